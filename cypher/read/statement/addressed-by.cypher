// Measures that take up the challenges.
// params: ids [String], limit Int
// columns: parent, evidence (JSON), statement
UNWIND $ids AS parent
CALL (parent) {
  MATCH (:Statement {id: parent})<-[addressing:ADDRESSES]-(s:Statement)
  WITH s, addressing ORDER BY s.order LIMIT $limit
  RETURN addressing.evidence AS evidence, s
}
RETURN parent, evidence, ${fragment/statement} AS statement
ORDER BY parent, s.order
