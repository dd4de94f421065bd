import { asides } from './asides.ts';
import { mistyped } from './mistyped-directions.ts';
import type { Span } from './tokens.ts';

/** Spanish words of directions and what doctors write short, each at least as long as what stands for it. */
const otherwise: readonly (readonly [RegExp, string])[] = [
  ...asides,
  [/\bcada (\d+|cuatro|seis|ocho|doce) horas?\b/g, 'q$1h'],
  [/\bcada (?:una )?noche\b|\bpor las? noches?\b|\bde noche\b/g, 'nightly'],
  [/\bcada manana\b|\bpor las? mananas?\b|\ben ayunas\b/g, 'qam'],
  [/\bantes de dormir\b|\bal acostarse\b/g, 'bedtime'],
  [/\buna vez (?:al dia|por dia|diaria)\b|\bcada dia\b|\bdiari(?:o|a|amente)\b|\btodos los dias\b/g, 'qd'],
  [/\b(?:dos|2) veces (?:al|por) dia\b/g, 'bid'],
  [/\b(?:tres|3) veces (?:al|por) dia\b/g, 'tid'],
  [/\b(?:cuatro|4) veces (?:al|por) dia\b/g, 'qid'],
  [/\b(?:al|por) dia\b/g, 'a day'],
  [/\buna vez (?:a la|por) semana\b|\bcada semana\b|\bsemanal(?:mente)?\b/g, 'weekly'],
  [/\bsi (?:hay|hace|hiciera|tiene|siente|es|fuera|lo|le|la|se) [a-z]+\b|\bsegun (?:necesidad|necesite)\b|\ben caso de [a-z]+\b|\bcuando (?:sea necesario|lo necesite)\b/g, 'prn'],
  [/\b(?:por|durante) (un|una|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|catorce|\d+) (dia|semana|mes)(?:e?s)?\b/g, 'x $1 $2'],
  [/(?<!\bcada |\bal? |\bpor )\b(un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|catorce|\d+) (dia|semana|mes)(?:e?s)\b/g, 'x $1 $2'],
  [/(?<=(?:^|[.,;(]) ?)(una?|1) (dia|semana|mes)(?= ?(?:$|[.,;)]))/g, 'x $1 $2'],
  [/\b(?:una?|1) (?:tableta|pastilla|comprimido)\b/g, '1 tablet'],
  [/\b(una?|dos|tres|cuatro|cinco|seis|ocho|diez|\d+) (tabletas?|pastillas?|comprimidos?|capsulas?|gotas?|inhalaciones|unidades)\b/g, '$1 $2'],
  [/\ben (?:cada ojo|(?:los|ambos) ojos)\b/g, 'each eye'],
  [/\bmedia (?:tableta|pastilla)\b/g, 'half tablet'],
  [/\b(?:(?:an?|one|1) )?(tab(?:let)?|pill|cap(?:sule)?|puff)s? and (?:a|one) half\b/g, '1.5 $1'],
  [/\b(?:tableta|pastilla|comprimido)s?\b/g, 'tabs'],
  [/\bcapsulas?\b/g, 'caps'],
  [/\bgotas?\b/g, 'gtts'],
  [/\bmiligramos?\b/g, 'mg'],
  [/\bgramos?\b/g, 'g'],
  [/\bunidades\b/g, 'units'],
  [/\b(?:por )?via oral\b|\bpor (?:la )?boca\b/g, 'po'],
  [/\bcon (?:las )?(?:comidas?|alimentos)\b/g, 'with food'],
  [/\b(?:de inmediato|inmediatamente)\b/g, 'stat'],
  [/\b(tab|cap|tablet|capsule|puff|drop|gtt)s? (i{1,3})\b/g, '$2 $1'],
  [/\b(i{1,3}) (tab|cap|tablet|capsule|puff|drop|gtt)s?\b/g, '$1 $2'],
  [/(?<!\b(?:can|should|may|could|if|as|when|what|which|that|do|did) )\b(i{1,3})\b(?=,? (?:p\.?o|by mouth|orally|pr|sl|im|[bqt]id|q|q[dh]s?|q[ap]m|qod|q\d+h?|od|bd|tds|qds|hs|nocte|mane|stat|now|once|twice|thrice|(?:\d|one|two|three|four) ?(?:x|times?)|daily|nightly|weekly|every|each|at (?:night|bedtime)|in the (?:morning|evening)|prn|morning|single|immediately|as (?:needed|a single)|before (?:bed|breakfast)|x ?\d)\b)/g, '$1'],
  [/\b(?:every|each|in the) (?:evening|night),? (?:at|before) bed ?time\b/g, 'qhs'],
  // "Once" beside a rhythm is no single dose; places, and how long before or until what, are no amounts.
  [/\bonce (?=nightly|every|each|cada|(?:in the|at) (?:morning|afternoon|evening|night|bed ?time)\b)/g, ''],
  [/\b(?:room|rm|(?<!\b(?:before|at|to) )bed|bay|ward|floor|on day|(?<!\b(?:an?|per|each|every|alternate|other|q) |\/ ?)day) (?:\d+|one|two|three)\b(?!\/(?:7|52|12)\b)(?![ -]?(?:d|days?|w|wks?|weeks?|months?|tab|cap|puff|drop|pill)\b)/g, ''],
  [/(?<!\b(?:every|each|q) )\b(?:(?:\d+|one|two) ?(?:to|-) ?)?(?:\d+|an|one|two|half an) (?:hours?|hrs?|minutes?|mins?) (?=before|after|prior)/g, ''],
  [/\b(?:until|after) (?:\d+|an?|one|two|three|four|six) (?:days?|weeks?|months?)\b/g, ''],
  [/#\s?\d+|\btype (?:1|2|one|two|ii?)\b/g, ''],
  // Near to “mane” and “annually”, and no time.
  [/\bma[dk]e\b|\bache[sd]?\b|\blet'?s\b|\bactually\b|\bi(?:'| a)m\b/g, ''],
  [/\b(?:con|antes del?|despues del?) (?:el )?desayuno\b/g, 'qam'],
  [/\b(?:con|antes de|despues de) (?:la )?cena\b/g, 'qpm'],
  [/\bmax(?:imum)? (?=(?:\d+|one|two|three|four|six) (?:days?|weeks?|months?)\b)/g, ''],
  // When somebody was born, how many there are in a box, and what is not wanted.
  [/\bd\.?o\.?b\.?:? ?\d[\d/.-]*|\b(?:\d+|two|three|four)[- ]packs?\b|\bnot the (?:\d+|one|two|three)\b(?! ?(?:mg|mcg|g|ml|%))/g, ''],
  // “For 10 days, actually make it a week”, “change dur to 14 d”, “25, make that 50, mg”, “the 325s”.
  [/\b((?:for|x) \d+ (?:d|days?|wks?|weeks?)\b[^.;]{0,20}?\b(?:make (?:it|that)|no|rather)) an? (week|fortnight|month)\b/g, '$1 for 1 $2'],
  [/\b(?:change|make|set) (?:the )?dur(?:ation)? (?:to |be )?/g, 'no, for '],
  [/(?<=\d), (?=(?:mg|mcg|milligrams?|micrograms?|units?)\b)/g, ' '],
  [/\bthe (\d{2,4}(?:\.\d+)?)'?s\b/g, '$1 mg'],
  // Sevenths are days, fifty-seconds weeks, twelfths months: "5/7", "2/52".
  [/(?<![\d/.])(\d{1,2})\/(7)\b(?!\.\d|\/\d| ?(?:mg|mcg|g\b|ml))/g, '$1 d'],
  [/(?<![\d/.])(\d{1,2})\/(52)\b(?!\/\d)/g, '$1wk'],
  [/(?<![\d/.])(\d{1,2})\/(12)\b(?!\.\d|\/\d| ?(?:mg|mcg|g\b|ml))/g, '$1mo'],
  [/\b(?:an? )?single (\d+(?:\.\d+)? ?(?:mg|mcg|g|gm|grams?|milligrams?|ml|units?)) dose\b(?: of\b)?/g, '$1 once'],
  [/\bsingle (?:application|shot|injection)\b|\bjust (?:the )?(?:one|1) (?:shot|dose|jab|injection|time)\b|\b(?:today|tonight|this once|one time) only\b|\b(?:as )?(?:an? )?one[- ]off(?: dose)?\b/g, 'once'],
  [/\b(?:one|1) times? (?:a|per|each|in the|in a) day\b/g, 'qd'],
  [/\ban?(?:other)? (week|fortnight|month|year)(?:'?s (?:worth|supply|course|treatment)\b(?: of)?|(?: of)?(?= {3,})| of(?= ?\d))/g, '1 $1'],
  [/\b(\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) (days?|weeks?|fortnights?|months?)'? (?:worth|supply|course|treatment)\b(?: of)?/g, 'x $1 $2'],
  [/\b(?:a )?quarter of a year\b/g, 'x 3 months'],
  [/\bhalf a year\b/g, 'x 6 mo'],
  [/(?<=[,;] ?)(\d{1,3}) hours(?= ?(?:$|[.;]))/g, 'x $1 h'],
  [/\bs\/c\b|\bsub[- ]q\b(?! ?\d)/g, 'sc'],
  [/\bas (?:often|much|frequently) as (?:is )?(?:needed|required|necessary|wanted|you like)\b/g, 'prn'],
  [/\b(\d+|one|two|three|four|five|six|seven|ten) nights?\b(?! (?:a|per|each) week)/g, 'x $1 d'],
  [/(?:\b(?:may|can|to|then|and) (?:be )?|(?<=, ?))(?:repeat|rpt)(?:ed)? (?:after|in|once|x|if|every)\b[^.,;:]*/g, ''],
  [/\b(?:take |taken |and |then )?off (?:at|in the|for the|over) (?:night|evening|morning|bedtime|day)\b/g, ''],
  [/\b(?!q\d|x\d)[a-z]{1,3}\d+[a-z]{2,}\b/g, ''],
  [/\bmega ?(?=units?\b)/g, 'm '],
  [/\bbetween (?:the )?(?:lip|cheek) and (?:the )?gums?\b/g, 'buccal'],
  [/\bper ?cent\b/g, '%'],
  [/\b(?:an? )?quarter (?:of an? )?(mg|milligram|mcg|microgram|gram)\b/g, '.25 $1'],
  [/\b(?:an? )?eighth of an? (mg|milligram|mcg|microgram|gram)\b/g, '.125 $1'],
  [/\b(?:no more than|not more than|maximum|max|up to) (\d+|one|two|three|four|five|six|seven|ten) (days?|weeks?|wks?|months?)\b/g, 'x $1 $2'],
  [/\bfor the (?:first|next|coming) (day|week|fortnight|month)\b/g, 'for 1 $1'],
  [/\b(\d+) (days?|weeks?|months?) (?:in all|in total|total|altogether)\b/g, 'x $1 $2'],
  // How old or heavy somebody is, when they are seen again, and what happens between doses.
  [/\b(?:dob|d\.o\.b\.?|born(?: on)?|date of birth)[:,]? ?\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}/g, ''],
  [/\b(?:hold|omit|withhold|skip)(?: it| the dose| a dose| dose)? (?:if|when|for (?:hr|bp|sbp|pulse|heart rate|systolic))\b(?:[^.;]|\.\d)*/g, ''],
  [/\b(?:age|aged) \d+(?:\.\d+)?(?: ?(?:y|yrs?|years?|m|mo|months?|weeks?))?\b|\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)[ -]?(?:days?|weeks?|wks?|months?|mths?|mo|years?|yrs?|y)(?:[ /-]?o\b|[ -]olds?\b| pregnant\b| gestation\b| postpartum\b)|(?<=[,(] ?)(?<!\b(?:daily|day|qd|od|bd|bid|tid|tds|qid|qds|nightly|night|weekly|week|nocte|mane), ?)\d{1,2} ?(?:yo?|yrs?|years)(?: ?\d{1,2} ?(?:m|months))?\b(?=\s*(?:$|[.,;)]))|\b\d{1,2} ?y(?:rs?)? \d{1,2} ?m(?:o|ths?|onths)?\b/g, ''],
  [/\b\d+(?:\.\d+)? ?(?:kg|kilos?|kilograms?|lbs?|pounds)\b|\b\d (?:ft|feet|foot)\b(?: \d+)?/g, ''],
  [/\b\d+(?:\.\d+)? ?(?:mg|mcg|g|ml|units?) ?(?:\/|per) ?kg\b(?: ?(?:\/|per) ?(?:day|dose))?/g, ''],
  [/\b(?:and |then )?(?:next (?:dose |one )?(?:in|due)|review|rv|recheck|re-?assess|repeat|bloods?|labs?|levels?|u&es?|inr|see (?:me|him|her|them)|follow[- ]?up|f\/?u|back(?! (?:pain|ache|spasm|injury|strain|trouble))|come back|check)\b(?: [a-z][a-z0-9+&]*){0,3}? (?:in |after |at |every )?(?:\d+|an?|one|two|three|four|six) ?(?:days?|d|weeks?|wks?|w|months?|mos?|years?)\b|\b(?:review|recheck|bloods?|labs?) (?:in |at )?\d+\/(?:7|52|12)\b/g, ''],
  [/\b(?:when|how|what|why|who)\s*:/g, ''],
  [/(?<=\bhours?\b[^.;]*)\bevery (4|6|8|12|24)(?=\s*(?:$|[.,;]))/g, 'q$1h'],
  [/\bif (?:it|this|that|they|s?he|things)(?:'s| is| are| has| have)? ?(?:isn't|aren't|hasn't|haven't|doesn't|don't|does not|do not|no|not) (?:[^.;]|\.\d)*/g, ''],
  [/\bif (?:no|not) (?:better|improve\w*|improvement|effect|response|resolved|settled)\b(?:[^.;]|\.\d)*/g, ''],
  [/\b(?:starting|start|beginning|begin) (?:\d+|one|two|three) (?:days?|weeks?) (?:before|after)\b/g, ''],
  [/\bfor\s+(?:\d+|one|two|six|ten|twelve) hours (?:(?=each|every|daily|in the)|(?:a|per) day\b)/g, ''],
  [/\bsub[ -]?cut(?:aneous(?:ly)?)?\b/g, 'sc'],
  [/\bnot (?:over|above|beyond) [\d.]+ ?(?:mg|mcg|g|ml|tabs?|tablets?|doses?)(?: (?:a|per) day| daily| in 24 ?h(?:ours?|rs?)?)?\b/g, ''],
  [/\bhalf[- ]inch(?: strip| ribbon)?\b/g, ''],
  [/(?<=[,;] ?)\d{2,3} (?:tabs?|tablets?|caps?|capsules?)(?=\s*(?:$|[.;,]))|(?<!\d\.)\b(?:1[2-9]|[2-9]\d|\d{3}) (?:tabs?|tablets?|caps?|capsules?|pills?)\b/g, ''],
  [/\bduration:? (?:an?|one) (week|fortnight|month|year)\b/g, 'x 1 $1'],
  [/\bfor (?:a|one|1) fortnight\b/g, 'x 2 weeks'],
  [/\b(?:\d+|one|two|three|four|six)[- ](?:day|week|month|year)s?[- ](?:follow[- ]?up|f\/?u|review|recheck|check|appointment|appt|visit)\b/g, ''],
  [/\b(?:(?:a )?total (?:of )?)?\d{1,3} (?:tabs?|tablets?|caps?|capsules?|pills?|patch(?:es)?|sachets?|supps?|suppositories|doses)(?: only)? (?:(?:in )?total|in all|altogether)\b|\btotal (?:of )?\d{1,3} (?:tabs?|tablets?|caps?|capsules?|pills?)\b/g, ''],
  [/\bover (?:\d+|one|two|three|four|five|ten|fifteen|twenty|thirty|sixty|an?|half an) (?:minutes?|mins?|hours?|hrs?)\b/g, ''],
  [/\bthen (?:\d+|one|two|three|four|seven) (?:days? |weeks? )?(?:off|break)\b|\bthen (?:an? )?break\b/g, ''],
  [/\bschool days\b[^.,;]*|\bweekends? (?:too|both|as well|included)\b/g, ''],
  [/\bin (?:\d+|half a|a) ?(?:ml|mls|glass(?:es)?|cups?|litres?|liters?)(?: of)? (?:water|juice|milk|saline)\b/g, ''],
  [/\b(?:disp(?:ense)?|qty|quantity|refills?|repeats?|rf)\.?:? ?#? ?(?:x ?)?\d+\b|\b(?:\d+|no|zero|one|two|three) (?:refills?|repeats?)\b/g, ''],
  // At the end of a clause a bare period is how long, behind how often too.
  [/(?<=\b(?:bedtime|(?<!\b(?:one|1|an?) )(?:night|day|morning|evening)|nightly|daily|[bqt]id|qd|od|bd|tds|qds|hs|qhs|nocte|mane) )an? (week|fortnight|month)(?=\s*(?:$|[.,;]))/g, '1 $1'],
  [/(?<=[,;.] ?)an? (week|fortnight|month|year)(?= ?(?:$|[.,;]))/g, '1 $1'],
  [/(?<=[,;.] ?)(week|fortnight|month) (?:and )?then\b/g, '1 $1'],
];
const spelled: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', un: '1', una: '1', uno: '1', dos: '2', tres: '3', cuatro: '4', cinco: '5', seis: '6', siete: '7', ocho: '8', nueve: '9', diez: '10', catorce: '14', doce: '12', dia: 'd', semana: 'wk', mes: 'mo', tableta: 'tab', tabletas: 'tabs', pastilla: 'tab', pastillas: 'tabs', comprimido: 'tab', comprimidos: 'tabs', capsula: 'cap', capsulas: 'caps', gota: 'gtt', gotas: 'gtts', inhalaciones: 'puffs', unidades: 'units' };
/** In the words of the reader of directions; every place stays. `folded` comes from `fold`; `changed` gets where words stood for others. */
export const inItsWords = (folded: string, changed: Span[]): string =>
  otherwise.reduce(
    (held, [pattern, by]) =>
      held.replace(pattern, (all: string, ...groups: unknown[]) => {
        const start = Number(groups.find((group) => typeof group === 'number'));
        changed.push({ start, end: start + all.length });
        return by.replace('$1', wordIn(groups[0])).replace('$2', wordIn(groups[1])).padEnd(all.length).slice(0, all.length);
      }),
    mistyped(folded),
  );
const wordIn = (group: unknown): string => (typeof group === 'string' ? (spelled[group] ?? group) : '');
