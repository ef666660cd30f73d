import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bundledFolder } from '../support/bundled-store.ts';
import { serveBundled, type Api } from '../support/api.ts';
import { ROOT } from '../support/cli.ts';
import { blocksOf, readRoot } from '../support/readme.ts';

const run = promisify(execFile);
const TSC = join(ROOT, 'node_modules/typescript/bin/tsc');

/** What the compiler must know, besides what the README shows. */
const TYPES = `
import { createClient, AnswerDocument, type AnswerQuery, type EntityCardFragment } from 'plan-graph-client';
const client = createClient({ url: '/graphql' });
export const data: Promise<AnswerQuery> = client.ask(AnswerDocument, {});
export const name = (card: EntityCardFragment): string => card.name;
// @ts-expect-error no such scope
void client.ask(AnswerDocument, { scope: 'NEARBY' });
// @ts-expect-error no such variable
void client.ask(AnswerDocument, { place: '金宝街' });
// @ts-expect-error no such field
export const no = data.then(({ measures }) => measures.nothing);
// @ts-expect-error no connection
void client.pages(AnswerDocument, {}, ({ measures }) => measures.facets);
`;

describe('the client as it is published', () => {
  let folder: string;
  let installed: string;
  let api: Api;

  const inFolder = async (command: string, ...args: string[]): Promise<string> =>
    (await run(command, args, { cwd: folder })).stdout;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'plan-graph-client-'));
    installed = join(folder, 'node_modules/plan-graph-client');
    const [packed] = JSON.parse(
      (await run('npm', ['pack', '--json', '--pack-destination', folder], { cwd: join(ROOT, 'client') }))
        .stdout,
    ) as [{ filename: string }];
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
    await inFolder('npm', 'install', '--offline', '--ignore-scripts', '--no-audit', `./${packed.filename}`);
    api = await serveBundled({ engine: 'grafeo', directory: await bundledFolder() });
  }, 120_000);
  afterAll(async () => {
    await api.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('holds its code, its types, its questions and its licence, and needs no other package', () => {
    expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'plan-graph-client',
    ]);
    expect(readdirSync(installed).sort()).toEqual([
      'LICENSE',
      'README.md',
      'dist',
      'package.json',
      'queries',
    ]);
    expect(readFileSync(join(installed, 'LICENSE'), 'utf8')).toBe(readRoot('LICENSE'));
    const files = readdirSync(join(installed, 'dist'));
    expect(files.filter((file) => !/\.(?:js|d\.ts)$/u.test(file))).toEqual([]);
    for (const file of files.filter((name) => name.endsWith('.js'))) {
      const code = readFileSync(join(installed, 'dist', file), 'utf8');
      const imported = [...code.matchAll(/\b(?:from|import)\s*\(?\s*'([^']+)'/gu)].map(
        ([, path = '']) => path,
      );
      for (const path of imported) expect(path).toMatch(/^\.\/[\w.-]+\.js$/u);
    }
  });

  test('has the version of the server that it belongs to', () => {
    const versionOf = (path: string) => (JSON.parse(readRoot(path)) as { version: string }).version;
    expect(versionOf('client/package.json')).toBe(versionOf('package.json'));
  });

  test('compiles and runs as its README shows', async () => {
    const [example] = blocksOf(readRoot('client/README.md')).filter(({ language }) => language === 'ts');
    mkdirSync(join(folder, 'src'));
    writeFileSync(
      join(folder, 'src/main.ts'),
      example!.content.replace('http://127.0.0.1:4000', api.address),
    );
    writeFileSync(join(folder, 'src/types.ts'), TYPES);
    const options = { strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, types: [] };
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          ...options,
          target: 'ES2022',
          lib: ['ES2022', 'DOM'],
          module: 'NodeNext',
          rootDir: 'src',
          outDir: 'out',
        },
        include: ['src'],
      }),
    );
    await inFolder(process.execPath, TSC).catch((error: unknown) => {
      throw new Error((error as { stdout: string }).stdout);
    });
    const said = await inFolder(process.execPath, 'out/main.js');
    expect(said.split('\n')).toEqual([
      'measure:dongcheng-2024:3.4.3.2 金宝街8号地',
      expect.stringMatching(/^\d+ measures without a figure and a department$/u),
      expect.stringMatching(/^ENTITY_NOT_FOUND \[ '金宝街'/u),
      '',
    ]);
    const gaps = await api.ask<{ measures: { totalCount: number } }>(
      '{ measures(filter: { lacks: [NUMBER, DEPARTMENT] }) { totalCount } }',
    );
    expect(gaps.measures.totalCount).toBeGreaterThan(20);
    expect(said).toContain(`\n${gaps.measures.totalCount} measures`);
  }, 60_000);

  test('gives its questions as files', async () => {
    const script = `import { readFileSync } from 'node:fs';
      console.log(readFileSync(new URL(import.meta.resolve('plan-graph-client/queries/answer.graphql')), 'utf8'));`;
    expect(await inFolder(process.execPath, '--input-type=module', '-e', script)).toContain('query Answer');
  });
});
