import { readPassage } from './reading.ts';

/** An indicator as the gazetteer has it; entities fit. */
export interface IndicatorEntry {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly unit?: string;
}

export interface IndicatorForm {
  readonly id: string;
  /** The canonical name. */
  readonly name: string;
  readonly unit: string | undefined;
  /** The form that was met. */
  readonly form: string;
}

export interface IndicatorIndex {
  readonly exact: (words: string) => IndicatorForm | null;
  /** The longest form that ends, or begins, the words. */
  readonly ending: (words: string) => IndicatorForm | null;
  readonly beginning: (words: string) => IndicatorForm | null;
  /** Every form in the words, longest first where they overlap, in text order. */
  readonly all: (words: string) => (IndicatorForm & { readonly at: number })[];
}

function key(words: string): string {
  return readPassage(words, { start: 0, end: words.length }).lower;
}

/** Forms by their letters: one walk finds the longest that begins, or backwards that ends, the words. */
interface Letter {
  form: IndicatorForm | null;
  readonly next: Map<string, Letter>;
}

function plant(root: Letter, letters: Iterable<string>, form: IndicatorForm): void {
  let at = root;
  for (const letter of letters) {
    const next = at.next.get(letter) ?? { form: null, next: new Map<string, Letter>() };
    at.next.set(letter, next);
    at = next;
  }
  at.form = form;
}

function walk(root: Letter, words: string, from: number, step: 1 | -1): IndicatorForm | null {
  let found: IndicatorForm | null = null;
  let at = root;
  for (let place = from; place >= 0 && place < words.length; place += step) {
    const next = at.next.get(words.charAt(place));
    if (!next) break;
    at = next;
    found = at.form ?? found;
  }
  return found;
}

export function createIndicatorIndex(indicators: readonly IndicatorEntry[]): IndicatorIndex {
  const forms = new Map<string, IndicatorForm>();
  for (const { id, name, aliases, unit } of indicators) {
    for (const form of [name, ...aliases]) forms.set(key(form), { id, name, unit, form: key(form) });
  }
  const forwards: Letter = { form: null, next: new Map() };
  const backwards: Letter = { form: null, next: new Map() };
  for (const [words, form] of forms) {
    plant(forwards, words.split(''), form);
    plant(backwards, words.split('').reverse(), form);
  }
  return {
    exact: (words) => forms.get(words) ?? null,
    beginning: (words) => walk(forwards, words, 0, 1),
    ending: (words) => walk(backwards, words, words.length - 1, -1),
    all: (words) => {
      const found: (IndicatorForm & { at: number })[] = [];
      for (let at = 0; at < words.length; at += 1) {
        const form = walk(forwards, words, at, 1);
        if (!form) continue;
        found.push({ ...form, at });
        at += form.form.length - 1;
      }
      return found;
    },
  };
}
