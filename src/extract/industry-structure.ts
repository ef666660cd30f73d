import type { Clause } from './clause.ts';
import type { Figure, Shelters } from './figure.ts';
import { within } from './quoted.ts';

/** «7.6:40.8:51.6» printed of the three industries: shares of one whole, in %. */
const TRIPLE = /(?<![\d.:])(\d{1,2}(?:\.\d+)?)%?:(\d{1,2}(?:\.\d+)?)%?:(\d{1,2}(?:\.\d+)?)%?(?![\d.:])/gu;

const NAMED = /(?:三次|[一二三]、?[一二三]、?[一二三](?:次)?|三大|三)产业?|产业(?:增加值)?(?:结构|比)/u;

/** As the lexicon names them, in the order in which every such ratio gives them. */
export const INDUSTRY_SHARES = ['第一产业占比', '第二产业占比', '第三产业占比'] as const;

/** Parts of a whole may miss it by what was rounded off. */
const WHOLE = { least: 98.5, most: 101.5 };

export interface IndustryShare extends Figure {
  /** Index in INDUSTRY_SHARES. */
  readonly industry: number;
}

/** The three shares of each ratio that a clause gives of the three industries, in text order. */
export function industryShares(
  text: string,
  clause: Clause,
  sentenceStart: number,
  { quoted }: Shelters,
): IndustryShare[] {
  const words = text.slice(clause.start, clause.end);
  if (!words.includes(':')) return [];
  const shares: IndustryShare[] = [];
  for (const found of words.matchAll(TRIPLE)) {
    const start = clause.start + found.index;
    const values = found.slice(1, 4).map(Number);
    const sum = values.reduce((all, value) => all + value, 0);
    if (sum < WHOLE.least || sum > WHOLE.most) continue;
    if (within(quoted, start) || !NAMED.test(text.slice(sentenceStart, start))) continue;
    let at = start;
    values.forEach((value, industry) => {
      const printed = found[industry + 1] ?? '';
      const from = text.indexOf(printed, at);
      at = from + printed.length;
      shares.push({
        kind: 'NUMBER',
        start: from,
        end: at,
        value,
        unit: '%',
        run: false,
        part: false,
        comparator: 'EQ',
        words: { start, end: start + found[0].length },
        industry,
      });
    });
  }
  return shares;
}
