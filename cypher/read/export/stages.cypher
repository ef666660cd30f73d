// params: statements [String] (ids)
// columns: stage
UNWIND $statements AS id
MATCH (:Statement {id: id})-[:STATES]->(stage:Stage)
WITH stage ORDER BY stage.order, stage.id
RETURN stage { ${fragment/stage} } AS stage
