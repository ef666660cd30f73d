import { useSearchParams } from 'react-router';
import { entityRef } from '../../address/entity-ref.ts';
import {
  ScoreboardChoicesDocument,
  ScoreboardDocument,
  type EntityRef,
  type ScoreboardChoicesQuery,
} from '../../api/documents.gen.ts';
import { useAsk } from '../../api/use-ask.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { AllIndicators } from './all-indicators.tsx';
import { Choices } from './choices.tsx';
import { byDistrict, outcomeOf, planYears, readYear, type ScoreRow } from './score.ts';
import { ScoreTable } from './score-table.tsx';
import css from './scoreboard-view.module.css';
import { SeriesLegend } from './series-chart.tsx';
import { text } from './text.ts';

type Reports = ScoreboardChoicesQuery['reports']['nodes'];

/** Targets against results. `year` and `of` are asked for, else the newest plan of every district. */
export default function ScoreboardView() {
  const [params] = useSearchParams();
  const choices = useAsk(ScoreboardChoicesDocument, {});
  const asked = params.get('of')?.trim() || null;
  const reports = choices.data?.reports.nodes ?? [];
  const years = planYears(reports, ({ id, name }) => asked === null || asked === id || asked === name);
  const year = readYear(params.get('year')) ?? years[0] ?? null;
  useTitle(text.title(year));
  return (
    <>
      <h1>{text.title(year)}</h1>
      <p>{text.lead}</p>
      <Loaded asked={choices}>
        {() => (
          <>
            <Choices reports={reports} years={years} year={year} district={asked} />
            {year === null ? (
              <p>{text.noReport}</p>
            ) : (
              <Board year={year} of={asked === null ? null : entityRef(asked)} reports={reports} />
            )}
          </>
        )}
      </Loaded>
    </>
  );
}

function Board({
  year,
  of,
  reports,
}: {
  readonly year: number;
  readonly of: EntityRef | null;
  readonly reports: Reports;
}) {
  const board = useAsk(ScoreboardDocument, { year, of }, { keep: true });
  return (
    <Loaded asked={board}>
      {({ scoreboard, indicators }) => (
        <>
          {scoreboard.length === 0 && <p>{text.nothing(year)}</p>}
          {scoreboard.length > 0 && <Summary rows={scoreboard} />}
          <div className={css.tables}>
            {byDistrict(scoreboard).map(({ district, rows }) => (
              <ScoreTable key={district?.id ?? ''} rows={rows} year={year} reports={reports} />
            ))}
          </div>
          <AllIndicators of={of} count={indicators.totalCount} />
        </>
      )}
    </Loaded>
  );
}

function Summary({ rows }: { readonly rows: readonly ScoreRow[] }) {
  const counts = { met: 0, notMet: 0, open: 0, incomparable: 0 };
  for (const row of rows) counts[outcomeOf(row)] += 1;
  return (
    <div className={css.summary}>
      <p>{text.tally(counts)}</p>
      <SeriesLegend />
    </div>
  );
}
