import type { Stats } from '../../src/graph/stats.ts';
import { openStore } from '../../src/store/open.ts';
import { endAll, environmentOf, runCli, serveCli } from '../support/cli.ts';
import { describeEngines } from '../support/engines.ts';
import { countsOf } from '../support/stored-graph.ts';

jest.setTimeout(120_000);

afterEach(endAll);

describeEngines('stats', (engine, { emptyStore }) => {
  test('says of an empty store that it is empty', async () => {
    const environment = environmentOf(await emptyStore());
    expect(await runCli(['stats'], environment)).toMatchObject({
      code: 0,
      stdout: 'The store is empty: «plan-graph ingest» loads reports.\n',
    });
    const { stdout } = await runCli(['stats', '--json'], environment);
    expect(JSON.parse(stdout)).toMatchObject({ dataVersion: null, reports: [] });
  });

  test('counts what the store holds, beside a server', async () => {
    const config = await emptyStore();
    const environment = environmentOf(config);
    await serveCli(environment);
    const { code, stdout } = await runCli(['stats', '--json'], environment);
    expect(code).toBe(0);
    const held = JSON.parse(stdout) as Stats;
    const store = await openStore(config, 'read');
    const { dataVersion, counts } = await countsOf(store);
    await store.close();
    expect(held).toMatchObject({
      engine,
      dataVersion,
      reports: [{ slug: 'dongcheng-2024', district: '东城区', reviewYear: 2023, planYear: 2024 }],
    });
    const total = (sort: string): number =>
      held.counts.filter((row) => row.sort === sort).reduce((sum, { count }) => sum + count, 0);
    expect({
      Statement: total('statements'),
      Entity: total('entities'),
      Observation: total('observations'),
      Stage: total('stages'),
      MENTIONS: total('mentions'),
      links: total('links'),
    }).toEqual({
      Statement: counts['Statement'],
      Entity: counts['Entity'],
      Observation: counts['Observation'],
      Stage: counts['Stage'],
      MENTIONS: counts['MENTIONS'],
      links: counts['links'],
    });
    expect(held.counts).toContainEqual({ sort: 'statements', one: 'MEASURE', other: null, count: 77 });
    expect(total('responsibilities')).toBeGreaterThan(0);

    const told = await runCli(['stats'], environment);
    expect(told.stdout).toContain(`dataVersion ${dataVersion ?? ''}`);
    expect(told.stdout).toMatch(/^ +77 {2}MEASURE$/mu);
  });
});
