import { readDash, readMarker, type Marker } from './numbering.ts';
import { endsSentence, pastSentenceEnd } from './sentence.ts';
import type { Span } from './span.ts';

/** A paragraph with the numbers that stand at the start of its clauses. */
export interface Paragraph extends Span {
  /** The number, dash or bullet that opens it. */
  readonly marker: Marker | null;
  /** The numbers further in, in order. */
  readonly inner: readonly Marker[];
}

/** An opening phrase that runs straight into its first item: «做好“四个服务”(1)着力…». */
const PHRASE_BEFORE_ITEM = /[^。！？!?；;：:，,(（①]{2,32}(?=[(（]1[)）]|（１）|①|⑴)/y;

/** Numbering counts only at the start of a clause: of the paragraph, or after 。！？；： or the opening phrase. */
export function readClauses(text: string, { start, end }: Span): Paragraph {
  const marker = readMarker(text, start, end) ?? readDash(text, start, end);
  const inner: Marker[] = [];
  const read = (at: number): number => {
    const found = readMarker(text, at, end);
    if (!found || found.end >= end) return at;
    inner.push(found);
    return found.end;
  };
  let at = marker?.end ?? start;
  PHRASE_BEFORE_ITEM.lastIndex = at;
  const phrase = PHRASE_BEFORE_ITEM.exec(text);
  if (phrase && at + phrase[0].length < end) at = read(at + phrase[0].length);
  while (at < end) {
    const character = text.charAt(at);
    if (!endsSentence(character) && !'；;：:'.includes(character)) {
      at += 1;
      continue;
    }
    at = endsSentence(character) ? pastSentenceEnd(text, at, end, at) : at + 1;
    while (at < end && /\s/u.test(text.charAt(at))) at += 1;
    at = read(at);
  }
  return { start, end, marker, inner };
}
