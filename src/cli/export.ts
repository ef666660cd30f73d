import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { closest } from 'fastest-levenshtein';
import { exportStream } from '../export/export-stream.ts';
import { FORMATS, type ExportFile, type Format } from '../export/files.ts';
import { openSnapshot, type Snapshot } from '../export/snapshot.ts';
import { StoreError } from '../store/error.ts';
import { openStore } from '../store/open.ts';
import { writeOutput } from './export-output.ts';
import { SettingError } from './environment.ts';
import type { Settings } from './settings.ts';

export interface ExportCommandOptions {
  readonly output?: string;
  readonly includeUnconfirmed?: boolean;
}

const NAMES = Object.keys(FORMATS);

function isFormat(name: string): name is Format {
  return NAMES.includes(name);
}

function formatOf(name: string): Format {
  if (isFormat(name)) return name;
  throw new SettingError(
    `No export is called «${name}»: write ${closest(name.toLowerCase(), NAMES)}? There are ${NAMES.join(', ')}.`,
  );
}

/** A reader that stops early (`| head`) ends the command quietly. */
async function writeStandardOutput(
  snapshot: Snapshot,
  file: ExportFile,
  includeUnconfirmed: boolean,
): Promise<void> {
  try {
    await pipeline(exportStream(snapshot, file, { includeUnconfirmed }), process.stdout);
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code === 'EPIPE') return;
    if (syscall !== 'write' || code === undefined) throw error;
    throw new SettingError(
      `Standard output can’t be written (${code}), and what came of it is not whole: make room, or write elsewhere.`,
    );
  }
}

/**
 * Writes the whole graph in one format: to a file or folder, which then stands there whole or not at all, or to standard
 * output.
 * @throws SettingError, StoreError, GraphChanged
 */
export async function exportGraph(
  settings: Settings,
  name: string,
  { output, includeUnconfirmed = false }: ExportCommandOptions,
): Promise<void> {
  const format = formatOf(name);
  if (output === undefined && process.stdout.isTTY) {
    throw new SettingError(
      `Say where to write it: plan-graph export ${format} --output ${FORMATS[format].name}, or pipe it on.`,
    );
  }
  const store = await openStore(settings.store, 'read');
  try {
    const snapshot = await openSnapshot(store);
    if (snapshot === null) {
      throw new StoreError(
        'STORE_EMPTY',
        'Nothing has been loaded into the store yet: run «plan-graph ingest».',
      );
    }
    if (output === undefined) await writeStandardOutput(snapshot, FORMATS[format], includeUnconfirmed);
    else {
      await writeOutput(format, output, (file, path) =>
        pipeline(
          exportStream(snapshot, file, { includeUnconfirmed }),
          createWriteStream(path, { flags: 'wx' }),
        ),
      );
    }
  } finally {
    await store.close();
  }
}
