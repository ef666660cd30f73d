// What entities and statements are joined to, by id: entities by links, entities and statements by mentions.
// An id is looked up as an entity's and as a statement's by itself: where both are optional, an engine reads all of them.
// params: nodes [String] (ids), kinds [String] or null (only neighbours of these kinds), limit Int (neighbours of each)
// columns: parent, id, container, walked (id; null for a container), edges [{type, link (null for mentions), from, basis}]
UNWIND $nodes AS parent
CALL (parent) {
  MATCH (:Entity {id: parent})-[edge:${fragment/walked}]-(other)
  WHERE (type(edge) = 'MENTIONS' OR edge.basis <> 'UNCONFIRMED') AND ($kinds IS NULL OR other.kind IN $kinds)
  WITH other, collect(DISTINCT {
    type: type(edge),
    link: CASE WHEN type(edge) = 'MENTIONS' THEN null ELSE edge.id END,
    from: coalesce(edge.from, edge.statement),
    basis: coalesce(edge.basis, 'STATED')
  }) AS edges
  WITH other, edges ORDER BY other.id LIMIT $limit
  RETURN collect({id: other.id, container: coalesce(other.category IN ${fragment/containers}, false), edges: edges}) AS around
}
CALL (parent) {
  MATCH (:Statement {id: parent})-[:MENTIONS]->(other:Entity)
  WHERE $kinds IS NULL OR other.kind IN $kinds
  WITH DISTINCT other ORDER BY other.id LIMIT $limit
  RETURN collect({
    id: other.id,
    container: coalesce(other.category IN ${fragment/containers}, false),
    edges: [{type: 'MENTIONS', link: null, from: parent, basis: 'STATED'}]
  }) AS named
}
UNWIND around + named AS neighbour
RETURN parent, neighbour.id AS id, neighbour.container AS container,
  CASE WHEN neighbour.container THEN null ELSE neighbour.id END AS walked, neighbour.edges AS edges
ORDER BY parent, id
