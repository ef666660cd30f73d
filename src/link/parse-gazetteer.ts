import { cell, parseFactTable, type FactRow, type FactTable } from './fact-table.ts';
import { nameKey } from './fold.ts';
import { GazetteerError } from './gazetteer-error.ts';
import { KIND_OF_FILE, parseGazetteerFile, type GazetteerFile, type ParsedEntry } from './gazetteer-file.ts';
import {
  linkId,
  type Entity,
  type EntityKind,
  type Gazetteer,
  type GazetteerLink,
  type LinkEvidence,
  type PlaceCategory,
  type TextForm,
} from './gazetteer.ts';
import { RULES } from './rules.ts';

export interface GazetteerSources {
  /** The YAML files, one a kind. */
  readonly files: readonly GazetteerFile[];
  /** `divisions.tsv`, `place_subdistrict.tsv` and `departments.tsv`; any may be left out. */
  readonly tables: readonly GazetteerFile[];
}

interface Located {
  readonly parsed: ParsedEntry;
  readonly file: string;
  readonly kind: EntityKind;
}

interface Facts {
  readonly divisions: FactTable | null;
  readonly subdistricts: FactTable | null;
  readonly departments: FactTable | null;
}

const MENTION_FORM = /[^\s]/u;

function textForms(name: string, aliases: ParsedEntry['entry']['aliases']): TextForm[] {
  const ruled = new Set(aliases.flatMap((alias) => (typeof alias === 'string' ? [] : [nameKey(alias.form)])));
  const forms: TextForm[] = ruled.has(nameKey(name)) ? [] : [{ form: name }];
  for (const alias of aliases) {
    if (typeof alias === 'string') {
      forms.push({ form: alias });
      continue;
    }
    if (alias.textual === false) continue;
    // Context is looked at right next to the form: before it at its end, after it at its start.
    const before = (source: string): RegExp => new RegExp(`(?:${source})$`, 'u');
    const after = (source: string): RegExp => new RegExp(`^(?:${source})`, 'u');
    forms.push({
      form: alias.form,
      ...(alias.precededBy === undefined ? {} : { precededBy: before(alias.precededBy) }),
      ...(alias.notPrecededBy === undefined ? {} : { notPrecededBy: before(alias.notPrecededBy) }),
      ...(alias.followedBy === undefined ? {} : { followedBy: after(alias.followedBy) }),
      ...(alias.notFollowedBy === undefined ? {} : { notFollowedBy: after(alias.notFollowedBy) }),
    });
  }
  return forms.filter((form) => MENTION_FORM.test(form.form));
}

/** What a row of a fact table settles for the entry that points at it. */
function settledByTable(
  located: Located,
  facts: Facts,
  faults: string[],
): { name?: string; category?: PlaceCategory; shortNames: string[] } {
  const { entry, lineOf } = located.parsed;
  const missing = (key: 'division' | 'official', table: FactTable | null): void => {
    faults.push(
      `${located.file}:${lineOf(key)}: ${key}: ${table?.name ?? 'the table'} has no row ${entry[key] ?? ''}`,
    );
  };
  if (entry.division !== undefined) {
    const row = facts.divisions?.rows.find((candidate) => cell(candidate, 'code') === entry.division);
    if (row === undefined) {
      missing('division', facts.divisions);
      return { shortNames: [] };
    }
    return { name: cell(row, 'name'), category: cell(row, 'level') as PlaceCategory, shortNames: [] };
  }
  if (entry.official !== undefined) {
    const row = facts.departments?.rows.find(
      (candidate) => cell(candidate, 'official_name') === entry.official,
    );
    if (row === undefined) {
      missing('official', facts.departments);
      return { shortNames: [] };
    }
    const shortNames = cell(row, 'short_names')
      .split('|')
      .map((name) => name.replace(/\(.*\)$/u, ''))
      .filter((name) => name !== '');
    return { name: entry.official, shortNames };
  }
  return { shortNames: [] };
}

function toEntity(located: Located, facts: Facts, faults: string[]): Entity | null {
  const { entry, lineOf } = located.parsed;
  const fault = (message: string, ...path: string[]): void => {
    faults.push(`${located.file}:${lineOf(...path)}: ${message}`);
  };
  const prefix = located.kind.toLowerCase();
  if (!entry.id.startsWith(`${prefix}:`)) fault(`id: must begin with ${prefix}: in this file`, 'id');
  const settled = settledByTable(located, facts, faults);
  const name = settled.name ?? entry.name;
  if (name === undefined) {
    fault('name: is missing');
    return null;
  }
  const category = settled.category ?? entry.category;
  if (located.kind === 'PLACE' && category === undefined) fault('category: a place needs one');
  if (located.kind !== 'PLACE' && category !== undefined) fault('category: only places have one', 'category');
  if (located.kind !== 'CLUSTER' && entry.focus.length > 0) fault('focus: only clusters have one', 'focus');
  const aliases = [...settled.shortNames, ...entry.aliases];
  const forms = aliases.map((alias) => (typeof alias === 'string' ? alias : alias.form));
  return {
    id: entry.id,
    kind: located.kind,
    name,
    aliases: [...new Set(forms)].filter((form) => form !== name),
    textForms: textForms(name, aliases),
    ...(entry.stem === undefined ? {} : { stem: entry.stem }),
    ...(category === undefined ? {} : { category }),
    focus: entry.focus,
    ...(entry.sector === undefined ? {} : { sector: entry.sector }),
    ...(entry.years === undefined ? {} : { years: entry.years }),
    ...(entry.edition === undefined ? {} : { edition: entry.edition }),
    ...(entry.note === undefined ? {} : { note: entry.note }),
    source: { file: located.file, line: lineOf() },
  };
}

function writtenLinks(
  located: Located,
  byId: ReadonlyMap<string, Entity>,
  faults: string[],
): GazetteerLink[] {
  const { entry, lineOf } = located.parsed;
  const from = byId.get(entry.id);
  return entry.links.flatMap((link, index) => {
    const line = lineOf('links', index);
    const to = byId.get(link.to);
    if (from === undefined) return [];
    if (to === undefined) {
      faults.push(`${located.file}:${line}: links: no entity has the id ${link.to}`);
      return [];
    }
    const evidence = link.evidence.map((item, at): LinkEvidence => {
      const place = { file: located.file, line: lineOf('links', index, 'evidence', at) };
      if (item.basis === 'DERIVED') {
        const rule = RULES[item.rule];
        if (rule === undefined) {
          faults.push(
            `${place.file}:${place.line}: rule: none is named ${item.rule}; there are ${Object.keys(RULES).join(', ')}`,
          );
        } else if (!rule.types.includes(link.type) || !rule.holds(from, to)) {
          faults.push(
            `${place.file}:${place.line}: rule: ${item.rule} does not give ${link.type} from ${from.name} to ${to.name}`,
          );
        }
        if ((item.report === undefined) !== (item.quote === undefined)) {
          faults.push(`${place.file}:${place.line}: quote: goes with report, or both are left out`);
        }
        return {
          basis: 'DERIVED',
          rule: item.rule,
          ...(item.report === undefined ? {} : { report: item.report }),
          ...(item.quote === undefined ? {} : { quote: item.quote }),
          at: place,
        };
      }
      return { ...item, at: place };
    });
    return [{ type: link.type, from: entry.id, to: link.to, evidence }];
  });
}

function statusBasis(row: FactRow): 'CURATED' | 'UNCONFIRMED' {
  return cell(row, 'status') === 'confirmed' ? 'CURATED' : 'UNCONFIRMED';
}

/** The administrative tree, and which sub-district a place lies in. */
function tableLinks(located: readonly Located[], entities: readonly Entity[], facts: Facts): GazetteerLink[] {
  const links: GazetteerLink[] = [];
  const byDivision = new Map(
    located.flatMap(({ parsed: { entry } }) =>
      entry.division === undefined ? [] : [[entry.division, entry.id]],
    ),
  );
  const { divisions, subdistricts } = facts;
  for (const row of divisions?.rows ?? []) {
    const from = byDivision.get(cell(row, 'code'));
    const to = byDivision.get(cell(row, 'parent'));
    if (divisions === null || from === undefined || to === undefined) continue;
    links.push({
      type: 'PART_OF',
      from,
      to,
      evidence: [
        { basis: 'CURATED', source: divisions.comment, at: { file: divisions.name, line: row.line } },
      ],
    });
  }
  const places = new Map<string, string>();
  for (const entity of entities) {
    if (entity.kind !== 'PLACE') continue;
    for (const name of [...entity.aliases, entity.name]) places.set(nameKey(name), entity.id);
  }
  for (const row of subdistricts?.rows ?? []) {
    const from = places.get(nameKey(cell(row, 'place')));
    if (subdistricts === null || from === undefined) continue;
    for (const name of cell(row, 'subdistrict').split('|')) {
      const to = places.get(nameKey(name));
      if (to === undefined || to === from) continue;
      links.push({
        type: 'PART_OF',
        from,
        to,
        evidence: [
          {
            basis: statusBasis(row),
            source: cell(row, 'basis'),
            at: { file: subdistricts.name, line: row.line },
          },
        ],
      });
    }
  }
  return links;
}

function mergeLinks(links: readonly GazetteerLink[]): GazetteerLink[] {
  const merged = new Map<string, GazetteerLink>();
  for (const link of links) {
    const known = merged.get(linkId(link));
    merged.set(
      linkId(link),
      known === undefined ? link : { ...known, evidence: [...known.evidence, ...link.evidence] },
    );
  }
  return [...merged.values()];
}

/** An id twice, and a written form that two entities claim without both declaring it shared. */
function checkClaims(located: readonly Located[], entities: readonly Entity[], faults: string[]): void {
  const ids = new Map<string, Entity>();
  for (const entity of entities) {
    const known = ids.get(entity.id);
    if (known !== undefined) {
      faults.push(
        `${entity.source.file}:${entity.source.line}: id: ${entity.id} stands already at ${known.source.file}:${known.source.line}`,
      );
    }
    ids.set(entity.id, entity);
  }
  const declared = new Set(
    located.flatMap(({ parsed: { entry } }) =>
      entry.aliases.flatMap((alias) =>
        typeof alias === 'object' && alias.shared === true ? [`${entry.id} ${nameKey(alias.form)}`] : [],
      ),
    ),
  );
  const claims = new Map<string, Entity[]>();
  for (const entity of entities) {
    for (const key of new Set([entity.name, ...entity.aliases].map(nameKey))) {
      claims.set(key, [...(claims.get(key) ?? []), entity]);
    }
  }
  for (const [key, claimants] of claims) {
    if (claimants.length < 2) continue;
    for (const entity of claimants) {
      if (declared.has(`${entity.id} ${key}`)) continue;
      const others = claimants.filter((other) => other !== entity).map((other) => other.id);
      faults.push(
        `${entity.source.file}:${entity.source.line}: aliases: ${key} of ${entity.id} is claimed by ${others.join(', ')} too; declare it \`shared: true\` in each, with a rule`,
      );
    }
  }
}

/**
 * Reads and checks the whole gazetteer. Quotes are checked when a report is extracted, not here.
 * @throws GazetteerError with file and line for each fault
 */
export function parseGazetteer(sources: GazetteerSources): Gazetteer {
  const faults: string[] = [];
  const located: Located[] = [];
  for (const file of sources.files) {
    const kind = KIND_OF_FILE[file.name];
    if (kind === undefined) {
      faults.push(
        `${file.name}:1: no kind of entity has this file; there are ${Object.keys(KIND_OF_FILE).join(', ')}`,
      );
      continue;
    }
    try {
      located.push(...parseGazetteerFile(file).map((parsed) => ({ parsed, file: file.name, kind })));
    } catch (error) {
      if (!(error instanceof GazetteerError)) throw error;
      faults.push(...error.faults);
    }
  }
  const table = (name: string): FactTable | null => {
    const file = sources.tables.find((candidate) => candidate.name === name);
    return file === undefined ? null : parseFactTable(file.name, file.content);
  };
  const facts: Facts = {
    divisions: table('divisions.tsv'),
    subdistricts: table('place_subdistrict.tsv'),
    departments: table('departments.tsv'),
  };
  const entities = located.flatMap((item) => toEntity(item, facts, faults) ?? []);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  checkClaims(located, entities, faults);
  const links = mergeLinks([
    ...located.flatMap((item) => writtenLinks(item, byId, faults)),
    ...tableLinks(located, entities, facts),
  ]);
  if (faults.length > 0) throw new GazetteerError(faults);
  return { entities, links };
}
