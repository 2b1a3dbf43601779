import { type Span, SpanStatusCode } from '@opentelemetry/api';
import { asked } from './asked.js';
import { type Tracing } from './tracing.js';

/**
 * The same port, each call a span below the request it is made for: which port and method, and how it ended; never
 * with what it was called. Calls outside of a request are not traced.
 */
export function tracedPort<T extends object>(port: T, name: string, { tracer }: Tracing): T {
  return new Proxy(port, {
    get(target, key) {
      const member: unknown = Reflect.get(target, key, target);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]): unknown => {
        const call = (): unknown => Reflect.apply(member, target, args);
        const trace = asked.getStore()?.trace;
        if (!trace) return call();
        const method = String(key);
        const attributes = { 'trithuc.port': name, 'trithuc.method': method };
        return ended(tracer.startSpan(`${name}.${method}`, { attributes }, trace.context), call);
      };
    },
  });
}

/** The outcome of a call, its span ended when it is there. */
function ended(span: Span, call: () => unknown): unknown {
  const done = <T>(value: T): T => {
    span.setAttribute('trithuc.outcome', 'ok').end();
    return value;
  };
  const failed = (error: unknown): never => {
    span.setAttribute('trithuc.outcome', codeOf(error)).setStatus({ code: SpanStatusCode.ERROR }).end();
    throw error;
  };
  try {
    const result = call();
    return result instanceof Promise ? result.then(done, failed) : done(result);
  } catch (error) {
    return failed(error);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'failed';
}
