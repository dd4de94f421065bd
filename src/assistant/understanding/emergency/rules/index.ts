import { bloodAndInjury } from './blood-and-injury.ts';
import { body } from './body.ts';
import { breathAndAllergy } from './breath-and-allergy.ts';
import { heartAndBrain } from './heart-and-brain.ts';
import { plainWords } from './plain-words.ts';
import { poisonAndMind } from './poison-and-mind.ts';
import type { Rule } from './rule.ts';

let made: readonly Rule[] | undefined;
/** All rules, made at the first call: a process that sees no text of danger never makes them. */
export const allRules = (): readonly Rule[] => (made ??= [poisonAndMind, heartAndBrain, breathAndAllergy, bloodAndInjury, body, plainWords].flatMap((rules) => rules()));
