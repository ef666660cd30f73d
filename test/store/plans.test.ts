import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { exampleQueries } from '../../src/server/example-queries.ts';
import { createChainComposer, type Chain } from '../../src/store/chain.ts';
import { toNeo4jParams } from '../../src/store/neo4j-params.ts';
import { loadStatements, namesUnder } from '../../src/store/statements.ts';
import type { Params, Value } from '../../src/store/store.ts';
import { serveBundled, type BundledApi } from '../support/api.ts';
import { neo4jForThisWorker, wipe } from '../support/neo4j.ts';

const ROOT = join(__dirname, '..', '..');
const STATEMENTS = loadStatements('neo4j');
const READS = namesUnder(STATEMENTS, 'read');

/** Labels of which there are few nodes, however much is loaded. */
const SMALL = new Set(['Graph', 'Report', 'Announcement']);

const WHOLE_GRAPH = 'a load, a verification or the figures of the whole graph read all of it';
const ALL_MEASURES = 'a filter may leave any of all measures, and each of those is counted';
/** Reads that pass over a whole label or type, or sort a part of an index, and why no index could help. */
const WHOLE: Readonly<Record<string, string>> = {
  'read/graph/addressings': WHOLE_GRAPH,
  'read/graph/counts': WHOLE_GRAPH,
  'read/graph/entity-hashes': WHOLE_GRAPH,
  'read/graph/evidence': WHOLE_GRAPH,
  'read/graph/links': WHOLE_GRAPH,
  'read/graph/responsibilities': WHOLE_GRAPH,
  'read/graph/stats': WHOLE_GRAPH,
  'read/graph/touches': WHOLE_GRAPH,
  'read/measure/by-department': ALL_MEASURES,
  'read/measure/by-entity': ALL_MEASURES,
  'read/measure/by-section': ALL_MEASURES,
  'read/measure/count': ALL_MEASURES,
  'read/place/within-boxes': 'a box is as large as the asked circle, and its places are few',
  'read/search/by-characters': 'no index knows single characters, so the tokens are read',
};

/** What the header says of each parameter: `ids [String], after String (order), year Int or null`. */
function declared(name: string): [name: string, type: string][] {
  const files = [`${name}.neo4j.cypher`, `${name}.cypher`].map((file) => join(ROOT, 'cypher', file));
  const texts = files.flatMap((file) => {
    try {
      return [readFileSync(file, 'utf8')];
    } catch {
      return [];
    }
  });
  const list = /params: (.+)/u.exec(texts[0] ?? '')?.[1] ?? '';
  return [...list.matchAll(/(\w+) (\[\{[^}]*\}\]|\[\w+\]|String|Int|Boolean)/gu)].map(
    ([, param = '', type = '']) => [param, type],
  );
}

/** A value of a type that a header names; plans depend on the type alone. */
function sampleOf(type: string): Value {
  const fields = /^\[\{(.*)\}\]$/u.exec(type)?.[1];
  if (fields !== undefined)
    return [Object.fromEntries(fields.split(',').map((field) => [field.trim(), 'x']))];
  const values: Record<string, Value> = { String: 'x', Int: 20, Boolean: false };
  const item = /^\[(\w+)\]$/u.exec(type)?.[1];
  const value = values[item ?? type];
  if (value === undefined) throw new Error(`No sample of ${type}.`);
  return item === undefined ? value : [value, value];
}

function samples(name: string): Params {
  const params = Object.fromEntries(declared(name).map(([param, type]) => [param, sampleOf(type)]));
  const used = [...STATEMENTS.get(name)!.matchAll(/\$(\w+)/gu)].map(([, param = '']) => param);
  const missing = used.filter((param) => !(param in params));
  if (missing.length > 0) throw new Error(`The header of ${name} says no type of ${missing.join(', ')}.`);
  return params;
}

const operatorOf = ({ operatorType }: Plan): string => operatorType.split('@')[0] ?? '';
const detailsOf = ({ arguments: { Details } }: Plan & { arguments: { Details?: unknown } }): string =>
  typeof Details === 'string' ? Details : '';
const flat = (plan: Plan): Plan[] => [plan, ...plan.children.flatMap(flat)];

const FULL =
  /^(NodeByLabelScan|.*NodeByLabelsScan|.*RelationshipTypes?Scan|.*IndexScan|.*IndexContainsScan|.*IndexEndsWithScan)$/u;
const FORBIDDEN = /^(AllNodesScan|.*AllRelationshipsScan|Eager)$/u;

const isSmall = (plan: Plan): boolean => {
  const labels = [...detailsOf(plan).matchAll(/:(\w+)/gu)].map(([, label = '']) => label);
  return labels.length > 0 && labels.every((label) => SMALL.has(label));
};

/** What brings a whole label's worth of rows: a scan, or the rest of an index behind a key. */
const isLong = (plan: Plan): boolean =>
  !isSmall(plan) && (FULL.test(operatorOf(plan)) || /IndexSeekByRange$/u.test(operatorOf(plan)));

/** The plans whose rows a sort must wait for, as far as nothing cuts them. */
function sorted(plan: Plan): Plan[] {
  return plan.children.flatMap((child) =>
    /^(Limit|Top|PartialTop)$/u.test(operatorOf(child)) ? [] : [child, ...sorted(child)],
  );
}

/** Whether a plan gives at most one row: a lookup by a unique key, or a list of all that was found. */
function isSingle(plan: Plan): boolean {
  const operator = operatorOf(plan);
  if (/^(NodeUniqueIndexSeek|Argument)$/u.test(operator)) return true;
  if (operator === 'EagerAggregation' && /^(collect|count)\(/u.test(detailsOf(plan))) return true;
  const passes = /^(Filter|Projection|CacheProperties|Apply|CartesianProduct)$/u.test(operator);
  return passes && plan.children.every(isSingle);
}

/** What a plan does that would cost more with every report. */
function faultsOf(plan: Plan, isWhole: boolean): string[] {
  return flat(plan).flatMap((part) => {
    const operator = operatorOf(part);
    const told = `${operator} ${detailsOf(part)}`.trim();
    if (FORBIDDEN.test(operator)) return [told];
    if (isWhole) return [];
    if (FULL.test(operator) && !isSmall(part)) return [told];
    if (/^(Sort|Top)$/u.test(operator)) {
      const long = sorted(part).filter(isLong);
      return long.map((source) => `${told} of ${operatorOf(source)} ${detailsOf(source)}`);
    }
    return operator === 'CartesianProduct' && !part.children.some(isSingle) ? [told] : [];
  });
}

const config = neo4jForThisWorker();
const describeNeo4j = config === null ? describe.skip : describe;

describeNeo4j('the plan', () => {
  const chains = new Map<string, Chain>();
  let driver: Driver;
  let api: BundledApi;

  beforeAll(async () => {
    await wipe(config!);
    const noting = (chain: Chain): void => {
      chains.set(JSON.stringify(chain.map(({ statement, feed }) => [statement, feed ?? null])), chain);
    };
    api = await serveBundled(
      config!,
      (store) => ({
        engine: store.engine,
        run: (statement, params) => store.run(statement, params),
        runChain: async (chain) => {
          noting(chain);
          return (await store.runChain?.(chain)) ?? [];
        },
      }),
      { answerBytes: 0 },
    );
    driver = neo4j.driver(config!.uri, neo4j.auth.basic(config!.username, config!.password));
    // Plans are made by what the indexes are known to hold.
    await driver.executeQuery('CALL db.prepareForReplanning()');
  }, 120_000);
  afterAll(async () => {
    await driver.close();
    await api.close();
  });

  async function planOf(text: string, params: Params): Promise<Plan> {
    const session = driver.session({ defaultAccessMode: 'READ' });
    try {
      const { summary } = await session.run(`EXPLAIN ${text}`, toNeo4jParams(params));
      if (summary.plan === false) throw new Error('Neo4j gave no plan.');
      return summary.plan;
    } finally {
      await session.close();
    }
  }

  test.each(READS)('of %s reads no more than it answers', async (name) => {
    expect(faultsOf(await planOf(STATEMENTS.get(name)!, samples(name)), name in WHOLE)).toEqual([]);
  });

  test('of each read that is let off needs it', async () => {
    for (const name of Object.keys(WHOLE)) {
      expect([name, faultsOf(await planOf(STATEMENTS.get(name)!, samples(name)), false)]).not.toEqual([
        name,
        [],
      ]);
    }
  });

  test.each(READS.filter((name) => STATEMENTS.get(name)!.includes('touch.order >')))(
    'of %s takes touches from their index, in its order',
    async (name) => {
      const parts = flat(await planOf(STATEMENTS.get(name)!, samples(name)));
      const seeks = parts.filter((part) => /TOUCHES\(entity, kind, scope, order\)/u.test(detailsOf(part)));
      expect(seeks.map(operatorOf)).toEqual(['DirectedRelationshipIndexSeek']);
      const sorts = parts.filter((part) => /^(Sort|Top)$/u.test(operatorOf(part)));
      expect(sorts.filter((sort) => /touch\.(entity|scope)/u.test(detailsOf(sort)))).toEqual([]);
    },
  );

  test('of each chain that the questions compose reads no more than it answers', async () => {
    const ready = exampleQueries();
    for (const { query } of ready) {
      for (let times = 0; times < 2; times += 1) await api.ask(query);
    }
    expect(chains.size).toBeGreaterThanOrEqual(ready.length);
    const compose = createChainComposer(STATEMENTS);
    const faults: string[] = [];
    for (const chain of chains.values()) {
      const names = chain.map(({ statement }) => statement);
      const { text, params } = compose(chain);
      const isWhole = names.some((name) => name in WHOLE);
      for (const fault of faultsOf(await planOf(text, params), isWhole)) {
        faults.push(`${names.join(' → ')}: ${fault}`);
      }
    }
    expect(faults).toEqual([]);
  }, 120_000);
});
