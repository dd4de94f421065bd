import type { Templates } from '../expand.ts';

/** More of what doctors say: hurried and roundabout sentences, written without a look at the templates. */
export const doctorFurther: Templates = {
  view_schedule: `
what's on my list today
who am I seeing this afternoon
my clinic tomorrow?
show me Thursday
how many have I got booked for Monday
what's next
am I free at 2
schedule pls
Any gaps in my diary on Friday?
who's waiting on me
who's my 3 o'clock
today's appointments
run me through the morning
When do I finish tonight?
am I double booked anywhere this week
who's the last patient of the day
agenda de hoy
¿a quién veo primero mañana?
first case tmrw?
Is Mrs {surname} still on for half ten?
list next week's clinic
appts 14th
have I got time for lunch or did they fill it
pull up my calendar for December
how's my day looking
what does Wednesday look like for me
did anyone cancel today
who's on after {surname}
show remaining appts
my bookings from 1 to 5
how full am I
when's {surname} coming in
Hi, just about to set off; what time is my first?
which new pts do I have this wk
week view
any video visits today
read out my list
who is in room 2 for me at 11
tell me my OPD list for today
what time is {surname}'s follow up
I'd like an overview of the rest of the month.
next pt
have I anything on the 29th? the wife wants to go to the seaside
is anyone in before nine
anybody on my books Saturday
when's my next break
upcoming consults
what've I got this arvo
Do I have {surname} twice this week?
how many follow-ups vs new tomorrow
no shows yesterday?
who did I see on Tuesday
remind me who's coming at quarter past four
mis citas de la semana
How bad is it tomorrow?
before I agree to the squash match, am I finished by five on Thursday?
anything between ten and noon I could steal for a coffee
Who did the desk squeeze in for me?
what's left of my day
My 2:15 hasn't turned up, who's after?
do I still have that double slot with Mrs {surname}
give me the list for the Saturday clinic
on which day next week am I lightest
¿cuántos pacientes tengo hoy?
when am I seeing {surname} next
did {surname} rebook w/ me
quick look at Tuesday
is my 11:30 confirmed
how late am I running on paper
what've you got me doing at four
Who is Monday's first victim?
show clinic list, a.m. only
where's my gap this afternoon
just the new patients on Friday, when are they?
tell me my appts for the coming three days
has {surname} booked for this week
which of tomorrow's are telephone
what's my Christmas {first} like
calendar
anything after my 5 pm
pts today?
I've a train at 5:40, will I make it with this list?
who's the mother with twins, is she this morning?
which of today's is the longest slot
am I seeing any of the Okonkwos this week
how many have confirmed for tomorrow
let me know what's coming up after lunch
did reception put somebody in my noon gap
¿tengo a alguien a las cinco?
what's my census for clinic today
gimme my 1-5
any no-shows so far
who's roomed
when's my last telehealth today`,
  set_availability: `
I work mon-thu 8 to 4
set my hours: 9-5 weekdays
from January I'm only doing mornings
open up Saturdays 10 till 1 for me
I can see patients Tues and Thurs 1pm-6pm
change my Wednesday clinic to 12-7
my availability next week is as usual but start at 10
add evening slots on Mondays 5–8
I'm available weekdays after 2
update my working hours to 7:30-15:30
Put me down as free every other Friday morning
Going part time: Mon, Tue, Wed 9 to 1
15 minute slots from 9 to noon please
make my appointments 20 min
I'd like to start seeing people at eight rather than nine on Tuesdays.
extend my Thursday by an hour
avail M/W/F 0800-1200
from now on no Fridays, the rest 9 to 5:30
trabajo de lunes a viernes de 8 a 2
quiero abrir los sábados de 9 a 12
new hours pls: tue 8-12, thu 13-17
could you make me bookable on Sunday mornings?
Let patients book me 10-4 daily
my clinic days are now Wed and Fri
half days only in August, 8 to 12
open my calendar for the 3rd, 9–11
I'll do a late surgery on Wednesdays, 4 to 8
set availability
I want to change when I'm available
Set regular hours Mon through Sat 9 am to 1 pm and 5 to 8 in the evening
kindly update my OPD timing 10 to 2 monday to saturday
weekday hrs 8-6, lunch at 1
put in my autumn rota, Mon & Tue full days, Wed am
shorten Mondays, finish at three
add a slot on tuesday at 5pm
I can take patients between 11 and 3 on the bank holiday
Available: 12/3 1-4p
Start offering 30-minute visits on Thursday mornings
Would you show patients that I'm in from ten till four, Monday to Wednesday?
remove my friday clinic and open tuesday evening instead
back from mat leave on the 5th, three days a week, 9.30 to 2.30
I'm normal hours again from Monday
schedule my working times as 7 to 3
add saturday to my availability
nights off, days on: 8-4 all week
make me available tomorrow 2 to 5
from 1 Feb: M-Th 9-17, F 9-12
hours change
On Tuesdays put me in at the crack of dawn, seven till eleven
I've agreed with the partners to drop Mondays. The rest stays nine to five.
kids are back at school so I can start at 9 instead of 10 again
Let's try Thursday evenings, six to nine, for the commuters.
From the first I'm 8-12 and 1-4, every weekday bar Wednesday
open the 24th for an extra morning clinic 8:30–11:30
consults M T W: 10 to 2, Th: 2 to 6
mis horarios nuevos: martes y jueves de 10 a 4
let people book with me at weekends, mornings only
lengthen my slots to 25 minutes each
My Thursdays should run 10 to 6 from now on
I could do the odd Sunday, say 10–1 this one
9-1 M-F, no afternoons, starting the 5th
make Tuesday a half day
take bookings for me from 7 on Wednesdays
I'm swapping my day off from Wed to Mon; hours unchanged
double my Friday hours, 8 to 6
patients can have me between two and five next Thursday
put my usual hours back
appointments every 10 min in the morning, 20 in the afternoon
L-J 8:00 a 13:00, por favor
open more slots on the 19th, all morning
I've decided to come in half an hour earlier each day, so 8:30 to 5
Could we try seeing people on Saturday mornings, say nine till twelve, starting next month?
as of the 1st: M 9-1, T off, W-F 9-5
please open next Friday evening, 5 to 7, as an extra
my hours should be noon to eight on Thursdays
let's go to 12-minute appointments
template me 8-12 MWF, 1-5 TTh
open a Saturday flu clinic, 9 to noon, on the 14th
starting Monday I see folks from 7:45 to 3:15
let's do same-day slots from 3 to 5 each weekday`,
  block_time: `
block mon-fri 9-5 next week
I'm on leave from the 20th to the 27th
keep Thursday lunch free
block 2-3 tomorrow for admin
away Friday pm
mark me out next Tuesday
no patients after 4 today
hold an hour at noon on Wednesday for a meeting
I've a dentist appointment at 10 on Monday, don't let anybody book it
close my diary Christmas week
bloquear el viernes por la tarde
voy a estar de vacaciones la primera semana de julio
take the 9.30 slot off sale tomorrow
PTO 12/22-1/2
off sick today
conference all of Thursday and Friday
protect 8-9 every day this week for paperwork
study leave 4th, 5th, 6th
nobody between 1 and 2 please
block off my afternoon
I won't be in tomorrow
Kid's nativity at 2 on Wednesday so I need that hour out
book me out for theatre Tues am
stop bookings on the 31st
unavailable Mon
reserve 11:00-11:45 for the partners' meeting, don't schedule there
block time
I need a break between 3 and half past
out of office from noon
make me unavailable for Diwali, 8th November full day
annual leave, two weeks from Monday
jury duty next week — wipe my availability
leave 4:30 open for catch-up calls
block from 10 sharp until whenever, say one o'clock, on the 17th
can't do clinics on the 9th, on call at the hospital
shut the calendar down for Eid
Keep everyone out of my Friday from half twelve
block 30 min after lunch for supervising Dr {surname}
mark training day the 12th
on holiday wef monday for 5 days
school run 3 to 3.45 today
gone fishing Thursday. close it
ward round 8-10 Tues, Thu; no clinic then
I'll be in Lagos the whole of March, please block it
blk 1400-1530
personal time 5pm onwards on the 3rd
take me off the rota for Saturday
put a lunch break in my day at 12:30
maternity from 1 June, close everything after that
no bookings for me the rest of today
flight's at 4 on Friday so nothing after 1
The plumber's coming on Tuesday between one and three so I'd better not be booked
I promised my daughter the zoo on Friday. Nothing after lunch, please.
I need the first hour of every day this week to catch up with letters
Ramadan iftar at 6:40, so nothing past six till the 19th
on a course in Leeds, 3rd thru 5th
don't let them fill my 11 o'clock tomorrow
el jueves no vengo, bloquéalo todo
migraine, going home, close my afternoon
I'm at my brother's wedding from the 10th, back on the 16th
gap after the 3pm please, 20 mins, to eat something
I need to be gone by three on Wednesday
court appearance Thursday, all day
pls hold 12–1 daily as lunch
no clinic on the 5th, bank holiday
MDT every Tuesday at 1, keep it clear
Take out next Monday, I'm moving house
vacation from Aug 3 to Aug 14
blank out my evening
reservar de 3 a 4 para papeleo
dentist 8.30 tmrw so start me at 10, block what's before
strike day on the 22nd, no bookings
I'm donating blood at noon, block forty minutes
block the rest of the week, flu
make sure that nobody gets booked during the fire drill, 11 to 11:20
My son's graduation is on the 17th. I'd like that whole day kept free.
Would you make sure there's nobody between half past three and four today, I have a call with the coroner
I'm examining students all of Tuesday
need an hour sometime tomorrow afternoon, say 2, blocked
the scanner's down Wednesday morning so shut my list till 12
no me agenden nada el lunes
block me 12-1, noon conference
I'm PTO the week of Thanksgiving
hold my 4 pm, peer-to-peer call
out the door by 3 Friday, block the rest`,
  view_patients: `
list my patients
show all my patients
how many patients do I have
who's under my care
patients with diabetes on my panel
my panel
pts list
who are my new patients this month
mis pacientes
lista de pacientes
find patient {surname}
is there an {surname} on my list
patients I've seen since Monday
search for {surname}
which of mine are on warfarin
everyone I look after, please
show me the kids on my books
do I have two Kaurs
look up a patient called {surname}
all active pts
any patients over 80
directory of my patients
my patient roster
Who've I got as patients whose names start with O?
caseload
let me see who I'm looking after
who haven't I seen in a year
open patient list
give the names of my patients sir
pull my whole panel
patients assigned to me
is {first} {surname} one of mine?
view patients
how big is my panel now
people on my list with asthma
patient search: {surname}
which patients are pregnant
all the patients
get me a list of the folk I see regularly
who's registered under me
ver pacientes
recent patients
print out my panel
find J. Okafor dob 1961
my inpatients
show everyone I've treated for hypertension
are the {surname} twins both my patients
need a roster of everyone
who are all these people I'm responsible for
how many of mine are over 65
I'd like to skim through my list of patients, newest first
is there a {surname} among my patients
bring the whole cohort up
¿quiénes son mis pacientes diabéticos?
which pts have I taken over from Dr {surname}
panel please
which pts of mine have epilepsy
is {first} {surname} still with us
how many new registrations with me
search pt: {surname}
find everybody called {surname}
muéstrame todos mis pacientes
patients w/o a visit in 6 mo
the ladies on HRT in my list
who do I look after in Oakfield care home
scroll through my patients
Which of my patients are children?
I'd like the list of everyone registered with me, alphabetical
do I look after any of the Wójciks?
how many diabetics have I got
find me that patient, O'Hara or O'Hare, first name {first}
show me my empaneled patients
which of my folks are over 75
do I have a {surname}
who's on my registry for CKD
which of these are my own patients
show the ones with COPD that I follow
patients on my books called Maria
how many under-fives do I have
list them A to Z
give me my list of hypertensives`,
  patient_history: `
show me the history of {first}
what meds is {surname} on
pull {surname}'s chart
hx on bed 4
has {surname} had a colonoscopy
{surname} — PMH?
last visit for {surname}
historial de la señora {surname}
quiero ver el expediente de {first} {surname}
what did I write about Mrs {surname} last time
any allergies for {surname}
open {surname}'s record
bring up notes on {surname}
when was {first}'s last A1c
show problem list for {surname}
Remind me, is Mr {surname} diabetic?
summary of {surname} please
patient history
full background on the 3 o'clock, {first} {surname}
what's the story with {first} {surname}
prior diagnoses, {surname}
Did we ever treat {surname} for gout?
medical history of patient {surname}
chart review: {surname}
Before I go in, tell me what {first} O'Hara's been in for
details for {surname} {first}
Look up what {first} has been prescribed
show me everything on {first} {surname}
what's in {surname}'s file
has she had her vaccines, {first} {surname}
Mrs {surname}'s past appointments with me
i need the record for tomasz zielinski
what was {first}'s BP in June
history for my next patient
kindly show case history of {first} {surname}
what operations has {surname} had
Tell me about {surname}'s previous visits.
view chart {surname}
does {surname} smoke, it should be in his notes
current medications of {surname}
pull hx {surname} J
the Greek gentleman, {surname}, what's he on these days
who diagnosed {surname} and when
get {surname}'s records
show his history
meds+dx for {surname}
is anyone else prescribing for {surname}? check the record
ficha de {surname}
what happened at {surname}'s last consultation
Old notes for {surname}
I'm about to call Mrs {surname}. What's she had done since the spring?
What did the last person write about {first}'s knee?
didn't {surname} have a reaction to something once? check
refresh my memory on {surname} before she walks in
Give me the gist of {surname}'s chart
{surname}, Thi: full record
was it me who put {surname} on steroids
background of the lady at 3:20, O'Hara
¿qué antecedentes tiene el señor {surname}?
has {surname} ever had an echo
anything in {surname}'s past about clots
the full works on {surname} please
{surname}'s chart
what's {surname} allergic to again
latest labs and meds, {surname}
I can't recall why {surname} came last month
previous scripts for {surname}
show timeline for {first} O'Hara
has Mr {surname} been in hospital lately? see his file
what do we know about {first}
notes for 4pm
open up {surname}'s file and then I'll write
kids' imms for {first} {surname}
abre el historial de {surname}
past surgical hx - {surname}
Mr {surname} says that he's had this before. Has he?
who put Mrs {surname} on ramipril, and why?
give me two lines on {surname} before he comes in
was {surname}'s last potassium normal
Has anyone documented a penicillin allergy for {surname}?
¿qué le recetamos la última vez a {surname}?
pull up Marcus Bell
what's {surname}'s A1c trend
anything in {surname}'s chart on a sleep study
what did cards say on {surname}
PMH/PSH/meds on bed 7`,
  add_prescription: `
start {surname} on lisinopril 10 mg daily
Rx amoxicillin 500 TID x7d for {surname}
add metformin 500 bid to {surname}
prescribe ibuprofen 400 tds prn for {first}, five days
put Mrs {surname} on atorva 20 nocte
write {surname} a script for sertraline 50 mg OD
new prescription
give {surname} salbutamol 2 puffs prn
order pred 40 mg x5 days, {surname}
recetar paracetamol 1 g cada 8 horas a {first} {surname}
agrega losartán 50 mg diario para la señora {surname}
Please add omeprazole 20 mg once every morning for {surname} for four weeks.
can you e-prescribe nitrofurantoin 100 bd 5/7 for {surname}
{surname} needs doxycycline 100 mg twice a day for a week
up-titrate: amlodipine 10 mg for {surname}, new script
I'd like to start Mr {surname} on apixaban, 5 mg twice daily
rx zofran 4mg odt q8h prn nausea - {surname}
renew levothyroxine 75 mcg for {surname}
let's try {surname} with gabapentin 300 at night
hydrocortisone 1% cream bd to the elbows for {first}
refill {surname}'s metoprolol
tab pantop 40 before breakfast, patient {first} {surname}
flagyl 400 tds one week for bed 6
send a script for vit D 1000 IU qd for {surname}
prescribe
penicillin V 500 qds ten days, {surname}, strep
{surname}: cetirizine 10 at bedtime
add a PRN of lorazepam 0.5 mg for {surname}
insulin glargine 12 units qhs for {surname}
Start the patient on fluoxetine twenty milligrams in the morning
lets get {surname} on iron, ferrous sulfate 325 daily
put in for eye drops, latanoprost one drop each eye nightly, {surname}
write for azithro z-pak for {surname}
IM B12 1000 mcg monthly for {surname}
Could you draft a prescription: codeine 30 mg, 1 tab q6h prn, 12 tabs, for {surname}
nystatin swish and spit QID for {surname}
scribe: {first} O'Hara to have ramipril 2.5 od
new med for {surname} {first}, tamsulosin 400 micrograms
give her cefalexin 500 q6h, seven days ({first})
I want naproxen 250 bd with food prescribed for {first}
aspirin 81 for {surname}
Nicotine patches 21 mg, apply daily, Mr {surname}
add rx
montelukast 5 mg nightly for the {surname} boy
spironolactone 25 daily → {surname}
clotrimazole pessary x1 for {surname}, J.
prescribe something for pain for {surname}
Mrs {surname}'s pressure is still up, so let's give her amlodipine 5 mg each morning
I'd go with co-amoxiclav 625 three times daily for a week for {surname}
{surname} can have ten tablets of sumatriptan 50, one at onset, may repeat after 2 hours
script: furosemide 40 mane, {surname}, 28 days
poor {first}'s itching, loratadine 10 mg once daily please
same antibiotic as last time for {surname}, 5 days
amoxi susp 250/5, 5 mL TID x 10d – {first} {surname}
ponle metformina 850 cada 12 horas a {surname}
can we get {surname} some nicotine gum 2mg, hourly when craving
chlorhex mouthwash bd for {surname}
salbutamol inhaler for the {surname} lad, 2 puffs when wheezy
Rx: cipro 250 bid 3d, {surname}
let {surname} have eye ointment chloramphenicol qid 5 days
put {surname} on PPI, lansoprazole 30 od
ferrous fumarate 210 bd {first}
one-off diazepam 5 mg for {surname} before MRI
prescribe for {surname}: baclofen 5 mg three times a day
receta amoxicilina 500 cada 8 horas por 7 días para {surname}
could I get fluconazole 150 stat for Mrs {surname}
tiotropium 18 mcg inhaled daily to {surname}'s list
start the statin, 40 at night, {surname} {first}
triamcinolone 0.1% thin layer BID × 2wk, {surname}
melatonin 2 mg nocte for {first}
She'll need something for the itch: cetirizine 10 at night for a fortnight, that's for Mrs {surname}
Same drug, higher dose: sertraline 100 mg daily for {surname}
Please write up {surname} for erythromycin 500 four times a day, 10 days, pen allergic
let's have {surname} on timolol 0.5% one drop each eye bd
{surname} wants his indigestion thing, so Gaviscon 10 ml after meals and at bedtime
dale ibuprofeno 400 cada 8 horas a {surname}, cinco días
send Z-pak for Marcus
Augmentin 875 BID x 10 to {surname}
let's do lisinopril/HCTZ 20/12.5 daily on Mr. {surname}
Mounjaro 2.5 weekly for {surname}
ibuprofen 800 TID with food prn #30, Marcus Bell`,
  discontinue_prescription: `
dc the lisinopril for {surname}
stop {surname}'s metformin
take {surname} off sertraline
d/c ibuprofen, {surname}, GI bleed hx
cancel the amoxicillin I wrote for {first}
discontinue atorvastatin for Mrs {surname}, myalgia
suspender el losartán de {surname}
quítale el ibuprofeno a {first} {surname}
{surname} doesn't need the PPI any longer
end {surname}'s steroid today
remove codeine from {surname}'s list
pls stop tramadol for {surname}, she's too drowsy
no more warfarin for {surname}, switching him
pull the prednisone on {surname}
hold... no, stop altogether the clopidogrel for {surname}
withdraw that antibiotic, rash, {surname}
discontinue a medication
get rid of amlodipine for {surname}, ankles
{surname}'s off levothyroxine as of now
cease gabapentin for {first}
bin the naproxen script for {first}
pt {first} {surname} stop tab glimepiride
terminate {surname}'s beta blocker prescription
{surname}'s ondansetron can come off
dc all NSAIDs for {surname}
finish {surname}'s lorazepam, don't renew
{surname} isn't taking the vitamin D, take it off please
stop the old dose of ramipril for {first}
strike {surname}'s cetirizine
inactivate nitrofurantoin for {surname}
I prescribed {surname} the wrong drops, void it
We should come off methotrexate for {surname}
no longer indicated: aspirin, {surname}
{surname} completed penicillin, remove
halt {surname} {first}'s tamsulosin
discontinue dabigatran bed 3
please end the HRT patches for Mrs {surname}
taken off zopiclone, {surname}, update his chart
{surname} dc nystatin
stop meds for {first}, the cefalexin one
cross off {surname}'s spironolactone, K 5.9
She reacted to it, so kill the sulfa script for {surname}
let's not continue {surname} on B12
dc rx
revoke the prescription I just did for {surname}
Remove {first}'s inhaler from active meds
{surname} can't tolerate the statin, so that's the end of that
{first} says the naproxen burns, let's take it off
I no longer want {surname} on the patches
he doesn't need the insulin any more! {surname}. remove
switching {surname} away from amlodipine, so stop it
¿puedes quitar la metformina de {surname}?
kill the duplicate salbutamol on {surname}
take everything off but aspirin? no: only stop the clopidogrel, {surname}
stop it: {surname}, tiotropium
{surname}'s lansoprazole, discontinue
no need for the baclofen now, {surname}
{surname}'s rash is from the statin so off it comes
d/c melatonin ({first})
withdraw diazepam for {surname}
{surname} finished cipro
get {first} off iron tablets, she's having infusions
deprescribe the bisphosphonate for Mrs {surname}
can you stop {first}'s HCTZ
la amoxicilina de {surname} ya no
end date today for {surname}'s steroid cream
I think we can let {surname} off the sertraline now
{surname}'s on two statins, get rid of the simvastatin
that nitrofurantoin never agreed with her, stop it (Mrs {surname})
Please end Mr {surname}'s cetirizine as of today
{surname} can do without the Gaviscon
take Marcus off the ibuprofen
DC {surname}'s HCTZ combo
stop Mounjaro, {surname} can't stomach it
{surname} broke out on Augmentin, discontinue it
{surname}'s mother wants him off montelukast, so stop it
let {surname}'s last B12 be the last, discontinue
undo... I mean end the ramipril for {first}
{surname}'s pregnant now, take her off the ACE inhibitor
finito with the tramadol for {surname}
stop both of {surname}'s diuretics`,
  add_diagnosis: `
add dx T2DM to bed 4's chart
diagnose {surname} with hypertension
put asthma on {surname}'s problem list
{surname} has gout, record it
new diagnosis: migraine without aura, {surname}
code J45.909 for {surname}
Please note that Mrs {surname} has osteoporosis
dx strep throat, {first}
add E11.9 to {surname}
agregar diagnóstico de hipotiroidismo a {surname}
diagnóstico: hipertensión, paciente {first} {surname}
{surname} - GERD
record a diagnosis
{surname}'s biopsy confirms psoriasis. Put it in.
document CKD stage 3a for {surname}
{surname}, depression, moderate, F32.1
enter carpal tunnel for {surname}, right side
I've decided it's fibromyalgia for {surname}. Add to the record.
{surname}: iron deficiency anaemia
impression: acute sinusitis, {surname}
assessment for {first} is eczema
log {surname}'s new AF
new problem – hyperlipidemia, {surname}
chart COPD for {surname}
he's got plantar fasciitis, {first} that is; add it
diagnosis of PCOS for {first}
add anxiety disorder to {surname}'s list
ICD I10 for {first} O'Hara
{surname} seasonal allergic rhinitis
patient {first} {surname} is having vit B12 deficiency, please enter
{surname} glaucoma
make BPH a diagnosis for {surname} {first}
mark {surname} as rheumatoid arthritis seropositive
Put down "otitis media, left" for the {surname} boy
{surname} likely TIA in the past, add hx of TIA as dx
add diagnosis
{surname} tonsillitis J03.90
{surname}: sleep apnoea confirmed
update {surname} w/ heart failure, HFrEF
give {surname} the diagnosis oral thrush
{surname} pernicious anemia
list obesity for {surname}
I'd like osteoarthritis of the knee recorded for Mrs {surname}
dx shingles, bed 2
set UTI for {surname} J
enter lumbar strain M54.5 {first}
bell's palsy for the lady I just saw, {first}
The lab clinches it: coeliac, {first} {surname}. Please record.
bed 2's got gout, put it on the list
I'd call that tennis elbow. Add to {surname}.
Write up Mrs {surname} as prediabetic, R73.03
{surname}'s kid: chickenpox, B01.9
{surname} now meets criteria for GAD, add
anota migraña para la señora {surname}
{surname} dx LPR, K21.9
{surname}: H pylori gastritis
record sciatica, {surname}
new dx for {surname} – hypothyroidism
{surname} J has vitamin D deficiency E55.9
make it official, {surname} {first} has type 2
{first}: fibroids
allergic contact dermatitis for {surname}, L23.9
osteopenia → {first}
put tension headache under {first}
it's not asthma, it's COPD. Add COPD to {surname}.
I'm happy to call that rosacea in {surname}
añade anemia a {surname}
{surname}'s screening shows gestational diabetes, put it on
Having seen the film, I'd say it's a stress fracture. Add that for Marcus Bell.
{surname}'s rash is pityriasis rosea, please code
add to {surname}: insomnia
Let's record "white coat hypertension" for {surname}
{surname} has cataracts, both eyes, H25.9
add OSA to {surname}
Marcus Bell, patellar tendinitis
problem list: morbid obesity, {surname}
code {surname} J01.90
{surname}: glue ear, both sides
ndlovu menorrhagia please
I think we can say {surname} has CKD now; 3b
{surname}, lichen planus
slap "frozen shoulder" on {surname}'s list
{first} W, growing pains? no, Osgood-Schlatter, left`,
  urgent_patients: `
any emergencies
who needs me first
show urgent patients
red flags today?
anyone critical
what alerts are open
¿hay alguna emergencia?
pacientes urgentes
who's in trouble
emergency alerts
Has anybody reported chest pain to the bot?
any pts flagged
sickest on my list?
are there outstanding alerts I haven't seen
show me the critical ones
priority list
who's been flagged since last night
Anything urgent I should know before clinic?
stat cases
unacknowledged alerts
is anyone's alert still waiting
who can't wait till tomorrow
any SOS from my patients
list active emergencies
did {surname} trigger an alert?
what's burning
which patients want seeing straight away
any suicidal pts flagged
pull up the alert board
triage list pls
high risk patients right now
anyone deteriorating
i got a ping, what's the emergency
serious cases pending?
any red alert sir
who's the alarm for
Show me today's urgent messages from patients.
open alerts
has anyone gone downhill overnight
alertas pendientes
worst first, who do I call
are all my patients safe, any warnings?
new emergencies?
anyone I should ring at once
see urgent
what tripped the alarm at 6am
before I sit down: anything on fire?
whom should I be worrying about
did the bot pick up anything nasty overnight
¿quién está grave?
are there patients the system thinks are in danger
who's at the top of the danger list
anybody in danger right now
do I need to ring anyone this minute
how many critical alerts
which of the alerts is the worst
any of mine gone to A&E via the bot?
show alarms from the weekend
who's red
the beeping, what is it
new crises?
urgent queue
I've been in theatre since eight. What have I missed that can't wait?
is there anyone I need to see ahead of the list
any patients the bot is worried about
show me what came in as critical overnight
who's circling the drain
any hot ones
what popped critical while I was at lunch
who's most unwell
did anyone hit the panic threshold today
is anybody in crisis
list critical alerts, newest on top
¿alertas sin atender?
which of mine told the bot they were suicidal`,
  acknowledge_alert: `
ack the alert for {surname}
I've seen {surname}'s alert
acknowledge
mark {surname}'s emergency as seen
got it, dealing with the {surname} alert
I've rung Mrs {surname}, you can clear that alarm
ack all
acknowledge the first one
silence {surname}'s alert, I'm on it
that chest pain alert: I've handled it
confirmo la alerta de {surname}
marca como atendida la emergencia de {surname}
clear {first}'s flag
{surname} is in the ambulance now, please acknowledge hers
on it - {surname}
dismiss the alert on {surname}, spoke to him, fine
close out the red flag from 06:10
ack {surname} pls
sign off the critical alert
Alert received for {surname}. Taking it.
I acknowledge the emergency for {surname}
take the {surname} alarm off the board
seen {surname}'s, he's gone to ED
noted the alert for {surname}, calling now
acknowledge alert {first}
tell the system I've picked up {surname}'s emergency
ack #2
mark it handled
I have already attended that case, remove alert of {first} {surname}
alert for {surname} dealt with
let the others know that I've got {surname}
responding to {first}'s alert
accept the alert
{surname} alert - ack
ok I saw the stroke warning on {surname}, log it
ack the overdose one
please put my name against {surname}'s alert
{first}'s been sent in by 999. Clear.
I'm aware of {surname} {first}'s alert
turn off that alert, false alarm, it was his dog
resolve the alert for {surname}
acknowledge both
the emergency from {surname} has been taken care of
confirm I've seen the alarm
mark as acknowledged
I'll take the {surname} alert
{surname}'s alarm: I've called her, she's with the paramedics. You can take it down.
yes yes, I know about {surname}, I'm dealing with it
that one's mine, acknowledge
ya atendí la alerta de {first}
put the {surname} emergency down as seen at 14:05
{surname}'s alert, noted
{surname}'s one is sorted, ack
I've picked up the stroke alert
put me on the {surname} alarm
ack it
alert noted, I'm ringing her
clear {surname}'s, he's in hospital
I'm taking care of the red one
{surname} alert seen thanks
you can stop flashing, I've called Mr {surname}
reconocida, la de {surname}
I've spoken to Mrs {surname} and she's on her way to hospital, so mark that alert as dealt with
Thanks, I saw that one. Acknowledge.
I'm with the patient now, take the alert off
{surname} alert: accepted by me
ack Bell's alert
copy that alert, I'm on the phone with him
I own the {surname} alert
that alarm's been seen to
I've got eyes on {surname}, ack
put 'seen' on the {surname} alert
okay, acknowledged
taking responsibility for the {surname} emergency
ambulance collected Mr {surname}, so close that alert`,
  message_patient: `
tell {surname} her bloods are normal
message {surname}: come fasting on Monday
let {surname} know I'm running 20 late
send a note to Mrs {surname} asking how the rash is
{surname} needs to pick up his form, drop him a line
ask {surname} to send his BP readings
write to {surname} that the scan was clear
dile a {surname} que siga con la dosis
mándale un mensaje a {first} {surname}: los análisis salieron bien
msg pt {surname} re: stop NSAIDs before procedure
inform {first} {surname} to repeat sugar test after one week
Could you remind Mr {surname} to bring his inhalers?
text {first} to book a follow up
reply to {surname} "yes you can fly"
message a patient
get word to {surname} that the referral's gone
nudge {surname} about her overdue smear
let the {surname} parents know the swab was negative
tell him no alcohol with it — {surname}
{surname}: echo fine, see you in six months. Send that.
I'd like {first} to know his letter's ready
write {surname} a message
contact {surname} and ask if the nausea has settled
send my 10am a message that we're on video
please thank {surname} for the samosas
ping {surname}, his results are up
ask {first} which pharmacy he wants
Advise {surname} to drink plenty and rest
notify all my 2pm... just {surname}, that I'm delayed
let {surname} know the drops may sting
email {first} her exercise sheet link
answer {surname} {first}: take it in the morning
tell {surname} to double the folic acid
say sorry to {surname} for the wait
message {surname} saying call me
have {first} ring the desk for a slot
write "keep the wound dry" to {surname}
send {surname} a reminder of his blood test
{surname} should be told B12's fine now
let ndlovu know to start the iron
ask mrs fitzgerald how she got on with the patches
I need to get in touch with {surname}
drop a message to {first}: happy with her peak flows
tell {first} that I've spoken to the surgeon
message to bed 4's wife? no, to him: discharge on Friday
respond to {surname}, no need to worry
Could someone let Mrs {surname} know that the form's been signed?
{first} should hear from us that his knee film is fine
Ask the Okonkwos if {first} finished the antibiotic
tell bed... sorry, tell Mr {surname} I'll ring after five
write {surname}: "No need to fast. See you Tuesday."
avísale a la señora {surname} que ya está su receta
I owe {surname} an answer: yes, half a tablet is OK
apologise to my 4pm for me, {surname}, I'm held up in theatre
let {surname} know he can pick up his inhaler
Tell {first} her infusion's on the 9th
ask {surname} if the cream helps
message {surname} about stopping the drops
write {surname}: avoid coffee
send {surname} directions to the new building
could you ask {first} to ring about her bones
reply to {surname}: see you Thursday
{first}'s mum should be told that he can go back to school
please relay to {surname} {first}: fasting from midnight
avisa a {surname} que su cita es por video
text {surname} the diet sheet
tell {surname} thanks
Would you tell Marcus that he mustn't run for six weeks?
Mrs {surname} should know that her letter's at the desk
ask {surname} whether he'd rather come in or do it by phone
Drop {surname} a line to say that the form's gone off
dile a {surname} que no desayune mañana
portal message to Bell: MRI approved
tell {surname} to hold it a week
let {surname} know CPAP's ordered
ask {surname} for his home BPs`,
  out_of_scope: `
what's the weather doing
who won the cricket
write me some sql
order lunch
play jazz
latest on the election
how's the dow
tell me a joke
what's 15% of 240
book me a flight to Accra
fix the printer
when's payroll
summarise this pdf
write my grant application
which EHR is best
find me a golf partner
translate to French
traffic on the ring road?
sell my car
recommend a restaurant for a date
¿cómo quedó el Barça?
parking permit renewal
hire a new nurse
what's the dose of paracetamol for a 14 kg child
what are the guidelines for sepsis
interpret this ECG
read this x-ray for me
what's the evidence for statins in over 80s
refer {surname} to cardiology
order a CBC on {surname}
book theatre 2 for Tuesday
discharge bed 4
order CT head for {surname}
write a sick note for {surname}
submit the claim to Medicare
what's the billing code for a level 4 visit
delete {surname} from the system
change {first}'s date of birth
approve Dr {surname}'s holiday
register a new patient
dictate a letter to the coroner
show me Dr {surname}'s patients
access my colleague's diary
order more gloves
call a porter
print labels
how do I treat hyperkalaemia
check interactions between clarithromycin and simvastatin
differential for night sweats?
set an alarm for 5
draft my resignation
what's the capital of Mongolia
do my CPD log
who's on call at the hospital
mortgage rates
coffee machine's broken
crypto?
remind me to buy milk
upload the scan
reset my login
write a tweet for the clinic
who is the health minister
is AI going to take my job
my back hurts, book me in with physio
what's on telly
convert 98 F to C
sing me something
best stethoscope to buy
quiero pedir una pizza
stock level of flu vaccine
How's the M25 looking?
Who's covering A&E tonight?
find me the latest NICE guidance on asthma
Put in a bed request for {surname}
could you bill 99214 for {surname}
sort out my pension
any good series to binge
proofread my abstract
what's wrong with this ECG I've attached
ring my wife
get the cleaner to room 3
send {surname} for an MRI
how many annual leave days have I left
what's the QRISK for a 60 year old smoker
translate for the patient in room 1
reserve a squash court
turn up the heating
fax the referral to St Mary's
is Dr {surname} married
draw up the rota for the whole team
approve my expenses
give me a second opinion on this rash
what's the half life of digoxin
suggest a birthday present for my nurse
run the vaccine audit
check {surname}'s insurance
how many calories in a samosa
find me a locum job in Perth
what's the news
book {surname} a taxi
Move {surname} to Dr {surname}'s list
change the clinic phone message
can you find out whether my parcel has arrived at the desk
which statin has the best evidence
print me a map of the hospital
fill in this insurance report for {surname}
arrange transport for {surname}
what's the wifi code for the doctors' mess
book me a babysitter for Friday
change {surname}'s next of kin
who's the best orthopod in town
is it going to rain on the golf day
what's Medicare paying for 99213
who's on call for ortho
set up the Zoom for grand rounds
pull the latest JAMA
prior auth for {surname}'s Mounjaro
get me DoorDash
fantasy football lineup?`,
};
