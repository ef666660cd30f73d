import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { IndicatorEntry } from '../../src/extract/indicator-index.ts';
import { createObservationExtractor, type ExtractedObservation } from '../../src/extract/observation.ts';
import type { StatementKind } from '../../src/text/tree.ts';

interface WrittenIndicator {
  readonly id: string;
  readonly name: string;
  readonly unit?: string;
  readonly aliases?: readonly (string | { readonly form: string })[];
}

export function readIndicators(): IndicatorEntry[] {
  const written = parse(readFileSync('seeds/gazetteer/indicators.yaml', 'utf8')) as WrittenIndicator[];
  return written.map(({ id, name, unit, aliases = [] }) => ({
    id,
    name,
    ...(unit === undefined ? {} : { unit }),
    aliases: aliases.map((alias) => (typeof alias === 'string' ? alias : alias.form)),
  }));
}

export const indicators = readIndicators();
export const extract = createObservationExtractor(indicators);

const NAME_OF = new Map(indicators.map(({ id, name }) => [id, name]));

/** Reports of 2023 that plan 2024, unless a test says otherwise. */
export const YEARS = { reviewYear: 2023, planYear: 2024 };

export interface Given {
  readonly kind?: StatementKind;
  /** The sentence before. */
  readonly after?: string;
  readonly mentions?: readonly string[];
}

export function observe(
  words: string,
  { kind = 'ACHIEVEMENT', after, mentions = [] }: Given = {},
): ExtractedObservation[] {
  const text = `${after ?? ''}${words}`;
  const year = kind === 'MEASURE' || kind === 'TARGET' ? YEARS.planYear : YEARS.reviewYear;
  const start = after?.length ?? 0;
  return extract({
    text,
    statement: { kind, year, span: { start, end: text.length } },
    mentions: mentions.map((name) => {
      const at = text.indexOf(name, start);
      return { entity: 'place:some', span: { start: at, end: at + name.length } };
    }),
    previous: after === undefined ? null : { kind, year, span: { start: 0, end: start } },
    years: YEARS,
  });
}

const SIGN = { EQ: '', GT: '>', GE: '≥', LT: '<', LE: '≤', APPROX: '≈' };

/** «地区生产总值 ≈4.5% GROWTH»: indicator, figure and form; words where there is no number. */
export function brief(observation: ExtractedObservation): string {
  const { indicator, comparator, value, unit, wording, form } = observation;
  const name = indicator.kind === 'known' ? (NAME_OF.get(indicator.id) ?? indicator.id) : indicator.name;
  const figure = value === null ? `«${wording}»` : `${value}${unit ?? ''}`;
  return `${name} ${SIGN[comparator]}${figure} ${form}`;
}

export function briefs(words: string, given?: Given): string[] {
  return observe(words, given).map(brief);
}
