// Builds the explorer into dist/web, unless its sources are those of the last build, and packs each file for browsers
// that take gzip or Brotli. A build that fails leaves the one before.
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { globSync } from 'tinyglobby';

const root = fileURLToPath(new URL('..', import.meta.url));
const SOURCES = ['web/**', 'package-lock.json', 'scripts/build-web.mjs'];
const TARGET = `${root}dist/web`;
const STAMP = `${TARGET}/.sources`;
/** The files that a build made itself, without those it took over. */
const OWN = '.files.json';

function hashOfSources() {
  const hash = createHash('sha256');
  for (const file of globSync(SOURCES, { cwd: root, dot: true }).sort())
    hash.update(JSON.stringify([file, readFileSync(`${root}${file}`, 'base64')]));
  return hash.digest('hex');
}

function pack(folder) {
  for (const file of globSync('**/*.{js,css,svg,json}', { cwd: folder, absolute: true })) {
    const content = readFileSync(file);
    writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
    writeFileSync(`${file}.br`, brotliCompressSync(content));
  }
}

/** Pages that are open, and servers that run, know the files of the build before by their names. */
function takeOver(folder) {
  const own = readdirSync(`${folder}/assets`);
  writeFileSync(`${folder}/${OWN}`, JSON.stringify(own));
  if (!existsSync(`${TARGET}/${OWN}`)) return;
  for (const file of JSON.parse(readFileSync(`${TARGET}/${OWN}`, 'utf8')))
    if (!own.includes(file)) copyFileSync(`${TARGET}/assets/${file}`, `${folder}/assets/${file}`);
}

/** Of two builds at once, the one that comes second finds the other's in its place: that is as good. */
function put(folder) {
  rmSync(TARGET, { recursive: true, force: true });
  try {
    renameSync(folder, TARGET);
  } catch (error) {
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
  }
}

const sources = hashOfSources();
if (!existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== sources) {
  const made = `${root}dist/web-${process.pid}`;
  try {
    const { build } = await import('vite');
    await build({ configFile: `${root}web/vite.config.ts`, build: { outDir: made }, logLevel: 'warn' });
    pack(made);
    takeOver(made);
    writeFileSync(`${made}/.sources`, sources);
    put(made);
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}
