import type { Role } from '../../kernel/actor.ts';
import { urgentCommands, type RaisesAlert } from '../urgency.ts';
import type { Incoming } from './frames.ts';

/** Whether a frame passes beyond the limit of frames: an alert, or a text that raises one. */
export function isUrgent(incoming: Incoming, role: Role, raisesAlert: RaisesAlert): boolean {
  if (incoming.type === 'command') return urgentCommands.has(incoming.frame.name);
  if (incoming.type !== 'command frame' || incoming.name !== 'post-message') return false;
  const content: unknown = Reflect.get(incoming.data, 'content');
  return typeof content === 'string' && raisesAlert(content, role);
}
