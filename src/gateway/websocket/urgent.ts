import type { Role } from '../../kernel/actor.ts';
import { isUrgentCommand, type RaisesAlert } from '../urgency.ts';
import type { Incoming } from './frames.ts';

/** The command of a frame that passes beyond the limit of frames: an alert, or a text that raises one. Undefined: it is none. */
export function urgentCommandIn(incoming: Incoming, role: Role, raisesAlert: RaisesAlert): string | undefined {
  if (incoming.type !== 'command' && incoming.type !== 'command frame') return undefined;
  const { name, data } = incoming.type === 'command' ? incoming.frame : incoming;
  return isUrgentCommand(name, data, role, raisesAlert) ? name : undefined;
}
