// How much the graph holds, by label or type.
// params: none
// columns: name, count
MATCH (n:Report) RETURN 'Report' AS name, count(n) AS count
UNION ALL MATCH (n:Section) RETURN 'Section' AS name, count(n) AS count
UNION ALL MATCH (n:Statement) RETURN 'Statement' AS name, count(n) AS count
UNION ALL MATCH (n:Entity) RETURN 'Entity' AS name, count(n) AS count
UNION ALL MATCH (n:Observation) RETURN 'Observation' AS name, count(n) AS count
UNION ALL MATCH (n:Stage) RETURN 'Stage' AS name, count(n) AS count
UNION ALL MATCH (n:Candidate) RETURN 'Candidate' AS name, count(n) AS count
UNION ALL MATCH (n:Name) RETURN 'Name' AS name, count(n) AS count
UNION ALL MATCH (n:Spelling) RETURN 'Spelling' AS name, count(n) AS count
UNION ALL MATCH (:Statement)-[r:MENTIONS]->(:Entity) RETURN 'MENTIONS' AS name, count(r) AS count
UNION ALL MATCH (:Statement)-[r:TOUCHES]->(:Entity) RETURN 'TOUCHES' AS name, count(r) AS count
UNION ALL MATCH (:Entity)-[r:ANSWERS_FOR]->(:Statement) RETURN 'ANSWERS_FOR' AS name, count(r) AS count
UNION ALL MATCH (:Entity)-[r:${fragment/link-types}]->(:Entity) RETURN 'links' AS name, count(r) AS count
