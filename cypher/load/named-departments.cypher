// Marks which departments the loaded reports name: a name that a report prints needs no other source.
// params: none
// columns: none
MATCH (department:Department)
WITH department, EXISTS { MATCH (department)<-[:MENTIONS]-(:Statement) } AS named
WHERE department.named <> named
SET department.named = named
