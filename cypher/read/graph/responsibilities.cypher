// Every department's answering for a measure with its evidence, for verification.
// params: none
// columns: department, statement, basis, evidence (JSON)
MATCH (department:Entity)-[answers:ANSWERS_FOR]->(s:Statement)
RETURN department.id AS department, s.id AS statement, answers.basis AS basis, answers.evidence AS evidence
ORDER BY department, statement
