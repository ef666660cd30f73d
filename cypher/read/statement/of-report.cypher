// params: ids [String], kinds [String], after String (order), limit Int
// columns: parent, statement
UNWIND $ids AS parent
CALL (parent) {
  MATCH (:Report {id: parent})-[:HAS_STATEMENT]->(s:Statement)
  WHERE s.order > $after AND s.kind IN $kinds
  RETURN s ORDER BY s.order LIMIT $limit
}
RETURN parent, s { ${fragment/statement} } AS statement
ORDER BY parent, statement.order
