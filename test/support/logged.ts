import { createLog } from '../../src/server/log.ts';
import type { LogLevel } from '../../src/server/log-level.ts';

export type Line = Readonly<Record<string, unknown>>;

/** A log that is kept: each line parsed, and the text of all. */
export function keptLog(level: LogLevel = 'info'): {
  readonly log: ReturnType<typeof createLog>;
  readonly lines: () => Line[];
  readonly text: () => string;
} {
  let text = '';
  const log = createLog(level, { write: (line) => void (text += line) });
  return {
    log,
    lines: () =>
      text
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Line),
    text: () => text,
  };
}
