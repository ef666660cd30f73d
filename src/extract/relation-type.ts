import type { EntityKind, LinkType } from '../link/gazetteer.ts';

interface End {
  readonly kind: EntityKind;
  readonly form: string;
}

/** Which link «A belongs to B» is, by the kinds of its ends; none for kinds that the design links otherwise. */
const BELONGING: Readonly<Partial<Record<EntityKind, Readonly<Partial<Record<EntityKind, LinkType>>>>>> = {
  PLACE: { PLACE: 'PART_OF' },
  PROJECT: { PLACE: 'LOCATED_IN', PROJECT: 'PART_OF', CLUSTER: 'MEMBER_OF' },
  CLUSTER: { PLACE: 'LOCATED_IN', CLUSTER: 'MEMBER_OF' },
};

export function typeOf(type: LinkType | 'BELONGS', from: End, to: End): LinkType | undefined {
  return type === 'BELONGS' ? BELONGING[from.kind]?.[to.kind] : type;
}

const FITTING: Readonly<Partial<Record<LinkType, readonly [readonly EntityKind[], readonly EntityKind[]]>>> =
  {
    SETTLED_IN: [['ORGANIZATION'], ['PLACE', 'CLUSTER', 'PROJECT']],
    COVERS: [['CLUSTER'], ['PLACE']],
    OPERATES: [['ORGANIZATION'], ['PLACE', 'CLUSTER', 'PROJECT']],
    HELD_IN: [['EVENT'], ['PLACE']],
    LEADS: [['DEPARTMENT'], ['PROJECT', 'CLUSTER']],
  };

/** Whether the ends are of kinds that the design lets a link of the type join. */
export function suits(type: LinkType, from: End, to: End): boolean {
  const kinds = FITTING[type];
  return kinds === undefined || (kinds[0].includes(from.kind) && kinds[1].includes(to.kind));
}
