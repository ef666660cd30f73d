import { nameKey } from './fold.ts';
import type { ReadingsOf } from './pinyin.ts';
import { hasHan, headOf, initialsOf, syllablesOf, tailOf, type SpellingForm } from './spelling.ts';

/** What someone typed of a name. */
export interface TypedName {
  readonly key: string;
  /** Whether every character is Chinese: then a match by sound alone is a slip. */
  readonly allHan: boolean;
  /** Its Chinese characters, in order. */
  readonly han: readonly string[];
  /** What it may be in pinyin. */
  readonly syllables: readonly string[];
  /** What it may be in initials. */
  readonly initials: readonly string[];
}

/** Part of a spelling's key, at one end of it, with how long the key is. */
export interface KeyPart {
  readonly edge: string;
  readonly text: string;
  readonly shortest: number;
  readonly longest: number;
}

/** Parts that a spelling has to have one of. */
export interface Lookups {
  readonly starts: readonly KeyPart[];
  readonly ends: readonly KeyPart[];
}

/** In a shorter one a slip leaves too little. */
const SHORTEST_WITH_SLIP: Readonly<Record<'WRITTEN' | 'PINYIN', number>> = { WRITTEN: 3, PINYIN: 5 };
const ANY_LENGTH = 1_000;

export function canSlip(typed: string, form: 'WRITTEN' | 'PINYIN'): boolean {
  return typed.length >= SHORTEST_WITH_SLIP[form];
}

/** Tones are left out, and ü is v: ǚ has both marks. */
function withoutTones(text: string): string {
  return text.normalize('NFD').replaceAll('u\u0308', 'v').replace(/\p{M}/gu, '');
}

export function typedName(text: string, readingsOf: ReadingsOf): TypedName {
  const key = nameKey(text);
  const han = Array.from(key).filter(hasHan);
  const allHan = han.length === Array.from(key).length;
  const toneless = withoutTones(key);
  const readings = han.length === 0 ? [Array.from(toneless)] : readingsOf(toneless);
  const distinct = (texts: readonly string[]): string[] => [...new Set(texts)].filter((item) => item !== '');
  return {
    key,
    allHan,
    han,
    // One character sounds like too many others.
    syllables: allHan && han.length < 2 ? [] : distinct(readings.map(syllablesOf)),
    initials: allHan ? [] : distinct(readings.map(initialsOf)),
  };
}

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz0123456789');

function beginning(text: string, form: SpellingForm): KeyPart {
  return { edge: headOf(text, form), text, shortest: text.length, longest: ANY_LENGTH };
}

/** A single letter is less than a head: whatever the next one is. */
function beginnings(letters: string): KeyPart[] {
  const texts = letters.length > 1 ? [letters] : ['', ...LETTERS].map((next) => `${letters}${next}`);
  return texts.map((text) => beginning(text, 'PINYIN'));
}

/**
 * Where a key with one slip can be found: the slip is in the first half or in the second, so the other one stands; or
 * the two characters in the middle were exchanged.
 */
function aroundSlip(typed: string, form: 'WRITTEN' | 'PINYIN'): Lookups {
  const half = Math.floor(typed.length / 2);
  const [front, back] = [typed.slice(0, half), typed.slice(half)];
  const exchanged = `${front.slice(0, -1)}${back.slice(0, 1)}${front.slice(-1)}${back.slice(1)}`;
  const about = { shortest: typed.length - 1, longest: typed.length + 1 };
  return {
    starts: [
      { edge: headOf(front, form), text: front, ...about },
      { edge: headOf(exchanged, form), text: exchanged, shortest: typed.length, longest: typed.length },
    ],
    ends: [{ edge: tailOf(back, form), text: back, ...about }],
  };
}

const NONE: Lookups = { starts: [], ends: [] };

/** How to find the spellings that what was typed may stand for: those of names as written, and those in letters. */
export function lookupsOf({ key, allHan, syllables, initials }: TypedName): {
  readonly written: Lookups;
  readonly letters: Lookups;
} {
  if (key === '') return { written: NONE, letters: NONE };
  const slip = canSlip(key, 'WRITTEN') ? aroundSlip(key, 'WRITTEN') : NONE;
  const slips = allHan
    ? []
    : syllables.filter((typed) => canSlip(typed, 'PINYIN')).map((typed) => aroundSlip(typed, 'PINYIN'));
  const typed = [...new Set([...syllables, ...initials])];
  return {
    written: { starts: [beginning(key, 'WRITTEN'), ...slip.starts], ends: slip.ends },
    letters: {
      starts: [...typed.flatMap(beginnings), ...slips.flatMap(({ starts }) => starts)],
      ends: slips.flatMap(({ ends }) => ends),
    },
  };
}
