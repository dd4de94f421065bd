import type { Canonical } from '../dates/canonical.ts';
import type { When } from '../dates/index.ts';
import type { Intent } from '../intents.ts';
import type { Entities, Setting } from '../types.ts';

/** A text in the shapes that the finders need. */
export type Said = {
  readonly text: string;
  readonly folded: string;
  readonly held: Canonical;
  readonly when: When;
  readonly intent: Intent;
  readonly setting: Setting;
  /** Of the clinic, beside the built-in ones. */
  readonly specialties: readonly string[];
};

/** Everything that a text names, by slot. */
export function entitiesOf({ when }: Said): Entities {
  const { of_appointment: _, ...days } = when;
  return days;
}
