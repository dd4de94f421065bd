import { courtesy } from './courtesy.ts';
import { isOfBody } from '../lexicon/conditions.ts';
import { isCondition } from './diseases.ts';
import type { Intent } from '../intents.ts';
import type { Entity } from '../types.ts';
import type { lexiconOf } from './specialty.ts';
import { asSaid, overlap, tokensOf, type Span } from './tokens.ts';

type Ground = {
  readonly text: string;
  readonly folded: string;
  readonly intent: Intent;
  /** What already means something else: people, days, times. */
  readonly taken: readonly Span[];
  /** Complaints and parts of the body count as the lexicon of specialties has them; `practitioner` is where one is named. */
  readonly lexicon: ReturnType<typeof lexiconOf>;
  readonly practitioners: readonly Span[];
  readonly practitioner: (Span & { /** What they see to. */ readonly of?: Span }) | undefined;
  /** What leads to specialties, if need be misspelt. */
  readonly complaints: readonly Span[];
  /** Whether a clause asks for somebody or something. */
  readonly requests?: boolean;
};
/** Words that may say why, and how sure that is. */
type Candidate = Span & { readonly score: number };

const clauseEnd =
  /[.,;:!?()\n]+(?=\s|$)|\scomma\b|\s(?:period|question mark)\s*$|\s[-=\u2013]+\s|\s(?=(?:and |so |but )?(?:can|could|would|will) (?:i|you|we|u|someone|somebody|anyone|dr|doctor|the)\b)|\s(?=(?:and |so |but )?(?:i|we)(?:'d| would)? (?:need|want|like|wish|prefer)\b)|\s(?=and (?:also )?(?:tell|show|list|remind|cancel|move|message) )|\s(?=and (?:also )?(?:what|which|when) (?:appointments?|prescriptions?|reports?|results?|is|are|do|did|have)\b)|\s(?=(?:and|so|but) (?:would (?:like|love|prefer|rather)|want|need|wish|hope)\b)|\s(?=(?:and |so )?(?:i'd like|quiero|necesito|quisiera|busco|need (?:an?|to|some|it|someone|somebody)|want (?:an?|to|it)|wanna|book me|please|pls|plz|por favor|thanks?|thank you|who (?:can|could|should|do|is|would)|who'?s (?:good|free|available|best|the (?:best|right))|when can|is there|are there|any (?:appointments?|slots?|chance|openings?)|which doctor|what doctor|but it'?s|is (?:dr|doctor)|i(?:'ve| have|'m| am) (?:had|got|been|having|getting)|(?:could|can) (?:he|she|they) (?:be|see)|but now (?:it'?s|its|my|i(?:'m|'ve)?))\b)|(?<!\b(?:because|cause|cos|coz|cuz|bc|as|since|that|if|when|whenever|and|but|so|about|for|with|of|is|how|like|think|say|says|where|after|while|until|what|from))\s(?=(?:i (?:feel|hurt|keep)|my [a-z]+ (?:keeps?|won'?t|hurts?|aches?|feels?))\b)/g;
const fillers = /^(?:\s|(?:yesterday|last night|this morning|what i(?:'ve| have)?(?: got)?(?: now| today)? is|for me(?!\w)|i hope (?:you|this)[a-z ]*|there(?!'s| is| are)|now(?= (?:there|i|my|it|we|he|she|the)\b)|hi|hello|hey|hola|ok|okay|anyways?|anyhow|so|well|and|but|also|um+|uh|er|oh|yes|no(?! (?:puedo|puede|logro|consigo|duermo|respiro|veo|oigo)\b)|please|pls|plz|actually|basically|i think|i believe|i guess|it seems|it's just|its just|just|again|then|thanks|the thing is|you see|doctor|doc)\b[\s,]*)+/;
/** Begins what is asked for. */
const asks =
  /^(?:(?:i(?:'m| am)? )?(?:hope|hoping|wonder\w*)\b|(?:can|could|would|will|may|shall|should)(?!'?t\b)|is there|are there|is|do you|do i|does|did|who|which|what|when|where|how|any|anyone|anybody|some(?:one|body)|book|booking|schedule|make|set|get|fit|put|squeeze|slot|find|give|show|see|need|needing|want|wanting|wanna|looking|gotta|got to|have to|must|let me|cancel|move|reschedule|change|push|bring|shift|swap|drop|scrap|scratch|call off|postpone|delay|tell|ask|appointment|appt|first visit|to (?:see|book)|i (?:have to|gotta|must|wish|will|can(?!'?t\b)|could(?!n'?t\b)|am free|prefer)|(?:i|we) (?:do|did)(?:n'?t|nt| not) (?:really |actually )?(?:need|want)|i(?:'d| would)?(?: only| just| really| also)? (?:need|want|like|love|prefer|rather)|i'd|i'll|i(?: was| have been|'ve been) (?:told|asked|advised) to|i was (?:wondering|hoping|thinking)|(?:i'm |i am )?(?:calling|writing)|i'?m ringing|i(?:'m| am) (?:looking|free|available|after|hoping)|(?:me )?gustaria|quiero|necesito|quisiera|busco|puedo|hay(?! fever)|cita|consulta (?:con|de|para)|agendar|reservar|with)\b/;
/** Leads to why, whatever follows. */
const because = /\b(?:because of|because|cause(?= (?:the|my|our|i|i'm|we|he|she|it|there)\b)|cuz|coz|cos|bc|b\/c|due to(?! (?:see|have|be|come|go|get|start)\b)|owing to|on account of|(?<!\bor )as(?= (?:my|i|i'm|i've|i'll|he|she|our|we|we're|we'll|there's) )(?! (?:(?:my|our|his|her) [a-z]+|i|we|he|she) (?:calls?|says?|said|puts?|told)\b)|since(?= (?:my|i|i'm|i've|i'll|he|she|we|we're|we'll) )|regarding|concerning|with regard to|re:?|reason(?: is| being)?:?|the reason is|porque|debido a|a causa de|por culpa de)\s+(?:of\s+)?/g;
/** "for about a week" says how long. */
const howLong = String.raw`(?!\s+(?:about |around |over |nearly |almost |the (?:last|past) )?(?:an?|\d+|few|some|two|three|four|five|six|several|couple|ages|years|months|weeks|days)\b(?: (?:few|couple|of|good|long|whole|full|half|or|two|three|more|bit|little|solid|while|and|a))* ?\b(?:minutes?|hours?|days?|weeks?|months?|years?|while|ages|now|time)\b)`;
const topic = new RegExp(String.raw`\b(?:(?:about|abt|bout)(?! (?:on|in|at|by)\b)${howLong}|(?<!second )opinion (?:on|about)|what (?:i|we)(?:'d)? (?:really |actually |mainly )?(?:want(?:ed)?|need|came for|would like)(?: (?:looked at|seen(?: to)?|checked|sorted|help with))? is|(?:besides|apart from|more than) that,?|the (?:main|real|actual) (?:thing|problem|issue|trouble|worry)(?: is|'s)|(?:to|and) (?:discuss|talk about|talk over|go over|ask about|see about|speak about)|sobre|acerca de)\s+`, 'g');
const purpose = new RegExp(String.raw`\b(?:for(?! (?:me|him|them|us)\b| her(?:,|$| (?:it|to|and|please|too|as|this|that|is)\b))${howLong}|4|with|over|por|para|(?<=\bmind )[a-z]+ing(?: (?:off|out|at|over|up))?|to(?= (?:get|have|remove|test|treat|review|renew|refill|sign|fill|write|adjust|change|start|sort|fix|do|take)\b)|(?<=\b(?:free|able|available|there|here) )to (?:burn|freeze|cut|drain|lance|clean|see to|deal with|help with)(?: off| out)?|it'?s|look(?:ing)? at|examine|handles?|deals? with|looks? after|treats?|sees?|(?<=\bwho )do(?:es)?(?= (?:my|his|her|our|the)\b)|do(?:es)?(?! (?:you|u|i|we|they|he|she|it|dr|doctor|the|any|not|this|that|a|my)\b)|good (?:with|at|for)|speciali[sz]es? in|check(?: on| out)?(?= (?:my|his|her|our|the|a|this))|need(?:s|ing)?|want(?:s|ing)?|(?:le )?tocan?|book(?:ing)?|schedule|arrange|have|get|due|necesito|quiero)\s+`, 'g');
const refused = /\b(?:don'?t|dont|do not|didn'?t|no longer|not)(?: (?:really|actually|even))? $/;
/** "A doctor for nerves" is who is to be seen, "for my nerves" what for. */
const isBare = (words: string): boolean => /^[a-z]+$/.test(words) && !isCondition(words);
const seenFor = /\b(?:doctors?|doc|dr|specialist|clinic)\s$/;
const sure = /^(?:for|por|para|to)\b/;
/** What it does to somebody says no more about it. */
const suffering = /\s(?:(?:needs?|has|have|had|must|can|could) (?:to )?)?be (?:an? (?:different|other|later|earlier)|another|moved|changed|later|earlier|sooner)\b.*$|\s(?:i|we)(?:'ve| have|'m| am)(?: got)? to (?:go to|attend|be at)\b.*$|\ssince (?:i|the|my|we|last|he|she)\b.*$|\sso (?:[a-z]+ ){0,3}(?:needed|required)$|\s(?:is|are|has|have)(?: been)? (?:makin\w*|giving|driving|doing|destroy\w*|killing|bothering|ruining) (?:me|him|her|us|them|my)\b.*$|\s(?:has|have|had) me (?:destroyed|crippled|killed|up all night)\b.*$/;
const possessed = /^(?:i|we)(?:'ve| have|'m| am)?\s+(?:been\s+)?(?:(?:having|getting|suffering from|experiencing|had|got|have|had|keep getting|get)\s+)(?!been\b)(?=(?:an?|some|this|these|terrible|bad|severe|really|awful|the|my|[a-z]+)\b)|^(?:there(?:'s| is| are)|theres|tengo|tiene|it(?:'?s| is)(?: just| only)?(?: for)?|this is (?:for|about)|having|got|he sufrido de)\s+/;
const trouble =
  /\b(?:problemas?|molestias?|problems?|issues?|troubles?|lupus|sickle cell|fibroids?|gallbladder|thyroid is|(?:sleep|eat|walk|hear|see)(?:ing)? (?:badly|poorly)|bother(?:s|ing)?|acting up|playing up|giv(?:es|ing) way|worse|flar(?:e|ing)|keeps? (?!telling|saying|asking|calling|cancell?ing|changing|sending|moving|seeing)\w+ing|won'?t stop|wont stop|(?:can'?t|cannot|can not|won'?t|wont|unable to|hardly|barely|struggl\w+ to|hard to|difficult to) (?:\w+ )?(?:cope|hear|see|sleep|walk|bend|move|eat|swallow|breathe|feed|pee|poop|focus|concentrate|stop|stand|sit|lift|grip|chew|talk|speak|straighten|remember|feel|keep)|(?:is|are|was|were|went|came back) (?:up|high|low|raised|abnormal|too (?:high|low))|lost (?:my|his|her)|changed colou?r|skips? beats?|wak(?:es|ing) (?:me|him|her)|feel(?:s|ing)? (?:low|down|sick|off|weird|awful|terrible|unwell|ill|rough|poorly|funny|strange)|gone (?:blurry|numb|black|dead)|looks? (?:infected|weird|strange|funny|angry)|falling out|coming out in|(?:hair|tooth|teeth|nails?|toenails?|skin|filling)\b[^.,;]{0,12}\b(?:com(?:es?|ing)|falls?|fell|fallen) (?:out|off|away|loose)|(?:wets?|wetting|soils?|soiling) (?:(?:the|his|her|my|their) (?:bed|pants|nappy|sheets)|himself|herself|myself)|run ?down|burn(?:ed|t) out|under the weather|snor(?:es|ing)|click(?:s|ing)|bit (?:my|me|his|her)|me (?:duelen?|arden?|pican?|sangran?|molestan?|mareo|caigo|cuesta [a-z]+)|(?:veo|oigo) (?:borroso|doble|mal|manchas|poco)|no (?:(?:puedo|puede|logro|consigo) (?!(?:ir|venir|asistir|llegar|acudir)\b)[a-z]+r|duermo|respiro|veo|oigo)|off (?:my|his|her|their|the) (?:food|feeds?|bottles?|milk|meals?|legs|feet|balance|sleep)|killing me|passed out|throwing up|threw up|fell|bitten|stung|swallowed|scalded|sprained|strained|bruised|grazed|dislocated|banged (?:my|his|her)|peeling|twisted|tripped|cut my|hit my|burn(?:ed|t) my|(?:i|he|she|keeps?) forget(?:s|ting)?|went (?:out|pop|numb|dead|black|blurry|crunch)|gave way|se me (?:cae|hincha|duerme|nubla|inflama|olvida)[a-z]*|me sali(?:o|eron)|ringing|racing|pounding|fluttering|sick|unwell|ill)\b/;
/** What one comes for that is no complaint. */
const errand =
  /\b(?:check-?ups?|check up|physicals?|medicals?|exams?|examinations?|screenings?|tests?|testing|scans?|ultrasounds?|mri|x-?rays?|blood (?:tests?|work|pressure)|bloods|smears?|vaccin\w+|immuni[sz]ations?|jabs?|shots?|boosters?|injections?|follow[- ]?ups?|(?:routine|general|health|quick|annual|yearly|skin|eye|hearing|pressure|bp) checks?|reviews?|second opinion|results|refills?|repeats?|renewals?|notes?|certificates?|forms?|letters?|referrals?|clearance|dressings?|stitches|sutures|cast|stents?|pill|contraception|birth control|coil|implant|mole|advice|consultation about|cleaning|filling|removal|syringed|syringing|checked|looked at|examined|revision|chequeo|vacunas?|examen|receta|control|analisis|weight|diet|travel|pregnancy|baby|hearing aids?|glasses|contacts|operation|surgery|circumcision|vasectomy|allergy|medication|meds|tablets|annuals?|six[- ]monthly|yearly)\b/;
/** No reason, however it is introduced: who is to be seen, when, and the visit itself. */
const never =
  /^(?:(?:anything|something|nothing|else|sooner|earlier|an?|the|my|our|some|any|that|this|another|new|first|next|early|earliest|late|later|quick|short|just|please|only|una?|el|la|mi|see|seeing|to|be|me|him|her|us|it|them|you|myself|i|someone|somebody|anyone|anybody|any ?one|people|two|one|both|all|help|now|today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lunes|martes|miercoles|jueves|viernes|sabado|domingo|manana|tarde|morning|mornings|afternoon|afternoons|evening|evenings|noon|week|weeks|weekend|month|months|day|days|year|hour|time|times|date|things?|appointments?|appts?|apts?|visits?|bookings?|slots?|cita|consulta|doctors?|doctora?|drs?|gp|specialists?|physicians?|mum|mom|mother|dad|father|son|sons|daughter|daughters|wife|husband|partner|mine|kid|kids|child|children|boy|girl|lad|lass|mam|nan|gran|grandson|granddaughter|baby|family|myself|hijo|hija|esposa|esposo|favor|like|good|great|fine|ok|sure|certain|instance|example|that|which|whoever|whichever|free|available|in|at|on|of|with|and|or|for|asap|possible|soon|\d\S*)\b[\s,'.-]*)*$/;
/** What it is not, and what others have. */
const denied = /^(?:i'?m|i am|we'?re|he'?s|she'?s) not (?:ill|sick|unwell|dying|in pain)\b|^(?:it'?s |its )?getting (?:old|silly|ridiculous|tiresome|beyond a joke)\b|\b(?:said|says|told (?:me|us)|thinks?) (?:that )?(?:it'?s|its|it is|it was) not\b|^no (?:problem|worries|rush|hurry|matter)s?$|^(?:it'?s |its )?(?:no|not)\b.*\b(?:this time|now|any ?more|any longer|today|yet|or anything|nothing like that)\b|^(?:it'?s |its )?not (?:my|the|for|about|because|his|her)\b|(?:\b(?:is|are|has|have|was)|(?<!\bback)'s)(?: all)? (?:gone|better|fine now|cleared(?: up)?|over|sorted|healed|behind me|in the past|history|years ago)(?: now)?$|\bthat'?s (?:all )?(?:in the past|over|history|behind me|dealt with|sorted)\b/;
const ofOthers = /^(?:had\b|i (?:once )?had .*\b(?:in (?:january|february|march|april|may|june|july|august|september|october|november|december|\d{4})|last (?:year|month|summer|winter|spring|autumn|fall)|ago|once|as a (?:kid|child))\b|(?:i|we|he|she|they) (?:do|does|have|has)(?:n'?t|nt| not) (?:have|got|had) (?!any|much|enough|the\b|time|been)|for (?:him|her|them)\b|(?:my|our|his|her) (?:late )?(?:mother|father|mum|mom|dad|brother|sister|husband|wife|friend|neighbou?r|uncle|aunt|cousin|boss|gran|grandma|grandpa)\b.*\b(?:had|died)\b)/;
/** What the clause behind takes back: "blood in... no, just a sick note". */
const takenBack = /^(?:\s|[.,;!?])*(?:no,? (?:nothing|sorry|wait|just|my|it'?s|i mean|actually)\b|no,|sorry\b(?=[,:;]? [a-z])(?! (?:to|for|about|if|but|that|it'?s)\b)|i mean\b|actually\b|scra(?:p|tch) that\b|(?:but )?that'?s (?:all )?(?:in the past|over|history|behind me|sorted|dealt with)\b)/;
const openings = /^(?:(?:(?:the |my )?(?:gp|doctor|doc|nurse) (?:found|says|said|thinks) (?:i (?:have|need) )?|just|only|nothing but|a bit of|some kind of|this|these|really|very|quick|please|to)\s+)+/;
/** The visit or who is to be seen, and on to what for. */
const visitFor = /^(?:(?:an?|the|some|any|una?)\s+)?(?:good\s+)?(?:doctors?|specialists?|someone|somebody|anyone|person|physician|physio|nurse|gp|[a-z]+(?:ologist|iatrist|ician|therapist)|appointments?|appts?|visit|slot|consultation|cita|consulta|time|word)\s+(?:(?:who|that)\s+)?(?:can\s+|could\s+|is\s+)?(?:treats?|does|do|deals? with|handles?|sees?|looks? (?:at|after)|speciali[sz]es? in|knows?(?: about)?|good (?:with|at)|helps?(?: me)? with|for|about|to|with|para|por|regarding|concerning|because(?: of)?)\s+/;
const trailing = /(?:[\s,;.:!?()-]+|\b(?:please|pls|plz|thanks|thank you|again|too|as well|if possible|as soon as (?:possible|you can|i can)|asap|any ?(?:day|time)|some ?time|after|before|from|for me|and|with|on|at|to|por favor|maybe|so|but|it'?s|that'?s|cheers|el|la|los|las|un|una|para|por|the|an?|i (?:think|reckon|guess|believe|suppose)|this time|lately|recently)\s*)+$/;

const many: ReadonlySet<Intent> = new Set(['book_appointment', 'doctor_info', 'emergency', 'view_appointments', 'deny', 'view_prescriptions', 'view_reports']);
const some: ReadonlySet<Intent> = new Set(['reschedule_appointment', 'cancel_appointment', 'out_of_scope']);
/** Whoever calls a visit off, or moves it, often says why and nothing else beside. */
const leaving: ReadonlySet<Intent> = new Set(['reschedule_appointment', 'cancel_appointment']);

/** What is told of how somebody fares, in whatever words: "I go red whenever I eat", "dad forgets our names now". */
const faring =
  /\b(?:every ?time|whenever|when (?:i|he|she|we|they)|keeps?|constantly|all the time|every (?:single )?(?:day|night|morning|meal)|most (?:days|nights|mornings|afternoons)|these days|lately|any ?more|hardly|barely|feel(?:s|ing)?|looks? like|like an? |(?:has|have|'s|'ve|ive) (?:gone|turned|grown|started|stopped|become)|(?:go|goes|going|get|gets|getting|turns?|turning) (?:all |so |very |really |out of )?[a-z]+|the size of|bigger than|loo|toilet|bathroom|asleep|awake|forgets?|(?:ca|wo)n'?t)\b/;
/** Of when somebody can come, how they live and whom they saw. */
const ofLife = /\b(?:free|available|work\w*|job|shifts?|book\w*|appointments?|appts?|slots?|insur\w*|call\w*|rang|ring|phone\w*|wait\w*|through|hold of|(?:ca|wo)n'?t (?:come|make|do|be|get (?:to|there|in)|attend)|doctors?|docs?|dr|gp|nurse|clinic|mov(?:ed|ing)|live|drive|car|bus|holiday|english|spanish|online|website|app|password|married|to know|to see|to come)\b/;

/** Words of manners blanked, so that every place stays. */
const manners = new RegExp(courtesy, 'g');

/** What a patient comes for, in their words. */
export function reasonIn(said: Ground): Entity | undefined {
  const { text, intent } = said;
  const folded = said.folded.replace(manners, (all) => ' '.repeat(all.length));
  const ground = { ...said, folded, requests: said.practitioner !== undefined || said.taken.length > 0 || clausesOf(folded).some(({ start, end }) => asks.test(folded.slice(start, end).replace(fillers, ''))) };
  const least = many.has(intent) ? 2 : some.has(intent) ? 3 : intent === 'message_doctor' ? 3.6 : undefined;
  if (least === undefined) return undefined;
  const candidates = clausesOf(folded, leaving.has(intent))
    .flatMap((clause) => {
      const isTakenBack = takenBack.test(folded.slice(clause.end, clause.end + 32));
      return candidatesOf(clause, ground).map((candidate) => (isTakenBack ? { ...candidate, score: candidate.score - 2 } : candidate));
    })
    .filter(({ score }) => score >= least);
  const undergone = ground.practitioner && many.has(intent) ? undergoneBehind(ground.practitioner, ground) : [];
  const [best] = [...candidates, ...undergone, ...(ground.practitioner?.of && many.has(intent) ? [{ ...ground.practitioner.of, score: 2 }] : [])].toSorted((a, b) => b.score - a.score || a.start - b.start);
  return best && asSaid(text, best);
}

const undergoing = /^\s*(?:(?:(?:i|we|he|she|they)(?:'ve|'s|ve| have| has)? )?(?:just |also |now )*(?:(?:been|keeps?) (?:getting|having|noticing|feeling|seeing)|getting|having|noticing) (?=[a-z])|(?:i|we)(?:'ve|ve| have)(?: got)? (?=(?:one|some|two|a few) (?:that|which|of which)\b))/;
/** What somebody says of themselves right behind whom they want to see, in whatever words: "heart doc? been getting flutters". */
function undergoneBehind({ end }: Span, ground: Ground): readonly Candidate[] {
  const clause = clausesOf(ground.folded).find(({ start }) => start >= end);
  const opening = clause && undergoing.exec(ground.folded.slice(clause.start, clause.end));
  const span = opening && trimmed({ start: clause.start + opening[0].length, end: clause.end }, ground);
  return span ? [{ ...span, score: 2.4 }] : [];
}

/** Where what keeps somebody away begins without a comma. */
const excusing = /(?<!\b(?:because|cause|cos|coz|cuz|bc|as|since|that|if|when|and|but|so|due to|until|while))\s(?=(?:i'?m|i am|we'?re) (?!going to|hoping|wondering|calling|trying|looking|having to)[a-z]+ing\b|but (?:i'?m|i am|i have to|i've|my|we|the) |something(?:'s| has)?(?: just)? (?:came|come) up\b|(?:i|we)(?:'ve got| have| need|'ve) to (?!cancel|move|miss|skip|resched|postpone|change|push|call|see\b|come\b|book|get\b|make\b)[a-z]+|(?:i )?can'?t get (?!to\b|there|in\b|an?\b|my\b)[a-z]+)/g;
function clausesOf(folded: string, withExcuses = false): readonly Span[] {
  const clauses: Span[] = [];
  let start = 0;
  const ends = [...folded.matchAll(clauseEnd), ...(withExcuses ? folded.matchAll(excusing) : [])].toSorted((a, b) => a.index - b.index);
  for (const { index, 0: mark } of ends) {
    if (index > start) clauses.push({ start, end: index });
    start = index + mark.length;
  }
  clauses.push({ start, end: folded.length });
  return clauses.slice(0, 40);
}

function candidatesOf(clause: Span, ground: Ground): readonly Candidate[] {
  const { folded, intent } = ground;
  const start = clause.start + (fillers.exec(folded.slice(clause.start, clause.end))?.[0].length ?? 0);
  const said = folded.slice(start, clause.end);
  const found: Candidate[] = [];
  if (intent !== 'message_doctor' && denied.test(folded.slice(clause.start, clause.end).trimStart())) return found;
  const add = (from: number, score: number): void => {
    const span = trimmed({ start: from, end: clause.end }, ground);
    if (span) found.push({ ...span, score });
  };
  for (const match of said.matchAll(because)) if (!(match[0].startsWith('since') && lasting.test(said.slice(0, match.index)))) add(start + match.index + match[0].length, tellsElse(said.slice(0, match.index), { start: start + match.index + match[0].length, end: clause.end }, ground) ? 2 : /^(?:since|as)/.test(match[0]) && complains({ start, end: start + match.index }, ground) ? 3 : 5);
  if (intent === 'message_doctor') found.push(...told(clause, ground));
  if (leaving.has(intent)) {
    found.push(...(lacking.test(folded.slice(clause.start, clause.end)) ? spanOfExcuse(clause.start, clause.end, ground) : excuses(said, start, ground)));
    for (const match of said.matchAll(/\bpor(?: culpa de)?\s+(?!favor)/g)) add(start + match.index + match[0].length, 3.3);
  }
  for (const match of said.matchAll(topic)) {
    const from = start + match.index + match[0].length;
    add(from, complains({ start: from, end: clause.end }, ground) ? 4 : 3.2);
  }
  for (const match of said.matchAll(purpose)) {
    if (refused.test(said.slice(0, match.index))) continue;
    const from = start + match.index + match[0].length;
    const span = trimmed({ start: from, end: clause.end }, ground);
    const score = span === undefined ? 0 : complains(span, ground) ? 3.5 : errand.test(folded.slice(span.start, span.end)) ? 3 : 0;
    if (span && score > 0) found.push({ ...span, score: (seenFor.test(folded.slice(clause.start, start + match.index)) && isBare(folded.slice(span.start, span.end)) ? -0.4 : 0) + (sure.test(match[0]) ? score + 0.2 : /^(?:with|over|have|get)/.test(match[0]) ? score - 0.5 : score) });
  }
  if (intent === 'message_doctor') return found;
  for (const { start: from, end: to } of ground.taken)
    if (from >= start && to < clause.end && besideName.test(folded.slice(to, clause.end)) && complains({ start: to + 1, end: clause.end }, ground)) add(to + 1, folded.startsWith(' my ', to) ? 3.3 : 2.2);
  const behind = asksFor(said, start, ground);
  const isAsking = asks.test(said) || behind !== undefined;
  const rest = behind === undefined ? undefined : trimmed({ start: behind, end: clause.end }, ground);
  if (rest) found.push({ ...rest, score: complains(rest, ground) ? 3.4 : errand.test(folded.slice(rest.start, rest.end)) ? 2.5 : 0 });
  const half = complainingHalf(said);
  if (!isAsking && half > 0 && complains({ start: start + half, end: clause.end }, ground) && !complains({ start, end: start + half }, ground)) add(start + half, 3.5);
  else if (!isAsking && complains({ start, end: clause.end }, ground)) add(start + (possessed.exec(said)?.[0].length ?? 0), ofOthers.test(said) ? 2.2 : 3.5);
  else if (!isAsking && many.has(intent) && faring.test(said) && !ofLife.test(said) && !ground.taken.some((other) => other.start >= start && other.start < clause.end && !/\bsince\b/.test(folded.slice(start, other.start))) && ground.requests) add(start + (possessed.exec(said)?.[0].length ?? 0), 2.3);
  else if (!isAsking && ofChild.test(said)) add(start + (possessed.exec(said)?.[0].length ?? 0), 2.4);
  else if (!isAsking && errand.test(said)) {
    const span = trimmed({ start: start + (possessed.exec(said)?.[0].length ?? 0), end: clause.end }, ground);
    if (span && errand.test(folded.slice(span.start, span.end))) found.push({ ...span, score: 2.5 });
  }
  return found;
}

const wished = /\b(?:see\w*|book\w*|appointments?|appt|visit|slot|check-?up|doctor|dr|need\w*|want\w*|like|hop(?:e|ing) (?:to|for)|look(?:ing)? for|com(?:e|ing)|ask\w*|call\w*|writ\w*|ring\w*|necesit\w*|quier\w*)\b/;
/** Whether what stands behind a “because” only explains a clause that wishes for nothing: “I hope I'm doing this right because my grandson set it up”. */
const tellsElse = (before: string, behind: Span, ground: Ground): boolean => many.has(ground.intent) && before.trim().split(/\s+/).length >= 3 && !wished.test(before) && !complains(behind, ground) && !errand.test(ground.folded.slice(behind.start, behind.end)) && !complains({ start: behind.start - before.length, end: behind.start }, ground);

/** What somebody has, right behind whom they name: "appointment with dr lee joint pain". */
const besideName = /^ (?:(?:my|an?|some) )?(?!(?:please|pls|on|at|in|for|about|and|or|because|to|who|that|is|has|can|re|with|not|the|next|this|said|says|told|my|an?|some)\b)[a-z]+(?: [a-z]+){0,4}$/;
const ofChild = /\b(?:my|our|the|mi|mis) (?:(?:little|wee|youngest|eldest|older|younger) )?(?:son|daughter|boy|girl|(?<=(?:little|wee|youngest|eldest) )one|baby|kid|child|toddler|lad|bebe|hij[oa]|nin[oa]|nen[ea])s?\b/;
/** "Since" behind it says how long. */
const lasting = /\b(?:been|bad|worse|hurt\w*|had|ever|the same|like this|down|off|on and off)\s$/;
const reports = /^ (?:has |had |just |also )?(?:said|says|told|found|thinks|thought|wants|wanted|sent|referred|suggested|recommended|gave|did)\b/;
/** A clause that begins with who is to be seen is a request, whatever else it holds: where that begins. */
const asksFor = (said: string, start: number, { folded, practitioner }: Ground): number | undefined =>
  practitioner !== undefined && practitioner.start >= start && /^(?:(?:an?|the|your|my|some|any|another|good|un|una|el|la)\s+|[a-z]+ (?:person|people|doctor|doc|guy|man|woman|lady|specialist) (?:or|and)\s+)*$/.test(said.slice(0, practitioner.start - start)) && !reports.test(folded.slice(practitioner.end)) ? practitioner.end : undefined;

/** Where "and my …" begins: "I am an early riser and my back hurts". */
const complainingHalf = (said: string): number => {
  const joint = /\s(?:and|but) (?=(?:my|his|her|the)\b)/.exec(said);
  return joint ? joint.index + joint[0].length : 0;
};

/** "tell her that …", "a message for Dr Tully: …": what is to be passed on. */
const passing = /\b(?:know|tell (?:(?:dr\.?|doctor) )?\S+|ask (?:(?:dr\.?|doctor) )?\S+|remind \S+|message (?:for|to) (?:(?:dr\.?|doctor) )?\S+?)(?::|,)?\s+(?:that |if |whether |about |to say (?:that )?|why |when |how )?(?!(?:a|the) (?:message|note)\b)/;

function told({ start, end }: Span, ground: Ground): readonly Candidate[] {
  const whole = ground.folded.slice(start, end);
  const found = passing.exec(whole);
  const from = found ? start + found.index + found[0].length : /:\s*$/.test(ground.folded.slice(Math.max(0, start - 2), start)) || /\bmessage (?:for|to)\b[^:]{2,30}: $/.test(ground.folded.slice(0, start)) ? start : undefined;
  const span = from === undefined ? undefined : trimmed({ start: from + (/^(?:i (?:only |just )?(?:need|want|would like) |i'?d like )/.exec(ground.folded.slice(from, end))?.[0].length ?? 0), end }, ground);
  return span && /\s/.test(ground.folded.slice(span.start, span.end)) ? [{ ...span, score: 4 }] : [];
}

/** Words of the booking itself, or of manners. */
const aside = /\s(?:that|which) (?:eats|clash\w*|overlaps?|is (?:at|on)|falls|takes|runs|means)\b.*$/;
const ofBooking = /\b(?:(?:can(?:'?t|not)|won'?t(?: be able to)?|unable to) (?:make|come|do|get to|attend|be there)(?! (?:it )?(?:because|as|since|due))|the (?:other )?one|bail\w*|(?:gonna|going to|gotta|got to|have to|need to) (?:have to )?(?:miss|skip|cancel|move|call)|cancel\w*|appointments?|appts?|bookings?|visits?|slots?|move[ds]?|moving it|shift(?= (?:it|my|the|that|this|me)\b)|shifting|push\w*|resched\w*|postpone\w*|another (?:day|time)|some other|later (?:today|that|in)|earlier|cita|mover|cambiar|cancel\w*|tengo que|instead|swap\w*|drop|scrap|sorry|apolog\w+|nuisance|thank\w*|please|leave the other|keep (?:the|my|[a-z]+day)|correction|never mind|no longer need\w*|don'?t need|list|which\w*|number|option|next (?:week|month)|works|free up|all of)\b/;
const ownWords = /^(?:i|i'?m|i'?ve|i'?ll|we|we'?re|we'?ve|my|our|the|there'?s|theres|there is|got|have|having|car|bus|train|trains|work|no|he|she|they|his|her|its|it'?s|something|stuck|had|going|moving|child|kid|kids|feeling|been|tengo|no)\b/;

const lacking = /^\s*(?:(?:but|and|got|have|i have|i've got|there'?s|we have) )*no (?!thanks?|thank|need|worries|problem|longer|more|rush|hurry|wait|sorry)[a-z]+(?: [a-z]+)?\s*$/;
const isAway = /^i'?m (?!sorry|afraid|sure|calling|free|available|ok|okay|fine|good|not|in|at|on)[a-z]+$|^(?:i|we)(?:'ll| will|'m| am|'re| are) (?:be )?(?:away|travel\w+|out of|abroad|working|flying|on (?:holiday|leave|vacation|call|shift|nights))\b/;
/** What somebody has to do instead. */
const isDuty = /^(?:i|we)(?:'ve got to| have to| have got to| gotta| must| need to) (?!see\b|book|come\b|change|get in|speak|talk|find|know|have\b)[a-z]+/;
/** What by itself keeps somebody away. */
const oneWord = /^(?:work|trabajo|funeral|flu|covid|sick|exams?|childcare|school|(?:tengo )?(?:examen|turno|clase|viaje)|traffic|jury duty|enferm[oa]|gripe|viaje|holidays?|vacation)$/;
/** What keeps somebody from a visit: a clause of its own, or what stands before "so". */
function excuses(said: string, start: number, ground: Ground): readonly Candidate[] {
  const so = /^(.{6,80}?),?\s+so\b/.exec(said);
  const words = (so?.[1] ?? said).replace(aside, '');
  const opening = isDuty.test(words) ? '' : possessed.exec(words)?.[0] ?? /^(?:i'?m|im|i am|i|there'?s|i'?ve(?: got)?) (?=moving|going|have|had|got|can'?t|feeling)?(?:have (?:got )?|got )?(?:an? )?/.exec(words)?.[0] ?? '';
  const clash = /\b(clash(?:es|ing)? (?:with|w)\/? .+)/.exec(words);
  if (clash?.[1] !== undefined) return spanOfExcuse(start + clash.index, start + clash.index + clash[0].length, ground);
  const isWord = oneWord.test(words) || isAway.test(words) || (isDuty.test(words) && !ofBooking.test(words));
  if (so === null && !isWord && (asks.test(words) || ofBooking.test(words) || words.split(' ').length < (ownWords.test(words) ? 3 : 2) || (!ownWords.test(words) && (ground.taken.some((other) => overlap(other, { start, end: start + words.length })) || /\d/.test(words))))) return [];
  if (so !== null && ofBooking.test(words)) return [];
  return spanOfExcuse(start + opening.length, start + words.length, ground);
}

function spanOfExcuse(from: number, end: number, ground: Ground): readonly Candidate[] {
  const span = trimmed({ start: from, end }, ground);
  return span ? [{ ...span, score: 3.1 }] : [];
}

/** "Back" is as often a direction. */
const ofTheBack = /\b(?:my|his|her|their|our|lower|upper|bad|sore|stiff|aching) back\b|\bback(?:'s)? (?:pains?|aches?|hurts?|gone|bad|is|has|problems?|spasms?|injury|trouble)\b/;

/** Whose child it is says nothing of what they have. */
const isOfComplaints = (found: { readonly specialty: string; readonly named: boolean } | undefined, first: string): boolean => found?.named === false && !(found.specialty === 'Pediatrics' && /^(?:my|our|mi|the)$/.test(first));

/** Whether a complaint or a part of the body is named, beside who sees to it. */
function complains(span: Span, { folded, lexicon, practitioners, complaints, taken }: Ground): boolean {
  if (complaints.some((one) => one.start >= span.start && one.start < span.end && !/^(?:(?:my|our|mi|the) |back$)/.test(folded.slice(one.start, one.end)))) return true;
  const said = folded.slice(span.start, span.end);
  if (trouble.test(said)) return true;
  const tokens = tokensOf(said).map(({ word, start, end }) => ({ word: word.replace(/'s$/, 's').replace(/'$/, ''), start: start + span.start, end: end + span.start }));
  const free = tokens.filter((token) => !practitioners.some((other) => overlap(token, other)) && !taken.some((other) => overlap(token, other)));
  return free.some((token, at) => (token.word !== 'back' || ofTheBack.test(said)) && (isCondition(token.word) || isOfBody(token.word) || [1, 2, 3].some((length) => isOfComplaints(lexicon.words.get(free.slice(at, at + length).map(({ word }) => word).join(' ')), token.word))));
}

/** Without what only opens or closes it, and up to the next thing that means something else. */
function trimmed(span: Span, { folded, taken }: Ground): Span | undefined {
  const visit = visitFor.exec(folded.slice(span.start, span.end))?.[0].length ?? 0;
  const start = span.start + visit + (openings.exec(folded.slice(span.start + visit, span.end))?.[0].length ?? 0);
  const limit = taken.filter((other) => other.end > start && other.start < span.end).reduce((least, other) => Math.min(least, other.start), span.end);
  const said = folded.slice(start, Math.min(limit, start + 200));
  const held = said.slice(0, suffering.exec(said)?.index ?? said.length);
  const end = start + held.length - (trailing.exec(held)?.[0].length ?? 0);
  const kept = folded.slice(start, end);
  return kept.length < 3 || never.test(kept) ? undefined : { start, end };
}
