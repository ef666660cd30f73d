// params: none. columns: none
CREATE INDEX place_latitude IF NOT EXISTS FOR (n:Place) ON (n.latitude)
