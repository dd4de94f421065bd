import type { Bus } from '../bus/types.ts';
import type { Role } from '../kernel/actor.ts';
import type { Gateways } from './gateways.ts';

/** A user who is connected to a gateway, with so many sockets. */
export type ConnectedUser = { readonly user_id: string; readonly role: Role; readonly connected_at: string; readonly sockets: number };
export type UserSync = {
  /** The users of this gateway, by id. Change it through `put` only. */
  readonly here: ReadonlyMap<string, ConnectedUser>;
  /** A user of this gateway is as told now; `sockets` 0: gone. */
  put(user: ConnectedUser): void;
  /** Those of each other gateway, by its id. */
  elsewhere(): Iterable<readonly [gateway: string, users: ReadonlyMap<string, ConnectedUser>]>;
  /** Called with what was heard of users of another gateway. */
  onHeard(listener: (users: Iterable<ConnectedUser>) => void): void;
  stop(): void;
};

const subject = 'presence';
/** Changes of so many ms go in one message. */
const gather = 50;
const pageSize = 2_000;
const pageDeadline = 2_000;

/** Changes of a gateway's users; `version` counts these messages. */
type Notice = { readonly gateway: string; readonly version: number; readonly users: readonly ConnectedUser[] };
type Page = { readonly version: number; readonly users: readonly ConnectedUser[]; readonly more: boolean };
type Known = { version: number; users: Map<string, ConnectedUser>; asking: boolean };

/**
 * Who is connected to which gateway. Changes are told as they come; each gateway's heartbeat says how many there have been, so that
 * one that was lost, doubled or came too late shows, and then all users are asked for.
 */
export function createUserSync({ bus, gateways }: { bus: Bus; gateways: Gateways }): UserSync {
  const here = new Map<string, ConnectedUser>();
  const known = new Map<string, Known>();
  const changed = new Map<string, ConnectedUser>();
  const listeners: ((users: Iterable<ConnectedUser>) => void)[] = [];
  let version = 0;
  let timer: NodeJS.Timeout | undefined;

  function tell(): void {
    timer = undefined;
    const users = [...changed.values()];
    changed.clear();
    version += 1;
    bus.publish(subject, { gateway: gateways.id, version, users } satisfies Notice);
    gateways.report({ users: version });
  }

  function apply(users: Map<string, ConnectedUser>, changes: readonly ConnectedUser[]): void {
    for (const user of changes) {
      if (user.sockets > 0) users.set(user.user_id, user);
      else users.delete(user.user_id);
    }
  }

  const notify = (users: Iterable<ConnectedUser>): void => listeners.forEach((listener) => listener(users));

  const knownOf = (gateway: string): Known => {
    const found = known.get(gateway) ?? { version: 0, users: new Map(), asking: false };
    known.set(gateway, found);
    return found;
  };

  async function ask(gateway: string, of: Known): Promise<void> {
    if (of.asking) return;
    of.asking = true;
    try {
      const users = new Map<string, ConnectedUser>();
      for (let page = 0, seen: number | undefined; ; page++) {
        // What a gateway answers is a page, or it is not there.
        const answer = (await bus.request(`${subject}.${gateway}`, page, pageDeadline)) as Page | undefined;
        // It changed between the pages: its next beat asks again.
        if (!answer || (seen !== undefined && answer.version !== seen)) return;
        seen = answer.version;
        apply(users, answer.users);
        if (answer.more) continue;
        if (answer.version < of.version) return;
        Object.assign(of, { version: answer.version, users });
        return notify(users.values());
      }
    } finally {
      of.asking = false;
    }
  }

  const stopReplying = bus.reply(`${subject}.${gateways.id}`, (page) => {
    const from = Number(page) * pageSize;
    const users = [...here.values()].slice(from, from + pageSize);
    return { version, users, more: from + pageSize < here.size } satisfies Page;
  });
  const stopListening = bus.subscribe(subject, (payload) => {
    const notice = payload as Notice;
    if (notice.gateway === gateways.id) return;
    const of = knownOf(notice.gateway);
    if (notice.version <= of.version) return;
    if (notice.version > of.version + 1) return void ask(notice.gateway, of);
    of.version = notice.version;
    apply(of.users, notice.users);
    notify(notice.users);
  });
  gateways.onBeat((gateway, facts) => {
    if (!facts) return void known.delete(gateway);
    const of = knownOf(gateway);
    if (facts.users !== of.version) void ask(gateway, of);
  });

  return {
    here,
    put(user) {
      apply(here, [user]);
      changed.set(user.user_id, user);
      timer ??= setTimeout(tell, gather).unref();
    },
    elsewhere: function* () {
      for (const [gateway, { users }] of known) yield [gateway, users];
    },
    onHeard: (listener) => void listeners.push(listener),
    stop() {
      clearTimeout(timer);
      stopListening();
      stopReplying();
    },
  };
}
