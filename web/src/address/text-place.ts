import { useCallback } from 'react';
import { useLocation, useSearchParams, type To } from 'react-router';

/** A stretch of a report's text: half open, in UTF-16 code units of Report.text. */
export interface TextPlace {
  readonly reportId: string;
  readonly start: number;
  readonly end: number;
}

/** The address parameter that opens the report beside any view. */
export const AT = 'at';

/** E.g. `report:dongcheng-2024@1200-1250`. */
export function formatTextPlace({ reportId, start, end }: TextPlace): string {
  return `${reportId}@${start}-${end}`;
}

/** Null where the parameter is missing or is none. */
export function parseTextPlace(value: string | null): TextPlace | null {
  const [, reportId, start, end] = /^(.+)@(\d{1,9})-(\d{1,9})$/u.exec(value ?? '') ?? [];
  if (reportId === undefined) return null;
  const place = { reportId, start: Number(start), end: Number(end) };
  return place.start < place.end ? place : null;
}

/** Where the address points in a text; null where it doesn't. */
export function useTextPlace(): TextPlace | null {
  const [params] = useSearchParams();
  return parseTextPlace(params.get(AT));
}

/** Leads to a place in a text, beside what is shown. */
export function useTextLink(): (place: TextPlace) => To {
  const { pathname, search } = useLocation();
  return useCallback(
    (place) => {
      const params = new URLSearchParams(search);
      params.set(AT, formatTextPlace(place));
      return { pathname, search: `?${params}` };
    },
    [pathname, search],
  );
}

/** The view without the report beside it. */
export function useWithoutText(): To {
  const { pathname, search } = useLocation();
  const params = new URLSearchParams(search);
  params.delete(AT);
  return { pathname, search: params.size > 0 ? `?${params}` : '' };
}
