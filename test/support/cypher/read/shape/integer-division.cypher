RETURN 7 / $limit AS whole, 7 / 2.0 AS exact
