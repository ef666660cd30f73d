import { useEffect, useState } from 'react';

/** How long a writer must pause before anything is asked, in milliseconds. */
const PAUSE = 120;

/** What stands in a box, once its writer pauses. @param typed null while it is not yet text */
export function useTyped(typed: string | null): string {
  const [paused, setPaused] = useState(typed ?? '');
  useEffect(() => {
    if (typed === null || typed === paused) return;
    const timer = setTimeout(() => setPaused(typed), PAUSE);
    return () => clearTimeout(timer);
  }, [typed, paused]);
  return paused;
}
