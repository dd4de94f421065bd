import { describe, expect, test } from 'vitest';
import { careteam, emergencyUntil, inCare } from '../../commands/careteam.ts';
import type { CareteamEvent } from '../../events/careteam.ts';
import { given, now } from '../support/given.ts';
import { stateAfter } from './state-after.ts';
import { asAdmin, asDoctor, asOtherDoctor, asPatient, asSystem, assigned, bothRegistered, ended, granted, registered, unassigned } from './people.ts';

const pair = { patient_id: 'pat', doctor_id: 'doc' };
const until = '2026-06-01T00:00:00.000Z';
const untilMs = Date.parse(until);
const team = (history: readonly CareteamEvent[]) => stateAfter(careteam, 'pat', history);

describe('assign-doctor', () => {
  test('brings a doctor into care', () => {
    given(careteam)
      .when('assign-doctor', { ...pair, reason: 'Referred' }, asAdmin, { facts: bothRegistered })
      .then([{ type: 'DoctorAssigned', data: { ...pair, reason: 'Referred' } }]);
  });
  test('twice is once, and counts beside a booking', () => {
    given(careteam, [assigned]).when('assign-doctor', pair, asAdmin, { facts: bothRegistered }).thenNothing();
    given(careteam, [granted('a1', until)]).when('assign-doctor', pair, asAdmin, { facts: bothRegistered }).then([assigned]);
    given(careteam, [assigned, unassigned]).when('assign-doctor', pair, asAdmin, { facts: bothRegistered }).then([assigned]);
  });
  test('names who is not a doctor or a patient', () => {
    given(careteam).when('assign-doctor', pair, asAdmin, { facts: { patient: bothRegistered.patient } }).thenInvalid('/doctor_id');
    given(careteam).when('assign-doctor', pair, asAdmin, { facts: { doctor: bothRegistered.doctor } }).thenInvalid('/patient_id');
    given(careteam).when('assign-doctor', { patient_id: 'pat', doctor_id: 'pat' }, asAdmin, { facts: { doctor: [registered('pat', 'PATIENT')], patient: [registered('pat', 'PATIENT')] } }).thenInvalid('/doctor_id');
    given(careteam).when('assign-doctor', { patient_id: 'doc', doctor_id: 'doc' }, asAdmin, { facts: { doctor: [registered('doc', 'DOCTOR')], patient: [registered('doc', 'DOCTOR')] } }).thenInvalid('/patient_id');
  });
  test('is an ADMIN’s: no doctor brings themself into care', () => {
    given(careteam).when('assign-doctor', pair, asDoctor, { facts: bothRegistered }).then('forbidden');
    given(careteam).when('assign-doctor', pair, asPatient, { facts: bothRegistered }).then('forbidden');
  });
});

describe('unassign-doctor', () => {
  test('ends every ground, by an ADMIN or by the doctor', () => {
    const history = [assigned, granted('a1', until)];
    given(careteam, history)
      .when('unassign-doctor', { ...pair, reason: 'Moved away' }, asAdmin)
      .then([{ type: 'DoctorUnassigned', data: { ...pair, reason: 'Moved away' } }]);
    given(careteam, history).when('unassign-doctor', pair, asDoctor).then([unassigned]);
    expect(inCare(team([...history, unassigned]), 'doc', 0)).toBe(false);
  });
  test('changes nothing for an ADMIN when the doctor is not in care', () => {
    given(careteam).when('unassign-doctor', pair, asAdmin).thenNothing();
    given(careteam, [assigned, unassigned]).when('unassign-doctor', pair, asAdmin).thenNothing();
    given(careteam, [granted('a1', until)]).when('unassign-doctor', pair, asAdmin, { now: untilMs }).thenNothing();
  });
  test('hides the patient from a doctor who is not in care, and is no other doctor’s', () => {
    given(careteam).when('unassign-doctor', pair, asDoctor).then('not-found');
    given(careteam, [assigned, unassigned]).when('unassign-doctor', pair, asDoctor).then('not-found');
    given(careteam, [assigned, { type: 'DoctorAssigned', data: { ...pair, doctor_id: 'other_doc' } }]).when('unassign-doctor', pair, asOtherDoctor).then('not-found');
    given(careteam, [assigned]).when('unassign-doctor', pair, asPatient).then('forbidden');
  });
});

describe('grant-care', () => {
  const booking = { ...pair, appointment_id: 'a1', until };

  test('follows a booking, and a new time of it', () => {
    given(careteam).when('grant-care', booking, asSystem).then([granted('a1', until)]);
    given(careteam, [granted('a1', '2026-05-01T00:00:00.000Z')]).when('grant-care', booking, asSystem).then([granted('a1', until)]);
  });
  test('twice is once', () => {
    given(careteam, [granted('a1', until)]).when('grant-care', booking, asSystem).thenNothing();
  });
  test('is the service’s own, and wants a time', () => {
    given(careteam).when('grant-care', booking, asAdmin).then('forbidden');
    given(careteam).when('grant-care', { ...booking, until: 'soon' }, asSystem).thenInvalid('/until');
    given(careteam).when('grant-care', { ...booking, until: '2026-13-45T00:00:00Z' }, asSystem).thenInvalid('/until');
  });
});

describe('end-care', () => {
  const cancelled = { ...pair, appointment_id: 'a1' };

  test('ends what that booking brought, and nothing else', () => {
    given(careteam, [granted('a1', until)]).when('end-care', cancelled, asSystem).then([ended('a1')]);
    expect(inCare(team([granted('a1', until), ended('a1')]), 'doc', 0)).toBe(false);
    expect(inCare(team([granted('a1', until), granted('a2', until), ended('a1')]), 'doc', 0)).toBe(true);
    expect(inCare(team([assigned, granted('a1', until), ended('a1')]), 'doc', 0)).toBe(true);
  });
  test('changes nothing where that ground is not', () => {
    given(careteam, [granted('a1', until), ended('a1')]).when('end-care', cancelled, asSystem).thenNothing();
    given(careteam, [assigned]).when('end-care', cancelled, asSystem).thenNothing();
  });
  test('is the service’s own', () => {
    given(careteam, [granted('a1', until)]).when('end-care', cancelled, asDoctor).then('forbidden');
  });
});

describe('in care', () => {
  test('is until the time of the booking, not at it', () => {
    const state = team([granted('a1', until)]);
    expect([inCare(state, 'doc', untilMs - 1), inCare(state, 'doc', untilMs), inCare(state, 'other_doc', 0)]).toEqual([true, false, false]);
  });
  test('is for good when assigned', () => {
    expect(inCare(team([assigned]), 'doc', Number.MAX_SAFE_INTEGER)).toBe(true);
  });
  test('begins anew with the next booking after an unassignment', () => {
    expect(inCare(team([assigned, unassigned, granted('a2', until)]), 'doc', 0)).toBe(true);
  });
  test('takes a doctor’s id for a name, whatever word it is', () => {
    expect(inCare(team([]), '__proto__', 0)).toBe(false);
    expect(inCare(team([{ type: 'DoctorAssigned', data: { patient_id: 'pat', doctor_id: 'constructor' } }]), 'constructor', 0)).toBe(true);
  });
});

describe('the state', () => {
  test('forgets bookings that had run out when the next one was made', () => {
    const bookings = Array.from({ length: 100 }, (_, n) => granted(`a${n}`, '2026-01-01T00:00:00.000Z'));
    expect(team([assigned, ...bookings, granted('now', until)])).toEqual({
      patient_id: 'pat', emergencies: [],
      doctors: [{ doctor_id: 'doc', grounds: [{ kind: 'assigned' }, { kind: 'booking', appointment_id: 'now', until: untilMs }] }],
    });
  });
  test('survives a snapshot', () => {
    const state = team([assigned, granted('a1', until)]);
    expect(careteam.snapshot?.fromJson(JSON.parse(JSON.stringify(careteam.snapshot.toJson(state))))).toEqual(state);
  });
});

describe('use-emergency-access', () => {
  const asked = { patient_id: 'pat', reason: 'Unconscious on arrival' };
  const expires_at = new Date(now + 3_600_000).toISOString();
  const used: CareteamEvent = { type: 'EmergencyAccessUsed', data: { ...asked, user_id: 'other_doc', role: 'DOCTOR', expires_at, doctors: ['doc'] } };
  const known = { facts: { patient: bothRegistered.patient } };
  test('opens the records for an hour to a doctor who does not care for the patient, and to an ADMIN; the doctors in care are named', () => {
    given(careteam, [assigned]).when('use-emergency-access', asked, asOtherDoctor, known).then([used]);
    given(careteam, [assigned]).when('use-emergency-access', asked, asOtherDoctor, known).thenResult({ expires_at });
    given(careteam).when('use-emergency-access', asked, asAdmin, known).then([{ type: 'EmergencyAccessUsed', data: { ...asked, user_id: 'admin', role: 'ADMIN', expires_at, doctors: [] } }]);
  });
  test('each use is one, with a reason of its own', () => {
    given(careteam, [assigned, used]).when('use-emergency-access', asked, asOtherDoctor, known).then([used]);
    given(careteam).when('use-emergency-access', { ...asked, reason: 'short' }, asAdmin, known).thenInvalid('/reason');
    given(careteam).when('use-emergency-access', { ...asked, reason: '           x' }, asAdmin, known).thenInvalid('/reason');
  });
  test('is not for patients, not for nobody’s records, and not for who needs none', () => {
    given(careteam).when('use-emergency-access', asked, asPatient, known).then('forbidden');
    given(careteam).when('use-emergency-access', asked, asAdmin).then('not-found');
    given(careteam, [assigned]).when('use-emergency-access', asked, asDoctor, known).then('wrong-state');
  });
  test('ends by itself', () => {
    const after = team([assigned, used]);
    expect(emergencyUntil(after, 'other_doc', now + 3_599_999)).toBe(now + 3_600_000);
    expect(emergencyUntil(after, 'other_doc', now + 3_600_000)).toBeUndefined();
    expect(emergencyUntil(after, 'doc', now)).toBeUndefined();
    expect(inCare(after, 'other_doc', now)).toBe(false);
  });
});
