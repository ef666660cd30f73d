// Who has one of these names, in their folded form.
// params: keys [String], kinds [String]
// columns: key, canonical, entity
UNWIND $keys AS key
MATCH (name:Name {key: key})-[:NAMES]->(entity:Entity)
WHERE entity.kind IN $kinds
RETURN key, name.canonical AS canonical, entity { ${fragment/entity} } AS entity
ORDER BY key, entity.id
