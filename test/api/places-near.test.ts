import { serveBundled, type BundledApi } from '../support/api.ts';
import { describeEngines } from '../support/engines.ts';

interface Point {
  readonly longitude: number;
  readonly latitude: number;
}

interface Near {
  readonly totalCount: number;
  readonly edges: readonly { readonly distanceMetres: number; readonly node: { readonly id: string } }[];
}

/** Metres along the surface, by the angle between two vectors. */
function metresBetween(a: Point, b: Point): number {
  const vector = ({ longitude, latitude }: Point): [number, number, number] => {
    const [lambda, phi] = [(longitude * Math.PI) / 180, (latitude * Math.PI) / 180];
    return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
  };
  const [[x, y, z], [u, v, w]] = [vector(a), vector(b)];
  return (
    6_371_000 * Math.atan2(Math.hypot(y * w - z * v, z * u - x * w, x * v - y * u), x * u + y * v + z * w)
  );
}

describeEngines('places near a point', (_, { bundledStore }) => {
  let api: BundledApi;
  /** By id; with the points that are not confirmed, and without. */
  let all: ReadonlyMap<string, Point>;
  let confirmed: ReadonlyMap<string, Point>;

  beforeAll(async () => {
    api = await serveBundled(await bundledStore());
    const pointed = async (args: string): Promise<Map<string, Point>> => {
      const points = new Map<string, Point>();
      for (let after: string | null = null; ;) {
        const {
          entities,
        }: {
          entities: {
            nodes: { id: string; location: Point | null }[];
            pageInfo: { hasNextPage: boolean; endCursor: string };
          };
        } = await api.ask(
          `query ($after: String) {
              entities(kinds: [PLACE], first: 100, after: $after) {
                nodes { id ... on Place { location${args} { longitude latitude } } } pageInfo { hasNextPage endCursor }
              }
            }`,
          { after },
        );
        for (const { id, location } of entities.nodes) if (location !== null) points.set(id, location);
        if (!entities.pageInfo.hasNextPage) return points;
        after = entities.pageInfo.endCursor;
      }
    };
    confirmed = await pointed('');
    all = await pointed('(includeUnconfirmed: true)');
  }, 120_000);
  afterAll(() => api.close());

  async function near(centre: Point, radiusMetres: number, includeUnconfirmed: boolean): Promise<Near> {
    const { placesNear } = await api.ask<{ placesNear: Near }>(
      `query ($longitude: Float!, $latitude: Float!, $radiusMetres: Int!, $includeUnconfirmed: Boolean) {
        placesNear(
          longitude: $longitude, latitude: $latitude, radiusMetres: $radiusMetres,
          includeUnconfirmed: $includeUnconfirmed, first: 100
        ) { totalCount edges { distanceMetres node { id } } }
      }`,
      { ...centre, radiusMetres, includeUnconfirmed },
    );
    return placesNear;
  }

  test('more points are known than confirmed', () => {
    expect(confirmed.size).toBeGreaterThan(5);
    expect(all.size).toBeGreaterThan(confirmed.size);
  });

  test.each([
    [116.41, 39.91, 300],
    [116.41, 39.91, 3_000],
    [116.39, 39.88, 1_000],
    [116.43, 39.95, 50_000],
  ])(
    'around %d, %d within %i metres are all that lie there, nearest first',
    async (longitude, latitude, radius) => {
      const centre = { longitude, latitude };
      for (const points of [confirmed, all]) {
        const expected = [...points]
          .map(([id, point]) => ({ id, metres: metresBetween(centre, point) }))
          .filter(({ metres }) => metres <= radius);
        const { totalCount, edges } = await near(centre, radius, points === all);
        expect(totalCount).toBe(expected.length);
        const metresOf = new Map(expected.map(({ id, metres }) => [id, metres]));
        expect(new Set(edges.map(({ node }) => metresOf.has(node.id)))).toEqual(
          new Set(edges.length === 0 ? [] : [true]),
        );
        expect(edges).toHaveLength(Math.min(100, expected.length));
        for (const [index, { distanceMetres, node }] of edges.entries()) {
          expect(distanceMetres).toBeCloseTo(metresOf.get(node.id)!, 3);
          const before = edges[index - 1];
          if (before === undefined) continue;
          expect(distanceMetres).toBeGreaterThanOrEqual(before.distanceMetres);
          if (distanceMetres === before.distanceMetres) expect(node.id > before.node.id).toBe(true);
        }
      }
    },
  );

  test('two places at one point come by id', async () => {
    const at = new Map<string, string[]>();
    for (const [id, { longitude, latitude }] of [...all].sort()) {
      const key = `${longitude} ${latitude}`;
      at.set(key, [...(at.get(key) ?? []), id]);
    }
    const [key, ids] = [...at].find(([, there]) => there.length > 1)!;
    const [longitude = 0, latitude = 0] = key.split(' ').map(Number);
    const { edges } = await near({ longitude, latitude }, 1, true);
    expect(edges).toEqual(ids.map((id) => ({ distanceMetres: 0, node: { id } })));
  });

  test.each([
    [0, 90],
    [0, -90],
    [180, 39.9],
    [-180, 39.9],
    [116.4, -39.9],
  ])('around %d, %d are none', async (longitude, latitude) => {
    expect(await near({ longitude, latitude }, 50_000, true)).toEqual({ totalCount: 0, edges: [] });
  });

  test.each(['1e999', '"116.4"', 'null', 'NaN'])('a longitude of %s is refused', async (longitude) => {
    const { errors } = await api.answer(
      `{ placesNear(longitude: ${longitude}, latitude: 39.9, radiusMetres: 100) { totalCount } }`,
    );
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.every(({ extensions }) => extensions?.['code'] !== 'INTERNAL_ERROR')).toBe(true);
  });
});
