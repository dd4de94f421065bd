// The load client, a process of its own: node load.mjs '<json>' with {adapter, url, secret, mode, rooms, subscribers, inFlight | rate, seconds, warmUp, idle, follow, closed}.
// Prints a line of JSON when it begins to count, when it ends, and with its figures. Latency counts from the actual send. Offered load is bounded and ends by itself.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { adapters } from './adapters.mjs';

const options = { rooms: 10, subscribers: 1, seconds: 5, warmUp: 2, mode: 'ws', ...JSON.parse(process.argv[2]) };
const adapter = adapters[options.adapter](options);
const text = (n) => `~~${String(n).padStart(10, '0')}~~${'lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor '.repeat(3)}`;

const sentAt = new Float64Array(8_000_000);
let next = 0;
let counted = Infinity;
let delivered = 0;
let acks = 0;
let errors = 0;
const delays = { deliver: [], ack: [], behindAck: [] };
const ackedAt = new Map();
/** With `closed`: who has got a message, since when, and who waits until all have. */
const reached = new Map();
const spreads = [];

function onText(frame) {
  const at = frame.indexOf('~~');
  if (at < 0) return;
  const n = Number(frame.slice(at + 2, at + 12));
  const one = reached.get(n);
  if (one && ++one.count === 1) one.firstAt = performance.now();
  if (one?.count === options.subscribers) {
    spreads.push(performance.now() - one.firstAt);
    reached.delete(n);
    one.resolve();
  }
  if (n < counted) return;
  delivered++;
  const now = performance.now();
  delays.deliver.push(now - sentAt[n]);
  const acknowledged = ackedAt.get(n);
  if (acknowledged !== undefined) delays.behindAck.push(now - acknowledged);
}

async function one(send) {
  const n = next++;
  sentAt[n] = performance.now();
  const everywhere = options.closed && new Promise((resolve) => reached.set(n, { count: 0, firstAt: 0, resolve }));
  try {
    await send(randomUUID(), text(n));
    await everywhere;
    if (n < counted) return;
    acks++;
    const now = performance.now();
    delays.ack.push(now - sentAt[n]);
    if (options.follow) ackedAt.set(n, now);
  } catch (error) {
    if (errors++ < 3) console.error(String(error).slice(0, 200));
    await sleep(5);
  }
}

const percentiles = (values) => {
  const sorted = values.sort((a, b) => a - b);
  const at = (share) => +(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2);
  return { p50: at(0.5), p99: at(0.99), max: at(1) };
};

for (let room = 0; room < options.rooms; room++) for (let i = 0; i < options.subscribers; i++) await adapter.subscribe(`room-${room}`, i + 1, onText);
if (options.idle) {
  console.log(JSON.stringify({ ready: true }));
  await sleep(options.idle * 1000);
  process.exit(0);
}
const senders = await Promise.all(Array.from({ length: options.rooms }, (_, room) => adapter.publisher(`room-${room}`, options.mode)));
let stop = false;
const workers = [];
if (options.rate) {
  const start = performance.now();
  workers.push(
    (async () => {
      for (let i = 0; !stop; await sleep(1)) for (; start + (i * 1000) / options.rate <= performance.now(); i++) void one(senders[i % senders.length]);
    })(),
  );
} else for (let i = 0; i < options.inFlight; i++) workers.push((async () => { while (!stop) await one(senders[i % senders.length]); })());

await sleep(options.warmUp * 1000);
counted = next;
console.log(JSON.stringify({ counting: true }));
const start = performance.now();
await sleep(options.seconds * 1000);
const seconds = (performance.now() - start) / 1000;
const [ackCount, deliveredCount] = [acks, delivered];
console.log(JSON.stringify({ counted: true }));
stop = true;
await Promise.race([Promise.all(workers), sleep(5000)]);
for (let i = 0; i < 50 && delivered < (next - counted) * options.subscribers; i++) await sleep(100);
console.log(
  JSON.stringify({
    messages: Math.round(ackCount / seconds),
    deliveries: Math.round(deliveredCount / seconds),
    deliver: percentiles(delays.deliver),
    ack: percentiles(delays.ack),
    behindAck: percentiles(delays.behindAck),
    spread: percentiles(spreads),
    undelivered: (next - counted - errors) * options.subscribers - delivered,
    errors,
    seconds,
  }),
);
process.exit(0);
