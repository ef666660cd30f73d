// Loads one report as the command does, and tells its parent when the transaction begins and when it is committed.
// Argument: the report's folder. Settings as for the command.
import { readSettings } from '../../dist/cli/settings.js';
import { loadReports } from '../../dist/graph/load.js';
import { extractReports } from '../../dist/ingest/extract-report.js';
import { setUp } from '../../dist/graph/set-up.js';
import { readGazetteer, readReportFolder } from '../../dist/ingest/seeds.js';
import { openStore } from '../../dist/store/open.js';

const store = await openStore(readSettings(process.env).store, 'write');
await setUp(store);
const told = {
  engine: store.engine,
  run: (statement, params) => store.run(statement, params),
  async transaction(work) {
    process.send('begun');
    const result = await store.transaction(work);
    process.send('committed');
    return result;
  },
};
const gazetteer = readGazetteer();
await loadReports(told, gazetteer, extractReports(gazetteer, [readReportFolder(process.argv[2])]));
await store.close();
