import { Link } from 'react-router';
import { useTextLink } from '../../address/text-place.ts';
import { MoreOccurrencesDocument } from '../../api/documents.gen.ts';
import { useFurtherPages } from '../../api/use-further-pages.ts';
import { Highlighted } from '../../ui/highlighted.tsx';
import { More } from '../../ui/more.tsx';
import css from './occurrences.module.css';
import type { EntityAnswer } from './entity-page.tsx';
import { text } from './text.ts';
import { excerpt, rangesWithin } from '../../ui/text-ranges.ts';

/** How many characters are shown on each side of a name. */
const AROUND = 14;

/** Every place where an entity's name stands, with the words around it. */
export function Occurrences({ entity: { id, occurrences } }: { readonly entity: EntityAnswer }) {
  const linkTo = useTextLink();
  const list = useFurtherPages(
    occurrences,
    MoreOccurrencesDocument,
    { ref: { id } },
    ({ entity }) => entity?.occurrences,
  );
  const nodes = list.pages.flatMap((page) => page.nodes);
  if (occurrences.totalCount === 0) return null;
  return (
    <section>
      <h2>
        {text.occurrences} ({occurrences.totalCount})
      </h2>
      <ol className={css.occurrences}>
        {nodes.map(({ span, statement }) => (
          <li key={`${statement.id}@${span.start}`}>
            <Link to={linkTo({ reportId: statement.report.id, start: span.start, end: span.end })}>
              {rangesWithin(statement.span, [span]).map((range) => {
                const shown = excerpt(statement.text, range, AROUND);
                return <Highlighted key={range.start} text={shown.text} ranges={[shown.range]} />;
              })}
            </Link>
          </li>
        ))}
      </ol>
      <More list={list} shown={nodes.length} total={occurrences.totalCount} />
    </section>
  );
}
