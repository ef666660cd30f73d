import { parseGivenMetadata } from '../ingest/metadata.ts';
import { readFile } from '../ingest/read-file.ts';
import {
  missingIn,
  readDraft,
  settleDraft,
  unclearDistrict,
  type Given,
  type Missing,
  type ReportDraft,
} from '../ingest/report-draft.ts';
import { reportPaths, type ReportPath } from '../ingest/report-paths.ts';
import type { ReportSource } from '../ingest/report-source.ts';
import { readReportFolder } from '../ingest/seeds.ts';
import type { Gazetteer } from '../link/gazetteer.ts';
import { TextError } from '../text/text-error.ts';
import type { Ask } from './ask-missing.ts';
import { SettingError } from './environment.ts';

/** A report to load, and where it came from. */
export interface Gathered {
  readonly path: string;
  readonly source: ReportSource;
  /** Whether someone chose its slug, rather than that it follows from its district and year. */
  readonly named: boolean;
  /** What its text lacks of what the file shows, a sentence each. */
  readonly lost: readonly string[];
}

/** What the command line says of its one file. */
export interface GivenByCommand extends Given {
  /** Path of a YAML file that says more; the command line goes before it. */
  readonly metadata?: string;
}

const FLAGS: Readonly<Record<Missing, string>> = {
  title: '--title',
  district: '--district',
  reviewYear: '--review-year',
  planYear: '--plan-year',
  slug: '--slug',
};

const WORDS: Readonly<Record<Missing, string>> = {
  title: 'title',
  district: 'district',
  reviewYear: 'review year',
  planYear: 'plan year',
  slug: 'name for this edition (it has no district to be named after)',
};

function tellMissing(draft: ReportDraft, missing: readonly Missing[], alone: boolean): string {
  const unclear = unclearDistrict(draft);
  const parts = missing.map((what) =>
    what === 'district' && unclear !== null
      ? `which city's «${unclear}» it is about (--district, like 南京市鼓楼区)`
      : `its ${WORDS[what]} (${FLAGS[what]})`,
  );
  const where = alone ? 'so' : 'so, loading this file by itself';
  return `the text does not say ${parts.join(', ')}: give it ${where}, or in a file by --metadata`;
}

/** Later words go before earlier ones; what is undefined says nothing. */
function merged(...all: readonly Given[]): Given {
  return Object.fromEntries(
    all.flatMap((given) => Object.entries(given).filter(([, value]) => value !== undefined)),
  );
}

function saidOf({ metadata, ...flags }: GivenByCommand, items: readonly ReportPath[]): Given {
  const said = merged(flags);
  if (metadata === undefined && Object.keys(said).length === 0) return said;
  if (items.length !== 1 || items[0]?.kind !== 'FILE') {
    throw new SettingError(
      '--metadata, --slug, --title, --district, --review-year and --plan-year describe one file: give that file alone; a folder’s metadata.yaml describes its text.',
    );
  }
  if (metadata === undefined) return said;
  return merged(parseGivenMetadata(Buffer.from(readFile(metadata)).toString('utf8'), metadata), said);
}

async function gatherFile(
  path: string,
  said: Given,
  alone: boolean,
  gazetteer: Gazetteer,
  ask: Ask | null,
): Promise<Gathered> {
  const bytes = readFile(path);
  try {
    const draft = readDraft(bytes, said);
    let given = said;
    let missing = missingIn(draft, given);
    if (missing.length > 0 && ask !== null) {
      given = merged(given, await ask(path, missing));
      missing = missingIn(draft, given);
    }
    if (missing.length > 0) throw new TextError(tellMissing(draft, missing, alone));
    const source = settleDraft(draft, given, gazetteer);
    return { path, source, named: given.slug !== undefined, lost: draft.lost };
  } catch (error) {
    throw error instanceof TextError ? new TextError(`${path}: ${error.message}`) : error;
  }
}

function checkSlugs(reports: readonly Gathered[]): void {
  const paths = new Map<string, string>();
  for (const { path, source } of reports) {
    const other = paths.get(source.slug);
    if (other !== undefined) {
      throw new TextError(
        `${other} and ${path} would both be called ${source.slug}: load one by itself under another name (--slug, or its folder's name)`,
      );
    }
    paths.set(source.slug, path);
  }
}

/**
 * Reads all reports that paths and patterns stand for.
 * @param ask asks for what a file's text leaves open; null where nobody can be asked
 * @throws TextError with each file's fault on a line of its own, SettingError
 */
export async function gatherReports(
  paths: readonly string[],
  given: GivenByCommand,
  gazetteer: Gazetteer,
  ask: Ask | null,
): Promise<Gathered[]> {
  const items = reportPaths(paths);
  const said = saidOf(given, items);
  const reports: Gathered[] = [];
  const faults: string[] = [];
  for (const { kind, path } of items) {
    try {
      reports.push(
        kind === 'FOLDER'
          ? { path, source: readReportFolder(path), named: true, lost: [] }
          : await gatherFile(path, said, items.length === 1, gazetteer, ask),
      );
    } catch (error) {
      if (!(error instanceof TextError)) throw error;
      faults.push(error.message);
    }
  }
  if (faults.length > 0) throw new TextError(faults.join('\n'));
  checkSlugs(reports);
  return reports;
}
