import { serveBundled, type BundledApi } from '../support/api.ts';
import { describeEngines } from '../support/engines.ts';

const KINDS = ['places', 'projects', 'clusters', 'departments', 'organizations', 'indicators'] as const;
type Field = (typeof KINDS)[number];

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string; readonly name: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

describeEngines('the lists of', (_, { bundledStore }) => {
  let api: BundledApi;
  beforeAll(async () => {
    api = await serveBundled(await bundledStore());
  }, 120_000);
  afterAll(() => api.close());

  /** All pages of a list, with other fields of the nodes where wanted. */
  async function list<T = Page['nodes'][number]>(field: string, args = '', more = ''): Promise<T[]> {
    const found: Page['nodes'][number][] = [];
    let after: string | null = null;
    do {
      const answer: Record<string, Page> = await api.ask<Record<string, Page>>(
        `query List($after: String) {
          ${field}(first: 100, after: $after, ${args}) {
            totalCount
            nodes { id name ${more} }
            pageInfo { hasNextPage endCursor }
          }
        }`,
        { after },
      );
      const page = answer[field]!;
      found.push(...page.nodes);
      if (!page.pageInfo.hasNextPage) {
        expect(page.totalCount).toBe(found.length);
        break;
      }
      after = page.pageInfo.endCursor;
    } while (after !== null);
    return found as unknown as T[];
  }
  const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);

  test.each(KINDS)('%s hold what entities holds of that kind, in the same order', async (field) => {
    const kind = field.slice(0, -1).toUpperCase();
    expect(ids(await list(field))).toEqual(ids(await list('entities', `kinds: [${kind}]`)));
    expect(ids(await list(field, 'nameContains: "文化"'))).toEqual(
      ids(await list('entities', `kinds: [${kind}], nameContains: "文化"`)),
    );
  });

  test('departments hold unconfirmed ones where they are asked for', async () => {
    const confirmed = await list('departments');
    const all = await list('departments', 'includeUnconfirmed: true');
    expect(ids(all)).toEqual(ids(await list('entities', 'kinds: [DEPARTMENT], includeUnconfirmed: true')));
    expect(all.length).toBeGreaterThan(confirmed.length);
  });

  test.each(KINDS)('%s have the same members by name as by id', async (field) => {
    const byName = await list(field, 'orderBy: NAME');
    expect(ids(byName).sort()).toEqual(ids(await list(field)));
    expect(ids(byName)).not.toEqual(ids(await list(field)));
  });

  test('clusters stand by their pinyin', async () => {
    const names = (await list('clusters', 'within: { name: "四巷" }, orderBy: NAME')).map(({ name }) => name);
    // gui, wen, xing, yin
    const families = ['硅巷', '文巷', '杏巷', '银巷'];
    expect(names.filter((name) => families.includes(name))).toEqual(
      families.filter((name) => names.includes(name)),
    );
    expect(names.filter((name) => families.includes(name)).length).toBeGreaterThan(2);
  });

  test('places of a category have it', async () => {
    const all = await list<{ id: string; category: string }>('places', '', 'category');
    const categories = [...new Set(all.map(({ category }) => category))];
    expect(categories.length).toBeGreaterThan(5);
    for (const category of categories) {
      expect(ids(await list('places', `category: ${category}`))).toEqual(
        ids(all.filter((place) => place.category === category)),
      );
    }
  });

  describe('what lies within', () => {
    interface Placed {
      readonly id: string;
      readonly links: { readonly nodes: readonly { readonly to: { readonly id: string } }[] };
    }
    const LINKS =
      'links(types: [PART_OF, LOCATED_IN, SETTLED_IN, MEMBER_OF], direction: OUT, first: 30) { nodes { to { id } } }';

    test.each([
      'place:dongcheng-district',
      'place:longfusi',
      'place:jinbao-street',
      'place:wangfujing',
      'cluster:four-lanes',
    ])('%s is what its links lead to it from', async (id) => {
      const outOf = new Map<string, string[]>();
      const members = new Map<Field, Placed[]>();
      for (const field of KINDS) {
        const more = field === 'departments' ? 'includeUnconfirmed: true' : '';
        const found = await list<Placed>(field, more, LINKS);
        members.set(field, found);
        for (const { id: from, links } of found)
          outOf.set(
            from,
            links.nodes.map(({ to }) => to.id),
          );
      }
      const leads = (from: string): boolean => (outOf.get(from) ?? []).some((to) => to === id || leads(to));
      let most = 0;
      for (const field of ['places', 'projects', 'clusters', 'organizations'] as const) {
        const expected = ids(members.get(field)!).filter((one) => leads(one));
        expect(ids(await list(field, `within: { id: "${id}" }`))).toEqual(expected);
        expect(ids(await list(field, `within: { id: "${id}" }, orderBy: NAME`)).sort()).toEqual(expected);
        most = Math.max(most, expected.length);
      }
      expect(most).toBeGreaterThan(0);
    });
  });

  test('projects are those with such a stage in such a year', async () => {
    interface Staged {
      readonly id: string;
      readonly stages: readonly { readonly stage: string; readonly year: number }[];
    }
    const all = await list<Staged>('projects', '', 'stages { stage year }');
    const having = (stage: string | null, year: number | null): string[] =>
      ids(
        all.filter(({ stages }) =>
          stages.some((one) => (stage ?? one.stage) === one.stage && (year ?? one.year) === one.year),
        ),
      );
    for (const stage of ['PLANNED', 'STARTED', 'UNDER_WAY', 'COMPLETED', 'OPERATING', 'STALLED']) {
      expect(ids(await list('projects', `stage: ${stage}`))).toEqual(having(stage, null));
      expect(ids(await list('projects', `stage: ${stage}, year: 2023`))).toEqual(having(stage, 2023));
    }
    expect(ids(await list('projects', 'year: 2024'))).toEqual(having(null, 2024));
    expect(having('COMPLETED', null).length).toBeGreaterThan(0);
  });

  test('indicators are told apart by what is known of them', async () => {
    interface Known {
      readonly id: string;
      readonly derived: boolean;
      readonly observations: readonly {
        readonly factKind: string;
        readonly statement: { readonly statementKind: string };
      }[];
    }
    const all = await list<Known>(
      'indicators',
      '',
      'derived observations { factKind statement { statementKind } }',
    );
    const isMain = ({ observations }: Known): boolean =>
      observations.some((one) => one.factKind === 'TARGET' && one.statement.statementKind === 'TARGET');
    for (const [args, holds] of [
      ['derived: true', (one: Known) => one.derived],
      ['derived: false', (one: Known) => !one.derived],
      ['hasObservations: true', (one: Known) => one.observations.length > 0],
      ['hasObservations: false', (one: Known) => one.observations.length === 0],
      ['main: true', isMain],
      ['main: false', (one: Known) => !isMain(one)],
      ['main: true, derived: true', (one: Known) => isMain(one) && one.derived],
    ] as const) {
      expect([args, ids(await list('indicators', args))]).toEqual([args, ids(all.filter(holds))]);
    }
    expect(all.filter(isMain).length).toBeGreaterThan(3);
  });

  test('an unknown place is an error with near names', async () => {
    const { errors } = await api.answer('{ places(within: { name: "金宝大大街" }) { totalCount } }');
    expect(errors.map(({ extensions }) => extensions)).toEqual([
      expect.objectContaining({ code: 'ENTITY_NOT_FOUND', asked: '金宝大大街' }),
    ]);
  });

  test.each(KINDS)('%s refuse a part of a name that is too long', async (field) => {
    const { errors } = await api.answer(`{ ${field}(nameContains: "${'街'.repeat(201)}") { totalCount } }`);
    expect(errors.map(({ extensions }) => extensions)).toEqual([
      expect.objectContaining({ code: 'BAD_ARGUMENT', argument: 'nameContains' }),
    ]);
  });

  test('a cursor of another order is refused', async () => {
    for (const [given, asked] of [
      ['ID', 'NAME'],
      ['NAME', 'ID'],
    ]) {
      const { places } = await api.ask<{ places: Page }>(
        `{ places(orderBy: ${given}, first: 2) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`,
      );
      const { errors } = await api.answer(
        `query Next($after: String) { places(orderBy: ${asked}, after: $after) { totalCount nodes { id } } }`,
        { after: places.pageInfo.endCursor },
      );
      expect(errors.map(({ extensions }) => extensions)).toEqual([
        expect.objectContaining({ code: 'BAD_CURSOR' }),
      ]);
    }
  });

  test('a cursor of another kind’s list in the same order never lets a stranger in', async () => {
    const { clusters } = await api.ask<{ clusters: Page }>(
      '{ clusters(orderBy: NAME, first: 1) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }',
    );
    const { places } = await api.ask<{ places: Page }>(
      'query Next($after: String) { places(orderBy: NAME, first: 100, after: $after) { nodes { id } } }',
      { after: clusters.pageInfo.endCursor },
    );
    expect(ids(places.nodes).filter((id) => !id.startsWith('place:'))).toEqual([]);
  });
});
