import { propagation, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace, type Tracer } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import { type Asked } from './asked.js';

/** A request that is traced: spans made in its context stand below it. */
export interface RequestSpan extends NonNullable<Asked['trace']> {
  end(route: string, status: number): void;
}

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

  /** Begins the span of a request, below the one that the caller's `traceparent` names. */
  request(method: string, headers: Readonly<Record<string, unknown>>): RequestSpan {
    const above = propagation.extract(ROOT_CONTEXT, headers);
    const attributes = { 'http.request.method': method };
    const span = this.tracer.startSpan(method, { kind: SpanKind.SERVER, attributes }, above);
    return {
      id: span.spanContext().traceId,
      context: trace.setSpan(above, span),
      end: (route, status) => {
        span.updateName(`${method} ${route}`);
        span.setAttributes({ 'http.route': route, 'http.response.status_code': status });
        if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
        span.end();
      },
    };
  }
}

function tracesOf(url: string): string {
  const whole = new URL(url);
  if (whole.pathname === '/') whole.pathname = '/v1/traces';
  return whole.href;
}
