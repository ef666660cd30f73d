import { Link, type To } from 'react-router';
import { entityLink } from '../address/links.ts';
import type { EntityKind } from '../api/documents.gen.ts';
import { terms } from '../vocabulary/terms.ts';
import css from './entity-chip.module.css';

export interface NamedEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
}

/** An entity's name in its kind's colour; leads to its page unless told otherwise. */
export function EntityChip({ entity, to }: { readonly entity: NamedEntity; readonly to?: To }) {
  return (
    <Link
      className={css.chip}
      data-kind={entity.kind}
      to={to ?? entityLink(entity.id)}
      title={terms.kind[entity.kind]}
    >
      <span lang="zh-CN">{entity.name}</span>
    </Link>
  );
}

/** A kind's colour and name, for legends and filters. */
export function KindMark({ kind }: { readonly kind: EntityKind }) {
  return (
    <span className={css.mark} data-kind={kind}>
      {terms.kind[kind]}
    </span>
  );
}
