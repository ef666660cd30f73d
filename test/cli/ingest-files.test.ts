import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ingest as ingestHere, type IngestOptions } from '../../src/cli/ingest.ts';
import { readSettings } from '../../src/cli/settings.ts';
import { loadReports } from '../../src/graph/load.ts';
import { verify } from '../../src/graph/verify.ts';
import { extractReports } from '../../src/ingest/extract-report.ts';
import { readGazetteer } from '../../src/ingest/seeds.ts';
import type { Gazetteer } from '../../src/link/gazetteer.ts';
import type { StoreConfig } from '../../src/store/config.ts';
import { openStore } from '../../src/store/open.ts';
import { serveStore } from '../support/api.ts';
import { endAll, environmentOf, ROOT, runCli, type Ended } from '../support/cli.ts';
import { describeEngines } from '../support/engines.ts';
import { fixtureFile, gbk, madeUpDocx } from '../support/report-files.ts';
import { BUNDLED, bundledText } from '../support/report-folders.ts';
import { storedGraph } from '../support/stored-graph.ts';

jest.setTimeout(120_000);

const root = mkdtempSync(join(tmpdir(), 'plan-graph-test-'));
afterAll(() => rmSync(root, { recursive: true }));
afterEach(endAll);

function file(name: string, content: string | Uint8Array): string {
  const path = join(root, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const run = (config: StoreConfig, ...args: string[]): Promise<Ended> =>
  runCli(['ingest', ...args], environmentOf(config));

/** What the command prints, run in this process. */
async function ingest(
  config: StoreConfig,
  paths: readonly string[] = [],
  options: IngestOptions = {},
): Promise<string> {
  const log = jest.spyOn(console, 'log').mockImplementation();
  const error = jest.spyOn(console, 'error').mockImplementation();
  try {
    await ingestHere(readSettings(environmentOf(config)), paths, options);
    expect(error.mock.calls).toEqual([]);
    return log.mock.calls.map(([line]) => `${line}\n`).join('');
  } finally {
    log.mockRestore();
    error.mockRestore();
  }
}

async function faultsOf(config: StoreConfig): Promise<unknown> {
  const store = await openStore(config, 'read');
  try {
    return (await verify(store)).faults;
  } finally {
    await store.close();
  }
}

async function ask<T>(config: StoreConfig, query: string): Promise<T> {
  const store = await openStore(config, 'read');
  const api = await serveStore(store);
  try {
    return await api.ask<T>(query);
  } finally {
    await api.close();
    await store.close();
  }
}

const PAGE = file('page.html', gbk(fixtureFile('made-up-page.html')));
const DOCX = file('report.docx', madeUpDocx());
const TEXT = join(BUNDLED, 'report.txt');
const FIXTURES = join(ROOT, 'test', 'fixtures', 'reports');

describeEngines('ingest of files', (engine, { emptyStore }) => {
  test('a text by itself gives the same graph as its folder', async () => {
    const config = await emptyStore();
    await ingest(config);
    const folder = await storedGraph(config);
    expect(await ingest(config, [TEXT])).toContain('Nothing to load');
    const other = await emptyStore();
    expect(await ingest(other, [TEXT])).toMatch(/^Loaded dongcheng-2024\.\n/);
    expect(await storedGraph(other)).toEqual(folder);
  });

  test('a page in GBK, of a district that the gazetteer lacks', async () => {
    const config = await emptyStore();
    expect(await ingest(config, [PAGE])).toMatch(/^Loaded 虚构市鼓楼区-2025\.\n/);
    const answer = await ask(
      config,
      `{
        place(ref: { name: "虚构市鼓楼区" }) { id name aliases category within { id } ancestors { id } contains { totalCount } clusters { id } }
        reports(of: { name: "鼓楼区" }) { nodes { id title reviewYear planYear publishedOn source district { id } } }
        scoreboard(year: 2025, of: { id: "place:虚构市鼓楼区" }) { target { wording of { id name } } }
      }`,
    );
    const id = 'place:虚构市鼓楼区';
    expect(answer).toEqual({
      place: {
        id,
        name: '虚构市鼓楼区',
        aliases: ['鼓楼区'],
        category: 'DISTRICT',
        within: null,
        ancestors: [],
        contains: { totalCount: 0 },
        clusters: [],
      },
      reports: {
        nodes: [
          {
            id: 'report:虚构市鼓楼区-2025',
            title:
              '关于虚构市鼓楼区2024年国民经济和社会发展计划执行情况与2025年国民经济和社会发展计划(草案)的报告',
            reviewYear: 2024,
            planYear: 2025,
            publishedOn: '2025-02-14',
            source: '虚构区发改委',
            district: { id },
          },
        ],
      },
      scoreboard: [
        { target: { wording: '5%以上', of: { id, name: '虚构市鼓楼区' } } },
        { target: { wording: '与经济增长基本同步', of: { id, name: '虚构市鼓楼区' } } },
      ],
    });
    expect(await faultsOf(config)).toEqual([]);
  });

  test('a corrected edition replaces the one of its title, and says so; another report does not', async () => {
    const config = await emptyStore();
    await ingest(config, [PAGE]);
    const first = await storedGraph(config);
    expect(await ingest(config, [DOCX])).toMatch(
      /^Loaded 虚构市鼓楼区-2025\.\n虚构市鼓楼区-2025 replaced another text of that name\.\n/,
    );
    expect(await storedGraph(config)).not.toEqual(first);
    await ingest(config, [PAGE]);
    expect(await storedGraph(config)).toEqual(first);

    const other = fixtureFile('made-up-page.html').replaceAll(
      /关于虚构市鼓楼区2024年.*的报告/gu,
      '虚构市鼓楼区2025年政府工作报告',
    );
    const path = file('other.html', other.replace(/<h1>[\s\S]*<\/h1>/u, ''));
    for (const dryRun of [false, true]) {
      await expect(ingest(config, [path], { dryRun })).rejects.toThrow(
        /other\.html: 虚构市鼓楼区-2025 is in the store as «关于.*», and this is «虚构市鼓楼区2025年政府工作报告»: give .* --slug/,
      );
    }
    expect(await storedGraph(config)).toEqual(first);
    expect(await ingest(config, [path], { slug: 'gulou-work-2025' })).toContain('Loaded gulou-work-2025.');
    expect((await storedGraph(config)).counts).toMatchObject({ Report: 2 });
    expect(await ingest(config, [path], { slug: '虚构市鼓楼区-2025' })).toContain('replaced another text');
  });

  test('--dry-run tells what the load then does, and writes nothing', async () => {
    const config = await emptyStore();
    await ingest(config);
    const before = await storedGraph(config);
    const changed = file('dongcheng.txt', bundledText().replace('27栋已腾退简易楼', '28栋已腾退简易楼'));
    // Beside a reader, as beside a server.
    const reader = await openStore(config, 'read');
    const told = await ingest(config, [changed, PAGE], { dryRun: true });
    await reader.close();
    expect(await storedGraph(config)).toEqual(before);
    expect(told).toMatch(/^dongcheng-2024 would replace another text of that name\.$/mu);
    expect(told).toMatch(/^new +虚构市鼓楼区-2025\nchanged +dongcheng-2024$/mu);

    await ingest(config, [changed, PAGE]);
    const after = await storedGraph(config);
    const counted = {
      statements: 'Statement',
      entities: 'Entity',
      links: 'links',
      observations: 'Observation',
      stages: 'Stage',
    };
    for (const [what, label] of Object.entries(counted)) {
      const [, added, removed] = new RegExp(`^${what} +\\+(\\d+) +~\\d+ +-(\\d+)$`, 'mu').exec(told)!;
      expect([what, Number(added) - Number(removed)]).toEqual([
        what,
        (after.counts[label] ?? 0) - (before.counts[label] ?? 0),
      ]);
    }
    expect(told).toMatch(/^statements +\+11 +~1 +-0$/mu);

    const again = await ingest(config, [changed], { dryRun: true });
    expect(again).toMatch(/^unchanged +dongcheng-2024$/mu);
    for (const what of Object.keys(counted)) {
      expect(again).toMatch(new RegExp(`^${what} +\\+0 +~0 +-0$`, 'mu'));
    }
  });

  test('--dry-run on an empty store makes none', async () => {
    const config = await emptyStore();
    expect(await ingest(config, [], { dryRun: true })).toMatch(
      /^new +dongcheng-2024\n[\s\S]*\nNothing was written\.\n$/u,
    );
    if (config.engine === 'grafeo') {
      const missing = { ...config, directory: join(root, 'none') };
      expect(await ingest(missing, [], { dryRun: true })).toContain('Nothing was written.');
      await expect(openStore(missing, 'read')).rejects.toMatchObject({ code: 'STORE_EMPTY' });
    } else {
      expect((await storedGraph(config)).rows).toEqual([]);
    }
  });

  test('a derived district becomes the gazetteer’s own as soon as that has it', async () => {
    const config = await emptyStore();
    await ingest(config, [PAGE]);
    const gazetteer = readGazetteer();
    const like = gazetteer.entities.find(({ id }) => id === 'place:dongcheng-district')!;
    const city = { ...like, id: 'place:made-up', name: '虚构市', aliases: [], textForms: [] };
    const own = { ...like, id: 'place:made-up-gulou', name: '鼓楼区', aliases: [], textForms: [] };
    const partOf = gazetteer.links.find(({ from, type }) => from === like.id && type === 'PART_OF')!;
    const wider: Gazetteer = {
      ...gazetteer,
      entities: [...gazetteer.entities, city, own],
      links: [...gazetteer.links, { ...partOf, from: own.id, to: city.id }],
    };
    const store = await openStore(config, 'write');
    await loadReports(store, wider, extractReports(wider, []));
    await store.close();
    expect(
      await ask(
        config,
        '{ reports { nodes { id district { id within { name } } } } place(ref: { id: "place:虚构市鼓楼区" }) { id } }',
      ),
    ).toEqual({
      reports: {
        nodes: [{ id: 'report:虚构市鼓楼区-2025', district: { id: own.id, within: { name: '虚构市' } } }],
      },
      place: null,
    });
  });

  if (engine === 'grafeo') {
    test('patterns stand for files and report folders', async () => {
      const config = await emptyStore();
      file('many/a/page.html', readFileSync(PAGE));
      file('many/dongcheng-2024/report.txt', bundledText());
      file('many/dongcheng-2024/metadata.yaml', readFileSync(join(BUNDLED, 'metadata.yaml')));
      expect(await ingest(config, [`${root}/many/**`, `${root}/many/a/*`])).toMatch(
        /^Loaded 虚构市鼓楼区-2025, dongcheng-2024\.\n/,
      );
    });

    test('a report without numbers, one without items and one with two reviews load', async () => {
      const config = await emptyStore();
      const path = (name: string): string => join(FIXTURES, `made-up-${name}.txt`);
      expect(await ingest(config, [path('no-numbering'), path('province-five-years')])).toMatch(
        /^Loaded 青川县-2025, 云岭省-2023\.\n/,
      );
      const { reports } = await ask<{ reports: { nodes: unknown[] } }>(
        config,
        '{ reports { nodes { id reviewYear planYear district { id category } } } }',
      );
      expect(reports.nodes).toEqual([
        {
          id: 'report:青川县-2025',
          reviewYear: 2024,
          planYear: 2025,
          district: { id: 'place:青川县', category: 'COUNTY' },
        },
        {
          id: 'report:云岭省-2023',
          reviewYear: 2022,
          planYear: 2023,
          district: { id: 'place:云岭省', category: 'PROVINCE' },
        },
      ]);
    });

    test('what the text leaves open is given by the command line, or by a file', async () => {
      const config = await emptyStore();
      const path = join(FIXTURES, 'made-up-lines-as-headings.txt');
      expect(await run(config, path, '--district', '虚构市北溪区', '--quiet')).toMatchObject({
        code: 0,
        stdout: '',
        stderr: '',
      });
      const metadata = file(
        'given.yaml',
        'district: 虚构市北溪区\nsource: 软件测试\ntitle: 北溪区2024年政府工作报告',
      );
      const told = await run(config, path, '--metadata', metadata, '--title', '2024年政府工作报告');
      expect(told).toMatchObject({ code: 0, stderr: '' });
      expect(told.stdout).toContain('Loaded 虚构市北溪区-2024.');
      expect(await ask(config, '{ reports { nodes { title source } } }')).toEqual({
        reports: { nodes: [{ title: '2024年政府工作报告', source: '软件测试' }] },
      });
      const bare = file('bare.yaml', 'district: null');
      expect(await ingest(config, [path], { metadata: bare, slug: 'beixi' })).toContain('Loaded beixi.');
    });

    test('a large report loads', async () => {
      const config = await emptyStore();
      const tasks = Array.from(
        { length: 12_000 },
        (_, i) => `推进编造的建设${i},新增编造的学位${i}个。`,
      ).join('');
      const text = `虚构县2025年政府工作报告\n(虚构,仅供测试)\n一、2024年工作回顾\n完成编造的改造。\n二、2025年重点工作\n${tasks}\n`;
      expect(Buffer.byteLength(text)).toBeGreaterThan(600_000);
      const told = await run(config, file('large.txt', text), '--dry-run');
      expect(told).toMatchObject({ code: 0, stderr: '' });
      expect(told.stdout).toMatch(/^statements +\+120\d\d /mu);
    });
  }
});
