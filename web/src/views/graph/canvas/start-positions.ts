export interface Position {
  readonly x: number;
  readonly y: number;
}

/** A number from 0 to 1 that depends on the text alone (FNV-1a). */
export function fractionOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  hash ^= hash >>> 15;
  return (Math.imul(hash, 0x2c1b3c6d) >>> 0) / 0x100000000;
}

const NEAR = 60;
const FAR = 300;

/** Around the node that brought it, or on a circle where none did; the same each time. */
export function startPosition(id: string, parent: Position | null): Position {
  const angle = 2 * Math.PI * fractionOf(id);
  const radius = (parent === null ? FAR : NEAR) * (0.5 + fractionOf(`${id}#`));
  return {
    x: (parent?.x ?? 0) + radius * Math.cos(angle),
    y: (parent?.y ?? 0) + radius * Math.sin(angle),
  };
}
