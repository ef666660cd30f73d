// The questions as @neo4j/graphql is asked them, by the fields and filters that it generates.
import { allPairs } from './by-hand.mjs';

const ids = (items) => items.map(({ id }) => id);

const FIELDS = { PART_OF: 'partOf', LOCATED_IN: 'locatedIn', SETTLED_IN: 'settledIn', MEMBER_OF: 'memberOf' };

/** What a mentioned thing must be: the asked one, or inside it by one of the link sequences that occur. */
function inside(shapes) {
  const ways = [...new Set(shapes.filter(({ length }) => length > 0).map(([type]) => type))].map((type) => {
    const rest = shapes.filter(([first]) => first === type).map(([, ...others]) => others);
    return `{ ${FIELDS[type]}: { some: ${inside(rest)} } }`;
  });
  const itself = shapes.some(({ length }) => length === 0) ? ['{ id: { eq: $id } }'] : [];
  const all = [...itself, ...ways];
  return all.length === 1 ? all[0] : `{ OR: [${all.join(', ')}] }`;
}

const touching = (shapes) => ({
  query: `query Touching($id: ID!) {
    measures(where: { mentions: { some: ${inside([[], ...shapes])} } }, sort: [{ order: ASC }], limit: 20) {
      id number text
    }
  }`,
  variablesOf: ({ id }) => ({ id }),
  idsOf: ({ measures }) => ids(measures),
});

const touchingByCypher = {
  query: 'query TouchingByCypher($id: ID!) { measuresTouching(id: $id, limit: 20) { id number text } }',
  variablesOf: ({ id }) => ({ id }),
  idsOf: ({ measuresTouching }) => ids(measuresTouching),
};

/** @param shapes the sequences of links that touching is spelt out by */
export const neo4jGraphql = (shapes) => ({
  project: {
    query: `query Project($id: ID!) {
      projects(where: { id: { eq: $id } }) { id name locatedIn { id name } clusters { id name } }
    }`,
    variablesOf: ({ id }) => ({ id }),
    idsOf: ({ projects: [{ id, locatedIn, clusters }] }) => [id, ids(locatedIn).sort(), ids(clusters).sort()],
  },
  street: touching(shapes.street),
  hub: touching(shapes.hub),
  streetByCypher: touchingByCypher,
  hubByCypher: touchingByCypher,
  nested: {
    query: `query Nested($id: ID!, $district: String!) {
      places(where: { id: { eq: $id } }) {
        id
        name
        projects(sort: [{ id: ASC }], limit: 5) {
          id
          name
          measures(sort: [{ order: ASC }], limit: 5) {
            id
            number
            text
            departments { id name }
            observations { indicator { id name observations(where: { of: { eq: $district } }) { id wording } } }
          }
        }
      }
    }`,
    variablesOf: ({ id, district }) => ({ id, district }),
    idsOf: ({ places: [place] }) => [
      place.id,
      place.projects.map((project) => [
        project.id,
        project.measures.map((measure) => [
          measure.id,
          ids(measure.departments).sort(),
          measure.observations
            .map(({ indicator: [indicator] }) => [indicator.id, ids(indicator.observations).sort()])
            .sort(),
        ]),
      ]),
    ],
  },
  list: {
    query: `query List {
      measures(sort: [{ order: ASC }], limit: 100) {
        id number text departments { id name } projects { id name } places { id name }
      }
    }`,
    variablesOf: () => ({}),
    idsOf: ({ measures }) =>
      measures.map(({ id, ...lists }) => [
        id,
        ...[lists.departments, lists.projects, lists.places].map((list) => [...new Set(ids(list))].sort()),
      ]),
  },
  search: {
    query: `query Search($phrase: String!) {
      searchMeasures(phrase: $phrase, first: 20) { edges { node { id number text } } }
    }`,
    variablesOf: ({ word }) => ({ phrase: allPairs(word) }),
    idsOf: ({ searchMeasures }) => searchMeasures.edges.map(({ node }) => node.id).sort(),
  },
});
