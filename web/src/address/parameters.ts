import { useCallback } from 'react';
import { useLocation, useNavigate, type To } from 'react-router';

/** New values of an address's parameters; what is not named stays, null and no value take a parameter away. */
type Change = Readonly<Record<string, string | readonly string[] | null>>;

/** Also an empty text is a value. */
export function withValues(params: URLSearchParams, change: Change): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const [name, value] of Object.entries(change)) {
    next.delete(name);
    for (const each of [value ?? []].flat()) next.append(name, each);
  }
  return next;
}

/** An empty text takes a parameter away, as null does. */
export function changed(search: string, change: Change): string {
  const filled = Object.entries(change).map(([name, value]) => [
    name,
    [value ?? []].flat().filter((each) => each !== ''),
  ]);
  const params = withValues(new URLSearchParams(search), Object.fromEntries(filled) as Change);
  return params.size > 0 ? `?${params}` : '';
}

/** The same view with other parameters, as a link. */
export function useLinkWith(): (change: Change) => To {
  const { pathname, search } = useLocation();
  return (change) => ({ pathname, search: changed(search, change) });
}

/** Goes to the same view with other parameters, at once, as boxes and fields show what the address says; `replace` where each letter typed would be a step back. */
export function useChange(): (change: Change, options?: { readonly replace: boolean }) => void {
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  return useCallback(
    (change, options) =>
      void navigate({ pathname, search: changed(search, change) }, { ...options, flushSync: true }),
    [navigate, pathname, search],
  );
}
