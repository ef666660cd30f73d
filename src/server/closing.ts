import type { FastifyInstance } from 'fastify';

declare module 'fastify' {
  interface FastifyInstance {
    /** Says that the server will close: it takes questions until then, and is ready for none. */
    beginClosing(): void;
    isClosing(): boolean;
  }
}

/** Ends each connection with its last answer while the server closes: a client would keep it open, and the close would wait. */
export function endConnectionsOnClose(app: FastifyInstance): void {
  let closing = false;
  app.decorate('beginClosing', () => {
    closing = true;
  });
  app.decorate('isClosing', () => closing);
  app.addHook('preClose', async () => app.beginClosing());
  app.addHook('onSend', async (_, reply) => {
    if (closing) reply.header('connection', 'close');
  });
}
