// A link's row, of the variables link and its ends, source and target.
link { .id, .basis, .distanceMetres, .evidence, type: type(link), from: source { ${fragment/entity} }, to: target { ${fragment/entity} } }
