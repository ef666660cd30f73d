import { memo, useState } from 'react';
import { Link } from 'react-router';
import { entityLink, graphLink } from '../../address/links.ts';
import { KindMark } from '../../ui/entity-chip.tsx';
import { terms } from '../../vocabulary/terms.ts';
import type { Opening } from './address.ts';
import { isStatement, type LoadedGraph, type LoadedNode } from './loaded-graph.ts';
import { nodeName } from './naming.ts';
import css from './node-list.module.css';
import { grouped, isFolded, nextPortion, type NextPortion } from './shown.ts';
import { text } from './text.ts';

const ROWS = 100;

interface Handlers {
  readonly onChoose: (id: string) => void;
  readonly onOpen: (opening: Opening) => void;
  readonly onClose: (id: string) => void;
}

/** All that the canvas shows and does, for eyes, keyboards and screen readers. */
export function NodeList({
  shown,
  loaded,
  openings,
  broughtBy,
  chosen,
  ...handlers
}: Handlers & {
  readonly shown: LoadedGraph;
  /** With what the filter hides: it counts what is joined. */
  readonly loaded: LoadedGraph;
  readonly openings: readonly Opening[];
  readonly broughtBy: ReadonlyMap<string, string>;
  readonly chosen: string | null;
}) {
  const [rows, setRows] = useState(ROWS);
  const openers = [...new Set(openings.map(({ id }) => id))];
  const focus = openers[0] ?? '';
  const first = shown.nodes.get(focus);
  const groups = grouped(shown, openers, broughtBy, rows - 1);
  const total = shown.nodes.size;

  const row = (each: LoadedNode) => (
    <Row
      key={each.node.id}
      loaded={each}
      joined={loaded.neighbours.get(each.node.id)?.size ?? 0}
      isOpen={openers.includes(each.node.id)}
      next={nextPortion(loaded, each.node.id, openings)}
      folded={isFolded(each, openings)}
      isFocus={each.node.id === focus}
      chosen={each.node.id === chosen}
      {...handlers}
    />
  );
  return (
    <section className={css.list} aria-labelledby="graph-list">
      <h2 id="graph-list">{text.nodes}</h2>
      <table>
        <caption className="visually-hidden">{text.listCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.name}</th>
            <th scope="col">{text.kind}</th>
            <th scope="col" className={css.number}>
              {text.degreeColumn}
            </th>
            <th scope="col">{text.actions}</th>
          </tr>
        </thead>
        {first && <tbody>{row(first)}</tbody>}
        {groups.map(({ opener, total: brought, nodes }) => {
          const node = loaded.nodes.get(opener)?.node;
          return (
            node && (
              <tbody key={opener}>
                <tr className={css.group}>
                  <th scope="rowgroup" colSpan={4}>
                    {text.broughtBy(nodeName(node, 20), brought)}
                  </th>
                </tr>
                {nodes.map(row)}
              </tbody>
            )
          );
        })}
      </table>
      {total > rows && (
        <button type="button" onClick={() => setRows(rows + ROWS)}>
          {text.more(Math.min(ROWS, total - rows))}
        </button>
      )}
    </section>
  );
}

interface RowProps extends Handlers {
  readonly loaded: LoadedNode;
  readonly joined: number;
  readonly isOpen: boolean;
  readonly next: NextPortion | null;
  readonly folded: boolean;
  readonly isFocus: boolean;
  readonly chosen: boolean;
}

const Row = memo(function Row(props: RowProps) {
  const { loaded, joined, isOpen, next, folded, isFocus, chosen, onChoose, onOpen, onClose } = props;
  const { node, degree } = loaded;
  const name = nodeName(node);
  const { id } = node;
  const closable = isOpen && !isFocus;
  return (
    <tr data-chosen={chosen} data-node={id}>
      <th scope="row">
        <button type="button" className={css.name} aria-pressed={chosen} onClick={() => onChoose(id)}>
          {name}
        </button>
      </th>
      <td>{isStatement(node) ? terms.statement[node.statementKind] : <KindMark kind={node.kind} />}</td>
      <td className={css.number}>
        {joined} / {degree ?? <abbr title={text.uncounted}>?</abbr>}
        {folded && <span className={css.folded}>{text.folded((degree ?? joined) - joined)}</span>}
      </td>
      <td>
        <span className={css.actions}>
          {(next !== null || closable) && (
            <button
              type="button"
              aria-label={next ? text.expandOf(name, next.adds) : text.collapseOf(name)}
              onClick={({ detail }) => {
                // The second click of a double one would take back the first.
                if (detail > 1) return;
                if (next) onOpen({ id, count: next.count, kinds: [] });
                else onClose(id);
              }}
            >
              {next ? text.expandShort(next.adds) : text.collapse}
            </button>
          )}
          {next !== null && closable && (
            <button type="button" aria-label={text.collapseOf(name)} onClick={() => onClose(id)}>
              {text.collapse}
            </button>
          )}
          {!isStatement(node) && !isFocus && (
            <Link to={graphLink(id)} aria-label={text.focusOf(name)}>
              {text.focusShort}
            </Link>
          )}
          {!isStatement(node) && (
            <Link to={entityLink(id)} aria-label={text.pageOf(name)}>
              {text.page}
            </Link>
          )}
        </span>
      </td>
    </tr>
  );
});
