import { useId } from 'react';
import type { AnsweredMeasureFragment } from '../../api/documents.gen.ts';
import { useTextLink } from '../../address/text-place.ts';
import { words } from '../../language/language.ts';
import { EntityChip } from '../../ui/entity-chip.tsx';
import { Highlighted } from '../../ui/highlighted.tsx';
import { Responsible } from '../../ui/responsible.tsx';
import { StatementLink } from '../../ui/statement-link.tsx';
import { rangesWithin } from '../../ui/text-ranges.ts';
import css from './measure-item.module.css';
import { reasonsOf } from './reason.ts';
import { Reasons } from './reasons.tsx';

const text = words({
  zh: { named: '文中写到', inText: '在原文中查看' },
  en: { named: 'Names', inText: 'See it in the text' },
});

/** MeasureEdge.touches gives no more. */
const MOST_TOUCHES = 10;

/** A measure of the answer: its place and words, why it is there, who answers for it, what it names. */
export function MeasureItem({ edge: { node, touches } }: { readonly edge: AnsweredMeasureFragment }) {
  const headingId = useId();
  const textLink = useTextLink();
  const reportId = node.report.id;
  const touching = rangesWithin(
    node.span,
    touches.map(({ mention }) => mention.span),
  );
  const firstMentions = [
    ...new Map([...node.mentions].reverse().map((mention) => [mention.entity.id, mention])).values(),
  ].reverse();
  return (
    <li>
      <article className={css.measure} aria-labelledby={headingId}>
        <header className={css.place}>
          <h2 id={headingId}>
            <StatementLink statement={node} title={text.inText} />
          </h2>
          <p title={node.report.title}>
            {node.year} · {node.section.parent?.title ?? node.section.title}
          </p>
        </header>
        <p className={css.words}>
          <Highlighted text={node.text} ranges={touching} />
        </p>
        {touches.length > 0 && (
          <Reasons
            reasons={reasonsOf(touches)}
            reportId={reportId}
            mayBeCut={touches.length >= MOST_TOUCHES}
          />
        )}
        <Responsible departments={node.departments} />
        {firstMentions.length > 0 && (
          <div className={css.named}>
            <h3>{text.named}</h3>
            <ul>
              {firstMentions.map(({ entity, span }) => (
                <li key={entity.id}>
                  <EntityChip entity={entity} to={textLink({ reportId, start: span.start, end: span.end })} />
                </li>
              ))}
            </ul>
          </div>
        )}
      </article>
    </li>
  );
}
