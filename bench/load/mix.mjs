import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse, print, separateOperations } from 'graphql';
import { shuffled } from '../random.mjs';

const QUERIES = fileURLToPath(new URL('../../client/queries/', import.meta.url));

/** Of a hundred requests so many ask what was asked before. */
const SHARE_REMEMBERED = 0.7;
/** How many different requests are asked again and again: more than one page's, less than any cache holds. */
const REMEMBERED = 60;

/** The client's ready operations by their name, each with the fragments that it uses. */
function operations() {
  const texts = readdirSync(QUERIES, { recursive: true })
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => readFileSync(`${QUERIES}${file}`, 'utf8'));
  const documents = separateOperations(parse(texts.join('\n')));
  return new Map(Object.entries(documents).map(([name, document]) => [name, print(document)]));
}

const LISTS = `query Lists($first: Int!, $kinds: [EntityKind!], $after: String) {
  entities(first: $first, kinds: $kinds, after: $after) { totalCount nodes { id name kind } pageInfo { endCursor hasNextPage } }
}`;
const MEASURES = `query Measures($first: Int!, $after: String) {
  measures(first: $first, after: $after) { totalCount nodes { id text } pageInfo { endCursor hasNextPage } }
}`;
const ACHIEVEMENTS = `query Achievements($first: Int!) { achievements(first: $first) { nodes { id text } } }`;
const SEARCH = `query Search($text: String!, $first: Int!) {
  search(text: $text, first: $first) { nodes { score node { ... on Node { id } } } }
}`;

async function ask(origin, query) {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = await response.json();
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

/** What can be asked about: ids by kind, and the text of measures to search for pieces of. */
async function subjects(origin) {
  const { entities, measures } = await ask(
    origin,
    '{ entities(first: 100, kinds: [PLACE, PROJECT, CLUSTER]) { nodes { id } } measures(first: 100) { nodes { id text } } }',
  );
  return {
    entities: entities.nodes.map(({ id }) => id),
    measures: measures.nodes.map(({ id }) => id),
    text: measures.nodes.map(({ text }) => text).join(''),
  };
}

/**
 * The requests of a mixed load: most ask what was asked before, the others something new, by numbers that differ from
 * request to request. Each is `{ name, method, path, body }`.
 */
export async function createMix(origin, random) {
  const ready = operations();
  const { entities, measures, text } = await subjects(origin);
  const upTo = (most) => 1 + Math.floor(random() * most);
  const oneOf = (items) => items[Math.floor(random() * items.length)];
  const piece = () => {
    const at = Math.floor(random() * (text.length - 6));
    return text.slice(at, at + 1 + upTo(3));
  };
  const entity = () => ({ id: oneOf(entities) });
  const scope = () => oneOf(['MENTIONED', 'WITHIN', 'RELATED']);
  const kinds = () => shuffled(['PLACE', 'PROJECT', 'CLUSTER', 'DEPARTMENT'], random).slice(0, upTo(3));

  /** Weight, document, and variables that few requests share. */
  const asked = [
    [5, ready.get('Answer'), () => ({ touching: [entity(), entity()], scope: scope(), first: upTo(40) })],
    [4, ready.get('NameBox'), () => ({ text: piece(), first: upTo(20) })],
    [4, SEARCH, () => ({ text: piece(), first: upTo(30) })],
    [3, ready.get('EntityPage'), () => ({ ref: entity(), first: upTo(20) })],
    [3, ready.get('NeighbourhoodOf'), () => ({ of: entity(), depth: upTo(2), limit: 20 + upTo(80) })],
    [2, ready.get('ById'), () => ({ ids: [oneOf(measures), oneOf(entities), oneOf(entities)] })],
    [2, LISTS, () => ({ first: upTo(60), kinds: kinds() })],
    [2, MEASURES, () => ({ first: upTo(60) })],
    [1, ACHIEVEMENTS, () => ({ first: upTo(60) })],
    [1, ready.get('Gaps'), () => ({ first: upTo(60) })],
    [1, ready.get('PathsBetween'), () => ({ from: entity(), to: entity(), first: upTo(5) })],
    [
      1,
      ready.get('PlacesAround'),
      () => ({
        longitude: 116.35 + random() / 10,
        latitude: 39.87 + random() / 10,
        radiusMetres: 200 + upTo(2_000),
      }),
    ],
    [1, ready.get('Scoreboard'), () => ({})],
    [1, ready.get('ReportOutline'), () => ({})],
  ];
  const weighted = asked.flatMap(([weight, query, variables]) => Array(weight).fill([query, variables]));

  function fresh() {
    const [query, variablesOf] = oneOf(weighted);
    const variables = variablesOf();
    const name = /query (\w+)/u.exec(query)[1];
    // Links and browsers' caches ask by address.
    const isGet = random() < 0.2;
    const path = `/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables) })}`;
    return isGet && path.length < 4_000
      ? { name, method: 'GET', path, body: undefined }
      : { name, method: 'POST', path: '/graphql', body: JSON.stringify({ query, variables }) };
  }

  const again = Array.from({ length: REMEMBERED }, fresh);
  return () => (random() < SHARE_REMEMBERED ? oneOf(again) : fresh());
}
