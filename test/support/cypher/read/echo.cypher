// $values: any list. Columns: position, value.
UNWIND range(0, size($values) - 1) AS position
RETURN position, $values[position] AS value ORDER BY position
