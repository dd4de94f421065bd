import { describe, expect, test } from 'vitest';
import { clinic, startOf } from './clinic.ts';

const { patient, book, standing } = clinic();

describe('a reply in words of one’s own', () => {
  test.each([
    ['amy', 'That will do nicely dear, please book it, thank you very much.'],
    ['ben', 'sí, resérvela por favor'],
    ['cat', 'aye go on then, book it'],
  ])('agrees to what was read back (%s)', async (name, text) => {
    const talk = await patient(name);
    await talk.says(`book dr patel thursday at ${9 + ['amy', 'ben', 'cat'].indexOf(name)}`, 'booking_confirmation');
    await talk.says(text, 'appointment_booked');
  });

  test('does nothing where something takes it back, or it is only talk', async () => {
    const talk = await patient('dot');
    await talk.says('book dr patel thursday at 1pm', 'booking_confirmation');
    for (const text of ['sure is cold out there today', "yeah right, and I'm the queen of Sheba", 'did you see the game last night, what a goal']) await talk.says(text, 'out_of_scope|clarification');
    expect(talk.last.response).toContain('Shall I book this appointment');
    await talk.says('yes?', 'clarification');
    for (const text of ["yes I know there's a fee, I'm asking how much it is", 'yes i KNOW theres a fee im asking HOW MUCH', 'yes, go on, I dare you']) await talk.says(text, 'out_of_scope|clarification');
    await talk.says("do it and I'll sue you", 'clarification|flow_cancelled');
    await talk.says('book dr patel thursday at 1pm', 'booking_confirmation');
    await talk.says('no, better not after all, I have no time for it', 'flow_cancelled');
    expect(await standing('dot', talk)).toEqual([]);
  });

  test('wishes for something else first', async () => {
    await book('eli', 'grace', '15T10:00');
    const talk = await patient('eli');
    await talk.says('book dr patel friday at 2pm', 'booking_confirmation');
    await talk.says('hang on, show me my appointments first', 'appointments_list');
    expect(startOf(await talk.says('right, back to the booking', 'booking_confirmation'))).toBe('10-16 14:00');
  });

  test('goes back to what waits after a remark, gives up clause by clause, and says the whole message anew', async () => {
    const talk = await patient('fay');
    await talk.says('book dr patel friday at 3pm', 'booking_confirmation');
    await talk.says('can you recommend a good pizza place', 'out_of_scope|clarification');
    for (const text of ['Quite right. Now, back to my booking please.', 'Pity. Then let us go on with my booking, where had we got to?', 'Sorry. Let us return to the booking please']) expect(startOf(await talk.says(text, 'booking_confirmation'))).toBe('10-16 15:00');
    await talk.says('actually you know what, forget it, keep everything as it is', 'flow_cancelled');
    await talk.says('tell dr grace lee the pills make me dizzy', 'message_confirmation');
    expect((await talk.says('No wait, change the message: the pills make me sleepy, can I stop?', 'message_confirmation')).response).toContain('> the pills make me sleepy, can I stop?');
  });
});
