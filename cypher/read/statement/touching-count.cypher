// params: entities [String], needed Int, scopes [String], kinds [String], year Int or null
// columns: total
UNWIND $entities AS id
MATCH (entity:Entity {id: id})<-[touch:TOUCHES]-(s:Statement)
WHERE touch.scope IN $scopes AND touch.kind IN $kinds AND ($year IS NULL OR touch.year = $year)
WITH s, count(touch) AS touched
WHERE touched >= $needed
RETURN count(s) AS total
