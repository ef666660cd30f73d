// Reports whose words links rest on, leaving some out.
// params: links [String] (ids), slugs [String] (to leave out)
// columns: grounded (JSON)
MATCH (report:Report)
WHERE NOT report.slug IN $slugs AND any(id IN report.grounds WHERE id IN $links)
RETURN report.grounded AS grounded
ORDER BY report.slug
