// The graph's version, and whether a load is about to change it. What was announced longer ago than a load can last is over.
// params: none
// columns: dataVersion, announced
OPTIONAL MATCH (graph:Graph {id: 'graph'})
RETURN graph.dataVersion AS dataVersion,
  EXISTS { MATCH (announcement:Announcement) WHERE announcement.at > timestamp() - 900000 } AS announced
