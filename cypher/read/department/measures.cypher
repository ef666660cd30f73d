// Measures that departments answer for, in order.
// params: ids [String], bases [String], year Int or null, after String (order), limit Int
// columns: parent, statement, basis, evidence (JSON)
UNWIND $ids AS parent
CALL (parent) {
  MATCH (:Entity {id: parent})-[answers:ANSWERS_FOR]->(s:Statement)
  WHERE answers.order > $after AND answers.basis IN $bases AND ($year IS NULL OR answers.year = $year)
  WITH s, answers ORDER BY answers.order LIMIT $limit
  RETURN s, answers.basis AS basis, answers.evidence AS evidence
}
RETURN parent, ${fragment/statement} AS statement, basis, evidence
ORDER BY parent, s.order
