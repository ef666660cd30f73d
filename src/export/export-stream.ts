import { Readable } from 'node:stream';
import type { ExportFile } from './files.ts';
import { openGraph, type ExportOptions } from './graph.ts';
import type { Snapshot } from './snapshot.ts';

/** Bytes: few enough to be held, and enough that sending takes little work. */
const CHUNK = 65_536;

async function* chunks(pieces: AsyncIterable<string | Uint8Array>): AsyncGenerator<Buffer> {
  let gathered: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
    gathered.push(bytes);
    size += bytes.length;
    if (size < CHUNK) continue;
    yield Buffer.concat(gathered);
    gathered = [];
    size = 0;
  }
  yield Buffer.concat(gathered);
}

/** The file's bytes. Ends well only where all of them are of the snapshot's state. */
async function* bytesOf(
  snapshot: Snapshot,
  file: ExportFile,
  options: ExportOptions,
): AsyncGenerator<Buffer> {
  const graph = await openGraph(snapshot, options);
  yield* chunks(file.write(graph));
  await snapshot.settle();
}

/**
 * A file of the graph as a stream that reads on only as fast as it is taken, and stops reading where it is destroyed. It fails
 * with GraphChanged or StoreError; what came of it is of no use then.
 */
export function exportStream(snapshot: Snapshot, file: ExportFile, options: ExportOptions): Readable {
  return Readable.from(bytesOf(snapshot, file, options), { objectMode: false, highWaterMark: CHUNK });
}
