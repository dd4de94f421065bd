import { expect, test } from 'vitest';
import type { Setting } from '../../../src/assistant/understanding/types.ts';
import { createUnderstand } from '../../../src/assistant/understanding/understand.ts';

const understand = createUnderstand();
const doctors = ['Dr Will Young', 'Dr May Grant', 'Dr Angela Best', 'Dr Helen Swift', 'Dr Rose Marsh', 'Dr Ravi Patel', 'Dr Sunny Day', 'Dr Tom Bright'].map((full_name, at) => ({ user_id: `u${at}`, full_name }));
const asPatient: Setting = { now: Date.parse('2026-10-14T13:15:00Z'), time_zone: 'America/New_York', role: 'PATIENT', doctors, patients: [] };
const patients = ['Will Young', 'May Grant', 'Bill Waters', 'Grace Field', 'Drew Best'].map((full_name, at) => ({ user_id: `u${at}`, full_name }));
const entities = (text: string) => understand(text, asPatient).entities;

test.each([
  ['I want to see doc young because my knee keeps giving way', 'Dr Will Young'],
  ['CAN I SEE DOCTOR SWIFT ABOUT MY HIP', 'Dr Helen Swift'],
  ['cancel my doctor best appointment', 'Dr Angela Best'],
  ['see doc grant this week', 'Dr May Grant'],
  ['book doctor day on friday', 'Dr Sunny Day'],
  ['what does the doctor best for rashes do', undefined],
  ['can dr brite squeeze me in', 'Dr Tom Bright'],
  ['is there a bright young doctor for skin problems', undefined],
  ['I need to see the heart people, Dr Patel referred me', undefined],
])('a doctor whose name is a word behind any title: %s', (text, name) => {
  expect(entities(text).doctor?.candidates.map(({ full_name }) => full_name)).toEqual(name === undefined ? undefined : [name]);
});

test.each([
  ['cancel my 3pm, I have to work', 'I have to work'],
  ['cancel my 3pm i have to work', 'i have to work'],
  ['cancel my 3pm something came up', 'something came up'],
  ["cancel my 3pm as I'll be away", "I'll be away"],
  ["cancel my 3pm can't get childcare", "can't get childcare"],
  ['I need a dermatologist for my knee as soon as possible', 'my knee'],
  ['need an appt for my hip any day after 4', 'my hip'],
  ['can I see Dr Patel about a cyst this week', 'a cyst'],
  ['appointment with dr patel my knee', 'my knee'],
  ['appointment with dr patel joint pain in my hands', 'joint pain in my hands'],
  ['book an appointment today i feel anxious all the time', 'i feel anxious all the time'],
  ['does dr patel have anything tomorrow morning my knee keeps giving way', 'my knee keeps giving way'],
  ['my knee - Doctor Best', 'my knee'],
  ['please change my appointment, my car is in the garage', 'my car is in the garage'],
  ['I have an appointment with Dr Patel at 2 but I am stuck at work, can we do it Friday', 'stuck at work'],
  ['hi, my IBS is back, can I get Dr Patel', 'my IBS is back'],
])('the reason and where it ends: %s', (text, reason) => {
  expect(entities(text).reason?.value).toBe(reason);
});

test.each([
  ['reschedule my 3pm since I feel better', 'my 3pm'],
  ['postpone my 3pm because my car broke down', 'my 3pm'],
  ['cancel the third because my car broke down', 'the third'],
  ['switch the third to the 20th', 'the third'],
  ['of my two appointments cancel the first', 'the first'],
  ["I can't make my appointment on Friday", 'my appointment on Friday'],
  ["I can't make the third", 'the third'],
  ['can we push the third to Thursday', 'the third'],
  ["I'd like to reschedule my Dr Patel appointment for next Monday", 'my Dr Patel appointment'],
  ["I'd like to reschedule the later one for next Monday", 'the later one'],
])('which appointment, whatever stands behind it: %s', (text, reference) => {
  expect(entities(text).appointment_ref?.value).toBe(reference);
});

test.each([
  ['which doctor do I need for an itchy eye', 'Ophthalmology'],
  ['my fingers go numb, who should I see', 'Neurology'],
  ['my hair is falling out, who should I see', 'Dermatology'],
  ["I've been feeling really low, who should I see", 'Psychiatry'],
  ['which doctor do I need for my feet', 'Orthopedics'],
  ['blood on the toilet paper since the weekend', 'Gastroenterology'],
  ['there is blood in the toilet when I pee', 'Urology'],
  ['my toes tingle and burn at night', 'Neurology'],
  ['the print goes wavy when I read', 'Ophthalmology'],
  ['my face hurts when I bend over', 'Otolaryngology'],
  ['I rolled my ankle at football', 'Orthopedics'],
  ['both my ankles are puffy by the evening', 'Cardiology'],
  ['my knuckles are stiff and swollen in the morning', 'Rheumatology'],
  ['I leak a bit when I cough or laugh', 'Urology'],
  ['the stylus of my tablet is broken, sorry. I have a foot thing', 'Orthopedics'],
  ['my five year old has a cough', 'Pediatrics'],
  ['no period since March', 'Gynecology'],
  ['it itches down there', 'Gynecology'],
  ['my nose whistles and I can hardly breathe through it', 'Otolaryngology'],
  ['I check the stove ten times before leaving, and the door again', 'Psychiatry'],
])('where it is felt says more than what: %s', (text, specialty) => {
  expect(entities(text).specialty?.value).toBe(specialty);
});

test.each([
  ['when was B. Waters last seen', 'Bill Waters'],
  ['when was field last seen', 'Grace Field'],
  ['Will Y: what meds', 'Will Young'],
  ['Best history', 'Drew Best'],
  ["pull up grant's chart", 'May Grant'],
  ['any allergies for field?', 'Grace Field'],
  ['dx young with asthma', 'Will Young'],
  ['what works best for young patients', undefined],
])('a patient who is called like a word: %s', (text, name) => {
  expect(understand(text, { ...asPatient, role: 'DOCTOR', doctors: [], patients }).entities.patient?.candidates.map(({ full_name }) => full_name)).toEqual(name === undefined ? undefined : [name]);
});

test.each([
  ['hair is coming out in clumps, who can I see?', 'book_appointment'],
  ["can't hear a thing out of my left ear", 'book_appointment'],
  ['hair coming out in handfuls, can I get an appointment?', 'book_appointment'],
  ['cancel it, my ankle is swollen', 'cancel_appointment'],
  ["I can't make it on Friday, I rolled my ankle", 'reschedule_appointment'],
])('whoever only tells how they fare wants to be seen: %s', (text, intent) => {
  expect(understand(text, asPatient).intent).toBe(intent);
});

test.each([
  ['cancel the eye exam on the 20th', 'the eye exam on the 20th', 'Ophthalmology'],
  ["move my son's check-up to Friday", "my son's check-up", 'Pediatrics'],
  ['scrap that skin thing please', 'that skin thing', 'Dermatology'],
  ['cancel the skin one now', 'the skin one', 'Dermatology'],
  ['change the one for the heart to after Easter', 'the one for the heart', 'Cardiology'],
])('a visit that is called by what it is for, and who sees to that: %s', (text, reference, specialty) => {
  expect(entities(text)).toMatchObject({ appointment_ref: { value: reference }, specialty: { value: specialty } });
});
