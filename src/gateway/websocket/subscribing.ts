import { alertNamed, stillEntitled } from '../../../commands/alerts-state.ts';
import { alerts } from '../../../commands/alerts.ts';
import { careteam, inCare } from '../../../commands/careteam.ts';
import { channelFramesOf, channelHorizon, type ChannelFrame } from '../../../projections/channel-frames.ts';
import type { Dispatcher } from '../../dispatcher/types.ts';
import type { Feed } from '../../eventlog/types.ts';
import type { Queryable } from '../../kernel/projection.ts';
import { Rejection } from '../../kernel/rejection.ts';
import type { Outbox } from '../live/outbox.ts';
import type { Peer } from '../live/peer.ts';
import { namesFor, textOf, type NameSource } from '../live/render.ts';
import { drained } from '../live/drained.ts';
import { reached } from '../rest/up-to.ts';
import type { ReadModels } from '../read-models.ts';
import { answer } from './answers.ts';
import type { FrameOf } from './frames.ts';
import { createSemaphore } from './semaphore.ts';
import type { StatsChannel } from './stats-channel.ts';

export type SubscribeParts = {
  readonly db: Queryable | undefined;
  readonly readModels: Pick<ReadModels, 'reached'>;
  readonly feed: Pick<Feed, 'position' | 'reached'>;
  readonly dispatcher: Pick<Dispatcher, 'load'>;
  readonly outbox: Outbox;
  readonly names: NameSource;
  readonly stats: Pick<StatsChannel, 'tell'>;
  now(): number;
};
export type Subscribing = {
  /** Subscribes a socket to a channel, from a position on when it names one; sends the answer. Rejects with a Rejection, and is then subscribed as before. */
  subscribe(peer: Peer, frame: FrameOf<'subscribe'>): Promise<void>;
  unsubscribe(peer: Peer, channel: string): void;
};

const page = 200;
const drainDeadline = 30_000;
const replays = { atOnce: 16, waiting: 2_000 };

export function createSubscribing({ db, readModels, feed, dispatcher, outbox, names, stats, now }: SubscribeParts): Subscribing {
  const places = createSemaphore(replays.atOnce, replays.waiting);

  function goLive(peer: Peer, channel: string): void {
    peer.replaying?.delete(channel);
    (peer.channels ??= new Set()).add(channel);
  }
  function unsubscribe(peer: Peer, channel: string): void {
    peer.channels?.delete(channel);
    peer.replaying?.delete(channel);
  }
  const acknowledge = (peer: Peer, ref: string | undefined): void => outbox.send(peer, answer('ack', ref, { result: {} }));

  /** What a doctor was told of a patient in danger, or of a prescription, is theirs for as long as the right to it lasts. */
  async function isStillTheirs({ user_id, role }: Peer, channel: string, { patient_id, frame }: ChannelFrame): Promise<boolean> {
    if (role !== 'DOCTOR' || patient_id === null || (channel !== 'alerts' && channel !== 'prescriptions')) return true;
    const { state: care } = await dispatcher.load(careteam, patient_id);
    if (channel === 'prescriptions') return inCare(care, user_id, now());
    const alert = alertNamed((await dispatcher.load(alerts, patient_id)).state, String(frame['alert_id']));
    return alert !== undefined && stillEntitled(alert, care, now()).recipients.includes(user_id);
  }

  /** Every socket that was there has got a pushed frame; one that connected since may have been given it, too. */
  function hasGot(peer: Peer, { pushed, position }: ChannelFrame): boolean {
    return pushed && (position > peer.since || peer.seen?.has(position) === true);
  }

  async function replay(peer: Peer, database: Queryable, channel: string, after: bigint, upTo: bigint, isWanted: () => boolean): Promise<void> {
    for (let from = after, more = true; more && isWanted(); ) {
      const frames = await channelFramesOf(database, { user_id: peer.user_id, channel, after: from, upTo, limit: page });
      const theirs = await Promise.all(frames.map((each) => isStillTheirs(peer, channel, each)));
      const nameOf = await namesFor(names, frames.map(({ frame }) => frame));
      if (!isWanted()) return;
      frames.forEach((each, at) => {
        if (!theirs[at] || hasGot(peer, each)) return;
        if (each.pushed) (peer.seen ??= new Set()).add(each.position);
        outbox.send(peer, textOf(nameOf, each.frame, each.position));
      });
      from = frames.at(-1)?.position ?? upTo;
      more = frames.length >= page;
      if (more && !(await drained(peer, drainDeadline))) peer.onSlow();
    }
  }

  async function resume(peer: Peer, { ref, channel }: FrameOf<'subscribe'>, after: bigint): Promise<void> {
    if (!db) throw new Rejection('database-unavailable', undefined, { retry_after: 1 });
    const cannot = (): void => {
      unsubscribe(peer, channel);
      outbox.send(peer, answer('resync_required', ref, { channel }));
    };
    // What it is subscribed to already stays as it is.
    await reached(feed, after);
    // From here on what comes live waits; what came before stands in the table when it has come as far.
    const kept: string[] = [];
    const before = peer.channels?.has(channel) === true;
    const upTo = feed.position;
    unsubscribe(peer, channel);
    (peer.replaying ??= new Map()).set(channel, kept);
    const isWanted = (): boolean => peer.open && peer.replaying?.get(channel) === kept;
    const goOn = (): void => {
      for (const text of kept) outbox.send(peer, text);
      goLive(peer, channel);
    };
    try {
      if (!(await readModels.reached(['channel_frames'], upTo))) throw new Rejection('read-model-stale', undefined, { retry_after: 1 });
      if (after < (await channelHorizon(db))) return cannot();
      acknowledge(peer, ref);
      await replay(peer, db, channel, after, upTo, isWanted);
    } catch (error) {
      if (isWanted() && before) goOn();
      else if (isWanted()) unsubscribe(peer, channel);
      throw error;
    }
    if (isWanted()) goOn();
    else if (peer.open && !peer.replaying?.has(channel) && !peer.channels?.has(channel)) cannot();
  }

  return {
    async subscribe(peer, frame) {
      const { channel, ref, after } = frame;
      if (channel === 'stats' && peer.role !== 'ADMIN') throw new Rejection('forbidden');
      if (after === undefined || channel === 'stats') {
        goLive(peer, channel);
        acknowledge(peer, ref);
        if (channel === 'stats') stats.tell(peer);
        return;
      }
      await places.acquire();
      try {
        await resume(peer, frame, BigInt(after));
      } finally {
        places.release();
      }
    },
    unsubscribe,
  };
}
