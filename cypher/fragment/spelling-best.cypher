// The shortest spellings of one part go first, where there are too many.
WITH found ORDER BY found.length, found.key, found.entity LIMIT $limit
RETURN found
