import { Link, type To } from 'react-router';
import type { EntityKind } from '../../api/documents.gen.ts';
import { words } from '../../language/language.ts';
import css from './removable-chip.module.css';

const text = words({
  zh: { remove: (name: string) => `去掉「${name}」` },
  en: { remove: (name: string) => `Remove ${name}` },
});

/** A part of the question, and the way to the question without it. */
export function RemovableChip({
  name,
  kind,
  to,
}: {
  readonly name: string;
  readonly kind?: EntityKind | undefined;
  readonly to: To;
}) {
  return (
    <span className={css.chip} data-kind={kind}>
      {name}
      <Link className={css.remove} to={to} aria-label={text.remove(name)} title={text.remove(name)}>
        <span aria-hidden="true">×</span>
      </Link>
    </span>
  );
}
