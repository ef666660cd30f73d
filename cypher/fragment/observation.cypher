// Properties of an observation's row.
.id, .indicator, .of, .statement, .year, .period, .factKind, .form, .comparator, .value, .unit, .wording, .start, .end, .quote, .order
