// Lists by name are read in this order. params: none. columns: none
CREATE INDEX entity_name_order IF NOT EXISTS FOR (n:Entity) ON (n.nameOrder)
