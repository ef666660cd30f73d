// Entities of one kind that lie inside another or belong to it, at any depth, as the variable entity.
MATCH (:Entity {id: $within})<-[links:PART_OF|LOCATED_IN|SETTLED_IN|MEMBER_OF*1..10]-(entity:Entity)
WHERE entity.kind = $kind AND all(link IN links WHERE link.basis <> 'UNCONFIRMED')
WITH DISTINCT entity
WHERE ${fragment/list-filter}
