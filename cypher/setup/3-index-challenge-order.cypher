// Lists of statements are read in this order. params: none. columns: none
CREATE INDEX challenge_order IF NOT EXISTS FOR (n:Challenge) ON (n.order)
