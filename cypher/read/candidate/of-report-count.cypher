// params: ids [String]
// columns: parent, total
UNWIND $ids AS parent
MATCH (candidate:Candidate {report: parent})
RETURN parent, count(candidate) AS total
