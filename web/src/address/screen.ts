import { asksForMeasures } from './question.ts';

/** What a path's whole view depends on; other parameters change parts of it. */
function part(pathname: string, params: URLSearchParams): string {
  if (pathname === '/') {
    const text = params.get('text')?.trim() ?? '';
    return text !== '' ? `text ${text}` : asksForMeasures(params) ? 'question' : '';
  }
  return pathname === '/threads' ? (params.get('project') ?? '') : '';
}

/** Tells screens apart: one that is new is read from its beginning. */
export function screenOf(pathname: string, search: string): string {
  return `${pathname} ${part(pathname, new URLSearchParams(search))}`.trimEnd();
}
