import type { EntityRef } from '../api/documents.gen.ts';

/** The longest name that the API takes. */
const LONGEST_NAME = 200;

const ID = /^(?:place|project|cluster|department|organization|policy|event|brand|indicator):/u;

export const isEntityId = (written: string): boolean => ID.test(written);

/** What may be looked for where nothing is found: an id's kind is no part of a name. */
export function nameIn(written: string): string {
  return written.replace(ID, '').slice(0, LONGEST_NAME);
}

/** An entity as an address holds it, by id or by any written name, in the form that the API asks for. */
export function entityRef(written: string): EntityRef {
  return isEntityId(written) ? { id: written } : { name: nameIn(written) };
}
