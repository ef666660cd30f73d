// The bare driver with Cypher written by hand, asked within this process.
import { BY_HAND } from '../questions/by-hand.mjs';
import { timed } from '../timing.mjs';
import { answerParent, ofProcess } from './child.mjs';
import { connect, read } from './neo4j.mjs';

const driver = connect(process.env);
const answer = (question, asked) => {
  const { cypher, paramsOf } = BY_HAND[question];
  return read(driver, cypher, paramsOf(asked));
};

answerParent({
  ...ofProcess,
  ids: async ({ question, asked }) => BY_HAND[question].idsOf(await answer(question, asked)),
  time: ({ question, asked, ...effort }) =>
    timed((turn) => answer(question, asked[turn % asked.length]), effort),
});
