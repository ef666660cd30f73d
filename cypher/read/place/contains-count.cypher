// params: ids [String], depth Int
// columns: parent, total
UNWIND $ids AS parent
MATCH (:Entity {id: parent})<-[links:PART_OF*1..10]-(entity:Place)
WHERE size(links) <= $depth AND all(link IN links WHERE link.basis <> 'UNCONFIRMED')
RETURN parent, count(DISTINCT entity) AS total
