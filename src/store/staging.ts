import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Runs `work` with a new folder, whose path begins with `prefix` and which goes when the work is done or fails. What a
 * killed run left under that prefix goes first; another that is still running there fails for it.
 */
export async function inStaging<T>(prefix: string, work: (folder: string) => Promise<T>): Promise<T> {
  const parent = dirname(prefix);
  for (const entry of readdirSync(parent, { withFileTypes: true })) {
    if (!entry.isDirectory() || !entry.name.startsWith(basename(prefix))) continue;
    // As mkdtemp names them.
    if (!/^[A-Za-z0-9]{6}$/u.test(entry.name.slice(basename(prefix).length))) continue;
    rmSync(join(parent, entry.name), { recursive: true, force: true });
  }
  const folder = mkdtempSync(prefix);
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
