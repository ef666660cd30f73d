// Properties of a section's row.
.id, .report, .parent, .level, .label, .title, .start, .end, .headingStart, .headingEnd, .order
