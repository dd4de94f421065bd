import type { Classes } from '../pattern.ts';

/** Classes of words that several rules use; see `pattern.ts` for the notation. */
export const classes: Classes = {
  PAIN: 'pain pains painful hurt hurts hurting ache aches aching aching agony stabbing cramp cramps cramping burning pressure tight tightness tightening squeezing squeeze heaviness',
  SHARP: 'pain pains painful hurt hurts hurting ache aches aching agony cramp cramps cramping',
  PRESS: 'pressure tight tightness tightening squeezing squeezed crushing crushed heavy heaviness weight vice vise constricting squashed clenching gripping burning pounding',
  CHEST: 'chest breastbone sternum ribcage chests',
  BAD: 'severe severely terrible terribly horrible horribly awful worst excruciating unbearable intense extreme extremely bad badly really agonizing agonising massive sharp crushing incredible serious insane blinding violent crippling',
  SUDDEN: 'suddenly sudden all_of_a_sudden out_of_nowhere abruptly woke_up just this_morning right_now',
  CANNOT: 'can_not could_not unable_to not_able_to hardly barely struggling_to struggles_to struggle_to fighting_to trouble difficulty difficult_to hard_to problems_with problem not_really can_no_longer fights_to harder_to hard_time impossible_to scarcely will_not is_not are_not not',
  WEAK: 'numb numbness weak weakness paralyzed paralysed paralysis limp dead tingling tingly drooping droopy droops drooped sagging sags dropped heavy floppy useless',
  LIMB: 'arm arms leg legs hand hands side face foot mouth lip eyelid limbs cheek body',
  FACE: 'face mouth smile lip eyelid cheek facial',
  BLOOD: 'blood bleeding bleed bleeds bled hemorrhage hemorrhaging haemorrhage haemorrhaging haemorrhages bloody',
  MUCH: 'heavily heavy lots lot much everywhere pouring pours poured gushing gushes gush spurting spurts spurt squirting squirts pumping massive badly profusely severely severe loads pool puddle large nonstop soaked soaking soaks uncontrollable uncontrollably excessive bucket',
  SWELL: 'swelling swollen swell swells swelled puffy puffing puffed ballooning ballooned closing closed tightening tight tightness closes thick',
  AIRWAY: 'throat tongue lips lip airway airways face eyes neck',
  ATE: 'ate eat eaten eats swallowed swallow swallows drank drunk drinks drink ingested ingest consumed gulped sipped chewed licked ingesting swallowing drinking chugged downed had took taken got_into got_hold_of gotten_into put sniffed',
  POISON: `bleach antifreeze poison cleaner detergent chemicals chemical pesticide insecticide weedkiller herbicide paraquat kerosene gasoline petrol turpentine ammonia lye acid disinfectant sanitizer thinner windex lysol clorox chlorine cloro tide_pod tide_pods laundry_pod laundry_pods laundry_pack
    pod pods dishwasher_tablet drain_opener lamp_oil lighter_fluid paint_thinner nail_polish_remover methanol cyanide arsenic toxic mothballs mothball battery batteries magnet magnets berries mushrooms mushroom plant hemlock oleander nightshade foxglove toilet_cleaner oven_cleaner fertilizer fertiliser essential_oil essential_oils
    vape_liquid vape_juice nicotine edibles edible gummies glue perfume aftershave mouthwash rubbing_alcohol hydrogen_peroxide pine_sol ant_bait roach_bait slug_pellets descaler caustic rat_bait`,
  DRUG: `pills pill tablets tablet capsules capsule meds medication medications medicine medicines tylenol paracetamol acetaminophen ibuprofen advil aspirin xanax valium ativan klonopin oxy oxycodone oxycontin percocet vicodin hydrocodone heroin fentanyl morphine methadone cocaine meth ketamine ecstasy mdma insulin antidepressants
    antidepressant benadryl ambien benzos benzo opioids opioid painkillers painkiller sleepers iron vitamins vitamin digoxin metoprolol warfarin lithium codeine tramadol gabapentin drug drugs adderall melatonin prescription prescriptions nyquil suboxone crack speed ghb coke zolpidem diazepam lorazepam amlodipine metformin glipizide propranolol supplements beta_blockers sertraline pastillas`,
  CHILD: 'baby babies infant newborn toddler son daughter kid child boy girl grandson granddaughter kids children twins nephew niece grandchild grandbaby little_one year_old month_old yr_old 1yo 2yo 3yo 4yo bebe hija hijo nino nina',
  KILLSELF: 'kill_myself killing_myself end_my_life ending_my_life end_my_own_life take_my_life taking_my_life take_my_own_life taking_my_own_life commit_suicide committing_suicide hang_myself hanging_myself shoot_myself shooting_myself drown_myself stab_myself overdose_on_purpose off_myself slit_my_wrists cut_my_wrists end_it_all ending_it_all end_everything ending_everything jump_off_a_bridge kill_my_self killing_my_self end_things_for_good do_myself_in top_myself suicide_myself blow_my_brains_out',
  KILLTHEM: 'kill_himself kill_herself kill_themselves kill_themself killing_himself killing_herself killing_themselves hang_himself hang_herself shoot_himself shoot_herself end_his_life end_her_life end_their_life take_his_life take_her_life take_his_own_life take_her_own_life take_their_own_life end_it_all commit_suicide committing_suicide hang_themselves hurt_himself hurt_herself harm_himself harm_herself cut_his_wrists cut_her_wrists jump_off slit_her_wrists slit_his_wrists end_it_tonight',
  DEAD: 'unresponsive unconscious lifeless',
  HEADHIT: 'hit hits bumped banged smacked cracked whacked struck bashed knocked hitting smashed slammed injured bonked split',
  FELL: 'fell falls fallen fall tumbled falling tripped slipped',
  SEIZE: 'seizure seizures convulsing convulsion convulsions convulses seizing fitting fits convulse',
  PREG: 'pregnant pregnancy embarazada trimester',
  FEVER: 'fever fevers feverish temp temperature fiebre febrile burning_up pyrexia',
};
