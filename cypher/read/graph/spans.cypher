// Every span of the store with its words, for verification: what the store says they are, and where they stand.
// params: none
// columns: report, text, statements, mentions, facts, candidates, sections
MATCH (report:Report)
RETURN report.id AS report, report.text AS text,
  [(report)-[:HAS_STATEMENT]->(s:Statement) | s { .id, .start, .end, quote: s.text }] AS statements,
  [(report)-[:HAS_STATEMENT]->(s:Statement)-[mention:MENTIONS]->(:Entity) | mention { .id, .statement, .start, .end, .quote }] AS mentions,
  [(report)-[:HAS_STATEMENT]->(s:Statement)-[:STATES]->(fact) | fact { .id, .statement, .start, .end, .quote }] AS facts,
  [(report)-[:HAS_STATEMENT]->(s:Statement)-[:SEEMS_TO_NAME]->(candidate:Candidate) | candidate { .id, .statement, .start, .end, .quote }] AS candidates,
  [(report)-[:HAS_SECTION]->(section:Section) | section { .id, .start, .end, .headingStart, .headingEnd, .title }] AS sections
ORDER BY report
