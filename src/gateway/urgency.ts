import type { Role } from '../kernel/actor.ts';
import { peekJson } from './body.ts';
import type { Http } from './context.ts';

/** API §2: whoever is in need does not run into a limit. */
export const urgentCommands: ReadonlySet<string> = new Set(['raise-alert', 'acknowledge-alert', 'resolve-alert']);
/** Texts that may raise an alert: the path they come by, and their field. */
const texts = new Map([
  ['/commands/post-message', 'content'],
  ['/chat/patient', 'message'],
]);

/** Whether a text of this role tells of an emergency, so that an alert follows from it. */
export type RaisesAlert = (text: string, role: Role) => boolean;

/** Whether a request carries such a text. Its body stays to be read. */
export async function carriesUrgentText({ req, path, method }: Http, role: Role, raisesAlert: RaisesAlert): Promise<boolean> {
  const field = texts.get(path);
  if (field === undefined || method !== 'POST') return false;
  const body = await peekJson(req).catch(() => undefined);
  const text: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, field) : undefined;
  return typeof text === 'string' && raisesAlert(text, role);
}
