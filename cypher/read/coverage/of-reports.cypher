// How much of each report's text is read as what, and how much was found in it.
// params: reports [String] (ids)
// columns: slug, characters, inHeadings, inStatements, inMentions, statements, unmentioning, observations, candidates
UNWIND $reports AS id
MATCH (report:Report {id: id})
CALL (id) {
  MATCH (observation:Observation {report: id})
  RETURN count(observation) AS observations
}
CALL (id) {
  MATCH (candidate:Candidate {report: id})
  RETURN count(candidate) AS candidates
}
RETURN report.slug AS slug, report.characters AS characters, report.inHeadings AS inHeadings,
  report.inStatements AS inStatements, report.inMentions AS inMentions,
  size([(report)-[:HAS_STATEMENT]->(s:Statement) | s.id]) AS statements,
  size([(report)-[:HAS_STATEMENT]->(s:Statement) WHERE NOT (s)-[:MENTIONS]->(:Entity) | s.id]) AS unmentioning,
  observations, candidates
ORDER BY report.order
