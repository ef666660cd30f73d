import type { ReactNode } from 'react';
import type { StatementKind } from '../api/documents.gen.ts';
import { terms } from '../vocabulary/terms.ts';
import { Highlighted, type Range } from './highlighted.tsx';
import css from './statement-line.module.css';
import { StatementLink, type PlacedStatement } from './statement-link.tsx';

interface StatementInReport extends PlacedStatement {
  readonly id: string;
  readonly statementKind: StatementKind;
  readonly year: number;
  readonly text: string;
}

/** A statement's words under its place in the report, which leads there. */
export function StatementLine({
  statement,
  text = statement.text,
  ranges,
  children,
}: {
  readonly statement: StatementInReport;
  /** A part of its words; `ranges` count in it. */
  readonly text?: string;
  readonly ranges: readonly Range[];
  readonly children?: ReactNode;
}) {
  return (
    <article className={css.statement} data-id={statement.id}>
      <p className={css.place}>
        <span>
          {terms.statement[statement.statementKind]} · {statement.year}
        </span>
        <StatementLink statement={statement} />
      </p>
      <p>
        <Highlighted text={text} ranges={ranges} />
      </p>
      {children}
    </article>
  );
}
