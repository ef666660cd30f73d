import { words } from '../language/language.ts';
import type { FurtherPages } from '../api/use-further-pages.ts';
import { Failure } from './loaded.tsx';

const text = words({
  zh: { more: (shown: number, total: number) => `再显示一些（已列 ${shown}，共 ${total}）` },
  en: { more: (shown: number, total: number) => `Show more (${shown} of ${total})` },
});

/** Leads on through a list that has more pages; nothing where all is shown. */
export function More({
  list: { more, isLoading, error },
  shown,
  total,
}: {
  readonly list: FurtherPages<unknown>;
  readonly shown: number;
  readonly total: number;
}) {
  if (more === null) return null;
  if (error !== null && !isLoading) return <Failure error={error} again={more} />;
  return (
    <button type="button" disabled={isLoading} onClick={more}>
      {text.more(shown, total)}
    </button>
  );
}
