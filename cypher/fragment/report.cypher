// Properties of a report's row: all but its text, which is long.
.id, .slug, .title, .district, .reviewYear, .planYear, .publishedOn, .deliveredOn, .source, .sha256, .order
