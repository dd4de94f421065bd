import { fold } from './fold.ts';
import { closedIntent } from './rules/closed.ts';
import { wantedIntent } from './rules/wanted.ts';
import type { Emergency, Understand } from './types.ts';

const version = 'rules-1';
const nothingUrgent: Emergency = { level: 'none', category: null, matched: null, rule: null };

/** The understanding of texts; `specialties` are the clinic's. */
export function createUnderstand(): Understand {
  return (text, { role }) => {
    const folded = fold(text);
    const found = closedIntent(folded) ?? wantedIntent(folded, role);
    return {
      intent: found?.intent ?? 'out_of_scope',
      confidence: found ? 0.9 : 0.5,
      entities: {},
      emergency: nothingUrgent,
      decided_by: { by: 'rule', rule: found?.rule ?? 'nothing-known', features: [] },
      version,
    };
  };
}
