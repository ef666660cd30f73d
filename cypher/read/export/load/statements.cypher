// As load/statements takes them.
// params: report String (id), after String (order), limit Int
// columns: id, order, report, section, kind, properties
MATCH (s:Statement {report: $report})
WHERE s.order > $after
WITH s ORDER BY s.order LIMIT $limit
RETURN s.id AS id, s.order AS order, s.report AS report, s.section AS section, s.kind AS kind, s { .* } AS properties
