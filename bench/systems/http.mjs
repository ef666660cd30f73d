import { Pool } from 'undici';
import { timed } from '../timing.mjs';
import { startSystem } from './parent.mjs';

const MOST_CLIENTS = 32;
const HEADERS = { 'content-type': 'application/json' };

/** A GraphQL server in a process of its own, asked over HTTP on connections that stay open. */
export async function startHttp(file, settings, questions) {
  const system = await startSystem(file, settings);
  const pool = new Pool(await system.ask('url'), { connections: MOST_CLIENTS, pipelining: 1 });

  async function send(body) {
    const response = await pool.request({ path: '/graphql', method: 'POST', headers: HEADERS, body });
    const text = await response.body.text();
    if (response.statusCode !== 200 || text.startsWith('{"errors"')) throw new Error(text.slice(0, 2_000));
    return text;
  }
  const bodyOf = ({ query, variablesOf }, asked) => JSON.stringify({ query, variables: variablesOf(asked) });

  return {
    questions: Object.keys(questions),
    countsCalls: 'floor' in questions,
    ids: async ({ question, asked }) => {
      const { data, errors } = JSON.parse(await send(bodyOf(questions[question], asked)));
      if (errors !== undefined) throw new Error(JSON.stringify(errors));
      return questions[question].idsOf(data);
    },
    time: ({ question, asked, ...effort }) => {
      const bodies = asked.map((one) => bodyOf(questions[question], one));
      return timed((turn) => send(bodies[turn % bodies.length]), effort);
    },
    ask: system.ask,
    stop: async () => {
      await pool.close();
      await system.stop();
    },
  };
}
