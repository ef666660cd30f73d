import { cut, namesIn, optionsOf, statementsIn } from '../../web/src/views/ask/name-options.ts';

const street = { __typename: 'Place', id: 'place:s', kind: 'PLACE', name: '金宝街' } as const;
const resolution = (score: number) => ({ score, matched: '金宝街', entity: street });

const measure = {
  __typename: 'Measure',
  id: 'measure:r:3.1',
  statementKind: 'MEASURE',
  year: 2024,
  text: '推动金宝街更新。',
  span: { start: 10, end: 18 },
  section: { id: 'section:r:3', title: '更新' },
  report: { id: 'report:r', title: '报告' },
  number: '三(1)',
} as const;
const hit = { snippet: measure.text, highlights: [{ start: 2, end: 4 }] };

describe('cut', () => {
  test('leaves what the API takes', () => {
    expect(cut('金宝街')).toBe('金宝街');
    expect(cut('金'.repeat(500))).toHaveLength(200);
  });

  test('never leaves half a character', () => {
    expect(cut(`${'金'.repeat(199)}𠮷街`)).toBe('金'.repeat(199));
  });
});

describe('what was found', () => {
  const search = {
    totalCount: 2,
    nodes: [
      { ...hit, node: measure },
      { ...hit, node: { __typename: 'Report' } as const },
    ],
  };

  test('are names and statements, and nothing else', () => {
    expect(statementsIn(search.nodes)).toEqual([{ ...hit, node: measure }]);
    expect(
      namesIn([
        { ...hit, node: street },
        { ...hit, node: { __typename: 'Measure' } },
      ]),
    ).toEqual([{ ...hit, node: street }]);
  });

  test('is merely near where every name is a slip away', () => {
    expect(optionsOf({ resolve: [resolution(0.38)], search }).areNear).toBe(true);
    expect(optionsOf({ resolve: [resolution(0.72), resolution(0.38)], search }).areNear).toBe(false);
    expect(optionsOf({ resolve: [], search }).areNear).toBe(false);
  });
});
