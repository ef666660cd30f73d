MATCH (a)-[r]->(b)
RETURN a.id AS from, type(r) AS type, b.id AS to, r { .* } AS edge
