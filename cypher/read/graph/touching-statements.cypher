// Statements that mention one of the entities, with all their mentions, leaving some reports out.
// params: entities [String], reports [String] (ids to leave out)
// columns: id, kind, year, order, mentions
MATCH (s:Statement)-[:MENTIONS]->(entity:Entity)
WHERE entity.id IN $entities AND NOT s.report IN $reports
WITH DISTINCT s
RETURN s.id AS id, s.kind AS kind, s.year AS year, s.order AS order,
  [(s)-[mention:MENTIONS]->(named:Entity) | {id: mention.id, statement: s.id, entity: named.id, start: mention.start}] AS mentions
ORDER BY order
