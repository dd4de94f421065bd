import { SpanKind } from '@opentelemetry/api';
import type Koa from 'koa';
import type { Bus } from '../bus/types.ts';
import type { Dispatcher, Envelope, Outcome } from '../dispatcher/types.ts';
import type { EventLog, Feed } from '../eventlog/types.ts';
import type { Recorded } from '../kernel/event.ts';
import type { Projection, Queryable } from '../kernel/projection.ts';
import { spanned, spanning, traceparentOf, type TracesFrame, type Tracing } from './tracing.ts';

/*
 * The parts of the service with spans around them. One message's trace: `frame post-message` (or `POST /commands/post-message`) → `command` → `append`, and from the
 * event's metadata on, in whatever process: `deliver` (stored until its frames were made), `project` for each read model, and `bus advanced` where it is heard that they were
 * committed; `command raise-alert` where it told of an emergency. What is no event goes `frame typing_indicator` → `bus typing`.
 */

/** One after another where many traces met: an append or a transaction of a batch. */
const tracesOf = (events: readonly Pick<Recorded, 'metadata'>[]): readonly string[] => [...new Set(events.flatMap(({ metadata }) => metadata.traceparent ?? []))];

/** Requests: what follows is told of this span as it would have been of the client's. */
export const tracedRequests =
  (tracing: Tracing): Koa.Middleware =>
  (ctx, next) => {
    const { traceparent } = ctx.req.headers;
    return spanning(tracing, ctx.method, { parent: typeof traceparent === 'string' ? traceparent : undefined, kind: SpanKind.SERVER }, async (own, span) => {
      ctx.req.headers['traceparent'] = own;
      await next();
      const route: unknown = ctx['_matchedRoute'] ?? (ctx.path.startsWith('/commands/') ? '/commands/:name' : undefined);
      if (typeof route === 'string') span.updateName(`${ctx.method} ${route}`).setAttribute('http.route', route);
      span.setAttributes({ 'http.request.method': ctx.method, 'http.response.status_code': ctx.status });
    });
  };

/** Commands; one that came by a socket begins with its frame. */
export function tracedDispatcher(tracing: Tracing, dispatcher: Dispatcher): Dispatcher {
  const dispatch = (envelope: Envelope, parent: string | undefined): Promise<Outcome> =>
    spanning(tracing, `command ${dispatcher.catalog.has(envelope.name) ? envelope.name : 'unknown'}`, { parent, attributes: { 'command.via': envelope.via } }, async (traceparent, span) => {
      const outcome = await dispatcher.dispatch({ ...envelope, traceparent });
      span.setAttributes({ 'command.id': outcome.command_id, 'command.events': outcome.events.length, 'stream.revision': outcome.revision });
      return { ...outcome, traceparent };
    });
  return {
    ...dispatcher,
    dispatch(envelope) {
      if (envelope.via !== 'websocket' || envelope.traceparent !== undefined) return dispatch(envelope, envelope.traceparent);
      return spanning(tracing, `frame ${dispatcher.catalog.has(envelope.name) ? envelope.name : 'unknown'}`, { kind: SpanKind.SERVER }, (own) => dispatch(envelope, own));
    },
  };
}

/** Frames that lead to no command; `work` is told of the span. */
export const tracedFrames =
  (tracing: Tracing): TracesFrame =>
  (name, work) => {
    const span = tracing.tracer.startSpan(`frame ${name}`, { kind: SpanKind.SERVER });
    try {
      work(traceparentOf(span));
    } finally {
      span.end();
    }
  };

/** What is heard on the bus of something that is traced. */
export const tracedBus = (tracing: Tracing, bus: Bus): Bus => ({
  ...bus,
  get state() {
    return bus.state;
  },
  subscribe: (subject, listener) =>
    bus.subscribe(subject, (payload, trace) => {
      const began = Date.now();
      try {
        listener(payload, trace);
      } finally {
        if (trace !== undefined) spanned(tracing, `bus ${subject}`, trace, {}, began, Date.now());
      }
    }),
});

/** Appends: one is a part of every trace that has an event in it. */
export function tracedLog<Log extends EventLog>(tracing: Tracing, log: Log): Log {
  return {
    ...log,
    async append(stream, expected, events, options) {
      const began = Date.now();
      const stored = await log.append(stream, expected, events, options);
      for (const trace of tracesOf(events)) spanned(tracing, 'append', trace, { 'append.events': events.length }, began, Date.now());
      return stored;
    },
  };
}

/** From being stored to frames in the outboxes of this process. Tap it in after what makes the frames. */
export const traceDelivery = (tracing: Tracing, feed: Pick<Feed, 'tap'>, offset: number): (() => void) =>
  feed.tap((batch) => {
    const now = Date.now();
    for (const { type, metadata, recorded_at, revision } of batch) if (metadata.traceparent !== undefined) spanned(tracing, `deliver ${type}`, metadata.traceparent, { 'stream.revision': revision }, Math.min(recorded_at - offset, now), now);
  });

/** The handlers of read models. */
export const tracedProjections = (tracing: Tracing, projections: readonly Projection[]): readonly Projection[] =>
  projections.map((projection) => ({
    ...projection,
    on: Object.fromEntries(
      Object.entries(projection.on).map(([type, handler]) => [
        type,
        async (batch: readonly Recorded[], tx: Queryable) => {
          const began = Date.now();
          await handler?.(batch, tx);
          for (const trace of tracesOf(batch)) spanned(tracing, `project ${projection.name}`, trace, { 'batch.events': batch.length }, began, Date.now());
        },
      ]),
    ),
  }));
