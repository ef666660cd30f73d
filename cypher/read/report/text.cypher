// params: ids [String]
// columns: id, text
UNWIND $ids AS id
MATCH (report:Report {id: id})
RETURN report.id AS id, report.text AS text
