import { Link } from 'react-router';
import { AnswerWithoutDocument, type AnswerQuery, type EntityNameFragment } from '../../api/documents.gen.ts';
import { entityLink, measuresLink } from '../../address/links.ts';
import { useAsk } from '../../api/use-ask.ts';
import {
  measureFilter,
  NO_FILTERS,
  questionVariables,
  SCOPES,
  type Question,
} from '../../address/question.ts';
import { words } from '../../language/language.ts';
import { list } from '../../language/list.ts';
import { terms } from '../../vocabulary/terms.ts';
import { filtersOf } from './filters.ts';
import css from './nothing-found.module.css';
import { pageVocabulary } from './page-vocabulary.ts';
import { useQuestion } from './use-question.ts';

const text = words({
  zh: {
    none: '没有这样的举措。',
    indicator: (name: string) => `「${name}」是指标：举措不与指标相连，它的数字见`,
    itsPage: '它的页面',
    stop: '。',
    wider: (scope: string, count: number) => `放宽到「${scope}」：${count} 项`,
    without: (filter: string, count: number) => `不按「${filter}」筛选：${count} 项`,
    clear: '清除全部筛选',
  },
  en: {
    none: 'There is no such measure.',
    indicator: (name: string) =>
      `${name} is an indicator, which no measure is linked with; its figures stand on`,
    itsPage: 'its page',
    stop: '.',
    wider: (scope: string, count: number) => `Widen to «${scope}»: ${count}`,
    without: (filter: string, count: number) => `Without the filter «${filter}»: ${count}`,
    clear: 'Clear all filters',
  },
});

/** The question's variables, and its filters without each one. */
function variablesOf(question: Question) {
  const { touching, match, scope } = questionVariables(question);
  return {
    touching,
    match,
    scope,
    section: measureFilter({ ...question, section: null }),
    department: measureFilter({ ...question, department: null }),
    kinds: measureFilter({ ...question, kinds: [] }),
    lacks: measureFilter({ ...question, lacks: [] }),
    year: measureFilter({ ...question, year: null }),
  };
}

/** An empty answer: that it is, and what would give measures. */
export function NothingFound({
  scopes,
  asked,
  nameOf,
}: {
  readonly scopes: AnswerQuery['measures']['facets']['scopes'];
  readonly asked: readonly EntityNameFragment[];
  readonly nameOf: (ref: string) => string;
}) {
  const { question, linkTo } = useQuestion();
  const filters = filtersOf(question, nameOf, pageVocabulary);
  const without = useAsk(AnswerWithoutDocument, filters.length > 0 ? variablesOf(question) : null);
  const wider = SCOPES.slice(SCOPES.indexOf(question.scope) + 1)
    .map((scope) => ({ scope, count: scopes.find((each) => each.scope === scope)?.count ?? 0 }))
    .find(({ count }) => count > 0);
  const freed = [...new Set(filters.map(({ of }) => of))].flatMap((of) => {
    const count = without.data?.[of].totalCount ?? 0;
    const names = filters.filter((filter) => filter.of === of).map(({ name }) => name);
    return count > 0 ? [{ of, count, names }] : [];
  });
  return (
    <div className={css.nothing}>
      <p>{text.none}</p>
      {asked
        .filter((entity) => measuresLink(entity) === null)
        .map(({ id, name }) => (
          <p key={id}>
            {text.indicator(name)} <Link to={entityLink(id)}>{text.itsPage}</Link>
            {text.stop}
          </p>
        ))}
      <ul>
        {wider && (
          <li>
            <Link to={linkTo({ scope: wider.scope })}>
              {text.wider(terms.scope[wider.scope], wider.count)}
            </Link>
          </li>
        )}
        {freed.map(({ of, count, names }) => (
          <li key={of}>
            <Link to={linkTo({ [of]: NO_FILTERS[of] })}>{text.without(list(names), count)}</Link>
          </li>
        ))}
        {filters.length > 1 && freed.length === 0 && (
          <li>
            <Link to={linkTo(NO_FILTERS)}>{text.clear}</Link>
          </li>
        )}
      </ul>
    </div>
  );
}
