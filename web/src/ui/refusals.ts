import { words } from '../language/language.ts';

const text = words({
  zh: {
    cursor: '列表在此期间变了，续不上。请从头再看。',
    argument: '地址里有一个值超出了接口所允许的范围。请更正或去掉它。',
    costly: '这一问涉及太多，服务器不予回答。请缩小范围。',
    fault: '服务器出了差错，已记入其日志。若重试仍不行，请将时间和本页地址告知维护者。',
    mismatch: '本页与服务器的版本不一致。请重新载入本页。',
  },
  en: {
    cursor: 'The list has changed meanwhile and can’t be gone on with. Begin it anew.',
    argument: 'A value in the address is outside what the API allows. Correct it or take it away.',
    costly: 'This asks for too much at once, and the server refuses. Ask for less.',
    fault:
      'The server has a fault, noted in its log. If trying again does not help, tell whoever keeps it the time and this page’s address.',
    mismatch: 'This page and the server are of different versions. Load the page again.',
  },
});

const REFUSALS: Readonly<Record<string, string>> = {
  BAD_CURSOR: text.cursor,
  BAD_ARGUMENT: text.argument,
  BAD_USER_INPUT: text.argument,
  QUERY_TOO_COSTLY: text.costly,
  INTERNAL_ERROR: text.fault,
  GRAPHQL_PARSE_FAILED: text.mismatch,
  GRAPHQL_VALIDATION_FAILED: text.mismatch,
  OPERATION_RESOLUTION_FAILURE: text.mismatch,
  BAD_REQUEST: text.mismatch,
  NOT_FOUND: text.mismatch,
};

/** What an error's code means and what to do, in the page's language; undefined for a code that is not known here. */
export const refusal = (code: string | undefined): string | undefined =>
  code === undefined ? undefined : REFUSALS[code];
