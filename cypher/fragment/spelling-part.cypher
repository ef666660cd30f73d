// What a spelling, of the variable found, must have besides the edge of its key, of the variable part.
found.length >= part.shortest AND found.length <= part.longest AND found.kind IN $kinds
