import { Link, useSearchParams } from 'react-router';
import { useLinkWith } from '../../address/parameters.ts';
import { ScoreboardIndicatorsDocument, type EntityRef } from '../../api/documents.gen.ts';
import { useAskPages } from '../../api/use-ask.ts';
import { EntityChip } from '../../ui/entity-chip.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { NameFilter } from '../../ui/name-filter.tsx';
import css from './all-indicators.module.css';
import { FigureList } from './figure.tsx';
import { text } from './text.ts';

/** Every indicator with figures, when asked for. */
export function AllIndicators({ of, count }: { readonly of: EntityRef | null; readonly count: number }) {
  const [params] = useSearchParams();
  const linkWith = useLinkWith();
  if (params.get('all') !== '1') {
    return (
      <p className={css.switch}>
        <Link to={linkWith({ all: '1' })}>{text.showAll(count)}</Link>
      </p>
    );
  }
  return (
    <section aria-labelledby="all-indicators" className={css.all}>
      <h2 id="all-indicators">{text.all(count)}</h2>
      <p>{text.allLead}</p>
      <div className={css.controls}>
        <NameFilter label={text.filter} />
        <Link to={linkWith({ all: null, name: null })}>{text.hideAll}</Link>
      </div>
      <IndicatorPages of={of} nameContains={params.get('name')} />
    </section>
  );
}

function IndicatorPages({
  of,
  nameContains,
}: {
  readonly of: EntityRef | null;
  readonly nameContains: string | null;
}) {
  const asked = useAskPages(
    ScoreboardIndicatorsDocument,
    { of, nameContains },
    ({ indicators }) => indicators.pageInfo,
    { keep: true },
  );
  return (
    <Loaded asked={asked}>
      {({ pages }) => {
        const indicators = pages.flatMap((page) => page.indicators.nodes);
        const total = pages[0]?.indicators.totalCount ?? 0;
        return (
          <>
            <p role="status">{total === 0 ? text.noneFound : text.found(indicators.length, total)}</p>
            <ul className={css.list}>
              {indicators.map(({ derived, observations, ...indicator }) => (
                <li key={indicator.id}>
                  <h3>
                    <EntityChip entity={indicator} />
                    {derived && (
                      <span className={css.derived} title={text.derivedWhy}>
                        {text.derived}
                      </span>
                    )}
                  </h3>
                  {observations.length > 0 ? <FigureList figures={observations} /> : <p>{text.elsewhere}</p>}
                </li>
              ))}
            </ul>
            {asked.hasNextPage && (
              <button
                type="button"
                disabled={asked.isFetchingNextPage}
                onClick={() => void asked.fetchNextPage()}
              >
                {text.more}
              </button>
            )}
          </>
        );
      }}
    </Loaded>
  );
}
