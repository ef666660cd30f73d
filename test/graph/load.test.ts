import { loadEach, loadReports } from '../../src/graph/load.ts';
import { setUp } from '../../src/graph/set-up.ts';
import { verify } from '../../src/graph/verify.ts';
import { createReportExtractor } from '../../src/ingest/extract-report.ts';
import type { ReportSource } from '../../src/ingest/report-source.ts';
import type { EvidenceRow, ReportFacts } from '../../src/ingest/rows.ts';
import { readGazetteer } from '../../src/ingest/seeds.ts';
import type { StoreConfig } from '../../src/store/config.ts';
import { openStore } from '../../src/store/open.ts';
import type { GraphStore, Runner } from '../../src/store/store.ts';
import { describeEngines } from '../support/engines.ts';
import { storedGraph, type StoredGraph } from '../support/stored-graph.ts';

jest.setTimeout(120_000);

const REPORTS = 13;
const gazetteer = readGazetteer();
const extract = createReportExtractor(gazetteer);
const LINK = 'SETTLED_IN|organization:zhonghui-life|place:jinbao-street';

/** A made-up report that says the same link, a figure that all have, and one of its own. */
function madeUp(index: number, settles = true): ReportFacts {
  const planYear = 2010 + index;
  const [review, plan] = [`${planYear - 1}年`, `${planYear}年`];
  const text = `一、${review}国民经济和社会发展计划执行情况

编造的一年里,${settles ? '中汇人寿落户金宝街,' : ''}编造共用指标达到${index + 1}个。编造专用指标${'甲乙丙丁戊己庚辛壬癸子丑寅'[index]!}达到7个。

二、${plan}国民经济和社会发展计划安排

实现编造的目标。

三、实现${plan}国民经济和社会发展计划的主要任务和措施

(一)编造的任务

编造的主题。(1)推动金宝街8号地开展编造的建设。
`;
  const source: ReportSource = {
    slug: `made-up-${planYear}`,
    title: `关于东城区${review}国民经济和社会发展计划执行情况与${plan}国民经济和社会发展计划(草案)的报告`,
    district: 'place:dongcheng-district',
    reviewYear: planYear - 1,
    planYear,
    publishedOn: null,
    deliveredOn: null,
    source: null,
    sha256: '0'.repeat(64),
    text,
  };
  return extract(source);
}

const reports = Array.from({ length: REPORTS }, (_, index) => madeUp(index));

async function withStore<T>(config: StoreConfig, work: (store: GraphStore) => Promise<T>): Promise<T> {
  const store = await openStore(config, 'write');
  try {
    await setUp(store);
    return await work(store);
  } finally {
    await store.close();
  }
}

function evidenceOf(graph: StoredGraph, link: string): EvidenceRow[] {
  const row = graph.rows
    .map((line) => JSON.parse(line) as { edge?: { id?: string; evidence?: string } })
    .find(({ edge }) => edge?.id === link);
  return JSON.parse(row?.edge?.evidence ?? '[]') as EvidenceRow[];
}

const hasIndicator = (graph: StoredGraph, name: string): boolean =>
  graph.rows.some((row) => row.includes(`"id":"indicator:${name}"`));

describeEngines('loads one after the other', (_, { emptyStore }) => {
  test('hold what one load of all holds, whichever report comes first', async () => {
    const together = await emptyStore();
    await withStore(together, (store) => loadReports(store, gazetteer, reports));
    const expected = await storedGraph(together);
    expect(evidenceOf(expected, LINK)).toHaveLength(10);

    const config = await emptyStore();
    const told: string[] = [];
    const result = await withStore(config, (store) =>
      loadEach(store, gazetteer, [...reports].reverse(), (slug) => told.push(slug)),
    );
    expect(told).toEqual(reports.map(({ report }) => report.slug).reverse());
    expect(result).toMatchObject({ changed: true, dataVersion: expected.dataVersion });
    expect(await storedGraph(config)).toEqual(expected);

    const again = await withStore(config, (store) => loadEach(store, gazetteer, reports));
    expect(again).toEqual({ changed: false, dataVersion: expected.dataVersion, reports: [] });
    expect(await storedGraph(config)).toEqual(expected);
  });

  test('fill a link’s evidence up again from the others, when a report takes its words back', async () => {
    const mended = [madeUp(0, false), ...reports.slice(1)];
    const fresh = await emptyStore();
    await withStore(fresh, (store) => loadReports(store, gazetteer, mended));
    const expected = await storedGraph(fresh);

    const config = await emptyStore();
    await withStore(config, (store) => loadEach(store, gazetteer, reports));
    await withStore(config, (store) => loadReports(store, gazetteer, [mended[0]!]));
    expect(await storedGraph(config)).toEqual(expected);
  });

  test('keep a derived indicator as long as one report names it', async () => {
    const [first, second] = [reports[0]!, reports[1]!];
    const names = first.derived.map(({ name }) => name);
    const shared = names.find((name) => second.derived.some((row) => row.name === name))!;
    const own = names.find((name) => !second.derived.some((row) => row.name === name))!;
    expect([shared, own]).toEqual([expect.any(String), expect.any(String)]);
    const bare = { ...first, observations: [], derived: [], contentHash: 'bare' };

    const config = await emptyStore();
    await withStore(config, (store) => loadEach(store, gazetteer, [first, second]));
    const both = await storedGraph(config);
    expect([hasIndicator(both, shared), hasIndicator(both, own)]).toEqual([true, true]);
    await withStore(config, (store) => loadReports(store, gazetteer, [bare]));
    const less = await storedGraph(config);
    expect([hasIndicator(less, shared), hasIndicator(less, own)]).toEqual([true, false]);
    expect(await withStore(config, async (store) => (await verify(store)).faults)).toEqual([]);
  });

  test('ask the store no more often for the last report than for the second', async () => {
    const config = await emptyStore();
    const calls: number[] = [];
    await withStore(config, async (store) => {
      let count = 0;
      const counted = (runner: Runner): Runner => ({
        run: (statement, params) => {
          count += 1;
          return runner.run(statement, params);
        },
      });
      const watched: GraphStore = {
        ...store,
        ...counted(store),
        transaction: (work) => store.transaction((tx) => work(counted(tx))),
      };
      await loadEach(watched, gazetteer, reports, () => {
        calls.push(count);
        count = 0;
      });
    });
    expect(Math.max(...calls.slice(1))).toBeLessThanOrEqual(calls[1]! + 2);
  });
});
