import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { constants, runInThisContext } from 'node:vm';

type Launcher = typeof import('../../scripts/neo4j/start.mjs');

const FILE = join(__dirname, '..', '..', 'scripts', 'neo4j', 'start.mjs');

// Node's own import: the one that Jest gives takes no ES module.
const importModule = runInThisContext('(url) => import(url)', {
  importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
}) as (url: string) => Promise<Launcher>;

/** What scripts/neo4j/start.mjs exports, for a test that needs a server of its own to stop, kill or log in to. */
export function neo4jLauncher(): Promise<Launcher> {
  return importModule(pathToFileURL(FILE).href);
}
