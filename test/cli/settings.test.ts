import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Neo4jServer } from '../../scripts/neo4j/start.mjs';
import { ingest } from '../../src/cli/ingest.ts';
import { SettingError } from '../../src/cli/environment.ts';
import { readSettings } from '../../src/cli/settings.ts';
import { openStore } from '../../src/store/open.ts';
import { endAll, environmentOf, ROOT, runCli, type Ended, type Environment } from '../support/cli.ts';
import { startNeo4j } from '../support/launcher.ts';
import { neo4jConfig, neo4jForThisWorker } from '../support/neo4j.ts';
import { bundledFolder } from '../support/bundled-store.ts';
import { BUNDLED, bundledMetadata, bundledText, reportFolders, sha256 } from '../support/report-folders.ts';
import { countsOf } from '../support/stored-graph.ts';

jest.setTimeout(60_000);

let root: string;
let data: string;
let bundled: string;

const run = (args: readonly string[], settings: Environment = {}): Promise<Ended> =>
  runCli(args, { PORT: '0', PLAN_GRAPH_DATA: data, ...settings });

const ingestHere = (...paths: string[]): Promise<void> =>
  ingest(readSettings({ PLAN_GRAPH_DATA: data }), paths, { quiet: true });

/** Wrong in itself, before anything is opened; each command prints such an error by its message. */
function expectWrong(settings: Environment, message: RegExp): void {
  const read = (): unknown => readSettings(settings);
  expect(read).toThrow(SettingError);
  expect(read).toThrow(message);
}

/** Refused with one message for a person, and nothing else. */
function expectRefusal({ code, stdout, stderr }: Ended, message: RegExp): void {
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(message);
  expect(stderr).not.toMatch(/^\s+at /mu);
  expect(stderr).not.toMatch(/\b\w*Error\b:/u);
  expect(stderr.trim().split('\n').length).toBeLessThanOrEqual(3);
}

beforeAll(async () => {
  bundled = await bundledFolder();
});
afterAll(() => rmSync(bundled, { recursive: true }));
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'plan-graph-test-'));
  data = join(root, 'data');
});
afterEach(() => {
  endAll();
  rmSync(root, { recursive: true });
});

/** No lock is left on what was served. */
async function opensForWriting(): Promise<void> {
  const store = await openStore({ engine: 'grafeo', directory: data }, 'write');
  expect((await countsOf(store)).dataVersion).not.toBeNull();
  await store.close();
}

describe('where to serve', () => {
  beforeEach(() => {
    // A server with nothing to load is refused as soon as it listens.
    cpSync(bundled, data, { recursive: true });
  });

  test('a port that is none', async () => {
    rmSync(data, { recursive: true });
    expectRefusal(await run(['serve'], { PORT: 'abc' }), /^PORT is «abc»: write a number from 0 to 65535/);
    expect(existsSync(data)).toBe(false);
  });

  test.each(['abc', '99999', '-1'])('PORT=%s', (PORT) => {
    expectWrong({ PORT }, /^PORT is «.*»: write a number from 0 to 65535/);
  });

  test('a port for the metrics that another program holds', async () => {
    const other: Server = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const METRICS_PORT = String((other.address() as AddressInfo).port);
    const settings = { METRICS_PORT, LOG_LEVEL: 'warn' };
    expectRefusal(await run(['serve'], settings), /^Port \d+ on 127\.0\.0\.1 is taken.*set METRICS_PORT/);
    other.close();
  });

  test('a port that another program holds', async () => {
    const other: Server = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const PORT = String((other.address() as AddressInfo).port);
    expectRefusal(await run(['serve'], { PORT }), /^Port \d+ on 127\.0\.0\.1 is taken.*set PORT/);
    other.close();
    await opensForWriting();
  });

  test.each(['203.0.113.7', 'no-such-host.invalid'])('HOST=%s', async (HOST) => {
    expectRefusal(await run(['serve'], { HOST }), /^HOST is «.*», which is no address of this machine: try/);
    await opensForWriting();
  });
});

describe('a Neo4j that can not be had', () => {
  test.each(['localhost:7687', 'http://localhost:7687', 'bolt://two words', 'bolt://localhost:99999'])(
    'NEO4J_URI=%s',
    (NEO4J_URI) => {
      expectWrong({ NEO4J_URI }, /^NEO4J_URI is .*: write /);
    },
  );

  test('NEO4J_URI that the driver alone finds wrong', async () => {
    const NEO4J_URI = 'bolt://localhost:7687?policy=x';
    expectRefusal(await run(['serve'], { NEO4J_URI }), /^NEO4J_URI is .*: write /);
    expect(existsSync(data)).toBe(false);
  });

  test('NEO4J_URI with a login in it, which the message does not repeat', async () => {
    const refused = await run(['serve'], { NEO4J_URI: 'bolt://neo4j:secret@localhost:7687' });
    expectRefusal(refused, /^NEO4J_URI holds a login: write it into NEO4J_USERNAME and NEO4J_PASSWORD/);
    expect(refused.stderr).not.toContain('secret');
  });

  test.each(['bolt', 'neo4j'])('%s:// to a closed port', async (scheme) => {
    const NEO4J_URI = `${scheme}://127.0.0.1:1`;
    expectRefusal(await run(['serve'], { NEO4J_URI }), /^Neo4j at 127\.0\.0\.1:1 doesn't answer: check/);
    expect(existsSync(data)).toBe(false);
  });

  (neo4jForThisWorker() === null ? describe.skip : describe)('though it runs', () => {
    let server: Neo4jServer;
    let settings: Environment;

    beforeAll(async () => {
      server = await startNeo4j({ password: 'right-password' });
      settings = environmentOf(neo4jConfig(server));
    }, 120_000);
    afterAll(() => server.kill());

    test('with another password', async () => {
      const ended = await run(['serve'], { ...settings, NEO4J_PASSWORD: 'wrong-password' });
      expectRefusal(ended, /refused the login of «neo4j»: check NEO4J_USERNAME and NEO4J_PASSWORD/);
      expect(ended.stderr).not.toContain('wrong-password');
    });

    test('without that database', async () => {
      const ended = await run(['serve'], { ...settings, NEO4J_DATABASE: 'nosuch' });
      expectRefusal(ended, /has no database «nosuch»: check NEO4J_DATABASE/);
    });
  });
});

describe('a data folder that can not be used', () => {
  test('while another process writes it', async () => {
    const writer = await openStore({ engine: 'grafeo', directory: data }, 'write');
    for (const command of ['serve', 'verify']) {
      expectRefusal(await run([command]), /is being written by another process.*try again/);
    }
    expectRefusal(await run(['ingest']), /is in use by another process.*stop it first/);
    await writer.close();
    expect(await run(['ingest'])).toMatchObject({ code: 0 });
  });

  test('while a server reads it, by an ingest', async () => {
    cpSync(bundled, data, { recursive: true });
    const reader = await openStore({ engine: 'grafeo', directory: data }, 'read');
    expectRefusal(await run(['ingest']), /is in use by another process.*stop it first/);
    expect(await run(['verify'])).toMatchObject({ code: 0 });
    await reader.close();
  });

  test('that is a file', async () => {
    writeFileSync(data, 'a file');
    for (const command of ['serve', 'ingest', 'verify']) {
      expectRefusal(await run([command]), /data is a file: set PLAN_GRAPH_DATA to a folder/);
    }
    expect(readFileSync(data, 'utf8')).toBe('a file');
  });

  // /proc takes no folder and no file from anyone, whoever runs the tests.
  const nowhere = process.platform === 'linux' ? ['/proc/plan-graph', '/proc/self'] : [];
  test.each(['file/below', ...nowhere])('%s', async (path) => {
    writeFileSync(join(root, 'file'), '');
    const PLAN_GRAPH_DATA = path.startsWith('/') ? path : join(root, path);
    for (const command of ['serve', 'ingest']) {
      expectRefusal(
        await run([command], { PLAN_GRAPH_DATA }),
        /did not open: .*\. Set PLAN_GRAPH_DATA to a folder that you may write to/,
      );
    }
  });

  test('that holds nothing yet, to be verified', async () => {
    expectRefusal(await run(['verify']), /Nothing has been loaded .* yet: run «plan-graph ingest»/);
    expect(existsSync(data)).toBe(false);
  });
});

describe('commands', () => {
  test.each([
    [['ingst'], /unknown command 'ingst'\n\(Did you mean ingest\?\)\nSee «plan-graph --help»/],
    [['verify', 'all'], /too many arguments for 'verify'.*\nSee «plan-graph --help»/],
    [['ingest', '--all'], /unknown option '--all'\nSee «plan-graph --help»/],
    [['--all'], /unknown option '--all'\nSee «plan-graph --help»/],
  ] as const)('%j', async (args, message) => {
    expectRefusal(await run(args), message);
    expect(existsSync(data)).toBe(false);
  });

  test('--help tells them all, and the settings', async () => {
    const { code, stdout, stderr } = await run(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const settings = ['PLAN_GRAPH_DATA', 'NEO4J_URI', 'PORT', 'LOG_LEVEL', 'SLOW_QUERY_MS', 'METRICS_PORT'];
    const limits = ['MAX_IN_FLIGHT', 'MAX_QUEUED', 'SHUTDOWN_DELAY_MS', 'OTEL_EXPORTER_OTLP_ENDPOINT'];
    for (const word of ['serve', 'ingest', 'verify', ...settings, ...limits]) {
      expect(stdout).toContain(word);
    }
  });
});

describe('reports that can not be loaded', () => {
  const folders = reportFolders();
  afterAll(() => folders.remove());

  const described = bundledMetadata();
  const text = { 'report.txt': bundledText() };
  const cases: readonly (readonly [string, string, Readonly<Record<string, string>>, RegExp])[] = [
    [
      'without metadata.yaml',
      'bare-2025',
      text,
      /bare-2025\/metadata\.yaml is not there: a report is a file, or a folder with a text/,
    ],
    [
      'without its text',
      'textless-2025',
      { 'metadata.yaml': described },
      /report\.txt is not there: a report/,
    ],
    [
      'with another text than described',
      'edited-2025',
      { 'metadata.yaml': described, 'report.txt': `${bundledText()}又一句。` },
      /^edited-2025\/report\.txt: its SHA-256 is \w{64}, and metadata\.yaml says \w{64}: restore the text, or/,
    ],
    [
      'with wrong fields',
      'misdescribed-2025',
      { ...text, 'metadata.yaml': described.replace('planYear: 2024', 'planYear: next\nauthor: me') },
      /^misdescribed-2025\/metadata\.yaml: planYear: .*; author: /,
    ],
    [
      'of a district that the gazetteer lacks',
      'elsewhere-2025',
      { ...text, 'metadata.yaml': described.replace('place:dongcheng-district', 'place:elsewhere') },
      /elsewhere-2025\/metadata\.yaml: district: places\.yaml has no place:elsewhere/,
    ],
    [
      'with metadata that are no YAML',
      'broken-2025',
      { ...text, 'metadata.yaml': 'title: [' },
      /^broken-2025\/metadata\.yaml:1: /,
    ],
    [
      'with empty metadata',
      'empty-2025',
      { ...text, 'metadata.yaml': '' },
      /^empty-2025\/metadata\.yaml: the file: /,
    ],
    [
      'with a text that is none',
      'picture-2025',
      {
        'report.txt': '%PDF-1.7',
        'metadata.yaml': described.replace(/^sha256: .*$/mu, `sha256: ${sha256('%PDF-1.7')}`),
      },
      /^picture-2025\/report\.txt: the file is a PDF, not a text; save/,
    ],
    ['under a name that parts ids', 'a:b', { ...text, 'metadata.yaml': described }, /^«a:b»: .*: rename it/],
  ];

  test('one that is not there', async () => {
    expectRefusal(
      await run(['ingest', join(root, 'none')]),
      /none is not there: give a report's file, its folder/,
    );
    expect(existsSync(data)).toBe(false);
  });

  test.each(cases)('a folder %s', async (_, name, files, message) => {
    const folder = folders.make(name, files);
    // A good one before it is not loaded either.
    await expect(ingestHere(BUNDLED, folder)).rejects.toMatchObject({
      name: expect.stringMatching(/^(?:Text|Gazetteer)Error$/u) as unknown,
      message: expect.stringMatching(message) as unknown,
    });
    expect(existsSync(data)).toBe(false);
  });
});

test('an embedded engine without a binary for this machine', async () => {
  const NODE_OPTIONS = `--require ${join(ROOT, 'test', 'support', 'no-engine.cjs')}`;
  for (const command of ['serve', 'ingest']) {
    expectRefusal(
      await run([command], { NODE_OPTIONS }),
      /has no binary for \w+ \w+: set NEO4J_URI to use Neo4j/,
    );
  }
  expect(existsSync(data)).toBe(false);
});
