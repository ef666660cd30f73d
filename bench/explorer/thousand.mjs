/** How many nodes the page is to show while it is dragged. */
export const NODES = 1_000;

const QUERY = `query ($of: EntityRef!, $limit: Int!) {
  neighbourhood(of: $of, limit: $limit) { nodes { degree node { id __typename } } }
}`;

const HUB = 'place:beijing';
/** The most that one opening may show. */
const LARGEST = 499;

async function neighbours(origin, id) {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY, variables: { of: { id }, limit: LARGEST + 1 } }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(errors[0].message);
  return data.neighbourhood.nodes.map(({ degree, node }) => ({ degree, ...node }));
}

/** An address of the graph that opens places, the greatest first, until it shows enough nodes. */
export async function addressOfThousand(origin) {
  const shown = new Map();
  const opened = [HUB];
  const show = (nodes) => nodes.forEach((node) => shown.set(node.id, node));
  show(await neighbours(origin, HUB));
  while (shown.size < NODES) {
    const next = [...shown.values()]
      .filter(({ id, __typename }) => __typename === 'Place' && !opened.includes(id))
      .sort((a, b) => b.degree - a.degree)[0];
    if (next === undefined) throw new Error(`The graph has ${shown.size} nodes within reach, not ${NODES}.`);
    opened.push(next.id);
    show(await neighbours(origin, next.id));
  }
  const params = new URLSearchParams({ of: HUB });
  for (const id of opened) params.append('open', `${id}@${LARGEST}`);
  return { address: `/graph?${params}`, nodes: shown.size };
}
