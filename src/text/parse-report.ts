import { treeBuilder } from './builder.ts';
import { readClauses } from './clauses.ts';
import { readPart } from './part.ts';
import { readOutline } from './parts.ts';
import { readParagraphs } from './paragraphs.ts';
import { isOfGovernment, partRoles, tellsTasks, type Years } from './role.ts';
import { sentencesOf } from './sentence.ts';
import type { Span } from './span.ts';
import type { ReportTree } from './tree.ts';

/**
 * A report's text as sections and statements, in text order. `text` is the report alone, line ends as \n (`readDocument`
 * gives it). Never throws: what is no heading is a sentence. A text without parts is one part `1`, 正文, without heading.
 */
export function parseReport(text: string, years: Years): ReportTree {
  const paragraphs = readParagraphs(text).map((span) => readClauses(text, span));
  const builder = treeBuilder(text);
  const { parts, closing } = readOutline(text, paragraphs, years);
  const frame = (
    number: '0' | 'closing',
    level: 'PREAMBLE' | 'CLOSING',
    title: string,
    spans: readonly Span[],
  ): void => {
    if (spans.length === 0) return;
    const place = { level, number, label: null, title, cite: title, heading: null, role: 'PLAN' } as const;
    const section = builder.open(null, place);
    for (const span of spans.flatMap((each) => sentencesOf(text, each))) {
      builder.add(section, { kind: 'NARRATIVE', span, year: years.planYear, cite: '', item: null });
    }
  };

  frame('0', 'PREAMBLE', '序', paragraphs.slice(0, parts[0]?.from ?? 0));
  const titles = parts.map(({ heading }) => heading?.title ?? '正文');
  const roles = partRoles(titles, years);
  const arranges = !roles.some((role, i) => role === 'TASKS' && !isOfGovernment(titles[i] ?? ''));
  parts.forEach(({ heading, from, to }, i) => {
    const section = builder.open(null, {
      level: 'PART',
      number: null,
      label: heading?.label ?? null,
      title: titles[i] ?? '',
      cite: heading ? heading.cite : '正文',
      heading: heading?.span ?? null,
      role: roles[i] ?? 'TASKS',
    });
    const holds = heading === null || arranges || tellsTasks(titles[i] ?? '');
    readPart(
      { text, years, builder, arranges: holds },
      section,
      heading,
      paragraphs.slice(from, to),
      paragraphs[to] ?? null,
    );
  });
  frame('closing', 'CLOSING', '结语', paragraphs.slice(closing));
  return builder.tree();
}
