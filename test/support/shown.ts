import type { Locator, Page } from 'playwright-core';
import { ask } from './cli.ts';

/** What is needed of an element in the page; the tests know no DOM. */
interface Shown {
  readonly textContent: string;
  getAttribute(name: string): string | null;
}

/** Report texts by the report's id. */
export async function reportTexts(origin: string): Promise<ReadonlyMap<string, string>> {
  const { reports } = await ask<{ reports: { nodes: { id: string; text: string }[] } }>(
    origin,
    '{ reports(first: 100) { nodes { id text } } }',
  );
  return new Map(reports.nodes.map(({ id, text }) => [id, text]));
}

export function attributesOf(of: Locator, name: string): Promise<string[]> {
  return of.evaluateAll(
    (found, asked) => (found as unknown as Shown[]).map((each) => each.getAttribute(asked) ?? ''),
    name,
  );
}

/** The words in the report that each link under it leads to, beside what the link shows. */
export async function textPlaces(
  links: Locator,
  texts: ReadonlyMap<string, string>,
): Promise<{ shown: string; words: string }[]> {
  const found = await links.evaluateAll((each) =>
    (each as unknown as Shown[]).map((link) => ({
      shown: link.textContent,
      href: link.getAttribute('href') ?? '',
    })),
  );
  return found.map(({ shown, href }) => {
    const at = new URLSearchParams(href.split('?')[1]).get('at') ?? '';
    const [, report = '', start, end] = /^(.+)@(\d+)-(\d+)$/u.exec(at) ?? [];
    return { shown, words: texts.get(report)!.slice(Number(start), Number(end)) };
  });
}

/** The quotes under it, in order; fails where one shows other words than those it leads to. */
export async function quotesUnder(
  under: Locator,
  texts: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  const places = await textPlaces(under.locator('a:has(q)'), texts);
  for (const { shown, words } of places) {
    const [first = '', last = first] = shown.split('……');
    const flat = words.replaceAll('\n', ' ');
    expect([flat.slice(0, first.length), flat.slice(-last.length)]).toEqual([first, last]);
  }
  return places.map(({ words }) => words);
}

/** How wide the page is, what sticks out of the window included. */
export function pageWidth(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth');
}
