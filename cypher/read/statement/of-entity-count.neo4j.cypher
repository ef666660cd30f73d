// params: ids [String], scopes [String], kinds [String], year Int or null
// columns: parent, total
UNWIND $ids AS parent
UNWIND $kinds AS kind
UNWIND $scopes AS scope
MATCH ()-[touch:TOUCHES {entity: parent, kind: kind, scope: scope}]->()
${fragment/by-touch-order}
WHERE touch.order > '' AND ($year IS NULL OR touch.year = $year)
RETURN parent, count(touch) AS total
