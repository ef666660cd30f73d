// Exports the configured store in one format into nothing, and tells how much memory that took. Argument: a format.
import { setTimeout as sleep } from 'node:timers/promises';
import { exportStream } from '../../dist/export/export-stream.js';
import { FORMATS } from '../../dist/export/files.js';
import { openSnapshot } from '../../dist/export/snapshot.js';
import { readSettings } from '../../dist/cli/settings.js';
import { openStore } from '../../dist/store/open.js';

const SETTLED = 500;
const megabytes = (bytes) => Math.round(bytes / 1_048_576);

const store = await openStore(readSettings(process.env).store, 'read');
const snapshot = await openSnapshot(store);
global.gc();
await sleep(SETTLED);
const before = process.memoryUsage();
let highest = before.rss;
let bytes = 0;
const begun = performance.now();
for await (const chunk of exportStream(snapshot, FORMATS[process.argv[2]], { includeUnconfirmed: false })) {
  bytes += chunk.length;
  highest = Math.max(highest, process.memoryUsage.rss());
}
const seconds = (performance.now() - begun) / 1_000;
global.gc();
const after = process.memoryUsage();
await store.close();
process.send({
  written: megabytes(bytes),
  seconds: Math.round(seconds * 10) / 10,
  before: megabytes(before.rss),
  highest: megabytes(highest),
  heapBefore: megabytes(before.heapUsed),
  heapAfter: megabytes(after.heapUsed),
});
