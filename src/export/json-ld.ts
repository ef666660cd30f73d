import { LRUCache } from 'lru-cache';
import { codePointsOf } from './code-points.ts';
import { CONTEXT } from './json-ld-context.ts';
import type { CountedText } from './json-ld-evidence.ts';
import { aboutNodes, factNodes, thing } from './json-ld-nodes.ts';
import { ALL_SORTS, type ExportGraph } from './model.ts';
import { propertyOf } from './nodes.ts';

/** Texts kept at hand, in characters; more where one page needs more. */
const MOST_TEXT = 4_000_000;

type TextsOf = (reports: readonly (string | null)[]) => Promise<ReadonlyMap<string, CountedText>>;

/** Report texts by id, the last ones used kept. */
function createTexts({ texts }: ExportGraph): TextsOf {
  const kept = new LRUCache<string, CountedText>({
    maxSize: MOST_TEXT,
    sizeCalculation: ({ text }) => Math.max(1, text.length),
  });
  return async (reports) => {
    const found = new Map<string, CountedText>();
    for (const report of new Set(reports)) {
      if (report === null) continue;
      let counted = kept.get(report);
      if (counted === undefined) {
        const text = (await texts([report])).get(report) ?? '';
        counted = { text, codePointAt: codePointsOf(text) };
        kept.set(report, counted);
      }
      found.set(report, counted);
    }
    return found;
  };
}

/** One document: the context, and in `@graph` an object a line, so that a reader may go line by line. */
export async function* jsonLd(graph: ExportGraph): AsyncGenerator<string> {
  const { about } = graph;
  const textsOf = createTexts(graph);
  yield `{"@context":${JSON.stringify(CONTEXT)},\n"@graph":[\n`;
  yield aboutNodes(about)
    .map((node) => JSON.stringify(node))
    .join(',\n');
  for await (const page of graph.nodes(['REPORT'])) {
    for (const report of page) {
      const text = (await textsOf([report.id])).get(report.id)?.text;
      yield `,\n${JSON.stringify(thing(report, about, text))}`;
    }
  }
  for await (const page of graph.nodes(ALL_SORTS.filter((sort) => sort !== 'REPORT'))) {
    for (const node of page) {
      const report = propertyOf(node, 'report');
      const counted = typeof report === 'string' ? (await textsOf([report])).get(report) : undefined;
      yield `,\n${JSON.stringify(thing(node, about, undefined, counted))}`;
    }
  }
  for await (const page of graph.edges()) {
    for (const edge of page) {
      const texts = await textsOf(edge.evidence.map(({ report }) => report));
      for (const node of factNodes(edge, about, texts)) yield `,\n${JSON.stringify(node)}`;
    }
  }
  yield '\n]}\n';
}
