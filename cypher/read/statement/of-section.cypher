// Statements in sections and in the sections inside them.
// params: ids [String], after String (order), limit Int
// columns: parent, statement
UNWIND $ids AS parent
CALL (parent) {
  MATCH (:Section {id: parent})-[:HAS_SUBSECTION*0..4]->(:Section)-[:HAS_STATEMENT]->(s:Statement)
  WHERE s.order > $after
  WITH s ORDER BY s.order LIMIT $limit
  RETURN s
}
RETURN parent, ${fragment/statement} AS statement
ORDER BY parent, s.order
