// params: ids [String]
// columns: parent, report
UNWIND $ids AS parent
MATCH (report:Report {id: parent})
RETURN parent, report { ${fragment/report} } AS report
