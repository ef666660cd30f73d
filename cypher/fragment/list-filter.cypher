// What a list of one kind asks of an entity, of the variable entity.
entity.search CONTAINS $contains
AND ($includeUnconfirmed OR ${fragment/name-known})
AND ($category IS NULL OR entity.category = $category)
AND ($derived IS NULL OR entity.derived = $derived)
AND ($stage IS NULL AND $year IS NULL OR EXISTS {
  MATCH (entity)-[:HAS_STAGE]->(stage:Stage)
  WHERE ($stage IS NULL OR stage.stage = $stage) AND ($year IS NULL OR stage.year = $year)
})
AND ($observed IS NULL
  OR ($observed AND EXISTS { MATCH (entity)<-[:MEASURES]-(:Observation) })
  OR (NOT $observed AND NOT EXISTS { MATCH (entity)<-[:MEASURES]-(:Observation) }))
AND ($main IS NULL
  OR ($main AND EXISTS { ${fragment/main-target} })
  OR (NOT $main AND NOT EXISTS { ${fragment/main-target} }))
