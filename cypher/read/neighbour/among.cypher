// What joins some nodes to each other. Edges are followed forward: few leave a node, however many lead to it.
// params: nodes [String] (ids)
// columns: type, link (null for mentions), from, to
UNWIND $nodes AS id
CALL (id) {
  MATCH (:Entity {id: id})-[link:${fragment/link-types}]->(other:Entity)
  WHERE other.id IN $nodes AND link.basis <> 'UNCONFIRMED'
  RETURN collect({type: type(link), link: link.id, to: other.id}) AS links
}
CALL (id) {
  MATCH (:Statement {id: id})-[:MENTIONS]->(other:Entity)
  WHERE other.id IN $nodes
  RETURN collect(DISTINCT {type: 'MENTIONS', link: null, to: other.id}) AS mentions
}
UNWIND links + mentions AS step
RETURN step.type AS type, step.link AS link, id AS from, step.to AS to
ORDER BY type, from, to
