// Properties of a candidate's row.
.id, .report, .statement, .start, .end, .quote, .suggestedKind, .rule, .order
