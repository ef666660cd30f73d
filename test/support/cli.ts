import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { StoreConfig } from '../../src/store/config.ts';

export const ROOT = join(__dirname, '..', '..');
const MAIN = join(ROOT, 'dist', 'cli', 'main.js');

export type Environment = Readonly<Record<string, string>>;

/** What a process said, and how it ended: with a code, or by a signal. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly child: ChildProcess;
  /** What it said so far. */
  readonly said: { stdout: string; stderr: string };
  readonly ended: Promise<Ended>;
}

export interface Served extends Running {
  /** Where it answers, without a slash at the end. */
  readonly origin: string;
}

const started: ChildProcess[] = [];

/** A process that knows nothing of the tests' own environment: no NODE_ENV, no setting that isn't given. */
function start(
  command: string,
  args: readonly string[],
  environment: Environment,
  messages: 'ignore' | 'ipc' = 'ignore',
): Running {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(command, args, {
    cwd: ROOT,
    env: { PATH, HOME, ...environment },
    // A group of its own, so that a test that fails can end what npm started too.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', messages],
  });
  started.push(child);
  const said = { stdout: '', stderr: '' };
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => (said.stdout += chunk));
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (said.stderr += chunk));
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal, ...said }));
  });
  return { child, said, ended };
}

/** Runs a script that may `process.send`. */
export function startScript(script: string, args: readonly string[], environment: Environment): Running {
  return start(process.execPath, [script, ...args], environment, 'ipc');
}

/** Runs the built command. */
export function startCli(args: readonly string[], environment: Environment): Running {
  if (!existsSync(MAIN)) throw new Error('Build it first: npm run build.');
  return start(process.execPath, [MAIN, ...args], environment);
}

export function runCli(args: readonly string[], environment: Environment): Promise<Ended> {
  return startCli(args, environment).ended;
}

/** Waits until the server says where it answers; throws with its words where it ends instead. */
async function served(running: Running): Promise<Served> {
  for (;;) {
    const origin = /^API +(http:\/\/\S+)\/graphql /mu.exec(running.said.stdout)?.[1];
    if (origin !== undefined) return { ...running, origin };
    const ended = await Promise.race([running.ended, once(running.child.stdout!, 'data').then(() => null)]);
    if (ended !== null)
      throw new Error(`The server ended with ${ended.code}: ${ended.stdout}${ended.stderr}`);
  }
}

/** On a free port, and with nothing on standard error but what is wrong. */
const SERVING = { PORT: '0', LOG_LEVEL: 'error' };

export function serveCli(environment: Environment): Promise<Served> {
  return served(startCli(['serve'], { ...SERVING, ...environment }));
}

/** `npm start`, as a user types it; `child` is npm itself. */
export function serveNpm(environment: Environment): Promise<Served> {
  return served(start('npm', ['start', '--silent'], { ...SERVING, ...environment }));
}

/** Ends what is still running, and what it started: for afterEach. */
export function endAll(): void {
  for (const child of started.splice(0)) {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended, and its group with it.
    }
  }
}

/** The settings by which the command finds a store. */
export function environmentOf(config: StoreConfig): Environment {
  if (config.engine === 'grafeo') return { PLAN_GRAPH_DATA: config.directory! };
  const { uri, username, password, database } = config;
  return {
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  };
}

/** Asks the server and gives the answer's data; throws where it has an error. */
export async function ask<T>(origin: string, query: string): Promise<T> {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as { data: T; errors?: unknown };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}
