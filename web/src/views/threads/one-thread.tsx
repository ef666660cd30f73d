import { Link } from 'react-router';
import { entityRef } from '../../address/entity-ref.ts';
import { entityLink, touchingLink } from '../../address/links.ts';
import { useLinkWith } from '../../address/parameters.ts';
import {
  MoreThreadStatementsDocument,
  ThreadOfDocument,
  type ThreadOfQuery,
} from '../../api/documents.gen.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useFurtherPages } from '../../api/use-further-pages.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { More } from '../../ui/more.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { terms } from '../../vocabulary/terms.ts';
import { departmentsOf, namingsOf, yearsOf, type ReportYears, type WholeThread } from './lanes.ts';
import { LaneTable } from './lane-table.tsx';
import css from './one-thread.module.css';
import { StageLegend } from './stage-line.tsx';
import { text } from './text.ts';
import { ThreadDepartments, ThreadLinks } from './thread-links.tsx';
import { YearColumn } from './year-column.tsx';

/** What `resolve` takes at most. */
const LONGEST = 200;

/** One project with all that is said of it and of its parts, year beside year. */
export function OneThread({ asked }: { readonly asked: string }) {
  const linkWith = useLinkWith();
  const answer = useAsk(ThreadOfDocument, { ref: entityRef(asked), asked: asked.slice(0, LONGEST) });
  const title = answer.data?.project?.name ?? text.title;
  useTitle(title);
  return (
    <>
      <p className={css.back}>
        <Link to={linkWith({ project: null })}>{text.back}</Link>
      </p>
      <h1>{title}</h1>
      <Loaded asked={answer}>
        {({ project, reports, near }) =>
          project ? (
            <Thread key={project.id} project={project} reports={reports.nodes} />
          ) : (
            <Unknown asked={asked} near={near.map(({ entity }) => entity)} />
          )
        }
      </Loaded>
    </>
  );
}

function Unknown({
  asked,
  near,
}: {
  readonly asked: string;
  readonly near: readonly ThreadOfQuery['near'][number]['entity'][];
}) {
  const linkWith = useLinkWith();
  return (
    <div role="alert">
      <p>{text.unknown(asked)}</p>
      {near.length > 0 && (
        <>
          <p>{text.near}</p>
          <ul>
            {near.map(({ id, name }) => (
              <li key={id}>
                <Link to={linkWith({ project: id })}>{name}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Thread({ project, reports }: { readonly project: WholeThread; readonly reports: ReportYears }) {
  const list = useFurtherPages(
    project.statements,
    MoreThreadStatementsDocument,
    { ref: { id: project.id } },
    (data) => data.project?.statements,
  );
  const namings = list.pages.flatMap(namingsOf);
  const { totalCount } = project.statements;
  const years = yearsOf(reports, [
    ...[project, ...project.parts].flatMap(({ stages }) => stages),
    ...namings,
  ]);
  return (
    <>
      <Head project={project} />
      <section aria-labelledby="over-years" className={css.section}>
        <h2 id="over-years">{text.overYears}</h2>
        <StageLegend />
        <div className={css.years}>
          {years.map((year) => (
            <YearColumn key={year} year={year} project={project} namings={namings} />
          ))}
        </div>
        {namings.length < totalCount && (
          <p>
            {text.someStatements(namings.length, totalCount)}{' '}
            <More list={list} shown={namings.length} total={totalCount} />
          </p>
        )}
      </section>
      {project.parts.length > 0 && (
        <section aria-labelledby="parts" className={css.section}>
          <h2 id="parts">{text.parts}</h2>
          <p>{text.partsMean}</p>
          <LaneTable name={text.parts} projects={project.parts} years={years} withState />
        </section>
      )}
      <ThreadLinks project={project} />
      <ThreadDepartments
        responsibilities={departmentsOf(namings)}
        known={namings.length}
        total={totalCount}
      />
    </>
  );
}

function Head({ project }: { readonly project: WholeThread }) {
  const { state } = project.thread;
  const isPromisedInParts =
    state === 'UNPROMISED' && project.parts.some(({ thread }) => thread.state !== 'UNPROMISED');
  return (
    <div className={css.head}>
      <p>
        <strong className={css.state}>{terms.thread[state]}</strong> {text.meaning[state]}
        {isPromisedInParts && <> {text.promisedInParts}</>}
      </p>
      {project.parts.length > 0 && (
        <p>
          {text.parts}{' '}
          {project.parts.map(({ name, thread }) => `${name} ${terms.thread[thread.state]}`).join(' · ')}
        </p>
      )}
      {project.aliases.length > 0 && (
        <p className={css.aliases}>
          {text.otherNames} {project.aliases.join(' · ')}
        </p>
      )}
      <p>
        <Link to={entityLink(project.id)}>{text.entityPage}</Link> ·{' '}
        <Link to={touchingLink(project.id)}>{text.measures}</Link>
      </p>
    </div>
  );
}
