// Which departments answer for measures, of the variable s, on a basis that answers show: most first, then by id; at most 100.
UNWIND s.answering AS id
WITH id, count(s) AS total
WITH id, total ORDER BY total DESC, id LIMIT 100
MATCH (entity:Entity {id: id})
RETURN entity { ${fragment/entity} } AS entity, total
ORDER BY total DESC, entity.id
