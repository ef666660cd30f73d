// Measures that touch one or all of several entities and that a filter leaves, as the variable s.
UNWIND $entities AS id
UNWIND $scopes AS scope
MATCH (s:Measure)-[touch:TOUCHES {entity: id, kind: 'MEASURE', scope: scope}]->()
${fragment/by-touch-order}
WHERE touch.order > '' AND ${fragment/measure-filter}
WITH s, count(touch) AS touched
WHERE touched >= $needed
