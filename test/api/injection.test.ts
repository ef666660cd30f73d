import { serveBundled, type BundledApi } from '../support/api.ts';
import { describeEngines } from '../support/engines.ts';
import { TEST_CYPHER } from '../support/neo4j.ts';
import { PLACES } from '../support/text-places.ts';
import { openStore } from '../../src/store/open.ts';
import type { Chain } from '../../src/store/chain.ts';
import type { GraphStore, Params, Reader } from '../../src/store/store.ts';
import { createChainComposer } from '../../src/store/chain.ts';
import { loadStatements, statementText } from '../../src/store/statements.ts';
import { countsOf } from '../support/stored-graph.ts';

const MARK = 'Injected';

/** Each ends, in its way, the place that a careless program would put a text into, and goes on as Cypher. */
const ATTACKS = [
  `'}) DETACH DELETE n CREATE (:${MARK}) //`,
  `"}) CREATE (:${MARK}) RETURN 1 AS x //`,
  `\`\\'}) MERGE (:${MARK}) //`,
  `place:x' SET n.name = '${MARK}' \${load/finish} RETURN n //`,
];

/** Every statement's text as the engine gets it, for what the store was asked. */
function recording(store: GraphStore): { reader: Reader; texts: Set<string>; params: Params[] } {
  const statements = loadStatements(store.engine);
  const compose = createChainComposer(statements);
  const texts = new Set<string>();
  const params: Params[] = [];
  const { runChain } = store;
  const reader: Reader = {
    engine: store.engine,
    run: (statement, given = {}) => {
      texts.add(statementText(statements, statement));
      params.push(given);
      return store.run(statement, given);
    },
    ...(runChain && {
      runChain: (chain: Chain) => {
        const composed = compose(chain);
        texts.add(composed.text);
        params.push(composed.params);
        return runChain(chain);
      },
    }),
  };
  return { reader, texts, params };
}

describeEngines('Cypher in a text', (_, { bundledStore }) => {
  let api: BundledApi;
  let raw: GraphStore;
  let recorded: ReturnType<typeof recording>;

  beforeAll(async () => {
    const config = await bundledStore();
    const wrap = (store: GraphStore): Reader => {
      recorded = recording(store);
      return recorded.reader;
    };
    // Not remembered, so that each answer is worked out.
    api = await serveBundled(config, wrap, { answerBytes: 0 });
    raw = await openStore(config, 'read', TEST_CYPHER);
  }, 120_000);
  afterAll(async () => {
    await raw.close();
    await api.close();
  });

  test('is a value wherever it stands, and changes nothing', async () => {
    const held = async (): Promise<unknown> => [await countsOf(api.store), await raw.run('read/graph/size')];
    const before = await held();
    for (const { query } of PLACES) await Promise.all(ATTACKS.map((text) => api.answer(query, { text })));
    for (const text of recorded.texts) expect(text).not.toContain(MARK);
    // Else nothing of what was written reached the store, and nothing was tried.
    expect(recorded.params.filter((params) => JSON.stringify(params).includes(MARK)).length).toBeGreaterThan(
      PLACES.length,
    );
    expect(await held()).toEqual(before);
  }, 120_000);
});
