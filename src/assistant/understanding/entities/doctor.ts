import type { Intent } from '../intents.ts';
import { commonNames } from '../lexicon/names.ts';
import type { NameEntity, Person } from '../types.ts';
import { candidatesFor, directoryOf } from './directory.ts';
import { askedFor, isCorrected, isExchanged, leftBehind } from './left-behind.ts';
import { doctorTitle, entityOf, narrowed, titled, untitled, wholesIn, withParticles, type Ground } from './names.ts';
import { overlap, type Span } from './tokens.ts';

type Named = NameEntity & Span;
/** A doctor who is named; `rank`: how surely the words are a name. */
type Mention = Named & { readonly rank: number };
const unranked = ({ rank: _rank, ...named }: Mention): Named => named;

/** The doctor whom a text asks for, the one whom they give up for them, and wherever any is named. */
export type Doctors = { readonly asked?: Named; readonly given_up?: Named; readonly mentions: readonly Span[] };

/** Doctors with a title, and those of the directory without one. */
export function doctorsIn(said: Ground, doctors: readonly Person[], intent: Intent): Doctors {
  const mentions = mentionsIn(said, doctors);
  const asked = chosen(askedFor(mentions, (mention, next) => leftBehind(said.folded, mention, intent, next), !refusing.has(intent)), said);
  const given = mentions.find((mention, at) => isExchanged(said.folded, said.folded.slice(Math.max(0, mention.start - 60), mention.start), mention, mentions[at + 1]));
  return { mentions, ...(asked && { asked: narrowed(unranked(asked), said) }), ...(given && { given_up: narrowed(unranked(given), said) }) };
}

/** Where nobody is asked for when all who are named are unwanted. */
const refusing: ReadonlySet<Intent> = new Set(['book_appointment', 'doctor_info', 'out_of_scope']);

/** Behind what goes for everything but who is seen. */
const otherwise = /\bbut (?:with|by|from|under)(?: dr\.?| doctor)? $/;
/** "… is Zhang the loud one? Then Vasquez": somebody else for a sentence of its own, with nothing beside. */
const isTurnedTo = (folded: string, { start, end }: Span): boolean => {
  const [head, tail] = [/(?:[.?!\u2026]|\.\.\.)\s*((?:ok(?:ay)?|then|so|well|right|in that case|let'?s (?:say|try|go (?:with|for))|go (?:with|for)|,|dr\.?|doctor|\s)*)$/.exec(folded.slice(0, start)), /^((?:,?\s*(?:then|instead|in that case|please|pls|thanks))*)\s*(?:$|[.!?])/.exec(folded.slice(end))];
  return head !== null && tail !== null && /\b(?:then|instead|in that case)\b/.test(`${head[1]} ${tail[1]}`);
};

/** Of several doctors the one who is surest to be one; a later one takes the place of one that is taken back, or is said once more. */
function chosen(mentions: readonly Mention[], { folded }: Ground): Mention | undefined {
  const most = Math.max(0, ...mentions.map(({ rank }) => rank));
  let best = mentions.find(({ rank }) => rank === most);
  for (const mention of mentions) if (best && mention.start >= best.end && (isCorrected(folded.slice(best.end, mention.start)) || otherwise.test(folded.slice(best.end, mention.start)) || (isTurnedTo(folded, mention) && !/\b(?:first|if not|otherwise)\b/.test(folded.slice(best.end, mention.start))))) best = mention;
  const other = best && mentions.find(({ start }) => best !== undefined && start >= best.end && /^ or (?:the |with )?$/.test(folded.slice(best.end, start)));
  const again = other && mentions.find(({ start, candidates }) => start >= other.end && candidates.some((person) => other.candidates.includes(person)));
  return again ? other : best;
}

/** Somebody of the family is no doctor. */
const relative = /\b(?:my|our|his|her) (?:(?:late|older|younger|little|eldest|youngest|dear|elderly|ex) )*(?:son|daughter|husband|wife|partner|mother|father|mum|mom|dad|brother|sister|boy|girl|kid|child|baby|grandson|granddaughter|nephew|niece|friend|uncle|aunt|gran|grandma|grandad|nan|cousin|neighbou?r|carer|boyfriend|girlfriend|fiancee?|twins?),?(?: called| named)? $/;

function mentionsIn(said: Ground, doctors: readonly Person[]): readonly Mention[] {
  const directory = directoryOf(doctors);
  const ground = withParticles(said, directory);
  const found: Mention[] = wholesIn(said, directory, doctorTitle).map((name) => ({ ...name, rank: 3 }));
  const add = (mention: Mention): void => {
    if ((mention.rank < 2 || mention.candidates.length === 0) && relative.test(ground.folded.slice(Math.max(0, mention.start - 32), mention.start))) return;
    if (!found.some((other) => overlap(other, mention))) found.push(mention);
  };
  for (const name of titled(ground, doctorTitle, directory)) add({ ...entityOf(name, ground, directory), rank: 2 });
  const names = untitled(ground, directory);
  for (const name of names) if (candidatesFor(name.words, directory).length > 0) add({ ...entityOf(name, ground, directory), rank: 1 });
  if (found.length > 0) return found.toSorted((a, b) => a.start - b.start);
  const named = names.find(({ start, words }) => words.some((word) => commonNames.has(word)) && /\b(?:with|see|seeing|tell|message|ask|meet|write to|w\/) $/.test(ground.folded.slice(Math.max(0, start - 10), start)) && /^\p{Lu}/u.test(ground.text.slice(start)));
  return named ? [{ ...entityOf(named, ground, directory), rank: 0 }] : [];
}
