// params: ids [String], after String (order), limit Int
// columns: parent, candidate
UNWIND $ids AS parent
CALL (parent) {
  MATCH (candidate:Candidate {report: parent})
  WHERE candidate.order > $after
  RETURN candidate ORDER BY candidate.order LIMIT $limit
}
RETURN parent, candidate { ${fragment/candidate} } AS candidate
ORDER BY parent, candidate.order
