import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { findCandidates } from '../../src/extract/candidate.ts';
import { readGazetteer, readReportFolder } from '../../src/ingest/seeds.ts';
import type { EntityKind } from '../../src/link/gazetteer.ts';
import { createLinker } from '../../src/link/linker.ts';
import { readDocument } from '../../src/text/document.ts';
import { parseReport } from '../../src/text/parse-report.ts';
import { contains, quoteOf, type Span } from '../../src/text/span.ts';
import type { Years } from '../../src/text/role.ts';

const ROOT = join(__dirname, '..', '..');

function statementsOf(
  text: string,
  years: Years,
): { id: string; start: number; end: number; mentions: [] }[] {
  return parseReport(text, years).statements.map(({ number, span }) => ({
    id: number,
    ...span,
    mentions: [],
  }));
}

describe('the bundled report, read without a gazetteer', () => {
  const { text, ...years } = readReportFolder(join(ROOT, 'seeds', 'reports', 'dongcheng-2024'));
  const { entities } = readGazetteer();
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  const link = createLinker(entities);
  const statements = statementsOf(text, years);
  const mentions = statements.flatMap((statement) => link(text, statement));
  const candidates = findCandidates(text, statements).map(({ span }) => span);

  test('gives names that the gazetteer has: at least four in five hold one, seven in ten are one', () => {
    const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
    const holding = candidates.filter((span) => mentions.some((mention) => contains(span, mention.span)));
    const equal = candidates.filter((span) => mentions.some((mention) => same(span, mention.span)));
    expect(candidates.length).toBeGreaterThan(250);
    expect(holding.length / candidates.length).toBeGreaterThanOrEqual(0.8);
    expect(equal.length / candidates.length).toBeGreaterThanOrEqual(0.7);
  });

  test('finds at least half of what the gazetteer finds', () => {
    const found = mentions.filter(({ span }) => candidates.some((candidate) => contains(candidate, span)));
    expect(found.length / mentions.length).toBeGreaterThanOrEqual(0.5);
  });

  test.each<[EntityKind, number]>([
    ['DEPARTMENT', 0.9],
    ['ORGANIZATION', 0.7],
    ['BRAND', 0.5],
    ['PLACE', 0.5],
    ['EVENT', 0.4],
    ['POLICY', 0.4],
    ['PROJECT', 0.3],
    ['CLUSTER', 0.3],
  ])('finds of the mentions of kind %s a share of %d', (kind, least) => {
    const own = mentions.filter(({ entity }) => kinds.get(entity) === kind);
    const found = own.filter(({ span }) => candidates.some((candidate) => contains(candidate, span)));
    expect(found.length / own.length).toBeGreaterThanOrEqual(least);
  });
});

test('a made-up report of another province gives the names that a reader takes for names', () => {
  const file = join(ROOT, 'test', 'fixtures', 'candidates', 'made-up-province-2024');
  const { text } = readDocument(readFileSync(`${file}.txt`, 'utf8'));
  const expected = new Set(parse(readFileSync(`${file}.yaml`, 'utf8')) as string[]);
  const found = findCandidates(text, statementsOf(text, { reviewYear: 2023, planYear: 2024 }));
  const names = new Set(found.map(({ span }) => quoteOf(text, span)));
  const right = [...names].filter((name) => expected.has(name));
  expect(right.length / names.size).toBeGreaterThanOrEqual(0.8);
  expect(right.length / expected.size).toBeGreaterThanOrEqual(0.7);
});
