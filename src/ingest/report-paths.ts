import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { TextError } from '../text/text-error.ts';
import { METADATA } from './metadata.ts';

/** Something to load a report from. */
export interface ReportPath {
  readonly kind: 'FOLDER' | 'FILE';
  readonly path: string;
}

function pathOf(path: string): ReportPath {
  return { kind: statSync(path).isDirectory() ? 'FOLDER' : 'FILE', path };
}

/** Of a pattern's matches, report folders and the files outside of them: a folder's own files belong to its report. */
function matches(pattern: string): ReportPath[] {
  const found = globSync(pattern.replaceAll('\\', '/'), { onlyFiles: false, expandDirectories: false })
    .map((path) => path.replace(/\/$/u, ''))
    .sort();
  const folders = found.filter((path) => existsSync(join(path, METADATA)));
  return found
    .map(pathOf)
    .filter(({ kind, path }) =>
      kind === 'FOLDER'
        ? folders.includes(path)
        : !folders.some((folder) => folder === '.' || path.startsWith(`${folder}/`)),
    );
}

/**
 * What the given paths and glob patterns stand for, in the order given, each once.
 * @throws TextError where nothing is there, or nothing matches
 */
export function reportPaths(paths: readonly string[]): ReportPath[] {
  const found = paths.flatMap((path) => {
    // A name may hold letters that patterns use: what is there is meant.
    if (existsSync(path)) return [pathOf(path)];
    if (!isDynamicPattern(path)) {
      throw new TextError(
        `${path} is not there: give a report's file, its folder, or a pattern like "reports/*.txt"`,
      );
    }
    const matched = matches(path);
    if (matched.length === 0) {
      throw new TextError(
        `No file or report folder matches ${path}: a * stays within one folder, ** goes through all below`,
      );
    }
    return matched;
  });
  return [...new Map(found.map((item) => [item.path, item])).values()];
}
