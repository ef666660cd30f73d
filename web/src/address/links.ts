import type { EntityKind, TouchScope } from '../api/documents.gen.ts';

/** Addresses of views, inside the router's basename. What an address may hold stands in docs/explorer.md. */

const search = (params: URLSearchParams): string => (params.size > 0 ? `?${params}` : '');

/** The measures that touch an entity. */
export const touchingLink = (id: string, scope?: TouchScope): string =>
  `/${search(new URLSearchParams({ touching: id, ...(scope && { scope }) }))}`;

/** The measures that touch an entity of any kind; null for an indicator: it has figures, and no measure touches it. */
export const measuresLink = ({
  id,
  kind,
}: {
  readonly id: string;
  readonly kind: EntityKind;
}): string | null => (kind === 'INDICATOR' ? null : touchingLink(id));

/** Where choosing an entity leads. */
export const chosenLink = (entity: { readonly id: string; readonly kind: EntityKind }): string =>
  measuresLink(entity) ?? entityLink(entity.id);

/** Everything that was found for a text. */
export const searchLink = (text: string): string => `/${search(new URLSearchParams({ text }))}`;

export const entityLink = (id: string): string => `/entity/${encodeURIComponent(id)}`;

export const graphLink = (id: string): string => `/graph${search(new URLSearchParams({ of: id }))}`;

export const mapLink = (id: string): string => `/map${search(new URLSearchParams({ place: id }))}`;

export const reportLink = (id: string): string => `/report/${encodeURIComponent(id)}`;
