import type { GraphPathsQuery } from '../../api/documents.gen.ts';
import { linkOf, merged, type Part } from './loaded-graph.ts';
import { NodeChip } from './node-chip.tsx';
import css from './paths.module.css';
import { Sentence } from './sentence.tsx';
import { text } from './text.ts';

export type Path = GraphPathsQuery['paths'][number];

/** Paths as what the canvas draws. Nobody counted the neighbours. */
export const partOf = (paths: readonly Path[]): Part => ({
  nodes: paths.flatMap(({ nodes }) => nodes.map((node) => ({ node, degree: null }))),
  steps: paths.flatMap(({ steps }) => steps),
  truncated: false,
});

/** A path from its start to its end: the things it leads over, and each hop as a sentence with its words. */
export function PathChain({ path, index }: { readonly path: Path; readonly index: number }) {
  const { nodes } = merged([partOf([path])]);
  const id = `path-${index}`;
  return (
    <section className={css.path} aria-labelledby={id}>
      <h2 id={id}>{text.path(index)}</h2>
      <p className={css.chain}>
        {path.nodes.flatMap(({ id: nodeId }, place) => {
          const loaded = nodes.get(nodeId);
          if (!loaded) return [];
          const chip = <NodeChip key={nodeId} node={loaded.node} />;
          if (place === 0) return [chip];
          const reversed = path.steps[place - 1]?.reversed === true;
          return [
            <span key={`${nodeId} arrow`} className={css.arrow} aria-hidden="true">
              {reversed ? '←' : '→'}
            </span>,
            chip,
          ];
        })}
      </p>
      <ol className={css.hops}>
        {path.steps.map((step) => {
          const link = linkOf(step);
          return (
            <li key={link.key}>
              <Sentence link={link} nodes={nodes} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}
