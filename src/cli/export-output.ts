import { randomUUID } from 'node:crypto';
import { existsSync, realpathSync, statSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { CSV_FILES, FORMATS, PACKAGE_NAME, type ExportFile, type Format } from '../export/files.ts';
import { SettingError } from './environment.ts';

/** @throws SettingError that names the path, where the system refuses it */
async function explained<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code === undefined || syscall === undefined) throw error;
    throw new SettingError(`${path} can’t be written (${code}): write another path after --output.`);
  }
}

/** Writes a file's bytes to a path where nothing stands. */
export type Write = (file: ExportFile, path: string) => Promise<void>;

/** A name beside a path, for what is to stand there when it is whole. */
const unfinishedOf = (path: string): string =>
  join(dirname(path), `.${basename(path)}.${randomUUID()}.unfinished`);

/** Writes beside where it is to stand, and puts it there when it is whole. */
async function writeWhole(file: ExportFile, path: string, write: Write): Promise<void> {
  const unfinished = unfinishedOf(path);
  try {
    await write(file, unfinished);
    await rename(unfinished, path);
  } finally {
    await rm(unfinished, { force: true });
  }
}

/** Files can't be replaced all at once: without the description, which is last, a folder is not whole. */
async function replaceFiles(from: string, to: string): Promise<void> {
  await rm(join(to, PACKAGE_NAME), { force: true });
  for (const { name } of CSV_FILES) await rename(join(from, name), join(to, name));
}

/** Fills a folder: a new one takes its name when it is whole. */
async function writeFolder(folder: string, write: Write): Promise<void> {
  const isNew = !existsSync(folder);
  const unfinished = unfinishedOf(isNew ? folder : join(folder, 'csv'));
  await mkdir(unfinished, { recursive: true });
  try {
    for (const file of CSV_FILES) await write(file, join(unfinished, file.name));
    await (isNew ? rename(unfinished, folder) : replaceFiles(unfinished, folder));
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

/**
 * Where a link leads, so that it stays one.
 * @throws SettingError where a device or a pipe stands there, which a file must not replace
 */
function targetOf(output: string): string {
  const path = resolve(output);
  if (!existsSync(path)) return path;
  const target = realpathSync(path);
  if (statSync(target).isFile() || statSync(target).isDirectory()) return target;
  throw new SettingError(
    `${output} is no file and no folder: leave --output away, and send standard output there.`,
  );
}

/**
 * Writes an export to a file, or a folder for CSV: whole or not at all, but for a folder that is there already.
 * @throws SettingError where the system refuses the path; whatever `write` throws
 */
export async function writeOutput(format: Format, output: string, write: Write): Promise<void> {
  const path = targetOf(output);
  await explained(output, async () => {
    if (format === 'csv' && !path.endsWith('.zip')) return writeFolder(path, write);
    const file = FORMATS[format];
    return writeWhole(file, isFolder(path) ? join(path, file.name) : path, write);
  });
}
