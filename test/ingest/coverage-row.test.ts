import { coverageRow } from '../../src/ingest/coverage-row.ts';

test('a unit that several spans hold counts once, in whatever order they come', () => {
  const statements = [
    { start: 10, end: 20 },
    { start: 0, end: 5 },
    { start: 3, end: 12 },
    { start: 4, end: 6 },
  ];
  expect(coverageRow({ text: 'x'.repeat(30) }, [], statements, [])).toEqual({
    characters: 30,
    inHeadings: 0,
    inStatements: 20,
    inMentions: 0,
  });
});

test('sections without a printed heading have none', () => {
  const sections = [
    { headingStart: null, headingEnd: null },
    { headingStart: 2, headingEnd: 6 },
  ];
  expect(coverageRow({ text: 'x'.repeat(8) }, sections, [], []).inHeadings).toBe(4);
});
