import type { Intent } from '../intents.ts';

/** `whole`: the text is made of these parts. `says`: and one of them is of this kind; compiled only when the first one matches. */
type Closed = { readonly intent: Intent; readonly rule: string; readonly whole: RegExp; readonly says?: RegExp };

/** Politeness and hesitation that says nothing of its own, at either end. */
const edges = /^(?:(?:um+|uh+|er+|hmm+|well|so|ok so|oh|ah|and|but|actually|please|pls|plz|hey|hi|hello)\b[\s,.!-]*)+|[\s,.!?-]+(?:please|pls|plz|doc|doctor|mate|man|sir|ma'?am|dear|buddy|friend|bot|assistant|there|again|now|then)?[\s,.!?-]*$/g;

/** Said with a thank you, these are still a yes; the weaker ones below are then no more than manners. */
const strongYes =
  "(?:y|ye|yes|yess+|yea|yeah|yeh|yh+|yep|yup|ya|yah|aye|sure|sure thing|certainly|definitely|absolutely|of course|correct|exactly|indeed|affirmative|agreed|" +
  "confirm|confirmed|i confirm|yass+|yessir|yes sir|yes ma'?am|you bet|bet|spot on|by all means|roger|righto|right you are|deal|mhm+|uh ?huh|" +
  "haan(?: ji)?|oui|ja|si|claro(?: que si)?|por supuesto|de acuerdo|correcto|adelante|dale|sale|ok dale)";
const weakYes = "(?:ok|okay|okey|okie|k|kk|alright|all right|fine|right|perfect|great|good|nice|cool|sweet(?: as)?|why not|no (?:worries|problem|objections?)|vale|listo|esta bien|perfecto)";
const yes = `(?:${strongYes}|${weakYes})`;
const doIt =
  "(?:go ahead|do it|do that|do so|book it|book that|book that one|go for it|make it so|send it|cancel it|proceed|please do|let'?s do it|let'?s do that|" +
  "let'?s go(?: with (?:it|that))?|let'?s book it|that works(?: for me)?|works for me|that'?s (?:right|correct|fine|good|perfect|great|it|the one|" +
  "what i want(?:ed)?)|thats (?:right|correct|fine|good|perfect|great|it|the one)|that is (?:right|correct|fine|good)|that'?ll do|that will do|" +
  "that would be (?:great|good|perfect|fine|lovely)|sounds (?:good|great|right|perfect|fine)(?: to me)?|looks (?:good|right|correct|fine)(?: to me)?|" +
  "all (?:good|correct)|you got it|i'?m sure|i am sure|i'?m happy with that|happy with that|i(?: do)? (?:agree|accept|confirm)|yes i (?:do|am|would)|" +
  "i do|i would|go on|carry on|confirm(?: it| that| please)?|sign it|it is|it'?s (?:right|correct|fine)|save (?:it|that)|issue (?:it|that)|post (?:it|" +
  "that)|prescribe it|order it|record it|submit it|put it through|send it off|good to go|fire away|i'?ll take (?:it|that|that one)|that'?s the (?:dose|" +
  "day|time|doctor|patient|slot) i want(?:ed)?|i don'?t mind|fine by me|ok(?:ay)? (?:with|by) me|make it so|lock it in|hazlo|asi es|eso es)";
const weakDo = "(?:that'?s (?:fine|good|perfect|great|it)|that is (?:fine|good)|that would be (?:great|good|perfect|fine|lovely)|sounds (?:good|great|perfect|fine)(?: to me)?|all good|looks good)";
const no =
  "(?:n|no|noo+|nope|nah|nay|naw|negative|deny|denied|decline|declined|refuse|refused|rejected|(?:i|we) (?:deny|decline|refuse|reject|object|disagree)|disagree|no way|not really|no thanks|no thank you|no ty|nothing|none|never|wrong|incorrect|absolutely not|" +
  "definitely not|certainly not|nahi|nein|non|todavia no|aun no|not a chance|no chance|not happy with that|none of (?:those|these|them)|of course not|" +
  "no gracias|para nada|mejor no)";
const dont =
  "(?:(?:don'?t|do not)(?: (?:do|book|send|cancel|save|record|add|issue|prescribe|sign|set|block|stop|move|change|log|file|post|acknowledge|want) (?:it|that|this|them)| cancel| want to| bother)?|not (?:now|yet|today|that(?: one)?|correct|right|this(?: one)?|what i (?:want(?:ed)?|meant|said)|a chance|" +
  "quite)|that'?s (?:not (?:right|correct|it|what i (?:want(?:ed)?|meant|said)|the one)|wrong)|thats (?:not (?:right|correct|it|what i (?:want(?:ed)?|" +
  "meant|said))|wrong)|that is (?:not (?:right|correct)|wrong)|that isn'?t (?:right|correct|it|what i (?:want(?:ed)?|meant|said))|i don'?t (?:want (?:to|" +
  "that|it|this)|think so|agree)|i changed my mind|changed my mind|never ?mind|nvm|forget (?:it|that|about it)|leave it(?: as it is)?|stop|abort|undo|" +
  "reject(?: (?:it|that))?|(?:decline|refuse|deny) (?:it|that)|disregard(?: that)?|back out|hold fire|don'?t you dare|not so fast|let me think(?: about (?:it|that))?(?: first)?|that (?:won'?t|doesn'?t|" +
  "does not|will not) (?:work|suit)(?: for)?(?: me)?|scrap that|cancel that|scratch that|hold on|wait|hang on|rather not|i'?d rather not|" +
  "i would rather not|let'?s not|skip (?:it|that)|wrong (?:one|patient|doctor|day|date|time|dose|person|appointment|name|medication|drug)|hold off|" +
  "no lo hagas|olvidalo)";
const hello =
  "(?:hi+|hello+|helo|hullo|hey+|heya|hiya|howdy|yo|greetings|good (?:morning|afternoon|evening|day)|gd morning|morning|afternoon|evening|g'?day|hola|" +
  "buenos dias|buenas(?: tardes| noches)?|sup|what'?s up|whats up|wassup|how are you(?: doing| today| feeling)?|how'?s it going|how is it going|" +
  "how do you do|how have you been|nice to meet you|pleased to meet you|are you there|anyone there|anybody there|hello there|hi there|hey there|que tal|" +
  "como estas|bonjour|hallo|salut|namaste|salaam(?: alaikum)?|as-?salamu? alaikum|ola|ahoy|ello|'ello|ey up|wotcha|oi oi|g'?mornin'?|mornin'?(?: all)?|" +
  "evenin'?|evening all|morning all|top o'?f? the morning|knock knock|alright\\?|heya|dzien dobry|czesc|happy (?:monday|tuesday|wednesday|thursday|" +
  "friday)|how'?s tricks|hello hello|how are things|how'?s your day|how is your day(?: going)?)";
const thanks =
  "(?:thanks?|thank you|thankyou|thx+|tx|ty|tysm|tyvm|thnx|thanx|thnks|tnx|ta|cheers|much appreciated|many thanks|appreciated|appreciate (?:it|that)|" +
  "i (?:really )?appreciate (?:it|that|you|your (?:help|time|assistance))|gracias|muchas gracias|mil gracias|much obliged|most obliged|i am (?:most |" +
  "much )?obliged|shukriya|merci|danke|dziekuje|tack(?: sa mycket)?|god bless(?: you)?|bless you|u were gr8|splendid|signing off|log me off|" +
  "toodle-?(?:pip|oo)|hooroo|ta-?ta|peace(?: out)?|over and out|catch you (?:later|soon)|see you (?:monday|tuesday|wednesday|thursday|friday|next week)|" +
  "i'?m off|nice one|bye+|bye bye|goodbye|good bye|good night|goodnight|nite|see (?:you|ya)(?: later| soon| then| tomorrow)?|cya|ttyl|" +
  "talk (?:to you )?(?:later|soon)|later|farewell|so long|take care|have a (?:good|great|nice|lovely|wonderful) (?:day|one|night|evening|weekend|" +
  "afternoon|rest of your day)|adios|hasta (?:luego|manana|pronto)|chao|ciao|that'?s (?:all|everything|it)(?: (?:for (?:now|today)|i need(?:ed)?|" +
  "thanks?))?|thats (?:all|everything|it)(?: for (?:now|today))?|that is (?:all|everything)|that(?: would|'?ll| will) be all|nothing else|" +
  "i'?m (?:all set|done|good)|all set|all done|we'?re done|you(?:'ve| have)? been (?:very |so |really )?(?:helpful|great|a (?:great )?help)|" +
  "you'?re (?:great|awesome|amazing|the best|a star|a lifesaver|very kind|so kind)|great help|good job|well done|very helpful|so (?:kind|helpful)|" +
  "(?:very|so|really) much|a (?:lot|bunch|million|ton)|for (?:your|the|all(?: the| your)?) (?:help|time|assistance|support|information|info)|for (?:that|" +
  "helping(?: me)?|everything|now))";
const joint = "[\\s,.!;?-]*(?:\\b(?:and|that|it|please|pls|plz|por favor|doc|doctor|so)\\b)?[\\s,.!;?-]*";
const end = "(?![a-z0-9'])";

/** One to six of the parts and nothing else. */
const all = (...parts: readonly string[]): RegExp => new RegExp(`^(?:(?:${parts.join('|')})${end}${joint}){1,6}$`);
const among = (kind: string): RegExp => new RegExp(`(?:^|[^a-z0-9'])(?:${kind})${end}`);

/** Said whole, these mean one thing only, whatever the talk is about. */
const closed: readonly Closed[] = [
  { intent: 'thanks_goodbye', rule: 'closed.nothing-else', whole: new RegExp(`^(?:${no})${joint}(?:that'?s|that is|that will be|that'?ll be|that would be|nothing|nothing else|i'?m good|i am good|all)\\b[\\s,.!]*(?:all|it|everything|else|for now|for today|good|thanks?|thank you|bye|i need(?:ed)?|[\\s,.!])*$`) },
  { intent: 'deny', rule: 'closed.no', whole: all(no, dont, thanks, "i'?m good"), says: new RegExp(`^(?:${no}|${dont})${end}`) },
  { intent: 'greeting', rule: 'closed.hello', whole: all(hello, 'there', 'doc', 'doctor', 'everyone', 'friend', 'bot', 'assistant', 'to you', 'today', 'again', "(?:it'?s )?(?:only )?me(?: again)?") },
  { intent: 'thanks_goodbye', rule: 'closed.thanks', whole: all(thanks, weakYes, weakDo, 'wonderful', 'awesome', 'excellent', 'amazing', 'brilliant', 'lovely', hello), says: among(thanks) },
  { intent: 'confirm', rule: 'closed.yes', whole: all(yes, doIt, thanks, hello), says: among(`${yes}|${doIt}`) },
  { intent: 'help', rule: 'closed.help', whole: /^(?:help|help me|i need help|need help|ayuda|menu|options|commands|\?+|what can you do|what can i (?:do|say|ask)(?: here)?|how does this work|instructions|can you help(?: me)?|could you help(?: me)?|what do you do)[\s?!.]*$/ },
];

/** The intent of a text that is nothing but a yes, a no, a greeting, a thank you or a call for help. `folded` comes from `fold`. */
export function closedIntent(folded: string): { readonly intent: Intent; readonly rule: string } | undefined {
  const text = folded.trim();
  if (text.length === 0 || text.length > 120) return undefined;
  const bare = text.replace(edges, '').trim();
  const means = ({ whole, says }: Closed, said: string): boolean => whole.test(said) && (says?.test(said) ?? true);
  for (const one of closed) if (means(one, text) || (bare !== '' && means(one, bare))) return { intent: one.intent, rule: one.rule };
  return undefined;
}
