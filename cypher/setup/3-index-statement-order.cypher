// Lists of statements are read in this order. params: none. columns: none
CREATE INDEX statement_order IF NOT EXISTS FOR (n:Statement) ON (n.order)
