// params: year Int or null, report String or null, section String (folded; '' for any), department String (id) or null, mentionsKinds [String], lacks [String]
// columns: section, total
${fragment/measures-all}
${fragment/by-section}
