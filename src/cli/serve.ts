import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createApp } from '../server/app.ts';
import { openCurrent } from './open-current.ts';
import { SettingError, type Settings } from './settings.ts';
import { tellLoad } from './tell-load.ts';

/** How long a stop waits for answers under way, in milliseconds: well under the 10 s that Docker gives. */
const LONGEST_STOP = 5_000;

function addressOf(bound: AddressInfo | string | null): string {
  if (bound === null || typeof bound === 'string') throw new Error('The server does not listen on a port.');
  const { address, family, port } = bound;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}

function listenError(error: unknown, { host, port }: Settings): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return new SettingError(
      `Port ${port} on ${host} is taken by another program: stop it, or set PORT to another number.`,
    );
  }
  if (code === 'EACCES')
    return new SettingError(`Port ${port} is not yours to open: set PORT to a number from 1024.`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new SettingError(
      `HOST is «${host}», which is no address of this machine: try 127.0.0.1 or 0.0.0.0.`,
    );
  }
  return error;
}

/** Serves until SIGTERM or SIGINT; then answers what was asked and stops. */
export async function serve(settings: Settings): Promise<void> {
  const { store, loaded } = await openCurrent(settings.store);
  const app = await createApp(store);
  try {
    await app.listen({ host: settings.host, port: settings.port });
  } catch (error) {
    await app.close();
    await store.close();
    throw listenError(error, settings);
  }
  const address = addressOf(app.server.address());
  const where =
    settings.store.engine === 'neo4j' ? settings.store.uri : (settings.store.directory ?? 'memory');
  console.log(loaded === null ? 'The graph is up to date.' : tellLoad(loaded));
  console.log(`Store       ${settings.store.engine} at ${where}`);
  console.log(`Explorer    ${address}/ (in a browser)`);
  console.log(`Playground  ${address}/graphql (in a browser)`);
  console.log(`API         ${address}/graphql (POST)`);

  await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
  const hanging = setTimeout(() => app.server.closeAllConnections(), LONGEST_STOP);
  await app.close();
  clearTimeout(hanging);
  await store.close();
}
