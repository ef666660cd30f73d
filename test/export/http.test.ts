import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { csvParse, type DSVRowArray } from 'd3-dsv';
import { unzipSync, strFromU8 } from 'fflate';
import { EXPORT_FILES } from '../../src/export/files.ts';
import type { Evidence, ExportEdge } from '../../src/export/model.ts';
import { createApp } from '../../src/server/app.ts';
import { openStore } from '../../src/store/open.ts';
import type { GraphStore } from '../../src/store/store.ts';
import { describeEngines } from '../support/engines.ts';
import { countsOf, type StoredGraph } from '../support/stored-graph.ts';

/** Bodies by file, of the engine that was asked first. */
const bodies = new Map<string, Buffer>();

interface JsonNode {
  readonly kind: string;
  readonly type: string;
  readonly id: string;
}

describeEngines('the export over HTTP', (_, { bundledStore }) => {
  let store: GraphStore;
  let app: FastifyInstance;
  let counts: StoredGraph['counts'];
  let dataVersion: string | null;
  beforeAll(async () => {
    store = await openStore(await bundledStore(), 'read');
    ({ counts, dataVersion } = await countsOf(store));
    app = await createApp(store);
    app.log.level = 'silent';
  });
  afterAll(async () => {
    await app.close();
    await store.close();
  });

  const answers = new Map<string, Promise<LightMyRequestResponse>>();
  /** Each file is asked for once. */
  const get = (path: string): Promise<LightMyRequestResponse> => {
    const answer = answers.get(path) ?? app.inject({ method: 'GET', url: `/export/${path}` });
    answers.set(path, answer);
    return answer;
  };
  const linesOf = async (path: string): Promise<object[]> =>
    (await get(path)).body
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
  const count = (...names: readonly string[]): number =>
    names.reduce((total, name) => total + (counts[name] ?? NaN), 0);

  test.each(EXPORT_FILES.map(({ name, mediaType }) => [name, mediaType]))(
    '%s says what it is, and is not sent twice',
    async (name, mediaType) => {
      const whole = await get(name);
      expect(whole.statusCode).toBe(200);
      expect(whole.headers['content-type']).toBe(mediaType);
      expect(whole.headers['content-disposition']).toBe(`attachment; filename="plan-graph-${name}"`);
      const { etag } = whole.headers;
      expect(etag).toContain(dataVersion);
      const again = await app.inject({
        url: `/export/${name}`,
        headers: { 'if-none-match': `"other", W/${etag}` },
      });
      expect([again.statusCode, again.headers.etag, again.body]).toEqual([304, etag, '']);
      const head = await app.inject({ method: 'HEAD', url: `/export/${name}` });
      expect([head.statusCode, head.headers.etag, head.body]).toEqual([200, etag, '']);
      // The same graph gives the same bytes, whichever engine holds it.
      const before = bodies.get(name);
      if (before === undefined) bodies.set(name, whole.rawPayload);
      else expect(whole.rawPayload.equals(before)).toBe(true);
    },
  );

  test('the tables hold all that the store does', async () => {
    const table = async (name: string): Promise<DSVRowArray> =>
      csvParse((await get(`${name}.csv`)).body.replace(/^\uFEFF/u, ''));
    const [nodes, edges] = [await table('nodes'), await table('edges')];
    const hidden = nodes.filter(({ nameBasis, named }) => nameBasis === 'UNCONFIRMED' && named !== 'true');
    expect(hidden).toEqual([]);
    const ids = new Set(nodes.map(({ id }) => id));
    expect(edges.filter(({ from = '', to = '' }) => !ids.has(from) || !ids.has(to))).toEqual([]);
    const ofType = (...types: readonly string[]): number =>
      edges.filter(({ type }) => types.includes(type ?? '')).length;
    expect(ofType('MENTIONS')).toBe(count('MENTIONS'));
    expect(ofType('MEASURES')).toBe(count('Observation'));
    expect(ofType('HAS_STAGE')).toBe(count('Stage'));
    expect(ofType('STATES')).toBe(count('Observation', 'Stage'));
    expect((await table('statements')).length).toBe(count('Statement'));
    const observations = await table('observations');
    expect(observations.length).toBe(count('Observation'));
    expect(
      observations.filter(({ value }) => value !== '' && !Number.isFinite(Number(value ?? NaN))),
    ).toEqual([]);
  });

  test('the zip holds the tables', async () => {
    const files = unzipSync((await get('csv.zip')).rawPayload);
    expect(Object.keys(files)).toEqual([
      'nodes.csv',
      'edges.csv',
      'statements.csv',
      'observations.csv',
      'datapackage.json',
    ]);
    for (const [name, bytes] of Object.entries(files)) {
      expect(Buffer.from(bytes).equals((await get(name)).rawPayload)).toBe(true);
    }
    const described = JSON.parse(strFromU8(files['datapackage.json']!)) as {
      resources: { path: string; schema: { fields: { name: string }[] } }[];
    };
    for (const { path, schema } of described.resources) {
      const [header = ''] = strFromU8(files[path]!)
        .replace(/^\uFEFF/u, '')
        .split('\r\n');
      expect(schema.fields.map(({ name }) => name).join(',')).toBe(header);
    }
  });

  test('every edge shows what it rests on, and its quotes stand in the text', async () => {
    const report = (await linesOf('graph.jsonl')).find((row) => 'text' in row && 'slug' in row) as {
      text: string;
    };
    const edges = (await linesOf('graph.jsonl')).filter(
      (row) => (row as JsonNode).kind === 'edge',
    ) as unknown as ExportEdge[];
    expect(edges.length).toBeGreaterThan(2_000);
    const rests = ({ basis, rule, source, quote }: Evidence): boolean =>
      basis === 'STATED' ? quote !== null : (basis === 'DERIVED' ? rule : source) !== null;
    const faults = edges.filter(
      ({ basis, evidence }) =>
        !evidence.some((item) => item.basis === basis) ||
        evidence.some(
          (item) =>
            !rests(item) || (item.quote !== null && report.text.slice(item.start!, item.end!) !== item.quote),
        ),
    );
    expect(faults).toEqual([]);
  });

  test('what nobody confirms is there only where asked for', async () => {
    const unconfirmed = async (path: string): Promise<number> =>
      ((await get(path)).body.match(/"(?:basis|pointBasis)":"UNCONFIRMED"/gu) ?? []).length;
    for (const name of ['graph.jsonl', 'places.geojson']) {
      expect(await unconfirmed(name)).toBe(0);
      expect(await unconfirmed(`${name}?includeUnconfirmed=true`)).toBeGreaterThan(10);
    }
    const asked = await get('nodes.csv?includeUnconfirmed=true');
    expect(csvParse(asked.body.slice(1)).length).toBe(
      count('Report', 'Section', 'Statement', 'Entity', 'Observation', 'Stage'),
    );
    expect(asked.headers.etag).not.toBe((await get('nodes.csv')).headers.etag);
  });

  test('places are points of WGS84 with their source', async () => {
    const { type, features } = JSON.parse((await get('places.geojson')).body) as {
      type: string;
      features: {
        type: string;
        geometry: { type: string; coordinates: number[] };
        properties: { accuracyMetres: number; source: string; licence: string };
      }[];
    };
    expect(type).toBe('FeatureCollection');
    expect(features.length).toBeGreaterThan(5);
    for (const { type: feature, geometry, properties } of features) {
      expect([feature, geometry.type, geometry.coordinates.length]).toEqual(['Feature', 'Point', 2]);
      const [longitude = 0, latitude = 0] = geometry.coordinates;
      // Longitude first: Dongcheng lies at 116° E, 40° N.
      expect([Math.round(longitude), Math.round(latitude)]).toEqual([116, 40]);
      expect(properties.accuracyMetres).toBeGreaterThan(0);
      expect([properties.source, properties.licence]).not.toContain(null);
    }
  });

  test.each([
    ['nodes.tsv', 404, 'NOT_FOUND'],
    ['', 404, 'NOT_FOUND'],
    ['graph.jsonl?includeUnconfirmed=yes', 400, 'BAD_ARGUMENT'],
    ['graph.jsonl?includeunconfirmed=true', 400, 'BAD_ARGUMENT'],
    ['graph.jsonl?includeUnconfirmed=true&includeUnconfirmed=false', 400, 'BAD_ARGUMENT'],
  ])('/export/%s is refused with what to write instead', async (path, status, code) => {
    const answer = await get(path);
    expect(answer.statusCode).toBe(status);
    const { errors } = JSON.parse(answer.body) as {
      errors: { extensions: { code: string; advice: string } }[];
    };
    expect(errors[0]!.extensions.code).toBe(code);
    expect(errors[0]!.extensions.advice).toMatch(/export\/|includeUnconfirmed/u);
  });
});
