import type { Recorded } from '../../kernel/event.ts';
import type { Projection, Update } from '../../kernel/projection.ts';

export type Frame = Update['frame'];
/** The names of users, kept current by the feed. Null: nobody by that name, or erased. */
export type NameSource = {
  /** Now, if it is known; never waits. */
  peek(user_id: string): string | null | undefined;
  load(user_id: string): Promise<string | null>;
};

/** Id on the wire → the name beside it. */
const named = [
  ['sender_id', 'sender_name'],
  ['user_id', 'user_name'],
  ['doctor_id', 'doctor_name'],
  ['patient_id', 'patient_name'],
] as const;

/** What a frame shows for a user id; undefined: not at hand. */
export type NameOf = (user_id: string) => string | null | undefined;

/** Whose names a frame needs that are not at hand. */
export function missingNames(nameOf: NameOf, frame: object): readonly string[] {
  const missing: string[] = [];
  for (const [id] of named) {
    const user = Reflect.get(frame, id) as unknown;
    if (typeof user === 'string' && nameOf(user) === undefined) missing.push(user);
  }
  return missing;
}

/** The names of these users, null where one cannot be had; of others what is at hand. */
export async function loadNames(names: NameSource, users: readonly string[]): Promise<NameOf> {
  if (users.length === 0) return names.peek;
  const loaded = new Map<string, string | null>();
  await Promise.all([...new Set(users)].map(async (user) => loaded.set(user, await names.load(user).catch(() => null))));
  return (user) => loaded.get(user) ?? names.peek(user);
}

/** The names that these frames need. */
export const namesFor = (names: NameSource, frames: readonly object[]): Promise<NameOf> =>
  loadNames(
    names,
    frames.flatMap((frame) => missingNames(names.peek, frame)),
  );

/** The frame as JSON text with the names beside the ids (null where one is not at hand) and the position, where there is one. */
export function textOf(nameOf: NameOf, frame: object, position?: bigint): string {
  let text = JSON.stringify(frame).slice(0, -1);
  for (const [id, name] of named) {
    const user = Reflect.get(frame, id) as unknown;
    if (typeof user === 'string') text += `,"${name}":${JSON.stringify(nameOf(user) ?? null)}`;
  }
  return position === undefined ? `${text}}` : `${text},"position":"${position}"}`;
}

export type UpdatesOf = (event: Recorded) => readonly Update[];

/** Event → the frames of all projections, looked up by type once. */
export function updatesOf(projections: readonly Projection[]): UpdatesOf {
  const byType = new Map<string, UpdatesOf>();
  for (const { updates } of projections) {
    for (const [type, toFrames] of Object.entries(updates ?? {})) {
      const others = byType.get(type);
      if (toFrames) byType.set(type, others ? (event) => [...others(event), ...toFrames(event)] : toFrames);
    }
  }
  const none: readonly Update[] = [];
  return (event) => byType.get(event.type)?.(event) ?? none;
}
