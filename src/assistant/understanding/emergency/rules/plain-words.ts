import { rules } from './rule.ts';

/** The same dangers as people describe them who do not know the words for them. */
export const plainWords = rules(`
stroke/plain critical
  hand|arm|leg|fingers|foot|side ~3 will_not|does_not|not|stopped|refuses ~2 do|obey|work|listen|respond|cooperate|grip|hold|working|responding
  dropping|drops|dropped ~3 fork|cup|spoon|things|glass|everything|phone|pen & hand|smile|face|keeps|arm|talk|suddenly|words
  smile|face|mouth|lip ~3 weird|funny|off|different|strange|wrong|gone|odd & side|one|suddenly|drooping|hand|arm|talk|speech|dropping|keeps|words|today|can_not
  smile ~2 looks|is ~1 weird|funny|off|odd|strange|wrong|different
  mouth|face|eye|eyelid ~3 hanging|hangs|slipping|sliding|slid|closing|drooled ~4 one_side|side|down|left|right
  can_not|not|could_not ~2 understand|recognize|follow ~2 anything|what_we|us|me|what_i|a_word|words|simple|family
  he|she|mom|mum|dad|grandpa|grandma|husband|wife|mother|father|granny|gran|him|her|uncle|aunt|partner ~3 not_making_sense|not_make_sense|not_making_any_sense|makes_no_sense|making_no_sense|talking_nonsense|talking_funny|speaking_funny|sounds_drunk|talking_strange|talking_weird|speaks_nonsense
  words ~4 wrong|not_coming|will_not_come|come_out_wrong|coming_out_wrong|mixed
  sounds|sound|like|as_if ~2 drunk & not|slurred|suddenly|face|talk|words|arm
  dragging|drags ~2 leg|foot
  can_not|not|could_not ~1 feel ~3 face|side|arm|hand|half
  one|left|right ~1 pupil|eyelid|side ~2 drooping|closed|down|dropped|huge|blown|gone
  spinning|vertigo|room & double|walk_straight|can_not_walk|slurred|numb
  lost|losing ~2 feeling|sensation|use|control|strength|movement|coordination|power ~3 arm|arms|leg|legs|face|side|hand|body
  vision|sight|everything ~2 black|dark|went_black|dimmed|went_dark|grey_in ~3 eye
  everything ~1 went|is|turned ~1 black|dark|double
  head|skull ~3 split_open|splitting_open|going_to_explode|about_to_explode|being_hit|was_hit_by|like_it_exploded|going_to_burst & worst|sudden|never|vomiting|neck|suddenly
  never ~3 headache ~3 like_this|this_bad|so_bad
  pain|headache ~3 worst ~2 life
cardiac/plain critical
  ribs|rib_cage|torso|heart ~5 squeezed|crushed|squeezing|vice|vise|tight|tightening|pressed|band
  think ~3 !heart & pain|sweat|sweating|arm|shoulder|chest|dizzy|breath|jaw|faint|stopping|help|hurts|attack
  pain|ache|discomfort ~4 shoulder_blades|shoulder_blade|down_my_arm|down_his_arm|down_her_arm|up_my_neck|into_my_neck|into_my_jaw|into_his_jaw|left_arm|both_arms && sweat|sweating|sweats|sweaty|clammy|heart|chest|breath|nausea|nauseous|faint|dizzy|pale|drenched|pressure|cold
  no|not|lost|can_not_find|without|not_find|not_feel ~3 !heartbeat|heart_beat|pulse
  grabbed|grabbing|clutched|holding|clutching ~3 chest|heart
  heart ~3 giving_out|is_failing|failing|is_stopping|gave_out|going_to_stop|burst|jumping_out|going_to_explode|stop_beating
  heart ~2 is|feels|feeling|has|went|beats|beating ~2 funny|weird|wrong|strange|erratic|all_over && shock|electric|wire|faint|dizzy|breath|pain|chest|pass|sweating|electrocuted
  nitro|nitroglycerin ~5 not|nothing|still|no & work|working|help|helping|pain|relief|chest
breathing/plain critical
  swallowed|choked|stuck|inhaled|bite|bit|wrong_way|wrong_pipe|lodged && can_not_make_a_sound|make_a_sound|make_any_sound|can_not_cough|cough_or|can_not_speak|can_not_talk|not_speak|not_talk|no_sound|turning|clutching|holding_his_throat|holding_her_throat|grabbing_his_throat|red_in_the_face
  wrong_way|wrong_pipe|wrong_tube & not|can|cough|speak|choking|breathe|talk|blue
  breath|breaths|breathing|breathes|breathe ~3 pausing|pauses|pause|stopping|stops|gaps|shallow|battle|struggle|fight|effort|agony|labored|raspy|rattling|gurgling|noisy|whistling|crackling
  keeps|baby|he|she|newborn ~1 !pausing|pauses ~4 breath|breaths|breathing
  every|each ~1 breath ~3 battle|struggle|fight|hurts|hurt|agony|effort|harder|pain|torture|worse|knife
  high_pitched|whistling|barking|rattling|squeaking|crowing|rasping|grunting|strange|weird|awful|funny ~3 noise|sound|noises|sounds|cough ~5 breathes|breathe|breathing|breath|inhales
  breathing|breathes|panting ~3 like ~3 marathon|fish|race|drowning|straw|running|sprinted
  gasping|panting|puffing ~2 like|for|and
  straw & breathing|breathe|air|through
  no_air|get_no_air|not_get_air|need_air|air_is_not|starved_of_air|air_will_not|air_in_my_lungs|lungs_are_filling|lungs_feel_full|lungs_are_closing|fluid_in_my_lungs|lungs_will_not
  lungs ~3 closing|filling|collapsing|collapsed|burning|on_fire|full|seized|tight|not_working|giving_out|failing
  face|lips|lip|fingers|fingernails|toes|skin|baby|he|she ~3 grey|gray|ashen|dusky|blueish|bluish && breathing|breath|breaths|breathe|limp|cold|baby|lips|not|sweating|collapsed
  went|gone|going|turned|turning|is|looks|and ~1 grey|gray|ashen|dusky & breath|breaths|breathing|sweaty|clammy|baby|not|limp|cold|chest|collapsed
  went_under|under_the_water|went_underwater|sank & pool|lake|sea|bath|tub|swimming|water
  pool|lake|bathtub|bath|pond|sea|ocean|river & face_down|not_breathing|floating|bottom_of|lifeless|fished|pulled|dragged|unconscious|swallowed_a_lot
  pillow|plastic_bag|bag|cord|rope|blanket ~4 over|around ~2 head|neck|face|throat & blue|not|breathing|tight|stuck|found
  choking|strangling|suffocating ~1 me|him|her
anaphylaxis/plain critical
  lips|face|tongue|eyes|eye|throat|mouth|windpipe|airway|neck|head ~4 doubled|tripled|twice|bigger|huge|enormous|blown_up|blowing_up|balloon|ballooning|inflating|expanding|filling|fat|massive ~5 size|normal|up|like|now|and|bigger|suddenly|after|fast|minutes|tablets|balloon
  tongue|throat|windpipe|airway ~3 bigger|huge|fat|thick|swelling|filling|doubled|itching|burning_and_tight|narrowing|narrower|shutting|shut|swelling_up|constricted|growing
  windpipe|airways|airway ~3 swelling|closing|swollen|tight|narrowing|blocked|blocking
  shrimp|prawn|prawns|peanut|peanuts|nuts|nut|shellfish|crab|lobster|egg|sesame|cashew|cashews|almond|almonds|walnut|walnuts|pistachio|strawberries|kiwi|milk|soy|penicillin|antibiotic|amoxicillin|vaccine|injection|bee|wasp|hornet|sting|latex|contrast && welts|hives|wheezing|swelling|swollen|throat|closing|faint|breathe|breathing|itchy_all|puffy|tongue|lips|collapsed|vomiting_and|dizzy_and|passing_out
  epi|epipen|epi_pen|epinephrine|adrenaline && bad|worse|not_working|still|second|swelling|no_better|did_not|what_now|now_what
  covered ~2 welts|hives & breath|wheezing|faint|throat|vomiting|swelling|dizzy
bleeding/plain critical
  bandage|bandages|towel|towels|dressing|gauze|shirt|sheets|pad|pads|tissue|diaper ~3 soaked|soaking|soaks|drenched|full|red|saturated & again|blood|keeps|coming|still|through|hour|minutes|already
  soaking|bleeding|soaked|going ~2 through ~3 pad|pads|tampon|tampons|bandage|bandages|towel|towels|dressing ~4 hour|minutes|every|per|an|half
  blood|bleeding|bleed|red_stuff|bright_red ~4 filling|fills|filled|keeps|puddle|pool|soaked|drenched|covered|covers|sprayed|spraying|fountain|river|flooding|oozing_nonstop|dripping_everywhere|gallons|litres|liters|pints|cupful|cups
  filling|fills|filled|covered|drenched|soaked|full|puddle|pool|spraying|fountain|pints ~3 !blood
  vomited|puked|threw|throwing|vomiting|puking|coughing|coughed|spewing|spewed|heaved ~6 !blood|red_stuff|bright_red|dark_red|clots|coffee_grounds
  stool|poop|poo|stools|bowel|shit|diarrhea ~4 black|bloody|blood|maroon|red && faint|fainted|fainting|dizzy|weak|pale|sweating|lightheaded|passed_out|collapse|heart
  finger|fingers|thumb|toe|toes|hand|foot|arm|leg|ear|fingertip|tip ~4 cut_off|chopped_off|sliced_off|severed|torn_off|ripped_off|came_off|bitten_off|hanging_off|hanging_by|is_gone|detached|got_cut_off|lopped_off|sawn_off
  lost|losing ~2 !finger|fingers|thumb|toe|fingertip|hand & saw|machine|door|blade|accident|mower|blender
  wrist|neck|throat|artery|thigh|groin|scalp ~5 sliced|slit|cut|slashed|gashed|opened & pumping|blood|bleeding|open|deep|knife|glass|razor|gushing|spurting|bad
  sliced|slit|cut|slashed|gashed ~3 wrist|wrists|neck|throat|artery|thigh|groin
  clots ~3 size|big|large|huge|golf|eggs|plum|lemon
  bleeding ~6 not_my_period|not_a_period|not_period|size_of|nonstop|non_stop|will_not_let_up|getting_worse
overdose/plain critical firm
  @CHILD|kiddo|kiddos|lad|little_man|bub|grandkid|grandkids|tot|2yo|3yo|4yo ~4 drank|sipped|chewed|licked|sucked|bit|bit_into|swallowed|ate|eaten|drinking|tasted|chewing|gulped|trago|comio|bebio|tomo ~5 bottle_under|under_the_sink|from_under|the_bottle|dishwasher|tablet|tablets|patch|patches|nicotine|vape|liquid|cleaning|spray|chemical|something|pill|pills|battery|magnets|magnet|polish|soap|shampoo|deodorant|hand_sanitizer|paint|gel|pods|pod|bait|weed|edible|edibles|gummies|gummy|mints_that|vitamins|iron|pila|pilas|moneda|cloro|iman
  bottle|stuff|something|liquid|chemicals|cleaner|spray ~2 under_the_sink|under_the_counter|in_the_garage|from_the_garage && drank|drunk|swallowed|tasted|ate|sipped|drink
  @ATE|bit_into|sucked|chugged ~5 dishwasher_tablet|detergent|paint_thinner|thinner|pila|bateria|stripper|white_spirit|degreaser|drain|fuel|diesel|petrol|gasoline|windscreen|screenwash|varnish|wax|polish|nail_polish|peroxide|sanitiser|air_freshener|toilet|mercury|thermometer|yew|laburnum|poinsettia|lily|daffodil|death_cap|toadstool|moth_balls
  needle|syringe|foil|pipe ~4 arm|beside|next|hand & slumped|blue|passed|unconscious|not|cold|asleep|wake|floor|found
  slumped ~5 needle|syringe
  empty|half_empty ~2 pill|pills|medicine|tablet|tablets|bottle|bottles|blister|packets|packet|strips && not|next|beside|asleep|drowsy|sleepy|unconscious|him|her|sense|woozy|slurring|vomiting
  took|taken|swallowed|had|takes ~3 week|weeks|month|months|whole_week|entire_week|days_worth|all_her|all_his|all_my|every_pill|whole_pack|whole_strip|whole_box ~4 tablets|pills|meds|medication|medicine|worth|pill|dose|doses
  took|taken|take|swallowed|had|gave|given ~4 pills|tablets|meds|medication|dose|medicine|insulin|heart_pills ~3 twice|three_times|two_times|maybe_three|several_times|again_by_mistake|too_often
  snorting|snorted|shooting_up|shot_up|smoked|smoking ~6 & blue|lips|not_breathing|wake|unconscious|passed|chest|seizure|heart|slumped|foaming|limp
  mushrooms|toadstools|berries|plants|shellfish|pufferfish & forest|woods|picked|wild|foraged|yard && vomiting|throwing_up|sick|throwing|ill|dizzy|hallucinating|everyone
  breathing_in|inhaled|inhaling|fumes|exhaust|generator & dizzy|headache|headaches|passed|faint|sick|confused|burning|vomiting|family
self_harm/plain critical firm
  done|finished|through ~1 with_everything|with_it_all|with_this_life|with_this_world|fighting|trying_to_live|living
  tell ~4 i_love|i_loved|love_them|love_him|love_her|i_am_sorry|goodbye|i_said_goodbye
  nothing|no_one|nobody|none_of_it ~2 !matters ~2 anymore|any_more|any_longer|now
  not|no|can_not ~2 see ~3 !future|way_out|way_forward|point|tomorrow
  no ~1 !way_out|future|hope_left|hope_for_me|other_way_out|escape_but|light_at_the_end|other_option_but
  decided|know|figured|planned ~3 how|when ~3 going_to_go|go_out|do_it|die|end
  want|wanted|need|ready ~3 pain|suffering|hurting|everything|it|this ~2 to_stop|to_end|over|gone|to_be_over ~2 for_good|forever|permanently|once_and_for_all
  want|wanted|going|ready|about|time|decided|thinking|plan|planning|might|just ~3 end|ending ~1 it|this|things|everything
  i_was_not_here|i_were_not_here|i_was_gone|i_were_gone|i_died|i_disappeared|i_was_dead|i_were_dead|i_vanished ~5 notice|care|miss|better|happier|easier|mind|bother|cry|everyone|know
  nobody|no_one|everyone|they|family|kids|world|people|you ~4 notice|care|miss|better|happier|easier|relieved ~3 if|without|when ~2 i|me
  better_off|easier|happier ~2 without_him|without_her|without_me|if_i|if_he|if_she|if_i_did_not_exist|if_i_just
  pills|tablets|knife|gun|rope|razor|bottle|noose|blade|belt ~2 lined_up|in_front_of_me|in_my_hand|ready|next_to_me|beside_me|to_my_head|loaded|on_the_table|tied|around_my_neck|counted_out
  tonight|today|tomorrow ~3 do_it|end_it|the_night|the_day|last|be_gone|over & going|will|is|my|finally|goodbye|can_not
  can_not|not|no_longer ~1 keep|go ~2 living|going|on|fighting|doing_this ~1 like_this|anymore|any_longer|any_more
  going_to|about_to|gonna|will ~1 do_it|end_it ~1 tonight|now|today|this_time|soon|for_real
  bought|has|got|found|hiding|holding|loaded ~2 !gun|rope|noose|pistol|shotgun && better|die|goodbye|end|without|himself|herself|over|suicide|depressed|live|living|kill
  nearly|almost|close_to|thought_about|thinking_about|want_to|wanted_to|tempted ~2 stepped|step|stepping|jumped|jump|jumping|drove|driving|walked|walking|threw_myself|throw_myself|swerving|swerve ~3 platform|tracks|traffic|bridge|edge|road|cliff|ledge|balcony|roof|train|river|wall|tree|window|front|oncoming
  took|taking|take|used|using|put ~2 blade|razor|knife|scissors|lighter|needle ~2 to ~2 arms|arm|wrist|wrists|legs|thighs|skin|myself|throat|neck|thigh
  scare|scaring|scares|do_not_trust|not_trust|afraid_of|scared_of ~1 !myself ~5 might|nearly|almost|alone|do|tonight|pills|stepped|hurt
  not_trust ~1 myself
  texted|said|sent|wrote|posted|left|saying|messaged ~3 !goodbye|farewell|goodbyes
  exist|existing ~2 anymore|any_more & not|want|stop|did|better
  did_not|not|never ~1 exist & better|easier|wish|want
  wish|wished|wishing ~3 born|dead|gone|disappear|never_woke|asleep_forever
  wish ~2 die|not_wake|would_not_wake|could_not_wake|had_died|had_never
  pray|prays|praying|beg|begging ~3 not_wake|die|death|take_me|end|do_not_wake|to_be_taken
  what_is_the_point|why_bother|why_should_i|no_point|whats_the_point|why_keep & living|keep_going|alive|going_on|exist|carry_on|on_anymore|staying|live|waking
  not|no_longer|cannot|never ~2 be ~1 here ~2 anymore|no_more|any_longer|any_more|much_longer
  not_wanna|not_want_to ~1 be ~1 here|alive|around
  dont_wanna|do_not_want_to ~1 wake|live|be_alive|exist|go_on|be_here
  quitarme|matarme|suicidarme|morirme
  aguanto ~3 morir|matarme|vivir|quiero
unconscious/come-to critical unless:come_to_(?:the|my|our|your|an?|any|this|that|these|it|see|you|work|town|dr|doctor|clinic|class|church|[\\w]+day|[0-9]+[a-z]*)
  not|can_not|could_not|will_not|does_not ~3 come_to
unconscious/plain critical
  will_not|not|does_not|can_not|is_not|stopped ~1 answer|answering|react|reacting|respond|speak|move|blink|come_round|come_to ~3 stares|staring|eyes|floor|limp|me|us|home|just|like|ground|and
  stares|staring ~3 blank|space|blankly|ceiling|through ~4 & not|answer|respond|react|shaking|twitching|unresponsive
  just|only ~1 stares|staring & not|answer|respond|react
  not|can_not|could_not ~3 come_round|come_around|bring_him_round|get_her_up|get_him_up|rouse|revive|wake
  hit_the_deck|hit_the_floor|hit_the_ground|went_down_like|went_down_hard|dropped_like|crumpled|keeled|toppled|slid_off|slid_down|slumped|fell_out & not|chair|unconscious|kitchen|mouth|round|chest|moving|wake|eyes|answer|respond|pale|breathing|cold|table|wheel|sofa|floor
  jerking|twitching|shaking|thrashing|flailing|convulsing ~4 frothing|foaming|eyes|unresponsive|all_over|stiff|not|floor|bitten|blue
  stiff|rigid ~4 eyes|rolled|shaking|jerking|unresponsive|blue
  frothing|foaming
  limp ~3 arms|in_my|like|and|doll|baby
  ground|floor|bathroom|kitchen|bed|car && not_talking|not_moving|eyes_half|half_open|eyes_open|not_answering|cold_and|lifeless|unconscious|barely|twitching & he|she|him|her|dad|mom|husband|wife|man|woman|mother|father|someone
  barely|hardly|scarcely ~1 responsive|responding|awake|alive|conscious|breathing|moving
  drifting|slipping|going ~2 in_and_out|away|under & him|her|he|she|consciousness|losing|i
obstetric/plain critical needs:pregnant
  no|not|fewer|less|hardly|barely|stopped ~2 kicks|kick|kicking|movement|movements|moving|moved|move|kicked
  cord ~2 feel|see|out|there|between|down|came
  feel|see|felt ~1 !cord
  water|waters ~2 went|gone|popped|trickling|broke|gushed|leaking
  cramping|cramps|contracting|tightenings|contractions & early|weeks|bleeding|clots|constant|regular|minutes
  @BLOOD ~6 legs|heavily|pad|pads|running|pouring|clots|gush|soaked
  swollen|puffy|swelling ~4 hands|face|feet && headache|vision|blurry|dizzy|pain
  blurry|spots|flashing|stars && headache|swollen|pain|pressure
obstetric/plain-birth critical
  head|baby|feet|shoulders ~2 is|are ~1 showing|crowning|coming_out|coming_now|stuck|halfway & baby|home|push|car|still|labour|labor|contractions|out|weeks|wife|help
  delivered|gave_birth|given_birth|had_the_baby && bleeding|blood|clots|fever|faint|soaking|seizure|headache|unconscious|will_not_stop
  placenta & stuck|not_come|bleeding|not|still
fact/infant-plain none fact:infant
  1|2|3|4|5|6|7|8|9|10|11|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve ~1 !day|days|week|weeks|wk|wks ~1 old|baby|daughter|son|infant|girl|boy|bebe
fact/weak-plain none fact:weakened
  immunosuppressants|immunosuppressant|immune|methotrexate|rituximab|biologics|asplenic|no_spleen|neutrophils|dialysis|bone_marrow|kidney_transplant
sepsis/plain critical
  furnace|on_fire|boiling|burning_up|roasting & baby|week|newborn|infant|bottle|confused|feed|rash|sleepy|limp|wound|months
  surgery|operation|wound|catheter|cut|infection|incision|c_section|birth && shivering|shaking|rigors|39|40|racing|confused|delirious|clammy|mottled|104|103
  neck ~3 stiff|bend|rigid|chin ~3 & fever|headache|light|vomiting|rash|temperature|hurts|bend
  rash|spots|marks|blotches ~5 bruises|bruise|purple|blood_spots|pinpricks|do_not_fade|not_fade|tumbler|glass && fever|hot|temperature|sick|sleepy|legs|unwell
  black|green|foul|rotting|smells|stinks && wound|leg|foot|toe|toes|finger|skin & fever|confused|burning|hot|spreading|temperature
  streaks|streak|lines|line ~4 up|arm|leg|spreading && red|hand|swelling|wound|cut|bite|scratch|fever
trauma/plain critical firm
  @HEADHIT|@FELL|bonk|bang|knock|whack ~4 head|skull|forehead|temple && thrown_up|threw_up|throwing_up|vomited|sick|puking|puked|sleepy|drowsy|confused|will_not_wake|wobbly|blank|slurring|seizure|knocked_out|out_cold|not_himself|not_herself|does_not_know|can_not_remember|keeps_asking|unequal|fluid|ear|nose_bleeding|unresponsive|dazed|glassy|crying_non_stop|soft_spot|dent|lethargic|limp
  pupil|pupils ~3 huge|big|bigger|different|small|uneven|dilated|fixed|size|larger
  acid|chemical|chemicals|bleach|caustic|lye|drain_cleaner|boiling|petrol|hot_oil|oil|boiling_water|battery_acid ~3 splashed|spilled|spilt|got|thrown|sprayed|poured|exploded|all_over|threw ~4 face|eyes|eye|skin|chest|arms|body|legs|him|her|mouth|me|baby
  shirt|clothes|hair|dress|sleeve|pants|he|she|house|jacket|pajamas ~2 caught_fire|on_fire|caught_alight|in_flames|went_up_in_flames|burst_into_flames & chest|burned|skin|face|blistered|burnt|burns|arm|screaming|inside|him|her|hands|neck
  face|chest|neck|whole_arm|both_hands|both_arms|back|legs|genitals ~3 burned|burnt|scalded|blistered|blistering|charred|peeling & fire|water|oil|explosion|boiling|hot|steam|badly|from|off
  kicked|trampled|gored|threw|crushed|rolled_on|bucked ~4 belly|chest|head|stomach|face|back && horse|cow|bull|white|breathe|blood|pale|pain|conscious|faint
  white_as_a_sheet|pale_as_a_ghost|white_as_a_ghost & kicked|hit|fell|crash|belly|stomach|accident|bleeding|car|sweating|collapsed|cold
  ran_over|run_over|ran_down|knocked_down|mowed_down|hit_by ~3 brother|sister|son|daughter|me|him|her|my|kid|child|man|woman|car|pedestrian|cyclist|someone|husband|wife
  someone|car|truck|they|he|driver|bus|he_just ~1 ran_over|ran_down|hit_and_ran|mowed_down
  live_wire|electric|power_line|plug_socket|outlet|socket|mains|high_voltage|taser & touched|shock|shocked|zapped|heart|burned|burnt|unconscious|stuck|numb|collapsed|thrown
  glass|knife|metal|stick|branch|nail|rod|pole|screwdriver|spike|rebar|blade|arrow|fork|pencil|scissors ~3 sticking_out|through|stuck|embedded|lodged|went_through|went_right|impaled|in ~3 neck|eye|chest|stomach|leg|head|thigh|back|skull|belly|throat|ribs|side|eyeball|abdomen
  nail|nail_gun|pellet|bb|dart|stick|hook|glass|metal|shard ~3 eye|eyeball|eyes
  choking|strangling|hitting|beating|attacking|stabbing|hurting ~1 me|us|her|him|my_mom|my_mum|my_sister & threatening|kill|now|help|knife|gun|scared|unconscious|please
  threatening|threatens|threatened|trying|tried ~2 kill ~1 me|us|him|her
  gunshot
  can_not|could_not|not|no ~2 feel|move ~2 !legs|toes|feet|hands
  ladder|roof|stairs|balcony|window|horse|tree|scaffold|bike|motorbike|motorcycle|skateboard|trampoline|building && can_not_feel|can_not_move|not_moving|unconscious|bone|not_responding|neck|can_not_get_up|back_broken|blood|head_first
  bone ~4 skin|shin|poking|showing|sticking|visible|through
  explosion|exploded|blast|blew_up & face|hands|burned|bleeding|deaf|injured|him|me|chest
  crushed|mangled|shredded|flattened|degloved ~4 hand|foot|arm|leg|fingers|finger|chest|toes|pelvis|him|her
other/plain critical
  sugar|glucose|meter|glucometer|monitor|dexcom|libre ~2 says|reads|reading|shows|is|at ~1 lo|low|hi|high|error_high && not|sense|vomiting|confused|shaky|sweaty|unconscious|sick|thirsty|trembling|weird|sleepy|breathing
  type_1|type_one|t1d|ketones|ketone|insulin_pump && vomiting|throwing_up|breathing|confused|high|fruity|unconscious|sick|weird|sleepy|large
  sun|heat|hot_car|sauna|heatwave|boiling_car|outside_all_day && confused|delirious|collapsed|unconscious|burning_hot|not_sweating|vomiting_and|seizure|disoriented|passed_out
  burning_hot|boiling_hot|red_hot && confused|delirious|sense|collapsed|unresponsive|limp
  withdrawing|withdrawal|withdrawals|detoxing|detox|cold_turkey|quit_drinking|stopped_drinking|off_the_booze && shaking|seeing|spiders|seizure|sweating|hallucinating|confused|shakes|heart|bugs|hearing
  seeing ~2 spiders|bugs|things|people ~3 & shaking|drinking|alcohol|fever|confused|not_there|withdrawing
  send|get|need|bring ~1 !someone|help|somebody|anyone ~2 quick|quickly|now|fast|immediately|asap|right_away|hurry
  help|somebody|someone|please ~3 dying|emergency|hurry|she_is_dying|he_is_dying
  belly|stomach|abdomen|tummy ~3 hard|rigid|board|distended|rock_hard|bloated_hard ~5 pain|agony|unreal|touch|hurts|fever|vomiting|unbearable|rock
  pain|agony|hurts ~3 unreal|unlike_anything|beyond_words|10_out_of_10|ten_out_of_ten|off_the_charts|indescribable|like_knives|like_being_stabbed|11_out_of & belly|stomach|chest|back|abdomen|head|side|tummy|ribs
  ripping|tearing|ripped|tore|torn ~4 shoulder_blades|back|chest|belly|abdomen
  voices ~4 telling|tell|told|saying|order|command ~3 hurt|kill|people|die|stab|jump|myself
  hearing_voices & hurt|kill|die|people|telling|myself
  cyanotic|coding|code_blue|full_arrest|respiratory_arrest|flatlined|flatlining
  not|has_not ~1 !come|arrived & ambulance|paramedics
other/plain-urgent urgent
  wet_diaper|wet_diapers|wet_nappies|wet_nappy|nappies|diapers & no|not|hours|dry|barely
  deaf|hearing_loss|lost_my_hearing|can_not_hear & suddenly|sudden|ear|woke
  calf|leg|thigh && popped|swollen|red|huge|hot|throbbing
  pop|snap|crack ~3 calf|ankle|knee|achilles|shoulder|back|wrist
  clot|clots & period|passed|large|dizzy
  feel|feeling|am|been ~2 hopeless|worthless|really_down|so_down|very_low
  uti|bladder_infection|kidney_infection|water_infection & blood|fever|burns|pain|back|chills|think
  burns|burning|stings ~3 pee|blood & blood|fever|pee
  dog|cat|bat|stray|animal|raccoon ~1 nipped|bit|bitten|scratched|snapped
  pain|meds ~2 !meds|painkillers|killers ~2 not|no|nothing ~4 touching|working|help|helping|relief
  calf|leg ~3 hot|swollen|red
  pain ~3 calf
`);
