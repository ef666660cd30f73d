import { isOneSlip } from './one-slip.ts';
import type { Spelling } from './spelling.ts';
import { canSlip, type TypedName } from './typed-name.ts';

/** A spelling of an entity's name, with how often reports name the entity. */
export interface KnownSpelling extends Pick<Spelling, 'key' | 'form' | 'written' | 'canonical' | 'usual'> {
  /** The entity's id. */
  readonly entity: string;
  readonly mentions: number;
}

export interface NameMatch {
  readonly entity: string;
  /** Above 0, at most 1. */
  readonly score: number;
  /** The name as written, or the pinyin or initials that what was typed is the beginning of. */
  readonly matched: string;
}

/** A match, and whether by the usual reading. */
interface Found extends NameMatch {
  readonly usual: boolean;
}

/** Where each kind of match begins; the whole name stands at its own mark, the others reach up to 0.1 above theirs. */
const BANDS = { NAME: 1, ALIAS: 0.95, PREFIX: 0.8, PINYIN: 0.65, INITIALS: 0.5, NEAR: 0.3 } as const;
type Band = keyof typeof BANDS;

const WIDTH = 0.1;
/** How much of the width goes to the share of the name that was typed, to how often reports name it, to the canonical name. */
const WEIGHTS = { share: 0.5, mentions: 0.3, canonical: 0.2 };
const MANY_MENTIONS = 5;

function standIn(han: readonly string[], name: string): boolean {
  let from = 0;
  return han.every((character) => {
    const at = name.indexOf(character, from);
    from = at + character.length;
    return at !== -1;
  });
}

/** The kind of match, and what of the typed text made it. */
function bandOf(typed: TypedName, spelling: KnownSpelling): { band: Band; length: number } | null {
  const { key, form, written, canonical } = spelling;
  if (form === 'WRITTEN') {
    const { length } = typed.key;
    if (key === typed.key) return { band: canonical ? 'NAME' : 'ALIAS', length };
    if (key.startsWith(typed.key)) return { band: 'PREFIX', length };
    return canSlip(typed.key, form) && isOneSlip(typed.key, key) ? { band: 'NEAR', length } : null;
  }
  if (form === 'INITIALS') {
    const initials = typed.initials.find((item) => key.startsWith(item));
    return initials === undefined || !standIn(typed.han, written)
      ? null
      : { band: 'INITIALS', length: initials.length };
  }
  const syllables = typed.syllables.find((item) => key.startsWith(item));
  if (syllables !== undefined) {
    const meant = !typed.allHan && standIn(typed.han, written);
    return { band: meant ? 'PINYIN' : 'NEAR', length: syllables.length };
  }
  const slipped = typed.allHan
    ? undefined
    : typed.syllables.find((item) => canSlip(item, form) && isOneSlip(item, key));
  return slipped === undefined ? null : { band: 'NEAR', length: slipped.length };
}

function match(typed: TypedName, spelling: KnownSpelling): Found | null {
  const found = bandOf(typed, spelling);
  if (found === null) return null;
  const { entity, key, form, written, canonical, usual, mentions } = spelling;
  const fine =
    WEIGHTS.share * Math.min(1, found.length / key.length) +
    WEIGHTS.mentions * (mentions / (mentions + MANY_MENTIONS)) +
    WEIGHTS.canonical * (canonical ? 1 : 0);
  const whole = found.band === 'NAME' || found.band === 'ALIAS';
  const score = BANDS[found.band] + (whole ? 0 : WIDTH * fine);
  return { entity, score: Math.round(score * 1e6) / 1e6, matched: form === 'WRITTEN' ? written : key, usual };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function better(a: Found, b: Found): number {
  return (
    b.score - a.score ||
    compare(a.entity, b.entity) ||
    Number(b.usual) - Number(a.usual) ||
    compare(a.matched, b.matched)
  );
}

/** The entities that what was typed may stand for, each by its best spelling, best first, ties by id. */
export function matchNames(typed: TypedName, spellings: readonly KnownSpelling[], most: number): NameMatch[] {
  if (typed.key === '') return [];
  const matches = spellings.flatMap((spelling) => match(typed, spelling) ?? []).sort(better);
  const best = new Map<string, NameMatch>();
  for (const { entity, score, matched } of matches) {
    if (!best.has(entity)) best.set(entity, { entity, score, matched });
  }
  return [...best.values()].slice(0, most);
}
