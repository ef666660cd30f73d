// params: statements [String] (ids), includeUnconfirmed Boolean
// columns: responsibility
UNWIND $statements AS id
MATCH (s:Statement {id: id})<-[answers:ANSWERS_FOR]-(entity:Entity)
WHERE $includeUnconfirmed OR (answers.basis <> 'UNCONFIRMED' AND ${fragment/name-known})
WITH s, answers, entity ORDER BY s.order, entity.id
RETURN answers { .basis, .year, .evidence, statement: s.id, department: entity.id } AS responsibility
