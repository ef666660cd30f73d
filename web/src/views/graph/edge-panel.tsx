import { Highlighted } from '../../ui/highlighted.tsx';
import { isStatement, type GraphLink, type LoadedGraph, type StatementNode } from './loaded-graph.ts';
import { nodeName } from './naming.ts';
import css from './panel.module.css';
import { Sentence } from './sentence.tsx';
import { text } from './text.ts';

/** All that one arrow stands for. */
export function EdgePanel({
  from,
  to,
  graph,
}: {
  readonly from: string;
  readonly to: string;
  readonly graph: LoadedGraph;
}) {
  const links = graph.links.filter((link) => link.from === from && link.to === to);
  const [start, end] = [graph.nodes.get(from), graph.nodes.get(to)];
  if (!start || !end) return null;
  return (
    <>
      <p className={css.kind}>{text.edge}</p>
      <h2>
        {nodeName(start.node, 14)} → {nodeName(end.node, 14)}
      </h2>
      {isStatement(start.node) && <Words statement={start.node} links={links} />}
      <ul className={css.links}>
        {links.map((link) => (
          <li key={link.key}>
            <Sentence link={link} nodes={graph.nodes} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** A statement's words, with what names the other end marked. */
function Words({
  statement,
  links,
}: {
  readonly statement: StatementNode;
  readonly links: readonly GraphLink[];
}) {
  const offset = statement.span.start;
  const ranges = links
    .flatMap(({ evidence }) => evidence.flatMap(({ span }) => span ?? []))
    .map(({ start, end }) => ({ start: start - offset, end: end - offset }));
  return (
    <blockquote className={css.words}>
      <Highlighted text={statement.text} ranges={ranges} />
    </blockquote>
  );
}
