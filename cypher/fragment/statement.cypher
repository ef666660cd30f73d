// A statement's row, of the variable s, as a list: names would take longer to read than what they name. `statementRow` knows them.
[s.id, s.kind, s.report, s.section, s.year, s.number, s.theme, s.start, s.end, s.text, s.order,
  s.entities, s.departments, s.bases]
