import { setUp } from '../../src/graph/set-up.ts';
import { loadReports } from '../../src/graph/load.ts';
import { extractReports } from '../../src/ingest/extract-report.ts';
import type { ReportSource } from '../../src/ingest/report-source.ts';
import { readBundledReports, readGazetteer, readReportFolder } from '../../src/ingest/seeds.ts';
import type { Gazetteer } from '../../src/link/gazetteer.ts';
import { linkId } from '../../src/link/gazetteer.ts';
import type { StoreConfig } from '../../src/store/config.ts';
import { openStore } from '../../src/store/open.ts';
import { endAll, environmentOf, runCli } from '../support/cli.ts';
import { describeEngines } from '../support/engines.ts';
import { BUNDLED, reportFolders } from '../support/report-folders.ts';
import { storedGraph, type StoredGraph } from '../support/stored-graph.ts';

jest.setTimeout(120_000);

const folders = reportFolders();
afterAll(() => folders.remove());
afterEach(endAll);

const gazetteer = readGazetteer();
const madeUp = readReportFolder(folders.madeUp);

async function ingest(config: StoreConfig, ...reports: string[]): Promise<string> {
  const { code, stdout, stderr } = await runCli(['ingest', ...reports], environmentOf(config));
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

/** Loads without the command, with a gazetteer of one's own. */
async function load(config: StoreConfig, from: Gazetteer, reports: readonly ReportSource[]): Promise<void> {
  const store = await openStore(config, 'write');
  try {
    await setUp(store);
    await loadReports(store, from, extractReports(from, reports));
  } finally {
    await store.close();
  }
}

/** Rows of one report: its own, its sections and statements, and the edges from them. */
function rowsOf(graph: StoredGraph, slug: string): string[] {
  return graph.rows.filter((row) => row.includes(`:${slug}`) && !row.includes('"evidence"'));
}

/** What touches an entity: `measure:test-2025:3.1.1.1 WITHIN`. */
function touchesOf(graph: StoredGraph, entity: string, slug: string): string[] {
  return graph.rows
    .map((row) => JSON.parse(row) as { type?: string; from: string; to: string; edge: { scope: string } })
    .filter(({ type, to }) => type === 'TOUCHES' && to === entity)
    .filter(({ from }) => from.includes(`:${slug}:`))
    .map(({ from, edge }) => `${from} ${edge.scope}`);
}

const graphs = new Map<string, StoredGraph>();

describeEngines('ingest', (engine, { emptyStore }) => {
  test('a second time changes nothing', async () => {
    const config = await emptyStore();
    expect(await ingest(config)).toMatch(/^Loaded dongcheng-2024\.\ndataVersion \w{32}\n$/);
    const once = await storedGraph(config);
    expect(await ingest(config)).toBe(
      `Nothing to load: the graph is up to date.\ndataVersion ${once.dataVersion}\n`,
    );
    expect(await ingest(config, BUNDLED)).toContain('Nothing to load');
    expect(await storedGraph(config)).toEqual(once);
    expect(once.counts).toMatchObject({ Report: 1 });
    graphs.set(engine, once);
  });

  test('of a changed sentence replaces exactly that, and of the original brings all back', async () => {
    const fresh = await emptyStore();
    await load(fresh, gazetteer, [readReportFolder(folders.changed)]);
    const changed = await storedGraph(fresh);

    const config = await emptyStore();
    await ingest(config);
    const original = await storedGraph(config);
    expect(await ingest(config, folders.changed)).toContain('Loaded dongcheng-2024.');
    expect(await storedGraph(config)).toEqual(changed);
    expect(changed.dataVersion).not.toBe(original.dataVersion);
    // The sentence held one figure, of an indicator that is named from its words alone.
    const { Observation = 0, Entity = 0, Name = 0, Spelling = 0 } = original.counts;
    expect(changed.counts).toEqual({
      ...original.counts,
      Observation: Observation - 1,
      Entity: Entity - 1,
      Name: Name - 1,
      // By pinyin and by its initials.
      Spelling: Spelling - 2,
    });

    await ingest(config);
    expect(await storedGraph(config)).toEqual(original);
  });

  test('of a second report leaves the first as it is, whichever comes first', async () => {
    const other = await emptyStore();
    await load(other, gazetteer, [madeUp]);
    expect(touchesOf(await storedGraph(other), 'place:jinbao-street', 'test-2025')).toHaveLength(2);
    await load(other, gazetteer, readBundledReports());
    const otherWay = await storedGraph(other);

    const config = await emptyStore();
    await ingest(config);
    const alone = await storedGraph(config);
    expect(await ingest(config, folders.madeUp)).toContain('Loaded test-2025.');
    const both = await storedGraph(config);
    expect(rowsOf(both, 'dongcheng-2024')).toEqual(rowsOf(alone, 'dongcheng-2024'));
    expect(both).toEqual(otherWay);
    expect(both.counts).toMatchObject({ Report: 2 });
    expect(touchesOf(both, 'place:jinbao-street', 'dongcheng-2024')).toContain(
      'measure:dongcheng-2024:3.4.3.2 WITHIN',
    );
    expect(touchesOf(both, 'place:jinbao-street', 'test-2025')).toEqual([
      'achievement:test-2025:1.s1 WITHIN',
      'measure:test-2025:3.1.1.1 WITHIN',
    ]);
    expect(touchesOf(both, 'place:longfusi', 'test-2025')).toEqual(['measure:test-2025:3.1.1.2 MENTIONED']);
  });

  test('with a link taken out of the gazetteer does the touches of all reports again', async () => {
    const gone = 'PART_OF|place:jinbao-street-plot-8|place:jinbao-street';
    const without = { ...gazetteer, links: gazetteer.links.filter((link) => linkId(link) !== gone) };
    expect(without.links).toHaveLength(gazetteer.links.length - 1);
    const reports = [...readBundledReports(), madeUp];
    const fresh = await emptyStore();
    await load(fresh, without, reports);
    const expected = await storedGraph(fresh);

    const config = await emptyStore();
    await load(config, gazetteer, reports);
    const full = await storedGraph(config);
    await load(config, without, []);
    const less = await storedGraph(config);
    expect(less).toEqual(expected);
    expect(touchesOf(less, 'place:jinbao-street', 'test-2025')).toEqual([
      'achievement:test-2025:1.s1 WITHIN',
    ]);
    expect(touchesOf(less, 'place:jinbao-street', 'dongcheng-2024')).not.toContain(
      'measure:dongcheng-2024:3.4.3.2 WITHIN',
    );

    await load(config, gazetteer, []);
    expect(await storedGraph(config)).toEqual(full);
  });
});

test('both engines hold the same graph', () => {
  const [one, ...others] = [...graphs.values()];
  expect(one).toBeDefined();
  for (const other of others) expect(other).toEqual(one);
});
