import { Link } from 'react-router';
import { useTextLink } from '../address/text-place.ts';
import type { Range } from './highlighted.tsx';

export interface PlacedStatement {
  readonly span: Range;
  readonly section: { readonly title: string };
  readonly report: { readonly id: string };
  readonly number?: string;
}

/** A statement as a list names it, a measure by its number, else by its section; leads to its words. */
export function StatementLink({
  statement: { report, span, section, number },
  title,
}: {
  readonly statement: PlacedStatement;
  readonly title?: string;
}) {
  const linkTo = useTextLink();
  return (
    <Link to={linkTo({ reportId: report.id, start: span.start, end: span.end })} title={title}>
      <span lang="zh-CN">{number ?? section.title}</span>
    </Link>
  );
}
