// Where places lie, of those whose point is in one of several boxes that don't overlap.
// params: boxes [{south, north, west, east}], bases [String]
// columns: id, longitude, latitude
UNWIND $boxes AS box
MATCH (place:Place)
WHERE place.latitude >= box.south AND place.latitude <= box.north
  AND place.longitude >= box.west AND place.longitude <= box.east
  AND place.pointBasis IN $bases
RETURN place.id AS id, place.longitude AS longitude, place.latitude AS latitude
ORDER BY id
