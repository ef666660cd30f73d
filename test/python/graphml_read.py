"""Reads a GraphML file and prints, as JSON, its size and the edges between two nodes. Arguments: file, from, to."""

import json
import sys

import networkx

path, start, end = sys.argv[1:]
graph = networkx.read_graphml(path, force_multigraph=True)
json.dump(
    {
        "nodes": graph.number_of_nodes(),
        "edges": graph.number_of_edges(),
        "about": graph.graph,
        "from": graph.nodes[start],
        "between": [{"id": key, **data} for key, data in graph[start][end].items()],
        "types": sorted({type(value).__name__ for _, data in graph.nodes(data=True) for value in data.values()}),
    },
    sys.stdout,
)
