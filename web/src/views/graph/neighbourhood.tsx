import { useCallback, useMemo, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { withValues } from '../../address/parameters.ts';
import { useVersion } from '../../api/use-version.ts';
import { closed, MOST_OPENINGS, opened, withKinds, type GraphQuestion, type Opening } from './address.ts';
import { edgeKey } from './canvas/scene.ts';
import { GraphCanvas } from './canvas/graph-canvas.tsx';
import { EdgePanel } from './edge-panel.tsx';
import { Filters } from './filters.tsx';
import css from './graph-view.module.css';
import { nodeName } from './naming.ts';
import { NodeList } from './node-list.tsx';
import { NodePanel } from './node-panel.tsx';
import { sceneOf } from './scene-of.ts';
import { filtered, kindCounts, remaining } from './shown.ts';
import { text } from './text.ts';
import type { FocusedGraph } from './use-graph.ts';

/** What surrounds one thing, as far as the address opens it. */
export function Neighbourhood({
  focused,
  question,
}: {
  readonly focused: FocusedGraph;
  readonly question: GraphQuestion;
}) {
  const { graph, focus, openings, broughtBy } = focused;
  const [, setParams] = useSearchParams();
  const panel = useRef<HTMLElement>(null);
  const version = useVersion();

  const { statements, degree } = question;
  const kinds = question.kinds === null ? null : [...question.kinds].join(' ');
  const shown = useMemo(() => {
    const filter = { kinds: kinds === null ? null : new Set(kinds.split(' ')), statements, degree };
    return filtered(graph, filter, new Set(openings.map(({ id }) => id)));
  }, [graph, openings, kinds, statements, degree]);
  const scene = useMemo(() => sceneOf(shown, graph, focus, openings), [shown, graph, focus, openings]);

  // Boxes and fields show what the address says, so it changes before the next key is typed.
  const change = useCallback(
    (to: (params: URLSearchParams) => URLSearchParams, replace = false) =>
      setParams(to, { replace, flushSync: true }),
    [setParams],
  );
  const open = useCallback((opening: Opening) => change((params) => opened(params, opening)), [change]);
  const close = useCallback((id: string) => change((params) => closed(params, id)), [change]);
  const choose = useCallback(
    (chosen: string | null) => change((params) => withValues(params, { chosen }), true),
    [change],
  );
  const chooseFromList = useCallback(
    (id: string) => {
      choose(id);
      panel.current?.focus();
    },
    [choose],
  );

  const inFocus = graph.nodes.get(focus)?.node;
  const name = inFocus ? nodeName(inFocus) : focus;
  const hidden = graph.nodes.size - shown.nodes.size;
  const summary = text.clauses([
    text.summary(shown.nodes.size, shown.links.length),
    ...(hidden > 0 ? [text.summaryHidden(hidden)] : []),
  ]);
  const edge = shown.links.find(({ from, to }) => edgeKey(from, to) === question.chosen);
  const node = question.chosen !== null && shown.nodes.has(question.chosen) ? question.chosen : focus;

  return (
    <>
      <Filters
        counts={kindCounts(graph.nodes.values())}
        question={question}
        onKinds={(only) => change((params) => withKinds(params, only))}
        onStatements={(on) => change((params) => withValues(params, { statements: on ? null : '0' }))}
        onDegree={(most) =>
          change((params) => withValues(params, { degree: most === null ? null : String(most) }), true)
        }
      />
      <p className={css.summary} role="status">
        {focused.pending ? text.loading : summary}
      </p>
      <Notes focused={focused} unopened={question.unopened} />
      <div className={css.stage}>
        <GraphCanvas
          scene={scene}
          waiting={focused.pending}
          summary={text.canvas(name, summary)}
          caption={text.caption(name, summary, version)}
          fileName={`plan-graph-${focus.replaceAll(':', '-')}.png`}
          chosen={question.chosen}
          onChoose={choose}
        />
        <section className={css.panel} ref={panel} tabIndex={-1} aria-label={text.chosen}>
          {edge ? (
            <EdgePanel from={edge.from} to={edge.to} graph={shown} />
          ) : (
            <NodePanel id={node} graph={graph} openings={openings} onOpen={open} onClose={close} />
          )}
          {question.chosen !== null && (
            <p className={css.clear}>
              <button type="button" onClick={() => choose(null)}>
                {text.clear}
              </button>
            </p>
          )}
        </section>
      </div>
      <NodeList
        shown={shown}
        loaded={graph}
        openings={openings}
        broughtBy={broughtBy}
        chosen={question.chosen}
        onChoose={chooseFromList}
        onOpen={open}
        onClose={close}
      />
    </>
  );
}

/** What is not shown, and why. */
function Notes({
  focused: { graph, truncated, unknown },
  unopened,
}: {
  readonly focused: FocusedGraph;
  readonly unopened: number;
}) {
  const notes = [...truncated].flatMap((id) => {
    const node = graph.nodes.get(id)?.node;
    const rest = remaining(graph, id);
    return node && rest ? [text.truncated(nodeName(node), rest)] : [];
  });
  if (unknown.length > 0) notes.push(text.unknown(text.list(unknown)));
  if (unopened > 0) notes.push(text.unopened(MOST_OPENINGS, unopened));
  if (notes.length === 0) return null;
  return (
    <ul className={css.notes}>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
