// A report with all its properties, as load/reports takes it.
// params: report String (id)
// columns: id, properties
MATCH (report:Report {id: $report})
RETURN report.id AS id, report { .* } AS properties
