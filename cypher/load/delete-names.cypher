// params: entities [String] (ids)
// columns: none
UNWIND $entities AS entity
MATCH (name:Name {entity: entity})
DETACH DELETE name
