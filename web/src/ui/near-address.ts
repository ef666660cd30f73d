interface Address {
  readonly pathname: string;
  readonly search: string;
}

/**
 * The same view, asked for something else by its id.
 * @param segment the path's last segment where the view is asked by it, decoded
 */
export function nearAddress(
  { pathname, search }: Address,
  segment: string | undefined,
  asked: string,
  id: string,
): Address {
  const params = [...new URLSearchParams(search)].map(([name, value]): [string, string] => [
    name,
    value === asked ? id : value,
  ]);
  return {
    pathname: segment === asked ? pathname.replace(/[^/]+\/?$/u, encodeURIComponent(id)) : pathname,
    search: params.length > 0 ? `?${new URLSearchParams(params)}` : '',
  };
}
