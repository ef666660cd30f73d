// What statements say in figures, in text order.
// params: ids [String]
// columns: parent, observation
UNWIND $ids AS parent
MATCH (:Statement {id: parent})-[:STATES]->(observation:Observation)
RETURN parent, observation { ${fragment/observation} } AS observation
ORDER BY parent, observation.order
