// Properties of a stage's row.
.id, .project, .statement, .district, .year, .planYear, .stage, .factKind, .wording, .start, .end, .quote, .order
