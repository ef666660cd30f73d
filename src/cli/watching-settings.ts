import { LOG_LEVELS, type LogLevel } from '../server/log-level.ts';
import { USUAL_LOAD } from '../server/load.ts';
import { USUALLY_SLOW } from '../server/request-log.ts';
import type { TraceExporter } from '../server/tracing.ts';
import { read, readOneOf, readPort, readWholeNumber, SettingError, type Environment } from './environment.ts';

/** How the server is watched from outside, and how much it takes on. */
export interface WatchingSettings {
  /** Undefined where the terminal decides: see `usualLogLevel`. */
  readonly logLevel: LogLevel | undefined;
  readonly slowMs: number;
  /** Undefined: beside the API, where this machine alone reaches it. */
  readonly metricsPort: number | undefined;
  readonly maxInFlight: number;
  readonly maxQueued: number;
  readonly shutdownDelayMs: number;
  /** Null where nothing is traced. */
  readonly traces: TraceExporter | null;
}

/** Milliseconds: an hour. */
const LONGEST = 3_600_000;

const EXPORTERS = ['otlp', 'console', 'none'] as const;

const ENDPOINTS = ['OTEL_EXPORTER_OTLP_ENDPOINT', 'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'];

function checkProtocol(environment: Environment): void {
  for (const name of ['OTEL_EXPORTER_OTLP_TRACES_PROTOCOL', 'OTEL_EXPORTER_OTLP_PROTOCOL']) {
    const value = read(environment, name);
    if (value !== undefined && value !== 'http/json') {
      throw new SettingError(
        `${name} is «${value}»: write http/json, which collectors take beside http/protobuf on port 4318.`,
      );
    }
  }
}

/** By OpenTelemetry's own variables: an address to send to switches it on. */
function tracesOf(environment: Environment): TraceExporter | null {
  if (read(environment, 'OTEL_SDK_DISABLED')?.toLowerCase() === 'true') return null;
  const hasEndpoint = ENDPOINTS.some((name) => read(environment, name) !== undefined);
  const exporter =
    readOneOf(environment, 'OTEL_TRACES_EXPORTER', EXPORTERS) ?? (hasEndpoint ? 'otlp' : 'none');
  if (exporter === 'none') return null;
  if (exporter === 'otlp') {
    checkProtocol(environment);
    for (const name of ENDPOINTS) {
      const value = read(environment, name);
      if (value !== undefined && !/^https?:\/\/[^/]/u.test(value)) {
        throw new SettingError(`${name} is «${value}»: write an address like http://localhost:4318.`);
      }
    }
  }
  return exporter;
}

/** @throws SettingError */
export function readWatching(environment: Environment): WatchingSettings {
  return {
    logLevel: readOneOf(environment, 'LOG_LEVEL', LOG_LEVELS),
    slowMs: readWholeNumber(environment, 'SLOW_QUERY_MS', { least: 0, most: LONGEST }) ?? USUALLY_SLOW,
    metricsPort: readPort(environment, 'METRICS_PORT'),
    maxInFlight:
      readWholeNumber(environment, 'MAX_IN_FLIGHT', { least: 1, most: 10_000 }) ?? USUAL_LOAD.maxInFlight,
    maxQueued:
      readWholeNumber(environment, 'MAX_QUEUED', { least: 0, most: 100_000 }) ?? USUAL_LOAD.maxQueued,
    shutdownDelayMs: readWholeNumber(environment, 'SHUTDOWN_DELAY_MS', { least: 0, most: 60_000 }) ?? 0,
    traces: tracesOf(environment),
  };
}

/** A person at a terminal sees what goes wrong; a collector of logs sees each request. */
export function usualLogLevel(isTerminal: boolean): LogLevel {
  return isTerminal ? 'warn' : 'info';
}
