import type {} from './global-setup.ts';

export default async function globalTeardown(): Promise<void> {
  await Promise.all((globalThis.planGraphNeo4j ?? []).map((server) => server.stop()));
}
