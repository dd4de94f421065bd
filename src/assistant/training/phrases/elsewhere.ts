const list = (text: string): readonly string[] => text.trim().split(/\s*,\s*/);

/** What people ask of assistants that no clinic's can do: nouns, deeds and places of ordinary life, to fill the templates with. */
export const elsewhereSlots: Readonly<Record<string, readonly string[]>> = {
  thing: list(`car, tire, engine, oil filter, laptop, phone, printer, router, wifi, password, television, sofa, lawn mower, dishwasher, fridge, oven, microwave, sink, faucet, toilet, roof, garage door, bicycle, guitar, piano, camera, headphones, watch, jacket, shoes, dress, suit,
    coffee maker, blender, grill, garden, lawn, fence, swimming pool, aquarium, dog, cat, hamster, parrot, horse, goldfish, novel, textbook, essay, resume, cover letter, invoice, spreadsheet, website, blog, app, video game, podcast, playlist, album, song, movie, series, concert, ticket, passport, visa,
    license, suitcase, umbrella, tent, kayak, skateboard, truck, motorcycle, boat, drone, battery, charger, keyboard, mouse, screen, hard drive, email account, bank account, credit card, debit card, savings, mortgage, loan, lease, rent, tax return, stock portfolio, retirement fund, 401k, paycheck, salary, bill, electricity bill, water bill,
    phone bill, cable, internet plan, subscription, gym membership, gift card, coupon, package, parcel, letter, stamps, furniture, mattress, curtains, carpet, paint, hammer, drill, ladder, screws, candle, cake, bread, pasta, soup, pizza, burger, sushi, taco, salad, steak, chicken, rice, lasagna, pancakes, cookies, beer, wine, whiskey, cocktail, smoothie`),
  topic: list(`the weather, the news, politics, the election, football, basketball, baseball, hockey, soccer, tennis, golf, cricket, the olympics, the super bowl, the world cup, history, geography, physics, chemistry, algebra, geometry, calculus, astronomy, black holes, dinosaurs, volcanoes, climate change, the roman empire, the civil war,
    world war two, the french revolution, napoleon, cleopatra, shakespeare, picasso, beethoven, taylor swift, the beatles, star wars, harry potter, lord of the rings, bitcoin, the stock market, inflation, interest rates, real estate, cryptocurrency, artificial intelligence, quantum computers, python programming, javascript, linux, machine learning,
    poetry, grammar, philosophy, religion, yoga poses, chess, poker, knitting, gardening, fishing, hunting, camping, hiking trails, surfing, skiing, photography, fashion, makeup, astrology, my horoscope, zodiac signs, ghosts, aliens, the moon landing, mars, the solar system, the speed of light, gravity, wedding planning, baby names, birthday gifts, halloween costumes, the lottery`),
  place: list(`paris, london, tokyo, rome, chicago, boston, denver, miami, texas, california, florida, new york, spain, japan, mexico, canada, brazil, egypt, india, australia, the airport, the beach, the mall, the library, the museum, the zoo, the park, downtown, the train station, the gas station, the post office, the bank, the supermarket, walmart, target, starbucks, las vegas, hawaii, seattle, berlin`),
  person: list('my boss, my mom, my roommate, my landlord, my neighbor, my friend, my teacher, my uncle, my girlfriend, my brother, my coworker, the plumber, the mechanic, my lawyer, my accountant, the president, the mayor, elon musk, my cousin, my team'),
  deed: list(`fix, repair, clean, paint, sell, buy, install, assemble, replace, upgrade, return, rent, insure, park, wash, cook, bake, grill, store, ship, wrap, download, upload, print, scan, share, delete, recover, unlock, reset, back up, connect, charge, build, move, decorate, measure, polish, sharpen, sew, recycle, donate, trade in, finance`),
  food: list('lasagna, chicken soup, apple pie, pancakes, sushi, chili, tacos, banana bread, brownies, meatloaf, risotto, hummus, curry, omelette, cheesecake, gumbo, ramen, salsa, pesto, mashed potatoes, pizza dough, guacamole, fried rice, beef stew, oatmeal cookies'),
  kind: list('italian, chinese, thai, mexican, vegan, indian, french, greek, japanese, korean, cheap, fancy, local, famous, seafood'),
  number: list('12, 15, 27, 40, 64, 99, 144, 200, 512, 1000, 3.5, 80'),
  language: list('spanish, french, german, italian, japanese, chinese, russian, arabic, portuguese, korean, latin, swahili, hindi'),
  media: list('jazz, rock, classical music, hip hop, country music, the beatles, my playlist, the next song, some music, a podcast, the radio, an audiobook, lullabies, taylor swift, the news'),
  home: list('lights, bedroom lights, thermostat, heating, air conditioner, tv, vacuum, garage door, alarm system, kitchen light, fan, sprinklers, coffee machine, speakers, blinds'),
  company: list('apple, google, amazon, tesla, netflix, microsoft, uber, facebook, nike, disney, spotify, ebay, paypal, chase bank, wells fargo, verizon, comcast, delta airlines, airbnb'),
  illness: list('latex allergy, diabetic kidney disease, asthma, pneumonia, cystic fibrosis, breast cancer, the flu, measles, chicken pox, lupus, anemia, malaria, hepatitis b, osteoporosis, glaucoma, heart failure, a stroke, epilepsy, gout, tuberculosis, lyme disease, celiac disease, sickle cell anemia, down syndrome, parkinson disease, kidney stones, appendicitis, scoliosis, rabies, west nile virus, high blood pressure, colon cancer, deep breathing after surgery, allergy testing, wilson disease, marfan syndrome, type 1 diabetes, shingles, muscular dystrophy, leukemia, an aneurysm, ketoacidosis, hemophilia, insomnia, anxiety disorders, pancreatitis, psoriasis'),
  unit: list('cups in a gallon, ounces in a pound, feet in a mile, inches in a yard, grams in an ounce, meters in a kilometer, teaspoons in a tablespoon, liters in a gallon, pounds in a ton, bytes in a megabyte, states in the us, planets in the solar system, days in a leap year, calories in an apple, calories in a bagel, carbs in rice, sides in a hexagon'),
};

/** Frames around those. */
export const elsewherePhrases = `
[how do i|how can i|how to|what's the best way to|can you help me|i need to|i want to|teach me how to|where can i|how much does it cost to|should i] {deed} [my|a|the|this] {thing}
[what|how much] [is|does] [a|the|my] [{thing}|new {thing}] [cost|worth|weigh|price|value]
[how much is|what is the price of|where can i buy|where do i find|who makes the best|what's a good|recommend a good|find me a cheap|i want to buy|compare prices for] [a|] [{thing}|new {thing}]
[my|the] {thing} [is broken|won't start|stopped working|is leaking|got stolen|is too slow|keeps crashing|is making noise|is out of warranty|got lost|has a problem|won't turn on|is overdue]
[where|when] [did i|do i|can i|should i] [put|leave|pick up|drop off|renew|return|register] my {thing}
[what do you think|tell me|what do you know|give me facts|i want to learn|explain|talk to me|what can you tell me|write an essay|read me something|what's interesting|what's the latest] about {topic}
[tell me|explain] [{topic}|the history of {topic}|a fact about {topic}|something funny about {topic}]
[who|what|when|where|why] [won|started|invented|discovered|caused|was|is] [{topic}|the {thing}|{person}|{place}]
[who is|how old is|how tall is|how rich is|where is|where was] [{person}|the ceo of {company}|the president of {place}|the king of {place}|the richest man|the author of {topic}] [born|now|from|]
[what's|what is|how's|how is] the [weather|temperature|forecast|traffic|time|population|capital|currency|best hotel|time zone|humidity|crime rate] [in|like in|of|near] {place} [today|tomorrow|this weekend|right now|]
[will it|is it going to|does it] [rain|snow|be sunny|be hot|storm|be windy] [in {place}|tomorrow|today|on {weekday}|this weekend|tonight]
[do i need|should i bring|should i wear] [an umbrella|a jacket|sunscreen|boots] [today|tomorrow|in {place}]
[book|reserve|find|get|cancel|change|i need|i want|can you book|look for] [me|] [a flight|a hotel|a table|a rental car|a room|a cab|an uber|train tickets|a cruise|plane tickets|a reservation|concert tickets|movie tickets|an airbnb] [to {place}|in {place}|for two|at a {kind} restaurant|from {place} to {place}|for {weekday}|near {place}|]
[cancel|change|move|reschedule|modify] my [flight|hotel|reservation|dinner reservation|trip|subscription|{company} account|order|delivery|rental|hotel booking|uber|membership|gym session|haircut|car service] [to {place}|on {weekday}|at the {kind} place|please|for tonight|]
[make|book] a [dinner|restaurant|lunch|hotel|salon|hair|spa] [reservation|booking] [for {n}|at {hour}|in {place}|at the {kind} place]
[what|which] [are|is] [the|some] [best|good|cheapest|top rated|nearest|closest] [{kind} restaurants|restaurants|hotels|bars|gas stations|coffee shops|movies|books|beaches|schools|things to do] [in {place}|near me|around here|this year|open now|]
[recommend|suggest|find] [me|] [a|some] [{kind} restaurant|book|movie|hotel|bar|recipe|song|game|gift for {person}|place to eat|tv show|vacation spot] [in {place}|near {place}|for tonight|]
[how do i|how do you|how to|what's a recipe for|give me a recipe for|what ingredients are in|how long do i|teach me to|what do i need to] [make|cook|bake|prepare] {food}
[how long|how many minutes|what temperature] [should i|do i|to] [bake|cook|boil|grill|marinate|roast] [{food}|the chicken|an egg|a steak|rice]
[can i|could i] [substitute|use|replace] [butter|milk|sugar|oil|eggs] [for|with] [yogurt|honey|flour|margarine] in {food}
[play|put on|stop|pause|skip|turn up|find|listen to] {media} [please|on spotify|in the living room|]
[turn|switch] [on|off|up|down] the {home} [please|in the bedroom|at {hour}|]
[set|turn] the {home} to [{number}|{number} degrees|high|low]
[set|cancel|start|stop|change] [an alarm|a timer|my alarm|the alarm|a stopwatch|a countdown] [for|at] [{hour}|{hour} am|{number} minutes|tomorrow morning] [please|]
[remind me to|add a reminder to|don't let me forget to|put on my to do list to] [buy milk|call {person}|take out the trash|pay the {thing}|{deed} the {thing}|pick up {person}|water the plants|walk the dog] [at {hour}|tomorrow|]
[add|put|remove|take] [eggs|milk|bread|{food}|bananas|paper towels|apples] [to|on|off|from] my [shopping list|grocery list|cart|list]
[what's on|read|clear|check] my [shopping list|to do list|grocery list|todo list|reminder list|playlist|inbox]
[translate|how do you say|what is the word for|say] [hello|goodbye|thank you|cheese|where is the bathroom|i love you|good luck|how much|dog|the house] [in|to|into] {language}
[speak|talk|switch|change language] [to|in|] {language} [please|with me|]
[change|set] [your|the] [language|accent|name|voice|volume|speed] [to {language}|please|to something else]
[what is|what's|calculate|how much is|solve|compute] [{number} times {number}|{number} percent of {number}|the square root of {number}|{number} plus {number}|{number} divided by {number}|{number} minus {number}|{number} dollars in euros|the tip on {number} dollars]
[how many|tell me how many] {unit} [are there|]
[convert|change] {number} [dollars to euros|miles to kilometers|pounds to kilograms|fahrenheit to celsius|feet to meters|yen to dollars|inches to cm]
[what does|what is the definition of|define|how do you spell|what's a synonym for|what's the meaning of] [ubiquitous|serendipity|photosynthesis|entropy|irony|love|life|a metaphor|success|happiness|obfuscate|onomatopoeia] [mean|]
[tell|say|give] me [a|another] [joke|riddle|story|fun fact|poem|secret|quote|tongue twister|compliment|bedtime story|pun] [about {topic}|please|]
[write|compose|draft|create|generate] [a|an|me a] [poem|essay|email to {person}|song|story|python script|speech|haiku|limerick|business plan|tweet|linkedin post] [about {topic}|for {person}|]
[flip a coin|roll a dice|roll two dice|pick a number from one to ten|heads or tails|let's play a game|play trivia with me|sing me a song|do an impression|make me laugh]
[who made you|are you human|are you a robot|what's your name|where do you live|how old are you|do you have feelings|do you have pets|what is your favorite color|who is your boss|do you work for {company}|can i change your name|are you real|what are your hobbies|do you love me|are you smart]
[what is|what's|check|show|how much is|whats] my [bank balance|account balance|credit score|credit limit|routing number|card balance|rewards balance|pto balance|vacation days|salary|w2|pin number|interest rate|apr|checking balance|loan balance|paycheck|income this year]
[transfer|send|wire|move] {number} [dollars|bucks|euros] [to|from] [{person}|savings|checking|my savings|my account]
[pay|when is|how much is|has] my [electric bill|credit card bill|rent|mortgage|phone bill|water bill|cable bill|insurance premium|car payment|taxes] [due|overdue|go through|paid|please|]
[i lost my|report my|freeze my|block my|replace my|activate my|my] [credit card|debit card|bank card|wallet|visa] [was stolen|please|is expired|got declined|won't work|is damaged|]
[there's|i see] a [fraudulent|strange|weird|double] charge on my [card|account|statement|bill]
[apply for|improve|check|get|open|close|dispute] [a|my|an] [loan|mortgage|credit card|credit report|bank account|ira|savings account|insurance policy|credit score]
[change|add|update|what is] my [car insurance|home insurance|insurance plan|insurance policy|health insurance plan|dental insurance|life insurance]
[how far|how long|what's the quickest way|give me directions|how do i get|navigate|drive] [is it|does it take|to get|] [from {place} to {place}|to {place}|to the nearest gas station]
[where is|where's|find] the [nearest|closest] [gas station|atm|starbucks|grocery store|parking|bus stop|subway station|bathroom|post office|hardware store]
[is there|how bad is] [traffic|construction|an accident] on [the highway|my way to {place}|interstate {number}|the way to work]
[when|where] is [my package|my order|my flight|the next bus|the next train|the super bowl|the game|thanksgiving|my delivery]
[track|order|reorder|return|where is] [my|a|some] [package|pizza|order|groceries|shoes|amazon order|new phone|chinese food|takeout|flowers for {person}|toner]
[what's|what is] the [score|stock price|gas mileage|mpg|oil level|tire pressure|exchange rate|share price|market cap|gas price] [of|for|between|in|on] [{company}|my car|{place}|the game|the dollar and the euro]
[when|how often] should i [change|check|rotate|service|replace|inspect] my [oil|tires|air filter|brakes|spark plugs|wiper blades|smoke detector]
[jump start|schedule maintenance for|get an oil change for|how much gas is in|check the engine of|wash] my [car|truck|vehicle|motorcycle]
[call|text|phone|facetime|email|dial] [{person}|mom|dad|the office manager|a taxi|customer service|tech support] [please|now|on speaker|]
[find|where is|locate|ring] my [phone|keys|wallet|car|remote|glasses case|lost luggage]
[how many|what] vacation days [do i have|have i used|left]
[request|ask for|put in] [vacation|pto|a day off|a raise] from [my boss|work|hr]
[when|how] [do i|will i] [get|see|cash] my [paycheck|bonus|tax refund|direct deposit]
[what|which] [team|player|country|country|band|actor|movie|book] [won|wrote|sings|has|directed|played in] [the oscars|the world cup|the most medals|that song|{topic}|titanic]
[who|what] [sings|wrote|directed|stars in|is] [this song|hamlet|titanic|{topic}|the godfather|thriller]
[why|how] [is|are|do|does|did] [the sky|the ocean|birds|cats|planes|magnets|rainbows|dogs|airplanes|computers|bees|the moon|earthquakes|batteries] [blue|salty|fly|purr|work|float|form|bark|happen|glow]
[what|how] [should i|can i|do i] [wear|name my {thing}|do this weekend|get {person} for christmas|cook tonight|watch tonight|say to {person}|write about|major in|plant in my garden]
[i am|i'm] [bored|hungry|in love|going to {place}|so tired of my job|moving to {place}|planning a trip to {place}|learning {language}|writing a book|buying a house|looking for a job]
[do you|can you|could you] [like|know|sing|dance|drive|cook|play chess|see me|hear me|order {food}|find {topic}|speak {language}|recommend a {thing}|write code|do math]
[help me|i need help] [with my homework|with my taxes|find a job|write my resume|with {topic}|move my {thing}|learn {language}|plan a party|with my {thing}|choose a {thing}|plan a trip to {place}]
[how do i|can i] [get|apply for|renew|change] [a|my] [passport|visa|driver's license|library card|marriage license|address|name legally|green card|fishing license|social security number]
[what|which] [visa|vaccines|plug|currency|travel alerts] do i need [for|to travel to|in] {place}
[is|are] [{place}|the mall|the store|the bank|the library|target] [safe|open|closed|expensive|far|crowded] [today|now|on sunday|]
[tell me|what's|show me] [the news|the headlines|today's top stories|the score of the game|the lottery numbers|the time in {place}|what time it is|today's date|the time]
[oops|whisper mode|repeat that|say that again|speak up|slow down|be quiet|talk faster|sync my devices|reset to factory settings|user name is {person}|change user name]
[{topic}|{thing}|{place}] [?|please|facts|reviews|near me|for sale|wikipedia]
[asdf|qwerty|blah blah|lol|lorem ipsum|xyz 123|test test|hmmmm|foo bar|random words here]
[who|where] [do|can] i [vote|complain|report a pothole|register a business|adopt a dog|learn guitar|sell my {thing}|donate clothes|volunteer]
[how|why] [did|do] [{topic}|{company}|{person}] [become famous|make money|start|end|work|get elected]
[what|who] [is|are] [{topic}|{person}|{company}|the biggest {thing}|the smallest country|the tallest building|the fastest animal|the longest river|the largest ocean]
[schedule|set up|plan] [a|an] [meeting with {person}|oil change|haircut|party|car wash|conference call with {person}|date with {person}|movie night|zoom with {person}|furnace inspection|vet visit for my dog] [{day}|at {hour}|]
[my dog|my cat|my hamster|my parrot|the puppy] [needs a bath|ran away|won't eat|needs shots|is shedding|chewed the {thing}]
[reserve|find] a [meeting room|parking spot|tennis court|campsite|karaoke room] [for {day}|at {hour}|in {place}|]
[what's|how is] [the gas situation|the meaning of life|the moral of the story|the plot of {topic}|your opinion on {topic}|the difference between {topic} and {topic}]
[give|list] me [five|ten|some] [{topic} facts|cities in {place}|ideas for dinner|names for a {thing}|reasons to visit {place}|rhymes for orange]
[i need|get me|order] [a|some] [plumber|electrician|lawyer|babysitter|mechanic|locksmith|taxi|pizza|beer|flowers|new {thing}|realtor|tutor|dog walker] [in {place}|today|near me|now|]
[que tiempo hace|cuentame un chiste|donde esta {place}|pon musica|quien gano el partido|traduce esto|cuanto cuesta un coche|reserva una mesa|a que hora sale el tren]
[what|which] [kind|kinds|type|types|sort] of {thing} [should i buy|is best|do people like|are there|do you recommend|can i get]
[what|which] [movies|games|shows|songs|cars|phones|jobs] are [available|popular|new|good|out] [now|today|this week|]
[what time|when] do i [have to go|go|need to be] [to work|at work|to school|at the office|in court] [today|tomorrow|]
what are my [hours|shifts] [at work|this week at work|at the store]
[i am looking|i'm looking|looking|i would like to find|help me find|find me] [for|] a [{thing}|suit for work|dress for a party|new {thing}|gift for {person}|cheap {thing}|job]
[when|where] [will|is] the next [full moon|eclipse|marathon|election|iphone|season of {topic}|concert|leap year|holiday|game] [be|happening|due out|]
[how many|how much] [steps|calories|candy|miles|coffee|money|gas|data] have i [taken|eaten|walked|used|spent|consumed|run] [today|this week|this month|]
[what|how much] [big news|news|drama] [happened|is there] [today|over the weekend|this afternoon|]
[display|show|tell me] [the history of|pictures of|a map of] [{place}|{topic}|sparta|rome|the world]
[print|copy|send|email] [out|] [copies of|] my [resume|essay|homework|tickets|boarding pass|photos]
[book|rent|reserve] [another|a|me a] [boat|bike|car|van|cabin|kayak|scooter] for [the weekend|this trip|{day}]
[read|check|delete|answer] [me|] [the last|my|all my] [text|text message|email|emails|voicemail] [i received|from {person}|please|]
what [should|can] i do [outside|today|for fun|if {person} is mad|in {place}|with my {thing}]
[do|did|does] [the romans|people|{company}|iron maiden|{place}|birds|fish] [still|really|] [use|have|make|eat|like|exist] [{thing}|the colosseum|new releases|music|salt|today]
[should i|is it good to|is it bad to] [run every day|eat {food}|drink coffee at night|quit my job|sell my {thing}|skip breakfast|go to {place}]
[which|what] [shampoo|soap|razor|deodorant|toothpaste|lotion] [is best|should i buy|do you like|is cheapest]
[can you|could you|please] [look at|find out|look up|check] [when|if|whether|how] [the next {thing}|{company}|{place}|the {thing}|{topic}] [is due out|works|opens|is on|closes|was made]
[how many people|what percentage of people|how many americans] [own a {thing}|like {topic}|live in {place}|have a dog|speak {language}]
[what is|what are|what is (are)|define|explain|tell me about] [{illness}|{illness} in children|{illness} syndrome|{illness} disease|{illness} - adults]?
[what causes|what are the symptoms of|what are the treatments for|how to diagnose|how to prevent|who is at risk for|what is the outlook for|is|how many people are affected by|what research is being done for|what are the complications of|do you have information about|what are the stages of|what are the genetic changes related to|when to seek medical help for|what to do for] {illness} [?|inherited ?|contagious ?|]
[what should i take|what can i use|what do you take|what helps|what is good|home remedies] for [a cold|nausea|a rash|{illness}|a hangover|hiccups]
[how do i|how do you|how can you] [get rid of|treat|cure|prevent|stop|catch] [an itchy rash|hiccups|{illness}|a cold|bad breath|dandruff|mosquito bites]
[is|are] {illness} [contagious|hereditary|curable|fatal|dangerous|common in kids]
[how long does|how common is] {illness} [last|in adults|]
[what do you do if|what should you do if] [you can't stop {deed}ing|your cat eats a {thing}|you can't get out of bed|someone has {illness}|you are bored]
what's [new|good|on|playing|trending] on [netflix|tv|spotify|youtube|the radio|amazon|hulu]
what's [happening|going on|new|trending] in [the world|{place}|sports|politics|hollywood] [today|now|, anything major|]
[how is|how's] {company} stock doing [today|]
[how late|until when|what time] is the [pharmacy on main street|store|bank|library|supermarket|gym|mall] [open|closing] [today|]`;
