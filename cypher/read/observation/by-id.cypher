// params: ids [String]
// columns: observation
UNWIND $ids AS id
MATCH (observation:Observation {id: id})
RETURN observation { ${fragment/observation} } AS observation
