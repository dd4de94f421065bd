import { expect, test } from 'vitest';
import { takesBack } from '../../../src/assistant/dialogues/consent.ts';

test.each([
  'yes hang on', 'ok one moment', 'yes, hold it', 'yes send it no wait', 'wait yes', 'hold up, yes', 'ok pause', 'yes but put it on hold', 'yes stand by', 'yes, two secs', 'yes not yet', 'yes. on second thought', 'sí, espera',
  'yes, before you do, what does she weigh', 'yes but first tell me her allergies', 'yes - check his kidneys first', 'yes, let me just double check', 'sure, I need to ask the pharmacist', 'yes, let me do this first', "yes, don't send it yet", 'yes in 10 minutes', 'yes later',
  'ok brb', "yes, phone's ringing", 'yeah my pager just went off', "yes, someone's at the door", 'yes, I have to take this call', 'yes... hmm', 'yes, maybe', "yes i'm not sure",
])('held: %s', (text) => expect(takesBack('issue-prescription', text)).toBe(true));

test.each([
  "yes please, I can't wait", "yes, don't make me wait", 'yes, hold it for me', 'yes no need to wait', 'yes, before he leaves', 'yes before I change my mind', 'yes, without delay', 'yes, not a minute later', 'yes, hurry', "yes, she's waiting", 'yes thank you for waiting',
  "yes, let me know when it's done", 'yes let me take that slot', 'yes, first thing in the morning', 'yes, that one first', 'yes it is my first visit', 'yes, by phone', 'yes, 30 minutes', 'yes, just the one', 'yes, talk later', 'yes, when you can',
  'hmm yes', "yes I'm sure", "yes I'll be there", "yes I'll call her", "yes, I'll check in at the desk", "yes I'm looking forward to it", 'yes, send it before I forget', 'yes I need to see her',
])('a yes all the same: %s', (text) => expect(takesBack('book-appointment', text)).toBe(false));

test('of a block “hold it” is its verb, and of an alert seeing to it is a yes', () => {
  expect(takesBack('block-time', 'yes hold it')).toBe(false);
  expect(takesBack('block-time', 'yes hold on')).toBe(true);
  expect(takesBack('acknowledge-alert', "yes, I'll check on him")).toBe(false);
  expect(takesBack('acknowledge-alert', 'yes but let me check first')).toBe(true);
});
