import type { Recorded } from '../../kernel/event.ts';
import type { Reactor } from '../../kernel/reactor.ts';
import { inLanes } from './lanes.ts';
import { setToWork, type RunParts, type Running } from './set-to-work.ts';
import { envelopeOf, stepsOf, type Step } from './steps.ts';
import { createTimers } from './timers.ts';

/** Runs a reactor. The commands that one stream's events lead to are sent in their order, those of several streams beside each other. */
export function runReactor(reactor: Reactor, parts: RunParts): Running {
  const timers = createTimers();

  /** One event that cannot be reacted to must not keep the reactor from all others. */
  function stepsTo(event: Recorded): readonly Step[] {
    try {
      const now = parts.now();
      // A log whose clock is ahead of ours shall keep nobody waiting for the difference.
      return stepsOf(reactor, event.recorded_at > now ? { ...event, recorded_at: now } : event);
    } catch (error) {
      parts.logger.error({ err: error, reactor: reactor.name, event_id: event.id }, 'a reactor could not take an event');
      return [];
    }
  }

  return setToWork(
    reactor.name,
    {
      types: Object.keys(reactor.on),
      async take(batch, send) {
        const lanes = new Map<string, (() => Promise<boolean>)[]>();
        let isWhole = true;
        let steps = 0;
        for (const event of batch) {
          // Most events are nothing to most reactors.
          if (!reactor.on[event.type]) continue;
          for (const step of stepsTo(event)) {
            steps++;
            if ('cancel' in step) timers.cancel(step.cancel);
            else if ('timer' in step) timers.set(step.timer);
            else lanes.set(event.stream, [...(lanes.get(event.stream) ?? []), async () => (await send(step.now)) || (isWhole = false)]);
          }
        }
        if (lanes.size > 0) await inLanes([...lanes.values()]);
        return isWhole ? steps : undefined;
      },
      async due(send) {
        const due = timers.due(parts.now());
        for (const timer of due) timers.firing(timer);
        await inLanes(
          due.map((timer) => [
            async () => {
              const isDone = await send(envelopeOf(timer));
              timers.done(timer, isDone ? undefined : 'again');
              return isDone;
            },
          ]),
        );
      },
      waiting: () => timers.size,
      timers: () => timers.all(),
      restore: (kept) => kept.forEach((timer) => timers.set(timer)),
      heldAt: () => undefined,
    },
    parts,
  );
}
