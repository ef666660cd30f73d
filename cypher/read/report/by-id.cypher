// params: ids [String]
// columns: report
UNWIND $ids AS id
MATCH (report:Report {id: id})
RETURN report { ${fragment/report} } AS report
