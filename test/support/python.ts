import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from './cli.ts';

const PYTHON = join(ROOT, '.cache/python/bin/python');
const SCRIPTS = join(ROOT, 'test/python');
const MOST_OUTPUT = 64 * 1_048_576;
const NO_PYTHON = 'No Python environment in .cache/python: run «npm run python».';

const isMissing = !existsSync(PYTHON);
if (isMissing && process.env['PLAN_GRAPH_REQUIRE_PYTHON'] === '1') throw new Error(NO_PYTHON);
if (isMissing) console.warn(`${NO_PYTHON} The tests that use it are SKIPPED.`);

/** `describe`, skipped where Python's environment is missing; .ci/run makes that a failure. */
export const describeWithPython = isMissing ? describe.skip : describe;

/**
 * Runs a script of test/python and gives what it printed.
 * @throws Error, with what it said, where it fails
 */
export async function runPython(script: string, words: readonly string[] = []): Promise<string> {
  const { stdout } = await promisify(execFile)(PYTHON, [join(SCRIPTS, script), ...words], {
    maxBuffer: MOST_OUTPUT,
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' },
  });
  return stdout;
}
