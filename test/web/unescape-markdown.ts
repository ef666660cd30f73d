/** The words that a Markdown text shows: backslashes and character references undone, lines of a block at its start. */
export const unescapeMarkdown = (markdown: string): string =>
  markdown
    .replaceAll(/\\\n */gu, '\n')
    .replaceAll('&#32;', ' ')
    .replaceAll(/\\([\\`*_[\]<>|~&$#+=:.)-])/gu, '$1');
