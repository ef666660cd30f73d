// Makes .cache/python, the virtual environment of the tests that use Python, where it lacks what they ask for.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const ENVIRONMENT = `${root}.cache/python`;
const REQUIREMENTS = `${root}test/python/requirements.txt`;
const STAMP = `${ENVIRONMENT}/requirements.txt`;

const wanted = readFileSync(REQUIREMENTS, 'utf8');
if (!existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== wanted) {
  const run = (command, ...words) => execFileSync(command, words, { stdio: 'inherit' });
  rmSync(ENVIRONMENT, { recursive: true, force: true });
  run('python3', '-m', 'venv', ENVIRONMENT);
  run(
    `${ENVIRONMENT}/bin/pip`,
    'install',
    '--quiet',
    '--disable-pip-version-check',
    '--requirement',
    REQUIREMENTS,
  );
  writeFileSync(STAMP, wanted);
}
