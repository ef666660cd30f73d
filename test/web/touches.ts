import type { EntityNameFragment } from '../../web/src/api/documents.gen.ts';
import type { PathLink, Touch } from '../../web/src/views/answer/reason.ts';

const entity = (kind: EntityNameFragment['kind'], name: string): EntityNameFragment => ({
  id: `${kind.toLowerCase()}:${name}`,
  kind,
  name,
});

export const JINBAO = entity('PLACE', '金宝街');
export const PLOT = entity('PLACE', '金宝街8号地');
export const XIZONGBU = entity('PLACE', '西总布');
export const FAMILY = entity('CLUSTER', '四巷');
export const ALMOND_LANE = entity('CLUSTER', '杏巷');
export const UNIT = entity('CLUSTER', '“杏巷”东单北大街—金宝街—西总布试点单位');

type Evidence = PathLink['evidence'][number];

export const byRule = (rule: string): Evidence => ({ basis: 'DERIVED', rule });

/** Words of the same made-up report, in its review part. */
export const byWords = (quote: string, start = 100): Evidence => ({
  basis: 'STATED',
  span: { start, end: start + quote.length, quote },
  statement: {
    __typename: 'Achievement',
    id: 'achievement:moumou-2024:1.3.4.s4',
    statementKind: 'ACHIEVEMENT',
    section: { title: '产业发展' },
    report: { id: 'report:moumou-2024', title: '某某区报告' },
  },
});

export const linkOf = (
  type: PathLink['type'],
  from: EntityNameFragment,
  to: EntityNameFragment,
  evidence: readonly Evidence[] = [],
): PathLink => ({ type, from, to, basis: evidence[0]?.basis ?? 'DERIVED', evidence });

export function touchOf({
  mentioned,
  quote,
  asked = JINBAO,
  path = [],
  start = 0,
}: {
  readonly mentioned: EntityNameFragment;
  readonly quote: string;
  readonly asked?: EntityNameFragment;
  readonly path?: readonly PathLink[];
  readonly start?: number;
}): Touch {
  return {
    scope: path.length === 0 ? 'MENTIONED' : 'RELATED',
    entity: asked,
    mention: { span: { start, end: start + quote.length, quote }, entity: mentioned },
    path,
  };
}
