// params: dataVersion String, gazetteerHash String, extractorVersion Int
// columns: none
MATCH (graph:Graph {id: 'graph'})
SET graph.dataVersion = $dataVersion, graph.gazetteerHash = $gazetteerHash, graph.extractorVersion = $extractorVersion
REMOVE graph.locks, graph.bundle
