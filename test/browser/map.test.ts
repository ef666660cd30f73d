import type { Locator, Page } from 'playwright-core';
import { browse, describeInBrowser, PHONE, type Browsing } from '../support/browser.ts';
import { ask } from '../support/cli.ts';
import { until } from '../support/until.ts';

interface Place {
  readonly id: string;
  readonly name: string;
  readonly location: Point | null;
}

interface Point {
  readonly longitude: number;
  readonly latitude: number;
  readonly accuracyMetres: number;
  readonly basis: string;
  readonly licence: string;
}

const CIRCLE = { longitude: 116.41, latitude: 39.915, radiusMetres: 1_500 };
const CIRCLE_ADDRESS = '116.41,39.915,1500';
const OSM = '© OpenStreetMap contributors';

describeInBrowser('the map', () => {
  let browsing: Browsing;
  let places: readonly Place[];
  let confirmed: readonly Place[];
  let unconfirmed: readonly Place[];
  let page: Page;

  beforeAll(async () => {
    browsing = await browse();
    places = await allPlaces();
    confirmed = places.filter(({ location }) => location !== null && location.basis !== 'UNCONFIRMED');
    unconfirmed = places.filter(({ location }) => location?.basis === 'UNCONFIRMED');
    expect(confirmed.length).toBeGreaterThan(0);
    expect(unconfirmed.length).toBeGreaterThan(0);
  });
  afterAll(() => browsing.close());
  afterEach(async () => {
    await page.close();
    expect(browsing.strayed).toEqual([]);
  });

  async function allPlaces(after: string | null = null): Promise<Place[]> {
    const { places: found } = await ask<{
      places: { nodes: Place[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    }>(
      browsing.origin,
      `{ places(first: 100, after: ${JSON.stringify(after)}) { pageInfo { hasNextPage endCursor } nodes { id name
        location(includeUnconfirmed: true) { longitude latitude accuracyMetres basis licence } } } }`,
    );
    const { hasNextPage, endCursor } = found.pageInfo;
    return hasNextPage ? [...found.nodes, ...(await allPlaces(endCursor))] : found.nodes;
  }

  /** Names of the places whose points lie in the circle, nearest first, and the measures that touch any. */
  async function answerFor(circle: typeof CIRCLE, scope = 'WITHIN') {
    const { longitude, latitude, radiusMetres } = circle;
    const { placesNear } = await ask<{ placesNear: { nodes: Place[] } }>(
      browsing.origin,
      `{ placesNear(longitude: ${longitude}, latitude: ${latitude}, radiusMetres: ${radiusMetres}, first: 100) {
        nodes { id name } } }`,
    );
    const touching = placesNear.nodes.map(({ id }) => `{ id: "${id}" }`).join();
    expect(placesNear.nodes.length).toBeGreaterThan(1);
    expect(placesNear.nodes.length).toBeLessThanOrEqual(20);
    const { measures } = await ask<{ measures: { nodes: { number: string }[] } }>(
      browsing.origin,
      `{ measures(touching: [${touching}], match: ANY, scope: ${scope}, first: 100) { nodes { number } } }`,
    );
    return {
      places: placesNear.nodes.map(({ name }) => name),
      measures: measures.nodes.map(({ number }) => number),
    };
  }

  const open = async (search = '', ...rest: [typeof PHONE?]): Promise<void> => {
    page = await browsing.open(`/map${search}`, ...rest);
    await marker().first().waitFor();
  };
  const map = (): Locator => page.getByRole('region', { name: /^(地图|Map)/u });
  const marker = (): Locator => map().locator('button[aria-label]');
  const answer = (): Locator => page.getByRole('region', { name: '圈内', exact: true });
  const card = (): Locator => page.getByRole('region', { name: '所选地点' });
  const focused = (): Locator => page.locator(':focus');
  const listed = (group: string): Locator => page.getByRole('list', { name: group }).getByRole('listitem');
  const names = async (rows: Locator): Promise<string[]> =>
    (await rows.getByRole('button').allTextContents()).map((name) => name.trim());
  const sorted = (each: readonly { readonly name: string }[]): string[] =>
    each.map(({ name }) => name).sort();

  /** Names of all that the markers stand for: of one place, or of several. */
  async function drawn(): Promise<string[]> {
    const labels = await marker().evaluateAll((buttons) =>
      (buttons as never as { ariaLabel: string }[]).map(({ ariaLabel }) => ariaLabel),
    );
    return labels
      .flatMap((label) => /^\d+ 处地点：(.+)$/u.exec(label)?.[1]?.split('、') ?? [label.replace(/，.*/u, '')])
      .sort();
  }

  const shownIn = async (region: Locator) => ({
    places: await names(region.getByRole('list', { name: '圈内', exact: true }).getByRole('listitem')),
    measures: await region.locator('ol > li article p:first-child a').allTextContents(),
  });

  /** Waits until the region shows exactly this. */
  async function expectAnswer(expected: Awaited<ReturnType<typeof answerFor>>): Promise<void> {
    await answer()
      .getByRole('heading', { name: `圈内地点 ${expected.places.length} 处` })
      .waitFor();
    await answer()
      .getByRole('heading', { name: `举措 ${expected.measures.length} 条` })
      .waitFor();
    expect(await shownIn(answer())).toEqual(expected);
  }

  function circleInAddress(): typeof CIRCLE {
    const [longitude, latitude, radiusMetres] = (new URL(page.url()).searchParams.get('circle') ?? '')
      .split(',')
      .map(Number) as [number, number, number];
    return { longitude, latitude, radiusMetres };
  }

  test('draws the confirmed points, and the unconfirmed ones hollow once they are switched on', async () => {
    await open();
    expect(await drawn()).toEqual(sorted(confirmed));
    expect(await map().getByRole('button', { name: '未证实' }).count()).toBe(0);

    await page.getByRole('switch', { name: '显示未证实的点' }).click();
    await page.waitForURL(/unconfirmed=1/u);
    const expected = sorted([...confirmed, ...unconfirmed]);
    await until(async () => (await drawn()).length >= expected.length);
    expect(await drawn()).toEqual(expected);
    const hollow = map().getByRole('button', { name: '未证实' });
    expect(await hollow.count()).toBeGreaterThan(0);
    for (const each of await hollow.all()) expect(await each.getAttribute('data-hollow')).toBe('true');

    await page.goBack();
    await until(async () => (await drawn()).length <= confirmed.length);
    expect(await drawn()).toEqual(sorted(confirmed));
  });

  test('lists every place: on the map, with an unconfirmed point, without a point', async () => {
    await open();
    const without = places.filter(({ location }) => location === null);
    expect((await names(listed('在图上'))).sort()).toEqual(sorted(confirmed));
    expect((await names(listed('仅有未证实的点'))).sort()).toEqual(sorted(unconfirmed));
    expect((await names(listed('没有坐标'))).sort()).toEqual(sorted(without));
    await page.getByText(`共 ${places.length} 处`).waitFor();

    const [lost] = without as [Place];
    await page.getByRole('searchbox', { name: '按名称筛选' }).fill(lost.name);
    await page
      .getByRole('list', { name: '没有坐标' })
      .getByRole('button', { name: lost.name, exact: true })
      .click();
    await card().getByRole('heading', { name: lost.name }).waitFor();
    await card().getByText('没有坐标：').waitFor();
    await card().getByRole('link', { name: '详情页' }).click();
    await page.waitForURL(`${browsing.origin}/entity/${encodeURIComponent(lost.id)}`);
  });

  test('says whose points are shown, exactly where they are', async () => {
    expect(confirmed.some(({ location }) => location?.licence.includes('OpenStreetMap'))).toBe(true);
    await open();
    await page.getByRole('link', { name: OSM }).waitFor();
    for (const licence of new Set(confirmed.map(({ location }) => location!.licence)))
      await page.getByText(`许可：${licence}`).waitFor();
    await page.close();

    page = await browsing.context.newPage();
    await page.route('**/graphql', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replaceAll('ODbL, © OpenStreetMap contributors', 'free');
      await route.fulfill({ response, body });
    });
    await page.goto(`${browsing.origin}/map`);
    await marker().first().waitFor();
    expect(await page.getByRole('link', { name: OSM }).count()).toBe(0);
  });

  test('opens coinciding points into a list, and a place’s card from there', async () => {
    await open();
    const key = ({ location }: Place): string => `${location!.longitude} ${location!.latitude}`;
    const together = confirmed.filter((one) =>
      confirmed.some((other) => other !== one && key(one) === key(other)),
    );
    const [first, second] = together as [Place, Place];
    expect(key(first)).toBe(key(second));
    const cluster = map().getByRole('button', {
      name: new RegExp(`处地点：.*(${first.name}.*${second.name}|${second.name}.*${first.name})`, 'u'),
    });
    await until(async () => {
      const isOpen = (await cluster.getAttribute('aria-expanded')) === 'true';
      if (!isOpen) await cluster.press('Enter');
      return isOpen;
    });
    await map().getByRole('listitem').getByRole('button', { name: first.name }).click();
    await card().getByRole('heading', { name: first.name }).waitFor();
    expect(new URL(page.url()).searchParams.get('place')).toBe(first.id);
    await card().getByText(`误差约 ${first.location!.accuracyMetres} 米`).waitFor();
    await card().getByText(first.location!.licence).waitFor();
  });

  test('shows how far a point may be off: when it is pointed at, when it is chosen, and for all from near', async () => {
    await open();
    const around = () => map().locator('path[class*="accuracy"]').count();
    expect(await around()).toBe(0);
    const point = map().getByRole('button', { name: /^前门，/u });
    await point.hover();
    expect(await around()).toBe(1);
    await page.mouse.move(0, 0);
    expect(await around()).toBe(0);
    await point.click();
    await card().waitFor();
    await page.mouse.move(0, 0);
    expect(await around()).toBe(1);
    await until(async () => {
      const isNear = (await around()) > 1;
      if (!isNear) await page.getByRole('button', { name: '放大' }).press('Enter');
      return isNear;
    });
  });

  test('a card tells what lies there and why, and what is near', async () => {
    const id = 'place:wangfujing';
    const { place } = await ask<{
      place: {
        statements: { totalCount: number };
        links: { nodes: { type: string; from: Place; to: Place; distanceMetres: number | null }[] };
      };
    }>(
      browsing.origin,
      `{ place(ref: { id: "${id}" }) { statements(kinds: [MEASURE], scope: WITHIN) { totalCount }
        links(types: [LOCATED_IN, COVERS, NEAR], first: 100) { nodes { type distanceMetres from { id name } to { id name } } } } }`,
    );
    await open(`?place=${id}`);
    await card()
      .getByRole('link', { name: `${place.statements.totalCount} 条举措触及此处` })
      .waitFor();
    expect(place.links.nodes.length).toBeGreaterThan(2);
    for (const { type, from, to } of place.links.nodes) {
      if (type === 'NEAR')
        await card()
          .getByRole('button', { name: (from.id === id ? to : from).name })
          .waitFor();
      else await card().getByRole('link', { name: from.name, exact: true }).waitFor();
    }
    await card().locator('q').first().click();
    await page.waitForURL(/[?&]at=report/u);
    await page.getByRole('complementary', { name: '报告原文' }).waitFor();
  });

  test('answers a circle of the form: its places, and the measures that touch them', async () => {
    const centre = confirmed.find(({ name }) => name === '东单')!;
    await open();
    await page.getByLabel('圆心').selectOption(centre.name);
    await page.getByLabel('半径（米）').fill('900');
    await page.getByRole('button', { name: '画出' }).click();
    await answer().waitFor();
    const asked = circleInAddress();
    expect(asked).toEqual({
      longitude: Number(centre.location!.longitude.toFixed(5)),
      latitude: Number(centre.location!.latitude.toFixed(5)),
      radiusMetres: 900,
    });
    await expectAnswer(await answerFor(asked));

    await answer().getByRole('radio', { name: '相关' }).click();
    await page.waitForURL(/scope=RELATED/u);
    await expectAnswer(await answerFor(asked, 'RELATED'));

    const copied = page.url();
    const there = await shownIn(answer());
    await page.close();
    page = await browsing.context.newPage();
    await page.goto(copied);
    await expectAnswer(there);
    await answer().locator('ol > li article a').first().click();
    await page.waitForURL(/[?&]at=report/u);
  });

  test('answers a circle that is drawn by dragging', async () => {
    await open();
    await page.getByRole('button', { name: '画圈', exact: true }).click();
    const box = (await map().boundingBox())!;
    const dot = (await map()
      .getByRole('button', { name: /^东单，/u })
      .boundingBox())!;
    const from = { x: dot.x + dot.width / 2, y: dot.y + dot.height / 2 };
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 30, from.y, { steps: 3 });
    await map()
      .getByText(/^半径 /u)
      .waitFor();
    await page.mouse.move(from.x + Math.min(70, box.width / 3), from.y, { steps: 3 });
    await page.mouse.up();
    await answer().waitFor();
    expect(new URL(page.url()).searchParams.has('place')).toBe(false);
    const asked = circleInAddress();
    const { location } = confirmed.find(({ name }) => name === '东单')!;
    expect(Math.abs(asked.longitude - location!.longitude)).toBeLessThan(0.001);
    expect(Math.abs(asked.latitude - location!.latitude)).toBeLessThan(0.001);
    await expectAnswer(await answerFor(asked));

    await page.goBack();
    await answer().waitFor({ state: 'detached' });
    await page.goForward();
    await answer().waitFor();
    await page.getByRole('button', { name: '去掉圈' }).click();
    await answer().waitFor({ state: 'detached' });
  });

  test('says which places may lie on the other side of the rim', async () => {
    const [centre, other] = [confirmed.find(({ name }) => name === '东单')!, '东单北大街'];
    const { longitude, latitude } = centre.location!;
    const distance = async (): Promise<number> => {
      const { placesNear } = await ask<{
        placesNear: { edges: { distanceMetres: number; node: Place }[] };
      }>(
        browsing.origin,
        `{ placesNear(longitude: ${longitude}, latitude: ${latitude}, radiusMetres: 2000, first: 100) { edges { distanceMetres node { name } } } }`,
      );
      return placesNear.edges.find(({ node }) => node.name === other)!.distanceMetres;
    };
    const metres = await distance();
    await open(`?circle=${longitude},${latitude},${Math.ceil(metres) + 5}`);
    const row = answer()
      .getByRole('list', { name: '圈内', exact: true })
      .getByRole('listitem')
      .filter({ hasText: other });
    await row.getByText('可能在圈外').waitFor();
    await page.goto(`${browsing.origin}/map?circle=${longitude},${latitude},${Math.floor(metres) - 5}`);
    await answer().getByText('未计入').click();
    const outside = answer().getByRole('list', { name: '可能在圈内' }).getByRole('listitem');
    await outside.filter({ hasText: other }).waitFor();
    expect(await row.count()).toBe(0);
  });

  test('asks in groups where a circle holds more places than one question takes', async () => {
    const everything = { ...CIRCLE, radiusMetres: 50_000 };
    const { placesNear } = await ask<{ placesNear: { nodes: Place[] } }>(
      browsing.origin,
      `{ placesNear(longitude: ${everything.longitude}, latitude: ${everything.latitude}, radiusMetres: 50000,
        includeUnconfirmed: true, first: 100) { nodes { id } } }`,
    );
    const ids = placesNear.nodes.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(20);
    const groups = Array.from({ length: Math.ceil(ids.length / 20) }, (_, index) =>
      ids.slice(index * 20, index * 20 + 20),
    );
    const numbers = new Set<string>();
    for (const group of groups) {
      const { measures } = await ask<{ measures: { nodes: { number: string }[] } }>(
        browsing.origin,
        `{ measures(touching: [${group.map((id) => `{ id: "${id}" }`).join()}], match: ANY, first: 100) { nodes { number } } }`,
      );
      for (const { number } of measures.nodes) numbers.add(number);
    }
    await open(`?circle=${CIRCLE.longitude},${CIRCLE.latitude},50000&unconfirmed=1&divisions=1`);
    await answer().getByText(`${ids.length} 处分 ${groups.length} 次问`).waitFor();
    await answer()
      .getByRole('heading', { name: `举措 ${numbers.size} 条` })
      .waitFor();
    expect((await shownIn(answer())).measures.sort()).toEqual([...numbers].sort());
    expect(await answer().getByRole('link', { name: '看完整理由' }).count()).toBe(groups.length);
  });

  test('works by the keyboard alone', async () => {
    await open();
    const [first] = confirmed as [Place];
    await page.getByRole('searchbox', { name: '按名称筛选' }).focus();
    await page.keyboard.type(first.name);
    for (let presses = 0; presses < 4; presses++) {
      await page.keyboard.press('Tab');
      if ((await focused().textContent())?.trim() === first.name) break;
    }
    await page.keyboard.press('Enter');
    const heading = card().getByRole('heading', { level: 2 });
    await heading.filter({ hasText: first.name }).waitFor();
    expect(await focused().textContent()).toBe(await heading.textContent());

    await card().getByRole('button', { name: '以此为圆心画圈' }).press('Enter');
    await answer().waitFor();
    expect(circleInAddress().longitude).toBeCloseTo(first.location!.longitude, 4);

    const point = map().getByRole('button', { name: /^东单，/u });
    await point.press('Enter');
    await card().getByRole('heading', { name: '东单' }).waitFor();
    expect(await focused().getAttribute('aria-label')).toBe(await point.getAttribute('aria-label'));
  });

  test('brings the keyboard to a circle’s answer, and keeps what is typed in the form', async () => {
    await open();
    const metres = page.getByLabel('半径（米）');
    await metres.fill('900');
    await map()
      .getByRole('button', { name: /^东单，/u })
      .press('Enter');
    await card().getByRole('heading', { name: '东单' }).waitFor();
    expect(await metres.inputValue()).toBe('900');
    expect(await page.getByLabel('圆心').locator('option:checked').textContent()).toBe('东单');
    const heading = answer().getByRole('heading', { level: 2 });
    for (const typed of ['900', '700', '700']) {
      await metres.fill(typed);
      await metres.press('Enter');
      await page.waitForURL(new RegExp(`circle=[\\d.%C,]+${typed}(&|$)`, 'u'));
      await until(() => heading.evaluate((element) => element.matches(':focus')));
    }
  });

  test('brings the card of the place already chosen into view again', async () => {
    await open();
    const row = listed('在图上').getByRole('button').last();
    await row.click();
    const heading = card().getByRole('heading', { level: 2 });
    await until(() => heading.evaluate((element) => element.matches(':focus')));
    await row.click();
    await until(() => heading.evaluate((element) => element.matches(':focus')));
  });

  test('leaves divisions out that are larger than a circle, says so, and counts them when asked to', async () => {
    const { longitude, latitude, radiusMetres } = { ...CIRCLE, latitude: 39.92, radiusMetres: 1_200 };
    const { placesNear } = await ask<{ placesNear: { nodes: (Place & { category: string })[] } }>(
      browsing.origin,
      `{ placesNear(longitude: ${longitude}, latitude: ${latitude}, radiusMetres: ${radiusMetres},
        includeUnconfirmed: true, first: 100) { nodes { id name category } } }`,
    );
    const districts = placesNear.nodes.filter(({ category }) => category === 'DISTRICT');
    expect(districts.length).toBeGreaterThan(0);
    const touching = async (asked: readonly Place[]): Promise<number> => {
      const { measures } = await ask<{ measures: { totalCount: number } }>(
        browsing.origin,
        `{ measures(touching: [${asked.map(({ id }) => `{ id: "${id}" }`).join()}], match: ANY) { totalCount } }`,
      );
      return measures.totalCount;
    };
    const few = await touching(placesNear.nodes.filter(({ category }) => category !== 'DISTRICT'));
    const many = await touching(placesNear.nodes);
    expect(few).toBeLessThan(many);
    await open(`?unconfirmed=1&circle=${longitude},${latitude},${radiusMetres}`);
    await answer()
      .getByRole('heading', { name: `举措 ${few} 条` })
      .waitFor();
    await answer().getByText(`${districts[0]!.name}是区级或更大的地域`).waitFor();
    await answer().getByRole('button', { name: '也计入', exact: true }).click();
    await answer()
      .getByRole('heading', { name: `举措 ${many} 条` })
      .waitFor();
    await page.goBack();
    await answer()
      .getByRole('heading', { name: `举措 ${few} 条` })
      .waitFor();
  });

  test('answers a circle that a finger draws', async () => {
    await open('', PHONE);
    await page.getByRole('button', { name: '画圈', exact: true }).click();
    await map().scrollIntoViewIfNeeded();
    const box = (await map().boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const touch = await browsing.context.newCDPSession(page);
    const dispatch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
      touch.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: at === undefined ? [] : [{ x: x + at, y }],
      });
    await dispatch('touchStart', 0);
    for (const way of [20, 40, 60]) await dispatch('touchMove', way);
    await map()
      .getByText(/^半径 /u)
      .waitFor();
    await dispatch('touchEnd');
    await answer().waitFor();
    expect(circleInAddress().radiusMetres).toBeGreaterThan(1);
  });

  test('says that an address’s circle is broken, and goes on', async () => {
    await open('?circle=116.41,39.92');
    const alert = page.getByRole('alert').filter({ hasText: '116.41,39.92' });
    await alert.getByRole('button', { name: '去掉圈' }).click();
    await alert.waitFor({ state: 'detached' });
    expect(await answer().count()).toBe(0);
    expect(await drawn()).toEqual(sorted(confirmed));
  });

  test('says that no place has the address’s name', async () => {
    await open('?place=没有这里');
    await card().getByRole('alert').filter({ hasText: '没有编号或名称为「没有这里」的事物。' }).waitFor();
    await page.goto(`${browsing.origin}/map?place=金宝接`);
    await card().getByRole('link', { name: '金宝街', exact: true }).click();
    await page.waitForURL(/place=place%3Ajinbao-street/u);
    await card().getByRole('heading', { name: '金宝街' }).waitFor();
  });

  test('can be used on a phone: no sideways scroll, a circle drawn, its answer below', async () => {
    await open('', PHONE);
    await page.getByRole('button', { name: '画圈', exact: true }).click();
    await map().scrollIntoViewIfNeeded();
    const dot = (await map().getByRole('button', { name: /东单/u }).first().boundingBox())!;
    await page.mouse.move(dot.x + dot.width / 2, dot.y + dot.height / 2);
    await page.mouse.down();
    await page.mouse.move(dot.x + 60, dot.y + 40, { steps: 4 });
    await page.mouse.up();
    await answer().waitFor();
    await expectAnswer(await answerFor(circleInAddress()));
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  });

  test('speaks English, with the report’s names as they are', async () => {
    page = await browsing.open(`/en/map?circle=${CIRCLE_ADDRESS}`);
    const circle = page.getByRole('region', { name: 'In the circle' });
    const expected = await answerFor(CIRCLE);
    await circle.getByRole('heading', { name: `${expected.measures.length} measures touch` }).waitFor();
    expect(await names(circle.getByRole('list', { name: 'In the circle' }).getByRole('listitem'))).toEqual(
      expected.places,
    );
    await page.getByRole('switch', { name: 'Show unconfirmed points' }).waitFor();
  });
});
