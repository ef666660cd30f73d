// How much of a report's text is read as what.
// params: report String (id)
// columns: report, coverage
MATCH (report:Report {id: $report})
RETURN report { ${fragment/report} } AS report, report { .characters, .inHeadings, .inStatements, .inMentions } AS coverage
