// params: ids [String], scopes [String], kinds [String], year Int or null
// columns: parent, total
UNWIND $ids AS parent
MATCH (:Entity {id: parent})<-[touch:TOUCHES]-(:Statement)
WHERE touch.scope IN $scopes AND touch.kind IN $kinds AND ($year IS NULL OR touch.year = $year)
RETURN parent, count(touch) AS total
