// What loaded reports state, for telling what a load would change.
// params: ids [String]
// columns: statements, observations, stages
MATCH (report:Report)
WHERE report.id IN $ids
RETURN
  [(report)-[:HAS_STATEMENT]->(s:Statement) | s { .id, .kind, .section, .year, .number, .theme, .start, .end, .text }] AS statements,
  [(report)-[:HAS_STATEMENT]->(:Statement)-[:STATES]->(o:Observation) | o { ${fragment/observation} }] AS observations,
  [(report)-[:HAS_STATEMENT]->(:Statement)-[:STATES]->(stage:Stage) | stage { ${fragment/stage} }] AS stages
