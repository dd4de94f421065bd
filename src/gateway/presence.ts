import { careteam, inCare } from '../../commands/careteam.ts';
import type { Bus } from '../bus/types.ts';
import type { Dispatcher } from '../dispatcher/types.ts';
import type { Role } from '../kernel/actor.ts';
import { Rejection } from '../kernel/rejection.ts';
import type { Gateways } from './gateways.ts';
import type { NameSource } from './live/render.ts';
import { createUserSync, type ConnectedUser } from './user-sync.ts';

export type ActiveUser = { readonly user_id: string; readonly name: string | null; readonly role: Role; readonly connected_at: string };
export type Presence = {
  /** A user has so many sockets on this gateway now. */
  connected(user: { readonly user_id: string; readonly role: Role }, sockets: number): void;
  /** So many sockets the user has on other gateways, as far as is known. */
  socketsElsewhere(user_id: string): number;
  /** Calls `close` with how many of a user's sockets here are too many, where gateways opened more than `most` at the same time: those of the first by id stay. */
  onTooMany(most: number, close: (user_id: string, sockets: number) => void): void;
  /** Whether a user has a socket on any gateway; how many users have. */
  isConnected(user_id: string): boolean;
  connectedUsers(): number;
  /** Who is connected to any gateway: to an ADMIN all, to a DOCTOR the patients in their care. Throws `forbidden` to others. */
  activeUsers(caller: { readonly user_id: string; readonly role: Role }): Promise<readonly ActiveUser[]>;
  stop(): void;
};

/** So many users are looked up at once. */
const atOnce = 50;

/** Who is connected, to any gateway. */
export function createPresence({ bus, gateways, dispatcher, names, now }: { bus: Bus; gateways: Gateways; dispatcher: Pick<Dispatcher, 'load'>; names: NameSource; now: () => number }): Presence {
  const sync = createUserSync({ bus, gateways });

  function everybody(): ConnectedUser[] {
    const users = new Map<string, ConnectedUser>();
    for (const group of [...[...sync.elsewhere()].map(([, users]) => users), sync.here]) {
      for (const user of group.values()) {
        const known = users.get(user.user_id);
        if (!known || user.connected_at < known.connected_at) users.set(user.user_id, user);
      }
    }
    return [...users.values()];
  }

  function socketsElsewhere(user_id: string, counts = (_gateway: string): boolean => true): number {
    let sockets = 0;
    for (const [gateway, users] of sync.elsewhere()) if (counts(gateway)) sockets += users.get(user_id)?.sockets ?? 0;
    return sockets;
  }

  async function isPatientOf(doctor_id: string, { user_id, role }: ConnectedUser): Promise<boolean> {
    return role === 'PATIENT' && inCare((await dispatcher.load(careteam, user_id)).state, doctor_id, now());
  }

  async function nameOf(user_id: string): Promise<string | null> {
    return names.peek(user_id) ?? (await names.load(user_id).catch(() => null));
  }

  return {
    connected({ user_id, role }, sockets) {
      sync.put({ user_id, role, connected_at: sync.here.get(user_id)?.connected_at ?? new Date(now()).toISOString(), sockets });
    },
    socketsElsewhere: (user_id) => socketsElsewhere(user_id),
    onTooMany(most, close) {
      sync.onHeard((users) => {
        for (const { user_id } of users) {
          const here = sync.here.get(user_id)?.sockets ?? 0;
          const excess = here === 0 ? 0 : here - Math.max(0, most - socketsElsewhere(user_id, (gateway) => gateway < gateways.id));
          if (excess > 0) close(user_id, excess);
        }
      });
    },
    isConnected: (user_id) => (sync.here.get(user_id)?.sockets ?? 0) + socketsElsewhere(user_id) > 0,
    connectedUsers: () => everybody().length,
    async activeUsers({ user_id: asking, role }) {
      if (role !== 'ADMIN' && role !== 'DOCTOR') throw new Rejection('forbidden');
      const visible = role === 'ADMIN' ? everybody() : await inGroups(everybody(), async (user) => ((await isPatientOf(asking, user)) ? [user] : []));
      return inGroups(visible, async ({ user_id, role: theirs, connected_at }) => [{ user_id, name: await nameOf(user_id), role: theirs, connected_at }]);
    },
    stop: () => sync.stop(),
  };
}

/** Maps in order, a group at a time. */
async function inGroups<Item, Result>(items: readonly Item[], map: (item: Item) => Promise<readonly Result[]>): Promise<Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += atOnce) results.push(...(await Promise.all(items.slice(start, start + atOnce).map(map))).flat());
  return results;
}
