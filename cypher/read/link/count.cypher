// params: ids [String], types [String], bases [String], direction String (OUT, IN or ANY)
// columns: parent, total
UNWIND $ids AS parent
MATCH (entity:Entity {id: parent})-[link:${fragment/link-types}]-(:Entity)
WHERE type(link) IN $types AND link.basis IN $bases
  AND ($direction = 'ANY' OR ($direction = 'OUT' AND link.from = parent) OR ($direction = 'IN' AND link.to = parent))
RETURN parent, count(link) AS total
