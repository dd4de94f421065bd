import type { ChatError } from './error.ts';
import type { ClientFrames, ServerFrames } from './generated.ts';
import type { ClientFrame, ServerFrame } from './types.ts';

export type Channel = ClientFrames['subscribe']['channel'];
/** Channel → the type of its frames. */
type FrameTypes = { alerts: 'emergency_alert'; appointments: 'appointment_update'; prescriptions: 'prescription_update'; notifications: 'notification'; stats: 'stats' };
export type ChannelListener<Name extends Channel> = {
  frame(frame: ServerFrames[FrameTypes[Name]]): void;
  /** What was missed is too old to be sent again: read the list anew. */
  resync?(): void;
};
export type Channels = {
  subscribe<Name extends Channel>(channel: Name, listener: ChannelListener<Name>, after: string | undefined): Promise<void>;
  unsubscribe(channel: Channel): void;
  take(frame: ServerFrame): void;
  onOpen(): void;
};

const channelOf: Readonly<Record<string, Channel>> = { emergency_alert: 'alerts', appointment_update: 'appointments', prescription_update: 'prescriptions', notification: 'notifications', stats: 'stats' };
type Subscription = { readonly listener: { frame(frame: never): void; resync?(): void }; last: string | undefined };

/** The channels that are subscribed to, each continued after its last `position`. */
export function createChannels(ask: (frame: ClientFrame) => Promise<ServerFrame>): Channels {
  const subscriptions = new Map<Channel, Subscription>();

  async function request(channel: Channel): Promise<void> {
    const after = subscriptions.get(channel)?.last;
    const answer = await ask({ type: 'subscribe', channel, ...(after !== undefined && { after }) }).catch((error: ChatError) => {
      // Where it was left is not known there for so long that it may never be.
      if (after === undefined || error.code !== 'unanswered') throw error;
      return undefined;
    });
    if (answer === undefined || answer.type === 'resync_required') await anew(channel);
  }
  async function anew(channel: Channel): Promise<void> {
    const subscription = subscriptions.get(channel);
    if (!subscription) return;
    subscription.last = undefined;
    subscription.listener.resync?.();
    await request(channel);
  }

  return {
    async subscribe(channel, listener, after) {
      subscriptions.set(channel, { listener, last: after });
      await request(channel).catch((error: ChatError) => {
        subscriptions.delete(channel);
        throw error;
      });
    },
    unsubscribe(channel) {
      if (subscriptions.delete(channel)) void ask({ type: 'unsubscribe', channel }).catch(() => undefined);
    },
    take(frame) {
      if (frame.type === 'resync_required' && frame.channel !== undefined) return void anew(frame.channel).catch(() => undefined);
      const channel = channelOf[frame.type];
      const subscription = channel && subscriptions.get(channel);
      if (!subscription) return;
      const position = 'position' in frame ? frame.position : undefined;
      if (position !== undefined) {
        if (subscription.last !== undefined && BigInt(position) <= BigInt(subscription.last)) return;
        subscription.last = position;
      }
      subscription.listener.frame(frame as never);
    },
    onOpen: () => subscriptions.forEach((_, channel) => void request(channel).catch(() => undefined)),
  };
}
