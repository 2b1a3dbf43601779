import {
  type Context,
  propagation,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  type Tracer,
} from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';

const LONGEST_EXPORT_MS = 3_000;

/** The spans of this process, sent to a collector that may be away: then they are dropped, and nothing waits. */
export class Tracing {
  private constructor(
    readonly tracer: Tracer,
    /** Sends what is not sent yet, and gives up after a few seconds. Never throws. */
    readonly close: () => Promise<void>,
  ) {}

  /** `url`: the base of an OTLP collector ("http://collector:4318") or the whole address of its traces. */
  static to(url: string, service: string): Tracing {
    const exporter = new OTLPTraceExporter({ url: tracesOf(url), timeoutMillis: LONGEST_EXPORT_MS });
    const provider = new NodeTracerProvider({
      resource: resourceFromAttributes({ 'service.name': service }),
      spanProcessors: [new BatchSpanProcessor(exporter, { exportTimeoutMillis: LONGEST_EXPORT_MS })],
    });
    provider.register({ contextManager: null });
    return new Tracing(provider.getTracer('trithuc'), () => provider.shutdown().catch(() => undefined));
  }

  /** The span of a request, below the one that the caller's `traceparent` names. */
  request(method: string, headers: Readonly<Record<string, unknown>>): Span {
    const above: Context = propagation.extract(ROOT_CONTEXT, headers);
    const attributes = { 'http.request.method': method };
    return this.tracer.startSpan(method, { kind: SpanKind.SERVER, attributes }, above);
  }
}

function tracesOf(url: string): string {
  const whole = new URL(url);
  if (whole.pathname === '/') whole.pathname = '/v1/traces';
  return whole.href;
}
