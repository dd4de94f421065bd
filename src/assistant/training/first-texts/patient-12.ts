/** Sentences of our own. */
export const patientFirstTexts12 = `
# book_appointment
knee's been clicking since I helped my brother move house
Do you have something Thursday after school? It's for my boy, he keeps pulling at his ear
been putting it off two years but I suppose somebody should look at this mole
my husband says I snore like a tractor and stop breathing, so here I am, wanting to be checked
flu jab please, both me and mum
Squeeze me in with Dr. Oyelaran whenever, I'm retired, all days are same to me
need my ears done
is my turn for the smear, letter came yesterday
I'd take that 10:40 on Friday if it's still going
Somebody rang and said I'm due for my yearly. So let's do it, mornings are best
my little girl starts nursery in September and they want her shots up to date
There's a lump in my wrist, doesn't hurt, comes and goes
Could someone have a look at my toenail, it's gone a nasty yellow
not sleeping. three weeks now
bad back again, the old story, and I'd like it seen by a person and not by a leaflet
Dr Haddad saw me in 2019 for the same shoulder. It's back and worse, I want to be seen again
heartburn every night even when all I've eaten is toast
want to talk to a skin doctor about my hands, I wash dishes for a living
going to Ghana in June, what jabs I don't know, but I'd better come in for them
put me down for anything early next week
Sitting down all day at the call centre and now my leg goes numb. Time somebody saw it
I was told to come back after six weeks and it's six weeks on Monday
my dad's 81 and wobbly on his feet lately, can he be seen this week
first available, any doctor, for a chest cough that won't shift
pregnant, about 8 weeks I think. What's next, who do I come and see
the school nurse says Kofi can't see the board so eye check for him please
new here, just moved to town, and would like to get set up with a first visit
Not my old results again, please, I want a doctor to sit down with me
sore throat and the works
Mrs Lindqvist here. My hip is talking to me again and I'd be glad of half an hour of somebody's time
Spot on my nose keeps bleeding when I shave
we're trying for a baby, nothing's happening for over a year, we'd like to come in together
both my thumbs lock up in the morning, I'm a seamstress
Fell off the ladder a month ago, thought nothing of it, rib still catches when I laugh
What about Monday at 11 with Dr. Eriksen, I'd take it
gran can't hear the telly anymore even on full, she'd best be looked at
the gym want a doctor to say my heart's up to it so I'd like a physical
pee burns
My periods went mad after I stopped the pill and I'm sick of guessing, please fit me in
looking for a slot for twins, 18 months, their next jabs
had Covid in the spring. still puffed going upstairs, should be checked I reckon
haven't seen a doctor since the army, my wife says enough is enough
gimme whatever's open tomorrow
hair coming out in the shower in clumps
I'd want the same doctor that did my brother's hernia, Dr Palumbo, for mine
he's six and still wets the bed, and we'd like to talk it over with a doctor
You had me on the waiting list for the allergy people. If a place is free now I'm ready
can the foot doctor see a diabetic with a corn
so tired, all the time, whatever I do
I'm 50 on Sunday and everyone says that's when you get the works checked
Dr. Wójcik, next free one, I don't mind if it's early
I drive lorries and my medical's due before the end of the month
anything going at lunch hour? It's only to have my blood pressure looked at
Not here about the bill, that's paid. It's my elbow, I'd like it seen to
eczema's flared on the baby's cheeks
the tooth people say it isn't the teeth so it must be my jaw, and who looks at a jaw? Put me in with them
I'd prefer a video one if you do them, for my acne
my left eye keeps twitching
Could I bring my son in Saturday? Football boots and blisters and now it's gone green
I get these dizzy turns when I get up off the sofa
need a checkup before the wedding lol
want to come in about my nerves
splinter from the workbench, week old, gone red round the edges
after my Monday visit got cancelled by your side nobody offered me another, so I'd like a new one
For my daughter, she's thirteen and it's a girl's matter so a lady would be best
anything with a nurse this week to dress my leg?
nosebleeds, four since Sunday
Do I come in for a cough or wait? It's been five weeks. I'd sooner come
hello love I'd like to get an appointment with Dr. Bhatt for my waterworks
I can be there in ten minutes if someone's dropped out, it's the shingles jab I'm after
my feet are swelled by teatime, can't get the shoes off
wanna get tested. you know. discreetly
the optician spotted something at the back of my eye and said go to your doctor with this letter
Two Fridays from now, first thing, Dr. Mahlangu if he'll have me
Lump on the dog bite scar, it's old, only started growing now
I lost 20 pounds and I wasn't trying
Put my husband down with anybody, he won't do it himself, it's his chest, he coughs till he's purple
getting married abroad and they need a medical, can one of you see me for it
the pills work fine, no need of more, but I do want my heart listened to as it skips
it's time I did something about my weight, who'll have me?
need a slot to have the coil taken out
My boss says I look grey. Maybe someone should check my blood
tennis elbow and I don't even play tennis
I had a reminder to make an appointment so I'm making one
could the baby be seen, he's throwing up his milk since the weekend
I've got Wednesdays off, so Wednesday whenever with Dr. Ferreira
bunion
stiff neck from the new bus seat, can't look left to pull out
My old mum's come over from Manila to live with us, she wants a first look over by a doctor
ringworm i think, caught it off the calves
chap at work had a stroke at my age and it's put the wind up me. I'd like the full check
the dust at the sawmill's got into my chest I think, wheezy at night
If Dr. Cisneros has a hole on Tuesday, I'm in
can't bend my ring finger since Sunday's cricket
me and the wife, both for pneumonia shots, same time so it's one trip
bleeding gums and my mouth tastes of pennies
You'll laugh, but I've a bead stuck in my ear. Anybody free later?
little one's due his two year visit
i hv stomach pain after eat always, want doctor check
I could do with talking to somebody about how low I've been since Brian went
our Josie fell off the trampoline on Saturday, she's limping still
Time for my diabetes review, so the letter says
rather than the phone again I'd like to sit in front of Dr. Pereira and show him
my voice has been hoarse since the carol concert and it's nearly February
any time Wednesday before two for a wart on my thumb
Get me to a podiatrist, I'm begging you
the tablets ran out, but that's not it, my ears ring all day and it's driving me up the wall
want my hormones looked into
Seen a physio, seen an osteopath, now I want to see a real back doctor
I'm told you do the travel clinic on Thursdays and we're six of us off to Kenya
milk's stopped coming and the baby's fussing, can the two of us be seen
for my father he has trouble to swallow, when he can come
bit through my tongue last month and the lump's never gone
Who can see me about these hot flushes? Friday would suit
Sixty two, smoked since I was fourteen, wife's found an advert for lung checks. Go on, book it
the nine o'clock you've showing on Monday, mine please
lad's got a verruca and swimming starts Tuesday
want to have the allergy testing done, I swell up at every wedding buffet
my hands go white in the cold, right to the knuckle
after the baby everything down there feels wrong and I'd like a woman to check it
Any evening with Dr. Torosyan? I finish at the bakery at two so afternoons too
need jabs for a work trip, Brazil
She's nine, she's started and she's frightened. May I bring her to the nurse
the old trouble with my piles
can't stand on one leg to put my trousers on any more, 74, is that worth a visit? I think it is, so put me in
Dr. Sharma's last patient of the day dropped out, my cousin at the desk says, so I'd like that
physio for my ankle please, cast came off yesterday
I take nothing, I've never had a scan, I'm never ill, but I've a pain under the ribs these ten days
grinding my teeth something awful
Mole map thing. Sign me up
there's a history of bowel cancer on my dad's side, he was 48, I'm 46, who do I sit down with and when
fell asleep at the wheel of a parked tractor, twice, want checking
this week or next, either, for my blood sugar
our adopted boy came with no papers at all so he'll want every vaccine going
migraine's back, three days out of seven
wants seeing, my granddad's leg
# view_appointments
what time was I coming in tomorrow again
lost the little card, when's my next one
am I with Dr. Petrov or the other fella on Tuesday?
did that booking I did last night actually go in? The screen froze
is there anything down for me in March
Which building am I meant to turn up at on the 14th
I'm sure I've got a physio thing this week, just not which day
My daughter booked something for me. No idea when
when was it I last came in, must be before christmas
not to change it, only to know the hour so I can tell my boss
got a text saying see you soon. See you when?
Have I still got the dermatology one or did it fall through
who am I seeing Wednesday
need the date of my scan visit for the bus pass people
how many visits have I got left on the books before summer
my phone died and took the calendar with it, so tell me what I've got coming
The fridge magnet says 3:15, the letter says 3:45. Which is it on yours?
was it the 8th or the 9th I'm booked for
just checking I'm on the list for Friday's vaccinations, I signed up at the desk
next visit date pls
Tell me my appointment with Dr. Mensah is real and not a dream, I booked at 2 in the morning
what's on for me this month
anything else after the 22nd or was that the last
Was my boy's hearing test the Tuesday or the Wednesday? I have it in two places
where's it at, the clinic on Elm or the new one
i got no confirmation
My carer comes at ten and I think the doctor's the same day, what have you got
what did I come in for last March
Remind me when the bloods are, I have to not eat
how long till my next visit
it's about the specialist, the ear nose one, when do I go
Is it a phone one or do I have to come down on Thursday
dates of all the times I saw Dr. Gallo last year, my solicitor wants them
I think I might be double booked on the 5th. Am I?
you moved me once already, so what's the time now
do I come tomorrow or not
Are the kids all down for the same afternoon or did it split them up
trying to plan my leave, which days am I with you in October
what have I got booked and with who
Is Friday's still on with the snow and all
my missus wrote it on the calendar and then spilled coffee on it, so which day is it
how come I've had no reminder, am I down for tomorrow at all
the heart clinic one, is that before or after my birthday on the 11th
when did I last have my bloods taken with you
i know its thursday but what time
Going to be dropped off by my nephew, he's asking what hour and I'm blowed if I know
see my bookings
Did I ever come for the second hepatitis jab or only the first?
What day's Dr. Ogunleye seeing me
have I an appointment or have I only thought about making one
Is it just the one in December, or was there also the dietician
how many times have I been this year, my husband says too many
which doctor's mine on Monday, Dr. Keller or the stand in?
checking on Ruby's vaccination, the time and the place
I had something pencilled in for spring, did anyone ink it in
just got out of hospital and lost track, what's waiting for me with you
What's my Thursday looking like with you people
was told I'd be put in for the eye test, has that happened
my appointments, all of them, please
who's down to see Grandpa next week and when
I've a suspicion I'm booked the same day as the plumber
tell me when I'm up next
Not the old visit, the coming one, what date is that
I rang yesterday and a girl said it's done. Is it?
how many physio goes have I had and how many to come
where do I go for the 2 o'clock, upstairs or down
My phone says I've Dr. Nkemelu at noon, but the paper says Dr. Nash
is my son's checkup still where we left it
the reminder said bring a list but not what day lol
I may have missed one, was it this morning?
haven't heard a peep about the specialist visit, any date yet on your end
did the receptionist put me under Dr. Kaplan or Dr. Kaplinsky for the fifth
next appt?
Our kitchen flooded and took my diary. When am I due
the day I come for my stitches out, is it this week
you had me down for an injection every three months, when's the next one fall
I'm not cancelling, I'm only asking how long till I'm seen
has Dr. Mwangi's lot given me a date
Can you see a booking for Delgado, baby Mateo
am i early or late? whats my time today
last time I was in, was it Dr. Hosseini or the locum
What's the farthest out visit I have with you
whatever's in the book for me between now and Diwali
hospital said you'd book me a follow-up. Show me if you did
just the address and time of tomorrow's visit so my driver knows
my appointment for the prescription review, when is it
# cancel_appointment
won't be needing Thursday after all, the rash went by itself
take me off Monday please, we're going away
I feel fine now. The slot can go to somebody who needs it
scrap the 2:30
My mother passed her old card to me and there's a visit on it neither of us wants, the one on the 20th
no longer living here so please drop the check-up in May
that eye appointment, forget it, I went to the optician in the mall
two bookings for the same day, must have clicked twice, get rid of the later one
We decided against the vaccine for now. So Saturday is off
can't get off work and honestly the cough's gone, so leave it
please don't expect me Friday
I'd rather not go through with the mole removal next week
baby's fever broke in the night, no need for the doctor's visit today
call off my thing with Dr. Nakamura
hubby is going to drive me to the hospital clinic instead so you can free up my place on the 3rd
Ive changed my mind about seeing the dietician
how do i get out of my tuesday appointment
not coming friday sorry
no point me coming in, the hospital's taken it all over
My son's moved in with his dad in Derby so his visit here on the 19th isn't wanted anymore
turns out it was a splinter and it's out. You can have your ten o'clock back
Strike me off for the flu shot, I had it done at work
can't afford the day off. I'll ring again some other month, just drop this one
I booked by mistake!! didn't mean to press it
take my name out for Dr. Sato on the second
I've nobody to mind the baby on Wednesday so it'll have to be a no
the follow up, is it needed? I feel grand, so let's not
how late can I leave it to cancel? If it's still alright then do it, the Monday one
Mr Abara will not be attending on Tuesday
we've found a clinic nearer home, so call off everything we had with you
don't hold the slot for me, I'm going private
kindly remove appointment of 16 november, I am travelling to my country
flight got brought forward and I'll be in Lagos by then. So no visit
cancel it all, I'm moving to Spain
the ankle's right as rain so give Thursday to somebody else
My brother died and I can't think about a check-up this month. Please take it away, I'll come back to you
somebody put me in for a smear and I've had no womb since 2011, so no
that visit with dr osei on 12, I not come, thank you
turned out the headache was my glasses. I'm not coming then
is there a charge if I drop out? Either way I'm out for the Tuesday
I only wanted my prescription and the pharmacist gave it, so skip the visit
pls delete my 4pm
no to the physio from now on, all the sessions
they've called me up for jury duty so the 23rd is out and I couldn't say when I'd be free after
My daughter says she isn't going and she's eighteen now, so unbook her from tomorrow
booked with two doctors, keep Dr. Rahman and drop the other
I shan't be needing Dr. Whitlock's time on Wednesday
leave off the baby clinic next week, she had it done at the hospital already
Change of plan, no doctor on Monday for me
we've got norovirus in the house, you don't want us there tomorrow, nor will we want it after
I'm over it, whatever it was. Kindly undo my Friday
the second of my two visits, I'd like that gone
my hand therapist signed me off so the next lot of sessions can be struck out
Nothing against Dr. Bloom but I'm not going to see her on the ninth
tell them to give my chair to someone else at half ten
thought about the blood test and I'm not having it, no
Apologies, I must withdraw from Tuesday's consultation
the flu jab in two weeks, binned please, I've just had the actual flu
can you undo the thing I just booked
had a visit on the 7th to get a refill but it's been refilled so that's pointless now
Grandad passed on Saturday, he was due with you Thursday
i wont make it tmrw n dont need another
my wife booked me in behind my back. I'm not going!
Let Wednesday go, I've no one to mind the shop
I put my daughter in for acne and now she's mortified, so it's off
had the op already so the pre op visit's daft
please unbook, wrong clinic
it was only the new shoes. Cancel the foot doctor
my appointment to get results isn't needed, I've read them online, thanks
Nobody from our house will make Saturday's vaccines, car's dead, we'll get them at school
Doctor rang me himself, so there's no sense in me coming on the eighteenth
I get claustrophobic and that MRI's not happening, stand it down
the eleven fifteen with Dr. Varga, I shan't be there
Going into the care home Monday, they've their own doctor, so Mrs Tuttle's visit can be crossed off
too scared, sorry. Take me off
what I booked this morning, bin it
I said I'd come for the study visit but I've thought better of it
no show on purpose isn't my way, so I'm telling you now, I won't be in on the 2nd
# reschedule_appointment
the 9:15 is too early for me, I have to catch two buses
Any chance of getting my June visit sooner? I'm worse than when I booked
something has come up at work Wednesday, could it be Thursday instead
push my checkup back a fortnight
I had Dr Mbeki down for Tuesday but my sister says Dr Ruiz is gentler, swap me over please
school play is on the same afternoon as Ella's dentist, need another time for her
Can we make it a morning one? I fast for the test and by four o'clock I'm on the floor
my shift changed, so 3pm is no good now, evening would do
don't cancel me, just find me another day
got the day wrong when I booked, I meant the 12th not the 21st
move tomorrow's to next week sometime
If anyone drops out before my date I'd happily jump in ahead
car's in the shop till Friday. The Thursday visit will have to wait till after that
I said yes to 8am like a fool, put me later in the day would you
Stuck in Leeds with my mother, not back Monday, so shift it to the end of the week
they've given me a man and I asked for a lady doctor, can that be changed over on my booking
could both kids come on the same day rather than one Monday one Thursday? They're already booked
Wednesday's a funeral, could I do another day
bring me in earlier if you can, I can't be scratching till the 30th
just noticed it's a bank holiday, my visit, surely you're shut so where does it go
I'd asked for Dr. Yamada and you've put me with someone else. Can it be fixed
11.30 to anything after 2 please
make my Monday a Tuesday
The boss changed my rota again and now I'm on nights, so a morning straight after isn't on. Later in the week?
I'm still full of cold and don't want to give it to everybody, can Thursday wait a week
got the text for the 6th, the 6th is my exam, what else is there
it's too far off, April. My foot won't last till April
Would the nurse mind if I came at four in place of three? Same day
my lift fell through for tomorrow. Any day next week I can get one
could you swap me and my husband round, he's 9 and I'm 9:30
i need to shift my blood test cause i already ate
Please put the baby's six week check off until my mother is here to help
the trains are on strike on the day you gave me, so a different day if you'd be so kind
Not fussed who sees me as long as it's sooner than what I've got
my Tuesday slot clashes with the kids' swimming
the earlier the better, so if my visit on the 28th can come nearer, bring it
Is half past instead of on the hour possible tomorrow, the bus gets in at ten past
can't do mornings anymore, new job, fix my Friday one
tell me what else there is in place of the 15th, my husband's operation is that day
I missed today's, slept right through. Could it be set for another day
You've got me at the north clinic and I live south. Same doctor, different place, is that doable?
we'd rather wait till after Ramadan with the blood test that's down for the 10th
keep the day but not the hour
I'd prefer Dr. Anand to Dr. Pike for the visit you've given me
put it back a month would you, money's tight
about Thursday's scan, my period's due and I'd feel better a week after
got called in to cover for a sick driver, so my 2 o'clock needs a new home
It says Monday the 3rd. Mondays I do the market stall, always have, so anything but Mondays
Both mine and Dad's are on different days and I've to drive us 40 miles each time, bring them together
the pain's going up each day and I'm not down till the end of the month, nothing closer?
Please change
any slots before the one I have? It's with Dr. Iyer on the 26th
stuck on the farm with lambing, could Thursday wait till they're all out
I'd want the nurse and not the doctor for my Tuesday, if you can switch it
two o'clock's gone wrong, three's alright
when you've a later time on the same day, put me there, my daughter's dropping me after her shift
Would it put anybody out if I came Wednesday instead of Tuesday
My appointment is the day of the eclipse and I'm not missing that, next day's fine
let's do it in the new year, the skin check I mean
could I have it by telephone rather than come in, same time, the roads are bad
the 17th to the 24th, thank you
It's a bit soon, that follow-up. He said six weeks and you've given me three
Mum's dialysis days have changed to Tue Thu Sat, and she's down with you on a Thursday
i got exam that day can u put me other day
You rang and said the doctor's off sick so what's my new day
not giving it up, mind, I waited three months for it, but it has to be in the afternoon
had to run out of the waiting room on Friday, my boy's school rang. Fit me back in some other time
Looking at my Monday with Dr. Sow, is there room to slide it to later in the week
Snowed in. What's the next day I could have instead of tomorrow
I'll be late by an hour, would a later place on the same morning do
my checkup's at half seven in the morning, who's awake then? Something decent please
Bring my cataract date forward if God is kind
Dr. Clarke is lovely but too quick for me. Could someone slower take my booking on the 13th
they want me at court Thursday. The nurse will have to have me Friday
sooner
I need more time to save for it, shove the crown to next month
Between the school run and the 9 o'clock with you I'd need wings, so ten?
it's my turn to host the in-laws that week so anything but the 20th
Would you take me out of the 4th and put me in the 11th
our nan can't do stairs and you've put her upstairs with Dr. Popov, can it be some other doctor on the ground floor
that video visit, I've no internet till the 9th, after then please
I got the cancellation list text, yes I want the earlier one in place of mine
still bleeding so the smear on Tuesday's no use, week after?
next available that isn't a Friday, mine's on Friday and that's mosque
My appointment fell on my night in the lab for the sleep test, they can't both be
a bit later on the Monday if it's no bother
# view_prescriptions
how many of the blood pressure ones am I supposed to take
running low on the water tablets
was it before food or after with the metformin
Do I have any repeats left on my inhaler?
the label got wet and I can't read what it says on my cream
what's the small pink one you have me on
nearly out of Eltroxin, can more be sent over to the chemist on Bridge Street
I have three boxes on the table and I'm not sure all three still count
what strength is my lisinopril these days
Did Dr. Farouk put me on anything for the itching last time? I can't remember picking it up
my sister takes hers at night. When do I take mine, the cholesterol one
list of everything I take, the dentist is asking
last tablet went down this morning, need the next lot
how long am I on the antibiotic for
Is the eye drop script still good or has it run out of date
they gave me a new pill at the last appointment and I never caught the name
do i carry on with the steroid or was that only for a week
the puffer's rattling empty and I've no spare
Remind me, half a tablet or a whole one? The warfarin
how many days of pills did you give me
what am i on for my thyroid
can't recall if the drops go in both ears
My last doctor wrote me something for gout. Is it on your list?
am I meant to finish the whole packet even if I'm better
chemist says there's no repeats left, does your side say the same
taking so many now I lost count, show me
Been to see Dr. Ibrahim and she said she'd send something over. Did she?
need more of the nose spray before my holiday
is omeprazole the one for my stomach or was that the other
what time of day for the sertraline
Does my prescription say with water or with milk, the nurse said something about milk
the mg on my Tegretol please, for the form at the care home
still down for the iron pills or have they been stopped
do you have me on 5 or 10 of the ramipril
only three left in the strip
What did they prescribe for Ahmed, my son, last week? The bag's gone missing
I threw out the leaflet, so how often do I put the patches on
want to get some more of my antihistamines before the pollen
have they changed my pills, they were white and now they're yellow
Before my appointment I should know what I'm taking, so read me the list
can I have my usual again
is there a refill on file for the Synthroid
the last doctor said cut down the prednisone bit by bit. How was that again, day by day?
do i take it if i forgot it this morning, what do the instructions say
did the blood thinner get stopped after my operation or am I meant to be on it
how many ml for a four year old, it's the one Dr. Choi wrote for her
my Ventolin's run out and I'm off camping Friday
which of my tablets is for the nerves in my feet
script still at the pharmacy or used up?
what's that ointment called you gave me for my lips
two weeks of the patches left, can you line up more
Is it one or two of the codeine at bedtime
my wallet list of medicines is from last year, give me the new one
they said come off it slowly, but what did it say on the script
was the second inhaler, the brown one, meant every day or only when I'm bad
how come I've been given 28 and not 56 of them
need more strips and lancets
Dr. Lefebvre sent something to the chemist on Saturday, what is it
can i drink on the ones im taking, it must say in the directions
I'm holding two bottles, both say take at night. Are both current?
when does my prescription end
The night nurse wants to know my dose of Keppra and I've clean forgotten
any refills for the birth control
I don't need to see anybody, I only need another month of the Losartan
who put me on Lyrica and when
tablets finish Sunday, help me out with another box
Would you say it's safe to stop mine, or what does it say on the prescription
two puffs or four? It was never clear to me
my mother tongue isn't english, please write simple how I take the antibiotics
what came of the repeat I asked for
All I have is the orange bottle with no label. What would that have been
aspirin, am I meant to be on that still
I told the doctor about my allergy and she changed something, changed it to what?
the gel, is that every day or just when it hurts
last month's tablets, what were they called
On the form for the marathon they ask what drugs I take, so what do I take
out of my epilepsy meds on Wednesday and I can't be without
did my ointment get renewed
pills after my appointment with Dr. Lund, have they gone through to Boots
# view_reports
blood test back yet?
had an x-ray on my foot Monday, nobody's told me anything
What did they find on my mum's... no sorry mine, my own scan from the 2nd
wondering how my sugar came out
can I see what the doctor wrote down after my visit
my cholesterol number please, the wife's got a bet on
Job wants proof I'm immune to measles. Is that anywhere in my file?
I gave a wee sample on Tuesday and that's the last I heard of it
the smear I had in autumn, was it clear
what exactly have I been diagnosed with, there's a long word for it
I don't need an appointment, I only want to read the MRI
thyroid levels from this spring and last spring, so I can see if they've moved
Somebody left a voicemail about results but it cut out. What are they?
iron still low?
got a new insurance man asking for my medical history, where do I look at it myself
I'd like to look at my scan
did the lab get round to my stool test, it's been ten days
Says 'abnormal' in the message and nothing else. Where do I read the rest?
what was my weight when I came in the year before last
They did a tracing of my heart, I'd love to know what it showed
is there anything in my notes about an allergy to penicillin
The bone doctor wants to see the pictures you took of my wrist, so where can I get at them
PSA
my boy's hearing test, how did he do
can I print my jab record off here
kidney numbers, they were a bit off in June, are there newer ones
waiting on a biopsy, trying not to think about it, has it come
I was in on Tuesday for Dr. Roux to explain my blood count and forgot all he said, so show me the sheet
any paper that says I have asthma? School asks
should've heard about my mammogram by now
is my vitamin D up yet
The consultant's letter, have you had it, and what's in it for me
they took three tubes of blood and told me nowt
I have my appointment Monday but couldn't wait, are the results on here
where's my ultrasound
what's my blood group, it must be written down somewhere
Dr. Lindholm said the sugar was borderline. What was the number exactly?
did my lungs come out clear on the picture
my old record from when I broke my leg in 2014, is it still kept
was the swab from my throat anything
see if my hep b blood thing is positive or negative, college won't let me start
I signed a paper to have my notes shown to me, so how do I see them
no I don't want it explained by message, just give me the lab sheet
went for the heart scan a week back
what was on the letter you filed about my hearing
how's my liver doing by the last blood draw
Friday's urine thing, any bugs in it?
I've an appointment to discuss the results but I'd like to have a nosy at them first
Is my coeliac test on there
can you show me the picture of my spine
all my blood results since I turned forty
they put something in my notes about anxiety, I'd like to see what it says
Hoping there's word on the polyp they sent off
got my bone density done in the van that comes round, did you get it
results for Fatima, she's my 4 year old, it was for the lead
Is it arthritis or isn't it? What's down on my file
my chart
what's my A1c
They've got me down as having what, exactly?
the message said normal. Normal what? Let me see the numbers
did anybody look at my holter thing
I want to compare my old and new eye pressure
sinus scan, the one from when I'd the infection, is there anything on it
Before I ring Dr. Obi I'd like to read the lab report he talked about
how did the stress test go, I was the one who nearly fell off the treadmill
dna test from the gene clinic, is it with you
I've lost my yellow vaccination book, can I see on here which I've had
the hospital's discharge paper, did it land in my file
was my covid swab pos or neg
Nothing from you in a fortnight about my prostate blood
# doctor_info
who's good with knees at your place
Is Dr. Castellanos in on Fridays?
do any of your doctors speak Polish
have you got a woman doctor for, you know, women's things
My neighbour raves about a Dr Amadi. Does she work with you?
when could Dr Vance see someone, roughly, I'm only asking
which one of them does children
what sort of doctor do I even want for dizzy spells
who's on tomorrow afternoon
how soon has the heart man got anything open
Does Dr. Sorensen do old people, my aunt is 90
is it Dr Li or Dr Lim that does the skin
Not booking yet. Just want to know which days the foot lady is there
do you have someone who deals with hay fever and that
any doctor there with evening hours?
I had a lovely young doctor in August, tall, from Kerala. Who would that be
is there still a proper family doctor or are they all specialists now
how many doctors have you
Which of your lot would see a fella about his, er, plumbing
has Dr. Kowalczyk come back from having her baby
My mother only trusts grey hair, who's the oldest doctor there haha
do you have anybody for eyes or is that only the hospital
when's Dr. Adeyemi next got a gap
does the Spanish speaking lady doctor still work mornings
who do people see about migraines there
is Dr. Fitzgerald any good with teenagers
Dr. Bui told me she's only there some days, which ones
for a bad back, is it a GP or a bone man
what does Dr. Halloran actually do, what's her line
is anyone about this weekend, doctor I mean
can't spell it, Dr. Schw-something. Who's that and what's he for
I don't want to book till I know, do you have a doctor for memory trouble
are there any openings at all before Easter
who looks after pregnant ladies
which doctor would you see if your hands shook
is Dr. Marchetti the heart one
Do your doctors do house calls, is there one that does
we just came from Ukraine, is there doctor who speak ukrainian or russian
Wondering what days Dr. Sandhu sits
would a skin doctor look at nails too or is there another for that
has anybody got time on Thursday, I'm only finding out for my sister
the lady that does the babies, what's her name
who's taken over from old Dr. Prentice
do you have a psychologist or only the tablets kind
What's your shoulder person's name? My physio wants to know who I could go to
how long is the wait for Dr. Asante these days
any of your people know about Crohn's
does Dr. Yilmaz take new patients
I've been with Dr. Moran for years, is it true she's retiring
is there a children's doctor in on Saturdays at all
who have you got for the change of life
which days is the diabetes nurse about
Who'd be the right one for a kid that stammers
is there a Dr. Chukwu at your clinic or have I got the wrong place
does Dr. Berg look at varicose veins
my mate's looking for a doctor who takes time to listen, who've you got like that
can you see anyone same day as a rule
Do you run to a specialist for feet
I'd like a lady. Which of your doctors are ladies
whether Dr. Quiroga's in this week, that's all I'd like to know
where did Dr. Holm train
what have you got free on Thursday with a kidney doctor, just so I can ask for the day off
how many of you do skin
Dr. Ahlberg, is she a proper gynaecologist or a GP with an interest
who covers when my own doctor's on holiday
which is better for gout, the joint man or the ordinary doctor
if Dr. Dube is away till May who's got his patients
is anyone there used to autistic kids
Is there one of your doctors who gets Parkinson's
I'd prefer a doctor about my own age, 30 or so, who is there
can Dr. Beaumont do steroid injections or does she send you elsewhere
what are Dr. Nyambura's days
my daughter needs a specialist for her bones, is that something you've got
do you still have that acupuncture doctor
anybody doing lunchtimes?
Dr. Ito or Dr. Reyes, which of them is sooner
Which nurse takes out stitches
the doctor on your poster by the door, who is it
how many children's doctors are there and which is least booked up
is Dr. Grant the same one as used to be at Mill Lane
ear wax, doctor or nurse?
Dr. Silva, man or woman? It matters to my wife
when does the memory doctor come, I think it's once a month
do any of yours look after asthma specially
if a person had a trapped nerve who would they see with you
is Dr. Qureshi in today
# message_doctor
please tell Dr. Okafor the new tablets make me itch
can the nurse ring me, I'd rather not come in for one question
let my doctor know I stopped smoking, three weeks today!
Got a question for Dr. Jansson about swimming with the stitches in
the swelling's gone down like he said it would, pass that on to him
Would somebody ask the doc if I can take the cold remedy along with my usual stuff
I've been keeping a diary of my headaches as told. How do I get it to Dr Rao?
need a word with whoever did my stitches
tell the team I got my date for the operation at the General, it's the 4th
Doctor said call if the pain came back. It came back a bit, so could he phone me
she asked me to report my blood pressure after a week: 138 over 85 most days
does dr benali want me fasting for friday, can someone ask him
I forgot to mention at the visit that my father had the same thing. Can that be told to her
drop Dr. Huang a line for me that I fainted again on Sunday but I'm alright now
someone from your team phoned and I missed it, call me again after five please
Have him call my mobile, not the house
not happy with how it went with the doctor on Monday and I'd like to tell him so myself
ask Dr. Novak if he wants me to bring my sugar book
the pharmacy swapped my brand and the doctor ought to know
Can you tell him the cream did nothing at all
I left the surgery without asking about work. When can I lift again? Somebody please put it to the doctor
for Dr. Meena: the fever is down, she ate some soup, thank you so much
I've a photo of the rash to show the doctor, don't need a visit I think
please would the practice nurse give me a bell
need Dr. Stavros to know I'm pregnant before he sends me any more of those tablets
my dad's too shy to say it but he's drinking again, and I want his doctor told
Pass word to the physio that I did all the exercises
Dr. Coleman was going to ring me Tuesday and he hasn't
i want to speak to my doctor, not a machine, have them call me
tell whoever it concerns my stitches come out nicely
could I write a few lines to the doctor that saw my son
she said let me know how you get on, so: sleeping better, still no appetite
it's regarding my last visit, I gave the doctor a wrong date for when the pain began and want it put right with him
can dr. ellis be told the tablets give me bad dreams
Ring me back please. I won't say why on here
there's something I want to ask Dr. Tanaka before I agree to the operation
the care home wants the doctor to know Mum's been refusing her pills
my appointment's not till the 20th so could I put a quick question to the doctor before that
ask her was it ice or heat I should be using
Tell Dr. Guerrero I'm back at work and right chuffed
need advice off my own doctor about flying with the plaster on
he wanted a photo of my leg each week, how do I send him this one
whoever's looking after my father this week, I'd like them to phone me
Will you leave a note for Dr. Zeman, I've thought about it and I say yes to the injections
can somebody on the team explain to me why I was taken off my tablets
it's gone all purple where they took the blood. is that ok? ask the nurse
I don't think the doctor knew I'm already taking something for my liver when he wrote the new one out, he should hear it
please let the midwife know I've been feeling kicks
could you get the doctor to call my daughter, she understands it better
Doctor asked if anyone in the family had it. Turns out my aunt did, let him know
I'd like Dr. Pham to have a look at what the hospital gave me and say if it goes with my other pills
please get a nurse to phone, my dressing keeps slipping
the potion's working, tell her
would you pass on that I couldn't stomach the powder and have gone back to the old stuff
since the jab my arm's been sore, nothing terrible, but could someone ask the doctor how long that goes on
Dear doctor, the baby came, a girl, 7 pounds, we called her Noor
Dr. Rossi forgot to say whether I can drive
how would I reach my consultant between visits, there's something I need her to know
not for an appointment, I just want Dr. Bjork's opinion on whether to have the other eye done
my pressure's 150 this morning and 145 last night, he wanted them sent in
please inform the doctor I will fast from Monday and ask how I should take the insulin
I've had second thoughts on the surgery, he should hear it from me before he books the theatre
give me a ring when the doctor's got a minute
my son's teacher wants to talk with his doctor, can you put that to Dr. Katz
can you ask why he wants me off salt
A thank you to the nurse who held my hand, Tuesday, the one with the red glasses
Say to Dr. Weiss that I can't tolerate the mask at night
before I pick up the new prescription I want to ask the doctor if it makes you fat
I wasn't straight with him about how much I drink. I'd like to tell him, in writing, it's easier
could the doctor phone my wife in place of me, I'm on the rig without signal
let Dr. Fontaine know the specialist wants to operate
is there a way to send the doctor my sugar numbers
One thing I didn't follow from Tuesday: what did she mean by a watch and wait? Please ask her
the baby won't take the drops, what does Dr. Amin want us to do
message to nurse Beata: wound dry, no smell, all good
please tell them I'll be bringing an interpreter
who do I tell that my hearing aid doctor got it wrong? I mean I want my doctor to know
I'm meant to report in after each chemo, so here it is: tired, mouth sores, no fever
would the doc be so good as to explain his letter to me
Ask Dr. Hussain should I carry on with the exercises if they hurt
get the doctor to ring me
some words for Dr. MacLeod, who was very kind to my mother
my report has a word in it I can't make sense of, I'd like the doctor to say what it means
can you let her know the side effects stopped on day three
my stomach's been upset since Dr. Vasquez doubled the dose, he ought to be told
# help
what do I type
never used one of these before, where do I start
So what is it you can do for me?
help
is this for booking or for questions or what
How does one work this chat, I'm 77
what kind of things can I ask
I'm stuck, it doesn't do anything
Do I talk normal to this or are there buttons
are you able to book for me or do I still have to ring up
what's this chat for
Show me round
not good with computers, will you tell me step by step how to use it
is there a list of what you can do
right so now what, what happens here
I haven't a clue how to use this thing
# greeting
morning
hello, anyone home?
hi there
good afternoon to you
hey
good evening
hiya
how do you do
# thanks_goodbye
that's me sorted, cheers
ta very much, bye now
lovely, thank you dear
thank you, that's everything
goodnight then
much obliged, see you
thanks a bunch
cheerio
no more questions, have a good day
all done, thanks for your trouble
see ya
that'll do me, thanks
right, I'm off, ta for the help
God bless and thank you
# confirm
yes please
aye
go on then
yep
that's right
sure, do it
ok
yeah
please do
correct
sounds good to me
yes that one
alright
okay, go ahead
mm-hm
# deny
no thanks
nah
rather not
no
don't bother
not that, no
I'd say no
nope
no, leave that
certainly not
definitely no
no sir
don't do it
no, never mind that
negative
# out_of_scope
where do I park when I come
what time do you shut on Saturdays
I got a bill for 60 dollars and I don't know what for
do you take Blue Shield
which bus goes past you
Is there a cash machine in your lobby? Last time I'd no coins for the tea
what's the wifi password in the waiting room
do you need a nurse? I'm looking for work
my cat needs her shots
can you be pregnant and still eat brie
My wife had her blood taken on Monday. What's it say?
how long does chicken pox last in general
who won the match last night
left my umbrella in the waiting room, green with ducks
I need a note for my work saying I was sick
Are you a person or a machine?
could you send me a taxi for after the visit
book me a haircut for three o'clock
does the clinic have a lift? I'm bringing my gran in a chair
cancel my Netflix
how do I change my address with you
I want to make a complaint about the lady on the desk
forgot my password and it won't let me in on the website
how much does a visit cost if you've no insurance
is there somewhere to get a sandwich near you
my neighbour's boy has been to you, has he got something catching
What's the difference between a virus and bacteria? It's for my son's homework
can I bring my dog in with me
need to pay what I owe, where do I put the card number
do you do blood donation there
is it going to rain tomorrow, I walk to you
my dog's got an appointment Thursday and I need to move it
can you sort my passport photo
please stop sending me those text messages
do you sell crutches
what's the number for the hospital on Park Road
is the doctor married
Which chemist is open late round here
I slipped in your car park last week and want to know who pays
do you have toys for the little ones in the waiting room
which way is it to you from the train station
can you fill in my disability form
what's your fax number
why was I charged twice on my card
any toilet I could use, I'm just outside
is turmeric any good for joints
Need a letter for the housing saying our flat is damp
what should a person eat with high cholesterol
my mother-in-law was in yesterday, what did the doctor tell her
book me into the gym for five
order me a pizza, I'm stuck in your waiting room
who do I vote for lol
can you translate a letter from the hospital for me, it's in German
does my plan with Aetna cover the shots
you've got my surname spelt wrong on everything
do you do funerals... I mean death certificates, my uncle passed
are dogs allowed in the garden at the back
my tv remote won't work can you help with that
how many calories in a banana
I want to train as a nurse, how'd I go about it
is your lot closed on the bank holiday
could you hold a parcel for me at the desk
what do I do with old medicines, bin them?
set an alarm on my phone for my tablets
do I still have to wear a mask when I come
I'd like my records sent over to a new clinic in Cork
tell me something funny, I'm nervous
what vaccine does a puppy need
can a man take his wife's antibiotics if it's the same cough
the vending machine ate my money
how do I join as a volunteer driver for your patients
what's my insurance number
my car service, could you put it off till Friday
did you see the news about the flood
does it hurt to have a tooth out
do you have those little cups for the sample, can I pick one up
what time's the earliest I can ring the desk
my claim got turned down, what do I do now
I think I left my reading glasses in room 3
is your clinic on the left or right coming from the church
can I pay you in instalments
how many people are ahead of me in the queue right now
what's a normal temperature for a grown up
the heating's broke in my flat, who do I ring
Can my husband see my things on here with his own login
why does your app keep throwing me out
do you take students for work experience
my friend Lottie has an appointment today I think, has she turned up yet
which tea is best for a cold
I want to thank the cleaning lady, what's her name
is there some quiet corner where I can breastfeed
my horse is lame
is it true they're closing the children's hospital
are your vaccines halal
fix my computer
how tall is a boy of nine supposed to be
I never got a receipt for the copay
can you call the pharmacy and ask if they stock nappies
find me a babysitter for the time I'm at yours
what does in network even mean
any chance you could talk to my landlord about the stairs
give me the number of a good lawyer, I was hit by a van
my mum died in February and you keep writing to her
where's the best place for cheap glasses
can I use your copier
what's better for you, butter or margarine
read me my horoscope
do you do eyebrow threading or anything cosmetic like that
I'd like to sign my dad up as a new patient, what papers does he bring
the doctor's parking in my space!! I live next door
what's two hundred pounds in kilos
a table for two on Friday evening if you can
is there a defibrillator in the building, asking for our bowls club
did anyone hand in a blue glove
will the clinic sponsor our football team
are you open christmas eve
my taxi's not come, can you ring them
what's your wheelchair entrance like, is there a ramp or a step
I've been overcharged by 40 quid
got any jobs going on reception
is coffee bad for blood pressure, generally speaking
Is Dr. Lam on Facebook
my passport's run out
where can I get my prescription glasses mended
I'm writing a school essay on how lungs work
what do other people say about this clinic, is it any good
how many carbs in a potato
my brother's test results, he's too lazy to look
do you charge if I'm late
your chairs are murder on my back, get new ones
could you email my invoice to my accountant
what's the password for the guest internet
play some music
who's the head of the clinic, I want to write to the top
my neighbour is off his head, who do I report him to
I need my car washed while I'm at yours, anybody doing that nearby
book an appointment at the bank for me
does Medicaid pay for the ride to you
do you bring tea to people waiting
how do you pronounce ibuprofen
want to donate my mother's hospital bed, would you have it
what's the time in Delhi now
is the swimming baths next to you still open
my bird's wing is broken, who can look
Put me on your newsletter please
take me off your mailing list
what language is this written in, can you do Tamil
could you lend me a wheelchair for the weekend
is it safe to fly to Egypt right now
are you the same clinic as the one in Millbrook
do you do eye tests for driving, the DMV kind, or is that the DMV
Who makes your website? It's rubbish on my phone
what vitamins are best for hair
my deposit, when do I get that back
the bin lorry's blocking your entrance
does my workplace insurance count with you
can I smoke outside your door
have you a lost property box
my sister's pregnant, what did her scan show, she won't tell me
How do I become an organ donor
does your café do breakfast
is there a bike rack
what did the minister say about the nurses' strike
please book my flight for the 9th
I want a refund for the visit, he only saw me for three minutes
Are there beds for relatives to stay overnight
my neighbour takes your doctor's name in vain all day lol
my cousin can't get out of bed and won't see anyone, can I see what pills he's on
what is a hernia
where'd you get that nice music on the phone line
are you recording this
how old do you have to be to buy paracetamol
need directions, I'm at the roundabout by the Shell
could somebody carry my shopping up, I live above the clinic
does ginger tea stop you feeling sick
is there an English class at the community centre Mondays
can you reschedule my driving test
what's my horse's vaccination due date
do you accept cheques
I'd like to see the bill before I see the doctor
how do I delete my account
write me a poem for my wife's birthday
what does the clinic do with my data
can I get a copy of the receipt for tax
do you know a good plumber
where's the nearest pharmacy with parking
is it ok to give a toddler honey
prescription for my guinea pig
who owns this clinic these days
`;
