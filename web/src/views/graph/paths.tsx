import { useMemo } from 'react';
import { Link, useSearchParams } from 'react-router';
import { GraphNameDocument, GraphPathsDocument } from '../../api/documents.gen.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useVersion } from '../../api/use-version.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { entityRef } from '../../address/entity-ref.ts';
import { withValues } from '../../address/parameters.ts';
import { parseCount } from './address.ts';
import { GraphCanvas } from './canvas/graph-canvas.tsx';
import { EntityPicker } from '../../ui/entity-picker.tsx';
import view from './graph-view.module.css';
import { merged } from './loaded-graph.ts';
import { Modes } from './modes.tsx';
import { partOf, PathChain, type Path } from './path-chain.tsx';
import css from './paths.module.css';
import { sceneOf } from './scene-of.ts';
import { text } from './text.ts';

const STEPS = 4;
const MOST_STEPS = 6;
const MOST_PATHS = 10;

/** How two things hang together. */
export function Paths() {
  const [params, setParams] = useSearchParams();
  const from = params.get('from') ?? '';
  const to = params.get('to') ?? '';
  const steps = Math.min(parseCount(params.get('steps')) ?? STEPS, MOST_STEPS);
  const asked = useAsk(
    GraphPathsDocument,
    from === '' || to === ''
      ? null
      : { from: entityRef(from), to: entityRef(to), maxLength: steps, first: MOST_PATHS },
  );
  useTitle(text.between);
  const fromName = useName(from);
  const toName = useName(to);
  const choose = (name: string) => (id: string) =>
    setParams((before) => withValues(before, { [name]: id, chosen: null }));
  return (
    <div className={view.view}>
      <header className={view.head}>
        <h1>{text.between}</h1>
        <Modes between of={from === '' ? null : from} />
      </header>
      <div className={css.boxes}>
        <EntityPicker label={text.from} initial={fromName} onChoose={choose('from')} />
        <EntityPicker label={text.to} initial={toName} onChoose={choose('to')} />
      </div>
      {from !== '' && to !== '' && (
        <Loaded asked={asked}>
          {({ paths }) =>
            paths.length === 0 ? <None steps={steps} /> : <Found paths={paths} from={fromName} to={toName} />
          }
        </Loaded>
      )}
    </div>
  );
}

/** What an id is called; a name stays as it was asked. */
function useName(value: string): string {
  const ref = value === '' ? null : entityRef(value);
  const { data } = useAsk(GraphNameDocument, ref && { ref });
  return data?.entity?.id === value ? data.entity.name : ref && 'name' in ref ? value : '';
}

function None({ steps }: { readonly steps: number }) {
  const [params] = useSearchParams();
  return (
    <div className={css.none} role="status">
      <p>{text.noPath(steps)}</p>
      <p className={view.soft}>{text.noPathWhy}</p>
      {steps < MOST_STEPS && (
        <Link to={`/graph?${withValues(params, { steps: String(MOST_STEPS) })}`}>{text.further}</Link>
      )}
    </div>
  );
}

function Found({
  paths,
  from,
  to,
}: {
  readonly paths: readonly Path[];
  readonly from: string;
  readonly to: string;
}) {
  const [params, setParams] = useSearchParams();
  const version = useVersion();
  const [first] = paths;
  const ends = useMemo(() => [first?.nodes[0]?.id ?? '', first?.nodes.at(-1)?.id ?? ''], [first]);
  const graph = useMemo(() => merged([partOf(paths)]), [paths]);
  const scene = useMemo(
    () =>
      sceneOf(
        graph,
        graph,
        ends[0] ?? '',
        ends.map((id) => ({ id, count: 1, kinds: [] })),
      ),
    [graph, ends],
  );
  if (first?.length === 0) return <p>{text.same}</p>;
  const summary = text.summary(graph.nodes.size, graph.links.length);
  return (
    <>
      <p role="status">
        {text.pathsFound(paths.length, first?.length ?? 0)}
        {paths.length === MOST_PATHS && ` (${text.pathsMore(MOST_PATHS)})`}
      </p>
      <GraphCanvas
        scene={scene}
        summary={text.pathCanvas(from, to, summary)}
        caption={text.caption(`${from} — ${to}`, summary, version)}
        fileName="plan-graph-paths.png"
        low
        chosen={params.get('chosen')}
        onChoose={(chosen) => setParams((before) => withValues(before, { chosen }), { replace: true })}
      />
      <div className={css.paths}>
        {paths.map((path, index) => (
          <PathChain key={path.nodes.map(({ id }) => id).join(' ')} path={path} index={index + 1} />
        ))}
      </div>
    </>
  );
}
