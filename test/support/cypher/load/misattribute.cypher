// Makes a department's answering for a measure rest on another statement. $department, $statement, $basis, $evidence.
MATCH (:Entity {id: $department})-[answers:ANSWERS_FOR]->(:Statement {id: $statement})
SET answers.basis = $basis, answers.evidence = $evidence
