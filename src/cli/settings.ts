import { resolve } from 'node:path';
import type { StoreConfig } from '../store/config.ts';

/** A setting that can't be used. The message names it and says what to write instead. */
export class SettingError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'SettingError';
  }
}

export interface Settings {
  readonly store: StoreConfig;
  readonly host: string;
  readonly port: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** An empty variable counts as unset, as Docker and CI leave them. */
function read(environment: Environment, name: string): string | undefined {
  const value = environment[name]?.trim();
  return value === '' ? undefined : value;
}

function portOf(environment: Environment): number {
  const value = read(environment, 'PORT') ?? '4000';
  const port = Number(value);
  if (!/^\d+$/u.test(value) || port > 65_535) {
    throw new SettingError(`PORT is «${value}»: write a number from 0 to 65535 (0 takes any free port).`);
  }
  return port;
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
  return {
    store: storeOf(environment),
    host: read(environment, 'HOST') ?? '127.0.0.1',
    port: portOf(environment),
  };
}
