import { randomFrom, shuffled } from '../random.mjs';
import { read } from '../systems/neo4j.mjs';

const SEED = 5;
const HUB = 'place:beijing';

const INWARD = 'PART_OF|LOCATED_IN|SETTLED_IN|MEMBER_OF';
const NAMED_ONCE = 'COUNT { (measure)-[:MENTIONS]->(project) } = 1';

/** Projects with places; those with clusters too go first. */
const PROJECTS = `
MATCH (project:Project)-[:LOCATED_IN]->(:Place)
WITH DISTINCT project, EXISTS { (project)-[:MEMBER_OF]->(:Cluster) } AS clustered
RETURN project.id AS id ORDER BY clustered DESC, id LIMIT 200`;

/** Streets, areas, sites that measures touch. */
const STREETS = `
MATCH (place:Place)<-[touch:TOUCHES]-(:Measure)
WHERE place.category IN ['STREET', 'AREA', 'SITE'] AND touch.scope IN ['MENTIONED', 'WITHIN']
WITH place, count(*) AS measures WHERE measures >= 2
RETURN place.id AS id ORDER BY id`;

/** Places whose projects measures name, no measure naming one twice: @neo4j/graphql would answer it twice. */
const NESTED = `
MATCH (place:Place)<-[:LOCATED_IN]-(project:Project)<-[:MENTIONS]-(measure:Measure)<-[:HAS_STATEMENT]-(report:Report)
WITH place, report, count(DISTINCT measure) AS measures, collect(${NAMED_ONCE}) AS once
WHERE all(isOnce IN once WHERE isOnce)
RETURN place.id AS id, report.district AS district ORDER BY measures DESC, id LIMIT 200`;

/** Names that few measures hold; of three characters, since the product asks for every pair of so short a name. */
const WORDS = `
MATCH (named:Entity)<-[:MENTIONS]-(:Measure)
WHERE size(named.name) = 3 AND named.kind IN ['PLACE', 'PROJECT', 'CLUSTER']
WITH DISTINCT named.name AS word
WHERE word =~ '[\\u4e00-\\u9fff]+'
CALL (word) {
  WITH reduce(query = '', at IN range(0, size(word) - 2) | query + ' +' + substring(word, at, 2)) AS query
  CALL db.index.fulltext.queryNodes('statement_tokens', query, {limit: 1000}) YIELD node
  WHERE node:Measure
  RETURN count(node) AS hits
}
WITH word, hits WHERE hits > 0 AND hits <= 20
RETURN word ORDER BY word`;

/** Two things of one district, both named in it. */
const PAIRS = `
MATCH (a:Project)<-[:MENTIONS]-(:Statement)<-[:HAS_STATEMENT]-(report:Report)
WITH DISTINCT report, a
MATCH (report)-[:HAS_STATEMENT]->(:Statement)-[:MENTIONS]->(b:Place)
WHERE b.category IN ['STREET', 'AREA', 'SITE', 'BUILDING']
RETURN DISTINCT a.id AS from, b.id AS to ORDER BY from, to`;

/** Which sequences of links lead from what measures name to the asked places. */
const SHAPES = `
UNWIND $ids AS id
MATCH way = (:Entity {id: id})<-[:${INWARD}*1..8]-(inside:Entity)
WHERE EXISTS { (inside)<-[:MENTIONS]-(:Measure) }
RETURN DISTINCT [link IN reverse(relationships(way)) | type(link)] AS shape`;

/**
 * Chooses, from a loaded graph, what is asked for: the same in each run.
 * @param most how many things for each question: many, so that little but documents is warm where answers are not remembered
 * @returns for each question the things it is asked about in turn, and the link sequences of the touching ones
 */
export async function chooseAsked(driver, most) {
  const some = async (cypher) => {
    const rows = await read(driver, cypher);
    return shuffled(rows, randomFrom(SEED)).slice(0, most);
  };
  const shapesOf = async (ids) => (await read(driver, SHAPES, { ids })).map(({ shape }) => shape);
  const street = await some(STREETS);
  return {
    asked: {
      project: await some(PROJECTS),
      street,
      hub: [{ id: HUB }],
      nested: await some(NESTED),
      list: [{}],
      search: await some(WORDS),
      paths: await some(PAIRS),
      floor: [{}],
    },
    shapes: { street: await shapesOf(street.map(({ id }) => id)), hub: await shapesOf([HUB]) },
  };
}
