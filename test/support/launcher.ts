import { requireNatively } from './native.ts';

type Launcher = typeof import('../../scripts/neo4j/start.mjs');

/** For a test that needs a server of its own to stop, kill or log in to. */
export const { startNeo4j, neo4jMissing } = requireNatively('scripts/neo4j/start.mjs') as Launcher;
