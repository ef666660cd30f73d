import { BY_HAND } from '../questions/by-hand.mjs';
import { neo4jGraphql } from '../questions/neo4j-graphql.mjs';
import { PLAN_GRAPH } from '../questions/plan-graph.mjs';
import { startHttp } from './http.mjs';
import { startSystem } from './parent.mjs';

async function startDriver(settings) {
  const { ask, stop } = await startSystem('driver.mjs', settings);
  return {
    questions: Object.keys(BY_HAND),
    ids: (input) => ask('ids', input),
    time: (input) => ask('time', input),
    ask,
    stop,
  };
}

/**
 * Every system, in the order in which they are asked; the first one's answers are those that the others must give.
 * @param neo4j, embedded environment variables that name the store
 */
export function systems({ neo4j, embedded, shapes }) {
  const server = (settings) => () => startHttp('plan-graph.mjs', settings, PLAN_GRAPH);
  return {
    server: server({ ...neo4j, ANSWERS: 'forgotten' }),
    serverWarm: server(neo4j),
    embedded: server({ ...embedded, ANSWERS: 'forgotten' }),
    embeddedWarm: server(embedded),
    neo4jGraphql: () => startHttp('neo4j-graphql.mjs', neo4j, neo4jGraphql(shapes)),
    driver: () => startDriver(neo4j),
  };
}
