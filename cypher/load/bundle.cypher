// Notes that the graph of this version holds the bundled seeds.
// params: bundle String, dataVersion String
// columns: none
MATCH (graph:Graph {id: 'graph'})
WHERE graph.dataVersion = $dataVersion
SET graph.bundle = $bundle
