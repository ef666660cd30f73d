"""Asks a JSON-LD file which measures touch a place and by which quote, and prints rows as JSON. Arguments: file, name."""

import json
import sys

import rdflib

QUESTION = """
PREFIX v: <urn:plan-graph:vocabulary:>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX schema: <https://schema.org/>
SELECT ?number ?scope ?quote ?start ?end ?report
WHERE {
  ?place schema:name ?name .
  ?touch a v:Touches ; rdf:subject ?measure ; rdf:object ?place ; v:scope ?scope ; v:evidence ?evidence .
  ?measure a v:Measure ; v:number ?number .
  ?evidence oa:hasTarget ?target .
  ?target oa:hasSource ?report ; oa:hasSelector ?words, ?position .
  ?words oa:exact ?quote .
  ?position oa:start ?start ; oa:end ?end .
}
ORDER BY ?number ?start
"""

path, name = sys.argv[1:]
graph = rdflib.Graph()
graph.parse(path, format="json-ld")
rows = graph.query(QUESTION, initBindings={"name": rdflib.Literal(name)})
json.dump([[term.toPython() for term in row] for row in rows], sys.stdout)
