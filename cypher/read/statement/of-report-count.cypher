// params: ids [String], kinds [String]
// columns: parent, total
UNWIND $ids AS parent
MATCH (:Report {id: parent})-[:HAS_STATEMENT]->(s:Statement)
WHERE s.kind IN $kinds
RETURN parent, count(s) AS total
