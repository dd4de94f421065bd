import type { AgendaEvent } from '../../events/agenda.ts';
import { reactor } from '../kernel/reactor.ts';

/** A claim that was neither confirmed nor released by then is given up, ms after it was made: within the minute. */
const patience = 45_000;

/** Ends the claims of bookings that a crash cut off (DESIGN §3). Of those that were used nothing is left to end. */
export const claims = reactor<AgendaEvent>()({
  name: 'claims',
  on: {
    AgendaClaimed: ({ data: { patient_id, claim_id }, recorded_at }) => [{ send: 'lapse-claim', data: { patient_id, claim_id }, at: recorded_at + patience, key: claim_id }],
    AgendaReleased: ({ data: { claim_id } }) => (claim_id === undefined ? [] : [{ cancel: claim_id }]),
  },
});
