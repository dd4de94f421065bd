import { careteam, type CareteamState } from '../../../commands/careteam.ts';
import type { RoomState } from '../../../commands/room-state.ts';
import { room } from '../../../commands/room.ts';
import type { Dispatcher } from '../../dispatcher/types.ts';
import type { Role } from '../../kernel/actor.ts';
import { Rejection } from '../../kernel/rejection.ts';
import type { Right } from '../live/peer.ts';

type Load = Pick<Dispatcher, 'load' | 'latest'>;
type Asking = { readonly user_id: string; readonly role: Role };

/** When a doctor's care of a patient ends, as far as it is known: Infinity while assigned, -Infinity when there is no ground. */
function endOfCare({ doctors }: CareteamState, doctor_id: string): number {
  const grounds = doctors.find((doctor) => doctor.doctor_id === doctor_id)?.grounds ?? [];
  return Math.max(...grounds.map((ground) => (ground.kind === 'assigned' ? Infinity : ground.until)));
}

/** How long the doctor cares for the patient, from the care team's stream; a time that has gone by when not at all. */
export async function careOf({ load }: Pick<Dispatcher, 'load'>, { patient_id, doctor_id }: Pick<RoomState, 'patient_id' | 'doctor_id'>): Promise<Right> {
  const { state, position } = await load(careteam, patient_id);
  return { until: endOfCare(state, doctor_id), asOf: position };
}

/** Throws `forbidden` to a role that is never a member of a room. */
export function mustBeRoleOfMember({ role }: Pick<Asking, 'role'>): void {
  if (role !== 'PATIENT' && role !== 'DOCTOR') throw new Rejection('forbidden');
}

/** The room, if this is one of its two members. Throws `not-found` else, `forbidden` to a role that is never a member. A doctor's care is still to be asked for. */
export async function roomOfMember(dispatcher: Load, asking: Asking, room_id: string): Promise<RoomState> {
  mustBeRoleOfMember(asking);
  const { user_id, role } = asking;
  const state = await knownRoom(dispatcher, room_id);
  if ((role === 'PATIENT' ? state.patient_id : state.doctor_id) !== user_id) throw new Rejection('not-found');
  return state;
}

/** A room, also one that another gateway has just opened. Throws `not-found`. */
export async function knownRoom({ load, latest }: Load, room_id: string): Promise<RoomState> {
  const { state } = await load(room, room_id);
  if (state.last_seq >= 0) return state;
  const { state: now } = await latest(room, room_id);
  if (now.last_seq < 0) throw new Rejection('not-found');
  return now;
}

/** The right of this member to the room. Throws `not-found` when it is over. */
export async function rightTo(dispatcher: Load, { role }: Asking, room: Pick<RoomState, 'patient_id' | 'doctor_id'>, now: () => number): Promise<Right> {
  if (role === 'PATIENT') return { until: Infinity, asOf: 0n };
  const right = await careOf(dispatcher, room);
  if (right.until > now()) return right;
  const proved = await careOf({ load: dispatcher.latest }, room);
  if (proved.until <= now()) throw new Rejection('not-found');
  return proved;
}
