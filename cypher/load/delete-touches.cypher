// params: statements [String] (ids)
// columns: none
UNWIND $statements AS id
MATCH (:Statement {id: id})-[touch:TOUCHES]->(:Entity)
DELETE touch
