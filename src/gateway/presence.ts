import { randomUUID } from 'node:crypto';
import { careteam, inCare } from '../../commands/careteam.ts';
import type { Bus } from '../bus/types.ts';
import type { Dispatcher } from '../dispatcher/types.ts';
import type { Role } from '../kernel/actor.ts';
import { Rejection } from '../kernel/rejection.ts';
import type { NameSource } from './live/render.ts';

export type ActiveUser = { readonly user_id: string; readonly name: string | null; readonly role: Role; readonly connected_at: string };
export type Presence = {
  /** A user's first socket on this gateway has opened, their last one closed. */
  connected(user: { readonly user_id: string; readonly role: Role }): void;
  disconnected(user_id: string): void;
  /** Who is connected to any gateway: to an ADMIN all, to a DOCTOR the patients in their care. Throws `forbidden` to others. */
  activeUsers(caller: { readonly user_id: string; readonly role: Role }): Promise<readonly ActiveUser[]>;
  stop(): void;
};

type User = { readonly user_id: string; readonly role: Role; readonly connected_at: string };
type Notice = { readonly gateway: string } & ({ readonly came: User } | { readonly left: string } | { readonly all: readonly User[] } | { readonly asks: true });

const subject = 'presence';
/** So many users are looked up at once. */
const atOnce = 50;

/** Who is connected, told between gateways over the bus. */
export function createPresence({ bus, dispatcher, names, now }: { bus: Bus; dispatcher: Pick<Dispatcher, 'load'>; names: NameSource; now: () => number }): Presence {
  const gateway = randomUUID();
  const here = new Map<string, User>();
  const elsewhere = new Map<string, Map<string, User>>();
  const tell = (notice: Notice): void => bus.publish(subject, notice);

  const stopListening = bus.subscribe(subject, (payload) => {
    const notice = payload as Notice;
    if (notice.gateway === gateway) return;
    const users = elsewhere.get(notice.gateway) ?? new Map<string, User>();
    elsewhere.set(notice.gateway, users);
    if ('came' in notice) users.set(notice.came.user_id, notice.came);
    else if ('left' in notice) users.delete(notice.left);
    else if ('all' in notice) elsewhere.set(notice.gateway, new Map(notice.all.map((user) => [user.user_id, user])));
    else tell({ gateway, all: [...here.values()] });
  });
  tell({ gateway, asks: true });

  function everybody(): User[] {
    const users = new Map<string, User>();
    for (const group of [...elsewhere.values(), here]) {
      for (const user of group.values()) {
        const known = users.get(user.user_id);
        if (!known || user.connected_at < known.connected_at) users.set(user.user_id, user);
      }
    }
    return [...users.values()];
  }

  async function isPatientOf(doctor_id: string, { user_id, role }: User): Promise<boolean> {
    return role === 'PATIENT' && inCare((await dispatcher.load(careteam, user_id)).state, doctor_id, now());
  }

  async function nameOf(user_id: string): Promise<string | null> {
    return names.peek(user_id) ?? (await names.load(user_id).catch(() => null));
  }

  return {
    connected({ user_id, role }) {
      const user = { user_id, role, connected_at: new Date(now()).toISOString() };
      here.set(user_id, user);
      tell({ gateway, came: user });
    },
    disconnected(user_id) {
      if (here.delete(user_id)) tell({ gateway, left: user_id });
    },
    async activeUsers({ user_id: asking, role }) {
      if (role !== 'ADMIN' && role !== 'DOCTOR') throw new Rejection('forbidden');
      const visible = role === 'ADMIN' ? everybody() : await inGroups(everybody(), async (user) => ((await isPatientOf(asking, user)) ? [user] : []));
      return inGroups(visible, async ({ user_id, role: theirs, connected_at }) => [{ user_id, name: await nameOf(user_id), role: theirs, connected_at }]);
    },
    stop() {
      for (const user_id of here.keys()) tell({ gateway, left: user_id });
      stopListening();
    },
  };
}

/** Maps in order, a group at a time. */
async function inGroups<Item, Result>(items: readonly Item[], map: (item: Item) => Promise<readonly Result[]>): Promise<Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += atOnce) results.push(...(await Promise.all(items.slice(start, start + atOnce).map(map))).flat());
  return results;
}
