import { again } from './again.ts';
import { loadStatements, namesUnder } from '../store/statements.ts';
import type { GraphStore } from '../store/store.ts';

/** Makes the constraints and indexes that loads and reads rely on, where they are missing. */
export async function setUp(store: GraphStore): Promise<void> {
  for (const statement of namesUnder(loadStatements(store.engine), 'setup')) {
    await again(() => store.transaction((tx) => tx.run(statement)));
  }
}
