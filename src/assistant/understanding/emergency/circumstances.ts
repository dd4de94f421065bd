/**
 * Whether a sentence that names a danger tells of one: not when it is over, asked about in general, imagined, a figure of speech, a film, an animal's,
 * or a doctor's order. All expressions are for sentences written as ` word word … word `, and bounded: a sentence has at most 60 words.
 */
export type Hit = {
  /** The sentence up to the hit, the hit, what comes after it in the sentence, and the next sentences of the text. */
  readonly before: string;
  readonly matched: string;
  readonly after: string;
  readonly rest: string;
  /** All that was said earlier in the text. */
  readonly earlier: string;
  readonly question: boolean;
  readonly category: string;
  readonly mention: boolean;
  readonly firm: boolean;
};

/** Where a new clause begins. */
const clauseStart = / (?:but|however|although|though|yet|and now|now|except|then|because|so|and (?=(?:i|my|he|she|his|her|it|they|we|the|there|today|this|tonight|yesterday) )|, (?=(?:i|my|he|she|his|her|it|they|we|the|there|now|today|and|please|help) )) /g;
const lastClause = (text: string): string => {
  let start = 0;
  for (const found of text.matchAll(clauseStart)) start = found.index + found[0].length - 1;
  return text.slice(start);
};
const firstClause = (text: string): string => {
  clauseStart.lastIndex = 0;
  const found = clauseStart.exec(text);
  return found ? `${text.slice(0, found.index)} ` : text;
};

const present = / (?:now|again|right now|currently|at the moment|today|tonight|this morning|this afternoon|this evening|still|just|since|getting worse|worse|is happening|minutes|hour|hours|help) /;
const longAgo =
  / (?:(?:in|since|back in|around|of) (?:19|20)\d\d|(?:years?|months|decades|yrs|weeks) (?:ago|back|earlier)|(?:a|one|two|three|few) (?:year|month) ago|ages ago|long ago|last (?:year|month|summer|winter|spring|fall|autumn|christmas|january|february|march|april|may|june|july|august|september|october|november|december|time|decade)|when (?:i|he|she) (?:was|were) (?:a |about |only |just )?(?:\d+|young|younger|little|small|kid|child|baby|teenager|teen|twelve|ten|in)|as a (?:child|kid|teenager|teen|baby|boy|girl)|used to|history of|hx of|previous|previously|in the past|past history|once (?:when|as|before|had)|years old when|at (?:age )?\d\d(?! (?:weeks|minutes|percent))|at the age of|survived|survivor|recovered from|recovering from|died (?:of|from)|passed away|passed on|lost (?:my|our|his|her|him|a) (?:[^ ]+ ){0,2}to|hace (?:\d+|un|unos|dos|tres|muchos) (?:anos|meses|ano)|my late|family history|runs in (?:my|the) family|ever since my|before my|scar) /;
const ownPast = / (?:after|since|following|from|before|about|regarding) (?:my|his|her|the|our|a) (?:[^ ]+ )?$/;
const pastHad = / (?:i|we) (?:have )?had (?:a |an |my |another |two |three |several )?(?:[^ ]+ )?$/;

/** It was, and is not now. */
export function isHistory({ before, matched, after, mention, firm, category }: Hit): boolean {
  const clause = `${lastClause(before)}${matched}${firstClause(after)}`;
  const wider = `${lastClause(before)}${matched}${after}`;
  if (longAgo.test(clause.replace(/ +/g, ' '))) return !/ (?:now|again|right now|today|tonight|still(?! (?:have|got|has) (?:the|a|my) )|currently|keeps|ever since) /.test(`${clause.replace(/ since .*$/, ' ')}`);
  if (mention && ownPast.test(before)) return true;
  if (mention && (pastHad.test(lastClause(before)) || / i (?:have )?had /.test(` ${matched}`.slice(0, 12) + lastClause(before).slice(-8))) && !present.test(wider) && !/ think | may | might | maybe /.test(before)) return true;
  return mention && !firm && category !== 'self_harm' && / had /.test(` ${matched}`) && / (?:i|we) $/.test(before) && !present.test(wider);
}

const over =
  /^(?:[^ ]* ){0,14}?(?:(?:is|are|has|have|was|it|its|they|all|pain|symptoms|that|which|completely|totally|has since|now) (?:now |all |completely |mostly |since |pretty much |finally |already |fully |just |has |have |is )?(?:gone(?! (?:tingly|stiff|floppy|silent|quiet|off|all|down|deaf|very|really|so|purple|numb|weak|limp|grey|gray|blue|pale|cold|dead|black|blind|into|septic))|resolved|better|(?<!all )over(?! (?:my|the|his|her|and over|me|him|us))|cleared(?: up)?|subsided|passed(?! out)|went away|gone away|stopped(?! (?:breathing|responding|moving|talking|working|beating|shivering|answering))|fine|ok|okay|settled|fixed|under control|much better|normal|back to normal|recovered|controlled|disappeared)|went away|gone now|came (?:back )?out|better now|fine now|ok now|okay now|feel fine|feel(?:s|ing)? (?:much |a lot |so much |completely |totally )?(?:better|fine|ok|okay|normal|great)|cleared up|(?:up )?(?:fine|okay|ok|well) (?:now|again|today)|false alarm|turned out (?:to be |it was )?(?:nothing|fine|ok|just|only|gas|heartburn|a muscle|anxiety)|has improved|improved|has healed|healed|was nothing|none since|not since|haven not had (?:one|any) since|calmed down|already treated|got treated|has been treated|all good|was discharged|were discharged|discharged)(?: |$)/;
const back = / (?:but (?:it|now|the|i|he|she|my|keeps|still|then)|again|back|returned|came back|still|coming and going|comes and goes|not|worse|then|on and off|recurring|every time|keeps coming|other side) /;

/** It is over. What was swallowed, hit or wished is not over because one feels better. */
export function isOver({ before, matched, after, rest, firm, category }: Hit): boolean {
  if (firm || category === 'anaphylaxis') return false;
  const follows = `${after.trim()} ${rest.trim()}`.trim();
  const found = over.exec(follows);
  if (found && !/ (?:not|never|no) (?:[^ ]+ )?$/.test(` ${found[0].split(' ').slice(0, -2).join(' ')} `) && !back.test(` ${follows.slice(found[0].length - 1)} `) && !/ not (?:is |be |been |gone |better |any |getting |much |feel |stopped |resolved |gotten |improved )/.test(` ${found[0]} `)) return true;
  return / (?:no more|no longer (?:have|having|get|getting|feel)|stopped having|have not had|has not had|free of|free from|without any|got over|recovered from|over (?:my|the|his|her)|used to (?:have|get|be|feel)|over with) (?:[^ ]+ ){0,4}$/.test(lastClause(before)) || / (?:seizure|pain|symptom) free /.test(` ${matched}${after}`);
}

const ifBefore = / (?:if|what if|in case|whenever|should (?:i|he|she|they|someone|anyone|we) ever|suppose|supposing|imagine|hypothetically|unless|in the event|were to|would happen|si) ((?:[^ ]+ ){0,7})$/;
const notIf = / (?:as|even|like|know|sure|see|tell|wonder|wondering|check|asking) (?:if|whether) /;
const subjectWord = /(?:^| )(?:i|he|she|they|it|we|you|someone|anyone|somebody|he|my [^ ]+)(?= )/g;

/** Imagined: "if I get chest pain", "what if he stops breathing". */
export function isHypothetical({ before, matched, firm, category, question, rest, after }: Hit): boolean {
  const clause = before.slice(-120);
  const found = ifBefore.exec(clause);
  const risk =
    / (?:risk(?:s)? of|risk factors for|chance(?:s)? of|odds of|likelihood of|afraid of (?:having|getting)|scared of (?:having|getting)|fear of|worried about (?:getting|having|a|an)|worry about|anxious about (?:getting|having)|prevent|prevents|preventing|avoid|avoiding|reduce|reduces|lower|protect against|protects against|at risk for|prone to|worried (?:that )?(?:i|he|she) (?:might|may|could|will)(?: someday| one day)?(?: have| get)?|lead to|leads to|cause|causes|caused by|trigger|triggers|result in|signs of|sign of|symptoms of|symptom of|treatment for|treat|treats|treating|cure for|test for|tests for|tested for|screen for|screened for|screening for|vaccine for|vaccine against|information on|information about|info on|info about|learn about|talk about|paper on|article about|article on|essay on|book about|book on|research on|study on|thesis on|(?:class|classes|course|courses|training|workshop|webinar|talk|lesson|lessons|chapter|module) (?:on|about|in|for)|lecture on|seminar on|presentation on|podcast about|documentary about|report on|project on|question about|questions about|plan for|protocol for|coverage for|cover) (?:[^ ]+ ){0,4}$/;
  if (risk.test(clause) && !(category === 'self_harm' && / (?:plan for|talk about|worried) /.test(clause)) && !/ my | his | her /.test(` ${clause.split(' ').slice(-4).join(' ')}`)) return !/ (?:caused by|cause|lower|avoid|cover|treating|treat) /.test(clause) || !firm;
  if (/^ ?(?:if|when) /.test(matched) === false && found && !notIf.test(clause.slice(-60))) {
    const between = ` ${found[1] ?? ''}`;
    const subjects = between.match(subjectWord)?.length ?? 0;
const generic = / (?:someone|a person|a patient|anyone|somebody|people|a child|a baby|one|your|an adult) /.test(between);
    if (category === 'self_harm') return generic || (question && / (?:someone|a friend|patients) /.test(`${before}${rest}`));
    return subjects <= 1;
  }
  const later = / (?:would|might) (?:[^ ]+ ){0,2}$/.test(clause) && !/ (?:pills|would not)/.test(clause);
  return !firm && later && / if /.test(` ${after}`);
}

const infoStart =
  /^ (?:so |ok |okay |hi |hello |hey |please |also |and |just |um |doctor |quick question |question ,? ?|, |(?:can|could|would) you (?:please )?(?:tell|explain|help|let)(?: to)?(?: me| us)? (?:understand )?|i (?:am |was )?(?:just )?(?:want(?:ed)? to know|would like to know|wonder(?:ing)?|curious|asking)(?: about)? |(?:do|does) (?:you|anyone) know |tell me |explain |i have a question (?:about |, )?)*(?:(?:what|which) (?!(?:do|should|can|shall|must|could) (?:i|we) (?!if|when|in case))|how (?!(?:do|can|should) i (?:stop|get|make|save|keep|help))|who |when (?:is|are|should|do|does|can|to|would|must)|where |why (?:do|does|is|are|would|can) (?!my|i |he |she |it hurt)|is (?:it|there|a|an|the|that|this|[^ ]+) |are |does |do |can |could |will |would |should |definition|define|describe|difference explain |tell me about|info |information |meaning |at what |cual |cuales |como |que )/;
const personal = / (?:i (?:am|have|had|feel|can|just|think|took|keep|got|woke|was|swallowed|hit|fell|cut|need|could|did|do|been)|my|me|he|she|his|her|him|we|our|us|myself|they are|someone here|this (?:man|woman|person|guy|lady)) /;
const hearsay = / (?:i|we|she|he|friend|friends|mom|doctor|someone|they) (?:just |also |once )?(?:read|heard|learned|learnt|saw|asked|wonder|wondered|am wondering|was wondering|am asking|am curious|want to know|wants to know) (?:that|about|somewhere|online|whether|if|how|why|in) /;
const generic = / (?:someone|anyone|people|a person|persons|patients|a patient|one|children|kids|babies|infants|adults|women|men|dogs|cats|you|doctors|somebody|pregnant women|teens|teenagers|a child|a baby|a human|humans|the elderly) /;
const infoNouns = / (?:sintomas|causas|signos|worry about|when do i call|when should i call|when to call|signs|sign|symptoms|symptom|causes|cause|treatment|treatments|outlook|prognosis|complications|risk|risks|difference|definition|meaning|types|stages|statistics|genetic|inherited|prevent|prevention|side effects|maximum|safe dose|lethal|normal range|mean|means|called|diagnosed|treated|hereditary|contagious|common|rare) /;

/** Asked in general: "what are the signs of a stroke?", "does aspirin prevent strokes". */
export function isInformation({ before, matched, after, question, category, mention }: Hit): boolean {
  const whole = `${before}${matched}${after}`.replaceAll(/ +/g, ' ');
  if (hearsay.test(before) && !personal.test(` ${before.replace(/^.* (?:read|heard|learned|learnt|saw|asked|wonder|wondered|wondering|asking|curious|know) /, ' ')}${matched}`)) return true;
  const start = infoStart.exec(before === ' ' ? ` ${matched}` : before.length < 30 ? `${before}${matched}` : before);
  if (!start) return false;
  if (category === 'self_harm' && (/ (?:myself|kill me|i (?:can|could|need|want))/.test(whole) || / (?:painless|quickest|easiest|fastest|peaceful|best|surest)/.test(whole)) && !generic.test(` ${before}`)) return false;
  const since = before.slice(start[0].length - 1);
  const about = `${since}${matched}`;
  if (/ (?:know|tell) (?:if|whether|when) /.test(before) && (mention || generic.test(about)) && !/ (?:do not|not) (?:know|tell) (?:if|whether) /.test(before)) return true;
  if (infoNouns.test(`${before}${matched}${firstClause(after)}`) && !/ (?:i am|i have|my [^ ]+ (?:is|has|are)|he is|she is|he has|she has|these|i am having) /.test(`${since}${matched}`)) return true;
  if (generic.test(whole) && !personal.test(about)) return true;
  return !personal.test(whole) && (question || mention || /^ (?:what|which|how|does|do|is|are|can|could|who|why|will|would|should)/.test(before)) && !/ (?:someone|somebody) (?:help|call|is|has)/.test(whole) && !(/ (?:please|help|ambulance|now) /.test(whole) && !/ (?:how long|how much|how do i call|what number|phone number|when should|cost|does it take) /.test(whole));
}

const figures = new RegExp(
  ` (?:${[
    String.raw`(?:nearly|almost|practically|about|basically|literally) (?:had|gave|having|have|died|killed|got) (?:[^ ]+ ){0,3}?(?:heart attack|stroke|aneurysm|seizure|of|me|fit|coronary)`,
    String.raw`(?:gave|give|gives|giving|cause me|given) (?:me|him|her|us|you|my [^ ]+|everyone|them) (?:[^ ]+ ){0,2}?(?:heart attack|stroke|aneurysm|seizure|coronary|heart failure|heart attacks)`,
    String.raw`(?:heart attack|stroke|aneurysm|seizure|coronary|fit|meltdown) (?:when|after|over|seeing|because|looking|at|from|if|watching|waiting|trying) (?:[^ ]+ ){0,4}?(?:saw|see|sees|heard|read|opened|got|price|bill|bills|cost|invoice|news|results|wifi|traffic|boss|website|score|test|exam|copay|deductible|waiting|find|finds|phone|form|game|match|total|rent|receipt|internet|paperwork|email|grade|movie)`,
    String.raw`(?:bill|price|prices|cost|copay|invoice|rent|premium|premiums|fees|wait times|traffic|website|app|boss|exam|paperwork|parking|hold music|phone system) (?:[^ ]+ ){0,4}?(?:heart attack|stroke|aneurysm|seizure|killing|kill|killed|suffocating|choking|bleeding|death|die)`,
    'laughing|laughed|laugh|giggling|cracking up|hilarious|so funny',
    String.raw`(?:dying|die|died|dies) (?:to(?! death| get out)|for (?:a|an|some)|of (?:laughter|boredom|embarrassment|curiosity|heat|thirst|hunger|shame|laughing|envy|jealousy|happiness|excitement)|from (?:boredom|embarrassment|laughing|laughter|the heat|heat|cuteness|shame|curiosity)|inside|laughing|over here)`,
    'to die for|die hard|over my dead body|drop dead gorgeous|never say die',
    String.raw`(?:scared|bored|worried|starving|starved|freezing|worked|sick|frightened|tickled|thrilled|loved|stressed|annoyed|talked|scare|scares|love|loves|bore|bores|roasting|embarrassed|scares me|scared me|scared him|scared us|bores me) (?:[^ ]+ )?(?:half )?to death`,
    String.raw`(?:drowning|drown|drowned|suffocating|suffocated|choking|burning|bleeding|dying|buried|crushed|paralyzed|paralysed|sinking|strangled|swamped|crushing|smothered|pinned) (?:in|on|under|by|with|from|beneath|over) (?:[^ ]+ ){0,3}?(?:paperwork|work|debt|emails|email|homework|bills|fees|taxes|money|cash|love|relationship|guilt|shame|deadlines|questions|exam|exams|final|match|interview|words|fear|indecision|bureaucracy|laundry|sorrows|meetings|expectations|job|data|tears|forms|assignments|tasks|messages|chores|boredom|rules|red tape|stress|choices|responsibilities|the past|marriage|regulations|competition|losses|loss|ambition|desire|rage|envy|curiosity|pressure at work|insurance|medical bills|memories|workload|reports|spreadsheets)`,
    '(?:wallet|bank account|budget|savings|company|portfolio|business) (?:is |are |has been |keeps )?(?:hemorrhaging|bleeding|dying|dead|hurting|in pain|crying)|so (?:swamped|busy|overworked|behind|stressed at work|full after|stuffed)|too funny|so good|omg i can not even|on those forms|attack waiting to happen|heart attack waiting|bleeding (?:money|cash|heart|hearts|edge|obvious|hell|us dry|me dry|customers|talent|from my wallet|colors|colour|dry)',
    'bloody (?:hell|long|good|awful|brilliant|well|marvellous|late|stupid|useless|expensive|day|phone|doctor|traffic|website|app|annoying|mary|fantastic|ages|great|cold|hot|tired|rude|amazing|slow|ridiculous|nightmare|mess|hard|idiot)',
    'stroke of|(?:breast|back|butterfly|side|golf|brush|key) stroke|strokes of|stroke the|stroke my|stroke his|broad strokes|different strokes',
    'heart (?:of gold|broken|break|felt|throb|breaker|to heart)|broken heart|heartbroken|heartache|heart ache over|break(?:s|ing)? my heart|broke my heart|heart is broken|heart goes out|heavy heart|by heart|young at heart|heart is (?:full|set|heavy for|warm)|heart hurts for|heart aches for|aching heart for',
    String.raw`heart (?:skipped|skips|stopped|sank|melted|jumped|dropped|leapt|nearly stopped|almost stopped) (?:[^ ]+ ){0,3}?(?:when|as|seeing|after|the moment|every time)(?: [^ ]+){0,4} (?:saw|heard|sees|see|told|news|phone|called|him|her|read|kissed|smiled|looked|walked|opened|results)`,
    '(?:takes?|took|taking|taken) (?:my|your|his|her|our|the) breath away|breath taking|breathtaking|breathing down|room to breathe|let me breathe|breath of fresh air|breathing space|save your breath|under my breath|waste your breath|holding my breath for|not hold your breath|hold my breath for',
    'choked up|choke up|choking back|choked back|choking (?:in|at|during|under) (?:the|my|a|pressure)|choke (?:in|at|during|under|on) (?:the|my|exams?|pressure|tests?|interviews?|words)|choked (?:in|at|during|under|on) (?:the (?:final|finals|exam|test|interview|game|match|last|penalty|stage|shot|putt|playoffs?)|my (?:words|exam|lines|speech|interview)|pressure)',
    String.raw`(?:traffic|joke|song|shoes|heels|boss|diet|suspense|waiting|wait|curiosity|game|you are|commute|homework|schedule|job|exam|music|lines?|hold|hours|kids|rent|allergies|silence) (?:[^ ]+ ){0,2}?(?:killing|killed|kills|kill|murdering|gonna kill|will kill|be the death)`,
    'you are killing (?:me|it)|killing it|killing time|killer (?:deal|headache from|app|workout|look)|kill for|kill two birds|kill the (?:lights|time|mood)|kill some time|if looks could kill|dressed to kill|mom will kill|mom is going to kill|wife will kill|wife is going to kill me|boss will kill|kill me (?:if|when|for being)|would kill for|make a killing|death of me|bored out|dead (?:tired|beat|line|serious|end|battery|weight|lift|pan|body count)|deadline|deadlift|dead on my feet',
    'shoot (?:me|him|her|you|us) (?:an|a|over)|shoot for|long shot|best shot|take a (?:shot|stab)|give it a (?:shot|stab)|screenshot|call the shots|stab at|stabbed in the back by|back stabb|shot down|shot in the dark|shots? of (?:espresso|tequila|vodka)',
    '(?:flu|covid|tetanus|booster|allergy|vaccine|b12|steroid|cortisone|depo|pneumonia|shingles|hpv|mmr|rabies|vaccination|birth control|annual|seasonal|second|first|next|last|travel|hepatitis|insulin) (?:shot|jab|shots|jabs)',
    String.raw`(?:phone|battery|laptop|car|app|computer|plant|plants|printer|website|server|tv|tablet|watch|internet|wifi|fridge|engine|system|page|tree|flowers|lawn|business|market|economy|deal|career|team|company|marriage|relationship|garden|roof|bridge|building|ceiling|tent|shed|umbrella|stock|portal|roses|tomatoes|conversation|party|toaster|remote|garlic) (?:just )?(?:is |are |has |was |keeps |keep |have |been )?(?:just |also |all )?(?:died|dead|dying|dies|crashed|crashing|collapsed|collapsing|on fire|choking|choked|blew up|fainted|exploded|unresponsive|unconscious|not responding|bleeding|frozen|die|turned blue|not waking|stroke)`,
    'paraly[sz]ed (?:by|with) (?:fear|indecision|anxiety|choice|doubt)|burning (?:question|calories|the candle|desire|bridges|rubber|passion|out|fuel|up the)|burned out|burnt out|burn out|burned (?:the|my) (?:toast|dinner|rice|food|cookies|tongue)|burnt (?:the|my) (?:toast|dinner|rice|food|cookies)|crash course|crash diet|blood (?:moon|orange|type|brothers|drive|test|tests|work|sugar test|is thicker|donation)|bad blood|blood sweat|cold blood|blood boil|my blood is boiling|in his blood|water bill|water heater|broke the news|jaw dropped|jaw dropping|drop dead|hit the (?:books|hay|sack|road|gym|roof|nail|spot|jackpot|head)|heart set|gut feeling|pain in the (?:neck|ass|butt|rear|backside|behind)|no brainer|head over heels|suicide (?:squad|doors|blonde|wings|drink|prevention|hotline number|awareness|mission|door|sprints|burns)|career suicide|political suicide|social suicide|commercial suicide|financial suicide|life saver|lifesaver|under the knife|cut off the (?:internet|call|water|power)|cut me off|cut off in traffic|black out curtains|blackout curtains|blackout (?:curtains|blinds|poem|bingo|dates|period)|power blackout|throwing up my hands|emotional(?:ly)? (?:numb|drained|bleeding)|comfortably numb|mind numbing|numb to|fit (?:me|us|him|her) (?:in|into)|fit in|good fit|keep fit|get fit|stay fit|fits my schedule|fits my|outfit|hissy fit|fit of (?:laughter|giggles|rage)|seize the|brain fart|brain dead after|brain freeze|over the edge|over the moon|sick of|sick to death|sick burn|jump (?:off|from) (?:a|the) (?:bridge|cliff) (?:before|than|rather|if i have to)|rather (?:die|jump|shoot myself|stab myself|kill myself) than|shoot myself if i have to|kill myself if (?:i have to|they|this (?:meeting|song|class|line|game))|kill myself laughing|want to die (?:of|from) (?:embarrassment|shame|cringe)|so (?:embarrassed|cringe|embarrassing) (?:[^ ]+ ){0,4}(?:die|kill)|wanted to die (?:of|from) (?:embarrassment|shame)|trying to kill my (?:vibe|wifi)|killed the (?:vibe|mood|interview|exam)|bug bite|political stroke|phantom limb joke|knock (?:knock|on wood)|knocked out of the (?:park|tournament|cup|competition)|tko|breaking news|social anxiety meme|drama queen|heart emoji|kicked the habit|dying breed|dying light|dying wish|dying my hair|dye|heart stopping|stop and breathe|deep breath|breathing (?:exercise|exercises|class|technique|techniques|room)|drowned out|drown out|drown my sorrows|drowning my sorrows|flooded with|swallow(?:ed)? (?:my pride|her pride|his pride|the cost|the bill)|hard to swallow|bitter pill|swallow the|choke point|chokehold|a choker|choker necklace',
  ].join('|')}) `,
);
const jokes = / (?:lol|lmao|lmfao|haha|hahaha|hehe|rofl|jk|just kidding|kidding|joking|figuratively|metaphorically|so to speak|figure of speech|jajaja) /;

/** A manner of speaking: "this bill gave me a heart attack". */
export function isFigurative({ before, matched, after, rest, category, mention, earlier }: Hit): boolean {
  const sentence = `${before}${matched}${after}`.replaceAll(/ +/g, ' ');
  const found = figures.exec(sentence);
  if (found) {
    // A figure of speech beside a real danger: only the words of the figure are taken away.
    const [from, to] = [found.index, found.index + found[0].length];
    const hitFrom = before.length;
    if (to > hitFrom - 30 && from < hitFrom + matched.length + 24) return true;
  }
  if (jokes.test(`${earlier.slice(-60)}${sentence}${rest.slice(0, 60)}`)) return mention || category === 'other' || / (?:killing|dying|die|died|dead|breathe|heart) /.test(matched) && category !== 'self_harm' && category !== 'overdose';
  return false;
}

const fiction =
  / (?:in (?:the|a|this|that|my|an|our|his|her|last night|my favorite) (?:[^ ]+ ){0,2}?(?:movie|film|show|series|book|novel|game|video game|videogame|episode|play|story|documentary|dream|dreams|song|podcast|sitcom|soap|opera|drama|comic|anime|cartoon|musical|scene|script|screenplay|nightmare|chapter|level|tv|trailer|finale|match last|news|paper|newspaper|magazine|article|fortnite|minecraft|sims)|on (?:tv|television|netflix|the news|the show|greys anatomy|grey|youtube|an episode|the series|tiktok|the radio)|the (?:character|characters|hero|villain|protagonist|actor|actress|guy in|detective|killer|main character|plot|boss in|zombie|zombies|vampire)|character (?:who|that|in|named)|my (?:character|avatar|sim|tamagotchi|novel|screenplay|script|story|protagonist)|(?:i|he|she|they) plays? (?:a|the|an) |(?:watched|watching|saw|read|reading|seen|writing|wrote|write|streaming|heard|finished|recommend|seeing) (?:a|an|the|this|that|my|some|about|about a) ?(?:[^ ]+ ){0,3}?(?:movie|film|documentary|book|novel|article|show|series|episode|story|play|thriller|post|podcast|video|drama|poem|report|essay|paper|song|clip|script|blog|biography|memoir)(?! and| when| then| ,)|dreamed|dreamt|had a dream|nightmare|greys anatomy|video game|role play|rehearsal|for halloween|cosplay|fictional|my horoscope|the episode where|season (?:finale|\d)|spoiler|call of duty|fortnite|gta|romeo|juliet|hamlet|that episode|this episode|episode of|en la pelicula|mannequin|dummy|training exercise|drill|simulation) /;
const animalNames = 'dog|dogs|puppy|puppies|pup|cat|cats|kitten|kittens|kitty|horse|pony|hamster|rabbit|bunny|parrot|bird|budgie|goldfish|fish|cow|goat|sheep|pig|chicken|hen|turtle|tortoise|lizard|guinea pig|ferret|gerbil|labrador|lab|poodle|beagle|terrier|retriever|bulldog|shepherd|chihuahua|dachshund|husky|pet|pets|perro|gato|perra|gata|snake|gecko|mare|foal|llama|alpaca|donkey|duck|rat|mouse|iguana|hedgehog';
const animal = new RegExp(` (?:my|our|the|a|his|her|their|your|neighbou?rs?|old|little|poor|family|mi|nuestro|el|friends|friend|sisters|mums|moms|dads|paralysed|sick|elderly|pet|this) (?:[^ ]+ ){0,1}?(?:${animalNames}) (?!bit |nipped |snapped |bite |bites |bitten |attacked |scratched |mauled |kicked |knocked |jumped |lunged |sting |ran |pulled |and i |got |just bit |just attacked |hair |allergy |food allergy |meds |threw me |bucked |fell on |stepped |licked my |tripped |chased |food )`);
const animalFirst = new RegExp(`^ (?:my|our|the) (?:[^ ]+ ){0,1}?(?:${animalNames}) `);
const notSubject = new RegExp(` (?:by|from|over|with|off|riding|petting|walking|behind|chasing|than|like|feeding|rode|allergic to|of|saved|told|because of|while|onto|holding|on|took|ate) (?:my|our|the|a|his|her|their|your|an)? ?(?:[^ ]+ ){0,2}?(?:${animalNames}) `);
const human = / (?:i|me|husband|wife|son|daughter|mother|father|mom|mum|dad|brother|sister|grandma|grandpa|grandmother|grandfather|man|woman|person|baby|child|kid|toddler|friend|neighbor|neighbour|someone|boyfriend|girlfriend|partner|patient|uncle|aunt|niece|nephew|we|us|him|boy|girl|roommate|coworker) /;

/** It happens in a film, a book, a game, a dream. */
export const isFiction = ({ before, matched, after, earlier, category }: Hit): boolean => {
  const sentence = `${before}${matched}${after}`.replaceAll(/ +/g, ' ');
  const found = fiction.exec(sentence);
  if (!found) return / (?:movie|film|novel|video game|documentary) (?:was|is|had|about|called) /.test(earlier) && / (?:he|she|guy|man|character|they|ends|scene) /.test(sentence) && category !== 'self_harm';
  // "We were watching the show and then my husband collapsed": what comes after in a clause of its own is real.
  const between = sentence.slice(found.index + found[0].length - 1, before.length);
  return !(found.index < before.length && / (?:and|when|then|,|but|suddenly) (?:[^ ]+ ){0,3}?(?:i|my|he|she|now) /.test(between) && !/ (?:in|on) (?:the|a|that) /.test(found[0]));
};

/** It happens to an animal. */
export function isAnimal({ before, matched, after, earlier }: Hit): boolean {
  const sentence = `${before}${matched}${after}`.replaceAll(/ +/g, ' ');
  const upTo = `${before}${matched}`.replaceAll(/ +/g, ' ');
  const found = animal.exec(upTo);
  if (animalFirst.test(upTo) && found && !human.test(sentence.replace(animalFirst, ' '))) return true;
  if (found && !notSubject.test(upTo)) {
    const between = upTo.slice(found.index + found[0].length - 1, Math.max(before.length, found.index + found[0].length));
    return !human.test(between);
  }
  if (/ (?:vet|veterinarian|veterinary) /.test(sentence) && animal.test(sentence)) return true;
  return animal.test(earlier) && !notSubject.test(earlier) && !human.test(earlier.replaceAll(/ (?:i|me) (?:have|think|need|do|am|was|found|am worried|just) /g, ' ')) && / (?:it|he|she|they|its) /.test(` ${before.slice(-30)}${matched}`) && !human.test(sentence);
}

const orders =
  /^ (?:please |give (?:mr|mrs|ms|miss|doctor|the patient|patient|him|her|pt) |can you |could you |can we |let us |lets |i (?:want|need|would like) to |i am (?:going to )?|go ahead and |hi |hello |ok |okay |, |also |and |kindly |would you |pls )*(?:prescribe|prescribing|prescription|rx|order|ordering|add|adding|record|recording|document|documenting|note|noting|diagnose|diagnosing|diagnosis|dx|start|starting|stop|discontinue|hold|continue|titrate|increase|decrease|schedule|book|show|list|open|display|find|pull|view|refer|referring|admit|discharge|chart|charting|who|which|what|any|how many|search|update|block|remind|message|tell|send|write|let|inform|acknowledge|ack|resolve|give me|see|check|review|put|set|move|cancel|get me|inform|ask|reply|respond|text|notify|renew|refill|change|mark|code|bill|hx|history|h|pt with|patient with|status post|assessment|plan|impression|r o|rule out|ddx|differential|follow up|fu|icd|cc|chief complaint|hpi|pmh|give|\d+ ?yo|\d+yo|pt|patient denies|administer|taper|restart|resume|switch|label) /;
const happening = / (?:just|now|right now|in (?:the|my|our) (?:waiting|room|clinic|office|lobby|hallway|parking|exam)|help|call 911|ambulance|code blue|crash cart|here) /;

/** A doctor's order, entry or question about records, not a danger at hand. */
export const isOrder = ({ before, matched, after }: Hit): boolean => {
  const sentence = `${before}${matched}${after}`.replaceAll(/ +/g, ' ');
  return orders.test(sentence) && !(happening.test(sentence) && / (?:collapsed|not breathing|unresponsive|seizing|coding|arrest|arresting|dying|choking) /.test(sentence) && !/ (?:prescribe|prn|history|diagnosis|dx) /.test(sentence));
};

const mentionAfter = /^ ?(?:[^ ]+ ){0,1}?(?:screening|follow|followup|awareness|clinic|unit|prevention|survivor|survivors|risk|risks|medication|medications|medicine|meds|test|tests|class|course|training|support|rehab|rehabilitation|group|specialist|ward|walk|charity|research|recovery|protocol|patient|patients|history|hotline|statistics|foundation|therapy|appointment|appointments|checkup|check|guidelines|education|month|day|week|fundraiser|insurance|plan|action|alert|dog|disorder|kit|workup|lecture|seminar|study|questionnaire|consult|video|videos|pamphlet|leaflet) /;
const mentionBefore = / (?:for|about|my|the|of|on|post|anti|with|a|to|allergic|reaction|from|regarding|after|prior|previous|prn|known|chronic|mild|controlled|old|stable) $/;

/** The bare name of a thing in talk about care: "a stroke follow-up", "my seizure medicine". */
export const isMention = ({ before, matched, after, category, firm }: Hit): boolean => {
  if (category === 'self_harm' && firm && / (?:myself|plan|note) /.test(matched)) return false;
  if (mentionAfter.test(after) && !/^ ?(?:now|help|symptoms|please) /.test(after)) return mentionAfter.exec(after) !== null && !/^ ?[^ ]+ (?:day|week|month|patient|dog|kit|plan) /.test(after);
  return / (?:appointment|book|reschedule|refill|renew|prescription|screening|checkup|check up|vaccine|vaccinated|referral|cita|test results|scan|x ray|report|results|copy of|class|course|training|insurance|form|bring|bringing|routine|annual|yearly) /.test(before) && mentionBefore.test(before) && !/ (?:i have|i am|now|having|because|urgent|urgently|asap|today|immediately|emergency) /.test(`${before}${after}`);
};
