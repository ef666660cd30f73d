import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { Gazetteer } from '../link/gazetteer.ts';
import { parseGazetteer } from '../link/parse-gazetteer.ts';
import { decode } from '../text/decode.ts';
import { readDocument } from '../text/document.ts';
import { TextError } from '../text/text-error.ts';
import type { ReportSource } from './report-source.ts';

// `src/ingest` and `dist/ingest` lie equally deep under the package's root.
const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));

const date = v.pipe(v.string(), v.isoDate('must be a date like 2024-03-26'));

const metadata = v.strictObject({
  title: v.string(),
  publisher: v.string(),
  source: v.nullable(v.string()),
  district: v.nullable(v.string()),
  reviewYear: v.pipe(v.number(), v.integer()),
  planYear: v.pipe(v.number(), v.integer()),
  deliveredOn: v.nullable(date),
  publishedOn: v.nullable(date),
  file: v.string(),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u, 'must be 64 hex digits')),
});

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

const METADATA = 'metadata.yaml';

/** A folder's name becomes a part of every id: no `:`, which parts them, no space. */
const SLUG = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;

/** @throws TextError where there is no such file, or it can't be read */
function readBytes(folder: string, file: string): Buffer {
  try {
    return readFileSync(join(folder, file));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'no code';
    const missing = code === 'ENOENT' || code === 'ENOTDIR';
    throw new TextError(
      `${join(folder, file)} ${missing ? 'is not there' : `can't be read (${code})`}: a report is a folder with a text and its ${METADATA}, which names it.`,
    );
  }
}

function parseYaml(content: string, slug: string): unknown {
  try {
    return parse(content);
  } catch (error) {
    const [what = ''] = error instanceof Error ? error.message.split('\n') : [];
    throw new TextError(`${slug}/${METADATA}: ${what.replace(/:$/u, '')}`);
  }
}

function readMetadata(folder: string, slug: string): v.InferOutput<typeof metadata> {
  const described = v.safeParse(metadata, parseYaml(readBytes(folder, METADATA).toString('utf8'), slug));
  if (!described.success) {
    const faults = described.issues.map((issue) => `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
    throw new TextError(`${slug}/${METADATA}: ${faults.join('; ')}`);
  }
  return described.output;
}

function readText(bytes: Uint8Array, name: string): string {
  try {
    return readDocument(decode(bytes)).text;
  } catch (error) {
    throw error instanceof TextError ? new TextError(`${name}: ${error.message}`) : error;
  }
}

/**
 * A report's folder: its text and `metadata.yaml`.
 * @throws TextError where either is missing, the text is not the one that the metadata describes, or it is no text
 */
export function readReportFolder(folder: string): ReportSource {
  const slug = basename(resolve(folder));
  if (!SLUG.test(slug)) {
    throw new TextError(
      `«${slug}»: a report's folder names its edition: rename it to letters, digits and hyphens, like dongcheng-2024.`,
    );
  }
  const { file, sha256, publisher, ...described } = readMetadata(folder, slug);
  const bytes = readBytes(folder, file);
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== sha256) {
    throw new TextError(
      `${slug}/${file}: its SHA-256 is ${found}, and ${METADATA} says ${sha256}: restore the text, or describe the new one`,
    );
  }
  return { slug, ...described, sha256, text: readText(bytes, `${slug}/${file}`) };
}

/** The reports that come with the package. */
export function readBundledReports(seeds: string = SEEDS): ReportSource[] {
  return readdirSync(join(seeds, 'reports'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((slug) => readReportFolder(join(seeds, 'reports', slug)));
}
