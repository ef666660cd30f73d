export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;

/** Where a label may stand: to the right of its node, to the left, below, above. */
export function places(node: { x: number; y: number; size: number }, width: number, height: number): Box[] {
  const gap = node.size + 4;
  const top = node.y - height / 2;
  const left = node.x - width / 2;
  return [
    { left: node.x + gap, top, width, height },
    { left: node.x - gap - width, top, width, height },
    { left, top: node.y + gap, width, height },
    { left, top: node.y - gap - height, width, height },
  ];
}

/** Where a name may stand on an edge: in its middle, or nearer to one end. */
export function placesAlong(
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
  width: number,
  height: number,
): Box[] {
  return [0.5, 0.38, 0.62, 0.28, 0.72].map((share) => ({
    left: from.x + (to.x - from.x) * share - width / 2,
    top: from.y + (to.y - from.y) * share - height / 2,
    width,
    height,
  }));
}

export interface Frame {
  readonly width: number;
  readonly height: number;
}

const within = (box: Box, { width, height }: Frame): boolean =>
  box.left >= 0 && box.top >= 0 && box.left + box.width <= width && box.top + box.height <= height;

/** The first place that is free and not cut off, or null. */
export function freePlace(candidates: readonly Box[], taken: readonly Box[], frame: Frame): Box | null {
  return candidates.find((box) => within(box, frame) && !taken.some((other) => overlap(box, other))) ?? null;
}
