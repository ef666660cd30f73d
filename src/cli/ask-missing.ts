import { createInterface } from 'node:readline/promises';
import { isTold } from '../ingest/district.ts';
import type { Given, Missing } from '../ingest/report-draft.ts';
import { TextError } from '../text/text-error.ts';

/** Asks a person for what a file's text leaves open. */
export type Ask = (path: string, missing: readonly Missing[]) => Promise<Given>;

interface Question {
  readonly words: string;
  /** What the answer says; null where it can't be meant. */
  readonly read: (answer: string) => Given | null;
}

const yearOf = (answer: string): number | null => (/^\d{4}$/u.test(answer) ? Number(answer) : null);

const QUESTIONS: Readonly<Record<Missing, Question>> = {
  title: { words: 'Title of the report', read: (title) => (title === '' ? null : { title }) },
  district: {
    words: 'District, with its city where other cities have one of that name, like 南京市鼓楼区',
    read: (district) => (isTold(district) ? { district } : null),
  },
  reviewYear: {
    words: 'Year that it reviews, like 2024',
    read: (answer) => {
      const reviewYear = yearOf(answer);
      return reviewYear === null ? null : { reviewYear };
    },
  },
  planYear: {
    words: 'Year that it plans, like 2025',
    read: (answer) => {
      const planYear = yearOf(answer);
      return planYear === null ? null : { planYear };
    },
  },
  slug: {
    words: 'Name of this edition, like dongcheng-2024',
    read: (slug) => (slug === '' ? null : { slug }),
  },
};

/** @throws TextError where the person gives up (end of input, Ctrl-C) */
export const askMissing: Ask = async (path, missing) => {
  const prompt = createInterface({ input: process.stdin, output: process.stderr });
  // Not `question`, which loses lines that were typed or pasted ahead.
  const answers = prompt[Symbol.asyncIterator]();
  try {
    process.stderr.write(`${path} leaves something open.\n`);
    let given: Given = {};
    for (const what of missing) {
      const { words, read } = QUESTIONS[what];
      let said: Given | null = null;
      while (said === null) {
        prompt.setPrompt(`${words}: `);
        prompt.prompt();
        const answer = await answers.next();
        if (answer.done === true) throw new TextError('no answer was given; nothing was loaded');
        said = read(answer.value.trim());
      }
      given = { ...given, ...said };
    }
    return given;
  } finally {
    prompt.close();
  }
};
