import type { Reactor } from '../kernel/reactor.ts';
import { claims } from './claims.ts';
import { escalation } from './escalation.ts';

/** What the reactors need to know of the configuration. */
export type ReactorSettings = { readonly alertEscalationSeconds: number };

/** Every reactor. */
export const reactorsOf = ({ alertEscalationSeconds }: ReactorSettings): readonly Reactor[] => [claims, escalation(alertEscalationSeconds)];
