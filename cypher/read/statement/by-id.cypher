// params: ids [String]
// columns: parent, statement
UNWIND $ids AS parent
MATCH (s:Statement {id: parent})
RETURN parent, ${fragment/statement} AS statement
