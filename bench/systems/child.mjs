/** Answers the parent's questions, each by the handler of its name. */
export function answerParent(handlers) {
  process.on('message', async ({ number, name, input }) => {
    try {
      process.send({ number, output: await handlers[name](input) });
    } catch (error) {
      process.send({ number, error: error.stack });
    }
  });
  process.once('disconnect', () => process.exit());
  process.send({ ready: true });
}

/** What every system can be asked. */
export const ofProcess = { memory: () => process.memoryUsage.rss() };
