import { rowsOf } from '../graph/rows.ts';
import { linkLoad } from '../graph/write.ts';
import type { LinkType } from '../link/gazetteer.ts';
import type { Runner } from '../store/store.ts';
import type { LoadBatch, Properties } from './model.ts';
import { ENTITIES_A_PAGE, paged, STATEMENTS_A_PAGE } from './pages.ts';

/** Rows a statement of the script: enough to make it quick, and few enough to be parsed at once. */
const ROWS = 200;

type LoadRow = Properties;

function* batches(statement: string, rows: readonly LoadRow[]): Generator<LoadBatch> {
  for (let start = 0; start < rows.length; start += ROWS) {
    yield { statement, rows: rows.slice(start, start + ROWS) };
  }
}

const idOf = ({ id }: LoadRow): string => id as string;
const orderOf = ({ order }: LoadRow): string => order as string;

/** A report with its sections and statements. */
async function* reportBatches(store: Runner, report: string): AsyncGenerator<LoadBatch> {
  yield { statement: 'load/reports', rows: await rowsOf(store, 'read/export/load/reports', { report }) };
  const sections = await rowsOf<LoadRow>(store, 'read/export/load/sections', { report });
  yield* batches(
    'load/sections',
    sections.map(({ parent: _, ...row }) => row),
  );
  yield* batches(
    'load/section-parents',
    sections.flatMap(({ id = null, parent = null }) => (parent === null ? [] : [{ id, parent }])),
  );
  for await (const page of statementPages(store, report)) {
    yield* batches(
      'load/statements',
      page.map(({ id: _, order: __, ...row }) => row),
    );
  }
}

function statementPages(store: Runner, report: string): AsyncGenerator<readonly LoadRow[]> {
  return paged(STATEMENTS_A_PAGE, orderOf, (after, limit) =>
    rowsOf(store, 'read/export/load/statements', { report, after, limit }),
  );
}

function entityPages(store: Runner): AsyncGenerator<readonly LoadRow[]> {
  return paged(ENTITIES_A_PAGE, idOf, (after, limit) =>
    rowsOf(store, 'read/export/load/entities', { after, limit }),
  );
}

async function* entityBatches(store: Runner): AsyncGenerator<LoadBatch> {
  for await (const page of entityPages(store)) {
    const entities = page.map(idOf);
    yield* batches('load/entities', page);
    yield* batches('load/names', await rowsOf(store, 'read/export/load/names', { entities }));
    yield* batches('load/spellings', await rowsOf(store, 'read/export/load/spellings', { entities }));
  }
}

async function* linkBatches(store: Runner): AsyncGenerator<LoadBatch> {
  for await (const page of entityPages(store)) {
    const links = await rowsOf<LoadRow>(store, 'read/export/load/links', { entities: page.map(idOf) });
    for (const type of new Set(links.map((link) => link['type'] as LinkType))) {
      yield* batches(
        linkLoad(type),
        links.filter((link) => link['type'] === type).map(({ type: _, ...row }) => row),
      );
    }
  }
}

/** What joins a report's statements to entities and to each other. */
async function* factBatches(store: Runner, report: string): AsyncGenerator<LoadBatch> {
  for await (const page of statementPages(store, report)) {
    const params = { statements: page.map(idOf) };
    const read = (statement: string): Promise<LoadRow[]> => rowsOf(store, statement, params);
    yield* batches('load/mentions', await read('read/export/load/mentions'));
    yield* batches('load/touches', await read('read/export/load/touches'));
    yield* batches('load/observations', await read('read/export/load/observations'));
    yield* batches('load/stages', await read('read/export/load/stages'));
    yield* batches('load/candidates', await read('read/export/load/candidates'));
    yield* batches('load/responsibilities', await read('read/export/load/responsibilities'));
    yield* batches('load/addressings', await read('read/export/load/addressings'));
  }
}

/** All that a store holds but the graph's own node, in an order in which each statement finds what it joins. */
export async function* loadBatches(store: Runner, reports: readonly string[]): AsyncGenerator<LoadBatch> {
  for (const report of reports) yield* reportBatches(store, report);
  yield* entityBatches(store);
  yield* linkBatches(store);
  for (const report of reports) yield* factBatches(store, report);
}
