import type { Part, Rule } from './rule.ts';
import { rule } from './rule.ts';

const route = (name: string): readonly Part[] => [{ kind: 'route', route: name }];
const verb = (word: string): readonly Part[] => [{ kind: 'verb', verb: word }];

/** Canonical word → route. */
const routes: Readonly<Record<string, string>> = {
  po: 'oral', sl: 'sublingual', buccal: 'buccal', im: 'intramuscular', iv: 'intravenous', sc: 'subcutaneous', id: 'intradermal', ivt: 'intravitreal', pr: 'rectal', pv: 'vaginal', inh: 'inhaled',
  neb: 'inhaled', td: 'transdermal', top: 'topical', nasal: 'nasal', ophthalmic: 'ophthalmic', otic: 'otic', enteral: 'enteral', intrauterine: 'intrauterine', subdermal: 'subdermal', intraarticular: 'intra-articular', intrathecal: 'intrathecal', intralesional: 'intralesional',
};
const parts: Readonly<Record<string, { route: string; weak?: true }>> = { eye: { route: 'ophthalmic' }, ear: { route: 'otic' }, nostril: { route: 'nasal' } };
const skin = 'skin|scalp|area|arm|leg|face|forehead|head|hair|hand|finger|foot|toe|ankle|wrist|knee|back|chest|neck|elbow|shoulder|abdomen|thigh|buttock|body|nail|groin|lip|gum|cheek|rash|wound';

/** A part of the body that nothing leads to may as well be what it is for. */
const isLedTo = /\b(?:to|on|onto|in|into|over|between|affected)\b/;

function site(whole: string, side: string | undefined, part: string): readonly Part[] {
  const named = side === 'both' || side === 'every' ? `both ${part}s` : side === undefined ? part : `${side} ${part}`;
  return [{ kind: 'site', site: named, ...(parts[part] ?? { route: 'topical', weak: true, ...(!isLedTo.test(whole) && { bare: true }) }) }];
}

const whose = '(?:the|your|his|her|their)';

export const wayRules: readonly Rule[] = [
  rule(`(?:via |by |in(?:to)? the |through the |per )?(?:the )?(${Object.keys(routes).join('|')})(?: route)?`, ([, word = '']) => route(routes[word] ?? word)),
  rule(`(?:by|per|through|via|in|into)(?: ${whose})* mouth|per os`, () => route('oral')),
  rule(`(?:under|beneath|below)(?: ${whose})* tongue`, () => route('sublingual')),
  rule(`(?:under|beneath|below)(?: ${whose})* skin`, () => route('subcutaneous')),
  rule(`(?:in|into|to)(?: (?:${whose}|a|left|right|upper|lower|arm|leg|thigh|buttock|shoulder))* muscle`, () => route('intramuscular')),
  rule('(?:in|into)(?: (?:the|a))* vein', () => route('intravenous')),
  rule('by puff', () => route('inhaled')),
  rule('swish(?: and)? swallow', () => route('oral')),
  rule('swish(?: and)?(?: spit)?|gargle(?: and)?(?: spit)?|spit', () => route('oromucosal')),
  rule(`(?:(?:to|on|onto|in|into|over|between|of|${whose}) )*(?:(left|right|both|every|affected) )?(?:(?:${whose}|affected|upper|lower) )*(eye|ear|nostril|${skin})`, ([whole, side, part = '']) => site(whole, side, part)),
  rule('os', ([whole]) => site(whole, 'left', 'eye')),
  rule('ou', ([whole]) => site(whole, 'both', 'eye')),
  rule('(?:od|ad|as|au)', ([letters]) => [{ kind: 'letters', letters: letters as 'od' | 'ad' | 'as' | 'au' }]),
  rule('take', () => verb('take')),
  rule('swallow', () => [...verb('take'), ...route('oral')]),
  rule('apply', () => verb('apply')),
  rule('prescribe', () => verb('prescribe')),
  rule('(?:(?:a|an|thin|in) )*(?:layer|thin)|cream', () => [{ kind: 'note' }]),
  rule('(?:use|insert|instill|inject|dissolve)', ([word]) => verb(word)),
];
