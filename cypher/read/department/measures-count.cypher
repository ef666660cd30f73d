// params: ids [String], bases [String], year Int or null
// columns: parent, total
UNWIND $ids AS parent
MATCH (:Entity {id: parent})-[answers:ANSWERS_FOR]->(:Statement)
WHERE answers.basis IN $bases AND ($year IS NULL OR answers.year = $year)
RETURN parent, count(answers) AS total
