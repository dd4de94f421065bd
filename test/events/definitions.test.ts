import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allDefinitions } from '../../events/index.ts';
import type { EventDefinitions } from '../../src/kernel/event.ts';

const directory = new URL('../../events/', import.meta.url);
const modules = await Promise.all(readdirSync(directory).map(async (file) => (await import(new URL(file, directory).href)) as Record<string, EventDefinitions>));
/** What each file of events defines. */
const groups = modules.flatMap((module) => Object.entries(module).flatMap(([name, exported]) => (name.endsWith('Events') ? [exported] : [])));

describe('the storage format', () => {
  test('names each type once', () => {
    const types = groups.flatMap((group) => Object.keys(group));
    expect(new Set(types).size).toBe(types.length);
    expect(Object.keys(allDefinitions).sort()).toEqual(types.sort());
  });

  test('encrypts what is personal under the key of the one whom it concerns', () => {
    const personal = Object.entries<EventDefinitions[string]>(allDefinitions).flatMap(([type, { personal = {} }]) => Object.entries(personal).map(([field, subject]) => `${type}.${field} of ${String(subject)}`));
    expect(personal.sort()).toEqual([
      'AccountDisabled.reason of user_id',
      'AccountEnabled.reason of user_id',
      'AccountRegistered.full_name of user_id',
      'AssistantReplied.reply of subject_id',
      'AssistantReplied.talk of talk_of',
      'AssistantReplied.text of subject_id',
      'UserSaid.because of subject_id',
      'UserSaid.entities of subject_id',
      'UserSaid.text of subject_id',
      'AppointmentBooked.reason of patient_id',
      'AppointmentCancelled.reason of patient_id',
      'AppointmentCompleted.notes of patient_id',
      'AlertAcknowledged.description of patient_id',
      'AlertEscalated.description of patient_id',
      'AlertRaised.description of patient_id',
      'AlertRepeated.addition of patient_id',
      'AlertRepeated.description of patient_id',
      'AlertResolved.description of patient_id',
      'AlertResolved.note of patient_id',
      'AllergyRecorded.reaction of patient_id',
      'AllergyRecorded.severity of patient_id',
      'AllergyRecorded.substance of patient_id',
      'AllergyRetracted.reason of patient_id',
      'DiagnosisAmended.code of patient_id',
      'DiagnosisAmended.code_system of patient_id',
      'DiagnosisAmended.description of patient_id',
      'DiagnosisAmended.notes of patient_id',
      'DiagnosisAmended.reason of patient_id',
      'DiagnosisRecorded.code of patient_id',
      'DiagnosisRecorded.code_system of patient_id',
      'DiagnosisRecorded.description of patient_id',
      'DiagnosisRecorded.notes of patient_id',
      'EmergencyAccessUsed.reason of patient_id',
      'PrescriptionDiscontinued.reason of patient_id',
      'PrescriptionIssued.dose of patient_id',
      'PrescriptionIssued.duration_days of patient_id',
      'PrescriptionIssued.findings of patient_id',
      'PrescriptionIssued.frequency of patient_id',
      'PrescriptionIssued.frequency_structured of patient_id',
      'PrescriptionIssued.instructions of patient_id',
      'PrescriptionIssued.medication of patient_id',
      'PrescriptionIssued.override_reason of patient_id',
      'PrescriptionIssued.route of patient_id',
      'PrescriptionIssued.strength of patient_id',
      'ReportFiled.kind of patient_id',
      'ReportFiled.summary of patient_id',
      'ReportFiled.title of patient_id',
      'BroadcastSent.message of sent_by',
      'DoctorAssigned.reason of patient_id',
      'DoctorUnassigned.reason of patient_id',
      'FileShared.caption of patient_id',
      'FileShared.client_message_id of patient_id',
      'FileShared.file of patient_id',
      'FileStored.content_key of file_id',
      'FileStored.name of file_id',
      'FileStored.sha256 of file_id',
      'LegalHoldLifted.reason of patient_id',
      'LegalHoldPlaced.reason of patient_id',
      'MessageEdited.content of patient_id',
      'MessagePosted.client_message_id of patient_id',
      'MessagePosted.content of patient_id',
      'PatientErased.reason of erased_by',
      'PatientMissedAppointment.notes of patient_id',
      'NotificationSent.data of user_id',
      'ProfileChanged.full_name of user_id',
      'RoomClosed.reason of patient_id',
      'TimeBlocked.reason of doctor_id',
    ].sort());
  });

  test('takes a client’s own id of a message along into an erasure, also where it was stored in plain', () => {
    const upcast = allDefinitions.MessagePosted.upcast?.[1];
    expect(upcast?.({ content: null, erased: true, client_message_id: 'c1' })).toEqual({ content: null, erased: true, client_message_id: null });
    expect([{ content: null, erased: true }, { content: 'Hello', client_message_id: 'c1' }].map((data) => upcast?.(data))).toEqual([{ content: null, erased: true }, { content: 'Hello', client_message_id: 'c1' }]);
  });

  test('has a way up from every older version', () => {
    for (const [type, { version, upcast = {} }] of Object.entries<EventDefinitions[string]>(allDefinitions)) {
      const from = Array.from({ length: version - 1 }, (_, index) => index + 1);
      expect(Object.keys(upcast).map(Number), type).toEqual(from);
    }
  });
});
