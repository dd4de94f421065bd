export { connectChat, type Chat, type CommandAnswer } from './chat.ts';
export type { Channel, ChannelListener } from './channels.ts';
export { ChatError } from './error.ts';
export type { ClientFrames, Commands, ServerFrames } from './generated.ts';
export type { History, JoinOptions, RoomFrame, RoomListener } from './rooms.ts';
export type { Ack, ClientFrame, Events, Options, ServerFrame, Socket, SocketConstructor, State } from './types.ts';
