import type { Role } from '../kernel/actor.ts';
import { saidWith } from '../reactors/emergencies.ts';
import { peekJson } from './body.ts';
import type { Http } from './context.ts';

/** API §2: whoever is in need does not run into a limit. */
export const urgentCommands: ReadonlySet<string> = new Set(['raise-alert', 'acknowledge-alert', 'resolve-alert']);
/** Texts that may raise an alert: the path they come by, and their field. */
const texts = new Map([...Array.from(saidWith, ([command, field]) => [`/commands/${command}`, field] as const), ['/chat/patient', 'message'], ['/chat/doctor', 'message']]);

/** Whether a text of this role tells of an emergency, so that an alert follows from it. */
export type RaisesAlert = (text: string, role: Role) => boolean;

/** The same for texts of at most so many code points: what is longer is refused whatever it says, and looking at it would keep others waiting. */
export const upToLength =
  (longest: number, raisesAlert: RaisesAlert): RaisesAlert =>
  (text, role) =>
    text.length <= 2 * longest && [...text].length <= longest && raisesAlert(text, role);

/** Whether a request carries such a text. Its body stays to be read. */
export async function carriesUrgentText({ req, path, method }: Http, role: Role, raisesAlert: RaisesAlert): Promise<boolean> {
  const field = texts.get(path);
  if (field === undefined || method !== 'POST' || (role !== 'PATIENT' && path !== '/chat/doctor')) return false;
  return isUrgentText(await peekJson(req).catch(() => undefined), field, role, raisesAlert);
}

/** The same of a command's data. */
export function isUrgentCommand(name: string, data: unknown, role: Role, raisesAlert: RaisesAlert): boolean {
  const field = saidWith.get(name);
  return urgentCommands.has(name) || (field !== undefined && role === 'PATIENT' && isUrgentText(data, field, role, raisesAlert));
}

function isUrgentText(said: unknown, field: string, role: Role, raisesAlert: RaisesAlert): boolean {
  const text: unknown = typeof said === 'object' && said !== null ? Reflect.get(said, field) : undefined;
  return typeof text === 'string' && raisesAlert(text, role);
}
