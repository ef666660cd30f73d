import { Link } from 'react-router';
import { useTextLink } from '../address/text-place.ts';
import css from './quote-link.module.css';

/** Words of a report that lead to where they stand. Long ones are cut in the middle, never changed. */
export function QuoteLink({
  reportId,
  span,
}: {
  readonly reportId: string;
  readonly span: { readonly start: number; readonly end: number; readonly quote: string };
}) {
  const linkTo = useTextLink();
  return (
    <Link className={css.quote} to={linkTo({ reportId, start: span.start, end: span.end })}>
      <q lang="zh-CN">{shortened(span.quote)}</q>
    </Link>
  );
}

const LONGEST = 90;

function shortened(quote: string): string {
  const flat = quote.replaceAll('\n', ' ');
  if (flat.length <= LONGEST) return flat;
  return `${flat.slice(0, LONGEST / 2)}……${flat.slice(-LONGEST / 2)}`;
}
