import { rules } from './rule.ts';

/** Bleeding, injuries, burns. */
export const bloodAndInjury = rules(`
bleeding/will-not-stop critical
  can_not|could_not|will_not|does_not|not|did_not|unable_to|never|would_not|trouble ~4 stop|stopped|stopping|control|clot ~4 !bleeding|blood|bleed
  bleeding|blood|nosebleed|cut|bleeds|wound|nose_bleed|nose ~8 will_not_stop|can_not_stop|not_stopping|not_stop|does_not_stop|would_not_stop|not_stopped|will_not_clot|keeps_coming|has_not_stopped|for_an_hour|hours|nonstop|non_stop|wont_quit|will_not_quit|never_stops|wo_not_stop
bleeding/heavy critical unless:period|menstrual|heavy_as_usual|blood_sugar|blood_sugars|blood_glucose
  @BLOOD ~4 heavily|everywhere|pouring|pours|poured|gushing|gushes|spurting|spurts|squirting|pumping|profusely|badly|soaked|soaking|uncontrollably|all_over|to_death|out|lots|flowing|streaming|running_down|a_lot|like_crazy|so_much|too_much|severely|through
  lots|lot|much|pool|puddle|gushing|spurting|pouring|squirting|massive|severe|pumping|heavy|tons|large_amounts|uncontrolled|uncontrollable|losing|lost|loss|full|severe|covered_in|amounts|bright_red|bowl|cupfuls|dripping|excessive|internal|soaked_in|internally|bucket|rectal|leaking ~3 @BLOOD
  bleeding_out|hemorrhage|hemorrhaging|haemorrhage|haemorrhaging|hemorraging|exsanguinating
  bleeding ~5 surgery|operation|tonsillectomy|tooth|extraction|procedure|incision|stitches|neck|artery|vein|wrist|throat|head|thigh|groin|stomach|ear|ears|eyes|rectum|bottom
  blood ~4 surgery|operation|artery|neck|wrist|ears|incision|bottom|rectum
  artery|jugular|carotid|femoral & cut|severed|bleeding|blood|sliced|slashed
bleeding/vomiting-blood critical
  vomiting|vomited|vomit|throwing_up|threw_up|puking|puked|spitting|spitting_up|coughing|coughed|coughing_up|cough|throw_up|coughs|vomits|spit|throws_up|hacking ~4 !blood|bloody|coffee_grounds|coffee_ground|clots
  coffee_ground|coffee_grounds
  blood ~2 vomit|puke|throw_up|sputum|phlegm|spit
bleeding/gut critical
  stool|stools|poop|poo|bowel|bowels|diarrhea|toilet|feces|movement ~4 tarry|black|tar|blood|bloody|maroon|full_of_blood & dizzy|faint|weak|lightheaded|light|pale|lot|full|tar|tarry|pain|everywhere|clots|sweating|blood
  black|tarry|bloody ~2 stool|stools|poop|poo|diarrhea ~4 & dizzy|faint|weak|lightheaded|light|pale|tar
  black_like_tar|black_tarry|tarry_black|like_tar
  pooping|passing|peeing|shitting|bleeding_from ~3 !blood|clots|bottom|rectum
bleeding/gut-less urgent
  blood|bloody|black ~3 stool|stools|poop|poo|urine|pee|diarrhea|toilet|semen
  stool|stools|poop|poo|urine|pee|diarrhea ~3 blood|bloody|black|dark_red|red
  peeing|pooping ~1 blood
bleeding/thinners critical firm
  blood_thinners|blood_thinner|warfarin|coumadin|eliquis|xarelto|apixaban|plavix|pradaxa|rivaroxaban|clopidogrel && hit|banged|bumped|fell|fall|head|bleeding|bleed|cut|bruise|bruising|bruises
bleeding/deep critical unless:bone_(?:doctor|doc|dr|guy|man|lady|woman|specialist|clinic|scan|density|person|surgeon)s?
  deep|severe|huge|massive|gaping|big|large|bad|terrible ~2 cut|gash|wound|laceration|slash & neck|throat|blood|bone|bleeding|artery|gushing|tendon|chest|stomach|belly|gaping|wrist|spurting|fat|muscle|groin|thigh
  see|can_see|exposed|showing|through|visible ~2 !bone|tendon|muscle|tendons|intestines|guts|skull
  severed|chopped|cut|sliced|sawed|ripped|tore|amputated|bit|lost|took|sliced_off|cut_off ~2 off ~3 finger|fingers|thumb|toe|toes|hand|foot|arm|leg|ear|fingertip|limb
  cut|chopped|sliced|sawed|ripped|tore|took|blew ~4 finger|fingers|thumb|toe|toes|hand|foot|arm|leg|ear|fingertip|limb ~1 off|completely|clean
  amputated|amputation|severed|decapitated|impaled
bleeding/cut urgent
  cut|gash|laceration|wound ~6 stitches|deep|gaping
  need|needs|might_need|may_need|require ~1 !stitches
  stitches|wound|incision|surgical_cut ~3 opened|open|popped|split|came_apart|ripped
  nosebleed|nose_bleed|nose_is_bleeding|bleeding_nose|bleeding_gums
  bleeding|bleeds
bleeding/es critical
  sangrando|sangra|sangrado|hemorragia|desangrando
  mucha_sangre|vomitando_sangre|vomito_sangre|sangre_por
trauma/head critical firm
  @HEADHIT|@FELL|concussion|head_injury|head_trauma && vomiting|vomit|vomited|throwing|threw|drowsy|sleepy|confused|unconscious|dizzy|seizure|pupil|pupils|fluid|knocked_out|slurring|slurred|passed_out|blacked|acting_strange|acting_weird|acting_funny|not_making_sense|hard_to_wake|numb|blurry|disoriented|memory|swelling|soft_spot|dent|remember|double|wobbly
  hit|banged|bumped|smacked|knocked|landed|cracked|split ~3 head && vomiting|vomit|vomited|throwing|drowsy|sleepy|confused|fluid|blood|bleeding|unconscious|pupil|dizzy|open|out|blacked|seizure|limp
  skull ~2 fracture|fractured|cracked|broken|open
  fluid|liquid|blood ~4 ear|ears ~4 & fell|fall|hit|accident|head|clear|after
  pupil|pupils ~4 bigger|larger|different|unequal|uneven|blown|dilated|size
  head_first|headfirst|on_his_head|on_her_head|landed_on_head & fell|fall|dropped|landed|dived|dove
trauma/head-hit urgent
  hit|banged|bumped|smacked|cracked|hits|bashed|whacked|struck|knocked ~3 head
  concussion|head_injury
trauma/fall critical
  @FELL ~3 roof|ladder|window|balcony|stairs|tree|cliff|scaffolding|height|feet|horse|stories|floors|building|story|scaffold|bunk|bridge|staircase & can_not|not|neck|back|legs|unconscious|bone|pain|paralyzed|move|head|hurt|hurts|bleeding|moving|breathing|broke|broken|numb|badly|metres|meters|bent|feet|concrete|floor|screaming|bruised
  @FELL ~3 roof|balcony|cliff|scaffolding|second_floor|third_floor|second_story|third_story|fourth_floor|ten_feet|20_feet|building|scaffold
  @FELL ~6 & can_not_move|can_not_feel|not_moving|can_not_get_up|can_not_walk|can_not_stand|unable_to_move|will_not_move|not_move|neck|hip_pain
  can_not|could_not|not|no ~2 move|feel|feeling ~3 legs|toes|neck|arms|hands|feet|waist
  neck|spine|back ~3 broken|snapped|cracked & can_not|numb|tingling|accident|fell|fall|move|crash
trauma/crash critical
  car|motorcycle|motorbike|bike|bicycle|truck|road|traffic|train|bus|quad|atv|scooter|van ~1 accident|crash|wreck|collision|crashed & hurt|hurts|pain|bleeding|trapped|stuck|unconscious|neck|head|numb|feel|move|bent|injured|chest|belly|legs|leg|just|arm|back|hit|help|broken|bone|breathing|blood|badly
  hit|struck|knocked|run|ran ~2 by|over ~2 !car|truck|bus|train|motorcycle|van|bike|lorry|tram|vehicle|suv
  run_over|ran_over|trapped|pinned|crushed|buried ~4 under|beneath|machine|car|by|in|hand|foot|leg|chest|arm|fingers|rubble|tree|tractor
  hand|foot|arm|leg|fingers ~3 crushed|mangled|trapped|caught ~3 machine|press|door|car|under|in
  pinned
trauma/violence critical
  been|got|was|is|were|being|just|he|she|someone|who|they ~2 stabbed|shot|knifed|gunshot|beaten_up|mugged_and|assaulted|raped|attacked_with
  shot|stabbed|knifed ~3 me|him|her|in_the|himself|herself
  gunshot|stab_wound|gun_shot|stabbing_wound|bullet|stabwound|stabbing_victim
  knife|stick|rod|nail|glass|pole|metal|fence|scissors|arrow|stake ~2 stuck|lodged|sticking|went|through|impaled|in ~3 stomach|chest|neck|eye|head|leg|back|belly|throat|abdomen|side|thigh
  beating|beats|beat|choked|strangled|hitting ~2 me ~4 now|afraid|scared|unconscious|throat|again|head|black|pregnant
  beaten|beat ~2 up|unconscious & blood|coughing|breathe|breathing|unconscious|head|ribs|bleeding
  raped|sexually_assaulted
trauma/burn critical
  boiling|scalding|hot ~2 water|oil|coffee|soup|tea|grease|tar|milk & baby|toddler|face|all_over|chest|spilled|poured|neck|child|son|daughter|infant|body|kid|genitals
  third_degree|3rd_degree|full_thickness
  burned|burnt|burns|burn|scalded|scald ~5 face|chest|genitals|baby|toddler|airway|throat|neck|large|half|all_over|body|charred|black|badly|acid|chemical|house|explosion|white
  charred|caught_on_fire|on_fire|set_himself_on_fire|caught_fire|in_flames ~4 & clothes|hair|shirt|he|she|him|her|burned|burns|skin|arm|sleeve|dress
  electrocuted|electrocution|electric_shock|struck_by_lightning|hit_by_lightning|lightning_strike|high_voltage|electrical_shock|electrical_burn
trauma/burn-less urgent
  burned|burnt|burn|scalded|scald|second_degree ~5 blister|blisters|blistering|hand|finger|arm|leg|foot|stove|iron|oven|skin|fingers
trauma/eye critical
  chemical|bleach|acid|cleaner|lye|ammonia|alkali|drain|lime|cement|battery|splashed|sprayed|solvent|paint_stripper|oven ~5 !eye|eyes
  metal|glass|nail|fishhook|knife ~3 stuck|pierced|went_into|sticking ~3 !eye|eyeball
  eyeball ~4 out|popped|ruptured|cut|pierced|bleeding
trauma/bone critical
  bone|bones ~3 sticking|poking|out|through|protruding|visible|showing|coming
  sticking|poking|protruding ~2 bone
  leg|arm|ankle|wrist|knee|foot|thigh|elbow ~4 bent_the_wrong|wrong_way|wrong_direction|weird_angle|odd_angle|at_an_angle|mangled|twisted_backwards|backwards|wrong_angle|funny_angle|strange_angle
  broke|broken|fractured|shattered ~2 neck|back|skull|spine|hip|pelvis|femur|thigh
trauma/bone-less urgent
  broke|broken|fractured|fracture|shattered|snapped|dislocated ~4 arm|leg|wrist|ankle|finger|foot|rib|ribs|collarbone|elbow|shoulder|bone|hand|nose|toe|jaw|knee|kneecap
  arm|leg|wrist|ankle|finger|foot|rib|collarbone|elbow|shoulder|hand|knee|toe ~4 broken|fractured|dislocated|snapped|broke|bent|popped_out|out_of_its_socket
  sprained|twisted|rolled ~2 ankle|knee|wrist ~5 & swollen|swelling|walk|weight|purple|huge|bad
  rusty_nail|stepped_on_a_nail|nail_through
  can_not|unable_to|not|any ~3 put ~3 weight
trauma/animal-attack critical
  mauled|attacked|bitten|bit|bites|bite ~4 & face|neck|throat|baby|badly|deep|chunk|bleeding|gushing|torn|pieces
  mauled
  snake|rattlesnake|cobra|viper|black_widow|copperhead|adder|recluse|rattler|scorpion ~3 bit|bite|bites|bitten|stung|got|strike|struck|sting
  bitten|bit|stung|struck ~4 snake|rattlesnake|copperhead|cobra|viper|black_widow|adder|rattler|scorpion
  kicked|trampled|gored|thrown|crushed|stomped ~3 horse|cow|bull|elephant
  shark & bit|bitten|attack|attacked|bite
trauma/bite urgent
  dog|cat|bat|raccoon|monkey|rat|fox|human|tick|animal|spider|squirrel|stray ~3 bit|bite|bites|bitten|scratched
  bitten|bit ~4 dog|cat|bat|raccoon|monkey|rat|tick|spider|fox|stray
  bullseye|bulls_eye & rash|tick
`);
