// params: rows [{statement, entity}]
// columns: none
UNWIND $rows AS row
MATCH (:Statement {id: row.statement})-[touch:TOUCHES]->(:Entity {id: row.entity})
DELETE touch
