import { endsSentence, pastSentenceEnd } from './sentence.ts';
import { trimSpan, type Span } from './span.ts';

/** A paragraph's opening words up to its first stop. */
export interface Phrase extends Span {
  /** The stop: a sentence mark, `：`, a wide gap (` `), the first item (`(`), or '' where the paragraph ends. */
  readonly stop: string;
  /** Where the words after the stop begin; the paragraph's end where there are none. */
  readonly rest: number;
}

/** Longer openings are sentences, not headings. */
const LONGEST = 90;
const LONGEST_BEFORE_COLON = 26;

/** Null where no stop comes within reach. `item` is where the first item begins, or the paragraph's end. */
export function openingPhrase(text: string, span: Span, item: number, labelled: boolean): Phrase | null {
  const { start, end } = span;
  const limit = Math.min(end, start + LONGEST);
  const done = (at: number, stop: string, rest: number): Phrase => ({
    ...trimSpan(text, { start, end: at }),
    stop,
    rest: trimSpan(text, { start: rest, end }).start,
  });
  let plain = true;
  for (let at = start; at < limit; at += 1) {
    const character = text.charAt(at);
    if (at === item) return done(at, '(', at);
    if (endsSentence(character)) return done(at, character, pastSentenceEnd(text, at, end, start));
    if (/[，,；;]/.test(character)) plain = false;
    if (
      /[：:]/.test(character) &&
      plain &&
      at - start <= LONGEST_BEFORE_COLON &&
      (labelled || at + 1 === item)
    ) {
      return done(at, '：', at + 1);
    }
    // «(一)全力稳增长　一季度…»: a gap stands for the stop where a label says that this is a heading.
    if (
      labelled &&
      at > start + 2 &&
      /^(?:　+|[ \t]{2,})[^\s]/.test(text.slice(at, at + 8)) &&
      end - at > 24
    ) {
      return done(at, ' ', at);
    }
  }
  return end <= limit ? done(end, '', end) : null;
}

/** Words without what wraps them: line breaks go; a gap stays one space. */
export function mended(words: string): string {
  return words.replace(/\s+/gu, (gap) => (gap.includes('\n') ? '' : ' ')).trim();
}

const NEVER_OPENS =
  /^(?:我们|各位|同志们|同时|此外|但|而|过去|[一五]年来|今年|明年|去年|当前|目前|这|那|对此|为此|因此|其中|总之|回顾|展望|新的一年|成绩|谢谢|特别|截至|预计|也|在此)/;
const NEVER_CLOSES =
  /(?:之年|[一五]年|感谢|敬意|来之不易|祝福|问候|如下|以下.{0,8}|主要是|包括|分别是|审议|意见|主要表现在?|方面|(?:[二三四五六七八九十几\d]|以下)(?:项|个方面|方面|件)(?:工作|任务|大事)?|[了的着])$/;

/** Whether an opening phrase names a theme, as «投资质效稳步提升» does, rather than being a first sentence. */
export function isTheme(words: string): boolean {
  const phrase = mended(words).replace(/ /g, '');
  if (phrase.length < 2 || phrase.length > 30) return false;
  if (/[，,；;：:！!？?…]/.test(phrase) || NEVER_OPENS.test(phrase) || NEVER_CLOSES.test(phrase))
    return false;
  // Figures in a quoted name («“1+N”体系») are no figures of its own.
  const bare = phrase.replace(/[“"][^”"]*[”"]/gu, '');
  return !/[\d０-９]|百分之|^.{0,12}是(?:我|全|实现|贯彻|落实)/.test(bare);
}
