import type { Language } from '../../web/src/language/language.ts';
import type { Vocabulary } from '../../web/src/views/answer/vocabulary.ts';

/** The page's words in a language: a page reads its language from its address when it loads. */
export async function vocabularyIn(language: Language): Promise<Vocabulary> {
  Object.defineProperty(globalThis, 'location', {
    configurable: true,
    value: { pathname: language === 'en' ? '/en' : '/' },
  });
  jest.resetModules();
  const { terms } = await import('../../web/src/vocabulary/terms.ts');
  const { ruleInWords } = await import('../../web/src/vocabulary/rules.ts');
  Reflect.deleteProperty(globalThis, 'location');
  return { language, terms, ruleInWords };
}
