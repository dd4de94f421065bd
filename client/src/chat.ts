import { randomId } from './backoff.ts';
import { createChannels, type Channel, type ChannelListener } from './channels.ts';
import { createConnection } from './connection.ts';
import { ChatError } from './error.ts';
import type { Commands, ServerFrames } from './generated.ts';
import { createRequests } from './requests.ts';
import { createRooms, type JoinOptions, type RoomListener } from './rooms.ts';
import type { Ack, Events, Options, ServerFrame, State } from './types.ts';

export type CommandAnswer<Name extends keyof Commands> = Omit<Ack, 'result'> & { readonly result: Commands[Name]['result'] };
export type Chat = {
  readonly state: State;
  /** Hears every frame of a type, or `state`. Gives back what ends it. */
  on<Type extends keyof Events>(type: Type, listener: (event: Events[Type]) => void): () => void;
  /** Joins a room, for good: until `leave`, or until the right to it is over. Resolves when the history, or what was missed, has been told; rejects with a ChatError. Joining again takes the place of the listener before. */
  join(room_id: string, listener: RoomListener, options?: JoinOptions): Promise<void>;
  leave(room_id: string): void;
  lastSeq(room_id: string): number | undefined;
  /** Posts a message, once, however often it has to be sent. */
  post(room_id: string, content: string, options?: { readonly client_message_id?: string }): Promise<Ack>;
  /** Carries a command out, once, however often it has to be sent. */
  command<Name extends keyof Commands>(name: Name, data: Commands[Name]['data'], options?: { readonly idempotency_key?: string }): Promise<CommandAnswer<Name>>;
  /** Everything up to this message has been delivered to this user, or read by them. */
  mark(room_id: string, message_id: string, status: 'delivered' | 'read'): Promise<Ack>;
  /** Says so if it can be said now. */
  typing(room_id: string, is_typing: boolean): void;
  activeUsers(): Promise<ServerFrames['active_users']['active_users']>;
  /** Hears a channel, after `after` (a position) where it is given; resumes by itself. */
  subscribe<Name extends Channel>(channel: Name, listener: ChannelListener<Name>, options?: { readonly after?: string }): Promise<void>;
  unsubscribe(channel: Channel): void;
  /** Ends it: what still waits is rejected with `closed`. */
  close(): void;
};

/** Connects, and stays connected until `close()` or until the service will not have this client any more (`on('state')` says why). */
export function connectChat(options: Options): Chat {
  const listeners = new Map<keyof Events, Set<(event: never) => void>>();
  const emit = <Type extends keyof Events>(type: Type, event: Events[Type]): void => listeners.get(type)?.forEach((listener) => safely(() => listener(event as never)));
  const send: Parameters<typeof createRequests>[1] = (frame) => connection.send(frame);
  const requests = createRequests(options, send);
  const rooms = createRooms(send, options);
  const channels = createChannels((frame) => requests.ask(frame));

  function onFrame(frame: ServerFrame): void {
    if (!requests.take(frame)) {
      rooms.take(frame);
      channels.take(frame);
    }
    emit(frame.type, frame as never);
  }

  const connection = createConnection(options, {
    onOpen() {
      rooms.onOpen();
      channels.onOpen();
      requests.onOpen();
    },
    onLost() {
      rooms.onLost();
      requests.onLost();
    },
    onFrame: (frame) => safely(() => onFrame(frame)),
    onState(state, error) {
      if (state === 'closed') {
        const why = error ?? new ChatError('closed', 'The client was closed');
        requests.end(why);
        rooms.end(why);
      }
      emit('state', { state, ...(error && { error }) });
    },
  });

  function open(): void {
    if (connection.state === 'closed') throw new ChatError('closed', 'The client was closed');
  }
  /** What answers these frames is an ack: anything else was an error. */
  const ack = async (frame: Parameters<typeof requests.ask>[0]): Promise<Ack> => {
    open();
    return (await requests.ask(frame)) as Ack;
  };

  return {
    get state() {
      return connection.state;
    },
    on(type, listener) {
      const those = listeners.get(type) ?? new Set();
      listeners.set(type, those.add(listener as (event: never) => void));
      return () => void those.delete(listener as (event: never) => void);
    },
    async join(room_id, listener, how = {}) {
      open();
      await rooms.join(room_id, listener, how);
    },
    leave(room_id) {
      rooms.leave(room_id);
      send({ type: 'leave_room', room_id });
    },
    lastSeq: rooms.lastSeq,
    post: (room_id, content, { client_message_id = randomId() } = {}) => ack({ type: 'chat_message', room_id, content, client_message_id }),
    command: (name, data, { idempotency_key = randomId() } = {}) => ack({ type: 'command', name, data, idempotency_key } as Parameters<typeof requests.ask>[0]) as Promise<CommandAnswer<typeof name>>,
    mark: (room_id, message_id, status) => ack({ type: 'message_status', room_id, message_id, status }),
    typing: (room_id, is_typing) => void send({ type: 'typing_indicator', room_id, is_typing }),
    async activeUsers() {
      open();
      return ((await requests.ask({ type: 'get_active_users' })) as ServerFrames['active_users']).active_users;
    },
    async subscribe(channel, listener, { after } = {}) {
      open();
      await channels.subscribe(channel, listener, after);
    },
    unsubscribe: channels.unsubscribe,
    close: () => connection.close(),
  };
}

/** A listener's own error must not cost the frames after it; it shows as an uncaught one. */
function safely(work: () => void): void {
  try {
    work();
  } catch (error) {
    setTimeout(() => {
      throw error;
    });
  }
}
