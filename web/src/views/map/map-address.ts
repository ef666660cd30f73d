import type { EntityKind, TouchScope } from '../../api/documents.gen.ts';
import { parseCircle, type Circle } from './circle.ts';

/** What may lie on a place, and be asked for. */
export const KINDS_ON_PLACES = ['PROJECT', 'CLUSTER'] as const satisfies readonly EntityKind[];
export type KindOnPlaces = (typeof KINDS_ON_PLACES)[number];

export const SCOPES = ['MENTIONED', 'WITHIN', 'RELATED'] as const satisfies readonly TouchScope[];

/** What the map's address says. */
export interface MapAddress {
  /** An id or any written name; null where none is chosen. */
  readonly place: string | null;
  readonly circle: Circle | null;
  /** The circle's own words where they are none. */
  readonly brokenCircle: string | null;
  readonly scope: TouchScope;
  readonly unconfirmed: boolean;
  /** Whether a circle's districts and larger divisions are asked about too. */
  readonly divisions: boolean;
  /** Only places on which one of these lies; all places where there are none. */
  readonly kinds: readonly KindOnPlaces[];
}

/** Of names with commas between them, those that are such kinds. */
export function parseKinds(names: string): readonly KindOnPlaces[] {
  const given = names.split(',');
  return KINDS_ON_PLACES.filter((kind) => given.includes(kind));
}

export function readMapAddress(params: URLSearchParams): MapAddress {
  const circleText = params.get('circle');
  const circle = parseCircle(circleText);
  return {
    place: params.get('place')?.trim() || null,
    circle,
    brokenCircle: circle === null ? circleText || null : null,
    scope: SCOPES.find((scope) => scope === params.get('scope')) ?? 'WITHIN',
    unconfirmed: params.get('unconfirmed') === '1',
    divisions: params.get('divisions') === '1',
    kinds: parseKinds(params.getAll('kinds').join()),
  };
}

/** The answer view's address of the same question; it takes at most 20 entities. */
export function answerLink(ids: readonly string[], scope: TouchScope): string {
  const params = new URLSearchParams(ids.map((id): [string, string] => ['touching', id]));
  if (ids.length > 1) params.set('match', 'ANY');
  params.set('scope', scope);
  return `/?${params}`;
}
