import { describeEngines } from '../support/engines.ts';
import { endAll, environmentOf, runCli } from '../support/cli.ts';

afterEach(endAll);

describeEngines('first loads at the same time', (engine, { emptyStore }) => {
  const told = (output: string): string | undefined => /dataVersion (\w+)/u.exec(output)?.[1];

  test('end with one graph, or say who is in the way', async () => {
    const environment = environmentOf(await emptyStore());
    const ended = await Promise.all([1, 2, 3].map(() => runCli(['ingest'], environment)));
    const done = ended.filter(({ code }) => code === 0);
    // The embedded store has one writer: the others are told to wait. Neo4j's wait by themselves.
    expect(done.length).toBeGreaterThanOrEqual(engine === 'neo4j' ? 3 : 1);
    for (const { code, stderr } of ended) {
      if (code !== 0)
        expect(stderr).toMatch(/is in use by another process|is being written by another process/u);
    }
    expect(new Set(done.map(({ stdout }) => told(stdout))).size).toBe(1);
    expect((await runCli(['verify'], environment)).code).toBe(0);
  });
});
