import { rules } from './rule.ts';

/** Loss of consciousness, birth, infection, metabolism, and plain calls for help. */
export const body = rules(`
unconscious/unresponsive critical
  unconscious|unresponsive|lifeless|comatose|inconsciente|unconcious|semiconscious|semi_conscious
  not|barely|stopped|no_longer|hardly|is_not ~2 !responding|conscious|responsive|respond|coherent|lucid
  lost|losing|loses|loss|lose ~1 !consciousness|conciousness
  not_answering|does_not_answer|not_reacting & floor|collapsed|eyes|breathing|fell|dropped
  out_cold|knocked_out|passed_out_cold|knocked_unconscious
  in_and_out ~2 consciousness|it
unconscious/will-not-wake critical
  can_not|could_not|will_not|not|does_not|would_not|unable_to|hard_to|difficult_to|never|impossible_to|has_not|still_has_not|struggling_to ~2 !wake|waking|rouse|arouse|woken|awaken|wake_up|wakes ~3 up|him|her|them|baby|my|from|after|at|husband|wife|boyfriend|she|he|girlfriend|,|and
  he|she|dad|mom|mum|son|daughter|husband|wife|father|mother|baby|friend|boyfriend|him|her|grandpa|grandma|patient|they|roommate|toddler|infant|and|who|person|is|child ~3 will_not_wake|not_waking|does_not_wake|not_wake|would_not_wake|can_not_be_woken
  hard_to|difficult_to|impossible_to ~1 !wake|rouse
  wont_wake|cant_wake
unconscious/collapse critical
  collapsed|collapsing|collapse|colapso
  dropped|fell|fallen|crumpled|slumped|keeled|went_down|on ~5 floor|ground|over & not|unresponsive|moving|answer|move|breathing|eyes|wake|pale|gray|grey|shaking|out|talking
  keeled_over|slumped_over|dropped_to_the_floor|dropped_to_the_ground|hit_the_floor_and
  found|lying ~5 floor|ground & not|unresponsive|unconscious|move|moving|wake|respond|cold|answer|pale
  passed_out|passing_out|pass_out|passes_out ~4 & not|room|here|someone|breathing|hit|wake|now|cold|pale|help|floor|moving|just|again|keeps|keep|limp|fever|weird|heart|chest
  passed_out|passing_out
  blacked_out|blacking_out|black_out|blackouts|blackout
  fainted|fainting|faints & not|wake|breathing|chest|heart|hit|responding|head|moving|still|repeatedly|keeps|again|pregnant|pale|respond|blood|cold
  keep|keeps|repeatedly ~1 fainting|passing_out|blacking_out|losing
  is_not|not|are_not|stopped|never ~1 !moving & fell|floor|grandma|grandpa|he|she|baby|husband|wife|mother|father|found|fall|limp|eyes|mom|dad|lying|breathing|arm|leg|legs|body
unconscious/faint urgent
  fainted|fainting|faint|faints|feeling_faint|feel_faint|nearly_fainted|almost_fainted
  about_to_faint|lightheaded|light_headed & pass|stand|standing|dizzy|weak
unconscious/seizure critical unless:seizure_free|medication_refill
  seizure|fit|convulsion help|now|please|right_now
  having|has|had|is|have|just|in|still|started|another|first|violent|think|keeps|long|stop|stopped|going_into|been|suffering|starting|with|into ~3 seizure|seizures|fit|fits|convulsion|convulsions
  seizing|convulsing|convulses|convulsiones|convulsionando|convulsion
  fitting & floor|epilepsy|on|minutes|stop|child|son|daughter|still|eyes
  seizure|seizures|fits ~6 not_stop|will_not_stop|not_stopping|minutes|row|not_woken|another|back_to_back|right_now|now|happening|longer
  eyes ~2 rolled|rolling|rolls ~2 back
  eyes ~2 rolled|rolling
  shaking|jerking|twitching|trembling ~4 uncontrollably|all_over|violently|on_the_floor|unresponsive & eyes|respond|responding|not|mouth|uncontrollably|floor|unconscious|fever
  jerking|twitching|shaking|stiffened ~5 & foaming|eyes_rolled|unresponsive|not_responding|on_the_floor
unconscious/limp critical
  @CHILD|he|she ~3 limp|floppy|lifeless|listless|rag_doll
  limp|floppy|listless ~3 @CHILD
unconscious/es critical
  desmayo|desmayado|desmayada|desmaye|inconsciente|no_responde|no_despierta|no_se_mueve|se_desplomo|convulsiones|convulsionando|convulsion
fact/pregnant none fact:pregnant
  @PREG
  weeks|wks|months ~1 pregnant|along|gestation
  in_labor|in_labour|contractions|waters|water_broke|miscarriage|miscarrying|prenatal|ob_gyn|expecting_a_baby|positive_pregnancy|c_section|due_date|fetus|unborn|at_36_weeks
  10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|41 !weeks|wks
  6|7|8|9 !weeks
fact/birth none fact:birth
  gave_birth|given_birth|giving_birth|had_a_baby|delivered|postpartum|post_partum|after_birth|after_delivery|had_my_baby|after_giving|c_section|childbirth|gave_birth_yesterday|had_the_baby
obstetric/bleeding critical needs:pregnant
  @BLOOD|clots|hemorrhaging|gushing|sangrando|sangre|soaking_pads ~3 & heavily|heavy|lot|clots|pads|soaking|gush|red|everywhere|pregnant|weeks|passing|big|embarazada|cramps|pain|bright|much|now|am|is|started|a
  bleeding|sangrando|blood|clots|hemorrhaging
obstetric/spotting urgent needs:pregnant
  spotting
obstetric/pain critical needs:pregnant
  @BAD|sharp|stabbing|unbearable|terrible|constant ~3 pain|pains|cramps|headache|cramping|abdominal
  belly|stomach|abdomen|abdominal|tummy|shoulder|side ~4 hard|hurts|pain|tender|rigid
  headache ~6 spots|vision|blurry|blurred|swelling|flashing|stars|lights|swollen|pressure
  headache && spots|vision|blurry|blurred|swelling|flashing|stars|swollen|floaters
  seeing ~1 spots|stars|flashing
  @SEIZE
  fell|accident|kicked|hit|stairs ~6 & belly|stomach|pain|bleeding|hurts|hard|down|tummy|moving
  faint|fainted|collapsed|short_of_breath|high_blood_pressure
obstetric/baby-still critical
  not|has_not|have_not|stopped|no|less|barely|reduced|decreased|hardly|quit ~3 felt|feel|feeling|kicked|kicking|moved|moving|move|movement|movements ~5 baby|today|all_day|kicks|since|much|hours|weeks|yesterday
  baby ~2 stopped|not|has_not|is_not|barely ~2 moving|kicking|moved|kicked|moves & pregnant|weeks|kick|kicked|today|womb|belly|kicking|since|hours|yesterday|tonight|days
  no|fewer|less|reduced|decreased ~1 fetal|baby|foetal ~1 movement|movements|kicks|heartbeat
obstetric/labour critical needs:pregnant
  water|waters|membranes ~2 broke|broken|have_broken|breaking|leaking|ruptured|gushed ~6 & 20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|weeks|green|brown|blood|early|preterm|only|cord|fever|meconium|bleeding
  contractions ~6 minutes|every|apart|preterm|early|nonstop|constant|strong|minute|two|three|close
  baby|head|feet|foot ~2 is|are ~1 coming|crowning|out|stuck|showing|sticking
  cord ~3 out|hanging|prolapse|coming|between|neck|showing
  baby_is_coming|baby_coming|urge_to_push|need_to_push|crowning|preterm_labor|premature_labor|in_labor|in_labour|baby_is_stuck
  leaking|fluid|gush ~3 fluid|down|leaking|water|legs
obstetric/now critical
  cord ~3 hanging|sticking_out|prolapse|is_out|coming_out|around ~3 & out|baby|legs|neck|is|hanging|hanging_out
  baby_is_coming|baby_coming_now|giving_birth ~6 & now|out|car|home|fast|early|bathroom|here|help|right|head
  head_is_out|crowning|baby_is_stuck|shoulder_dystocia
  miscarriage|miscarrying & having|am|think|bleeding|pads|now|cramps|pain
  eclampsia|preeclampsia|ectopic & think|have|having|symptoms|headache|pain|vision
obstetric/after-birth critical needs:birth
  soaking|bleeding|hemorrhage|clots|clot|pad|pads|blood|fever|chills|headache|seizure|leg
obstetric/es critical needs:pregnant
  sangrando|sangre|dolor_fuerte|se_me_rompio|no_se_mueve|contracciones
fact/infant none fact:infant
  newborn|neonate|recien_nacido|bebe_de_un_mes|preemie|infant
  days_old|day_old|week_old|weeks_old|wk_old|day_old_baby|semanas
  1|2|one|two|first ~1 !month|months|mo ~1 old|baby|infant
  un_mes|dos_meses
fact/weak-immunity none fact:weakened
  chemo|chemotherapy|neutropenic|transplant|immunosuppressed|immunocompromised|hiv|leukemia|spleen|steroids|cancer
sepsis/infant-fever critical needs:infant
  @FEVER|hot|burning|warm|chills|fiebre
  not|will_not|refuses|refusing|stopped ~2 feed|feeding|eat|nurse|nursing|drink|eating|take_a_bottle|wake|latch
sepsis/weakened-fever critical needs:weakened
  @FEVER|chills|shaking
sepsis/sepsis critical mention
  having|have|has|is|think|possible|be|into|going|it_is|maybe|septic ~2 sepsis|septic|septic_shock|meningitis|blood_poisoning|necrotizing|gangrene
  meningitis ~1 symptoms|rash|signs
  septic_shock|gone_septic|going_septic|septicemia|sepsis_again
  sepsis
sepsis/fever-with critical
  @FEVER|infection|infected|uti && stiff_neck|neck_is_stiff|neck_stiff|stiff|confused|confusion|delirious|delirium|mottled|purple|low_blood_pressure|hallucinating|hard_to_wake|lethargic|limp|unresponsive|seizure|shaking_chills|rigors|red_streaks|streaks|light_hurts|rash_that|blotchy|drowsy|passing_out|purple_spots|very_sleepy|can_not_stand|breathing_fast|racing_heart|collapsed|slurring|clammy|not_peeing|wake|floppy|breathing|light|fainting|disoriented|racing
  stiff_neck|neck_is_stiff|neck_stiff|stiffness & fever|headache|vomiting|rash|light|confused|temperature
  rash|spots|bruises & glass|not_fade|does_not_fade|will_not_fade|purple & fever|press|glass|legs|sleepy|sick|unwell|fade
  purple|non_blanching|blotchy|pinprick ~2 rash|spots|blotches ~6 & fever|sleepy|glass|sick|vomiting|legs
  mottled|blotchy ~4 cold|skin|infection|clammy
  skin ~3 mottled|blotchy_and_cold
  red_streaks|red_streak|red_line|red_lines ~6 up|arm|leg|fever|wound|cut|spreading
sepsis/fever urgent
  high|fever|temp|temperature ~2 @FEVER
  fever|fevers|feverish|fiebre|burning_up ~3 of|for|days|over|above|since|will_not|not|high|three|chills|shaking|rash|pain|vomiting|around
  temp|temperature ~3 high|chills|shaking
  @FEVER & rash|days|vomiting|pain|pee|chills|high|back|infection|baby|toddler|week
  shaking_chills|rigors
sepsis/infected urgent
  infected|oozing|pus|festering|infection ~6 & wound|cut|red|swollen|hot|spreading|pus|incision|finger|toe|leg|hand|stitches|bite|piercing|surgical|surgery
  cellulitis|abscess
other/sugar critical
  sugar|glucose && passed_out|unconscious|confused|vomiting|throwing|shaking|will_not_come_up|not_come_up|sweaty|fruity|will_not_wake|breathing|seizure|reads_low|reads_hi|reading_hi|reading_high|reading_low|too_low|very_low|dangerously|shaky|sleepy|crashing|crashed|really_low|drowsy|says_low
  diabetic|diabetes|hypo|hypoglycemic|insulin && confused|unconscious|wake|passed|unresponsive|shaking|sweaty|vomiting|fruity|breathing|seizure|drowsy|shaky|slurring
  ketoacidosis|dka|diabetic_coma|hypoglycemic|insulin_shock|hypoglycemia & have|having|think|symptoms|in|going|now|is|vomiting
  glucose|sugar ~2 reading|reads|says|is|meter ~1 hi|lo|low ~4 & vomiting|fruity|confused|diabetic|sweaty|shaking|breathing|sick
other/sugar-less urgent
  ran_out|run_out|out|no|no_more|without ~3 insulin
  blood_sugar|glucose|sugar ~3 high|low|dropping|sky_high|shaky
other/belly critical unless:period_cramps
  @BAD|sudden|unbearable|worst|stabbing|tearing ~3 belly|abdominal|stomach|abdomen|tummy|gut ~1 pain|pains|ache|cramps
  belly|stomach|abdomen|tummy ~3 hard|rigid|board|rock ~3 board|rock|rigid|touch|hurts|pain|and
  tearing|ripping ~4 back|belly|chest|stomach|abdomen
  tearing|ripping ~1 !pain
  pain ~4 belly|stomach|abdomen|back|side ~6 & sweating|faint|fainting|vomiting_blood|passing_out|collapsed|collapse|unbearable|worst|excruciating|tearing
  aneurysm|appendix & burst|bursting|ruptured|rupture|exploded
other/belly-less urgent
  belly|abdominal|stomach|abdomen|tummy|side|flank|appendix|pelvic|kidney|kidney_stone|gallbladder|gallstone|back ~5 @BAD|excruciating|unbearable|worse|fever|vomiting|not_touching|terrible|bad
  @BAD|lower_right|right_lower|worsening ~4 belly|abdominal|stomach|abdomen|tummy|side|flank|back|kidney|tooth|toothache|ear|eye|leg|calf|pelvic ~1 @SHARP
  pain ~4 lower_right|right_side|right_lower|appendix|kidney|flank
  kidney_stone|kidney_stones|appendicitis|gallstones|gallstone ~4 & pain|think|attack|terrible|have|bad
  toothache ~4 face|swollen|swelling|fever|bad|severe|unbearable
  @BAD ~1 pain|toothache|earache
other/testicle urgent
  testicle|testicles|testicular|ball|balls|scrotum|nut ~6 @SHARP|swollen|swelling|severe|excruciating|sudden|twisted|agony|red|huge
  @SHARP|swollen|sudden|severe|twisted|excruciating|swelling ~4 testicle|testicles|scrotum
  erection|priapism ~6 & hours|four|painful|go_down|long|not
other/clot critical
  leg|calf|thigh & swollen|swelling|red|hot|painful & breath|chest|breathe|breathless|short
  pulmonary_embolism|blood_clot & think|have|having|chest|breath|breathe|lung|lungs|leg|maybe
other/clot-less urgent
  calf|leg ~6 hot|swollen|red|swelling ~4 & painful|pain|hot|red|swollen|hard|calf|one
other/eye urgent
  eye|eyes ~4 @SHARP|painful|red|halos|swollen|hurts ~6 & halos|vision|severe|painful|blurry|very|shut|terrible|light|red|swollen|pus
  flashes|floaters|flashing_lights & eye|vision|sudden|suddenly|floaters|see|new
  something|metal|splinter|shard|debris|sand ~3 stuck|in|flew ~3 !eye
  shingles ~4 eye|face
  blurry|blurred ~1 vision
other/urine urgent
  can_not|unable_to|not|have_not|barely ~3 !pee|urinate|peed|peeing|urinated
  burning|pain|painful|hurts|burns|stinging ~4 pee|peeing|urinate|urinating ~6 & fever|blood|back|flank|chills|vomiting|days
  bladder ~3 bursting|full|retention|control
  between_my_legs|saddle|groin & numb|numbness
  can_not|lost|no ~3 control ~3 bladder|bowels|bowel
other/dehydrated urgent
  can_not|not|nothing|unable_to ~2 keep ~5 down
  vomiting|throwing_up|diarrhea|puking|threw_up|vomited ~5 all_night|all_day|days|hours|nonstop|non_stop|since|constantly|everything|stop|week|non|times|continuous|continuously
  not_stop|can_not_stop|will_not_stop ~2 vomiting|throwing_up|puking
  dehydrated|dehydration
  barely|not|has_not|hardly|have_not ~2 peeing|peed|wet_diaper|wet_diapers|urinated
other/withdrawal critical
  quit|stopped|withdrawal|withdrawals|detox|detoxing & seeing|shaking|delirious|hallucinating|seizure|hallucinations|confused & drinking|alcohol|booze|drink|benzos|xanax
  delirium_tremens|delirious|delirium
  alcohol|drinking ~3 withdrawal ~4 & shaking|seeing|seizure|confused|hallucinating|bad|severe
  hallucinating|hallucinations|seeing_things & fever|confused|shaking|sudden|suddenly|withdrawal|started
other/heat-cold critical
  heat_stroke|heatstroke|sunstroke|heat_exhaustion ~6 & confused|hot|passed|vomiting|unconscious|think|have|has|not|collapsed|dizzy
  heat_stroke|heatstroke
  hypothermia|hypothermic|frostbite|stopped_shivering|freezing_to_death
  freezing ~5 & shivering|mumbled|confused|blue|slurred|unconscious|stiff
  overheated|overheating|hot_car|heat & confused|unconscious|passed_out|unresponsive|left_in|vomiting|delirious
other/help critical unless:emergency_contact|emergency_number|emergency_department|emergency_room|emergency_exit|emergency_kit|emergency_fund|emergency_access|emergency_button|emergency_contacts|emergency_plan|emergency_appointment|emergency_contraception|emergency_medicine|emergency_care_plan|emergency_slot|emergency_dentist|emergency_information
  call|need|needs|send|called|calling|get|dial|want|phone|ring ~3 !ambulance|911|999|112|paramedics|paramedic|ems|emt
  ambulance|911|999|paramedics ~3 now|please|needed|asap|quick|hurry|help|immediately|right
  emergency|urgent ~3 help|now|please_help|hurry|right_now|911|ambulance|immediately
  help ~2 emergency|dying
  medical_emergency|life_threatening|life_or_death|code_blue
  this_is|it_is|is_an|have_an|real|having_an|got_an|in_an ~1 !emergency
  dying ~3 & am|think|is|help|feel|going|he|she|i|husband|wife|mother|father|baby|please|really
  going_to_die|about_to_die|might_die|gonna_die
  save_my|save_him|save_her|help_him|help_her|someone_help|somebody_help|please_hurry ~6 & dying|life|please|breathing|emergency|help|now|quick|hurry
other/es critical
  ambulancia|emergencia
  ayuda ~4 urgente|emergencia|muriendo|rapido
  muriendo|muere|se_muere|me_muero
other/pressure-less urgent
  blood_pressure|bp ~4 high|low|sky_high|through_the_roof|dangerously|dropping|very|really ~3 & high|low|dizzy|headache|dangerously|very|really
other/rash urgent
  rash ~4 all_over|spreading|fever|whole_body|blistering|spread|everywhere
  spreading ~3 rash|redness
other/jaundice urgent
  skin|eyes ~3 yellow|turned_yellow|jaundiced
`);
