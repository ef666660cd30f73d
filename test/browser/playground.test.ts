import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { ask, endAll, serveCli } from '../support/cli.ts';

jest.setTimeout(120_000);

function findBrowser(): string | undefined {
  const { CHROMIUM_PATH, PATH = '' } = process.env;
  if (CHROMIUM_PATH) return CHROMIUM_PATH;
  return PATH.split(delimiter)
    .map((folder) => join(folder, 'chromium'))
    .find((file) => existsSync(file));
}

const browser = findBrowser();
const HOW =
  'No browser: install Chromium (Debian: apt-get install chromium fonts-noto-cjk), or set CHROMIUM_PATH.';
if (browser === undefined && process.env['PLAN_GRAPH_REQUIRE_BROWSER'] === '1') throw new Error(HOW);
if (browser === undefined) console.warn(`${HOW} The playground's tests are SKIPPED.`);

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

interface Example {
  readonly title: string;
  readonly query: string;
}

(browser === undefined ? describe.skip : describe)('the playground', () => {
  let root: string;
  let origin: string;
  let context: BrowserContext;
  let page: Page;
  let examples: readonly Example[];
  /** What a page must not do: fetch from elsewhere, break its policy, complain. */
  const strayed: string[] = [];

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'plan-graph-test-'));
    ({ origin } = await serveCli({ PLAN_GRAPH_DATA: join(root, 'data') }));
    examples = (await (await fetch(`${origin}/playground/examples.json`)).json()) as Example[];
    context = await chromium.launchPersistentContext(join(root, 'profile'), {
      executablePath: browser!,
      args: FLAGS,
      viewport: { width: 1_400, height: 900 },
    });
    page = await context.newPage();
    page.on('request', (request) => {
      if (!/^(data|blob):/u.test(request.url()) && new URL(request.url()).origin !== origin)
        strayed.push(`asked ${request.url()}`);
    });
    page.on('requestfailed', (request) => strayed.push(`did not get ${request.url()}`));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) strayed.push(`said ${message.text()}`);
    });
    page.on('pageerror', (error) => strayed.push(`threw ${error.message}`));
    await page.addInitScript(
      `document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        console.error('broke ' + violatedDirective + ' with ' + blockedURI));`,
    );
    await page.goto(`${origin}/graphql`);
  }, 120_000);
  afterAll(async () => {
    await context.close();
    endAll();
    rmSync(root, { recursive: true, force: true });
  });
  afterEach(() => expect(strayed).toEqual([]));

  const editor = () => page.locator('.graphiql-query-editor .CodeMirror');
  const result = () => page.locator('.result-window');

  /** The editor draws the lines in sight alone, so its own value is asked. */
  const shownQuery = () =>
    editor().evaluate((element) =>
      (element as never as { CodeMirror: { getValue(): string } }).CodeMirror.getValue(),
    );

  async function execute(): Promise<string> {
    const answered = page.waitForResponse((response) => response.request().method() === 'POST');
    await page.locator('.graphiql-execute-button').click();
    const answer = await (await answered).text();
    await result().getByText('"data"').waitFor();
    return answer;
  }

  test('opens with the first ready question and the others in tabs', async () => {
    await editor().waitFor();
    expect(await shownQuery()).toBe(examples[0]!.query);
    expect(await page.locator('.graphiql-tab').count()).toBe(examples.length);
    const name = /^query (\w+)/mu.exec(examples[0]!.query)![1]!;
    await page.locator('.graphiql-tab-active', { hasText: name }).waitFor();
  });

  test('runs it, and shows the answer', async () => {
    expect(JSON.parse(await execute())).toEqual({ data: await ask(origin, examples[0]!.query) });
  });

  test('answers what touches 金宝街, with the plot that the plan names', async () => {
    const jinbao = examples.find(({ query }) => query.includes('query JinbaoStreetMeasures '))!;
    await page.getByRole('tab', { name: 'JinbaoStreetMeasures' }).click();
    while ((await shownQuery()) !== jinbao.query) await page.waitForTimeout(50);
    // GraphiQL learns the operation's name a moment after the tab's text, slower than a machine clicks.
    await page.waitForTimeout(1_000);
    expect(await execute()).toContain('金宝街8号地');
    await result().getByText('金宝街8号地').first().waitFor();
  });

  test('knows the schema: its documentation opens', async () => {
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.locator('.graphiql-doc-explorer').getByText('Query', { exact: true }).first().waitFor();
  });

  test('opens the same at the root address', async () => {
    const other = await context.newPage();
    await other.goto(origin);
    expect(other.url()).toBe(`${origin}/graphql`);
    await other.close();
  });
});
