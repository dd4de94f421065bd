import { expect, test } from 'vitest';
import { hesitates } from '../../../src/assistant/dialogues/hesitating.ts';

test.each(['hold on', 'uhh hang on a minute', 'let me think about it', 'can you give me two minutes', 'not sure yet', 'im not really sure, sorry', 'Perhaps... I have to ask my husband before', 'I will speak to my boss and come back to you', 'i need to check my calendar first', 'haven’t decided yet', 'wait, how do I put this', 'un momento por favor'])(
  'an answer is still to come: %s',
  (text) => expect(hesitates(text)).toBe(true),
);

test.each(["phone's ringing, brb", 'brb', 'my pager just went off, back in a minute'])('called away: %s', (text) => expect(hesitates(text)).toBe(true));
test.each(['hmm', 'Hm...', 'erm'])('nothing yet: %s', (text) => expect(hesitates(text)).toBe(true));

test.each(['no', 'wait until Monday', 'let me see my appointments', 'let me see Dr Lee', 'i need to ask my doctor', 'maybe Friday', 'not sure about Friday', 'I need to think of my heart, book Dr Patel', 'hold the appointment', 'one', 'give me a list'])('an answer, or a wish: %s', (text) => expect(hesitates(text)).toBe(false));
