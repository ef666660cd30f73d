import fc from 'fast-check';
import { openStore } from '../../src/store/open.ts';
import { serveBundled, type BundledApi } from '../support/api.ts';
import { describeEngines } from '../support/engines.ts';
import { TEST_CYPHER } from '../support/neo4j.ts';

interface Evidence {
  readonly basis: string;
  readonly rule: string | null;
  readonly source: string | null;
  readonly statement: { readonly id: string; readonly report: { readonly id: string } } | null;
  readonly span: { readonly start: number; readonly end: number; readonly quote: string } | null;
}

interface Step {
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
  readonly type: string;
  readonly reversed: boolean;
  readonly evidence: readonly Evidence[];
}

interface GraphPath {
  readonly length: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly steps: readonly Step[];
}

interface Subgraph {
  readonly truncated: boolean;
  readonly nodes: readonly {
    readonly degree: number;
    readonly node: { readonly id: string; readonly kind?: string };
  }[];
  readonly steps: readonly Step[];
}

const STEPS = `steps {
  from { id } to { id } type reversed
  evidence { basis rule source span { start end quote } statement { id report { id } } }
}`;

/** What the store holds, read by another way than the walks'. */
interface Held {
  /** `type from to` of every link and mention that may be walked. */
  readonly edges: ReadonlySet<string>;
  readonly neighbours: ReadonlyMap<string, ReadonlySet<string>>;
  readonly containers: ReadonlySet<string>;
  readonly entities: readonly string[];
}

const LARGE = ['REGION', 'PROVINCE', 'MUNICIPALITY', 'CITY', 'DISTRICT', 'COUNTY'];
const OTHER = ['TOUCHES', 'HAS_STATEMENT', 'HAS_SECTION'];
const STEP_TYPES = [
  'MENTIONS',
  'PART_OF',
  'LOCATED_IN',
  'COVERS',
  'MEMBER_OF',
  'SETTLED_IN',
  'LEADS',
  'OPERATES',
  'HELD_IN',
  'NEAR',
];

/** Every shortest path, by distances from the end; those over fewer neighbours first. */
function reference(
  { neighbours, containers }: Held,
  from: string,
  to: string,
  maxLength: number,
): string[][] {
  const around = (id: string): string[] =>
    [...(neighbours.get(id) ?? [])].filter((next) => !containers.has(next) || next === from || next === to);
  const distances = new Map([[to, 0]]);
  for (const [id, distance] of distances) {
    for (const next of around(id)) if (!distances.has(next)) distances.set(next, distance + 1);
  }
  const length = distances.get(from);
  if (length === undefined || length > maxLength) return [];
  let paths = [[from]];
  for (let left = length - 1; left >= 0; left -= 1) {
    paths = paths.flatMap((path) =>
      around(path.at(-1)!)
        .filter((next) => distances.get(next) === left)
        .map((next) => [...path, next]),
    );
  }
  const degrees = (path: string[]): number =>
    path.slice(1, -1).reduce((sum, id) => sum + neighbours.get(id)!.size, 0);
  return paths.sort((a, b) => degrees(a) - degrees(b) || (a.join('\n') < b.join('\n') ? -1 : 1));
}

describeEngines('walks through the graph', (_, { bundledStore }) => {
  let api: BundledApi;
  let held: Held;
  let texts: ReadonlyMap<string, string>;
  const textOf = (report: string | undefined): string | undefined => texts.get(report ?? '');

  beforeAll(async () => {
    const config = await bundledStore();
    api = await serveBundled(config);
    const { reports } = await api.ask<{ reports: { nodes: { id: string; text: string }[] } }>(
      '{ reports { nodes { id text } } }',
    );
    texts = new Map(reports.nodes.map(({ id, text }) => [id, text]));
    const raw = await openStore(config, 'read', TEST_CYPHER);
    const rows = (await raw.run('read/graph/edges')) as unknown as {
      from: string;
      to: string;
      type: string;
      edge: { basis?: string };
    }[];
    const nodes = (await raw.run('read/graph/nodes')) as unknown as {
      node: { id?: string; category?: string };
      labels: string[];
    }[];
    await raw.close();
    const walked = rows.filter(({ type, edge }) => STEP_TYPES.includes(type) && edge.basis !== 'UNCONFIRMED');
    const neighbours = new Map<string, Set<string>>();
    for (const { from, to } of walked) {
      neighbours.set(from, (neighbours.get(from) ?? new Set()).add(to));
      neighbours.set(to, (neighbours.get(to) ?? new Set()).add(from));
    }
    held = {
      edges: new Set(walked.map(({ type, from, to }) => `${type} ${from} ${to}`)),
      neighbours,
      containers: new Set(
        nodes.flatMap(({ node }) => (LARGE.includes(node.category ?? '') ? [node.id ?? ''] : [])),
      ),
      entities: nodes
        .flatMap(({ node, labels }) => (labels.includes('Entity') ? [node.id ?? ''] : []))
        .sort(),
    };
    // Else the walks could not go wrong by taking them.
    expect(rows.some(({ type }) => OTHER.includes(type))).toBe(true);
    expect(rows.some(({ edge }) => edge.basis === 'UNCONFIRMED')).toBe(true);
  }, 120_000);
  afterAll(() => api.close());

  /** What is wrong with a step and what it rests on. */
  function faults({ from, to, type, reversed, evidence }: Step): string[] {
    const told = `${type} ${from.id} ${to.id}`;
    const [start, end] = reversed ? [to.id, from.id] : [from.id, to.id];
    const wrong: string[] = [];
    if (!held.edges.has(`${type} ${start} ${end}`)) wrong.push(`${told} is not in the store`);
    if (evidence.length === 0 || evidence.length > 10) wrong.push(`${told} has ${evidence.length} evidence`);
    for (const { basis, rule, source, statement, span } of evidence) {
      if (basis === 'UNCONFIRMED') wrong.push(`${told} is unconfirmed`);
      if (type === 'MENTIONS' && (basis !== 'STATED' || statement?.id !== start)) {
        wrong.push(`${told} is not the statement's own`);
      }
      if (basis === 'STATED' && (statement === null || span === null)) wrong.push(`${told} shows no words`);
      if (basis === 'DERIVED' && rule === null) wrong.push(`${told} names no rule`);
      if (basis === 'CURATED' && source === null) wrong.push(`${told} names no source`);
      if (span !== null && textOf(statement?.report.id)?.slice(span.start, span.end) !== span.quote) {
        wrong.push(`${told} quotes other words`);
      }
    }
    return wrong;
  }

  test('the paths between entities are the shortest of the store, each step with its evidence', async () => {
    const joinedOnes = held.entities.filter((id) => (held.neighbours.get(id)?.size ?? 0) > 2);
    const pairs = fc.sample(
      fc.noBias(fc.tuple(fc.constantFrom(...joinedOnes), fc.constantFrom(...joinedOnes))),
      {
        numRuns: 60,
        seed: 7,
      },
    );
    const lengths = new Set<number>();
    for (const [from, to] of pairs) {
      const { paths } = await api.ask<{ paths: GraphPath[] }>(
        `query ($from: ID!, $to: ID!) {
          paths(from: { id: $from }, to: { id: $to }, maxLength: 6, first: 5) { length nodes { id } ${STEPS} }
        }`,
        { from, to },
      );
      const ids = paths.map(({ nodes }) => nodes.map(({ id }) => id));
      expect(ids).toEqual(reference(held, from, to, 6).slice(0, 5));
      expect(paths.flatMap(({ steps }) => steps.flatMap(faults))).toEqual([]);
      for (const { length, nodes, steps } of paths) {
        expect([steps.map((step) => step.from.id), steps.map((step) => step.to.id)]).toEqual([
          nodes.slice(0, -1).map(({ id }) => id),
          nodes.slice(1).map(({ id }) => id),
        ]);
        expect(length).toBe(steps.length);
        lengths.add(length);
      }
    }
    // Else the pairs say little.
    expect([...lengths].sort()).toEqual(expect.arrayContaining([2, 3, 4, 5, 6]));
  }, 120_000);

  test('隆福寺 and 王府井 hang together by a measure and by the cluster that covers both', async () => {
    const { paths } = await api.ask<{ paths: GraphPath[] }>(
      '{ paths(from: { name: "隆福寺" }, to: { name: "王府井" }) { length nodes { id } } }',
    );
    expect(paths.map(({ nodes }) => nodes[1]?.id)).toEqual(
      expect.arrayContaining(['measure:dongcheng-2024:3.2.2.2', 'cluster:culture-golden-triangle']),
    );
    expect(paths.every(({ length }) => length === 2)).toBe(true);
  });

  test('a path may end at the district and never leads through it', async () => {
    const ask = (to: string): string =>
      `paths(from: { id: "place:beixinqiao-subdistrict" }, to: { id: "${to}" }, maxLength: 6) { nodes { id } }`;
    const found = await api.ask<Record<string, GraphPath[]>>(
      `{ district: ${ask('place:dongcheng-district')} other: ${ask('place:jingshan-subdistrict')} }`,
    );
    expect(found['district']?.map(({ nodes }) => nodes.length)).toEqual([2]);
    expect(found['other']?.flatMap(({ nodes }) => nodes).map(({ id }) => id) ?? []).not.toContain(
      'place:dongcheng-district',
    );
  });

  test.each([
    ['金宝街', 1, 500],
    ['金宝街', 3, 500],
    ['金宝街', 2, 6],
    ['东城区', 1, 500],
    ['王府井', 2, 100],
  ])(
    'the neighbourhood of %s to depth %i, of at most %i nodes, is the store’s',
    async (name, depth, limit) => {
      const { neighbourhood } = await api.ask<{ neighbourhood: Subgraph }>(
        `query ($name: String!, $depth: Int!, $limit: Int!) {
        neighbourhood(of: { name: $name }, depth: $depth, limit: $limit) {
          truncated nodes { degree node { id } } ${STEPS}
        }
      }`,
        { name, depth, limit },
      );
      const ids = neighbourhood.nodes.map(({ node }) => node.id);
      const degree = (id: string): number => held.neighbours.get(id)?.size ?? 0;
      const distances = new Map([[ids[0]!, 0]]);
      for (const [id, distance] of distances) {
        if (distance === depth || (distance > 0 && held.containers.has(id))) continue;
        for (const next of held.neighbours.get(id) ?? []) {
          if (!distances.has(next)) distances.set(next, distance + 1);
        }
      }
      const expected = [...distances]
        .sort(([a, near], [b, far]) => near - far || degree(a) - degree(b) || (a < b ? -1 : 1))
        .map(([id]) => id);
      expect(ids).toEqual(expected.slice(0, limit));
      expect(neighbourhood.truncated).toBe(expected.length > limit);
      expect(neighbourhood.nodes.map((node) => node.degree)).toEqual(ids.map(degree));
      expect(neighbourhood.steps.flatMap(faults)).toEqual([]);
      const steps = neighbourhood.steps.map(({ type, from, to }) => `${type} ${from.id} ${to.id}`);
      expect(steps).toEqual([...steps].sort());
      expect(new Set(steps)).toEqual(
        new Set(
          [...held.edges].filter((edge) =>
            edge
              .split(' ')
              .slice(1)
              .every((id) => ids.includes(id)),
          ),
        ),
      );
      expect(neighbourhood.steps.some(({ reversed }) => reversed)).toBe(false);
    },
  );

  test('a neighbourhood of some kinds has those alone around the asked entity', async () => {
    const { neighbourhood } = await api.ask<{ neighbourhood: Subgraph }>(
      `{ neighbourhood(of: { name: "金宝街" }, depth: 3, kinds: [CLUSTER]) { nodes { degree node { id ... on Entity { kind } } } } }`,
    );
    const [street, ...others] = neighbourhood.nodes;
    expect(street?.node.id).toBe('place:jinbao-street');
    expect(others.length).toBeGreaterThan(2);
    expect(new Set(others.map(({ node }) => node.kind))).toEqual(new Set(['CLUSTER']));
  });
});
