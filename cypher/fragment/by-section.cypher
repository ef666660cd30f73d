// In which sections measures, of the variable s, stand directly: most first, then in the reports' order; at most 100.
WITH s.section AS id, count(s) AS total, min(s.order) AS place
WITH id, total, place ORDER BY total DESC, place LIMIT 100
MATCH (section:Section {id: id})
RETURN section { ${fragment/section} } AS section, total
ORDER BY total DESC, section.order
