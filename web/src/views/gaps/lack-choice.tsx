import { Link } from 'react-router';
import { useChange, useLinkWith } from '../../address/parameters.ts';
import type { GapsQuery, Lack } from '../../api/documents.gen.ts';
import { terms } from '../../vocabulary/terms.ts';
import css from './lack-choice.module.css';
import { countsOf, LACKS } from './lacks.ts';
import { text } from './text.ts';

/** What the measures shall be without, each with how many are. */
export function LackChoice({ gaps, lacks }: { readonly gaps: GapsQuery; readonly lacks: readonly Lack[] }) {
  const change = useChange();
  const counts = countsOf(gaps);
  const toggled = (lack: Lack): readonly Lack[] =>
    lacks.includes(lack) ? lacks.filter((each) => each !== lack) : [...lacks, lack];
  return (
    <fieldset className={css.choice}>
      <legend>{text.lacks(gaps.all.totalCount)}</legend>
      <div className={css.lacks}>
        {LACKS.map((lack) => (
          <div key={lack} className={css.lack} data-chosen={lacks.includes(lack)}>
            <label>
              <input
                type="checkbox"
                checked={lacks.includes(lack)}
                aria-describedby={`means-${lack}`}
                onChange={() => change({ lacks: toggled(lack), section: null })}
              />
              <span>{terms.lack[lack]}</span> <strong>{counts[lack]}</strong>
            </label>
            <p id={`means-${lack}`}>{text.meaning[lack]}</p>
          </div>
        ))}
      </div>
      <p className={css.together}>{text.together}</p>
    </fieldset>
  );
}

/** The reports to choose from, where there are several. */
export function ReportChoice({
  reports,
  reportId,
}: {
  readonly reports: GapsQuery['reports']['nodes'];
  readonly reportId: string | null;
}) {
  const linkWith = useLinkWith();
  if (reports.length < 2) return null;
  return (
    <nav className={css.reports} aria-label={text.report}>
      <Link
        to={linkWith({ report: null, section: null })}
        aria-current={reportId === null ? 'page' : undefined}
      >
        {text.allReports}
      </Link>
      {reports.map(({ id, title, planYear, district }) => (
        <Link
          key={id}
          to={linkWith({ report: id, section: null })}
          aria-current={reportId === id ? 'page' : undefined}
          title={title}
        >
          {text.planOf(planYear, district?.name ?? title)}
        </Link>
      ))}
    </nav>
  );
}
