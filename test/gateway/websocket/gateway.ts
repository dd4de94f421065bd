import type { Outcome } from '../../../src/dispatcher/types.ts';
import { system, type Role } from '../../../src/kernel/actor.ts';
import { startApp, type App } from '../../support/app.ts';
import { connect, type Client } from './sockets.ts';

export type Person = { readonly user_id: string; readonly role: Role; readonly token: string };
export type Clinic = { readonly doctor: Person; readonly patient: Person; readonly room_id: string };
/** The whole service, and clients of its sockets. */
export type Gateway = {
  readonly app: App;
  readonly admin: Person;
  /** A doctor and a patient in their care, with a room whose only event is that it was opened. */
  clinic(name: string): Promise<Clinic>;
  connect(as: Person): Promise<Client>;
  asAdmin(name: string, data: object): Promise<void>;
  /** A step of the service itself. */
  asSystem(name: string, data: object): Promise<Outcome>;
  now(): number;
  stop(): Promise<void>;
};

/** `settings`: environment variables. */
export async function startGateway(settings: Record<string, string> = {}): Promise<Gateway> {
  const app = await startApp({ MAX_SOCKETS_PER_USER: '100', ...settings });
  const admin: Person = { user_id: 'boss', role: 'ADMIN', token: await app.token('boss', 'ADMIN', 'The Boss') };
  const url = `${app.url.replace('http', 'ws')}/chat/ws/me?token=`;
  return {
    app,
    admin,
    async clinic(name) {
      const { doctor_id, patient_id, doctor, patient, room_id } = await app.pair(name);
      return { doctor: { user_id: doctor_id, role: 'DOCTOR', token: doctor }, patient: { user_id: patient_id, role: 'PATIENT', token: patient }, room_id };
    },
    connect: ({ token }) => connect(url + token),
    async asAdmin(name, data) {
      const { status, text } = await app.command(admin.token, name, data);
      if (status !== 200) throw new Error(`${name} was refused: ${text}`);
    },
    asSystem: (name, data) => app.service.dispatcher.dispatch({ name, data, actor: system, via: 'reactor' }),
    now: app.service.now,
    stop: app.stop,
  };
}
