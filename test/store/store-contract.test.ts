import type { StoreConfig } from '../../src/store/config.ts';
import { StoreError } from '../../src/store/error.ts';
import { openStore } from '../../src/store/open.ts';
import { loadStatements, namesUnder } from '../../src/store/statements.ts';
import type { GraphStore, Value } from '../../src/store/store.ts';
import { describeEngines } from '../support/engines.ts';
import { TEST_CYPHER } from '../support/neo4j.ts';
import { LINKS, SAMPLES, SHAPES } from './shapes.ts';

describeEngines('a store', (engine, { emptyStore }) => {
  let config: StoreConfig;
  let store: GraphStore;

  const open = (mode: 'read' | 'write') => openStore(config, mode, TEST_CYPHER);
  const setup = namesUnder(loadStatements(engine, TEST_CYPHER), 'setup');
  const load = (rows: Value) => store.transaction((tx) => tx.run('load/samples', { rows }));
  const ids = async () => (await store.run('read/samples')).map((row) => row['id']);
  const failed = (message: RegExp) =>
    expect.objectContaining({ code: 'STORE_FAILED', message: expect.stringMatching(message) });

  beforeEach(async () => {
    config = await emptyStore();
    store = await open('write');
    for (const name of setup) await store.transaction((tx) => tx.run(name));
  });
  afterEach(() => store.close());

  test('tells its engine', () => expect(store.engine).toBe(engine));

  describe('a transaction', () => {
    test('is seen once its work resolves, with what the work gave', async () => {
      const given = await store.transaction(async (tx) => {
        await tx.run('load/samples', { rows: SAMPLES });
        return (await tx.run('read/samples')).length;
      });
      expect(given).toBe(5);
      expect(await ids()).toEqual(['a', 'b', 'c', 'd', 'e']);
    });

    test('is still there when the store is opened again', async () => {
      await load(SAMPLES);
      await store.close();
      store = await open('read');
      expect(await ids()).toEqual(['a', 'b', 'c', 'd', 'e']);
    });

    test("leaves nothing when its work rejects, and passes the work's own error on", async () => {
      await load([{ id: 'a', properties: { rank: 1 } }]);
      const mine = new Error('mine');
      const work = store.transaction(async (tx) => {
        await tx.run('load/samples', { rows: [{ id: 'a', properties: { rank: 2 } }] });
        await tx.run('load/samples', { rows: [{ id: 'b', properties: {} }] });
        throw mine;
      });
      await expect(work).rejects.toBe(mine);
      expect(await ids()).toEqual(['a']);
      expect(await store.run('read/properties', { id: 'a' })).toEqual([{ properties: { id: 'a', rank: 1 } }]);
    });

    test('leaves nothing when the work rejects while a statement runs', async () => {
      const work = store.transaction(async (tx) => {
        tx.run('load/samples', { rows: SAMPLES }).catch(() => undefined);
        throw new Error('mine');
      });
      await expect(work).rejects.toThrow('mine');
      expect(await ids()).toEqual([]);
    });

    test('leaves nothing when a statement fails, even if the work goes on', async () => {
      const work = store.transaction(async (tx) => {
        await tx.run('load/samples', { rows: [{ id: 'a', properties: {} }] });
        await tx.run('load/broken').catch(() => undefined);
        await tx.run('load/samples', { rows: [{ id: 'b', properties: {} }] }).catch(() => undefined);
      });
      await expect(work).rejects.toBeInstanceOf(StoreError);
      expect(await ids()).toEqual([]);
    });

    test('runs its statements in the order asked, also when none is awaited', async () => {
      await store.transaction((tx) =>
        Promise.all([tx.run('load/samples', { rows: SAMPLES }), tx.run('load/links', { rows: LINKS })]),
      );
      const rows = await store.run('read/shape/counts');
      expect(rows.map((row) => row['links'])).toEqual([3, 1, 0, 0, 0]);
    });

    test('is refused by a store open for reading', async () => {
      await store.close();
      store = await open('read');
      await expect(load(SAMPLES)).rejects.toEqual(failed(/open it for writing/));
      expect(await ids()).toEqual([]);
    });

    test('sets up indexes and constraints again without harm', async () => {
      await load(SAMPLES);
      for (const name of setup) await store.transaction((tx) => tx.run(name));
      expect(await ids()).toHaveLength(5);
    });

    test('obeys the constraints', async () => {
      const rows = [
        { id: 'a', properties: { code: 1 } },
        { id: 'b', properties: { code: 1 } },
      ];
      await expect(load(rows)).rejects.toEqual(failed(/load\/samples/));
      expect(await ids()).toEqual([]);
    });
  });

  describe('a read', () => {
    test.each(['read/hidden-write', 'load/samples', 'setup/sample-id'])(
      'does not run %s, which writes',
      async (name) => {
        await expect(store.run(name, { rows: SAMPLES })).rejects.toEqual(failed(new RegExp(name)));
        await store.close();
        store = await open('read');
        await expect(store.run(name, { rows: SAMPLES })).rejects.toEqual(failed(new RegExp(name)));
        expect(await ids()).toEqual([]);
      },
    );

    test.each([
      ['text', ['金宝街', '', ' ', '😀', '"\'`\\', '\n\t', '$x {a:1} // */', '中'.repeat(10_000)]],
      ['numbers', [0, 1, -1, 0.5, -2.25, 1e-9, 1e300, 2 ** 31, 2 ** 53 - 1, -(2 ** 53) + 1]],
      ['booleans and null', [true, false, null]],
      ['lists', [[], [1, 2.5], ['a', null, [true, ['深']]]]],
      ['maps', [{}, { a: null }, { 名: { 'b c': [{ d: 1.5 }, { d: [] }] } }]],
    ] satisfies [string, Value[]][])('gives %s back as sent', async (_, values) => {
      const expected = values.map((value, position) => ({ position, value }));
      expect(await store.run('read/echo', { values })).toEqual(expected);
    });

    test('gives properties back as stored', async () => {
      const properties = {
        name: '东城区',
        n: 12,
        f: 0.1,
        yes: true,
        tags: ['a', '街'],
        none: null,
        list: [1, 2],
        empty: [],
      };
      await load([{ id: 'a', properties }]);
      const { none, ...stored } = properties;
      expect(none).toBeNull();
      expect(await store.run('read/properties', { id: 'a' })).toEqual([
        { properties: { id: 'a', ...stored } },
      ]);
    });

    test.each(['read/whole-node', 'read/whole-link'])("gives no engine's object: %s", async (name) => {
      await load(SAMPLES);
      await store.transaction((tx) => tx.run('load/links', { rows: LINKS }));
      await expect(store.run(name)).rejects.toEqual(failed(/return a map of its properties/));
    });

    test('runs beside other reads', async () => {
      await load(SAMPLES);
      expect(await Promise.all(Array.from({ length: 20 }, ids))).toEqual(
        Array(20).fill(['a', 'b', 'c', 'd', 'e']),
      );
    });

    test('tells a statement that fails by its name, without its text', async () => {
      await expect(store.run('read/properties')).rejects.toEqual(
        failed(/^Statement read\/properties failed: .+/),
      );
      const broken = store.transaction((tx) => tx.run('load/broken'));
      await expect(broken).rejects.toEqual(failed(/^(?!.*NOT CYPHER)Statement load\/broken failed: .+$/s));
    });

    test("tells an unknown statement as the caller's mistake", async () => {
      await expect(store.run('read/sample')).rejects.toThrow(/^No statement is named read\/sample\. Near: /);
      await expect(store.transaction((tx) => tx.run('read/sample'))).rejects.not.toBeInstanceOf(StoreError);
    });
  });

  test('closed, it answers nothing, and closing again is no error', async () => {
    await store.close();
    await store.close();
    const closed = expect.objectContaining({ name: 'StoreError', code: 'STORE_UNAVAILABLE' });
    await expect(store.run('read/samples')).rejects.toEqual(closed);
    await expect(load(SAMPLES)).rejects.toEqual(closed);
  });
});

describeEngines('each shape of statement gives the same rows', (engine, { emptyStore }) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await openStore(await emptyStore(), 'write', TEST_CYPHER);
    await store.transaction(async (tx) => {
      await tx.run('load/samples', { rows: SAMPLES });
      await tx.run('load/links', { rows: LINKS });
    });
  });
  afterAll(() => store.close());

  test.each(Object.entries(SHAPES))('%s', async (name, { params, rows }) => {
    expect(await store.run(`read/shape/${name}`, params)).toEqual(rows);
  });

  test('a chain gives what its statements give one after the other', async () => {
    if (store.runChain === undefined) {
      expect(engine).toBe('grafeo');
      return;
    }
    const heads = await store.run('read/shape/page', { after: '', skip: 0, limit: 2 });
    const [first, second, none] = await store.runChain([
      { statement: 'read/shape/page', params: { after: '', skip: 0, limit: 2 } },
      { statement: 'read/linked', params: {}, feed: { param: 'ids', step: 0, path: ['id'] } },
      { statement: 'read/linked', params: {}, feed: { param: 'ids', step: 1, path: ['missing'] } },
    ]);
    const ids = heads.map(({ id }) => id) as string[];
    expect(first).toEqual({ rows: heads, fed: [] });
    expect(second).toEqual({ rows: await store.run('read/linked', { ids }), fed: ids });
    expect(second!.rows).toHaveLength(4);
    expect(none).toEqual({ rows: [], fed: [] });
  });

  test('no shape is left out', () => {
    const names = namesUnder(loadStatements(engine, TEST_CYPHER), 'read/shape');
    expect(names).toEqual(
      Object.keys(SHAPES)
        .map((name) => `read/shape/${name}`)
        .sort(),
    );
  });
});
