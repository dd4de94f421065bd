/** What a choice of doctor or time is said with. Nothing of it can name a danger, a substance, an amount, or an end. */
const words = new Set(
  (
    "i i'll i'd me mine my name you he she him her his hers he's she's we us they " +
    'have has had take taken see want wanted like choose pick prefer keep book booked cancel canceled cancelled cancels tell say ask know check need ' +
    "is are was were does do did will would can could if whether under for with at on in to of by from a an the this that and or but so as it's " +
    'what when which who whose how then than now please pls just yes ok okay oh well fine right good great actually rather instead too also free open available busy appointment appointments appt visit slot slots time times day ' +
    'first second third next same other one name real person human doctor dr today tomorrow am pm noon morning afternoon hour'
  ).split(' '),
);
/** Where one takes or gets something that is not said, it may be anything: "I had taken some". */
const takesUnsaid = /\b(?:i|he|she|we|i've|i'd)(?: (?:just|have|had|has))* (?:taken|took)\b/;
/** Denied is who or which it shall be, and nothing else: “he is not right” tells of a danger. */
const others = /\bnot (?=(?:mine|him|hers?|his|me|the|that|this)\b)/g;
const person = /\b(?:him|her|his|hers|he|she)\b/;
const calendar = /^(?:\d{1,2}(?::\d\d)?(?:am|pm)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|noon)(?:'s)?$/;

/** Whether a text says nothing but whom somebody takes, or which time: "I'll have him then", "tell me if 9 is taken at Young's". `isPerson`: whether a word is a doctor's name. */
export function onlyChooses(folded: string, isPerson: (word: string) => boolean): boolean {
  if (folded.length > 120 || takesUnsaid.test(folded)) return false;
  const said = folded.replace(others, '').match(/[\p{L}\p{N}:'-]+/gu) ?? [];
  const bare = said.map((word) => word.replace(/'s$/, ''));
  const names = bare.filter(isPerson);
  const times = said.filter((word) => calendar.test(word));
  return said.every((word, at) => words.has(word) || calendar.test(word) || isPerson(bare[at] ?? '')) && (names.length > 0 || times.length > 0 || person.test(folded));
}
