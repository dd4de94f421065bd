/** Classes of which two at a time are a duplication. (Of others, such as antibiotics or insulins, two may well be meant.) */
export const oneAtATime: ReadonlySet<string> = new Set(
  (
    'nsaid ssri snri tricyclic triptan benzodiazepine z-drug gabapentinoid ace-inhibitor arb dihydropyridine rate-limiting-calcium-blocker beta-blocker thiazide loop-diuretic alpha-blocker nitrate statin fibrate ' +
    'doac heparin-class p2y12-inhibitor sulfonylurea dpp4-inhibitor sglt2-inhibitor glp1-agonist insulin-basal insulin-rapid thyroid-hormone antithyroid corticosteroid bisphosphonate pde5-inhibitor ' +
    'bladder-antimuscarinic proton-pump-inhibitor h2-blocker inhaled-steroid short-acting-beta-agonist long-acting-beta-agonist second-generation-antihistamine first-generation-antihistamine penicillin cephalosporin ' +
    'macrolide tetracycline-class fluoroquinolone azole-antifungal nucleoside-antiviral xanthine-oxidase-inhibitor antipsychotic cholinesterase-inhibitor combined-contraceptive potassium-sparing-diuretic retinoid opioid'
  ).split(' '),
);

/** Class ← how an allergy to it is written. Names of medications are not repeated here: an allergy to one of them counts for its class below. */
export const allergyNames: Readonly<Record<string, string>> = {
  penicillin: 'penicillins, pcn, penicillin antibiotics, beta-lactams, beta lactams, beta lactam antibiotics',
  cephalosporin: 'cephalosporins, cephalosporin, ceph',
  carbapenem: 'carbapenems, carbapenem',
  'sulfonamide-antibiotic': 'sulfa, sulfa drugs, sulfas, sulpha, sulfonamide, sulfonamides, sulphonamides, sulfa antibiotics',
  nsaid: 'nsaid, nsaids, anti-inflammatories, non-steroidal anti-inflammatory drugs, nonsteroidal anti-inflammatory drugs',
  macrolide: 'macrolides, macrolide, mycins',
  'tetracycline-class': 'tetracyclines',
  fluoroquinolone: 'quinolones, quinolone, fluoroquinolones, fluoroquinolone',
  aminoglycoside: 'aminoglycosides',
  opioid: 'opioids, opiates, opioid, opiate, narcotics',
  'ace-inhibitor': 'ace inhibitors, ace inhibitor, acei',
  arb: 'arbs, angiotensin receptor blockers, sartans',
  statin: 'statins, statin',
  'beta-blocker': 'beta blockers, beta blocker',
  benzodiazepine: 'benzodiazepines, benzos',
  ssri: 'ssris, ssri',
  'heparin-class': 'heparins',
  'azole-antifungal': 'azoles, azole antifungals',
  'proton-pump-inhibitor': 'ppis, proton pump inhibitors',
  'local-anaesthetic-amide': 'amide anaesthetics, amide anesthetics, local anaesthetics, local anesthetics, caines',
  corticosteroid: 'steroids, corticosteroids',
  'aromatic-anticonvulsant': 'aromatic anticonvulsants',
  salicylate: 'salicylates',
  thiazide: 'thiazides',
  phenothiazine: 'phenothiazines',
};

/**
 * What an allergy to one thing says about another of its class or of a related one. `certain`: the allergy counts for the whole
 * class; `possible`: a cross-reaction that labels warn of; `rarely`: known, and rare.
 */
export const crossReactions: readonly { readonly allergic_to: string; readonly to: string; readonly how: 'certain' | 'possible' | 'rarely'; readonly text: string }[] = [
  { allergic_to: 'penicillin', to: 'penicillin', how: 'certain', text: 'It is a penicillin' },
  { allergic_to: 'penicillin', to: 'cephalosporin', how: 'possible', text: 'Penicillins and cephalosporins: about 2 in 100 react to both, more where the side chains are alike' },
  { allergic_to: 'penicillin', to: 'carbapenem', how: 'rarely', text: 'Penicillins and carbapenems: fewer than 1 in 100 react to both' },
  { allergic_to: 'cephalosporin', to: 'cephalosporin', how: 'certain', text: 'It is a cephalosporin' },
  { allergic_to: 'cephalosporin', to: 'penicillin', how: 'possible', text: 'Cephalosporins and penicillins: some react to both' },
  { allergic_to: 'cephalosporin', to: 'carbapenem', how: 'rarely', text: 'Cephalosporins and carbapenems: few react to both' },
  { allergic_to: 'carbapenem', to: 'carbapenem', how: 'certain', text: 'It is a carbapenem' },
  { allergic_to: 'carbapenem', to: 'penicillin', how: 'possible', text: 'Carbapenems and penicillins: some react to both' },
  { allergic_to: 'sulfonamide-antibiotic', to: 'sulfonamide-antibiotic', how: 'certain', text: 'It is an antibacterial sulfonamide' },
  { allergic_to: 'sulfonamide-antibiotic', to: 'sulfonamide-other', how: 'rarely', text: 'Another kind of sulfonamide: true cross-reactions are rare, labels mention them' },
  { allergic_to: 'nsaid', to: 'nsaid', how: 'possible', text: 'NSAIDs and aspirin: who reacts to one often reacts to others' },
  { allergic_to: 'nsaid', to: 'salicylate-bowel', how: 'possible', text: 'Related to aspirin' },
  { allergic_to: 'salicylate', to: 'salicylate-bowel', how: 'possible', text: 'Related to aspirin' },
  { allergic_to: 'macrolide', to: 'macrolide', how: 'certain', text: 'It is a macrolide' },
  { allergic_to: 'tetracycline-class', to: 'tetracycline-class', how: 'certain', text: 'It is a tetracycline' },
  { allergic_to: 'fluoroquinolone', to: 'fluoroquinolone', how: 'certain', text: 'It is a fluoroquinolone' },
  { allergic_to: 'aminoglycoside', to: 'aminoglycoside', how: 'certain', text: 'It is an aminoglycoside' },
  { allergic_to: 'opioid-phenanthrene', to: 'opioid-phenanthrene', how: 'possible', text: 'Opioids of the same kind: a true allergy may cross' },
  { allergic_to: 'opioid', to: 'opioid', how: 'rarely', text: 'Another opioid: itching and nausea are common, true allergy is rare' },
  { allergic_to: 'ace-inhibitor', to: 'ace-inhibitor', how: 'certain', text: 'It is an ACE inhibitor' },
  { allergic_to: 'ace-inhibitor', to: 'neprilysin-inhibitor', how: 'certain', text: 'Angioedema: sacubitril after a reaction to an ACE inhibitor' },
  { allergic_to: 'ace-inhibitor', to: 'arb', how: 'rarely', text: 'After angioedema from an ACE inhibitor a few react to sartans, too' },
  { allergic_to: 'arb', to: 'arb', how: 'possible', text: 'It is a sartan, too' },
  { allergic_to: 'statin', to: 'statin', how: 'possible', text: 'It is a statin, too' },
  { allergic_to: 'beta-blocker', to: 'beta-blocker', how: 'possible', text: 'It is a beta blocker, too' },
  { allergic_to: 'benzodiazepine', to: 'benzodiazepine', how: 'possible', text: 'It is a benzodiazepine, too' },
  { allergic_to: 'ssri', to: 'ssri', how: 'possible', text: 'It is an SSRI, too' },
  { allergic_to: 'heparin-class', to: 'heparin-class', how: 'certain', text: 'It is a heparin' },
  { allergic_to: 'azole-antifungal', to: 'azole-antifungal', how: 'possible', text: 'It is an azole, too' },
  { allergic_to: 'proton-pump-inhibitor', to: 'proton-pump-inhibitor', how: 'possible', text: 'It is a proton pump inhibitor, too' },
  { allergic_to: 'local-anaesthetic-amide', to: 'local-anaesthetic-amide', how: 'certain', text: 'It is a local anaesthetic of the amide kind' },
  { allergic_to: 'corticosteroid', to: 'corticosteroid', how: 'possible', text: 'It is a corticosteroid, too' },
  { allergic_to: 'aromatic-anticonvulsant', to: 'aromatic-anticonvulsant', how: 'certain', text: 'Aromatic anticonvulsants: four to eight in ten react to others of them' },
  { allergic_to: 'thiazide', to: 'thiazide', how: 'certain', text: 'It is a thiazide' },
  { allergic_to: 'nitroimidazole', to: 'nitroimidazole', how: 'certain', text: 'It is a nitroimidazole' },
  { allergic_to: 'iodinated', to: 'iodinated', how: 'possible', text: 'It contains iodine: its label names an allergy to iodine' },
  { allergic_to: 'phenothiazine', to: 'phenothiazine', how: 'certain', text: 'It is a phenothiazine' },
];
