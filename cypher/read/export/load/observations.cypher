// As load/observations takes them.
// params: statements [String] (ids)
// columns: statement, indicator, properties
UNWIND $statements AS id
MATCH (s:Statement {id: id})-[:STATES]->(observation:Observation)-[:MEASURES]->(indicator:Entity)
WITH s, observation, indicator ORDER BY observation.order, observation.id
RETURN s.id AS statement, indicator.id AS indicator, observation { .* } AS properties
