// Every link, for comparing what a load would change.
// params: none
// columns: id, type, from, to, basis, hash
MATCH (source:Entity)-[link:${fragment/link-types}]->(target:Entity)
RETURN link.id AS id, type(link) AS type, source.id AS from, target.id AS to, link.basis AS basis, link.hash AS hash
ORDER BY id
