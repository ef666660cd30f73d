// params: ids [String]
// columns: parent, section
UNWIND $ids AS parent
MATCH (section:Section {id: parent})
RETURN parent, section { ${fragment/section} } AS section
