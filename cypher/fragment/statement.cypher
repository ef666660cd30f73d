// A statement's row, wide, of the variable s: with its section, its report and its mentions with their entities.
// The names section, report, mention and entity must be free: one that is bound would narrow the lists to what it holds.
.id, .kind, .report, .section, .year, .number, .theme, .start, .end, .text, .order,
sections: [(s)<-[:HAS_STATEMENT]-(section:Section) | section { ${fragment/section} }],
reports: [(s)<-[:HAS_STATEMENT]-(report:Report) | report { ${fragment/report} }],
mentions: [(s)-[mention:MENTIONS]->(entity:Entity) | mention { .id, .statement, .start, .end, .quote, entity: entity { ${fragment/entity} } }]
