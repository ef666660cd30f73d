import { departmentAliases } from './department-aliases.ts';
import { departmentFacts } from './department-facts.ts';
import { FIELD_FILE, parseFields } from './field-lexicon.ts';
import { checkClaims } from './gazetteer-claims.ts';
import { GazetteerError } from './gazetteer-error.ts';
import { readFacts, settledByTable, tableLinks, type Facts } from './gazetteer-facts.ts';
import { KIND_OF_FILE, parseGazetteerFile, type GazetteerFile } from './gazetteer-file.ts';
import {
  linkId,
  type Entity,
  type Field,
  type Gazetteer,
  type GazetteerLink,
  type LinkEvidence,
  type Point,
} from './gazetteer.ts';
import type { LocatedEntry } from './located-entry.ts';
import { nearLinks, pointsOf } from './point.ts';
import { RULES } from './rules.ts';
import { textForms } from './text-form.ts';

export interface GazetteerSources {
  /** The YAML files: one a kind, and the lexicon of fields. */
  readonly files: readonly GazetteerFile[];
  /** `divisions.tsv`, `place_subdistrict.tsv`, `departments.tsv` and `coordinates.tsv`; any may be left out. */
  readonly tables: readonly GazetteerFile[];
}

function toEntity(
  located: LocatedEntry,
  facts: Facts,
  nameOfId: ReadonlyMap<string, string>,
  faults: string[],
): Entity | null {
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
  if (located.kind !== 'INDICATOR' && entry.unit !== undefined)
    fault('unit: only indicators have one', 'unit');
  if (located.kind !== 'CLUSTER' && entry.focus.length > 0) fault('focus: only clusters have one', 'focus');
  const { department } = settled;
  const district = entry.home === undefined ? undefined : nameOfId.get(entry.home);
  const aliases =
    department === undefined || district === undefined
      ? [...(department?.shortNames ?? []), ...entry.aliases]
      : departmentAliases(name, department.shortNames, district, entry.aliases);
  const forms = aliases.map((alias) => (typeof alias === 'string' ? alias : alias.form));
  return {
    id: entry.id,
    kind: located.kind,
    name,
    aliases: [...new Set(forms)].filter((form) => form !== name),
    textForms: textForms(name, aliases),
    ...(entry.home === undefined ? {} : { home: entry.home }),
    ...(entry.stem === undefined ? {} : { stem: entry.stem }),
    ...(category === undefined ? {} : { category }),
    focus: entry.focus,
    ...departmentFacts(located, department, faults),
    ...(entry.sector === undefined ? {} : { sector: entry.sector }),
    ...(entry.years === undefined ? {} : { years: entry.years }),
    ...(entry.edition === undefined ? {} : { edition: entry.edition }),
    ...(entry.unit === undefined ? {} : { unit: entry.unit }),
    ...(entry.note === undefined ? {} : { note: entry.note }),
    source: { file: located.file, line: lineOf() },
  };
}

/** The places' names, by id: a department's written forms take up its district's. */
function placeNames(located: readonly LocatedEntry[], facts: Facts): Map<string, string> {
  return new Map(
    located
      .filter(({ kind }) => kind === 'PLACE')
      .flatMap((item) => {
        const { id, name } = item.parsed.entry;
        const settled = settledByTable(item, facts, []).name ?? name;
        return settled === undefined ? [] : [[id, settled] as const];
      }),
  );
}

function writtenLinks(
  located: LocatedEntry,
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
      const unsure = [from, to].find(({ nameBasis }) => nameBasis === 'UNCONFIRMED');
      if (unsure !== undefined && (item.basis === 'DERIVED' || item.basis === 'CURATED')) {
        faults.push(
          `${place.file}:${place.line}: basis: the name of ${unsure.id} is not confirmed: give a source for it, or mark this evidence UNCONFIRMED`,
        );
      }
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

/**
 * Reads and checks the whole gazetteer. Quotes are checked when a report is extracted, not here.
 * @throws GazetteerError with file and line for each fault
 */
export function parseGazetteer(sources: GazetteerSources): Gazetteer {
  const faults: string[] = [];
  const located: LocatedEntry[] = [];
  let fields: readonly Field[] = [];
  for (const file of sources.files) {
    const kind = KIND_OF_FILE[file.name];
    if (kind === undefined && file.name !== FIELD_FILE) {
      faults.push(
        `${file.name}:1: no kind of entity has this file; there are ${[...Object.keys(KIND_OF_FILE), FIELD_FILE].join(', ')}`,
      );
      continue;
    }
    try {
      if (kind === undefined) fields = parseFields(file);
      else located.push(...parseGazetteerFile(file).map((parsed) => ({ parsed, file: file.name, kind })));
    } catch (error) {
      if (!(error instanceof GazetteerError)) throw error;
      faults.push(...error.faults);
    }
  }
  const facts = readFacts(sources.tables);
  const nameOfId = placeNames(located, facts);
  const named = located.flatMap((item) => toEntity(item, facts, nameOfId, faults) ?? []);
  const points =
    facts.coordinates === null ? new Map<string, Point>() : pointsOf(named, facts.coordinates, faults);
  const entities = named.map((entity): Entity => {
    const point = points.get(entity.id);
    return point === undefined ? entity : { ...entity, point };
  });
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  for (const { parsed, file } of located) {
    const { home } = parsed.entry;
    if (home !== undefined && byId.get(home)?.kind !== 'PLACE') {
      faults.push(`${file}:${parsed.lineOf('home')}: home: no place has the id ${home}`);
    }
  }
  checkClaims(located, entities, faults);
  const links = mergeLinks([
    ...located.flatMap((item) => writtenLinks(item, byId, faults)),
    ...nearLinks(entities),
    ...tableLinks(located, entities, facts, faults),
  ]);
  if (faults.length > 0) throw new GazetteerError(faults);
  return { entities, links, fields };
}
