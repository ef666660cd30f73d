// Which reports name projects, by a mention or by a stage.
// params: ids [String]
// columns: parent, reports [String] (ids)
UNWIND $ids AS parent
MATCH (project:Entity {id: parent})
RETURN parent,
  [(project)<-[:MENTIONS]-(s:Statement) | s.report] + [(project)-[:HAS_STAGE]->(stage:Stage) | stage.report] AS reports
