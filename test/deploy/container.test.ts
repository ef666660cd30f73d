import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { ask } from '../support/cli.ts';
import { startContainer, type Container } from '../support/container.ts';
import { describeInNamespace } from '../support/namespace.ts';
import { until } from '../support/until.ts';

jest.setTimeout(60_000);

/** What Docker gives before it kills, in milliseconds. */
const STOP_TIME = 10_000;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

describeInNamespace('the image that the Dockerfile describes', () => {
  let container: Container;
  let origin: string;

  beforeAll(async () => {
    const port = await freePort();
    origin = `http://127.0.0.1:${port}`;
    container = startContainer({ PORT: String(port), LOG_LEVEL: 'error' });
    let ended = false;
    void container.ended.then(() => (ended = true));
    await until(() => ended || container.said.stdout.includes('/graphql (POST)'), 45_000);
    expect(container.said).toMatchObject({
      stderr: '',
      stdout: expect.stringContaining('Loaded dongcheng-2024.'),
    });
  });
  afterAll(() => container.remove());

  const isRefused = (path: string): string => {
    const write = `require('node:fs').writeFileSync(${JSON.stringify(path)}, 'x')`;
    return /\b(E[A-Z]+):/u.exec(container.run(['node', '-e', write]).stderr)?.[1] ?? 'written';
  };

  test('runs its server as the first process, as a user without rights', () => {
    const status = readFileSync(`/proc/${container.pid}/status`, 'utf8');
    expect(status).toMatch(/^NSpid:\t\d+\t1$/mu);
    expect(status).toMatch(/^Uid:\t10001\t10001\t10001\t10001$/mu);
    expect(status).toMatch(/^Gid:\t10001\t10001\t10001\t10001$/mu);
    expect(status).toMatch(/^Groups:\t *$/mu);
    expect(status).toMatch(/^CapPrm:\t0+$/mu);
    expect(status).toMatch(/^CapEff:\t0+$/mu);
    expect(status).toMatch(/^NoNewPrivs:\t1$/mu);
  });

  test('answers, and serves the explorer and the playground', async () => {
    const query = '{ measures(touching: [{ name: "金宝街" }]) { nodes { id } } }';
    expect(await ask(origin, query)).toEqual({
      measures: { nodes: [{ id: 'measure:dongcheng-2024:3.4.3.2' }] },
    });
    const page = await (await fetch(origin)).text();
    const [, script = ''] = /src="(\/assets\/[^"]+\.js)"/u.exec(page) ?? [];
    const files = [
      script,
      '/playground/lib/graphiql.js',
      '/playground/lib/react.js',
      '/playground/examples.json',
    ];
    for (const file of files)
      expect({ file, status: (await fetch(origin + file)).status }).toEqual({ file, status: 200 });
  });

  test('writes to its volume and to /tmp alone', () => {
    const paths = ['/x', '/app/x', '/app/dist/x', '/app/seeds/x', '/app/package.json', '/usr/local/bin/x'];
    expect(paths.map((path) => [path, isRefused(path)])).toEqual(paths.map((path) => [path, 'EROFS']));
    expect(['/data/x', '/tmp/x'].map(isRefused)).toEqual(['written', 'written']);
  });

  test('is healthy by its own health check, and not where nothing answers', () => {
    expect(container.run(container.healthCheck)).toMatchObject({ code: 0, stderr: '' });
    expect(container.run(container.healthCheck, { PORT: '1' })).toMatchObject({ code: 1 });
  });

  test('runs another command beside the server', () => {
    const backup = container.run([...container.entryPoint, 'backup', '/data/bundled.backup']);
    expect(backup).toMatchObject({ code: 0, stdout: expect.stringContaining('Backed up dataVersion') });
    const ingest = container.run([...container.entryPoint, 'ingest', 'seeds/reports/dongcheng-2024']);
    expect(ingest).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('is in use by another process'),
    });
  });

  test('ends by itself when it is told to stop', async () => {
    const begun = performance.now();
    process.kill(container.pid, 'SIGTERM');
    expect(await container.ended).toBe(0);
    expect(performance.now() - begun).toBeLessThan(STOP_TIME);
    expect(container.said.stderr).toBe('');
  });
});
