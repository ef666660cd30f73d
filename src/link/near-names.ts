import { distance } from 'fastest-levenshtein';
import { nameKey, nameKeys } from './fold.ts';

interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

function bigrams(text: string): Set<string> {
  const units = Array.from(text);
  if (units.length === 1) return new Set(units);
  return new Set(units.slice(1).map((unit, index) => `${units[index] ?? ''}${unit}`));
}

/** 0 for nothing in common, up to 3 for a name that begins with what was asked. */
function likeness(asked: string, name: string): number {
  const shorter = Math.min(asked.length, name.length) / Math.max(asked.length, name.length);
  if (name.startsWith(asked) || asked.startsWith(name)) return 2 + shorter;
  if (name.includes(asked) || asked.includes(name)) return 1 + shorter;
  const [a, b] = [bigrams(asked), bigrams(name)];
  const common = [...a].filter((item) => b.has(item)).length;
  // A slip in the middle of a short name leaves no pair of characters whole.
  const slip = Math.min(asked.length, name.length) > 2 && distance(asked, name) === 1 ? 0.9 : 0;
  return Math.max(slip, (2 * common) / (a.size + b.size));
}

/** The entities whose names are nearest to what was asked, best first, ties by id; none that share nothing with it. */
export function nearNames<T extends Named>(asked: string, entities: readonly T[], most: number): T[] {
  const key = nameKey(asked);
  if (key === '') return [];
  return entities
    .map((entity) => ({
      entity,
      score: Math.max(...nameKeys(entity).map((name) => likeness(key, name))),
    }))
    .filter(({ score }) => score >= 0.25)
    .sort((a, b) => b.score - a.score || (a.entity.id < b.entity.id ? -1 : 1))
    .slice(0, most)
    .map(({ entity }) => entity);
}
