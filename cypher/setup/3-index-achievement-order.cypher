// Lists of statements are read in this order. params: none. columns: none
CREATE INDEX achievement_order IF NOT EXISTS FOR (n:Achievement) ON (n.order)
