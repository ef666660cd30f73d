/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { browse, describeInBrowser, PHONE, type Browsing } from '../support/browser.ts';

const VIEWS = ['/', '/report', '/graph', '/map', '/scoreboard', '/threads', '/gaps'];

describeInBrowser('the explorer', () => {
  let browsing: Browsing;
  beforeAll(async () => {
    browsing = await browse();
  });
  afterAll(() => browsing.close());
  afterEach(() => expect(browsing.strayed).toEqual([]));

  const heading = (page: Page) => page.getByRole('main').getByRole('heading', { level: 1 });

  test.each(VIEWS)('opens at %s by its address, in both languages', async (path) => {
    const page = await browsing.open(path);
    await heading(page).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    const chinese = await heading(page).textContent();
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL(`${browsing.origin}/en${path}`);
    await heading(page).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await heading(page).textContent()).not.toBe(chinese);
    await page.close();
  });

  test('says at an address that is none that it is none, and leads on', async () => {
    const page = await browsing.open('/nothing/here');
    await page.getByRole('heading', { level: 1, name: '没有这一页' }).waitFor();
    await page.getByRole('link', { name: '回到首页提问' }).click();
    await page.waitForURL(`${browsing.origin}/`);
    await page.close();
    // The browser tells of the page's own status.
    expect(browsing.strayed.splice(0)).toEqual([expect.stringContaining('404')]);
  });

  const scrolled = (page: Page) => page.evaluate<number>('scrollY');
  const mainHasFocus = (page: Page) => page.evaluate<boolean>('document.activeElement.id === "main"');

  test('shows a screen from its beginning, and going back from where it was left', async () => {
    const page = await browsing.open('/', PHONE);
    const question = page
      .getByRole('main')
      .getByRole('link', { name: /金宝街/u })
      .first();
    await question.waitFor();
    await question.evaluate((link) => link.scrollIntoView({ block: 'start' }));
    await page.waitForTimeout(200);
    const left = await scrolled(page);
    expect(left).toBeGreaterThan(0);

    const answer = page.getByRole('main').getByRole('heading', { level: 2, name: /^三\(/u }).first();
    await question.click();
    await answer.waitFor();
    expect(await scrolled(page)).toBe(0);
    expect(await mainHasFocus(page)).toBe(true);

    await page.evaluate('scrollTo(0, 900)');
    await page.waitForTimeout(200);
    await page.goBack();
    await question.waitFor();
    expect(await scrolled(page)).toBe(left);
    expect(await mainHasFocus(page)).toBe(true);
    await page.goForward();
    await answer.waitFor();
    expect(await scrolled(page)).toBe(900);
    await page.close();
  });

  test('stays where it is when a quote is followed', async () => {
    const page = await browsing.open('/gaps', PHONE);
    await page.getByRole('main').getByText('三(').first().waitFor();
    const quote = page.getByRole('main').locator('li a[href*="at="]:visible').nth(5);
    await quote.evaluate((link) => link.scrollIntoView({ block: 'center' }));
    await page.waitForTimeout(200);
    const left = await scrolled(page);
    expect(left).toBeGreaterThan(0);
    await quote.click();
    await page.getByRole('complementary').getByRole('article').waitFor();
    expect(await scrolled(page)).toBe(left);
    await page.close();
  });

  test('brings the present view’s name into sight on a phone without moving the page', async () => {
    const page = await browsing.open('/gaps', PHONE);
    await heading(page).waitFor();
    const name = page.getByRole('navigation', { name: '视图' }).getByRole('link', { name: '缺口' });
    const { x, width } = (await name.boundingBox())!;
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(PHONE.width);
    expect(await scrolled(page)).toBe(0);
    await page.close();
  });

  test('says nothing of a name before the answer to it is there', async () => {
    const page = await browsing.open('/entity/no-such-thing');
    const unknown = page.getByRole('alert').filter({ hasText: 'no-such-thing' });
    await unknown.waitFor();
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/graphql', (route) => released.then(() => route.continue()));
    await page.evaluate(`history.pushState({ idx: 1, key: 'next' }, '', '/entity/place:jinbao-street');
      dispatchEvent(new PopStateEvent('popstate', { state: history.state }));`);
    await page.getByRole('main').getByText('正在读取').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    release();
    await page.getByRole('heading', { level: 1, name: '金宝街' }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.close();
  });
});
