import { SettingError } from './environment.ts';
import type { Settings } from './settings.ts';

/**
 * The folder of the embedded store, for commands that copy its file.
 * @throws SettingError where Neo4j is configured, with what to use there
 */
export function embeddedStore({ store }: Settings, command: 'backup' | 'restore'): string {
  if (store.engine === 'grafeo' && store.directory !== null) return store.directory;
  const instead = { backup: 'neo4j-admin database dump', restore: 'neo4j-admin database load' }[command];
  throw new SettingError(
    `«${command}» is for the embedded store, and NEO4J_URI is set: use «${instead}» there (docs/deployment.md), or unset NEO4J_URI.`,
  );
}
