import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import type { ExtractedObservation } from '../../src/extract/observation.ts';
import { createLinker } from '../../src/link/linker.ts';
import { parseGazetteer } from '../../src/link/parse-gazetteer.ts';
import type { StatementKind } from '../../src/text/tree.ts';
import { DONGCHENG, readReport } from '../text/reports.ts';
import { extract, indicators, observe, YEARS } from './observations.ts';

interface GoldFigure {
  readonly value: number | null;
  readonly unit: string | null;
  readonly year?: number;
  readonly period?: string;
  readonly factKind: string;
  readonly form: string;
  readonly comparator: string;
  readonly indicator?: string;
  readonly clause?: string;
}

interface GoldStatement extends GoldFigure {
  readonly statement: string;
}

interface GoldSentence {
  readonly kind: StatementKind;
  readonly words: string;
  readonly figures: readonly GoldFigure[];
}

const FIELDS = ['value', 'unit', 'year', 'period', 'factKind', 'form', 'comparator', 'clause'] as const;
const readGold = (name: string): unknown =>
  parse(readFileSync(`test/gold/observations-${name}.yaml`, 'utf8'));
const NAME_OF = new Map(indicators.map(({ id, name }) => [id, name]));

function facts(observation: ExtractedObservation, text: string): Record<string, unknown> {
  const { start, end } = observation.clause;
  return { ...observation, clause: text.slice(start, end) };
}

function namesOf({ indicator }: ExtractedObservation): (string | undefined)[] {
  return indicator.kind === 'known' ? [indicator.id, NAME_OF.get(indicator.id)] : [indicator.name];
}

/** Takes the observations that the gold has out of `found`; what it asks for in vain is missed. */
function match(gold: readonly GoldFigure[], found: ExtractedObservation[], text: string) {
  const missed: GoldFigure[] = [];
  const misnamed: string[] = [];
  const agrees = (figure: GoldFigure, observation: ExtractedObservation): boolean => {
    const said = facts(observation, text);
    return FIELDS.every((field) => figure[field] === undefined || figure[field] === said[field]);
  };
  for (const figure of gold) {
    const candidates = found.filter((observation) => agrees(figure, observation));
    const named = candidates.find(
      (observation) => figure.indicator === undefined || namesOf(observation).includes(figure.indicator),
    );
    const taken = named ?? candidates[0];
    if (taken === undefined) missed.push(figure);
    else found.splice(found.indexOf(taken), 1);
    if (taken !== undefined && named === undefined)
      misnamed.push(`${figure.indicator}: ${namesOf(taken)[0]}`);
  }
  return { missed, misnamed, extra: [...found] };
}

function observeDongcheng() {
  const { tree } = readReport(DONGCHENG);
  // The indicators themselves are no names whose numbers could be taken for figures.
  const files = readdirSync('seeds/gazetteer')
    .filter((name) => name.endsWith('.yaml') && name !== 'indicators.yaml')
    .map((name) => ({ name, content: readFileSync(`seeds/gazetteer/${name}`, 'utf8') }));
  const tables = readdirSync('seeds/data')
    .filter((name) => name.endsWith('.tsv'))
    .map((name) => ({ name, content: readFileSync(`seeds/data/${name}`, 'utf8') }));
  const link = createLinker(parseGazetteer({ files, tables }).entities);
  const { text, statements } = tree;
  const inputs = statements.map((statement, index) => {
    const before = statements[index - 1];
    const previous = before?.section === statement.section ? before : null;
    return { text, statement, mentions: link(text, statement.span), previous, years: YEARS };
  });
  return { text, inputs };
}

test('every figure of the bundled report, and no more', () => {
  const { text, inputs } = observeDongcheng();
  const gold = readGold('dongcheng-2024') as GoldStatement[];
  const missed: GoldFigure[] = [];
  const misnamed: string[] = [];
  const extra: string[] = [];
  for (const input of inputs) {
    const number = (input.statement as { number?: string }).number ?? '';
    const result = match(
      gold.filter(({ statement }) => statement === number),
      extract(input),
      text,
    );
    missed.push(...result.missed);
    misnamed.push(...result.misnamed);
    extra.push(...result.extra.map(({ wording }) => `${number}: ${wording}`));
  }
  expect({ missed, extra }).toEqual({ missed: [], extra: [] });
  expect(misnamed.length / gold.length).toBeLessThan(0.05);
});

test.each(readGold('other-provinces') as GoldSentence[])('$words', ({ kind, words, figures }) => {
  expect(match(figures, observe(words, { kind }), words)).toEqual({ missed: [], misnamed: [], extra: [] });
});

test('spans hold the words they stand for', () => {
  const { text, inputs } = observeDongcheng();
  for (const { wording, figure, clause } of inputs.flatMap(extract)) {
    const words = text.slice(clause.start, clause.end);
    expect(words).toContain(wording);
    expect(clause.start).toBeLessThanOrEqual(figure.start);
    expect(clause.end).toBeGreaterThanOrEqual(figure.end);
    expect(words).toMatch(/^[^,。;:]/u);
  }
});
