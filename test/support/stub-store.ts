import type { Row, Reader } from '../../src/store/store.ts';

/** A state of the graph, as `read/graph/state` and `read/graph/version` tell it. */
export const STATE: Row = { dataVersion: 'v1', gazetteerHash: 'g', extractorVersion: 1, announced: false };

/** A store that holds a state and nothing else. */
export const STUB: Reader = { engine: 'grafeo', run: async () => [STATE] };

/** A store whose reads wait until they are let go. */
export function heldStore(): {
  readonly store: Reader;
  readonly held: () => number;
  readonly release: () => void;
} {
  let waiting: (() => void)[] = [];
  return {
    store: {
      engine: 'grafeo',
      run: async () => {
        await new Promise<void>((resolve) => waiting.push(resolve));
        return [STATE];
      },
    },
    held: () => waiting.length,
    release: () => {
      for (const resolve of waiting.splice(0)) resolve();
      waiting = [];
    },
  };
}
