import type { Reactor } from '../kernel/reactor.ts';
import { claims } from './claims.ts';

/** What the reactors need to know of the configuration. */
export type ReactorSettings = Record<never, never>;

/** Every reactor. */
export const reactorsOf = (_settings: ReactorSettings): readonly Reactor[] => [claims];
