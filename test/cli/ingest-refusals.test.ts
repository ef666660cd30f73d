import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { ingest, type IngestOptions } from '../../src/cli/ingest.ts';
import { readSettings } from '../../src/cli/settings.ts';
import { endAll, environmentOf, ROOT, runCli, startScript, type Ended } from '../support/cli.ts';
import { describeEngines } from '../support/engines.ts';
import { fixtureFile, madeUpDocx } from '../support/report-files.ts';
import { BUNDLED, bundledText } from '../support/report-folders.ts';
import { storedGraph } from '../support/stored-graph.ts';

jest.setTimeout(180_000);

const root = mkdtempSync(join(tmpdir(), 'plan-graph-test-'));
afterAll(() => rmSync(root, { recursive: true }));
afterEach(endAll);

function file(name: string, content: string | Uint8Array): string {
  const path = join(root, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const GOOD = join(BUNDLED, 'report.txt');
const OPEN = join(ROOT, 'test', 'fixtures', 'reports', 'made-up-lines-as-headings.txt');
const OTHER_TITLE =
  '关于虚构县2023年国民经济和社会发展计划执行情况与2024年国民经济和社会发展计划(草案)的报告';
const DOCX = madeUpDocx();
const BOMB = zipSync({ 'word/document.xml': new Uint8Array(70 * 1024 * 1024) });

mkdirSync(join(root, 'folder'));

const BARE = '一、工作回顾\n完成编造的建设。\n二、重点工作\n推进编造的建设。\n';

/** What is wrong, the paths, the message, and what is given beside them. */
const CASES: readonly (readonly [string, readonly string[], RegExp, IngestOptions?])[] = [
  ['a missing file', [join(root, 'none.txt')], /none\.txt is not there: give a report's file/],
  ['a pattern without match', [`${root}/none/*.txt`], /^No file or report folder matches .*none\/\*\.txt/],
  [
    'a folder without metadata',
    [join(root, 'folder')],
    /folder\/metadata\.yaml is not there: a report is a file, or a folder with/,
  ],
  ['an empty file', [file('empty.txt', '')], /empty\.txt: the file is empty/],
  [
    'a JPEG',
    [file('report.txt', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 1, 2))],
    /report\.txt: the file is a JPEG image, not a text/,
  ],
  ['a PDF', [file('report.docx', '%PDF-1.7')], /report\.docx: the file is a PDF, not a text; save/],
  [
    'an old Word document',
    [file('a.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0))],
    /a\.doc: the file is an old Office document/,
  ],
  [
    'a ZIP',
    [file('a.zip', zipSync({ 'a.txt': strToU8('甲') }))],
    /a\.zip: the file is a ZIP archive: unpack it/,
  ],
  [
    '50 MB',
    [file('large.txt', new Uint8Array(50 * 1024 * 1024).fill(0x61))],
    /large\.txt: the file has more than the 20971520 bytes \(20 MB\) allowed/,
  ],
  [
    'a binary',
    [
      file(
        'binary',
        Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256),
      ),
    ],
    /binary: line 1: the file is not a text: it holds NUL bytes/,
  ],
  [
    'bytes of no known encoding',
    [
      file(
        'bytes.txt',
        Uint8Array.from({ length: 900 }, (_, i) => (i % 2 ? 0xa0 + (i % 60) : 0x83)),
      ),
    ],
    /bytes\.txt: line 1: the file is not UTF-8 or GB18030 .*save it as UTF-8/,
  ],
  [
    'a page that is none',
    [file('404.html', fixtureFile('made-up-not-found.html'))],
    /404\.html: holds no report: there is no title/,
  ],
  [
    'one whose title is given',
    [join(root, '404.html')],
    /404\.html: holds no report/,
    { title: '虚构县政府工作报告', district: '虚构县', planYear: 2025 },
  ],
  [
    'a text that is no report',
    [file('story.txt', '今天天气很好。\n我们去公园玩。')],
    /story\.txt: holds no report/,
  ],
  [
    'a report’s title without a report',
    [file('index.txt', `首页\n虚构县2025年政府工作报告\n更多\n上一页`)],
    /index\.txt: holds no report/,
  ],
  [
    'a broken docx',
    [file('broken.docx', DOCX.slice(0, 500))],
    /broken\.docx: the archive is damaged or cut short/,
  ],
  [
    'a docx that unpacks to too much',
    [file('bomb.docx', BOMB)],
    /bomb\.docx: word\/document\.xml in it unpacks to \d+ bytes, more than the \d+ \(64 MB\)/,
  ],
  [
    'two reports in one file',
    [file('two.txt', `${bundledText()}\n\n${OTHER_TITLE}\n\n${bundledText()}`)],
    /dongcheng-2024: the text holds a second report, «关于北京市东城区2023年/,
  ],
  [
    'a district that is none',
    [file('bare.txt', BARE)],
    /district: places\.yaml has no 好地方/,
    { title: '虚构的报告', district: '好地方', planYear: 2025, slug: 'a' },
  ],
  [
    'two files of one name',
    [GOOD, file('copy.txt', bundledText())],
    /report\.txt and .*copy\.txt would both be called dongcheng-2024/,
  ],
  ['metadata for two files', [GOOD, OPEN], /describe one file: give that file alone/, { title: '报告' }],
  [
    'metadata for a folder',
    [BUNDLED],
    /describe one file: .*a folder’s metadata\.yaml describes its text/,
    { slug: 'a' },
  ],
  ['metadata for no file', [], /describe one file/, { slug: 'a' }],
  ['broken YAML', [GOOD], /^.*broken\.yaml:2: /, { metadata: file('broken.yaml', 'title: a\ndistrict: [') }],
  [
    'metadata with an unknown field',
    [GOOD],
    /wrong\.yaml: planYear: .*; sha256: /,
    { metadata: file('wrong.yaml', 'planYear: next\nsha256: a') },
  ],
];

/** What is asked for on a terminal, what the command line's words are read by, and two messages at once. */
const COMMANDS: readonly (readonly [string, readonly string[], RegExp])[] = [
  [
    'missing values',
    [file('bare.txt', BARE)],
    /the text does not say its title \(--title\), its district \(--district\), its review year \(--review-year\), its plan year \(--plan-year\): give/,
  ],
  [
    'a district that other cities have too',
    [OPEN],
    /does not say which city's «北溪区» it is about \(--district, like 南京市鼓楼区\)/,
  ],
  [
    'a year in words',
    [GOOD, '--plan-year', '明年'],
    /'--plan-year <year>' argument '明年' is invalid\. Write a year in four digits/,
  ],
  [
    'years against the title',
    [GOOD, '--plan-year', '2026'],
    /dongcheng-2026: the review year is 2025 and the plan year 2026, but its title says 2023 and 2024: «关于北京市东城区/,
  ],
  ['a slug that parts ids', [GOOD, '--slug', 'a:b'], /«a:b»: --slug names the report's edition: rename it/],
  ['missing metadata', [GOOD, '--metadata', join(root, 'none.yaml')], /none\.yaml is not there/],
  ['an unknown flag', [GOOD, '--force'], /unknown option '--force'/],
  [
    'one bad file among good ones',
    [GOOD, join(root, 'empty.txt'), join(root, 'a.zip')],
    /empty\.txt: the file is empty.*\n.*a\.zip: the file is a ZIP archive/,
  ],
];

/** Refused with a message for a person, and nothing else. */
function expectRefusal({ code, stdout, stderr }: Ended, message: RegExp): void {
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(message);
  expect(stderr).not.toMatch(/^\s+at /mu);
  expect(stderr).not.toMatch(/\b\w*Error\b:/u);
}

describeEngines('ingest refuses', (engine, { emptyStore }) => {
  test('each of these, and leaves the store as it is', async () => {
    const config = await emptyStore();
    const log = jest.spyOn(console, 'log').mockImplementation();
    for (const [what, paths, message, options = {}] of CASES) {
      const refused = await ingest(readSettings(environmentOf(config)), paths, options).catch(
        (error: unknown) => error,
      );
      // Of such an error the command prints the message alone: the cases below.
      expect([what, refused]).toEqual([
        what,
        expect.objectContaining({
          name: expect.stringMatching(/^(?:Setting|Text|Gazetteer)Error$/u) as unknown,
          message: expect.stringMatching(message) as unknown,
        }),
      ]);
    }
    expect(log.mock.calls).toEqual([]);
    log.mockRestore();
    for (const [, args, message] of COMMANDS) {
      expectRefusal(await runCli(['ingest', ...args], environmentOf(config)), message);
    }
    if (config.engine === 'grafeo') expect(readdirSync(config.directory!)).toEqual([]);
    else expect((await storedGraph(config)).rows).toEqual([]);
  });

  if (engine !== 'grafeo') return;

  /** Runs a copy of the built command whose gazetteer has other words. */
  async function withGazetteer(name: string, change: string): Promise<Ended> {
    const copy = join(root, 'copies', name);
    for (const part of ['dist', 'seeds', 'cypher', 'package.json']) {
      cpSync(join(ROOT, part), join(copy, part), { recursive: true });
    }
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
    writeFileSync(join(copy, 'seeds', 'gazetteer', 'events.yaml'), change);
    const main = join(copy, 'dist', 'cli', 'main.js');
    return startScript(main, ['ingest', GOOD], { PLAN_GRAPH_DATA: join(copy, 'data') }).ended;
  }

  test('broken YAML in the gazetteer, with file and line', async () => {
    expectRefusal(await withGazetteer('broken', '- id: event:a\n  name: [\n'), /^events\.yaml:\d: /mu);
  });

  test('a name that two entities claim without saying so', async () => {
    const claims =
      '- id: event:a\n  name: 甲节\n  aliases: [丙节]\n- id: event:b\n  name: 乙节\n  aliases: [丙节]\n';
    const refused = await withGazetteer('claimed', claims);
    expectRefusal(
      refused,
      /^events\.yaml:1: aliases: 丙节 of event:a is claimed by event:b too; declare it/mu,
    );
    expect(refused.stderr).toMatch(/^events\.yaml:4: aliases: 丙节 of event:b is claimed by event:a too/mu);
  });
});
