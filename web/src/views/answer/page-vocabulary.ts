import { language } from '../../language/language.ts';
import { ruleInWords } from '../../vocabulary/rules.ts';
import { terms } from '../../vocabulary/terms.ts';
import type { Vocabulary } from './vocabulary.ts';

export const pageVocabulary: Vocabulary = { language, terms, ruleInWords };
