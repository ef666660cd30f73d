// Every candidate of reports, with its statement and the district that the report is about.
// params: reports [String] (ids)
// columns: candidate, text, start, district, order
UNWIND $reports AS id
MATCH (report:Report {id: id})
MATCH (s:Statement)-[:SEEMS_TO_NAME]->(candidate:Candidate {report: id})
RETURN candidate { ${fragment/candidate} } AS candidate, s.text AS text, s.start AS start,
  report.district AS district, candidate.order AS order
ORDER BY order
