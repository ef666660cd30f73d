import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/cli.ts';
import { copiesOf, dockerfileStages, execForm, wordsOf } from '../support/dockerfile.ts';

const stages = dockerfileStages();
const image = stages.at(-1)!;

/** Whether a path is one of these, or lies in one. */
const isIn = (path: string, folders: readonly string[]): boolean =>
  folders.some((folder) => path === folder || path.startsWith(`${folder}/`));

/** What the code reads from the package's root, by the addresses that it writes. */
function readByCode(): string[] {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(ROOT, 'src', file), 'utf8'))
    .flatMap((text) => [...text.matchAll(/new URL\(['`]\.\.\/\.\.\/([^'`$]+)['`]|\broot\('([^']+)'\)/gu)])
    .map(([, relative, named]) => (relative ?? named ?? '').replace(/\/$/u, ''));
}

test('the image starts Node itself, as a user without rights', () => {
  for (const name of ['ENTRYPOINT', 'CMD', 'HEALTHCHECK'])
    expect(execForm(wordsOf(image, name)[0]!)).not.toContain('npm');
  expect(execForm(wordsOf(image, 'ENTRYPOINT')[0]!)[0]).toBe('node');
  expect(wordsOf(image, 'USER')).toEqual([expect.stringMatching(/^[1-9]\d*:[1-9]\d*$/u)]);
});

test('the image holds all that the code reads', () => {
  const held = copiesOf(image).flatMap(({ sources }) =>
    sources.map((source) => source.replace(/^\/app\//u, '')),
  );
  const wanted = readByCode();
  expect(wanted).toEqual(
    expect.arrayContaining(['cypher', 'seeds', 'schema.graphql', 'client/queries', 'playground']),
  );
  expect(wanted.filter((path) => !isIn(path, held))).toEqual([]);
});

test('the build’s context holds all that is built and copied', () => {
  const context = [...readFileSync(join(ROOT, '.dockerignore'), 'utf8').matchAll(/^!(.+)$/gmu)].map(
    ([, path = '']) => path,
  );
  for (const path of context)
    expect({ path, there: existsSync(join(ROOT, path)) }).toEqual({ path, there: true });
  const copied = copiesOf(image)
    .flatMap(({ sources }) => sources)
    .map((source) => source.replace(/^\/app\//u, ''))
    .filter((source) => !isIn(source, ['/data', 'node_modules', 'dist']));
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const built = [...scripts['build']!.matchAll(/\bnode (\S+)/gu)].map(([, script = '']) => script);
  expect([...copied, ...built, 'src', 'web', 'tsconfig.json'].filter((path) => !isIn(path, context))).toEqual(
    [],
  );
});
