// Which links and derived entities rest on the words of reports.
// params: slugs [String]
// columns: grounds [String] (link ids), derives [String] (entity ids)
UNWIND $slugs AS slug
MATCH (report:Report {id: 'report:' + slug})
RETURN report.grounds AS grounds, report.derives AS derives
