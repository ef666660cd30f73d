UNWIND $ids AS parent
MATCH (:Sample {id: parent})-[link:LINKS]->(other:Sample)
RETURN parent, other.id AS id, link.rank AS rank
ORDER BY parent, rank
