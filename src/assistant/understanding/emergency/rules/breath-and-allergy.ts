import { rules } from './rule.ts';

/** Breathing, choking, drowning, allergy. */
export const breathAndAllergy = rules(`
breathing/cannot-breathe critical unless:through_my_nose|through_the_nose|out_of_my_nose|nostril|nostrils|stuffy|blocked_nose|nose
  can_not|could_not|not_able_to|unable_to|hardly|barely|struggling_to|struggles_to|struggle_to|fighting_to|trouble|difficulty|difficult_to|hard_to|hard_time|problems|problem|not|harder_to|impossible_to|fights_to|scarcely|is_not|having_difficulties|difficulties|labored|laboured|hard_for_me_to|hurts_to|still|effort_to|working_to|unable|gasping_to|straining_to|struggling|painful_to ~3 !breathe|breath|breathing|breathes|inhale
  can_not|could_not|hardly|barely|unable_to|not_able_to|struggling_to|not|not_enough|no ~4 enough_air|air_in|any_air|get_air|getting_air|oxygen|catch_my_breath|catch_his_breath|catch_her_breath|catch_breath|air
  breathing ~2 is|has|gets|getting|became|become|very|really|so|feels ~3 hard|difficult|labored|laboured|shallow|bad|worse|weird|funny|rapid|noisy|strange|stopped|fast|ragged|heavy|wrong|raspy|slow|irregular|painful|tight
  breathing ~2 hard|badly|funny|weird|strange|heavily|rapidly|fast|really_fast|very_fast|quickly|heavy|shallow & can_not|blue|pulling|sucking|grunting|baby|newborn|chest|speak|talk|wheezing|sweating|confused|passed|infant|old|drowsy
  air_hungry|air_hunger
  word|words|sentence|sentences & between_breaths|without_stopping|without_gasping|for_breath|without_pausing|catch
  passed_out|unconscious|collapsed|gray|grey|pale & breathing|breath
  very|really|so|extremely|too|super|severely|getting|suddenly|feeling|feel|am|is|more ~1 short_of_breath|breathless|winded|out_of_breath
  so|too|extremely|very ~1 !breathless
breathing/short-of-breath critical
  shortness_of_breath|short_of_breath|shortnes_of_breath|breathlessness|sob
  difficulty_breathing|trouble_breathing|difficulty_in_breathing|breathing_difficulty|breathing_difficulties|respiratory_distress
breathing/stopped critical
  stopped|stops|quit|not|no_longer|ceased|barely|hardly|is_not ~1 !breathing
  not|no ~3 breathing
  gasping|gasps|suffocating|suffocate|suffocated|smothered|asphyxiating|smothering
  strangled|strangling|strangulated|strangle
  gurgling|gurgles|agonal|death_rattle|stridor
breathing/blue critical
  blue|purple|gray|grey|bluish ~2 lips|lip|face|fingernails|nails|mouth|around|fingers|skin|tongue
  lips|face|fingernails|nails|mouth|skin|fingertips|baby|he|she|tongue ~4 blue|bluish|purple
  turning|turned|going|gone|went|goes ~1 !blue|purple
breathing/choking critical
  choking|chokes|choked|asphyxia
  stuck|lodged|caught ~4 throat|windpipe|airway & can_not|breathe|talk|speak|drooling|swallow|cough|choking|breathing
  food|meat|bone|grape|coin|something|toy|candy|piece|pill|hot_dog|steak ~3 stuck|lodged|caught ~4 throat|windpipe|airway|esophagus
  swallowed ~4 & breathe|breathing|drooling|choking
breathing/drowning critical
  drowning|drowned|drown
  pulled|dragged|found|fished|submerged|underwater|face_down ~5 pool|water|lake|bath|tub|bathtub|river|pond
  under_water|underwater ~3 minutes|long|while
breathing/asthma critical unless:well_controlled|under_control
  asthma_attack|asthma_is_really_bad|bad_asthma|severe_asthma
  inhaler|nebulizer|albuterol|ventolin|puffer & not_working|is_not_working|no_relief|not_helping|does_not_help|did_not_help|ten_times|no_help|nothing|does_nothing|not_help|did_nothing|not_work|worse|does_not_work|still_wheezing|not_touching|no_effect|empty
  wheezing|wheezes|wheeze|wheezy ~3 badly|bad|severe|severely|hard|terribly|loud|really|non_stop|so_much|loudly
  badly|bad|severely|severe|terribly|really|hard ~2 wheezing|wheeze
  asthma|wheezing & can_not|blue|talk|speak|gasping|breathe|breathing|sentence|ribs
breathing/wheeze urgent unless:well_controlled|under_control
  wheezing|wheezy
  asthma ~3 acting_up|flaring|flare|bad|worse|worsening|playing_up
  more_inhaler|inhaler_more|inhaler ~3 more_than
breathing/ribs critical
  ribs|chest|belly|nostrils|stomach ~3 sucking|pulling|flaring|caving|retracting|sinking ~4 in|breath|breathes|with|out|under
  sucking|pulling ~3 ribs|chest
  grunting & breath|breathing|baby|infant|newborn|ribs|old
breathing/gas critical
  carbon_monoxide|co_alarm|co_detector|monoxide
  smoke_inhalation|inhaled|inhaling|breathed_in ~4 smoke|fumes|gas|chlorine|chemical|chemicals|ammonia|bleach
  smoke_inhalation
  gas_leak|smell_gas
breathing/es critical
  no_puede|no_puedo|cuesta|dificultad|dificil ~3 respirar|respira
  ahogando|ahoga|ahogo|asfixiando|asfixia|atragantando|atraganto|atragantado
  no_respira|falta_el_aire|falta_de_aire|labios_azules|labios_morados
anaphylaxis/airway-swells critical
  throat|tongue|airway ~4 @SWELL|itchy|funny|constricted|constricting|lump_suddenly & ate|eating|eaten|bee|stung|sting|wasp|peanut|peanuts|nuts|nut|shrimp|shellfish|antibiotic|amoxicillin|penicillin|pill|medicine|medication|allergic|allergy|breathe|swallow|breath|breathing|hives|bitten|injection|shot|vaccine|egg|milk|fish|sesame|cashew|cashews|almond|wheeze|talk|rash|epi_pen|epipen
  throat|airway ~3 closing|closing_up|swelling|closes|closed|swelled|swollen_shut|is_tight|feels_tight|constricting
  tongue ~3 swelling|swollen|swelled|thick|huge|bigger|swells
  lips|face|eyes|mouth|eyelids|lip ~4 swelling|swollen|swelled|puffing|puffed|ballooned|ballooning|puffy|swells|blowing & ate|eating|eaten|bee|stung|sting|wasp|peanut|peanuts|nuts|shrimp|shellfish|antibiotic|amoxicillin|penicillin|pill|medicine|medication|allergic|allergy|breathe|breath|hives|fast|rapidly|shut|throwing|vomiting|quickly|throat|minutes|hornet|latex|lisinopril|cashews|egg|milk|fish|sesame|almonds|up
  swelling|swollen ~3 throat|tongue|lips|face & ate|eating|stung|bee|allergic|breathe|hives|medicine|pill|swallow|antibiotic|fast|wasp|peanut|peanuts|quickly
  swelling|swollen ~2 throat|tongue
anaphylaxis/reaction critical
  severe|bad|serious|extreme|terrible|major|violent|horrible ~2 allergic_reaction|reaction|allergy_attack
  allergic_reaction ~6 breathe|breathing|throat|swelling|swollen|severe|face|faint|hives|lips|badly|bad|tongue
  having|have|has|had|is|think|in ~3 allergic_reaction
  anaphylaxis|anaphylactic|anaphilactic
  anaphylactic_shock
  hives|rash|itchy|itching|welts & wheezing|throat|breathe|breath|breathing|faint|dizzy|vomiting|tongue|lips|wheeze|lightheaded|swollen_lips|throwing|collapsed
anaphylaxis/epinephrine critical
  used|gave|injected|jabbed|using|stabbed|given|administered|took|use ~4 !epipen|epi_pen|auvi_q|epinephrine|epi
  not_have|no|without|forgot|left|expired|need|where ~4 epipen|epi_pen & stung|ate|throat|swelling|breathe|allergic|hives|reaction|bee|lips
anaphylaxis/exposed critical
  allergic ~5 & just_ate|just_eaten|ate|stung|just_got_stung|swallowed|eaten|bitten
  stung|sting|stings ~4 bee|bees|wasp|wasps|hornet|hornets|scorpion|jellyfish & throat|breathe|swelling|swollen|faint|dizzy|face|hives|lips|tongue|many|dozens|allergic|vomiting|times|breath
  stung & throat|breathe|face|faint|tongue|hives|lips|allergic|dizzy|vomiting|breath
anaphylaxis/hives urgent
  hives ~3 spreading|spread|all_over|everywhere|body|since
  covered_in|covered_with|breaking_out_in|broke_out_in ~1 hives|welts
anaphylaxis/es critical
  hincha|hinchada|hinchado|cierra|inflamada|hinchando ~3 garganta|lengua|labios|cara
  garganta|lengua|labios|cara ~3 hincha|hinchada|hinchado|hinchados|cierra|cerrando|hinchando
  reaccion_alergica
`);
