import type { ReactNode } from 'react';
import { AskError, isAway, type NamedCandidate } from '../api/ask.ts';
import { Link, useLocation, useParams } from 'react-router';
import type { EntityKind } from '../api/documents.gen.ts';
import { words } from '../language/language.ts';
import { terms } from '../vocabulary/terms.ts';
import css from './loaded.module.css';
import { nearAddress } from './near-address.ts';
import { refusal } from './refusals.ts';

const text = words({
  zh: {
    loading: '正在读取……',
    away: '暂时取不到数据，恢复后自动继续。',
    again: '重试',
    notFound: (asked: string) => `没有叫「${asked}」的事物。`,
    near: '名称相近的有：',
    ambiguous: (asked: string) => `「${asked}」有不止一个所指，请选一个：`,
    failed: '没有得到回答。',
  },
  en: {
    loading: 'Loading…',
    away: 'No data at the moment; the page goes on by itself once there is.',
    again: 'Try again',
    notFound: (asked: string) => `Nothing is called «${asked}».`,
    near: 'Near names:',
    ambiguous: (asked: string) => `«${asked}» may mean several things; choose one:`,
    failed: 'There was no answer.',
  },
});

/** What useAsk and its like give; all that is needed here. */
export interface Asked<Data> {
  readonly data: Data | undefined;
  readonly error: unknown;
  readonly isPlaceholderData: boolean;
  readonly refetch: () => unknown;
}

/** Shows an answer once it is there; until then that it is on its way, or what is wrong and what to do. */
export function Loaded<Data>({
  asked,
  children,
}: {
  readonly asked: Asked<Data>;
  readonly children: (data: Data) => ReactNode;
}) {
  const failure = asked.error ? <Failure error={asked.error} again={() => void asked.refetch()} /> : null;
  if (asked.data === undefined && failure) return failure;
  if (asked.data === undefined)
    return (
      <p className={css.loading} role="status">
        {text.loading}
      </p>
    );
  return (
    <>
      <div className={css.loaded} aria-busy={asked.isPlaceholderData}>
        {children(asked.data)}
      </div>
      {/* What was read stays, also where a further page of it fails; src/layout tells of what is away. */}
      {!isAway(asked.error) && failure}
    </>
  );
}

/** What went wrong, with near names to go on from where the API knows some. */
export function Failure({ error, again }: { readonly error: unknown; readonly again: () => void }) {
  if (isAway(error))
    return (
      <div className={css.failure} role="status">
        <p>{text.away}</p>
        <Again again={again} />
      </div>
    );
  const details = error instanceof AskError ? error.details : undefined;
  const { asked = '', near = [], candidates = [] } = details ?? {};
  if (details?.code === 'ENTITY_NOT_FOUND')
    return (
      <div className={css.failure} role="alert">
        <p>{text.notFound(asked)}</p>
        <Names lead={text.near} asked={asked} names={near} />
      </div>
    );
  if (details?.code === 'AMBIGUOUS_NAME')
    return (
      <div className={css.failure} role="alert">
        <Names lead={text.ambiguous(asked)} asked={asked} names={candidates} />
      </div>
    );
  return (
    <div className={css.failure} role="alert">
      <p>{refusal(details?.code) ?? text.failed}</p>
      <p lang="en">
        <small>
          {error instanceof Error ? error.message : String(error)} {details?.advice}
        </small>
      </p>
      <Again again={again} />
    </div>
  );
}

function Again({ again }: { readonly again: () => void }) {
  return (
    <button type="button" onClick={again}>
      {text.again}
    </button>
  );
}

/** Each name leads to the same view, asked by that name's id. */
function Names({
  lead,
  asked,
  names,
}: {
  readonly lead: string;
  readonly asked: string;
  readonly names: readonly NamedCandidate[];
}) {
  const location = useLocation();
  const { id: segment } = useParams();
  if (names.length === 0) return null;
  return (
    <>
      <p>{lead}</p>
      <ul>
        {names.map(({ id, kind, name }) => (
          <li key={id}>
            <Link to={nearAddress(location, segment, asked, id)} lang="zh-CN">
              {name}
            </Link>{' '}
            {terms.kind[kind as EntityKind]}
          </li>
        ))}
      </ul>
    </>
  );
}
