import { nameKey, nameKeys } from './fold.ts';
import type { Reading, ReadingsOf } from './pinyin.ts';

export type SpellingForm = 'WRITTEN' | 'PINYIN' | 'INITIALS';

/** One way to type a name. */
export interface Spelling {
  /** What is typed: the name's key, its syllables or their first letters. */
  readonly key: string;
  readonly form: SpellingForm;
  /** The name or alias as it is written. */
  readonly written: string;
  /** Whether that is the canonical name. */
  readonly canonical: boolean;
  /** Whether its characters are read as the words suggest. */
  readonly usual: boolean;
  /** Beginning and end of the key, which an index finds it by. */
  readonly head: string;
  readonly tail: string;
}

/** Fewer letters would say little of a spelling, and one Chinese character says much. */
const LETTERS_OF_HEAD = 2;
const LETTERS_OF_TAIL = 3;

export function headOf(key: string, form: SpellingForm): string {
  return Array.from(key)
    .slice(0, form === 'WRITTEN' ? 1 : LETTERS_OF_HEAD)
    .join('');
}

export function tailOf(key: string, form: SpellingForm): string {
  return Array.from(key)
    .slice(form === 'WRITTEN' ? -1 : -LETTERS_OF_TAIL)
    .join('');
}

export function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

function lettersOf(text: string): string {
  return text.replace(/[^a-z0-9]/gu, '');
}

/** A reading's syllables as one types them. */
export function syllablesOf(reading: Reading): string {
  return lettersOf(reading.join(''));
}

/** The first letters of a reading's syllables. */
export function initialsOf(reading: Reading): string {
  return lettersOf(reading.map((syllable) => syllable.charAt(0)).join(''));
}

function spelling(
  key: string,
  form: SpellingForm,
  name: Pick<Spelling, 'written' | 'canonical' | 'usual'>,
): Spelling {
  return { key, form, ...name, head: headOf(key, form), tail: tailOf(key, form) };
}

/** What the readings give, each once; the first is the usual one. */
function lettersOfReadings(
  form: 'PINYIN' | 'INITIALS',
  typed: readonly string[],
  name: Pick<Spelling, 'written' | 'canonical'>,
): Spelling[] {
  return [...new Set(typed)].map((key, index) => spelling(key, form, { ...name, usual: index === 0 }));
}

/** Every way to type the names of an entity: as they are written, and those in Chinese by pinyin and its initials. */
export function spellingsOf(
  entity: { readonly name: string; readonly aliases: readonly string[] },
  readingsOf: ReadingsOf,
): Spelling[] {
  const names = [entity.name, ...entity.aliases];
  const canonical = nameKey(entity.name);
  return [...new Set(nameKeys(entity))].flatMap((key) => {
    const name = {
      written: names.find((written) => nameKey(written) === key) ?? key,
      canonical: key === canonical,
    };
    const written = spelling(key, 'WRITTEN', { ...name, usual: true });
    if (!hasHan(key)) return [written];
    const readings = readingsOf(key);
    return [
      written,
      ...lettersOfReadings('PINYIN', readings.map(syllablesOf), name),
      ...lettersOfReadings('INITIALS', readings.map(initialsOf), name),
    ];
  });
}
