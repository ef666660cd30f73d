// $rows: [{from, to, rank}].
UNWIND $rows AS row
MATCH (a:Sample {id: row.from})
MATCH (b:Sample {id: row.to})
MERGE (a)-[link:LINKS]->(b)
SET link.rank = row.rank
