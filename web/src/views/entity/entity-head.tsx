import { Link } from 'react-router';
import { graphLink, mapLink, measuresLink } from '../../address/links.ts';
import { useTextLink } from '../../address/text-place.ts';
import type { EntityKind } from '../../api/documents.gen.ts';
import { list } from '../../language/list.ts';
import { KindMark } from '../../ui/entity-chip.tsx';
import css from './entity-head.module.css';
import type { EntityAnswer } from './entity-page.tsx';
import { text } from './text.ts';

const MAPPED: ReadonlySet<EntityKind> = new Set(['PLACE', 'PROJECT', 'CLUSTER']);

/** What it is called, and where to go on from here. */
export function EntityHead({
  entity: { id, kind, aliases, occurrences },
  unconfirmed,
  showUnconfirmed,
}: {
  readonly entity: EntityAnswer;
  readonly unconfirmed: boolean;
  readonly showUnconfirmed: (shown: boolean) => void;
}) {
  const linkTo = useTextLink();
  const [named] = occurrences.nodes;
  const measures = measuresLink({ id, kind });
  return (
    <header className={css.head}>
      <p className={css.what}>
        <KindMark kind={kind} />
        <code title={text.id}>{id}</code>
        {aliases.length > 0 && (
          <span>
            {text.aliases} {list(aliases)}
          </span>
        )}
      </p>
      <div className={css.actions}>
        {measures !== null && (
          <Link className={css.first ?? ''} to={measures}>
            {text.touching}
          </Link>
        )}
        <Link to={graphLink(id)}>{text.graph}</Link>
        {MAPPED.has(kind) && <Link to={mapLink(id)}>{text.map}</Link>}
        {named && (
          <Link
            to={linkTo({ reportId: named.statement.report.id, start: named.span.start, end: named.span.end })}
          >
            {text.firstNamed}
          </Link>
        )}
        <label>
          <input
            type="checkbox"
            checked={unconfirmed}
            onChange={({ target }) => showUnconfirmed(target.checked)}
          />
          {text.unconfirmed}
        </label>
      </div>
    </header>
  );
}
