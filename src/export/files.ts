import { TABLES } from './csv-tables.ts';
import { cypherScript } from './cypher-script.ts';
import { dataPackage } from './data-package.ts';
import { geojson } from './geojson.ts';
import { graphml } from './graphml.ts';
import { jsonLines } from './json-lines.ts';
import { jsonLd } from './json-ld.ts';
import type { ExportGraph } from './model.ts';
import { zip } from './zip.ts';

/** One file of an export. */
export interface ExportFile {
  readonly name: string;
  readonly mediaType: string;
  /** In any number of pieces, each read as it is asked for. @throws GraphChanged, StoreError */
  readonly write: (graph: ExportGraph) => AsyncIterable<string | Uint8Array>;
}

async function* packageFile({ about }: ExportGraph): AsyncGenerator<string> {
  yield dataPackage(about);
}

/** The description of the tables, which says what state they are of. */
export const PACKAGE_NAME = 'datapackage.json';

/** What a folder of CSV holds: the tables, and last the description that tools read them by. */
export const CSV_FILES: readonly ExportFile[] = [
  ...TABLES.map(({ name, write }) => ({ name, mediaType: 'text/csv; charset=utf-8; header=present', write })),
  { name: PACKAGE_NAME, mediaType: 'application/json; charset=utf-8', write: packageFile },
];

const CSV_ZIP: ExportFile = {
  name: 'csv.zip',
  mediaType: 'application/zip',
  write: (graph) => zip(CSV_FILES.map(({ name, write }) => ({ name, write: () => write(graph) }))),
};

/** By the name that the command knows them by; each is one file. */
export const FORMATS = {
  csv: CSV_ZIP,
  graphml: { name: 'graph.graphml', mediaType: 'application/graphml+xml; charset=utf-8', write: graphml },
  jsonld: { name: 'graph.jsonld', mediaType: 'application/ld+json', write: jsonLd },
  geojson: { name: 'places.geojson', mediaType: 'application/geo+json', write: geojson },
  cypher: { name: 'graph.cypher', mediaType: 'text/plain; charset=utf-8', write: cypherScript },
  jsonl: { name: 'graph.jsonl', mediaType: 'application/x-ndjson; charset=utf-8', write: jsonLines },
} as const satisfies Readonly<Record<string, ExportFile>>;
export type Format = keyof typeof FORMATS;

/** All that is served under `/export/`. */
export const EXPORT_FILES: readonly ExportFile[] = [...CSV_FILES, ...Object.values(FORMATS)];
