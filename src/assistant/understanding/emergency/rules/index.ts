import { bloodAndInjury } from './blood-and-injury.ts';
import { body } from './body.ts';
import { breathAndAllergy } from './breath-and-allergy.ts';
import { heartAndBrain } from './heart-and-brain.ts';
import { plainWords } from './plain-words.ts';
import { poisonAndMind } from './poison-and-mind.ts';
import type { Rule } from './rule.ts';

export const allRules: readonly Rule[] = [...poisonAndMind, ...heartAndBrain, ...breathAndAllergy, ...bloodAndInjury, ...body, ...plainWords];
