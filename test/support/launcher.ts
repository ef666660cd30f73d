import { join } from 'node:path';
import { runInThisContext } from 'node:vm';

type Launcher = typeof import('../../scripts/neo4j/start.mjs');

const FILE = join(__dirname, '..', '..', 'scripts', 'neo4j', 'start.mjs');

// Node's own process leads to Node's own require, which takes ES modules; the one that Jest gives does not.
const nodeProcess = runInThisContext('process') as NodeJS.Process;
const launcher = nodeProcess.getBuiltinModule('node:module').createRequire(FILE)(FILE) as Launcher;

/** For a test that needs a server of its own to stop, kill or log in to. */
export const { startNeo4j, neo4jMissing } = launcher;
