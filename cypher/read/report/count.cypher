// params: district String or null
// columns: total
MATCH (report:Report)
WHERE $district IS NULL OR report.district = $district
RETURN count(report) AS total
