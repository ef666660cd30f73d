UNWIND $keys AS key WITH key WHERE key > $after RETURN key ORDER BY key
