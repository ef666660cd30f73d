// params: ids [String]
// columns: parent, total
UNWIND $ids AS parent
MATCH (entity:Entity {id: parent})<-[mention:MENTIONS]-(:Statement)
RETURN parent, count(mention) AS total
