import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { browse, describeInBrowser, PHONE, type Browsing } from '../support/browser.ts';
import { until } from '../support/until.ts';
import { ask } from '../support/cli.ts';

interface Node {
  readonly id: string;
  readonly name?: string;
  readonly kind?: string;
}
interface Subgraph {
  readonly nodes: readonly { readonly degree: number; readonly node: Node }[];
  readonly steps: readonly { readonly from: Node; readonly to: Node; readonly evidence: readonly Quoted[] }[];
}
interface Quoted {
  readonly span: { readonly start: number; readonly end: number; readonly quote: string } | null;
  readonly statement: { readonly report: { readonly id: string } } | null;
}
interface Path {
  readonly steps: readonly { readonly evidence: readonly Quoted[] }[];
}

const STREET = 'place:jinbao-street';
const HUB = 'place:dongcheng-district';
const EVIDENCE = 'evidence { span { start end quote } statement { report { id } } }';

/** How many pixels of each colour a PNG has, as the browser reads it. */
const coloursOf = (page: Page, png: string) =>
  page.evaluate<Record<string, number>>(`(async () => {
    const bytes = Uint8Array.from(atob('${png}'), (character) => character.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const counts = {};
    for (let at = 0; at < data.length; at += 4) {
      const colour = 'rgb(' + data[at] + ', ' + data[at + 1] + ', ' + data[at + 2] + ')';
      counts[colour] = (counts[colour] ?? 0) + 1;
    }
    return counts;
  })()`);

const TOKEN_OF_PLACES = `(() => {
  const probe = document.createElement('span');
  probe.style.color = 'var(--kind-place)';
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
})()`;

/** Goes to the first graph, and hides statements as soon as there is one: its names just then, and a while later. */
const UNCHECKED_AT_ONCE = `(async () => {
  const wait = (until) => new Promise((resolve) => {
    const look = () => (until() ? resolve() : requestAnimationFrame(look));
    look();
  });
  const names = () => document.querySelector('canvas.sigma-labels');
  const box = () => [...document.querySelectorAll('label')].find((label) => label.textContent.includes('报告语句'));
  document.querySelector('main ul a').click();
  await wait(() => box() && names());
  box().click();
  let frames = 0;
  await wait(() => (frames += 1) > 3);
  const interrupted = names().toDataURL();
  frames = 0;
  await wait(() => (frames += 1) > 60);
  return [interrupted, names().toDataURL()];
})()`;

describeInBrowser('the graph', () => {
  let browsing: Browsing;
  let page: Page;
  beforeAll(async () => {
    browsing = await browse();
  });
  afterAll(() => browsing.close());
  afterEach(async () => {
    await page.close();
    expect(browsing.strayed).toEqual([]);
  });

  const neighbourhood = async (id: string): Promise<Subgraph> => {
    const { neighbourhood: found } = await ask<{ neighbourhood: Subgraph }>(
      browsing.origin,
      `{ neighbourhood(of: { id: "${id}" }, limit: 500) {
        nodes { degree node { id ... on Entity { name kind } } }
        steps { from { id } to { id } ${EVIDENCE} }
      } }`,
    );
    return found;
  };
  const idsOf = ({ nodes }: Subgraph) => nodes.map(({ node }) => node.id).sort();

  const open = async (address: string): Promise<void> => {
    page = await browsing.open(address);
  };
  const listed = () =>
    page.evaluate<string[]>(
      `[...document.querySelectorAll('tr[data-node]')].map((row) => row.dataset.node).sort()`,
    );
  /** Waits until the list holds exactly these nodes. */
  const untilListed = async (ids: readonly string[]): Promise<void> => {
    const wanted = [...ids].sort();
    const deadline = Date.now() + 10_000;
    while (JSON.stringify(await listed()) !== JSON.stringify(wanted) && Date.now() < deadline)
      await page.waitForTimeout(50);
    expect(await listed()).toEqual(wanted);
  };
  const row = (id: string) => page.locator(`tr[data-node="${id}"]`);
  /** Waits until the nodes have found their places: two pictures are the same. */
  const untilStill = async (): Promise<void> => {
    const deadline = Date.now() + 20_000;
    for (let before = ''; Date.now() < deadline;) {
      const now = (await picture().screenshot()).toString('base64');
      if (now === before) return;
      before = now;
      await page.waitForTimeout(250);
    }
    throw new Error('The picture keeps moving.');
  };
  const panel = () => page.getByRole('region', { name: '所选' });
  const picture = () => page.getByRole('img', { name: '关系图' });

  /** A neighbour that would show others, in the order of the ids. */
  const expandable = async (id: string) => {
    const around = await neighbourhood(id);
    const known = new Set(idsOf(around));
    for (const { node, degree } of around.nodes) {
      if (node.id === id || node.kind === undefined || degree < 3 || degree > 20) continue;
      const more = await neighbourhood(node.id);
      if (idsOf(more).some((each) => !known.has(each))) return { around, node, degree, more };
    }
    throw new Error(`Nothing around ${id} opens further.`);
  };

  test('lists exactly what the API gives, and the picture says as much', async () => {
    const around = await neighbourhood(STREET);
    await open('/graph?of=金宝街');
    await untilListed(idsOf(around));
    const said = await picture().getAttribute('aria-label');
    expect(said).toContain(`${around.nodes.length} 个节点、${around.steps.length} 条联系`);
    for (const { node, degree } of around.nodes)
      expect(await row(node.id).textContent()).toContain(`/ ${degree}`);
  });

  test('each link of what is chosen shows its words', async () => {
    const around = await neighbourhood(STREET);
    await open(`/graph?of=${STREET}`);
    const quotes = around.steps
      .filter(({ from, to }) => from.id === STREET || to.id === STREET)
      .flatMap(({ evidence }) => evidence.flatMap(({ span }) => span?.quote ?? []));
    await panel().getByRole('heading', { name: '金宝街' }).waitFor();
    expect(quotes.length).toBeGreaterThan(0);
    for (const quote of new Set(quotes))
      await panel()
        .getByRole('link', { name: quote.slice(0, 40) })
        .first()
        .waitFor();
  });

  test('says how much a node opens, opens just that, and back closes it', async () => {
    const { around, node, degree, more } = await expandable(STREET);
    await open(`/graph?of=${STREET}`);
    await untilListed(idsOf(around));
    const joined = new Set(
      around.steps.flatMap(({ from, to }) =>
        from.id === node.id ? [to.id] : to.id === node.id ? [from.id] : [],
      ),
    ).size;
    const button = row(node.id).getByRole('button', { name: `展开 ${degree - joined} 个邻居：${node.name}` });
    await button.click();
    await untilListed([...new Set([...idsOf(around), ...idsOf(more)])]);
    expect(new URL(page.url()).searchParams.getAll('open')).toEqual([node.id]);
    expect(await row(node.id).textContent()).toContain(`${degree} / ${degree}`);
    const address = page.url();
    await page.goBack();
    await untilListed(idsOf(around));
    await page.goForward();
    await untilListed([...new Set([...idsOf(around), ...idsOf(more)])]);
    await row(node.id)
      .getByRole('button', { name: `收起：${node.name}` })
      .click();
    await untilListed(idsOf(around));

    await page.goto(address);
    await untilListed([...new Set([...idsOf(around), ...idsOf(more)])]);
  });

  test('opens one kind, counted before', async () => {
    const { around, node, more } = await expandable(STREET);
    await open(`/graph?of=${STREET}`);
    await row(node.id).getByRole('button', { name: node.name!, exact: true }).click();
    const known = new Set(idsOf(around));
    const kinds = page.getByRole('group', { name: '只展开一类' }).getByRole('button');
    await kinds.first().waitFor();
    const counted = (await kinds.allTextContents()).map((words) => Number(/\d+$/u.exec(words)?.[0]));
    const fresh = more.nodes.filter((each) => !known.has(each.node.id));
    expect(counted.reduce((all, count) => all + count, 0)).toBe(fresh.length);
    await kinds.first().click();
    await page.waitForURL(/open=/u);
    const status = page.getByRole('status').filter({ hasText: `${known.size + counted[0]!} 个节点` });
    await status.waitFor();
    const added = fresh.filter(({ node: { id } }) => !known.has(id));
    const now = (await listed()).filter((id) => !known.has(id));
    const kindOfAdded = new Set(
      added.filter(({ node: { id } }) => now.includes(id)).map((each) => each.node.kind),
    );
    expect([now.length, kindOfAdded.size]).toEqual([counted[0], 1]);
  });

  test('one kind of a hub is opened whole, and nothing else closes', async () => {
    const hub = await neighbourhood(HUB);
    const statements = hub.nodes.filter(({ node }) => node.kind === undefined).map(({ node }) => node.id);
    await open(`/graph?of=${HUB}`);
    await row(HUB).waitFor();
    await page.getByText(/还有 \d+ 个邻居未展开/u).waitFor();
    const before = await listed();
    expect(statements.some((id) => !before.includes(id))).toBe(true);
    const kinds = page.getByRole('group', { name: '只展开一类' });
    await kinds.getByRole('button', { name: /^报告语句/u }).click();
    await untilListed([...new Set([...before, ...statements])]);
    await row(HUB).getByRole('button', { name: /^展开/u }).click();
    await untilListed(idsOf(hub));
    expect(new URL(page.url()).searchParams.getAll('open')).toHaveLength(2);
  });

  test('kinds may stand with commas, and what is none is left aside', async () => {
    const around = await neighbourhood(STREET);
    await open(`/graph?of=${STREET}&kinds=PLACE,PROJECT&statements=0`);
    await untilListed(
      around.nodes
        .filter(({ node: { id, kind } }) => id === STREET || kind === 'PLACE' || kind === 'PROJECT')
        .map(({ node }) => node.id),
    );
    await page.goto(`${browsing.origin}/graph?of=${STREET}&kinds=TREE`);
    await untilListed(idsOf(around));
  });

  test('a statement opens what it names', async () => {
    const around = await neighbourhood(STREET);
    const statement = around.nodes.find(({ node, degree }) => node.kind === undefined && degree > 3)!;
    const { node } = await ask<{ node: { entities: Node[] } }>(
      browsing.origin,
      `{ node(id: "${statement.node.id}") { ... on Statement { entities { id } } } }`,
    );
    await open(`/graph?of=${STREET}`);
    await untilListed(idsOf(around));
    let requests = 0;
    page.on('request', (request) => (requests += request.postData()?.includes('GraphStatement') ? 1 : 0));
    page.on('request', (request) => (requests += request.postData()?.includes('GraphNeighbourhood') ? 1 : 0));
    await row(statement.node.id).getByRole('button', { name: /展开/u }).click();
    await untilListed([...new Set([...idsOf(around), ...node.entities.map(({ id }) => id)])]);
    expect(requests).toBe(1);
    expect(await row(statement.node.id).textContent()).toContain(`${statement.degree} / ${statement.degree}`);
    // What it names opens further, though nobody counted how far.
    const named = node.entities.find(({ id }) => !idsOf(around).includes(id))!;
    expect(await row(named.id).textContent()).toContain('/ ?');
    await row(named.id).getByRole('button', { name: /^展开/u }).click();
    await page.getByRole('status').filter({ hasText: '个节点' }).waitFor();
    expect((await listed()).filter((id) => !idsOf(around).includes(id))).toEqual(
      expect.arrayContaining(
        idsOf(await neighbourhood(named.id))
          .filter((id) => !idsOf(around).includes(id))
          .slice(0, 2),
      ),
    );
  });

  test('filters by kind, statements and degree', async () => {
    const around = await neighbourhood(STREET);
    const only = (passes: (each: Subgraph['nodes'][number]) => boolean) =>
      around.nodes.filter((each) => each.node.id === STREET || passes(each)).map(({ node }) => node.id);
    await open(`/graph?of=${STREET}`);
    await page.getByRole('checkbox', { name: '报告语句' }).uncheck();
    await untilListed(only(({ node }) => node.kind !== undefined));
    await page.getByRole('checkbox', { name: '机构' }).uncheck();
    await untilListed(only(({ node }) => node.kind !== undefined && node.kind !== 'ORGANIZATION'));
    await page.goBack();
    await page.goBack();
    await untilListed(idsOf(around));
    await page.getByRole('spinbutton', { name: '隐去邻居数超过' }).fill('3');
    await untilListed(only(({ degree }) => degree <= 3));
    expect(new URL(page.url()).searchParams.get('degree')).toBe('3');
  });

  test('a hub is folded until it is opened, and opens in portions', async () => {
    const hub = await neighbourhood(HUB);
    const near = hub.nodes.find(
      ({ node, degree }) => node.kind === 'PLACE' && node.id !== HUB && degree < 4,
    )!;
    const around = await neighbourhood(near.node.id);
    await open(`/graph?of=${near.node.id}`);
    await untilListed(idsOf(around));
    await row(HUB).getByText(/^折叠/u).waitFor();
    await row(HUB).getByRole('button', { name: /^展开/u }).click();
    await page.getByText(/东城区还有 \d+ 个邻居未展开/u).waitFor();
    expect((await listed()).length).toBeLessThan(hub.nodes.length);
    await row(HUB).getByRole('button', { name: /^展开/u }).click();
    await untilListed([...new Set([...idsOf(around), ...idsOf(hub)])]);
    expect(await row(HUB).getByText(/^折叠/u).count()).toBe(0);
  });

  test('paths show each hop with its quote, which leads to the text', async () => {
    const ends = ['place:longfusi', 'place:wangfujing'];
    const { paths } = await ask<{ paths: Path[] }>(
      browsing.origin,
      `{ paths(from: { id: "${ends[0]}" }, to: { id: "${ends[1]}" }, first: 10) { nodes { id } steps { ${EVIDENCE} } } }`,
    );
    expect(paths.length).toBeGreaterThan(0);
    await open('/graph?from=隆福寺&to=王府井');
    await page.getByRole('heading', { name: `路径 ${paths.length}` }).waitFor();
    for (const [index, path] of paths.entries()) {
      const chain = page.getByRole('region', { name: `路径 ${index + 1}` });
      expect(await chain.locator('ol > li').count()).toBe(path.steps.length);
      for (const [hop, { evidence }] of path.steps.entries())
        for (const { span } of evidence)
          if (span)
            await chain
              .locator('ol > li')
              .nth(hop)
              .getByRole('link', { name: span.quote.slice(0, 40) })
              .first()
              .waitFor();
    }
    const first = paths[0]!.steps[0]!.evidence.find(({ span }) => span)!;
    const { report } = first.statement!;
    const { start, end, quote } = first.span!;
    await page
      .getByRole('region', { name: '路径 1' })
      .locator('ol > li')
      .first()
      .getByRole('link', { name: quote.slice(0, 40) })
      .last()
      .click();
    await page.waitForURL(({ searchParams }) => searchParams.get('at') === `${report.id}@${start}-${end}`);
    await page.getByRole('complementary', { name: '报告原文' }).waitFor();
  });

  test('says that there is no path, and looks further', async () => {
    await open('/graph?from=金宝街&to=隆福寺');
    await page.getByText('4 步之内没有路径').waitFor();
    await page.getByRole('link', { name: '放宽到 6 步' }).click();
    await page.waitForURL(/steps=6/u);
    const { paths } = await ask<{ paths: Path[] }>(
      browsing.origin,
      '{ paths(from: { name: "金宝街" }, to: { name: "隆福寺" }, maxLength: 6, first: 10) { nodes { id } steps { evidence { basis } } } }',
    );
    if (paths.length === 0) await page.getByText('6 步之内没有路径').waitFor();
    else await page.getByRole('heading', { name: `路径 ${paths.length}` }).waitFor();
  });

  test('saves a picture with something on it', async () => {
    await open(`/graph?of=${STREET}`);
    await row(STREET).waitFor();
    await untilStill();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: '存为图片' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/\.png$/u);
    const png = readFileSync(await download.path()).toString('base64');
    const colours = await coloursOf(page, png);
    const place = await page.evaluate<string>(TOKEN_OF_PLACES);
    // The node in focus alone has hundreds of pixels; its edges and names give many shades.
    expect(colours[place]).toBeGreaterThan(200);
    expect(Object.keys(colours).length).toBeGreaterThan(50);
  });

  test('a layout that a filter interrupts goes on', async () => {
    await open('/graph');
    await page
      .getByText(/\d+ 项举措/u)
      .first()
      .waitFor();
    const [interrupted, later] = await page.evaluate<string[]>(UNCHECKED_AT_ONCE);
    expect(later).not.toBe(interrupted);
  });

  test('a finger that begins beside the nodes scrolls the page', async () => {
    page = await browsing.open(`/graph?of=${STREET}`, PHONE);
    const session = await browsing.context.newCDPSession(page);
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    await row(STREET).waitFor();
    await picture().scrollIntoViewIfNeeded();
    await untilStill();
    const { x, y, height } = (await picture().boundingBox())!;
    const before = await page.evaluate<number>('scrollY');
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', up: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: x + 6, y: y + height / 2 - up }],
      });
    await touch('touchStart', 0);
    for (let up = 10; up <= 120; up += 10) await touch('touchMove', up);
    await touch('touchEnd', 0);
    await until(() => page.evaluate<boolean>(`scrollY > ${before} + 40`));
  });

  test('works by the keyboard alone', async () => {
    const { around, node, more } = await expandable(STREET);
    await open('/graph');
    await page.getByRole('combobox', { name: '选一个事物' }).focus();
    await page.keyboard.type('jinbaojie');
    await page
      .getByRole('option', { name: /金宝街/u })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/of=/u);
    await untilListed(idsOf(around));
    await row(node.id).getByRole('button', { name: node.name!, exact: true }).focus();
    await page.keyboard.press('Enter');
    await panel().getByRole('heading', { name: node.name!, level: 2 }).waitFor();
    expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe('所选');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await untilListed([...new Set([...idsOf(around), ...idsOf(more)])]);
  });

  test('a new focus is where reading goes on', async () => {
    const { node } = await expandable(STREET);
    await open(`/graph?of=${STREET}`);
    const focused = () =>
      page.evaluate<string>(`document.activeElement.tagName + ' ' + document.activeElement.textContent`);
    await row(node.id).getByRole('link', { name: /^居中/u }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: `${node.name}的关系图`, level: 1 }).waitFor();
    expect(await focused()).toBe(`H1 ${node.name}的关系图`);
    expect(await page.title()).toContain(`${node.name} · 关系图`);
  });

  test('the boxes of the paths keep what is typed, and the focus', async () => {
    await open('/graph?from=place:longfusi');
    const [from, to] = ['从', '到'].map((name) => page.getByRole('combobox', { name }));
    await to!.focus();
    await page.keyboard.type('wangfujing');
    await page
      .getByRole('option', { name: /王府井/u })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(({ searchParams }) => searchParams.has('to'));
    await to!.waitFor();
    expect(await page.evaluate('document.activeElement.labels[0].textContent')).toBe('到');
    expect(await to!.inputValue()).not.toBe('');
    expect(await from!.inputValue()).toBe('隆福寺');
    await page.waitForLoadState('networkidle');
    await page.goBack();
    await until(() => page.evaluate<boolean>(`document.activeElement.value === ''`));
    expect(await from!.inputValue()).toBe('隆福寺');
  });

  test('an unknown name is answered with near ones', async () => {
    await open('/graph?of=金宝');
    await page.getByRole('alert').getByRole('link', { name: '金宝街', exact: true }).click();
    await untilListed(idsOf(await neighbourhood(STREET)));
  });

  test('what the address opens and nobody knows is said', async () => {
    await open(`/graph?of=${STREET}&open=place:nowhere&kinds=TREE&degree=x&statements=maybe`);
    await page.getByText(/打不开的节点：place:nowhere/u).waitFor();
  });

  test('an address that opens more than anyone looks at is loaded in part, and says so', async () => {
    const around = await neighbourhood(STREET);
    const [id] = idsOf(around).filter((each) => each !== STREET);
    const openings = Array.from({ length: 100 }, (_, index) => `open=${id}@${index + 1}`);
    const others = Array.from({ length: 100 }, (_, index) => `open=place:nowhere-${index}`);
    await open(`/graph?of=${STREET}&${openings.join('&')}&${others.join('&')}`);
    await page.getByText(/另有 \d+ 处没有展开/u).waitFor();
    expect(await page.getByText(/另有 \d+ 处没有展开/u).textContent()).toContain('61');
  });

  test('begins with what the measures name most', async () => {
    await open('/graph');
    const { measures } = await ask<{
      measures: { facets: { entities: { count: number; entity: { name: string } }[] } };
    }>(browsing.origin, '{ measures(first: 1) { facets { entities(first: 8) { count entity { name } } } } }');
    const [first] = measures.facets.entities;
    const link = page.getByRole('main').getByRole('link', { name: first!.entity.name, exact: true });
    await page.getByText(`${first!.count} 项举措`).first().waitFor();
    await link.click();
    await page.getByRole('heading', { name: `${first!.entity.name}的关系图` }).waitFor();
  });

  test('where nothing can be drawn, the list is there and says so', async () => {
    page = await browsing.context.newPage();
    await page.addInitScript(
      `const getContext = HTMLCanvasElement.prototype.getContext;
       HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
         return kind.startsWith('webgl') ? null : getContext.call(this, kind, ...rest);
       };`,
    );
    await page.goto(`${browsing.origin}/graph?of=${STREET}`);
    await page.getByText('此浏览器不能绘图').waitFor();
    await untilListed(idsOf(await neighbourhood(STREET)));
  });
});
