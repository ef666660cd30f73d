import { useId, useState } from 'react';
import { Link, type To } from 'react-router';
import type { EntityKind } from '../../api/documents.gen.ts';
import { words } from '../../language/language.ts';
import { terms } from '../../vocabulary/terms.ts';
import css from './facet-list.module.css';

const text = words({
  zh: { more: (count: number) => `再列 ${count} 个`, fewer: '收起' },
  en: { more: (count: number) => `${count} more`, fewer: 'Fewer' },
});

interface FacetItem {
  readonly key: string;
  readonly name: string;
  readonly kind?: EntityKind;
  /** Null where the API counts none. */
  readonly count: number | null;
  /** Null where the question can't be narrowed so. */
  readonly to: To | null;
}

const SHOWN_AT_FIRST = 6;

/** One way to narrow the answer: its values, most measures first. */
export function FacetList({
  title,
  note,
  items,
}: {
  readonly title: string;
  readonly note?: string;
  readonly items: readonly FacetItem[];
}) {
  const [showsAll, setShowsAll] = useState(false);
  const titleId = useId();
  if (items.length === 0) return null;
  return (
    <section>
      <h2 className={css.title} id={titleId}>
        {title}
      </h2>
      {note !== undefined && <p className={css.note}>{note}</p>}
      <ul className={css.items} aria-labelledby={titleId}>
        {items.slice(0, showsAll ? items.length : SHOWN_AT_FIRST).map((item) => (
          <li key={item.key} className={css.item} title={item.kind && terms.kind[item.kind]}>
            {item.to === null ? <span>{item.name}</span> : <Link to={item.to}>{item.name}</Link>}
            <span className={css.count}>{item.count}</span>
          </li>
        ))}
      </ul>
      {items.length > SHOWN_AT_FIRST && (
        <button
          type="button"
          className={css.more}
          aria-expanded={showsAll}
          onClick={() => setShowsAll(!showsAll)}
        >
          {showsAll ? text.fewer : text.more(items.length - SHOWN_AT_FIRST)}
        </button>
      )}
    </section>
  );
}
