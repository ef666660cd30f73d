import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { extractReports } from '../../src/ingest/extract-report.ts';
import { createResponsibilityFinder } from '../../src/ingest/responsibility-rows.ts';
import type { StatementRow } from '../../src/ingest/rows.ts';
import { readBundledReports, readGazetteer } from '../../src/ingest/seeds.ts';
import { BASES, type Entity, type Field } from '../../src/link/gazetteer.ts';

const AT = { file: 'departments.yaml', line: 1 };
const DISTRICT: Entity = {
  id: 'place:a',
  kind: 'PLACE',
  name: '甲区',
  aliases: [],
  textForms: [],
  focus: [],
  source: AT,
};

function bureau(more: Partial<Entity>): Entity {
  return {
    id: 'department:a',
    kind: 'DEPARTMENT',
    name: '甲区教育局',
    aliases: [],
    textForms: [],
    home: 'place:a',
    focus: [],
    nameBasis: 'CURATED',
    nameSource: 'https://example.org',
    source: AT,
    ...more,
  };
}

function measure(text: string, kind: StatementRow['kind'] = 'MEASURE'): StatementRow {
  return {
    id: 'measure:r:3.1.1.1',
    kind,
    report: 'report:r',
    section: 'section:r:3.1',
    year: 2031,
    number: '三(一)(1)',
    theme: null,
    start: 0,
    end: text.length,
    text,
    order: 'o',
  };
}

const WORDS = [
  '学校',
  '学区',
  '教师',
  '幼儿园',
  '学位',
  '托班',
  '课本',
  '课后',
  '校服',
  '校园',
  '学生',
  '学前',
];
const FIELDS: Field[] = [{ names: ['教育'], words: WORDS.map((form) => ({ form })) }];

test('a row keeps the ten strongest pieces of evidence, and the basis of the first', () => {
  const text = WORDS.join('、');
  const duties = [
    { duty: '学前', terms: [{ form: '学前' }], basis: 'CURATED' as const, source: 'https://example.org' },
    { duty: '校服', terms: [{ form: '校服' }], basis: 'UNCONFIRMED' as const, source: 'hearsay' },
  ];
  const find = createResponsibilityFinder([DISTRICT, bureau({ duties })], FIELDS, 'place:a');
  const [row, ...others] = find(text, [measure(text)], []);
  expect(others).toEqual([]);
  expect(row).toMatchObject({ department: 'department:a', basis: 'DERIVED', year: 2031, order: 'o' });
  expect(row?.evidence.map(({ basis, quote }) => `${basis} ${quote ?? ''}`)).toEqual(
    WORDS.slice(0, 10).map((word) => `DERIVED ${word}`),
  );
});

test('what several duties say in the same words for the same reason is said once', () => {
  const source = 'hearsay';
  const duties = [
    { duty: '学校', terms: [{ form: '学校' }], basis: 'UNCONFIRMED' as const, source },
    { duty: '办学', terms: [{ form: '中小学校' }], basis: 'UNCONFIRMED' as const, source },
    { duty: '中小学', terms: [{ form: '中小学校' }], basis: 'UNCONFIRMED' as const, source },
  ];
  const text = '新建中小学校';
  const [row] = createResponsibilityFinder([DISTRICT, bureau({ duties })], [], 'place:a')(
    text,
    [measure(text)],
    [],
  );
  expect(row?.evidence.map(({ quote }) => quote)).toEqual(['中小学校']);
});

test('only measures are answered for', () => {
  const find = createResponsibilityFinder([DISTRICT, bureau({})], FIELDS, 'place:a');
  expect(find('新建学校', [measure('新建学校', 'ACHIEVEMENT')], [])).toEqual([]);
  expect(find('新建学校', [], [])).toEqual([]);
});

describe('the bundled report', () => {
  const [facts] = extractReports(readGazetteer(), readBundledReports());
  const { report, statements, responsibilities } = facts!;

  test('has for each edge words of that measure, the strongest first', () => {
    const spans = new Map(statements.map((statement) => [statement.id, statement]));
    expect(responsibilities.length).toBeGreaterThan(0);
    for (const { statement, basis, evidence } of responsibilities) {
      const { start, end, kind } = spans.get(statement)!;
      expect(kind).toBe('MEASURE');
      expect(basis).toBe(evidence[0]?.basis);
      expect(evidence.length).toBeLessThanOrEqual(10);
      const ranks = evidence.map((item) => BASES.indexOf(item.basis));
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      for (const item of evidence) {
        expect(report.text.slice(item.start!, item.end!)).toBe(item.quote);
        expect(item.start! >= start && item.end! <= end).toBe(true);
        expect(item.rule !== null).toBe(item.basis === 'DERIVED');
        expect(item.source !== null).toBe(item.basis === 'CURATED' || item.basis === 'UNCONFIRMED');
      }
    }
  });

  test('shows the edges that a reader signed, and no other', () => {
    const found: Record<string, Record<string, string[]>> = {};
    for (const { statement, department, basis, evidence } of responsibilities) {
      if (basis === 'UNCONFIRMED') continue;
      const shown = evidence.filter((item) => item.basis !== 'UNCONFIRMED').map(({ quote }) => quote ?? '');
      const own = (found[statement.split(':')[2]!] ??= {});
      own[department.replace('department:', '')] = [basis, ...new Set(shown)];
    }
    expect(found).toEqual(parse(readFileSync('test/gold/responsibilities-dongcheng-2024.yaml', 'utf8')));
  });
});
