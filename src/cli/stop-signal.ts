/** A terminal sends the signal to npm and to the server, and npm passes it on: two of them within so many milliseconds are one. */
const ONE_SIGNAL = 500;

const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/** Waits until the process is told to stop. A second signal, from then on, ends it at once, as it does any process. */
export async function stopSignal(): Promise<void> {
  await new Promise<void>((resolve) => {
    const listen = (): void => {
      resolve();
      const forget = (): void => SIGNALS.forEach((signal) => process.off(signal, listen));
      setTimeout(forget, ONE_SIGNAL).unref();
    };
    for (const signal of SIGNALS) process.on(signal, listen);
  });
}
