// Makes the schema the one that later changes are held to; done with each release.
import { copyFileSync } from 'node:fs';
import { changesBetween, CURRENT, PUBLISHED, toLine } from './schema-published.mjs';

const words = process.argv.slice(2);
const isBreaking = words.includes('--breaking');
const { breaking } = await changesBetween(PUBLISHED, CURRENT);

if (words.some((word) => word !== '--breaking')) {
  console.error('Write «npm run schema:publish», or «npm run schema:publish -- --breaking».');
  process.exitCode = 2;
} else if (breaking.length > 0 && !isBreaking) {
  console.error(
    [
      'Nothing is published. Clients of the published schema would break:',
      ...breaking.map(toLine),
      'Where they shall: npm run schema:publish -- --breaking',
    ].join('\n'),
  );
  process.exitCode = 1;
} else {
  copyFileSync(CURRENT, PUBLISHED);
  if (breaking.length > 0) console.log(['Published, with what breaks:', ...breaking.map(toLine)].join('\n'));
  else console.log('Published.');
}
