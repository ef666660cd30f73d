// As load/responsibilities takes them.
// params: statements [String] (ids)
// columns: department, statement, properties
UNWIND $statements AS id
MATCH (s:Statement {id: id})<-[answers:ANSWERS_FOR]-(department:Entity)
WITH s, answers, department ORDER BY s.order, department.id
RETURN department.id AS department, s.id AS statement, answers { .* } AS properties
