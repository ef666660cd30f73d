// params: none. columns: none
CREATE INDEX place_longitude IF NOT EXISTS FOR (n:Place) ON (n.longitude)
