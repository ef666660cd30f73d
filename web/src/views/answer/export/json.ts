import type { ExportedAnswer } from './exported-answer.ts';

/** The answer as the API gives it, with what was asked, where and of which data. */
export const answerAsJson = (answer: ExportedAnswer): string => `${JSON.stringify(answer, null, 2)}\n`;
