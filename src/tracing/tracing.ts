import { hostname } from 'node:os';
import { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace, TraceFlags, type Attributes, type Context, type Span, type Tracer } from '@opentelemetry/api';

/** Traces, where OTEL_EXPORTER_OTLP_ENDPOINT is set. Where it is not, nothing of this is loaded or called. Names and attributes hold ids and numbers only. */
export type Tracing = {
  readonly tracer: Tracer;
  /** Sends what is left. */
  stop(): Promise<void>;
};

/** Does the work of a frame within a span, whose `traceparent` it is told. */
export type TracesFrame = (name: string, work: (trace: string | undefined) => void) => void;

/** Spans that wait to be sent; more are dropped. */
const bounds = { maxQueueSize: 4_096, maxExportBatchSize: 512, scheduledDelayMillis: 1_000, exportTimeoutMillis: 5_000 };

/** Loads the SDK and sends to `endpoint`/v1/traces (OTLP over HTTP). `role`: PROCESS_ROLE of this process. */
export async function startTracing(endpoint: string, role: string): Promise<Tracing> {
  const [{ BasicTracerProvider, BatchSpanProcessor }, { OTLPTraceExporter }, { resourceFromAttributes }] = await Promise.all([
    import('@opentelemetry/sdk-trace-base'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
  ]);
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/+$/, '')}/v1/traces`, timeoutMillis: bounds.exportTimeoutMillis });
  // In a container every process is the first: only with the host's name is it one of many.
  const instance = `${hostname()}:${process.pid}`;
  const resource = resourceFromAttributes({ 'service.name': 'medreserve-chat', 'service.instance.id': instance, 'host.name': hostname(), 'process.pid': process.pid, 'medreserve.role': role });
  const provider = new BasicTracerProvider({ resource, spanProcessors: [new BatchSpanProcessor(exporter, bounds)] });
  return { tracer: provider.getTracer('medreserve-chat'), stop: () => provider.shutdown() };
}

const shape = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/;

/** The context that a `traceparent` (W3C Trace Context §3.2) names; the root where there is none. */
export function contextOf(traceparent: string | undefined): Context {
  const [, traceId, spanId, flags] = shape.exec(traceparent ?? '') ?? [];
  return traceId === undefined || spanId === undefined ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags: Number.parseInt(flags ?? '0', 16) & TraceFlags.SAMPLED, isRemote: true });
}

export function traceparentOf(span: Span): string {
  const { traceId, spanId, traceFlags } = span.spanContext();
  return `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`;
}

/** A span around some work; it ends with it. */
export async function spanning<Result>({ tracer }: Pick<Tracing, 'tracer'>, name: string, { parent, kind = SpanKind.INTERNAL, attributes = {} }: { parent?: string | undefined; kind?: SpanKind; attributes?: Attributes }, work: (traceparent: string, span: Span) => Promise<Result>): Promise<Result> {
  const span = tracer.startSpan(name, { kind, attributes }, contextOf(parent));
  try {
    return await work(traceparentOf(span), span);
  } catch (error) {
    // A message may quote data: the slug or the class says enough.
    span.setStatus({ code: SpanStatusCode.ERROR, message: error instanceof Error && 'slug' in error ? String(error.slug) : error instanceof Error ? error.name : 'error' });
    throw error;
  } finally {
    span.end();
  }
}

/** A span that is over: something that was part of several traces at once. */
export const spanned = ({ tracer }: Pick<Tracing, 'tracer'>, name: string, parent: string, attributes: Attributes, startTime: number, endTime: number): void =>
  tracer.startSpan(name, { attributes, startTime, kind: SpanKind.INTERNAL }, contextOf(parent)).end(endTime);
