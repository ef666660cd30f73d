import type { EntityKind } from '../link/gazetteer.ts';
import { matchNames, type KnownSpelling, type NameMatch } from '../link/match-name.ts';
import { openPinyin } from '../link/pinyin.ts';
import { lookupsOf, typedName, type KeyPart } from '../link/typed-name.ts';
import type { Params, Runner } from '../store/store.ts';
import { rowsOf } from './rows.ts';

/** Spellings read for each part of what was typed: enough for those of a first keystroke that anyone could mean. */
const MOST_SPELLINGS = 300;
/** A single letter is looked up with each letter that may follow. */
const MOST_OF_A_LETTER = 30;

function params(parts: readonly KeyPart[]): Params[] {
  return parts.map((part) => ({ ...part }));
}

/** What a typed name may stand for, best first, ties by id. */
export async function resolveName(
  store: Runner,
  text: string,
  kinds: readonly EntityKind[],
  most: number,
): Promise<NameMatch[]> {
  const typed = typedName(text, await openPinyin());
  if (typed.key === '') return [];
  const { written, letters } = lookupsOf(typed);
  const spellings = await rowsOf<KnownSpelling>(store, 'read/resolution/spellings', {
    nameStarts: params(written.starts),
    nameEnds: params(written.ends),
    letterStarts: params(letters.starts),
    letterEnds: params(letters.ends),
    kinds,
    limit: typed.key.length === 1 && !typed.allHan ? MOST_OF_A_LETTER : MOST_SPELLINGS,
  });
  return matchNames(typed, spellings, most);
}
