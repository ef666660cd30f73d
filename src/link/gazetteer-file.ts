import * as v from 'valibot';
import { LineCounter, parseDocument, type Document } from 'yaml';
import { GazetteerError } from './gazetteer-error.ts';
import { LINK_TYPES, PLACE_CATEGORIES, type EntityKind } from './gazetteer.ts';

/** A file of the gazetteer as read from disk. */
export interface GazetteerFile {
  /** e.g. `places.yaml` */
  readonly name: string;
  readonly content: string;
}

/** Each kind's file. */
export const KIND_OF_FILE: Readonly<Record<string, EntityKind>> = {
  'places.yaml': 'PLACE',
  'projects.yaml': 'PROJECT',
  'clusters.yaml': 'CLUSTER',
  'departments.yaml': 'DEPARTMENT',
  'organizations.yaml': 'ORGANIZATION',
  'policies.yaml': 'POLICY',
  'events.yaml': 'EVENT',
  'brands.yaml': 'BRAND',
  'indicators.yaml': 'INDICATOR',
};

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'));

const pattern = v.pipe(
  text,
  v.check((value) => {
    try {
      new RegExp(value, 'u');
      return true;
    } catch {
      return false;
    }
  }, 'is no regular expression'),
);

const context = {
  precededBy: v.optional(pattern),
  notPrecededBy: v.optional(pattern),
  followedBy: v.optional(pattern),
  notFollowedBy: v.optional(pattern),
  why: v.optional(text),
};

const term = v.union(
  [text, v.strictObject({ form: text, ...context })],
  'must be a written form, or an object with `form` and its rule',
);

const terms = v.pipe(v.array(term), v.minLength(1, 'must not be empty'));

const alias = v.union(
  [
    text,
    v.strictObject({
      form: text,
      ...context,
      shared: v.optional(v.boolean()),
      textual: v.optional(v.boolean()),
    }),
  ],
  'must be a written form, or an object with `form` and its rule',
);

const evidence = v.variant(
  'basis',
  [
    v.strictObject({ basis: v.literal('STATED'), report: text, quote: text }),
    v.strictObject({
      basis: v.literal('DERIVED'),
      rule: text,
      report: v.optional(text),
      quote: v.optional(text),
    }),
    v.strictObject({ basis: v.literal('CURATED'), source: text }),
    v.strictObject({ basis: v.literal('UNCONFIRMED'), source: text }),
  ],
  'must be STATED with report and quote, DERIVED with rule, CURATED or UNCONFIRMED with source',
);

const link = v.strictObject({
  type: v.picklist(LINK_TYPES),
  to: text,
  evidence: v.pipe(v.array(evidence), v.minLength(1, 'a link needs evidence')),
});

const entry = v.strictObject({
  id: v.pipe(text, v.regex(/^[a-z]+:[a-z0-9]+(-[a-z0-9]+)*$/u, 'must be like `place:jinbao-street`')),
  name: v.optional(text),
  category: v.optional(v.picklist(PLACE_CATEGORIES)),
  division: v.optional(text),
  official: v.optional(text),
  source: v.optional(text),
  duties: v.optional(v.array(v.strictObject({ duty: text, terms })), []),
  stem: v.optional(text),
  home: v.optional(text),
  aliases: v.optional(v.array(alias), []),
  links: v.optional(v.array(link), []),
  focus: v.optional(v.array(v.strictObject({ term: text, report: text, quote: text })), []),
  sector: v.optional(text),
  years: v.optional(text),
  edition: v.optional(text),
  unit: v.optional(text),
  note: v.optional(text),
});

export type GazetteerEntry = v.InferOutput<typeof entry>;
export type Alias = GazetteerEntry['aliases'][number];

const field = v.strictObject({
  names: v.pipe(v.array(text), v.minLength(1, 'must not be empty')),
  words: terms,
});

export type FieldEntry = v.InferOutput<typeof field>;

export interface Parsed<Entry> {
  readonly entry: Entry;
  /** Line, counted from 1, of the node at a path inside the entry, e.g. `lineOf('links', 0)`. */
  readonly lineOf: (...path: readonly (string | number)[]) => number;
}

function lineIn(document: Document, lines: LineCounter, path: readonly unknown[]): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node: unknown = document.getIn(path.slice(0, depth), true);
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
      return lines.linePos(Number(node.range[0])).line;
    }
  }
  return 1;
}

export type ParsedEntry = Parsed<GazetteerEntry>;

function parseList<Entry>(
  file: GazetteerFile,
  item: v.GenericSchema<unknown, Entry>,
  what: string,
): Parsed<Entry>[] {
  const lines = new LineCounter();
  const document = parseDocument(file.content, { lineCounter: lines });
  if (document.errors.length > 0) {
    throw new GazetteerError(
      document.errors.map(
        (error) => `${file.name}:${lines.linePos(error.pos[0]).line}: ${error.message.split('\n')[0] ?? ''}`,
      ),
    );
  }
  const parsed = v.safeParse(v.array(item, `must be a list of ${what}`), document.toJS());
  if (!parsed.success) {
    throw new GazetteerError(
      parsed.issues.map((issue) => {
        const keys = (issue.path ?? []).map((item) => item.key);
        const where = keys.slice(1).join('.');
        return `${file.name}:${lineIn(document, lines, keys)}: ${where === '' ? '' : `${where}: `}${issue.message}`;
      }),
    );
  }
  return parsed.output.map((value, index) => ({
    entry: value,
    lineOf: (...path) => lineIn(document, lines, [index, ...path]),
  }));
}

/**
 * Reads one file of entities.
 * @throws GazetteerError with file and line for each fault
 */
export function parseGazetteerFile(file: GazetteerFile): ParsedEntry[] {
  return parseList(file, entry, 'entities');
}

/**
 * Reads the lexicon of fields.
 * @throws GazetteerError with file and line for each fault
 */
export function parseFieldFile(file: GazetteerFile): Parsed<FieldEntry>[] {
  return parseList(file, field, 'fields');
}
