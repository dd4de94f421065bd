import { describe, expect, test } from 'vitest';
import { directory } from '../../projections/directory.ts';
import { roomHistory } from '../../projections/room-history.ts';
import { roomsOfUser, roomsOfUsers } from '../../projections/rooms-of-user.ts';
import { applyBatch, projectionDatabase, projectionSpec } from '../support/projection.ts';
import { recorder, timeOf } from '../support/recorded.ts';
import type { DomainEvent } from '../../events/index.ts';
import { closed, opened, posted, read, retracted, shared } from './rooms.ts';

const spec = projectionSpec(roomsOfUsers, [roomHistory, directory]);
const roomsOf = (user_id: string) => (db: Parameters<typeof roomsOfUser>[0]) => roomsOfUser(db, { user_id, limit: 10 });

describe('rooms', () => {
  test('an opened room is there for both of its members', () =>
    spec.given([]).when([opened()], { redelivered: 2 }).thenRows('member_rooms', [{ room_id: 'chat_one', doctor_id: 'doc', patient_id: 'pat', closed: false, last_message_at: null }]));

  test('a closed room says so until it is opened again', async () => {
    await spec.given([opened()]).when([closed()], { redelivered: 2 }).thenRows('member_rooms', [{ closed: true }]);
    await spec.given([opened(), closed()]).when([opened()], { redelivered: 2 }).thenRows('member_rooms', [{ closed: false, opened_at: new Date(timeOf(0)) }]);
    await spec.given([]).when([opened(), closed(), opened(), closed()], { redelivered: 2 }).thenRows('member_rooms', [{ closed: true }]);
  });

  test('the latest message or file sets the time', () =>
    spec.given([opened()]).when([posted('m1', 'a'), shared('m2'), posted('m3', 'b')], { redelivered: 2 }).thenRows('member_rooms', [{ last_message_at: new Date(timeOf(3)), revision: 3 }]));
});

describe('the rooms of a user', () => {
  test('what the other wrote after the watermark is unread, less what was retracted', () =>
    spec
      .given([opened(), posted('m1', 'a'), posted('m2', 'b', 'DOCTOR'), posted('m3', 'c'), posted('m4', 'd'), read('doc', 1)])
      .when([posted('m5', 'e'), retracted('m3', 3)], { redelivered: 1 })
      .thenQuery(async (db) => [(await roomsOf('doc')(db)).rooms[0]?.unread, (await roomsOf('pat')(db)).rooms[0]?.unread], [2, 1]));

  test('a room in full', () =>
    spec.given([opened(), posted('m1', 'a')]).when([]).thenQuery(roomsOf('doc'), {
      rooms: [{ room_id: 'chat_one', doctor_id: 'doc', patient_id: 'pat', last_message_at: timeOf(1), unread: 1, closed: false }],
      total_rooms: 1,
      next_cursor: null,
    }));

  test('nobody else’s rooms', () => spec.given([opened()]).when([posted('m1', 'a')]).thenQuery(roomsOf('other'), { rooms: [], total_rooms: 0, next_cursor: null }));

  test('to a doctor, of patients in their care at the time, in the count as in the pages', () => {
    const bySomeone = (patient_id: string): DomainEvent[] => [{ type: 'RoomOpened', data: { room_id: `chat_${patient_id}`, doctor_id: 'doc', patient_id } }, { type: 'DoctorAssigned', data: { doctor_id: 'doc', patient_id } }];
    const until = '2026-06-01T00:00:00.000Z';
    return projectionSpec(roomsOfUsers, [roomHistory, directory])
      .given([...bySomeone('stays'), ...bySomeone('left'), ...bySomeone('booked')])
      .when([
        { type: 'DoctorUnassigned', data: { doctor_id: 'doc', patient_id: 'left' } },
        { type: 'DoctorUnassigned', data: { doctor_id: 'doc', patient_id: 'booked' } },
        { type: 'CareGranted', data: { doctor_id: 'doc', patient_id: 'booked', ground: 'booking', appointment_id: 'a', until } },
      ])
      .thenQuery(
        async (db) => Promise.all([Date.parse(until) - 1, Date.parse(until)].map(async (in_care_at) => {
          const { rooms, total_rooms } = await roomsOfUser(db, { user_id: 'doc', limit: 1, in_care_at });
          return [rooms.length, total_rooms];
        })),
        [[1, 2], [1, 1]],
      );
  });

  test('the latest activity first, page after page', async () => {
    const db = await projectionDatabase([roomsOfUsers, roomHistory, directory]);
    const record = recorder();
    const names = ['r0', 'r1', 'r2', 'r3', 'r4'];
    const events = [...names.map((room) => opened(room)), posted('m', 'a', 'PATIENT', 'r1'), posted('m', 'a', 'PATIENT', 'r3')];
    await applyBatch(db, [roomsOfUsers, roomHistory], events.map((event) => record(event)));
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof roomsOfUser>> = await roomsOfUser(db, { user_id: 'doc', limit: 2, ...(cursor === null ? {} : { cursor }) });
      expect(page.total_rooms).toBe(5);
      seen.push(...page.rooms.map(({ room_id }) => room_id));
      cursor = page.next_cursor;
    } while (cursor !== null);
    expect(seen).toEqual(['r3', 'r1', 'r4', 'r2', 'r0']);
  });

  test('a cursor of another kind is refused', async () => {
    const db = await projectionDatabase([roomsOfUsers, roomHistory, directory]);
    for (const cursor of ['x', '', Buffer.from('["a"]').toString('base64url'), Buffer.from('["yesterday","b"]').toString('base64url')])
      await expect(roomsOfUser(db, { user_id: 'doc', limit: 2, cursor })).rejects.toMatchObject({ slug: 'validation' });
  });
});
