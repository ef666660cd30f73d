// All measures that a filter leaves, as the variable s.
MATCH (s:Measure)
WHERE ${fragment/measure-filter}
