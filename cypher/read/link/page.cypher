// An entity's links.
// params: ids [String], types [String], bases [String], direction String (OUT, IN or ANY), after String (link id), limit Int
// columns: parent, link
UNWIND $ids AS parent
CALL (parent) {
  MATCH (entity:Entity {id: parent})-[link:${fragment/link-types}]-(:Entity)
  WHERE link.id > $after AND type(link) IN $types AND link.basis IN $bases
    AND ($direction = 'ANY' OR ($direction = 'OUT' AND link.from = parent) OR ($direction = 'IN' AND link.to = parent))
  RETURN link ORDER BY link.id LIMIT $limit
}
RETURN parent, ${fragment/link} AS link
ORDER BY parent, link.id
