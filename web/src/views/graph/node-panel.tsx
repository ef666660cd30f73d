import { Link } from 'react-router';
import { entityLink, graphLink } from '../../address/links.ts';
import { useTextLink } from '../../address/text-place.ts';
import { GraphPreviewDocument } from '../../api/documents.gen.ts';
import { useAsk } from '../../api/use-ask.ts';
import { KindMark } from '../../ui/entity-chip.tsx';
import { terms } from '../../vocabulary/terms.ts';
import { PORTION, type Opening } from './address.ts';
import { isStatement, type GraphNode, type LoadedGraph } from './loaded-graph.ts';
import { kindName } from './naming.ts';
import css from './panel.module.css';
import { unseen } from './preview.ts';
import { Sentence } from './sentence.tsx';
import { HUB_ABOVE, nextPortion } from './shown.ts';
import { text } from './text.ts';

/** A node's card: what it is, what more it would open, and each of its links with its words. */
export function NodePanel({
  id,
  graph,
  openings,
  onOpen,
  onClose,
}: {
  readonly id: string;
  readonly graph: LoadedGraph;
  readonly openings: readonly Opening[];
  readonly onOpen: (opening: Opening) => void;
  readonly onClose: (id: string) => void;
}) {
  const loaded = graph.nodes.get(id);
  if (!loaded) return null;
  const { node, degree } = loaded;
  const joined = graph.neighbours.get(id)?.size ?? 0;
  const next = nextPortion(graph, id, openings);
  const isFocus = id === openings[0]?.id;
  const isOpen = openings.some((each) => each.id === id);
  const links = graph.links.filter(({ from, to }) => from === id || to === id);
  return (
    <>
      <p className={css.kind}>
        {isStatement(node) ? (
          `${terms.statement[node.statementKind]} · ${node.year}`
        ) : (
          <KindMark kind={node.kind} />
        )}
      </p>
      <h2>{isStatement(node) ? ('number' in node ? node.number : node.section.title) : node.name}</h2>
      <About node={node} />
      <p className={css.soft}>
        {degree === null ? text.neighboursUncounted(joined) : text.neighbours(joined, degree)}
      </p>
      {degree !== null && degree > HUB_ABOVE && !isOpen && <p className={css.soft}>{text.hub(degree)}</p>}
      <p className={css.actions}>
        {next && (
          <button type="button" onClick={() => onOpen({ id, count: next.count, kinds: [] })}>
            {isOpen ? text.expandRest(next.adds) : text.expand(next.adds)}
          </button>
        )}
        {isOpen && !isFocus && (
          <button type="button" onClick={() => onClose(id)}>
            {text.collapse}
          </button>
        )}
        {!isStatement(node) && !isFocus && <Link to={graphLink(id)}>{text.focus}</Link>}
        {!isStatement(node) && <Link to={entityLink(id)}>{text.page}</Link>}
        {!isStatement(node) && <Link to={`/graph?${new URLSearchParams({ from: id })}`}>{text.paths}</Link>}
      </p>
      {next && !isStatement(node) && <ByKind id={id} graph={graph} onOpen={onOpen} />}
      <h3>{text.links(links.length)}</h3>
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

function About({ node }: { readonly node: GraphNode }) {
  const linkTo = useTextLink();
  if (isStatement(node)) {
    const { report, span } = node;
    return (
      <>
        <blockquote className={css.words}>{node.text}</blockquote>
        <p>
          <Link to={linkTo({ reportId: report.id, start: span.start, end: span.end })}>{text.toText}</Link>
        </p>
      </>
    );
  }
  if (node.aliases.length === 0) return null;
  return (
    <p className={css.soft}>
      {text.aliases} {text.list(node.aliases.slice(0, 6))}
    </p>
  );
}

/** What is behind a node by kind, counted before it is loaded. */
function ByKind({
  id,
  graph,
  onOpen,
}: {
  readonly id: string;
  readonly graph: LoadedGraph;
  readonly onOpen: (opening: Opening) => void;
}) {
  const { data } = useAsk(GraphPreviewDocument, { of: { id } });
  const nodes = data?.neighbourhood.nodes.map(({ node }) => node) ?? [];
  if (nodes[0]?.id !== id) return null;
  const { counts, here } = unseen(nodes.slice(1), graph, id);
  return (
    <div className={css.byKind}>
      {here > 0 && <p className={css.soft}>{text.alreadyThere(here)}</p>}
      {counts.length > 0 && (
        <p role="group" aria-label={text.byKind}>
          <span className={css.soft}>{text.byKind}</span>
          {counts.map(({ kind, fresh, all }) => (
            <button
              key={kind}
              type="button"
              onClick={() => onOpen({ id, count: Math.max(all, PORTION), kinds: [kind] })}
            >
              {kindName(kind)} {fresh}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}
