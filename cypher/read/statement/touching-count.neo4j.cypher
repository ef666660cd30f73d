// params: entities [String], needed Int, scopes [String], kinds [String], year Int or null
// columns: total
UNWIND $entities AS id
UNWIND $kinds AS kind
UNWIND $scopes AS scope
MATCH (s:Statement)-[touch:TOUCHES {entity: id, kind: kind, scope: scope}]->()
${fragment/by-touch-order}
WHERE touch.order > '' AND ($year IS NULL OR touch.year = $year)
WITH s, count(touch) AS touched
WHERE touched >= $needed
RETURN count(s) AS total
