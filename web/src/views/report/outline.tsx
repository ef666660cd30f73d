import { memo, useEffect, useMemo, useRef } from 'react';
import { Link } from 'react-router';
import { useTextLink } from '../../address/text-place.ts';
import css from './outline.module.css';
import type { ReportSection, ReportWithText } from './report-data.ts';
import type { Span } from './span.ts';

/** The report's sections, the one that is being read marked; each leads to its heading. */
export function Outline({
  report,
  span,
  label,
}: {
  readonly report: ReportWithText;
  readonly span: Span | null;
  readonly label: string;
}) {
  // Eyes rest on the upper part of what is in view.
  const current =
    span === null ? undefined : innermostAround(report.sections, (span.start * 3 + span.end) / 4);
  return (
    <nav aria-label={label}>
      <OutlineList report={report} currentId={current?.id} />
    </nav>
  );
}

/** Drawn anew when another section is read, not whenever the text is scrolled. */
const OutlineList = memo(function OutlineList({
  report,
  currentId,
}: {
  readonly report: ReportWithText;
  readonly currentId: string | undefined;
}) {
  const linkTo = useTextLink();
  const levels = useMemo(() => levelsOf(report.sections), [report]);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const entry = list.current?.querySelector('[aria-current]');
    if (list.current && entry) keepInView(list.current, entry);
  }, [currentId]);
  return (
    <ol ref={list} className={css.outline} lang="zh-CN">
      {report.sections.map((section) => {
        const { start, end } = section.heading ?? section.span;
        return (
          <li key={section.id} data-level={levels.get(section.id)}>
            <Link
              to={linkTo({ reportId: report.id, start, end })}
              aria-current={section.id === currentId ? 'location' : undefined}
            >
              {sectionName(section)}
            </Link>
          </li>
        );
      })}
    </ol>
  );
});

/** Scrolls the list alone: `scrollIntoView` would move the report too. */
function keepInView(list: HTMLElement, entry: Element): void {
  const frame = list.closest<HTMLElement>('[data-scrolls]');
  if (frame === null) return;
  const { top, bottom } = frame.getBoundingClientRect();
  const box = entry.getBoundingClientRect();
  if (box.top < top || box.bottom > bottom)
    frame.scrollBy({ top: box.top - (top + bottom) / 2, behavior: 'instant' });
}

/** As printed: 一、…, (一)…; themes have no label. */
export function sectionName({ label, title }: ReportSection): string {
  if (label == null) return title;
  return /[)）]$/u.test(label) ? `${label}${title}` : `${label}、${title}`;
}

function levelsOf(sections: readonly ReportSection[]): ReadonlyMap<string, number> {
  return new Map(
    sections.map(({ id, span }) => [
      id,
      sections.filter(
        (other) => other.id !== id && other.span.start <= span.start && span.end <= other.span.end,
      ).length,
    ]),
  );
}

function innermostAround(sections: readonly ReportSection[], at: number): ReportSection | undefined {
  return sections.findLast(({ span }) => span.start <= at && at < span.end);
}
