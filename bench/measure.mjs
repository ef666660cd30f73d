import { isDeepStrictEqual } from 'node:util';
import { chooseAsked } from './questions/asked.mjs';
import { connect, read } from './systems/neo4j.mjs';
import { systems } from './systems/all.mjs';
import { startTime } from './start-time.mjs';

const MEGABYTE = 2 ** 20;
const MANY = 32;
/** Milliseconds. What takes one client this long is not asked by many: it would only wait in line. */
const TOO_SLOW_FOR_MANY = 250;
/** Questions that are the same as another one, asked otherwise. */
const SAME_AS = { streetByCypher: 'street', hubByCypher: 'hub' };
const kindOf = (question) => SAME_AS[question] ?? question;
/** What needs no store. */
const FLOOR = 'floor';

async function sizeOf(driver) {
  const [nodes] = await read(driver, 'MATCH (n) RETURN count(n) AS total');
  const [edges] = await read(driver, 'MATCH ()-[r]->() RETURN count(r) AS total');
  return { nodes: nodes.total, edges: edges.total };
}

/** Asks each system about everything once: all must give the same ids. */
async function check(running, asked) {
  const expected = new Map();
  for (const [name, system] of running) {
    for (const question of system.questions) {
      for (const [index, one] of asked[kindOf(question)].entries()) {
        const ids = await system.ids({ question, asked: one });
        const key = `${kindOf(question)} ${index}`;
        if (!expected.has(key)) expected.set(key, ids);
        if (isDeepStrictEqual(ids, expected.get(key))) continue;
        throw new Error(
          `${name} answers ${question} of ${JSON.stringify(one)} otherwise than the first:\n${JSON.stringify(ids)}\n${JSON.stringify(expected.get(key))}`,
        );
      }
    }
  }
}

/** Times of one run; of the product's servers also how often a request called the store. */
async function run(system, input) {
  if (!system.countsCalls) return system.time(input);
  const before = await system.ask('calls');
  const times = await system.time(input);
  return { ...times, storeCalls: ((await system.ask('calls')) - before) / times.turns };
}

function medians(runs) {
  const middle = (key) => runs.map((times) => times[key]).sort((a, b) => a - b)[Math.floor(runs.length / 2)];
  const keys = ['p50', 'p99', 'perSecond', ...(runs[0].storeCalls === undefined ? [] : ['storeCalls'])];
  return Object.fromEntries(keys.map((key) => [key, middle(key)]));
}

/** All that is timed together: one kind of question, by every system that answers it, and the floor beside it. */
function entriesOf(kind, running) {
  const entries = [...running].flatMap(([name, system]) =>
    system.questions
      .filter((question) => question !== FLOOR && kindOf(question) === kind)
      .map((question) => ({ name, system, question, sent: question })),
  );
  return [...entries, { name: FLOOR, system: running.get('server'), question: kind, sent: FLOOR }];
}

/**
 * Asks the systems in turn, again and again, so that what else the machine does hits all of them alike.
 * @returns by question, system and number of clients
 */
async function timeKind(kind, running, asked, { warmUp, seconds, runs, least }) {
  const results = {};
  const resultOf = ({ question, name }) => ((results[question] ??= {})[name] ??= {});
  for (const clients of [1, MANY]) {
    const timed = entriesOf(kind, running).filter(
      (entry) => clients === 1 || resultOf(entry)[1].p50 <= TOO_SLOW_FOR_MANY,
    );
    const input = ({ sent }) => ({ question: sent, asked: asked[kindOf(sent)], clients, least });
    for (const entry of timed) await entry.system.time({ ...input(entry), seconds: warmUp });
    const all = new Map(timed.map((entry) => [entry, []]));
    for (let turn = 0; turn < runs; turn += 1) {
      for (const [entry, times] of all) times.push(await run(entry.system, { ...input(entry), seconds }));
    }
    for (const [entry, times] of all) resultOf(entry)[clients] = medians(times);
  }
  return results;
}

/** Every system's answers to every question over one made-up graph in both stores, in milliseconds. */
export async function measure(stores, effort, tell) {
  const driver = connect(stores.neo4j);
  const { asked, shapes } = await chooseAsked(driver, effort.most);
  const graph = await sizeOf(driver);
  await driver.close();

  const startSeconds = {
    server: await startTime(stores.neo4j, effort.runs),
    embedded: await startTime(stores.embedded, effort.runs),
  };
  const running = new Map();
  try {
    for (const [name, start] of Object.entries(systems({ ...stores, shapes }))) {
      running.set(name, await start());
    }
    await check(running, asked);
    const questions = {};
    for (const kind of Object.keys(asked).filter((key) => key !== FLOOR)) {
      const results = await timeKind(kind, running, asked, effort);
      Object.assign(questions, results);
      for (const [question, systems] of Object.entries(results)) tell(question, systems);
    }
    const memoryMb = {};
    for (const [name, system] of running) memoryMb[name] = (await system.ask('memory')) / MEGABYTE;
    const askedCounts = Object.fromEntries(Object.entries(asked).map(([key, all]) => [key, all.length]));
    return { graph, asked: askedCounts, loadSeconds: stores.seconds, startSeconds, questions, memoryMb };
  } finally {
    for (const system of running.values()) await system.stop();
  }
}
