import { Lexer, TokenKind, type Source } from 'graphql';

/**
 * The field in which a document's token stands, as response keys from the root; '' outside of all. Reads up to that
 * token and no further.
 * @param index of the token, from 0
 */
export function fieldOfToken(source: Source, index: number): string {
  const lexer = new Lexer(source);
  const around: string[] = [];
  let brackets = 0;
  let key = '';
  let isNextNoKey = false;
  try {
    for (let at = 0; at < index; at += 1) {
      const { kind, value } = lexer.advance();
      if (kind === TokenKind.EOF) break;
      if (kind === TokenKind.PAREN_L) brackets += 1;
      if (kind === TokenKind.PAREN_R) brackets -= 1;
      if (brackets > 0 || kind === TokenKind.PAREN_R) continue;
      if (kind === TokenKind.BRACE_L) around.push(key);
      if (kind === TokenKind.BRACE_R) key = around.pop() ?? '';
      if (kind === TokenKind.SPREAD) key = '';
      if (kind === TokenKind.NAME && !isNextNoKey) key = value;
      // A field's name behind its alias, a directive's, a fragment's, and the type behind `on`.
      isNextNoKey =
        kind === TokenKind.COLON ||
        kind === TokenKind.AT ||
        kind === TokenKind.SPREAD ||
        (isNextNoKey && kind === TokenKind.NAME && value === 'on');
    }
  } catch {
    // What is no token ends it.
  }
  // The first brace is the operation's own.
  return [...around.slice(1), around.length > 0 ? key : ''].filter((name) => name !== '').join('.');
}
