import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { isAway, SERVER_UNREACHABLE } from '../api/ask.ts';
import { VERSION } from '../api/use-version.ts';
import { words } from '../language/language.ts';
import css from './connection.module.css';

const text = words({
  zh: {
    store: '存储暂时没有应答。已读到的内容仍可查看；恢复后本页自动继续。',
    server: '服务器暂时没有应答。已读到的内容仍可查看；恢复后本页自动继续。',
  },
  en: {
    store:
      'The store does not answer at the moment. What is here can still be read; the page goes on by itself once it is back.',
    server:
      'The server does not answer at the moment. What is here can still be read; the page goes on by itself once it is back.',
  },
});

/** How often an idle page asks whether the graph is there and the same, in milliseconds. */
const HEARTBEAT = 10_000;
const HEARTBEAT_AWAY = 1_500;

const isBeat = ({ queryKey }: { readonly queryKey: readonly unknown[] }): boolean =>
  queryKey[0] === VERSION.queryKey[0];

/** Says when there is no data to be had, and has everything asked anew once there is, or when the graph changed. */
export function Connection() {
  const client = useQueryClient();
  const beat = useQuery({
    ...VERSION,
    refetchInterval: ({ state }) => (isAway(state.error) ? HEARTBEAT_AWAY : HEARTBEAT),
    refetchOnWindowFocus: 'always',
  });
  const away = isAway(beat.error) ? beat.error : null;
  const version = beat.data?.dataVersion;
  const known = useRef(version);

  // A view that fails between two beats asks for one at once, or soon where one has just been.
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const unsubscribe = client.getQueryCache().subscribe((event) => {
      if (event.type !== 'updated' || event.action.type !== 'error') return;
      if (isBeat(event.query) || !isAway(event.action.error)) return;
      const last = client.getQueryState(VERSION.queryKey);
      const since = Date.now() - Math.max(last?.dataUpdatedAt ?? 0, last?.errorUpdatedAt ?? 0);
      clearTimeout(timer);
      timer = setTimeout(
        () => void client.refetchQueries({ queryKey: VERSION.queryKey }, { cancelRefetch: false }),
        Math.max(0, HEARTBEAT_AWAY - since),
      );
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [client]);

  // Each beat that succeeds has asked anew what failed; one that tells of another graph, everything.
  const { dataUpdatedAt } = beat;
  useEffect(() => {
    if (version === undefined) return;
    const changed = known.current !== undefined && known.current !== version;
    known.current = version;
    void client.invalidateQueries({
      predicate: (query) => !isBeat(query) && (changed || isAway(query.state.error)),
      refetchType: 'active',
    });
  }, [dataUpdatedAt, version, client]);

  return (
    <div role="status" className={css.status}>
      {away !== null && (
        <p className={css.away}>{away.details.code === SERVER_UNREACHABLE ? text.server : text.store}</p>
      )}
    </div>
  );
}
