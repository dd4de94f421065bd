import type { Templates } from '../expand.ts';

/** More of what patients say: everyday, clumsy and roundabout sentences, written without a look at the templates. */
export const patientFurther: Templates = {
  book_appointment: `
appt w/ derm asap
Could I possibly see Dr {surname} one day next week? Mornings are best for me.
need 2 c sum1 about my back
I'd like to come in
get me in with {surname} before the weekend if there's any chance
Good afternoon, it's been a year since my last check up and my wife is nagging me. What do I do to arrange one?
book cardiology tues 3pm
necesito una cita con el dermatólogo
quisiera ver al doctor {surname} el martes por la mañana
Me and my knee would love an audience with an orthopaedic surgeon
My daughter needs her ears looking at, whichever day after school hours
slot for a physical pls, any doc
first available with a gyno
schedule me 4 the 14th
can u squeeze me in tmrw arvo?
I was told to make a follow-up for six weeks from now with Dr. {surname}
hi there yes hello, I want to make a appointmnet for my son he is having ear pain
kindly book one appointment with heart specialist for my father
Any chance of an evening appointment with Dr. {surname}? I finish work at 6.
put me down for Thursday 10.30 with oyelaran
it'd be nice to have somebody look at this mole
I think it's time I saw someone about my sleep
new patient, want to be seen for migraines
book
I want to book an appointment
make an appointment for me with the eye doctor friday week
how about fitting me in Monday w/ {surname}?
My psychiatrist moved away and I need a fresh one, can you set up an intro visit
yo can i get a appointment wit a foot doctor
do you have room for me on the 3rd, it's for my allergies
I'd rather see a woman doctor about this. Sometime before the 20th.
Two things: I moved house (nothing to do for you), and I need a diabetes check, so could you sort the second
fancy getting my blood pressure looked at. when can i pop in?
reserve me a spot w the neurologist
Lock in 9am Wednesday for my annual.
my GP said to see ENT, so I'm here to see ENT
it's been itching for a month and I've had enough, someone needs to look at it
video call with a dermatologist possible this week? please arrange
agendar cita con pediatra para mi niño, el jueves si se puede
Una consulta con el cardiólogo por favor, lo antes posible
i need appt for la rodilla, me duele mucho when I walk
I should probably have that colonoscopy my doctor's been on about. Set it up?
We'd like to bring our newborn, {first} {surname}, for her 2 week visit
my mum, 72, wants a hearing appointment, I'm booking for her
could a doctor ring me in the morning about my bloods
consultation with Dr {surname}, next available date sir
I'm due my pap
Sort me an appointment for Tues or, failing that, Thurs. Not before eleven, I've the school run.
Please may I have an appointment. It's personal so I'd prefer not to say why.
gimme the soonest u got
seeing spots when i get up too fast, been months. book me w someone?
wanna start therapy, set up a first session
second opinion on my hip, with anyone but Dr. {surname}
is it possible to be seen by rheumatology before Christmas
dr kowalczyk, 2/12, 14:15, works?
the usual, with the usual doctor, whenever
I've a lump on my wrist, doesn't hurt, let's get it looked at
I need to be seen for a school sports form by Friday
yeah so i was hoping to see Dr. {first}, he was good w/ me last time, sometime next wk idk, afternoon
travel jabs for three of us, flying on the 28th
get my mole checked
pls arrange a blood test for me 1st thing Monday
my back has been aching for two weeks
I keep getting headaches after lunch
my skin's flaking on my elbows
Been feeling really low energy, no idea why
me duele la espalda desde el lunes
sore throat since Saturday, still not shifting
ringing in my ears, drives me up the wall
stomach's been dodgy after dairy
knee clicks and swells after stairs
can't sleep, third week
having joint pain in both hands in the mornings doctor
my eyesight has got blurry close up
Hello, I hope you're well. I've been putting this off for months, but my wife says that I snore like a tractor and stop now and then. Who'd be the person, and could I have an evening with them?
My son Emeka {surname} turns five in March. School wants his jabs up to date. What do we do, come in one morning?
I moved here from Kraków in the summer. I have thyroid, so I take the tablets, and I need a blood test twice a year. Please make appointment.
So my left knee's been giving me jip since the marathon. Physio hasn't helped. I think it's time for the orthopaedic chap. Tuesday or Wednesday, not before ten.
This is Mrs {surname}. I lost my reading glasses and it turns out I can't read without them at all, so it's high time for an eye test. I don't drive, so a time when the number 9 bus runs.
I can do 12/8 after 3 or 12/9 all day for the derm
Nurse said six-monthly. It's been nine. Oops. Diabetes check, any day.
Two birds one stone: can I get my flu jab and see Dr {surname} about my shoulder on the same day?
Is there a way to see a doctor without taking time off? I work nights and sleep till two.
tues w/ wojcik? or wed? im easy
my ears are blocked again, the usual candle trick failed, syringe me please
it's been a while since anybody had a look at my moles
I suppose I ought to be seen.
Do you think a doctor would mind seeing me about something a bit embarrassing downstairs?
would love 15 mins with a dietician
cita con el ginecólogo, prefiero doctora, cualquier tarde
mi esposo necesita un chequeo, tiene 50 y nunca ha ido al doctor
I'd kill for a Saturday slot with Dr {surname}
If there's a cancellation tomorrow morning, give it to me, it's for my back
quick in and out for a B12 jab?
my old GP retired and I've not been seen since 2021; new patient exam?
my ears, your doctor, one room. When?
need eyes tested
I promised my wife I'd make an appointment, so here I am, making it. Prostate.
could Dr {surname} see both of my boys one after the other
set me up w/ a nutritionist pls thx
3rd of next month, dr lim, morning
whoever's free, whenever, it's only a wart
I'd be glad of a word with a doctor about my nerves, in person
mi hijo necesita su certificado deportivo, ¿me da cita?
appointment chahiye skin ke liye
can ye fit me in wi Dr {surname} the morra
book me for that thing where they check your heart on a treadmill
I've changed my mind, I do want the Tuesday slot you offered last week
Friday works if you've anything with physio
Morning. I've been meaning to ring for ages about the patch of skin on my shin, it isn't sore, it just won't go. Would Dr {surname} be the right one, and is there anything before the bank holiday?
Work's given me Wednesday off, so if the eye people can take me at any time that day, I'll be there.
We've just adopted a little girl and the agency says she must have a full medical in two weeks. Where do we start?
My father doesn't hear the doorbell, the phone or my mother. He says it's my mother's voice. Please get him a hearing test.
I keep saying that I'll do something about my weight. Today's the day. Who can I see and when?
Could you get my teenager in with somebody about her acne? She's shy so a woman would be better, and after four because of school.
I know it's short notice, but Dr {surname} told me that if my elbow still hurt by now he'd inject it. It still hurts. Any room on Thursday?
I want to have a chat with a doctor about coming off the pill and trying for a family.
yo it's Marcus, need that physical for football, coach needs it by the 15th
my foot again. same doc as before. pls
Está por empezar la escuela y mi hija necesita su revisión, ¿qué día hay?
okay so this is dumb but my tongue piercing shop wants me to see a doctor about a bump, can you put me with someone mon or tues
A consultation regarding cataracts, at Dr {surname}'s earliest convenience, would be most appreciated.
I don't mind waiting a few weeks if I can have Dr {surname}, I've known her since I was a boy.
thinking of getting the snip. how do we get the ball rolling (pun intended)
need my annual wellness, whoever takes Blue Cross
hey y'all, can I get a sick visit for my kid's cough, tomorrow before school
see a PA or NP? I don't care, just a sinus thing
wanna get on the books with derm b4 summer
can my grandma get a Medicare physical in November
Any openings for a sports physical? Tryouts are Monday.
set up telehealth with Dr. {surname}, Wed evening
i'm new in town and looking to establish care, soonest is best`,
  view_appointments: `
when am I in next
what time's my thing on Thursday
do I have anything booked?
remind me of my appointment pls
Have I got an appointment with Dr {surname} coming up or did I dream it?
list my bookings
see my upcoming visits
cuándo es mi próxima cita
¿a qué hora me toca mañana?
tell me which day I'm seeing the skin doctor
I've lost the card with my appointment on
show appts
i forgot when i'm supposed to come
Which doctor am I seeing on Wednesday?
did my booking with {surname} go through?
can you check whether I'm down for anything in December
is my physio this week or next
Just confirming that I'm still on for 9.45 tomorrow?
all the appointments I've had this year
whats on my calendar w u guys
how many visits do I have left to come
My husband wants to know what time to drive me in. It's for the eye clinic.
was it the 12th or the 21st? my hip man
past visits please
Did I miss an appointment yesterday? I've a horrible feeling I did.
my next app?
pull up my schedule
please to inform date and time of my appointment
could you tell me where I've to be on Monday and when
any slots under my name, it's {surname}, {first}
I got a text about a visit but I deleted it. When is it?
r there any appts 4 me
need the details of my upcoming cardiology
who am i seeing and when
My diary's in the wash. What have I got with you?
what did I book last night
I've got two next week, I think. Is that right?
is tomorrow's appointment still happening
enséñame mis citas
mis próximas citas por favor
Can I see what you've got me down for
you lot have me in on friday yeah?
When's the baby's next jab appointment
next visit?
view my appointments
do i have to be there at 8 or half 8
what's the earliest of my bookings
Sorry to ask again: my appointment, what date was it?
in what room's my appointment and at what hour
am I seeing Dr {surname} or her stand-in
has my request for Tuesday been confirmed
let me see bookings
So I've got the dentist, the dog groomer and you people all in one week. Which day are you?
I've a mind like a sieve. Did you say Wednesday or Thursday for my ears?
Before I buy train tickets: which day am I with the surgeon?
My carer needs to know when to bring me. {surname}, Mrs.
I had three letters, each with a different date. Which of them is right?
is there something in the diary for me this side of Christmas
¿sigue en pie mi cita del jueves?
So, am I in or not on Monday?
what've i got
anything this wk 4 me w/ kaur
Hi! Just double checking that the 8.20 is with {surname} and not with that other fellow
gimme my dates
am i with lim or hughes on the 9th
when's my treadmill thing
how long until my next appointment
is there one for my son as well? {first}
check my bookings plz
¿tengo cita esta semana?
what's next for me
I think I'm due with you soon but I can't find the letter
my appt tomorrow, video or in person?
I've got my mother's appointment and mine muddled. Mine's under {surname}, R. When is it?
I'm told you moved me but nobody said to when.
Could you read me back what I'm booked for? My eyes aren't good.
does my tuesday one say fasting or not
On which floor and at what time am I expected tomorrow?
¿me puede recordar el día de mi cita con el ortopedista?
trying to plan my holidays so need to know everything I've got with you through August
what time do I need to check in Thursday
do y'all still have me for the 18th
am I still on with {surname} or did insurance mess it up
when's my telehealth`,
  cancel_appointment: `
cancel my appointment
scrap thursday
I won't be needing the appointment with Dr {surname} after all
it'd be great not to have to come in on Friday
take me off the list for Monday please
call off the 3pm
Please cancel everything I have this month
I don't want to see the dermatologist any more, it cleared up
drop my 10.30
no longer require the physio booking, thank you
cancelar mi cita del viernes
ya no voy a ir el lunes, cancélela por favor
ditch my appt w papadopoulos
pls cancle my appoitment
My rash is gone so let somebody else have my slot
get rid of the booking on the 9th
Can I un-book?
delete tomorrow's visit
kindly cancel my appointment with {surname} madam
withdraw me from the 5th
bin the hearing test, would you
I'm feeling so much better I don't think there's any point in coming tomorrow.
Free up my space on Wednesday
nix the cardiology thing
I'm moving to Leeds, so cancel the follow up please
cancel the second of my two appointments, keep the first
my mum passed so please call off my check up for now
X my appt 2moro
I booked twice by accident, get rid of one
don't expect me on tuesday. I'm not rebooking
I've found another clinic. Please remove my appointment with Dr. {surname}.
abort the colonoscopy lol
never mind about Friday, I'm all right now
Cancel whatever I have with {surname}
how do i cancel
I want out of my appointment on the 20th
please could you take my name off for the blood test
quiero anular la cita con la doctora {surname}
cancela todo
no need for the doctor anymore, the baby came off the antibiotics fine. cancel pls
the appointment you made for me last night was a mistake, undo it
I'd prefer you gave my 8am to someone who needs it
strike me off Dr. {surname}'s list on Monday
my insurance lapsed so i have to cancel
can't make it Thursday
I'm not going to be able to come at 4, my car has died
sumthin came up cant come tmrw
no puedo ir mañana
Stuck in Glasgow, won't be there for my 9am
work called me in so friday's off
I have a conflict on the 12th
I'm afraid I can't attend, the little one has chickenpox
wont b there 2day sorry
I've double booked myself for Monday's visit
It's kind of you to keep the slot for me, but I'd sooner spend Friday with my grandkids. Let it go.
I got seen somewhere else in the meantime.
My foot's healed itself, would you believe it? So there's no need for the fourteenth.
The dermatologist can have her morning back
no appointment for me thanks, the one you've put in for the 6th, I mean
I don't see the point of the follow up. Please remove it.
mejor cancele, ya me siento bien
wipe my bookings for next week
Dear all, owing to a bereavement I should like to withdraw from Tuesday's appointment. Regards, T. {surname}
pull me out of tomorrows thing w/ okonkwo
don't want physio no more
Please cancel. {surname}, Tuesday 9.
could you take my name out of the hat for Thursday
i'm good now so no need for lim on the 9th
drop my son's appointment, he's better
the one on friday? lose it
ya no necesito al dermatólogo
cancel both
call it off, I'm abroad
please release my Wednesday
My hair's stopped falling out so there's really no need for me to see the skin people on the 12th.
Thank you for fitting me in tomorrow, but as it happens my knee's come right on its own. Could you give the place to somebody else?
We're emigrating on Saturday. Anything we have booked after that, for me or {first}, can go.
I never asked for this appointment and I don't want it.
apologies but i'd like to pull the plug on thursday's consultation
No quiero ir con ese doctor, quítenme la cita
I shan't be coming on the 30th. No, I don't want another.
gotta cancel, no ride, and I'm not gonna rebook
take me off Friday's schedule, I'm seeing urgent care tonight instead
my deductible reset so I'm canceling the MRI consult
go ahead and cancel Monday for me`,
  reschedule_appointment: `
can we do Tuesday instead
shift my 9 o'clock to the afternoon
move Friday to Monday pls
push my appt back a week
I need a different time for the physio
anything sooner than the 28th with Dr {surname}? I'm already booked for then
Would it be a terrible bother to swap my Wednesday with any day after the half term?
postpone my check up until January
bring my appointment forward
cambiar mi cita para el jueves
¿puedo mover mi cita a la tarde?
reschedule w/ {surname} to nxt wk
I'm down for 8am, and that's far too early, could it be later in the day
my shift changed, need new time for derm
I can't do the 4th but could do the 6th
Swap me to a video visit on the same day
please prepone my appointment to tomorrow
change date
switch 2pm → 4pm
make it the week after
could I be seen earlier than planned?
delay it a fortnight
I have Dr {surname} on the 10th. My flight is on the 9th. What about the 15th?
Kick it to next month
rebook me, I missed yesterday's
I missed my appointment this morning, so sorry, when else could I come
Let's do the follow up another day
put off my eye test till I'm back from Spain
I'd sooner come in the morning than at 5
exchange my slot for one w/ the same doctor on a weekend
alter the time of my booking please
Adjust my appt to 11ish
move my kid's appointment so both of them are on the same day
Is it too late to move this afternoon's to tomorrow?
quiero reprogramar la cita con el Dr. {surname}
pásame la cita al lunes
resched
Instead of Thursday at noon could I see {surname} Friday at any time?
Grandma's ride fell through. What else have you got for her that week?
can u push me to the end of the day
I'm running 2 hours late, any later slot today?
need to bump my appointment w {surname}
same doctor, same time, a week later please
I asked for mornings and you gave me 3.30. Please fix.
Rather than come all the way for 8:15, might there be something around lunch?
could we make that half an hour later, the bus only gets in at quarter past
push back, thanks: my MRI isn't till the 11th so seeing the surgeon on the 9th is pointless
Hi, Mrs {surname} here, the hairdresser's moved me so you'll have to move me too, dear
do my thursday one on friday
sooner please
earlier date if someone cancels
the time you gave me clashes with dialysis. Other options?
Thursday's my granddaughter's recital and I'd never forgive myself. Have you the Friday, or the Monday after?
9am is a killer with the twins. Midday?
is there any give in my appointment time? bus strike
Let's swap it. You pick the day, as long as it's after the 20th.
Dr {surname}, 3pm, Weds → Dr {surname}, any time, next Weds
Same again but a month on
I'm supposed to be with you at ten and with the dentist at ten fifteen. You'll have to budge.
could the one on the eleventh become the eighteenth?
it'd suit me a lot better if we made it the afternoon
mi cita es a las 9, ¿la puede pasar a las 11?
sorry!! overslept!! can i come later today
the physio wants me to heal two more weeks before Dr {surname} sees me. So, two weeks later than planned?
any later on the 9th?
{surname} said three weeks, you booked two. Make it three.
not Friday but Monday
move both kids to Saturday
I'd need it to be after Ramadan
the fifteenth rather than the fifth
swap to morning
could I trade my slot for an earlier one, I'm on the waitlist anyway
mejor el miércoles que el martes, ¿se puede cambiar?
not that early, please find me another time for my eye test
put me back a couple of days
The babysitter's let me down for Tuesday. Is there something on Wednesday with the same doctor?
I know I've already changed it twice and I'm mortified, but could it be the week after instead?
My results won't be in by the ninth so there's not much point in seeing Dr {surname} then. Give it another week?
I've been offered a job interview at the very minute I'm due with you. Can it be an hour earlier?
If I could be seen sooner than the 21st by anyone at all I'd be grateful.
dr lim @ 2 doesnt work anymore. 4? 5? next day?
¿Me la puede recorrer para la siguiente semana? Ando fuera.
can we push my physical till after the new year when my insurance resets
my shift got flipped, what else ya got that week
bump me up if anyone cancels
flight got delayed, need to land my appointment on another day`,
  view_prescriptions: `
what am I taking again
list of my meds please
show my scripts
how many of the blue pills do I take again
what's my current dose of ramipril
mis recetas por favor
¿qué medicinas tengo?
which tablets did Dr {surname} put me on last time
I'm at the airport and need to show what medication I'm on
can i see my prescriptions
when does my sertraline run out
is my inhaler prescription still active
Am I still meant to be on the water tablets?
what strength is my metformin
my chemist wants to know the name of the cream I was given
rx list
how often should I take the naproxen
Pull up what I've been prescribed since summer
do I take the amoxicillin twice or three times
current medication
tell me the directions on my eye drops
whats the name of that antibiotic i got
Did the doctor send anything to the pharmacy?
what pills am i on man
my mum's carer asks for a print of my meds
how long am I supposed to be on these steroids
has my prescription been written yet
see my medicine list doctor ji
I threw the box away. How many mg was it?
Were those tablets for before or after food? It'll be on my prescription.
dosis de mi losartán
show me the active ones only
meds?
Old prescriptions too, from last year
check if wójcik added the vitamin d
do I have any tablets on repeat
what was I given for the rash in May
How many refills are left on my amlodipine?
my drugs chart pls
I need to see what's been prescribed for me
who prescribed my gabapentin and when
I can't remember whether I'm meant to finish the whole course. What does my prescription say?
need a refill of my bp tablets
refill atorvastatin pls
I'm out of my inhaler
renew my levothyroxine
can I get more of the cream
se me acabó la pastilla de la presión
repeat prescription for citalopram
my pills run out Friday, can Dr {surname} do me another lot
top up my insulin needles please
Could I order my usuals?
running low on eye drops
my pill organiser fell on the floor and everything mixed. What should I be having in the mornings?
The label's smudged. Does it say 25 or 75?
My sister is a pharmacist and would like the exact name of what I'm on for cholesterol
is it one puff or two, it's on the prescription i think
what did wójcik give me in the end, the cream or the ointment
I can't remember if I'm still supposed to take the pink ones at bedtime
¿cada cuántas horas me tomo el antibiótico?
travelling tmrw need proof of meds
which ones are for blood pressure
how much of the liquid does {first} get
has {surname} changed my dose
am i on aspirin
the inhaler, what's it called
when do my patches finish
¿todavía tengo receta de omeprazol?
what did I get last winter for my chest
read me my medicines
They've given me three boxes and I don't know which is the old dose. What's the latest I was prescribed?
Mum's going into respite on Friday and they want to know everything she's on. It's {surname}, Halina.
The dog ate the leaflet. Do I take these before or after meals?
what's the name of that stuff dr rao gave me for my scalp
did anyone ever put through my antibiotics, chemist says there's nothing there
cuál era la dosis de la noche
what's the mg on my Lexapro
did Dr. {surname} send my script to CVS
can I see all my meds, ER wants a list
how many days of prednisone do I have left to take`,
  view_reports: `
are my bloods back
lab results
what did my scan show
show me my reports
¿ya están mis resultados?
quiero ver mis análisis de sangre
Has the MRI from last Tuesday come through yet?
did the biopsy come back
my cholesterol number?
xray result pls
can I download my report
see test results from june
I had a smear three weeks ago and haven't heard anything
What was my HbA1c?
any news on the urine sample
open my ultrasound report
wheres my covid test
Let me see everything the hospital sent you
I'd love to know how my thyroid test went
is the pathology report in
ecg results?
Dr {surname} said she'd upload my letter, is it there?
my iron levels came back?
view medical records
the lab said 48 hours. It's been 72.
results
please show my sir reports
can you pull my last chest xray
How did my kidney function compare to last year's
I need a copy of my allergy panel for school
has the lab been in touch about {surname}, {first}
anything abnormal in my bloods
did they find anything on the mammogram
what's my blood group, it'll be on my tests
get me my discharge summary
wanna see my sugar test
Am I allowed to look at the report of my colonoscopy?
mi radiografía, ¿qué salió?
the bone density thing, is it back
check my lab work
documents on my file
I got a text saying "new result". Show me.
sleep study outcome?
do you have the results of the swab you took on Monday
my stool test came back or no
bring up the report from Dr. {first}
Whats my latest PSA
did my pap come back ok
any reports waiting for me
Just hoping to hear about those tests the nurse took before the bank holiday
vitamin d level pls n thx
I held my breath for two weeks, so tell me: is the biopsy in?
the insurance people want my last blood count
Dr {surname} mentioned a shadow on the film. Could I read what the radiologist wrote?
did i pass my cholesterol lol
what came of that swab
my son's allergy bloods, {first} {surname}, are they here
has anybody put my hearing test up
¿me puede mostrar el resultado del ultrasonido?
is the treadmill test back
results for {first}'s blood please
my ferritin?
got my letter from the eye hospital yet?
what did my urine show
show last year's too
salió mi biopsia?
did Dr {surname} put my scan up
let me look at my lab numbers
Dr {surname} was going to ring about my bone scan but he hasn't. Can I see it here?
It's been a fortnight since they took the biopsy and I'm not sleeping. Has it come?
Could you bring up last year's cholesterol as well as this one's, to compare?
My solicitor needs the X-ray report from when I came off my bike. Can you find it?
how's my blood sugar average looking, they did it monday
¿ya puedo ver la mamografía?
LabCorp says it's sent, can I see it
is my A1c up yet
what'd my ultrasound say
mychart won't load, show my labs here
anything come in for me from the lab
the urine thing from Monday, any word?
show the letter from the kidney clinic
did my smear come back clear
could I see what the X-ray said about my hip
¿me llegaron los resultados del laboratorio?`,
  doctor_info: `
who's good with knees
which doctors do you have
is Dr {surname} in on Fridays
what kind of doctor do I need for tinnitus
do you have any female gynaecologists
tell me about Dr {surname}
who's free tomorrow afternoon
¿qué doctores tienen?
¿hay algún cardiólogo?
when does {surname} work
any dermatologists?
is there someone who speaks Polish
Is {surname} taking new patients?
what days is the skin doctor in
I don't know who I should see about my hands going numb at night. Any idea?
does {surname} do children
how experienced is Dr. {surname}
list your psychiatrists
whose hours include saturday
who treats thyroid stuff
got anyone for sports injuries
find me a paediatrician
looking for a doctor who's kind to nervous patients
Which of your doctors would you see for migraines?
Dr {surname}'s availability next week
what's the difference between your two eye doctors
is there a specialist for allergies at your clinic
doctors list pls
is the heart doc about on Thursday
who's who in orthopedics
name of your urologist
please tell which doctor is best for sugar
What does Dr {surname} specialise in?
do u have foot doctors
my rash: skin doctor or GP?
qué especialista ve lo de la tiroides
any docs who understand ADHD in adults
need the name of the lady doctor I saw in the spring, tall, Greek I think
Has Dr {surname} got anything free before noon on Monday?
what languages does Dr {surname} speak
who is on today
which doctors work evenings
Does anybody there deal with menopause?
is dr kim a surgeon or what
I'd like to read a bit about Dr. {surname} before I pick
endocrinologist available?
who could help me stop smoking
can you recommend someone for my mum's memory
show me all the GPs
what sort of specialist looks at veins
is there anybody for gut problems
how much does Dr {surname} charge
what are Dr {surname}'s qualifications
neuro?
when's the next opening for Dr. {surname}
who deals w/ kids tummy aches
my neighbour raves about a Dr {surname}, is she one of yours?
It's my gut. Who'd I see for that?
I want a doctor who listens. Whom would you suggest for long covid?
anybody working new years eve
{surname}: man or woman?
is there a doc who does both skin and allergies
who's got the soonest opening, I'm not fussy
¿la doctora {surname} atiende niños?
before I book I'd like to know what Dr {surname} treats
which doc's good with shy kids
who does coils
Is Dr {surname} the Dutch one?
does anyone open late thursdays
gp near me taking new patients
who would deal with sleep apnoea
when can one see Dr {surname}, what days
que especialista ve los oídos
name a good ortho
I'm after somebody who's used to patients with autism, my son finds waiting hard. Who would you suggest?
Does Dr {surname} still do Tuesdays, or has he gone part time?
My periods have gone haywire. Is that a gynaecologist or a hormone doctor?
Is there any doctor who'd be able to speak Punjabi with my mother?
what's dr rao like, is she strict lol
Which of the heart doctors has the shortest wait?
do any of your docs do nexplanon
which pediatricians have Saturday hours
is Dr. {surname} board certified
who's the ADHD person`,
  message_doctor: `
tell Dr {surname} I've stopped the tablets
can you pass a message to my doctor
let {surname} know the swelling's gone down
send a note to Dr. {surname}: the new dose makes me sleepy, is that ok?
ask the doctor whether I can fly
quiero mandarle un mensaje a mi doctora
dígale al doctor que ya me siento mejor
I have a question for Dr {surname}
please let Dr {surname} know that my BP was 132/84 all week
msg my GP
could someone tell {surname} I'll bring the form on Monday
I'd like to write to the doctor who did my scan
Get word to {surname} that the pharmacy is out of my brand
message doctor
need to speak with my doctor, not a bot
put me through to a human
can I talk to a real person please
write to my doc that the cream burned a bit n i quit it
Please inform doctor sir that I am having side effect of mild nausea
The nurse said to report my sugars to Dr {surname}. They were 6, 7 and 9.
drop Dr {surname} a line, say thanks for the letter
would you check with my doctor if it's okay to double up the vitamin D
ask her if i can drink on these
how do i contact my dermatologist
forward this to {surname}: back to work Monday, no pain
my doctor needs to know I'm pregnant before the next appointment
I forgot to mention at the visit that I also take St John's wort. Can you tell him?
can doctor call me
send: "rash is back, photo attached" to derm
let him know i moved the meds to nighttime
quisiera preguntarle a la doctora si puedo dejar la pastilla
i wanna ask dr ramanathan something about my mri
leave a message for the surgeon
Could Dr. {surname} write me a letter for my employer? Please ask.
reply to the doctor's message: yes, I agree
message my psychiatrist that the new med is working
please pass on to whoever's looking after my husband that he can't have penicillin
chat to doctor
Tell them I said the exercises help
email dr mensah abt my results
I need advice from Dr. {surname} about when to restart running
connect me to a nurse
is there any way to get a question to the doctor without an appointment?
Hi, when Dr {surname} has a moment, could he look at the letter from the hospital and let me know what he thinks?
ask doc re: generic vs brand
tell dr wojcik thx & that the stitches are out
speak to someone
Doctor said to report back in a week. So: much better, sleeping fine, two headaches only.
ask Dr {surname} for another month of the patches
can the doctor up my dose
please get okonkwo to renew my script
tell doc im out of metformin
Hi, no rush at all. When Dr {surname} has a minute could somebody mention to her that I've started swimming again and the shoulder's holding up?
I'd feel better if Dr {surname} had a look at my food diary first. Can I get it to him?
is there someone I can ask about mixing my new tablets with my herbal tea? my doc ideally
tell the wee doctor wi the glasses that his cream's magic
She told me to keep her posted. So here goes: less pain, more sleep.
por favor avísele a mi doctor que voy a viajar y necesito una carta
ask him if its ok to stop now
can you tell lim that the patches itch
ask whether I need to fast, from Dr {surname}
send my doctor the BP numbers: 130/80, 128/79
I'd like to tell Dr {surname} he was right
let my doctor know im in spain til monday
quiero que la doctora me explique mi receta
drop a note: cast off, all good
get me someone real
may i ask the doctor a quick thing about my drops
please say to the nurse that the dressing fell off but it's dry underneath
Please tell Dr {surname} that the scalp stuff works a treat and ask how much longer to use it.
I'd like her to know before Friday that I've decided against the operation.
My pharmacist reckons two of my pills shouldn't go together. Could somebody ask Dr {surname}?
could you find out from the doc if I'm ok to start running
if dr lim is about, tell him the tingling's gone
Necesito que el doctor sepa que me cambiaron la medicina en otro hospital
let Dr. {surname} know the Lexapro's giving me weird dreams
can you have the nurse call me
I need a note sent to Dr. {surname}: FMLA paperwork is in the mail
ask doc if I can switch to generic`,
  emergency: `
I can't breathe
my husband's collapsed
call an ambulance!
she's having a fit and it won't stop
dad has chest pain and he's gone grey
me duele el pecho y no puedo respirar
I've taken all my pills
my face has dropped on one side
kid's choking
I'm going to kill myself tonight
someone's been stabbed outside
bee sting, throat closing
blood everywhere, can't stop it
baby isn't breathing
im having a heart attack i think
emergency
need an ambulance at once, my mother has fallen and isn't waking
se desmayó mi papá y no despierta
wife's waters broke, there's a cord
mum's talking rubbish and can't lift her arm
he's blue
worst headache of my life, came in a second
newborn, 3 weeks, 38.9
car hit my son
he drank the weedkiller
Book me for Tuesday, also there's an awful squeezing in my chest right now
this is a emergency pls hurry grandma cant talk
tongue's swelling up so fast
I don't want to be here after tonight, it's planned
hot oil went all over her
vomiting blood
ayuda, mi bebé está convulsionando
purple rash won't fade, he's so floppy
no pulse. doing cpr
pregnant and bleeding a lot
she's swallowed a battery
sudden blindness one eye
can't wake my flatmate, empty pill packets
help he isn't breathing right
overdose
my arm's gone dead and my mouth's not working
sugar's reading LO and he's passed out
i've cut too deep
electric shock, he's on the ground
my dad's lips are blue
chest like a vice
she's not breathing right and won't wake
took 40 of them
there's someone unconscious in your car park
waters gone, 30 weeks, bleeding
he's having a stroke
can't stop the blood
i've got the rope
peanut, can't swallow
mi hijo se tragó una pila
there's a lady slumped in the waiting room, not answering
I was going to reschedule, but I can't feel my left side
he's been stung and he can't breathe
my sister's locked herself in with the tablets
im bleeding thru everything 7 months pregnant
grandma can't speak and her cup fell
the baby's gone floppy and hot
he's been electrocuted
gran's choking on her dinner
lips swelling, throat tight
I've a gun and I don't want to be here
no breath no voice help
collapsed at the bus stop, no pulse
our carbon monoxide alarm's going and my wife's passed out
my son has a fit, ten minutes now
the knife's still in him
cannot see, cannot stand, worst headache ever
she's 6 weeks old and burning up
drain cleaner in his eyes`,
  out_of_scope: `
what's the weather like tomorrow
who won the match last night
write me a python script
best pizza near here
sell me life insurance
who should I vote for
tell me a joke
how tall is Everest
book me a taxi
order some flowers for my nan
what's the capital of Peru
translate this letter to Polish
play some music
I need a flight to Lagos
do my homework
¿quién ganó el partido?
¿va a llover hoy?
my car won't start
any good films on
what's bitcoin at
fix my wifi
recommend a phone under 200 quid
stock tips
how do I make jollof rice
when does Tesco shut
help me write a CV
can you dispute a parking ticket
how much is a new boiler
do you sell vitamins
what time is it in Tokyo
set an alarm for six
is God real
how do I file my taxes
What's your opinion on the prime minister
adopt a dog where
I want to buy shares in your clinic
remind me to call mum
who let the dogs out
kabhi khushi cast?
random: favourite colour?
bet on the 3.30 at Ascot
can you order me a wheelchair taxi
Amazon order status
football score
price of gold
teach me guitar
read me the news
sing happy birthday
is my train delayed
what rhymes with orange
how do i get a visa for canada
can u hack my ex's insta
solve 3x+4=19
do you have a job going in the kitchen
who's the best rapper alive
write a poem about winter
my dog needs his jabs
change my insurance plan
dispute my bill with Aetna
what does my policy cover for dental
diagnose this photo
would you perform surgery on my teddy
what's your wifi password
where can I park
how much is the copay
update my home address
reset my password
refund the fee for last week
renew my gym membership
register my baby's birth
order a blue badge
give me a discount
write me a sick note yourself
give me somebody else's test results
show me my neighbour's prescriptions
increase my morphine to 60 without telling the doctor
vaccinate my cat
how many calories in a banana
stretch routine for runners
cheapest place to get glasses
crossword: six letters, heart doctor's tool
are vaccines a hoax
sell my old crutches
who invented penicillin
quiero comprar un carro usado
cuéntame un chiste
lottery numbers
My neighbour's playing drums at midnight again, who do I report it to?
Which broadband would you go for out in the sticks?
I'd like a quote for health insurance for a family of four
is it cheaper to go private for a hip, and what's your stance on the NHS
do you reckon Arsenal will win the league
how do I centre a div
can I pay my bill in bitcoin
do my kid's maths: 7/8 minus 2/3
¿me recomiendas un restaurante mexicano?
Could you run a background check on my new tenant?
is the zoo open on mondays
tell Alexa to switch the lights off
give me a recipe without gluten
get me out of jury duty
find my lost luggage
what's a good name for a boy
make me a playlist for a run
when is diwali this year
how do planes stay up
I want to sell my mum's house
who do I call about potholes
can you order me contact lenses from the shop
lend me twenty quid
do a tarot reading
My landlord won't fix the damp. What are my rights?
I've got a spare ticket for the Beyoncé tour, any of your nurses want it?
Could you recommend a decent mattress?
what's the average salary of a nurse here
how do i get my ex to pay child support
do you deliver pizza to the ward
I need my driving licence renewed
Can you compare private health plans for me and tell me which is cheapest?
help me choose a baby name
who's going to win the election
find cheap hotels near the hospital
can you make my phone stop showing ads
explain the offside rule
is there life on Mars
write an apology letter to my wife
what's the exchange rate for naira
¿cómo le hago para sacar pasaporte?
when's the next full moon
who's playing Sunday night football
does State Farm have good rates
find me a babysitter tonight
how long do you smoke a brisket
can you get me concert tickets
what's gas cost in Reno
help me with my FAFSA
is it legal to turn right on red in New York
write a yelp review for my barber
when's the super bowl`,
};
