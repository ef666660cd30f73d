// Every link with its ends, for comparing what a load would change and for what touches what.
// params: none
// columns: id, type, from {id, kind, category}, to {id, kind, category}, basis, hash
MATCH (source:Entity)-[link:${fragment/link-types}]->(target:Entity)
RETURN link.id AS id, type(link) AS type, source { .id, .kind, .category } AS from, target { .id, .kind, .category } AS to,
  link.basis AS basis, link.hash AS hash
ORDER BY id
