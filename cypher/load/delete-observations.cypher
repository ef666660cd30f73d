// params: reports [String] (ids)
// columns: none
UNWIND $reports AS report
MATCH (n:Observation {report: report})
DETACH DELETE n
