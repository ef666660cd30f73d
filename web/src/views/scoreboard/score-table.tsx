import { useMemo, type ReactNode } from 'react';
import type { ScoreboardChoicesQuery } from '../../api/documents.gen.ts';
import { EntityChip } from '../../ui/entity-chip.tsx';
import { Figure } from './figure.tsx';
import { districtOf, outcomeOf, whyMissing, type ScoreRow } from './score.ts';
import css from './score-table.module.css';
import { SeriesCell } from './series-cell.tsx';
import { text } from './text.ts';

type Reports = ScoreboardChoicesQuery['reports']['nodes'];

/** The main indicators of one district's plan. */
export function ScoreTable({
  rows,
  year,
  reports,
}: {
  readonly rows: readonly ScoreRow[];
  readonly year: number;
  readonly reports: Reports;
}) {
  const district = rows[0] && districtOf(rows[0]);
  return (
    <div className={css.fit}>
      <table className={css.table}>
        <caption>{text.table(year, district?.name)}</caption>
        <thead>
          <tr>
            <th scope="col">{text.indicator}</th>
            <th scope="col">{text.result(year - 1)}</th>
            <th scope="col">{text.target(year)}</th>
            <th scope="col">{text.result(year)}</th>
            <th scope="col">{text.outcome}</th>
            <th scope="col">{text.series}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.indicator.id} row={row} year={year} reports={reports} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({
  row,
  year,
  reports,
}: {
  readonly row: ScoreRow;
  readonly year: number;
  readonly reports: Reports;
}) {
  const { indicator, previous, target, actual } = row;
  const districtId = districtOf(row)?.id;
  const { observations } = indicator;
  const figures = useMemo(
    () => observations.filter(({ of }) => of.id === districtId),
    [observations, districtId],
  );
  return (
    <tr>
      <th scope="row">
        <EntityChip entity={indicator} />
      </th>
      <FigureCell
        name={text.result(year - 1)}
        figure={previous}
        year={year - 1}
        row={row}
        reports={reports}
      />
      <FigureCell name={text.target(year)} figure={target} year={year} row={row} reports={reports} />
      <FigureCell name={text.result(year)} figure={actual} year={year} row={row} reports={reports} />
      <Cell name={text.outcome}>
        <OutcomeMark row={row} />
      </Cell>
      <Cell name={text.series}>
        <SeriesCell name={indicator.name} figures={figures} />
      </Cell>
    </tr>
  );
}

/** On a narrow page a row is a card, and each cell says what it is. */
function Cell({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <td data-name={name}>
      <div>{children}</div>
    </td>
  );
}

function FigureCell({
  name,
  figure,
  year,
  row,
  reports,
}: {
  readonly name: string;
  readonly figure: ScoreRow['target'];
  readonly year: number;
  readonly row: ScoreRow;
  readonly reports: Reports;
}) {
  if (figure) {
    return (
      <Cell name={name}>
        <Figure figure={figure} year={year} />
      </Cell>
    );
  }
  const why = whyMissing(reports, districtOf(row), year);
  return (
    <Cell name={name}>
      <span className={css.missing}>{text.missing[why]}</span>
      <span className={css.why}>{text.missingWhy(year)[why]}</span>
    </Cell>
  );
}

function OutcomeMark({ row }: { readonly row: ScoreRow }) {
  const outcome = outcomeOf(row);
  const judged = outcome === 'met' || outcome === 'notMet';
  return (
    <>
      <span className={css.outcome} data-outcome={outcome}>
        {text.met[outcome]}
      </span>
      {judged && row.actual?.factKind === 'ESTIMATE' && <span className={css.why}>{text.byEstimate}</span>}
      {outcome === 'incomparable' && <span className={css.why}>{text.incomparableWhy}</span>}
    </>
  );
}
