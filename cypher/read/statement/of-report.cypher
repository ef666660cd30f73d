// params: ids [String], kinds [String], after String (order), limit Int
// columns: parent, statement
UNWIND $ids AS parent
CALL (parent) {
  MATCH (:Report {id: parent})-[:HAS_STATEMENT]->(s:Statement)
  WHERE s.order > $after AND s.kind IN $kinds
  WITH s ORDER BY s.order LIMIT $limit
  RETURN s { ${fragment/statement} } AS statement
}
RETURN parent, statement
ORDER BY parent, statement.order
