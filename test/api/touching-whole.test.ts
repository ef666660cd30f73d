import { serveBundled, type BundledApi } from '../support/api.ts';
import { describeEngines } from '../support/engines.ts';

interface Link {
  readonly type: string;
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
}

interface KnownLink extends Link {
  readonly basis: string;
  readonly evidence: readonly { readonly basis: string }[];
}

interface Touch {
  readonly entity: { readonly id: string };
  readonly mention: { readonly entity: { readonly id: string }; readonly statement: { readonly id: string } };
  readonly path: readonly Link[];
}

interface Page {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: { readonly id: string }; readonly touches: readonly Touch[] }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const SCOPES = ['MENTIONED', 'WITHIN', 'RELATED'] as const;
type Scope = (typeof SCOPES)[number];
type ByScope = Readonly<Record<Scope, Page>>;

const PAGE = `totalCount pageInfo { hasNextPage endCursor }
  edges { node { id } touches {
    entity { id } mention { entity { id } statement { id } } path { type from { id } to { id } }
  } }`;

/** Where walking the links from the mentioned entity ends: each link from either of its ends to the other. */
function end({ mention, path }: Touch): string | null {
  return path.reduce<string | null>((at, { from, to }) => {
    if (from.id === at) return to.id;
    return to.id === at ? from.id : null;
  }, mention.entity.id);
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

describeEngines('what touches each entity of the graph', (_, { bundledStore }) => {
  let api: BundledApi;
  const touched = new Map<string, Record<Scope, Page['edges']>>();

  /** The rest of an entity's list, behind its first page. */
  async function rest(id: string, scope: Scope, first: Page): Promise<Page['edges']> {
    const edges = [...first.edges];
    let { pageInfo } = first;
    while (pageInfo.hasNextPage) {
      const { entity } = await api.ask<{ entity: { statements: Page } }>(
        `query Rest($id: ID!, $after: String, $scope: TouchScope!) {
          entity(ref: { id: $id }) { statements(scope: $scope, first: 100, after: $after) { ${PAGE} } }
        }`,
        { id, scope, after: pageInfo.endCursor },
      );
      edges.push(...entity.statements.edges);
      ({ pageInfo } = entity.statements);
    }
    expect(edges).toHaveLength(first.totalCount);
    return edges;
  }

  beforeAll(async () => {
    api = await serveBundled(await bundledStore());
    const rows = await api.store.run('read/graph/entity-hashes');
    const ids = rows.map((row) => row['id'] as string);
    const lists = SCOPES.map((scope) => `${scope}: statements(scope: ${scope}, first: 100) { ${PAGE} }`);
    for (const some of chunks(ids, 100)) {
      const { nodes } = await api.ask<{ nodes: (ByScope & { id: string })[] }>(
        `query Whole($ids: [ID!]!) { nodes(ids: $ids) { id ... on Entity { ${lists.join('\n')} } } }`,
        { ids: some },
      );
      for (const { id, ...pages } of nodes) {
        const edges = await Promise.all(SCOPES.map((scope) => rest(id, scope, pages[scope])));
        touched.set(id, { MENTIONED: edges[0]!, WITHIN: edges[1]!, RELATED: edges[2]! });
      }
    }
    expect(touched.size).toBe(ids.length);
  }, 180_000);
  afterAll(() => api.close());

  test('is more in a wider scope, never less', () => {
    const idsOf = (edges: Page['edges']): string[] => edges.map(({ node }) => node.id);
    let widened = 0;
    for (const [id, { MENTIONED, WITHIN, RELATED }] of touched) {
      const [named, within, related] = [idsOf(MENTIONED), idsOf(WITHIN), idsOf(RELATED)];
      const [areNamed, areWithin] = [new Set(named), new Set(within)];
      // All of the narrower scope, and in the same order.
      expect([id, within.filter((one) => areNamed.has(one))]).toEqual([id, named]);
      expect([id, related.filter((one) => areWithin.has(one))]).toEqual([id, within]);
      if (named.length < within.length && within.length < related.length) widened += 1;
    }
    expect(widened).toBeGreaterThan(0);
  });

  test('has its reasons, each of a mention in it and a way from there to the entity', () => {
    for (const [id, scopes] of touched) {
      for (const scope of SCOPES) {
        const wrong = scopes[scope].filter(
          ({ node, touches }) =>
            touches.length === 0 ||
            touches.some(
              (touch) =>
                touch.entity.id !== id || touch.mention.statement.id !== node.id || end(touch) !== id,
            ),
        );
        expect([id, scope, wrong]).toEqual([id, scope, []]);
      }
    }
  });

  test('has only links in its ways that the graph holds between the same ends, confirmed and with evidence', async () => {
    const told = ({ type, from, to }: Link): string => `${type} ${from.id} ${to.id}`;
    const held = new Set<string>();
    for (const ids of chunks([...touched.keys()], 100)) {
      const { nodes } = await api.ask<{ nodes: { links: { totalCount: number; nodes: KnownLink[] } }[] }>(
        `query Links($ids: [ID!]!) {
          nodes(ids: $ids) {
            ... on Entity { links(direction: OUT, first: 100) { totalCount nodes { type from { id } to { id } basis evidence { basis } } } }
          }
        }`,
        { ids },
      );
      for (const { links } of nodes) {
        expect(links.nodes).toHaveLength(links.totalCount);
        for (const link of links.nodes)
          if (link.basis !== 'UNCONFIRMED' && link.evidence.length > 0) held.add(told(link));
      }
    }
    const touches = [...touched.values()].flatMap((scopes) =>
      SCOPES.flatMap((scope) => scopes[scope].flatMap((edge) => edge.touches)),
    );
    const walked = new Set(touches.flatMap(({ path }) => path.map(told)));
    expect(walked.size).toBeGreaterThan(50);
    expect([...walked].filter((link) => !held.has(link))).toEqual([]);
  });
});
