// What reports say of projects' progress, oldest first.
// params: ids [String]
// columns: parent, stage
UNWIND $ids AS parent
MATCH (:Entity {id: parent})-[:HAS_STAGE]->(stage:Stage)
RETURN parent, stage { ${fragment/stage} } AS stage
ORDER BY parent, stage.order
