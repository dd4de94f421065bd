import type { Reactor } from '../kernel/reactor.ts';

/** What the reactors need to know of the configuration. */
export type ReactorSettings = Record<never, never>;

/** Every reactor. */
export const reactorsOf = (_settings: ReactorSettings): readonly Reactor[] => [];
