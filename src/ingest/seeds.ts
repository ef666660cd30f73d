import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
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

/**
 * A report's folder: its text and `metadata.yaml`.
 * @throws TextError where the text is not the one that the metadata describes, or is no text
 */
export function readReportFolder(folder: string): ReportSource {
  const slug = basename(folder);
  const described = v.safeParse(metadata, parse(readFileSync(join(folder, 'metadata.yaml'), 'utf8')));
  if (!described.success) {
    const faults = described.issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`);
    throw new TextError(`${slug}/metadata.yaml: ${faults.join('; ')}`);
  }
  const { title, source, district, reviewYear, planYear, deliveredOn, publishedOn, file, sha256 } =
    described.output;
  const bytes = readFileSync(join(folder, file));
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== sha256) {
    throw new TextError(
      `${slug}/${file}: its SHA-256 is ${found}, and metadata.yaml says ${sha256}: restore the text, or describe the new one`,
    );
  }
  const { text } = readDocument(decode(bytes));
  return { slug, title, district, reviewYear, planYear, publishedOn, deliveredOn, source, sha256, text };
}

/** The reports that come with the package. */
export function readBundledReports(seeds: string = SEEDS): ReportSource[] {
  return readdirSync(join(seeds, 'reports'))
    .sort()
    .map((slug) => readReportFolder(join(seeds, 'reports', slug)));
}
