// How much the graph holds, by sort and by what tells the rows of a sort apart.
// params: none
// columns: sort, one, other (null where one thing tells them apart), count
MATCH (s:Statement) RETURN 'statements' AS sort, s.kind AS one, null AS other, count(s) AS count
UNION ALL MATCH (entity:Entity)
RETURN 'entities' AS sort, entity.kind AS one, CASE WHEN entity.derived THEN 'derived' ELSE 'gazetteer' END AS other, count(entity) AS count
UNION ALL MATCH (:Statement)-[:MENTIONS]->(entity:Entity)
RETURN 'mentioned entities' AS sort, entity.kind AS one, null AS other, count(DISTINCT entity) AS count
UNION ALL MATCH (:Statement)-[mention:MENTIONS]->(entity:Entity)
RETURN 'mentions' AS sort, entity.kind AS one, null AS other, count(mention) AS count
UNION ALL MATCH (:Entity)-[link:${fragment/link-types}]->(:Entity)
RETURN 'links' AS sort, type(link) AS one, link.basis AS other, count(link) AS count
UNION ALL MATCH (n:Observation) RETURN 'observations' AS sort, n.factKind AS one, n.form AS other, count(n) AS count
UNION ALL MATCH (n:Stage) RETURN 'stages' AS sort, n.stage AS one, n.factKind AS other, count(n) AS count
UNION ALL MATCH (:Department)-[answers:ANSWERS_FOR]->(:Statement)
RETURN 'responsibilities' AS sort, answers.basis AS one, null AS other, count(answers) AS count
