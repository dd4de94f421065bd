/** Infections, the airways and allergies, stomach and gut, immune system and cancer, skin and eyes. */
export const infectionAndRest = `
amoxicillin | penicillin, beta-lactam, antibiotic | Amoxil, Trimox | oral | 1500 - 4000 mg
amoxicillin-clavulanate = amoxicillin + clavulanate | penicillin, beta-lactam, antibiotic | co-amoxiclav, amoxicillin clavulanic acid, Augmentin, clavam | oral | 1750 - 4000 mg
ampicillin | penicillin, beta-lactam, antibiotic | Principen | oral | 2000 - 12000 mg
penicillin v | penicillin, beta-lactam, antibiotic | penicillin, phenoxymethylpenicillin, penicillin vk, Pen-Vee, pen v, penicillin v potassium | oral | 1000 - 4000 mg
penicillin g | penicillin, beta-lactam, antibiotic | benzylpenicillin, benzathine penicillin, benzathine benzylpenicillin, Bicillin | intramuscular | -
dicloxacillin | penicillin, beta-lactam, antibiotic | Dynapen | oral | 1000 - 4000 mg
flucloxacillin | penicillin, beta-lactam, antibiotic | Floxapen | oral | 1000 - 8000 mg
piperacillin-tazobactam = piperacillin + tazobactam | penicillin, beta-lactam, antibiotic | Zosyn, Tazocin | intravenous | -
cephalexin | cephalosporin, beta-lactam, antibiotic | cefalexin, Keflex | oral | 1000 - 4000 mg
cefadroxil | cephalosporin, beta-lactam, antibiotic | Duricef | oral | 1000 - 2000 mg
cefuroxime | cephalosporin, beta-lactam, antibiotic | Ceftin, Zinnat | oral | 500 - 1000 mg
cefdinir | cephalosporin, beta-lactam, antibiotic | Omnicef | oral | 600 - 600 mg
cefixime | cephalosporin, beta-lactam, antibiotic | Suprax | oral | 400 - 800 mg
cefpodoxime | cephalosporin, beta-lactam, antibiotic | Vantin | oral | 400 - 800 mg
cefaclor | cephalosporin, beta-lactam, antibiotic | Ceclor | oral | 750 - 4000 mg
ceftriaxone | cephalosporin, beta-lactam, antibiotic | Rocephin | intramuscular | 1000 - 4000 mg
cefazolin | cephalosporin, beta-lactam, antibiotic | Ancef | intravenous | 3000 - 12000 mg
meropenem | carbapenem, beta-lactam, antibiotic | Merrem | intravenous | 3000 - 6000 mg
ertapenem | carbapenem, beta-lactam, antibiotic | Invanz | intravenous | 1000 - 1000 mg
azithromycin | macrolide, antibiotic, qt-prolonging | Zithromax, Z-Pak, zpak, zpack, azithral | oral | 500 - 2000 mg
clarithromycin | macrolide, antibiotic, qt-prolonging, cyp3a4-inhibitor-strong | Biaxin, Klaricid | oral | 1000 - 1500 mg
erythromycin | macrolide, antibiotic, qt-prolonging, cyp3a4-inhibitor-moderate | Erythrocin | oral | 1000 - 4000 mg
doxycycline | tetracycline-class, antibiotic | Vibramycin | oral | 200 - 300 mg
minocycline | tetracycline-class, antibiotic | Minocin | oral | 200 - 400 mg
tetracycline | tetracycline-class, antibiotic | Sumycin | oral | 1000 - 4000 mg
ciprofloxacin | fluoroquinolone, antibiotic, qt-prolonging, cyp1a2-inhibitor | Cipro, ciplox | oral | 1000 - 1500 mg
levofloxacin | fluoroquinolone, antibiotic, qt-prolonging | Levaquin | oral | 500 - 1000 mg
moxifloxacin | fluoroquinolone, antibiotic, qt-prolonging | Avelox | oral | 400 - 400 mg
ofloxacin | fluoroquinolone, antibiotic, qt-prolonging | Floxin | oral | 400 - 800 mg
norfloxacin | fluoroquinolone, antibiotic, qt-prolonging | Noroxin | oral | 800 - 800 mg
sulfamethoxazole-trimethoprim = sulfamethoxazole + trimethoprim | sulfonamide-antibiotic, antibiotic, raises-potassium | trimethoprim-sulfamethoxazole, co-trimoxazole, cotrimoxazole, tmp-smx, smx-tmp, Bactrim, Septra | oral | -
sulfadiazine | sulfonamide-antibiotic, antibiotic | | oral | 4000 - 8000 mg
trimethoprim | antibiotic, raises-potassium | Primsol | oral | 200 - 400 mg
nitrofurantoin | antibiotic | Macrobid, Macrodantin | oral | 200 - 400 mg
fosfomycin | antibiotic | Monurol | oral | 3000 - 3000 mg
metronidazole | nitroimidazole, antibiotic | Flagyl | oral | 1500 - 4000 mg
tinidazole | nitroimidazole, antibiotic | Tindamax | oral | 2000 - 2000 mg
clindamycin | lincosamide, antibiotic | Cleocin | oral | 1200 - 2400 mg
vancomycin | glycopeptide, antibiotic | Vancocin | oral | 500 - 2000 mg
linezolid | antibiotic, weak-maoi | Zyvox | oral | 1200 - 1200 mg
gentamicin | aminoglycoside, antibiotic, nephrotoxic | Garamycin | intravenous | -
rifampin | rifamycin, antibiotic, cyp3a4-inducer | rifampicin, Rifadin | oral | 600 - 1200 mg
isoniazid | tuberculosis | inh tablets, Nydrazid | oral | 300 - 900 mg
ethambutol | tuberculosis | Myambutol | oral | 1200 - 2500 mg
pyrazinamide | tuberculosis | | oral | 1500 - 3000 mg
fluconazole | azole-antifungal, antifungal, qt-prolonging, cyp3a4-inhibitor-moderate, cyp2c9-inhibitor | Diflucan | oral | 200 - 800 mg
itraconazole | azole-antifungal, antifungal, cyp3a4-inhibitor-strong | Sporanox | oral | 200 - 600 mg
ketoconazole | azole-antifungal, antifungal, cyp3a4-inhibitor-strong, qt-prolonging | Nizoral | oral | 200 - 400 mg
voriconazole | azole-antifungal, antifungal, cyp3a4-inhibitor-strong, qt-prolonging | Vfend | oral | 400 - 800 mg
terbinafine | antifungal | Lamisil | oral | 250 - 500 mg
nystatin | antifungal | Mycostatin | oral | -
clotrimazole | antifungal | Lotrimin, Canesten | topical | -
acyclovir | antiviral, nucleoside-antiviral | aciclovir, Zovirax, acivir | oral | 1000 - 4000 mg
valacyclovir | antiviral, nucleoside-antiviral | valaciclovir, Valtrex | oral | 1000 - 4000 mg
famciclovir | antiviral, nucleoside-antiviral | Famvir | oral | 750 - 2000 mg
oseltamivir | antiviral | Tamiflu | oral | 150 - 300 mg
nirmatrelvir-ritonavir = nirmatrelvir + ritonavir | antiviral, protease-inhibitor, cyp3a4-inhibitor-strong | Paxlovid | oral | -
ritonavir | antiretroviral, protease-inhibitor, cyp3a4-inhibitor-strong | Norvir | oral | 200 - 1200 mg
tenofovir | antiretroviral, nephrotoxic | Viread | oral | 300 - 300 mg
dolutegravir | antiretroviral, integrase-inhibitor | Tivicay | oral | 50 - 100 mg
efavirenz | antiretroviral, cyp3a4-inducer | Sustiva | oral | 600 - 800 mg
hydroxychloroquine | antimalarial, aminoquinoline, qt-prolonging | Plaquenil | oral | 400 - 600 mg
chloroquine | antimalarial, aminoquinoline, qt-prolonging | Aralen | oral | 500 - 1000 mg
mefloquine | antimalarial, qt-prolonging | Lariam | oral | 36 - 180 mg weekly
atovaquone-proguanil = atovaquone + proguanil | antimalarial | Malarone | oral | -
ivermectin | anthelmintic | Stromectol | oral | -
albendazole | anthelmintic | Albenza | oral | 800 - 800 mg
albuterol | short-acting-beta-agonist, sympathomimetic | salbutamol, Ventolin, Proair, Proventil | inhaled | 0.36 - 1.08 mg
salmeterol | long-acting-beta-agonist, sympathomimetic | Serevent | inhaled | 0.1 - 0.1 mg
formoterol | long-acting-beta-agonist, sympathomimetic | Foradil | inhaled | 0.024 - 0.048 mg
fluticasone | inhaled-steroid | Flovent, Flonase | inhaled | 0.2 - 2 mg
budesonide | inhaled-steroid | Pulmicort, budecort | inhaled | 0.4 - 1.6 mg
beclomethasone | inhaled-steroid | beclometasone, Qvar | inhaled | 0.2 - 0.8 mg
mometasone | inhaled-steroid | Nasonex, Asmanex | nasal | 0.2 - 0.8 mg
fluticasone-salmeterol = fluticasone + salmeterol | inhaled-steroid, long-acting-beta-agonist, sympathomimetic | Advair, Seretide | inhaled | -
budesonide-formoterol = budesonide + formoterol | inhaled-steroid, long-acting-beta-agonist, sympathomimetic | Symbicort | inhaled | -
ipratropium | inhaled-antimuscarinic, anticholinergic | Atrovent | inhaled | -
tiotropium | inhaled-antimuscarinic, anticholinergic | Spiriva | inhaled | 0.018 - 0.018 mg
montelukast | leukotriene-antagonist | Singulair, montek | oral | 10 - 10 mg
theophylline | xanthine | Theo-24, Uniphyl | oral | 400 - 900 mg
cetirizine | antihistamine, second-generation-antihistamine | Zyrtec, cetzine | oral | 10 - 10 mg
levocetirizine | antihistamine, second-generation-antihistamine | Xyzal | oral | 5 - 5 mg
loratadine | antihistamine, second-generation-antihistamine | Claritin | oral | 10 - 10 mg
desloratadine | antihistamine, second-generation-antihistamine | Clarinex | oral | 5 - 5 mg
fexofenadine | antihistamine, second-generation-antihistamine | Allegra | oral | 180 - 180 mg
diphenhydramine | antihistamine, first-generation-antihistamine, anticholinergic, cns-depressant | Benadryl | oral | 100 - 300 mg
chlorpheniramine | antihistamine, first-generation-antihistamine, anticholinergic, cns-depressant | chlorphenamine, Chlor-Trimeton, Piriton | oral | 16 - 24 mg
promethazine | antihistamine, first-generation-antihistamine, phenothiazine, anticholinergic, cns-depressant, dopamine-antagonist | Phenergan | oral | 25 - 100 mg
pseudoephedrine | decongestant, sympathomimetic | Sudafed | oral | 240 - 240 mg
phenylephrine | decongestant, sympathomimetic | | oral | 40 - 60 mg
dextromethorphan | antitussive, serotonergic | Robitussin DM, Delsym | oral | 60 - 120 mg
guaifenesin | expectorant | Mucinex | oral | 1200 - 2400 mg
epinephrine | sympathomimetic | adrenaline, Epipen, epi pen | intramuscular | -
omeprazole | proton-pump-inhibitor, cyp2c19-inhibitor | Prilosec, Losec | oral | 20 - 120 mg
esomeprazole | proton-pump-inhibitor, cyp2c19-inhibitor | Nexium | oral | 40 - 240 mg
lansoprazole | proton-pump-inhibitor | Prevacid | oral | 30 - 180 mg
pantoprazole | proton-pump-inhibitor | Protonix, pantop, somac | oral | 40 - 240 mg
rabeprazole | proton-pump-inhibitor | Aciphex | oral | 20 - 120 mg
famotidine | h2-blocker | Pepcid | oral | 40 - 80 mg
ranitidine | h2-blocker | Zantac | oral | 300 - 600 mg
cimetidine | h2-blocker, cyp1a2-inhibitor | Tagamet | oral | 800 - 2400 mg
sucralfate | binds-in-gut | Carafate | oral | 4000 - 8000 mg
aluminium-magnesium hydroxide = aluminium hydroxide + magnesium hydroxide | antacid, binds-in-gut | Maalox, Mylanta | oral | -
misoprostol | prostaglandin | Cytotec | oral | 0.8 - 0.8 mg
metoclopramide | prokinetic, dopamine-antagonist | Reglan, Maxolon, perinorm | oral | 30 - 40 mg
domperidone | prokinetic, dopamine-antagonist, qt-prolonging | Motilium, domstal | oral | 30 - 30 mg
ondansetron | 5ht3-antagonist, qt-prolonging | Zofran, vomikind | oral | 16 - 24 mg
prochlorperazine | phenothiazine, dopamine-antagonist, cns-depressant | Compazine, Stemetil | oral | 15 - 40 mg
loperamide | antidiarrhoeal | Imodium | oral | 8 - 16 mg
bisacodyl | laxative | Dulcolax | oral | 10 - 30 mg
senna | laxative | Senokot | oral | 17.2 - 68.8 mg
docusate | laxative | Colace | oral | 200 - 500 mg
lactulose | laxative | Duphalac | oral | -
polyethylene glycol | laxative | macrogol, peg 3350, Miralax, Movicol | oral | 17000 - 34000 mg
mesalamine | salicylate-bowel | mesalazine, Asacol | oral | 2400 - 4800 mg
sulfasalazine | salicylate-bowel, sulfonamide-antibiotic | sulphasalazine, Azulfidine | oral | 2000 - 4000 mg
dicyclomine | anticholinergic, antispasmodic | dicycloverine, Bentyl | oral | 80 - 160 mg
hyoscine butylbromide | anticholinergic, antispasmodic | Buscopan | oral | 60 - 80 mg
methotrexate | antimetabolite, immunosuppressant, bone-marrow-suppressant | Trexall, Rheumatrex | oral | 2.1 - 4.3 mg weekly
azathioprine | thiopurine, immunosuppressant, bone-marrow-suppressant | Imuran | oral | 150 - 300 mg
mercaptopurine | thiopurine, immunosuppressant, bone-marrow-suppressant | 6-mp, Purinethol | oral | 75 - 200 mg
mycophenolate | immunosuppressant | Cellcept, Myfortic | oral | 2000 - 3000 mg
cyclosporine | calcineurin-inhibitor, immunosuppressant, nephrotoxic | ciclosporin, Neoral, Sandimmune | oral | -
tacrolimus | calcineurin-inhibitor, immunosuppressant, nephrotoxic, raises-potassium | Prograf | oral | -
sirolimus | immunosuppressant | rapamycin, Rapamune | oral | -
leflunomide | immunosuppressant | Arava | oral | 20 - 100 mg
imatinib | tyrosine-kinase-inhibitor, cancer | Gleevec | oral | 400 - 800 mg
isotretinoin | retinoid | Accutane, Roaccutane | oral | 40 - 160 mg
tretinoin | topical-retinoid | Retin-A | topical | -
acitretin | retinoid | Soriatane | oral | 25 - 75 mg
mupirocin | topical-antibiotic | Bactroban, t-bact | topical | -
triamcinolone | topical-steroid | Kenalog | topical | -
betamethasone | topical-steroid | Diprolene, Betnovate | topical | -
clobetasol | topical-steroid | Temovate | topical | -
permethrin | scabicide | Elimite | topical | -
benzoyl peroxide | acne | | topical | -
latanoprost | prostaglandin-eye | Xalatan | ophthalmic | -
timolol | beta-blocker, beta-blocker-nonselective | Timoptic | ophthalmic | -
dorzolamide | carbonic-anhydrase-inhibitor, sulfonamide-other | Trusopt | ophthalmic | -
brimonidine | alpha-agonist-eye | Alphagan | ophthalmic | -
lidocaine | local-anaesthetic-amide | lignocaine, Xylocaine, Lidoderm | topical | -
`;
