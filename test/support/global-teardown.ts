import { rmSync } from 'node:fs';
import type {} from './global-setup.ts';
import { RUN_FOLDER } from './run-folder.ts';

export default async function globalTeardown(): Promise<void> {
  await Promise.all((globalThis.planGraphNeo4j ?? []).map((server) => server.stop()));
  rmSync(process.env[RUN_FOLDER]!, { recursive: true, force: true });
}
