// Loaded reports with their texts, to be extracted anew.
// params: slugs [String]
// columns: source
MATCH (report:Report)
WHERE report.slug IN $slugs
RETURN report { ${fragment/report}, .text } AS source
ORDER BY source.slug
