/** Pain, inflammation, migraine, gout, muscles; epilepsy, mood, sleep, attention, dementia, Parkinson's. */
export const painAndNerves = `
acetaminophen | analgesic | paracetamol, apap, Tylenol, Panadol, Calpol, biogesic, tempra, doliprane, crocin, dolo | oral | 3000 - 4000 mg
aspirin | nsaid, salicylate, antiplatelet | acetylsalicylic acid, asa, Ecotrin, Disprin | oral | 81 - 4000 mg
ibuprofen | nsaid | Advil, Motrin, Nurofen, ibugesic | oral | 1200 - 3200 mg
naproxen | nsaid | Aleve, Naprosyn, Anaprox | oral | 1000 - 1500 mg
diclofenac | nsaid | Voltaren, Cataflam, volini | oral | 100 - 150 mg
indomethacin | nsaid | indometacin, Indocin | oral | 75 - 200 mg
ketorolac | nsaid | Toradol | oral | 40 - 40 mg
ketoprofen | nsaid | Orudis | oral | 150 - 300 mg
meloxicam | nsaid | Mobic | oral | 7.5 - 15 mg
piroxicam | nsaid | Feldene | oral | 20 - 20 mg
nabumetone | nsaid | Relafen | oral | 1000 - 2000 mg
etodolac | nsaid | Lodine | oral | 600 - 1200 mg
sulindac | nsaid | Clinoril | oral | 300 - 400 mg
mefenamic acid | nsaid | Ponstel | oral | 1000 - 1500 mg
celecoxib | nsaid, cox-2-inhibitor, sulfonamide-other | Celebrex | oral | 200 - 400 mg
etoricoxib | nsaid, cox-2-inhibitor | Arcoxia | oral | 60 - 120 mg
codeine | opioid, opioid-phenanthrene, cns-depressant | | oral | 120 - 360 mg
morphine | opioid, opioid-phenanthrene, cns-depressant | MS Contin, roxanol | oral | -
oxycodone | opioid, opioid-phenanthrene, cns-depressant | OxyContin, Roxicodone, endone | oral | -
hydrocodone | opioid, opioid-phenanthrene, cns-depressant | Zohydro | oral | -
hydromorphone | opioid, opioid-phenanthrene, cns-depressant | Dilaudid | oral | -
hydrocodone-acetaminophen = hydrocodone + acetaminophen | opioid, opioid-phenanthrene, cns-depressant, analgesic | Vicodin, Norco, Lortab | oral | -
oxycodone-acetaminophen = oxycodone + acetaminophen | opioid, opioid-phenanthrene, cns-depressant, analgesic | Percocet, Endocet | oral | -
co-codamol = codeine + acetaminophen | opioid, opioid-phenanthrene, cns-depressant, analgesic | Tylenol 3, Tylenol with codeine, acetaminophen-codeine, paracetamol-codeine | oral | -
tramadol | opioid, serotonergic, cns-depressant, lowers-seizure-threshold | Ultram, tramal | oral | 200 - 400 mg
tapentadol | opioid, serotonergic, cns-depressant | Nucynta | oral | 300 - 600 mg
meperidine | opioid, serotonergic, cns-depressant | pethidine, Demerol | oral | 600 - 1200 mg
fentanyl | opioid, serotonergic, cns-depressant | Duragesic | transdermal | -
methadone | opioid, qt-prolonging, serotonergic, cns-depressant | Dolophine | oral | -
buprenorphine | opioid, cns-depressant | Subutex, Butrans | sublingual | 16 - 24 mg
gabapentin | gabapentinoid, anticonvulsant, cns-depressant | Neurontin | oral | 1800 - 3600 mg
pregabalin | gabapentinoid, anticonvulsant, cns-depressant | Lyrica | oral | 300 - 600 mg
cyclobenzaprine | muscle-relaxant, serotonergic, anticholinergic, cns-depressant | Flexeril | oral | 15 - 30 mg
baclofen | muscle-relaxant, cns-depressant | Lioresal | oral | 40 - 80 mg
tizanidine | muscle-relaxant, cns-depressant | Zanaflex | oral | 12 - 36 mg
methocarbamol | muscle-relaxant, cns-depressant | Robaxin | oral | 4000 - 8000 mg
carisoprodol | muscle-relaxant, cns-depressant | Soma | oral | 1050 - 1400 mg
sumatriptan | triptan, serotonergic, sulfonamide-other | Imitrex | oral | 50 - 200 mg
rizatriptan | triptan, serotonergic | Maxalt, rizact, rizamelt | oral | 10 - 30 mg
zolmitriptan | triptan, serotonergic | Zomig | oral | 2.5 - 10 mg
eletriptan | triptan, serotonergic | Relpax | oral | 40 - 80 mg
ergotamine | ergot | Cafergot | oral | 2 - 6 mg
dihydroergotamine | ergot | Migranal | nasal | 2 - 3 mg
colchicine | gout | Colcrys | oral | 1.2 - 2.4 mg
allopurinol | xanthine-oxidase-inhibitor | Zyloprim, Zyloric | oral | 300 - 800 mg
febuxostat | xanthine-oxidase-inhibitor | Uloric | oral | 40 - 120 mg
probenecid | uricosuric | Benemid | oral | 1000 - 2000 mg
fluoxetine | ssri, serotonergic, antidepressant | Prozac, Sarafem | oral | 20 - 80 mg
sertraline | ssri, serotonergic, antidepressant | Zoloft, Lustral | oral | 50 - 200 mg
citalopram | ssri, serotonergic, antidepressant, qt-prolonging | Celexa | oral | 20 - 40 mg
escitalopram | ssri, serotonergic, antidepressant, qt-prolonging | Lexapro, Cipralex | oral | 10 - 20 mg
paroxetine | ssri, serotonergic, antidepressant | Paxil, Seroxat | oral | 20 - 60 mg
fluvoxamine | ssri, serotonergic, antidepressant, cyp1a2-inhibitor | Luvox | oral | 100 - 300 mg
venlafaxine | snri, serotonergic, antidepressant | Effexor | oral | 75 - 375 mg
desvenlafaxine | snri, serotonergic, antidepressant | Pristiq | oral | 50 - 400 mg
duloxetine | snri, serotonergic, antidepressant | Cymbalta | oral | 60 - 120 mg
bupropion | antidepressant, lowers-seizure-threshold | Wellbutrin, Zyban | oral | 300 - 450 mg
mirtazapine | antidepressant, serotonergic, cns-depressant | Remeron | oral | 15 - 45 mg
trazodone | antidepressant, serotonergic, cns-depressant | Desyrel | oral | 150 - 600 mg
amitriptyline | tricyclic, serotonergic, antidepressant, anticholinergic, qt-prolonging, cns-depressant | Elavil, endep | oral | 75 - 300 mg
nortriptyline | tricyclic, serotonergic, antidepressant, anticholinergic, cns-depressant | Pamelor | oral | 75 - 150 mg
imipramine | tricyclic, serotonergic, antidepressant, anticholinergic, cns-depressant | Tofranil | oral | 75 - 300 mg
clomipramine | tricyclic, serotonergic, antidepressant, anticholinergic, cns-depressant | Anafranil | oral | 100 - 250 mg
doxepin | tricyclic, serotonergic, antidepressant, anticholinergic, cns-depressant | Sinequan, Silenor | oral | 75 - 300 mg
phenelzine | maoi, antidepressant | Nardil | oral | 45 - 90 mg
tranylcypromine | maoi, antidepressant | Parnate | oral | 30 - 60 mg
isocarboxazid | maoi, antidepressant | Marplan | oral | 20 - 60 mg
moclobemide | maoi, antidepressant | Manerix | oral | 300 - 600 mg
selegiline | maoi, antiparkinson | Eldepryl | oral | 5 - 10 mg
rasagiline | maoi, antiparkinson | Azilect | oral | 1 - 1 mg
lithium | mood-stabiliser | lithium carbonate, Lithobid, Priadel, licab | oral | 900 - 1800 mg
valproate | anticonvulsant, mood-stabiliser | valproic acid, divalproex, sodium valproate, Depakote, Epilim | oral | 1000 - 4200 mg
lamotrigine | anticonvulsant, mood-stabiliser | Lamictal | oral | 200 - 700 mg
carbamazepine | anticonvulsant, aromatic-anticonvulsant, cyp3a4-inducer | Tegretol | oral | 800 - 1600 mg
oxcarbazepine | anticonvulsant, aromatic-anticonvulsant, cyp3a4-inducer | Trileptal | oral | 1200 - 2400 mg
phenytoin | anticonvulsant, aromatic-anticonvulsant, cyp3a4-inducer | Dilantin, Epanutin, eptoin | oral | 300 - 600 mg
phenobarbital | anticonvulsant, aromatic-anticonvulsant, barbiturate, cyp3a4-inducer, cns-depressant | phenobarbitone | oral | 120 - 320 mg
primidone | anticonvulsant, barbiturate, cyp3a4-inducer, cns-depressant | Mysoline | oral | 750 - 2000 mg
topiramate | anticonvulsant, sulfonamide-other | Topamax | oral | 200 - 1600 mg
levetiracetam | anticonvulsant | Keppra | oral | 1000 - 3000 mg
lacosamide | anticonvulsant | Vimpat | oral | 200 - 400 mg
zonisamide | anticonvulsant, sulfonamide-other | Zonegran | oral | 200 - 600 mg
clonazepam | benzodiazepine, cns-depressant | Klonopin, Rivotril | oral | 1 - 20 mg
lorazepam | benzodiazepine, cns-depressant | Ativan | oral | 2 - 10 mg
diazepam | benzodiazepine, cns-depressant | Valium | oral | 10 - 40 mg
alprazolam | benzodiazepine, cns-depressant | Xanax | oral | 1 - 10 mg
temazepam | benzodiazepine, cns-depressant | Restoril, temaze | oral | 15 - 30 mg
midazolam | benzodiazepine, cns-depressant | Versed | oral | -
triazolam | benzodiazepine, cns-depressant | Halcion | oral | 0.25 - 0.5 mg
zolpidem | z-drug, cns-depressant | Ambien, Stilnox | oral | 10 - 10 mg
zopiclone | z-drug, cns-depressant | Imovane | oral | 7.5 - 7.5 mg
eszopiclone | z-drug, cns-depressant | Lunesta | oral | 2 - 3 mg
buspirone | anxiolytic, serotonergic | BuSpar | oral | 30 - 60 mg
hydroxyzine | antihistamine, first-generation-antihistamine, anticholinergic, qt-prolonging, cns-depressant | Atarax, Vistaril | oral | 75 - 400 mg
haloperidol | antipsychotic, qt-prolonging, cns-depressant, dopamine-antagonist | Haldol | oral | 5 - 100 mg
risperidone | antipsychotic, cns-depressant, dopamine-antagonist | Risperdal | oral | 4 - 16 mg
paliperidone | antipsychotic, qt-prolonging, cns-depressant, dopamine-antagonist | Invega | oral | 6 - 12 mg
olanzapine | antipsychotic, cns-depressant, dopamine-antagonist | Zyprexa | oral | 10 - 20 mg
quetiapine | antipsychotic, qt-prolonging, cns-depressant, dopamine-antagonist | Seroquel | oral | 300 - 800 mg
aripiprazole | antipsychotic, dopamine-antagonist | Abilify | oral | 15 - 30 mg
ziprasidone | antipsychotic, qt-prolonging, cns-depressant, dopamine-antagonist | Geodon | oral | 80 - 160 mg
lurasidone | antipsychotic, cns-depressant, dopamine-antagonist | Latuda | oral | 40 - 160 mg
clozapine | antipsychotic, cns-depressant, anticholinergic, bone-marrow-suppressant | Clozaril | oral | 300 - 900 mg
chlorpromazine | antipsychotic, phenothiazine, qt-prolonging, cns-depressant, dopamine-antagonist | Thorazine, Largactil | oral | 200 - 2000 mg
methylphenidate | stimulant, sympathomimetic | Ritalin, Concerta | oral | 30 - 72 mg
dextroamphetamine | stimulant, sympathomimetic, amphetamine | Dexedrine | oral | 20 - 60 mg
amphetamine-dextroamphetamine = amphetamine + dextroamphetamine | stimulant, sympathomimetic, amphetamine | Adderall | oral | 20 - 60 mg
lisdexamfetamine | stimulant, sympathomimetic, amphetamine | Vyvanse | oral | 50 - 70 mg
atomoxetine | norepinephrine-reuptake-inhibitor | Strattera | oral | 80 - 100 mg
modafinil | wakefulness | Provigil | oral | 200 - 400 mg
donepezil | cholinesterase-inhibitor | Aricept | oral | 10 - 23 mg
rivastigmine | cholinesterase-inhibitor | Exelon | oral | 6 - 12 mg
galantamine | cholinesterase-inhibitor | Razadyne | oral | 16 - 24 mg
memantine | dementia | Namenda | oral | 20 - 28 mg
carbidopa-levodopa = carbidopa + levodopa | antiparkinson, levodopa | co-careldopa, Sinemet | oral | -
pramipexole | antiparkinson, dopamine-agonist | Mirapex | oral | 1.5 - 4.5 mg
ropinirole | antiparkinson, dopamine-agonist | Requip | oral | 6 - 24 mg
naltrexone | opioid-antagonist | Revia | oral | 50 - 150 mg
disulfiram | aldehyde-dehydrogenase-inhibitor | Antabuse | oral | 250 - 500 mg
varenicline | smoking-cessation | Chantix, Champix | oral | 2 - 2 mg
`;
