// Entities of one kind with a link of these types to the given ones.
// params: ids [String], types [String], kind String, after String (id), limit Int
// columns: parent, id, entity
UNWIND $ids AS parent
CALL (parent) {
  MATCH (:Entity {id: parent})<-[link:${fragment/link-types}]-(entity:Entity)
  WHERE entity.id > $after AND entity.kind = $kind AND type(link) IN $types AND link.basis <> 'UNCONFIRMED'
  WITH DISTINCT entity
  RETURN entity ORDER BY entity.id LIMIT $limit
}
RETURN parent, entity.id AS id, ${fragment/entity-values} AS entity
ORDER BY parent, id
