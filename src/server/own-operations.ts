import { fileURLToPath } from 'node:url';
import { Kind, parse } from 'graphql';
import { textsIn } from './query-texts.ts';

const FOLDERS = [
  fileURLToPath(new URL('../../client/queries', import.meta.url)),
  fileURLToPath(new URL('../../web/queries', import.meta.url)),
];

/** Names of the operations that the product's own clients ask. */
export function ownOperations(): string[] {
  return FOLDERS.flatMap(textsIn)
    .flatMap((text) => parse(text).definitions)
    .flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION && definition.name !== undefined
        ? [definition.name.value]
        : [],
    );
}
