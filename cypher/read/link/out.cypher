// All links from entities: few each, however many lead to them.
// params: ids [String]
// columns: parent, link
UNWIND $ids AS parent
MATCH (:Entity {id: parent})-[link:${fragment/link-types}]->(:Entity)
WHERE link.basis <> 'UNCONFIRMED'
RETURN parent, ${fragment/link} AS link
ORDER BY parent, link.id
