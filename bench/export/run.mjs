// How much memory a whole export takes, by the graph's size: `npm run bench:export [-- reports…]`.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { FORMATS } from '../../dist/export/files.js';
import { startStores } from '../stores.mjs';

const MEMORY = fileURLToPath(new URL('memory.mjs', import.meta.url));
const sizes = process.argv.slice(2).map(Number);

async function measured(settings, format) {
  // Little room in the heap: what is held shows, and not what waits for the collector.
  const child = fork(MEMORY, [format], {
    execArgv: ['--expose-gc', '--max-old-space-size=256'],
    env: { PATH: process.env.PATH, ...settings },
  });
  const ended = once(child, 'exit');
  const [figures] = await Promise.race([
    once(child, 'message'),
    ended.then(([code]) => {
      throw new Error(`The export of ${format} ended with ${code}.`);
    }),
  ]);
  await ended;
  return figures;
}

console.log(
  '| reports | engine | format | written, MB | s | RSS before, MB | highest | heap before | after |',
);
console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- |');
for (const size of sizes.length > 0 ? sizes : [10, 100]) {
  const stores = await startStores(size);
  try {
    for (const engine of ['embedded', 'neo4j']) {
      for (const format of Object.keys(FORMATS)) {
        const { written, seconds, before, highest, heapBefore, heapAfter } = await measured(
          stores[engine],
          format,
        );
        const cells = [size, engine, format, written, seconds, before, highest, heapBefore, heapAfter];
        console.log(`| ${cells.join(' | ')} |`);
      }
    }
  } finally {
    await stores.stop();
  }
}
