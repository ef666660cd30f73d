import { SettingError, type Environment } from '../../src/cli/environment.ts';
import { readSettings } from '../../src/cli/settings.ts';
import { usualLogLevel } from '../../src/cli/watching-settings.ts';

const watching = (environment: Environment): ReturnType<typeof readSettings>['watching'] =>
  readSettings(environment).watching;

test('what holds where nothing is set', () => {
  expect(watching({})).toEqual({
    logLevel: undefined,
    slowMs: 500,
    metricsPort: undefined,
    maxInFlight: 32,
    maxQueued: 256,
    shutdownDelayMs: 0,
    traces: null,
  });
  expect([usualLogLevel(true), usualLogLevel(false)]).toEqual(['warn', 'info']);
});

test.each([
  [{ LOG_LEVEL: 'DEBUG' }, { logLevel: 'debug' }],
  [{ SLOW_QUERY_MS: '0' }, { slowMs: 0 }],
  [{ METRICS_PORT: '9464' }, { metricsPort: 9_464 }],
  [
    { MAX_IN_FLIGHT: '8', MAX_QUEUED: '0' },
    { maxInFlight: 8, maxQueued: 0 },
  ],
  [{ SHUTDOWN_DELAY_MS: '5000' }, { shutdownDelayMs: 5_000 }],
] as const)('%j', (environment, expected) => {
  expect(watching(environment)).toMatchObject(expected);
});

const SOMEWHERE = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318' };

test.each([
  [SOMEWHERE, 'otlp'],
  [{ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'https://collector/v1/traces' }, 'otlp'],
  [{ OTEL_TRACES_EXPORTER: 'otlp' }, 'otlp'],
  [{ OTEL_TRACES_EXPORTER: 'console' }, 'console'],
  [{ ...SOMEWHERE, OTEL_TRACES_EXPORTER: 'none' }, null],
  [{ ...SOMEWHERE, OTEL_SDK_DISABLED: 'TRUE' }, null],
  [{ ...SOMEWHERE, OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json' }, 'otlp'],
  [{ OTEL_SERVICE_NAME: 'alone' }, null],
] as const)('traces with %j: %s', (environment, expected) => {
  expect(watching(environment).traces).toBe(expected);
});

test.each([
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL is «loud»: write silent, error, warn, info, debug.'],
  [{ SLOW_QUERY_MS: '1s' }, 'SLOW_QUERY_MS is «1s»: write a number from 0 to 3600000.'],
  [
    { METRICS_PORT: '70000' },
    'METRICS_PORT is «70000»: write a number from 0 to 65535 (0 takes any free port).',
  ],
  [{ MAX_IN_FLIGHT: '0' }, 'MAX_IN_FLIGHT is «0»: write a number from 1 to 10000.'],
  [{ MAX_QUEUED: '-1' }, 'MAX_QUEUED is «-1»: write a number from 0 to 100000.'],
  [{ SHUTDOWN_DELAY_MS: '1e3' }, 'SHUTDOWN_DELAY_MS is «1e3»: write a number from 0 to 60000.'],
  [{ OTEL_TRACES_EXPORTER: 'jaeger' }, 'OTEL_TRACES_EXPORTER is «jaeger»: write otlp, console, none.'],
  [
    { ...SOMEWHERE, OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' },
    'OTEL_EXPORTER_OTLP_PROTOCOL is «grpc»: write http/json, which collectors take beside http/protobuf on port 4318.',
  ],
  [
    { OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318' },
    'OTEL_EXPORTER_OTLP_ENDPOINT is «collector:4318»: write an address like http://localhost:4318.',
  ],
] as const)('%j is refused', (environment, message) => {
  expect(() => readSettings(environment)).toThrow(new SettingError(message));
});
