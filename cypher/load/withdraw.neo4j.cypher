// params: ids [String]
// columns: none
MATCH (announcement:Announcement) WHERE announcement.id IN $ids
DELETE announcement
