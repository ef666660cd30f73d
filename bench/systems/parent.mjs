import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/**
 * Starts a system in a process of its own, so that memory and collections of garbage stay apart.
 * @param file beside this one
 * @param settings environment variables
 */
export async function startSystem(file, settings) {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), {
    env: { PATH: process.env.PATH, NODE_ENV: 'production', ...settings },
  });
  const exited = once(child, 'exit');
  const waiting = new Map();
  let asked = 0;
  const ready = new Promise((resolve, reject) => {
    child.on('message', ({ ready: isReady, number, output, error }) => {
      if (isReady) return resolve();
      const { done, failed } = waiting.get(number);
      waiting.delete(number);
      return error === undefined ? done(output) : failed(new Error(`${file}: ${error}`));
    });
    child.once('exit', (code) => {
      const error = new Error(`${file} ended with ${code}.`);
      reject(error);
      for (const { failed } of waiting.values()) failed(error);
    });
  });
  await ready;
  return {
    ask: (name, input) =>
      new Promise((done, failed) => {
        asked += 1;
        waiting.set(asked, { done, failed });
        child.send({ number: asked, name, input });
      }),
    stop: async () => {
      child.disconnect();
      await exited;
    },
  };
}
