import { EvidenceLine } from '../../ui/evidence.tsx';
import type { GraphLink, LoadedGraph } from './loaded-graph.ts';
import { verbOf } from './naming.ts';
import { NodeChip } from './node-chip.tsx';
import css from './sentence.module.css';

/** A link as a sentence, the way it points, with the words that it rests on. */
export function Sentence({
  link,
  nodes,
}: {
  readonly link: GraphLink;
  readonly nodes: LoadedGraph['nodes'];
}) {
  const from = nodes.get(link.from);
  const to = nodes.get(link.to);
  if (!from || !to) return null;
  return (
    <div className={css.sentence}>
      <p>
        <NodeChip node={from.node} /> <span className={css.verb}>{verbOf(link.type)}</span>{' '}
        <NodeChip node={to.node} />
      </p>
      <ul>
        {link.evidence.map((evidence, index) => (
          <li key={index}>
            <EvidenceLine evidence={evidence} />
          </li>
        ))}
      </ul>
    </div>
  );
}
