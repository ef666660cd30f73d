// Says that a load is about to begin, and forgets those that never ended.
// params: id String
// columns: none
OPTIONAL MATCH (old:Announcement) WHERE old.at <= timestamp() - 900000
DETACH DELETE old
WITH count(*) AS forgotten
CREATE (:Announcement {id: $id, at: timestamp()})
