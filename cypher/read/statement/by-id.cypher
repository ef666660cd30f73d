// params: ids [String]
// columns: statement
UNWIND $ids AS id
MATCH (s:Statement {id: id})
RETURN s { ${fragment/statement} } AS statement
