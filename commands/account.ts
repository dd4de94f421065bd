import { Type } from 'typebox';
import { accountEvents, type AccountEvent } from '../events/account.ts';
import { isTimeZone } from '../src/domain/time-zone.ts';
import { roles, type Role } from '../src/kernel/actor.ts';
import { aggregate, commandOf, type FollowUp } from '../src/kernel/aggregate.ts';
import type { Recorded } from '../src/kernel/event.ts';
import { invalid, Rejection } from '../src/kernel/rejection.ts';
import { FullName, KnownUser, ShortText, Text, UserId } from '../src/kernel/schema.ts';

/** `role` undefined: nobody is registered. `full_name` null: erased. */
export type AccountState = {
  readonly user_id: string;
  readonly role?: Role;
  readonly full_name: string | null;
  readonly specialty?: string;
  readonly time_zone?: string;
  readonly on_call: boolean;
  readonly disabled: boolean;
};
type Registered = Extract<AccountEvent, { type: 'AccountRegistered' }>;
type Profile = Extract<AccountEvent, { type: 'ProfileChanged' }>['data'];

const initialState = (user_id: string): AccountState => ({ user_id, full_name: null, on_call: false, disabled: false });

function evolve(state: AccountState, event: Recorded<AccountEvent>): AccountState {
  switch (event.type) {
    case 'AccountRegistered': {
      const { user_id, role, full_name, specialty, time_zone, on_call } = event.data;
      return { user_id, role, full_name, ...(specialty !== undefined && { specialty }), ...(time_zone !== undefined && { time_zone }), on_call, disabled: false };
    }
    case 'ProfileChanged': {
      const { full_name = state.full_name, specialty = state.specialty, time_zone = state.time_zone, on_call = state.on_call } = event.data;
      return { ...state, full_name, ...(specialty !== undefined && { specialty }), ...(time_zone !== undefined && { time_zone }), on_call };
    }
    case 'AccountDisabled':
      return { ...state, disabled: true };
    case 'AccountEnabled':
      return { ...state, disabled: false };
    default:
      event satisfies never;
      return state;
  }
}

const Specialty = Text(100);
export const TimeZone = Type.String({ minLength: 1, maxLength: 64, pattern: '^[A-Za-z0-9_+/-]+$', description: 'A zone of the IANA database' });
const profile = {
  full_name: Type.Optional(FullName),
  specialty: Type.Optional(Specialty),
  time_zone: Type.Optional(TimeZone),
  on_call: Type.Optional(Type.Boolean()),
};
const Registration = Type.Object({ user_id: KnownUser });

const command = commandOf<AccountState, AccountEvent>();
const registered = { name: 'registered-account', holds: (_: unknown, state: AccountState) => state.role !== undefined };

/** Whether it may change who is on the roster. */
function concernsRoster({ type, data }: AccountEvent): boolean {
  if (type === 'AccountRegistered') return data.role === 'ADMIN' || data.on_call;
  return type !== 'ProfileChanged' || data.on_call !== undefined;
}
/** The roster follows the accounts. */
const keepRoster = (events: readonly AccountEvent[]): readonly FollowUp[] => events.filter(concernsRoster).map(({ data: { user_id } }) => ({ command: 'keep-roster', data: { user_id } }));

/** Throws `validation`. */
export function checkZone(time_zone: string | undefined): void {
  if (time_zone !== undefined && !isTimeZone(time_zone)) throw invalid('/time_zone', 'is not a time zone of the IANA database');
}

export const account = aggregate<AccountState, AccountEvent>()({
  category: 'account',
  events: accountEvents,
  initialState,
  evolve,
  commands: {
    'register-account': command({
      summary: 'Register somebody',
      data: Type.Object({ user_id: UserId, role: Type.Union(roles.map((role) => Type.Literal(role))), ...profile, full_name: FullName }),
      roles: ['ADMIN'],
      relationship: { unrestricted: 'an ADMIN manages all accounts' },
      stream: ({ data }) => data.user_id,
      decide: ({ data }, state) => {
        if (data.role !== 'DOCTOR' && data.specialty !== undefined) throw invalid('/specialty', 'is for doctors');
        if (data.role !== 'DOCTOR' && data.on_call) throw invalid('/on_call', 'is for doctors');
        checkZone(data.time_zone);
        if (state.role !== undefined) throw new Rejection('wrong-state', 'The account exists already');
        return [{ type: 'AccountRegistered', data: { ...data, on_call: data.on_call ?? false } } satisfies Registered];
      },
      returns: Registration,
      result: ({ data }) => ({ user_id: data.user_id }),
      followUps: keepRoster,
    }),

    'register-from-token': command({
      summary: 'Register somebody who comes with a token for the first time',
      data: Type.Object({ user_id: UserId, role: Type.Union([Type.Literal('PATIENT'), Type.Literal('DOCTOR')]), full_name: FullName }),
      roles: [],
      internal: true,
      relationship: { unrestricted: 'the service itself registers whom a token names' },
      stream: ({ data }) => data.user_id,
      decide: ({ data }, state) => (state.role === undefined ? [{ type: 'AccountRegistered', data: { ...data, on_call: false } } satisfies Registered] : []),
      returns: Registration,
      result: ({ data }) => ({ user_id: data.user_id }),
    }),

    'update-profile': command({
      summary: 'Change one’s own profile',
      data: Type.Object(profile),
      roles: ['PATIENT', 'DOCTOR', 'ADMIN'],
      // An ADMIN may be known by the token alone: whoever changes their profile is registered with it.
      relationship: { name: 'registered-or-admin', holds: ({ actor }, state) => state.role !== undefined || actor.role === 'ADMIN' },
      stream: ({ actor }) => actor.user_id,
      decide: ({ data, actor }, state) => {
        if (state.role !== 'DOCTOR' && (data.specialty !== undefined || data.on_call !== undefined)) throw new Rejection('forbidden', 'specialty and on_call are for doctors');
        checkZone(data.time_zone);
        const { full_name = actor.full_name ?? actor.user_id, time_zone } = data;
        if (state.role === undefined && Object.keys(data).length > 0) return [{ type: 'AccountRegistered', data: { user_id: actor.user_id, role: 'ADMIN', full_name, ...(time_zone !== undefined && { time_zone }), on_call: false } } satisfies Registered];
        const changed: Profile = {
          user_id: state.user_id,
          ...(data.full_name !== undefined && data.full_name !== state.full_name && { full_name: data.full_name }),
          ...(data.specialty !== undefined && data.specialty !== state.specialty && { specialty: data.specialty }),
          ...(data.time_zone !== undefined && data.time_zone !== state.time_zone && { time_zone: data.time_zone }),
          ...(data.on_call !== undefined && data.on_call !== state.on_call && { on_call: data.on_call }),
        };
        return Object.keys(changed).length > 1 ? [{ type: 'ProfileChanged', data: changed }] : [];
      },
      followUps: keepRoster,
    }),

    'disable-account': command({
      summary: 'Shut somebody out',
      data: Type.Object({ user_id: UserId, reason: ShortText }),
      roles: ['ADMIN'],
      revokes: true,
      relationship: registered,
      stream: ({ data }) => data.user_id,
      decide: ({ data }, state) => (state.disabled ? [] : [{ type: 'AccountDisabled', data }]),
      followUps: keepRoster,
    }),

    'enable-account': command({
      summary: 'Let somebody in again',
      data: Type.Object({ user_id: UserId, reason: ShortText }),
      roles: ['ADMIN'],
      relationship: registered,
      stream: ({ data }) => data.user_id,
      decide: ({ data }, state) => (state.disabled ? [{ type: 'AccountEnabled', data }] : []),
      followUps: keepRoster,
    }),
  },
});

/** Facts: the two accounts that a command names. */
export const accountsOfPair = {
  doctor: { of: account, key: ({ data }: { data: { doctor_id: string } }): string => data.doctor_id },
  patient: { of: account, key: ({ data }: { data: { patient_id: string } }): string => data.patient_id },
};
/** Throws `validation` on the field that names somebody of another role, or nobody. */
export function checkPair({ doctor, patient }: { readonly doctor: AccountState; readonly patient: AccountState }): void {
  if (doctor.role !== 'DOCTOR') throw invalid('/doctor_id', 'is not a registered doctor');
  if (patient.role !== 'PATIENT') throw invalid('/patient_id', 'is not a registered patient');
}
