// Why departments answer for measures, in columns.
// params: ids [String] (of measures)
// columns: parent, departments, evidence [String] (JSON)
UNWIND $ids AS parent
MATCH (:Statement {id: parent})<-[answers:ANSWERS_FOR]-(entity:Entity)
RETURN parent, collect(entity.id) AS departments, collect(answers.evidence) AS evidence
