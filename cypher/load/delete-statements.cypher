// params: reports [String] (ids)
// columns: none
UNWIND $reports AS report
MATCH (s:Statement {report: report})
DETACH DELETE s
