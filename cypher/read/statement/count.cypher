// params: kind String, report String or null, year Int or null
// columns: total
MATCH (s:Statement {kind: $kind})
WHERE ($report IS NULL OR s.report = $report) AND ($year IS NULL OR s.year = $year)
RETURN count(s) AS total
