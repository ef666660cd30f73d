import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveBundled, type Api } from '../support/api.ts';
import { blocksOf, readRoot } from '../support/readme.ts';

/** With UPDATE=1 the page's queries and answers are written anew; read the difference. */
const UPDATE = process.env['UPDATE'] === '1';

const directory = mkdtempSync(join(tmpdir(), 'plan-graph-readme-'));
let api: Api;
beforeAll(async () => {
  api = await serveBundled({ engine: 'grafeo', directory });
});
afterAll(async () => {
  await api.close();
  rmSync(directory, { recursive: true });
});

async function expectedPage(): Promise<string> {
  let page = readRoot('README.md');
  let query = '';
  const blocks = blocksOf(page);
  let shift = 0;
  for (const block of blocks) {
    let content = block.content;
    if (block.language === 'graphql') {
      if (block.file !== null) content = readRoot(block.file);
      query = content;
    } else if (block.language === 'json') {
      const { text } = await api.answer(query);
      content = `${JSON.stringify(JSON.parse(text), null, 2)}\n`;
    }
    page = page.slice(0, block.start + shift) + content + page.slice(block.end + shift);
    shift += content.length - block.content.length;
  }
  return page;
}

test('each query of the README is the file that it names, and each answer is the real one', async () => {
  const page = await expectedPage();
  if (UPDATE) writeFileSync(join(__dirname, '../../README.md'), page);
  expect(readRoot('README.md')).toBe(page);
});

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

test('each file and folder that the README links to exists', () => {
  const links = [...readRoot('README.md').matchAll(/\]\((?!https?:)([^)#]+)\)/gu)].map(
    ([, path = '']) => path,
  );
  expect(links.length).toBeGreaterThan(5);
  for (const path of links) expect([path, existsSync(join(__dirname, '../..', path))]).toEqual([path, true]);
});

test('the curl command of the README answers', async () => {
  const [, body = ''] = /-d '([^']+)'/u.exec(readRoot('README.md')) ?? [];
  const { query } = JSON.parse(body) as { query: string };
  expect(JSON.stringify(await api.ask(query))).toContain('金宝街8号地');
});
