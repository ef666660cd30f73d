import { diag, DiagLogLevel, type Tracer } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
} from '@opentelemetry/resources';
import { BatchSpanProcessor, ConsoleSpanExporter, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import type { Logger } from 'pino';
import { PRODUCT_VERSION } from '../product-version.ts';

const NAME = 'plan-graph';

/** Milliseconds. */
const LONGEST_STOP = 2_000;

export type TraceExporter = 'otlp' | 'console';

export interface Tracing {
  readonly tracer: Tracer;
  /** Sends what is still to be sent. */
  stop(): Promise<void>;
}

/** Starts OpenTelemetry, which reads the usual OTEL_ variables itself: where to send, what to sample, the resource. */
export function startTracing(exporter: TraceExporter, log: Logger): Tracing {
  const tell = (message: string): void => log.warn({ from: 'opentelemetry' }, message);
  const silent = (): void => undefined;
  diag.setLogger(
    { error: tell, warn: tell, info: silent, debug: silent, verbose: silent },
    { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true },
  );
  const version = PRODUCT_VERSION;
  const provider = new NodeTracerProvider({
    resource: defaultResource()
      .merge(resourceFromAttributes({ 'service.name': NAME, 'service.version': version }))
      .merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [
      new BatchSpanProcessor(exporter === 'otlp' ? new OTLPTraceExporter() : new ConsoleSpanExporter()),
    ],
  });
  // For the propagators. Nothing asks for a context that goes along by itself, which would cost every request.
  provider.register({ contextManager: null });
  return {
    tracer: provider.getTracer(NAME, version),
    async stop() {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, LONGEST_STOP)));
      // A collector that is away must not hold the process.
      await Promise.race([provider.shutdown().catch(() => undefined), late]);
      clearTimeout(timer);
    },
  };
}
