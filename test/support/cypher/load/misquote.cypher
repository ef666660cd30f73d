// Makes a statement say other words than the text does. $id: the statement's.
MATCH (s:Statement {id: $id})
SET s.text = $text
