// params: year Int or null, report String or null, section String (folded; '' for any), department String (id) or null, mentionsKinds [String], lacks [String]
// columns: total
${fragment/measures-all}
RETURN count(s) AS total
