import type { Runner } from '../store/store.ts';
import { createLoaders, type Loaders } from './loaders.ts';

/** What the resolvers of one request share. */
export interface Context {
  readonly store: Runner;
  readonly loaders: Loaders;
}

export function createContext(store: Runner): Context {
  return { store, loaders: createLoaders(store) };
}
