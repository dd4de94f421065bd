import type { Call } from '../grpc/call.ts';
import { code, GrpcError } from '../grpc/status.ts';
import type { Expected } from '../log/decide.ts';
import type { Result } from '../log/commit-plan.ts';
import type { Writer } from '../log/writer.ts';
import { appended } from '../wire/answers.ts';
import { badRequest, failed, notReady, streamDeleted, timedOut, tooBusy, tooLarge, wrongVersion, type BatchError } from '../wire/batch-errors.ts';
import { readChunk, type Chunk } from '../wire/batch-request.ts';
import type { Proposed } from '../wire/event.ts';
import { eventsFault, sizeOf, streamNameFault } from './checks.ts';
import { asGrpcError, maxAppendSize } from './errors.ts';

/** Bytes of a call that may be on their way to the disk; beyond that its client waits. */
const maxInFlight = 16 * 1024 * 1024;
const maxDrafts = 64;

/** An append that comes in pieces. */
type Draft = { readonly correlation: Buffer; readonly stream: string; readonly expected: Expected; readonly deadline: number; readonly events: Proposed[]; size: number; timer?: NodeJS.Timeout };

/** `Streams.BatchAppend`: one long call, on which a client sends all its appends and gets each answered by its correlation id. */
export const batchAppend = (writer: Writer, isReady: () => boolean) => (call: Call): void => {
  const drafts = new Map<string, Draft>();
  let answers: Buffer[] = [];
  let open = 0;
  let inFlight = 0;
  let undrained = false;
  let paused = false;
  let halfClosed = false;

  /** The answers to one commit leave together. */
  function answer(frame: Buffer): void {
    answers.push(frame);
    if (answers.length === 1) queueMicrotask(flush);
  }
  function flush(): void {
    const frames = answers.length === 1 && answers[0] ? answers[0] : Buffer.concat(answers);
    answers = [];
    if (!call.write(frames)) {
      undrained = true;
      call.onDrain(() => {
        undrained = false;
        throttle();
      });
      throttle();
    }
    endWhenDone();
  }
  /** A client that sends faster than the disk writes, or that does not read its answers, waits. */
  function throttle(): void {
    const full = undrained || inFlight > (paused ? maxInFlight / 2 : maxInFlight);
    if (full === paused) return;
    paused = full;
    if (full) call.pause();
    else call.resume();
  }
  function endWhenDone(): void {
    if (halfClosed && open === 0 && answers.length === 0) call.end();
  }
  const refuse = (draft: Pick<Draft, 'correlation' | 'stream'>, error: BatchError): void => answer(failed(draft.correlation, draft.stream, error));

  function drop(key: string, draft: Draft, error: BatchError): void {
    clearTimeout(draft.timer);
    drafts.delete(key);
    refuse(draft, error);
  }

  function receive(message: Buffer): void {
    let chunk: Chunk;
    try {
      chunk = readChunk(message);
    } catch (error) {
      return call.fail(asGrpcError(error));
    }
    const { key, correlation, options } = chunk;
    const draft = options ? { correlation, ...options, events: chunk.events, size: 0 } : drafts.get(key);
    // The rest of an append that has been refused already.
    if (!draft) return;
    if (!options) for (const event of chunk.events) draft.events.push(event);
    draft.size += sizeOf(chunk.events);

    const fault = streamNameFault(draft.stream) ?? eventsFault(chunk.events);
    if (fault !== undefined) return drop(key, draft, badRequest(fault));
    if (chunk.events.some((event) => event.type === '')) return drop(key, draft, badRequest('an event needs a type'));
    if (draft.size > maxAppendSize) return drop(key, draft, tooLarge(maxAppendSize));
    if (chunk.final) return submit(key, draft, message.length);
    if (options) hold(key, draft);
  }

  function hold(key: string, draft: Draft): void {
    if (drafts.size >= maxDrafts) return call.fail(new GrpcError(code.resourceExhausted, `more than ${maxDrafts} unfinished appends`));
    drafts.set(key, draft);
    draft.timer = setTimeout(() => drop(key, draft, timedOut), Math.min(Math.max(draft.deadline - Date.now(), 0), 60_000));
  }

  function submit(key: string, draft: Draft, length: number): void {
    if (draft.timer) {
      clearTimeout(draft.timer);
      drafts.delete(key);
    }
    if (!isReady()) return refuse(draft, notReady);
    const bytes = draft.size + length;
    open++;
    inFlight += bytes;
    throttle();
    const { stream, expected, deadline, events } = draft;
    writer.submit({
      stream,
      expected,
      action: 'append',
      events,
      bytes,
      deadline,
      settle(result) {
        open--;
        inFlight -= bytes;
        if (call.ended) return;
        if (result.kind === 'done') answer(appended(draft.correlation, result.revision, result.position));
        else refuse(draft, errorOf(result, stream, expected));
        throttle();
      },
    });
  }

  call.receive(receive, () => {
    halfClosed = true;
    endWhenDone();
  });
  call.onClose(() => {
    for (const draft of drafts.values()) clearTimeout(draft.timer);
    drafts.clear();
  });
};

function errorOf(result: Exclude<Result, { kind: 'done' }>, stream: string, expected: Expected): BatchError {
  if (result.kind === 'wrong') return wrongVersion(expected, result.current);
  if (result.kind === 'deleted') return streamDeleted(stream);
  return result.kind === 'expired' ? timedOut : tooBusy;
}
