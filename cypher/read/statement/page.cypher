// Statements of the whole graph, in order.
// params: kinds [String], report String or null, year Int or null, after String (order), limit Int
// columns: statement
MATCH (s:Statement)
WHERE s.order > $after AND s.kind IN $kinds AND ($report IS NULL OR s.report = $report) AND ($year IS NULL OR s.year = $year)
WITH s ORDER BY s.order LIMIT $limit
RETURN s { ${fragment/statement} } AS statement
