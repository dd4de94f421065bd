import { pick, type Random } from '../expand.ts';
import type { Category, Level } from '../../understanding/emergency/types.ts';
import type { Text } from './texts.ts';

const split = (list: string): readonly string[] => list.trim().split(/\s*\|\s*/);

/** Names of dangers by category, and of what is none in itself. */
const names: Partial<Record<Category, readonly string[]>> = {
  cardiac: split('chest pain|a heart attack|crushing chest pain|a cardiac arrest|pressure in the chest|tightness in the chest|chest pains'),
  stroke: split('a stroke|slurred speech|sudden numbness on one side|a drooping face|sudden loss of vision|a mini stroke|a thunderclap headache|weakness on one side'),
  breathing: split('trouble breathing|shortness of breath|an asthma attack|difficulty breathing|blue lips'),
  bleeding: split('heavy bleeding|vomiting of blood|bleeding that will not stop|a brain bleed'),
  anaphylaxis: split('anaphylaxis|a severe allergic reaction|swelling of the tongue|a swollen throat|throat swelling'),
  overdose: split('an overdose|carbon monoxide poisoning|alcohol poisoning|an insulin overdose|poisoning'),
  self_harm: split('thoughts of killing myself|suicidal thoughts|the urge to hurt myself|thoughts of suicide'),
  unconscious: split('a seizure|convulsions|loss of consciousness|a fit|blackouts'),
  obstetric: split('heavy bleeding in pregnancy|eclampsia|an ectopic pregnancy'),
  sepsis: split('sepsis|meningitis|septic shock'),
  trauma: split('a bad head injury|a broken neck|a stab wound|a severe burn|a snake bite'),
  other: split('an aneurysm|diabetic ketoacidosis|unbearable belly pain'),
};
const lesser = split('a fever|palpitations|dizziness|a headache|vomiting|a rash|confusion|swollen ankles|a blood clot|contractions|an infection|fainting|blurred vision|low blood sugar|high blood pressure|a miscarriage|a concussion|a migraine|a panic attack|abdominal pain');
/** What is said of a danger (N) that is not at hand, and of one that is. */
const away = split(`no N|no N at all|no N, no N|no N or N|no N, N or N|denies N|denies N, N and N|pt denies N or N|I never had N|never had N in my life|haven't had N since 2019|I have no N, just need a checkup|I don't have N, only a cough|no sign of N|without N|I do not get N any more|has not had N
  |what causes N|what are the signs of N|what are the symptoms of N|how is N treated|can stress cause N|does N hurt|is N hereditary|how common is N|info about N please|a leaflet about N|can you explain N|is N a side effect of this pill|what is the difference between N and N|had N in 2016|had N years ago
  |I had N last year, fully recovered|history of N|history of N, stable|N resolved|N is gone now|the N went away|N turned out to be nothing|my father had N years ago|my uncle died of N|family history of N|my dog had N|our cat had N, the vet said|in the movie he had N|there was a guy with N on tv|I dreamt I had N
  |if I get N what should I do|what if I had N|who do I call in case of N|should I get N, where do I go|worried about getting N one day|how do I prevent N|what lowers the risk of N|rule out N|N ruled out|screening for N|test for N|course on N|a talk about N at school|my essay is about N|who treats N
  |N runs in my family|does this drug cause N|the leaflet says N is a rare side effect|the nurse asked about N and I said no|come back if N|return if N|advised about N|prn for N|support group for N|charity run for N|appointment about my N from last year|my N was in 2012|he used to have N as a child
  |I recovered from N|insurance form asks about N|vaccine against N|research on N|a book on N`);
const atHand = split(`N right now|I have N right now|I think I'm having N|my dad is having N|my wife has N and it's getting worse|N started ten minutes ago|N since an hour ago, getting worse|help, N|he has N, please hurry|she's got N again|not just a cold, N|had this before but now N again|N and I'm alone|I've got N, what do I do
  |N, should I call an ambulance|can I book for tomorrow, I have N|my son has N after school today|woke up with N|this is N I'm sure`);
/** Somebody (S) to whom something happens (V): people, animals, figures. */
const people = split(`my husband|my wife|my mum|my dad|my son|my daughter|my baby|my friend|my neighbour|my grandmother|my roommate|a man in your waiting room|my colleague|my sister|my brother|someone here|mom|my partner|a lady on the bus|my toddler`);
const animals = split(`my dog|our cat|the puppy|my horse|her hamster|the neighbour's dog|our rabbit|my parrot|the kitten|our goat|my guinea pig|the goldfish|our betta|my gecko|the ferret|my mare|our hens|the lamb|a stray cat|my sister's dog|the foster dog|my budgie|our cow|the tortoise|my old cat|the new puppy|my pet rat|the school hamster|our husky|my chihuahua`);
const figures = split('in the movie the guy|in that series the doctor|in my novel the hero|in the video game my character|in the film the mother|in the book the detective|in the play the king|on tv the patient|in my dream a stranger|at the drill the dummy|in the episode her husband|in the podcast the victim');
const happenings: Partial<Record<Category, readonly string[]>> = {
  breathing: split(`can't breathe|is choking|is turning blue|is gasping for air|stopped breathing|nearly drowned|is choking on a grape`),
  unconscious: split(`collapsed|won't wake up|passed out|is having a seizure|fainted and isn't moving|is unconscious|is not responding`),
  bleeding: split(`is bleeding heavily|is coughing up blood|won't stop bleeding|is vomiting blood`),
  overdose: split('swallowed bleach|took all the pills|drank antifreeze|overdosed|ate rat poison|swallowed a battery'),
  cardiac: split('has chest pain|is clutching his chest|had a heart attack|has no pulse'),
  stroke: split(`can't move one arm|is slurring words|has a droopy face|had a stroke|suddenly can't see`),
  trauma: split('was hit by a car|fell off the roof|has been stabbed|got shot|hit his head and is vomiting|was electrocuted|is badly burned'),
  self_harm: split('wants to die|tried to hang himself|is going to jump off a bridge|is going to kill himself|slit his wrists'),
  anaphylaxis: split('is swelling up after a bee sting|has a swollen tongue|is covered in hives and wheezing'),
};
const imagined = split('what should I do if S V|what if S V|who do I call if S V|if S ever V where do we go|suppose S V, what then|would you come out if S V|imagine S V|in case S V');
const past = split('last year S V, all fine now|in 2015 S V and recovered fully|years ago S V, needs a follow up|S V when I was a kid|S V back in 2009|long ago S V');
const now = split(`S V|help S V|S V what do I do|S V please hurry|just now S V|S V and I'm on my own|I was about to cancel my appointment but S V|oh god S V|S V, can I get an appointment|sorry to write here, S V|we were watching a movie and S V|the dog is fine but S V|S V!!|please come, S V`);
const ofAnimals = split(`S V|S V, can I move my appointment|S V so I have to go to the vet|help S V|S V, any vet near you?|S V last night|need to cancel my 11, S V|S V and we're at the vet|S V, do you take animals?|S V, is there an animal hospital|sorry, late, S V|S V and I'm in bits, can we do another day|can't come, S V|i know you're people doctors but S V|S V, what do vets do then`);
const ofThem = split(`got hit by a car|fell off the balcony and isn't moving|is floating upside down|is gasping at the bottom of the tank|can't breathe right|is wheezing|ate rat poison|ate chocolate|swallowed a sock|won't get up|is limping and bleeding|had a fit|has a lump that bleeds|is dying|died|has to be put to sleep|stopped eating|is shaking all over|got attacked by another one|choked on a bone|has blood in the eye|collapsed on the walk|won't wake up|is not moving`);
const ofFigures = split('S V|S V, so sad|S V, it made me think about my health, can I book a checkup|S V lol');
/** What has just befallen somebody (S, whose is P), told beside a request as if it were small. */
const befell: Partial<Record<Category, readonly string[]>> = {
  trauma: split(`cut P finger off|sliced P thumb off|cut off two of P toes with the mower|sawed into P hand|fell off the roof|fell down the stairs and hit P head hard|got stabbed|got shot in the leg|got electrocuted|spilled boiling oil down P front|was hit by a car|broke P leg and the bone came through|fell off the ladder and couldn't feel P legs|got bitten by a snake|got acid in P eyes|crushed P hand in a press`),
  bleeding: split(`threw up a bowl of blood|coughed up a cup of blood|cut P wrist open and it spurted|passed a lot of blood|vomited blood`),
  unconscious: split(`collapsed|collapsed in the kitchen|had a fit out of nowhere|had a seizure this morning|passed out and wouldn't come round|blacked out at the wheel|went limp and blue|fell down and didn't wake up`),
  overdose: split(`took forty paracetamol|drank bleach|swallowed a battery|swallowed all P tablets|took a whole bottle of pills|drank antifreeze|drank weedkiller|took ten times P insulin|swallowed drain cleaner`),
  self_harm: split(`slit P wrists|tried to hang P SELF|tried to jump off the bridge|cut P wrists|took pills to die`),
  anaphylaxis: split(`got stung and P throat swelled up|ate a peanut and P tongue swelled|came out in hives and couldn't breathe`),
  breathing: split(`stopped breathing|choked and went blue|nearly drowned|turned blue and gasped`),
  stroke: split(`suddenly couldn't speak|lost the use of one arm|lost the sight in one eye|woke up with P face drooping`),
  cardiac: split(`grabbed P chest and went grey|had crushing chest pain and passed out`),
};
const earlierTimes = split(`last year|two years ago|in 2012|years ago|when I was at school|ages ago|back in 2019|ten years ago|last winter`);
const requests = split(`book me in with W T D|please book me in with W T D|squeeze me in with W at T D|D T with W|can W see me D at T|is T free with W|put W down for T D|T D with W please|W T|W D T|get me W at T|can I see W D at T|book me in with W D|is W free D|is there anything with W D|any slots D|could W look at it D|I'd like to see W D|put me down for D T|can I get an appointment D|move my visit to D T|can you fit us in D|what has W got D|need an appointment with W|can we have T D`);
const whom = split(`dr lee|dr patel|Dr Ortega|dr chen|Dr Osei|dr whitfield|doctor ruiz|Dr Lindqvist|dr shah|my gp|the nurse|Dr Abara|dr hall|dr kim|someone|the bone doctor|a doctor`);
/** What people come for that can wait. */
const complaints = split(`my back is killing me|a buzzing in my ears that won't stop|my toddler keeps pulling at his ear|rings round the street lamps when I drive|my voice has been croaky for a month|something sticks in my throat when I swallow, for weeks|my hair comes out in handfuls|spots on my chest and back|up all night to pee and it only dribbles|flickering zigzags before my migraines|I passed a stone in spring and it niggles again|my eyes are tired and I see a bit double far off|las manchas de la piel me pican|me duele la rodilla al bajar|mi bebé duerme mal|my boy has a rash on his belly|my daughter has a nasty rash on her arms|my little one eats nothing but crackers|my baby needs her shots|hot one minute and cold the next since the change|my sugar has been high all month|my watch says my pulse is odd now and then|a stiff neck since three weeks|I fell off a bike in may and the shoulder still won't go up|the stitches in my hand need to come out|I feel awful with this cold|coughing for a week and it is no better|dizzy when I get up too fast|room three was cold last time|mum's hands are bad with arthritis|a cloudy patch in one eye since spring|stopped my old tablets as they did not help|my knee clicks|a nagging shoulder strain|my elbow is sore|the rash on my leg won't go|dry skin round my mouth|an itchy scalp|a scaly patch on my shin|a mole that changed colour|a wart on my thumb|a lump on my wrist for a year|my hearing is dull on one side since the flight|earwax I think|an earache since sunday|a blocked nose|hay fever again|a scratchy throat|a cough that lingers|a cold that won't shift|heartburn after meals|my stomach aches after food|bloating most days
  |constipated all week|piles again|my eyes are dry|my sight is getting worse slowly|I keep misreading the small print|a cataract|I need new glasses|a stye|my tooth aches but it can wait|my gums are sore|ringing in my ears for months|numb fingertips at night|pins and needles when I type|headaches on and off for weeks|migraines as ever|dizzy when I stand up, for months|tired all the time|no energy|can't sleep lately|sleeping badly|up all night with the kids|feeling low|a bit down since autumn|stressed at work
  |anxious before exams|my moods|tight shoulders|a stiff neck from the desk|a sprained ankle that is on the mend|my ankles swell in the evening|varicose veins|my feet ache|an ingrown toenail|a bunion|cramps in my calves at night|my hip is bad|a clicking jaw|my wrist hurts when I write|tennis elbow|gout again|my blood pressure was a bit high|my cholesterol|my sugar check|my thyroid|hot sweats|the change of life|heavy periods as always|a smear test|a flu jab|my yearly check|new tablets make me cough|the tablets make me drowsy
  |the tablets make me queasy|hair falling out|acne|cold sores|athlete's foot|my son still isn't talking much|my daughter has nits|my little one has a nappy rash|my boy wets the bed|her school form|his eczema is back|my dad's hip|my mum's hearing|my wife's back|my husband snores|a tick bite months ago|a splinter that healed|an old football injury|a fall in june, still sore|my weight|my asthma review|more of my inhaler|a repeat of my tablets|my depression tablets|a sick note|I burp a lot|I started the new pills on sunday`);
/** How a word of a message that was read back is changed for another. */
const ails = split(`dizzy|sleepy|drowsy|tired|sick|nauseous|weak|faint|numb|tingly|sore|shaky|wobbly|groggy|confused|itchy|achy|stiff|queasy|sweaty|short of breath|vomiting|cough|headache|rash|swollen|hot|cold|burning|bleeding a little|restless|foggy|bloated`);
const edits = split(`change A to B|swap A for B|replace A with B|not A, B|B not A|make it B not A|put B instead of A|it should say B, not A|the word is B, not A|take out A and put B|I wrote A but I mean B|B rather than A please|say B|change the word A|where it says A write B|and change A to B please|no, A should be B`);
/** What a hand types that rests on the keys, and words of no language. */
const keys = split(`asdf|jkl|qwe|rty|zxc|vbnm|sdf|hjk|uio|lkj|dfg|wer|poi|fgh|xcv`);
const syllables = split(`ka|ro|bli|men|tor|vus|pel|shi|dra|own|pro|per|ty|has|get|val|ue|ob|ject|str|ing|lo|zu|nix|fa|quo|ib|em|tra`);

/** When somebody wants to come; a bare time is the whole of many answers in a talk. */
const hours = split('four thirty|three fifteen|two forty|ten thirty|eleven forty five|thirteen thirty|13:30|3.15|9ish|11:30am|4 pm|three|half past three|half two|quarter to four|twenty past three|10|9:30|12:45|10 am|2pm|1430|ten|noon|half ten|in an hour|in half an hour|in an hour and a half|in two hours|mid-morning|first thing|around five|before 10|after lunch|at seven|at quarter to nine|at 8 sharp|ten past eleven');
const days = split('tomorrow|today|tonight|on monday|tuesday|wed|next week|on the 23rd|the twenty-third|on the thirtieth|this afternoon|this evening|this arvo|friday morning|the day after tomorrow|a week from friday|in two weeks|next month|on the 3rd of may|saturday|this thursday|the last day of the month');
const coming = split(`T D|D T|D at T|D|T|T please|on the phone D T|how about D|D T works|not D, T|D, not T|I was thinking D, T|make it T D|can't do D|can't make it D|can't make D, how about T|won't make it D|can't come D|I can't be there D|won't be there D|D is no good for me, T?|is T free D|I have to go now, D then|can we say D, T|let's do D|D T at the latest|let's do T|any time D|can't do T, D instead|T is hard for me, D|T is hard for me|T is too early, D`);
/** Who calls a visit off or moves it (V), and why: grave words that are none. */
const callingOff = split(`I can't come to V|i cant come to V|I won't be able to come to V|i wont be able to make V|i cant make it to V|I can't make V|I'm unable to attend V|i have to cancel V|cancel V please|need to move V|can i reschedule V|im not going to make V|I can't get to V|i will miss V|i wont make it to V|I'll have to skip V|can we push V back|i need to call off V|I'm going to miss V|drop V for me|I had to miss V|i'm not coming to V|nobody can come to V with me|I forgot V`);
const visits = split(`my 3pm|my 10 o'clock|the 2:30|my appointment|the appointment tomorrow|my appointment on friday|my visit with W|the check-up|my check up next week|the blood test on monday|my slot|tomorrow|the one on thursday|my follow up|the scan|my session|my son's appointment|my physical|the x-ray|my jab|the smear test|my review with W`);
const reasons = split(`my car won't start|the car died on the highway|my babysitter fell through|no childcare that day|the sitter is ill|my manager says no|no one to cover my shift|the trains are on strike|the bus never came|there is a funeral that day|my grandfather's funeral is then|we are burying my aunt|my neighbour passed away and I look after her cats|we lost my uncle last week|our cat had to be put down|my kids are off school|my daughter has a fever and I stay home with her|my son has a stomach bug|my mother is visiting from abroad|I slept in|the street is flooded|it's snowing like crazy|I have a cold|I have a bit of a cough|I left my purse on the train|my plane got cancelled|my finals are that week|there is a wedding|double booked myself|our boy is in a play|I'm abroad|we have no power|the phone line is dead|my screen is smashed|I nicked my thumb peeling carrots, nothing to worry about|nobody can drive me|I'm all better now|it went away by itself|work is killing me this week|this week is murder|I'm buried in paperwork|snowed under at work|I tweaked my back lifting boxes|I'm on shift|my partner needs the car|we move house that day|court that morning|I lost the hours at my job|they slashed my shifts|my back is shot from the garden|I have to fetch the kids|my lift bailed on me|mixed up the weeks|my battery died|pulling a double at the hospital where I work|I have dialysis then|my other treatment is at the same time|the dentist is taking out a tooth then|a root canal that day|my insurance ended|I can't afford the copay|I don't trust the roads|he took the car keys|it's our anniversary|a later date suits me better|something has come up|I have an operation elsewhere that day|my radiotherapy was moved|a death in the family|the kid was sick all over the bus|the nanny left|I'm stuck in traffic|I'm dead on my feet after nights|my head isn't in it|I'm scared of needles|I hate waiting rooms|I just don't feel like it|I changed my mind|I don't need it any more|I feel too old for this|it's too early for me|I can't stand that place|I can't face the drive|I can't leave the dog|I can't find a ride|I can't take time off|I can't get a sitter|I can't wake up that early`);
/** What people write before and after. The first nine change the meaning of nothing but a danger. */
const before = split(`no fever, no cough, but|I'm not one to complain but|it doesn't hurt but|no allergies that I know of.|not sure if this matters but|I know you're not a hospital but|never had this before:|last year I had a scare and it was nothing, but|my dog is fine but
  |hi,|hello doctor,|sorry to bother you,|can I get an appointment?|please move my Thursday slot. also|I wanted to ask about my bill and|thanks for the results. by the way|quick question:|it might be nothing but|I was told to rest but|no chest pain.|no headache but|my husband says wait but
  |just back from holiday.|umm|ok so|not an emergency I think but|don't want to make a fuss,|hey`);
const after = split(`what do I do|please help|should I book?|is that normal|can it wait until Monday?|sorry to bother you|any advice?|thanks|pls|quick|do I need to come in|I'm scared|hurry`);
const meaningless = before.slice(9);
const polite = after.slice(4, 9);

const bare = (name: string): string => name.replace(/^(?:a|an) /, '');
const withoutArticle = /my N|no N|the N|denies|without|history of|prn|return if|come back|^N|, N|or N|and N/;

/** Texts made of frames and of the texts themselves: the same danger at hand, denied, past, asked about, imagined, in a film, an animal's; and beside everyday talk. */
export function composed(texts: readonly Text[], random: Random): Text[] {
  const made: Text[] = [];
  const one = <Item>(items: readonly Item[]): Item => pick(items, random) as Item;
  const add = (text: string, level: Level, category: Category | null): void => void made.push({ text, levels: [level], category, role: 'PATIENT', calm: false, group: 'composed' });
  const named = Object.entries(names) as [Category, readonly string[]][];
  const happened = Object.entries(happenings) as [Category, readonly string[]][];
  const times = (count: number, make: () => void): void => {
    for (let n = 0; n < count; n++) make();
  };
  const happening = (frame: string, subjects: readonly string[], among = happened): [string, Category] => {
    const [category, verbs] = one(among);
    return [frame.replace('S', one(subjects)).replace('V', one(verbs)), category];
  };
  for (const frame of away) times(11, () => add(frame.replaceAll(/\bN\b/g, () => (withoutArticle.test(frame) ? bare : String)(one(random() < 0.65 ? one(named)[1] : lesser))), 'none', null));
  for (const frame of atHand) times(16, () => {
    const [category, some] = one(named);
    add(frame.replaceAll(/\bN\b/g, /^N|, N/.test(frame) && random() < 0.7 ? bare(one(some)) : one(some)), 'critical', category);
  });
  for (const frame of now) times(30, () => add(...withLevel(happening(frame, people))));
  const off = (): string => one(callingOff).replace('V', () => one(visits).replace('W', () => one(whom)));
  times(1_400, () => {
    const kind = random();
    const why = one([', ', ' ', ' because ', '; ', '. ', ' as ', ' cos ']);
    add(kind < 0.12 ? off() : kind < 0.88 ? `${off()}${why}${one(reasons)}` : `${one(reasons)}, ${off()}`, 'none', null);
  });
  times(110, () => add(happening(one(ofAnimals), animals)[0], 'none', null));
  times(380, () => add(one(ofAnimals).replace('S', one(animals)).replace('V', one(ofThem)), 'none', null));
  times(120, () => add(happening(one(ofFigures), figures)[0], 'none', null));
  // What someone may do to themselves is no matter of “if”.
  times(160, () => add(happening(one(imagined), people, happened.filter(([category]) => category !== 'self_harm'))[0], 'none', null));
  times(160, () => add(happening(one(past), people)[0], 'none', null));
  const of = (level: Level, longest: number): Text[] => texts.filter(({ levels, text }) => levels.length === 1 && levels[0] === level && text.length < longest);
  const [critical, urgent, none, everyday] = [of('critical', 140), of('urgent', 140), of('none', 120), texts.filter(({ calm, text }) => calm && text.length < 120)];
  // Why somebody cannot come may be a danger.
  times(550, () => {
    const { text, category } = one(critical);
    const why = one([', ', ' ', ' because ', '; ', '. ', ' and ']);
    add(random() < 0.7 ? `${off()}${why}${text}` : `${text.replace(/[.!?]+$/, '')}${one([', ', '. ', ' so ', ' '])}${off()}`, 'critical', category);
  });
  // A request before or behind, in a sentence of its own or in the same breath, changes the meaning of nothing.
  const beside = (text: string): string => {
    const [first, second] = random() < 0.5 ? [text, one(everyday).text] : [one(everyday).text, text];
    return `${first.replace(/[.!?]+$/, '')}${one(['. ', ', ', ' and ', ' '])}${second}`;
  };
  times(4_000, () => {
    const { text, category } = one(critical);
    add(beside(text), 'critical', category);
    add(beside(one(none).text), 'none', null);
  });
  times(700, () => {
    const { text, category } = one(critical);
    const kind = random();
    add(kind < 0.45 ? `${one(before)} ${text}` : kind < 0.6 ? `${text} ${one(after)}` : beside(text), 'critical', category);
  });
  times(500, () => {
    const { text } = one(none);
    const kind = random();
    add(kind < 0.6 ? beside(text) : kind < 0.8 ? `${one(meaningless)} ${text}` : `${text} ${one(polite)}`, 'none', null);
  });
  times(500, () => add(one(coming).replace('T', one(hours)).replace('D', one(days)), 'none', null));
  // Most of what is said is harmless: greetings and manners say nothing.
  times(2_500, () => add(random() < 0.4 ? `${one(meaningless)} ${one(everyday).text}` : random() < 0.3 ? `${one(everyday).text} ${one(polite)}` : one(everyday).text, 'none', null));
  // Long and harmless: what is long is no danger for that.
  times(400, () => add([one(everyday).text, one(everyday).text, one(everyday).text, one(everyday).text].slice(0, 2 + Math.floor(random() * 3)).join(random() < 0.5 ? ', ' : random() < 0.5 ? ' and ' : '. '), 'none', null));
  times(250, () => {
    const { text, category } = one(urgent);
    const kind = random();
    add(kind < 0.5 ? `${one(before)} ${text}` : kind < 0.8 ? `${text} ${one(after)}` : beside(text), 'urgent', category);
  });
  /** Doctors are called by words that nobody learned. */
  const someone = (): string => (random() < 0.5 ? one(whom) : `${one(['dr', 'Dr', 'doctor', 'dr.'])} ${one(syllables)}${one(syllables)}${random() < 0.4 ? one(syllables) : ''}`);
  const request = (): string => one(requests).replaceAll(/\b[TDW]\b/g, (what) => (what === 'T' ? one(hours) : what === 'D' ? one(days) : someone()));
  times(800, () => add(request(), 'none', null));
  const harms = Object.entries(befell) as [Category, readonly string[]][];
  const befalls = (): [string, Category] => {
    const [category, some] = one(harms);
    const subject = random() < 0.5 ? 'I' : one(people);
    const own = subject === 'I' ? 'my' : random() < 0.5 ? 'his' : 'her';
    return [`${subject} ${one(some).replace('P SELF', own === 'his' ? 'himself' : `${own}self`).replaceAll(/\bP\b/g, own)}`, category];
  };
  const withRequest = (text: string): string => (random() < 0.7 ? `${text}${one([', ', '. ', ' ', ' and '])}${request()}` : `${request()}${one([', ', '. ', '? '])}${text}`);
  times(1_000, () => {
    const [text, category] = befalls();
    add(withRequest(text), 'critical', category);
  });
  times(900, () => {
    const { text, category } = one(critical);
    add(withRequest(text.replace(/[.!?]+$/, '')), 'critical', category);
  });
  times(300, () => add(withRequest(`${befalls()[0]} ${one(earlierTimes)}`), 'none', null));
  times(200, () => {
    const [text, category] = befalls();
    add(`${text} ${one(earlierTimes)}${one([' and now again', ', today it happened again', ', and the same just now', ', and it is happening again right now'])}`, 'critical', category);
  });
  times(1_100, () => add(withRequest(one(complaints)), 'none', null));
  times(450, () => add(one(edits).replace('A', one(ails)).replace('B', one(ails)), 'none', null));
  const nonsense = (): string => (random() < 0.5 ? one(keys) + one(keys) : one(syllables) + one(syllables)) + (random() < 0.6 ? one(syllables) : '');
  times(450, () => add(random() < 0.5 ? nonsense() : random() < 0.5 ? `${nonsense()} ${one(everyday).text}` : `${nonsense()} ${nonsense()}`, 'none', null));
  return made;
}

const withLevel = ([text, category]: [string, Category]): [string, Level, Category] => [text, 'critical', category];

/** Some of the texts again as they are typed in haste: letters swapped, lost or doubled, no punctuation, capitals. */
export function mistyped(texts: readonly Text[], share: number, random: Random): Text[] {
  return texts.flatMap((each) => {
    if (random() > share) return [];
    const kind = random();
    let text = each.text;
    if (kind < 0.6) text = wrong(text, random);
    if (kind < 0.15) text = wrong(text, random);
    if (kind > 0.4) text = text.replaceAll(/['’.,!?]/g, '');
    if (kind > 0.85) text = text.toUpperCase();
    return text === each.text ? [] : [{ ...each, text }];
  });
}

function wrong(text: string, random: Random): string {
  const words = text.split(' ');
  const at = pick(words.flatMap((word, place) => (/^[a-z]{5,}$/.test(word) ? [place] : [])), random);
  const word = at === undefined ? undefined : words[at];
  if (at === undefined || word === undefined) return text;
  const place = 1 + Math.floor(random() * (word.length - 2));
  const [head, tail] = [word.slice(0, place), word.slice(place)];
  const kind = random();
  words[at] = kind < 0.3 ? `${head}${tail[1] ?? ''}${tail[0] ?? ''}${tail.slice(2)}` : kind < 0.6 ? `${head}${tail.slice(1)}` : kind < 0.8 ? `${head}${tail[0] ?? ''}${tail}` : `${head}${pick([...'aeiou'], random) ?? ''}${tail.slice(1)}`;
  return words.join(' ');
}
