// What `npm run schema:check` and `npm run schema:publish` share.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CriticalityLevel, diff, DiffRule } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

const root = fileURLToPath(new URL('..', import.meta.url));

export const CURRENT = `${root}schema.graphql`;
/** The schema that clients outside were last told of. */
export const PUBLISHED = `${root}schema/published/schema.graphql`;

function readSchema(file) {
  try {
    return buildSchema(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} is no schema: ${error.message}`, { cause: error });
  }
}

/** What became of the published schema, by how much a client notices of it. */
export async function changesBetween(published, current) {
  const changes = await diff(readSchema(published), readSchema(current), [
    DiffRule.suppressRemovalOfDeprecatedField,
  ]);
  // The rule also lets types go, which `... on` and variables name.
  const levelOf = ({ type, criticality }) =>
    type === 'TYPE_REMOVED' ? CriticalityLevel.Breaking : criticality.level;
  const at = (level) => changes.filter((change) => levelOf(change) === level);
  return {
    breaking: at(CriticalityLevel.Breaking),
    dangerous: at(CriticalityLevel.Dangerous),
    compatible: at(CriticalityLevel.NonBreaking),
  };
}

export const toLine = ({ path, message }) => `  ${path ?? 'schema'}: ${message}`;
