/** A name that would stand beside a marker, in the map's pixels. */
export interface Label {
  readonly key: string;
  readonly text: string;
  /** The marker's middle. */
  readonly x: number;
  readonly y: number;
  /** Half the marker's size. */
  readonly reach: number;
}

export type LabelSide = 'right' | 'left' | 'below' | 'above';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const LETTER_WIDTH = 13;
const NARROW_LETTER_WIDTH = 7.5;
const LINE_HEIGHT = 18;
const GAP = 3;
const SIDES: readonly LabelSide[] = ['right', 'left', 'below', 'above'];

function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += letter < '\u2e80' ? NARROW_LETTER_WIDTH : LETTER_WIDTH;
  return width;
}

function boxAt({ text, x, y, reach }: Label, side: LabelSide): Box {
  const width = widthOf(text);
  const away = reach + GAP;
  const left = side === 'right' ? x + away : side === 'left' ? x - away - width : x - width / 2;
  const middle =
    side === 'below' ? y + away + LINE_HEIGHT / 2 : side === 'above' ? y - away - LINE_HEIGHT / 2 : y;
  return { left, right: left + width, top: middle - LINE_HEIGHT / 2, bottom: middle + LINE_HEIGHT / 2 };
}

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** On which side each name finds room, the first ones first; those that find none are left out. */
export function labelsWithRoom(labels: readonly Label[]): ReadonlyMap<string, LabelSide> {
  const taken: Box[] = labels.map(({ x, y, reach }) => ({
    left: x - reach,
    right: x + reach,
    top: y - reach,
    bottom: y + reach,
  }));
  const sides = new Map<string, LabelSide>();
  for (const label of labels) {
    for (const side of SIDES) {
      const box = boxAt(label, side);
      if (taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      sides.set(label.key, side);
      break;
    }
  }
  return sides;
}
