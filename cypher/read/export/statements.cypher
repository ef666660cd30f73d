// Statements of a report, in text order.
// params: report String, after String (order), limit Int
// columns: statement
MATCH (s:Statement {report: $report})
WHERE s.order > $after
WITH s ORDER BY s.order LIMIT $limit
RETURN s { .id, .kind, .report, .section, .year, .number, .theme, .start, .end, .text, .order } AS statement
