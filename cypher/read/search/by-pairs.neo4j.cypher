// What has most of the asked pairs of characters: entities and statements, each list cut where its next best would stand.
// params: query String (the pairs, with a space between), grams [String], needed Int (how many of them), kinds [String], mostMatches Int (of each index), mostEntities Int, mostStatements Int
// columns: entity (null for a statement), statement {id, text} (null for an entity)
CALL () {
  CALL db.index.fulltext.queryNodes('entity_tokens', $query, {limit: $mostMatches}) YIELD node AS found
  ${fragment/search-entity}
  UNION ALL
  CALL db.index.fulltext.queryNodes('statement_tokens', $query, {limit: $mostMatches}) YIELD node AS found
  ${fragment/search-statement}
}
RETURN entity, statement
