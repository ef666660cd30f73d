// A link's id names its ends, which are indexed where links are not.
// params: ids [String]
// columns: parent, link
UNWIND $ids AS parent
WITH parent, split(parent, '|') AS parts
MATCH (:Entity {id: parts[1]})-[link:${fragment/link-types} {id: parent}]->(:Entity)
RETURN parent, ${fragment/link} AS link
