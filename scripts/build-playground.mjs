// Copies what the playground's page loads into dist/playground, so that the running server needs none of the packages.
import { copyFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const { resolve } = createRequire(import.meta.url);
const TARGET = fileURLToPath(new URL('../dist/playground', import.meta.url));

/** By the name under which the page asks for it: the package, and the file in it. */
const LIBRARIES = {
  'graphiql.js': ['graphiql', 'graphiql.min.js'],
  'graphiql.css': ['graphiql', 'graphiql.min.css'],
  'react.js': ['react', 'umd/react.production.min.js'],
  'react-dom.js': ['react-dom', 'umd/react-dom.production.min.js'],
};

mkdirSync(TARGET, { recursive: true });
for (const [name, [from, file]] of Object.entries(LIBRARIES))
  copyFileSync(join(dirname(resolve(`${from}/package.json`)), file), join(TARGET, name));
