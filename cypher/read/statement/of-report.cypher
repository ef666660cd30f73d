// params: ids [String], kinds [String], after String (order), limit Int
// columns: parent, statement
UNWIND $ids AS parent
CALL (parent) {
  MATCH (s:Statement {report: parent})
  WHERE s.order > $after AND s.kind IN $kinds
  WITH s ORDER BY s.report, s.order LIMIT $limit
  RETURN s
}
RETURN parent, ${fragment/statement} AS statement
ORDER BY parent, s.order
