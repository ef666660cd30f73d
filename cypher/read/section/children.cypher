// params: ids [String]
// columns: parent, section
UNWIND $ids AS parent
MATCH (:Section {id: parent})-[:HAS_SUBSECTION]->(section:Section)
RETURN parent, section { ${fragment/section} } AS section
ORDER BY parent, section.order
