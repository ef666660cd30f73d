import cliProgress from 'cli-progress';

/** Shows how far a load is. */
export interface Progress {
  /** One step further, with what was done. */
  step(what: string): void;
  end(): void;
}

const SILENT: Progress = { step: () => undefined, end: () => undefined };

/**
 * A bar on the terminal; nothing where stderr is none.
 * @param steps how many there will be
 */
export function showProgress(steps: number, quiet: boolean): Progress {
  if (quiet || !process.stderr.isTTY) return SILENT;
  const bar = new cliProgress.SingleBar(
    {
      format: '{bar} {value}/{total}  {what}',
      stream: process.stderr,
      hideCursor: true,
      clearOnComplete: true,
    },
    cliProgress.Presets.shades_classic,
  );
  bar.start(steps, 0, { what: '' });
  return { step: (what) => bar.increment({ what }), end: () => bar.stop() };
}
