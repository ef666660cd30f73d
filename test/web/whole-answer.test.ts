import { wholeAnswer } from '../../web/src/views/answer/export/whole-answer.ts';

const fetchBefore = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = fetchBefore;
});

/** Answers in two pages each time; gives how many it was asked for. @param versions of the pages, the last one for ever */
function answering(...versions: string[]): () => number {
  let asked = 0;
  globalThis.fetch = () => {
    const isFirst = asked % 2 === 0;
    const dataVersion = versions[Math.min(asked, versions.length - 1)] ?? `version ${asked}`;
    asked += 1;
    const pageInfo = { hasNextPage: isFirst, endCursor: isFirst ? 'next' : null };
    const measures = { totalCount: 2, pageInfo, edges: [isFirst ? 'first' : 'second'] };
    return Promise.resolve(Response.json({ data: { dataVersion, measures } }));
  };
  return () => asked;
}

test('an answer is read again where the data changed between its pages', async () => {
  const asked = answering('old', 'new');
  const answer = await wholeAnswer('title', {}, 'http://localhost/');
  expect(answer).toMatchObject({ dataVersion: 'new', totalCount: 2, edges: ['first', 'second'] });
  expect(asked()).toBe(4);
});

test('an answer whose data never stands still is given up', async () => {
  const asked = answering();
  await expect(wholeAnswer('title', {}, 'http://localhost/')).rejects.toThrow('The data changed');
  expect(asked()).toBe(6);
});
