// $rows: [{id, properties}].
UNWIND $rows AS row
MERGE (s:Sample {id: row.id})
SET s += row.properties
