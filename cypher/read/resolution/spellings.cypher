// Spellings of names that have one of these parts at an end of their key, the shortest of each; the edge is what the index finds.
// params: nameStarts [{edge, text, shortest, longest}], nameEnds [{edge, text, shortest, longest}], letterStarts [{edge, text, shortest, longest}], letterEnds [{edge, text, shortest, longest}], kinds [String], limit Int (for each part)
// columns: entity (id), key, form, written, canonical, usual, mentions
CALL () {
  UNWIND $nameStarts AS part
  CALL (part) {
    MATCH (found:Name {head: part.edge})
    WHERE found.key STARTS WITH part.text AND ${fragment/spelling-part}
    ${fragment/spelling-best}
  }
  RETURN found
  UNION ALL
  UNWIND $nameEnds AS part
  CALL (part) {
    MATCH (found:Name {tail: part.edge})
    WHERE found.key ENDS WITH part.text AND ${fragment/spelling-part}
    ${fragment/spelling-best}
  }
  RETURN found
  UNION ALL
  UNWIND $letterStarts AS part
  CALL (part) {
    MATCH (found:Spelling {head: part.edge})
    WHERE found.key STARTS WITH part.text AND ${fragment/spelling-part}
    ${fragment/spelling-best}
  }
  RETURN found
  UNION ALL
  UNWIND $letterEnds AS part
  CALL (part) {
    MATCH (found:Spelling {tail: part.edge})
    WHERE found.key ENDS WITH part.text AND ${fragment/spelling-part}
    ${fragment/spelling-best}
  }
  RETURN found
}
MATCH (found)-[:NAMES]->(entity:Entity)
WHERE ${fragment/name-known}
RETURN entity.id AS entity, found.key AS key, found.form AS form, found.written AS written, found.canonical AS canonical, found.usual AS usual, COUNT { (entity)<-[:MENTIONS]-(:Statement) } AS mentions
