import { Zip, ZipDeflate } from 'fflate';

interface ZipEntry {
  readonly name: string;
  readonly write: () => AsyncIterable<string | Uint8Array>;
}

/** The earliest time that a zip can hold, so that the same files give the same bytes. */
const NO_TIME = '1980-01-01T00:00:00';

/** Packs files one after the other; holds no more than is being packed. A zip without ZIP64: files under 4 GB. */
export async function* zip(entries: readonly ZipEntry[]): AsyncGenerator<Uint8Array> {
  let packed: Uint8Array[] = [];
  let failure: Error | null = null;
  const archive = new Zip((error, chunk) => {
    if (error !== null) failure = error;
    else packed.push(chunk);
  });
  function* taken(): Generator<Uint8Array> {
    if (failure !== null) throw failure;
    yield* packed;
    packed = [];
  }
  const encoder = new TextEncoder();
  for (const { name, write } of entries) {
    const file = new ZipDeflate(name);
    file.mtime = NO_TIME;
    archive.add(file);
    for await (const piece of write()) {
      file.push(typeof piece === 'string' ? encoder.encode(piece) : piece);
      yield* taken();
    }
    file.push(new Uint8Array(0), true);
    yield* taken();
  }
  archive.end();
  yield* taken();
}
