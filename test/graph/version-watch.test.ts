import { createVersionWatch } from '../../src/graph/version-watch.ts';
import type { Reader } from '../../src/store/store.ts';

test('all who ask while the version is being read share the next reading, and none takes the one before', async () => {
  let dataVersion = 'v1';
  const answers: (() => void)[] = [];
  const store: Reader = {
    engine: 'neo4j',
    run: () => {
      const read = dataVersion;
      return new Promise((resolve) => {
        answers.push(() => resolve([{ dataVersion: read, announced: true }]));
      });
    },
  };
  const watch = createVersionWatch(store);
  const first = watch.now();
  dataVersion = 'v2';
  const later = Array.from({ length: 500 }, () => watch.now());
  answers[0]!();
  expect((await first).dataVersion).toBe('v1');
  await new Promise((resolve) => setImmediate(resolve));
  expect(answers).toHaveLength(2);
  answers[1]!();
  const versions = await Promise.all(later);
  expect(new Set(versions.map((version) => version.dataVersion))).toEqual(new Set(['v2']));
  expect(answers).toHaveLength(2);
});

test('a reading that fails is told to its own askers alone', async () => {
  let readings = 0;
  const store: Reader = {
    engine: 'neo4j',
    run: async () => {
      readings += 1;
      if (readings === 1) throw new Error('away');
      return [{ dataVersion: 'v1', announced: false }];
    },
  };
  const watch = createVersionWatch(store);
  const first = watch.now();
  const next = watch.now();
  await expect(first).rejects.toThrow('away');
  expect((await next).dataVersion).toBe('v1');
});
