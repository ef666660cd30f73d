// params: year Int or null, report String or null, section String (folded; '' for any), department String (id) or null, mentionsKinds [String], lacks [String], kinds [String], most Int
// columns: entity, total
${fragment/measures-all}
${fragment/by-entity}
