import { setTimeout as pause } from 'node:timers/promises';
import type { Dispatcher, Envelope } from '../../dispatcher/types.ts';
import { Rejection } from '../../kernel/rejection.ts';
import type { Logger } from '../../logger.ts';

/** True: carried out, or refused for good. False: neither, when it was stopped. Never rejects. */
export type Send = (envelope: Envelope) => Promise<boolean>;

const firstDelay = 50;
const maxDelay = 5_000;
/** A fault of ours may pass; one that does not must not hold up everything after it. */
const faults = 5;

/** Sends until there is an outcome: again and again while the log is away or others are faster. A refusal is an outcome, and is told to the log. */
export function createSender({ dispatcher, reactor, logger, signal }: { dispatcher: Pick<Dispatcher, 'dispatch'>; reactor: string; logger: Logger; signal: AbortSignal }): Send {
  const stopped = new Promise<false>((resolve) => signal.addEventListener('abort', () => resolve(false), { once: true }));
  return async function send(envelope) {
    const { name: command, command_id } = envelope;
    for (let attempt = 0; !signal.aborted; attempt++) {
      try {
        // What is on its way when it is stopped goes on by itself, and may be sent again later.
        return await Promise.race([dispatcher.dispatch(envelope).then(() => true), stopped]);
      } catch (error) {
        const slug = error instanceof Rejection ? error.slug : 'internal';
        if (!mayPass(error, attempt)) {
          if (slug === 'internal') logger.error({ err: error, reactor, command, command_id }, 'a step of a reactor has failed');
          else logger.warn({ reactor, command, command_id, slug }, 'a step of a reactor was refused');
          return true;
        }
        await pause(Math.min(maxDelay, firstDelay * 2 ** attempt) * (0.5 + Math.random() / 2), undefined, { signal }).catch(() => undefined);
      }
    }
    return false;
  };
}

function mayPass(error: unknown, attempt: number): boolean {
  if (!(error instanceof Rejection)) return attempt < faults;
  return error.status === 503 || error.slug === 'version-conflict' || (error.slug === 'internal' && attempt < faults);
}
