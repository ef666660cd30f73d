import { useQuery } from '@tanstack/react-query';
import { ask } from './ask.ts';
import { VersionDocument } from './documents.gen.ts';

/** What the heartbeat of src/layout/connection.tsx asks; all who want to know the version share its answer. */
export const VERSION = {
  queryKey: ['version'],
  queryFn: ({ signal }: { readonly signal: AbortSignal }) => ask(VersionDocument, {}, signal),
} as const;

/** The graph's version, as the heartbeat knows it; empty until it does. */
export function useVersion(): string {
  return useQuery(VERSION).data?.dataVersion ?? '';
}
