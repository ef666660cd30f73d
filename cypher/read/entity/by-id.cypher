// params: ids [String]
// columns: entity
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN entity { ${fragment/entity} } AS entity
