// As the statements of load/links/ take them.
// params: entities [String] (ids)
// columns: type, from, to, properties
UNWIND $entities AS id
MATCH (source:Entity {id: id})-[link:${fragment/link-types}]->(target:Entity)
WITH source, link, target ORDER BY type(link), link.id
RETURN type(link) AS type, source.id AS from, target.id AS to, link { .* } AS properties
