// Places inside places, down to a depth.
// params: ids [String], depth Int, after String (id), limit Int
// columns: parent, entity
UNWIND $ids AS parent
CALL (parent) {
  MATCH (:Entity {id: parent})<-[links:PART_OF*1..10]-(entity:Place)
  WHERE size(links) <= $depth AND entity.id > $after AND all(link IN links WHERE link.basis <> 'UNCONFIRMED')
  WITH DISTINCT entity
  RETURN entity ORDER BY entity.id LIMIT $limit
}
RETURN parent, entity { ${fragment/entity} } AS entity
ORDER BY parent, entity.id
