// A link's row, of the variable link.
link { .id, .from, .to, .basis, .distanceMetres, .evidence, .statements, type: type(link) }
