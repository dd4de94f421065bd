import { expect, test } from 'vitest';
import { readWhen } from '../../../src/assistant/understanding/dates/index.ts';

/** A Wednesday. */
const wednesday = Date.parse('2026-10-14T09:15:00-04:00');
const when = (text: string, now = wednesday, zone = 'America/New_York') => readWhen(text, { now, zone });
const short = (text: string) => {
  const { date, time } = when(text);
  return `${date?.value ?? '-'} ${time?.value ?? '-'}`;
};

test('days between two are a stretch', () => {
  expect(when('anything between Monday and Thursday').date).toMatchObject({ value: '2026-10-19', until: '2026-10-22' });
});

test.each([
  ['can you do the 9th', '2026-11-09 -'],
  ['the 14th at half past two', '2026-10-14 14:30'],
  ['quarter to ten, a week from Monday', '2026-10-26 09:45'],
  ['next Thursday', '2026-10-22 -'],
  ['this coming Sunday', '2026-10-18 -'],
  ['in a fortnight at 1430', '2026-10-28 14:30'],
  ['Novmber 3rd, 8am', '2026-11-03 08:00'],
  ['satruday 11:20', '2026-10-17 11:20'],
  ['el martes a las cinco', '2026-10-20 17:00'],
  ['pasado mañana por la mañana', '2026-10-16 -'],
  ['28.10.2026', '2026-10-28 -'],
  ['10/28 around 3', '2026-10-28 15:00'],
  ['12-07 16:30', '2026-12-07 16:30'],
  ['09-11 on Friday', '2026-10-16 09:00'],
  ['ten past six tomorrow', '2026-10-15 18:10'],
  ['seven in the evening on Friday', '2026-10-16 19:00'],
  ['in 45 minutes', '2026-10-14 10:00'],
  ['Friday week at noon', '2026-10-23 12:00'],
  ['the second Monday of November', '2026-11-09 -'],
  ['January 2nd', '2027-01-02 -'],
  ['the Friday before Halloween at nine', '2026-10-30 09:00'],
  ['March 8th of next year', '2027-03-08 -'],
  ['February 30th', '- -'],
  ['the 31st of November or December 1st', '2026-12-01 -'],
  ['the week after next, on the Thursday', '2026-10-29 -'],
  ['my usual slot, Thursday 9.30, but the week after next', '2026-10-29 09:30'],
  ['Thursday at 4 but next week, not this one', '2026-10-22 16:00'],
  ['Tuesday, the one after next, quarter to nine', '2026-10-27 08:45'],
  ['the week of Thanksgiving, Monday at 10', '2026-11-23 10:00'],
  ['week on Monday, 8:30 am', '2026-10-26 08:30'],
  ['end of the month, the 30th. 8:10 am', '2026-10-30 08:10'],
  ['Monday or Tuesday? Tuesday. 4 pm', '2026-10-20 16:00'],
  ['Monday or Tuesday, 4 pm', '2026-10-19 16:00'],
  ['my course starts on the 26th so the week before, Thursday, 1 pm', '2026-10-22 13:00'],
  ['Halloween weekend is no good, the Monday right after, 8 am', '2026-11-02 08:00'],
  ['clocks change this weekend so I will be a mess. Tuesday, noon', '2026-10-20 12:00'],
  ['Saturday I travel, Sunday I rest, Monday I come. 2 o’clock good?', '2026-10-19 14:00'],
  ['not before 2 on Friday. 2:30?', '2026-10-16 14:30'],
  ['not before 2 on Friday', '2026-10-16 14:00'],
  ['not next week, it’s Christmas. This Friday, 10', '2026-10-16 10:00'],
  ['between xmas and new year, the 29th, 2 pm', '2026-12-29 14:00'],
  ['between the 19th and the 23rd, the 21st would be best', '2026-10-21 -'],
  ['I am away between the 19th and the 23rd, can I come the 26th', '2026-10-26 -'],
  ['that is a holiday. The 16th then, same hour, 5', '2026-10-16 17:00'],
  ['next week, any time that suits, perhaps Friday', '2026-10-23 -'],
  ['Monday, and I do mean the 26th', '2026-10-26 -'],
  ['on the 20th was when we met; let us say November 3 at 4', '2026-11-03 16:00'],
  ["November 9 I'm away, so November 11 at eighteen thirty", '2026-11-11 18:30'],
  ['2 tablets 3 times a day for 10 days', '- -'],
  ['I have had it since Monday', '- -'],
  ['good morning', '- -'],
])('reads %s', (text, expected) => {
  expect(short(text)).toBe(expected);
});

test('takes the day that is wanted among several', () => {
  expect(when('not Thursday, Friday')).toMatchObject({ date: { value: '2026-10-16', excluded: ['2026-10-15'] } });
  const ofNextWeek = { value: '2026-10-19', until: '2026-10-25' };
  for (const text of ['next week but not Monday or Wednesday', 'next week, not Monday and not Wednesday', 'next week except Monday and Wednesday']) expect(when(text), text).toMatchObject({ date: { ...ofNextWeek, excluded: ['2026-10-19', '2026-10-21'] } });
  expect(when('next week. Not Friday or Thursday')).toMatchObject({ date: { ...ofNextWeek, excluded: ['2026-10-23', '2026-10-22'] } });
  expect(when('move my Monday appointment to Tuesday at 4')).toMatchObject({ date: { value: '2026-10-20' }, time: { value: '16:00' }, of_appointment: { date: { value: '2026-10-19' } } });
  expect(when('change it from 3pm to 4pm')).toMatchObject({ time: { value: '16:00', relation: 'at' }, of_appointment: { time: { value: '15:00' } } });
  expect(when('Monday or Tuesday').date).toMatchObject({ value: '2026-10-19', alternatives: ['2026-10-19', '2026-10-20'] });
});

test.each([
  ['he has school until 3, so Monday at 3:30', '2026-10-19 15:30'],
  ['I work until four, anything after 5 on Thursday', '2026-10-15 17:00'],
  ['I was there on the 3rd and need another on the 21st', '2026-10-21 -'],
  ['Friday at 10, no, 10 not 11', '2026-10-16 10:00'],
  ['I can’t do tomorrow, how about the day after', '2026-10-16 -'],
  ['not this Friday but the next one', '2026-10-23 -'],
  ['the twenty-third, elevenish', '2026-10-23 11:00'],
  ['Tuesday in two weeks', '2026-10-27 -'],
  ['the 5th to the 9th of November', '2026-11-05 -'],
  ['the last Friday of the month', '2026-10-30 -'],
  ['no mornings, Thursday at two', '2026-10-15 14:00'],
  ['I was last seen on the 2nd of September and am to come again on 26 October at 8:45', '2026-10-26 08:45'],
  ['we cannot make the 20th or the 21st, the 22nd is fine, 11:30', '2026-10-22 11:30'],
  ['scrap the 20th; try the 28th, 9.15am', '2026-10-28 09:15'],
  ['3 weeks ago I twisted my ankle. could I come Friday', '2026-10-16 -'],
  ['yesterday I cut my thumb, are there times tomorrow', '2026-10-15 -'],
  ['please do not book the 20th, put me in for the 22nd at 2', '2026-10-22 14:00'],
  ['we had our last visit on 3 September. next one 20 November', '2026-11-20 -'],
])('passes by what is not asked for: %s', (text, expected) => {
  expect(short(text)).toBe(expected);
});

test('takes two days, each with its time, for the choice that they are', () => {
  expect(when('either Monday at 9 or Thursday at half past three').date).toMatchObject({ value: '2026-10-19', alternatives: ['2026-10-19', '2026-10-15'], moments: [{ date: '2026-10-19', time: '09:00' }, { date: '2026-10-15', time: '15:30' }] });
  expect(when('3pm Thursday or 4pm Friday').date).toMatchObject({ moments: [{ date: '2026-10-15', time: '15:00' }, { date: '2026-10-16', time: '16:00' }] });
  expect(when('tomorrow 10am, else Monday at 2').date).toMatchObject({ moments: [{ date: '2026-10-15', time: '10:00' }, { date: '2026-10-19', time: '14:00' }] });
  expect(when('Friday 10am, or else Tuesday').date).toMatchObject({ alternatives: ['2026-10-16', '2026-10-20'] });
  expect(when('Friday 10am, or else Tuesday').date?.moments).toBeUndefined();
  expect(when('move it from Monday at 9 to Thursday at 3').date?.moments).toBeUndefined();
});

test('knows parts of the day by what happens then', () => {
  const part = (text: string) => when(text).part_of_day?.value;
  expect([part('first thing Monday'), part('Friday after lunch'), part('tomorrow nite'), part('Monday, but no mornings')]).toEqual(['morning', 'afternoon', 'night', undefined]);
  expect([part('Tuesday am please'), part('the 20th pm'), part('Monday in the forenoon')]).toEqual(['morning', 'afternoon', 'morning']);
});

test('takes the part of the day that is asked for', () => {
  const part = (text: string) => when(text).part_of_day?.value;
  expect([part('Monday morning, no, better the afternoon'), part('tomorrow evening, sorry, the morning')]).toEqual(['afternoon', 'morning']);
  expect([part('it is worst at night, Friday please'), part('morning sickness again, is Monday free'), part('the rash has been there since Sunday evening')]).toEqual([undefined, undefined, undefined]);
  expect([part('Friday please, my sugar was high this morning'), part('Friday afternoon next week')]).toEqual([undefined, 'afternoon']);
});

test('says when a day is open to doubt, and when none was named', () => {
  expect(when('Wednesday').date).toMatchObject({ value: '2026-10-21', alternatives: ['2026-10-14', '2026-10-21'] });
  expect(when('at 9').date).toMatchObject({ value: '2026-10-15', implied: true });
  expect(when('the first week of December').date).toMatchObject({ value: '2026-12-01', until: '2026-12-07' });
});

test.each([
  ['four fifteen works', '2026-10-14 16:15'],
  ['yes, the nine thirty one please', '2026-10-14 09:30'],
  ['not nine thirty, ten thirty', '2026-10-14 10:30'],
  ['Friday between one thirty and three', '2026-10-16 13:30'],
  ['amoxicillin two fifty mg', '- -'],
])('times in bare words: %s', (text, expected) => {
  expect(short(text)).toBe(expected);
});

test.each([
  ['cancel the 30th and give me Monday at 2', '2026-10-19 14:00', '2026-10-30'],
  ['ditch Tuesday, Thursday at nine would be better', '2026-10-15 09:00', '2026-10-20'],
  ['scrap the Monday one and get me something on the 20th', '2026-10-20 -', '2026-10-19'],
])('what is given up is not what is asked for: %s', (text, expected, given) => {
  expect(short(text)).toBe(expected);
  expect(when(text).of_appointment?.date?.value).toBe(given);
});

test.each([
  ['August 2nd 2027 is my birthday. this afternoon would be great', '2026-10-14 -'],
  ['my exam is on the 20th so the 21st at 11', '2026-10-21 11:00'],
  ['I have an interview on Monday, Tuesday at ten would be perfect', '2026-10-20 10:00'],
  ['school term ends on Friday, the Monday after at 10', '2026-10-19 10:00'],
  ['I am stable now. Can I still have Friday at 9:30?', '2026-10-16 09:30'],
  ['back to Tuesday, the first one', '2026-10-20 -'],
  ['that is too late in the week', '- -'],
])('a day on which something else is: %s', (text, expected) => {
  expect(short(text)).toBe(expected);
});

test.each([
  ['review 6 weeks', '2026-11-25 -'],
  ['stable on statin, RTC 3 mo', '2027-01-14 -'],
  ['recheck potassium in 2/52', '2026-10-28 -'],
  ['book her for 4 months time', '2027-02-14 -'],
  ['09-NOV-26 at 1415', '2026-11-09 14:15'],
  ['Nov-12 @ 9', '2026-11-12 09:00'],
  ['Mon 16h20', '2026-10-19 16:20'],
  ['fri.10am', '2026-10-16 10:00'],
  ['fridy at 11', '2026-10-16 11:00'],
  ['quater to 4 on Friday', '2026-10-16 15:45'],
  ['Tuesday, first slot of the day', '2026-10-20 -'],
  ['a fortnight this Friday', '2026-10-30 -'],
  ['the same date next month', '2026-11-14 -'],
  ['the 26th is no good. the following Friday', '2026-10-30 -'],
  ['dentro de tres semanas', '2026-11-04 -'],
  ["Presidents' Day at noon", '2027-02-15 12:00'],
  ['next year in February', '2027-02-01 -'],
  ['hasta el 20', '2026-10-20 -'],
  ['Friday 16/10 @ 0915', '2026-10-16 09:15'],
  ['11 or 11.30 on Friday', '2026-10-16 11:00'],
  ['Friday between 10 & 12', '2026-10-16 10:00'],
  ['see her in 3/12', '2027-01-14 -'],
  ['next INR in 10/7', '2026-10-24 -'],
  ['TCI 2 weeks', '2026-10-28 -'],
  ['fu 6w', '2026-11-25 -'],
  ['day after next', '2026-10-16 -'],
  ['within the next fortnight', '2026-10-28 -'],
  ['Christmas week', '2026-12-21 -'],
])('reads days and times as notes, lists and other countries write them: %s', (text, expected) => {
  expect(short(text)).toBe(expected);
});

test.each([
  ['Mrs Tuesday Adeyemi wants Friday', '2026-10-16 -'],
  ['my daughter June is 7, Friday at 4', '2026-10-16 16:00'],
  ['I live at 14 Mill Lane', '- -'],
  ['Ozempic 0.25 on repeat please', '- -'],
  ['as soon as you can, asap', '- -'],
  ['I phoned on Monday and got no answer', '- -'],
  ['I tried to ring yesterday, is Friday free', '2026-10-16 -'],
  ['I had my operation on Monday, may I see someone on Friday', '2026-10-16 -'],
  ['my last smear was in May; how about the 20th', '2026-10-20 -'],
  ['yesterday you offered me the 25th and I take it', '2026-10-25 -'],
  ["don't even mention Friday. Monday", '2026-10-19 -'],
  ["Friday's out, Monday's tricky, so Tuesday", '2026-10-20 -'],
  ['nothing before the 28th', '2026-10-28 -'],
  ['Monday, or Tuesday if Monday is full', '2026-10-19 -'],
  ['my bus leaves at 4, so three thirty on Monday', '2026-10-19 15:30'],
  ["I'm back from Spain on the 20th, so the 21st", '2026-10-21 -'],
  ['about my Monday at 8, can it be Tuesday at 10', '2026-10-20 10:00'],
  ['I need to be seen before Thursday, ideally today', '2026-10-14 -'],
  ["I'd rather it wasn't a Monday, so the 20th", '2026-10-20 -'],
  ["we're in Rome till the 20th. the 21st then", '2026-10-21 -'],
  ['mum’s scan is on Monday at 2, so mine has to be Tuesday at 3', '2026-10-20 15:00'],
  ['Friday at 10 is too early. 11?', '2026-10-16 11:00'],
  ["they told me Friday at 9 but I'd prefer 11", '2026-10-16 11:00'],
  ['it started 4 days ago, tomorrow at 9 please', '2026-10-15 09:00'],
  ['my sugar was 16 on Monday. an appointment on Friday', '2026-10-16 -'],
  ['took two paracetamol at 6, still sore. tomorrow at 9?', '2026-10-15 09:00'],
  ['up since 5, can I come in tomorrow', '2026-10-15 -'],
  ['neither Monday nor Tuesday, but Friday', '2026-10-16 -'],
  ["Monday's a holiday. the 20th?", '2026-10-20 -'],
  ['baby due 20 December. a midwife on Monday please', '2026-10-19 -'],
  ['I turn 50 on the 19th and want a checkup on the 20th', '2026-10-20 -'],
  ['a fever since Saturday, today?', '2026-10-14 -'],
  ['pull it forward from the 29th to the 22nd', '2026-10-22 -'],
  ['my appointment was on Monday, can it be Tuesday', '2026-10-20 -'],
  ['I called to book Monday', '2026-10-19 -'],
  ['is Monday full', '2026-10-19 -'],
  ["isn't Friday possible", '2026-10-16 -'],
  ['push it back 2 weeks', '- -'],
  ['blood pressure check at 10 on Friday', '2026-10-16 10:00'],
  ['I will ring on Monday to book Tuesday', '2026-10-20 -'],
  ['tel 020 7946 0018, Friday at 3', '2026-10-16 15:00'],
  ['Friday at 3... wait, is that Halloween? Thursday at 3', '2026-10-15 15:00'],
  ['Thank you for Monday, can I come again on the 23rd', '2026-10-23 -'],
  ['he was fine Saturday, better on Sunday. tomorrow then?', '2026-10-15 -'],
  ['I swim on Mondays and sing on Fridays, so let it be Tuesday', '2026-10-20 -'],
  ['Monday at 2, correction 2:30, correction 2:45', '2026-10-19 14:45'],
  ['Second question: can I eat before', '- -'],
])('tells what is asked for from what is only told: %s', (text, expected) => {
  expect(short(text)).toBe(expected);
});

test.each([
  ['my niece turned 9 on the 11th, might we have the 26th at 4', '2026-10-26 16:00'],
  ['Halloween is a Saturday, so could it be Tuesday the 27th', '2026-10-27 -'],
  ['Thanksgiving is the 26th? the Monday before it', '2026-11-23 -'],
  ['Halloween falls on a Saturday so let us have the Thursday', '2026-10-29 -'],
  ['On the 23rd we have the movers in, the 26th is clear', '2026-10-26 -'],
  ["You're shut on Monday, no? Tuesday 9:20", '2026-10-20 09:20'],
  ['Sunday evening I coughed up blood. can someone see me tomorrow at 9', '2026-10-15 09:00'],
  ['my rail card expires Nov 2, book me Nov 4', '2026-11-04 -'],
  ['the gas man comes between 9 and 11 on Monday so Monday at 3', '2026-10-19 15:00'],
  ['builders in all next week so the week after, Wednesday', '2026-10-28 -'],
  ['the Tuesday dose was late. Friday?', '2026-10-16 -'],
  ['I had the movers in on Monday', '- -'],
  ['sprained wrist Monday 3pm', '2026-10-19 15:00'],
  ['stitches removed on Friday at 10', '2026-10-16 10:00'],
  ['they offered me Friday', '2026-10-16 -'],
  ['my appointment was on Monday', '2026-10-19 -'],
  ['we wed in 1988. Friday at 2 for us both', '2026-10-16 14:00'],
  ['sat through three hours of it. is Monday free', '2026-10-19 -'],
  ['el viernes viajo, el lunes a las 4', '2026-10-19 16:00'],
  ["you're packed on Friday I hear. the 20th", '2026-10-20 -'],
  ["my son can't drive me Friday, he can Monday", '2026-10-19 -'],
  ['el lunes no, el martes', '2026-10-20 -'],
])('a clause that only tells gives way to one that asks: %s', (text, expected) => {
  expect(short(text)).toBe(expected);
});

test.each([
  ['prepone it from Friday to Thursday', '2026-10-15 -', '2026-10-16'],
  ['put my Tuesday 10 o’clock off until Thursday 11 o’clock', '2026-10-15 11:00', '2026-10-20'],
  ['resched fri 2pm to mon 4pm', '2026-10-19 16:00', '2026-10-16'],
  ['r/s 10/20 -> 10/22', '2026-10-22 -', '2026-10-20'],
  ['cambiar del martes al jueves', '2026-10-15 -', '2026-10-20'],
  ['cambie mi cita del 20 al 22', '2026-10-22 -', '2026-10-20'],
  ['shift me from Tuesday 9.20 to Thursday 9.20', '2026-10-15 09:20', '2026-10-20'],
])('the old time of what is moved gives way to the new one: %s', (text, expected, old) => {
  expect(short(text)).toBe(expected);
  expect(when(text).of_appointment?.date?.value).toBe(old);
});

test.each([
  ['not tomorrow. day after. 11', '2026-10-16 11:00'],
  ['Friday? nope. Monday', '2026-10-19 -'],
  ['ni el lunes ni el martes, el jueves', '2026-10-15 -'],
  ['not the afternoon of the 20th; the 21st', '2026-10-21 -'],
  ['too late for today? tomorrow then', '2026-10-15 -'],
  ['the 19th won’t do, nor the 20th. the 22nd', '2026-10-22 -'],
  ['the third of November... just kidding, the fifth', '2026-11-05 -'],
  ['Friday the 23rd. no wait that’s a Friday. Monday', '2026-10-19 -'],
  ['Friday. 2. thank you', '2026-10-16 14:00'],
  ['hour 15 on Friday', '2026-10-16 15:00'],
  ['el próximo mes, el 12', '2026-11-12 -'],
  ['next month, the 12th', '2026-11-12 -'],
])('a day turned down, taken back or said by halves: %s', (text, expected) => {
  expect(short(text)).toBe(expected);
});

test.each([
  ['in a month’s time', '2026-11-14 -'],
  ['in two weeks’ time', '2026-10-28 -'],
  ['the 1st of the month at 9', '2026-11-01 09:00'],
  ['13.11. at 15:15', '2026-11-13 15:15'],
  ['on the 9.11. please', '2026-11-09 -'],
  ['tomorrow at 9.10. Thanks', '2026-10-15 09:10'],
  ['next year on 15 March, 10am', '2027-03-15 10:00'],
  ['next year, December 3rd', '2027-12-03 -'],
  ['a clinic on Saturday, start 10 sharp', '2026-10-17 10:00'],
  ['on 3 November, at 13 hours', '2026-11-03 13:00'],
  ['el lunes 9 a las ocho y media', '2026-11-09 08:30'],
  ['ring me on 555 0142 ext 6, friday 2:20 pm', '2026-10-16 14:20'],
])('what is said by the month, with dots, of next year, or sharp: %s', (text, expected) => {
  expect(short(text)).toBe(expected);
});

test.each([
  ['i typed the 21st but ment to put the 22nd', '2026-10-22 -'],
  ['thursday? nah. friday at 4', '2026-10-16 16:00'],
  ['can i have 30th jan 11.20 instead', '2027-01-30 11:20'],
  ['move it two weeks, so from today the 14th to the 28th, 10 o clock', '2026-10-28 10:00'],
  ['two months today will do', '2026-12-14 -'],
  ['appt letter says 13 nov, i need 20 nov, 10:50 is fine', '2026-11-20 10:50'],
  ['dr chen only does mon n thurs right? this thurs', '2026-10-15 -'],
  ['the week of the 26th, on thursday at 3', '2026-10-29 15:00'],
  ['first week of november, thursday', '2026-11-05 -'],
  ['thursday and friday are out, monday at 3', '2026-10-19 15:00'],
  ['can i come friday, saturday is no good', '2026-10-16 -'],
  ['im at work 9 to 5 mon to fri so saturday', '2026-10-17 -'],
  ['para el dia 3 en la mañana', '2026-11-03 -'],
])('of what is meant, written elsewhere, a habit or refused in a row: %s', (text, expected) => {
  expect(short(text)).toBe(expected);
});

test.each([
  ['thurs 3pm oops i work, friday 8:15', '2026-10-16 08:15'],
  ['its halloween so not friday obviously, tuesday half past two', '2026-10-20 14:30'],
  ['no weekend stuff. friday at one', '2026-10-16 13:00'],
  ['no tuesday actually', '2026-10-20 -'],
  ['on friday, 14 Uhr', '2026-10-16 14:00'],
  ['not on april fools day, the day after', '2027-04-02 -'],
  ['not halloween on the 31st obviously, the 30th', '2026-10-30 -'],
  ['christmas day 9:55', '2026-12-25 09:55'],
  ['it is day 9 of this fever', '- -'],
  ['Ms Lind asked for Tuesday, she is wrong. Friday 10:10 for her', '2026-10-16 10:10'],
  ['wednesday is today lol. friday at 3', '2026-10-16 15:00'],
])('a day or a time that is told, refused, wrong or a feast: %s', (text, expected) => {
  expect(short(text)).toBe(expected);
});

test('keeps a second day in the week or month of the first', () => {
  const days = (text: string) => when(text).date?.alternatives;
  expect(days('thursday or friday next week')).toEqual(['2026-10-22', '2026-10-23']);
  expect(days('next week, tues or weds')).toEqual(['2026-10-20', '2026-10-21']);
  expect(days('start of december, the 1st or 2nd')).toEqual(['2026-12-01', '2026-12-02']);
  expect(days('oct 30 or the 2nd')).toEqual(['2026-10-30', '2026-11-02']);
  expect(when('im on nights till thursday so friday afternoon').part_of_day?.value).toBe('afternoon');
});

test('keeps stretches of time', () => {
  expect(when('between 2 and 4 on Friday').time).toMatchObject({ value: '14:00', until: '16:00', relation: 'between' });
  expect(when('any time after 3').time).toMatchObject({ value: '15:00', relation: 'after' });
  expect(when('tomorrow before noon').time).toMatchObject({ value: '12:00', relation: 'before' });
  expect(when('tomorrow afternoon')).toMatchObject({ part_of_day: { value: 'afternoon' }, date: { text: 'tomorrow' } });
});

test('reckons on the wall clock of the zone, over a change of clocks too', () => {
  const beforeChange = Date.parse('2026-11-01T00:30:00-04:00');
  expect(when('tomorrow at 9', beforeChange)).toMatchObject({ date: { value: '2026-11-02' }, time: { value: '09:00' } });
  expect(when('in 2 hours', beforeChange)).toMatchObject({ date: { value: '2026-11-01' }, time: { value: '01:30' } });
  expect(when('today', Date.parse('2026-10-14T23:30:00Z'), 'Asia/Tokyo').date?.value).toBe('2026-10-15');
});

test('takes neither a birthday nor a telephone number for a day, and reckons from the day that was named', () => {
  const day = (text: string): string | undefined => when(text).date?.value;
  expect(day('my dob is 12 may 1988, phone 555-0187, friday please')).toBe('2026-10-16');
  expect(day('the 20th is a bank holiday so I would need the day before it')).toBe('2026-10-19');
  expect(day('anything but tomorrow or the 20th... friday?')).toBe('2026-10-16');
  expect(when('friday at five and twenty past three').time?.value).toBe('15:25');
  expect(when('friday half an hour before noon').time?.value).toBe('11:30');
  expect(when('friday 930').time?.value).toBe('09:30');
});

test.each([
  ['hi there can you do 1145 thanks', '2026-10-14 11:45'],
  ['it needs to be 115', '2026-10-14 13:15'],
  ['would 1000 be ok', '2026-10-14 10:00'],
  ['it needs to be eight fifteen', '2026-10-15 08:15'],
  ['squeeze me in five thirty on the 23rd', '2026-10-23 17:30'],
  ['the 20th of November ten oh five', '2026-11-20 10:05'],
  ['the 27th roughly 4', '2026-10-27 16:00'],
  ['1-ish this Friday', '2026-10-16 13:00'],
  ['12 or earlier on Friday', '2026-10-16 12:00'],
  ['eleven onwards', '2026-10-14 11:00'],
  ['forward to seven at night', '2026-10-14 19:00'],
  ['half past 9 a week today', '2026-10-21 09:30'],
  ['between 2 and 4 a fortnight from now', '2026-10-28 14:00'],
  ['10:45 am 8 days from now', '2026-10-22 10:45'],
  ['0930 hours 6 days from now', '2026-10-20 09:30'],
  ['in 4 days, ten minutes to two', '2026-10-18 13:50'],
  ['the third Sunday of April 3 at the latest', '2027-04-18 15:00'],
  ['the 1st of March five to 10', '2027-03-01 09:55'],
  ['27th May eleven fifty', '2027-05-27 11:50'],
  ['Friday 24th Sep twenty to two', '2027-09-24 13:40'],
  ['24/11 a quarter past 11', '2026-11-24 11:15'],
  ['the fifth', '2026-11-05 -'],
  ['has to be the third at nine', '2026-11-03 09:00'],
  ['snday at noon', '2026-10-18 12:00'],
  ['need a review a week on Friday', '2026-10-23 -'],
  ['can I come in a fortnight on Friday', '2026-10-30 -'],
  ['in eight days after lunch', '2026-10-22 -'],
])('a time or a day that others stand around: %s', (text, expected) => {
  expect(short(text)).toBe(expected);
});

test.each([
  ['I phoned a week ago about Friday', '2026-10-16 -'],
  ['no not Monday, the 30th', '2026-10-30 -'],
  ["I don't want Monday, this Saturday", '2026-10-17 -'],
  ["I can't do Tuesday, 11th of May?", '2027-05-11 -'],
  ['not Friday, next week Sunday instead', '2026-10-25 -'],
  ['the pain started 2 days ago, on Friday if possible', '2026-10-16 -'],
  ['my temp was 38.5 this morning tomorrow at 3', '2026-10-15 15:00'],
  ['my temp was 38.5 this morning. 10 minutes to three?', '2026-10-14 14:50'],
  ['I work 9 to 5 so Friday would be best', '2026-10-16 -'],
  ['I know your line is open 24/7, July eleven please', '2027-07-11 -'],
  ['my bus gets in at 6. 3.15 please', '2026-10-14 15:15'],
  ['has to be 2 - 4 pm Friday because of my shifts', '2026-10-16 14:00'],
  ['um the 1st between 9 and 11 I think', '2026-11-01 09:00'],
  ['seven in the evening this coming Saturday', '2026-10-17 19:00'],
  ['please book the 20th, half past five and cancel the Friday one', '2026-10-20 17:30'],
  ['ill be useless Thursday, Friday the 16th after 2', '2026-10-16 14:00'],
  ['push it back to Monday, from 2 to 4pm', '2026-10-19 14:00'],
  ['move it from Monday at 5 to two in the afternoon on Friday', '2026-10-16 14:00'],
  ['move it from Friday at 5 to 14 December', '2026-12-14 17:00'],
])('a day or a time beside what is only told, refused or moved: %s', (text, expected) => {
  expect(short(text)).toBe(expected);
});

test.each([
  ['the 20th is better than Friday for me', '2026-10-20 -'],
  ["I'd take Tuesday over Friday any time", '2026-10-20 -'],
  ['they moved me from Friday to the 20th at 2, is that right', '2026-10-20 14:00'],
  ['my wife has hers Friday at 5, mine is to be the 20th at 11', '2026-10-20 11:00'],
  ['on 10 units of insulin at 8 and 20 units at 6, the 20th at noon for a review', '2026-10-20 12:00'],
  ["I'm on shift Friday, Saturday at half past one I'm off", '2026-10-17 13:30'],
  ["Hubby can't drive me Friday, so between 10 and 12 on the 20th it is", '2026-10-20 10:00'],
  ['put me in on the 20th, 1145, the clocks change Sunday', '2026-10-20 11:45'],
  ['the letter says Friday, I need 1315 on the 20th of November', '2026-11-20 13:15'],
  ['the 20th, I work till 5 most days', '2026-10-20 -'],
  ['the 20th? the earlier the better, I start at 9 every day', '2026-10-20 -'],
  ['the 20th, scratch the 3pm I asked for before', '2026-10-20 -'],
  ['had covid in January. 4 p.m.', '2026-10-14 16:00'],
  ['see me Jan. 12th', '2027-01-12 -'],
  ['I wonder whether 330 might be possible', '2026-10-14 15:30'],
  ['el lunes, perdón, el martes', '2026-10-20 -'],
])('what somebody else has, takes, keeps to or gives up: %s', (text, expected) => {
  expect(short(text)).toBe(expected);
});

test.each([
  ['el veintiuno de octubre a las diez y media', '2026-10-21 10:30'],
  ['el día once de noviembre sobre las nueve', '2026-11-11 09:00'],
  ['este viernes entre las diez y las doce', '2026-10-16 10:00'],
  ['el lunes 26 por la tarde', '2026-10-26 -'],
  ['el jueves 5 de 4 a 6', '2026-11-05 16:00'],
  ['dentro de una semana a mediodía', '2026-10-21 12:00'],
  ['el lunes, perdón, el martes a partir de las once', '2026-10-20 11:00'],
  ['me duele desde el lunes, el treinta y uno de octubre', '2026-10-31 -'],
  ['quiero cambiar mi cita del lunes para el próximo martes de 9 a 11', '2026-10-20 09:00'],
  ['no el viernes, el domigno 25', '2026-10-25 -'],
])('in Spanish: %s', (text, expected) => {
  expect(short(text)).toBe(expected);
});

test.each([
  ['eleven thirty plese', '2026-10-14 11:30'],
  ['twelve thirty can i have that one instead of the friday one', '2026-10-14 12:30'],
  ['elven fiften on the twnety-third', '2026-10-23 11:15'],
  ['Ocotber twenty-sevneth', '2026-10-27 -'],
  ['a week on fridaay, quartr to tweleve', '2026-10-23 11:45'],
  ['June one, one ish', '2027-06-01 13:00'],
  ['if one fifty is ok', '2026-10-14 13:50'],
  ['Friday week, not earlier than one', '2026-10-23 13:00'],
  ['the next one o’clock on Monday', '2026-10-19 13:00'],
  ['does sat work for the doctor', '2026-10-17 -'],
  ['can I have sun at noon instead of the Friday one', '2026-10-18 12:00'],
  ['my dad sat with me on Monday', '- -'],
  ['Mrs Mondal and Frida Steven', '- -'],
])('number words, short weekdays and typing errors: %s', (text, expected) => {
  expect(short(text)).toBe(expected);
});

// A day and time that are put forward, beside others that are, or were, so already.
test.each([
  ['I have a visit on Oct 20 at 9, need it on Oct 27 at 4 instead', '2026-10-27 16:00'],
  ['take me off Thursday and on to Tuesday, 2pm', '2026-10-20 14:00'],
  ['postpone my Friday noon until the 22nd 8:20 am', '2026-10-22 08:20'],
  ["I'd booked for the 20th at 10; I would much prefer the 22nd at 10:30", '2026-10-22 10:30'],
  ['from 10/22 to 10/28 at 8.40', '2026-10-28 08:40'],
  ['from thurs 22 2pm to weds 21 3pm pls', '2026-10-21 15:00'],
  ['Thursday 2:30 -> Friday at 9', '2026-10-16 09:00'],
  ['10/19 10:15 needs to become 10/20 3pm', '2026-10-20 15:00'],
  ['trade my Monday 10:15 for Wednesday at 9', '2026-10-21 09:00'],
  ['it was Monday, then Tuesday, now can it be Friday at 9:20', '2026-10-16 09:20'],
  ['they moved it to Friday but Friday got crazy, Monday 19 at 9', '2026-10-19 09:00'],
  ['Grandpa turns 90 on the 22nd so book him the 23rd at noon', '2026-10-23 12:00'],
  ['my bday is 4/11/58, tues at 2 15', '2026-10-20 14:15'],
  ['in a couple of weeks or so, Friday the 30th to be precise', '2026-10-30 -'],
  ["some Monday in February, let's say the 8th", '2027-02-08 -'],
  ['after New Year, Jan 5 at 4', '2027-01-05 16:00'],
  ['Friday at 9. On second thoughts, 9:40', '2026-10-16 09:40'],
  ['happy new year! the 19th, 10 in the morning', '2026-10-19 10:00'],
  ['last seen Oct 1, due again Nov 3 at 3pm', '2026-11-03 15:00'],
  ['two pills at breakfast and 2 at night. Monday at 10', '2026-10-19 10:00'],
  ['Friday 4:00. My old one was Friday 4:00 too but 2 Fridays ago', '2026-10-16 16:00'],
  ['the fair is Tuesday and I am out Thursday, Friday the 30th after 2', '2026-10-30 14:00'],
  ['Friday 1145a', '2026-10-16 11:45'],
  ['Friday at 3, before my sister leaves on Monday', '2026-10-16 15:00'],
  ['Friday at 3 (I had Monday at 9)', '2026-10-16 15:00'],
  ["I'd prefer Friday 11 am to Monday at 3", '2026-10-16 11:00'],
  ['I booked Monday by mistake, meant Friday 11 am', '2026-10-16 11:00'],
  ['old: 10/20 8:20 am new: 10/27 at 9', '2026-10-27 09:00'],
  ['leave Monday alone and add Friday at 9', '2026-10-16 09:00'],
  ['en vez del viernes 23, mejor el jueves 22 a las diez', '2026-10-22 10:00'],
  ['my Friday 4:45 should be 9', '2026-10-16 09:00'],
  ["I'll not make it in today, can we do next Friday at 2", '2026-10-23 14:00'],
  ['visit currently on Thursday at 9 to be moved to Wednesday 4:45', '2026-10-21 16:45'],
  ['please replace Monday 2:30 with Friday at 10:15', '2026-10-16 10:15'],
  ['scratch Sunday. Wednesday 8:20', '2026-10-21 08:20'],
  ['I can no longer make Monday at noon; Tuesday at 2:30 possible?', '2026-10-20 14:30'],
  ["it's my son's graduation 10/20, 10/22 at 3pm would be fine", '2026-10-22 15:00'],
  ['I originally asked for Monday. Tuesday at 2:30 please', '2026-10-20 14:30'],
  ['Friday was 8:20 am, can it be at 10:15 now', '2026-10-16 10:15'],
  ['last time I waited till 8:20 am. Friday at 10:15 please', '2026-10-16 10:15'],
])('the one that is wanted: %s', (text, expected) => {
  expect(short(text)).toBe(expected);
});

test('takes the part of the day that is put forward', () => {
  expect(['Monday morning... can I have the afternoon', 'it was the morning, now afternoon please'].map((text) => when(text).part_of_day?.value)).toEqual(['afternoon', 'afternoon']);
});

test.each([
  ['out from the 19th to the 23rd for a conference', '2026-10-19'],
  ["I'm away from Monday 9am to Tuesday 5pm", '2026-10-19'],
  ['show my appointments from Friday to Monday', '2026-10-16'],
])('a stretch begins where it says: %s', (text, expected) => {
  expect(when(text).date?.value).toBe(expected);
});

test.each([
  ["I can't come Friday at 10, please cancel it. We fly on the 20th", '2026-10-16 10:00'],
  ["I'm away on the 20th so I won't be able to make it Monday, cancel please", '2026-10-19 -'],
  ['I want to cancel my appointment on Friday. We are flying home on the 20th, coming back November 2', '2026-10-16 -'],
  ["my MRI is on the 20th so I'm cancelling Friday at 3", '2026-10-16 15:00'],
  ['is my 22nd appointment still on? we leave on the 20th', '2026-10-22 -'],
  ['what time do you open on Friday, my cruise leaves on the 20th', '2026-10-16 -'],
  ['the plumber comes on the 20th, are you able to see me on Friday', '2026-10-16 -'],
  ["I'm having surgery on the 20th and come back on the 23rd. A visit on Monday 2 November?", '2026-11-02 -'],
  ['Friday at 2 if there is room. My flight leaves on the 20th at 6', '2026-10-16 14:00'],
  ['Dr Lin told me on October 9 to come back on the 20th', '2026-10-20 -'],
  ['I am due on the 20th and should have my scan on Friday', '2026-10-16 -'],
  ['the nurse suggested Friday at 9, that works. I have court on the 20th', '2026-10-16 09:00'],
  ['Dr Kim put me on antibiotics on October 5. Friday at 9?', '2026-10-16 09:00'],
  ['my boss needs me on the 20th, the 22nd at 8:50 please', '2026-10-22 08:50'],
  ['the 20th would be too soon, Monday the 26th', '2026-10-26 -'],
])('what is asked beside what is told of another day: %s', (text, expected) => {
  expect(short(text)).toBe(expected);
});

test.each([
  ['move me from the 2nd to the 4th of November at 4:30', '2026-11-04 16:30'],
  ['could my visit on Friday at 2 be moved to 10/20 at 5:05', '2026-10-20 17:05'],
  ["we move house on the 20th. I'd like Friday", '2026-10-16 -'],
  ["I'm out of town from Sunday, the 18th to the 25th. Could you shift me from Monday at 4:30 to the 28th at 11", '2026-10-28 11:00'],
  ["bring Priya Nair's Friday visit forward to Thursday", '2026-10-15 -'],
  ["I can't do Thursday, October 22 - I'll take Friday at 4", '2026-10-16 16:00'],
  ['not 10 on Friday any more, Monday at noon please', '2026-10-19 12:00'],
  ['let me have the 20th at 10:30. hmm, Monday at 2 is better', '2026-10-19 14:00'],
  ["I'd like the 20th at 9:30 - scratch that, Friday at 9:10", '2026-10-16 09:10'],
  ['put me in 10/20 at 11', '2026-10-20 11:00'],
  ['is 3:20 on the 20th available', '2026-10-20 15:20'],
  ['at 3:15 November 6th', '2026-11-06 15:15'],
  ['move me from Monday at 4 in the afternoon to the 20th at 8:20', '2026-10-20 08:20'],
])('from one day to another, or one instead of another: %s', (text, expected) => {
  expect(short(text)).toBe(expected);
});

test.each([
  ['seen on the 2nd, still coughing, review next Friday', '2026-10-23 -'],
  ['my labs came back on 10/2. Can we talk on 10/20?', '2026-10-20 -'],
  ['got paid on 9/30 so I can finally come in, 10/20', '2026-10-20 -'],
  ['As discussed yesterday: Friday at 11', '2026-10-16 11:00'],
  ["my sister's wedding is on the 20th, so it'd have to be Friday", '2026-10-16 -'],
  ['eye doctor on the 20th, foot doctor on the 21st, so for you that leaves Friday', '2026-10-16 -'],
  ['busy on the 20th, free on Friday', '2026-10-16 -'],
  ['I need this done before my insurance lapses on Monday - Friday?', '2026-10-16 -'],
  ["I'll have my labs drawn on Monday. Visit on the 20th?", '2026-10-20 -'],
  ['between the 16th and the 20th I am in Maine. The 22nd?', '2026-10-22 -'],
  ['I had the flu shot on 10/5 and covid on 10/12. Shingles on 11/2 at noon?', '2026-11-02 12:00'],
  ['my husband has the car on the 20th and the 21st; Friday I have it', '2026-10-16 -'],
  ['tengo que viajar, me operan el martes, ¿puedo ir el viernes a las 9?', '2026-10-16 09:00'],
  ["sorry, I need to cancel the appointment I made on Monday, the one on the 20th", '2026-10-20 -'],
  ["can't do Friday any more, please take me off. I'll ring again after the 4th of November", '2026-10-16 -'],
])('a day on which something was, ends or is done elsewhere: %s', (text, expected) => {
  expect(short(text)).toBe(expected);
});

test.each([
  ["no way I can do the 20th, Friday though", '2026-10-16 -'],
  ["rather than wait until the 20th I'd take Friday", '2026-10-16 -'],
  ["November 6th? That's ages. Friday?", '2026-10-16 -'],
  ['the 20th is so far away... nothing on Friday?', '2026-10-16 -'],
  ['Dr Kim offered Monday at 2 or Friday at 8, I will go with Friday', '2026-10-16 08:00'],
  ['Friday at 3 is my first choice, the 20th my second', '2026-10-16 15:00'],
  ['the 20th -> Friday please', '2026-10-16 -'],
  ['we both have appointments on the 20th, could both be on Friday?', '2026-10-16 -'],
  ['Swap Tom Haskell (the 20th at 3 p.m.) to 10/22 at 5:10', '2026-10-22 17:10'],
  ['not the 20th, the day after thanks', '2026-10-21 -'],
  ['book dose two October 31st 11:10', '2026-10-31 11:10'],
  ['put her in sat at 9', '2026-10-17 09:00'],
  ['can I sneak out twenty to eleven on the 20th', '2026-10-20 10:40'],
])('weighed against another, or written short: %s', (text, expected) => {
  expect(short(text)).toBe(expected);
});

test.each([
  ['cancel the Friday one only, I still need the 20th', '2026-10-16 -'],
  ["the funeral's next Tuesday. I'd come Friday at 9:50", '2026-10-16 09:50'],
  ["I'd rather not come on the 20th. Friday at 4", '2026-10-16 16:00'],
  ['Priya Nair: bloods on the 20th, clinic on the 22nd at 3', '2026-10-22 15:00'],
  ['they wrote the 20th on my card; the portal shows the 22nd. I will come on the 22nd', '2026-10-22 -'],
  ['we talked about moving Monday to Friday at 9, please do it', '2026-10-16 09:00'],
  ['nothing before the 19th... let me see... the 22nd', '2026-10-22 -'],
  ['no food after midnight the night before. It is 9 on Friday, right?', '2026-10-16 09:00'],
  ['any day but the 19th, 20th or 21st - the 22nd at 4:15', '2026-10-22 16:15'],
])('what is kept, not before, or only as well: %s', (text, expected) => {
  expect(short(text)).toBe(expected);
});

test.each([
  ['I tried booking the 20th online and it failed. Friday then please', '2026-10-16 -'],
  ['radiation wraps up on the 20th; I would want to see Dr Lee on Friday', '2026-10-16 -'],
  ['arriving on the 20th, could I be seen on the 22nd at 4', '2026-10-22 16:00'],
  ['my last visit was moved from yesterday to Friday, is that still right?', '2026-10-16 -'],
  ["if the MRI isn't back by the 20th, is Friday still worth it?", '2026-10-16 -'],
  ["don't call me on the 20th, I'll be in the air. Friday at 9 is when I want to come", '2026-10-16 09:00'],
  ["the plumber's coming between 8 and 12 on the 20th. Friday at five is clear", '2026-10-16 17:00'],
  ["I've been off work since August and go back on the 20th; sick note visit on Friday", '2026-10-16 -'],
  ["I've arranged for a sitter on Friday. 3 in the afternoon?", '2026-10-16 15:00'],
  ['my boss gave me the 23rd off so book me please', '2026-10-23 -'],
  ['could the one this Thursday be made a video call on Friday instead', '2026-10-16 -'],
])('tried, arranged, moved, or under a condition: %s', (text, expected) => {
  expect(short(text)).toBe(expected);
});

test.each([
  ['Unavailable: the 20th. Preferred: Friday at 5:20', '2026-10-16 17:20'],
  ["can't get the time off on Friday, so cancel. I'm off again from the 20th", '2026-10-16 -'],
  ['if the 20th really is all booked then Friday at 8', '2026-10-16 08:00'],
  ['can you check if the 20th is taken', '2026-10-20 -'],
  ['I want out of the 20th and into Friday', '2026-10-16 -'],
  ['please free up the 20th and hold Friday for me', '2026-10-16 -'],
  ['could my blood test on the 20th be on Friday instead', '2026-10-16 -'],
  ['Tom requested Friday at 11:20 via the portal', '2026-10-16 11:20'],
  ['injury date the 2nd, appointment date the 20th', '2026-10-20 -'],
])('a day on a form, let go, or gone already: %s', (text, expected) => {
  expect(short(text)).toBe(expected);
});

test.each([
  ["can't do the 14th or the 15th, Saturday works", '2026-10-17 -'],
  ['hoping to come by Monday, 8:50. I need a note before the 30th', '2026-10-19 08:50'],
  ['can we say sun instead', '2026-10-18 -'],
  ['half ten October 27', '2026-10-27 10:30'],
  ['i work on the 20th what slots are left on friday', '2026-10-16 -'],
  ['i am travelling on the 20th reschedule my visit on monday to friday at 9', '2026-10-16 09:00'],
  ['can you check if tomorrow at eleven is taken - I pick up the kids at 3', '2026-10-15 11:00'],
])('run together, cut short, or by the way: %s', (text, expected) => {
  expect(short(text)).toBe(expected);
});

test.each([
  ['I get my license renewed on the 20th and need the form by then. Friday', '2026-10-16 -'],
  ['they want labs on the 20th and a visit on Friday, book the visit', '2026-10-16 -'],
  ['any way you can see me earlier than the 20th? Friday say', '2026-10-16 -'],
  ['I was told to see you within a week; Friday at 5:30', '2026-10-16 17:30'],
  ["I'm free all day 10/20, anything open?", '2026-10-20 -'],
  ["on the 20th I'm babysitting, Friday I'm not", '2026-10-16 -'],
])('bounds, and what one gets or is not: %s', (text, expected) => {
  expect(short(text)).toBe(expected);
});

test.each([
  ['election day i have off so that day', '2026-11-03 -'],
  ['any room the day after mother’s day', '2027-05-10 -'],
  ['is Friday free? No joke, I need it', '2026-10-16 -'],
  ['no fridays. Monday at 3', '2026-10-19 15:00'],
  ['no mondays, no fridays', '- -'],
  ['monday i have office, tuesday also. thursday at 9', '2026-10-15 09:00'],
  ['tuve fiebre el 20 y el 21, ya estoy mejor. El 5 de noviembre', '2026-11-05 -'],
  ['mon dentist, tue work, fri is open', '2026-10-16 -'],
  ['my twins turn 2 on Monday, shots on Friday', '2026-10-16 -'],
  ['my script runs out on the 24th so i have to be seen the day before, the 23rd', '2026-10-23 -'],
  ['she lives at 1130 Oak St. The 28th', '2026-10-28 -'],
  ['i have an exam the 20th and another the 21st. the 23rd', '2026-10-23 -'],
  ['tuesday or friday, friday would be easier', '2026-10-16 -'],
])('feasts, birthdays, rows and what is said by the way: %s', (text, expected) => {
  expect(short(text)).toBe(expected);
});

test.each([
  ['I said Thursday, I meant Friday, and I said 9, I meant 11', '2026-10-16 11:00'],
  ['Friday at 9, I mean 10', '2026-10-16 10:00'],
  ['monday works but not this monday coming, the one following it', '2026-10-26 -'],
  ['not this thursday but the one after', '2026-10-22 -'],
  ['the friday after this one', '2026-10-23 -'],
  ["September 1st, 10 o'clock, for my annual next year", '2027-09-01 10:00'],
  ['groundhog day 3:15 pm hehe', '2027-02-02 15:15'],
  ['cyber monday at 10am', '2026-11-30 10:00'],
  ['mardi gras 9:30 am', '2027-02-09 09:30'],
  ['could you do the Thursday, or hmm, on reflection the Tuesday of next week', '2026-10-20 -'],
  ['Tuesday at 10. Change of plan, Thursday at 10', '2026-10-15 10:00'],
])('what was said and is meant, the year and the feast: %s', (text, expected) => {
  expect(short(text)).toBe(expected);
});

test.each([
  ["I can't do weekdays except jueves", '2026-10-15 -'],
  ["can't come on anything but Friday", '2026-10-16 -'],
  ["I can't do Thursday but Friday works", '2026-10-16 -'],
  ['thursday no actually friday no ok thursday', '2026-10-15 -'],
  ['friday no, thursday no wait friday', '2026-10-16 -'],
  ['jueves imposible, viernes sí', '2026-10-16 -'],
  ['Thursday is a wash. Friday, then, 1 pm', '2026-10-16 13:00'],
  ["Can I have Thursday, hmm, that's the 15th, isn't it? Then Friday instead, 4:15", '2026-10-16 16:15'],
  ["Friday, that's the 16th, right?", '2026-10-16 -'],
  ['my bp was 150 over 90 this morning, dr said come in on Friday', '2026-10-16 -'],
  ['she said come on Thursday but can I come Friday', '2026-10-16 -'],
  ['After Halloween, the very next day, at 3 p.m.', '2026-11-01 15:00'],
  ['an appointment Friday, eleven hours thirty', '2026-10-16 11:30'],
  ['I slept 5 hours 30 minutes, Friday please', '2026-10-16 -'],
])('what is excepted, taken after all, called otherwise, and told to come for: %s', (text, expected) => {
  expect(short(text)).toBe(expected);
});

test('days away are one stretch', () => {
  expect(when("I'm away Dec 28 - Dec 30").date).toMatchObject({ value: '2026-12-28', until: '2026-12-30' });
});
