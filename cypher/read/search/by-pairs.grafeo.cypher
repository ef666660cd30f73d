// What has most of the asked pairs of characters: entities and statements, each list cut where its next best would stand.
// params: query String (the pairs, with a space between), grams [String], needed Int (how many of them), kinds [String], mostEntities Int, mostStatements Int
// columns: entity (null for a statement), statement {id, text} (null for an entity)
CALL () {
  MATCH (found:Entity)
  WHERE text_match(found.tokens, $query)
  ${fragment/search-entity}
  UNION ALL
  MATCH (found:Statement)
  WHERE text_match(found.tokens, $query)
  ${fragment/search-statement}
}
RETURN entity, statement
