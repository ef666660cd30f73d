// params: none
// columns: dataVersion, announced
MATCH (graph:Graph {id: 'graph'})
RETURN graph.dataVersion AS dataVersion, false AS announced
