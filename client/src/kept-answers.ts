interface Kept {
  readonly tag: string;
  readonly text: string;
}

/** Answers by their address, to be used again where the server confirms their tag. */
export interface KeptAnswers {
  get(address: string): Kept | undefined;
  keep(address: string, kept: Kept): void;
}

/** @param most letters that addresses and answers may have together; those used longest ago give way */
export function keepAnswers(most: number): KeptAnswers {
  const answers = new Map<string, Kept>();
  const sizeOf = (address: string, { text }: Kept): number => address.length + text.length;
  let size = 0;

  function drop(address: string): void {
    const kept = answers.get(address);
    if (kept === undefined) return;
    answers.delete(address);
    size -= sizeOf(address, kept);
  }

  return {
    get: (address) => {
      const kept = answers.get(address);
      if (kept === undefined) return undefined;
      // A map is in the order of insertion.
      answers.delete(address);
      answers.set(address, kept);
      return kept;
    },
    keep: (address, kept) => {
      drop(address);
      answers.set(address, kept);
      size += sizeOf(address, kept);
      for (const oldest of answers.keys()) {
        if (size <= most) return;
        drop(oldest);
      }
    },
  };
}

/** Pages and their workers have HTTP's own cache, which does the same. */
export const hasHttpCache = (): boolean => 'window' in globalThis || 'WorkerGlobalScope' in globalThis;
