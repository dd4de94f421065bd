import type { AlertCategory, AlertSeverity } from '../../events/alerts.ts';
import type { RoomEvent } from '../../events/room.ts';
import type { Dispatcher, Envelope, Outcome } from '../dispatcher/types.ts';
import { reactor, type Reaction } from '../kernel/reactor.ts';
import { commandIdFor, envelopeOf } from './runtime/steps.ts';

/** What a text of a patient tells of. Pure. */
export type Detect = (text: string) => { readonly level: 'none' | AlertSeverity; readonly category: AlertCategory | null };

const name = 'emergencies';
/** So much of a text goes with the alert, in code points: what `raise-alert` takes. */
const longest = 1_000;

/** The alert that a text leads to: the same for whoever raises it, so that it is raised once. */
function alertsIn(detect: Detect, patient_id: string, text: string | null | undefined): readonly { readonly send: 'raise-alert'; readonly data: object }[] {
  if (typeof text !== 'string' || text.trim() === '') return [];
  const { level, category } = detect(text);
  if (level === 'none') return [];
  return [{ send: 'raise-alert', data: { severity: level, category: category ?? 'other', description: Array.from(text).slice(0, longest).join(''), patient_id } }];
}

/** Raises an alert for what a patient writes in a room and its gateway has not raised: after a crash, or when it could not. */
export const emergencies = (detect: Detect) =>
  reactor<RoomEvent>()({
    name,
    on: {
      MessagePosted: ({ data }): readonly Reaction[] => (data.sender_role === 'PATIENT' ? alertsIn(detect, data.patient_id, data.content) : []),
      MessageEdited: ({ data }): readonly Reaction[] => (data.editor_id === data.patient_id ? alertsIn(detect, data.patient_id, data.content) : []),
      FileShared: ({ data }): readonly Reaction[] => (data.sender_role === 'PATIENT' ? alertsIn(detect, data.patient_id, data.caption) : []),
    },
  });

/** Command → the field that holds what a patient says with it in a room. */
export const saidWith: ReadonlyMap<string, string> = new Map([
  ['post-message', 'content'],
  ['edit-message', 'content'],
  ['share-file', 'caption'],
]);

/** A dispatcher that looks for an emergency in what a patient has just said, right after it is durable, and raises the alert without keeping the answer waiting. */
export function watchingTexts(dispatcher: Dispatcher, detect: Detect, onError: (error: unknown) => void): Dispatcher {
  function look({ name: command, data, actor }: Envelope, { events: [said], command_id, traceparent }: Outcome): void {
    try {
      // The command's schema has accepted it.
      const [alert] = said ? alertsIn(detect, actor.user_id, Reflect.get(data as object, saidWith.get(command) ?? '') as string | undefined) : [];
      // Whatever goes wrong here the reactor does again.
      if (alert && said) dispatcher.dispatch(envelopeOf({ ...alert, command_id: commandIdFor(name, said.id, 0), correlation_id: command_id, traceparent })).catch(onError);
    } catch (error) {
      onError(error);
    }
  }

  return {
    ...dispatcher,
    dispatch(envelope) {
      const answered = dispatcher.dispatch(envelope);
      if (envelope.actor.role === 'PATIENT' && saidWith.has(envelope.name)) {
        // The answer goes first.
        answered.then((outcome) => setImmediate(look, envelope, outcome)).catch(() => undefined);
      }
      return answered;
    },
  };
}
