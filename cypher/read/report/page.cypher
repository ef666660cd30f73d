// params: district String or null, after String (order), limit Int
// columns: report
MATCH (report:Report)
WHERE report.order > $after AND ($district IS NULL OR report.district = $district)
WITH report ORDER BY report.order LIMIT $limit
RETURN report { ${fragment/report} } AS report
