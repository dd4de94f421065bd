import { expect } from 'vitest';
import type { Clinic, Gateway, Person } from './gateway.ts';
import type { Client, Frame } from './sockets.ts';

let refs = 0;
/** Sends a frame with a `ref` of its own and waits for what carries it back. */
export async function ask(client: Client, frame: object): Promise<Frame> {
  const ref = `r${++refs}`;
  client.send({ ...frame, ref });
  return client.next((answer) => answer.ref === ref);
}
export async function post(client: Client, room_id: string, content: string, more: object = {}): Promise<Frame> {
  const answer = await ask(client, { type: 'chat_message', room_id, content, ...more });
  expect(answer.type).toBe('ack');
  return answer;
}
export const isMessage = (content: string) => (frame: Frame) => frame.type === 'chat_message' && frame['content'] === content;

/** A new socket of this person, joined to the room, and what the join was answered with. */
export async function joined(gateway: Gateway, { room_id }: Clinic, as: Person, more: object = {}): Promise<{ client: Client; history: Frame }> {
  const client = await gateway.connect(as);
  return { client, history: await ask(client, { type: 'join_room', room_id, ...more }) };
}

/** The seqs that a client was shown since it joined last, from the one that its history ends with on. */
export function seen({ frames }: Client): readonly number[] {
  let shown: number[] = [];
  for (const frame of frames) {
    if (frame.type === 'ack' || frame['seq'] === undefined) {
      if (frame['messages']) shown = [Number(frame['last_seq'])];
      const replayed = ((frame['frames'] ?? []) as Frame[]).map(({ seq }) => Number(seq));
      shown = (replayed[0] ?? Infinity) <= (shown.at(-1) ?? -1) ? replayed : [...shown, ...replayed];
    } else {
      shown.push(Number(frame['seq']));
    }
  }
  return shown;
}
