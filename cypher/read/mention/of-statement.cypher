// What statements mention, in columns: the first of each list are of one mention, and so on; in no order.
// params: ids [String]
// columns: parent, ids, starts, ends, quotes, entities
UNWIND $ids AS parent
MATCH (:Statement {id: parent})-[mention:MENTIONS]->(entity:Entity)
RETURN parent, collect(mention.id) AS ids, collect(mention.start) AS starts, collect(mention.end) AS ends,
  collect(mention.quote) AS quotes, collect(entity.id) AS entities
