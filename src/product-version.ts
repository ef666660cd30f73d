import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// `src` and `dist` lie equally deep under the package's root.
const PACKAGE = fileURLToPath(new URL('../package.json', import.meta.url));

/** The installed version of plan-graph, like `0.1.0`. */
export const PRODUCT_VERSION = (JSON.parse(readFileSync(PACKAGE, 'utf8')) as { version: string }).version;
