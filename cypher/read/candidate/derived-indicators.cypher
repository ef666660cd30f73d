// The observations of reports whose indicators were named from their clauses.
// params: reports [String] (ids)
// columns: name, unit, statement, quote, order
UNWIND $reports AS id
MATCH (observation:Observation {report: id})-[:MEASURES]->(indicator:Entity)
WHERE indicator.derived
RETURN indicator.name AS name, observation.unit AS unit, observation.statement AS statement, observation.quote AS quote,
  observation.order AS order
ORDER BY order
