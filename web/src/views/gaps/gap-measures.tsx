import { Link } from 'react-router';
import { useLinkWith } from '../../address/parameters.ts';
import type { GapMeasuresQuery, MeasureFilter } from '../../api/documents.gen.ts';
import type { AskedPages } from '../../api/use-ask.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { GapExport } from './gap-export.tsx';
import { GapItem } from './gap-item.tsx';
import css from './gap-measures.module.css';
import { text } from './text.ts';

/** The measures that lack all that is chosen, a page at a time. */
export function GapMeasures({
  asked,
  filter,
  all,
}: {
  readonly asked: AskedPages<GapMeasuresQuery>;
  readonly filter: MeasureFilter;
  readonly all: number;
}) {
  const linkWith = useLinkWith();
  return (
    <section aria-labelledby="gap-measures">
      <h2 id="gap-measures">{text.measures}</h2>
      <Loaded asked={asked}>
        {({ pages }) => {
          const measures = pages.flatMap((page) => page.measures.nodes);
          const total = pages[0]?.measures.totalCount ?? 0;
          if (total === 0) return <p role="status">{text.none}</p>;
          return (
            <>
              <div className={css.head}>
                <p role="status">
                  {text.found(total, all)}
                  {filter.section != null && (
                    <>
                      {' '}
                      · {text.section(filter.section)} ·{' '}
                      <Link to={linkWith({ section: null })}>{text.allSections}</Link>
                    </>
                  )}
                </p>
                <GapExport filter={filter} />
              </div>
              <ol className={css.list}>
                {measures.map((measure) => (
                  <li key={measure.id}>
                    <GapItem measure={measure} />
                  </li>
                ))}
              </ol>
              {asked.hasNextPage && (
                <p className={css.more}>
                  {text.shown(measures.length, total)}{' '}
                  <button
                    type="button"
                    disabled={asked.isFetchingNextPage}
                    onClick={() => void asked.fetchNextPage()}
                  >
                    {text.more}
                  </button>
                </p>
              )}
            </>
          );
        }}
      </Loaded>
    </section>
  );
}
