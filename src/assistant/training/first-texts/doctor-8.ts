/** Sentences of our own. */
export const doctorFirstTexts8 = `
# add_prescription
Hallworth needs anticoagulating as of tonight, warfarin 5 mg, go by the usual ladder
Bisoprolol. 2.5. Okonjo. mornings.
she'd like the pill again, Naledi M., the same microgynon as in spring, six months' worth
let us give Palaniappan metformin for the sugar, 500 twice with meals
Sir, kindly do the needful and issue atorvastatin 20 at bedtime for Mr. Venkataraman
amlodipine 5 to 10 for the harbour pilot, Kristoffersen
amoxicillin for the Osei boy and that ear, suspension, five days
Farrow had gabapentin from Blackwood 300 three times a day and he's out. same again from me
Naproxen for Szymborska with something for the stomach, omeprazole 20 will do
put Jamila Rahmani on folic acid five milligrams, she's trying
nakagawa hasn't slept since the funeral, zopiclone 3.75 for seven nights only
Thyroxine up to 100 for Marguerite, the retired organist
Every winter the same, salbutamol inhaler for Dimitriou and let him have two
ok so lamotrigine for Ines Carvalho start low 25 a day two weeks then we see
At ninety-nine Haraldsen may have his paracetamol regular, one gram thrice daily
Kowalczyk methadone 40 ml daily supervised, continue, another fortnight
glargine up by four units for Tremblay, night-time
Lobster-red Miss Feeney wants some hydrocortisone 1%, thin layer twice daily
Senhora Pimentel she make again the urine infection, I give nitrofurantoin 100, two time the day, five days
for the fasting month Barzani's evening insulin 16 units at iftar, add it
The anaemic one needs iron, ferrous fumarate 210 once a day and tell nobody I said once
Latanoprost, one drop, both eyes, at night. Eze.
aspirin 150 at night for Lindholm until 36 weeks, on account of the twins
Mbeki jr: prednisolone 30 for three days plus his blue puffer again
dare I ask for lisinopril 5 in Rasmussen's direction
pen V 500 qds 10/7 Gallagher
dual antiplatelets for Delacroix-Smythe: aspirin 75 and ticagrelor 90 bd, one year
Latent TB in Kabbani senior so isoniazid 300 with B6, six months of it
Mr. Abdulrahim reports his gout is back, I would like colchicine 500 mcg twice daily until it calms
flucloxacillin 500 four times for the wound, Lafleur, one week, he's not allergic I asked twice
tenofovir 245 once daily for the older Nguyen Thi Lan, long term
Babic may have etoricoxib 60 for the hip, once daily, two weeks
let's give sertraline a go, 50, with Wren Halloran, and I'd see them in a month
The rash is scabies so permethrin cream, all over, twice a week apart, for Miss Adeyemi-Clark
3 oclock lady, Ostrowska, sumatriptan 50 for when it starts
Mrs Tanaka, her alendronate again, the weekly, for three months, thanking you
Nappies, red bottom, nystatin cream thrice daily, baby Achterhof
hydroxychloroquine two hundred twice a day lupus patient name Sadia Mirza please add new line thats it
K+ 2.9 so Sando-K two tabs tds three days, Mr Whitcombe
Smoker wants off: varenicline, starter pack, for Luca Benedetti
vitamin K 2 mg by mouth once for Igwe
Sandberg back up to full dose lithium, 800 at night
an emollient, the greasy one, half a kilo, for Tuulikki Rantanen's eczema
dlamini, tamsulosin 400 micrograms, after breakfast, waterworks
cabergoline half a mg twice weekly for Oluwaseun, prolactin's high
jonny park ibu 400 tds w food 5d
Mr. Wieczorek becomes now cortisone, prednisolone 20, one week long, in the morning
gaps in her memory, donepezil 5 at night to start, Mrs Cavendish-Boyle
not the usual trimethoprim, Papadakis gets cipro 500 twice daily a fortnight
We agreed, Mrs. Nasrallah and I, on a trial of HRT: estradiol patch 50 twice a week
standing in for the regular doc: Zubkova wants her pregabalin 75 twice a day, a week's worth until he's back
garnier furosemide 40 each morning and k watch
empagliflozin ten mg for that Costa, kidney and sugar both get something
co-codamol, the weak one, up to eight a day for Terrence Oduya, his back's gone
Kieu's novorapid for the pump, five vials
Since ye can't get the liquid, give wee Struan the dispersible tablets, lansoprazole 15 the once a day
that lecture subject of mine, Mr Montoya with the heart failure, sacubitril valsartan 24/26 bd from tomorrow
ramipril 2.5 please for Sunniva Berge and a pressure check in a fortnight
Quick one between patients: chlorphenamine 4 mg at night for Bintou's hives
Mrs Ng-Wallace says the Macrogol worked wonders and she's through the last sachet. two a day, same as was
chest like a squeaky door, Eamon Tierney, so budesonide formoterol, two puffs morning and night
mansouri anti D 1500 units im
please put Bergström on sodium bicarbonate, five hundred thrice
Kids' dose please: ibuprofen 100 in five, five ml three times for Matilda
for Subramaniam kindly restart vildagliptin fifty BD
warfarin again for the bell ringer? no. apixaban, 5 and 5, name's Ogilvie
Could we try Thea Vandenbroucke on propranolol, 40 at need, for stage fright
erythromycin last try for Quentin Abara, 250 four times, ten days
three more months of ivabradine for Mr Stanislav Holub, unchanged, he says he's the last tablet in hand
Malaria tablets for Fatima Ouedraogo's trip, atovaquone proguanil daily, twenty three tablets
fludrocortisone, fifty micrograms, Abiodun-Price, with breakfast
vu was left without her carbimazole by the trainee, 10 mg a day, add
I have in front of me Ferhat Aksoy's empty box of levetiracetam, 500s, twice a day. let it be filled anew
bug's turned to pneumonia, Mr Castellanos, amoxiclav 625 three times and clarithro 500 twice, a week
Ekholm to have thirty of prednisolone daily for four weeks
The usual for old Father Clement, you know, his digoxin, 125 micrograms, and make it ninety tablets
lourdes agbayani, tiotropium, one capsule inhaled every morning
what Mr Hashemi needs is his nitro spray renewed, one can
# discontinue_prescription
enough bruises on that poor woman, Mrs Hallworth's warfarin ends here
Okonjo's pulse was 44 so that is goodbye bisoprolol
spironolactone and Brannigan part ways today given that potassium
migraine with aura so Naledi can't carry on with microgynon, have it ended
since the kidneys went down, Palaniappan is to have no metformin any more
Mr Venkataraman is complaining of leg pains since atorvastatin, kindly discontinue the same
ankles like tree trunks, the harbour pilot, off with his amlodipine
rash all over after the second spoon, no further amoxicillin for little Osei
I don't agree with my predecessor on the gabapentin, Farrow can do without, take it out of his meds
naproxen is eating that disc lady's stomach. cut.
rahmani is pregnant so her ramipril has to go straight away
Nakagawa sleeps by himself again, the zopiclone's not to be continued
that hydrochlorothiazide is what's dragging Quispe's sodium down, please remove
Dimitriou never had asthma so no more salbutamol for him
Ines C doesnt want to be on lamotrigine any longer and after five dry years neither do I want her to
a hundred years old and still swallowing simvastatin, spare Haraldsen that from now on
he did it! Kowalczyk is clean, methadone finished, take it out
Tremblay's gliclazide should go now he injects
Doxycycline out, she's sunburnt like a lobster, Miss Feeney
the nitrofurantoin make the senhora to cough, we finish with him
Yusupova can't stomach the iron. Cancel the fumarate
the glaucoma man's lashes have grown like a film star's and he's fed up, drop the latanoprost for good
no point in montelukast when he gets nightmares, stop it for the mbeki boy
would it be too bold to ask that Rasmussen be relieved of his diclofenac, kidneys being what they are
pen V Gallagher stop, swab neg
his year is up, ticagrelor may go, aspirin remains, same gentleman with two surnames, Delacroix-Smythe
Since the runs won't stop, Mr. Abdulrahim should leave off colchicine, kindly make it so
swab says resistant so Lafleur's fluclox is pointless, bin it
The etoricoxib puts up Babic's pressure so he's to have no more
Wren's had a good year. Sertraline's done, they tapered by themselves, so it comes out
no more steroid cream for Miss Adeyemi-Clark, it was scabies all along
Ostrowska had chest tightness on sumatriptan. it ends today
five years is quite long enough, Mrs. Tanaka's alendronate may rest
her retina scan is worrying hydroxychloroquine to be stopped patient Sadia Mirza full stop
K+ keeps dropping, indapamide no longer for Whitcombe
Luca says varenicline gives him horrors at night, so finish
hold on no, no holding, Igwe is to be taken off warfarin outright
lithium, Sandberg, enough, tremor. No tapering
tacrolimus ointment burns Tuulikki, strike it from what she uses
Tamsulosin floors Benavides when he stands. Remove
two years normal, Oluwaseun can lose the cabergoline
with the cortisone is by Mr. Wieczorek from today end
the memory got no better with donepezil and she's off her food, withdraw it, Cavendish-Boyle
not one more day of cipro with that Achilles, thank you, Papadakis
we agreed, Nasrallah's patches come off, breast lump until proven otherwise
standing in, but I'm not comfortable: Zubkova on tramadol AND sertraline. tramadol off
garnier is dry as a biscuit, furosemide off
Costa got thrush twice from empagliflozin; that's it for that
oduya bunged up on co-codamol, withdraw
wee Struan's no bringing up his feeds any more so the lansoprazole can away
Montoya's enalapril has to be out 36 hours before the new tablet, so kill it now
cough cough cough. ramipril bad. Sunniva Berge
between patients, quick: Bintou drowsy on chlorphenamine. over.
can she stop the macrogol, Ng-Wallace wonders, and yes she can, it's done its work
tierney's azithro three times a week, hearing going, so no longer
bergström's NSAID, whichever it is, please God stop it
Matilda is off ibuprofen from this minute, it's chickenpox
Subramaniam is vomiting from semaglutide, kindly remove the injection from her list
bell ringer bled from the gums, Ogilvie's apixaban goes, cardiology agrees
Could be the propranolol behind Thea's nightmares, let her have no more of it
flashing lights in his eyes since ivabradine. he's to quit it. Holub
the trainee gave Vu propranolol on top and now she's at 48 a minute, so that goes
Ferhat Aksoy's furious moods, they're the levetiracetam, so away with it, he's got valproate
father clement sees yellow, so digoxin stop
Nosebleeds since clopidogrel, so Juneau stops that
# patient_history
what was it Edith Hallworth is thinning her blood with, warfarin or one of the new ones
was it me who put Okonjo on bisoprolol or did he come with it
that 6.4 potassium of old Brannigan's, was it ever that high before
Naledi on microgynon: any migraines written down anywhere in her notes?
Palaniappan's sugar over the last year, climbing or what
theo lindqvist, everything
kindly tell me since when Mr Venkataraman is taking atorvastatin and what all his CK values were
petrossian's ecgs side by side please, old and new
the harbour pilot, his name ends in offersen, what blood pressures has he brought in
the little osei boy with that ear, does he react to penicillins, mum wasn't sure
Blackwood used to have this Mr. Farrow under her, what on earth was he being treated for
szymborska mri lumbar, what did they write
Rahmani pregnant again, how did the last one go, there was pre-eclampsia wasn't there
what have I given nakagawa for sleep over the years
sodium of quispe, what was it in march
the retired organist on thyroxine, last TSH?
Dimitriou's spirometry, was it obstructive or did I imagine it
five years no fit? check Carvalho's last seizure for me
how old is Haraldsen and what is the matter with him apart from that
what's Kowalczyk down to now, of the methadone
glucose 22, that's the Tremblay fellow, what were his others this month
the 10.20, what's she coming with, any background
why did Feeney have doxycycline at all, acne or the tick
senhora Pimentel how many cystitis she make this year
barzani hba1c and hypos before Ramadan
yusupova haemoglobins in order
can one see from here what the eye people found in Chidi Eze
lindholm, have her blood pressures been behaving
She should have had three Twinrix, Rosalind Achebe, is that right
peak flows for the mbeki boy please all of this winter
my 8 oclock is a Rasmussen, protein in the urine was it, how much
Gallagher swab?
any troponins ever done on Mr Delacroix-Smythe
Kabbani's smallest, which jabs are documented
Benedikta's rash, I saw it a week back, what did I call it then
Last uric acid of Abdulrahim's, and is he on a water tablet by any chance?
Lafleur wound swab grew what
Nguyen Thi Lan, the one born in 61, does she have hepatitis in her chart
babic hip, what does the last x-ray say on the cartilage
Ferreira: any angiogram before
how did Wren H score on the PHQ each time
who'd seen Adeyemi-Clark for that itch before me and what was tried
the 3 oclock, is she the one with the aneurysm
bone density tanaka, T score of the spine
baby Achterhof's weights since birth
Fitzwilliam's aorta, dear machine, in millimetres, year upon year
sadia mirza complement and anti ds dna question mark
K+ trend Whitcombe
pack years for Luca Benedetti, did I note them
Igwe INR, previous ones, and was there an antibiotic in between?
Sandberg halved her lithium herself, what level did she run before
tuulikki patch tests, nickel or what
Dlamini, any old notes come across, ops, allergies, that sort
oluwaseun prolactin before and after
hey wat did jonny park's knee mri say
Mr. Wieczorek, became he already once cortisone?
gaps in memory, how did she do on the MoCA last year and now, Cavendish-Boyle
not today's PSA, the ones before, Papadakis
have we got a mammogram of Nasrallah's on file
the regular doc's note on Zubkova please, I'm standing in for him
Mme Garnier's murmur, what did the echo measure
albumin creatinine ratios costa
Oduya's back, is there a film from the fall in April
the eighteen year old with the pump, Kieu, what did the kids' doctor have him on
for my lecture I'd like Mr Montoya's ejection fractions over time
cough since when, did Sunniva Berge mention it before the ramipril or after
between patients, quickly, had Bintou hives as a baby
Ng-Wallace had a colonoscopy somewhere down south, do we hold it
same squeaky chest last year, Tierney, what did we find then
parisa mansouri gestation today and last position
please lay out Bergström's creatinine for me from 2020
had Matilda her chickenpox vaccine
Mrs. Subramaniam, postprandials, since last Diwali
the bell ringer, Ogilvie, CHADS score if I ever worked one out
Could Thea V. have asthma, is there mention of it anywhere in her notes
people keep giving Quentin Abara antibiotics. which ones, in what order
ivabradine, how long has Holub been getting it and who began
Fatima Ouedraogo, sickle trait or disease, see what's noted
Ms Abiodun-Price's pressures overnight and what she usually runs at
a Mrs Vu from the trainee's pile, what's she been through
Castellanos's films, this one and the winter one, what was read
she's the last before lunch, Mrs Ekholm, what was the upshot of her bronchoscopy
old Father Clement's usual tablets, what are they, I've forgotten
My memory of Lourdes Agbayani is a cough and a hat. What did I diagnose?
what's the tablet Mr Hashemi can't tolerate, it's noted somewhere
# message_patient
could somebody let Mrs. Hallworth hear it from us that the warfarin stays for three months and no longer
pls write Mr Okonjo he did nothing wrong with the bisoprolol and that his slow pulse is not dangerous
those who were coming while I'm in Lisbon, well only Frau Dietz really, drop her a line that we'll find her something in June
ring or write Brannigan: potassium came down nicely, bananas in moderation
tell to Palaniappan his sugar is better and he must continue the walking
theo lindqvist shoudl be told the biopsy is benign, today if you can, he's been sick w worry
please intimate Mr. Venkataraman that leg pain should go in two weeks' time and he need not worry
petrossian needs to know the heart tracing changed a bit and I'd like him in this week, nothing to panic over
Osei's mum: finish the bottle even if the ear stops hurting. put it kindly
Monday's first lady, Mrs Uzun, should be warned that I'm working out of room 6 because of the plasterers
szymborska, hi, your MRI showed a slipped disc and no need of the surgeon. please send in those words or better ones
let Jamila know the test is positive and she has my warmest congratulations
Mr Nakagawa's wife has died, funeral's on Friday, send him my condolences and say my door is open
tell the organist that her thyroid is spot on and not to fiddle with the tablets
Ines asks may she drive. answer is yes, since last month. pass it on to her
It's old Haraldsen's hundredth on the 22nd. Send the man my congratulations!
proud of you Kowalczyk, that's all I want sent
write to my LADA man that 22 is too high, four more units tonight, ring if it's still over 15 at breakfast
can the 10.20 be told I'm running half an hour behind, with apologies
miss feeney to stay out of the sun until the weekend would you tell her
for the senhora: drink more water and come if fever, you say to her from me
Hajji Barzani wishes to fast with his insulin. Write him he must see me before the first day.
tell Yusupova iron turns things black and it isn't blood
are you in a position to let Chidi Eze have word that his eyes are all right
Mrs Lindholm is expecting twins and saw the scan alone, poor thing, tell her we'll go through it together
remind Rosalind about shot number three would you
my 8 oclock Mr Rasmussen forgot his urine last time, give him a nudge to bring it
Gallagher swab neg, tell
the family from Aleppo should bring their vaccine cards, please text the father Mr Kabbani
Could the mum of little Benedikta be told school is fine tomorrow, she isn't catching
no beer, no liver, no sardines, that's to be sent to the gentleman with the toe, Abdulrahim
Ill in bed, so would you tell Vasquez the biopsy talk must wait till Thursday
Moritz, the drummer, plugs! tell him ear plugs and to come back if the ringing stays
Babic moved to the coast and left his x-ray disc on my desk, let him know
Ferreira's daughter wants news. his heart is fine, it was the gallbladder. let the old man have that in writing
Pia Sandoval asked in the corridor whether the dreams are from the sertraline. they are, and they pass. can you pass it on
wash everything at sixty, that's what the student Adeyemi-Clark has to hear
the 3 oclock may come at 2 if she likes, ask her
please would someone kindly write Mrs. Tanaka that her kind letter made my week
let baby achterhof's dad know to leave the nappy off for an hour a day
message to sadia mirza colon your eye test showed something early we change the medicine full stop
K+ is fine now tell Whitcombe
one week smoke free, tell Luca bravo!
lost my voice so tell Mr Igwe I'll write him instead of phoning
lithium lady pls fast not, only skip the morning lithium before blood is taken, let her know
nickel it was. tell Tuulikki no cheap earrings
a chap called Dlamini wrote asking for me by name, answer him I'd be glad to take him on
Oluwaseun, wonderful news, tumour's shrunk, write something along those lines
hey could u ping jonny park, no football til i say so
please to Mr. Wieczorek write that he the cortisone not suddenly may leave away
her son Rupert is the one to write to: mother should not be driving, let him know gently, from me
not to scare him, but could Papadakis be told his PSA went up and I want to repeat it
we've the all clear on the lump! Nasrallah should hear it today rather than Monday
Zubkova to collect her sample pot from the desk, write her please
students will sit in with us, ask Mme Garnier if she minds
Oduya, bed rest is the enemy of the back, tell him to walk
kieu, no bread from today, the gut biopsy confirms it. leaflet at reception. send
wee Struan's mammy would like to know he's put on weight. 6.1 kilo. tell her
ask Montoya nicely whether I may show his heart film to my students
Sunniva may throw out her cuff, home readings perfect, write her that
Ng-Wallace has written three times about polyps! answer: none found
Eamon must bring his sputum before ten or the lab throws it out, warn him
Parisa's baby is breech, let her know we'll try turning it next week
bergström to see me friday, kidneys worse, write it without the word dialysis
matilda's dad: oats in the bath, nails short, no ibuprofen. please get it to him
Diwali greetings to Mrs. Subramaniam and her sweets can wait for her sugar to settle, kindly convey
Bell ringer's 24 hour tape came back fine, he'll want to know before Sunday service
Could you wish Thea Vandenbroucke good luck for her concert from all of us
Abara's sinuses: the ENT man agrees with me, salt water rinses. tell him so
wrong leaflet went to Fatima Ouedraogo, tell her to ignore it and that I'm embarrassed
Vu will be nervous about the change of doctor, introduce me to her in two lines
get word to Castellanos that his film has cleared and he may fly to his sister
ekholm's husband passed the flowers on, thank her warmly from me
Father Clement blesses me weekly so tell him his digoxin level blesses him back, it's fine
before his flight Mr Juneau should know the clot test was negative, he's at the airport, write him
# add_diagnosis
left popliteal DVT for Hallworth, E. put it on her list pls, warfarin was sorted yesterday by the ward
sinus bradycardia, Okonjo, bisoprolol-related, please have that written under his problems
Brannigan, hyperkalaemia, on the list, thank you
migraine with aura. that's for Naledi Mokoena, the microgynon girl
he has sugar now, Mr. Palaniappan, type two, A1c of 7.4, please enter
theo lindqvist has actinic keratosis, scalp, add pls
for Venkataraman kindly note statin myopathy as one diagnosis
new LBBB, Petrossian
otitis media, right, little Osei
cauda equina was ruled out, what Szymborska has is a plain L5 radiculopathy, so record that
pregnant! Jamila Rahmani, six weeks, into the record
nakagawa since the funeral: grief reaction, depressive. put it down as adjustment disorder
quispe, hyponatraemia, drug induced
retired organist Marguerite Colbert has Hashimoto's, we've known for years yet nobody coded it
it's COPD not asthma, Dimitriou, please put the COPD on
carvalho, focal epilepsy, never coded, do
opioid dependence in remission is what Kowalczyk has got now
Tremblay is LADA not type 2, antibodies positive. add LADA
phototoxic reaction to doxy in Feeney, write it down as such
Senhora Pimentel it is now recurrent cystitis, you put in her problems
Iron deficiency anaemia for Yusupova, heavy periods behind it if you've room for that
Open angle glaucoma. Mr Abernathy. Both eyes.
twin pregnancy, lindholm
Rosalind A. is a hep b carrier after all, enter it
the boy, Mbeki, brittle asthma let's call it what it is
it's nephrotic, Rasmussen I mean, membranous on the biopsy. file under diagnoses
glandular fever monospot pos the pen V girl
so it was an NSTEMI then, Delacroix-Smythe, add that to his misery list
Mr. Kabbani: latent TB. To be recorded.
slapped cheek, benedikta, record
Kindly enter gout, right big toe, crystals seen, Abdulrahim
surgical site infection goes down on Lafleur's list I'm sorry to say
chronic hep B, Nguyen Thi Lan, the older one of the two
tinnitus with noise damage both sides belongs on the drummer's record, that's Moritz
coxarthrosis left for the man who moved to the coast
cholecystolithiasis, Ferreira senior
Halloran, Wren: generalised anxiety, moderate. to the list
scabies!! Adeyemi-Clark. can't believe I missed it
3 oclock was a migraine without aura, Ostrowska, code it
candida nappy rash, baby Achterhof
Let it be recorded that Fitzwilliam has an abdominal aneurysm
new line sadia mirza systemic lupus comma diagnosed today full stop
K+ low again and again, it's Conn's, Whitcombe, aldosterone proves it
tobacco dependence Luca Benedetti
over-anticoagulated, that retired tenor, code it
Sandberg: bipolar II, finally someone dared say it
contact dermatitis to nickel, Tuulikki Rantanen's file
BPH for our Mr Benavides, waterworks troubles since 2019
microprolactinoma for Oluwaseun if you please
acl tear jonny p., add it thx
Polymyalgia, Mr. Adomeit, please carry in
gaps in memory turn out to be Alzheimer's, Cavendish-Boyle, put that in
not cancer, prostatitis. Papadakis. enter that
fibroadenoma is what the lump was, so Nasrallah, fibroadenoma, in it goes
mitral regurgitation, moderate, Garnier
Diabetic nephropathy, A2, Costa.
his back's gone means a wedge fracture of L1, Terrence Oduya, osteoporotic, add
Kieu: coeliac too, biopsy proven
white coat hypertension is all it was, the home readings say so, Sunniva
I'd call Ng-Wallace slow transit constipation, enter as such
bronchiectasis on the CT explains the squeaks, Tierney please
breech 36 weeks mansouri
CKD four now, was three, the bicarbonate lady
chickenpox, matilda, day two
gastroparesis kindly add, Mrs Subramaniam
paroxysmal AF, bell ringer, Ogilvie
Could you jot social phobia onto Thea's record
chronic sinusitis, Mr. Abara, let's have it in black and white
sickle cell trait, not disease, Fatima Ouedraogo, new entry
abiodun-price addisons confirmed synacthen flat
right basal pneumonia. Castellanos. please list
sarcoid, lungs and skin, Mrs Ekholm
# out_of_scope
three months or six for a provoked clot on warfarin these days? I lose track of who says what
where does one buy a nice graduation present near the clinic, thursday is the day
find me a flight to Lisbon on the 13th, evening, aisle
what level of potassium makes peaked T waves, roughly, I've a student asking
is microgynon cheaper than the other brands for someone paying out of pocket
does the building open at half past seven or does one need the porter
how much sugar has a mango, a patient wants to know and honestly so do I
who covers wednesday afternoons in paediatrics, is it still Farida
atorvastatin or rosuvastatin, which is having less of muscle trouble as per the literature
can you order another ECG for Petrossian at the hospital
Could you fill the fitness form for the harbour authority for Kristoffersen?
what's the amoxicillin per kilo these days for an ear
who do I shout at about plaster dust on my keyboard
how many did Dr Blackwood leave to the others, not to me
red flags for back pain, the list we learned in school, can you recite it
the printer eats my scripts between 4 and 5 every single day, fix that
which antihypertensives are safe in pregnancy, methyldopa and what else
flowers for a funeral friday, can you order
my phone died, who has a usb-c charger on the second floor
flu jab for staff, Saturday or when
how to tell COPD from asthma on spirometry in a nutshell
driving after a first seizure, six months or twelve, what does the law say here
cake for twelve on the 22nd, any bakery nearby
what dose of naloxone goes in the take home kits
I hear bleeping from the fridge where the vaccines live, who looks after that
the 10.20 didn't pay last time, can you take the money from her
which antibiotics are photosensitising besides doxy
who is new at reception, the tall one
nitrofurantoin when kidney is at 40, is allowed or not
guidance on fasting with type 1, is there a paper
iv iron, does our insurance scheme cover it
refer Eze to the glaucoma clinic at the university will you
twins with chickenpox can I bring them to the staff creche
should one give a fourth hepatitis B shot if titres are low
when would you step up a child from low dose steroid
membranous nephropathy, rituximab first or cyclophosphamide
Gallagher sick note two weeks type it
Ticagrelor and grapefruit, is that a thing
drug rep wants to know which room he can have on Thursday
what's for lunch
interpreter for Arabic at three, arrange one
how many days off school for slapped cheek, there's a mother wanting chapter and verse
cleaner left my window open wednesday evening, who is her boss
is allopurinol to be started during an attack or after, what's in fashion
I'll be needing a cab to the station at five
theatre tickets for the in-laws, Saturday, two
where can a drummer buy proper ear plugs
Is there snow in the mountains yet
send Ferreira for a gallbladder ultrasound this week
SSRIs and vivid dreams, got any literature
admin question: what do I bill for a long consultation
Should I treat my own household if a patient had scabies
3 oclock and still no coffee, who refills the machine
is denosumab worth it after bisphosphonates
jury duty excuse letter, draft one
which cream do chemists sell for a red bottom that isn't fungal
who won the cricket
dear colleague thank you for seeing this young lady comma please type that as a letter
my cigarettes are in the coat in room 4, can someone bring them
Friday on-call next month, who's got it, is it Ayodele
the phone on my desk has lost its voice, no dial tone
half my payslip is missing, whom do I ask
Does the bank holiday count double in pay
which jewellers sell nickel free
interview candidate number two, can I get her CV
is tamsulosin to be stopped before cataract surgery
quiet room for pumping, where's that in this building
any chance u book a knee mri for the footie lad
Polymyalgia, how long gives one cortisone after the guideline
gaps in my own memory, what was the login for the pathology system
not a patient thing but is the August rota for nurses out
is HRT fine after fibroadenoma
Stand-in doctor here with a bicycle, where can I leave it
students want the wifi code
my back's gone, can physio see staff
what's the union's number
Who fixes the heating? by noon I shall scream
slides for my lecture Thursday on heart failure, make me ten
Table for two, tomorrow noon, somewhere my mother can hear herself
between patients who wipes down the couch, me or the nurse
roster of the anaesthetists please
azithromycin long term and hearing loss, how frequent
What's the success rate of turning a breech
Kids' dose of ibuprofen by weight?
kindly arrange MRI brain for the lady in cabin 2
apixaban before tooth extraction, how many hours
Could you get me two tickets for a concert Friday
two of the nurses fell out, whose job is it to make peace
okay robot what's the pool temperature on Tuesday
knee surgeons here, which is the best for my own knee
malaria map for Burkina, do you have one
Excel keeps crashing
winter tyres or all season, what do you say
the trainee's patients, who else got them besides me
blood drive sign up sheet where
the minutes of the committee, who's typing them
on Ascension, are the shops shut
merger means new badges, mine doesn't open the door
kruger's patients today, list them
# view_schedule
the lady with the calf clot, warfarin, walks with two sticks, which morning have I got her
thursday after 11, my daughter's thing, do I have anybody there already?
how bad does the week of 14 May look, I ask because of Lisbon
is it nine or half seven my first one tomorrow
theo lindqvist, when
my wednesday afternoon. show.
list before lunch, anyone?
harbour pilot said he'd be back in a fortnight, is that in the book
is there a hole anywhere between 2 and 3
follow up for that child with the ear did mum ever make it
plasterers or not, who's down for Monday
farrow, the one who came over from Blackwood, am i seeing him this month
4 till 5 today, how many quickies
rahmani, first antenatal, is it with me and on what date
on Friday there's the funeral at one, who would be sitting in the waiting room by then
is the organist today or did I dream that
do I have folk on Saturday or was I let off
Next?
when do i see ines again the epilepsy girl with the motorbike
22nd, my birthday, who am I spending it with
before 11 on tuesday, did anyone slip in
squeezing Tremblay in was promised me by the desk, has it been done, what time
what comes between the 10.20 and the 11
who came Monday
and the senhora Pimentel she come when
how does my first day of Ramadan look in the book
leaving at three, can I? or is someone there
are you able to see if Chidi Eze is in this afternoon
twins are sick, how many would I be letting down Thursday
about twenty today I reckon, or is it more
don't want the fires, just the schedule
who has my 8 oclock
pen V girl back when
have I got lunch
kabbanis all five are coming together, which day was that
school run permitting, what's my first one and at what o'clock
is it this wednesday I was going to do an evening? who bit?
ill or no ill, how many would have to be rung if I stayed in bed
out of theatre at last. how far behind is my clinic
Nguyen Thi Lan cancelled or not, I can't see her on today's list
drummer's coming when, I thought he had the 4.30
between Boxing Day and Epiphany am I marked as away, it should say so
who's waiting for me
wren halloran's month must be up, is there a date
monday. every quarter hour or every half? i forget what you have me down for and with whom
the 3 oclock
Kindly look up for an old colleague at which time Mrs Tanaka arrives
jury duty on the 3rd, which poor souls had I on that day
six week check for baby achterhof, is it in
would Fitzwilliam be gracing us this week
lupus girl is due for bloods talk with me isnt she, tomorrow or the day after
Bergen or no Bergen, who comes Friday after noon and what for
telephone slots today, who've I to call
Half the day on the 9th seems to be gone, or is that just how it looks on my phone
bank holiday monday am I really on and who for
the wednesday interviews, do they overlap with any of my patients, i fear so
Dlamini's first visit, which day did they give
10 and 2 did they leave me my gaps
hey can u check if jonny park is down for me 2day
On Monday have I before ten already somebody?
gaps in my day, if any
not asking to be free in August, only wondering how many have booked so far
we were to meet again, the lump lady and I, in a quarter, did somebody book it
locum here, day one, who'm I seeing and where do they pop up
students want to sit in tomorrow, which of mine are interesting, time and name
overslept. where must i be
Whitlock annual review, slot?
Thursday from 4, the union meeting, I suppose I've people
Kieu misses half his slots, when's the next he might miss
How many undress tomorrow, I mean who's down for skin checks, the heating being what it is
Thursday, straight after my lecture, who's first in the door
tomorrow noonish, mother wants lunch, have I time
swapped with Moyo, did his Monday patients move to me, who are they
between patients now, who's following
roster of today please, by the clock
clock change muddled me, first one Monday at?
anything before I take my coat off? a patient, I mean
the 19th, labour ward or clinic, what have you got me doing
kids only clinic, which day is it this week and how many
how is Diwali Monday looking, patient wise
the bell ringer can only do mornings, did he get one
Could it be my violinist's due this week, what have I got
two weeks before my wedding, how crammed is it
Tuesday, am I on or off, and if on, with how many
my knee's operation is the 2nd, what's still in the book for that week
how long's my Monday if I've been up all Sunday
second clinic of the day, who comes to that one, just the names
does the county court thing on the 17th show anywhere in my week
my Addison's lady wanted the earliest slot of all, has she got it
winter timetable's begun, so what's my last one today
I have a hunch that Mr Ferhat Aksoy never rebooked. Did he
was it Thursday they gave me eleven patients in a row
Lest I be late for them, whom do I see after the committee at four
who's the last before lunch
the usual slot for Father Clement, Thursday first thing, is he in it
haven't a clue where my two o'clock went since the merger. Where is she
Lourdes Agbayani with the hat, was that today's eleven or tomorrow's
what's Mr Hashemi doing on Friday's list, he was Monday
before the inspection, how many can I possibly see, show me Wednesday
# block_time
my daughter graduates thursday so nobody after 11 that day
Lisbon. Congress. 14 to 18 May, take me out of the book.
half past seven to nine tomorrow is for my dentist, me in the chair for once
Shut my afternoon. Whole thing. Wednesday.
there's a hole between 2 and 3 and I mean for it to stay a hole
The plasterers come to my room Monday and Tuesday, ergo no patients
from 4 till 5 I do scripts and quickies, so no bookings in there, today anyhow
Funeral. Friday. Out.
this Saturday I'm not going to be there, flu of all things
in general I adore my patients but not on my birthday, the 22nd, nobody please
methadone clinic lost its doctor so this Tuesday before 11 I'm there not here
give me a breather between the 10.20 and the 11
Ramadan is starting; the last hour before iftar I'd be grateful to have clear today
I'm leaving at three. Roofers.
twins have chickenpox so Thursday I'm a nurse at home
dont let anyone have my 8 oclock
can you put a wall around 12 to 13.30, Thursday, drug rep, don't judge me
lunch today an hour longer, lawyer
school rang, lad's been sick on his desk, so I've to fetch him, clear the next two hours
wednesday evening five till eight is choir, I may never be given patients then, at least this term
Ill. Not coming. Sorry
theatre overran, I'm scrubbed till 4 so nothing before that in outpatients
from Boxing Day until Epiphany I'm in the mountains with no signal
monday mornings are for admin as of next month, not a soul between 8 and 10
3 oclock onwards nothing, migraine
Please be so kind as to reserve the slot after Mrs Prideaux for nobody, she always needs double
jury duty from the 3rd, could be a week could be two, take two
cricket final, so strike me off Saturday's list from eleven
I've a list of things in my head and need one free hour to do them, say 16.00 today, keep it empty
whoever comes Friday after noon must be stopped, I'm off to Bergen
phone slots off for today, lost my voice, quite literally
before the grown-ups arrive I want 8 to 8.45 Monday for my own filing
half a day off on the 9th, the second half, it's for the notary
bank holiday, I assumed I'm off but the system offers me, take me out
Interview candidates all Wednesday, I won't see a patient that day
I'm still breastfeeding and need 20 minutes at 10 and at 2 with no patient, this week
gonna need tmrw arvo off the grid, car's failed its MOT
On Monday I have the craftsman in the house, please make me before ten free
no visible gaps in my day, manufacture one, 13.15 for a quarter of an hour, I must eat
not working first half of August, whatever the plan says
Locum from 1 to 7 June, they see mine, so nobody gets put with me
theatre visits with the students, 3 to 5 on the 11th, I am not to be booked
after every third patient I need ten empty minutes today, back's gone
union meeting, compulsory, Thursday at 4, close me from then on
if the heating isn't fixed nobody should have to undress in there. shut the whole of tomorrow
lambing. nae patients Thursday nor Friday
I lecture till half past two this Thursday and won't have anyone before that
I've promised a lunch to my mother, 12 till 1.30 tomorrow, see that it isn't taken
swap or no swap, this one Monday I can't, so leave it blank
between patients I am collapsing. a quarter of an hour with no one, after this one
clock change Sunday so Monday's first hour is nobody's, I know myself
deliveries don't keep office hours. on call for labour ward all of the 19th, no clinic then
please hold 11 and 16 shut today, I've two students to examine then
Kids' sports day, mine run the sack race, no clinic Wednesday past two
It's Diwali on the Monday so, respectfully, I shall be unavailable
Concert Friday, so nothing later than 3
two people are getting married and I'm one of them: 20th to 31st no work
Tuesday's swim gala, they've made me timekeeper, so I can't be seeing anyone
people keep getting squeezed in at the end of Thursday. Not today. Nobody past 17
my knee gets its new joint on the 2nd. Six weeks. No me
pager duty Sunday means I'm a ghost on Monday. Ghosts don't see patients
the second clinic can't happen today. the first yes
I've to testify, county court, on the 17th, count me absent
winter tyres, 15.00, garage, one hour gone
the trainee has her assessment with me Wednesday 2 to 4, patients elsewhere please
blood drive in the hall Thursday, I'm giving and then lying down, nobody from 11 till 12
for tomorrow only, bug got me, I'm extending nothing except my sleep, no list please
I'm on the interview panel, on the crèche committee and on my last nerve: no patients Monday
hour's lunch please, just today, a widow is visiting whom I can't hurry, so nobody after her till 1.30
retreat with the monks, silent, Ascension Thursday to Sunday, me not reachable
merger meeting, whole of the 30th. Sigh. keep patients out of it
Kruger has his own patients, I won't see them, shut the 4 to 5 that was meant for his overflow
what with the eye drops I can't see a thing, so no one for two hours
before the inspection on Wednesday I need a clear morning to tidy, the 8 to 12
# set_availability
from thursday on I can see people after 11 too, the daughter has finished school and I do no more driving
I skip Lisbon after all so you may fill 14 to 18 May as any other week, eight to four
I used to start at nine, could it be half past seven for the early birds
open my afternoon, whole thing, wednesdays, I've stopped teaching
that hole between 2 and 3, make it bookable
plasterers have gone, Monday and Tuesday may run again from 8.30 until 17
I want ten minute slots from 4 till 5 for scripts and quickies, every day but Friday
Friday's funeral was moved, I'm in 10 to 2 instead of not at all
could you kindly let people book me on Saturdays, mornings only, while the flu season lasts
my birthday's the 22nd and, sad as it sounds, I will work, put me down eight till noon
Tuesdays I can only do from 11 because of the methadone clinic across town, make that permanent
between 10.20 and 11 you used to have me closed, no reason for that any more, let them book
Ramadan starts, so please from 7 to 1 every day and nothing later this month
Mondays henceforth end at three for me, last slot 14.40
Now that the twins are in nursery I could do Thursdays as well, nine to three
my 8 oclock could be a 7.40 if that helps folk who commute, shift the start
the wall around 12 to 13.30 has come down, no drug rep, they can book me over lunch on Thursday
lunch for me is half past one to two from now on, patients till then
been thinking, with the kids at school by 8.15 there's no reason I can't begin at 8.30 rather than 9.30
Evenings. I'd do Wednesdays five till eight if the cleaner can live with it.
Was ill, am not. Today from noon I can take them after all
theatre list cancelled so there's a whole free morning for outpatients tomorrow, let people have it
mountains are off, no snow, so I'm bookable Boxing Day through Epiphany, short days, 10 to 3
I can double up on Mondays, every quarter of an hour a patient rather than every half
3 oclock is too early to stop, add four more slots at the end of every Tuesday
jury let me go early, reopen me from the 8th as usual
Whoever set me to stop at noon on Fridays was wrong, I work until four
can people book me by phone line too, ten to eleven every weekday, telephone slots only
I'd gladly see newborns on Mondays from 8 to 8.45, before the grown-ups
Half days suit me better: eight till twelve, Monday to Friday, until I say otherwise
I can be had on bank holidays too. Nine to noon. My wife is in Manila anyway
interview panel isn't me any more, Wednesday may be filled from start to end
I'm done breastfeeding so the gaps at ten and two can go to patients again
my physio clinic mondays shld go 2 til 6 not 2 til 5, thx
Ich möchte bitte ab Montag erst um zehn, no patients earlier possible than ten, always
gaps galore in my day. shorten nothing, but let the desk book me from 13.15 right through
not off in August after all, same hours as July then
locum work ends this week so I am back to my four full days, Monday through Thursday, 9 to 5
students are on holiday so you can let the 3 to 5s be booked on any weekday
make my consultations twenty-five minutes, there's room for twelve a day then, nine to four
Now I'm only paid for three days I shall only be bookable for three: Tue, Wed, Thu
if the heating is fixed I'd reopen the Thursday evening, six to eight. it's fixed. so reopen
lambing's by. I'm in Thursdays again, ten to four
Three o'clock starts on Thursdays from now, since I lecture till half past two
You may offer me up at lunchtimes too, for the office workers, 12 till 1, weekdays
seeing as Dr Moyo and I swapped, I now do Mondays and he does Thursdays, mine run 8 to 3
between patients I don't need the five minutes, make them back to back, 9 to 12
when the clocks change I want to begin an hour later, so 9.30, up to the spring
labour ward don't need me the 19th so clinic as normal, two to six
please more room for emergencies, two open slots a day at 11 and at 16
kids only, Wednesdays two to five, that's how I'd like my Wednesdays bookable
respectfully, Diwali notwithstanding, I am willing to see patients that Monday forenoon, ten to one
concerts are over for the season, so Fridays until 6 again from the first
two rooms from next week so I can take patients at both half past and the hour, 8 to 12
Okay robot, pay attention, Tuesday used to be my day off and now Friday is. Tuesdays nine to five
people keep complaining they can't get in with me after work. Till 19.30 on Thursdays then
My knees will only take three hours of standing. Offer nine to twelve, every weekday, no afternoons from next week
being off pager duty for good, I can start with everyone else, at 8
add a second clinic for me, Mondays, one at nine and one at two, three hours apiece
county court settled, so sell my 17th again, full day
Winter timetable please, as last year: ten until four, five days
If the trainee leaves, and she does, I'll have her 2 to 4 on Wednesdays too
Whenever the clinic opens early for blood taking I can be there as well, say 7, Mondays and Thursdays
for tomorrow only, extend me to seven, there's a bug going round
off every committee at last! Mondays all day for patients, 8.30 to 16.30, weekly
an hour's lunch is a luxury, put me down for half an hour only, 12.30
Ascension Thursday the practice is open? well then I'm bookable too, nine to one
since the merger my hours show wrong. Mon Wed Fri 8 to 4, Tue Thu 12 to 7
Kruger's overflow can come to me, 4 to 5 daily, open it
what if we simply gave me Sunday surgery, 10 till 12, yes let's, from this week
before, I did 20 minutes each; now I'd do 15, mornings only, so they'll get more of me
# urgent_patients
did anything blow up overnight
anyone on my list I'd regret not calling before lunch
red flags?
my phone died at six. is there someone in trouble I don't know of
Alerts?
I hear bleeping. is it for me
who came in Monday night in a state and is still unsorted
don't want the schedule, just the fires
any troponins or the like I've not opened
I'll only come out of theatre for something bad. is there something bad
who's been shouting for me
3 oclock handover, anything hot
Is there a matter of some gravity, as my old chief would say, awaiting me?
K+ 2.9 or similar still open?
List of things on fire please
half the alerts in my inbox are rubbish, which ones aren't
quiet night was it
yo anythin on fire
gives it something what burns?
not the routine results, what's critical
Has the regular doc left me, the stand-in, a time bomb
Pretend I've just woken up. What's the worst of it
ketones, sepsis, anything of that calibre from the night shift
consider me freshly arrived, who needs a decision within the hour
If there's anything with a pulse over 130 in my inbox speak now
anything that can't wait for me to take my coat off
please, of the ones flagged, the sickest
kindly inform whether any critical value is pending my side
two minutes before rounds, tell me only what's dangerous
My pager battery was flat from two to five. Give me what I'd have been paged for
Anybody crashing?
the trainee said one of hers looked septic, is that on my board yet
bug going round, any of mine gone downhill with it
is there anyone whose digoxin or lithium came back toxic
haven't a clue what's waiting since the merger. The bad stuff only
did Kruger hand over something nasty
what's glowing red on the board, my eyes are still dilated
before I sign the night shift off, outstanding criticals?
worst first, please
# acknowledge_alert
the thing that blew up overnight, the potassium, I've dealt with it
the ECG flag on Petrossian, mine, hands off
red flag on Szymborska acknowledged
phone was dead but I've now seen the sodium alert on Mrs Quispe, you can clear it
Alert noted.
the bleeping one, glucose 22, yes yes I've got it
That haemoglobin of seven, Yusupova, already in an ambulance hours ago, close the alert
the fire's out, it was the Mbeki boy's peak flow, mark handled
troponin seen. Delacroix-Smythe. Cardiology have him.
scrubbed out, I've seen it, the wound thing, Lafleur, tick it off
whoever is shouting, I'm going, it's the Ferreira chest pain, it's mine
A matter of some gravity, the Fitzwilliam aorta, has been received by me with due alarm and dealt with
K+ 2.9 ack
Igwe's INR of 7, already spoken to him, sign it off
half the alerts here are doubles, the Sandberg one at any rate I have read and done
yep that d-dimer's mine, chill
have the notification about the bleeding of Mr. Adomeit seen and overtaken
not ignoring the Mwangi alert, I rang the ward, mark it
saw it saw it saw it stop blinking at me, Costa's sugar
ketones alert read, boy's on the ward, you may file it as dealt with
Consider the Haddad lactate acknowledged
pulse over 130 thing: Dr Moyo here, mine, I answer for it
please take note that I took note, Bergström's creatinine
critical value is informed to me and action is taken, kindly mark so
Two alerts, one patient, the Kovalenko man, seen the both of them, close
ok ok Holub's Holter alarm was motion artefact, I've reviewed it
nobody's crashing any longer, Ms Abiodun-Price is stable, resolve the flag
the trainee's septic one: seen by me ten minutes ago. tick
I have Ferhat's alert, the low sodium, leave it to me
toxic level, our good priest's, I've been and seen it, please tick
alarm about hashemi's pressure can go, I gave him something and it fell
# view_patients
is Brannigan one of mine or did they give him to Saito in the reshuffle
how many have I got with sugar
do i even look after a theo lindqvist
who among my lot have I never met
give me everyone I inherited from Dr. Blackwood
how many pregnant women do I have at the moment
organist, retired, thyroid, what was the name of her again
All mine, names?
whose birthday is it this week among my patients
methadone folk on my panel, list them
Who is new
who came onto my books since Monday pls
diabetics of mine who are likely to fast, I need their names
I should have around forty over-nineties, is that right
roll call of my asthmatics
the family of five from Aleppo, all mine? what are they called
Do I have two people called Nguyen Thi Lan
Anyone called Moritz in my flock
is Hrvoje Babic still with me or has he moved to the coast
who belongs to me
admin question: how many heads on my list, the health board asks
that juror fellow with the ponytail, is he one of my patients, Sorensen or Sorenson
how goes my census, are we above twelve hundred souls
my smokers
newborns this year, mine, names and mums
half my diabetics never turn up but how many is the whole
is Dlamini already among those assigned to me? I said I'd take him
how many ppl i got w knees lol
Have I under my patients a Mr. Wieczorek?
patients of mine with memory trouble, all of them, for the dementia count
not Papadopoulos, the other Greek, what's his name, he's on my list since Easter
whose list did I take over, it's my first day as locum, and who's on it
who of mine has bad kidneys
who's turned eighteen and come over to me from the kids' doctor
wee Struan's granny, is she one o mine as well
Consider only those handed to me in March, who are they
heart failures of mine, how many altogether, the lecture wants a number
The office workers from the shipping company, which of those are registered under me
Swapping lists with Moyo I should have gained thirty. did I
Roster of mine please, alphabetical
which mums on my list are past 36 weeks
Kids only. My list.
kindly provide names of patients newly allotted to me in this month
blood thinner people under my care, names
two Kovalenkos, which one's mine
people keep telling me they're mine when I've never seen the name. Is a Quentin Abara registered with me
of my own patients, how many are called Fatima, I sent one the wrong leaflet
Rare birds on my list: any Addison's at all?
the trainee's patients come to me now, let me see who they are
bug or no bug, who of my flock is over eighty and alone
sarcoid, have I others besides her
haven't a clue who I'm responsible for since the merger. Show me
lady with a hat, Agbayani, did she get put under me or under Kruger
search my folk for a surname like Tchoupitoulas, I can't be spelling it right
# help
half past seven and I'm the first in, never used you before, where do I begin
what exactly am I allowed to ask you about a patient
I write here and then what, does it prescribe by itself??
Hello what can this thing do for a locum
would it be charts you deal with or only the calendar
Never used a computer that answers back. Instruct me.
which commands, if that's the word, do you understand
3 oclock demo said you do prescriptions, how
If I wanted to know what you can't do, how'd I ask
how do I even get this to talk to me, I've a list of things in my head
not a technical person. what should I type to see a chart
anything a locum should know about using you
Kindly explain the procedure for entering a new medicine through you
Which of my chores can you take off me
since the merger there's a chat box. And what's it for
explain yourself, in one breath
# confirm
yes that's the one I meant
go right ahead with it
mm fine by me
correct, do it please
yup the second of the two
that is indeed what I want
affirmative
it is, carry on
please do
yh do it
sure, that's what I asked for
oui, exactement
spot on
you've understood me, proceed
hm, all right, you may
# deny
no, not him, leave it
nope, wrong person altogether
I'd rather you didn't
certainly not
no no no other one
hold off, I've changed my mind, no
negative
not that, no
good grief no
nah m8
absolutely not, that's a different man
nein danke
scrap that, no
no thanks, I'll do it by hand
don't, please
# greeting
morning, it's Dr Achterberg
evening all, back from leave
hi there bot, Suleiman here from gynae
guten Morgen zusammen
hullo, Fairweather, ENT
hello from the locum!
peace be upon you, Dr Siddiqui here
Morning morning, Dr Teague speaking
# thanks_goodbye
that'll do me nicely, ta
lovely work, I'm heading home
much obliged, signing out now
three o'clock and I'm gone, so bye for today and thank you
cheers, that was quicker than the old secretary
bless you. nothing more
ok thanks see you after the weekend
ill be off then, thanks for everything
no more needed thank you kindly good night
I'm all set, appreciate it
super, thx, off to the ward
happy bank holiday, that was all
ur a star, laters
aye that's grand, cheerio
you may go, machine, and thank you
before I forget, thank you, you've been patient with me
`;
