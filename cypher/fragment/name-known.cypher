// Whether the name of the variable entity is more than held by hand: a source confirms it, or a loaded report prints it.
(coalesce(entity.nameBasis, '') <> 'UNCONFIRMED' OR entity.named)
