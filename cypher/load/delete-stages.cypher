// params: reports [String] (ids)
// columns: none
UNWIND $reports AS report
MATCH (n:Stage {report: report})
DETACH DELETE n
