// Statements of one kind, in order.
// params: kind String, report String or null, year Int or null, after String (order), limit Int
// columns: statement
MATCH (s:Statement {kind: $kind})
WHERE s.order > $after AND ($report IS NULL OR s.report = $report) AND ($year IS NULL OR s.year = $year)
WITH s ORDER BY s.kind, s.order LIMIT $limit
RETURN ${fragment/statement} AS statement
