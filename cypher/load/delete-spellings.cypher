// params: entities [String] (ids)
// columns: none
UNWIND $entities AS entity
MATCH (spelling:Spelling {entity: entity})
DETACH DELETE spelling
