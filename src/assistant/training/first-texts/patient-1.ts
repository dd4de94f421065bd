/** Sentences of our own. */
export const patientFirstTexts1 = `
# book_appointment
my knee has been grinding like a bad u joint for three weeks and i finally gave up
been on nights since august and i aint slept right, somebody needs to look at me
boy needs shots before kindergarten starts up
DOT physical is due by the 30th or they park my truck
ear plugged up
husband says if i dont get this cough seen to hes sleeping in the barn
well i was gonna wait till after harvest but this shoulder wont lift a bucket no more
got a mole on my back my sister says looks ugly
whatever yall got open thursday after 3 i'll take it
Put me down for Dr. Hargis, first thing any morning but Monday
daughter keeps pulling at her ear and wont eat
i know i said i'd never come back after last time but my gout's flared
havent had a checkup since i turned 40 and im 47 now lol
need a flu shot for me and the two kids if you can do em same time
last doctor told me come back if the rash spread. it spread
stepped on a nail at the jobsite monday, foots fine just figure i'm due for tetanus
peein every 20 minutes on a long haul aint gonna work
the heel on my right foot, first step outta bed i about cry
so my boss wants a note and the plain fact is i been throwing up since sunday night
sports physical. football. he's 14. practice starts the 5th
not a refill, i need somebody to actually lay eyes on this foot
my appointment last spring got snowed out and i never did make another one so here i am
welder flash, eyes still gritty a week later
can somebody see my momma this week she's dizzy every time she stands
twelve hours on concrete floors and my back has quit on me
I get off at 2 on Fridays so something after that would be real good
that lady doctor with the red glasses, can i get in with her
tick bite got a ring round it
been meanin to get my colon thing done now that im past 45, so lets do it before i chicken out
period's been two weeks long
baby is due for her 6 month
I need to quit dippin and wife says you got somebody for that, set it up
numb fingers every night from the line at the plant, drop things now
raising my grandbabies now and the littlest one has a cough sounds like a seal
Foreman wont let me back on the floor till a doctor clears this back
got bit by a copperhead in june, all healed they said, but the ankle still swells up every evening
I am work in the chicken plant and my hands they dont close in the morning, need see doctor
hoping yall could squeeze me in sometime before the cruise
headaches. every. single. day.
found a lump in my armpit shaving and i been trying not to think on it
new to town, whole family needs a doctor, start with me
it's not a emergency or nothing but my eye's been twitching since Labor Day
sign my old man up for one of them prostate deals
Sugar's been high on mama's machine and i used it just for fun, 290, reckon i oughta come in
school nurse sent Jaylen home with lice and now some kind of scab thing on his scalp
wanna get off the cigarettes
Iud needs to come out its been ten years
I had my report from the er, they said follow up with your regular doctor within a week, well here i am
heartburn wakes me up at 3 every night tums dont touch it
my feet swell so bad by end of shift i gotta cut the tops of my socks
never been to a doctor in my adult life, 52, wife finally won
lady on the phone had me on hold 40 minutes so im trying this, i need a pap
they took me off the forklift cause i nodded off, now i gotta get checked for sleep apnea
if dr nakamura has a hole anywhere wednesday stick me in it
the pills from last time worked then quit workin, cough's back, i want somebody to listen to my chest
husband's hearing. he'll say its fine. it aint. set him up
sore throat
Pneumonia shot, they say i'm old enough now
my toenail is goin in sideways and steel toes dont help none
ain't had a period in 3 months and test says no
got a boil on my behind from sitting in this cab and i cant hardly drive
Second shift moms like me need a late evening spot, what I'm after is a checkup for twins age 9
been crying in the walk in cooler at work like every night. guess thats something a doctor does?
hernia i think. pops out when i throw hay bales and goes back in
kinda want my hormones looked at, im sweating through my uniform
foster kid got placed with us saturday and the state says a physical within ten days
ringin in both ears since i started at the stamping plant
well shoot i reckon its time somebody looked at these veins
4H camp wont take him without a doctor signing he's healthy
rash where my work gloves quit
any chance of being seen before the weekend, sinuses are killin me
Hog barn cough. thats what daddy called it. had it all winter
school bus license renewal needs a exam, i drive route 12, so between 9 and 2
she's 11 and fixin to start middle school and they want that meningitis one
my elbow. tennis elbow i guess except i aint never played tennis, i paint houses
been on hold with the va since spring for my ptsd and i'm tired of waiting, could someone here take me on
not sure if its the change or my thyroid but i am mean as a snake and fat
I'd like to come in bout my drinking and i don't want it made a big deal of
mamaw fell last week, nothing broke, but she's walking funny now
fingers go white and dead in the cold cooler
tubes tied, who do i sit down with about that, this is baby number five and i'm done
three kids, one mom, one afternoon, all needing well checks, work your magic
weight loss shot, i want to talk to somebody about getting on it
was told not to come back unless it turned yellow. its yellow
annual
lost 20 pounds and i wasnt trying, everybody at the cafeteria noticed
getting married in october and gotta have a blood test or something so put me in
took a baseball to the nose at church league last month and still cant breathe out the left
pick me any morning next week for my blood pressure check i aint picky
doctor i used to have closed up shop so now i need one and dr rasmussen was recommended
my baby no poop four days, she is 5 month, please can come?
used to be i could work a double and dance after, now i climb the stairs and im whipped
that new ladies clinic thursday, save me a chair
cavity? no, jaw. it pops and locks when i eat a sandwich
the urgent care glued my eyebrow and said have your doctor check it in 7 days
Corn dust has my asthma actin up and my old inhaler just aint cutting it anymore, need looked at
Take the 4:40 for me
hairdresser here, on my feet and on my wrists thirty years, and the right one's quit turning a doorknob
tailbone
guard unit says i need a eye exam on file before drill
little man turned one yesterday so thats shots right
my cpap report says im still stopping 20 times an hour so somebody better have another look at me
roofers get skin cancer dont they, so find me a time with whoever checks
I keep putting everybody else first and I aint been to the gyn since my youngest, she's 8
yo can i pull up tomorrow for a std check
both hips bad enough i crawl up in the truck like a toddler
voice has been hoarse since revival week, preacher cant be hoarse
Would Saturday the 9th be open, if so that's mine
mijo has fever three days and the school dont want him
granddaddy had the big C in his colon and so did uncle ray, so i figure its my turn to get scoped
need to be seen for workers comp, fell off the dock plate tuesday, wrist is purple but i can wiggle it
cant smell nothing since january. not even the hogs. which is nice but
postpartum check, 6 weeks is next wednesday
whoever does them cortisone shots, gimme the soonest
i was in for a bladder infection last year, had the pills and all, well its baaack
my wife usually does this but shes mad at me so i need a appointment for my foot
doc told me in spring to come back for a recheck on the pressure and i kinda ghosted him, can we fix that
hemmoroids, there i said it
stitches gotta come out of my boy's chin
my girl's grades dropped and she dont laugh no more, i want her seen by a counselor
every time i eat at the fryer station stuff i get a pain under my right ribs, sister had hers out same thing
no doctor of my own, meatpacking, just got insurance through the union, how do i get in, any day i'm off at 3
wart on my thumb as big as a pea
physical for the fire department, volunteer
shakey hands lately and dad had the parkinsons
Dr. Amari, tuesday, whatever she has
im pretty sure i'm pregnant, two lines on three tests
back in may they pulled a bean outta her nose, now theres a smell again
get somebody to see me for my shingles shot number two
work comp doc released me but i still cant make a fist, so i want mine to see it
snoring so bad the wife moved into the camper
# view_appointments
is it this tuesday or next tuesday im sposed to come in
somebody took my fridge magnet card with the date on it, what day did we say
not trying to change nothin just need to know what time so i can tell my dispatcher
did that go through? screen froze on me when i hit book
who am i even seeing on the 14th
my phone died and took my calendar with it, what all do i have with yall
am i on the books
When was I in there last, it was before the baby I think
have i got anything coming up before deer season
which building is my thursday thing at, the old one or out by the walmart
Do the girls both have theirs the same day or did you split em up
trying to swap shifts with Darlene and gotta know if my visit is morning or afternoon
got a text saying reminder and then it cut off. reminder for what
how many times i been to see you folks this year
next visit?
think I'm down for the bone doctor sometime in march but don't hold me to it
the nurse said she'd put me in for a followup, did she ever do it
what time tmrw
was i supposed to be there today or did i dream that
my prescription lady mentioned i got a visit on the calendar, when's that at
just making sure y'all still got me for Friday 8:15
night shift brain here, is my thing this morning or tomorrow morning
when do i gotta bring Brayden in
did my wife already make mine or do i still need to. check if im on there
how much longer till i see the kidney man
Looking for the date of my physical, boss wants it on the schedule board
you people moved it on me once already so whats it at now
the surgery place said yall set up a pre op, i dont see nothing in my texts
whats left on my calendar with you this month
wasnt there a stress test or somethin scheduled for me
do i see the doctor or just the nurse on monday
please to tell me hour of my visit, i forget
last tetanus visit, what year was it i came in for that
got two appointment cards in my purse one says the 6th and one says the 16th which is right
i dont wanna cancel, i wanna know am i even still scheduled after that no show
gotta put in for time off today so which day am i with yall
Is my thursday one on the phone or in person
had my labs done, doctor said come back in 3 months, was that ever put down anywhere
physical therapy, how many of those visits i got left on the book
my mama hen of a daughter wants to know when shes driving me to see you
appt?
am i coming in fasting or not on the 8th, and what time is it
kids dad has them this week so i gotta know if either of theirs falls on his days
what day did the computer give me
Got a notification but i deleted it driving, what did it say my time was
my sisters picking me up, wants an exact time, what is it
Still good for 10:20?
do you see anything for Delgado, Rosa, next week
that shoulder surgeon visit, is it here or do i drive clear to Evansville
y'all squeeze me in or am i still waiting on a list
Cant remember if its you or the dentist on the 17th
i thought i cancelled but i keep gettin reminders so am i on there or aint i
when was the last time dr boyd looked at my ears
how long is my visit monday, my lunch is only 30
you book i see yesterday, is good? confirmed?
trying to line up my home time with my dispatcher, read me every visit i got between now and christmas
Where do i go wednesday, which doctor, what floor
the refill lady says i gotta be seen first and that i already got a slot, when is it
told the kids we'd go to the fair thursday but something in my head says doctor thursday, is it
we have a appointment with the lady who checks his growing, which date
was my wellness thing this year already or is it still coming
one appt or two on the 23rd
boss is doing the holiday schedule, am i with yall the week of thanksgiving at all
Trying to find out which of my kids has the one on thursday, Colt or Emmy
do i have to come in tuesday or was that just a maybe
somebody at the desk was gonna call me with a date and never did, is one on there
you dont have me down for monday do you? cause i'm in kansas monday
whats it say for my next infusion
the eye one. when.
i seen a doctor with you in 2021 or 2022, which was it and who
wife put it on the calendar in her handwriting, is that a 1 or a 7
told my po i got a medical appointment the 12th and he wants to know the time
is it back to back, the lab and then the doctor, or do i got a gap
did someone cancel on me? i dont see it no more
my prescription runs out the day before i think i see you, so when exactly do i see you
headed your way friday, still the Elm street office?
Lookin for confirmation on that thing i made last night about midnight on break
how soon is mine
my reminder letter says dr fitch but the text says a nurse, which am i gettin
before i buy the bus ticket is my visit on the 26th set in stone
well child visit for the baby, got it wrote down as half past one, that what you have
All right so what's on my plate with you people this fall
uh do we have something at 9
last couple visits, what dates, need em for my mileage on the comp
# cancel_appointment
wont be there tomorrow, water pump went out on the truck and i got no ride
scratch me off for monday
knee quit hurting on its own so i guess i dont need to come bother yall
Please give my Wednesday spot to somebody who needs it worse
call it off, I found a doc closer to the house
don't hold that 10 o'clock for me
got hired on at the railroad and they do their own physicals so i wont be needing mine
we moved to tulsa so take the kids off for the 9th
no longer pregnant so. you can drop the ob visit. thank you
aint coming
that skin check i made, well my insurance aint kicked in and i'd just as soon not do it right now at all
i booked it twice like a dummy, kill the second one
hubby made me an appointment without asking me and i aint going so take it off
this is about the 3:30 with dr pruitt. its a no from me. dont need another time
Cows got out last night fence is down for a quarter mile, forget about me for this morning
yall can free up my slot on the 22nd
Went ahead and got the flu shot at Walgreens so no need for the one I had set with you
decided against the surgery talk, cancel the consult
tooth came out by itself so nix the visit about the jaw
bank took the truck so i got no way there, just drop it
Tell em not to wait on me friday
changed my mind bout the vasectomy
i got called in to cover for Shonda at the diner and honestly i feel fine now so lets just forget thursday
take my name off for the flu clinic please
i wont need that sports physical he quit the team
the VA is gonna do it for free so i wont be by on the 19th
not gonna make it, dont bother with another one neither
yall called to remind me about a visit i never made, get rid of it
my appointment with the foot lady, nope, she hurt me worse than i was
Baby came early!! so whatever prenatal ones are left can go
cxl 2pm
sorry for the short notice but my dog got hit and im not up to coming in today
I'm gonna have to pass on tomorrow's
moving in with my son in Arkansas end of week so wipe out everything i have with you
got my refills without seeing him after all so that medication check is kinda pointless, scrap it
its just a cold turns out so you can let my 1:15 go
me and Earl both had physicals set for the 28th, only need to drop mine not his
laid off today. no more insurance. take me off the books
cancel
fish are biting. take me off for friday
lord willing i wont need it, rash is clean gone
Please cancel out Tyler's, he's at his daddy's through august
nobody told me it'd be 200 dollars up front so no i wont be keeping it
yeah about monday... not happening
boss said if i miss one more shift im gone so you'll have to let that appointment go
pull my name off the 3 oclock list, hun
the chiropractor fixed me right up so im not needing your back man
no come tomorrow. thank you. no need other day
i dont like needles and i thought about it all night and im not doing the flu shot on thursday
got a ride? no. got money? no. so no appointment either i guess
figured out it was the new detergent. drop the allergy visit
was just calling to get my report and somehow ended up with a appointment i didnt ask for, undo that
power's out all over the county since the storm and im staying put, scratch today
they put me in the hospital over the weekend and did all of it there so the tests next week are pointless
Marlene quit so im the only waitress, cant leave, wont be there, sorry
tell dr lindqvist's girl i'm skipping the hip thing for good
we buried my wife tuesday. she had one with you on the 30th. take it off please
un-book me
im out
you can x out thursday, passed the stone last night praise jesus
no sitter no gas no appointment lol take me off please
never did want that stress test, my wife did, and she can run on that treadmill herself
i'll just use the telehealth my job gives so drop the visit next week
Snowed in till who knows. Let today go and I'll call come spring
the hives cleared. we good. remove it
my report came back clean they said so is there any reason to come thursday? didnt think so, cancel
change of plans, gettin deployed, all my visits from march on need wiped
kids over it, fever's gone, she's eating pancakes, so take us off for 11:45
already had it done at the hospital over in paducah so that colonoscopy with you folks can go
wanna back out of the sleep study
Dont need the ride or the appointment no more
they already cut my cast off at the er so skip tomorrow's
gave birth? nope, lost it. cancel what i got please and dont call
ive decided to let nature take its course with this knee and stay home, so strike the 18th
had a spot saved for my allergy shot tonight but i'm stuck at the plant till close and i'm quitting them anyhow
please to cancel, husband he is working, no car
Got cold feet about the tubal, don't put me on another day, just drop me
# reschedule_appointment
the 9 am aint gonna work my sitter bailed, got anything after lunch
they put me on second shift startin monday so my 4 oclock needs to be a morning
stuck in amarillo with a blown tire, can we do friday instead
any way to bump me up? this hip is killin me and june is a long ways off
Can I get a later time same day, kids bus dont come till 8:20
its planting time and if it dont rain i cant come thursday. if it rains i can. could we just go with next week
rather see the other doc for that visit on the 3rd, the one that dont lecture
move me
pushed my court date onto the same morning as yall so something's gotta give and the judge wont
made it for 7am thinking i'd be off work. i wont. 9 or so better
mandatory overtime again, what else you got for that physical
got a cancelation by chance? mines not till may and i'd jump on sooner
Mom's ride can only do Tuesdays so her Thursday has to turn into a Tuesday
dont cancel it just slide it back a couple weeks till i get paid
could i swap my boys time with my girls time, hes got a ball game
funeral's the same day. I still need to come though, just some other day
I'm in for the 11th but the school called, teacher conference, so maybe the 12th?
gonna be late like 45 min late today is there a later spot this afternoon i can have
Roads is a sheet of ice out here in the county. Let's do it when it thaws
hate to be a pain but bring my follow up forward some if you can
you've got me with a man doctor for the female exam, put me with a woman please
they run us six tens this week so i cant come wednesday, how bout saturday if yall do those
my ex has the kids that weekend so lets find another day for Maddie's shots
combine broke down and everything got pushed back including yall
Would there be something earlier that same morning, i gotta be on the line by 9
i know i already moved it twice lord forgive me but third times the charm?
wrong day. i told the girl the 21st not the 12th
hoping to wait on that visit till after my labs come in, makes no sense to sit there without em
see if i can get in quicker than april
flat tire. later today?
school's out for snow so i got all four at home, gotta bump mine
I need my visit different time, bus is not come so early
can dr abernathy's visit be switched to dr cho, abernathy and me dont see eye to eye
got jury duty that whole week so find me one after
i'd do better with a friday than a monday for that one yall gave me
tell me you got something before the 30th, cause mine's the 4th and my medical card runs out on the 1st
dont wanna lose my place but thursday is my boys graduation
Turns out I'm in Laredo waiting on a load and won't be home till Sunday, what's monday look like instead of tomorrow
can we make that one a phone call day instead, like a day next week when im home
push it. any day. after the 15th
the 8 o'clock is too dang early for a man who gets off at 7
my pre op appointment, hospital moved the surgery up so that needs moved up too
rodeo's that weekend and im a barrel man so i'll need a different saturday
Any way y'all can do her checkup when school lets out instead of 10am
i start a new job the day of my visit and thats a bad look so can we go a week after
they got me on call, could we do something later in the month
that time dont work for my caretaker
was supposed to come yesterday, plumb forgot, when else
hold off on the scope till after thanksgiving, im not drinkin that stuff before turkey
my appointment says virtual but my phone's a potato, i need a in person day
late load, detention at the dock, make it 4 instead of 2
could we flip flop, bloodwork first and then the doctor, right now you got em backwards
instead of thursday how bout y'all see me whenever the back specialist is there so it's one trip
moms with twins cant do 7:45 honey, give me 10 or 10:30
if somebody drops out sooner holler at me i'll take theirs over my july one
bring it forward, pain's worse
i hate to ask but i got my days mixed up and thats my anniversary, wife'll skin me, find another
You all got me monday. tuesday please.
The fields are finally dry and I am not leaving this tractor, let's shoot for evening or next week
i switch from nights to days on the 1st so that afternoon one ought to become a after 5
rescheduel my boys adhd checkup
want my ob visit with dr amari now not the other one, same day if you can
custody swap got changed so bring the kids appointment to the other week
truck's in the shop till wednesday so monday is gonna have to be thursday
see about getting me in the week after instead, we're castrating calves
not until the kids are back with their mom. so not the 5th. maybe the 8th?
if theres a way to trade my 1 pm for something at the crack of dawn id be obliged
cant get off work that day they already denied it twice, i still need seen tho
Prom is that night and my girl's got hair at 2, can her appointment go earlier
doc wanted me back in two weeks, girl booked me in six, fix it
I overslept after a 16 hour shift, any more openings today for me
My visit's with the PA, i was hoping to swap for the real doctor
put it off till i'm done with chemo at the other place
wonder would it be a bother to move me off of the 13th, i'm superstitious
what if i came next month instead
i said any day but wednesday and they gave me wednesday
it's me again, harvest aint over, kick it down the road another two weeks
rain check on today yall, school called, he threw up on the bus. next tues?
the ferry aint runnin, highway's under water, so later this week when the river drops
my test results wont be in by friday and that's what the appointment is for, so lets scoot it
later in the day would sure help, i got to feed 400 head first
Postpone
They double booked me, your foot man and my eye man the same hour. Yours is the one that's got to give
need my daughters moved from the 2nd, she's got a spelling bee at state
# view_prescriptions
lost the paper that goes with the pills, am i takin it with food or without
how many refills left on that lisinopril
down to 2 pills and going out on the road saturday
what'd she give me for the cough
pharmacy says yall never sent nothing, what was i sposed to get
is it one in the morning and one at night or both together cause the label got wet
out of my inhaler
not sure if im still sposed to be on the water pill or if he took me off
Need my sugar medicine filled again before Sunday if that's possible
whats the mg on my thyroid one
my sister in law fills my pill box and she's asking me what all im on, i got no idea
do i finish the whole bottle of the pink stuff for Kayla or stop when she's better, what's it say
the little white one, whats it called and how often
metformin. any left on it
I had an appointment in november and they changed one of my pills, which one and to what
at the pharmacy counter right now and they say zero refills, can yall put one through
cream for my hands, twice a day or just at bedtime
is my script from last winter still good or did it run out
employer wants a list of every medication with dosage for the crane job, what do you show for me
they stopped me at the scale house and asked my meds and i looked like a fool, what am i taking
the nausea one, every 6 hours or every 8
what was that ointment for the babys bottom called
sugar pills, blood pressure pills, and one more. what's the one more
am i outta refills or is the drug store lying to me
half a pill or whole?
I been taking two since february, was it one
doc said he'd send something to the pharmacy for my nerves. did he
can ya send in my potassium again
got an appointment tuesday but i'm gonna run out of gabapentin sunday, can i get enough to tide me over
my inhaler, the purple one, how many puffs does it say
Is prednisone still on there for me
which pharmacy did my stuff get sent to, the Walgreens or the Dollar General one
new bottle looks different from the old one, check what strength i'm supposed to have
not asking the doctor nothing just read me back the directions on the amoxicillin
when can i fill the adderall again, is it 28 days or 30
run out of strips and lancets
that sleeping pill he tried me on in the spring, what was the name of it
my insulin. how many units at supper
which of these is the one that makes me pee, i wanna skip it on the bus days, whats it say
he cut my dose but did he cut it to 10 or 20
I threw the box out. steroid pack. how many today if its day 3
whats the max a day on that muscle relaxer he wrote me
i need my birth control refilled and i'm not coming in for no exam just for that
dr did a appointment with me on the phone and said she was sending nose spray, is it in there
does my cream got any more fills
they call it hydro something. is it the hydroxy or the hydrochloro im on
eye drops after the cataract, which goes first
Still supposed to take the iron now that baby's here?
truck got broke into and they took my pills. can i get them filled over
seems like every time i go to cvs they say call your doctor, so im calling, refill the losartan
my momma cant read the label no more, its her tablet im on and her login, what's she to take at bedtime
what did dr boyd put me on after the er
that antibiotic, seven days or ten
do i still have an active epi pen script
is my cholesterol pill a night pill
I take warfarin different on different days and i lost my sheet. Whats monday
Meds list pls
hon i got seven bottles on this counter, which ones are current
am i on a generic or the name brand for my seizure medicine
took a double by accident last week and now im short, when's my next fill
how long did he want me on them muscle relaxers
refill on the baby's nebulizer stuff please, she's down to three
says take as directed. well. what was the direction
the cough syrup with the codeine, did that get wrote or not
plavix or eliquis, i cant ever keep it straight
supposed to taper off something, 4 3 2 1 i think, what are the days
can my celexa be sent again, i'm about to be out, and I'm a real peach without it
My mama's old doctor had me on 50, y'all have me on what now
i see the doctor next week but whats he got me taking right now is all i'm asking
antibiotic. with milk? without milk?
Did they take the blood thinner off my list like they said they would
which arm patch and how often do i change it
report from the hospital says stop metoprolol but is it still showing as mine with yall
i put the shot in monday. whats it say, weekly or every two
the pharmacist's shorted me, how many was i supposed to get of the norco
last fill date on my vyvanse
# view_reports
blood work back yet
they drew like 6 tubes out of me last tuesday and i aint heard squat
whats my a1c
the xray of my wrist, is it broke or not
need a copy of my shot record for the nursing program
did they ever find out what that spot on the ct was
got a letter says my mammogram is ready but i cant make heads or tails of where to see it
my appointment was two weeks ago and still no word on the pee test
pull up my cholesterol from this year
what did yall write down as my diagnosis, the disability man wants the exact word
drug screen results for the new job, they in?
my girls strep swab come back?
was my iron low again
I don't need to talk to nobody, I just wanna see the MRI writeup
nurse left a voicemail sayin results are normal but which ones cause i had three
Is there anything on file about that heart murmur they heard when I was in the service
sleep study. did that for two nights wired up like a christmas tree. where's it at
plant sent us all for lead testing through you guys, whats mine show
did the biopsy come back i been worried sick
Cologuard results anything yet
the lady said itd post in 48 hrs its been 5 days, my blood
how was my kidneys on that last test compared to the one before
was it arthritis or bursitis that he put down on me
i seen the doctor monday and he mumbled, what exactly do i have
thyroid number?
need my hep b titer for the nursing home job, think you got it in my file
Hearing test from the mill physical, can i see it
can you get me the paper says what my blood type is
did my echo look any better this go round
what come up on the throat culture
my doctor's gone on vacation but surely the lab results are in there somewheres
ultrasound pics of my gallbladder, they load yet?
DOT physical, pass or fail? whats the paper say
whats all on my chart from when i had the blood clot
my lungs from the grain dust test, how bad
they swabbed me for the flu and covid and rushed me out, which one is it
custody lawyer wants my drug test from june, where can i see it
a nurse called while i was milking and said something about my liver numbers, what are they
doc's note from my visit, what did he write
PSA
the lump thing. results. please.
am i diabetic or prediabetic, what's on my record
i need proof i had the chicken pox or the shot for it, look in my file
is the bone density in
didnt come to make no appointment, came to see if my pap came out alright
how'd my boys lead test do
sent my poop in a box three weeks ago lol anything
i want to see last years labs next to this years
Whatd the radiologist say about my neck
wife says my b12 was low, i say it wasnt, settle it
anemia or no anemia? they stuck me thursday
need the xray on my ribs for the insurance adjuster
hows my potassium
two weeks of waitin on a biopsy is cruel, is it there or not
i'd just like to read what yall put in my file about my drinking
did he test clean on the TB skin thing for school, my boy Mateo
They stuck me for a thing called a crp, what'd it come to
can you tell me did my vitamin D ever come up
got a prescription cause of some result but nobody ever told me the result
eye pressure number from the glaucoma check
kidney stone analysis, what was the little devil made of
my immunizations, all of em, the college wont let me register
whats this fatty liver business on my paperwork, does it say mild or what
before i go back to work i want to see my back mri with my own eyes
heart monitor i wore, 14 days, read yet?
am i immune to measles, somebody drew a titer on me
Any polyps
covid test i took in your parking lot yesterday
# doctor_info
does dr okafor do kids or just grown folks
who yall got for feet
which one of em is there on saturdays
you got a woman doctor or is it all men
is dr lindqvist still there or did he retire like they was sayin at church
whos good with bad backs over there
how far out is the skin doctor booked these days
Anybody there speak Spanish for my mother in law
my insurance card has some name on it i cant read, vanderh something, is she one of yours
not booking yet just wonderin what days dr tate works
can a nurse practitioner do a cdl physical or does it gotta be a real doctor, who there does em
what kind of doctor looks at numb hands
do any of your doctors stay late, like past 6
Dr Mehta on vacation? seems like she's never in
sugar doctor?
is there somebody there for nerves and panic and such or is that a different place
who took over for old doc Simmons
first opening for a new patient with anybody, whats it lookin like
heard there's a new baby doctor. whats her name
which of yall does the shots in the knee
would the heart fella be in tuesday or is that the other town's day
do yall have anybody that'll see a fella for shoulder trouble without a referral
dr Garza or dr Boyd, which one's better with old people
who treats shingles there
is the foot doctor a monday wednesday friday kinda guy or what
what's dr khan's first name my insurance is asking
if i was to come in next week who'd be the soonest with an opening
they told me theres a PA named Misty works fridays that true
does anybody there do suboxone
my daughter is 17, does she still go to the kids doctor or the regular
Got any doctors from here? like grew up around here and knows farm folks
which doctor delivers babies at your place
any of em take walk ins on the weekend
hows dr sorensen with needles phobic people lol
i just wanna know is dr dupree in today, dont need a appointment
is there a list of all the docs
womens doctor names?
The one who did my carpal tunnel, tall, bald, what days does he come down from Springfield
you have doctor who is speaking Karen or Burmese
do you got a pain doctor or would i have to drive to memphis
dr whats his face, beard, does skin stuff, when's he taking people again
im a trucker home only sundays, you got any doctor at all on a sunday
who could look at a 2 year old with a lazy eye
does dr oyelaran take new folks
what all does dr fitch do, is she a surgeon
Which nurse gives allergy shots and what days
is there a doctor there who knows about tick diseases, alpha gal, cause i cant eat a burger
friend at work loves her doctor there, short gal, from India i think, who'd that be
who's the best yall got for diabetes, dont sugar coat it
dr rasmussen. mornings or afternoons
can my teenager see a lady counselor there
seems dr boyd's booked till doomsday, when does he open up
My knee man left. Who's his replacement
got a doctor that's seen farmer's lung before
anyone in thursday after five
leaving my appointment be, just curious if dr chaudhry is the one with the accent
do i go to a urologist or regular doc for kidney stones at your place
does the diabetes lady come to the Cape Girardeau office too
how many doctors yall got over there anyway
any doctor there used to be military
will dr tate see my baby or only 12 and up
which doctors do the DOT cards
of all them doctors who's got the shortest wait
my kid only talks to men, is there a man therapist over there
who there could pull a fish hook scar apart and fix my thumb, hand surgeon?
hows dr cho's wednesdays look, i aint deciding yet
Does that heart doctor still come down from Nashville twice a month
is dr delaney a he or a she
your website lists six names, which are the regular family type
when's the bone doctor next got a hole
who could i see for a bad case of nerves after that wreck
has dr villarreal got kids openings this summer
my sister has thyroid trouble, i might too, who's the thyroid person
if my appointment with dr kim falls through, who else there knows about rheumatoid
does yalls dermatologist burn off spots or send you somewhere
thursdays, do you have a doctor at all or is it just nurses
Need to know is dr reyes gonna be there the week of the 4th
what was the name of the gal who did my epidural, she had a tattoo of a hummingbird
could the same doctor see me and my wife both, who does old married folks
do you got doctors for lungs
how long has dr delaney been doctoring
which of em speaks Hmong or Lao, my neighbor's wife asked and i need one too
my prescription says s. patel, is that the tall one or the new one and what does he do
# message_doctor
tell doc the new pills got me itchin all over and i quit em
would you let dr pruitt know my dad passed and i wont be needing that letter no more
can somebody call me on my lunch at 11:30 its the only time i got a phone
blood pressure's been 150 over 95 all week she wanted me to report back so there it is
I want to ask the doctor if it's alright to go back to lifting at work
pass this along to the nurse please. swelling went down. still sore.
is it ok to drink a beer on this antibiotic, could you ask him for me
need a work note saying light duty, can dr reyes write it up
the pharmacy gave me a different color pill than last time and i want her to know before i take it
call me back
someone from your office rang me while i was in the combine, have them try again
tell the doctor thank you from the Whitakers, baby is doing just great
Question for my doctor not the computer
so i did what he said with the ice and the stretches for two weeks and no dice what now, ask him
dr wants my sugars weekly. 142 160 131 155 149 170 138
my appointment went fine but i forgot to tell her i been passing out tired since, can you slip her that
want her to look at my lab numbers and ring me and explain em in english
he said he'd fill out my fmla and its been 9 days, remind him
Get word to Nurse Patty I found the insulin, it was in the truck
can i send the dr something private
does she think i should keep wearing the boot, yes or no is all i need from her
can dr hargis look over the form my boss sent and sign it
let her know i took the last of them antibiotics and it still burns when i pee
need a nurse to holler at me when she gets a minute
i got a question about whether i can breast feed on this zoloft and i want it from my doctor
Wound's looking good, no red, no pus, he wanted to hear
the brace you all gave me is rubbing me raw, what should i do, ask dr kim
somebody from the office promised id hear by noon
please tell doc that the specialist in Little Rock says no surgery
pharmacist wants the dr to okay the generic, can you get that in front of her
hey ask him if that appointment in 6 weeks is really needed, i'm doing fine
I lost my letter for the electric company saying i got oxygen at home, could the doctor write another
my mama is on your oxygen list and i'm her power of attorney, i'd like to talk to her doctor
dr said weigh myself daily. 212 monday. 215 today. ankles puffy. let him know
should i be holding off the blood thinner before they pull my tooth, somebody on the care team needs to tell me
give Dr. Yoder a message from me
had the worst dreams since starting chantix, is that normal or should i stop, run it by the doctor please
i aint mad but i want dr tate to know how that front desk gal talked to me
just an update. fever broke last night.
can my boy go back to daycare or does the doctor want him home longer, ask and text me
reckon the doctor could give me 5 minutes on the phone? wont take long
Want to write to the baby doctor about his spit up
could you pass on that the steroid shot in my hip wore off already
doc asked for a picture of the rash, how do i get it to her
ask dr nguyen if i can go back to driving with this sling off
they want me back on the line monday and i dont think im ready, what does my doctor say
my report says something about a nodule and i want the doctor himself to explain it to me
Hi this is Brenda from the nursing home, i'm a patient too, tell Dr. Abernathy i did start the new pill thursday
please have someone ring me after 6, i'm on a roof all day
is it alright with him if i use my old crutches
the new inhaler tastes like pennies and i'm shaky after, dr should know
told me to let yall know when i was down to five cigarettes a day. im down to five
Doctor say call if is not better. is not better. please tell her
I need to talk to whoever called about my potassium
my appointment was cut short cause of the fire drill, and i had one more thing to ask her, how long before i can lift my kid
whats she think about me trying that keto, before i go and buy all that bacon
prior authorization, the drug company needs something from dr fitch, can somebody get on it
shoot the care team a note that my home health nurse never showed
hey doc it's Ronnie, leg's better, owe you some sweet corn
i want her to know i wont be taking that statin and why
tell him the name of the stuff my cousin takes is jardiance and does he reckon it'd help me
ya'll said nurse would check on me tuesday. its thursday. have her check on me
jury summons came, can doctor write me out of it on account of my bladder
tell her i tried half like she said and i sleep like a log now
the home health gal says my oxygen's 91 sitting still, she said let the doctor know
Just wanted doc to know i passed my DOT thanks to him
would somebody let dr sorensen know the insurance said no to the mri, what now
what does he want me to do about this leftover packing in my nose, just ask him and text me
nurse line dropped me 3 times, please get a nurse to call 2pm break
i aint making a appointment for a yes or no question, ask dr kim can i fly with this ear
mama's been seein things on that new pill, im on her account, warn the doctor for me
i'd like a word with the doctor that did my surgery
tell em the splint broke. tell em i was not doing nothing stupid. ok a little stupid
is my doctor fine with me donating plasma
for the doctor: bowels moved finally, day four, thank the Lord
she asked for names of my old doctors. Bell in Hattiesburg and Thibodeaux in Lafayette
i got the bill for my leg brace rejected cause doc's note didnt say medically necessary, could he add that
Kid's school wants a asthma plan filled in by the doctor, get that to him for me
whoever reads these for dr nguyen, i'm the lady with the goat bite, its draining a little, is that alright
do i take my morning pills before surgery or skip, the surgeon never said, ask him
remind my doctor he was gonna talk to the bone doctor about me
she said text if i felt funny on lexapro. i feel funny. not hurt myself funny just buzzy
need my restrictions spelled out for hr, 20 lbs or 25, check with doc
about my appointment last week, i think i hurt dr tate's feelings, tell her i'm sorry
# help
what can i do on this thing
my daughter put this on my phone and i dont know what im lookin at
how's this work do i just type
never used one of these, what kinda stuff do i ask you
i dont do computers, where do i start
menu
if i type in a question does somebody answer or is it just you
so you do appointments and what else
I'm 71 dont laugh how do i use this
can you do refills and such or only the calendar
what are my options here
lost in this app, point me
what do you do exactly
my nephew said you can look stuff up for me, like what all
instructions?
im pushing buttons and nothing makes sense to me
# greeting
hey yall
mornin
howdy
good evening ma'am
heyyy
afternoon folks
well hello there
sup
# thanks_goodbye
alright preciate ya
thats all i needed hon thanks
ok gotta clock in bye
thank u much have a blessed day
yall been a big help, night night
that'll do it
thx gotta get these kids to bed
okey doke bye bye now
good deal thank ya
appreciate it sweetie, gotta run food
10 4 over and out
God bless and goodnight
ill let ya go then, thanks a bunch
k thx bye
you been sweeter than the last one, so long now
yep thats everything, much obliged
# confirm
yep
sure thing
you bet go ahead
10-4
uh huh
yessir
sounds good to me
yeah do that
go for it
i reckon so
yup thats me
alright then
yes ma'am please
mmhm
heck yeah
# deny
nope
nah im good
no sir
not that one
naw
i'd rather not
no thank you hon
heck no
no way jose
uh uh
leave it be
not really no
no maam
dont you do that
not today nope
# out_of_scope
where do i park a semi at yalls place
how much is this gonna run me without insurance
yall take medicaid
what time do you close on fridays
bill says 340 dollars and i already paid it
is it gonna rain on my hay tomorrow
whats my husbands test say hes too stubborn to look
need to get my dogs shots up to date
cancel my planet fitness membership
book us a table for six at cracker barrel saturday
can you take tylenol with ibuprofen just in general
who won the chiefs game
are you a real person
tell me a joke im on break
whats the wifi there
when's my tire appointment at discount tire
directions from i-40 exit 89
does the pharmacy at kroger open sunday
change my delivery from amazon to friday
how long is a person contagious with pink eye
my brother's prescriptions, what all is he taking
reset my password it locked me out
i need fmla forms where do i print them
doctor my resume up for me lol
whats a good home remedy for warts
bring my own lunch or is there a snack machine there
who do i make the check out to
aint paying this bill till somebody explains the facility fee
is blue cross good there
my neighbor's boy got his labs done can you tell me if he's okay
how far apart should contractions be
i need a tow truck
whats diesel going for in joplin
reschedule my cable guy
Cow's got pinkeye, what do i dose her with
do you all do notary
is my dmv appointment thursday or friday
lost my hat in the waiting room, camo with a ducks unlimited patch
is yalls front door wheelchair friendly
which is better, aleve or advil
why's the sky been so hazy
make me a grocery list for a diabetic
who you voting for
how do i put my new insurance card in the system
refund my copay
i need a prescription for a vacation hahaha
what would my wife's mammogram say
can i bring my emotional support chicken
does the church bus stop at your place
how do vaccines work anyhow
do you drug test for other companies and whats it cost
if my deductible aint met what do i owe
can i set up payments, fifty a month
need my mama's mri results, she's asleep
whats the speed limit in iowa for trucks
order me a pizza
where's the entrance since they tore up main street
when's the clinic open on labor day
how do you get a snake out of a dryer vent
get me an appointment for a oil change
what's a normal blood sugar for folks in general
should i get a lawyer over my comp claim
prescribe me a cold beer
you hiring? my niece is a CNA
can you print stuff if i email it
is there a bathroom in the waiting area cause i'm bringing a toddler
do you think trump or who
my vet said the horse needs her coggins, yall do that
set an alarm for 4am
why did yall send me to collections
when do they play tonight the cardinals
can a person get shingles twice
chart me a route from tulsa to omaha
need a phone number for social security
does a copperhead bite kill a dog
is the coffee any good there
when do you all start taking tricare
how many miles can i legally drive in a day
mamaw's wheelchair van, is there a lift or a ramp at the door
my aunt Peggy was in last night, how's her blood count
whats with this 75 dollar no show fee
translate this letter from the court for me
why do knees hurt when it rains
whats a good used pickup under 8 grand
schedule a pickup for my recycling
is tractor supply open
Does drinking pickle juice help cramps, is that a real thing
my hunting license, where do i renew
text my wife i'll be late
yall got a lost and found? my dentures case
dr pepper or coke
how do i get food stamps
need the fax number
are robots gonna take my job too
what's my cat weigh supposed to be
prescription for my glasses, does walmart optical take a picture of it
I want a copy of my bill for taxes
can my cousin use my insurance card just the once
whats the symptoms of mono
`;
