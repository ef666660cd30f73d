import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadReports } from '../../src/graph/load.ts';
import { setUp } from '../../src/graph/set-up.ts';
import { verify } from '../../src/graph/verify.ts';
import { extractReports } from '../../src/ingest/extract-report.ts';
import type { ReportSource } from '../../src/ingest/report-source.ts';
import { readBundledReports } from '../../src/ingest/seeds.ts';
import type { GazetteerFile } from '../../src/link/gazetteer-file.ts';
import { parseGazetteer } from '../../src/link/parse-gazetteer.ts';
import { openStore } from '../../src/store/open.ts';
import type { StoreConfig } from '../../src/store/config.ts';
import type { GraphStore } from '../../src/store/store.ts';
import { serveStore, type Api } from '../support/api.ts';
import { describeEngines } from '../support/engines.ts';
import { TEST_CYPHER } from '../support/neo4j.ts';
import { countsOf } from '../support/stored-graph.ts';

jest.setTimeout(120_000);

const MORE: Readonly<Record<string, string>> = {
  'places.yaml': '\n- id: place:moumou-district\n  name: 某某区\n  category: DISTRICT\n',
  'departments.yaml': `
- id: department:moumou-education
  name: 某某区教育体育局
  source: https://example.org/moumou
  home: place:moumou-district
  aliases: [区教体局]
- id: department:moumou-health
  name: 某某区卫生健康局
  home: place:moumou-district
  aliases: [区卫健局]
`,
};

function filesOf(directory: string, ending: string): GazetteerFile[] {
  return readdirSync(directory)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => ({ name, content: readFileSync(join(directory, name), 'utf8') + (MORE[name] ?? '') }));
}

/** The bundled gazetteer with a made-up district's departments. */
const gazetteer = parseGazetteer({
  files: filesOf('seeds/gazetteer', '.yaml'),
  tables: filesOf('seeds/data', '.tsv'),
});

function report(slug: string, district: string, name: string, tasks: string): ReportSource {
  const title = `关于${name}2030年国民经济和社会发展计划执行情况与2031年国民经济和社会发展计划(草案)的报告`;
  const text = [
    title,
    '各位代表:',
    '一、2030年国民经济和社会发展计划执行情况',
    '(一)经济运行平稳',
    '主要指标向好。新建学校2所。',
    '二、2031年国民经济和社会发展计划安排',
    '2031年全区经济社会发展主要指标建议为:地区生产总值增长5%以上。',
    '三、实现2031年国民经济和社会发展计划的主要任务和措施',
    '(一)办好民生实事',
    `持续改善民生。${tasks}`,
  ].join('\n\n');
  return {
    slug,
    title,
    district,
    reviewYear: 2030,
    planYear: 2031,
    publishedOn: null,
    deliveredOn: null,
    source: null,
    sha256: createHash('sha256').update(text).digest('hex'),
    text,
  };
}

const OURS = 'dongcheng-2031';
const withCommerce = report(
  OURS,
  'place:dongcheng-district',
  '东城区',
  '(1)改造十条老街(责任单位:区商务局、区教委)。(2)加强与区商务局的沟通,扩大外贸。(3)办好夜市。',
);
const withoutCommerce = report(
  OURS,
  'place:dongcheng-district',
  '东城区',
  '(1)改造十条老街。(2)加强沟通,扩大外贸。(3)办好夜市。',
);
const other = report(
  'moumou-2031',
  'place:moumou-district',
  '某某区',
  '(1)推动义务教育发展。(2)开展全民健身,由区卫健局牵头。(3)扩大外贸。',
);

interface Responsibility {
  readonly department: { readonly id: string };
  readonly basis: string;
  readonly evidence: readonly {
    readonly basis: string;
    readonly rule: string | null;
    readonly source: string | null;
    readonly span: { readonly start: number; readonly end: number; readonly quote: string };
    readonly statement: { readonly id: string };
  }[];
}

const EVIDENCE = 'basis rule source span { start end quote } statement { id }';
const MEASURE = `query ($id: ID!, $all: Boolean!) {
  node(id: $id) { ... on Measure { departments(includeUnconfirmed: $all) { department { id } basis evidence { ${EVIDENCE} } } } }
}`;

describeEngines('who answers for a measure', (_, { emptyStore }) => {
  let config: StoreConfig;
  let store: GraphStore;
  let api: Api;

  async function load(...sources: ReportSource[]): Promise<void> {
    await loadReports(store, gazetteer, extractReports(gazetteer, sources));
  }

  beforeAll(async () => {
    config = await emptyStore();
    store = await openStore(config, 'write');
    await setUp(store);
    await load(...readBundledReports(), withCommerce, other);
    // The tests load into the store that is served, which no server does: nothing tells the answers' memory.
    api = await serveStore(store, { answerBytes: 0 });
  });
  afterAll(async () => {
    await api.close();
    await store.close();
  });

  async function answering(measure: string, all = false): Promise<readonly Responsibility[]> {
    const id = `measure:${measure}`;
    const { node } = await api.ask<{ node: { departments: Responsibility[] } }>(MEASURE, { id, all });
    return node.departments;
  }

  /** `education-commission STATED «…»`, the district's beginning of ids left out. */
  async function brief(measure: string, all = false): Promise<string[]> {
    return (await answering(measure, all)).map(
      ({ department, basis, evidence }) =>
        `${department.id.replace(/^department:(district-)?/u, '')} ${basis} ${evidence.map(({ span }) => `«${span.quote}»`).join('')}`,
    );
  }

  async function department(
    name: string,
  ): Promise<{ basis: string; source: string | null; count: number; all: number }> {
    const { found } = await api.ask<{
      found: {
        basis: string;
        source: string | null;
        measures: { totalCount: number };
        all: { totalCount: number };
      };
    }>(
      `query ($name: String!) { found: department(ref: { name: $name }) {
        basis source measures { totalCount } all: measures(includeUnconfirmed: true) { totalCount }
      } }`,
      { name },
    );
    return {
      basis: found.basis,
      source: found.source,
      count: found.measures.totalCount,
      all: found.all.totalCount,
    };
  }

  async function listed(name: string, all = false): Promise<number> {
    const { entities } = await api.ask<{ entities: { totalCount: number } }>(
      `query ($name: String!, $all: Boolean!) {
        entities(kinds: [DEPARTMENT], nameContains: $name, includeUnconfirmed: $all) { totalCount }
      }`,
      { name, all },
    );
    return entities.totalCount;
  }

  test('the report’s own words go before all else, and are quoted', async () => {
    expect(await brief(`${OURS}:3.1.1.1`)).toEqual([
      'commerce-bureau STATED «责任单位:区商务局、区教委»',
      'education-commission STATED «责任单位:区商务局、区教委»',
    ]);
  });

  test('a mere mention states nothing; it confirms the name, so that the name tells the field', async () => {
    expect(await brief(`${OURS}:3.1.1.2`)).toEqual(['commerce-bureau DERIVED «外贸»']);
    expect(await brief(`${OURS}:3.1.1.3`)).toEqual([]);
  });

  test('duties and names are labelled, with source or rule', async () => {
    const [health] = await answering('dongcheng-2024:3.6.4.2');
    expect(health).toMatchObject({
      department: { id: 'department:district-health-commission' },
      basis: 'DERIVED',
    });
    expect(new Set(health?.evidence.map(({ basis, rule }) => `${basis} ${rule ?? '-'}`))).toEqual(
      new Set(['DERIVED department-name', 'CURATED -']),
    );
    for (const { basis, source, statement, span } of health?.evidence ?? []) {
      expect(source !== null).toBe(basis === 'CURATED');
      expect(statement.id).toBe('measure:dongcheng-2024:3.6.4.2');
      expect(span.quote).not.toBe('');
    }
    expect(await brief('dongcheng-2024:3.4.1.1')).toEqual([
      'development-and-reform-commission CURATED «营商环境»',
    ]);
  });

  test('what nothing confirms shows only where it is asked for, the surest first', async () => {
    const measure = 'dongcheng-2024:3.5.1.2';
    expect(await brief(measure)).toEqual(['housing-and-urban-construction-commission CURATED «申请式退租»']);
    const all = await answering(measure, true);
    expect(all[0]?.basis).toBe('CURATED');
    expect(all.slice(1).length).toBeGreaterThan(0);
    expect(all.slice(1).every(({ basis }) => basis === 'UNCONFIRMED')).toBe(true);
    expect(
      all
        .flatMap(({ evidence }) => evidence)
        .every(({ basis, source }) => basis !== 'UNCONFIRMED' || source !== null),
    ).toBe(true);
  });

  test('a department with one confirmed reason shows its unconfirmed ones only where asked', async () => {
    const measure = 'dongcheng-2024:3.6.2.2';
    const civil = (found: readonly Responsibility[]): Set<string> | undefined => {
      const own = found.find(({ department: { id } }) => id === 'department:district-civil-affairs-bureau');
      return own && new Set(own.evidence.map(({ basis }) => basis));
    };
    expect(civil(await answering(measure))).toEqual(new Set(['DERIVED']));
    expect(civil(await answering(measure, true))).toEqual(new Set(['DERIVED', 'UNCONFIRMED']));
  });

  test('each district has its own', async () => {
    expect(await brief('moumou-2031:3.1.1.1')).toEqual(['moumou-education DERIVED «义务教育»']);
    expect(await brief('moumou-2031:3.1.1.2')).toEqual([
      'moumou-health STATED «由区卫健局牵头»',
      'moumou-education DERIVED «全民健身»',
    ]);
    expect(await brief('moumou-2031:3.1.1.3', true)).toEqual([]);
  });

  test('from the department’s side it is the same', async () => {
    const { departments } = await api.ask<{
      departments: { nodes: { id: string; measures: { nodes: { id: string }[] } }[] };
    }>(
      '{ departments: entities(kinds: [DEPARTMENT], first: 100) { nodes { id ... on Department { measures(first: 100) { nodes { id } } } } } }',
    );
    const bySide = departments.nodes.flatMap(({ id, measures }) =>
      measures.nodes.map((node) => `${id} ${node.id}`),
    );
    const { measures } = await api.ask<{
      measures: { nodes: { id: string; departments: { department: { id: string } }[] }[] };
    }>('{ measures(first: 100) { nodes { id departments { department { id } } } } }');
    const byMeasure = measures.nodes.flatMap(({ id, departments: own }) =>
      own.map((row) => `${row.department.id} ${id}`),
    );
    expect(bySide.sort()).toEqual(byMeasure.sort());
    expect(bySide.length).toBeGreaterThan(30);
  });

  test('by year', async () => {
    const { department: found } = await api.ask<{
      department: { old: { totalCount: number }; new: { nodes: { id: string }[] } };
    }>(
      '{ department(ref: { name: "区教委" }) { old: measures(year: 2024) { totalCount } new: measures(year: 2031) { nodes { id } } } }',
    );
    expect(found.old.totalCount).toBe(2);
    expect(found.new.nodes).toEqual([{ id: `measure:${OURS}:3.1.1.1` }]);
  });

  test('a name that nothing confirms is in no list, and is answered where it is named', async () => {
    expect(await listed('审计局')).toBe(1);
    expect([await listed('司法局'), await listed('司法局', true)]).toEqual([0, 1]);
    const justice = await department('区司法局');
    expect(justice).toEqual({ basis: 'UNCONFIRMED', source: 'general knowledge', count: 0, all: 1 });
    const { errors } = await api.answer('{ measures(touching: [{ name: "区司法" }]) { totalCount } }');
    expect(JSON.stringify(errors)).not.toContain('司法局');
    expect(await api.ask('{ node(id: "department:district-justice-bureau") { id } }')).toEqual({
      node: { id: 'department:district-justice-bureau' },
    });
  });

  test('verification reads every one of them, and tells what rests on other words', async () => {
    const { counts } = await countsOf(store);
    const good = await verify(store);
    expect(good.faults).toEqual([]);
    expect(good.checked['responsibilities']).toBe(counts['ANSWERS_FOR']);
    expect(counts['ANSWERS_FOR']).toBeGreaterThan(50);
  });

  test('a corrected report takes back what it said, and a name that no report prints any more', async () => {
    expect(await department('区商务局')).toMatchObject({ basis: 'STATED', count: 2 });
    expect(await listed('商务局')).toBe(1);
    await load(withoutCommerce);
    expect(await department('区商务局')).toMatchObject({ basis: 'UNCONFIRMED', count: 0 });
    expect(await listed('商务局')).toBe(0);
    expect(await brief(`${OURS}:3.1.1.1`)).toEqual([]);
    expect(await brief(`${OURS}:3.1.1.2`)).toEqual([]);
    expect(await brief(`${OURS}:3.1.1.2`, true)).toEqual(['commerce-bureau UNCONFIRMED «外贸»']);
    expect((await verify(store)).faults).toEqual([]);
  });
});

describeEngines('verification', (_, { emptyStore }) => {
  test('tells a responsibility whose evidence is not its measure’s, or not as sure as it says', async () => {
    const config = await emptyStore();
    const store = await openStore(config, 'write');
    await setUp(store);
    await loadReports(store, gazetteer, extractReports(gazetteer, [other]));
    await store.close();
    const raw = await openStore(config, 'write', TEST_CYPHER);
    const [department, statement] = ['department:moumou-education', 'measure:moumou-2031:3.1.1.1'];
    const elsewhere = {
      basis: 'DERIVED',
      statement: 'measure:moumou-2031:3.1.1.3',
      start: 0,
      end: 1,
      quote: '关',
      rule: 'department-name',
      source: null,
    };
    await raw.transaction((tx) =>
      tx.run('load/misattribute', {
        department,
        statement,
        basis: 'STATED',
        evidence: JSON.stringify([elsewhere]),
      }),
    );
    await raw.close();
    const reading = await openStore(config, 'read');
    const { faults } = await verify(reading);
    await reading.close();
    const fact = `responsibility of ${department} for ${statement}`;
    expect(faults).toEqual([
      `${fact}: is STATED, and its evidence is not`,
      `${fact}: rests on words outside the measure`,
    ]);
  });
});
