// Figures of indicators, by year, then in text order.
// params: ids [String], years [Int] or null, factKind String or null, district String or null, limit Int
// columns: parent, observation
UNWIND $ids AS parent
CALL (parent) {
  MATCH (:Entity {id: parent})<-[:MEASURES]-(o:Observation)
  WHERE ($years IS NULL OR o.year IN $years) AND ($factKind IS NULL OR o.factKind = $factKind)
    AND ($district IS NULL OR o.of = $district)
  RETURN o ORDER BY o.year, o.order LIMIT $limit
}
RETURN parent, o { ${fragment/observation} } AS observation
ORDER BY parent, observation.year, observation.order
