import { printedNumber } from './word-number.ts';
import type { XmlElement } from './xml.ts';

/** How one level of a list is numbered. */
interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1、`, `(%2)`: %n stands for the number of level n. */
  readonly pattern: string;
  /** All its numbers in plain digits. */
  readonly plain: boolean;
  /** The paragraph style that stands for this level. */
  readonly style: string | null;
}

interface List {
  readonly levels: ReadonlyMap<number, Level>;
  /** Lists of one definition go on counting together. */
  readonly definition: string;
  readonly restarts: ReadonlyMap<number, number>;
}

/** Where a paragraph stands in a list. */
interface Place {
  readonly list: string;
  readonly level: number | null;
}

/** What a paragraph says of its own numbering. */
export interface NumberedParagraph {
  readonly style: string | null;
  readonly list: string | null;
  readonly level: number | null;
}

/** The marks that Word shows before the paragraphs of a text, given in text order. */
export interface Numbering {
  /** `一、`, `(二)`, `●`; empty where the paragraph has none. */
  next(paragraph: NumberedParagraph): string;
  /** Formats that could not be written out, with how many paragraphs have them. */
  readonly lost: ReadonlyMap<string, number>;
}

function readLevels(definition: XmlElement): Map<number, Level> {
  return new Map(
    definition.all('lvl').map((level) => [
      Number(level.attribute('ilvl') ?? 0),
      {
        start: Number(level.first('start')?.attribute('val') ?? 1),
        format: level.first('numFmt')?.attribute('val') ?? 'decimal',
        pattern: level.first('lvlText')?.attribute('val') ?? '',
        plain: level.first('isLgl') !== null,
        style: level.first('pStyle')?.attribute('val') ?? null,
      },
    ]),
  );
}

function readLists(numbering: XmlElement): Map<string, List> {
  const definitions = new Map(
    numbering
      .all('abstractNum')
      .map((definition) => [definition.attribute('abstractNumId') ?? '', readLevels(definition)]),
  );
  return new Map(
    numbering.all('num').map((list) => {
      const definition = list.first('abstractNumId')?.attribute('val') ?? '';
      const overrides = list.all('lvlOverride');
      const own = overrides.flatMap((override) => [...readLevels(override)]);
      const restarts = overrides.flatMap((override) => {
        const start = override.first('startOverride')?.attribute('val');
        return start == null ? [] : [[Number(override.attribute('ilvl') ?? 0), Number(start)] as const];
      });
      return [
        list.attribute('numId') ?? '',
        {
          levels: new Map([...(definitions.get(definition) ?? []), ...own]),
          definition,
          restarts: new Map(restarts),
        },
      ];
    }),
  );
}

/** The list that a style puts its paragraphs into, by its own words or by those of the styles that it is based on. */
function readStyles(styles: XmlElement): Map<string, Place> {
  const byId = new Map(styles.all('style').map((style) => [style.attribute('styleId') ?? '', style]));
  const places = new Map<string, Place>();
  for (const id of byId.keys()) {
    const seen = new Set<string>();
    let at: string | null | undefined = id;
    let level: number | null = null;
    while (at != null && !seen.has(at)) {
      seen.add(at);
      const style = byId.get(at);
      const number = style?.first('pPr')?.first('numPr');
      const own = number?.first('ilvl')?.attribute('val');
      if (level === null && own != null) level = Number(own);
      const list = number?.first('numId')?.attribute('val');
      if (list != null) {
        places.set(id, { list, level });
        break;
      }
      at = style?.first('basedOn')?.attribute('val');
    }
  }
  return places;
}

/** Reads `word/numbering.xml` and `word/styles.xml`; null where the document has none. */
export function readNumbering(numbering: XmlElement | null, styles: XmlElement | null): Numbering {
  const lists = numbering === null ? new Map<string, List>() : readLists(numbering);
  const places = styles === null ? new Map<string, Place>() : readStyles(styles);
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  const lost = new Map<string, number>();

  function placeOf({
    style,
    list,
    level,
  }: NumberedParagraph): { list: List; id: string; level: number } | null {
    const styled = style === null ? undefined : places.get(style);
    const id = list ?? styled?.list;
    const found = id === undefined ? undefined : lists.get(id);
    // A list 0 takes the style's numbering away.
    if (id === undefined || id === '0' || found === undefined) return null;
    const named = [...found.levels].find(([, { style: own }]) => own !== null && own === style)?.[0];
    return { list: found, id, level: level ?? styled?.level ?? named ?? 0 };
  }

  function next(paragraph: NumberedParagraph): string {
    const place = placeOf(paragraph);
    const level = place?.list.levels.get(place.level);
    if (place === null || level === undefined) return '';
    if (level.format === 'bullet') return '●';
    if (level.format === 'none') return '';
    const { list, id } = place;
    const numbers = counts.get(list.definition) ?? [];
    counts.set(list.definition, numbers);
    if (!begun.has(id)) {
      begun.add(id);
      for (const [at, start] of list.restarts) numbers[at] = start - 1;
    }
    const startOf = (at: number): number => list.levels.get(at)?.start ?? 1;
    numbers[place.level] = (numbers[place.level] ?? startOf(place.level) - 1) + 1;
    numbers.length = place.level + 1;
    return level.pattern.replace(/%([1-9])/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      const format = level.plain ? 'decimal' : (list.levels.get(at)?.format ?? 'decimal');
      const printed = printedNumber(numbers[at] ?? startOf(at), format);
      if (printed === null) lost.set(format, (lost.get(format) ?? 0) + 1);
      return printed ?? '';
    });
  }

  return { next, lost };
}
