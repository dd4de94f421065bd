import { randomUUID } from 'node:crypto';
import type { Bus } from '../bus/types.ts';

export type Counts = {
  /** Something of a key was counted here. */
  add(key: string): void;
  stop(): void;
};

/** What is counted within so many ms is told together, soon enough that whoever goes from gateway to gateway finds it counted there. */
const gather = 20;
const pageSize = 2_000;
/** Nobody counts more within that time. */
const most = 1_000_000;

type Notice = { readonly from: string; readonly counted: readonly (readonly [key: string, times: number])[] };

/** Tells the other gateways what was counted here, and hears it of them. `name` tells several counts apart. What is lost on the way each goes on without. */
export function createCounts({ bus, name, heard }: { bus: Bus; name: string; heard: (key: string, times: number) => void }): Counts {
  const from = randomUUID();
  const subject = `counts.${name}`;
  let counted = new Map<string, number>();
  let timer: NodeJS.Timeout | undefined;

  function tell(): void {
    timer = undefined;
    const all = [...counted];
    counted = new Map();
    for (let at = 0; at < all.length; at += pageSize) bus.publish(subject, { from, counted: all.slice(at, at + pageSize) } satisfies Notice);
  }
  const stopListening = bus.subscribe(subject, (payload) => {
    const notice = payload as Notice;
    if (notice.from === from) return;
    for (const [key, times] of notice.counted) if (times > 0 && times <= most) heard(key, times);
  });

  return {
    add(key) {
      if (bus.state === 'local') return;
      counted.set(key, (counted.get(key) ?? 0) + 1);
      timer ??= setTimeout(tell, gather).unref();
    },
    stop() {
      clearTimeout(timer);
      stopListening();
    },
  };
}
