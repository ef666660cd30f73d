import { pino, type DestinationStream, type Logger } from 'pino';
import type { LogLevel } from './log-level.ts';

/** Lines that nobody reads are dropped beyond so many bytes, instead of taking memory. */
const MOST_UNREAD = 8 * 1_048_576;

const STANDARD_ERROR = 2;

/** Without the properties that a driver hangs on its errors, where values of a query may stand. */
function describeError(error: Error): Record<string, unknown> {
  const { type, message, stack } = pino.stdSerializers.err(error);
  return { type, message, stack, ...('code' in error && { code: error.code }) };
}

/** @param stream standard error where left out; what is written last is written before the process ends */
export function createLog(level: LogLevel, stream?: DestinationStream): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: describeError },
    },
    stream ?? pino.destination({ fd: STANDARD_ERROR, sync: false, maxLength: MOST_UNREAD }),
  );
}
