import { Link } from 'react-router';
import { useLinkWith } from '../../address/parameters.ts';
import type { ScoreboardChoicesQuery } from '../../api/documents.gen.ts';
import css from './choices.module.css';
import { districtsOf } from './score.ts';
import { text } from './text.ts';

/** The years, and the districts where there are several, as links. */
export function Choices({
  reports,
  years,
  year,
  district,
}: {
  readonly reports: ScoreboardChoicesQuery['reports']['nodes'];
  readonly years: readonly number[];
  readonly year: number | null;
  readonly district: string | null;
}) {
  const linkWith = useLinkWith();
  const districts = districtsOf(reports);
  return (
    <div className={css.choices}>
      <nav aria-label={text.years}>
        <span aria-hidden="true">{text.years}</span>
        {years.map((each) => (
          <Link
            key={each}
            to={linkWith({ year: String(each) })}
            aria-current={each === year ? 'page' : undefined}
          >
            {each}
          </Link>
        ))}
      </nav>
      {districts.length > 1 && (
        <nav aria-label={text.districts}>
          <span aria-hidden="true">{text.districts}</span>
          <Link to={linkWith({ of: null })} aria-current={district === null ? 'page' : undefined}>
            {text.allDistricts}
          </Link>
          {districts.map(({ id, name }) => (
            <Link
              key={id}
              to={linkWith({ of: id })}
              aria-current={district === id || district === name ? 'page' : undefined}
            >
              {name}
            </Link>
          ))}
        </nav>
      )}
    </div>
  );
}
