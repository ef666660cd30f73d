// params: entities [String], needed Int (how many of them), scopes [String], year Int or null, report String or null, section String (folded; '' for any), department String (id) or null, mentionsKinds [String], lacks [String]
// columns: total
${fragment/measures-touching}
RETURN count(s) AS total
