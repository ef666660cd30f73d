import { Link } from 'react-router';
import { NO_FILTERS } from '../../address/question.ts';
import { words } from '../../language/language.ts';
import css from './asked.module.css';
import { filtersOf } from './filters.ts';
import { pageVocabulary } from './page-vocabulary.ts';
import { RemovableChip } from './removable-chip.tsx';
import { useQuestion } from './use-question.ts';

const text = words({
  zh: { filters: '已用的筛选', clear: '清除筛选' },
  en: { filters: 'Filters in use', clear: 'Clear filters' },
});

/** What leaves measures out at the moment, each to be taken away. */
export function ActiveFilters({ nameOf }: { readonly nameOf: (ref: string) => string }) {
  const { question, linkTo } = useQuestion();
  const filters = filtersOf(question, nameOf, pageVocabulary);
  if (filters.length === 0) return null;
  return (
    <div className={css.asked}>
      <ul className={css.chips} aria-label={text.filters}>
        {filters.map(({ name, without }) => (
          <li key={name}>
            <RemovableChip name={name} to={linkTo(without)} />
          </li>
        ))}
      </ul>
      <Link to={linkTo(NO_FILTERS)}>{text.clear}</Link>
    </div>
  );
}
