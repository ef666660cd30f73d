import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { exampleQueries } from '../../src/server/example-queries.ts';
import { serveBundled, type Api } from '../support/api.ts';
import { blocksOf, readRoot } from '../support/readme.ts';

/** With UPDATE=1 the page's queries and answers are written anew; read the difference. */
const UPDATE = process.env['UPDATE'] === '1';

const ROOT = join(__dirname, '../..');
/** The ready questions with their fragments, by their files' content. */
const ready = new Map(
  exampleQueries().map(({ query }) => [`${query.split('\nfragment ')[0]!.trim()}\n`, query]),
);
const directory = mkdtempSync(join(tmpdir(), 'plan-graph-readme-'));
let api: Api;
beforeAll(async () => {
  api = await serveBundled({ engine: 'grafeo', directory });
}, 60_000);
afterAll(async () => {
  await api.close();
  rmSync(directory, { recursive: true });
});

/** Pages whose queries are answered. */
const PAGES = ['README.md', 'docs/frontends.md'];

async function expectedPage(name: string): Promise<string> {
  let page = readRoot(name);
  let query = '';
  const blocks = blocksOf(page);
  let shift = 0;
  for (const block of blocks) {
    let content = block.content;
    if (block.language === 'graphql') {
      if (block.file !== null) content = readRoot(block.file);
      query = ready.get(content) ?? content;
    } else if (block.language === 'json') {
      // Without `extensions`, which tells each answer's cost (docs/errors.md).
      const { data, errors } = await api.answer(query);
      content = `${JSON.stringify({ ...(errors.length > 0 && { errors }), data }, null, 2)}\n`;
    }
    page = page.slice(0, block.start + shift) + content + page.slice(block.end + shift);
    shift += content.length - block.content.length;
  }
  return page;
}

test.each(PAGES)(
  'each query of %s is the file that it names, and each answer is the real one',
  async (name) => {
    const page = await expectedPage(name);
    if (UPDATE) writeFileSync(join(ROOT, name), page);
    expect(readRoot(name)).toBe(page);
  },
);

test('each npm script and each command that the README names exists', () => {
  const { scripts } = JSON.parse(readRoot('package.json')) as { scripts: Record<string, string> };
  const shell = blocksOf(readRoot('README.md'))
    .filter(({ language }) => language === 'sh')
    .map(({ content }) => content)
    .join('\n');
  const named = [...shell.matchAll(/npm (?:run )?([a-z:]+)/gu)].map(([, script = '']) => script);
  expect(named).toContain('start');
  for (const script of named) expect(script === 'ci' || script in scripts).toBe(true);
  const commands = [...shell.matchAll(/main\.js ([a-z]+)/gu)].map(([, command = '']) => command);
  const program = readRoot('src/cli/main.ts');
  for (const command of commands) expect(program).toContain(`.command('${command}'`);
});

test.each(PAGES)('each file and folder that %s links to exists', (name) => {
  const links = [...readRoot(name).matchAll(/\]\((?!https?:)([^)#]+)\)/gu)].map(([, path = '']) => path);
  expect(links.length).toBeGreaterThan(5);
  for (const path of links) expect([path, existsSync(join(ROOT, dirname(name), path))]).toEqual([path, true]);
});

test('each ready question has its screen on the page for frontends', () => {
  const links = readRoot('docs/frontends.md');
  const files = readdirSync(join(ROOT, 'client/queries')).filter((file) => file.endsWith('.graphql'));
  // The README shows these with their answers.
  const shown = ['jinbao-street-measures.graphql', 'jinbao-street-related.graphql', 'lanes.graphql'];
  expect(files.filter((file) => !shown.includes(file) && !links.includes(`/${file})`))).toEqual([]);
});

test('the curl command of the README answers', async () => {
  const [, body = ''] = /-d '([^']+)'/u.exec(readRoot('README.md')) ?? [];
  const { query } = JSON.parse(body) as { query: string };
  expect(JSON.stringify(await api.ask(query))).toContain('金宝街8号地');
});

/** What stands between the two marks of a page. */
function marked(page: string): { readonly start: number; readonly end: number } {
  const start = page.indexOf('<!-- bench -->') + '<!-- bench -->'.length;
  return { start, end: page.indexOf('<!-- /bench -->') };
}

test('the figures of the README are those of the last bench', () => {
  const largest = readRoot('bench/results/latest.md').split(/^## /mu).at(-1) ?? '';
  const [, measured = ''] = /^One client,[^\n]*\n\n((?:\|.*\n)+)/mu.exec(largest) ?? [];
  expect(measured).toContain('bare driver');
  const page = readRoot('README.md');
  const { start, end } = marked(page);
  const expected = `${page.slice(0, start)}\n\n${measured}\n${page.slice(end)}`;
  if (UPDATE) writeFileSync(join(ROOT, 'README.md'), expected);
  expect(readRoot('README.md')).toBe(expected);
});
