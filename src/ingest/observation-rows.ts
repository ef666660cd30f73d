import type { ExtractedObservation } from '../extract/observation.ts';
import { position } from './position.ts';
import type { ReportSource } from './report-source.ts';
import type { ObservationRow, StatementRow } from './rows.ts';

/** An indicator that the lexicon lacks has its name as key, so that the same words give the same one in every report. */
export function indicatorId({ indicator }: ExtractedObservation): string {
  return indicator.kind === 'known' ? indicator.id : `indicator:${indicator.name}`;
}

/** @param of id of the place that the report is about */
export function observationRow(
  observation: ExtractedObservation,
  of: string,
  { slug, text }: ReportSource,
  statement: StatementRow,
  index: number,
): ObservationRow {
  const { year, period, factKind, form, comparator, value, unit, wording, figure, clause } = observation;
  return {
    // Two worded levels of two indicators can share their words.
    id: `observation:${slug}:${figure.start}-${figure.end}${index === 0 ? '' : `.${index}`}`,
    indicator: indicatorId(observation),
    of,
    statement: statement.id,
    year,
    period,
    factKind,
    form,
    comparator,
    value,
    unit,
    wording,
    start: clause.start,
    end: clause.end,
    quote: text.slice(clause.start, clause.end),
    order: `${statement.order}|${position(figure.start)}|${index}`,
  };
}
