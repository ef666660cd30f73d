// How many measures touch one or all of several entities within each scope.
// params: entities [String], needed Int (how many of them), year Int or null, report String or null, section String (folded; '' for any), department String (id) or null, mentionsKinds [String], lacks [String]
// columns: mentioned, within, related
UNWIND $entities AS id
MATCH (:Entity {id: id})<-[touch:TOUCHES]-(s:Measure)
WHERE touch.kind = 'MEASURE' AND ${fragment/measure-filter}
WITH s, sum(CASE WHEN touch.scope = 'MENTIONED' THEN 1 ELSE 0 END) AS near,
  sum(CASE WHEN touch.scope <> 'RELATED' THEN 1 ELSE 0 END) AS inside, count(touch) AS every
RETURN sum(CASE WHEN near >= $needed THEN 1 ELSE 0 END) AS mentioned,
  sum(CASE WHEN inside >= $needed THEN 1 ELSE 0 END) AS within,
  sum(CASE WHEN every >= $needed THEN 1 ELSE 0 END) AS related
