// Earlier achievements that name a place or cluster which the measures name, or the same project or its parts.
// params: ids [String], limit Int
// columns: parent, statement
UNWIND $ids AS parent
CALL (parent) {
  MATCH (measure:Statement {id: parent})-[own:TOUCHES]->(common:Entity)<-[other:TOUCHES]-(s:Achievement)
  WHERE s.year < measure.year AND own.scope <> 'RELATED' AND other.scope <> 'RELATED'
    AND (common.kind = 'PROJECT' OR (common.kind IN ['PLACE', 'CLUSTER'] AND own.scope = 'MENTIONED' AND other.scope = 'MENTIONED'))
    AND NOT coalesce(common.category, '') IN ${fragment/containers}
  WITH DISTINCT s ORDER BY s.order LIMIT $limit
  RETURN s
}
RETURN parent, ${fragment/statement} AS statement
ORDER BY parent, s.order
