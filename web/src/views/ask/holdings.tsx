import { Link } from 'react-router';
import { reportLink } from '../../address/links.ts';
import type { HomeQuery } from '../../api/documents.gen.ts';
import { words } from '../../language/language.ts';
import { KindMark } from '../../ui/entity-chip.tsx';
import { ENTITY_KINDS } from '../../vocabulary/kinds.ts';
import css from './holdings.module.css';

const text = words({
  zh: {
    title: '已载入',
    years: (review: number, plan: number) => `回顾 ${review}，计划 ${plan}`,
    measures: '举措',
    achievements: '成效',
    challenges: '问题',
    entities: '其中的事物',
    more: (total: number) => `共 ${total} 份报告，此处列出最新的。`,
  },
  en: {
    title: 'What is loaded',
    years: (review: number, plan: number) => `reviews ${review}, plans ${plan}`,
    measures: 'measures',
    achievements: 'achievements',
    challenges: 'challenges',
    entities: 'Things in it',
    more: (total: number) => `${total} reports in all; the newest are listed.`,
  },
});

/** The reports of the graph and how much is in it. */
export function Holdings({ data }: { readonly data: HomeQuery }) {
  const { reports } = data;
  return (
    <section aria-labelledby="holdings" className={css.holdings}>
      <h2 id="holdings">{text.title}</h2>
      {reports.nodes.map(({ id, title, reviewYear, planYear, measures, achievements, challenges }) => (
        <article key={id} className={css.report}>
          <h3>
            <Link to={reportLink(id)}>{title}</Link>
          </h3>
          <p>{text.years(reviewYear, planYear)}</p>
          <dl className={css.counts}>
            <Count name={text.measures} count={measures.totalCount} />
            <Count name={text.achievements} count={achievements.totalCount} />
            <Count name={text.challenges} count={challenges.totalCount} />
          </dl>
        </article>
      ))}
      {reports.totalCount > reports.nodes.length && <p>{text.more(reports.totalCount)}</p>}
      <h3>{text.entities}</h3>
      <dl className={css.kinds}>
        {ENTITY_KINDS.map((kind) => (
          <div key={kind}>
            <dt>
              <KindMark kind={kind} />
            </dt>
            <dd>{data[kind].totalCount}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Count({ name, count }: { readonly name: string; readonly count: number }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{count}</dd>
    </div>
  );
}
