import { gapRows } from '../../web/src/views/gaps/gap-rows.ts';
import type { GapMeasure } from '../../web/src/views/gaps/lacks.ts';
import { wholeList } from '../../web/src/views/gaps/whole-list.ts';
import { vocabularyIn } from './vocabulary.ts';

const measure: GapMeasure = {
  __typename: 'Measure',
  id: 'measure:made-up:3.1',
  statementKind: 'MEASURE',
  year: 2024,
  number: '三(1)',
  text: '=推进某事。',
  span: { start: 10, end: 16 },
  section: { id: 'section:made-up:3', title: '任务' },
  report: { id: 'report:made-up', title: '报告' },
  departments: [],
  entities: [],
  observations: [],
};

const wordsAt = (quote: string) => ({
  span: { start: 0, end: quote.length, quote },
  statement: { id: measure.id, report: { id: 'report:made-up' } },
});

describe('a row', () => {
  const COLUMNS = Array.from({ length: 16 }, (_, index) => `column ${index}`);

  test('holds what the list shows, under its headings', async () => {
    const place = { __typename: 'Place', id: 'place:street', kind: 'PLACE', name: '某街' } as const;
    const rows = gapRows([{ ...measure, entities: [place] }], COLUMNS, await vocabularyIn('zh'));
    expect(rows).toEqual([
      COLUMNS,
      [
        'measure:made-up:3.1',
        '三(1)',
        '2024',
        '任务',
        '=推进某事。',
        '无数字\n无责任部门\n无项目',
        '',
        '',
        '',
        '',
        '',
        '某街',
        '',
        '报告',
        '10',
        '16',
      ],
    ]);
  });

  test('tells what figures and departments rest on: words, rule or source', async () => {
    const observation = {
      id: 'observation:made-up',
      wording: '增长5%',
      indicator: { name: '收入' },
      evidence: [{ basis: 'STATED' as const, ...wordsAt('收入增长5%') }],
    };
    const responsibility = {
      department: { id: 'department:education', kind: 'DEPARTMENT', name: '教育委员会' } as const,
      basis: 'DERIVED' as const,
      evidence: [
        { basis: 'DERIVED' as const, rule: 'department-name', ...wordsAt('教育') },
        { basis: 'CURATED' as const, source: '职责 https://example.org/' },
      ],
    };
    const [, row] = gapRows(
      [{ ...measure, observations: [observation], departments: [responsibility] }],
      COLUMNS,
      await vocabularyIn('en'),
    );
    expect(row!.slice(6, 11)).toEqual([
      '收入 增长5%',
      '「收入增长5%」 measure:made-up:3.1',
      '教育委员会 (derived)',
      '教育委员会 derived (the department’s name says its field; department-name)\n教育委员会 curated, source: 职责 https://example.org/',
      '教育委员会 「教育」 measure:made-up:3.1',
    ]);
  });
});

describe('the whole list', () => {
  const page = (dataVersion: string, hasNextPage: boolean) => ({
    dataVersion,
    measures: { totalCount: 2, pageInfo: { hasNextPage, endCursor: 'cursor' }, nodes: [measure] },
  });
  const answering = (...pages: readonly ReturnType<typeof page>[]): jest.SpyInstance => {
    const left = [...pages];
    return jest.spyOn(globalThis, 'fetch').mockImplementation(() => {
      return Promise.resolve(new Response(JSON.stringify({ data: left.shift() })));
    });
  };
  afterEach(() => jest.restoreAllMocks());

  test('is read anew where the data changed between its pages', async () => {
    const asked = answering(page('old', true), page('new', false), page('new', true), page('new', false));
    expect(await wholeList({})).toEqual([measure, measure]);
    expect(asked).toHaveBeenCalledTimes(4);
  });

  test('is given up where the data changes each time', async () => {
    const changing = [page('a', true), page('b', false)];
    const asked = answering(...changing, ...changing, ...changing, ...changing);
    await expect(wholeList({})).rejects.toThrow('changed');
    expect(asked).toHaveBeenCalledTimes(6);
  });
});
