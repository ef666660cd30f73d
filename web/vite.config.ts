import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The server puts a fresh nonce in its place with each page (src/server/explorer.ts). */
const NONCE_PLACEHOLDER = '__CSP_NONCE__';

/** What the development server asks. */
const API = process.env['PLAN_GRAPH_API'] ?? 'http://127.0.0.1:4000';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  html: { cspNonce: NONCE_PLACEHOLDER },
  build: {
    outDir: fileURLToPath(new URL('../dist/web', import.meta.url)),
    emptyOutDir: true,
    // A data: address would need a wider policy than 'self'.
    assetsInlineLimit: 0,
    // Its helper is an inline script in some browsers' eyes; all that are supported preload by themselves.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      onLog(level, log, report) {
        // «use client» is for servers that render; here all is the client.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
  server: { proxy: { '/graphql': API, '/playground': API } },
});
