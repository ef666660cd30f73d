// As load/addressings takes them.
// params: statements [String] (ids of measures)
// columns: challenge, measure, properties
UNWIND $statements AS id
MATCH (measure:Statement {id: id})-[addressing:ADDRESSES]->(challenge:Statement)
WITH measure, addressing, challenge ORDER BY measure.order, challenge.id
RETURN challenge.id AS challenge, measure.id AS measure, addressing { .* } AS properties
