import { useCallback } from 'react';
import { useLocation, useNavigate, type To } from 'react-router';

/** New values of an address's parameters; what is not named stays, null and nothing take a parameter away. */
type Change = Readonly<Record<string, string | readonly string[] | null>>;

export function changed(search: string, change: Change): string {
  const params = new URLSearchParams(search);
  for (const [name, value] of Object.entries(change)) {
    params.delete(name);
    for (const each of [value ?? []].flat()) if (each !== '') params.append(name, each);
  }
  return params.size > 0 ? `?${params}` : '';
}

/** The same view with other parameters, as a link. */
export function useLinkWith(): (change: Change) => To {
  const { pathname, search } = useLocation();
  return (change) => ({ pathname, search: changed(search, change) });
}

/** Goes to the same view with other parameters; `replace` where each letter typed would be a step back. */
export function useChange(): (change: Change, options?: { readonly replace: boolean }) => void {
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  return useCallback(
    (change, options) => void navigate({ pathname, search: changed(search, change) }, options),
    [navigate, pathname, search],
  );
}
