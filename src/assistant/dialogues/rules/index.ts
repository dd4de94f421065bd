import { agreement } from './agreement.ts';
import { answering, choosing, swapping } from './answering.ts';
import { asidesWhenOpen } from './doctors-asides.ts';
import { doctorsCorrections } from './doctors-corrections.ts';
import { holding } from './courses.ts';
import { elsewhere, givingUp, instead } from './leaving.ts';
import { ofMessages } from './of-messages.ts';
import type { Open } from './open.ts';
import type { Rules } from './rule.ts';
import { turningDown } from './turning-down.ts';

/** A flow is open: what a text says to it, in the order in which it is asked. */
export const whenOpen: Rules<Open> = { ...asidesWhenOpen, ...doctorsCorrections, ...instead, ...swapping, ...agreement, ...turningDown, ...ofMessages, ...givingUp, ...holding, ...choosing, ...elsewhere, ...answering };
export { anyTime } from './any-time.ts';
export { idle, slotsFor, whenIdle } from './idle.ts';
export { open } from './open.ts';
