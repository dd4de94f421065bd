import type { Reactor } from '../kernel/reactor.ts';
import { claims } from './claims.ts';
import { emergencies, type Detect } from './emergencies.ts';
import { erasures } from './erasures.ts';
import { escalation } from './escalation.ts';
import { notifications } from './notifications.ts';
import { reminders } from './reminders.ts';
import { reports } from './reports.ts';
import { waitlist } from './waitlist.ts';

/** What the reactors need to know of the configuration. */
export type ReactorSettings = { readonly alertEscalationSeconds: number };
/** What they understand texts with. */
export type ReactorSenses = { readonly detect: Detect };

/** Every reactor. */
export const reactorsOf = ({ alertEscalationSeconds }: ReactorSettings, { detect }: ReactorSenses): readonly Reactor[] => [claims, reminders, waitlist, escalation(alertEscalationSeconds), emergencies(detect), erasures, notifications, reports];
