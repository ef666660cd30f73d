// Measures that a filter leaves, in order.
// params: year Int or null, report String or null, section String (folded; '' for any), department String (id) or null, mentionsKinds [String], lacks [String], after String (order), limit Int
// columns: statement
MATCH (s:Measure)
WHERE s.order > $after AND ${fragment/measure-filter}
WITH s ORDER BY s.order LIMIT $limit
RETURN ${fragment/statement} AS statement
