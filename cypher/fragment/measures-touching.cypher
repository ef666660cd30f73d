// Measures that touch one or all of several entities and that a filter leaves, as the variable s.
UNWIND $entities AS id
MATCH (:Entity {id: id})<-[touch:TOUCHES]-(s:Measure)
WHERE touch.kind = 'MEASURE' AND touch.scope IN $scopes AND ${fragment/measure-filter}
WITH s, count(touch) AS touched
WHERE touched >= $needed
