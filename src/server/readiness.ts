import { graphState } from '../graph/state.ts';
import type { Reader } from '../store/store.ts';

/** Milliseconds that the store has to answer. */
const LONGEST_CHECK = 2_000;

/** Whether the store answers, and what the graph in it is. */
export type Readiness =
  | { readonly state: 'ready'; readonly dataVersion: string }
  | { readonly state: 'empty' }
  | { readonly state: 'away' };

async function readWithin(store: Reader, milliseconds: number): Promise<Readiness> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Readiness>((resolve) => {
    timer = setTimeout(() => resolve({ state: 'away' }), milliseconds);
  });
  const read = graphState(store).then(
    (graph): Readiness =>
      graph === null ? { state: 'empty' } : { state: 'ready', dataVersion: graph.dataVersion },
    (): Readiness => ({ state: 'away' }),
  );
  try {
    return await Promise.race([read, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Asks the store each time, and but once for all who ask meanwhile: nobody can flood it by asking. */
export function createReadiness(store: Reader, longest: number = LONGEST_CHECK): () => Promise<Readiness> {
  let asking: Promise<Readiness> | null = null;
  return () => {
    asking ??= readWithin(store, longest).finally(() => (asking = null));
    return asking;
  };
}
