import type { Locator, Page } from 'playwright-core';
import { browse, describeInBrowser, PHONE, type Browsing } from '../support/browser.ts';
import { ask } from '../support/cli.ts';

interface Span {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Evidence {
  readonly basis: string;
  readonly source: string | null;
  readonly span: Span | null;
  readonly statement: { readonly report: { readonly id: string } } | null;
}

interface Link {
  readonly from: Named;
  readonly to: Named;
  readonly evidence: readonly Evidence[];
}

const EVIDENCE = 'evidence { basis source span { start end quote } statement { report { id } } }';
const LINKS = `nodes { from { id name } to { id name } ${EVIDENCE} }`;

describeInBrowser('the page of an entity', () => {
  let browsing: Browsing;
  let page: Page;
  let main: Locator;
  beforeAll(async () => {
    browsing = await browse();
  });
  afterAll(() => browsing.close());
  afterEach(async () => {
    await page.close();
    expect(browsing.strayed).toEqual([]);
  });

  async function open(path: string, ...viewport: [] | [typeof PHONE]): Promise<void> {
    page = await browsing.open(path, ...viewport);
    main = page.getByRole('main');
    await main.getByRole('heading', { level: 1 }).waitFor();
    await main
      .getByText(/正在读取|Loading/u)
      .first()
      .waitFor({ state: 'detached' });
  }

  const title = () => main.getByRole('heading', { level: 1 }).textContent();
  const query = <T>(text: string) => ask<T>(browsing.origin, text);
  const section = (name: RegExp) =>
    main.locator('section').filter({ has: page.getByRole('heading', { name }) });
  const shownIds = async () =>
    Promise.all((await main.locator('article[data-id]').all()).map((each) => each.getAttribute('data-id')));

  /** A click on a quote leads to its words. */
  async function leadsTo(quote: Locator, { span, statement }: Evidence): Promise<void> {
    await quote.click();
    const wanted = `${statement!.report.id}@${span!.start}-${span!.end}`;
    await page.waitForURL((url) => url.searchParams.get('at') === wanted);
  }

  describe('a place', () => {
    test('says what it is, what touches it, and where it is named', async () => {
      await open('/entity/place:jinbao-street');
      const { entity } = await query<{
        entity: {
          name: string;
          aliases: string[];
          ancestors: Named[];
          links: { totalCount: number; nodes: Link[] };
          statements: { totalCount: number; nodes: { id: string; text: string }[] };
          occurrences: { totalCount: number };
        };
      }>(`{ entity(ref: { id: "place:jinbao-street" }) { name aliases ... on Place { ancestors { id name } }
        links(first: 50) { totalCount ${LINKS} } statements(first: 10) { totalCount nodes { id text } } occurrences { totalCount } } }`);
      expect(await title()).toBe(entity.name);
      await main.getByText('place:jinbao-street', { exact: true }).waitFor();
      await main.getByText(entity.aliases[0]!).waitFor();
      for (const { name } of entity.ancestors)
        await main.locator('dl').getByRole('link', { name, exact: true }).waitFor();
      expect(await shownIds()).toEqual(entity.statements.nodes.map(({ id }) => id));
      await main.getByRole('heading', { name: `关系 (${entity.links.totalCount})` }).waitFor();
      await main
        .getByRole('heading', { name: `何处写到它的名称 (${entity.occurrences.totalCount})` })
        .waitFor();
      const marked = await main.locator('article[data-id] mark').allTextContents();
      expect(marked.every((words) => entity.statements.nodes.some(({ text }) => text.includes(words)))).toBe(
        true,
      );
      expect(marked).toContain(entity.name);

      const stated = entity.links.nodes
        .flatMap(({ evidence }) => evidence)
        .find(({ span }) => span !== null)!;
      await leadsTo(section(/^关系/u).getByRole('link', { name: stated.span!.quote }).first(), stated);
      expect(new URL(page.url()).pathname).toBe('/entity/place:jinbao-street');
    });

    test('leads on: to what touches it, to the graph, to the map, to the text', async () => {
      await open('/entity/place:jinbao-street');
      const href = (name: string) => main.getByRole('link', { name }).getAttribute('href');
      expect(await href('触及它的举措')).toBe('/?touching=place%3Ajinbao-street');
      expect(await href('在关系图里看')).toBe('/graph?of=place%3Ajinbao-street');
      expect(await href('在地图上看')).toBe('/map?place=place%3Ajinbao-street');
      const { entity } = await query<{ entity: { occurrences: { nodes: Evidence[] } } }>(
        `{ entity(ref: { id: "place:jinbao-street" }) { occurrences(first: 1) { nodes { span { start end quote } statement { report { id } } } } } }`,
      );
      await leadsTo(main.getByRole('link', { name: '读首次写到它的地方' }), entity.occurrences.nodes[0]!);
    });

    test('shows what no source bears out only where that is switched on, and calls it that', async () => {
      await open('/entity/place:jinbao-street');
      const { place } = await query<{ place: { location: null; unconfirmed: { source: string } } }>(
        '{ place(ref: { id: "place:jinbao-street" }) { location { source } unconfirmed: location(includeUnconfirmed: true) { source } } }',
      );
      expect(place.location).toBeNull();
      expect(await main.getByText(place.unconfirmed.source).count()).toBe(0);
      await main.getByRole('checkbox', { name: '也显示未证实的' }).check();
      await page.waitForURL((url) => url.searchParams.get('unconfirmed') === '1');
      await main.getByText(place.unconfirmed.source).waitFor();
      expect(await main.locator('[data-basis=UNCONFIRMED]').first().textContent()).toContain('未证实');
      await page.goBack();
      await main.getByText(place.unconfirmed.source).waitFor({ state: 'detached' });
    });

    test('has pages where much is said of it, each item once', async () => {
      await open('/entity/东城区');
      const { entity } = await query<{ entity: { statements: { totalCount: number; nodes: Named[] } } }>(
        '{ entity(ref: { name: "东城区" }) { statements(first: 100) { totalCount nodes { id } } } }',
      );
      const { totalCount, nodes } = entity.statements;
      expect(totalCount).toBeGreaterThan(10);
      const shown = section(/^写到它/u);
      await shown.getByRole('button', { name: `已列 10，共 ${totalCount}` }).click();
      await shown.locator('article').nth(10).waitFor();
      expect(await shownIds()).toEqual(nodes.slice(0, 60).map(({ id }) => id));
    });

    test('opens by any name that is written, and in English', async () => {
      await open('/en/entity/金宝大街');
      expect(await title()).toBe('金宝街');
      await main.getByRole('heading', { name: /^Relations/u }).waitFor();
      await main.getByText('place', { exact: true }).first().waitFor();
    });
  });

  describe('the “四巷”', () => {
    test('tells of each lane where it is, who drives it, and the measures that name it', async () => {
      await open('/entity/cluster:four-lanes');
      const { cluster, measures } = await query<{
        cluster: {
          members: (Named & {
            links: { nodes: Link[] };
            places: { nodes: Link[] };
            drivers: { totalCount: number };
            statements: { nodes: Named[] };
          })[];
        };
        measures: { nodes: { departments: unknown[] }[] };
      }>(`{ cluster(ref: { id: "cluster:four-lanes" }) { members { id name
        links(types: [MEMBER_OF], direction: OUT) { ${LINKS} } places: links(types: [COVERS, LOCATED_IN], direction: OUT) { ${LINKS} }
        drivers: links(types: [LEADS, OPERATES], direction: IN) { totalCount } statements(kinds: [MEASURE]) { nodes { id } } } }
        measures(touching: [{ id: "cluster:four-lanes" }]) { nodes { departments { basis } } } }`);
      expect(measures.nodes.flatMap(({ departments }) => departments)).toEqual([]);

      const blocks = main.locator('article[aria-labelledby]');
      expect(await blocks.count()).toBe(cluster.members.length);
      for (const { name, links, places, drivers, statements } of cluster.members) {
        const block = blocks.filter({ has: page.getByRole('heading', { level: 3, name }) });
        const words = (await block.textContent())!;
        for (const { to } of places.nodes) expect(words).toContain(to.name);
        if (drivers.totalCount === 0) expect(words).toContain('由谁推进报告没有写明');
        const measureIds = (await block.locator('article[data-id]').all()).map((each) =>
          each.getAttribute('data-id'),
        );
        expect(await Promise.all(measureIds)).toEqual(statements.nodes.map(({ id }) => id));
        await leadsTo(block.locator('h3 + span').getByRole('link').first(), links.nodes[0]!.evidence[0]!);
      }
    });

    test('is read whole, however many pages it has', async () => {
      await open('/entity/cluster:four-lanes');
      const blocks = main.locator('article[aria-labelledby]');
      await blocks.first().waitFor();
      const words = await blocks.allTextContents();
      const pages: string[] = [];
      await page.route('**/graphql', (route) => {
        const sent = route.request().postData()!;
        const small = sent.replace(/(query Family.*)first: \d+, after/u, '$1first: 1, after');
        if (small !== sent) pages.push(small);
        return route.continue({ postData: small });
      });
      await page.reload();
      await blocks.first().waitFor();
      expect(pages.length).toBeGreaterThan(words.length);
      expect(await blocks.allTextContents()).toEqual(words);
    });

    test('names the places of each pilot unit, with the words that outline it', async () => {
      await open('/entity/四巷');
      const { cluster } = await query<{ cluster: { members: (Named & { links: { nodes: Link[] } })[] } }>(
        `{ cluster(ref: { name: "杏巷" }) { members { id name links(types: [COVERS], direction: OUT) { ${LINKS} } } } }`,
      );
      const block = main
        .locator('article')
        .filter({ has: page.getByRole('heading', { level: 3, name: '杏巷' }) });
      for (const { name, links } of cluster.members.filter((member) => member.links.nodes.length > 0)) {
        const row = block
          .getByRole('listitem')
          .filter({ has: page.getByRole('link', { name, exact: true }) });
        for (const { to } of links.nodes)
          await row.getByRole('link', { name: to.name, exact: true }).waitFor();
      }
      const [unit] = cluster.members;
      const { evidence } = unit!.links.nodes[0]!;
      const row = block
        .getByRole('listitem')
        .filter({ has: page.getByRole('link', { name: unit!.name, exact: true }) });
      await leadsTo(row.getByRole('link', { name: evidence[0]!.span!.quote.slice(0, 20) }), evidence[0]!);
    });

    test('fits a phone', async () => {
      await open('/entity/cluster:four-lanes', PHONE);
      await main.locator('article[aria-labelledby]').first().waitFor();
      const widths = await page.evaluate<number[]>('[document.documentElement.scrollWidth, innerWidth]');
      expect(widths[0]).toBeLessThanOrEqual(widths[1]!);
    });
  });

  test('of a department has the measures that it answers for, each with what tells so', async () => {
    const id = 'department:district-health-commission';
    await open(`/entity/${id}`);
    const { department } = await query<{
      department: {
        name: string;
        measures: { totalCount: number; edges: { node: Named & { number: string }; evidence: Evidence[] }[] };
      };
    }>(
      `{ department(ref: { id: "${id}" }) { name measures { totalCount edges { node { id number } ${EVIDENCE} } } } }`,
    );
    expect(await title()).toBe(department.name);
    const answered = section(/^负责的举措/u);
    await answered.getByRole('heading', { name: `(${department.measures.totalCount})` }).waitFor();
    for (const { node, evidence } of department.measures.edges) {
      const measure = answered.locator(`article[data-id="${node.id}"]`);
      await measure.getByRole('link', { name: node.number }).waitFor();
      const bases = await Promise.all(
        (await measure.locator('[data-basis]').all()).map((each) => each.getAttribute('data-basis')),
      );
      expect(new Set(bases)).toEqual(new Set(evidence.map(({ basis }) => basis)));
      const quotes = await measure.locator('q').allTextContents();
      expect(new Set(quotes)).toEqual(new Set(evidence.map(({ span }) => span!.quote)));
    }
  });

  test('of an indicator has its figures as printed, each leading to its words', async () => {
    await open('/entity/indicator:gdp');
    const { indicator } = await query<{
      indicator: { name: string; observations: { period: string; wording: string; evidence: Evidence[] }[] };
    }>(`{ indicator(ref: { id: "indicator:gdp" }) { name observations { period wording ${EVIDENCE} } } }`);
    expect(await title()).toBe(indicator.name);
    const rows = main.getByRole('table', { name: '历年数字' }).getByRole('row');
    expect(await rows.count()).toBe(indicator.observations.length + 1);
    for (const [index, { period, wording, evidence }] of indicator.observations.entries()) {
      const row = rows.nth(index + 1);
      expect(await row.getByRole('rowheader').textContent()).toBe(period);
      expect(await row.textContent()).toContain(wording);
      await leadsTo(row.getByRole('link', { name: evidence[0]!.span!.quote }), evidence[0]!);
    }
  });

  test('of a project has its stages by year, with the clause that says so', async () => {
    await open('/entity/东直门枢纽');
    const { project } = await query<{
      project: { name: string; stages: { year: number; wording: string; evidence: Evidence[] }[] };
    }>(`{ project(ref: { name: "东直门枢纽" }) { name stages { year wording ${EVIDENCE} } } }`);
    expect(await title()).toBe(project.name);
    const stages = section(/^各年进展/u).getByRole('listitem');
    expect(await stages.count()).toBe(project.stages.length);
    for (const [index, { year, wording, evidence }] of project.stages.entries()) {
      expect(await stages.nth(index).textContent()).toContain(`${year}`);
      expect(await stages.nth(index).textContent()).toContain(wording);
      await leadsTo(stages.nth(index).getByRole('link', { name: evidence[0]!.span!.quote }), evidence[0]!);
    }
  });

  test('says that there is none, and offers near names', async () => {
    await open('/entity/金保街');
    await main.getByText('没有编号或名称为「金保街」的事物。').waitFor();
    await main.getByRole('link', { name: '金宝街', exact: true }).click();
    await page.waitForURL(/\/entity\/place(?::|%3A)jinbao-street$/u);
    await main.getByRole('heading', { level: 1, name: '金宝街', exact: true }).waitFor();
    await page.goBack();
    await main.getByText('没有编号或名称为「金保街」的事物。').waitFor();
  });

  test('says so of an id that nothing has', async () => {
    await open('/entity/place:no-such-place');
    await main.getByText('没有编号或名称为「place:no-such-place」的事物。').waitFor();
  });

  test('keeps its state in the address: back, forward, and a copy of it', async () => {
    await open('/entity/cluster:silver-lane');
    await main.getByRole('link', { name: '四巷', exact: true }).first().click();
    await main.getByRole('heading', { level: 1, name: '四巷', exact: true }).waitFor();
    await page.goBack();
    await main.getByRole('heading', { level: 1, name: '银巷', exact: true }).waitFor();
    await page.goForward();
    await main.getByRole('heading', { level: 1, name: '四巷', exact: true }).waitFor();
    await main.locator('article[aria-labelledby]').first().waitFor();
    await main.locator('q').first().click();
    await page.waitForURL((url) => url.searchParams.has('at'));
    const words = await main.textContent();
    const { pathname, search } = new URL(page.url());
    const copy = await browsing.open(`${pathname}${search}`);
    await copy.locator('main article[aria-labelledby]').first().waitFor();
    expect(await copy.getByRole('main').textContent()).toBe(words);
    await copy.close();
  });
});
