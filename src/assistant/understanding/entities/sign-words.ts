/** Kinds of words by which the signs below name them, without their endings (`stemOf`); a word behind "=" counts as it stands. */
export const kinds: Readonly<Record<string, string>> = {
  HURT: 'hurt ache sore pain painful throb sting stab tender cramp',
  NUMB: 'numb tingle tingly =pins asleep prickle electric zap buzz shock',
  SWELL: 'swell swollen puffy puff balloon bloat',
  LUMP: 'lump bump knot mass nodule pea growth bulge swelling',
  BLOOD: 'blood bleed bloody red',
  LIMB: 'hand finger arm foot feet toe leg thumb palm sole calf thigh',
  JOINT: 'knuckle finger hand wrist joint',
  BONE: 'ankle wrist finger thumb arm leg foot toe hand shoulder knee hip collarbone rib elbow heel tailbone',
  HARM: 'fell fall twist roll =jammed sprain broke broken bang =tripped dislocate land slip',
  GROIN: 'groin navel belly',
  BOTTOM: 'bum bottom anus anal rectum rectal backside =butt',
  STOOL: 'poo poop stool loo toilet bowl bowel wipe wiping tissue bum bottom backside rectum rectal',
  URINE: 'pee wee urine urinate piss',
  FACE: 'face cheek forehead chin jaw',
  FACIAL: 'face cheek forehead chin jaw nose ear eyelid scalp lip',
  HEAD: 'head temple skull',
  FOOD: 'eat ate meal food dinner lunch breakfast greasy fatty =fried spicy bread milk dairy gluten cheese curry',
  PRINT: 'print newsprint newspaper letter word line text page screen board sign menu label',
  BLUR: 'wavy wobbly wobble blurry blur fuzzy fuzz bent bend swim distort jump double hazy crooked smudge =smeared',
  CHILD: '=kid =child =baby =infant =toddler =newborn =twins =bub',
  ILL: 'fever temperature cough rash sick vomit eat sleep weight shot vaccine vaccination checkup check jab feed milk ear tummy cold spot talk walk spit poorly cry diarrhea diarrhoea limp eczema wheeze growth physical',
  FAMILY: 'mum mom mother dad father gran grandma granny grandad grandpa nan husband wife',
  NOT: 'no not never hardly barely lost lose loss',
  CANNOT: "can't cant cannot won't wont hardly barely unable struggle",
  LOW: 'low high raised up dropped drop down off bad abnormal',
};

/** What is felt and where, of which neither says by itself who sees to it: words in any order, few apart. The more of them, the surer. */
export const signs: Readonly<Record<string, readonly string[]>> = {
  Cardiology: ['chest + tight pressure squeeze flutter heavy flip weight thud', 'sock + mark ankle', 'monitor cuff + over high', 'chest + tight crush heavy squeeze pain ache + arm jaw', '=ankles =legs =feet + SWELL', 'pressure + high pharmacy pharmacist cuff medicine through up', 'heart pulse + race pound thump skip flutter jump pause slow fast miss beat rate irregular', 'blood + thinner', 'pacemaker', 'faint + stand', 'bypass'],
  Dermatology: [
    'FACE + break pimple', 'hair + fall fell lose losing clump handful thin shower brush drain recede', 'nail toenail fingernail + yellow crumble crumbly thick black fungus come lift ridge split brittle peel', 'lip heel + crack split peel dry chap', 'FACE + red flush blotch blotchy blush hot + go get turn bright red spot', 'sweat sweaty + armpit palm shirt arm hand bucket',
    'sore =spot =spots patch mark growth scab lump + heal crust crusty scab flake', '=spot =spots patch mark freckle mole growth + bigger darker grow shape colour color brown black dark change', '=spot =spots =mole growth freckle wart patch mark blotch + FACIAL', 'lump bump + skin', 'bite + bug insect mosquito tick flea spider midge', 'toe + peel crack itch fungus', 'patch + white red light dry scaly flaky skin itch weep ooze', 'bump =spot =spots blotch + red itch arm leg back neck cheek jaw', 'allergic react reaction + strap soap nickel detergent perfume makeup cream',
    'welt', 'sunspot', 'hairline', 'burn + sun', 'BOTTOM + boil rash', 'peel + skin sole foot feet palm',
  ],
  Endocrinology: ['thirst thirsty + always constant drink pee tired still water', 'weight =stone + gain put pile + cold tired reason hair whatever frozen', 'neck + front + SWELL LUMP', 'hair + chin + excess grow period', 'sugar + HURT LOW shake drop', 'calcium cortisol hormone prolactin vitamin + high', 'hypo', 'cortisol', 'prediabetes', 'prediabetic', 'hba1c', 'steroid + adrenal'],
  Gastroenterology: [
    'BLOOD + STOOL', 'black tarry + STOOL', 'chest throat + burn + FOOD lie lying bend', 'acid sour =bile bitter + up throat mouth taste come', 'food meat bread + stick stuck swallow', 'food meal stuff + up down + keep lie bend back', 'FOOD + HURT burn belch bloat sick nausea', 'FOOD + NOT CANNOT + stomach sick tummy', 'dairy gluten lactose wheat + CANNOT eat react', 'loo toilet bathroom + constant always run rush time + day poo week morning loose', 'STOOL + CANNOT constipated week day + go hold', 'poop', 'cramp gripe churn knot gurgle + stomach tummy gut', 'gas gassy + all pass trapped smelly stomach constant stink',
    'burp', 'belch', 'fart', 'gassy', 'yellow + eye skin', 'BOTTOM + itch bleed HURT LUMP', 'passage + back + LUMP HURT BLOOD itch', 'rib + right + HURT', 'rib + FOOD', 'eat + straight + through', 'bowl + pink red BLOOD', 'belly + HURT SWELL BLOOD button', '=gall', 'poo + black float pale loose runny tarry mucus', 'motion + loose', 'nauseous', 'queasy', 'liver + LOW number test',
  ],
  'General Practice': ['body + ache HURT whole all', '=pounds =kilos =kg =stone weight + lost lose losing', 'gland =node =nodes + SWELL lump', 'medical form certificate + work job driving gym school insurance licence license', 'vitamin', 'tetanus', 'booster', 'smoking + quit stop give', 'breath + bad', 'energy + no low zero', 'achy + feverish shivery'],
  Gynecology: [
    'sex intercourse + HURT bleed BLOOD dry burn', 'below there + itch itchy sore burn discharge dry smell bulge lump drop SWELL + down', 'discharge + smell smelly white lumpy yellow itch thick', 'bleed spotting flow + between month period menopause =pad =pads tampon cycle heavy', 'bleed + week month + for straight time', 'cycle + haywire irregular gone late', 'soak + through + hour', 'flood soak + =pad =pads tampon', 'tampon', 'womb', 'labia', 'vulva', 'breast boob nipple + HURT leak discharge milk lumpy', 'implant + arm out remove take replace', 'sweat + mood flush + night', 'pill contraceptive + mood moody weight spotting change', 'contraceptive', 'postpartum', 'infertile', 'infertility', 'episiotomy', 'antenatal', 'obstetric', 'test + positive + pregnant home week',
  ],
  Oncology: ['armpit underarm + LUMP', 'under + arm + LUMP', 'breast boob + LUMP thing', 'radiation', 'cancer', 'marker + tumour tumor cancer'],
  Neurology: [
    'LIMB FACE + NUMB', 'LIMB + fall fell + asleep', 'hand finger foot arm + =dead', '=feet =foot =toes =toe =soles + =burn =burning =burns', 'hand finger head arm leg + shake tremble tremor shaky wobbly', 'room world everything + spin', 'forget lose losing lost find + word name face', 'forget forgetful confuse muddle repeat + FAMILY', 'lost + street way home + FAMILY', 'forget + where live', 'balance + lose losing poor off keep bad', 'unsteady wobbly + feet foot leg walk', 'leg arm muscle face eyelid + jerk twitch jelly restless twitchy', 'HEAD + pound explode split throb burst bang hammer HURT', 'FACE + sharp electric stab shoot + pain', 'arm leg side hand + weak weakness heavy', 'drop + things cup stuff + hand', 'foggy fog + head brain still', 'zigzag', 'foot + drop slap drag', 'mind + blank', 'hand + write writing', 'black + out + keep had i he she', 'head + injury hit bang + foggy still since', 'dizzy + spell', 'leg arm + electric shock zap',
  ],
  Ophthalmology: [
    'PRINT + BLUR', 'read + small print', 'see read + board sign menu newspaper label + CANNOT', 'light headlight lamp + halo ring glare blind dazzle sensitive flash', 'flash + eye vision corner edge light', 'dot spot speck gnat fly black hair cobweb + float vision eye sight front', 'eye vision + curtain shadow blind spot', 'face + missing + middle', 'look looking see + through + dirty fog foggy', 'blind + spot', 'spot patch + grey dark black blind + middle', 'night + see drive driving + CANNOT', 'length + arm + newspaper read paper book hold', '=lens', '=lenses', 'squint', 'eye eyelid + SWELL stuck sticky gunk droop water itch red gritty dry', 'eye + pressure', 'everything + blurry fuzzy wavy hazy blur', 'side + vision',
  ],
  Orthopedics: ['BONE + HARM', 'arm shoulder + lift raise above overhead', 'leg + hurt pain ache limp give way shoot', 'shoot + pain + leg calf bum back down', 'kneel', 'fist + make close', 'arm + broken hurt pain', 'groin calf shin thigh muscle + pull strain pain run', 'back + lock spasm', 'nerve + pinch trap', 'BONE + click grind lock crunch', 'foot + HURT arch sole', 'ankle knee wrist + SWELL', 'toe + bend bent over cross', 'finger + straight straighten trigger catch', 'shoulder + blade', 'cast plaster + off itch tight'],
  Otolaryngology: [
    'nose nostril + block stuff run bleed crooked drip pour congest broken', 'smell + lost gone sense anything nothing', 'FACE + HURT pressure + bend lean cold nose blow', 'face + HURT pressure', 'voice + gone hoarse raspy croak croaky crack lost lose weak husky', 'hear + CANNOT not hard left right nothing mumble tv =telly', 'tv =telly television + loud volume', 'throat + lump clear tickle raw infect', 'throat tonsil + white SWELL + patch spot', 'tonsil + spot white SWELL', 'snore', 'nasal', 'postnasal', 'sneeze', 'hay + fever', 'ear + pop leak drum itch gunk burst run water', 'ear + balance dizzy spin', 'nose + breathe + CANNOT', 'sound + everything + water underwater muffled', 'sound + frog croak', 'hear + muffled', 'something + stuck + throat',
  ],
  Pediatrics: ['CHILD + ILL', 'little + one + ILL'],
  Psychiatry: [
    'cry + time reason day nothing night', 'enjoy interest motivation pleasure + no not never lost lose nothing anything everything', 'thought thoughts mind + race dark intrusive obsess obsessive', 'focus', 'concentrate', 'concentration', 'overthink', 'overthinking', 'grieve', 'bereave', 'bereavement', 'flashback', 'feel + numb + inside', 'breakdown + mental nervous had', 'tears + burst flood', 'head mind brain + switch + off', 'feel + empty worthless useless lonely pointless hopeless', 'scared afraid frighten panic + house crowd bus leave people', 'wash check + hand door lock stove + again hundred times over', 'bed + out + want face NOT', 'antidepressant', 'therapy', 'wine vodka beer alcohol whisky + much every bottle night cut', 'temper', 'outburst', 'binge', 'throw + purpose', 'cannabis weed + quit stop habit smoke', 'panicky', 'edge + on + always feel constant', 'sleep slept + NOT havent haven\'t + day night week', 'awake + lie lying wide night 3am', 'trauma', 'dread', 'dreading', 'lonely',
  ],
  Pulmonology: ['chest + rattle wheeze phlegm cough whistle crackle', 'chest + tight + cough wheeze inhaler breath', 'breath + catch short whistle hard struggle noisy gasp', 'breathe + CANNOT hard struggle whistle stop', 'puffed + out walk stairs', 'puff + stairs flight', 'bring spit + up + thick yellow green', 'rattle + lie breathe', 'kettle + breathe', 'gasp + night sleep', 'cpap', 'sputum', 'phlegm', 'spot shadow + lung'],
  Rheumatology: ['JOINT + stiff SWELL + morning wake woke hour both all', 'knuckle joint + stiff swollen swell SWELL', 'knuckle', 'finger hand + stiff puffy sausage stiffness', 'finger toe + white blue + cold', 'every all both + joint', 'dry + mouth + joint', 'fist + morning', 'JOINT + loosen + morning hour', 'hand hands + open + morning', 'rheumatism', 'arthritis + hand finger'],
  Hematology: ['bruise + lean knock easy easily reason touch all everywhere nothing someone', 'iron ferritin hemoglobin haemoglobin platelet + LOW', 'ferritin', 'hemoglobin', 'haemoglobin', 'iron + came level count deficient deficiency', 'clot + blood leg family', 'clotting', 'cell + white red + LOW count', 'anemic', 'anaemic', 'haemochromatosis', 'hemochromatosis', 'blood + disorder'],
  Nephrology: ['URINE + foam foamy froth frothy bubble', 'kidney + function fail failing failure number', 'creatinine', 'egfr', 'kidney + transplant'],
  Surgery: ['GROIN + LUMP', '=scar + infect ooze operation open', 'wound + operation surgery ooze check', 'stitch', 'staple + out', 'suture', 'cyst + cut remove out', 'bulge + cough lift'],
  Urology: ['stream + weak slow', 'hear + running + water', 'ball testicle nut + LUMP bigger SWELL HURT', 'leak wet dribble + laugh cough sneeze myself pants jump', 'water + pass hold infect infection', 'loo toilet bathroom + night + up times run', 'BLOOD pink + URINE', 'BLOOD + toilet + URINE', 'pee', 'catheter', 'bladder + control hold empty'],
};
