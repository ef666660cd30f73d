import { trimSpan, type Span } from './span.ts';

/** What ends a sentence, in either width. */
const ENDERS = '。！？!?';
const CLOSERS = '”’」』）)】》〉〕］]｝}';

export function endsSentence(character: string): boolean {
  return character !== '' && ENDERS.includes(character);
}

/** Whether the words end with a sentence mark, quotes and brackets after it aside. */
export function endsWithSentence(words: string): boolean {
  return /[。！？!?][”’」』）)】》〉〕］\]｝}"']*\s*$/u.test(words.slice(-12));
}

/** From a sentence mark at `at`: where the sentence ends, its further marks and closing quotes and brackets taken in. */
export function pastSentenceEnd(text: string, at: number, end: number, from: number): number {
  let position = at;
  while (position < end) {
    const character = text.charAt(position);
    if (endsSentence(character) || CLOSERS.includes(character)) position += 1;
    // A straight quote closes only where the sentence has opened one.
    else if (character === '"' && isOdd(text, from, position)) position += 1;
    else break;
  }
  return position;
}

function isOdd(text: string, from: number, to: number): boolean {
  let odd = false;
  for (let at = from; at < to; at += 1) if (text.charAt(at) === '"') odd = !odd;
  return odd;
}

/** The sentences of one paragraph or item, trimmed, in order; together they hold all its words. */
export function sentencesOf(text: string, span: Span): Span[] {
  const found: Span[] = [];
  const add = (start: number, end: number): void => {
    const sentence = trimSpan(text, { start, end });
    if (sentence.start < sentence.end) found.push(sentence);
  };
  let from = span.start;
  for (let at = from; at < span.end;) {
    if (!endsSentence(text.charAt(at))) {
      at += 1;
      continue;
    }
    at = pastSentenceEnd(text, at, span.end, from);
    add(from, at);
    from = at;
  }
  add(from, span.end);
  return found;
}
