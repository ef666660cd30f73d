import { createElement, memo, type ReactNode } from 'react';
import { terms } from '../../vocabulary/terms.ts';
import type { Block, Paragraph, Run, Segment } from './layout-text.ts';
import { markedPieces, marksIn, type Mark } from './marks.ts';
import css from './report-text.module.css';
import type { ReportStatement } from './report-data.ts';
import { text } from './text.ts';

/** The report's whole text; what its elements hold, one after another, is the text itself. */
export const ReportText = memo(function ReportText({
  blocks,
  marks,
  topLevel,
  placeHref,
}: {
  readonly blocks: readonly Block[];
  readonly marks: readonly Mark[];
  /** The level of the parts' headings. */
  readonly topLevel: number;
  /** What a statement's own address begins with; its span follows. */
  readonly placeHref: string;
}) {
  return blocks.map((block) => (
    <TextBlock
      key={block.start}
      block={block}
      marks={marksIn(marks, block)}
      topLevel={topLevel}
      placeHref={placeHref}
    />
  ));
});

const TextBlock = memo(function TextBlock({
  block,
  marks,
  topLevel,
  placeHref,
}: {
  readonly block: Block;
  readonly marks: readonly Mark[];
  readonly topLevel: number;
  readonly placeHref: string;
}) {
  const show: Show = { marks, placeHref, heading: `h${Math.min(6, topLevel + block.level)}` };
  return (
    <section className={css.block} data-level={block.level} data-labelled={block.section?.label != null}>
      {block.paragraphs.map((paragraph) => (
        <TextParagraph key={paragraph.start} paragraph={paragraph} show={show} />
      ))}
    </section>
  );
});

/** What all parts of a block are shown with. */
interface Show {
  readonly marks: readonly Mark[];
  readonly placeHref: string;
  readonly heading: string;
}

/** A heading of its own line; a theme run in before its paragraph, as in the print; or a paragraph alone. */
function TextParagraph({ paragraph, show }: { readonly paragraph: Paragraph; readonly show: Show }) {
  const { opens, heading, runs, start } = paragraph;
  const content = runs.map((run) => <TextRun key={run.start} run={run} show={show} />);
  if (opens === null || heading.length === 0) return <p className={css.paragraph}>{content}</p>;
  const headed = (className: string | undefined, more: ReactNode): ReactNode =>
    createElement(
      show.heading,
      { className, id: opens.id, 'data-start': start, 'data-end': heading.at(-1)?.end },
      heading.map((segment) => <Marked key={segment.start} segment={segment} marks={show.marks} />),
      more,
    );
  const alone = runs.every(({ segments }) => segments.every((segment) => segment.text.trim() === ''));
  if (alone) return headed(css.heading, content);
  return (
    <div className={css.paragraph}>
      {headed(css.theme, null)}
      <p className={css.afterTheme}>{content}</p>
    </div>
  );
}

function TextRun({ run, show }: { readonly run: Run; readonly show: Show }) {
  const { statement, first, segments, start, end } = run;
  const content = segments.map((segment) => (
    <TextSegment key={segment.start} segment={segment} marks={show.marks} />
  ));
  if (statement === null) return content;
  const { id, statementKind, mentions } = statement;
  return (
    <span
      className={css.statement}
      data-statement={statementKind}
      data-silent={mentions.length === 0}
      data-start={start}
      data-end={end}
      {...(first && { id })}
    >
      {first && <Marker statement={statement} placeHref={show.placeHref} />}
      {content}
    </span>
  );
}

/** Leads to the statement's own address. Its label is drawn, so that it is no part of the text that is read or copied. */
function Marker({
  statement,
  placeHref,
}: {
  readonly statement: ReportStatement;
  readonly placeHref: string;
}) {
  const { id, statementKind, span } = statement;
  const number = 'number' in statement ? statement.number : null;
  const label = text.pointTo(terms.statement[statementKind], number);
  return (
    <a
      className={css.marker}
      href={`${placeHref}${span.start}-${span.end}`}
      aria-label={label}
      title={label}
      data-span={`${span.start}-${span.end}`}
      {...(number !== null && { 'data-number': position(id) })}
    />
  );
}

/** Its place in the report as its id has it: `3.4.3.2`. Short, and no two are alike. */
const position = (id: string): string => id.slice(id.lastIndexOf(':') + 1);

function TextSegment({ segment, marks }: { readonly segment: Segment; readonly marks: readonly Mark[] }) {
  const { mention, figure } = segment;
  const content = <Marked segment={segment} marks={marks} />;
  if (mention !== null) {
    const { id, kind } = mention.entity;
    return (
      <span
        className={css.mention}
        role="button"
        tabIndex={0}
        aria-haspopup="dialog"
        aria-description={terms.kind[kind]}
        data-kind={kind}
        data-entity={id}
        data-name={mention.entity.name}
        data-figure={figure}
      >
        {content}
      </span>
    );
  }
  return figure ? <span className={css.figure}>{content}</span> : content;
}

function Marked({ segment, marks }: { readonly segment: Segment; readonly marks: readonly Mark[] }) {
  if (marks.length === 0) return segment.text;
  return markedPieces(segment, marks).map(({ text: piece, kinds }, index) =>
    kinds.length === 0 ? (
      piece
    ) : (
      <mark
        key={index}
        className={css.mark}
        data-at={kinds.includes('at')}
        data-found={kinds.includes('found')}
        data-current={kinds.includes('current')}
      >
        {piece}
      </mark>
    ),
  );
}
