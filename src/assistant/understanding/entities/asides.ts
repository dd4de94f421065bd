import { courtesy } from './courtesy.ts';
import type { Span } from './tokens.ts';

/** "BP 170 over 100", "his glucose was 16 this morning". */
const reading =
  /\b(?:(?:o2|spo2|oxygen)(?: sats?)?|sats?|bp|blood pressure|pulse|heart rate|temp(?:erature)?|peak flow|glucose|bm|sugars?|hba1c|a1c|potassium|sodium|creatinine|e?gfr|weight|weighs)(?: [a-z]+){0,3}?:? \d+(?:\.\d+)?(?!\d|\.\d| ?(?:mg(?!\/d)|mcg|g\b|ml|tab|cap|meq))(?: ?(?:over|\/|-|to) ?\d+)?(?: ?(?:%|mmol|bpm|c\b|kg))?(?: (?:on (?:room )?air|(?:this|last) (?:morning|week|evening|afternoon|night)|today|yesterday|now))?/g;
/** "INR 1.6 today", "Hb was 9.2". */
const test = /(?<!\/)\b(?:hr|k|na|creat|urea|egfr|alt|qtc?|inr|hgb?|hb|ha?emoglobin|plts?|platelets|ferritin|tsh|t4|ldl|crp|esr|psa|bmi|wbc|phq-?9|gad-?7)(?: (?:is|was|at|of|today|now|came|come|back|only|still|up|down|to|=))*:? \d+(?:\.\d+)?(?!\d|\.\d| ?(?:mg|mcg|g|ml|tab|cap|unit))(?: (?:today|yesterday|now|(?:this|last) (?:morning|week|afternoon|evening|night|month)))?/g;
/** Where a text tells what was measured. */
export const readingsIn = (folded: string): readonly Span[] => [...folded.matchAll(reading), ...folded.matchAll(test)].map(({ index, 0: all }) => ({ start: index, end: index + all.length }));

/** What stands in an order and says nothing of how it is to be taken: blanked, or in words that say so. Each is at least as long as what stands for it. */
export const asides: readonly (readonly [RegExp, string])[] = [
  [new RegExp(courtesy, 'g'), ''],
  [new RegExp(String.raw`\b(?:on )?for (?:now|the (?:moment|time being|present))\b`, 'g'), ''],
  [reading, ''],
  [test, ''],
  [/\b(?:(?:good|gd|lovely|nice) (?:morning|afternoon|evening|day|night)|g'?(?:day|mornin\w*))\b|^\W*(?:(?:hi|hello|hey|and)\W+)*(?:mornin'?g?|afternoon|evening)(?=\W|$)(?! (?:and|or|dose|only)\b)/g, ''],
  [/\b(?:saw|seen|met|visited|examined|spoke (?:to|with)|phoned|rang|came(?: in)?|was (?:in|here)|admitted)\b[^.;,:\d]{0,40}?\b(?:this|in the|that|yesterday|last) (?:morning|afternoon|evening|night)\b/g, ''],
  [/\b(?:(?:has|have|had|'s|'ve) (?:been|had)\b[^.;,\d]{0,32}?|been(?: [a-z]+){1,3}|off (?:work|school|sick|duty|nursery)) (?:for |over )?(?:(?:over|about|the (?:last|past)) )?(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten) (?:days?|nights?|weeks?|months?|years?|hours?)\b/g, ''],
  [/\b(?:smok(?:es|ed|ing)|drinks?|drinking)(?: about| over| up to| some)?\s+\d+(?: [a-z]+){0,2} (?:an?|per|each|every) (?:day|night|week)\b/g, ''],
  // "Dictating now", "from now on": nothing is taken at once.
  [/\b(?!starting|beginning|giving|taking)(?:[a-z]+ing|from|until|till|ready|here) now\b(?: on(?:wards?)?\b)?|^\W*(?:(?:ok|okay|right|so|and|well|yes|yeah|alright)\W+)*now\b(?= for\b|[,.:;])/g, ''],
  [/\bnow (?=(?:that )?(?:the|his|her|she|he|it|they)\b)/g, ''],
  [/\b(?:\d+|twelve) ?(?:hours?|hrs?|h) on,? (?:and )?(?:(?:\d+|twelve) ?(?:hours?|hrs?|h)? ?)?off\b/g, ''],
  // How much heavier somebody is since when, and what they do so often.
  [/\b(?:up|down|gained|lost|put on|dropped)(?: by| about| over)? \d+(?:\.\d+)? ?(?:kg|kilos?|kilograms?|lbs?|pounds|stone)\b(?:,? (?:in|over|since|within|during|from)(?: [a-z0-9]+){1,3}?(?=\s*(?:$|[.,;])))?/g, ''],
  [/\b(?:s?he|they|who)(?:'s)?(?:\s+(?!(?:can|may|should|must|to|take|takes|use|uses|have|has|needs?|inject|injects|appl(?:y|ies))\b)[a-z']+){1,4}\s+(?:about |over )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten) ?(?:x|times) (?:an?|per|each|every) (?:night|day|week|month|hour)\b/g, ''],
  [/\b(?:prn|sos|as (?:needed|required))\b(?: ?\?+ ?(?:no|nope|nah)\b|(?=[^.;]*\bnot (?:prn|sos|as (?:needed|required))\b))/g, ''],
  // What a patch gives in a day.
  [/(?<=\d ?(?:mg|mcg))\/(?:day|24 ?h(?:ours?|rs?)?)\b(?=[^.]*\bchange)/g, ''],
  // Letters apart.
  [/\b([btq]) i d\b/g, '$1id'],
  [/\b([tq]) d s\b/g, '$1ds'],
  [/\bb d\b/g, 'bd'],
  [/\bp r n\b/g, 'prn'],
  [/\bo d\b/g, 'qd'],
  [/(?<!\bhalf )\ba gram\b/g, '1 g'],
  // Near to a nebuliser.
  [/\b(?:neds|nees)\b/g, ''],
  // How long somebody has had what a text begins with.
  [/^\W*[a-z]+(?: [a-z]+)? (?:for|x) (?:\d+|an?|two|three|four|five|six|seven|ten) (?:days?|weeks?|months?)(?=\. )/g, ''],
  // The most that may be taken.
  [/\bup to (?:\d+|two|three|four) doses\b[^.,;]*/g, ''],
  [/\b(?:and )?if (?:(?:s?he|they|it|this|that|all)(?:'s| is)? )?(?:well )?tolerat\w+\b(?:[^.;]|\.\d)*/g, ''],
  [/(?<=\b(?:[bqt]id|qd|od|bd|tds|qds|daily) )x(\d{1,2})(?=\s*(?:$|[.,;(-])| for\b|\s{3})/g, '$1d'],
  [/(?<=\d(?: ?mg)? )on(?= for\b|\s{3}|\s*(?:$|[.,;]))/g, 'hs'],
  // What somebody takes besides.
  [/\b(?:on top of|alongside|in addition to|together with|besides) (?:his|her|their)\s+[^.,;]*?(?=[.,;](?!\d)| - )/g, ''],
  // A second step that only says how much; “then doxycycline 100 mg” by itself is the first.
  [/(?<=\bx ?\d{1,2} ?(?:d|days?)\b)(?:,? (?:then )?\d+(?:\.\d+)? ?mg (?:daily |od |qd )?x ?\d{1,2} ?(?:d|days?)\b)+/g, ''],
  [/(?<=\d[\s\S]*)\bthen (?:(?:up|down|increase|reduce|drop|taper|go up|go down)\b )?(?:to )?\s*(?:\d+(?:\.\d+)?|one|two|three|four|five|six|seven|eight|nine|ten) ?(?:(?:mg|mcg|g|units?|milligrams?|micrograms?|grams?)\b|(?=(?:[bqt]id|qd|od|bd|tds|qds|daily|once|twice|nocte|mane|at night)\b|\s*(?:$|[.,;])))[^.;,]*/g, ''],
  [/\b(?:his|her|their) (?:usual|old|previous|current|normal|last) (?:dose|strength) (?:is|was|being) [^.;,]*/g, ''],
  [/\b(?:\d+|an?|one|two|three|four|five|six|seven|ten) (?:days?|weeks?|months?|years?) ago\b/g, ''],
  [/\b(?:had|got|developed|felt|gets) [a-z]+(?: [a-z]+)?\s+(?:on|with|from)\s+[^.;,]*(?=[.;,])/g, ''],
  [/(?:\btitrate|(?<=[.;,] ?|\b(?:and|then|may|can) )(?:increase|go up|build up|double))(?: it)?(?: up)? to\s+(?:\d|one|two|three|four|five|six|seven|eight|nine|ten)(?:[^.;]|\.\d)*?\b(?:after|if|when|every|over|in (?:an?|\d+|one|two) (?:days?|weeks?|months?))\b(?:[^.;]|\.\d)*/g, ''],
  [/\b(?:take )?(?:with|after) (?:some |plenty of )?food\b/g, ''],
  // What is not needed, and what is said of a visit.
  [/\b(?:no [a-z]+|[a-z]+ not|not) (?:needed|required|necessary)\b/g, ''],
  [/\b(?:his|her|their|the|an?|next|has an?) (?:[a-z-]+ )?(?:appointment|appt|visit|consult(?:ation)?|check-?up|follow-?up|surgery|operation|scan)\b[^.;,]*/g, ''],
  // Days on which something was or is, and numbers to ring.
  [/\b(?:(?:from|on|since|of|until|by|dated|starting) )?(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b(?: \d{4})?|\b(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec) \d{1,2}(?:st|nd|rd|th)?\b(?! ?(?:mg|mcg|ml|tab|cap|g\b))/g, ''],
  [/\b(?:from|on|since|of|dated) (?:the )?\d{1,2}(?:st|nd|rd|th)\b/g, ''],
  [/\bsince (?:last |this )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|tues|wed|thu|thurs|fri|sat|sun)\b)(?: (?:morning|afternoon|evening|night))?/g, ''],
  [/\bwork(?:s|ing)? (?:at |in the |the )?(?:nights?|evenings?|mornings?|weekends?)\b|\b(?:night|evening|morning|weekend)s? shifts?\b/g, ''],
  [/\b(?:\d{3}[- ])?\d{3}-\d{4}\b/g, ''],
  [/\bif (?:the |any |there (?:is|are) )?(?:pharmac(?:y|ist)|chemist|questions?|problems?|they|you|insurance|not in stock|unavailable)\b(?:[^.,;]|\.\d)*/g, ''],
  // A number of weeks that nobody counted, which attack it is, and how far it may go up.
  [/\bfor (?:many |some |several )?(?:days|weeks|months|years|ages)\b/g, ''],
  [/\b(?:\d{1,2}(?:st|nd|rd|th)|second|third) (?:(?:one|time|episode|course|attack|infection) )?(?:this|since|in (?:a|the (?:last|past))) [a-z]+\b/g, ''],
  [/\b(?:increasing|titrating|going up|building up|rising)(?: it)? (?:up )?to \d(?:[^.,;]|\.\d)*/g, ''],
  // What somebody of the family takes.
  [/\b(?:his|her|their) (?:(?:twin|older|younger|late) )?(?:mother|father|mum|mom|dad|brother|sister|husband|wife|partner|son|daughter|aunt|uncle|cousin|gran\w*)(?:'s| is| was)? (?:already |also )?(?:on|taking|takes|took|has|had|gets) [^.;,]*(?=[.;,])/g, ''],
  // What it was before, or is not.
  [/\bfrom\s+(?:\d+(?:\.\d+)?(?:\/\d+)?|one|two|three|four|five|six|seven|eight|nine|ten) ?(?:mg|mcg|micrograms?|milligrams?|g|ml|mls|units?)?(?: ?(?=(?:up |down )?to\b)|(?= {3}))/g, ''],
  [/\b(?:(?:was|were|been) (?:previously |already |only |initially )?(?:on|taking|given|started on|tried on)|(?:s?he|they|who|has|had|already) tried|used to (?:take|have|be on)|(?:previously|formerly|before that|until now)(?:,? (?:on|took|had|taking))?|(?:didn'?t|did not) (?:tolerate|respond to|get on with|do well on))\b(?:[^.;]|\.\d)*?(?=$|[.;](?!\d)|\)|,? (?:but|so|now|put|let'?s|please|make|increase|raise|up|reduce|lower|cut|change|switch|start|give|go|want|i'?d|and (?:put|let|now|increase|start|change|switch|reduce))\b|,)/g, ''],
  [/\b(?:started|put|had|kept|left|has|tried) (?:him|her|them|it) (?:on|at|with) \d+(?:\.\d+)?(?: ?(?:mg|mcg|micrograms?|g|ml|units?))?(?=,? (?:but|and|though|now|so|i)\b)/g, ''],
  [/\bnot (?:for )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|fourteen) (?:days?|weeks?|months?)\b/g, ''],
  [/\bnot (?:\d+(?:\.\d+)?|one|two|three|four|five|six|seven|eight|nine|ten)(?: ?(?:mg|mcg|micrograms?|g|ml|units?|tabs?|tablets?|puffs?|drops?))?(?=\s*(?:$|[.,;:)!]|-{1,2}\s)| (?:[bqt]id|qd|od|bd|tds|qds|daily|once|twice|po|prn|nocte|mane|hs|at|every|for)\b)/g, ''],
  // "The weekly one" counts nothing.
  [/(?<=\b(?:the|this|that|other|same|a) (?:[a-z]+ )?)one\b(?! (?:tab|cap|puff|drop|pill|spray|patch|unit|dose|sachet|daily|twice|[bqt]id|an?\b|each|every|per|at\b|in\b))/g, ''],
  // The second part of a course that goes on with less.
  [/\b(?:then|and) \d+(?:\.\d+)? ?(?:mg )?(?:on )?days? (?:\d|two|three) ?(?:-|to|through) ?(?:\d+|[a-z]+)\b/g, ''],
  // Complaints that are called by a part of the body.
  [/\b(?:pink ?eye|tennis elbow|frozen shoulder|trigger finger|hand,? foot,? and mouth|athlete'?s foot)\b/g, ''],
  // When it is not taken.
  [/\bnot (?:at (?:night|bed ?time)|in the (?:morning|afternoon|evening)|before bed|nightly|nocte|mane|daily|[bqt]id|bd|tds|qds|prn)\b/g, ''],
  [/\b(?:give|supply|dispense|issue)(?: (?:him|her|them))?(?: for)? (?:an?|one) (week|fortnight|month)(?=\s*(?:$|[.,;]))/g, 'x 1 $1'],
  // How far on somebody is with child.
  [/\b(?:pregnan(?:t|cy)|gestation|gravid|post-?partum|breast-?feeding)\W{1,2}(?:(?:at|of|now|about) )?\d{1,2}(?: ?[+/] ?\d)? ?(?:weeks?|wks?|months?)\b|\b\d{1,2}(?: ?[+/] ?\d)? ?(?:weeks?|wks?|months?) (?:pregnant|gestation|along|gravid|post-?partum)\b/g, ''],
  // How long somebody has had something, and how old they are.
  [/\b(?:for )?(?:(?:about|over|nearly|almost|the (?:last|past)) )?(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten) (?:days?|nights?|weeks?|wks?|months?|years?|yrs?) (?:already|so far|by now|now(?=\s*(?:$|[.,;)])))(?! been)/g, ''],
  [/(?<!\b(?:for|prn|sos|needed|if|when) )\b(?:symptoms?|symptomatic|dizzy|itchy|wheezy|coughing|sneezing|limping|unwell|ill|poorly|sick|sore|hoarse|bloated|constipated|feverish|off sick)(?: for| x)? (?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten) (?:days?|nights?|weeks?|wks?|months?|years?|yrs?)\b/g, ''],
  [/(?<!\b(?:for|x|next|over) )\b(?:[6-9]|[1-9]\d|1[01]\d) ?(?:years?|yrs?)\b(?!'? (?:supply|course|worth|of))/g, ''],
  [/\b(as needed|prn|sos) 4 (?=[a-z]{4,})(?!hours|days|weeks|months|times|doses|tabs|tablets|puffs)/g, '$1'],
];
