// Adds to package-lock.json the optional binaries of other platforms that it lacks. npm leaves them out where the
// registry at hand does not serve them, and then refuses the lock file that it wrote itself. Run after `npm install`.
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = new URL('../package-lock.json', import.meta.url);
const SYSTEMS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const PROCESSORS = [
  'arm64',
  'arm',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'x64',
  'wasm32',
];

/** What a platform package's name says of where it runs: `@swc/core-linux-arm64-musl`. */
function platformOf(name) {
  const words = name.split(/[-/]/u);
  const os = SYSTEMS.filter((system) => words.includes(system));
  const cpu = PROCESSORS.filter((processor) => words.includes(processor));
  const libc = words.includes('musl') ? ['musl'] : words.includes('gnu') ? ['glibc'] : [];
  return { cpu, os, libc };
}

const lock = JSON.parse(readFileSync(FILE, 'utf8'));
const added = [];
for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const nested = `${path}/node_modules/${name}`;
    if (`node_modules/${name}` in lock.packages || nested in lock.packages) continue;
    const { cpu, os, libc } = platformOf(name);
    // Only what names its platform is a binary of another one; anything else is missing for another reason.
    if (cpu.length === 0)
      throw new Error(`${path} wants ${name}, which names no platform: look why it is missing.`);
    lock.packages[`node_modules/${name}`] = {
      version,
      cpu,
      ...(entry.dev ? { dev: true } : {}),
      optional: true,
      ...(os.length > 0 ? { os } : {}),
      ...(libc.length > 0 ? { libc } : {}),
    };
    added.push(name);
  }
}
const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
writeFileSync(FILE, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
console.log(added.length === 0 ? 'Nothing to add.' : `Added ${added.join(', ')}.`);
