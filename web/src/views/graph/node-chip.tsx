import { Link } from 'react-router';
import { useTextLink } from '../../address/text-place.ts';
import { EntityChip } from '../../ui/entity-chip.tsx';
import css from './node-chip.module.css';
import { isStatement, type GraphNode } from './loaded-graph.ts';
import { nodeName } from './naming.ts';

/** An entity leads to its page, a statement to its words. */
export function NodeChip({ node }: { readonly node: GraphNode }) {
  const linkTo = useTextLink();
  if (!isStatement(node)) return <EntityChip entity={node} />;
  const { report, span } = node;
  return (
    <Link
      className={css.statement ?? ''}
      to={linkTo({ reportId: report.id, start: span.start, end: span.end })}
      title={node.section.title}
    >
      {nodeName(node, 14)}
    </Link>
  );
}
