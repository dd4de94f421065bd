import type { Intent } from '../../understanding/intents.ts';
import type { Understanding } from '../../understanding/types.ts';
import type { Turn } from '../engine.ts';
import type { Desk, Flow, Proposal } from '../types.ts';

export type Flows = ReadonlyMap<Intent, Flow>;

/** A turn that is said, or a step that has to be taken first. `rule`: which one decided so; it goes into the event of the turn. */
export type Move = (
  | Turn
  | { readonly execute: Proposal; readonly flow: Flow; /** A further wish of the same text. */ readonly further?: string }
  | { readonly handOff: true; /** To one of these, rather. */ readonly named: readonly string[] }
) & { readonly rule?: string };

/** What is said in a turn, and where the talk stands. */
export type Said = {
  readonly text: string;
  readonly understanding: Understanding;
  readonly desk: Desk;
  readonly flows: Flows;
  /** Another text in this one's place, in a talk that may stand elsewhere. */
  again(text: string, desk: Desk): Promise<Move>;
  /** The same, where nothing is open any more. */
  begin(text: string, desk: Desk): Promise<Move>;
};

/** What to do in a case, or undefined where it is not the rule's. */
export type Rule<Heard> = (said: Heard) => Move | undefined | Promise<Move | undefined>;
/** In the order in which they are asked, by name. */
export type Rules<Heard> = { readonly [name: string]: Rule<Heard> };

/** What the first rule says whose case it is. */
export async function decide<Heard>(rules: Rules<Heard>, said: Heard): Promise<Move | undefined> {
  for (const [rule, then] of Object.entries(rules)) {
    const move = await then(said);
    if (move) return { rule, ...move };
  }
  return undefined;
}
