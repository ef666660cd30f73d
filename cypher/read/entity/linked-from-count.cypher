// params: ids [String], types [String], kind String
// columns: parent, total
UNWIND $ids AS parent
MATCH (:Entity {id: parent})<-[link:${fragment/link-types}]-(entity:Entity)
WHERE entity.kind = $kind AND type(link) IN $types AND link.basis <> 'UNCONFIRMED'
RETURN parent, count(DISTINCT entity) AS total
