import { threadState, type ThreadStage } from '../../src/extract/thread.ts';

const said = (
  planYear: number,
  factKind: ThreadStage['factKind'],
  stage: ThreadStage['stage'],
  year = factKind === 'TARGET' ? planYear : planYear - 1,
): ThreadStage => ({ planYear, factKind, stage, year });

const named = (answer: boolean | null) => (): boolean | null => answer;

test.each<[string, ThreadStage[], boolean | null, string]>([
  ['nothing promised', [said(2024, 'ACTUAL', 'COMPLETED')], null, 'UNPROMISED'],
  ['promised, and no later report is loaded', [said(2024, 'TARGET', 'OPERATING')], null, 'PROMISED'],
  ['promised, and named later without a stage', [said(2024, 'TARGET', 'OPERATING')], true, 'PROMISED'],
  ['promised, and never named later', [said(2024, 'TARGET', 'OPERATING')], false, 'SILENT'],
  [
    'reached what was promised',
    [said(2024, 'TARGET', 'COMPLETED'), said(2025, 'ACTUAL', 'OPERATING')],
    true,
    'DELIVERED',
  ],
  [
    'moved without reaching it',
    [said(2024, 'TARGET', 'OPERATING'), said(2025, 'ACTUAL', 'UNDER_WAY')],
    true,
    'PROGRESSING',
  ],
  [
    'promised again without having moved',
    [said(2024, 'TARGET', 'STARTED'), said(2025, 'TARGET', 'STARTED')],
    true,
    'REPEATED',
  ],
  [
    'promised again after having moved',
    [said(2024, 'TARGET', 'STARTED'), said(2025, 'ACTUAL', 'STARTED'), said(2025, 'TARGET', 'COMPLETED')],
    true,
    'PROGRESSING',
  ],
  [
    'what was done before the promise counts for nothing',
    [said(2024, 'ACTUAL', 'OPERATING'), said(2024, 'TARGET', 'OPERATING')],
    null,
    'PROMISED',
  ],
  ['stalled', [said(2024, 'TARGET', 'STARTED'), said(2025, 'ACTUAL', 'STALLED')], true, 'PROMISED'],
])('%s', (_, stages, later, state) => {
  expect(threadState(stages, named(later))).toBe(state);
});
