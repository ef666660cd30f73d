import { openStore } from '../../src/store/open.ts';
import { endAll, environmentOf, runCli } from '../support/cli.ts';
import { describeEngines } from '../support/engines.ts';
import { TEST_CYPHER } from '../support/neo4j.ts';
import { countsOf } from '../support/stored-graph.ts';

jest.setTimeout(120_000);

afterEach(endAll);

describeEngines('verify', (_, { emptyStore }) => {
  test('counts what it checked, and names a quote that does not stand there', async () => {
    const config = await emptyStore();
    const environment = environmentOf(config);
    await runCli(['ingest'], environment);

    const good = await runCli(['verify'], environment);
    expect(good).toMatchObject({ code: 0, stderr: '' });
    const reading = await openStore(config, 'read');
    const { counts } = await countsOf(reading);
    await reading.close();
    const printed: Record<string, number> = {};
    for (const [, count, what] of good.stdout.matchAll(/^ *(\d+) {2}(.+)$/gmu))
      printed[what!] = Number(count);
    expect(printed).toMatchObject({
      reports: counts['Report'],
      'section spans': counts['Section'],
      'statement spans': counts['Statement'],
      'mention spans': counts['MENTIONS'],
      touches: counts['TOUCHES'],
      links: counts['links'],
    });
    expect(printed['evidence quotes']).toBeGreaterThan(0);

    const store = await openStore(config, 'write', TEST_CYPHER);
    const id = 'measure:dongcheng-2024:3.4.3.2';
    await store.transaction((tx) => tx.run('load/misquote', { id, text: '原文没有这句话' }));
    await store.close();
    const bad = await runCli(['verify'], environment);
    expect(bad.code).toBe(1);
    expect(bad.stderr).toMatch(
      /^statement measure:dongcheng-2024:3\.4\.3\.2: \d+–\d+ is not «原文没有这句话»\n$/u,
    );
    expect(bad.stdout).toMatch(/\b1 faults?\b/u);
  });
});
