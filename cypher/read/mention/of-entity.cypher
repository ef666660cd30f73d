// Where entities are named, in text order.
// params: ids [String], after String (mention order), limit Int
// columns: parent, mention, statement
UNWIND $ids AS parent
CALL (parent) {
  MATCH (:Entity {id: parent})<-[occurrence:MENTIONS]-(s:Statement)
  WHERE occurrence.order > $after
  WITH occurrence, s ORDER BY occurrence.order LIMIT $limit
  RETURN s,
    occurrence { .id, .statement, .start, .end, .quote, .order, entity: parent } AS mention
}
RETURN parent, mention, ${fragment/statement} AS statement
ORDER BY parent, mention.order
