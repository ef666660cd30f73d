import fc from 'fast-check';
import { serveBundled, type BundledApi } from '../support/api.ts';
import { describeEngines } from '../support/engines.ts';

interface Heading {
  readonly title: string;
  readonly parent?: Heading | null;
}

interface Measure {
  readonly id: string;
  readonly year: number;
  readonly report: { readonly id: string };
  readonly section: Heading;
  readonly departments: readonly { readonly basis: string; readonly department: { readonly id: string } }[];
  readonly mentions: readonly { readonly entity: { readonly kind: string } }[];
  readonly observations: readonly unknown[];
}

interface Filter {
  readonly year?: number | null | undefined;
  readonly reportId?: string | null | undefined;
  readonly section?: string | null | undefined;
  readonly department?: { readonly id: string } | null | undefined;
  readonly mentionsKinds?: readonly string[] | null | undefined;
  readonly lacks?: readonly string[] | null | undefined;
}

const REPORT = 'report:dongcheng-2024';
const MEASURE = `id year report { id }
  section { title parent { title parent { title parent { title } } } }
  departments { basis department { id } }
  mentions { entity { kind } }
  observations { id }`;

function titlesOf({ title, parent }: Heading): string[] {
  return [title, ...(parent == null ? [] : titlesOf(parent))];
}

const LACKS: Readonly<Record<string, (measure: Measure) => boolean>> = {
  DEPARTMENT: ({ departments }) => !departments.some(({ basis }) => basis === 'STATED'),
  PLACE: ({ mentions }) => !mentions.some(({ entity }) => entity.kind === 'PLACE'),
  PROJECT: ({ mentions }) => !mentions.some(({ entity }) => entity.kind === 'PROJECT'),
  NUMBER: ({ observations }) => observations.length === 0,
};

/** What the schema says of each field, read off the measure's own fields. */
function isLeftIn(measure: Measure, filter: Filter): boolean {
  const { section, department } = filter;
  return (
    (filter.year == null || measure.year === filter.year) &&
    (filter.reportId == null || measure.report.id === filter.reportId) &&
    (section == null || titlesOf(measure.section).some((title) => title.includes(section))) &&
    (department == null || measure.departments.some((one) => one.department.id === department.id)) &&
    (filter.mentionsKinds ?? []).every((kind) =>
      measure.mentions.some(({ entity }) => entity.kind === kind),
    ) &&
    (filter.lacks ?? []).every((lack) => LACKS[lack]!(measure))
  );
}

const orNothing = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | null | undefined> =>
  fc.oneof({ weight: 3, arbitrary: values }, { weight: 2, arbitrary: fc.constantFrom(null, undefined) });

describeEngines('the filter of measures', (engine, { bundledStore }) => {
  let api: BundledApi;
  let all: readonly Measure[];

  const QUERY = `query Filtered($touching: [EntityRef!], $scope: TouchScope, $match: Match, $filter: MeasureFilter) {
    measures(touching: $touching, scope: $scope, match: $match, filter: $filter, first: 100) {
      totalCount
      nodes { id }
    }
  }`;

  async function idsOf(variables: Readonly<Record<string, unknown>>): Promise<string[]> {
    const { measures } = await api.ask<{
      measures: { totalCount: number; nodes: readonly { readonly id: string }[] };
    }>(QUERY, variables);
    expect(measures.totalCount).toBe(measures.nodes.length);
    return measures.nodes.map(({ id }) => id);
  }

  beforeAll(async () => {
    api = await serveBundled(await bundledStore());
    const { measures } = await api.ask<{ measures: { nodes: readonly Measure[] } }>(
      `{ measures(first: 100) { nodes { ${MEASURE} } } }`,
    );
    all = measures.nodes;
    expect(all.length).toBeGreaterThan(70);
  }, 120_000);
  afterAll(() => api.close());

  test('leaves in what its description says, alone and with touching, match and scope', async () => {
    const titles = [...new Set(all.flatMap(({ section }) => titlesOf(section)))];
    const departments = all.flatMap((measure) => measure.departments.map(({ department }) => department));
    const kinds = all.flatMap(({ mentions }) => mentions.map(({ entity }) => entity.kind));
    const part = fc
      .tuple(fc.constantFrom(...titles), fc.nat(20), fc.integer({ min: 1, max: 4 }))
      .map(([title, start, length]) => title.slice(start % title.length, (start % title.length) + length));
    const filters: fc.Arbitrary<Filter> = fc.record({
      year: orNothing(fc.constantFrom(2024, 2024, 2023)),
      reportId: orNothing(fc.constantFrom(REPORT, REPORT, 'report:nowhere-2024')),
      section: orNothing(part),
      department: orNothing(fc.constantFrom(...departments)),
      mentionsKinds: orNothing(fc.array(fc.constantFrom(...kinds), { maxLength: 2 })),
      lacks: orNothing(fc.array(fc.constantFrom(...Object.keys(LACKS)), { maxLength: 3 })),
    });
    const questions = fc.record({
      touching: fc.array(fc.constantFrom('东城区', '金宝街', '隆福寺', '王府井', '四巷'), { maxLength: 3 }),
      scope: fc.constantFrom('MENTIONED', 'WITHIN', 'RELATED'),
      match: fc.constantFrom('ANY', 'ALL'),
    });
    await fc.assert(
      fc.asyncProperty(filters, questions, async (filter, { touching, ...rest }) => {
        const question = { touching: touching.map((name) => ({ name })), ...rest };
        const unfiltered = await idsOf(question);
        const left = new Set(all.filter((measure) => isLeftIn(measure, filter)).map(({ id }) => id));
        expect(await idsOf({ ...question, filter })).toEqual(unfiltered.filter((id) => left.has(id)));
      }),
      { numRuns: engine === 'neo4j' ? 12 : 30 },
    );
  }, 120_000);

  test.each<[string, Filter]>([
    ['year', { year: 2024 }],
    ['reportId', { reportId: REPORT }],
    ['section', { section: '空间' }],
    ['department', { department: { id: 'department:district-development-and-reform-commission' } }],
    ['mentionsKinds', { mentionsKinds: ['PLACE', 'CLUSTER'] }],
    ['lacks', { lacks: ['PLACE', 'NUMBER'] }],
  ])('%s leaves some in by itself', async (name, filter) => {
    const left = all.filter((measure) => isLeftIn(measure, filter)).map(({ id }) => id);
    expect(await idsOf({ filter })).toEqual(left);
    expect(left.length).toBeGreaterThan(0);
    if (name !== 'year' && name !== 'reportId') expect(left.length).toBeLessThan(all.length);
  });

  test.each<[string, unknown]>([
    ['nothing', {}],
    ['nulls', { year: null, section: null, department: null, mentionsKinds: null, lacks: null }],
    ['empty lists and an empty title', { section: '', mentionsKinds: [], lacks: [] }],
    ['no filter', null],
  ])('%s asks for nothing', async (_name, filter) => {
    expect(await idsOf({ filter })).toEqual(all.map(({ id }) => id));
  });

  test('a title is found whatever its width and spaces', async () => {
    const found = await idsOf({ filter: { section: '“两区”' } });
    expect(found.length).toBeGreaterThan(0);
    expect(await idsOf({ filter: { section: ' "两 区" ' } })).toEqual(found);
  });

  test('one kind asked for twice is one', async () => {
    expect(
      await idsOf({ filter: { mentionsKinds: ['PLACE', 'PLACE'], lacks: ['NUMBER', 'NUMBER'] } }),
    ).toEqual(await idsOf({ filter: { mentionsKinds: ['PLACE'], lacks: ['NUMBER'] } }));
  });

  test.each<[string, unknown, Readonly<Record<string, unknown>>]>([
    [
      'a department that nothing has',
      { department: { name: '区发展改革委员会们' } },
      { code: 'ENTITY_NOT_FOUND', asked: '区发展改革委员会们' },
    ],
    [
      'what is no department',
      { department: { id: 'place:jinbao-street' } },
      { code: 'ENTITY_NOT_FOUND', asked: 'place:jinbao-street' },
    ],
    ['a long title', { section: '街'.repeat(201) }, { code: 'BAD_ARGUMENT', argument: 'filter.section' }],
    ['an empty name', { department: { name: ' ' } }, { code: 'BAD_ARGUMENT' }],
  ])('%s is refused', async (_name, filter, extensions) => {
    const { errors } = await api.answer(QUERY, { filter });
    expect(errors.map((error) => error.extensions)).toEqual([expect.objectContaining(extensions)]);
  });

  test('an unknown department brings near names of departments', async () => {
    const { errors } = await api.answer(QUERY, { filter: { department: { name: '区发改' } } });
    const near = errors[0]?.extensions?.['near'] as readonly { readonly kind: string }[];
    expect(near.length).toBeGreaterThan(0);
    expect(near.every(({ kind }) => kind === 'DEPARTMENT')).toBe(true);
  });
});

describeEngines('a question for many entities', (_, { bundledStore }) => {
  let api: BundledApi;
  beforeAll(async () => {
    api = await serveBundled(await bundledStore());
  }, 120_000);
  afterAll(() => api.close());

  interface Answer {
    readonly measures: {
      readonly nodes: readonly { readonly id: string }[];
      readonly edges: readonly {
        readonly touches: readonly { readonly entity: { readonly id: string } }[];
      }[];
    };
  }
  const QUERY = `query Many($touching: [EntityRef!], $match: Match, $filter: MeasureFilter) {
    measures(touching: $touching, match: $match, filter: $filter, scope: RELATED, first: 100) {
      nodes { id }
      edges { touches { entity { id } } }
    }
  }`;
  const FILTERS = [null, { section: '展' }];

  test.each([2, 3, 20])(
    'gives the union of %s answers to ANY and their intersection to ALL',
    async (many) => {
      // The entities of one measure, so that ALL has an answer.
      const { measures } = await api.ask<{
        measures: { nodes: readonly { readonly entities: readonly { readonly id: string }[] }[] };
      }>('{ measures(first: 100) { nodes { entities { id } } } }');
      const richest = [...measures.nodes].sort((a, b) => b.entities.length - a.entities.length)[0]!;
      const ids = [...new Set([...richest.entities.map(({ id }) => id)])].slice(0, many);
      expect(ids.length).toBeGreaterThan(1);
      const touching = ids.map((id) => ({ id }));
      for (const filter of FILTERS) {
        const single = await Promise.all(
          touching.map(async (ref) => {
            const answer = await api.ask<Answer>(QUERY, { touching: [ref], filter });
            return answer.measures.nodes.map(({ id }) => id);
          }),
        );
        const answerTo = async (match: string): Promise<Answer['measures']> =>
          (await api.ask<Answer>(QUERY, { touching, match, filter })).measures;
        const any = await answerTo('ANY');
        const every = await answerTo('ALL');
        expect(any.nodes.map(({ id }) => id).sort()).toEqual([...new Set(single.flat())].sort());
        expect(every.nodes.map(({ id }) => id)).toEqual(
          any.nodes.map(({ id }) => id).filter((id) => single.every((own) => own.includes(id))),
        );
        if (filter === null) expect(every.nodes.length).toBeGreaterThan(0);
      }
    },
  );

  test('refuses more than 20', async () => {
    const touching = Array.from({ length: 21 }, () => ({ name: '金宝街' }));
    const { errors } = await api.answer(QUERY, { touching });
    expect(errors.map(({ extensions }) => extensions)).toEqual([
      expect.objectContaining({ code: 'BAD_ARGUMENT', argument: 'touching' }),
    ]);
  });
});
