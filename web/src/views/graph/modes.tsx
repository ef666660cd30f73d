import { Link } from 'react-router';
import { graphLink } from '../../address/links.ts';
import css from './graph-view.module.css';
import { text } from './text.ts';

/** The two ways to look at the graph. */
export function Modes({ between, of }: { readonly between: boolean; readonly of: string | null }) {
  const around = of === null ? '/graph' : graphLink(of);
  return (
    <nav className={css.modes} aria-label={text.mode}>
      <Link to={around} aria-current={between ? undefined : 'page'}>
        {text.around}
      </Link>
      <Link
        to={`/graph?${new URLSearchParams({ from: of ?? '' })}`}
        aria-current={between ? 'page' : undefined}
      >
        {text.between}
      </Link>
    </nav>
  );
}
