// How much the store holds, announcements of loads apart.
// params: none
// columns: nodes, edges
CALL { MATCH (n) WHERE NOT n:Announcement RETURN count(n) AS nodes }
CALL { MATCH ()-[r]->() RETURN count(r) AS edges }
RETURN nodes, edges
