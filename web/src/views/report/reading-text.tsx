import type { MouseEvent } from 'react';
import { useHref, useNavigate } from 'react-router';
import { reportLink } from '../../address/links.ts';
import { AT, useTextLink } from '../../address/text-place.ts';
import type { EntityKind } from '../../api/documents.gen.ts';
import { Failure } from '../../ui/loaded.tsx';
import { ENTITY_KINDS } from '../../vocabulary/kinds.ts';
import { MentionCard } from './mention-card.tsx';
import type { ReportWithText } from './report-data.ts';
import { ReportText } from './report-text.tsx';
import css from './report-text.module.css';
import { text } from './text.ts';
import { useMentionCard } from './use-mention-card.ts';
import type { Reading } from './use-reading.ts';

/** The text with what can be opened in it. */
export function ReadingText({
  report,
  reading,
  coloured,
  topLevel,
}: {
  readonly report: ReportWithText;
  readonly reading: Reading;
  readonly coloured: readonly EntityKind[];
  readonly topLevel: number;
}) {
  const { article, asked, blocks, isThere, marks } = reading;
  const card = useMentionCard(article);
  const navigate = useNavigate();
  const linkTo = useTextLink();
  const href = useHref(reportLink(report.id));
  const follow = (event: MouseEvent): void => {
    const marker = (event.target as Element).closest<HTMLElement>('[data-span]');
    if (marker === null || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    const [start, end] = (marker.dataset['span'] ?? '').split('-').map(Number);
    if (start !== undefined && end !== undefined) void navigate(linkTo({ reportId: report.id, start, end }));
  };
  return (
    <>
      {asked.error !== null && !isThere && <Failure error={asked.error} again={() => void asked.refetch()} />}
      {asked.error === null && !isThere && (
        <p className={css.loading} role="status">
          {text.loading}
        </p>
      )}
      <article
        ref={article}
        className={css.text}
        lang="zh-CN"
        aria-busy={!isThere}
        data-plain={ENTITY_KINDS.filter((kind) => !coloured.includes(kind)).join(' ')}
        onClick={follow}
      >
        <ReportText
          blocks={blocks}
          marks={marks}
          topLevel={topLevel}
          placeHref={`${href}?${AT}=${report.id}@`}
        />
      </article>
      <MentionCard {...card} />
    </>
  );
}
