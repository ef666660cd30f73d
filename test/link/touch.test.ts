import type { EntityKind, LinkType, PlaceCategory } from '../../src/link/gazetteer.ts';
import { createReach, type TouchEntity, type TouchLink } from '../../src/link/touch.ts';

const entity = (id: string, kind: EntityKind = 'PLACE', category?: PlaceCategory): TouchEntity =>
  category === undefined ? { id, kind } : { id, kind, category };

const link = (from: string, type: LinkType, to: string): TouchLink => ({
  id: `${from} ${type} ${to}`,
  type,
  from,
  to,
});

/** The neighbourhood of a street, as the design's table of touching draws it. */
const ENTITIES = [
  entity('district', 'PLACE', 'DISTRICT'),
  entity('subdistrict', 'PLACE', 'SUBDISTRICT'),
  entity('street', 'PLACE', 'STREET'),
  entity('other street', 'PLACE', 'STREET'),
  entity('plot', 'PLACE', 'SITE'),
  entity('group', 'CLUSTER'),
  entity('groups', 'CLUSTER'),
  entity('unit', 'CLUSTER'),
  entity('other unit', 'CLUSTER'),
  entity('lane', 'CLUSTER'),
  entity('lanes', 'CLUSTER'),
  entity('insurer', 'ORGANIZATION'),
  entity('renewal', 'PROJECT'),
  entity('phase', 'PROJECT'),
  entity('elsewhere', 'PLACE', 'AREA'),
];
const LINKS = [
  link('subdistrict', 'PART_OF', 'district'),
  link('street', 'PART_OF', 'subdistrict'),
  link('plot', 'PART_OF', 'street'),
  link('group', 'LOCATED_IN', 'street'),
  link('group', 'MEMBER_OF', 'groups'),
  link('insurer', 'SETTLED_IN', 'group'),
  link('unit', 'COVERS', 'street'),
  link('unit', 'COVERS', 'other street'),
  link('unit', 'MEMBER_OF', 'lane'),
  link('other unit', 'MEMBER_OF', 'lane'),
  link('other unit', 'COVERS', 'elsewhere'),
  link('lane', 'MEMBER_OF', 'lanes'),
  link('renewal', 'LOCATED_IN', 'other street'),
  link('phase', 'PART_OF', 'renewal'),
];

const reachOf = createReach(ENTITIES, LINKS);
const scope = (mentioned: string, asked: string): string | undefined => reachOf(mentioned).get(asked)?.scope;

describe('a mention touches', () => {
  test.each([
    ['street', 'street', 'MENTIONED'],
    ['plot', 'street', 'WITHIN'],
    ['plot', 'district', 'WITHIN'],
    ['group', 'street', 'WITHIN'],
    ['insurer', 'street', 'WITHIN'],
    ['insurer', 'groups', 'WITHIN'],
    ['unit', 'street', 'RELATED'],
    ['lane', 'street', 'RELATED'],
    ['lanes', 'street', 'RELATED'],
    ['groups', 'street', 'RELATED'],
    ['other street', 'street', 'RELATED'],
    ['renewal', 'street', 'RELATED'],
    ['phase', 'street', 'RELATED'],
    ['renewal', 'phase', 'RELATED'],
    ['lane', 'unit', 'RELATED'],
  ])('%s → %s: %s', (mentioned, asked, expected) => {
    expect(scope(mentioned, asked)).toBe(expected);
  });
});

describe('a mention does not touch', () => {
  test.each([
    ['street', 'plot', 'what merely lies inside it'],
    ['other unit', 'street', 'what another unit of the family covers'],
    ['elsewhere', 'street', 'what another unit of the family covers'],
    ['unit', 'subdistrict', 'what contains a covered place: COVERS is never followed inward'],
    ['lanes', 'unit', 'a member of its member: only direct membership relates'],
    ['subdistrict', 'street', 'what it contains'],
    ['plot', 'group', 'what lies in the same place'],
  ])('%s → %s (%s)', (mentioned, asked) => {
    expect(scope(mentioned, asked)).toBeUndefined();
  });
});

test('a district that a cluster covers makes nothing related', () => {
  const reach = createReach(ENTITIES, [...LINKS, link('unit', 'COVERS', 'district')]);
  expect(reach('elsewhere').has('street')).toBe(false);
  expect(reach('subdistrict').get('street')).toBeUndefined();
});

test('the path leads from the mentioned entity to the asked one', () => {
  expect(reachOf('phase').get('street')?.path).toEqual([
    'phase PART_OF renewal',
    'renewal LOCATED_IN other street',
    'unit COVERS other street',
    'unit COVERS street',
  ]);
  expect(reachOf('lanes').get('street')?.path).toEqual([
    'lane MEMBER_OF lanes',
    'unit MEMBER_OF lane',
    'unit COVERS street',
  ]);
});

test('the shortest path is taken, whatever the order of the links', () => {
  const links = [link('a', 'PART_OF', 'b'), link('b', 'PART_OF', 'c'), link('a', 'PART_OF', 'c')];
  const entities = ['a', 'b', 'c'].map((id) => entity(id));
  for (const order of [links, [...links].reverse()]) {
    expect(createReach(entities, order)('a').get('c')?.path).toEqual(['a PART_OF c']);
  }
});

test('links in a ring end', () => {
  const ring = createReach(
    [entity('a'), entity('b')],
    [link('a', 'PART_OF', 'b'), link('b', 'PART_OF', 'a')],
  );
  expect([...ring('a').keys()]).toEqual(['a', 'b']);
});
