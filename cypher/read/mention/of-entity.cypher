// Where entities are named, in text order.
// params: ids [String], after String (mention order), limit Int
// columns: parent, mention, statement
UNWIND $ids AS parent
CALL (parent) {
  MATCH (named:Entity {id: parent})<-[occurrence:MENTIONS]-(s:Statement)
  WHERE occurrence.order > $after
  WITH named, occurrence, s ORDER BY occurrence.order LIMIT $limit
  RETURN s { ${fragment/statement} } AS statement,
    occurrence { .id, .statement, .start, .end, .quote, .order, entity: named { ${fragment/entity} } } AS mention
}
RETURN parent, mention, statement
ORDER BY parent, mention.order
