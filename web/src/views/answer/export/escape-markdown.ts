import { splitAtAddresses } from '../../../ui/split-at-addresses.ts';

const escapedWords = (words: string): string => words.replaceAll(/[\\`*_[\]<>|~&$]/gu, String.raw`\$&`);

/** One line, which is to begin no heading, list, rule or code. */
const escapedLine = (line: string): string =>
  splitAtAddresses(line)
    .map((piece, index) => (index % 2 === 1 ? `<${piece}>` : escapedWords(piece)))
    .join('')
    .replace(/^([ \t]*)([#+=:-])/u, String.raw`$1\$2`)
    .replace(/^([ \t]*\d+)([.)])/u, String.raw`$1\$2`)
    .replace(/^[ \t]+/u, (space) => '&#32;'.repeat(space.length));

/**
 * Words that Markdown shows as they are; addresses become links.
 * @param indent what a line that goes on is to begin with, e.g. within a footnote
 */
export const escapeMarkdown = (text: string, indent = ''): string =>
  text.split(/\r?\n/u).map(escapedLine).join(`\\\n${indent}`);
