import { CANDIDATE_RULES } from '../../src/extract/candidate.ts';
import { serveCounted, type BundledApi } from '../support/api.ts';
import { describeEngines } from '../support/engines.ts';

const REPORT = 'report:dongcheng-2024';

interface Span {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

interface Read {
  readonly report: {
    readonly text: string;
    readonly sections: readonly { readonly heading: Span | null }[];
    readonly statements: {
      readonly nodes: readonly {
        readonly span: Span;
        readonly mentions: readonly { readonly span: Span }[];
      }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    };
  };
}

interface Covered {
  readonly coverage: Readonly<Record<'characters' | 'inHeadings' | 'inStatements' | 'inMentions', number>> & {
    readonly candidates: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly span: Span;
        readonly rule: string;
        readonly statement: { readonly span: Span; readonly mentions: readonly { readonly span: Span }[] };
      }[];
    };
  };
}

const COVERAGE = `{ coverage(reportId: "${REPORT}") {
  characters inHeadings inStatements inMentions
  candidates(first: 100) {
    totalCount
    nodes { span { start end quote } rule statement { span { start end quote } mentions { span { start end quote } } } }
  }
} }`;

/** The units of a text that lie in any of the spans. */
function unitsIn(spans: readonly Span[]): number {
  return new Set(
    spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
  ).size;
}

describeEngines('the coverage of a report', (_, { bundledStore }) => {
  let api: BundledApi;
  let calls: string[];
  beforeAll(async () => {
    const counting = await serveCounted(await bundledStore());
    api = counting;
    ({ calls } = counting.counted);
  }, 120_000);
  afterAll(() => api.close());

  async function readWhole(): Promise<Read['report']> {
    const nodes = [];
    let after: string | null = null;
    for (;;) {
      const { report }: Read = await api.ask<Read>(
        `query ($after: String) { report(id: "${REPORT}") {
          text sections { heading { start end quote } }
          statements(first: 100, after: $after) { nodes { span { start end quote } mentions { span { start end quote } } } pageInfo { hasNextPage endCursor } }
        } }`,
        { after },
      );
      nodes.push(...report.statements.nodes);
      if (!report.statements.pageInfo.hasNextPage)
        return { ...report, statements: { ...report.statements, nodes } };
      after = report.statements.pageInfo.endCursor;
    }
  }

  test('counts each unit of its text once', async () => {
    const { text, sections, statements } = await readWhole();
    const { coverage } = await api.ask<Covered>(COVERAGE);
    expect(coverage).toMatchObject({
      characters: text.length,
      inHeadings: unitsIn(sections.flatMap(({ heading }) => heading ?? [])),
      inStatements: unitsIn(statements.nodes.map(({ span }) => span)),
      inMentions: unitsIn(statements.nodes.flatMap(({ mentions }) => mentions.map(({ span }) => span))),
    });
    expect(coverage.inStatements).toBeGreaterThan(coverage.characters * 0.9);
    expect(coverage.inMentions).toBeGreaterThan(0);
  });

  test('gives candidates that stand in their statements and that no mention holds', async () => {
    const { text } = await readWhole();
    const { totalCount, nodes } = (await api.ask<Covered>(COVERAGE)).coverage.candidates;
    expect(nodes).toHaveLength(totalCount);
    expect(nodes.length).toBeGreaterThan(0);
    for (const { span, statement, rule } of nodes) {
      expect(text.slice(span.start, span.end)).toBe(span.quote);
      expect(statement.span.start).toBeLessThanOrEqual(span.start);
      expect(statement.span.end).toBeGreaterThanOrEqual(span.end);
      expect(
        statement.mentions.filter(
          (mention) => mention.span.start <= span.start && mention.span.end >= span.end,
        ),
      ).toEqual([]);
      expect(CANDIDATE_RULES).toContain(rule);
    }
    const starts = nodes.map(({ span }) => span.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  test('reads the report, a page of candidates and their number once each', async () => {
    calls.splice(0);
    await api.ask(
      `{ coverage(reportId: "${REPORT}") { report { title } characters candidates { totalCount nodes { rule } } } }`,
    );
    expect([...calls].sort()).toEqual([
      'read/candidate/of-report',
      'read/candidate/of-report-count',
      'read/coverage/of-report',
    ]);
  });

  test('of an unknown report is an error that names the argument', async () => {
    const { errors } = await api.answer('{ coverage(reportId: "report:nowhere-1999") { characters } }');
    expect(errors).toMatchObject([
      {
        message:
          'Argument reportId: is «report:nowhere-1999», and no report has that id; Query.reports lists them.',
        extensions: { code: 'BAD_ARGUMENT', argument: 'reportId' },
      },
    ]);
  });
});
