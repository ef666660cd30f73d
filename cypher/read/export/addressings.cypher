// params: statements [String] (ids of measures)
// columns: addressing
UNWIND $statements AS id
MATCH (measure:Statement {id: id})-[addressing:ADDRESSES]->(challenge:Statement)
WITH measure, addressing, challenge ORDER BY measure.order, challenge.id
RETURN addressing { .evidence, measure: measure.id, challenge: challenge.id } AS addressing
