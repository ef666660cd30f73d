import { spawnSync } from 'node:child_process';
import { ROOT, type Environment } from './cli.ts';

const NO_NAMESPACE = 'No mount namespace of its own can be had here: it takes root on Linux, and unshare.';

const isMissing = spawnSync('unshare', ['--mount', 'true']).status !== 0;
if (isMissing && process.env['PLAN_GRAPH_REQUIRE_CONTAINER'] === '1') throw new Error(NO_NAMESPACE);
if (isMissing) console.warn(`${NO_NAMESPACE} The tests that use one are SKIPPED.`);

/** `describe`, skipped where a process can't have mounts of its own; .ci/run makes that a failure. */
export const describeInNamespace = isMissing ? describe.skip : describe;

/** Runs a shell script whose mounts are its own and go with it. @returns all that it said */
export function inNamespace(script: string, environment: Environment): string {
  const { PATH = '' } = process.env;
  const { stdout, stderr } = spawnSync('unshare', ['--mount', 'sh', '-c', script], {
    cwd: ROOT,
    env: { PATH, NODE: process.execPath, ...environment },
    encoding: 'utf8',
  });
  return `${stdout}${stderr}`;
}
