import type { ParsedEntry } from './gazetteer-file.ts';
import type { EntityKind } from './gazetteer.ts';

/** An entry of the gazetteer with its file, which tells its kind. */
export interface LocatedEntry {
  readonly parsed: ParsedEntry;
  readonly file: string;
  readonly kind: EntityKind;
}
