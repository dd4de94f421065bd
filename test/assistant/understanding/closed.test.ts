import { expect, test } from 'vitest';
import { fold } from '../../../src/assistant/understanding/fold.ts';
import { closedIntent } from '../../../src/assistant/understanding/rules/closed.ts';

const meant = (text: string) => closedIntent(fold(text))?.intent;

test.each([
  ['confirm', ['yes', 'Yep, go ahead', 'OK book it', "that's right", 'sí', 'yes please', 'Sure thing!', 'sounds good', 'yes, that’s correct, thanks', 'go ahead, and thanks', 'spot on', 'k']],
  ['deny', ['no', 'Nah', "no don't", 'not that one', 'never mind', 'No, thank you.', "that's wrong", 'cancel that', 'nope, changed my mind', 'none of those', 'hold fire']],
  ['greeting', ['Hi', 'Hello again, it’s me', 'namaste', 'hello there', 'Good morning!', 'Hola', 'hey, how are you?']],
  ['thanks_goodbye', ['thanks', 'Thank you so much, bye!', 'ok thanks', "that's all, thanks", 'cheers', 'gracias', 'Great, thank you.']],
  ['help', ['help', 'What can you do?', 'ayuda']],
])('knows a bare %s', (intent, texts) => {
  for (const text of texts) expect([text, meant(text)]).toEqual([text, intent]);
});

test('leaves alone whatever says more', () => {
  for (const text of ['no, Thursday', 'hi, I need a doctor', 'thanks, now cancel my appointment', 'yes but at 4', '']) expect([text, meant(text)]).toEqual([text, undefined]);
});

test('folding keeps every place', () => {
  for (const text of ['Mañana', 'İstanbul ß ﬁ', 'Dr. Núñez’s “slot” — 3 pm', '👩‍⚕️ hi']) expect(fold(text)).toHaveLength(text.length);
  expect(fold('Mañana, ÁNA’s')).toBe("manana, ana's");
});
