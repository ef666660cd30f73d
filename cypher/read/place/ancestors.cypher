// Places around places, nearest first.
// params: ids [String], limit Int
// columns: parent, distance, entity
UNWIND $ids AS parent
CALL (parent) {
  MATCH (:Entity {id: parent})-[links:PART_OF*1..10]->(entity:Place)
  WHERE all(link IN links WHERE link.basis <> 'UNCONFIRMED')
  WITH entity, min(size(links)) AS distance
  RETURN entity, distance ORDER BY distance, entity.id LIMIT $limit
}
RETURN parent, distance, entity { ${fragment/entity} } AS entity
ORDER BY parent, distance, entity.id
