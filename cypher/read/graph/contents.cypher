// What each loaded report states, as a hash.
// params: none
// columns: slug, contentHash
MATCH (report:Report)
RETURN report.slug AS slug, report.contentHash AS contentHash
