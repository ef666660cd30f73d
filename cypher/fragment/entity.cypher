// Properties of an entity's own row.
.id, .kind, .name, .aliases, .category, .focus, .sector, .years, .edition, .unit, .note, .derived,
.longitude, .latitude, .accuracyMetres, .pointSource, .pointLicence, .pointBasis,
.nameBasis, .nameSource, .named
