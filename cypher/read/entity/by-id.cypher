// params: ids [String]
// columns: parent, entity
UNWIND $ids AS parent
MATCH (entity:Entity {id: parent})
RETURN parent, ${fragment/entity-values} AS entity
