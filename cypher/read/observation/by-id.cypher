// params: ids [String]
// columns: parent, observation
UNWIND $ids AS parent
MATCH (observation:Observation {id: parent})
RETURN parent, observation { ${fragment/observation} } AS observation
