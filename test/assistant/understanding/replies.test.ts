import { describe, expect, test } from 'vitest';
import { digestOf, textsOf } from '../../../src/assistant/training/replies/texts.ts';
import { canonical } from '../../../src/assistant/understanding/dates/canonical.ts';
import { fold } from '../../../src/assistant/understanding/fold.ts';
import { createReplies, type Act, type Awaited } from '../../../src/assistant/understanding/replies/index.ts';
import { trainedFrom } from '../../../src/assistant/understanding/replies/model.ts';
import { agreesTo, endsInYes, holdsYes } from '../../../src/assistant/dialogues/consent.ts';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const replies = createReplies();
const actOf = (text: string, awaited: Awaited): Act => replies(text, canonical(fold(text)), awaited, () => false).act;

describe('replies', () => {
  test('the model among the sources was trained from their texts', () => {
    expect(trainedFrom(), 'run npm run train:replies').toBe(digestOf(root));
  });
  test.each<[string, Act]>([
    ['that will do nicely, dear, please book it', 'yes'],
    ['yes please go on and stop it for her', 'yes'],
    ['no, better not, I have to be at work', 'no'],
    ['no, keep her on it', 'no'],
    ['ok but half past two', 'tells'],
    ['yes, only with Dr Marsh', 'tells'],
    ['who gets that message?', 'asks'],
    ['no, show me my appointments first', 'wishes'],
    ['sure is cold out there today', 'chats'],
  ])('“%s”, after something was read back, is %s', (text, act) => {
    expect(actOf(text, 'yes')).toBe(act);
  });
  test.each<[string, Act]>([
    ['the second from the top please', 'tells'],
    ['none of these, Thursday after two', 'tells'],
    ['on second thoughts I shall not bother', 'no'],
    ['which of those is on Wednesday?', 'asks'],
  ])('“%s”, after something was asked, is %s', (text, act) => {
    expect(actOf(text, 'answer')).toBe(act);
  });
  test('what was learned from is labelled in both states', () => {
    const texts = textsOf(root);
    for (const awaited of ['yes', 'answer'] as const) expect(new Set(texts.filter((each) => each.awaited === awaited).map(({ act }) => act)).size).toBeGreaterThanOrEqual(5);
  });
});

describe('a text ends in a yes', () => {
  test.each(["that's all? not even coffee? whatever, book it", 'would you book that for me then please?', 'yes and dont keep me waiting pls', 'sure, why not, book it', 'yse plaese', 'eys', 'yess pls'])('agrees: %s', (text) => expect(agreesTo('book-appointment', text)).toBe(true));
  test.each(['with who? book it', 'do I have to pay? book it', 'can you book it for Thursday?', 'would you book that if you were me?', 'whatever', 'eyes', 'yes not', 'yes nok', 'yes later', 'easy', 'yes 9'])('does not: %s', (text) => expect(agreesTo('book-appointment', text)).toBe(false));
  test('and asks for another time by no word for the act', () => expect(agreesTo('reschedule-appointment', 'could you change that?')).toBe(false));
  test.each<[string, boolean]>([['Haha, just testing you. Yes.', true], ['sorry, my phone died. yes go ahead', true], ['yes. no, wait', false], ['I prefer Friday', false]])('%s', (text, ends) => expect(endsInYes('book-appointment', text)).toBe(ends));
});

describe('a text holds a yes', () => {
  test.each(['that will do nicely, please book it, thank you', 'aye, book it', 'sí, resérvela por favor', 'no problem, go ahead', 'yes please, I can’t wait'])('%s', (text) => expect(holdsYes('book-appointment', text)).toBe(true));
  test.each(['yes but later', 'book me one with the dentist as well?', 'no, do not book it', 'agreed, apart from the time', 'sí, pero mejor el lunes', 'yes, it cannot wait until Friday, can it?'])('not: %s', (text) => expect(holdsYes('book-appointment', text)).toBe(false));
});
