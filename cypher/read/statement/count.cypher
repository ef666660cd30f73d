// params: kinds [String], report String or null, year Int or null
// columns: total
MATCH (s:Statement)
WHERE s.kind IN $kinds AND ($report IS NULL OR s.report = $report) AND ($year IS NULL OR s.year = $year)
RETURN count(s) AS total
