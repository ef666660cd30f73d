import { join } from 'node:path';
import { runInThisContext } from 'node:vm';

const ROOT = join(__dirname, '..', '..');

// Node's own process leads to Node's own require, which takes ES modules; the one that Jest gives does not.
const nodeProcess = runInThisContext('process') as NodeJS.Process;

/** A script of the project as Node loads it, outside of Jest. */
export function requireNatively(path: string): unknown {
  const file = join(ROOT, path);
  return nodeProcess.getBuiltinModule('node:module').createRequire(file)(file);
}
