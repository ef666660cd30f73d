// One node, whose lock keeps loads apart. params: none. columns: none
CREATE CONSTRAINT graph_id IF NOT EXISTS FOR (n:Graph) REQUIRE n.id IS UNIQUE
