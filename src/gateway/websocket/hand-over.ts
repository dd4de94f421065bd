import { careteam, inCare } from '../../../commands/careteam.ts';
import { alertFrameFor } from '../../../projections/alerts.ts';
import type { Dispatcher } from '../../dispatcher/types.ts';
import type { AlertBoard } from '../live/alert-board.ts';
import type { Outbox } from '../live/outbox.ts';
import { namesFor, textOf, type NameSource } from '../live/render.ts';
import type { Connection } from './connection.ts';

export type HandOverParts = { readonly board: Pick<AlertBoard, 'openFor' | 'isLatest'>; readonly dispatcher: Pick<Dispatcher, 'load'>; readonly names: NameSource; readonly outbox: Outbox; now(): number };

/** Gives a socket that has just connected the open alerts that have turned to its user. Rejects when a right cannot be looked up. */
export const createHandOver =
  ({ board, dispatcher, names, outbox, now }: HandOverParts) =>
  async (connection: Connection): Promise<void> => {
    const { user_id } = connection;
    for (const told of board.openFor(user_id)) {
      const { patient_id, on_call, admins } = told.data;
      const isTheirs = on_call.includes(user_id) || admins.includes(user_id) || inCare((await dispatcher.load(careteam, patient_id)).state, user_id, now());
      if (!isTheirs) continue;
      const frame = alertFrameFor(told, user_id);
      const nameOf = await namesFor(names, [frame]);
      // What has happened to the alert meanwhile has come to the socket as it happened.
      if (!board.isLatest(told) || connection.seen?.has(told.position)) continue;
      (connection.seen ??= new Set()).add(told.position);
      outbox.send(connection, textOf(nameOf, frame, told.position));
    }
  };
