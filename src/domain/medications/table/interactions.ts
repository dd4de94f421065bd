/** What does not go together. Of several lines that fit a pair, the gravest counts. */
export const interactionLines = `
maoi | ssri | contraindicated | Serotonin syndrome: not together, nor within 14 days (5 weeks after fluoxetine)
maoi | snri | contraindicated | Serotonin syndrome: not together, nor within 14 days
maoi | tricyclic | contraindicated | Serotonin syndrome and hypertensive crisis: not together, nor within 14 days
maoi | tramadol | contraindicated | Serotonin syndrome and seizures
maoi | meperidine | contraindicated | Serotonin syndrome, rigidity, coma: fatal cases
maoi | methadone | contraindicated | Serotonin syndrome
maoi | tapentadol | contraindicated | Serotonin syndrome and hypertensive crisis
maoi | fentanyl | warning | Unpredictable, severe opioid effects have been reported
maoi | dextromethorphan | contraindicated | Serotonin syndrome
maoi | triptan | contraindicated | Raised triptan levels and serotonin syndrome
maoi | bupropion | contraindicated | Hypertensive crisis
maoi | mirtazapine | contraindicated | Serotonin syndrome
maoi | trazodone | contraindicated | Serotonin syndrome
maoi | buspirone | contraindicated | Raised blood pressure, serotonin syndrome
maoi | cyclobenzaprine | contraindicated | Hyperpyretic crisis and serotonin syndrome
maoi | carbamazepine | contraindicated | Related to tricyclics: hypertensive crisis
maoi | stimulant | contraindicated | Hypertensive crisis
maoi | pseudoephedrine | contraindicated | Hypertensive crisis
maoi | phenylephrine | contraindicated | Hypertensive crisis
maoi | atomoxetine | contraindicated | Hypertensive crisis
maoi | levodopa | warning | Hypertensive crisis with non-selective inhibitors
maoi | maoi | contraindicated | Two inhibitors of monoamine oxidase: hypertensive crisis
maoi | linezolid | contraindicated | Linezolid inhibits monoamine oxidase too
maoi | insulin | warning | Stronger and longer fall of blood sugar
weak-maoi | ssri | warning | Serotonin syndrome: label advises against it unless nothing else will do and the patient is watched
weak-maoi | snri | warning | Serotonin syndrome: label advises against it unless nothing else will do and the patient is watched
weak-maoi | tricyclic | warning | Serotonin syndrome: watch closely
weak-maoi | triptan | warning | Serotonin syndrome
weak-maoi | meperidine | warning | Serotonin syndrome
weak-maoi | bupropion | warning | Hypertension
weak-maoi | pseudoephedrine | warning | Rise of blood pressure
nitrate | pde5-inhibitor | contraindicated | Severe fall of blood pressure
riociguat | nitrate | contraindicated | Severe fall of blood pressure
riociguat | pde5-inhibitor | contraindicated | Severe fall of blood pressure
alpha-blocker | pde5-inhibitor | warning | Fall of blood pressure: begin low, and only once stable on the alpha blocker
cyp3a4-inhibitor-strong | pde5-inhibitor | warning | Higher levels of the PDE5 inhibitor: lower dose
ssri | triptan | warning | Serotonin syndrome, rarely: tell the signs
snri | triptan | warning | Serotonin syndrome, rarely: tell the signs
ssri | snri | warning | Serotonin syndrome; two antidepressants of like effect
ssri | tricyclic | warning | Higher tricyclic levels, serotonin syndrome, QT
ssri | tramadol | warning | Serotonin syndrome and seizures; paroxetine and fluoxetine weaken tramadol
snri | tramadol | warning | Serotonin syndrome and seizures
tricyclic | tramadol | warning | Serotonin syndrome and seizures
bupropion | tramadol | warning | Seizures
bupropion | tricyclic | warning | Seizures; higher tricyclic levels
ssri | dextromethorphan | warning | Serotonin syndrome
ssri | buspirone | warning | Serotonin syndrome
ssri | trazodone | warning | Serotonin syndrome
ssri | fentanyl | warning | Serotonin syndrome
ssri | meperidine | warning | Serotonin syndrome
ssri | lithium | warning | Serotonin syndrome; watch lithium levels
ssri | nsaid | warning | Bleeding from the stomach
snri | nsaid | warning | Bleeding from the stomach
ssri | anticoagulant | warning | Bleeding
snri | anticoagulant | warning | Bleeding
ssri | antiplatelet | warning | Bleeding
fluoxetine | tamoxifen | warning | Less of tamoxifen's active form (CYP2D6)
paroxetine | tamoxifen | warning | Less of tamoxifen's active form (CYP2D6)
bupropion | tamoxifen | warning | Less of tamoxifen's active form (CYP2D6)
fluvoxamine | tizanidine | contraindicated | Very high tizanidine levels: fall of blood pressure, sedation
ciprofloxacin | tizanidine | contraindicated | Very high tizanidine levels: fall of blood pressure, sedation
cyp1a2-inhibitor | theophylline | warning | Theophylline toxicity: halve the dose, measure levels
cyp1a2-inhibitor | clozapine | warning | Higher clozapine levels
macrolide | theophylline | warning | Theophylline toxicity
qt-prolonging | qt-prolonging | warning | Both prolong the QT interval: ECG and potassium
qt-prolonging | lowers-potassium | warning | Low potassium makes QT prolongation dangerous
dronedarone | cyp3a4-inhibitor-strong | contraindicated | Dronedarone toxicity
dronedarone | digoxin | warning | Digoxin toxicity: halve digoxin, or stop it
ranolazine | cyp3a4-inhibitor-strong | contraindicated | QT prolongation from high ranolazine levels
ranolazine | cyp3a4-inducer | contraindicated | Ranolazine loses its effect
ranolazine | metformin | warning | Higher metformin levels: at most 1700 mg a day with ranolazine 1000 mg twice daily
ivabradine | cyp3a4-inhibitor-strong | contraindicated | Severe slow heart rate
ivabradine | rate-limiting-calcium-blocker | contraindicated | Slow heart rate, higher ivabradine levels
ziprasidone | antiarrhythmic | contraindicated | QT prolongation
ziprasidone | moxifloxacin | contraindicated | QT prolongation
domperidone | cyp3a4-inhibitor-strong | contraindicated | QT prolongation from high domperidone levels
citalopram | omeprazole | warning | Higher citalopram levels: at most 20 mg a day
citalopram | esomeprazole | warning | Higher citalopram levels: at most 20 mg a day
methadone | cyp3a4-inhibitor-strong | warning | Higher methadone levels: breathing, QT
warfarin | nsaid | warning | Bleeding
warfarin | acetaminophen | info | Regular use above 2 g a day raises the INR: measure
warfarin | antiplatelet | warning | Bleeding
warfarin | sulfonamide-antibiotic | warning | INR rises markedly: another antibiotic, or measure within 3 days
warfarin | metronidazole | warning | INR rises markedly: lower the dose, measure
warfarin | azole-antifungal | warning | INR rises markedly: lower the dose, measure
warfarin | macrolide | warning | INR rises
warfarin | fluoroquinolone | warning | INR rises
warfarin | tetracycline-class | warning | INR rises
warfarin | amiodarone | warning | INR rises over weeks: lower the dose by a third to a half
warfarin | rifampin | warning | INR falls: warfarin loses its effect
warfarin | carbamazepine | warning | INR falls
warfarin | phenytoin | warning | Levels of both change: measure
warfarin | barbiturate | warning | INR falls
warfarin | fibrate | warning | INR rises
warfarin | rosuvastatin | warning | INR rises
warfarin | simvastatin | warning | INR rises
warfarin | levothyroxine | warning | INR rises as the thyroid is corrected
warfarin | tamoxifen | warning | INR rises, bleeding
warfarin | allopurinol | warning | INR may rise
warfarin | doac | contraindicated | Two full anticoagulants
doac | doac | contraindicated | Two full anticoagulants
doac | heparin-class | contraindicated | Two full anticoagulants, except while changing from one to the other
warfarin | heparin-class | warning | Only while warfarin begins to act
doac | nsaid | warning | Bleeding
doac | antiplatelet | warning | Bleeding
heparin-class | nsaid | warning | Bleeding
heparin-class | antiplatelet | warning | Bleeding
rivaroxaban | cyp3a4-inhibitor-strong | warning | Higher levels, bleeding: avoid
apixaban | cyp3a4-inhibitor-strong | warning | Higher levels, bleeding: halve the dose or avoid
dabigatran | dronedarone | contraindicated | Higher levels, bleeding
dabigatran | ketoconazole | contraindicated | Higher levels, bleeding
dabigatran | itraconazole | contraindicated | Higher levels, bleeding
dabigatran | cyclosporine | contraindicated | Higher levels, bleeding
dabigatran | verapamil | warning | Higher levels: lower dose
doac | rifampin | warning | The anticoagulant loses its effect: avoid
doac | carbamazepine | warning | The anticoagulant loses its effect: avoid
doac | phenytoin | warning | The anticoagulant loses its effect: avoid
clopidogrel | omeprazole | warning | Clopidogrel is activated less: pantoprazole instead
clopidogrel | esomeprazole | warning | Clopidogrel is activated less: pantoprazole instead
antiplatelet | nsaid | warning | Bleeding from the stomach
aspirin | ibuprofen | warning | Ibuprofen may undo aspirin's protection of the heart: take it well apart; bleeding
nsaid | corticosteroid | warning | Ulcers and bleeding from the stomach
nsaid | ace-inhibitor | warning | Kidney function, blood pressure, potassium
nsaid | arb | warning | Kidney function, blood pressure, potassium
nsaid | loop-diuretic | warning | Weaker diuretic, kidney function
nsaid | thiazide | warning | Weaker diuretic, kidney function
nsaid | potassium-sparing-diuretic | warning | Potassium, kidney function
nsaid | lithium | warning | Lithium toxicity: measure levels
nsaid | methotrexate | warning | Methotrexate toxicity, above all at high doses: watch blood count and kidney
nsaid | nephrotoxic | warning | Kidney damage
ketorolac | nsaid | contraindicated | Ketorolac with any other NSAID: bleeding
ketorolac | probenecid | contraindicated | Ketorolac levels rise
ketorolac | anticoagulant | warning | Bleeding: labels advise against it
methotrexate | sulfonamide-antibiotic | contraindicated | Bone-marrow failure
methotrexate | trimethoprim | contraindicated | Bone-marrow failure
methotrexate | penicillin | warning | Less methotrexate is excreted: watch the blood count
methotrexate | proton-pump-inhibitor | warning | Less methotrexate is excreted at high doses
methotrexate | probenecid | warning | Methotrexate toxicity
methotrexate | acitretin | contraindicated | Liver damage
methotrexate | leflunomide | warning | Liver and bone-marrow damage
febuxostat | thiopurine | contraindicated | Bone-marrow failure: the thiopurine is not broken down
allopurinol | thiopurine | warning | Bone-marrow failure: the thiopurine is not broken down; only at a quarter of its dose, with blood counts
thiopurine | ace-inhibitor | warning | Anaemia, low white cells
thiopurine | sulfonamide-antibiotic | warning | Low white cells
clozapine | carbamazepine | contraindicated | Both suppress the bone marrow
clozapine | bone-marrow-suppressant | warning | Both suppress the bone marrow
ace-inhibitor | neprilysin-inhibitor | contraindicated | Angioedema: 36 hours between the two
ace-inhibitor | arb | warning | Kidney function, potassium, blood pressure: no added benefit
ace-inhibitor | potassium-sparing-diuretic | warning | High potassium: measure
arb | potassium-sparing-diuretic | warning | High potassium: measure
ace-inhibitor | potassium | warning | High potassium: measure
arb | potassium | warning | High potassium: measure
potassium-sparing-diuretic | potassium | contraindicated | Dangerously high potassium
eplerenone | cyp3a4-inhibitor-strong | contraindicated | High eplerenone levels and potassium
ace-inhibitor | trimethoprim | warning | High potassium
arb | trimethoprim | warning | High potassium
spironolactone | trimethoprim | warning | High potassium, sudden death in the elderly
ace-inhibitor | lithium | warning | Lithium toxicity: measure levels
arb | lithium | warning | Lithium toxicity: measure levels
thiazide | lithium | warning | Lithium toxicity: halve the dose, measure levels
loop-diuretic | lithium | warning | Lithium toxicity: measure levels
renin-inhibitor | ace-inhibitor | warning | Kidney function, potassium; not in diabetes
renin-inhibitor | arb | warning | Kidney function, potassium; not in diabetes
renin-inhibitor | cyclosporine | contraindicated | Very high aliskiren levels
ace-inhibitor | sirolimus | warning | Angioedema
beta-blocker | rate-limiting-calcium-blocker | warning | Slow heart, block, weak pump: never into a vein together
beta-blocker | clonidine | warning | Slow heart; a sudden end of clonidine raises blood pressure steeply
beta-blocker-nonselective | short-acting-beta-agonist | warning | Each undoes the other: narrow airways
beta-blocker-nonselective | long-acting-beta-agonist | warning | Each undoes the other: narrow airways
beta-blocker-nonselective | epinephrine | warning | Steep rise of blood pressure, slow heart; weaker in anaphylaxis
beta-blocker | insulin | warning | Hides the signs of low blood sugar
beta-blocker | digoxin | warning | Slow heart, block
beta-blocker | antiarrhythmic | warning | Slow heart, weak pump
digoxin | amiodarone | warning | Digoxin toxicity: halve digoxin, measure
digoxin | rate-limiting-calcium-blocker | warning | Digoxin toxicity, slow heart
digoxin | macrolide | warning | Digoxin toxicity
digoxin | lowers-potassium | warning | Low potassium makes digoxin toxic
digoxin | spironolactone | warning | Digoxin levels rise
digoxin | itraconazole | warning | Digoxin toxicity
statin-cyp3a4 | cyp3a4-inhibitor-strong | contraindicated | Muscle breakdown (rhabdomyolysis)
statin-cyp3a4 | erythromycin | contraindicated | Muscle breakdown (rhabdomyolysis)
statin-cyp3a4 | cyclosporine | contraindicated | Muscle breakdown (rhabdomyolysis)
simvastatin | gemfibrozil | contraindicated | Muscle breakdown (rhabdomyolysis)
statin | gemfibrozil | warning | Muscle breakdown: fenofibrate instead
statin | fenofibrate | warning | Muscle breakdown: watch
statin-cyp3a4-partly | cyp3a4-inhibitor-strong | warning | Muscle breakdown: lower dose of atorvastatin
statin-cyp3a4-partly | cyclosporine | warning | Muscle breakdown: avoid
rosuvastatin | cyclosporine | warning | Muscle breakdown: at most 5 mg a day
pitavastatin | cyclosporine | contraindicated | Muscle breakdown
statin-cyp3a4 | amlodipine | warning | At most 20 mg of simvastatin a day
statin-cyp3a4 | amiodarone | warning | At most 20 mg of simvastatin a day
statin-cyp3a4 | rate-limiting-calcium-blocker | warning | At most 10 mg of simvastatin a day
statin-cyp3a4 | ranolazine | warning | At most 20 mg of simvastatin a day
statin | niacin | warning | Muscle breakdown
statin | colchicine | warning | Muscle weakness
colchicine | cyp3a4-inhibitor-strong | warning | Colchicine toxicity, fatal cases: lower dose; contraindicated with impaired kidney or liver
colchicine | cyclosporine | warning | Colchicine toxicity: lower dose
cyp3a4-inhibitor-strong | ergot | contraindicated | Ergotism: blocked vessels
erythromycin | ergot | contraindicated | Ergotism: blocked vessels
triptan | ergot | contraindicated | Narrowed vessels: 24 hours between the two
triptan | triptan | contraindicated | Two triptans within 24 hours: narrowed vessels
cyp3a4-inhibitor-strong | triazolam | contraindicated | Deep sedation
cyp3a4-inhibitor-strong | midazolam | contraindicated | Deep sedation
ketoconazole | alprazolam | contraindicated | Deep sedation
itraconazole | alprazolam | contraindicated | Deep sedation
cyp3a4-inhibitor-strong | alprazolam | warning | Deep sedation
cyp3a4-inhibitor-strong | fentanyl | warning | Stopped breathing
cyp3a4-inhibitor-strong | oxycodone | warning | Stopped breathing
cyp3a4-inhibitor-strong | quetiapine | warning | Higher levels: a sixth of the dose
cyp3a4-inhibitor-strong | lurasidone | contraindicated | High lurasidone levels
cyp3a4-inducer | lurasidone | contraindicated | Lurasidone loses its effect
cyp3a4-inhibitor-strong | eletriptan | contraindicated | High eletriptan levels: 72 hours between the two
cyp3a4-inhibitor-strong | calcineurin-inhibitor | warning | High levels: measure, lower dose
cyp3a4-inhibitor-strong | alfuzosin | contraindicated | Fall of blood pressure
cyp3a4-inhibitor-strong | salmeterol | warning | Fast heart, QT
cyp3a4-inhibitor-strong | fluticasone | warning | Steroid excess, adrenal suppression
cyp3a4-inhibitor-strong | budesonide | warning | Steroid excess, adrenal suppression
cyp3a4-inhibitor-moderate | calcineurin-inhibitor | warning | Higher levels: measure
protease-inhibitor | amiodarone | contraindicated | Heart rhythm
protease-inhibitor | flecainide | contraindicated | Heart rhythm
protease-inhibitor | propafenone | contraindicated | Heart rhythm
voriconazole | rifampin | contraindicated | Voriconazole loses its effect
voriconazole | carbamazepine | contraindicated | Voriconazole loses its effect
voriconazole | barbiturate | contraindicated | Voriconazole loses its effect
protease-inhibitor | rifampin | contraindicated | The protease inhibitor loses its effect
dolutegravir | metformin | warning | Higher metformin levels: at most 1000 mg a day
dolutegravir | binds-in-gut | warning | Not absorbed: 2 hours before or 6 hours after
hormonal-contraceptive | cyp3a4-inducer | warning | The contraceptive fails: another method
hormonal-contraceptive | topiramate | warning | The contraceptive may fail: another method
combined-contraceptive | lamotrigine | warning | Lower lamotrigine levels: seizures
valproate | lamotrigine | warning | Lamotrigine doubles: half the dose, severe rash
valproate | carbapenem | warning | Valproate falls within a day: seizures; another antibiotic
valproate | phenobarbital | warning | Phenobarbital rises: sedation
valproate | phenytoin | warning | Levels of both change: measure
carbamazepine | macrolide | warning | Carbamazepine toxicity
carbamazepine | rate-limiting-calcium-blocker | warning | Carbamazepine toxicity
phenytoin | cyp2c9-inhibitor | warning | Phenytoin toxicity
phenytoin | isoniazid | warning | Phenytoin toxicity
phenytoin | amiodarone | warning | Phenytoin toxicity
opioid | benzodiazepine | warning | Deep sedation, stopped breathing: only if nothing else will do, lowest doses
opioid | gabapentinoid | warning | Deep sedation, stopped breathing
opioid | z-drug | warning | Deep sedation, stopped breathing
opioid | muscle-relaxant | warning | Deep sedation, stopped breathing
opioid | barbiturate | warning | Deep sedation, stopped breathing
opioid | naltrexone | contraindicated | Sudden withdrawal, no relief of pain
opioid | first-generation-antihistamine | warning | Sedation
opioid | anticholinergic | info | Constipation, retention of urine
buprenorphine | opioid | warning | Less relief, withdrawal
benzodiazepine | z-drug | warning | Deep sedation
benzodiazepine | clozapine | warning | Collapse, stopped breathing
benzodiazepine | first-generation-antihistamine | warning | Sedation
cns-depressant | cns-depressant | info | Both make drowsy
anticholinergic | anticholinergic | info | Both dry the mouth, slow bowel and bladder, may confuse the elderly
anticholinergic | cholinesterase-inhibitor | warning | Each undoes the other
anticholinergic | potassium chloride | warning | Tablets may lie in the gut and burn: liquid instead
dopamine-antagonist | levodopa | warning | Each undoes the other
dopamine-antagonist | dopamine-agonist | warning | Each undoes the other
metoclopramide | antipsychotic | warning | Movement disorders, neuroleptic malignant syndrome
tetracycline-class | binds-in-gut | warning | Not absorbed: 2 to 3 hours between
tetracycline-class | retinoid | contraindicated | Raised pressure in the head
fluoroquinolone | binds-in-gut | warning | Not absorbed: 2 hours before or 6 hours after
fluoroquinolone | corticosteroid | warning | Torn tendons
fluoroquinolone | nsaid | warning | Seizures
fluoroquinolone | antidiabetic | warning | Blood sugar too low or too high
levothyroxine | binds-in-gut | warning | Not absorbed: 4 hours between
levothyroxine | bile-acid-binder | warning | Not absorbed: 4 hours between
levothyroxine | proton-pump-inhibitor | info | May be absorbed less: measure TSH
bisphosphonate | binds-in-gut | warning | Not absorbed: half an hour before anything else
azole-antifungal | sulfonylurea | warning | Low blood sugar
sulfonamide-antibiotic | sulfonylurea | warning | Low blood sugar
clarithromycin | sulfonylurea | warning | Low blood sugar
sulfonylurea | insulin | warning | Low blood sugar
gemfibrozil | pioglitazone | warning | Higher pioglitazone levels
corticosteroid | antidiabetic | warning | Raises blood sugar
ketoconazole | proton-pump-inhibitor | warning | Not absorbed without acid
itraconazole | proton-pump-inhibitor | warning | Not absorbed without acid
metronidazole | disulfiram | contraindicated | Psychosis: 14 days between the two
metronidazole | lithium | warning | Lithium levels rise
calcineurin-inhibitor | potassium-sparing-diuretic | warning | High potassium
calcineurin-inhibitor | calcineurin-inhibitor | contraindicated | Kidney damage
immunosuppressant | rifampin | warning | Lower levels: measure
aminoglycoside | loop-diuretic | warning | Hearing and kidneys
aminoglycoside | vancomycin | warning | Kidneys and hearing
corticosteroid | loop-diuretic | warning | Low potassium
stimulant | ssri | warning | Serotonin syndrome, rarely; higher levels with fluoxetine and paroxetine
sympathomimetic | tricyclic | warning | Rise of blood pressure
hydroxychloroquine | antidiabetic | warning | Low blood sugar
`;
