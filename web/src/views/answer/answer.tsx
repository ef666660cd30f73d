import { useId, useState } from 'react';
import { AnswerDocument, type AnswerQuery } from '../../api/documents.gen.ts';
import { useAskPages } from '../../api/use-ask.ts';
import type { FurtherPages } from '../../api/use-further-pages.ts';
import { LACKS, measureFilter, questionVariables, type Question } from '../../address/question.ts';
import { isEntityId } from '../../address/entity-ref.ts';
import { words } from '../../language/language.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { More } from '../../ui/more.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { ActiveFilters } from './active-filters.tsx';
import css from './answer.module.css';
import { Asked } from './asked.tsx';
import { ExportMenu } from './export/export-menu.tsx';
import { Facets } from './facets.tsx';
import { MeasureItem } from './measure-item.tsx';
import { NothingFound } from './nothing-found.tsx';
import { pageVocabulary } from './page-vocabulary.ts';
import { questionTitle } from './question-title.ts';
import { ScopeSwitch } from './scope-switch.tsx';
import { useQuestion } from './use-question.ts';

const text = words({
  zh: {
    count: (count: number) => `${count} 项`,
    found: (count: number) => `找到 ${count} 项`,
    filters: '筛选',
    measures: '举措',
  },
  en: {
    count: (count: number) => `${count}`,
    found: (count: number) => `${count} found`,
    filters: 'Filters',
    measures: 'Measures',
  },
});

/** The answer's variables: the question, whose names to look up, and the same with one more lack each. */
function variablesOf(question: Question) {
  const [lackingDepartment, lackingPlace, lackingProject, lackingNumber] = LACKS.map((lack) =>
    measureFilter({ ...question, lacks: [...new Set([...question.lacks, lack])] }),
  );
  return {
    ...questionVariables(question),
    namedIds: [...question.touching, question.department ?? ''].filter(isEntityId),
    lackingDepartment: lackingDepartment ?? null,
    lackingPlace: lackingPlace ?? null,
    lackingProject: lackingProject ?? null,
    lackingNumber: lackingNumber ?? null,
  };
}

/** Whom the question names by id; a written name stands for itself. */
const entitiesIn = (answer: AnswerQuery | undefined) =>
  (answer?.named ?? []).flatMap((node) => (node && 'name' in node ? [node] : []));

function namesIn(answer: AnswerQuery | undefined) {
  const known = new Map(entitiesIn(answer).map((entity) => [entity.id, entity]));
  return (ref: string) => known.get(ref);
}

/** The measures that answer a question, with the reason for each. */
export default function Answer() {
  const { question } = useQuestion();
  const asked = useAskPages(AnswerDocument, variablesOf(question), ({ measures }) => measures.pageInfo, {
    keep: true,
  });
  const first = asked.data?.pages[0];
  const entityOf = namesIn(first);
  const nameOf = (ref: string): string =>
    entityOf(ref)?.name ?? (isEntityId(ref) && asked.isFetching ? '……' : ref);
  const title = questionTitle(question, nameOf, pageVocabulary);
  useTitle(title);
  // A further page that does not come takes nothing away from those before it.
  const error = asked.isFetchNextPageError ? null : asked.error;
  const isCurrent = first !== undefined && !asked.isPlaceholderData && error === null;

  return (
    <div className={css.answer}>
      <header className={css.header}>
        <div className={css.heading}>
          <h1>
            {title}
            {isCurrent && <span className={css.count}> · {text.count(first.measures.totalCount)}</span>}
          </h1>
          {isCurrent && (
            <ExportMenu
              key={JSON.stringify(question)}
              question={question}
              title={title}
              count={first.measures.totalCount}
            />
          )}
        </div>
        <p role="status" className="visually-hidden">
          {isCurrent && text.found(first.measures.totalCount)}
        </p>
        <Asked entityOf={entityOf} nameOf={nameOf} />
        {question.touching.length > 0 && <ScopeSwitch counts={first?.measures.facets.scopes ?? []} />}
        <ActiveFilters nameOf={nameOf} />
      </header>
      <Loaded asked={{ ...asked, error }}>
        {({ pages }) => (
          <Found
            nameOf={nameOf}
            further={{
              pages,
              more: asked.hasNextPage ? () => void asked.fetchNextPage() : null,
              isLoading: asked.isFetchingNextPage,
              error: asked.isFetchNextPageError ? asked.error : null,
            }}
          />
        )}
      </Loaded>
    </div>
  );
}

function Found({
  nameOf,
  further,
}: {
  readonly nameOf: (ref: string) => string;
  readonly further: FurtherPages<AnswerQuery>;
}) {
  const [showsFacets, setShowsFacets] = useState(false);
  const facetsId = useId();
  const { pages } = further;
  const [first] = pages;
  if (first === undefined) return null;
  const { totalCount, facets } = first.measures;
  if (totalCount === 0)
    return <NothingFound scopes={facets.scopes} asked={entitiesIn(first)} nameOf={nameOf} />;
  const edges = pages.flatMap(({ measures }) => measures.edges);
  return (
    <div className={css.columns}>
      <div>
        <button
          type="button"
          className={css.disclosure}
          aria-expanded={showsFacets}
          aria-controls={facetsId}
          onClick={() => setShowsFacets(!showsFacets)}
        >
          {text.filters}
        </button>
        <div id={facetsId} className={css.facets} data-open={showsFacets}>
          <Facets answer={first} />
        </div>
      </div>
      <section className={css.found} aria-label={text.measures}>
        <ol className={css.measures}>
          {edges.map((edge) => (
            <MeasureItem key={edge.node.id} edge={edge} />
          ))}
        </ol>
        <More list={further} shown={edges.length} total={totalCount} />
      </section>
    </div>
  );
}
