import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { neo4jJars, neo4jMissing } from './jars.mjs';

export { neo4jMissing };

const SERVER = fileURLToPath(new URL('Neo4jServer.java', import.meta.url));
const DATA = fileURLToPath(new URL('../../.cache/neo4j/data', import.meta.url));

/**
 * Starts a Neo4j Community server on 127.0.0.1. Port 0 takes a free one. Without `home` its data live in a temporary
 * folder and go with it. With `password` the login is checked; without, every login is good. It ends with this
 * process, however that ends.
 */
export async function startNeo4j({ port = 0, home, maxHeap = '512m', password } = {}) {
  const missing = neo4jMissing();
  if (missing) throw new Error(missing);
  const jars = neo4jJars();
  const data = home ?? mkdtempSync(join(tmpdir(), 'plan-graph-neo4j-'));
  mkdirSync(data, { recursive: true });
  const forget = () => home === undefined && rmSync(data, { recursive: true, force: true });

  const env = { ...process.env };
  delete env.NEO4J_PASSWORD;
  if (password !== undefined) env.NEO4J_PASSWORD = password;
  const java = spawn('java', [`-Xmx${maxHeap}`, '-cp', join(jars, '*'), SERVER, data, String(port)], { env });
  const ended = once(java, 'exit');
  process.once('exit', forget);
  let boltPort;
  try {
    boltPort = await readyPort(java, port);
  } catch (error) {
    forget();
    throw error;
  }

  async function end(signal) {
    java.kill(signal);
    await ended;
    forget();
    process.off('exit', forget);
  }
  return {
    uri: `bolt://127.0.0.1:${boltPort}`,
    username: 'neo4j',
    password: password ?? 'not-asked',
    pid: java.pid,
    /** Temporary data need no orderly end. */
    stop: () => end(home === undefined ? 'SIGKILL' : 'SIGTERM'),
    kill: () => end('SIGKILL'),
  };
}

function readyPort(java, port) {
  return new Promise((resolve, reject) => {
    let said = '';
    java.stderr.on('data', (chunk) => (said = (said + chunk).slice(-20_000)));
    java.stdout.on('data', (chunk) => {
      const ready = /^READY (\d+)$/m.exec(String(chunk));
      if (ready) resolve(Number(ready[1]));
    });
    java.once('error', reject);
    java.once('close', (code) => reject(new Error(`Neo4j did not start. ${reason(said, port, code)}`)));
  });
}

function reason(said, port, code) {
  if (/Address already in use|BindException/.test(said)) return `Port ${port} is taken: stop what holds it.`;
  if (/FileLockException|locked by another process/.test(said)) return 'Another Neo4j holds its data folder.';
  return `Java ended with ${code}:\n${said}`;
}

async function main() {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '7687' } } });
  console.error('Neo4j starts; the first time, Maven fetches 116 MB.');
  const server = await startNeo4j({ port: Number(values.port), home: DATA, maxHeap: '1g' });
  console.log(`NEO4J_URI=${server.uri}`);
  console.log(`NEO4J_USERNAME=${server.username}`);
  console.log(`NEO4J_PASSWORD=${server.password}`);
  console.error('Copy these settings. Ctrl-C stops it; its data stay in .cache/neo4j/data.');
  const stop = () => server.stop().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
