import { tokenColor } from '../../../theme/theme.ts';
import { ENTITY_KINDS } from '../../../vocabulary/kinds.ts';
import { STATEMENT, type NodeKind } from '../address.ts';
import { mixed } from './mixed.ts';

/** The theme's colours as a canvas takes them. */
export interface Colours {
  readonly page: string;
  readonly text: string;
  readonly soft: string;
  readonly edge: string;
  readonly chosen: string;
  readonly faint: string;
  readonly kinds: Readonly<Record<NodeKind, string>>;
}

/** Read anew whenever the scheme changes. */
export function coloursNow(): Colours {
  const page = tokenColor('--surface');
  const soft = tokenColor('--text-soft');
  const kinds = Object.fromEntries(
    ENTITY_KINDS.map((kind) => [kind, tokenColor(`--kind-${kind.toLowerCase()}`)]),
  ) as Record<NodeKind, string>;
  return {
    page,
    text: tokenColor('--text'),
    soft,
    edge: mixed(soft, page, 0.5),
    chosen: tokenColor('--accent'),
    faint: mixed(soft, page, 0.82),
    kinds: { ...kinds, [STATEMENT]: mixed(soft, page, 0.25) },
  };
}
