import { numeralValue } from './han-numeral.ts';

/**
 * How a number is printed, in the order in which official Chinese texts nest them:
 * DIVISION 第一部分, HAN 一、, HAN_BRACKET (一), DIGIT 1., DIGIT_BRACKET (1), CIRCLED ①; then what only lists:
 * HAN_IS 一是, ORDINAL 第一, / 首先,, DASH ——.
 */
export type MarkerForm =
  'DIVISION' | 'HAN' | 'HAN_BRACKET' | 'DIGIT' | 'DIGIT_BRACKET' | 'CIRCLED' | 'HAN_IS' | 'ORDINAL' | 'DASH';

export const MARKER_FORMS: readonly MarkerForm[] = [
  'DIVISION',
  'HAN',
  'HAN_BRACKET',
  'DIGIT',
  'DIGIT_BRACKET',
  'CIRCLED',
  'HAN_IS',
  'ORDINAL',
  'DASH',
];

/** A printed number at `start`; the words begin at `end`. */
export interface Marker {
  readonly form: MarkerForm;
  /** Index in MARKER_FORMS: the smaller, the further out. */
  readonly rank: number;
  /** 0 where the form has no value (——) or it is whatever comes next (最后,). */
  readonly value: number;
  readonly start: number;
  readonly end: number;
  /** As printed, without punctuation: `三`, `(四)`, `1`; null for dashes. */
  readonly label: string | null;
  /** As it is cited, in half width: `三`, `(四)`, `1.`, `一是`. */
  readonly cite: string;
}

const N = '[一二三四五六七八九十]{1,3}';
const D = '(?:\\d{1,3}|[０-９]{1,3})';
/** What may follow `1.` or `1、`: no digit (1.5, 1、3号地), except a year (1.2024年…). */
const AFTER_DIGIT = '(?![\\d０-９](?!\\d{3}年))';
/** 一、二产业, 三、四季度: a series, not a number. */
const AFTER_HAN = '(?![一二三四五六七八九十]+[、和及与至产线级期季次号类环手楼])';

interface Rule {
  readonly form: MarkerForm;
  readonly pattern: RegExp;
  readonly cite: (value: string) => string;
}

const rule = (form: MarkerForm, pattern: string, cite: (value: string) => string): Rule => ({
  form,
  pattern: new RegExp(pattern, 'y'),
  cite,
});

// The one group is the printed value. Each pattern is anchored and bounded: reading takes constant time.
const RULES: readonly Rule[] = [
  rule(
    'DIVISION',
    `第[ 　]?(${N}|${D})[ 　]?(?:部分|[篇章节](?![章目点]))[ 　]{0,4}[、：:，,．.]?`,
    (v) => `第${v}部分`,
  ),
  rule('HAN', `(${N})[ 　]?[、．.]${AFTER_HAN}(?!\\d[\\d.]*%)`, (v) => v),
  rule('HAN_BRACKET', `[(（〔][ 　]?(${N})[ 　]?[)）〕][、．]?`, (v) => `(${v})`),
  rule('HAN_BRACKET', `(${N})[)）]`, (v) => `(${v})`),
  rule('DIGIT', `(${D})[ 　]?[、.．]${AFTER_DIGIT}`, (v) => `${v}.`),
  rule('DIGIT_BRACKET', `[(（〔][ 　]?(${D})[ 　]?[)）〕][、．]?`, (v) => `(${v})`),
  rule('DIGIT_BRACKET', `(${D})[)）]`, (v) => `(${v})`),
  rule('HAN_IS', `(${N})是[，,：:]?`, (v) => `${v}是`),
  rule('HAN_IS', `(${N})要(?!素|点)[，,：:]?`, (v) => `${v}要`),
  rule('ORDINAL', `[第其](${N})[，,、：:]`, (v) => `第${v}`),
];

const WORDS: readonly (readonly [RegExp, number])[] = [
  [/首先[，,]/y, 1],
  [/其次[，,]/y, 2],
  [/再次[，,]/y, 3],
  [/最后[，,]/y, 0],
];

/** Letters that are a whole number each: first code point, how many, form. */
const SIGNS: readonly (readonly [number, number, MarkerForm])[] = [
  [0x2460, 20, 'CIRCLED'], // ①
  [0x2474, 20, 'DIGIT_BRACKET'], // ⑴
  [0x2488, 20, 'DIGIT'], // ⒈
  [0x3220, 10, 'HAN_BRACKET'], // ㈠
];

const FIRST = /[第其首再最一二三四五六七八九十(（〔\d０-９①-⑳⑴-⒇⒈-⒛㈠-㈩]/;
const DASHES = /(?:[—–―－]{1,3}|-{2,3}|[●•◆■★▲◎○▪])[ 　]*/y;

/** The number printed at `at`, if one is. Whether it counts there (clause start, order) is the caller's to judge. */
export function readMarker(text: string, at: number, end: number): Marker | null {
  const first = text.charAt(at);
  if (at >= end || !FIRST.test(first)) return null;
  const marker = readSign(text, at) ?? readRule(text, at) ?? readWord(text, at);
  return marker && marker.end <= end ? marker : null;
}

/** A dash or bullet that opens a paragraph. */
export function readDash(text: string, at: number, end: number): Marker | null {
  DASHES.lastIndex = at;
  const found = DASHES.exec(text);
  if (!found || at + found[0].length >= end) return null;
  return make('DASH', 0, at, at + found[0].length, null, '');
}

function readRule(text: string, at: number): Marker | null {
  for (const { form, pattern, cite } of RULES) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found) continue;
    const value = numeralValue(found[1] ?? '');
    if (!(value >= 1)) continue;
    const printed = found[1] ?? '';
    const label = form === 'HAN' || form === 'DIGIT' ? printed : found[0].replace(/[、，,：:．. 　]+/g, '');
    return make(
      form,
      value,
      at,
      at + found[0].length,
      label,
      cite(/^[\d０-９]/.test(printed) ? `${value}` : printed),
    );
  }
  return null;
}

function readWord(text: string, at: number): Marker | null {
  for (const [pattern, value] of WORDS) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    const word = found?.[0].slice(0, -1);
    if (found && word) return make('ORDINAL', value, at, at + found[0].length, word, word);
  }
  return null;
}

function readSign(text: string, at: number): Marker | null {
  const code = text.charCodeAt(at);
  for (const [base, count, form] of SIGNS) {
    if (code < base || code >= base + count) continue;
    const value = code - base + 1;
    const gap = /^[、．.]/.test(text.charAt(at + 1)) ? 2 : 1;
    const cite =
      form === 'CIRCLED' ? text.charAt(at) : form === 'DIGIT' ? `${value}.` : `(${signValue(form, value)})`;
    return make(form, value, at, at + gap, text.charAt(at), cite);
  }
  return null;
}

function signValue(form: MarkerForm, value: number): string {
  return form === 'HAN_BRACKET' ? '一二三四五六七八九十'.charAt(value - 1) : `${value}`;
}

function make(
  form: MarkerForm,
  value: number,
  start: number,
  end: number,
  label: string | null,
  cite: string,
): Marker {
  return { form, rank: MARKER_FORMS.indexOf(form), value, start, end, label, cite };
}
