MATCH (:Sample)-[link:LINKS]->() RETURN [link] AS links LIMIT 1
