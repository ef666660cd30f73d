// params: reports [String] (ids)
// columns: none
UNWIND $reports AS report
MATCH (section:Section {report: report})
DETACH DELETE section
