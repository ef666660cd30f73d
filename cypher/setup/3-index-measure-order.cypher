// Lists of statements are read in this order. params: none. columns: none
CREATE INDEX measure_order IF NOT EXISTS FOR (n:Measure) ON (n.order)
