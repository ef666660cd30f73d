// params: ids [String]
// columns: parent, total
UNWIND $ids AS parent
MATCH (:Section {id: parent})-[:HAS_SUBSECTION*0..4]->(:Section)-[:HAS_STATEMENT]->(s:Statement)
RETURN parent, count(s) AS total
