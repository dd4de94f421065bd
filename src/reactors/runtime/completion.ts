import { followUpsOf } from '../../dispatcher/follow-ups.ts';
import type { Envelope } from '../../dispatcher/types.ts';
import type { Recorded } from '../../kernel/event.ts';
import { inLanes } from './lanes.ts';
import { setToWork, type RunParts, type Running } from './set-to-work.ts';

/** The dispatcher appends them before it answers, and has this long for it (ms) before they are sent from here. */
const patience = 5_000;

/** A command whose follow-ups have not all been seen in the log yet. */
type Owed = { readonly cause: string; readonly events: Recorded[]; readonly position: bigint; readonly since: number; open: ReadonlyMap<string, Envelope> };

/**
 * Completes what a crash has cut off between a command and the commands that follow from it (DESIGN §5). A follow-up whose events come through the log is
 * done; what has not come after a while is sent again under the same id, which changes nothing if it had led to nothing.
 */
export function runCompletion(parts: RunParts, after = patience): Running {
  const { catalog } = parts.dispatcher;
  const owed = new Map<string, Owed>();
  /** Follow-up → the command that it follows from. */
  const causes = new Map<string, string>();

  function settle(id: string): void {
    const debt = owed.get(causes.get(id) ?? '');
    causes.delete(id);
    if (!debt) return;
    debt.open = new Map([...debt.open].filter(([other]) => other !== id));
    if (debt.open.size === 0) owed.delete(debt.cause);
  }

  /** All events of a command come one after another, before those of its follow-ups. */
  function note(event: Recorded): void {
    const { $causationId: cause } = event.metadata;
    const debt = owed.get(cause) ?? { cause, events: [], position: event.position, since: performance.now(), open: new Map<string, Envelope>() };
    debt.events.push(event);
    debt.open = new Map(followUpsOf(catalog, debt.events).map((envelope) => [envelope.command_id ?? '', envelope]));
    owed.set(cause, debt);
    for (const id of debt.open.keys()) causes.set(id, cause);
  }

  return setToWork(
    'follow-ups',
    {
      types: undefined,
      async take(batch) {
        let steps = 0;
        for (const event of batch) {
          settle(event.metadata.$causationId);
          if (event.metadata.command === undefined) continue;
          steps++;
          note(event);
        }
        return steps;
      },
      async due(send) {
        const late: Owed[] = [];
        for (const debt of owed.values()) {
          if (performance.now() - debt.since < after) break;
          late.push(debt);
        }
        await inLanes(
          late.map(({ cause, open }) => [
            ...[...open].map(([id, envelope]) => async () => {
              const isDone = await send(envelope);
              if (isDone) settle(id);
              return isDone;
            }),
            // One that nothing follows from has waited in case more of its events come.
            () => Promise.resolve(owed.delete(cause)),
          ]),
        );
      },
      waiting: () => owed.size,
      timers: () => [],
      restore: () => undefined,
      heldAt: () => owed.values().next().value?.position,
    },
    parts,
  );
}
