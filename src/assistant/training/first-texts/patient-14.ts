/** Sentences of our own. */
export const patientFirstTexts14 = `
# view_appointments
The reminder text got deleted, what did it say, the when and where
did my booking go through
how often have I been in this year
list my upcoming visits
what's my appointment date
What time am I in on Wednesday?
my boss wants the exact times I'll be out next month for you lot
I have a magnet on the fridge that says 2:30 and a text that says 3, which
is it 8 or 8:30 tomorrow
do I have to be anywhere for you this week
think I double booked myself, can you see two in there
Have I got anything booked in July
my husband cancelled something of mine by mistake maybe, is the eye one still on
am I booked with the dermatologist
was I there in February or was it March, need it for my tax guy
When do I see Dr. Ostrowski
Not the results, the visit where I get the results, when's that
somebody called to say I was moved, where did I end up
what day is my scan
which building was my appointment in, the old one or the new one
anything coming up for me before christmas
how many more physio sessions are lined up for me
Do I have an appointment today?
I pressed the button, the screen went white, am I in or not
was that Tuesday the 8th or Tuesday the 15th
who was the doctor I saw in the summer
how long ago was my last checkup
not trying to change anything, I lost the little card
show my appointments
Is my thing next week on video or do I come in
who am I seeing on the 4th
Is my appointment confirmed
which doctor am I down for on Monday
was it you or the hospital I'm due at on the 23rd
when is my next appointment
# out_of_scope
how do I get from the airport to you, flying in the same day I see Dr. Weiss
where do I park for radiology
my mother's blood results, are they in
was my twin's MRI any different from what I've got
how does an MRI machine actually work
My ex was seen there Friday and I'd like to know what for
hsa card got declined at your desk, is it your machine or me
can you get shingles twice
Guess who's going to be a grandmother!
are you closed for Carnival monday
it stinks of paint in the corridor to the lab
prescribe my laptop something, it has a virus
who signs FMLA papers
is the bridge open on Friday, my doctor's on the other side of it
I need a letter for my landlord saying I need a ground floor flat
what's a normal blood pressure for a woman of sixty
difference between a virus and bacteria
which form do I use to change my surname with you
my son's chart please
haha so what do you do when nobody's texting you
lift still broken, my knees and I took the stairs to see the doctor, disgraceful
who do I argue with about a bill that's already been paid
I need a prescription for a better life lol
Uncle Desmond's test came back but he can't read, what does it say
hi its about my brother in law, did his biopsy come back, he won't tell anyone anything
doctor who, what channel is it on tonight
what does the pancreas do
What did you people tell my mother in law about her heart? She's frightening the children
where do I leave a motorcycle
when does the vaccination room shut
The toilets on the second floor were filthy when I came Tuesday
Do you take Medicaid
at what age do babies get teeth
how's the traffic by you at five
is there a hotel near the clinic, my scan is at seven in the morning and I live three hours off
the amount on my receipt doesn't match what left my account
your carpark lights were all out when I left the doctor last night, nearly broke my neck
is parking free for patients
Twice now I've been charged for the same ear wash
is anyone there before 7
can I leave the car overnight at your lot
wrong name on the invoice, it's Kowalczyk with a z
on what grounds did you add a facility fee to a ten minute prescription renewal
I'm calling for my aunt Perpetua, how many refills has she got
how much per hour is the garage under the clinic
what did the scan show for my sister Oluchi
his x-rays, my lad's, he's 17 and at football, can I see them
there's a 120 charge for a consultation with someone I never met
My employee gave me a doctor's note from you people. Is it real
Could someone take off the no-show fee, I was there, I was sat in your waiting room
the copay they asked for was thirty and online it said twenty
I'm bored in your waiting room, got any riddles
Is salt really that bad
what do I write under next of kin on the intake sheet
What bus goes from the railway station to the clinic
I got someone else's bill in my envelope
my father in law left your place confused about his pills, can you read me what the doctor put
Have you had your coffee yet
nice day isn't it, my roses are finally out
my fiancé is being secretive about his STD test. you have it, right
what helps against mosquito bites
my late father's records from 2009, who would have them
how late are you open tonight
Lab hours?
form for the gym, they want a doctor's stamp, do you have a blank
at what temperature is it a fever
is there disabled parking close to the door
roads are flooded out our way, which route do people take to get to you
they're forecasting black ice for the day of my checkup, what's it look like up your hill
how much vitamin C is too much for a person
Got a letter from collections about my March visit, and I have the receipt right here in my hand
need an itemised receipt for my last three visits for the tax office
does cracking knuckles give arthritis, my gran always says so
closest metro?
cancel my subscription to the magazine
what's my wife's blood type according to her file
Prescription sunglasses, where's cheap
grandma had pathology done, she's 91, and the whole family is waiting to hear it from you
your waiting room is freezing, somebody do something about that heater
I look after my neighbor Mrs. Tran and I want to know when she has to be there
Where can I find the sports physical form for school
bill is wrong
translate good morning to Polish, my doctor's Polish and I want to surprise him
Why does my statement list two blood tests when I only gave one tube
you doing ok today
set me an appointment with my accountant
my policy number changed, put it in: 88213
How do I request a copy of my form W-something for dependents
do I need to bring the insurance form filled out or can I do it there
You billed me for a flu shot I never had
mom can't find her prescription list, read me hers please
you put my visit through as new patient and I've been coming since 1998, it's costing me double
What's my out of pocket for physical therapy
could I have my sister in law's doctor's notes, she's staying with us
What is the most common cause of hiccups
do I need a referral for my insurance to pay Dr. Mulligan
is my grandmother allergic to penicillin, it'd be in her chart
can you tell me what pills my late wife was on at the end
would my travel insurance pay for the tetanus jab before Peru
do you shut early on Fridays, my doctor never answers after two
Hurricane's due Wednesday, same as my bloods, think it'll hit us
has my partner Wren picked up their results yet
how long do you boil an egg
Got a ticket in your parking lot while I was in with the doctor. Who pays that
sunrise time on the 10th? I set out for you at daybreak
Is the pharmacy downstairs open past six
does the front desk close for lunch
why is blood red
Is my boss on sick leave, did your doctor sign it
can you email me the consent form so I can print it at the library before I come
why am I paying for an interpreter I didn't ask for
which is the longest river, the doctor and I had a bet
when do clocks go back this year
the estimate was 90 and the bill 190, somebody's finger slipped
Need to see my teenager's drug test
what was the final score of the cricket test
Do you stay open through the holidays
the barrier wouldn't take my validated ticket
fog at the harbor tomorrow or no, I come by boat for my injection
could you pull up my roommate's prescription so I can pick it up for him
Which exit off the I-90 for the clinic
did you watch the match last night
Could you check my test? Question 4, fractions, I got seven eighths
great aunt saw Dr. Sealy on Monday, was it about her memory
my godson's asthma plan, send it over please
my balance says 412, it ought to be zero, I settled it at the window with Janine
write me a poem about my knee surgery
my nephew's report from the speech therapist please
How do I set up a payment plan for the colonoscopy
the questionnaire you mailed has no return envelope
is aspirin the same as ibuprofen
does Blue Shield cover the MRI Dr. Petrossian wants me to have
what's the pollen like today around the clinic
storm warning for friday, I have a doctor's appointment, is it serious or just talk
where do I hand in the new patient packet
cousin Yaw was prescribed something strong, what is it, I'm worried
i need the doctor to fill in a form for my disability parking tag, where do I get the form
need the baby's weight from her two month visit
no place to sit when I came for the blood draw, eleven of us standing
will it rain Tuesday around two, I walk to my appointment with a cane
what will it cost me if I come without insurance
the woman I carpool with left her test slip in my car, can you tell me if she's ok
foster child arrives tonight, what does her old chart say
looking for my stepson's allergy list for camp
is there a train from Ghent that gets in before nine, I see the surgeon at ten
what hours does the x-ray desk keep on a saturday
the vet hasn't called about Biscuit's bloods, can you chase them
Do you bill Medicare directly or do I send it in
can my daughter park her RV while I have my infusion
My grandson passed his driving test this morning, first time, imagine
are carbs bad for you
book me in at the hairdresser's for saturday
what's a good name for a puppy
convert 98.6 to celsius for my cousin in Leeds
I was charged 85 for a visit that should have been 40
tell me something funny while I wait for my results
my employer wants to know which insurer you bill first, me or hubby's
Has Aetna approved my prior authorization
our lodger had a chest x ray with you, should we be worried about TB
open on the 26th?
The music in reception gives me a headache every single visit, tell whoever picks it
who invented the stethoscope
show me the report on the hurricane in Florida
my half brother in Tulsa wants to know his diagnosis, he asked me to look
Sick note template, where is it on the site
I'd like to cancel my order for two pillows
Need my grandfather's list of pills
who won the election in Argentina
what foods have iron
Refund please, I cancelled in time and they still took the deposit
can I pay the bill for last month's visit over the phone
what does coinsurance mean
somebody ought to fix the automatic door, it nearly took my walker
my dad's appointment, what time
is my husband still a patient with you, and who's he been seeing
what did Dr. Vang write about my wife after the operation
niece had an xray with you, what was broken
the children's blood groups, all three
my best friend is in your care and won't answer the phone, is she all right in the records
any chance of a lift home from the clinic after they put me under
what time do you close
Can you fill in the school absence form for me
Are you open now
how many bones in a hand
is Dr. Okonjo in network with Cigna
my insurer says the code on the lab bill is wrong and they refuse to pay for my vitamin d test
train strike on the 14th, is that going ahead
does everyone have an appendix
They dropped me from my plan the week before the scan, who can I talk to about coverage
is it going to snow on the morning of my appointment
my deductible resets in january, does it matter for you guys
who set the price for a doctor's letter, thirty five is robbery
my test went well, I passed my citizenship
so tired of this rain, you?
My cat had kittens on the doctor's prescription pad, you should have seen it
smell of cigarettes right at your front entrance, and it's a clinic
do you validate parking for a blood test
Will my flight be on time, I land two hours before my checkup
wallpaper is peeling in exam room 4, just saying
are the trams on strike the day of my test
do you open on Sundays
chairs in there are too low for anybody with a new hip
can you get me a taxi for after my eye drops
until when can one walk in at the front desk on a Saturday
Insurance changed at work so the card you have is no good anymore, here's the new number
Why do they say to drink water before a blood test, I always wondered
what is my daughter's next appointment, her name is Hania, she is 24
my car needs a checkup, who's good round here
is it normal for people to lose hair in autumn
how hot is it supposed to get on the 6th, I've a long wait at the bus after your place
Can I see what they gave my husband last week
what year did they find penicillin
your invoice has the wrong address on it
refill my metro card
Could you print my travel vaccination form and leave it at the desk
What's the capital of Mongolia, we're doing a quiz in the waiting room
are you working on Good Friday
will the ferry be running thursday, I've got to get across for the doctor
How long does it take to drive in from Tewksbury at rush hour
daughter in law's due date?
Is it true you shouldn't eat grapefruit with some pills
what time do the phones start in the morning
which is worse, butter or margarine
Grandson's shot record for kindergarten, please
the hand sanitizer by the door has been empty since I came for my flu shot
Reschedule my delivery, the fridge is supposed to come while I'm at your place
how many hours should a seventy year old sleep
I want to report a pothole
my godmother says Dr. Iyer changed her heart pills, to what?
my girlfriend's pregnancy test from last week, is it positive
Paid twice by accident with the card machine, how do I get one back
doctor my spreadsheet for me please
what are the symptoms of lyme disease
how long is someone contagious with strep
can I claim the mileage for my dialysis trips
Elevator music in your lobby made me laugh out loud on Tuesday, same tune as our wedding
why is there no water cooler any more
how much is a visit with the skin doctor, roughly
# doctor_info
who's the one with the grey beard that does knees, what's he called
how soon could anybody look at a kid's tonsils, I'm comparing places
is Dr. Tavares in on Monday
so suppose a person wanted Dr. Haddad, how far out would that be
who can see my 3 year old for eczema
are there female doctors in cardiology
just nosing about, but is the psychiatrist very full before summer
the report's signed with initials K.T., which of your doctors is that
does your heart man take people who already have a pacemaker from another hospital
is there a doc that takes folks after bariatric surgery
Don't put me down for anything, when does the hand surgeon come through
which doctors do you have for skin
What is Dr. Delgado's specialty
would the kidney doctor look at somebody of nineteen or is that still paediatrics
which doctors speak Spanish
can Dr. Novak see patients over video
Could a GP look at a mole or must it be the skin doctor
do any of your doctors handle pregnant women with epilepsy
would someone see a patient who uses a wheelchair and can't get on the table, which doctor's used to that
have you got a urologist
whoever did my cataract was brilliant, my sister asks does the same one do glaucoma
Would your stomach specialist see a boy of twelve or do we go to the children's hospital
What's the difference between your two eye doctors
tell me about Dr. Lachance
old Dr. Fairbanks, has he gone for good?
Dr. Castellano's away according to the sign, so who looks at her people meanwhile
is Dr. Whitcombe a man or a woman
Does anyone there treat sleep apnea
how booked up is Dr. Sithole
if my doctor's retired, who got her patients
how old do you have to be for the geriatric doctor
Do you have a woman gynecologist
the allergy one, does he do babies
Is there somebody there who speaks Tagalog and does diabetes
any openings with Dr Feng this week? just looking
is there a doctor in this afternoon
who does joint injections
I cancelled with him last time, I won't with her, if there is a her. Is there a lady urologist?
Since Dr. Penhaligon broke his arm, who's seeing his lot
thinking of swapping from another clinic, who've you got that knows Crohn's
When does Dr. Nwosu have an opening
who is the best doctor for knee pain
friend raves about a Dr. Villanueva, is she one of yours
what days does Dr. Rao work
Do you have an endocrinologist
who covers for Dr. Moreno while she's on leave
my results said see a hematologist. Is that something you people have in house
is dr jimenez back from holiday yet
Dr. Ruiz works fridays or not?
who steps in when Dr. Papadakis is at the hospital
My hubby wants to know, and so do I, whether the foot specialist does diabetics
Got any orthopedic doctors
teenagers with anxiety, is that the psychologist or the other one
earliest opening a dermatologist has, what is it
we adopted a child with a cleft palate, do any of your doctors follow such kids
does she still come on wednesdays, Dr. Grönlund
transgender patients, which of your doctors is comfortable with that
I want to compare, so don't reserve anything: what's free with the ENT people on the 22nd
my appointment is with somebody named Kessler and I've no idea what he specializes in
Is it Tuesdays that the lung specialist comes or did they change that
if I wanted evenings, which of them does evenings
Who do I see for migraines?
is there anyone who treats gout
does any doctor there treat autism
does Dr. Ahn have anything free on Thursday
is the gynecologist in on Tuesdays
which doctor is on this weekend
what are the names of your pediatricians
Do the heart people take someone straight or do they want a family doctor first
does Dr. Lindqvist see children
any pediatrician available tomorrow?
long covid, is that anyone's thing at your place
how many neurologists do you have
who's free Saturday morning
who's least busy tomorrow among the family doctors, I only want to get an idea
what kind of doctor deals with dizziness
When is Dr. Abara in?
Who treats thyroid problems
my prescription has the name Dr. Yilmaz on it and I've never met the man, what is he
Is Dr. Hollis taking new patients
my own doctor's out having her baby, whose hands am I in
I've an appointment in May with the nurse practitioner, is there a real rheumatologist there too
I'm not booking yet, I want to know what Dr. Osei's mornings look like next week
does Dr. Emeka do vasectomies
# view_reports
show my health record
It's a marathon entry, they want to know my last heart tracing was normal. Was it
cholesterol numbers from last year and this year
my appointment to discuss it is three weeks away and I can't wait that long to know what they found
covid swab from this morning
Has my pap smear come back?
new cardiologist across town wants to read my echo from the fall
I want a copy of my medical records
my A1C
Dr. Mbeki said she'd call if it was bad, she hasn't called, so I'd sooner read it myself
it's been nine days since they took that mole off and not a peep
I'd like to see my last EKG
need the bone density figures, the ones from before I broke the wrist
Did they find anything on the CT
a paper from the sleep lab should have reached you, I want to see the score
what did the ultrasound say
the letter says impression: mild degenerative change. what else did they write, I only have page one
had bloods in both arms practically, and what came of it
something beginning with hypo, the doctor said it too fast, what is it called in my file
results???
what's in my medical record
was my sugar higher than last year
the doctor went through it with me but my head was somewhere else, could I see it in writing
was it a fracture or only a sprain they put down
Test results from Monday please
new dentist asks do I have anything on file about a heart murmur
are my test results ready
how is my kidney function
am I officially down as asthmatic
my prescription was changed on account of some number, and it's the number I'd like to see
pull up my lab results
I was told negative on the phone but the girl sounded unsure, what does the paper say
whatever they pulled out of my knee with that needle, has it been analysed
are my blood results back
what's my diagnosis
What did my blood work show
my vaccination record please, school nurse program wants me to prove I had MMR
when I booked they said three to five days for the culture and it's day seven
insurance man needs the date of my stress test and how it came out, I've got him on the other line
thyroid results from Friday
the insurance is sorted, the bill's paid, now may I please see what the scan says
before I pay another specialist I'd like to look at what your lab found in October
x-ray of my foot from the 12th, anything there yet
Am I immune to hepatitis B? they drew it in the fall
has the lab sent over the urine thing
the allergy panel, what am I allergic to
they rang while I was in the shower, something about a test being abnormal, where can I read it
what were my iron levels
I want to look at my MRI
can you send me my ultrasound report
can I see my diagnosis
didn't come to book, didn't come to cancel, all I'm after is that hemoglobin number
What was my cholesterol
Is the stool test back
what exactly did they write down as the reason for my pain
Dr. Wierzbicki was going to look at my mammogram over the weekend, well it's Tuesday
I gave blood before breakfast, I gave blood after breakfast, which was which and how bad
potassium, was it okay
how did my liver numbers come out
show me my last lab report
anything new in my file since the scan
did my biopsy come in
The radiologist told me nothing, just said it'll be in the system, so is it
# message_doctor
could someone from the office call me about my medication
the cream worked on the arms and did nothing on the legs. He'd want that for his notes I think
I need to ask Dr. Banerjee if I can go back to work
No appointment needed, I just promised Dr. Eze I'd say how the first week without cigarettes went. Hard but zero
she asked me last visit whether my dad had glaucoma. He did, I rang my aunt. pass it on
somebody from your team left me a voicemail and I couldn't make out a word, could they try again after 4
please tell Dr. Thorne thank you for the call
the swelling's about the same, maybe a hair less, he said to report in
Can you ask my doctor if I can fly with this
about tomorrow's appointment, I'm coming, only Dr. Rinaldi should know beforehand I've got a new lump of paperwork from the surgeon
Ask the doctor if I should stop the water pill before my trip
if he has a minute between patients I'd be glad of a word by phone, nothing's wrong as such
Send Dr. Halvorsen a message for me
I read in my report that the nodule is stable and I'd love him to tell me if stable means forget it
if somebody could put it to Dr. Mehra whether I should keep wearing the boot at night
Dr. Bautista wanted to hear how my sugars went: 7.1, 6.8, 9.4, 6.5
I have a question for my doctor about my diet
tell the nurse the bandage came off
please thank the team on my behalf, and say I'm walking without the stick
just so she knows, the cough is gone and I slept through for the first time since Easter
my appointment isn't for another month and I don't want a sooner one, I just need him to know the tremor's back
he'll want to know I fell in the garden last week, no harm done, only a bruise
can I send my doctor a photo of the wound
the report is fine I've read it, what I don't get is the line about the spleen and I'd like him to explain
tell Dr. Amadi the new pills make me dizzy
have her ring my mobile not the house, 555-0177
Could Dr. Kowal ring me sometime today
the pill makes my mouth taste of pennies, is she okay with that or does she want me to quit it, please put it to her
I want to leave a note for Dr. Holm
the surgeon in town needs to speak with my GP, can you get him to phone 555-0142
Does she want me fasting for Thursday or not, can someone ask her
the lab wants to know which test exactly she meant, so could somebody ask her
would he mind if I skipped the evening tablet the night of my daughter's wedding
let the midwife know baby came early, both well
weight 71.4 today, down two, she asked for it every Monday
let Dr. Rosario know I stopped the antibiotics
let my doctor know the rash is gone
got the prescription ok but forgot to mention I'm nursing, she should hear that
please have the nurse call me back
I'd like someone from Dr. Zaman's team to phone me
question for the nurse
is it okay with her that I take turmeric alongside, would you find out
# view_prescriptions
Any repeats left on the eczema ointment?
a refill please, the usual one
customs form wants the exact names and amounts of everything I carry, so whatever you have me on
what pills do I have on file
vitamin d, weekly or daily
it's not that I want to see her, I want what she gave me, again, the eye drops
my lab came back fine so do the pills go on or is there an end date on them
running low on metformin, maybe four days left
When do I take the evening ones
Dr. Anand put me on something in spring and I stopped looking at the name, which one was that
Is the cream once or twice a day
what strength is my sertraline, the chemist here in Lisbon wants to know
What's that cream for my face called
packing for six weeks abroad and I'd need enough of the blood thinner to see me through
my appointment's not till June and the thyroid pills end in April, so I'm stuck for a month of them
my daughter fills my pill box and she swears there should be five, I count four
what's the dose on my levothyroxine
Is the antibiotic three times a day or four
there's an old one and a new one in the cupboard, and I want to know which is the live one
Did the doctor send a prescription for me
did my refill go through
almost out of insulin needles
Dr. Szabo wrote something on the pad, the handwriting beats me, what's it say
how do I use the patches
the label got wet and I cant read how many drops
those drops, left eye only or both
do I take the new one before food or after
is my gabapentin prescription still valid
I'm a truck driver out of Omaha till the 30th and the pressure pills are going to run out around Denver
still supposed to be on the statin or did that end with the year
She said start low. I started. Now what does it say I go up to and when
three left in the pack and I leave for the rig on sunday
can I get another month of birth control
she said half a tablet for a week and then... then what
mi inhalador, the blue, finish. more please
down to my last patch
With milk or without, the iron
need my asthma pump refilled asap
the white ones, the little round ones. what are they even for
how long do I stay on the blood thinner
do I swallow it whole or can I crush it
not results. The tablets that came after the results, how am I meant to take those
what was that sleeping tablet called
Pharmacy says nothing came through for me, was it actually written?
six days left on the strip and the clinic's closed for easter, you see where I'm headed
chemist handed me a brand I don't know, was that what you ordered or the cheap cousin
grandkids knocked the pill organiser off the table and now it's a heap, what goes in mornings
Please refill my blood pressure medicine
are there refills left for my Adderall
How many tablets a day
what were the antibiotics called that I had in May
i take for sugar one pill and for heart one pill but the neighbour she say is three, how many you give me
since the results he doubled one of them. Remind me which?
was there meant to be a second course after the first
my meds list
the vet has my dog on the very same thing, funny, what milligrams am I on
list of my current medication
what am I taking at the moment
omeprazole, still active?
two bottles with same name and different number on it which is the one from you
when I saw the doctor Monday she rattled off how to taper them and I nodded like an idiot
what medication did Dr. Shapiro give me
I booked for the 9th to talk about it but really I just want to know if the dose went up
refill for amlodipine please
How often should I use the nasal spray?
Was it ten milligrams or twenty he moved me up to
acid reflux pills are finished
Can you see how many times I can still fill the pain one
how many refills do I have on the lisinopril
I can't be doing with appointments, I only want the same ointment as last time
not asking for anything new, only whether the old cough syrup is still good on my file
My dosage of prozac please
antibiotic, how many days
am i off the prednisone now or is there another week
need more of my inhaler
My dog chewed the bag and now there's no label on my warfarin, tell me the dose
what did the doctor prescribe me yesterday
the last doctor said stop and this one said nothing, so is it on my list or off it
missed the morning dose, what do my instructions say to do
My wife threw out the leaflet. Shake the bottle or don't shake it?
do I still take the aspirin
I need my epipen renewed before camp starts
hospital gave me one thing and you lot another, which of them do you have me down for
the pharmacist keeps asking for a new script, old one says zero
# book_appointment
violin teacher noticed Mei's pinky won't straighten
can I get a checkup next week
can I see someone today
physical for a new job, has to be done by the 20th
I'd like that 3:15 with Dr. Sandoval if its still going
pee burns
last year I cancelled my mammogram because of the move and I think it's time I got it done
I need to see a doctor about my back
flu shot
Please schedule my daughter's well visit
cant sleep cant eat since the divorce
I'd like to make an appointment
get me in with Dr. Nakagawa please
my little one has a rash on her tummy
The glasses shop did that puff thing and the number was high, they gave me a note for a doctor
My dentist took my pressure and made a face, told me go see someone
results are in and Dr. Quigley says come talk about them, so what have you got
Need to get my mother in with an eye doctor
well I'm told I snore, I'm told I'm grumpy, I'm told to come and see you
boss sent me home, says I'm yellow round the eyes, I can't see it
fever and chills since last night
constant heartburn
my partner pointed out that the mark on my shoulder has changed colour
My fiancée counted, I get up to pee six times a night
Could you fit me in tomorrow afternoon?
I need to come in
my massage therapist felt something odd in my calf and said have it seen
The report's in, it's clear I have to come in and talk to a dietician, so when
first available, I don't mind who
I got no complaints really only the hip and the other hip and the fingers in the morning
the other mums at playgroup all think he ought to be talking by now
optician noticed something at the back of my left eye and told me not to leave it
Colleague of mine, used to be a nurse, doesn't like the look of my thyroid
nurse at the factory took my pressure, 168, she wants me seen this week
my shoulder hurts when I lift it
teacher thinks Bodhi doesn't hear her when she's behind him
yes the ten o'clock you had on the page, I'll have it
need a tetanus shot, stepped on a nail last week
sore throat since Sunday
the blood bank turned me away for low iron and said get it looked into
lifeguard saw my back and asked how long I'd had that dark one
The school nurse sent my boy home with a note, says he squints at the board
dad can't hear the tv at full blast, can somebody test him
wife says I stop breathing at night. I say nonsense but here I am
covid booster please
Due for my annual
would like to have a mole checked
My ears have been ringing for three weeks
my son needs his four year vaccines
my yoga teacher noticed one hip higher than the other
the lady who cuts my hair found a lump behind my ear, she made me promise
it's been two years since my last pap
I want to see a cardiologist
daycare won't take him back till someone looks at the pink eye
husband noticed I'm limping before I did
I'm forty nine and have never had my prostate looked at
Book me with Dr. Lemaire on Wednesday
bloated all the time
coach benched Tyrell until a doctor clears his ankle
The man fitting my hearing aid thinks there's wax or worse and won't go on till a doctor's looked
The tattooist wouldn't go over it, he said that spot wants a doctor first
moving to Kenya in March, yellow fever and all that
our au pair says the baby's head tilts always to the left
headaches again
my wrist clicks and aches
shingles vaccine for me and my husband
My hairdresser says it's coming out in patches at the back
it hurts to chew
they told my dad at the barbershop his neck looks swollen and he actually listened for once
kindergarten teacher keeps bringing up how he walks on tiptoe
The swim coach says Ines is wheezing way more than the other girls
I think I have a sinus infection
do you have room for me Friday morning
can Dr. Kariuki see me about my migraines on the 5th
knee's the size of a melon since the half marathon
I had a prescription for it years ago and it went away, now the itching's come back worse
he gave me tablets, the tablets are done, the cough isn't
Time for my diabetic foot check
haven't seen a doctor since the army. I suppose it's time
Want to talk to somebody about my drinking
Would there be any chance, whenever it suits you, of somebody having a peek at my toe
Mum's been forgetting the kettle and she asked for me to get her looked at
pharmacist told me three chest colds since autumn isn't right and sent me your way
I need an appointment for my daughter's ear
# cancel_appointment
they saw me at the ER and took care of the stitches so what would I come in on Friday for
My back has decided to behave, so Thursday's pointless
not going to make it on the 3rd, no need for another
Don't need the appointment anymore
we've moved to Halifax and found someone here, so I guess that one in August is dead
somebody booked me a dietician, wasn't me, I'm not going
I've been thinking. At 88, what's the use of another camera up there. Leave it be
drop the 8:40
cancel Monday
The wedding got called off so I'll not be needing the travel shots
if it's all the same to the doctor I'll skip this year's
not worth your time or mine, that follow up, I'm right as rain
no longer need Wednesday
Can you delete my booking with Dr. Stroud
let's forget about the sleep study
I hear there's a waiting list for him, well someone can have my spot
my son's had his shots at school so his 2 o'clock is going spare
I'd said yes to the 11th. I'm saying no now. Nothing against you
Take my name off tomorrow's schedule
Please remove my booking for the 27th
The thing sorted itself out so you can give my Tuesday to somebody who needs it
no more dermatologist for me thanks, not this month, not any month
scrap my blood test
wont be there thursday sorry
take me off the list for the 18th
I want to cancel my visit
Dr. Marchetti can have her lunch early tomorrow, I won't be in the chair
we lost the pregnancy, so the twelve week one, please, I'd rather not get the reminders
turns out it was the shoes. New shoes, no pain, no reason to bother Dr. Greer on Wednesday
my physio fixed in ten minutes what I was coming to see you for
I don't want the physical anymore
please cancel my appointment on Friday
can't come Saturday, just cancel it
found out my plan covers the other clinic, so whatever you've got under Salazar, let it go
I need to cancel the one with Dr. Ogilvie
The horse is foaling and after that it's harvest, so no, I won't be seeing anybody, free it up
Look I only agreed to see him to please my wife and I've thought better of it
I asked for a second opinion and then the first one turned out right. You can let the second one go
cancel my checkup please
I won't be coming tomorrow
my daughter made me take that slot and now she's gone back to Perth so we can quietly lose it
dont want the vaccine appointment now
# reschedule_appointment
Could I come Wednesday instead of Tuesday
babysitter bailed, could my Friday thing become a next Friday thing
push it back a week
the exam board put my finals right on top of your 11 o'clock, the following week's wide open
can I move my appointment to Thursday
I need to postpone my physical
need a later time on Monday
it says 20th of November, that's ages, I'd jump at anything sooner
Is there anything earlier than the 29th for my checkup? I already have the 29th
I have Dr. Pell but I'd rather have the one I saw before, same day is fine
swap my slot with Dr. Ferreira for one with Dr. Blum
I'd like a different day for my mammogram
Is it possible to change my appointment time
they switched me to nights so mornings are out, mine's at 9
Don't cancel it whatever you do, only make it later in the month
could I trade Dr. Beaumont for whoever's in on the Friday, I leave the Saturday
move me to next week please
I want to bring my appointment forward
the 2nd is Eid, any day after is good for my checkup
please change my 10am to the afternoon
Got jury duty the morning of my cleaning, what other mornings are there
my shift starts at 1 now and I'm down for half past twelve
My ride can only do Mondays and you've got me on a Thursday
can we make it earlier in the day on the 16th
the tide of relatives arrives the very day I'm due at yours, the week after would be calmer
they've put me with a man, I'd asked for a woman, same time would do
any way to push my 4pm to 5
I said morning, I meant evening, that thing on the 7th
# doctor_info
would the skin doctor see a baby
do the bone people see children at all
earliest opening with Dr T, only asking
what's the soonest with Dr Baxter, just asking for now
which of your doctors is for kids and which for mental health
# view_appointments
list both so i can screenshot
`;
