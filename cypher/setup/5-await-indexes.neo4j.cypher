// A full-text index that is still being filled refuses questions. params: none. columns: none
CALL db.awaitIndexes(600)
