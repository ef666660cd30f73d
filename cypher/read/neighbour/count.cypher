// How many entities and statements each entity or statement is joined to.
// params: ids [String]
// columns: parent, total
UNWIND $ids AS parent
CALL (parent) {
  MATCH (:Entity {id: parent})-[edge:${fragment/walked}]-(other)
  WHERE type(edge) = 'MENTIONS' OR edge.basis <> 'UNCONFIRMED'
  RETURN count(DISTINCT other) AS around
}
CALL (parent) {
  MATCH (:Statement {id: parent})-[:MENTIONS]->(other:Entity)
  RETURN count(DISTINCT other) AS named
}
RETURN parent, around + named AS total
ORDER BY parent
