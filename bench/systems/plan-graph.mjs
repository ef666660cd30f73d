// The product's server over the store of the settings. ANSWERS=forgotten: each request is answered from the store.
import { readSettings } from '../../dist/cli/settings.js';
import { createApp } from '../../dist/server/app.js';
import { openStore } from '../../dist/store/open.js';
import { answerParent, ofProcess } from './child.mjs';

const store = await openStore(readSettings(process.env).store, 'read');
let calls = 0;
const counted =
  (call) =>
  (...args) => {
    calls += 1;
    return call(...args);
  };
const watched = {
  engine: store.engine,
  run: counted(store.run),
  ...(store.runChain && { runChain: counted(store.runChain) }),
};
const app = await createApp(watched, process.env.ANSWERS === 'forgotten' ? { answerBytes: 0 } : {});
const url = await app.listen({ host: '127.0.0.1', port: 0 });

answerParent({ ...ofProcess, url: () => url, calls: () => calls });
