import { Link, useSearchParams } from 'react-router';
import { useChange, useLinkWith } from '../../address/parameters.ts';
import type { ThreadState } from '../../api/documents.gen.ts';
import { NameFilter } from '../../ui/name-filter.tsx';
import { terms } from '../../vocabulary/terms.ts';
import { readOne, STAGES, type byState } from './lanes.ts';
import { text } from './text.ts';
import css from './thread-filters.module.css';

/** States with how many projects have each, stage and name. */
export function ThreadFilters({
  groups,
  state,
}: {
  readonly groups: ReturnType<typeof byState>;
  readonly state: ThreadState | null;
}) {
  const [params] = useSearchParams();
  const linkWith = useLinkWith();
  const change = useChange();
  const total = groups.reduce((sum, { projects }) => sum + projects.length, 0);
  return (
    <div className={css.filters}>
      <nav aria-label={text.states}>
        <Link to={linkWith({ state: null })} aria-current={state === null ? 'page' : undefined}>
          {text.allStates} <span>{total}</span>
        </Link>
        {groups.map((group) => (
          <Link
            key={group.state}
            to={linkWith({ state: group.state })}
            aria-current={group.state === state ? 'page' : undefined}
          >
            {terms.thread[group.state]} <span>{group.projects.length}</span>
          </Link>
        ))}
      </nav>
      <div className={css.fields}>
        <label>
          <span>{text.stage}</span>
          <select
            value={readOne(params.get('stage'), STAGES) ?? ''}
            onChange={({ target }) => change({ stage: target.value })}
          >
            <option value="">{text.anyStage}</option>
            {STAGES.map((stage) => (
              <option key={stage} value={stage}>
                {terms.stage[stage]}
              </option>
            ))}
          </select>
        </label>
        <NameFilter label={text.filter} />
      </div>
    </div>
  );
}
