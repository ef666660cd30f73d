// Fails where a query that is right by the published schema is so no longer: schema-check.mjs [PUBLISHED [CURRENT]]
import { changesBetween, CURRENT, PUBLISHED, toLine } from './schema-published.mjs';

const [, , published = PUBLISHED, current = CURRENT] = process.argv;
const { breaking, dangerous, compatible } = await changesBetween(published, current);

if (dangerous.length > 0)
  console.log(['A client may notice, and no query breaks:', ...dangerous.map(toLine)].join('\n'));
if (breaking.length > 0) {
  console.error(
    [
      'Queries that are right by the published schema would fail:',
      ...breaking.map(toLine),
      'Keep each, and mark with @deprecated what shall go: what was published as deprecated may be taken out.',
      'Where clients shall break, say so: npm run schema:publish -- --breaking',
    ].join('\n'),
  );
  process.exitCode = 1;
} else {
  const unpublished = compatible.length + dangerous.length;
  console.log(
    unpublished === 0
      ? 'The schema is the published one.'
      : `No query breaks by what changed since the schema was published (changes: ${unpublished}).`,
  );
}
