import type { commandFrames, FrameType } from './frames.ts';
import type { serverFrames } from './server-frames.ts';

export type ServerFrameType = keyof typeof serverFrames;
export type ClientFrameType = FrameType | keyof typeof commandFrames;
export type ClientNote = { readonly summary: string; /** What may answer it, beside `error`. */ readonly answers: readonly ServerFrameType[] };

/** What each frame of a client is for, for a reader. */
export const clientFrameNotes: { readonly [Type in ClientFrameType]: ClientNote } = {
  join_room: { summary: 'Join a room: its newest messages, or with after_seq every frame after it (-1: from the beginning); then live frames', answers: ['chat_history', 'resync_required'] },
  leave_room: { summary: 'Leave a room', answers: ['ack'] },
  chat_message: { summary: 'Post a message; it needs no join. The same client_message_id is one message, however often it is sent', answers: ['ack'] },
  edit_message: { summary: 'Put another text in the place of one’s own message', answers: ['ack'] },
  retract_message: { summary: 'Take one’s own message back', answers: ['ack'] },
  file_share: { summary: 'Share an uploaded file', answers: ['ack'] },
  message_status: { summary: 'Everything up to this message has been delivered, or read', answers: ['ack'] },
  typing_indicator: { summary: 'One is typing, or no longer: told to the others at most once a second, never stored', answers: [] },
  subscribe: { summary: 'Get the updates of a channel; with `after`, those that came later than that position first', answers: ['ack', 'resync_required'] },
  unsubscribe: { summary: 'Get them no longer', answers: ['ack'] },
  command: { summary: 'Any command, as POST /commands/<name> takes it', answers: ['ack'] },
  authenticate: { summary: 'A fresh token of the same user, before the old one expires', answers: ['ack'] },
  get_active_users: { summary: 'Who is connected', answers: ['active_users'] },
  ping: { summary: 'A sign of life', answers: ['pong'] },
};

/** What each frame of the service is for. */
export const serverFrameSummaries: { readonly [Type in ServerFrameType]: string } = {
  connection_confirmed: 'The first frame of a socket: who one is here',
  ack: 'Done, and durable. It may come before or after the frame of the message itself',
  chat_message: 'A message was posted',
  file_share: 'A file was shared',
  message_edited: 'A message has another text now',
  message_retracted: 'A message was taken back',
  room_opened: 'The room was opened, or opened again',
  room_closed: 'The room was closed to everything but receipts',
  typing_indicator: 'Somebody else in the room is typing, or no longer',
  message_status: 'A member has received, or read, everything up to this message',
  chat_history: 'Answers join_room: the newest messages as they stand, or, with after_seq, every frame of the room after it. Live frames go on with last_seq + 1',
  active_users: 'Answers get_active_users',
  pong: 'Answers ping',
  emergency_alert: 'An alert of whose recipients one is; comes without a subscription',
  appointment_update: 'Of the channel appointments',
  prescription_update: 'Of the channel prescriptions',
  notification: 'Of the channel notifications',
  system: 'Of the service itself: a broadcast; room_left, after which a room sends nothing more',
  stats: 'Of the channel stats',
  resync_required: 'What was asked for cannot be continued: read the history anew',
  error: 'A refusal, of the frame with this ref if it has one. The socket stays',
};

/** Close code → why (RFC 6455 and API §8). */
export const closeCodes: { readonly [code: number]: string } = {
  1001: 'The service is going away: connect again',
  1002: 'The protocol was broken',
  1003: 'Binary frames are not taken',
  1007: 'The text was no UTF-8',
  1008: 'Against the policy',
  1009: 'A frame was larger than 64 KiB',
  1011: 'Something went wrong on our side: connect again',
  1013: 'The client read too slowly: connect again and resume from its last seq',
  4401: 'The token has expired, was another user’s, or the account was disabled or is of another role: connect again with a fresh one',
  4429: 'Far too many frames: wait before connecting again',
};
