import { useState } from 'react';
import { Link } from 'react-router';
import type { TouchScope } from '../../api/documents.gen.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { StatementLine } from '../../ui/statement-line.tsx';
import { terms } from '../../vocabulary/terms.ts';
import css from './circle-answer.module.css';
import { answerLink, SCOPES } from './map-address.ts';
import { inGroups, LARGEST_QUESTION, touchedPlaces, type TouchedMeasure } from './measure-groups.ts';
import { text } from './text.ts';
import { useCircleMeasures, type CircleMeasuresAnswer } from './use-circle-measures.ts';

/** Places that are asked about before one asks for more: ten questions. */
const ASKED = 200;

/** The measures that touch any of the circle's places, each with the places it touches and by which words. */
export function CircleMeasures({
  ids,
  scope,
  onScope,
  onSelect,
}: {
  /** Nearest first. */
  readonly ids: readonly string[];
  readonly scope: TouchScope;
  readonly onScope: (scope: TouchScope) => void;
  readonly onSelect: (id: string) => void;
}) {
  const [limit, setLimit] = useState(ASKED);
  const askedIds = ids.slice(0, limit);
  const groups = inGroups(askedIds, LARGEST_QUESTION);
  const asked = useCircleMeasures(askedIds, scope);
  const left = ids.length - askedIds.length;
  return (
    <>
      <ScopeSwitch scope={scope} onScope={onScope} counts={asked.data?.scopes ?? []} />
      {groups.length > 1 && <p className={css.soft}>{text.inQuestions(askedIds.length, groups.length)}</p>}
      {left > 0 && (
        <p className={css.soft}>
          {text.onlyNearest(askedIds.length, ids.length)}{' '}
          <button type="button" onClick={() => setLimit(limit + ASKED)}>
            {text.askMore(Math.min(left, ASKED))}
          </button>
        </p>
      )}
      <Loaded asked={asked}>
        {({ measures }) => (
          <>
            <h3>{text.measuresTouching(measures.length)}</h3>
            {measures.length === 0 && <p className={css.soft}>{text.noMeasure}</p>}
            <p className={css.whole}>
              {measures.length > 0 &&
                groups.map((group, index) => (
                  <Link key={group[0]} to={answerLink(group, scope)}>
                    {groups.length === 1 ? text.whole : text.wholeOf(index + 1)}
                  </Link>
                ))}
            </p>
            <ol className={css.measures}>
              {measures.map((measure) => (
                <Measure key={measure.node.id} measure={measure} onSelect={onSelect} />
              ))}
            </ol>
          </>
        )}
      </Loaded>
    </>
  );
}

function ScopeSwitch({
  scope,
  onScope,
  counts,
}: {
  readonly scope: TouchScope;
  readonly onScope: (scope: TouchScope) => void;
  readonly counts: CircleMeasuresAnswer['scopes'];
}) {
  return (
    <fieldset className={css.scopes}>
      <legend>{text.scope}</legend>
      {SCOPES.map((each) => (
        <label key={each}>
          <input type="radio" name="scope" checked={scope === each} onChange={() => onScope(each)} />
          {terms.scope[each]}
          <small>{counts.find((counted) => counted.scope === each)?.count}</small>
        </label>
      ))}
    </fieldset>
  );
}

function Measure({
  measure: { node, touches },
  onSelect,
}: {
  readonly measure: TouchedMeasure;
  readonly onSelect: (id: string) => void;
}) {
  const marked = touches.map(({ mention }) => ({
    start: mention.span.start - node.span.start,
    end: mention.span.end - node.span.start,
  }));
  return (
    <li>
      <StatementLine statement={node} ranges={marked}>
        <ul className={css.touched}>
          {touchedPlaces(touches).map(({ id, name, scope, quotes }) => (
            <li key={id}>
              {text.touches}{' '}
              <button type="button" onClick={() => onSelect(id)}>
                {name}
              </button>
              <small>
                {terms.scope[scope]}
                {text.separator}
                {quotes.map((quote) => (
                  <q key={quote}>{quote}</q>
                ))}
              </small>
            </li>
          ))}
        </ul>
      </StatementLine>
    </li>
  );
}
