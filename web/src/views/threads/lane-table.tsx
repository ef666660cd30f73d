import { Link } from 'react-router';
import { useLinkWith } from '../../address/parameters.ts';
import { terms } from '../../vocabulary/terms.ts';
import css from './lane-table.module.css';
import { stagesIn, type Project } from './lanes.ts';
import { StageLine } from './stage-line.tsx';
import { text } from './text.ts';

/** A row for each project, a column for each year. */
export function LaneTable({
  name,
  projects,
  years,
  withState = false,
}: {
  readonly name: string;
  readonly projects: readonly Project[];
  readonly years: readonly number[];
  /** Where the table's own heading does not tell it. */
  readonly withState?: boolean;
}) {
  const linkWith = useLinkWith();
  return (
    <div className={css.fit}>
      <table className={css.lanes}>
        <caption className="visually-hidden">{name}</caption>
        <thead>
          <tr>
            <th scope="col">{text.project}</th>
            {years.map((year) => (
              <th key={year} scope="col">
                {text.year(year)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {projects.map((project) => (
            <tr key={project.id}>
              <th scope="row">
                <Link to={linkWith({ project: project.id })}>{project.name}</Link>
                {withState && <span className={css.state}>{terms.thread[project.thread.state]}</span>}
              </th>
              {years.map((year) => (
                <Cell key={year} project={project} year={year} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ project, year }: { readonly project: Project; readonly year: number }) {
  const stages = stagesIn(project, year);
  return (
    <td data-name={text.year(year)} data-empty={stages.length === 0}>
      {stages.length === 0 && (
        <>
          <span aria-hidden="true">{text.empty}</span>
          <span className="visually-hidden">{text.nothingSaid}</span>
        </>
      )}
      {stages.length > 0 && (
        <ul>
          {stages.map((stage, index) => (
            <li key={index}>
              <StageLine stage={stage} />
            </li>
          ))}
        </ul>
      )}
    </td>
  );
}
