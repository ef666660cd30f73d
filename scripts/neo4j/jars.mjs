import { createHash, randomUUID } from 'node:crypto';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const POM = fileURLToPath(new URL('pom.xml', import.meta.url));
const CACHE = fileURLToPath(new URL('../../.cache/neo4j/lib', import.meta.url));

/** What this machine lacks to run Neo4j, as a sentence; null where it lacks nothing. */
export function neo4jMissing() {
  const java = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const version = /version "(\d+)/.exec(java.stderr ?? '')?.[1];
  if (version === undefined) return 'Java is missing: install a JDK, version 17 or newer.';
  if (Number(version) < 17) return `Java ${version} is too old: install a JDK, version 17 or newer.`;
  if (existsSync(folder()) || spawnSync('mvn', ['-version']).status === 0) return null;
  return 'Maven is missing: install it (the command is mvn); it fetches the jars of Neo4j once.';
}

/** The folder of Neo4j's jars, fetched by Maven where it isn't there yet. */
export function neo4jJars() {
  const jars = folder();
  if (existsSync(jars)) return jars;
  // Fetched aside and renamed when whole: half a fetch is never taken for one, and of two at once either will do.
  const aside = join(CACHE, `part-${randomUUID()}`);
  mkdirSync(aside, { recursive: true });
  try {
    const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${aside}`, '-DincludeScope=runtime'];
    execFileSync('mvn', ['-q', '-B', '-f', POM, ...goal], { stdio: ['ignore', 2, 2] });
    renameSync(aside, jars);
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    if (!existsSync(jars))
      throw new Error('Maven could not fetch the jars of Neo4j: its words are above.', { cause: error });
  }
  return jars;
}

/** Named after what the pom asks for, so that another version is another folder. */
function folder() {
  return join(CACHE, createHash('sha256').update(readFileSync(POM)).digest('hex').slice(0, 12));
}
