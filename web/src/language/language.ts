/** The page's languages. English views have addresses under `/en`, so that a link says its language. */
export type Language = 'zh' | 'en';

const PREFIX = '/en';

function languageOf(pathname: string): Language {
  return pathname === PREFIX || pathname.startsWith(`${PREFIX}/`) ? 'en' : 'zh';
}

export const language = languageOf(globalThis.location.pathname);

export const basename = language === 'en' ? PREFIX : '/';

/** The same view in the other language. @param path with search, inside the router's basename */
export function addressIn(other: Language, path: string): string {
  return other === 'en' ? `${PREFIX}${path}` : path;
}

/** A view's words. Both languages hold the same names. */
export interface Words<Text> {
  readonly zh: Text;
  readonly en: Text;
}

/** The words of the page's language. A page never changes it: the switch leads to the other address. */
export function words<Text>(texts: Words<Text>): Text {
  return texts[language];
}
