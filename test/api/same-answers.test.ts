import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveBundled, serveStore, type Api, type BundledApi } from '../support/api.ts';
import { apiQueries, askQuery } from '../support/api-queries.ts';
import { describeEngines } from '../support/engines.ts';

const GOLDEN = join(__dirname, '..', 'golden', 'api');
/** A string that is longer stands in the golden file by its length and hash. */
const LONGEST = 2_000;
const QUERIES = apiQueries();
const UPDATE = process.env['UPDATE'] === '1';

function golden(data: unknown): string {
  const shorten = (_: string, value: unknown): unknown =>
    typeof value === 'string' && value.length > LONGEST
      ? `${value.length} code units, SHA-256 ${createHash('sha256').update(value).digest('hex')}`
      : value;
  return `${JSON.stringify(data, shorten, 2)}\n`;
}

const fileOf = (name: string): string => join(GOLDEN, `${name}.json`);

describeEngines('the queries', (engine, { bundledStore }) => {
  let api: BundledApi;
  let interpreted: Api | null = null;
  beforeAll(async () => {
    api = await serveBundled(await bundledStore());
    // Which executor works an answer out is nothing that an engine sees.
    if (engine === 'grafeo') interpreted = await serveStore(api.store, { executor: 'interpreted' });
  }, 120_000);
  afterAll(async () => {
    await interpreted?.close();
    await api.close();
  });

  test.each(QUERIES.map((query) => [query.name, query] as const))(
    '%s has its golden answer',
    async (name, query) => {
      const data = await askQuery(api, query);
      if (interpreted !== null) expect(await askQuery(interpreted, query)).toEqual(data);
      const answer = golden(data);
      // The embedded engine writes the golden answers, and Neo4j must agree.
      if (UPDATE && engine === 'grafeo') {
        mkdirSync(GOLDEN, { recursive: true });
        writeFileSync(fileOf(name), answer);
      }
      if (!existsSync(fileOf(name)))
        throw new Error(`There is no ${fileOf(name)}: run this test with UPDATE=1.`);
      expect(answer).toBe(readFileSync(fileOf(name), 'utf8'));
    },
  );
});

test('every golden answer belongs to a query', () => {
  expect(readdirSync(GOLDEN).sort()).toEqual(QUERIES.map(({ name }) => `${name}.json`));
});
