import type { Page } from 'playwright-core';
import { browse, describeInBrowser, type Browsing } from '../support/browser.ts';
import { ask } from '../support/cli.ts';

interface Example {
  readonly title: string;
  readonly query: string;
}

describeInBrowser('the playground', () => {
  let browsing: Browsing;
  let origin: string;
  let page: Page;
  let examples: readonly Example[];

  beforeAll(async () => {
    browsing = await browse();
    ({ origin } = browsing);
    examples = (await (await fetch(`${origin}/playground/examples.json`)).json()) as Example[];
    page = await browsing.open('/graphql');
  });
  afterAll(() => browsing.close());
  afterEach(() => expect(browsing.strayed).toEqual([]));

  const editor = () => page.locator('.graphiql-query-editor .CodeMirror');
  const result = () => page.locator('.result-window');

  /** The editor draws the lines in sight alone, so its own value is asked. */
  const shownQuery = () =>
    editor().evaluate((element) =>
      (element as never as { CodeMirror: { getValue(): string } }).CodeMirror.getValue(),
    );

  async function execute(): Promise<string> {
    // The schema is asked for by the page itself, and may be on its way still.
    const answered = page.waitForResponse(
      (response) =>
        response.request().method() === 'POST' &&
        !(response.request().postData() ?? '').includes('IntrospectionQuery'),
    );
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
    expect(JSON.parse(await execute())).toMatchObject({ data: await ask(origin, examples[0]!.query) });
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
});
