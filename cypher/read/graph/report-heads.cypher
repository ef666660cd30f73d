// Every loaded report without its text.
// params: none
// columns: slug, contentHash, grounded (JSON), derived (JSON)
MATCH (report:Report)
RETURN report.slug AS slug, report.contentHash AS contentHash, report.grounded AS grounded, report.derived AS derived
ORDER BY slug
