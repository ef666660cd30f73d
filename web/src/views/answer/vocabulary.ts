import type { Language } from '../../language/language.ts';
import type { ruleInWords } from '../../vocabulary/rules.ts';
import type { terms } from '../../vocabulary/terms.ts';

/** The page's language and words, for what is made apart from the page: sentences, titles, files. */
export interface Vocabulary {
  readonly language: Language;
  readonly terms: typeof terms;
  readonly ruleInWords: typeof ruleInWords;
}
