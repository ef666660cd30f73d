// What the graph was built from; no row while nothing is loaded.
// params: none
// columns: dataVersion, gazetteerHash, extractorVersion
MATCH (graph:Graph {id: 'graph'})
WHERE graph.dataVersion IS NOT NULL
RETURN graph.dataVersion AS dataVersion, graph.gazetteerHash AS gazetteerHash, graph.extractorVersion AS extractorVersion
