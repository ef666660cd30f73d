import type { ReadingsOf } from './pinyin.ts';

/** A key that sorts names as a dictionary has them, kind by kind: by their syllables, then as they are written, then by id. */
export function nameOrder(
  { id, name }: { readonly id: string; readonly name: string },
  readingsOf: ReadingsOf,
): string {
  const [kind = ''] = id.split(':');
  const syllables = (readingsOf(name)[0] ?? []).join(' ').toLowerCase();
  return `${kind}:${syllables}|${name}|${id}`;
}
