import { ground } from '../../src/ingest/ground.ts';
import type { StatementRow } from '../../src/ingest/rows.ts';
import type { Entity, Gazetteer, LinkEvidence } from '../../src/link/gazetteer.ts';

const TEXT = '加快建设。中汇人寿落户金宝街。统筹金宝街52号。统筹金宝街8号地。';
const AT = { file: 'organizations.yaml', line: 7 };

function statement(id: string, quote: string): StatementRow {
  const start = TEXT.indexOf(quote);
  return {
    id,
    kind: 'ACHIEVEMENT',
    report: 'report:made-up',
    section: 'section:made-up:1',
    year: 2023,
    number: '一',
    theme: null,
    start,
    end: start + quote.length,
    text: quote,
    order: id,
  };
}

const STATEMENTS = [
  statement('achievement:made-up:1.s1', '中汇人寿落户金宝街。'),
  statement('achievement:made-up:1.s2', '统筹金宝街52号。'),
  statement('achievement:made-up:1.s3', '统筹金宝街8号地。'),
];

function gazetteer(evidence: LinkEvidence, entities: Entity[] = []): Gazetteer {
  return {
    entities,
    links: [
      { type: 'SETTLED_IN', from: 'organization:insurer', to: 'place:jinbao-street', evidence: [evidence] },
    ],
    fields: [],
  };
}

const stated = (quote: string, report = 'made-up'): LinkEvidence => ({
  basis: 'STATED',
  report,
  quote,
  at: AT,
});

test('a quote is found in its statement, with the span of its words', () => {
  const { grounded, faults } = ground(gazetteer(stated('中汇人寿落户金宝街')), 'made-up', TEXT, STATEMENTS);
  expect(faults).toEqual([]);
  const [found] = grounded;
  expect(found?.link).toBe('SETTLED_IN|organization:insurer|place:jinbao-street');
  expect(found?.evidence).toMatchObject({
    basis: 'STATED',
    statement: 'achievement:made-up:1.s1',
    quote: '中汇人寿落户金宝街',
  });
  expect(TEXT.slice(found?.evidence.start ?? 0, found?.evidence.end ?? 0)).toBe('中汇人寿落户金宝街');
});

test('evidence of another report is not looked for in this one', () => {
  expect(ground(gazetteer(stated('什么', 'elsewhere')), 'made-up', TEXT, STATEMENTS)).toEqual({
    grounded: [],
    faults: [],
  });
});

test.each([
  ['words that are not there', '瑞信证券', 'the report does not say «瑞信证券»'],
  ['words that stand twice', '统筹金宝街', '«统筹金宝街» stands 2 times'],
  ['words of a heading', '加快建设', 'does not stand within one statement'],
  ['words across two statements', '金宝街。统筹', 'does not stand within one statement'],
])('%s are refused with file and line', (_, quote, message) => {
  const { grounded, faults } = ground(gazetteer(stated(quote)), 'made-up', TEXT, STATEMENTS);
  expect(grounded).toEqual([]);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain('organizations.yaml:7: quote:');
  expect(faults[0]).toContain(message);
});

test('a focus term that its quote does not print is refused', () => {
  const cluster: Entity = {
    id: 'cluster:jinbao-street-cluster',
    kind: 'CLUSTER',
    name: '金宝街组团',
    aliases: [],
    textForms: [],
    focus: [{ term: '银行', report: 'made-up', quote: '中汇人寿落户金宝街' }],
    source: { file: 'clusters.yaml', line: 3 },
  };
  const { faults } = ground({ entities: [cluster], links: [], fields: [] }, 'made-up', TEXT, STATEMENTS);
  expect(faults).toEqual(['clusters.yaml:3: focus: «中汇人寿落户金宝街» does not print 银行']);
});
