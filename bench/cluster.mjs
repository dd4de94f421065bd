// Several gateways: what a delivery costs, and how far behind it is, beside one gateway's; a fan-out beside bare `ws`; idle sockets; coming back after a kill; a flood.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from 'nats';
import { inspected } from './lib/collected.mjs';
import { startGateways } from './lib/gateways.mjs';
import { freePort, load } from './lib/processes.mjs';
import { median } from './lib/report.mjs';
import { startService } from './lib/service.mjs';
import { startTwin } from './lib/twins.mjs';

const round = (value, digits = 2) => Math.round(value * 10 ** digits) / 10 ** digits;
const here = (file) => fileURLToPath(new URL(`lib/${file}`, import.meta.url));
const client = (file, options) => spawn('nice', ['-n', '5', process.execPath, here(file), JSON.stringify(options)], { stdio: ['ignore', 'pipe', 'inherit'] });

const measurements = { gateways, across, fanout, sockets, back, flood };

/** Rows: title, name, figures (medians). */
export async function run({ runs, seconds, only = Object.keys(measurements) }) {
  const rows = [];
  for (const name of only) rows.push(...(await measurements[name]({ runs, seconds })));
  return rows;
}

async function times(runs, what) {
  const found = [];
  for (let n = 0; n < runs; n++) found.push(await what());
  return found;
}
const medianOf = (found, figure) => round(median(found.map(figure)));

/** 10 rooms of 20 sockets; CPU of the gateways alone, once they have been at it for a while: three share what makes one's code warm. */
async function gateways({ runs, seconds }) {
  const rows = [];
  for (const rate of [200, 600]) rows.push(...(await gatewaysAt(rate, { runs, seconds })));
  return rows;
}

async function gatewaysAt(rate, { runs, seconds }) {
  const measure = async (count) => {
    const cluster = await startGateways(count);
    try {
      const answer = await load({ adapter: 'ours', url: cluster.url, secret: cluster.secret, subscribeUrls: cluster.urls, publishUrls: cluster.urls, rooms: 10, subscribers: 20, rate, warmUp: 15, seconds: 2 * seconds }, cluster);
      return { ...answer, perDelivery: (answer.cpu * answer.messages) / answer.deliveries };
    } finally {
      await cluster.stop();
    }
  };
  const [one, three] = [[], []];
  for (let n = 0; n < runs; n++) {
    one.push(await measure(1));
    three.push(await measure(3));
  }
  const title = `Gateways, ${rate} messages/s to 20 sockets each`;
  const ofOne = medianOf(one, ({ perDelivery }) => perDelivery);
  return [[1, one], [3, three]].map(([name, found]) => {
    const perDelivery = medianOf(found, (answer) => answer.perDelivery);
    return { title, name: `${name}`, 'CPU µs a delivery': perDelivery, 'beside one': round(perDelivery / ofOne), 'CPU µs a message': medianOf(found, ({ cpu }) => cpu), 'deliver p50 ms': medianOf(found, ({ deliver }) => deliver.p50), 'deliver p99 ms': medianOf(found, ({ deliver }) => deliver.p99) };
  });
}

/** One way through the server, 200 a second, ms. */
async function natsDelay(url, seconds) {
  const [from, to] = [await connect({ servers: new URL(url).host }), await connect({ servers: new URL(url).host })];
  const delays = [];
  to.subscribe('x', { callback: (_error, message) => delays.push(performance.now() - Number(message.string())) });
  await to.flush();
  for (let n = 0; n < 200 * seconds; n++) {
    from.publish('x', String(performance.now()));
    await sleep(5);
  }
  await Promise.all([from.close(), to.close()]);
  return median(delays);
}

/** Writer and reader on one gateway, and on two. */
async function across({ runs, seconds }) {
  const found = await times(runs, async () => {
    const cluster = await startGateways(2);
    try {
      const [a, b] = cluster.urls;
      const through = (publish, subscribe) => load({ adapter: 'ours', url: a, secret: cluster.secret, publishUrls: [publish], subscribeUrls: [subscribe], rooms: 10, subscribers: 1, rate: 200, warmUp: 2, seconds }, cluster);
      // The first is for warming up; then there and back again.
      await through(a, b);
      const found = [await through(a, a), await through(a, b), await through(a, b), await through(a, a)].map(({ deliver }) => deliver.p50);
      return { same: (found[0] + found[3]) / 2, other: (found[1] + found[2]) / 2, nats: await natsDelay(cluster.natsUrl, 2) };
    } finally {
      await cluster.stop();
    }
  });
  const adds = medianOf(found, ({ same, other }) => other - same);
  const nats = medianOf(found, (one) => one.nats);
  return [{ title: 'Delivery across gateways, 200 messages/s', name: 'medreserve', 'same gateway p50 ms': medianOf(found, ({ same }) => same), 'other gateway p50 ms': medianOf(found, ({ other }) => other), 'adds ms': adds, 'NATS p50 ms': nats, 'beside NATS': round(adds / nats) }];
}

/** One room with 1,000 sockets. One message at a time, the next when all have it: from the first socket that has it to the last; then 64 in flight. */
async function fanout({ runs, seconds }) {
  const alone = await besideBare({ runs, seconds, frames: 1, inFlight: 1, closed: true });
  const backlog = await besideBare({ runs, seconds, frames: 8, inFlight: 64 });
  const row = (title, name, found, figures) => ({ title, name, ...figures, undelivered: medianOf(found, ({ undelivered }) => undelivered) });
  const spreadOf = (found) => medianOf(found, ({ spread }) => spread.p50);
  const rateOf = (found) => medianOf(found, ({ deliveries }) => deliveries);
  return [
    ...alone.map(([name, found]) => row('Fan-out to 1,000 sockets, one message at a time', name, found, { 'first to last socket ms': spreadOf(found), 'as fast as bare': round(spreadOf(alone[1][1]) / spreadOf(found)) })),
    ...backlog.map(([name, found]) => row('Fan-out to 1,000 sockets, 64 messages in flight', name, found, { 'deliveries/s': rateOf(found), 'as fast as bare': round(rateOf(found) / rateOf(backlog[1][1])) })),
  ];
}

async function besideBare({ runs, seconds, frames, ...more }) {
  const what = { rooms: 1, subscribers: 1_000, seconds, warmUp: 2, ...more };
  const [ours, bare] = [[], []];
  for (let n = 0; n < runs; n++) {
    const service = await startService();
    ours.push(await load({ adapter: 'ours', url: service.url, secret: service.secret, ...what }, service));
    await service.stop();
    const twin = await startTwin('prebuilt', { FRAMES_A_WRITE: String(frames) });
    bare.push(await load({ adapter: 'twin', url: twin.url, secret: twin.secret, ...what }, twin));
    await twin.stop();
  }
  return [['medreserve', ours], [`a prebuilt frame on bare ws, ${frames} a write`, bare]];
}

/** Sockets that say nothing, twenty a room: what each of 4,000 weighs beside 1,000 that are there, both after collecting garbage. The service without its databases. */
async function sockets({ runs }) {
  const found = await times(runs, async () => {
    const cluster = await startGateways(0);
    const port = await freePort();
    const service = await startService({ dataDirectory: cluster.dataDirectory, environment: { NATS_URL: cluster.natsUrl, PROCESS_ROLE: 'gateway' }, nodeOptions: [`--inspect=127.0.0.1:${port}`] });
    const memory = await inspected(port);
    const clients = [];
    const connect = async (rooms) => {
      const child = client('load.mjs', { adapter: 'ours', url: service.url, secret: service.secret, rooms, subscribers: 20, idle: 600 });
      clients.push(child);
      await once(child.stdout, 'data');
      await sleep(5_000);
      return memory.resident(service.pid);
    };
    const [first, all] = [await connect(50), await connect(200)];
    for (const child of clients) {
      child.kill();
      await once(child, 'exit');
    }
    memory.close();
    await service.stop();
    await cluster.stop();
    return (all - first) / 1024 / 4_000;
  });
  return [{ title: '5,000 idle sockets, the last 4,000 of them', name: 'medreserve', 'KB a socket': medianOf(found, (one) => one) }];
}

/** 2,000 sockets on three gateways; one gateway is killed, its clients come back to the others. */
async function back({ runs }) {
  const found = await times(runs, async () => {
    const cluster = await startGateways(3);
    try {
      const child = client('back.mjs', { urls: cluster.urls, secret: cluster.secret, rooms: 100, sockets: 6_000 });
      const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
      await lines.next();
      cluster.gateways[0].kill();
      const { value } = await lines.next();
      await once(child, 'exit');
      return JSON.parse(value);
    } finally {
      await cluster.stop();
    }
  });
  return [{ title: 'A gateway with 2,000 clients is killed', name: 'medreserve', cut: medianOf(found, ({ lost }) => lost), back: medianOf(found, (one) => one.back), 'all back after s': medianOf(found, ({ seconds }) => seconds) }];
}

/** Four people who talk, alone and beside one who floods sockets and requests. The limits are the usual ones. */
async function flood({ runs, seconds }) {
  const found = await times(runs, async () => {
    const service = await startService({ environment: { RATE_LIMIT_REQUESTS: '100', WEBSOCKET_RATE_LIMIT: '20', MAX_SOCKETS_PER_USER: '20' } });
    const talk = () => load({ adapter: 'ours', url: service.url, secret: service.secret, rooms: 4, subscribers: 1, rate: 60, warmUp: 5, seconds: 2 * seconds }, service);
    try {
      await talk();
      const alone = await talk();
      const flooding = client('flood.mjs', { url: service.url, secret: service.secret, seconds: 2 * seconds + 10 });
      const beside = await talk();
      await once(flooding, 'exit');
      return { alone: alone.deliver.p99, beside: beside.deliver.p99 };
    } finally {
      await service.stop();
    }
  });
  return [{ title: 'Four talk, 60 messages/s, while another floods', name: 'medreserve', 'alone p99 ms': medianOf(found, ({ alone }) => alone), 'beside a flood p99 ms': medianOf(found, ({ beside }) => beside), ratio: medianOf(found, ({ alone, beside }) => beside / alone) }];
}
