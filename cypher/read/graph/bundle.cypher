// What the bundled seeds were when the graph was last seen to hold them; null where something was loaded since.
// params: none
// columns: bundle
MATCH (graph:Graph {id: 'graph'})
RETURN graph.bundle AS bundle
