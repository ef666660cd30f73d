// params: reports [String] (ids)
// columns: none
UNWIND $reports AS report
MATCH (n:Candidate {report: report})
DETACH DELETE n
