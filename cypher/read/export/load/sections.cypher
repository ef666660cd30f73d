// As load/sections and load/section-parents take them.
// params: report String (id)
// columns: id, report, parent, properties
MATCH (section:Section {report: $report})
WITH section ORDER BY section.order, section.id
RETURN section.id AS id, section.report AS report, section.parent AS parent, section { .* } AS properties
