import { MOST_EVIDENCE } from '../ingest/link-rows.ts';
import type { EvidenceRow, GroundedEvidence, ReportFacts } from '../ingest/rows.ts';
import type { Gazetteer } from '../link/gazetteer.ts';
import type { Runner } from '../store/store.ts';
import type { GraphOutline, LoadScope } from './load-plan.ts';
import { rowsOf } from './rows.ts';

async function hashesOf(store: Runner, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await rowsOf<{ id: string; hash: string }>(store, 'read/graph/entity-hashes-by-id', { ids });
  return new Map(rows.map(({ id, hash }) => [id, hash]));
}

/** Everything: for a graph that another gazetteer or extractor built. */
export async function wholeScope(store: Runner, gazetteer: Gazetteer): Promise<LoadScope> {
  const hashes = await rowsOf<{ id: string; hash: string }>(store, 'read/graph/entity-hashes');
  return {
    links: null,
    grounded: [],
    entities: gazetteer.entities,
    entityHashes: new Map(hashes.map(({ id, hash }) => [id, hash])),
  };
}

/** What a link rests on apart from the reports that are written anew. */
async function groundedElsewhere(
  store: Runner,
  links: readonly { readonly id: string; readonly from: string; readonly to: string }[],
  rewritten: readonly string[],
): Promise<GroundedEvidence[]> {
  const rows = await rowsOf<{ id: string; evidence: string }>(store, 'read/graph/evidence-of-links', {
    rows: links.map(({ id, from, to }) => ({ id, from, to })),
  });
  const stays = ({ statement }: EvidenceRow): boolean =>
    statement !== null && !rewritten.some((slug) => statement.split(':')[1] === slug);
  const cut = new Set<string>();
  const grounded = rows.flatMap(({ id, evidence }) => {
    const stored = JSON.parse(evidence) as EvidenceRow[];
    const kept = stored.filter(stays);
    // A link that kept no more than the most may have more in its reports, and now it has room.
    if (stored.length === MOST_EVIDENCE && stored.some((row) => row.statement !== null && !stays(row))) {
      cut.add(id);
      return [];
    }
    return kept.map((row) => ({ link: id, evidence: row }));
  });
  if (cut.size === 0) return grounded;
  const heads = await rowsOf<{ grounded: string }>(store, 'read/graph/grounding-reports', {
    links: [...cut],
    slugs: rewritten,
  });
  const more = heads.flatMap((head) => JSON.parse(head.grounded) as GroundedEvidence[]);
  return [...grounded, ...more.filter(({ link }) => cut.has(link))];
}

/** What may change by these reports: what they say now, and what they said where the graph has them already. */
export async function scopeOf(
  store: Runner,
  gazetteer: Gazetteer,
  before: GraphOutline,
  facts: readonly ReportFacts[],
): Promise<LoadScope> {
  const slugs = facts.map(({ report }) => report.slug);
  const rewritten = slugs.filter((slug) => before.contents.has(slug));
  const added = new Set(slugs.filter((slug) => !before.contents.has(slug)));
  const heads =
    rewritten.length === 0
      ? []
      : await rowsOf<{ grounds: string[]; derives: string[] }>(store, 'read/graph/report-heads', {
          slugs: rewritten,
        });

  const linkIds = new Set([
    ...facts.flatMap(({ grounded }) => grounded.map(({ link }) => link)),
    ...heads.flatMap(({ grounds }) => grounds),
  ]);
  const stored = [...linkIds].flatMap((id) => before.links.get(id) ?? []);
  const grounded = stored.length === 0 ? [] : await groundedElsewhere(store, stored, rewritten);

  const derived = new Set(facts.flatMap((report) => report.derived.map(({ id }) => id)));
  const lost = heads.flatMap(({ derives }) => derives).filter((id) => !derived.has(id));
  const kept =
    lost.length === 0
      ? []
      : await rowsOf<{ id: string }>(store, 'read/graph/derived-elsewhere', { ids: lost, slugs: rewritten });
  const stay = new Set(kept.map(({ id }) => id));
  // A cluster's focus shows only what a loaded report prints.
  const entities = gazetteer.entities.filter(({ focus }) => focus.some(({ report }) => added.has(report)));
  return {
    links: linkIds,
    grounded,
    entities,
    entityHashes: await hashesOf(store, [
      ...derived,
      ...lost.filter((id) => !stay.has(id)),
      ...entities.map(({ id }) => id),
    ]),
  };
}
