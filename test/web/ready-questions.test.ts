import { NAMED_IDS, readyQuestions } from '../../web/src/views/ask/ready-questions.ts';

const names = (known: readonly string[], planYear: number | null = 2024) =>
  readyQuestions(new Set(known), planYear).map(({ name }) => name);

describe('the ready questions', () => {
  test('name nothing that the graph lacks', () => {
    expect(names([])).toEqual(['noNumber', 'noDepartment', 'scoreboard', 'report']);
    expect(names(['place:wangfujing'])).toContain('area');
    expect(names(['place:wangfujing'])).not.toContain('path');
    expect(names(['place:wangfujing', 'place:longfusi'])).toContain('path');
  });

  test('are all asked of a graph that knows all that they name', () => {
    expect(new Set(names(NAMED_IDS)).size).toBe(9);
  });

  test('ask for the year that is planned', () => {
    const scoreboard = readyQuestions(new Set(), 2031).find(({ name }) => name === 'scoreboard');
    expect(scoreboard?.to).toBe('/scoreboard?year=2031');
  });

  test('are none where no report is loaded', () => {
    expect(names(NAMED_IDS, null)).toEqual([]);
  });
});
