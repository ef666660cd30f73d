import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ApolloClient, gql, HttpLink, InMemoryCache, type TypedDocumentNode } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { relayStylePagination } from '@apollo/client/utilities';
import { buildSchema, isInterfaceType } from 'graphql';
import type { TypedDocument } from '../../client/src/document.ts';
import {
  AnswerDocument,
  EntityPageDocument,
  type AnswerQueryVariables,
} from '../../client/src/documents.gen.ts';
import { serveBundled, type Api } from '../support/api.ts';
import { bundledFolder } from '../support/bundled-store.ts';
import { ROOT } from '../support/cli.ts';

const nodeOf = <Data, Variables extends Record<string, unknown>>(
  document: TypedDocument<Data, Variables>,
): TypedDocumentNode<Data, Variables> => gql(document.toString());

const schema = buildSchema(readFileSync(join(ROOT, 'schema.graphql'), 'utf8'));
const possibleTypes = Object.fromEntries(
  Object.values(schema.getTypeMap())
    .filter(isInterfaceType)
    .map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]),
);

/** The measures that touch 金宝街 or what belongs together with it. */
const RELATED = ['3.2.1.1', '3.3.3.1', '3.3.3.2', '3.4.3.2', '3.5.1.2'].map(
  (place) => `measure:dongcheng-2024:${place}`,
);

interface Exchange {
  readonly method: string | undefined;
  readonly status: number;
  readonly tag: string | null;
}

describe('Apollo Client', () => {
  let folder: string;
  let api: Api;
  beforeAll(async () => {
    folder = await bundledFolder();
    api = await serveBundled({ engine: 'grafeo', directory: folder });
  }, 60_000);
  afterAll(async () => {
    await api.close();
    rmSync(folder, { recursive: true });
  });

  function clientOf() {
    const exchanged: Exchange[] = [];
    const http = new HttpLink({
      uri: `${api.address}/graphql`,
      fetch: async (input, init) => {
        const response = await fetch(input, init);
        const { status, headers } = response;
        exchanged.push({ method: init?.method, status, tag: headers.get('etag') });
        return response;
      },
    });
    const persisted = new PersistedQueryLink({
      sha256: (query) => createHash('sha256').update(query).digest('hex'),
      useGETForHashedQueries: true,
    });
    const cache = new InMemoryCache({
      possibleTypes,
      typePolicies: {
        Query: { fields: { measures: relayStylePagination(['touching', 'match', 'scope', 'filter']) } },
      },
    });
    return { client: new ApolloClient({ link: persisted.concat(http), cache }), cache, exchanged };
  }

  test('asks what the ready documents ask, and knows the types of the answers', async () => {
    const { client } = clientOf();
    const { data } = await client.query({
      query: nodeOf(AnswerDocument),
      variables: { touching: [{ name: '金宝街' }], scope: 'RELATED' },
    });
    const { totalCount, edges } = data!.measures;
    expect(edges.map(({ node }) => node.id)).toEqual(RELATED);
    expect(totalCount).toBe(edges.length);
    for (const { node, touches } of edges)
      for (const { mention } of touches) expect(node.text).toContain(mention.span.quote);
  });

  test('sends a question by POST once, and by GET with its hash from then on', async () => {
    const query = gql('query OfApollo { reports { totalCount } }');
    const first = clientOf();
    await first.client.query({ query });
    expect(first.exchanged).toEqual([
      { method: 'GET', status: 200, tag: null },
      { method: 'POST', status: 200, tag: null },
    ]);
    const second = clientOf();
    const { data } = await second.client.query({ query });
    expect(data).toMatchObject({ reports: { totalCount: 1 } });
    expect(second.exchanged).toEqual([
      { method: 'GET', status: 200, tag: expect.stringMatching(/^W\/"[0-9a-f]+-[0-9a-f]{8}"$/u) },
    ]);
  });

  test('holds each thing once, by its id, whichever question brought it', async () => {
    const { client, cache } = clientOf();
    await client.query({ query: nodeOf(AnswerDocument), variables: { touching: [{ name: '金宝街' }] } });
    const NAME = gql('fragment Named on Cluster { id name members { id } }');
    const id = 'Cluster:cluster:jinbao-street-cluster';
    expect(cache.extract()).toHaveProperty([id, 'name'], '金宝街组团');
    expect(cache.readFragment({ id, fragment: NAME })).toBeNull();
    await client.query({
      query: gql('{ cluster(ref: { name: "金宝街组团" }) { id name members { id } } }'),
    });
    expect(cache.readFragment({ id, fragment: NAME })).toMatchObject({ name: '金宝街组团' });
    expect(Object.keys(cache.extract()).filter((key) => key === id)).toEqual([id]);
  });

  test('joins the pages of a list', async () => {
    const { client } = clientOf();
    const query = nodeOf(AnswerDocument);
    const asked: AnswerQueryVariables = { touching: [{ name: '金宝街' }], scope: 'RELATED', first: 3 };
    const { data } = await client.query({ query, variables: asked });
    const list = client.watchQuery({ query, variables: asked });
    await list.fetchMore({ variables: { after: data!.measures.pageInfo.endCursor! } });
    const joined = client.readQuery({ query, variables: asked })!.measures;
    expect(joined.edges.map(({ node }) => node.id)).toEqual(RELATED);
    expect(joined.pageInfo.hasNextPage).toBe(false);
  });

  test.each([
    [
      'ENTITY_NOT_FOUND',
      (client: ApolloClient) =>
        client.query({ query: nodeOf(AnswerDocument), variables: { touching: [{ name: '金宝接' }] } }),
      { near: expect.arrayContaining([expect.objectContaining({ name: '金宝街' })]) },
    ],
    [
      'AMBIGUOUS_NAME',
      (client: ApolloClient) =>
        client.query({ query: nodeOf(EntityPageDocument), variables: { ref: { name: '皇城景山街区' } } }),
      { candidates: expect.arrayContaining([expect.objectContaining({ id: expect.any(String) })]) },
    ],
  ])('is told %s, with the names that were probably meant', async (code, ask, names) => {
    const error: unknown = await ask(clientOf().client).catch((thrown: unknown) => thrown);
    if (!CombinedGraphQLErrors.is(error)) throw new Error(`No error of the API: ${String(error)}`);
    expect(error.errors.map(({ extensions }) => extensions)).toEqual([
      expect.objectContaining({ code, advice: expect.any(String), ...names }),
    ]);
  });
});
