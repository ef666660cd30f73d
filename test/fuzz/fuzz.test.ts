import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../support/cli.ts';
import { describeWithPython } from '../support/python.ts';

const CASES = 4;
const FIELDS_OF_QUERY = 28;

describeWithPython('a served graph', () => {
  // The long form is `npm run test:fuzz`: docs/fuzzing.md.
  test('answers what schemathesis makes of the schema without a fault, and with nothing of its inside', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [
      join(ROOT, 'scripts/fuzz.mjs'),
      String(CASES),
    ]);
    expect(Number(/^Cases +(\d+) /mu.exec(stdout)?.[1])).toBe(CASES * FIELDS_OF_QUERY);
    expect(stdout).toMatch(/^Statuses +\{"200":\d+(,"400":\d+)?\}$/mu);
    expect(stdout).toMatch(/^Codes .*"none":\d+/mu);
  }, 60_000);
});
