import { hashOf } from './hash.ts';

/**
 * Raised whenever the same text and gazetteer would give other facts, or the same facts would be stored otherwise, so that
 * stores extract their reports anew.
 */
export const EXTRACTOR_VERSION = 3;

/** Tells whether what is stored is what this version would store. */
export function storedHashOf(row: unknown): string {
  return hashOf([EXTRACTOR_VERSION, row]);
}
