import type { Runner } from '../store/store.ts';
import type { PlannedRunner, ReadPlans } from '../graph/planned-reads.ts';
import { createLoaders, type Loaders } from './loaders.ts';

/** What the resolvers of one request share. */
export interface Context {
  readonly store: Runner;
  readonly loaders: Loaders;
  beginReads(kind: string, variables: Readonly<Record<string, unknown>>): void;
  endReads(): void;
}

export function createContext(store: Runner, plans: ReadPlans): Context {
  let reads: PlannedRunner | null = null;
  const runner: Runner = {
    run: (statement, params) => (reads ?? store).run(statement, params),
    ...(store.runChain && { runChain: store.runChain }),
  };
  return {
    store: runner,
    loaders: createLoaders(runner),
    beginReads: (kind, variables) => {
      reads = plans.begin(store, kind, variables);
    },
    endReads: () => reads?.end(),
  };
}
