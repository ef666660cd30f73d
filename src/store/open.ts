import type { Mode, StoreConfig } from './config.ts';
import { loadStatements } from './statements.ts';
import type { GraphStore } from './store.ts';

/**
 * Opens the configured store, and loads that engine's driver alone. `directory` holds the named statements.
 * @throws StoreError
 */
export async function openStore(config: StoreConfig, mode: Mode, directory?: string): Promise<GraphStore> {
  const statements = loadStatements(config.engine, directory);
  if (config.engine === 'neo4j') {
    const { openNeo4j } = await import('./neo4j.ts');
    return openNeo4j(config, mode, statements);
  }
  const { openGrafeo } = await import('./grafeo.ts');
  return openGrafeo(config, mode, statements);
}
