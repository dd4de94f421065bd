import { rules } from './rule.ts';

/** Heart and stroke. Signs after AHA "Warning signs of a heart attack" and "BE-FAST". */
export const heartAndBrain = rules(`
cardiac/chest-pain critical unless:chest_cold|chest_infection_clinic|muscle_soreness|sore_muscle|sore_from
  @CHEST ~4 @PAIN|@PRESS
  @PAIN|@PRESS ~4 @CHEST
  @CHEST ~3 discomfort
  discomfort ~3 @CHEST
  @CHEST ~2 feels|feel|feeling ~2 @PRESS|squeezed|crushed|funny|weird|wrong
  clutching|clutches|clutched|grabbing|grabbed|holding ~2 @CHEST
cardiac/weight-on-chest critical
  elephant|weight|brick|bricks|anvil|someone|something|ton|truck|car|boulder|person|rock|band|belt ~3 sitting|standing|on|crushing|around|across|parked|pressing ~3 @CHEST
  @CHEST ~4 in_a_vice|in_a_vise|caving_in|being_crushed|exploding|explode|on_fire
cardiac/heart-attack critical mention
  having|have|has|had|think|suffering|suffered|maybe|possible|possibly|is|be|been|into|probably|into|think_it_is|like|another ~3 heart_attack|heartattack|hart_attack|heart_attacks|cardiac_arrest|coronary|myocardial_infarction|infarto|ataque_al_corazon
  heart_attack|hart_attack|heartattack|cardiac_arrest now|please|help|happening|right|i_think|coming
  cardiac_arrest
cardiac/heart-stopped critical
  heart ~1 stopped|stopping|stops|has_stopped|quit
  no|not|without|lost|find ~3 !pulse
  am_doing|is_doing|are_doing|giving|started|performing|starting|need|someone_doing|we_are_doing ~2 !cpr
  chest_compressions
  defibrillator|pacemaker|icd ~3 shocking|shocked|shocks|firing|zapping|fired|zapped|going_off
cardiac/squeezed-heart critical
  squeezing|squeezes|squeeze|crushing|gripping|stabbing|stabs|stabbed ~3 heart
  heart ~2 hurts|hurting|squeezed|aching|cramping
  pain|pains|pressure|ache ~3 !heart
cardiac/arm-and-jaw critical
  left_arm ~3 numb|aches|aching|hurts|hurting|pain|tingling|heavy|ache|tingly
  pain|ache|numbness|aching|tingling ~4 left_arm|left_shoulder_and_arm
  pain|aching|ache|numbness ~3 radiating|radiates|shooting|spreading|going|moving|spreads|shoots|goes|travels ~4 jaw|arm|arms|left_shoulder
  jaw_pain|jaw_hurts|jaw_aches & sweating|sweaty|clammy|nauseous|breath|arm
  indigestion|heartburn & sweating|sweaty|clammy|arm|jaw|faint
  cold_sweat|clammy|sweating|sweaty & chest|jaw
cardiac/racing-heart critical
  heart|pulse|palpitations & pass_out|passing_out|faint|fainting|fainted|black_out|blacking_out|nearly_fainted|collapse|short_of_breath|shortness_of_breath|breathless
cardiac/palpitations urgent
  heart ~3 racing|pounding|fluttering|flutters|skipping|skips|irregular|thumping|jumping|beating_so_fast|beating_fast|beating_out_of
  palpitations
cardiac/es critical
  duele|dolor|opresion|presion|aprieta ~4 pecho|corazon
  pecho ~3 duele|aprieta|dolor
  infarto|ataque_al_corazon
stroke/face-droops critical
  @FACE ~5 drooping|droopy|droops|drooped|droop|sagging|sags|sagged|crooked|lopsided|uneven|twisted|slumped|fallen|slack|drooling|melting|collapsed|hanging|pulled
  drooping|droopy|crooked|lopsided|sagging|uneven|slumped ~3 @FACE
  one_side|left_side|right_side|half ~4 face|body|mouth ~6 numb|weak|drooping|droops|dead|paralyzed|paralysed|tingling|gone|droopy|limp|not_move|slack|dropped
  @FACE ~2 numb|paralyzed|paralysed|weak|tingly|tingling ~4 one_side|suddenly|side|arm|half|smile
  can_not|not|can ~2 !smile
  drooping|droops|droop ~3 face
stroke/one-side critical
  one_side|left_side|right_side|left_half|right_half|half_my_body|half_of_my_body|half_his_body|half_her_body ~6 numb|weak|paralyzed|paralysed|dead|limp|weakness|numbness|not_working|gone_weak|useless|tingling
  numb|weak|paralyzed|paralysed|weakness|numbness|paralysis|tingling ~3 one_side|left_side|right_side|half_of
  can_not|could_not|will_not|not|unable_to ~2 move|lift|raise|hold|feel|use ~3 arm|arms|leg|legs|side|hand|hands|limbs|toes
  arm|arms|leg|legs|side|hand ~2 gone_weak|went_weak|went_numb|gone_numb|went_limp|gone_limp|gave_out|gave_way|stopped_working|will_not_move|went_dead|gone_dead|is_paralyzed|not_working|suddenly_weak|suddenly_numb|just_gave|will_not_work|does_not_work
  suddenly|sudden ~5 numb|weak|weakness|numbness|paralyzed|paralysed|clumsy
  numb|weak|weakness|numbness|paralyzed|tingling ~5 suddenly|all_of_a_sudden
  arm|arms|leg|hand|hands ~1 is|are|feels|feel|went|goes|keeps ~1 numb|weak|limp|dead|tingling|floppy & talk|speak|speech|words|face|slurred|slurring|vision|confused|mouth
  arm ~4 drifts|drifting|drops|dropping|falls|hangs
stroke/speech critical
  speech|words|voice|talking|speaking|sentences ~5 slurred|slurring|slurry|jumbled|garbled|gibberish|mumbled|slur|nonsense|not_making_sense|making_no_sense|scrambled|wrong|mixed_up|stopped
  slurred|slurring|garbled|jumbled|incoherent ~2 speech|words|speaking|talking|his|her|my
  slurring|slurred
  talking|speaking|talks|saying ~2 gibberish|nonsense|rubbish|not_making_sense
  can_not|could_not|not|unable_to|trouble|difficulty|hardly|barely ~2 !speak|talk|find_my_words|find_his_words|find_her_words|find_words|get_words_out|get_my_words|get_the_words|form_words|form_sentences|say_anything ~6 suddenly|side|face|arm|properly|woke|words|right|mouth|drooling|confused|leg|eye|smile|straight
  can_not|could_not ~1 find|get|form|say|understand ~2 words|what_i_am_saying|what_we_are_saying|what_i_say|anything_i_say
  suddenly ~3 can_not|could_not|not ~2 talk|speak|understand|read|walk|see|swallow|remember
  can_not|could_not ~2 talk|speak|see|walk|understand ~3 suddenly|all_of_a_sudden
  arm|side|face|leg|hand|eye|mouth|smile & speak|talk|talking|understand
stroke/stroke critical mention
  having|have|has|had|think|suffering|suffered|maybe|possible|possibly|be|been|probably|it_is|like|another ~3 stroke|strokes|mini_stroke|tia|aneurysm|brain_bleed|derrame
  stroke now|please|help|happening|symptoms
stroke/thunderclap critical
  worst ~1 headache|migraine|head_pain
  thunderclap
  headache|head & thunderclap|explosion|exploded|like_a_hammer|hit_by_a_bat|popped_in|like_an_axe
  sudden|suddenly|explosive|abrupt ~3 headache|head_pain
  headache & stiff_neck|neck_stiff|stiff|confused|confusion|seeing_double|double_vision|slurred|weakness|can_not_see|weak|numb|speech
  headache ~6 suddenly|out_of_nowhere|all_of_a_sudden|within_seconds
stroke/vision critical
  @SUDDEN|lost|losing|loss|gone ~4 !vision|sight|eyesight|blind
  vision|sight|eyesight ~3 gone|went|lost|disappeared|black|blackout|going|blacked
  went|gone|going|woke_up ~2 blind
  can_not|could_not|unable_to|not ~3 !see ~4 eye|suddenly|anything
  curtain|shade|veil ~4 eye|eyes|vision
  double_vision|seeing_double
stroke/balance critical
  suddenly|sudden ~4 dizzy|dizziness|balance|staggering|unsteady|vertigo & walk|balance|coordination|vomiting|headache|stand|see
stroke/confused urgent
  @SUDDEN|very|so|extremely|really ~3 confused|disoriented|disorientated|confusion
  confused|disoriented|confusion ~4 suddenly|all_of_a_sudden
  not_know ~2 where_he|where_she|who_i|who_we|what_year|what_day|his_name|her_name
stroke/es critical
  cara|boca ~3 caida|torcida|chueca|dormida
  no_puede|no_puedo ~2 hablar|mover|ver
  derrame
stroke/migraine urgent
  @BAD|terrible|migraine ~2 headache|migraine|migraines|head_pain
  headache|migraine|head ~4 @BAD|days|flashing|vomiting|pounding
  splitting_headache|pounding_headache
`);
