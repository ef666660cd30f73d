// The questions as the product's server is asked them.
const ids = (items) => items.map(({ id }) => id);

const TOUCHING = /* GraphQL */ `
  query Touching($id: ID!) {
    measures(touching: [{ id: $id }]) {
      nodes {
        id
        number
        text
      }
    }
  }
`;
const touching = {
  query: TOUCHING,
  variablesOf: ({ id }) => ({ id }),
  idsOf: (data) => ids(data.measures.nodes),
};

export const PLAN_GRAPH = {
  project: {
    query: /* GraphQL */ `
      query Project($id: ID!) {
        project(ref: { id: $id }) {
          id
          name
          locatedIn {
            id
            name
          }
          clusters {
            id
            name
          }
        }
      }
    `,
    variablesOf: ({ id }) => ({ id }),
    idsOf: ({ project: { id, locatedIn, clusters } }) => [id, ids(locatedIn).sort(), ids(clusters).sort()],
  },
  street: touching,
  hub: touching,
  nested: {
    query: /* GraphQL */ `
      query Nested($id: ID!, $district: ID!) {
        place(ref: { id: $id }) {
          id
          name
          projects(first: 5) {
            nodes {
              id
              name
              statements(kinds: [MEASURE], scope: MENTIONED, first: 5) {
                nodes {
                  id
                  text
                  ... on Measure {
                    number
                    departments(includeUnconfirmed: true) {
                      department {
                        id
                        name
                      }
                    }
                  }
                  observations {
                    indicator {
                      id
                      name
                      observations(of: { id: $district }) {
                        id
                        wording
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    `,
    variablesOf: ({ id, district }) => ({ id, district }),
    idsOf: ({ place }) => [
      place.id,
      place.projects.nodes.map((project) => [
        project.id,
        project.statements.nodes.map((measure) => [
          measure.id,
          measure.departments.map(({ department }) => department.id).sort(),
          measure.observations
            .map(({ indicator }) => [indicator.id, ids(indicator.observations).sort()])
            .sort(),
        ]),
      ]),
    ],
  },
  list: {
    query: /* GraphQL */ `
      query List {
        measures(first: 100) {
          nodes {
            id
            number
            text
            departments(includeUnconfirmed: true) {
              department {
                id
                name
              }
            }
            projects: entities(kinds: [PROJECT]) {
              id
              name
            }
            places: entities(kinds: [PLACE]) {
              id
              name
            }
          }
        }
      }
    `,
    variablesOf: () => ({}),
    idsOf: ({ measures }) =>
      measures.nodes.map(({ id, departments, projects, places }) => [
        id,
        departments.map(({ department }) => department.id).sort(),
        ids(projects).sort(),
        ids(places).sort(),
      ]),
  },
  search: {
    query: /* GraphQL */ `
      query Search($word: String!) {
        search(text: $word, types: ["Measure"]) {
          nodes {
            node {
              id
              ... on Measure {
                number
                text
              }
            }
          }
        }
      }
    `,
    variablesOf: ({ word }) => ({ word }),
    idsOf: ({ search }) => search.nodes.map(({ node }) => node.id).sort(),
  },
  paths: {
    query: /* GraphQL */ `
      query Paths($from: ID!, $to: ID!) {
        paths(from: { id: $from }, to: { id: $to }, maxLength: 4, first: 3) {
          nodes {
            id
          }
        }
      }
    `,
    variablesOf: ({ from, to }) => ({ from, to }),
    idsOf: ({ paths }) => paths.map(({ nodes }) => ids(nodes)),
  },
  floor: { query: '{ __typename }', variablesOf: () => ({}), idsOf: () => [] },
};
