import { serveBundled, serveStore, type Api, type BundledApi } from '../support/api.ts';
import { endAll, environmentOf, runCli } from '../support/cli.ts';
import { askWithTags } from '../support/kept-answers.ts';
import { neo4jForThisWorker, wipe } from '../support/neo4j.ts';
import { reportFolders, type ReportFolders } from '../support/report-folders.ts';

/** What the clients ask over and over; each is one list with what belongs to it. */
const QUESTIONS = [
  '{ measures(first: 100) { nodes { id text report { planYear } entities { id } } } }',
  '{ measures(touching: [{ name: "金宝街" }], scope: RELATED, first: 100) { edges { node { id text } touches { path { type from { id } to { id } } } } } }',
  '{ entities(first: 100, kinds: [PLACE]) { nodes { id name } } }',
  '{ achievements(first: 100) { nodes { id text } } }',
  '{ reports { nodes { id title } } }',
  '{ search(text: "建设", first: 100) { nodes { score node { ... on Node { id } } } } }',
];

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const LISTS: Readonly<Record<string, string>> = {
  measures: 'measures(first: $first, after: $after)',
  achievements: 'achievements(first: $first, after: $after)',
  'measures of a district':
    'measures(touching: [{ name: "东城区" }], scope: RELATED, first: $first, after: $after)',
  entities: 'entities(first: $first, after: $after)',
  reports: 'reports(first: $first, after: $after)',
};

const config = neo4jForThisWorker();
const describeNeo4j = config === null ? describe.skip : describe;

describeNeo4j('while another process loads', () => {
  let api: BundledApi;
  /** The same store, with no answer remembered. */
  let fresh: Api;
  let folders: ReportFolders;

  beforeEach(async () => {
    await wipe(config!);
    api = await serveBundled(config!);
    fresh = await serveStore(api.store, { answerBytes: 0 });
    folders = reportFolders();
  }, 120_000);
  afterEach(async () => {
    endAll();
    folders.remove();
    await fresh.close();
    await api.close();
  });

  const load = async (folder: string): Promise<void> => {
    const { code, stderr } = await runCli(['ingest', folder], environmentOf(config!));
    expect([code, stderr]).toEqual([0, expect.any(String)]);
  };

  async function answers(of: Api): Promise<string[]> {
    return Promise.all(QUESTIONS.map(async (query) => JSON.stringify(await of.ask(query))));
  }

  test.each(['a new report', 'a changed report'])(
    'answers are of the graph before %s or after it, and of the latter once it is there',
    async (which) => {
      const folder = which === 'a new report' ? folders.madeUp : folders.changed;
      // Asked twice, so that they are remembered and their reads are planned.
      await answers(api);
      const before = await answers(api);
      expect(before).toEqual(await answers(fresh));

      let loaded = false;
      const seen = QUESTIONS.map(() => new Set<string>());
      const late = QUESTIONS.map(() => new Set<string>());
      const client = async (of: Api, index: number): Promise<void> => {
        for (let more = 20; more > 0;) {
          const isLate = loaded;
          const answer = JSON.stringify(await of.ask(QUESTIONS[index]!));
          (isLate ? late : seen)[index]!.add(answer);
          if (isLate) more -= 1;
        }
      };
      const [kept] = await Promise.all([
        askWithTags(api.address, QUESTIONS[0]!, () => loaded),
        load(folder).finally(() => (loaded = true)),
        ...QUESTIONS.flatMap((_, index) => [client(api, index), client(api, index)]),
      ]);

      const after = await answers(fresh);
      expect(after).not.toEqual(before);
      for (const index of QUESTIONS.keys()) {
        const known = [before[index], after[index]];
        expect([...seen[index]!].filter((answer) => !known.includes(answer))).toEqual([]);
        expect([...late[index]!]).toEqual([after[index]]);
      }
      // A tag stands for one answer, and none but the new one is confirmed after the load.
      const [tag] = kept.late;
      expect([kept.late.size, [...kept.byTag.get(tag ?? '')!]]).toEqual([1, [after[0]]]);
      const older = [...kept.byTag].filter(([other]) => other !== tag).map(([, answers]) => [...answers]);
      expect(older).toEqual([[before[0]]]);
    },
    120_000,
  );

  test.each(['a new report', 'a changed report'])(
    'a list that was begun before %s goes on after it with all that remains, each once',
    async (which) => {
      const page = async (list: string, first: number, after: string | null): Promise<Page> => {
        const query = `query Page($first: Int, $after: String) {
          list: ${list} { nodes { id } pageInfo { hasNextPage endCursor } }
        }`;
        return (await api.ask<{ list: Page }>(query, { first, after })).list;
      };
      const walk = async (list: string, from: Page): Promise<string[]> => {
        const ids = from.nodes.map(({ id }) => id);
        for (let { pageInfo } = from; pageInfo.hasNextPage;) {
          const next = await page(list, 100, pageInfo.endCursor);
          ids.push(...next.nodes.map(({ id }) => id));
          ({ pageInfo } = next);
        }
        return ids;
      };
      const lists = Object.values(LISTS);
      const begun = await Promise.all(lists.map((list) => page(list, 7, null)));
      const old = await Promise.all(lists.map((list, index) => walk(list, begun[index]!)));
      await load(which === 'a new report' ? folders.madeUp : folders.changed);
      for (const [index, list] of lists.entries()) {
        const walked = await walk(list, begun[index]!);
        const now = new Set(await walk(list, await page(list, 100, null)));
        expect(new Set(walked).size).toBe(walked.length);
        const remaining = old[index]!.filter((id) => now.has(id));
        const found = new Set(walked);
        expect([list, remaining.filter((id) => !found.has(id))]).toEqual([list, []]);
        // What stands behind the first page is all there, be it old or new.
        const position = [...now].indexOf(begun[index]!.nodes.at(-1)?.id ?? '');
        if (position !== -1)
          expect([...now].slice(position + 1)).toEqual(walked.slice(begun[index]!.nodes.length));
      }
    },
    120_000,
  );
});
