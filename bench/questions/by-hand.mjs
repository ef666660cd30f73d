// The best Cypher that we know for each question, for the bare driver: one statement, one row, lists instead of maps.
const WALKED = 'MENTIONS|PART_OF|LOCATED_IN|COVERS|MEMBER_OF|SETTLED_IN|LEADS|OPERATES|HELD_IN|NEAR';
const CONTAINERS = "['REGION', 'PROVINCE', 'MUNICIPALITY', 'CITY', 'DISTRICT', 'COUNTY']";

const first = (rows) => rows[0]?.answer ?? [];
const ids = (items) => items.map(([id]) => id);

export const BY_HAND = {
  project: {
    cypher: `
MATCH (project:Entity {id: $id})
RETURN [project.id, project.name,
  [(project)-[:LOCATED_IN]->(place:Place) | [place.id, place.name]],
  [(project)-[:MEMBER_OF]->(cluster:Cluster) | [cluster.id, cluster.name]]] AS answer`,
    paramsOf: ({ id }) => ({ id }),
    idsOf: (rows) => {
      const [id, , places, clusters] = first(rows);
      return [id, ids(places).sort(), ids(clusters).sort()];
    },
  },
  street: {
    cypher: `
MATCH (:Entity {id: $id})<-[touch:TOUCHES]-(measure:Measure)
WHERE touch.scope IN ['MENTIONED', 'WITHIN']
WITH measure, touch ORDER BY touch.order LIMIT 20
RETURN collect([measure.id, measure.number, measure.text]) AS answer`,
    paramsOf: ({ id }) => ({ id }),
    idsOf: (rows) => ids(first(rows)),
  },
  hub: {
    cypher: `
MATCH (measure:Measure)
WHERE measure.order > '' AND EXISTS {
  MATCH (measure)-[touch:TOUCHES]->(:Entity {id: $id}) WHERE touch.scope IN ['MENTIONED', 'WITHIN']
}
WITH measure ORDER BY measure.order LIMIT 20
RETURN collect([measure.id, measure.number, measure.text]) AS answer`,
    paramsOf: ({ id }) => ({ id }),
    idsOf: (rows) => ids(first(rows)),
  },
  nested: {
    cypher: `
MATCH (place:Entity {id: $id})
CALL (place) {
  MATCH (place)<-[:LOCATED_IN]-(project:Project)
  WITH DISTINCT project ORDER BY project.id LIMIT 5
  CALL (project) {
    MATCH (project)<-[:MENTIONS]-(measure:Measure)
    WITH DISTINCT measure ORDER BY measure.order LIMIT 5
    RETURN collect([measure.id, measure.number, measure.text,
      [(measure)<-[:ANSWERS_FOR]-(department:Department) | [department.id, department.name]],
      [(measure)-[:STATES]->(:Observation)-[:MEASURES]->(indicator:Indicator) | [indicator.id, indicator.name,
        [(indicator)<-[:MEASURES]-(figure:Observation) WHERE figure.of = $district | [figure.id, figure.wording]]]]
    ]) AS measures
  }
  RETURN collect([project.id, project.name, measures]) AS projects
}
RETURN [place.id, place.name, projects] AS answer`,
    paramsOf: ({ id, district }) => ({ id, district }),
    idsOf: (rows) => {
      const [id, , projects] = first(rows);
      return [
        id,
        projects.map(([project, , measures]) => [
          project,
          measures.map(([measure, , , departments, indicators]) => [
            measure,
            ids(departments).sort(),
            indicators.map(([indicator, , figures]) => [indicator, ids(figures).sort()]).sort(),
          ]),
        ]),
      ];
    },
  },
  list: {
    cypher: `
MATCH (measure:Measure) WHERE measure.order > ''
WITH measure ORDER BY measure.order LIMIT 100
RETURN collect([measure.id, measure.number, measure.text,
  [(measure)<-[:ANSWERS_FOR]-(department:Department) | [department.id, department.name]],
  [(measure)-[:MENTIONS]->(project:Project) | [project.id, project.name]],
  [(measure)-[:MENTIONS]->(place:Place) | [place.id, place.name]]]) AS answer`,
    paramsOf: () => ({}),
    idsOf: (rows) =>
      first(rows).map(([id, , , ...lists]) => [id, ...lists.map((list) => [...new Set(ids(list))].sort())]),
  },
  search: {
    cypher: `
CALL db.index.fulltext.queryNodes('statement_tokens', $query, {limit: 1000}) YIELD node AS measure, score
WHERE measure:Measure
WITH measure ORDER BY score DESC, measure.id LIMIT 20
RETURN collect([measure.id, measure.number, measure.text]) AS answer`,
    paramsOf: ({ word }) => ({ query: allPairs(word) }),
    idsOf: (rows) => ids(first(rows)).sort(),
  },
  paths: {
    cypher: `
MATCH way = allShortestPaths((:Entity {id: $from})-[:${WALKED}*..4]-(:Entity {id: $to}))
WHERE all(link IN relationships(way) WHERE coalesce(link.basis, '') <> 'UNCONFIRMED')
  AND none(node IN nodes(way)[1..-1] WHERE coalesce(node.category, '') IN ${CONTAINERS})
WITH DISTINCT nodes(way) AS nodes
CALL (nodes) {
  UNWIND nodes[1..-1] AS node
  MATCH (node)-[edge:${WALKED}]-(other)
  WHERE coalesce(edge.basis, '') <> 'UNCONFIRMED'
  WITH node, count(DISTINCT other) AS degree
  RETURN sum(degree) AS degrees
}
WITH [node IN nodes | node.id] AS nodes, degrees ORDER BY degrees, nodes LIMIT 3
RETURN collect(nodes) AS answer`,
    paramsOf: ({ from, to }) => ({ from, to }),
    idsOf: first,
  },
};

/** Full-text syntax: every pair of neighbouring characters. */
export function allPairs(word) {
  const characters = Array.from(word);
  return characters
    .slice(1)
    .map((character, index) => `+${characters[index]}${character}`)
    .join(' ');
}
