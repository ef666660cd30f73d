MATCH (s:Sample) WITH s ORDER BY s.id RETURN s{.id, .rank, .missing, twice: s.rank * 2} AS sample
