// Which of these entities' names other reports give too.
// params: ids [String], slugs [String] (of the reports to leave out)
// columns: id
UNWIND $ids AS id
MATCH (report:Report)
WHERE NOT report.slug IN $slugs AND id IN report.derives
RETURN DISTINCT id
