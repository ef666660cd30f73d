import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { createApp } from '../server/app.ts';
import { createLog } from '../server/log.ts';
import { createMetrics } from '../server/metrics.ts';
import { createMetricsApp } from '../server/serve-metrics.ts';
import { isLoopback } from './loopback.ts';
import { openCurrent } from './open-current.ts';
import { SettingError } from './environment.ts';
import type { Settings } from './settings.ts';
import { stopSignal } from './stop-signal.ts';
import { tellLoad } from './tell-load.ts';
import { usualLogLevel } from './watching-settings.ts';

/** How long a stop waits for answers under way, in milliseconds: well under the 10 s that Docker gives. */
const LONGEST_STOP = 5_000;
/** And then for the store to close. */
const LONGEST_CLOSE = 3_000;
const LINGER = 500;

function addressOf({ server }: FastifyInstance): string {
  const bound: AddressInfo | string | null = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server does not listen on a port.');
  const { address, family, port } = bound;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}

function listenError(error: unknown, host: string, port: number, setting: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return new SettingError(
      `Port ${port} on ${host} is taken by another program: stop it, or set ${setting} to another number.`,
    );
  }
  if (code === 'EACCES')
    return new SettingError(`Port ${port} is not yours to open: set ${setting} to a number from 1024.`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new SettingError(
      `HOST is «${host}», which is no address of this machine: try 127.0.0.1 or 0.0.0.0.`,
    );
  }
  return error;
}

/** @throws SettingError */
async function listen(app: FastifyInstance, host: string, port: number, setting: string): Promise<void> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    throw listenError(error, host, port, setting);
  }
}

/** Serves until SIGTERM or SIGINT; then answers what was asked and stops. */
export async function serve({ store: config, host, port, watching, access }: Settings): Promise<void> {
  const { logLevel, slowMs: slow, metricsPort, maxInFlight, maxQueued, shutdownDelayMs, traces } = watching;
  const log = createLog(logLevel ?? usualLogLevel(process.stderr.isTTY));
  const { store, loaded } = await openCurrent(config);
  const tracing = traces === null ? null : (await import('../server/tracing.ts')).startTracing(traces, log);
  const metrics = createMetrics();
  // What a proxy passes on looks like a request of this machine.
  const metricsHere = metricsPort === undefined && isLoopback(host) && access.trustProxy === null;
  const metricsApp = metricsPort === undefined ? null : createMetricsApp(metrics.registry);
  const app = await createApp(store, {
    access,
    log,
    slow,
    load: { maxInFlight, maxQueued },
    metrics,
    metricsHere,
    ...(tracing && { tracer: tracing.tracer }),
  }).catch(async (error: unknown) => {
    await store.close();
    await tracing?.stop();
    throw error;
  });
  const close = async (): Promise<void> => {
    await app.close();
    await metricsApp?.close();
    await store.close();
    await tracing?.stop();
  };
  try {
    await listen(app, host, port, 'PORT');
    if (metricsApp !== null) await listen(metricsApp, host, metricsPort ?? 0, 'METRICS_PORT');
  } catch (error) {
    await close();
    throw error;
  }
  const address = addressOf(app);
  const where = config.engine === 'neo4j' ? config.uri : (config.directory ?? 'memory');
  console.log(loaded === null ? 'The graph is up to date.' : tellLoad(loaded));
  console.log(`Store       ${config.engine} at ${where}`);
  console.log(`Explorer    ${address}/ (in a browser)`);
  console.log(`Playground  ${address}/graphql (in a browser)`);
  if (metricsHere) console.log(`Metrics     ${address}/metrics`);
  if (metricsApp !== null) console.log(`Metrics     ${addressOf(metricsApp)}/metrics`);
  console.log(`API         ${address}/graphql (POST)`);

  await stopSignal();
  app.beginClosing();
  // Balancers see by then that it is not ready, and send nobody to it any longer.
  if (shutdownDelayMs > 0) await new Promise((resolve) => setTimeout(resolve, shutdownDelayMs));
  const hanging = setTimeout(() => {
    app.server.closeAllConnections();
    metricsApp?.server.closeAllConnections();
  }, LONGEST_STOP);
  // For a store that does not let go.
  const stuck = setTimeout(() => process.exit(1), LONGEST_STOP + LONGEST_CLOSE);
  await close();
  clearTimeout(hanging);
  clearTimeout(stuck);
  // An exporter of traces that tries again would keep the process.
  setTimeout(() => process.exit(0), LINGER).unref();
}
