// Departments that answer for measures, the surest first.
// params: ids [String], bases [String], limit Int
// columns: parent, department, basis, rank, evidence (JSON)
UNWIND $ids AS parent
CALL (parent) {
  MATCH (:Statement {id: parent})<-[answers:ANSWERS_FOR]-(entity:Entity)
  WHERE answers.basis IN $bases
  WITH entity, answers ORDER BY answers.rank, entity.id LIMIT $limit
  RETURN entity { ${fragment/entity} } AS department, answers.basis AS basis, answers.rank AS rank, answers.evidence AS evidence
}
RETURN parent, department, basis, rank, evidence
ORDER BY parent, rank, department.id
