import { linkOf, merged, ofKinds, type Part } from '../../web/src/views/graph/loaded-graph.ts';
import { unseen } from '../../web/src/views/graph/preview.ts';
import {
  filtered,
  type Filter,
  grouped,
  HUB_ABOVE,
  isFolded,
  kindCounts,
  nextPortion,
  remaining,
} from '../../web/src/views/graph/shown.ts';
import { PORTION, type Opening } from '../../web/src/views/graph/address.ts';

const entity = (id: string, degree: number | null, kind = 'PLACE') =>
  ({ degree, node: { __typename: 'Place', id, kind, name: id, aliases: [] } }) as Part['nodes'][number];
const statement = (id: string, degree: number) =>
  ({
    degree,
    node: {
      __typename: 'Passage',
      id,
      text: id,
      statementKind: 'NARRATIVE',
      year: 2024,
      span: { start: 0, end: 1 },
      section: { id: 's', title: 's' },
      report: { id: 'r', title: 'r' },
    },
  }) as Part['nodes'][number];
const step = (from: string, to: string, type = 'PART_OF', reversed = false): Part['steps'][number] => ({
  type,
  reversed,
  from: { id: from },
  to: { id: to },
  evidence: [],
});
const part = (nodes: Part['nodes'], steps: Part['steps'], truncated = false): Part => ({
  nodes,
  steps,
  truncated,
});
const opening = (id: string, count = PORTION): Opening => ({ id, count, kinds: [] });

const AROUND_A = part(
  [entity('a', 3), entity('b', 2), entity('hub', HUB_ABOVE + 1, 'CLUSTER'), statement('s', 2)],
  [step('b', 'a'), step('a', 'hub', 'LOCATED_IN'), step('s', 'a', 'MENTIONS'), step('s', 'b', 'MENTIONS')],
);
const AROUND_B = part(
  [entity('b', 2), entity('a', 3), statement('s', 2)],
  [step('b', 'a'), step('s', 'b', 'MENTIONS')],
);
const AROUND_C = part([entity('c', 1), entity('hub', null)], [step('c', 'hub', 'MEMBER_OF')]);

describe('a loaded graph', () => {
  test('holds each node and link of its parts once', () => {
    const graph = merged([AROUND_A, AROUND_B, AROUND_C]);
    expect([...graph.nodes.keys()]).toEqual(['a', 'b', 'hub', 's', 'c']);
    expect(graph.links.map(({ key }) => key)).toEqual([
      'b>a>PART_OF',
      'a>hub>LOCATED_IN',
      's>a>MENTIONS',
      's>b>MENTIONS',
      'c>hub>MEMBER_OF',
    ]);
    expect(graph.neighbours.get('hub')).toEqual(new Set(['a', 'c']));
  });

  test('keeps a known number of neighbours where another part has none', () => {
    expect(merged([AROUND_A, AROUND_C]).nodes.get('hub')?.degree).toBe(HUB_ABOVE + 1);
    expect(merged([AROUND_C, AROUND_A]).nodes.get('hub')?.degree).toBe(HUB_ABOVE + 1);
  });

  test('leaves out links with an end that is not there', () => {
    expect(merged([part([entity('a', 1)], [step('a', 'elsewhere')])]).links).toEqual([]);
  });

  test('a step that is walked backwards points forwards as a link', () => {
    expect(linkOf(step('place', 'measure', 'MENTIONS', true))).toMatchObject({
      from: 'measure',
      to: 'place',
    });
  });
});

describe('of the kinds that were asked for', () => {
  const statements = Array.from({ length: 16 }, (_, index) => statement(`s${index}`, 1));
  const hub = part(
    [entity('hub', 21), ...[1, 2, 3, 4, 5].map((id) => entity(`p${id}`, 1)), ...statements],
    [],
  );
  const idsOf = (given: Part) => given.nodes.map(({ node }) => node.id);

  test('all are there where so many are asked for', () => {
    const { truncated } = ofKinds(hub, ['STATEMENT'], 16);
    expect(idsOf(ofKinds(hub, ['STATEMENT'], 16))).toEqual(['hub', ...statements.map(({ node }) => node.id)]);
    expect(truncated).toBe(false);
  });

  test('fewer are cut, which is said', () => {
    expect(idsOf(ofKinds(hub, ['PLACE'], 2))).toEqual(['hub', 'p1', 'p2']);
    expect(ofKinds(hub, ['PLACE'], 2).truncated).toBe(true);
  });
});

describe('what is shown of it', () => {
  const graph = merged([AROUND_A]);
  const kept = new Set(['a']);
  const all: Filter = { kinds: null, statements: true, degree: null };
  const idsOf = (filter: Partial<Filter>) => [...filtered(graph, { ...all, ...filter }, kept).nodes.keys()];

  test('all, without a filter', () => expect(idsOf({})).toEqual(['a', 'b', 'hub', 's']));
  test('kinds, statements apart', () => {
    expect(idsOf({ kinds: new Set(['CLUSTER']) })).toEqual(['a', 'hub', 's']);
    expect(idsOf({ kinds: new Set(), statements: false })).toEqual(['a']);
  });
  test('what has few enough neighbours', () => {
    expect(idsOf({ degree: HUB_ABOVE })).toEqual(['a', 'b', 's']);
    expect(idsOf({ degree: 1 })).toEqual(['a']);
  });
  test('links between shown nodes alone', () => {
    const shown = filtered(graph, { ...all, statements: false }, kept);
    expect(shown.links.map(({ type }) => type)).toEqual(['PART_OF', 'LOCATED_IN']);
  });

  test('kinds are counted, the most first', () => {
    expect(kindCounts(graph.nodes.values())).toEqual([
      ['PLACE', 2],
      ['CLUSTER', 1],
      ['STATEMENT', 1],
    ]);
  });

  test('what is left to open is counted', () => {
    expect(remaining(graph, 'a')).toBe(0);
    expect(remaining(graph, 'hub')).toBe(HUB_ABOVE);
    expect(remaining(merged([part([entity('x', null)], [])]), 'x')).toBeNull();
  });

  test('a hub is folded until it is opened', () => {
    const hub = graph.nodes.get('hub')!;
    expect(isFolded(hub, [opening('a')])).toBe(true);
    expect(isFolded(hub, [opening('a'), opening('hub')])).toBe(false);
    expect(isFolded(graph.nodes.get('b')!, [])).toBe(false);
  });

  test('a large node opens in portions', () => {
    const large = merged([part([entity('x', 100)], [])]);
    expect(nextPortion(large, 'x', [])).toEqual({ adds: PORTION, count: PORTION });
    expect(nextPortion(large, 'x', [opening('x', 60)])).toEqual({ adds: PORTION, count: 60 + PORTION });
    expect(nextPortion(graph, 'a', [])).toBeNull();
  });

  test('what nobody counted can be opened all the same', () => {
    const uncounted = merged([part([entity('x', null)], [])]);
    expect(nextPortion(uncounted, 'x', [])).toEqual({ adds: null, count: PORTION });
    expect(nextPortion(uncounted, 'y', [])).toBeNull();
  });

  test('of one kind opened, all kinds are the next portion', () => {
    const some: Opening = { id: 'hub', count: PORTION, kinds: ['PLACE'] };
    expect(nextPortion(graph, 'hub', [some])?.count).toBe(PORTION);
  });

  test('a kind opened beside all kinds takes nothing from the next portion', () => {
    const large = merged([part([entity('x', 100)], [])]);
    const both = [opening('x', 60), { ...opening('x', 45), kinds: ['STATEMENT'] as const }];
    expect(nextPortion(large, 'x', both)?.count).toBe(60 + PORTION);
  });

  test('the list groups nodes by what brought them, and ends where it may', () => {
    const both = merged([AROUND_A, AROUND_C]);
    const brought = new Map([
      ['b', 'a'],
      ['hub', 'a'],
      ['s', 'a'],
      ['c', 'hub'],
    ]);
    const ids = (most: number) =>
      grouped(both, ['a', 'hub'], brought, most).map(({ opener, total, nodes }) => [
        opener,
        total,
        nodes.map(({ node }) => node.id),
      ]);
    expect(ids(10)).toEqual([
      ['a', 3, ['hub', 'b', 's']],
      ['hub', 1, ['c']],
    ]);
    expect(ids(2)).toEqual([['a', 3, ['hub', 'b']]]);
  });

  test('a preview tells what is new from what is drawn and not joined', () => {
    const neighbours = [
      { id: 'a', kind: 'PLACE' },
      { id: 'b', kind: 'PLACE' },
      { id: 'n', kind: 'EVENT' },
      { id: 't' },
      { id: 's' },
    ];
    expect(unseen(neighbours as never, graph, 'hub')).toEqual({
      counts: [
        { kind: 'EVENT', fresh: 1, all: 1 },
        { kind: 'STATEMENT', fresh: 1, all: 2 },
      ],
      here: 2,
    });
  });
});
