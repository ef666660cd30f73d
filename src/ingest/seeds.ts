import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Gazetteer } from '../link/gazetteer.ts';
import { parseGazetteer } from '../link/parse-gazetteer.ts';
import { decode } from '../text/decode.ts';
import { readDocument } from '../text/document.ts';
import { TextError } from '../text/text-error.ts';
import { METADATA, parseMetadata } from './metadata.ts';
import { readFile } from './read-file.ts';
import type { ReportSource } from './report-source.ts';
import { checkSlug } from './slug.ts';

// `src/ingest` and `dist/ingest` lie equally deep under the package's root.
const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));

function filesOf(directory: string, ending: string): { name: string; content: string }[] {
  return readdirSync(directory)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => ({ name, content: readFileSync(join(directory, name), 'utf8') }));
}

/**
 * The curated entities and links of `seeds/gazetteer/` and the fact tables of `seeds/data/`.
 * @throws GazetteerError with file and line for each fault
 */
export function readGazetteer(seeds: string = SEEDS): Gazetteer {
  return parseGazetteer({
    files: filesOf(join(seeds, 'gazetteer'), '.yaml'),
    tables: filesOf(join(seeds, 'data'), '.tsv'),
  });
}

function readText(bytes: Uint8Array, name: string): string {
  try {
    return readDocument(decode(bytes)).text;
  } catch (error) {
    throw error instanceof TextError ? new TextError(`${name}: ${error.message}`) : error;
  }
}

/** @throws TextError where there is no such file, or it can't be read */
function readPart(folder: string, file: string): Uint8Array {
  const path = join(folder, file);
  if (!existsSync(path)) {
    throw new TextError(
      `${path} is not there: a report is a file, or a folder with a text and its ${METADATA}, which names it.`,
    );
  }
  return readFile(path);
}

/**
 * A report's folder: its text and `metadata.yaml`.
 * @throws TextError where either is missing, the text is not the one that the metadata describes, or it is no text
 */
export function readReportFolder(folder: string): ReportSource {
  const slug = checkSlug(basename(resolve(folder)), "a report's folder");
  const described = Buffer.from(readPart(folder, METADATA)).toString('utf8');
  const { file, sha256, publisher, ...metadata } = parseMetadata(described, `${slug}/${METADATA}`);
  const bytes = readPart(folder, file);
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== sha256) {
    throw new TextError(
      `${slug}/${file}: its SHA-256 is ${found}, and ${METADATA} says ${sha256}: restore the text, or describe the new one`,
    );
  }
  return { slug, ...metadata, sha256, text: readText(bytes, `${slug}/${file}`) };
}

/** The reports that come with the package. */
export function readBundledReports(seeds: string = SEEDS): ReportSource[] {
  return readdirSync(join(seeds, 'reports'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((slug) => readReportFolder(join(seeds, 'reports', slug)));
}
