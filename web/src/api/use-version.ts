import { useQuery } from '@tanstack/react-query';
import { ask } from './ask.ts';
import { VersionDocument } from './documents.gen.ts';

/** The graph's version, as the heartbeat of src/layout/connection.tsx knows it; empty until it does. */
export function useVersion(): string {
  const { data } = useQuery({
    queryKey: ['version'],
    queryFn: ({ signal }) => ask(VersionDocument, {}, signal),
  });
  return data?.dataVersion ?? '';
}
