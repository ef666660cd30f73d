// What target sentences propose for a year, in the plans' order.
// params: year Int, district String or null
// columns: observation
MATCH (s:Statement {kind: 'TARGET'})-[:STATES]->(observation:Observation {factKind: 'TARGET', year: $year})
WHERE $district IS NULL OR observation.of = $district
RETURN observation { ${fragment/observation} } AS observation
ORDER BY observation.order
