// Which years the loaded reports plan, by district.
// params: none
// columns: id, district, planYear
MATCH (report:Report)
RETURN report.id AS id, report.district AS district, report.planYear AS planYear
ORDER BY report.order
