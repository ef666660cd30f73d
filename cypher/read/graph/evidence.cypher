// Every link with its evidence, for verification.
// params: none
// columns: id, basis, evidence (JSON)
MATCH (:Entity)-[link:${fragment/link-types}]->(:Entity)
RETURN link.id AS id, link.basis AS basis, link.evidence AS evidence
ORDER BY id
