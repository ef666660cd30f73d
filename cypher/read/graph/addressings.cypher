// Every response of a measure to a challenge with its evidence, for verification.
// params: none
// columns: challenge, measure, evidence (JSON)
MATCH (measure:Statement)-[addressing:ADDRESSES]->(challenge:Statement)
RETURN challenge.id AS challenge, measure.id AS measure, addressing.evidence AS evidence
ORDER BY challenge, measure
