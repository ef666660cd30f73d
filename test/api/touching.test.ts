import { serveBundled, type BundledApi } from '../support/api.ts';
import { describeEngines } from '../support/engines.ts';

interface Evidence {
  readonly basis: string;
  readonly rule: string | null;
  readonly source: string | null;
  readonly statement: { readonly id: string } | null;
  readonly span: { readonly quote: string } | null;
}

interface Link {
  readonly type: string;
  readonly basis: string;
  readonly from: { readonly id: string; readonly name: string };
  readonly to: { readonly id: string; readonly name: string };
  readonly evidence: readonly Evidence[];
}

interface Touch {
  readonly scope: string;
  readonly entity: { readonly id: string };
  readonly mention: {
    readonly entity: { readonly id: string; readonly name: string };
    readonly statement: { readonly id: string };
    readonly span: { readonly quote: string };
  };
  readonly path: readonly Link[];
}

interface Answered {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: { readonly id: string }; readonly touches: readonly Touch[] }[];
}

type Scope = 'MENTIONED' | 'WITHIN' | 'RELATED';
const SCOPES: readonly Scope[] = ['MENTIONED', 'WITHIN', 'RELATED'];

const ANSWER = `
  totalCount
  edges {
    node { id }
    touches {
      scope
      entity { id }
      mention { entity { id name } statement { id } span { quote } }
      path {
        type
        basis
        from { id name }
        to { id name }
        evidence { basis rule source statement { id } span { quote } }
      }
    }
  }
`;

/** `3.4.3.2` of `measure:dongcheng-2024:3.4.3.2`. */
const positions = ({ edges }: Answered): string[] => edges.map(({ node }) => node.id.split(':')[2] ?? '');

/** Where walking the links from the mentioned entity ends: each link from either of its ends to the other. */
function walk({ mention, path }: Touch): string | null {
  return path.reduce<string | null>((at, { from, to }) => {
    if (from.id === at) return to.id;
    return to.id === at ? from.id : null;
  }, mention.entity.id);
}

/** What is wrong with the reasons of an answer that was asked for these entities, within a scope. */
function faults({ edges }: Answered, asked: readonly string[], scope: Scope): string[] {
  const allowed = SCOPES.slice(0, SCOPES.indexOf(scope) + 1);
  return edges.flatMap(({ node, touches }) => [
    ...(touches.length === 0 || touches.length > 10 ? [`${node.id} has ${touches.length} touches`] : []),
    ...touches.flatMap((touch) => {
      const told = `${node.id} touches ${touch.entity.id}`;
      const wrong: string[] = [];
      if (!asked.includes(touch.entity.id)) wrong.push(`${told}, which was not asked for`);
      if (!allowed.includes(touch.scope as Scope)) wrong.push(`${told} in the wider scope ${touch.scope}`);
      if (touch.mention.statement.id !== node.id) wrong.push(`${told} by another statement's mention`);
      if (walk(touch) !== touch.entity.id) wrong.push(`${told} by links that do not lead there`);
      if ((touch.scope === 'MENTIONED') !== (touch.path.length === 0))
        wrong.push(`${told} by the wrong scope`);
      for (const { type, basis, evidence } of touch.path) {
        if (evidence.length === 0) wrong.push(`${told} by a ${type} without evidence`);
        if ([basis, ...evidence.map((item) => item.basis)].includes('UNCONFIRMED')) {
          wrong.push(`${told} by an unconfirmed ${type}`);
        }
        for (const { basis: own, rule, source, statement, span } of evidence) {
          const proved =
            own === 'STATED'
              ? statement !== null && span !== null
              : own === 'DERIVED'
                ? rule !== null
                : source !== null;
          if (!proved) wrong.push(`${told} by a ${type} whose ${own} evidence shows nothing`);
        }
      }
      return wrong;
    }),
  ]);
}

describeEngines('touching', (_, { bundledStore }) => {
  let api: BundledApi;
  beforeAll(async () => {
    api = await serveBundled(await bundledStore());
  }, 120_000);
  afterAll(() => api.close());

  async function asking(
    field: 'measures' | 'achievements',
    names: readonly string[],
    { scope = 'WITHIN', match = 'ANY' }: { scope?: Scope; match?: 'ANY' | 'ALL' } = {},
  ): Promise<Answered> {
    const query = `query Touching($touching: [EntityRef!], $scope: TouchScope, $match: Match) {
      answer: ${field}(touching: $touching, scope: $scope, match: $match, first: 100) { ${ANSWER} }
    }`;
    const touching = names.map((name) => ({ name }));
    const { answer } = await api.ask<{ answer: Answered }>(query, { touching, scope, match });
    return answer;
  }

  describe('金宝街', () => {
    test('is named by no measure', async () => {
      expect(await asking('measures', ['金宝街'], { scope: 'MENTIONED' })).toEqual({
        totalCount: 0,
        edges: [],
      });
    });

    test('is touched by the measure on a plot that lies on it, by its address', async () => {
      const answer = await asking('measures', ['金宝街']);
      expect(answer.totalCount).toBe(1);
      expect(positions(answer)).toEqual(['3.4.3.2']);
      expect(answer.edges[0]?.touches).toEqual([
        {
          scope: 'WITHIN',
          entity: { id: 'place:jinbao-street' },
          mention: {
            entity: expect.objectContaining({ name: '金宝街8号地' }) as unknown,
            statement: { id: 'measure:dongcheng-2024:3.4.3.2' },
            span: { quote: '金宝街8号地' },
          },
          path: [
            {
              type: 'PART_OF',
              basis: 'DERIVED',
              from: expect.objectContaining({ name: '金宝街8号地' }) as unknown,
              to: { id: 'place:jinbao-street', name: '金宝街' },
              evidence: [expect.objectContaining({ basis: 'DERIVED', rule: 'address-on-street' }) as unknown],
            },
          ],
        },
      ]);
    });

    test('is related to the measures of the clusters around it, each with its path and its evidence', async () => {
      const answer = await asking('measures', ['金宝街'], { scope: 'RELATED' });
      expect(positions(answer)).toEqual(['3.2.1.1', '3.3.3.1', '3.3.3.2', '3.4.3.2', '3.5.1.2']);
      expect(answer.totalCount).toBe(5);
      expect(faults(answer, ['place:jinbao-street'], 'RELATED')).toEqual([]);
      expect(answer.edges.every(({ touches }) => touches.every(({ path }) => path.length > 0))).toBe(true);
    });

    test('is touched by four achievements', async () => {
      const answer = await asking('achievements', ['金宝街']);
      expect(positions(answer)).toEqual(['1.3.1.s1', '1.3.3.s4', '1.3.4.s4', '1.4.3.s4']);
      expect(faults(answer, ['place:jinbao-street'], 'WITHIN')).toEqual([]);
    });
  });

  test('隆福寺 is a place, and 东直门枢纽 a project', async () => {
    expect(
      await api.ask(
        '{ place(ref: { name: "隆福寺" }) { id } project(ref: { name: "东直门枢纽" }) { id name } }',
      ),
    ).toEqual({
      place: { id: 'place:longfusi' },
      project: { id: 'project:dongzhimen-transport-hub', name: '东直门交通枢纽' },
    });
  });

  test('隆福寺 is touched by four measures', async () => {
    const answer = await asking('measures', ['隆福寺']);
    expect(positions(answer)).toEqual(['3.2.1.3', '3.2.2.2', '3.2.3.1', '3.4.1.2']);
    expect(faults(answer, ['place:longfusi'], 'WITHIN')).toEqual([]);
  });

  test('隆福 is the name of nothing, and the names near it are told', async () => {
    const { data, errors } = await api.answer('{ measures(touching: [{ name: "隆福" }]) { totalCount } }');
    expect(data).toBeNull();
    expect(errors).toHaveLength(1);
    expect(errors[0]?.extensions).toMatchObject({ code: 'ENTITY_NOT_FOUND', asked: '隆福' });
    const near = errors[0]?.extensions?.['near'] as { name: string }[];
    expect(near.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['隆福寺', '隆福寺园区', '隆福文化街区', '隆福寺文化休闲街区']),
    );
  });

  describe('an empty list of entities', () => {
    test.each(['measures', 'achievements'] as const)('asks nothing of %s', async (field) => {
      const query = (args: string): string =>
        `{ ${field}(first: 100${args}) { totalCount nodes { id } edges { touches { scope } } } }`;
      const all = await api.ask<Record<string, Answered>>(query(''));
      expect(await api.ask(query(', touching: []'))).toEqual(all);
      expect(await api.ask(query(', touching: [], match: ALL, scope: MENTIONED'))).toEqual(all);
      expect(all[field]?.edges.every(({ touches }) => touches.length === 0)).toBe(true);
    });
  });

  describe('several entities', () => {
    const NAMES = ['隆福寺', '王府井', '故宫以东·政企会客厅'];

    test.each(SCOPES)(
      'ANY gives the union and ALL the intersection of their answers in scope %s',
      async (scope) => {
        const pair = NAMES.slice(0, 2);
        const [one, other] = await Promise.all(pair.map((name) => asking('measures', [name], { scope })));
        const any = positions(await asking('measures', pair, { scope, match: 'ANY' }));
        const all = positions(await asking('measures', pair, { scope, match: 'ALL' }));
        const [first, second] = [positions(one!), positions(other!)];
        expect([...any].sort()).toEqual([...new Set([...first, ...second])].sort());
        expect(all).toEqual(first.filter((position) => second.includes(position)));
      },
    );

    test('a statement in the answer of ALL tells a reason for each', async () => {
      const { edges } = await asking('measures', ['隆福寺', '王府井'], { scope: 'RELATED', match: 'ALL' });
      expect(edges.length).toBeGreaterThan(0);
      for (const { touches } of edges) {
        expect(new Set(touches.map(({ entity }) => entity.id))).toEqual(
          new Set(['place:longfusi', 'place:wangfujing']),
        );
      }
    });

    test('one entity named twice is one', async () => {
      const once = await asking('measures', ['东直门交通枢纽'], { match: 'ALL' });
      expect(once.totalCount).toBeGreaterThan(0);
      expect(await asking('measures', ['东直门交通枢纽', '东直门枢纽'], { match: 'ALL' })).toEqual(once);
    });
  });
});
