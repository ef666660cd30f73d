// Where entities are named, in text order.
// params: ids [String], after String (mention order), limit Int
// columns: parent, mention, statement
UNWIND $ids AS parent
CALL (parent) {
  MATCH (entity:Entity {id: parent})<-[mention:MENTIONS]-(s:Statement)
  WHERE mention.order > $after
  RETURN entity, mention, s ORDER BY mention.order LIMIT $limit
}
RETURN parent, mention { .id, .statement, .start, .end, .quote, .order, entity: entity { ${fragment/entity} } } AS mention,
  s { ${fragment/statement} } AS statement
ORDER BY parent, mention.order
