import { Link, useSearchParams } from 'react-router';
import { useLinkWith } from '../../address/parameters.ts';
import { ThreadsDocument, type ThreadsQuery } from '../../api/documents.gen.ts';
import { useAskAll } from '../../api/use-ask.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { terms } from '../../vocabulary/terms.ts';
import css from './all-threads.module.css';
import { LaneTable } from './lane-table.tsx';
import { byState, readOne, STAGES, STATES, withoutStages, yearsOf, type Project } from './lanes.ts';
import { StageLegend } from './stage-line.tsx';
import { text } from './text.ts';
import { ThreadFilters } from './thread-filters.tsx';

/** How many of a state are shown beside other states. */
const FIRST = 15;

/** Every project's lane, by state. All pages are read: the API counts no states. */
export function AllThreads() {
  const [params] = useSearchParams();
  const stage = readOne(params.get('stage'), STAGES);
  const asked = useAskAll(
    ThreadsDocument,
    { nameContains: params.get('name'), stage },
    ({ projects }) => projects.pageInfo,
    { keep: true },
  );
  useTitle(text.title);
  return (
    <>
      <h1>{text.title}</h1>
      <Loaded asked={asked}>{(pages) => <Lanes pages={pages} />}</Loaded>
    </>
  );
}

function Lanes({ pages }: { readonly pages: readonly ThreadsQuery[] }) {
  const [params] = useSearchParams();
  const linkWith = useLinkWith();
  const state = readOne(params.get('state'), STATES);
  const projects = pages.flatMap((page) => page.projects.nodes);
  const reports = pages[0]?.reports.nodes ?? [];
  const groups = byState(projects);
  const shown = groups.filter((group) => state === null || group.state === state);
  const years = yearsOf(
    reports,
    projects.flatMap(({ stages }) => stages),
  );
  return (
    <>
      <p>{text.lead(reports.length)}</p>
      <ThreadFilters groups={groups} state={state} />
      <StageLegend />
      {shown.length === 0 && <p role="status">{text.none}</p>}
      {shown.map((group) => (
        <section key={group.state} aria-labelledby={group.state} className={css.group}>
          <h2 id={group.state}>
            {terms.thread[group.state]} <small>{text.counted(group.projects.length)}</small>
          </h2>
          <p>{text.meaning[group.state]}</p>
          <LaneTable
            name={text.table(terms.thread[group.state])}
            projects={state === null ? group.projects.slice(0, FIRST) : group.projects}
            years={years}
          />
          {state === null && group.projects.length > FIRST && (
            <p>
              <Link to={linkWith({ state: group.state })}>
                {text.wholeGroup(FIRST, group.projects.length)}
              </Link>
            </p>
          )}
        </section>
      ))}
      {state === null && <Unstaged projects={withoutStages(projects)} />}
    </>
  );
}

function Unstaged({ projects }: { readonly projects: readonly Project[] }) {
  const linkWith = useLinkWith();
  if (projects.length === 0) return null;
  return (
    <details className={css.unstaged}>
      <summary>{text.unstaged(projects.length)}</summary>
      <p>{text.unstagedMeans}</p>
      <ul>
        {projects.map(({ id, name }) => (
          <li key={id}>
            <Link to={linkWith({ project: id })}>{name}</Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
