import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Engine } from './store.ts';

// `src/store` and `dist/store` lie equally deep under the package's root.
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The file that holds a statement as this engine runs it, from the package's root: `cypher/read/entity/by-id.cypher`. */
export function cypherFile(statement: string, engine: Engine): string {
  const own = `cypher/${statement}.${engine}.cypher`;
  return existsSync(`${ROOT}${own}`) ? own : `cypher/${statement}.cypher`;
}
