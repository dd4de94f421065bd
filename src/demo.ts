import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { roomIdOf } from '../commands/message-id.ts';
import type { Actor, Role } from './kernel/actor.ts';
import { Rejection } from './kernel/rejection.ts';
import type { Dispatcher } from './dispatcher/types.ts';
import { signToken } from './gateway/tokens.ts';

const people = [
  { variable: 'PATIENT', sub: 'demo-patient', role: 'PATIENT', full_name: 'Pat Demo' },
  { variable: 'DOCTOR', sub: 'demo-doctor', role: 'DOCTOR', full_name: 'Dr. Dana Demo' },
  { variable: 'ADMIN', sub: 'demo-admin', role: 'ADMIN', full_name: 'Ada Demo' },
  { variable: 'AUDITOR', sub: 'demo-auditor', role: 'AUDITOR', full_name: 'Audrey Demo' },
  { variable: 'STRANGER', sub: 'demo-stranger', role: 'PATIENT', full_name: 'Sam Demo' },
] as const satisfies readonly { variable: string; sub: string; role: Role; full_name: string }[];
const admin: Actor = { user_id: 'demo-admin', role: 'ADMIN' };
const pair = { doctor_id: 'demo-doctor', patient_id: 'demo-patient' };
const doctor: Actor = { user_id: pair.doctor_id, role: 'DOCTOR' };
const patient: Actor = { user_id: pair.patient_id, role: 'PATIENT' };

/** What the demo patient's chart holds; `key` names a step for good. */
const chart: readonly { readonly key: string; readonly actor: Actor; readonly name: string; readonly data: object }[] = [
  { key: 'allergy', actor: patient, name: 'record-allergy', data: { substance: 'Penicillin', reaction: 'Hives', severity: 'moderate' } },
  { key: 'diagnosis', actor: doctor, name: 'record-diagnosis', data: { description: 'Essential hypertension', code: 'I10', code_system: 'ICD-10' } },
  { key: 'lisinopril', actor: doctor, name: 'issue-prescription', data: { medication: 'lisinopril', strength: '10 mg', dose: '1 tablet', route: 'oral', frequency: 'once daily in the morning', instructions: 'Measure your blood pressure at home' } },
  { key: 'acetaminophen', actor: doctor, name: 'issue-prescription', data: { medication: 'acetaminophen', strength: '500 mg', dose: '1-2 tablets', route: 'oral', frequency: 'q6h prn headache', duration_days: 30 } },
  { key: 'report', actor: doctor, name: 'file-report', data: { title: 'Basic metabolic panel', kind: 'laboratory', summary: 'Sodium, potassium and creatinine within their ranges' } },
];

/**
 * Registers the demo people once, opens their room, and writes their tokens to `demo.env` in the data directory (mode 0600). The lines to print: also where a step
 * has failed, which `onError` hears of.
 */
export async function prepareDemo({ dispatcher, secret, url, dataDirectory, now, onError = () => undefined }: { dispatcher: Pick<Dispatcher, 'dispatch' | 'digest'>; secret: string; url: string; dataDirectory: string; now: () => number; onError?: (error: unknown) => void }): Promise<string[]> {
  /** Once: what a visitor has done since stays done. */
  const send = async (name: string, data: object, key = name, actor = admin): Promise<void> => {
    await dispatcher.dispatch({ name, data, actor, via: 'rest', idempotency_key: `demo ${key}` }).catch((error: unknown) => {
      // A visitor has disabled or erased somebody, or changed what it stands on: no reason not to start.
      if (!(error instanceof Rejection && error.status < 500)) onError(error);
    });
  };
  for (const { sub, role, full_name } of people) {
    if (role === 'PATIENT' || role === 'DOCTOR') await send('register-account', { user_id: sub, role, full_name, ...(role === 'DOCTOR' ? { specialty: 'General practice' } : {}) }, sub);
  }
  await send('assign-doctor', pair);
  await send('open-room', pair);
  const room = roomIdOf(dispatcher.digest, pair.doctor_id, pair.patient_id);
  for (const { key, actor, name, data } of chart) await send(name, actor === doctor ? { ...data, patient_id: pair.patient_id } : data, `chart ${key}`, actor);
  const tokens = await Promise.all(people.map(async ({ variable, ...claims }) => ({ variable, token: await signToken(secret, claims, undefined, now()) })));
  const file = path.join(dataDirectory, 'demo.env');
  const variables = [`URL=${url}`, `ROOM=${room}`, ...tokens.map(({ variable, token }) => `${variable}=${token}`)];
  await writeFile(file, `${variables.map((line) => `export ${line}`).join('\n')}\n`, { mode: 0o600 });
  return [
    ...people.flatMap(({ role, full_name }, i) => [`${full_name} (${role})`, `  ${tokens[i]?.token ?? ''}`]),
    '',
    `Try it (a second terminal; the tokens are in ${file}):`,
    `  . ${file}`,
    `  TOKEN=$DOCTOR npm run --silent follow -- $URL $ROOM`,
    `  curl -s $URL/commands/post-message -H "Authorization: Bearer $PATIENT" -H "Content-Type: application/json" -d "{\\"room_id\\": \\"$ROOM\\", \\"content\\": \\"Hello\\"}"`,
    `  curl -s "$URL/audit/events?stream=room-$ROOM" -H "Authorization: Bearer $AUDITOR"`,
  ];
}
