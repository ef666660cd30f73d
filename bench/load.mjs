// Loads a made-up graph by the product's own loader. Argument: its size in reports. Settings as for the command.
import { readSettings } from '../dist/cli/settings.js';
import { dataVersionOf } from '../dist/graph/load-plan.js';
import { loadReports } from '../dist/graph/load.js';
import { setUp } from '../dist/graph/set-up.js';
import { hashOf } from '../dist/ingest/hash.js';
import { readGazetteer } from '../dist/ingest/seeds.js';
import { EXTRACTOR_VERSION } from '../dist/ingest/version.js';
import { openStore } from '../dist/store/open.js';
import { madeUpGraph } from './made-up-graph.mjs';

/** Reports a transaction: few enough for the server's memory. */
const TOGETHER = 10;

const { gazetteer, facts } = madeUpGraph(Number(process.argv[2]));
const store = await openStore(readSettings(process.env).store, 'write');
await setUp(store);
await loadReports(store, gazetteer, []);
for (let first = 0; first < facts.length; first += TOGETHER) {
  await loadReports(store, gazetteer, facts.slice(first, first + TOGETHER));
}
// `serve` compares the store with the bundled gazetteer and loads anew what differs; here it is to find all as it should be.
const gazetteerHash = hashOf(readGazetteer());
const contents = new Map(facts.map(({ report, contentHash }) => [report.slug, contentHash]));
await store.transaction((tx) =>
  tx.run('load/finish', {
    dataVersion: dataVersionOf(gazetteerHash, contents),
    gazetteerHash,
    extractorVersion: EXTRACTOR_VERSION,
  }),
);
await store.close();
