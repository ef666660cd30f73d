"""Asks a running server as a Python user would, and prints what it was answered as JSON: gql_client.py ADDRESS"""

import json
import sys

from gql import Client, GraphQLRequest, gql
from gql.dsl import DSLQuery, DSLSchema, dsl_gql
from gql.transport.exceptions import TransportQueryError
from gql.transport.requests import RequestsHTTPTransport
from graphql import GraphQLError

TOUCHING = """
query Touching($name: String!, $scope: TouchScope!, $first: Int!, $after: String) {
  measures(touching: [{ name: $name }], scope: $scope, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges {
      node { id text }
      touches { scope mention { span { start end quote } } }
    }
  }
}
"""


def touching(session, **variables):
    request = GraphQLRequest(TOUCHING, variable_values=variables)
    return session.execute(request)["measures"]


def all_pages(session):
    """Every measure that touches the street, two a page."""
    after, ids = None, []
    while True:
        page = touching(session, name="金宝街", scope="RELATED", first=2, after=after)
        ids += [edge["node"]["id"] for edge in page["edges"]]
        if not page["pageInfo"]["hasNextPage"]:
            return ids
        after = page["pageInfo"]["endCursor"]


def written_in_python(client, session):
    """The question written by gql's own functions, which know the schema."""
    schema = DSLSchema(client.schema)
    measures = schema.Query.measures(touching=[{"name": "金宝街"}], scope="WITHIN")
    query = DSLQuery(measures.select(schema.MeasureConnection.nodes.select(schema.Measure.id)))
    return session.execute(dsl_gql(query))["measures"]["nodes"]


def refused(ask):
    """What the server's refusal says."""
    try:
        ask()
    except TransportQueryError as error:
        return [each["extensions"] for each in error.errors]
    return None


def refused_before_sending(session):
    """What gql itself finds wrong by the schema that it fetched."""
    try:
        session.execute(gql("{ measures(scope: NEARBY) { nodes { nothing } } }"))
    except GraphQLError as error:
        return error.message
    return None


def main(address):
    transport = RequestsHTTPTransport(url=f"{address}/graphql", timeout=30)
    client = Client(transport=transport, fetch_schema_from_transport=True)
    with client as session:
        answer = touching(session, name="金宝街", scope="WITHIN", first=20)
        print(
            json.dumps(
                {
                    "types": sorted(name for name in client.schema.type_map if not name.startswith("__")),
                    "described": all(
                        field.description
                        for name, kind in client.schema.type_map.items()
                        if hasattr(kind, "fields") and not name.startswith("__")
                        for field in kind.fields.values()
                    ),
                    "answer": answer,
                    "pages": all_pages(session),
                    "dsl": written_in_python(client, session),
                    "unknown": refused(lambda: touching(session, name="金宝接", scope="WITHIN", first=1)),
                    "ambiguous": refused(
                        lambda: session.execute(gql('{ entity(ref: { name: "皇城景山街区" }) { id } }'))
                    ),
                    "cursor": refused(
                        lambda: touching(session, name="金宝街", scope="WITHIN", first=1, after="made-up")
                    ),
                    "invalid": refused_before_sending(session),
                },
                ensure_ascii=False,
            )
        )


main(sys.argv[1])
