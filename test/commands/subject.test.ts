import { describe, test } from 'vitest';
import { subject } from '../../commands/subject.ts';
import type { SubjectEvent } from '../../events/subject.ts';
import { given } from '../support/given.ts';
import { asAdmin, asDoctor, asPatient, registered } from './people.ts';

const about = { patient_id: 'pat', reason: 'As the court has asked' };
const facts = { facts: { patient: [registered('pat', 'PATIENT')] } };
const placed: SubjectEvent = { type: 'LegalHoldPlaced', data: about };
const lifted: SubjectEvent = { type: 'LegalHoldLifted', data: about };
const erased: SubjectEvent = { type: 'PatientErased', data: { ...about, erased_by: 'admin' } };

describe('place-legal-hold', () => {
  test('keeps everything', () => given(subject).when('place-legal-hold', about, asAdmin, facts).then([placed]));
  test('twice is once, and again after it was lifted', () => {
    given(subject, [placed]).when('place-legal-hold', about, asAdmin, facts).thenNothing();
    given(subject, [placed, lifted]).when('place-legal-hold', about, asAdmin, facts).then([placed]);
  });
  test('is too late after an erasure', () => given(subject, [erased]).when('place-legal-hold', about, asAdmin, facts).then('erased'));
  test('is for ADMINs, and about patients', () => {
    given(subject).when('place-legal-hold', about, asDoctor, facts).then('forbidden');
    given(subject).when('place-legal-hold', about, asAdmin).thenInvalid('/patient_id');
  });
});

describe('lift-legal-hold', () => {
  test('ends it', () => given(subject, [placed]).when('lift-legal-hold', about, asAdmin, facts).then([lifted]));
  test('where there is none changes nothing', () => given(subject).when('lift-legal-hold', about, asAdmin, facts).thenNothing());
  test('is for ADMINs', () => given(subject, [placed]).when('lift-legal-hold', about, asPatient, facts).then('forbidden'));
});

describe('erase-patient', () => {
  test('destroys what is known', () => given(subject).when('erase-patient', about, asAdmin, facts).then([erased]));
  test('a hold stands against it, until it is lifted', () => {
    given(subject, [placed]).when('erase-patient', about, asAdmin, facts).then('legal-hold');
    given(subject, [placed, lifted]).when('erase-patient', about, asAdmin, facts).then([erased]);
  });
  test('twice is once', () => given(subject, [erased]).when('erase-patient', about, asAdmin, facts).thenNothing());
  test('is for ADMINs, and about patients', () => {
    given(subject).when('erase-patient', about, asPatient, facts).then('forbidden');
    given(subject).when('erase-patient', about, asAdmin, { facts: { patient: [registered('pat', 'DOCTOR')] } }).thenInvalid('/patient_id');
  });
});
