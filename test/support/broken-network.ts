import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** What happens to the bytes of the server's answers. */
export type Weather = 'fair' | 'cut' | 'silent';

export interface BrokenNetwork {
  readonly port: number;
  turn(weather: Weather): void;
  /** How many connections were cut in the midst of an answer. */
  cuts(): number;
  /** How many connections are open. */
  connections(): number;
  close(): Promise<void>;
}

/** Bytes of an answer that still come through before it is cut: more than greetings and logins take. */
const BEFORE_CUT = 4_096;

/** A way to a server on this machine that cuts its answers short, or lets nothing through and says nothing. */
export async function brokenNetwork(to: number): Promise<BrokenNetwork> {
  const sockets = new Set<Socket>();
  let weather: Weather = 'fair';
  let cuts = 0;
  const server = createServer((client) => {
    const upstream = connect(to, '127.0.0.1');
    sockets.add(client);
    const end = (): void => {
      sockets.delete(client);
      client.destroy();
      upstream.destroy();
    };
    for (const socket of [client, upstream]) socket.on('error', end).on('close', end);
    client.on('data', (bytes) => {
      if (weather !== 'silent') upstream.write(bytes);
    });
    upstream.on('data', (bytes) => {
      if (weather === 'fair' || (weather === 'cut' && bytes.length < BEFORE_CUT)) {
        client.write(bytes);
      } else if (weather === 'cut') {
        cuts += 1;
        client.write(bytes.subarray(0, BEFORE_CUT), () => client.resetAndDestroy());
      }
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    turn: (next) => {
      weather = next;
    },
    cuts: () => cuts,
    connections: () => sockets.size,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
