import { execFileSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeOutput, type Write } from '../../src/cli/export-output.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-graph-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write: Write = async ({ name }, path) => writeFileSync(path, name, { flag: 'wx' });
/** Fails in the middle of its second file. */
function failing(): Write {
  let files = 0;
  return async (file, path) => {
    await write(file, path);
    files += 1;
    if (files === 2 || file.name === 'graph.jsonl') throw new Error('The graph changed.');
  };
}

test('a file that was there stays as it was where the new one does not become whole', async () => {
  const path = join(folder, 'a.jsonl');
  writeFileSync(path, 'before');
  await expect(writeOutput('jsonl', path, failing())).rejects.toThrow('changed');
  expect(readdirSync(folder)).toEqual(['a.jsonl']);
  expect(readFileSync(path, 'utf8')).toBe('before');
  await writeOutput('jsonl', path, write);
  expect(readFileSync(path, 'utf8')).toBe('graph.jsonl');
});

test('a folder of tables is filled wholly, or is not there', async () => {
  await expect(writeOutput('csv', join(folder, 'tables'), failing())).rejects.toThrow('changed');
  expect(readdirSync(folder)).toEqual([]);
  await writeOutput('csv', join(folder, 'tables'), write);
  expect(readdirSync(join(folder, 'tables')).sort()).toEqual([
    'datapackage.json',
    'edges.csv',
    'nodes.csv',
    'observations.csv',
    'statements.csv',
  ]);
});

test('what else stands in the folder stays, also where it fails', async () => {
  writeFileSync(join(folder, 'mine.txt'), 'mine');
  await expect(writeOutput('csv', folder, failing())).rejects.toThrow('changed');
  expect(readdirSync(folder)).toEqual(['mine.txt']);
});

test('a folder that could be filled only in part has no description of its tables', async () => {
  await writeOutput('csv', folder, write);
  writeFileSync(join(folder, 'nodes.csv'), 'of before');
  rmSync(join(folder, 'observations.csv'));
  mkdirSync(join(folder, 'observations.csv'));
  await expect(writeOutput('csv', folder, write)).rejects.toThrow('can’t be written');
  expect(readFileSync(join(folder, 'nodes.csv'), 'utf8')).toBe('nodes.csv');
  expect(readdirSync(folder)).not.toContain('datapackage.json');
  rmdirSync(join(folder, 'observations.csv'));
  await writeOutput('csv', folder, write);
  expect(readdirSync(folder)).toHaveLength(5);
});

test('a new folder is not there until all of its files are', async () => {
  const path = join(folder, 'tables');
  const seen: boolean[] = [];
  await writeOutput('csv', path, async (file, to) => {
    seen.push(existsSync(path));
    await write(file, to);
  });
  expect(seen).toEqual([false, false, false, false, false]);
  expect(readdirSync(folder)).toEqual(['tables']);
});

test.each([
  ['jsonl', 'missing/a.jsonl'],
  ['csv', 'file/tables'],
] as const)('a path that can’t be written is named: %s', async (format, name) => {
  writeFileSync(join(folder, 'file'), '');
  await expect(writeOutput(format, join(folder, name), write)).rejects.toThrow(
    /can’t be written \(E[A-Z]+\): write another path after --output/u,
  );
});

test('a link stays one, and its target is replaced', async () => {
  const target = join(folder, 'target.jsonl');
  const link = join(folder, 'link.jsonl');
  writeFileSync(target, 'before');
  symlinkSync(target, link);
  await writeOutput('jsonl', link, write);
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(readFileSync(target, 'utf8')).toBe('graph.jsonl');
});

test('a pipe or a device is refused, and stays', async () => {
  const pipe = join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  await expect(writeOutput('jsonl', pipe, write)).rejects.toThrow('leave --output away');
  expect(lstatSync(pipe).isFIFO()).toBe(true);
});
