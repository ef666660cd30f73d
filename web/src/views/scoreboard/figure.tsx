import type { FigureFragment } from '../../api/documents.gen.ts';
import { EvidenceList } from '../../ui/evidence-list.tsx';
import css from './figure.module.css';
import { periodText, text } from './text.ts';

/** A figure as printed, what it measures, and what it rests on. @param year the one that its place tells already */
export function Figure({ figure, year }: { readonly figure: FigureFragment; readonly year: number }) {
  const { form, factKind, period } = figure;
  return (
    <>
      <span className={css.wording}>{figure.wording}</span>
      <span className={css.notes}>
        <span>{text.form[form]}</span>
        {factKind === 'ESTIMATE' && <span className={css.estimate}>{text.point.ESTIMATE}</span>}
        {period !== String(year) && <span>{periodText(period)}</span>}
      </span>
      <EvidenceList evidence={figure.evidence} />
    </>
  );
}

/** Every wording of an indicator, each with its period, its kind and what it rests on. */
export function FigureList({ figures }: { readonly figures: readonly FigureFragment[] }) {
  return (
    <ul className={css.list}>
      {figures.map((figure) => (
        <li key={figure.id} data-kind={figure.factKind}>
          <span className={css.when}>
            {periodText(figure.period)} {text.point[figure.factKind]}
          </span>
          <span className={css.wording}>{figure.wording}</span>
          <span className={css.notes}>{text.form[figure.form]}</span>
          <EvidenceList evidence={figure.evidence} />
        </li>
      ))}
    </ul>
  );
}
