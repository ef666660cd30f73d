import { resolve } from 'node:path';
import type { Access } from '../server/access.ts';
import type { StoreConfig } from '../store/config.ts';
import { readAccess } from './access-settings.ts';
import { read, readPort, SettingError, type Environment } from './environment.ts';
import { readWatching, type WatchingSettings } from './watching-settings.ts';

export interface Settings {
  readonly store: StoreConfig;
  readonly host: string;
  readonly port: number;
  readonly watching: WatchingSettings;
  readonly access: Access;
}

const NEO4J_SCHEMES = ['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'];

function storeOf(environment: Environment): StoreConfig {
  const uri = read(environment, 'NEO4J_URI');
  if (uri === undefined) {
    return { engine: 'grafeo', directory: resolve(read(environment, 'PLAN_GRAPH_DATA') ?? '.data') };
  }
  const scheme = /^([a-z0-9+]+):\/\/[^/]/u.exec(uri)?.[1];
  if (scheme === undefined || !NEO4J_SCHEMES.includes(scheme) || !URL.canParse(uri)) {
    throw new SettingError(
      `NEO4J_URI is «${uri}»: write an address like neo4j://localhost:7687 or bolt://localhost:7687.`,
    );
  }
  const { username, password } = new URL(uri);
  if (username !== '' || password !== '') {
    // The address is printed and quoted in messages, where no login belongs.
    throw new SettingError(
      'NEO4J_URI holds a login: write it into NEO4J_USERNAME and NEO4J_PASSWORD instead.',
    );
  }
  return {
    engine: 'neo4j',
    uri,
    username: read(environment, 'NEO4J_USERNAME') ?? 'neo4j',
    password: read(environment, 'NEO4J_PASSWORD') ?? '',
    database: read(environment, 'NEO4J_DATABASE') ?? 'neo4j',
  };
}

/** @throws SettingError */
export function readSettings(environment: Environment): Settings {
  const host = read(environment, 'HOST') ?? '127.0.0.1';
  const port = readPort(environment, 'PORT') ?? 4_000;
  const watching = readWatching(environment);
  if (port !== 0 && watching.metricsPort === port)
    throw new SettingError(
      `METRICS_PORT is ${port}, and so is PORT: write another number, or leave it away.`,
    );
  return {
    store: storeOf(environment),
    host,
    port,
    watching,
    access: readAccess(environment, host),
  };
}
