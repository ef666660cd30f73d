/** What some system forbids in a file's name, and what would hide it or lead elsewhere. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\p{Cf}]+|^[.\s]+|[.\s]+$/gu;

const LONGEST = 80;

/** A file's name that says the question. */
export function fileNameOf(title: string, extension: string): string {
  const characters = Array.from(title.replaceAll(FORBIDDEN, ' ').trim());
  const name =
    characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : characters.join('');
  return `${name}.${extension}`;
}
