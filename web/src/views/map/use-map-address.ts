import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { withValues } from '../../address/parameters.ts';
import { readMapAddress, type MapAddress } from './map-address.ts';

type MapParameter = 'place' | 'circle' | 'scope' | 'unconfirmed' | 'divisions' | 'kinds';
/** Null takes a parameter out. */
export type MapChange = Partial<Readonly<Record<MapParameter, string | readonly string[] | null>>>;

/** What the address says, and a way to change parts of it; each change is a step to go back over. */
export function useMapAddress(): readonly [MapAddress, (change: MapChange) => void] {
  const [params, setParams] = useSearchParams();
  const address = useMemo(() => readMapAddress(params), [params]);
  const change = useCallback(
    (changed: MapChange) => {
      setParams(
        (before) => withValues(before, changed),
        // Boxes show what the address says, so it changes with the click.
        { flushSync: true },
      );
    },
    [setParams],
  );
  return [address, change];
}
