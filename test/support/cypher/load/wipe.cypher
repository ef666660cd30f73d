// $batch: how many nodes at once. Columns: deleted.
MATCH (n) WITH n LIMIT $batch DETACH DELETE n RETURN count(*) AS deleted
