import fc from 'fast-check';
import { coverageBands, mentionDensity, sectionCoverage } from '../../web/src/views/report/coverage.ts';
import { ENTITY_KINDS } from '../../web/src/vocabulary/kinds.ts';
import { formatKinds, parseKinds, toggled } from '../../web/src/views/report/coloured-kinds.ts';
import { findText, MOST_FOUND } from '../../web/src/views/report/find-text.ts';
import type { ReportStatement } from '../../web/src/views/report/report-data.ts';

const statement = (
  start: number,
  end: number,
  ...mentions: (readonly [number, number])[]
): ReportStatement => ({
  __typename: 'Passage',
  id: `passage:${start}`,
  statementKind: 'NARRATIVE',
  span: { start, end },
  mentions: mentions.map(([from, to]) => ({
    span: { start: from, end: to },
    entity: { __typename: 'Place', id: 'place:a', kind: 'PLACE', name: '甲' },
  })),
  observations: [],
});

describe('coverageBands', () => {
  test('tell what names something, what names nothing and what is no statement', () => {
    const text = `标题\n${'甲'.repeat(10)}${'乙'.repeat(10)}\n\n丙丙`;
    expect(coverageBands(text, [statement(3, 13, [3, 5]), statement(13, 23)])).toEqual([
      { standing: 'outside', start: 0, end: 3 },
      { standing: 'named', start: 3, end: 13 },
      { standing: 'silent', start: 13, end: 23 },
      { standing: 'outside', start: 23, end: 27 },
    ]);
  });

  test('are one where neighbours stand alike, whatever is blank between them', () => {
    const text = `${'甲'.repeat(5)}\n  ${'乙'.repeat(5)}`;
    expect(coverageBands(text, [statement(0, 5), statement(8, 13)])).toEqual([
      { standing: 'silent', start: 0, end: 13 },
    ]);
  });

  test('reach from the first character to the last without a gap', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.boolean()), { maxLength: 8 }), (parts) => {
        let at = 0;
        const statements = parts.map(([gap, length, named]) => {
          const start = at + gap;
          at = start + length + 1;
          return named ? statement(start, at, [start, start + 1]) : statement(start, at);
        });
        const text = '字'.repeat(at + 3);
        const bands = coverageBands(text, statements);
        expect(bands[0]!.start).toBe(0);
        expect(bands.at(-1)!.end).toBe(text.length);
        bands.slice(1).forEach((band, index) => {
          expect(band.start).toBe(bands[index]!.end);
          expect(band.standing).not.toBe(bands[index]!.standing);
        });
      }),
    );
  });
});

test('mentionDensity is the share of names in each part', () => {
  expect(mentionDensity(20, [statement(0, 10, [0, 5]), statement(10, 20, [8, 12])], 2)).toEqual([0.7, 0.2]);
  expect(mentionDensity(0, [], 2)).toEqual([0, 0]);
});

test('sectionCoverage counts what stands in a section', () => {
  const section = { id: 'one', label: null, title: '甲', heading: null, span: { start: 0, end: 20 } };
  const [row] = sectionCoverage([section], [statement(0, 5, [0, 2]), statement(10, 15), statement(20, 30)]);
  expect(row).toEqual({ section, statements: 2, silent: 1, inStatements: 0.5, inMentions: 0.1 });
});

describe('findText', () => {
  test('finds words as they stand, in either case, and takes no character for an operator', () => {
    expect(findText('IN88 in88 (in)', 'in8')).toEqual([
      { start: 0, end: 3 },
      { start: 5, end: 8 },
    ]);
    expect(findText('a.b (a+b) [x]-{y}', '(a+b) [x]-{y}')).toEqual([{ start: 4, end: 17 }]);
    expect(findText('东城', '')).toEqual([]);
    expect(findText('东城', '  ')).toEqual([]);
  });

  test('finds any words in what holds them', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (before, words, after) => {
        fc.pre(words.trim() !== '');
        const text = `${before}${words}${after}`;
        const found = findText(text, words);
        expect(found.length).toBeGreaterThan(0);
        for (const { start, end } of found)
          expect(text.slice(start, end).toLowerCase()).toBe(words.trim().toLowerCase());
      }),
    );
  });

  test('stops where more would tell no one anything', () => {
    expect(findText('的'.repeat(2 * MOST_FOUND), '的')).toHaveLength(MOST_FOUND);
  });
});

describe('the kinds that are coloured', () => {
  test('are all where the address says nothing, or nothing that is known', () => {
    expect(parseKinds(null)).toEqual(ENTITY_KINDS);
    expect(parseKinds('NONSENSE')).toEqual(ENTITY_KINDS);
    expect(formatKinds(ENTITY_KINDS)).toBeNull();
  });

  test('come back from the address as they went into it', () => {
    fc.assert(
      fc.property(fc.subarray([...ENTITY_KINDS]), (kinds) => {
        expect(parseKinds(formatKinds(kinds))).toEqual(kinds);
      }),
    );
  });

  test('change by one', () => {
    expect(toggled(ENTITY_KINDS, 'PLACE')).not.toContain('PLACE');
    expect(toggled([], 'PLACE')).toEqual(['PLACE']);
  });
});
