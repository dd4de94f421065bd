import { canonical } from '../../../understanding/dates/canonical.ts';
import { fold } from '../../../understanding/fold.ts';

/** When something begins and ends, HH:MM, as far as a text says it. */
export type Edges = { readonly from?: string; readonly until?: string };

const clock = "(?:(\\d{1,2})(?:[:.h]([0-5]\\d))?\\s*(am|pm|a\\.m\\.|p\\.m\\.)?|half (?:past )?(\\d{1,2})|(noon|midday))(?![\\d/%]|\\s*(?:mg|mcg|ml|days?|weeks?|months?|min|minutes?|hours?|slots?)\\b)";
const range = new RegExp(`(?<![\\d/.:-])${clock}\\s*(?:-|–|to|till?|until|and)\\s*${clock}`, 'i');
const begins = new RegExp(`\\b(?:from|start(?:s|ing)?(?: (?:late|later|early|earlier),?)?(?: (?:at|from))?|begin(?:s|ning)?(?: (?:at|from))?|open(?:s|ing)?(?: at)?|after|in at)\\s+(?:about |around )?${clock}`, 'i');
const beginsBehind = new RegExp(`(?<![\\d/.:-])${clock}\\s+(?:start|beginning|opening)\\b`, 'i');
const ends = new RegExp(`\\b(?:until|till?|to|end(?:s|ing)?(?: at)?|finish(?:es|ing)?(?: at)?|clos(?:e|es|ing)(?: at)?|stop(?:s|ping)?(?: \\p{L}+ \\p{L}+)? at|(?:done|home|gone|out) (?:at|by)|leav(?:e|es|ing) at|(?:knock(?:s|ing)? |clock(?:s|ing)? )?off (?:at|from)|before|by)\\s+(?:about |around )?${clock}`, 'iu');
const endsBehind = new RegExp(`(?<![\\d/.:-])${clock}\\s+(?:finish|end|close|closing)\\b`, 'i');

/** By the convention of clinic hours: 1 to 6 without any mark is the afternoon. */
function timeOf([h, m, mark, half, noon]: readonly (string | undefined)[]): string | undefined {
  if (noon !== undefined) return '12:00';
  const said = Number(h ?? half ?? Number.NaN);
  if (Number.isNaN(said) || said > 24 || (mark !== undefined && said > 12)) return undefined;
  const isPm = mark?.startsWith('p') ?? (said >= 1 && said <= 6);
  const hour = mark === undefined && said > 12 ? said : (said % 12) + (isPm || (mark === undefined && said === 12) ? 12 : 0);
  return `${String(hour).padStart(2, '0')}:${half === undefined ? (m ?? '00') : '30'}`;
}

const ofWeek = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:weekdays?|weekends?|every|daily|each|hours|always|from now on|slots?|clinic)\b/i;
/** Whether a text says when something begins or ends, and of no day or week: "ok but only from 4". */
export const saysOnlyEdges = (text: string): boolean => {
  const { from, until } = edgesIn(text);
  return (from ?? until) !== undefined && !ofWeek.test(text) && text.trim().split(/\s+/).length <= 8;
};

/** "Till 1 not 2", "only from three", "an 8:30 start", "from 3 then", "10 to 4". */
export function edgesIn(said: string): Edges {
  const text = canonical(fold(said)).text;
  const both = range.exec(text);
  const from = both ? timeOf(both.slice(1, 6)) : timeOf((begins.exec(text) ?? beginsBehind.exec(text))?.slice(1, 6) ?? []);
  const until = both ? timeOf(both.slice(6, 11)) : timeOf((ends.exec(text) ?? endsBehind.exec(text))?.slice(1, 6) ?? []);
  return { ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
}
