/** Heart, vessels, blood, lipids; diabetes, thyroid, steroids, hormones, bones, the urinary tract. */
export const heartAndMetabolism = `
lisinopril | ace-inhibitor, raises-potassium | Zestril, Prinivil | oral | 20 - 80 mg
enalapril | ace-inhibitor, raises-potassium | Vasotec | oral | 10 - 40 mg
ramipril | ace-inhibitor, raises-potassium | Altace, Tritace, cardace | oral | 5 - 20 mg
perindopril | ace-inhibitor, raises-potassium | Coversyl | oral | 4 - 16 mg
captopril | ace-inhibitor, raises-potassium | Capoten | oral | 75 - 450 mg
benazepril | ace-inhibitor, raises-potassium | Lotensin | oral | 20 - 80 mg
quinapril | ace-inhibitor, raises-potassium | Accupril | oral | 20 - 80 mg
fosinopril | ace-inhibitor, raises-potassium | Monopril | oral | 20 - 80 mg
trandolapril | ace-inhibitor, raises-potassium | Mavik | oral | 2 - 8 mg
losartan | arb, raises-potassium | Cozaar | oral | 50 - 100 mg
valsartan | arb, raises-potassium | Diovan | oral | 160 - 320 mg
candesartan | arb, raises-potassium | Atacand | oral | 16 - 32 mg
irbesartan | arb, raises-potassium | Avapro | oral | 150 - 300 mg
telmisartan | arb, raises-potassium | Micardis | oral | 40 - 80 mg
olmesartan | arb, raises-potassium | Benicar | oral | 20 - 40 mg
sacubitril-valsartan = sacubitril + valsartan | neprilysin-inhibitor, arb, raises-potassium | Entresto, vymada | oral | 200 - 400 mg
aliskiren | renin-inhibitor, raises-potassium | Tekturna | oral | 150 - 300 mg
amlodipine | dihydropyridine | Norvasc, stamlo | oral | 5 - 10 mg
nifedipine | dihydropyridine | Procardia, Adalat, nicardia | oral | 30 - 120 mg
felodipine | dihydropyridine | Plendil | oral | 5 - 10 mg
diltiazem | rate-limiting-calcium-blocker, cyp3a4-inhibitor-moderate | Cardizem, cartia | oral | 240 - 540 mg
verapamil | rate-limiting-calcium-blocker, cyp3a4-inhibitor-moderate | Calan, Isoptin | oral | 240 - 480 mg
metoprolol | beta-blocker | Lopressor, Toprol | oral | 100 - 400 mg
atenolol | beta-blocker | Tenormin | oral | 50 - 200 mg
bisoprolol | beta-blocker | Zebeta, Concor | oral | 5 - 20 mg
carvedilol | beta-blocker | Coreg, dilatrend | oral | 25 - 100 mg
nebivolol | beta-blocker | Bystolic | oral | 5 - 40 mg
propranolol | beta-blocker, beta-blocker-nonselective | Inderal, ciplar | oral | 120 - 640 mg
labetalol | beta-blocker, beta-blocker-nonselective | Trandate | oral | 400 - 2400 mg
nadolol | beta-blocker, beta-blocker-nonselective | Corgard | oral | 40 - 320 mg
sotalol | beta-blocker, beta-blocker-nonselective, antiarrhythmic, qt-prolonging | Betapace | oral | 160 - 640 mg
hydrochlorothiazide | thiazide, sulfonamide-other, lowers-potassium | hctz, Microzide | oral | 25 - 100 mg
chlorthalidone | thiazide, sulfonamide-other, lowers-potassium | chlortalidone | oral | 25 - 100 mg
indapamide | thiazide, sulfonamide-other, lowers-potassium | Lozol, Natrilix | oral | 2.5 - 5 mg
metolazone | thiazide, sulfonamide-other, lowers-potassium | Zaroxolyn | oral | 5 - 20 mg
lisinopril-hydrochlorothiazide = lisinopril + hydrochlorothiazide | ace-inhibitor, raises-potassium, thiazide, sulfonamide-other | Zestoretic | oral | -
losartan-hydrochlorothiazide = losartan + hydrochlorothiazide | arb, raises-potassium, thiazide, sulfonamide-other | Hyzaar | oral | -
furosemide | loop-diuretic, sulfonamide-other, lowers-potassium | frusemide, Lasix | oral | 40 - 600 mg
bumetanide | loop-diuretic, sulfonamide-other, lowers-potassium | Bumex | oral | 1 - 10 mg
torsemide | loop-diuretic, sulfonamide-other, lowers-potassium | torasemide, Demadex | oral | 20 - 200 mg
spironolactone | potassium-sparing-diuretic, raises-potassium | Aldactone | oral | 50 - 400 mg
eplerenone | potassium-sparing-diuretic, raises-potassium | Inspra | oral | 50 - 100 mg
amiloride | potassium-sparing-diuretic, raises-potassium | Midamor | oral | 5 - 20 mg
triamterene | potassium-sparing-diuretic, raises-potassium | Dyrenium | oral | 100 - 300 mg
acetazolamide | carbonic-anhydrase-inhibitor, sulfonamide-other | Diamox | oral | 500 - 1500 mg
clonidine | central-alpha-agonist, cns-depressant | Catapres | oral | 0.2 - 2.4 mg
methyldopa | central-alpha-agonist | Aldomet | oral | 750 - 3000 mg
hydralazine | vasodilator | Apresoline | oral | 100 - 300 mg
minoxidil | vasodilator | Loniten | oral | 10 - 100 mg
doxazosin | alpha-blocker | Cardura | oral | 4 - 16 mg
prazosin | alpha-blocker | Minipress | oral | 6 - 20 mg
terazosin | alpha-blocker | Hytrin | oral | 5 - 20 mg
tamsulosin | alpha-blocker, sulfonamide-other | Flomax | oral | 0.4 - 0.8 mg
alfuzosin | alpha-blocker, qt-prolonging | Uroxatral | oral | 10 - 10 mg
isosorbide mononitrate | nitrate | Imdur, Ismo, monodur | oral | 60 - 240 mg
isosorbide dinitrate | nitrate | Isordil | oral | 60 - 160 mg
nitroglycerin | nitrate | glyceryl trinitrate, gtn, Nitrostat, minitran | sublingual | -
simvastatin | statin, statin-cyp3a4 | Zocor | oral | 20 - 80 mg
atorvastatin | statin, statin-cyp3a4-partly | Lipitor | oral | 20 - 80 mg
lovastatin | statin, statin-cyp3a4 | Mevacor | oral | 20 - 80 mg
rosuvastatin | statin | Crestor, rosuvas | oral | 10 - 40 mg
pravastatin | statin | Pravachol | oral | 40 - 80 mg
fluvastatin | statin | Lescol | oral | 40 - 80 mg
pitavastatin | statin | Livalo | oral | 2 - 4 mg
ezetimibe | cholesterol-absorption-inhibitor | Zetia, Ezetrol | oral | 10 - 10 mg
fenofibrate | fibrate | Tricor | oral | 145 - 200 mg
gemfibrozil | fibrate | Lopid | oral | 1200 - 1200 mg
niacin | nicotinic-acid | nicotinic acid, Niaspan | oral | 1000 - 3000 mg
cholestyramine | bile-acid-binder | colestyramine, Questran | oral | 8000 - 24000 mg
warfarin | anticoagulant, vitamin-k-antagonist | Coumadin, Jantoven | oral | 5 - 15 mg
apixaban | anticoagulant, doac | Eliquis | oral | 10 - 20 mg
rivaroxaban | anticoagulant, doac | Xarelto | oral | 20 - 30 mg
dabigatran | anticoagulant, doac | Pradaxa | oral | 300 - 300 mg
edoxaban | anticoagulant, doac | Savaysa, Lixiana | oral | 60 - 60 mg
enoxaparin | anticoagulant, heparin-class | Lovenox, Clexane | subcutaneous | -
dalteparin | anticoagulant, heparin-class | Fragmin | subcutaneous | -
heparin | anticoagulant, heparin-class | | subcutaneous | -
clopidogrel | antiplatelet, p2y12-inhibitor | Plavix, clopitab | oral | 75 - 600 mg
prasugrel | antiplatelet, p2y12-inhibitor | Effient | oral | 10 - 60 mg
ticagrelor | antiplatelet, p2y12-inhibitor | Brilinta | oral | 180 - 270 mg
dipyridamole | antiplatelet | Persantine | oral | 300 - 400 mg
digoxin | cardiac-glycoside | Lanoxin | oral | 0.125 - 0.5 mg
amiodarone | antiarrhythmic, qt-prolonging, iodinated | Cordarone, Pacerone | oral | 200 - 1600 mg
dronedarone | antiarrhythmic, qt-prolonging, cyp3a4-inhibitor-moderate | Multaq | oral | 800 - 800 mg
flecainide | antiarrhythmic | Tambocor | oral | 200 - 400 mg
propafenone | antiarrhythmic | Rythmol | oral | 450 - 900 mg
ivabradine | heart-rate-lowering | Procoralan, Corlanor | oral | 10 - 15 mg
ranolazine | antianginal, qt-prolonging | Ranexa | oral | 1000 - 2000 mg
metformin | biguanide, antidiabetic | Glucophage | oral | 1500 - 2550 mg
glipizide | sulfonylurea, antidiabetic, sulfonamide-other | Glucotrol | oral | 10 - 40 mg
glyburide | sulfonylurea, antidiabetic, sulfonamide-other | glibenclamide, Diabeta, daonil | oral | 5 - 20 mg
glimepiride | sulfonylurea, antidiabetic, sulfonamide-other | Amaryl | oral | 2 - 8 mg
gliclazide | sulfonylurea, antidiabetic, sulfonamide-other | Diamicron | oral | 80 - 320 mg
pioglitazone | thiazolidinedione, antidiabetic | Actos | oral | 30 - 45 mg
sitagliptin | dpp4-inhibitor, antidiabetic | Januvia | oral | 100 - 100 mg
linagliptin | dpp4-inhibitor, antidiabetic | Tradjenta | oral | 5 - 5 mg
saxagliptin | dpp4-inhibitor, antidiabetic | Onglyza | oral | 5 - 5 mg
empagliflozin | sglt2-inhibitor, antidiabetic | Jardiance | oral | 10 - 25 mg
dapagliflozin | sglt2-inhibitor, antidiabetic | Farxiga, Forxiga | oral | 10 - 10 mg
canagliflozin | sglt2-inhibitor, antidiabetic | Invokana | oral | 100 - 300 mg
semaglutide | glp1-agonist, antidiabetic | Ozempic, Wegovy | subcutaneous | 0.14 - 0.35 mg weekly
dulaglutide | glp1-agonist, antidiabetic | Trulicity | subcutaneous | 0.2 - 0.65 mg weekly
liraglutide | glp1-agonist, antidiabetic | Victoza, Saxenda | subcutaneous | 1.2 - 3 mg
insulin glargine | insulin, insulin-basal, antidiabetic | Lantus, Basaglar, Toujeo | subcutaneous | -
insulin detemir | insulin, insulin-basal, antidiabetic | Levemir | subcutaneous | -
insulin lispro | insulin, insulin-rapid, antidiabetic | Humalog | subcutaneous | -
insulin aspart | insulin, insulin-rapid, antidiabetic | Novolog, Novorapid | subcutaneous | -
insulin | insulin, antidiabetic | regular insulin, insulin regular, insulin nph, Humulin, Novolin | subcutaneous | -
levothyroxine | thyroid-hormone | thyroxine, l-thyroxine, Synthroid, Eltroxin, Euthyrox, oroxine, eutroxsig, thyronorm | oral | 0.1 - 0.3 mg
liothyronine | thyroid-hormone | Cytomel | oral | 0.025 - 0.1 mg
methimazole | antithyroid | thiamazole, Tapazole | oral | 15 - 60 mg
carbimazole | antithyroid | | oral | 20 - 60 mg
propylthiouracil | antithyroid | ptu | oral | 300 - 900 mg
prednisone | corticosteroid | Deltasone | oral | 20 - 80 mg
prednisolone | corticosteroid | Orapred, redipred | oral | 20 - 80 mg
methylprednisolone | corticosteroid | Medrol | oral | 16 - 96 mg
dexamethasone | corticosteroid | Decadron | oral | 4 - 40 mg
hydrocortisone | corticosteroid | cortisol, Cortef | oral | 20 - 240 mg
fludrocortisone | mineralocorticoid | Florinef | oral | 0.1 - 0.4 mg
alendronate | bisphosphonate | alendronic acid, Fosamax | oral | 10 - 10 mg
risedronate | bisphosphonate | Actonel | oral | 5 - 5 mg
ibandronate | bisphosphonate | Boniva | oral | 2.5 - 5 mg
raloxifene | serm | Evista | oral | 60 - 60 mg
estradiol | estrogen | Estrace | oral | 1 - 4 mg
ethinylestradiol-levonorgestrel = ethinylestradiol + levonorgestrel | combined-contraceptive, estrogen, hormonal-contraceptive | Levora, Microgynon, birth control pill, combined pill | oral | -
norethindrone | progestin, hormonal-contraceptive | norethisterone, Camila | oral | 0.35 - 15 mg
levonorgestrel | progestin, hormonal-contraceptive | Plan B | oral | 1.5 - 1.5 mg
medroxyprogesterone | progestin | Provera | oral | 10 - 40 mg
testosterone | androgen | Androgel | topical | -
desmopressin | vasopressin-analogue | Ddavp, minirin | oral | 0.2 - 1.2 mg
tamoxifen | serm, cancer | Nolvadex | oral | 20 - 40 mg
letrozole | aromatase-inhibitor, cancer | Femara | oral | 2.5 - 2.5 mg
anastrozole | aromatase-inhibitor, cancer | Arimidex | oral | 1 - 1 mg
finasteride | 5-alpha-reductase-inhibitor | Proscar, Propecia | oral | 5 - 5 mg
dutasteride | 5-alpha-reductase-inhibitor | Avodart | oral | 0.5 - 0.5 mg
sildenafil | pde5-inhibitor | Viagra, Revatio | oral | 50 - 100 mg
tadalafil | pde5-inhibitor | Cialis, Adcirca | oral | 10 - 40 mg
vardenafil | pde5-inhibitor, qt-prolonging | Levitra | oral | 10 - 20 mg
avanafil | pde5-inhibitor | Stendra | oral | 100 - 200 mg
riociguat | guanylate-cyclase-stimulator | Adempas | oral | 4.5 - 7.5 mg
oxybutynin | bladder-antimuscarinic, anticholinergic | Ditropan | oral | 15 - 30 mg
tolterodine | bladder-antimuscarinic, anticholinergic | Detrol | oral | 4 - 4 mg
solifenacin | bladder-antimuscarinic, anticholinergic | Vesicare | oral | 5 - 10 mg
mirabegron | beta3-agonist | Myrbetriq | oral | 25 - 50 mg
potassium chloride | potassium | Klor-Con, K-Dur, potklor | oral | 40 - 200 meq
calcium carbonate | calcium, antacid, binds-in-gut | Tums, Caltrate | oral | 1500 - 7500 mg
cholecalciferol | vitamin-d | vitamin d, vitamin d3 | oral | 2000 - 10000 unit
ferrous sulfate | iron, binds-in-gut | ferrous sulphate, Feosol, iron sulfate | oral | 325 - 975 mg
folic acid | vitamin | folate | oral | 1 - 15 mg
cyanocobalamin | vitamin | vitamin b12, b12 | oral | 1 - 2 mg
`;
