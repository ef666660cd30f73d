// params: ids [String]
// columns: section
UNWIND $ids AS id
MATCH (section:Section {id: id})
RETURN section { ${fragment/section} } AS section
