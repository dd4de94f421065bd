import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { startGateway, type Gateway } from './gateway.ts';
import type { Client, Frame } from './sockets.ts';
import { ask, isMessage, joined, post, seen } from './talk.ts';

let gateway: Gateway;
beforeAll(async () => (gateway = await startGateway()));
afterAll(() => gateway.stop());

describe('joining', () => {
  test('is answered with the newest messages as they stand now, and the next frame follows them', async () => {
    const clinic = await gateway.clinic('history');
    const sender = await gateway.connect(clinic.patient);
    const ids: unknown[] = [];
    for (const content of ['one', 'two', 'three', 'four']) ids.push((await post(sender, clinic.room_id, content))['message_id']);
    await ask(sender, { type: 'edit_message', room_id: clinic.room_id, message_id: ids[1], content: 'TWO' });
    await ask(sender, { type: 'retract_message', room_id: clinic.room_id, message_id: ids[2] });
    const { client, history } = await joined(gateway, clinic, clinic.doctor, { limit: 3 });
    expect(history).toMatchObject({ type: 'chat_history', room_id: clinic.room_id, last_seq: 6, complete: true });
    const messages = history['messages'] as Frame[];
    expect(messages.map((message) => [message.seq, message['content'], message['retracted'], message['status']])).toEqual([[2, 'TWO', undefined, 'sent'], [3, undefined, true, 'sent'], [4, 'four', undefined, 'sent']]);
    expect(messages[0]).toMatchObject({ type: 'chat_message', message_id: ids[1], sender_id: clinic.patient.user_id, sender_name: 'Patient history', sender_role: 'PATIENT', edited_at: expect.any(String), position: expect.stringMatching(/^\d+$/) });
    await post(sender, clinic.room_id, 'five');
    expect(await client.next(isMessage('five'))).toMatchObject({ seq: 7 });
  });

  test('with a cursor brings every frame after it, in pages, without the text of what was retracted', async () => {
    const clinic = await gateway.clinic('cursor');
    const sender = await gateway.connect(clinic.patient);
    for (let i = 1; i <= 450; i++) sender.send({ type: 'chat_message', room_id: clinic.room_id, content: `m${i}`, ref: `m${i}` });
    const { message_id } = await sender.next(({ ref }) => ref === 'm300');
    await sender.next(({ ref }) => ref === 'm450');
    await ask(sender, { type: 'edit_message', room_id: clinic.room_id, message_id, content: 'secret' });
    await ask(sender, { type: 'retract_message', room_id: clinic.room_id, message_id });
    const { client } = await joined(gateway, clinic, clinic.doctor, { after_seq: 0 });
    await expect.poll(() => client.frames.at(-1)?.['complete']).toBe(true);
    const pages = client.frames.filter(({ type }) => type === 'chat_history');
    expect(pages.at(-1)).toMatchObject({ complete: true, last_seq: 452 });
    const frames = pages.flatMap((page) => page['frames'] as Frame[]);
    expect(frames.map(({ seq }) => seq)).toEqual(Array.from({ length: 452 }, (_, i) => i + 1));
    for (const page of pages) expect((page['frames'] as Frame[]).length).toBeLessThanOrEqual(200);
    expect(pages.slice(0, -1).every((page) => page['complete'] === false)).toBe(true);
    expect([frames[299]?.['content'], frames[450]?.['content'], frames[450]?.type, frames[451]?.type]).toEqual([undefined, undefined, 'message_edited', 'message_retracted']);
    expect(frames[298]).toMatchObject({ content: 'm299', sender_name: 'Patient cursor', position: expect.any(String) });
  });

  test('twice at once is answered twice, and each message comes once', async () => {
    const clinic = await gateway.clinic('twice');
    const client = await gateway.connect(clinic.doctor);
    for (const ref of ['first', 'second']) client.send({ type: 'join_room', room_id: clinic.room_id, ref });
    for (const ref of ['first', 'second']) expect(await client.next((frame) => frame.ref === ref)).toMatchObject({ type: 'chat_history', complete: true });
    await post(await gateway.connect(clinic.patient), clinic.room_id, 'once');
    await client.next(isMessage('once'));
    await ask(client, { type: 'ping' });
    expect(client.frames.filter(isMessage('once'))).toHaveLength(1);
    for (const frame of [{ type: 'join_room', ref: 'third' }, { type: 'leave_room', ref: 'left' }, { type: 'join_room', ref: 'fourth' }]) client.send({ ...frame, room_id: clinic.room_id });
    expect(await client.next((frame) => frame.ref === 'third')).toMatchObject({ type: 'error', code: 'wrong-state' });
    expect(await client.next((frame) => frame.ref === 'fourth')).toMatchObject({ type: 'chat_history' });
  });

  test('with the cursor at the end brings nothing, beyond it asks for a resync', async () => {
    const clinic = await gateway.clinic('end');
    expect((await joined(gateway, clinic, clinic.doctor, { after_seq: 0 })).history).toMatchObject({ type: 'chat_history', frames: [], last_seq: 0, complete: true });
    const { client, history } = await joined(gateway, clinic, clinic.doctor, { after_seq: 7 });
    expect(history).toMatchObject({ type: 'resync_required', room_id: clinic.room_id });
    await post(await gateway.connect(clinic.patient), clinic.room_id, 'unseen');
    await ask(client, { type: 'ping' });
    expect(client.frames.some(isMessage('unseen'))).toBe(false);
  });

  test('under load, by any way of joining, shows every seq once and in order', async () => {
    const clinic = await gateway.clinic('load');
    const sender = await gateway.connect(clinic.patient);
    let posting = true;
    let count = 0;
    const load = (async () => {
      while (posting) await Promise.all(Array.from({ length: 10 }, () => post(sender, clinic.room_id, `m${count++}`)));
    })();
    const clients: Client[] = [];
    for (let i = 0; i < 18; i++) {
      const more = [{ after_seq: -1 }, { limit: 5 }, { after_seq: 3 }][i % 3];
      const { client } = await joined(gateway, clinic, i % 2 ? clinic.doctor : clinic.patient, more);
      if (i % 6 === 5) client.send({ type: 'join_room', room_id: clinic.room_id, after_seq: 0 });
      clients.push(client);
    }
    posting = false;
    await load;
    await post(sender, clinic.room_id, 'the end');
    for (const client of clients) {
      await expect.poll(() => seen(client).at(-1)).toBe(count + 1);
      const [first = 0] = seen(client);
      expect(seen(client)).toEqual(Array.from({ length: count + 2 - first }, (_, i) => first + i));
    }
  });

  test('is undone by a leave that follows it at once', async () => {
    const clinic = await gateway.clinic('changed-mind');
    const client = await gateway.connect(clinic.doctor);
    client.send({ type: 'join_room', room_id: clinic.room_id, ref: 'join' });
    client.send({ type: 'leave_room', room_id: clinic.room_id, ref: 'leave' });
    expect(await client.next(({ ref }) => ref === 'leave')).toMatchObject({ type: 'ack' });
    expect(await client.next(({ ref }) => ref === 'join')).toMatchObject({ type: 'error', code: 'wrong-state' });
    const { client: stays } = await joined(gateway, clinic, clinic.patient);
    await post(stays, clinic.room_id, 'unheard');
    await stays.next(isMessage('unheard'));
    await ask(client, { type: 'ping' });
    expect(client.frames.some(({ type }) => type === 'chat_history' || type === 'chat_message')).toBe(false);
  });

  test('after leaving nothing of the room comes', async () => {
    const clinic = await gateway.clinic('leaving');
    const { client } = await joined(gateway, clinic, clinic.doctor);
    expect(await ask(client, { type: 'leave_room', room_id: clinic.room_id })).toMatchObject({ type: 'ack' });
    const { client: stays } = await joined(gateway, clinic, clinic.patient);
    await post(stays, clinic.room_id, 'gone');
    await stays.next(isMessage('gone'));
    await ask(client, { type: 'ping' });
    expect(client.frames.some(isMessage('gone'))).toBe(false);
  });
});

describe('a right that ends', () => {
  test('puts the doctor out of the room, before anything else is said there', async () => {
    const clinic = await gateway.clinic('unassigned');
    const { client } = await joined(gateway, clinic, clinic.doctor);
    const { client: patient } = await joined(gateway, clinic, clinic.patient);
    await gateway.asAdmin('unassign-doctor', { doctor_id: clinic.doctor.user_id, patient_id: clinic.patient.user_id });
    await post(patient, clinic.room_id, 'secret');
    await patient.next(isMessage('secret'));
    expect(await client.next(({ type }) => type === 'system')).toEqual({ type: 'system', event: 'room_left', data: { room_id: clinic.room_id } });
    expect(await ask(client, { type: 'join_room', room_id: clinic.room_id })).toMatchObject({ type: 'error', code: 'not-found' });
    expect(client.frames.at(-2)?.type).toBe('system');
    expect(client.frames.some(isMessage('secret'))).toBe(false);
  });

  test('by time counts at each frame', async () => {
    const clinic = await gateway.clinic('booked');
    await gateway.asAdmin('unassign-doctor', { doctor_id: clinic.doctor.user_id, patient_id: clinic.patient.user_id });
    const booking = { doctor_id: clinic.doctor.user_id, patient_id: clinic.patient.user_id, appointment_id: 'appointment' };
    const grant = (until: number): Promise<unknown> => gateway.asSystem('grant-care', { ...booking, until: new Date(until).toISOString() });
    await grant(gateway.now() + 600_000);
    const { client } = await joined(gateway, clinic, clinic.doctor);
    const { client: patient } = await joined(gateway, clinic, clinic.patient);
    await post(patient, clinic.room_id, 'in time');
    await client.next(isMessage('in time'));
    vi.useFakeTimers({ toFake: ['Date'] });
    onTestFinished(() => void vi.useRealTimers());
    const until = gateway.now() + 200;
    await grant(until);
    vi.setSystemTime(Date.now() + 200);
    await post(patient, clinic.room_id, 'too late');
    expect(await client.next(({ type }) => type === 'system')).toMatchObject({ event: 'room_left' });
    await patient.next(isMessage('too late'));
    await ask(client, { type: 'ping' });
    expect(client.frames.some(isMessage('too late'))).toBe(false);
  });

  test('with a cancellation counts at once, with another ground left it goes on', async () => {
    const clinic = await gateway.clinic('cancelled');
    const booking = { doctor_id: clinic.doctor.user_id, patient_id: clinic.patient.user_id, appointment_id: 'appointment' };
    await gateway.asSystem('grant-care', { ...booking, until: new Date(gateway.now() + 60_000).toISOString() });
    const { client } = await joined(gateway, clinic, clinic.doctor);
    const patient = await gateway.connect(clinic.patient);
    await gateway.asSystem('end-care', booking);
    await post(patient, clinic.room_id, 'still assigned');
    expect(await client.next(isMessage('still assigned'))).toMatchObject({ seq: 1 });
  });
});
