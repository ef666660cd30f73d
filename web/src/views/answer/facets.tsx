import type { AnswerQuery, Lack } from '../../api/documents.gen.ts';
import { words } from '../../language/language.ts';
import { terms } from '../../vocabulary/terms.ts';
import { FacetList } from './facet-list.tsx';
import css from './facets.module.css';
import { useQuestion } from './use-question.ts';

const text = words({
  zh: {
    sections: '章节',
    departments: '可能的责任部门',
    lacks: '缺口',
    entities: '文中写到',
    narrows: '选一个，则须同时触及它；数字为直接写到它的举措数，最多的三十个在此。',
    needsAll: '触及「全部」时才可由此收窄。',
    years: '年份',
    year: (year: number) => `${year} 年`,
  },
  en: {
    sections: 'Section',
    departments: 'Department',
    lacks: 'Gaps',
    entities: 'Named in them',
    narrows:
      'A chosen one has to be touched too; the numbers are of measures that name it, for the thirty most named.',
    needsAll: 'These narrow the answer where all have to be touched.',
    years: 'Year',
    year: (year: number) => String(year),
  },
});

/** What the answer can be narrowed by, each with how many measures it has to do with. */
export function Facets({ answer }: { readonly answer: AnswerQuery }) {
  const { question, linkTo } = useQuestion();
  const { touching, lacks } = question;
  const { facets, totalCount } = answer.measures;
  const years = [...new Set(answer.reports.nodes.map(({ planYear }) => planYear))];
  const lacking: readonly [Lack, number][] = [
    ['DEPARTMENT', answer.lackingDepartment.totalCount],
    ['PLACE', answer.lackingPlace.totalCount],
    ['PROJECT', answer.lackingProject.totalCount],
    ['NUMBER', answer.lackingNumber.totalCount],
  ];
  const isAsked = ({ id, name }: { id: string; name: string }): boolean =>
    touching.includes(id) || touching.includes(name);
  // «A or B, and C» is no question that the API takes.
  const canNarrow = touching.length < 2 || question.match === 'ALL';

  return (
    <div className={css.facets}>
      {question.section === null && (
        <FacetList
          title={text.sections}
          items={facets.sections.map(({ section, count }) => ({
            key: section.id,
            name: section.title,
            count,
            to: linkTo({ section: section.title }),
          }))}
        />
      )}
      {question.department === null && (
        <FacetList
          title={text.departments}
          items={facets.departments.map(({ entity, count }) => ({
            key: entity.id,
            name: entity.name,
            count,
            to: linkTo({ department: entity.id }),
          }))}
        />
      )}
      <FacetList
        title={text.lacks}
        items={lacking
          .filter(([lack, count]) => !lacks.includes(lack) && count > 0)
          .map(([lack, count]) => ({
            key: lack,
            name: terms.lack[lack],
            count,
            to: linkTo({ lacks: [...lacks, lack] }),
          }))}
      />
      {question.year === null && years.length > 1 && (
        <FacetList
          title={text.years}
          items={years.map((year) => ({
            key: String(year),
            name: text.year(year),
            count: null,
            to: linkTo({ year }),
          }))}
        />
      )}
      <FacetList
        title={text.entities}
        note={canNarrow ? text.narrows : text.needsAll}
        items={facets.entities
          .filter(({ entity }) => !isAsked(entity))
          .map(({ entity, count }) => ({
            key: entity.id,
            name: entity.name,
            kind: entity.kind,
            count,
            to:
              canNarrow && totalCount > 1
                ? linkTo({ touching: [...touching, entity.id], match: 'ALL' })
                : null,
          }))}
      />
    </div>
  );
}
