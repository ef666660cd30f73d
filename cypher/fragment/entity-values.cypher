// An entity's row, of the variable entity, as a list: names would take longer to read than what they name. `entityRow` knows them.
[entity.id, entity.kind, entity.name, entity.aliases, entity.category, entity.focus, entity.sector, entity.years, entity.edition,
  entity.unit, entity.note, entity.derived, entity.longitude, entity.latitude, entity.accuracyMetres, entity.pointSource,
  entity.pointLicence, entity.pointBasis, entity.nameBasis, entity.nameSource, entity.named]
