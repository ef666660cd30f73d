// Takes the write lock that keeps two loads apart.
// params: none
// columns: dataVersion (null in an empty graph)
MERGE (graph:Graph {id: 'graph'})
SET graph.locks = coalesce(graph.locks, 0) + 1
RETURN graph.dataVersion AS dataVersion
