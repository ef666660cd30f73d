import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { exportStream } from '../export/export-stream.ts';
import { EXPORT_FILES, type ExportFile } from '../export/files.ts';
import { GraphChanged, openSnapshot } from '../export/snapshot.ts';
import type { VersionWatch } from '../graph/version-watch.ts';
import { createGate, type Gate } from '../graphql/gate.ts';
import { PRODUCT_VERSION } from '../product-version.ts';
import { StoreError } from '../store/error.ts';
import type { Reader } from '../store/store.ts';
import { isKept, keepingPolicy } from './conditional.ts';
import { RequestError } from './request-error.ts';
import { visitorOf } from './visitor.ts';

const OPTION = 'includeUnconfirmed';

/** An export reads the whole graph, so few are written at once. */
const EXPORTS_AT_ONCE = { maxInFlight: 4, maxQueued: 16, longestWait: 5_000 };

/** Milliseconds without a byte taken, after which a client counts as gone. */
const LONGEST_PAUSE = 60_000;

interface Exporting {
  readonly store: Reader;
  readonly watch: VersionWatch;
  readonly gate: Gate;
}

/** @throws RequestError */
function includesUnconfirmed(query: unknown): boolean {
  const entries = Object.entries(query as Readonly<Record<string, unknown>>);
  if (entries.some(([name, value]) => name !== OPTION || (value !== 'true' && value !== 'false'))) {
    throw new RequestError(
      'BAD_ARGUMENT',
      `An export takes ${OPTION}=true or ${OPTION}=false, and nothing else.`,
      { advice: `Write ?${OPTION}=true, or leave it away.` },
    );
  }
  return entries.some(([, value]) => value === 'true');
}

/** Waits for the request's turn, which ends with its answer. @throws RequestError */
async function enter(gate: Gate, reply: FastifyReply): Promise<void> {
  if ((await gate.enter(visitorOf(reply))) !== null)
    throw new RequestError('OVERLOADED', `${EXPORTS_AT_ONCE.maxInFlight} exports are being written already.`);
  reply.raw.once('close', () => gate.leave());
  // Who takes nothing holds the turn of others.
  reply.raw.setTimeout(LONGEST_PAUSE, () => reply.raw.destroy());
}

async function sendFile(
  { store, watch, gate }: Exporting,
  file: ExportFile,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const includeUnconfirmed = includesUnconfirmed(request.query);
  const tagOf = (dataVersion: string): string =>
    `"${dataVersion}-${PRODUCT_VERSION}-${includeUnconfirmed ? 'all' : 'confirmed'}-${file.name}"`;
  const describe = (dataVersion: string): unknown =>
    reply.type(file.mediaType).headers({
      etag: tagOf(dataVersion),
      'cache-control': keepingPolicy(request.headers.authorization),
      'content-disposition': `attachment; filename="plan-graph-${file.name}"`,
    });

  const { dataVersion } = await watch.now();
  if (dataVersion === null) throw new RequestError('GRAPH_EMPTY', 'The store holds no graph.');
  describe(dataVersion);
  if (isKept(request, tagOf(dataVersion))) return reply.status(304).send();
  // An empty stream: of a text the length would be told, which nobody knows.
  if (request.method === 'HEAD') return reply.send(Readable.from([]));
  await enter(gate, reply);
  const snapshot = await openSnapshot(store, watch);
  if (snapshot === null) throw new RequestError('GRAPH_EMPTY', 'The store holds no graph.');
  describe(snapshot.state.dataVersion);
  return reply.send(exportStream(snapshot, file, { includeUnconfirmed }));
}

function asRefusal(error: unknown): unknown {
  if (error instanceof GraphChanged)
    return new RequestError('GRAPH_CHANGED', 'The graph was loaded anew while the export began.');
  if (error instanceof StoreError && error.code === 'STORE_UNAVAILABLE')
    return new RequestError('STORE_UNAVAILABLE', 'The store does not answer at the moment.');
  return error;
}

/**
 * The whole graph as files under `/export/`. An answer that can't be finished is broken off, so that no client takes it for
 * whole.
 * @param store open for reading
 */
export function serveExports(app: FastifyInstance, store: Reader, watch: VersionWatch): void {
  const exporting = { store, watch, gate: createGate(EXPORTS_AT_ONCE) };
  for (const file of EXPORT_FILES) {
    app.get(`/export/${file.name}`, async (request, reply) => {
      try {
        return await sendFile(exporting, file, request, reply);
      } catch (error) {
        for (const header of ['etag', 'content-disposition', 'content-type']) reply.removeHeader(header);
        throw asRefusal(error);
      }
    });
  }
  const names = EXPORT_FILES.map(({ name }) => `/export/${name}`).join(', ');
  for (const url of ['/export', '/export/*']) {
    app.get(url, async () => {
      throw new RequestError('NOT_FOUND', 'No export has that name.', { advice: `Take one of ${names}.` });
    });
  }
}
