// params: ids [String]
// columns: parent, section
UNWIND $ids AS parent
MATCH (:Report {id: parent})-[:HAS_SECTION]->(section:Section)
RETURN parent, section { ${fragment/section} } AS section
ORDER BY parent, section.order
