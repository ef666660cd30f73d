// The loaded reports, the newest plan first.
// params: none
// columns: slug, title, district (a place's name or null), reviewYear, planYear
MATCH (report:Report)
OPTIONAL MATCH (place:Entity {id: report.district})
RETURN report.slug AS slug, report.title AS title, place.name AS district, report.reviewYear AS reviewYear, report.planYear AS planYear
ORDER BY report.order
