import type { EntityKind } from '../api/documents.gen.ts';

/** In the order in which they are shown. */
export const ENTITY_KINDS: readonly EntityKind[] = [
  'PLACE',
  'PROJECT',
  'CLUSTER',
  'DEPARTMENT',
  'ORGANIZATION',
  'POLICY',
  'EVENT',
  'BRAND',
  'INDICATOR',
];
