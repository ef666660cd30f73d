import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runCli } from '../support/cli.ts';

const page = readFileSync(join(ROOT, 'docs', 'deployment.md'), 'utf8');
const shell = [...page.matchAll(/^```sh\n([^]*?)^```/gmu)].map(([, text = '']) => text).join('\n');

test('the page names nothing that is not there', () => {
  const links = [...page.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/gu)].map(([, link = '']) => join('docs', link));
  const files = [...page.matchAll(/\b(?:scripts|src|test)\/[\w./-]*\w|compose[\w.]*\.yaml/gu)].map(
    ([file]) => file,
  );
  expect(links.length).toBeGreaterThan(3);
  for (const file of [...links, ...files])
    expect({ file, there: existsSync(join(ROOT, file)) }).toEqual({ file, there: true });
});

test('its commands are the product’s', async () => {
  const { stdout } = await runCli(['--help'], {});
  const asked = [...shell.matchAll(/(?:main\.js|\d+\.\d+\.\d+|\bapi|^plan-graph) ([a-z]+)\b/gmu)].map(
    ([, command = '']) => command,
  );
  expect(new Set(asked)).toEqual(new Set(['stats', 'ingest', 'backup', 'restore']));
  for (const command of asked) expect(stdout).toMatch(new RegExp(`^  ${command}\\b`, 'mu'));
});
