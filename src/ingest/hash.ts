import { createHash } from 'node:crypto';

/**
 * SHA-256, in hex, of a value's JSON, regular expressions by their source. Keys count in the order they are written, so
 * build values the same way each time.
 */
export function hashOf(value: unknown): string {
  const json = JSON.stringify(value, (_, item: unknown) => (item instanceof RegExp ? item.source : item));
  return createHash('sha256').update(json).digest('hex');
}
