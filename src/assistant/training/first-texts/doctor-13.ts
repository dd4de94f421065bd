/** Sentences of our own. */
export const doctorFirstTexts13 = `
# out_of_scope
Take a letter to Dr Lindqvist at the eye hospital, dear colleague, thank you for seeing this pleasant 61 year old
please type up my notes from the home visit, I'll read them out
dictation: new paragraph, on examination the abdomen was soft and non tender full stop
Refer Mrs Oyelaran to cardiology at St Anne's
FBC U&E and LFTs for Hamid please
need an MRI lumbar spine on Gustavsson, non urgent
what's the max daily dose of tramadol in renal impairment
Which guideline are we following now for atrial fib, ESC or NICE
printer in room 3 is dead again
my smartcard wont log me in since the update
who's on call this weekend
Is Dr Mbeki working Thursday or has she swapped with Rosalind
can you swap my Saturday on-call with Bartek
how do i convert prednisolone to dexamethasone again
sick note for Tomasz Wilk, two weeks, low back pain
Need the discharge summary from the General for Mr Abernathy, can you chase their ward
order a chest film for the cougher I just saw
half life of diazepam
what does a raised ferritin with normal CRP point to
Could somebody fix the blood pressure cuff in 2, it leaks
any idea if the canteen does breakfast before 7
they've put a skip in my parking space. whom do I shout at
Is it going to snow on the way home
book me a table at Luigi's for the partners' dinner, eight of us
prescribe me a week in Crete
block this sales rep's number, he's rung four times
cancel my newspaper subscription at the surgery, nobody reads it
what would you diagnose if you saw a 30 yr old with three weeks of night sweats and an itch
The codes for billing a minor excision changed in April I believe. Which one is it
has the insurer paid the Delacroix claim yet
so the registrar at the Royal wants everything in writing, will you draft something about Ngozi's seizures that I can sign and fax over by noon
I've just come off the phone with physio and they say they never got anything from us about Mr Prendergast's shoulder, send it again to them
Typing is killing my wrist today. I talk, you write: patient attended with his daughter who interpreted
this is a letter not a message so do it on headed paper to whom it may concern re fitness to fly, Anneliese Baumgartner
cc the GP and the patient, start with many thanks for your referral
Put together a summary for the tribunal about Mr Kowalczyk's back, they want it by the 14th
can you turn my scribbles into a proper clinic letter, i've photographed the page
Before I put her on anything, is sertraline or paroxetine better when breastfeeding, what do the books say
we used to give amoxicillin seven days for this, I hear it's five now, true?
doac and grapefruit, yes or no
remind me of the Wells criteria
CHA2DS2-VASc calculator please
Does lithium interact with ramipril, I've a man in mind but it is the principle I want
how many weeks do I wait after a tick bite before serology makes sense
trimethoprim in first trimester? quick
latest NICE thing on menopause, link it
tell me the DVLA rule after one unprovoked fit
what's the evidence for vitamin D in falls, somebody in journal club is going to ask me
Vaccine schedule for a kid who came from Brazil at four, what has she probably missed and what does the green book recommend
ureic acid target in gout with tophi was it 300 or 360
Hello, is there some paper from this year on GLP1 and pancreatitis, I've to present Friday
bloods on all my diabetics are due, generate the lab forms
an HbA1c wants doing on Mr Thibodeaux before I see him again, put it through to the lab
get Farida an ultrasound of the gallbladder at the imaging place across the road
stool culture and calprotectin, Lucas Ferreira, and ring the lab to say it's coming
I'd like her to have an ECG today, could you ask the nurse to do one in the treatment room
24 hour tape for Pappadopoulos, usual cardiology form
swab results aren't the thing, I want a NEW swab ordered on the Doherty wound
two week wait referral, breast, Mrs Castellano
time we got dermatology involved with that rash of Ikram's, do the e-referral
could you find a rheumatologist in town who still takes public patients and send Odile Marchand there
not a prescription this time, she needs a wheelchair, where do I apply for one
mental health team won't accept without their form, fill it in for young Ruairi would you
ENT at the county have a waiting list of how long at the moment
The podiatry service, do they still do self referral or must it come from us
screen frozen, mouse moves nothing else
I can't hear anything in video consults, the patients hear me though
password expired and the helpdesk is on lunch
where has the old templates menu gone since Monday's upgrade
your text is tiny on my tablet, how do I get the font bigger
install the ECG viewer on the computer in 4 please, IT keep promising
the dictation thing mishears every drug name I say. Can that be trained
wifi dropped in the annexe
Will this system talk to the hospital's one ever
my scanner spits out referrals sideways
is it Nurse Tandy or the new one doing dressings tomorrow, I don't know who's in
Please put Dr Sorensen down for the early clinic instead of me, she has agreed
which receptionist was on yesterday at half five, someone told a patient I had gone
who covers for Ferdinand while he's on paternity
make the rota for August, same pattern as July but without me on the nights
locum for the 3rd, has the agency confirmed anyone
I need a copy of everyone's shifts next week, the partners want it
Move Nurse Okonkwo's smear clinic to Wednesday, it clashes with her training
Dr Ivanova's patient rang me by mistake, pull up his file so I can see what she gave him
what is my colleague Bergström doing with that woman with lupus, can I look in her notes
open the records of my own mother, she's with Dr Quist next door
tell Dr Achterberg I left his stethoscope in the kitchen
ask the pharmacy downstairs whether they've got any Creon in, nobody has
who won the match
order more tongue depressors and the small gloves
flowers for Beatrix on reception, her birthday today, something under thirty
My car needs its MOT, find a garage near here with a free slot after surgery hours
pick up dry cleaning reminder at 5
appointment for the dog, vet on Mill Lane, he is limping again
will the strike go ahead on Tuesday
how much study leave money have I got left
when's my appraisal and what have I to upload
payslip's wrong again, two sessions missing
cpd points for the sepsis webinar, log them
Have the practice indemnity people replied to my email about the complaint
renew my own registration with the council, it lapses in March
Write me a reference for our medical student, she was keen and punctual
make a poster for the waiting room on flu jabs
give me a patient leaflet about plantar fasciitis in Urdu
translate this into Polish: take with food and come back if it gets worse
a good joke for my talk to the care home staff
lunch
coffee machine broken??
Is there a drug rep coming with sandwiches or do I need to go out
aircon in my room please, it's thirty degrees in here
what time does the pharmacy on Station Road shut
Death certificate for Mr Halloran, I need the online form to open
how am I doing on my QOF points
count how many antibiotics the whole practice gave out last quarter
You're very clever, who built you
what's on the news about the measles thing up north
coroner's officer wants a statement from me about old Mr Szymanski by friday, get me a first draft going from what I tell you
start a new document, title Report for the Court, my name and qualifications at the top
I want the fridge temperature log for the vaccines, last month's
if a woman on the pill forgets two what is it we tell them these days
# add_prescription
amoxicillin 500 tds five days for Rory Gallacher
Start Mrs Venkataraman on amlodipine 5 mg once daily
put Lorcan on sertraline 50
ramipril up to 5 mg for Mr Osei
Renew Helga Stein's levothyroxine, 75 micrograms, three months
omeprazole 20 mg od, 28, Patrick Nwosu
Please prescribe nitrofurantoin 100 mg twice a day for Ms Lindholm
increase the metformin to 1 g bd, Jamila Rahimi
salbutamol inhaler for the Petersen boy, two puffs as needed
refill Mr Yamada's atorvastatin
new script: naproxen 250 bd with food, Declan Furlong
Half the bisoprolol for Mrs Adeyemi, 2.5 to 1.25
repeat of folic acid for Siobhan Kiely
write Gwendolyn up for prednisolone 30 mg for 5 days
issue colchicine 500 mcg bd to Herr Dietrich
doxycycline for Zofia, 200 stat then 100 daily for a week
Could you give Mr Bouchard his tamsulosin for another six months
Emollient and hydrocortisone 1% for baby Imogen
bump Tariq's insulin glargine from 18 to 22 units
ferrous sulphate 200 mg od Mrs Nakamura
Iman's citalopram to 30 mg please
I'd like Mr Castellanos started on apixaban 5 mg twice daily today
lower the furosemide, Ingeborg Aas, 40 to 20 mornings only
laxido two sachets a day, Mrs Whitcombe
beclometasone 100 two puffs bd goes on top of the salbutamol for Aled, which he keeps
Leave her metformin alone and add empagliflozin 10 mg, that's Mrs Chaudhry
ezetimibe 10 on top of the statin for Mr Rasmussen
keep the lisinopril as is, plus indapamide 1.5 in the morning, Fergus Boyle
Amlodipine came off Monday because of her ankles. Lercanidipine 10 in its place, Mrs Papandreou
We took Mr Eze off ibuprofen last week so now he needs something: paracetamol 1 g qds regular
ACE cough, I stopped it already, losartan 50 mg instead for Wendeline Smits
he's no longer on the fluoxetine as you'll see, mirtazapine 15 at night to take over from it. Mr Kavanagh
since clopidogrel was stopped at the hospital, let's have aspirin 75 on for Mr Jaramillo
With simvastatin gone the muscle pains went too so rosuvastatin 5, gently, for Mrs Fitzsimons
nothing comes off. Just add spironolactone 25 to what Mr Demir has
Both stay, and she gets a third: tiotropium once daily, Maud Ellery
instead of the amitriptyline I pulled in May, duloxetine 30 od for Ruth Abramowitz
pressure's still 158 on the 5, make it ten for Mr Moreau's amlodipine
TSH came back at 9, so levothyroxine 100 from now on for Kirsten Dahl
His potassium is fine now so he can go back up to the full 10 of ramipril, Mr Agyeman
she's down to one inhaler and flies on Sunday, sort another for Mrs Talbot, the blue one
Ran out again, the Eriksen lad, of his methylphenidate. 36 mg, thirty, please
the cough syrup was useless she says, so I'm giving Hadiza clarithromycin 500 bd for a week
Mr Popescu's foot is red and hot like last time, the same colchicine as in spring will do
Not stopping anything on Mrs Lam, only the gabapentin goes from 300 to 600 at night
I promised Oonagh something for the flight nerves, two diazepam 2 mg, no more than two
don't message him, he knows already, just get the lansoprazole 30 onto Ben Achebe's list
diagnosis is already in so only the treatment's missing, aciclovir 800 five times daily seven days for Mrs Kruger
while I remember, that eczema boy, Dawit, he should have had betamethasone cream from me yesterday and I forgot to write it
patient at the desk, says no tablets left, three month supply of the bendroflumethiazide 2.5, Norman Pike
After the fall we cut her zopiclone, rightly, but she hasn't slept since, so melatonin 2 mg modified release at night for Mrs Szabo, four weeks
prostate man from this morning, finasteride 5, alongside tamsulosin which continues
Mr. Hosseini please allopurinol, begin with 100, he is not have it before
mounjaro next step up 5mg for Tanisha, she's tolerated the 2.5 four weeks
vit d 20000 weekly x7 mrs bukhari
flucloxicilin 500 qds 7/7 jack trelawney
pls strt levetiracetam 250 bd on Noa Ben-David, neurologist rang & agreed
another month of the patches, 25 mcg, for old Mr Svoboda, exactly as before
warfarin went out and nothing came in behind it, which worries me; rivaroxaban 20 with the evening meal for Mr Lachlan
gastro want cover for her stomach as long as she's on naproxen, so omeprazole 20 for Perpetua
Ms Rojas isn't keen on tablets but agreed in the end, oestrogen gel two pumps a day and utrogestan 100 nightly
The pill, Microgynon, six months, for Caitlin Marsh, bp's been checked
you know what, let's try him with propranolol 10 mg when needed, Mr Sithole, for the tremor before concerts
chickenpox twins, both itching, chlorphenamine syrup for Otis and Ottilie Brandt
Nebivolol, Mr Vasquez, from 2.5 to 5, starting Monday
was on 40 of furosemide, needs 80 till the swelling's down, Bernadette Coyle
give back the statin we held during the antibiotics, Mr Zielinski, atorva 40 as it was
she weighs 14 kilo now so the ibuprofen suspension wants adjusting to 100 mg three times, little Freya Holm
Hayfever season, Mr Obi is back, fexofenadine 180 again
top up sumatriptan 50s, six, for Delphine
EpiPens x2 for the Murchison girl, hers expire this month
I think it's finally time for a triptan with Mrs Oduya. Suma 50 at onset
nasal steroid, mometasone, one squirt each side, Mr Kaplan, he finished the drops
could we go a notch higher with Mrs Jelinek's pregabalin, 75 twice, she says it helps but not enough
as bridge until the specialist sees her, prednisolone 15 mg daily for Dorothea Finch
old prescription's lapsed, make a fresh one, donepezil 10 nocte, Mr Whelan
oxybutynin dried her out, it's gone, mirabegron 50 for Lakshmi Pillai now please
halve it. Quetiapine 50 to 25 at night, Mrs Eastwood
methotrexate stays weekly, but she has no folic acid written, 5 mg the day after, Signe Holt
ear drops otomize, left, tds, 7 days, Kwabena
B12 jabs every 3 months for Mr Tully put them on please
Thrush cream clotrimazole for Mrs Ferrante, with a pessary 500 mg single
can Elspeth Munro have more of the movelat, it's the only thing that lets her knit
GTN spray, Mr Draper. He has lost his behind some sofa
# view_patients
how many patients have I got
List my patients
who's on my panel these days
any new patients assigned to me this week
Find Gunnar Pedersen in my list
is there a Mrs Olabode among mine
show me everyone under my care
count of my panel please
my list, alphabetically if you can
Do I have two patients called Maria Santos or am I dreaming
which of the Hendersons is mine, the father or the son
newly registered with me since the first of the month?
look up a Rafał something in my patients, surname begins with G
Patient list
total number I look after, the accountant asks
Who did I inherit from Dr Pruitt when she retired
did they move the Ashgrove care home folk onto my list in the end
have I anyone over ninety on the books
Names only, all of my patients, I want to run an eye down them
am I above 1800 yet or still below
The new ones. Who are they
I can't remember her surname, first name Philippa, she's one of mine I'm certain
Reception keeps telling me my list is closed but I swear strange faces turn up, so who has been put on it lately
not her notes, only whether Agnieszka Lis is registered under me
before I argue with the partners about workload, what size is my panel
got a phone message from a Mr Tran, could be any of several, which Trans do I have
Someone signed up with me yesterday I was told, a teacher? who
is Mr Balakrishnan still mine or did he go to Dr Hough's side
how many children do I have here, and I mean patients not my own four
pull up the roster of people assigned to me
I'm back from mat leave, no clue who I look after any more
my pts
whos new
headcount
Went through my list in January, it was 412 names. And now?
Would you kindly see if there is some Yevgenia in my patients, Ukrainian lady, I do not know how she is spelled
I had a Cartwright once. Still there?
the wife's been with me for years, has the husband been added as well? Lundgren, Nils
Give me the full directory of whoever's allotted to me
any twins on my list? a student wants to know
I don't need today's clinic, I need the whole caseload
Search Bhattacharya, several I think, show the lot
how many joined me in September and how many did I have before
Students starting Monday, I must give them each a panel patient to follow, so let me see who I've got
find pt dob 1951 named Horace on my list
under whose name is not the question, she's mine, but I can't find her: Xiomara Delgado
Let me see the people I'm responsible for
Caseload?
which patients came over to me after the Bridge Street surgery shut
is Lady Penhaligon on mine, yes or no
I've a prescription in my hand for one P. Mutua and no idea if that's a patient of mine
who have I got from the Okafor family
Have any transfers landed on me overnight, list wise
check my panel for a man called Lionel, late fifties, bus driver
# discontinue_prescription
stop the simvastatin for Mr Hargreaves
Take Mrs Lindgren off her bisoprolol
discontinue tramadol, Yusuf Karim
no more zopiclone for Ms Pereira
please pull the ibuprofen from Mr Donnelly's list
Naproxen off, Saskia Vermeer
end Gareth Pugh's omeprazole
cancel the repeat amitriptyline on Mrs Osman
wean Charlotte Nys off the prednisolone starting now
remove metoclopramide, Abel Tesfaye
I want the codeine gone from Mr Whitlock's medication
Diclofenac has to go, Mrs Ionescu, kidneys
stop hrt Mrs Ballantyne she's sixty eight and had enough of it
Mirabegron isn't doing a thing for Mr Ueda, bin it
doesn't need the iron any longer, Rukhsana
Her ankles are like balloons, it'll be the amlodipine. Off with it, Mrs Tennant
Ana Lucia is pregnant so the ramipril can't stay
statin holiday became permanent for old Mr Fairweather, reflect that on his list please
six weeks of sertraline and nothing but nausea, she's had it, we agreed she quits. Katya Morozova
We've said goodbye to warfarin for Mr Acheampong, make the list say the same
I gave Florian pregabalin in winter and I regret it, that comes off
he finished the course ages ago and doxycycline still shows as current, Mr Sandoval, clear it
Not a refill for Mrs Gill this time, the diazepam ends here
pharmacist rang about the interaction, and she's right, clarithromycin out, Mr Brennan
strike the gliclazide, two hypos this month, Mrs Teixeira
aspirin: no longer indicated in Mr Poulsen
dc furosemide for Lettice Grainger
d/c HCTZ, Mr Kim
colchicin weg bitte, Herr Maurer has the diarrhoea from it
halt the methotrexate, her white cells are down, Noor Haddad
taper and finish the venlafaxine for Idris, he's ready
let the alendronate lapse, five years done, Mrs Holloway
Mr Nyberg shouldnt be getting lithium anymore psychiatry ended it
Everything else as it was, just lose the spironolactone, Mrs Tiwari
of the two inhalers only the salmeterol goes, Mr Redfern
finasterid stop pls mr lombardi
Tamoxifen, five years are up today, Mrs Dubois-Klein gets no more
Nitrofurantoin prophylaxis has run its time with Geraldine Moss
that new gout tablet brought him out in spots, allopurinol I mean, so kindly withdraw it, Mr Chikwanda
She told me she hasn't swallowed a metformin since Easter and the sugars are perfect, so let's be honest and drop it. Mrs Aguilar
could the patches be stopped, fentanyl, Mr Rowntree, pain team doesn't want them
I'd rather Emre wasn't on the nasal steroid any more
the appetite came back so the mirtazapine has served its purpose, Mr Hallberg
Allergic, clearly, to the trimethoprim. End it for Lola Quigley
No further methadone from us for Mr Stannard, the drug team have it now
dose isn't the issue, it's the drug, haloperidol must come off Edna Partridge
cut out her laxatives, all of them, Mrs Yilmaz
Kid's outgrown the reflux, lose the ranitidine liquid, baby Mattias
quinine for cramps, really? who started that. Out, Mr Featherstone
because of the long QT I'm not happy with citalopram in Mr Lazarus, bring it to an end
in hospital they put Mr Gbadamosi on clopidogrel for a year, the year was over last Friday
Mrs Sokolova had a bleed, no apixaban please until I say otherwise
withdraw pioglitazone Mr Venter, bladder
the contraceptive's to be taken off Juno Hartley's list, she had the coil fitted
# view_schedule
What have I got today
who's next
my list for tomorrow please
how many am I seeing this afternoon
Am I free at 11:40
next week at a glance
when is Mrs Kettering coming
Thursday?
first patient what time
is anybody in my 3 o'clock
show the diary for the 22nd
How full is Friday
clinic today
Any gaps this morning, I'd like to eat something
has my ten fifteen turned up in the book or cancelled
what time do I finish tonight
anyone after the Leclerc woman or can I go home
Nanny's ill again so I need to know what I'm facing before noon tomorrow
Not the whole week, only Wednesday's mornings
I've a feeling I double booked myself at half two
Is it Mr Onyango or his brother at nine
whos in at 4
schedule
morning list, names and reasons
how bad is Monday
was Mrs Villareal rebooked, and for which day
remind me who the last one is
I'm stuck on the ring road, who's waiting for me at 8:30
my wife wants to know can we have lunch together on the 9th, am I booked round midday
did they squeeze an extra into my afternoon
do I have any video calls today or is it all in person
any baby checks on tomorrow's list, I'd bring the good scales
how many new patient slots are taken on Tuesday
See anything on for me Saturday
when do I next see that prescription-hungry Mr Loxley
calendar for december 3 to 7
what's left of the day
List says six, reception says nine, which
Before I block anything I'd want to see how the 17th looks
The lady with the parrot, Mrs Threlfall, has she an appointment soon
who comes after coffee
I won't be taking anyone off, but how packed is the evening clinic
busiest day for me this week is?
Heading out for a home visit, have I got an hour before somebody's due
quiet day tomorrow or not so
# set_availability
I can be booked Mondays 8 to 1
set my hours to 9-5 Tuesday and Thursday
Open up Saturday mornings for me
start me at 10 on Fridays from now on
add evening slots Wednesday, 17:30 to 20:00
lunch from 12:30 to 1:15 every day
extend thursday till seven
I'm going part time, Mon Tue Wed only
Change my finishing time to half three
I'll do an extra session on the 19th, afternoon, two till five
New school run means nothing for me before 9:20 on weekdays
make me bookable on Sunday, just this once, 10 to 12
available wed pm
put more slots on for next Monday, the flu's about
my clinic hours are wrong, I've been 8:30 to 12:30 on Tuesdays since the spring
happy to come in early tomorrow, people can have me from seven
we agreed at the meeting I'd take Dr Farrow's old Thursday afternoons, so put those as mine to be booked
Winter hours please, 9 till 4
could patients be offered me on Fridays too, mornings are enough
don't close Wednesday, widen it, 8 to 6
What if I worked through, no lunch on Mondays, and stopped at three instead
twenty minute slots no more than, between 2 and 6 on thursdays, that's when I'm there
my conference fell through so let folk book me Friday after all, usual hours
Tuesdays I begin at noon now
shift my whole Wednesday an hour later, ten to six rather than nine to five
since the baby I only manage 10 to 2, every weekday
They're queueing down the stairs. Give them my 5 to 6 today as well
I do Mon, Wed, Fri. Fri short, till 13.
Office hours update: 07:45 to 15:45 all week
alternate mornings won't do, I'd sooner be seen Mon through Thurs 8 to noon
telephone clinic every day 8 to 9, let them book it
lunch half an hour earlier, noon
From October I am working also in the Saturdays, 9 until 13 hour
unlock my afternoon on the 30th for bookings
regular hours again from Monday, I've finished my phased return
I could take folk between 6 and 8 on the eve of the bank holiday
# block_time
block Thursday afternoon
I'm on leave 4 to 15 August
keep 12 to 1 free tomorrow
Close off Friday, I have a course
no patients between 3 and 4 today please
away at a conference in Lisbon, 21st through 23rd
holiday next week
off sick tomorrow, flu I think
Nobody after 4:30 on Tuesday, parents' evening
dentist at ten on Monday so shut 9:30 till 11
need an hour for paperwork, Wednesday, any time before noon
my daughter graduates on the 12th and I'll be clapping not consulting
jury duty from Monday, two weeks they say
I'll be under the knife myself on the 8th, knee, count me out till the end of that month
hold the last slot of today, I've a feeling I'll overrun
Funeral Thursday. I won't be in
appraisal 2-4 on the 27th
don't let anyone book me Good Friday
out of office 1 July
can I have the first half hour every morning this week kept clear for results
Car's being towed as we speak, nothing before eleven for me today
block 1330-1500 teaching
we're moving house on the 18th and 19th
reserve Monday's 4pm for a staff meeting, nobody in it
Ramadan ends probably Friday, so Friday and Saturday I'm with family
Leave was approved finally, 2 to 9 November, put it in
half day Wednesday, the afternoon's mine
the boiler man comes between 8 and 12 on Tuesday so I shall be at home
I know the day's open, but no more today, I'm full to here
Paternity begins the minute she calls, let's say from the 20th for two weeks
make me unavailable on the 31st
I'm to give a lecture at the university Thursday 5 o'clock and need to be gone by four
Please leave a breather after the 10:30, fifteen minutes, she always cries and so do I
Strike day on the 14th and I'm joining it
school play 2pm friday, cant miss it
a week in Norway, from the Saturday 6th, no bookings
# patient_history
pull up Mr Ferreyra's chart
What is Mrs Blackwood allergic to
last HbA1c for Mr Deshmukh
when did I last see Josie Tuttle
current meds, Anton Weber
has Mrs Appiah ever had a DVT
show me the notes from Callum's last visit
what did I give Mrs Nordstrom for her chest in March
creatinine trend, Mr Papas
is Beatriz on a blood thinner
Mr Loftus in full, please, problems and pills
any penicillin reaction on file for Hye-jin Park
which antidepressants has Morag already been through
Did the thyroid bloods come back on Nadine Acosta
Mrs Umarova says she had her gallbladder out, do we have that recorded
what was his potassium, Mr Clegg
I'm about to start something for Mr Dlamini but first what's he taking
not booking, just when she was here last, Mrs Haverstock
Ludmila's blood pressures over the past year
How long has Mr Pinto been on that steroid
before I ring her back let me look at what Mrs Quaye's biopsy said
diagnoses on Ulrich Baum?
Sit down with a coffee and tell me everything on young Mr Sinclair, smoker I think
vaccines given to Amara Nwachukwu
He swears nobody ever told him he was diabetic. Mr Broadbent. Were we the ones who wrote it?
eGFR karlsson
Hx Mrs Mahlangu pls
scan result for Mr Tremblay's liver
who stopped Mrs Ogilvie's statin and why
Any operations in Mr Farouk's past
weight last time, baby Elodie
Has she ever tried a triptan, Ms Kowalski
Mr Bianchi next, I remember nothing about him
did Philomena's urine grow anything
was it me who put Mr Asante on lithium
tell me about Mrs Dragomir's heart
I wrote her something for sleep once, Cordelia Banks, what was it and when
dose of thyroxine Mr Egede is on
recent admissions, Vikram Nair
what do we hold on file about Mr Tuominen's drinking
Solveig's mother asks was she ever screened for coeliac here
Results for Mr Mirza, the ones from Tuesday
# add_diagnosis
add type 2 diabetes to Mrs Kaur's problem list
Record hypertension for Mr Blom
diagnose Tilly Marsden with asthma
code migraine with aura, Renata Silva
Mr Ekström has gout, put it down
new diagnosis: hypothyroidism, Mrs Baptiste
Iron deficiency anaemia for Grainne Duffy
log COPD on Mr Hutchins
please note atrial fibrillation on Mrs Zhou's record
CKD 3a Mr Lal
it's shingles, Mrs Whittle, left T6
Turns out that it was coeliac all along, biopsy's clear, so let it stand in Jonas Riedl's file
the ADHD assessment came back positive for Theo Ramsbottom, should be on his list
spirometry settles it, asthma not COPD for Mr Okoro
penicillin allergy needs recording as a problem on Isolde Frey
I don't want to treat it yet, only have it down: prediabetes, Mr Shah
Two readings at home over 150, she's officially hypertensive. Mrs Mendoza
Plantar fasciitis, right, Kofi Annor
mark Hyacinth Cole as having osteoporosis, T score minus 2.9
ICD J45 for Dmitri Volkov
depression, moderate, first episode. Eleri Vaughan
put down tennis elbow for Piotr, he plays the accordion
fatty liver on the ultrasound so write that into Mr Contreras's problems
She's been on metformin a year and nobody ever coded the PCOS. Do it now, Layla Aziz
what Mr Gruber has is polymyalgia, I'm sure of it now
E11.9 → Mrs Thapa
The rash was psoriasis. Make that part of Finlay Rudd's record
Sleep apnoea, confirmed by the lab, Mr Kealoha
on the problem list of Mrs Bjork: recurrent UTI
Mrs Amoah: carpal tunnel both sides
# urgent_patients
anything urgent
Who needs me first
alerts?
show me the emergencies
Did something serious come in overnight
red flags this morning
urgent list please
I've five minutes before clinic, is there anyone I can't leave till later
any of mine in trouble
what's flashing
Been off the grid since Thursday, what has blown up
before I go to lunch, nobody critical I hope
are there open alerts with my name on
which patients are marked high priority right now
never mind the schedule, who's the sickest of the lot
critical results waiting for me?
The bell on my screen has a 2 on it. What are they
is it safe to take my coat off or is someone going downhill
worst first please, whoever has been flagged
# acknowledge_alert
seen it, I'm dealing with it
Mark the alert on Mr Csonka as handled
acknowledge
I've got that one
on it
yes I saw the potassium warning, you can stop flagging it
tick off Mrs Okeke's alert, we spoke already
take that emergency under my name
I'm calling him this minute so put the alert down as mine
noted, the red flag for Ms Jarvinen
Ambulance has been, she's at the hospital, you may clear the warning on Mrs Pryce
the chest pain alert is with me
alert received, thanks, going to her now
sorted Mr Haque half an hour ago, yet he's still showing red, sign that off
Let the system know I have picked up the Lindqvist girl's alarm
# message_patient
tell Mrs Ostrowski her bloods are fine
Ask Mr Ruiz to come in next week
let Gemma Pratt know the scan was clear
write to Suleiman that he can restart football
message Ingrid Halvorsen: please bring your blood pressure diary
drop Mr Pereira-Lopes a line, cholesterol's much better
remind Zainab to take the tablets with food
send Mr Oakley word that the form is signed and at the desk
Can you text Yuki and say the swab was negative
she'll be worrying, so put her out of her misery, nothing on the mammogram. Mrs Carrick
get hold of Mr Banerjee and ask how the new inhaler is going
Inform Teresa Molina I'm running forty minutes late
let him know I've not forgotten about his letter, Mr Stubbs
no need for an appointment, just tell Mr Ibrahim the mole was harmless
Mrs Rautio wants to hear whether she may fly. She may. Pass it on
I would like to Mr Novotny be written that he should drink more
please ask Dermot's mum to send a photo of the rash
Say happy ninetieth to Mrs Abercrombie from me
msg to k. olsen, sugar 6.1 ok, repeat in 3 mths
Prescription's at the pharmacy, would you mention that to Mr Tsai
he keeps phoning about his results, so a short note to Mr Garside: normal, all of them
I rang Leticia twice and got no answer, so write that I tried and she should call me
tell the Farrell family we need little Sean for his second dose
Warn Mr Sundaram not to take the ibuprofen with his new tablets
her vitamin D's low, nothing dramatic, she can buy it over the counter, tell Freja Lund so
let all be calm with Mr Whitmore, the lump is a cyst, put it kindly
answer Mrs Egan for me: yes she can have a glass of wine
Could you find out from Omar whether the headaches have gone
To Mrs Petrescu: fasting from midnight, water allowed
ask old Bertram if he's been weighing himself
I owe Marguerite an apology for yesterday's wait, send her one
Mr Hakimi should ring the front desk about his follow up, say I asked
his HbA1c went from 9 to 7, he deserves to hear that from his doctor, Mr Stanhope
Tell Chipo thank you for the mangoes and that her thyroid is behaving
# help
what can you do for me
how do I use this
help
First day here. Where does one begin with you
I don't understand what I'm supposed to type
is there a list of the things you manage
# greeting
good morning
Hi there
evening all
hello, Dr Marchetti here
# thanks_goodbye
thanks, that's me done
bye
cheers, off home
Much obliged, see you Monday
that will be all, thank you
ta, shutting the laptop now
# confirm
yes
go ahead
correct
aye do that
Yep that's the one
si, exactly
I do, yes please
by all means
# deny
no
not that one
nope
No, leave it
wrong, don't
certainly not
nah forget that
# add_prescription
I should like to write a prescription, if I may.
Would now be a moment to write somebody a prescription?
# discontinue_prescription
Axe Okoye's propranolol
Yank Brandt's amlodipine
Bin Shah's omeprazole, she never took it
Trash the naproxen on Delgado's list
# block_time
you'll have to do without me today
they must manage without me on Friday
you all will be doing without me next week, I'm at a wedding
`;
