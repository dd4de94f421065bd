import { randomUUID } from 'node:crypto';
import type { Bus } from '../bus/types.ts';

/** What a gateway tells of itself: its open sockets, and how often what it knows of its users has changed. */
export type Facts = { readonly sockets: number; readonly users: number };
/** The gateways that are alive, as far as is known: each says so every second, and soon when its facts have changed. */
export type Gateways = {
  /** This one's. */
  readonly id: string;
  /** How many there are, this one included: at least 1. */
  alive(): number;
  /** Whether another one of this id is. */
  knows(gateway: string): boolean;
  /** Open sockets of all of them. */
  sockets(): number;
  /** This one's facts have changed. */
  report(facts: Partial<Facts>): void;
  /** Called with what another one says of itself; undefined: it is gone. */
  onBeat(listener: (gateway: string, facts: Facts | undefined) => void): void;
  /** Says good-bye. */
  stop(): void;
};

const subject = 'gateways';
const interval = 1_000;
/** One that has not been heard of for so long is gone, ms. */
const silence = 4_000;
/** Changes are told so long after the first of them, ms. */
const gather = 50;
/** More are not believed in. */
const most = 1_000;

type Beat = { readonly gateway: string; readonly facts?: Facts };
type Other = { facts: Facts; heardAt: number };

/** `serves` false: this process has no clients of its own, and is none of them. */
export function createGateways({ bus, serves = true }: { bus: Bus; serves?: boolean }): Gateways {
  const id = randomUUID();
  const others = new Map<string, Other>();
  const listeners: ((gateway: string, facts: Facts | undefined) => void)[] = [];
  let facts: Facts = { sockets: 0, users: 0 };
  let soon: NodeJS.Timeout | undefined;

  const tell = (): void => {
    clearTimeout(soon);
    soon = undefined;
    if (serves) bus.publish(subject, { gateway: id, facts } satisfies Beat);
  };
  const notify = (gateway: string, of: Facts | undefined): void => listeners.forEach((listener) => listener(gateway, of));
  const forget = (gateway: string): void => {
    if (others.delete(gateway)) notify(gateway, undefined);
  };

  const stopListening = bus.subscribe(subject, (payload) => {
    const { gateway, facts: told } = payload as Beat;
    if (gateway === id) return;
    if (!told) return forget(gateway);
    if (!others.has(gateway)) {
      if (others.size >= most) return;
      // A new one: it shall know of us before our next second.
      soon ??= setTimeout(tell, gather).unref();
    }
    others.set(gateway, { facts: told, heardAt: performance.now() });
    notify(gateway, told);
  });

  let lastTick = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    // While the bus is away nobody can be heard, and while we stood still nobody was: that says nothing about them.
    const deaf = bus.state === 'disconnected' || now - lastTick > 2 * interval;
    lastTick = now;
    for (const [gateway, other] of others) {
      if (deaf) other.heardAt = now;
      else if (now - other.heardAt > silence) forget(gateway);
    }
    tell();
  }, interval).unref();
  tell();

  return {
    id,
    alive: () => others.size + 1,
    knows: (gateway) => others.has(gateway),
    sockets: () => [...others.values()].reduce((sum, other) => sum + other.facts.sockets, facts.sockets),
    report(changed) {
      facts = { ...facts, ...changed };
      soon ??= setTimeout(tell, gather).unref();
    },
    onBeat: (listener) => void listeners.push(listener),
    stop() {
      clearInterval(timer);
      clearTimeout(soon);
      stopListening();
      if (serves) bus.publish(subject, { gateway: id } satisfies Beat);
    },
  };
}
