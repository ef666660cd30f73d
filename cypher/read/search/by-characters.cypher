// What has most of the asked characters: no index knows single ones, so the tokens are read.
// params: grams [String] (characters), needed Int (how many of them), kinds [String], mostEntities Int, mostStatements Int
// columns: entity (null for a statement), statement {id, text} (null for an entity)
CALL () {
  MATCH (found:Entity)
  ${fragment/search-entity}
  UNION ALL
  MATCH (found:Statement)
  ${fragment/search-statement}
}
RETURN entity, statement
