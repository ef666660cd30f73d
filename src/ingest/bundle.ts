import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// `src/ingest` and `dist/ingest` lie equally deep under the package's root; the code is that of the running one.
const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));
const CODE = fileURLToPath(new URL('..', import.meta.url));
/** What the facts of a text depend on, and how they are stored. */
const STAGES = ['text', 'link', 'extract', 'ingest', 'graph'];

function filesUnder(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** A hash of the bundled seeds and of the code that reads them: where it is the same, so is what a load of them would write. */
export function bundleHash(): string {
  const hash = createHash('sha256');
  const roots = [SEEDS, ...STAGES.map((stage) => join(CODE, stage))];
  for (const root of roots) {
    for (const file of filesUnder(root)) {
      const bytes = readFileSync(file);
      hash.update(`${file.slice(root.length)}\n${bytes.length}\n`).update(bytes);
    }
  }
  return hash.digest('hex').slice(0, 32);
}
