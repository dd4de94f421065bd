import { rules } from './rule.ts';

/** Poisoning and overdose; wishes to die, plain and veiled. A toxic dose does not wait for its signs: these stand even when one feels well. */
export const poisonAndMind = rules(`
overdose/too-much critical firm
  took|taken|swallowed|take|had|ingested|taking|popped|downed|ate|given|gave|drank|used ~5 too_many|too_much|whole_bottle|entire_bottle|full_bottle|handful|handfuls|bunch|all_of|all_my|all_his|all_her|all_at_once|the_whole|way_more|double|triple|lots_of|a_lot_of|wrong|extra|twice|dozens_of|entire|every_single|every_one_of|fistful|packet_of|box_of|packets_of|pack_of|tons_of|strip_of|overdose_of|ton_of|20_times|ten_times|10_times|five_times ~5 @DRUG|dose|doses|it|them|bottle|methotrexate|sleeping_pills|blood_pressure|heart_medicine
  took|taken|swallowed|popped|downed|ate|drank|ingested|had ~4 @DRUG ~6 at_once|all_at_once|whole_bottle|entire_bottle|too_many|too_much|on_purpose|by_mistake|to_die|bottle_is_empty|whole_packet|by_accident|twice
  too_many|too_much|double_dose|wrong_dose|extra_dose|wrong ~2 @DRUG & took|taken|swallowed|gave|given|had|ate|injected
  @DRUG & bottle_is_empty|empty_bottle|is_empty|bottle_empty|empty_packets|whole_bottle|empty_blister
  took|taken|swallowed|popped|downed|had ~1 20|25|30|35|40|45|50|60|70|80|90|100|120|150|200|twenty|thirty|forty|fifty|sixty|hundred|dozens|dozen|15|16|18|24|28 ~4 @DRUG
  empty ~2 pill|pills|bottle|bottles|packet|blister ~4 & floor|beside|next|found|bed|son|daughter|him|her|unconscious|asleep|toddler|baby
  injected|injecting ~2 too_much
  prescribed_dose|prescribed_amount|recommended_dose & more|double|triple|times|took|exceeded
overdose/overdose critical firm mention
  overdosed|overdosing|overdoses|overdosis|od|ods
  having|have|has|had|think|accidental|accidentally|possible|is|took|taken|be|intentional|an ~3 overdose
  overdose ~3 now|help|happening|of_my|of_his|of_her|on_my
overdose/drugs critical firm
  narcan|naloxone & not|gave|given|give|used|still|will_not|again|second|twice|wake|breathing|blue
  heroin|fentanyl|oxy|xanax|opioids|opiates|morphine|methadone|cocaine|meth|drugs|pills|benzos|ketamine|ghb|laced & wake|passed_out|breathing|blue|unconscious|unresponsive|respond|responding|awake|slumped|sleepy|limp|not_moving|seizing|collapsed|purple|cold|foaming|chest|heart|snoring
  foaming|frothing & mouth
  alcohol_poisoning|alcohol_overdose
  drunk|drank|drinking|vodka|alcohol|whiskey|wasted & will_not_wake|can_not_wake|passed_out_and|unconscious|not_breathing|unresponsive|not_waking|blue|wake_him|wake_her|cold_and|choking
  mixed|mixing|combined|together|with & alcohol|vodka|whiskey & pills|xanax|valium|oxy|opioids|benzos
  pills|xanax|valium|oxy|benzos|sleeping_pills|tranquilizers ~4 with|and|on ~3 alcohol|vodka|whiskey|wine|booze
  mixed|mixing ~1 bleach|ammonia ~2 and|with ~3 ammonia|vinegar|bleach|acid|cleaner
  insulin ~4 twice|double|too_much|wrong|wrong_amount|instead_of|extra|overdose
  twice|double|too_much|wrong|extra|instead ~4 !insulin
overdose/child critical firm
  @CHILD ~6 ate|swallowed|drank|chewed|licked|ingested|eaten|got_into|gotten_into|got_hold_of|drunk|took|sucked|consumed|tomo|trago|bebio|comio ~6 @DRUG|@POISON|medicine|pills|something|cabinet|cigarette|cigarettes|weed|marijuana|cannabis|thc|vodka|alcohol|wine|mushroom|mushrooms|berries|plant|lamp
  @CHILD ~4 got_into|gotten_into|got_hold_of|found|opened|raided|into ~5 @DRUG|medicine|medicine_cabinet|pill|purse|bleach|cleaner|cabinet|chemicals|detergent|edibles|vape|cleaning
  @DRUG|medicine & @CHILD & swallowed|ate|eaten|missing|chewed
  dont_know_what_he_took|not_know_what_he_took|not_know_what_she_took|do_not_know_how_many|not_sure_how_many ~6 & pills|tablets|took|swallowed
overdose/poison critical firm
  @ATE ~5 bleach|antifreeze|poison|cleaner|detergent|pesticide|insecticide|weedkiller|herbicide|paraquat|kerosene|gasoline|petrol|turpentine|ammonia|lye|acid|disinfectant|sanitizer|thinner|windex|lysol|clorox|chlorine|tide_pod|tide_pods|laundry_pod|laundry_pods|pod|pods|lamp_oil|lighter_fluid|nail_polish_remover|methanol|cyanide|arsenic|mothballs|mothball|button_battery|battery|batteries|magnets|magnet|hemlock|oleander|nightshade|foxglove|fertilizer|rubbing_alcohol|hydrogen_peroxide|rat_bait|caustic|drain_opener|dishwasher_tablet|descaler|slug_pellets|mouthwash|glue|perfume|razor|razor_blade|glass|needle|toxic|poisonous|chemicals|chemical
  poisonous|wild|toxic|unknown|unidentified ~1 mushrooms|mushroom|berries|plant|plants & ate|eaten|swallowed|ate_some|vomiting|sick|eating
  mushrooms|berries & ate|eaten|chewed|swallowed ~6 & yard|garden|forest|woods|wild|vomiting|sick|foraged
  poisoned|been_poisoned|poisoning & think|been|was|got|help|symptoms|food_no
  poisoned
  button_battery|batteries & swallowed|ate|eaten|nose|throat|stuck|ear
  huffing|sniffed|inhaled ~2 glue|paint|gas|butane|aerosol
overdose/coin urgent
  swallowed ~3 coin|penny|marble|toy|lego|quarter|bead|ring|bone|object|nickel
overdose/es critical firm
  tomo|tome|trago|bebio|tomado|ingirio|comio ~5 cloro|veneno|lejia|pastillas|blanqueador|detergente|raticida
  sobredosis|envenenado|envenenada|intoxicado
  demasiadas_pastillas|muchas_pastillas
self_harm/suicide critical firm unless:prevention|training|awareness_week|movie|film|novel|documentary|squad|doors|before_i_go_back|lol_no
  @KILLSELF
  i|am|feel|feeling|been|my|really|so|is|he|she|son|daughter|friend|husband|wife|sister|brother|mom|dad|he_is|they|was|being|felt|getting|very|bit|having|with|more ~2 !suicidal
  suicidal
  suicidal ~2 thoughts|ideation|ideas|feelings|urges|plan|impulses|again|now|tonight
  thinking|thought|think|thoughts|considering|talking|talks|planning|plan|contemplating|consider|talked|about|attempt|attempted|tried|try|going_to|wants|want_to|feel_like|threatening|threatened|commit|note ~3 suicide
  suicide ~1 note|attempt|letter|plan|pact|tonight|is_the_only|seems
self_harm/wish-to-die critical firm
  want|wants|wanted|wish|wishes|need|ready|prefer|hope|like|rather|just|wanna|going ~3 to_die|to_be_dead|was_dead|were_dead|i_could_die|would_die|be_dead|die_already|stop_existing|to_disappear_forever|not_exist|never_been_born|to_not_be_alive|to_not_exist|not_be_alive|not_be_here|just_die|die
  not|no_longer|never ~3 want|wanting|wants|wish|deserve|care ~3 to_live|to_be_alive|be_here|to_exist|live|to_go_on_living|to_wake_up|be_alive|exist|if_i_live|alive|wake_up
  do_not|not|no_longer|hope|hoping|pray|wish ~5 never_wake|not_wake|do_not_wake|never_woke|not_waking|would_not_wake|stop_waking|never_waking
  sleep ~4 never_wake|not_wake|and_not_wake|forever
  no|not|without|lost|any ~4 reason_to_live|reason_to_stay_alive|point_in_living|point_in_going_on|point_to_living|point_living|will_to_live|reason_to_be_alive|reason_for_living|reason_to_go_on|point_of_living|point_in_life|point_going_on|reason_to_keep_going|point_anymore|point_in_being_alive|point_being_alive|reason_to_keep_living|point_in_continuing|purpose_in_living
  lost|losing|no ~1 !will_to_live
  life ~2 is_not|not|no_longer ~2 worth ~1 living|it
  not ~1 !worth_living
  better_off_without_me|better_off_dead|better_off_if_i|better_without_me|happier_without_me|happier_if_i|better_off_when_i|world_without_me|be_better_without_me|better_if_i_was_gone|better_if_i_were_gone|happier_if_i_were_gone|better_if_i_died|would_not_miss_me|no_one_would_miss|nobody_would_miss|no_one_will_miss|no_one_would_care_if|nobody_would_care_if|nobody_would_notice_if|no_one_would_notice_if
  tired_of_living|tired_of_being_alive|done_with_life|sick_of_living|hate_being_alive|tired_of_life|done_living|give_up_on_life|giving_up_on_life|done_with_living|over_this_life
  can_not|not|no_longer ~1 go_on|go_on_anymore|go_on_like_this|keep_living|do_this_anymore|take_it_anymore|take_this_anymore|live_like_this|face_another_day|keep_going_anymore|do_life_anymore|do_it_anymore|carry_on|bear_to_live ~8 over|end|die|living|anymore|life|pills|goodbye|gun|alone|longer|stop
  goodbye|good_bye|farewell & forever|everyone|tomorrow|world|letters|final|last|not_be|sorry
  will_not|not|wont ~1 be ~1 here|around|alive ~2 tomorrow|anymore|much_longer|by|when|after|for_long|next
  end|ending|finish ~2 it|everything|things|my_suffering|my_pain|my_misery ~2 all|tonight|today|now|for_good|once_and_for_all|my_way|forever|soon
  made_peace_with_dying|ready_to_die|make_it_all_stop|make_the_pain_stop_forever|make_it_stop_forever|want_it_all_to_end|want_it_to_be_over|want_it_all_to_stop|want_everything_to_stop|want_the_pain_to_end|want_to_disappear|want_to_vanish|leave_this_world|leaving_this_world|last_day_on_earth|my_last_night|want_out_of_life|checking_out_for_good|rest_forever|dont_want_to_be_here|not_want_to_be_here|not_wanting_to_be_here|want_to_fade_away|end_my_pain_for_good|join_my_late|be_with_my_late|want_to_be_with_her_in_heaven|want_to_be_with_him_in_heaven
  burden & better|gone|dead|without|happier|everyone|die|end|world|them
self_harm/means critical firm
  jump|jumping|jumped|throw_myself|throwing_myself|leap|leaping|walk|walking|step|stepping|drive|driving|crash ~4 in_front_of|off|from|into ~3 train|traffic|bridge|roof|building|balcony|cliff|truck|window|car|bus|ocean|tree|ledge|wall|oncoming
  bridge|ledge|roof|rooftop|cliff|tracks|balcony & jump|jumping|standing|ready|goodbye
  gun|rope|noose|razor|pills|knife|blade|belt & myself|ready|end|goodbye|head|my_life|die|neck|use_it|tonight|loaded|hand|wrist|wrists|stockpiling|saved_up|dead
  noose
  stockpiling|stockpiled|saving_up|saved_up|hoarding|collecting|hoarded ~3 pills|medication|meds|tablets|medicine
  written|wrote|writing|write|leaving|left|leave ~3 goodbye_letter|goodbye_letters|suicide_note|goodbye_note|final_letter|my_will_and_letters|my_letters|farewell_letter|letters_to|goodbyes
  giving|given|gave ~2 away ~4 things|possessions|belongings|stuff|everything|pets
  how_many|how_much|what_dose|what_amount|enough ~9 kill_me|kill_myself|to_die|would_kill_me|be_fatal_for_me|to_be_lethal|end_it|kill_a_person|lethal_dose
  painless|easiest|quickest|fastest|best|quick|least_painful|painlessly|surest|peaceful ~3 way|method|ways|death ~2 to_die|to_kill_myself|to_kill_yourself|to_kill_oneself|to_end_it|to_end_my|to_end_things|suicide|of_dying|to_go_for_good|out_of_life|to_commit|to_end_life
  die|dying ~2 painlessly|peacefully|quickly_without
self_harm/self-injury critical firm
  hurt|hurting|harm|harming|cut|cutting|burn|burning|injure|injuring|punching|scratching|starve|starving|stab|stabbing ~1 myself|my_self|my_wrists|my_arms_on_purpose ~6 again|to_feel|on_purpose|because|badly|thinking|thoughts|tonight|urge|lately|since|when|to_cope|every|deep|anymore|it_helps|and
  want|going|urge|urges|thinking|thought|thoughts|think|plan|planning|feel_like|might|about|afraid|scared|keep|been|telling|tell|tells|voices|safe|started|tempted ~4 hurt|hurting|harm|harming|cut|cutting|injure|burning ~1 !myself|me
  self_harming|self_harmed|self_harm ~3 again|tonight|now|urges|thoughts|today
  i|am|been|is|he|she|my|has|have|started ~3 self_harming|self_harm|self_harmed
  cutting|cuts|hurting|harming ~1 !herself|himself|themselves|themself
  my|his|her|slit|slashed|slash|slitting|cut|cutting ~2 !wrists|wrist ~3 & cut|slit|slashed|blood|slitting|open|cutting|razor|bleeding
  not ~1 safe ~2 myself|alone|from_myself
  do_something_to_myself|do_something_stupid_to_myself|do_something_bad_to_myself
  voices ~4 & kill|hurt|die|harm|telling|jump
self_harm/third-person critical firm
  want|wants|wanted|threatening|threatened|threatens|trying|tried|going|planning|plans|talking|talks|talked|says|said|say|saying|tries|about|posted|texted|might|swears|keeps|wanting|tell|told ~6 @KILLTHEM
  says|said|saying|told|texted|wrote|posted|tells|keeps_saying ~4 wants_to_die|want_to_die|wants_to_be_dead|not_want_to_live|goodbye|wanted_to_die|wants_to_kill|rather_be_dead|better_off_dead|not_want_to_be_here|wishes_she_was_dead|wishes_he_was_dead
  son|daughter|friend|husband|wife|brother|sister|partner|mother|father|mom|dad|boyfriend|girlfriend|roommate|teenager|he|she|student|cousin|neighbor ~3 wants_to_die|wants_to_be_dead|wants_to_kill|is_suicidal|does_not_want_to_live|is_going_to_kill|tried_to_kill|attempted_suicide|tried_to_hang|hanged|has_hanged|hung_himself|hung_herself|took_pills_to
self_harm/kill-others critical firm
  going_to|want_to|will|urge_to|about_to|thoughts_of|thinking_of|thinking_about|plan_to|planning_to ~1 kill|killing|shoot|stab|murder|strangle|hurt|harm|hurting ~2 him|her|them|wife|husband|someone|people|baby|kids|mother|father|everyone|family|children|boss_and_myself|son|daughter|neighbor
self_harm/low urgent
  depressed|hopeless|worthless|hopelessness|depression & bed|anymore|can_not|so|hopeless|worse|worthless|nothing|everything|alone
  feel|feeling|am|so|felt ~2 hopeless|worthless|empty_inside|trapped
  panic_attack|panic_attacks|having_a_breakdown|nervous_breakdown|mental_breakdown
self_harm/es critical firm
  quiero|voy_a|pienso|quisiera|ganas_de|pensando_en|prefiero|quiere ~2 morir|morirme|matarme|suicidarme|suicidar|estar_muerto|estar_muerta|matarse|suicidarse|no_existir|desaparecer
  no_quiero|ya_no_quiero|no_quiere|no_tengo_ganas_de|sin_ganas_de ~1 vivir|seguir_viviendo
  me_quiero|me_voy_a ~1 suicidar|matar|morir|ahorcar
  suicidio|suicidarme|matarme|quitarme_la_vida
`);
