// Every node with all its properties; how often a load took the lock is left out.
MATCH (n)
WITH n, labels(n) AS unordered, n { .*, locks: null } AS node
UNWIND unordered AS label
WITH n, node, label ORDER BY label
RETURN node, collect(label) AS labels
