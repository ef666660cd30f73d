import { StoreError } from './error.ts';

/** @throws StoreError STORE_UNAVAILABLE when `promise` takes longer; it goes on unheard */
export async function within<T>(milliseconds: number, promise: PromiseLike<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const error = new StoreError(
      'STORE_UNAVAILABLE',
      `Neo4j gave no answer within ${milliseconds / 1000} s.`,
    );
    timer = setTimeout(() => reject(error), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
