// The best statements of a search, of the variable found; the newest plan first among equals.
WITH found, size([gram IN $grams WHERE found.tokens CONTAINS gram]) AS had
WHERE had >= $needed AND found.kind IN $kinds AND coalesce(found.basis, '') <> 'UNCONFIRMED'
WITH found, had ORDER BY had DESC, found.order LIMIT $mostStatements
RETURN null AS entity, found { .id, .text } AS statement
