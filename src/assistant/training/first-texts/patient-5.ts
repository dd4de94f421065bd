/** Sentences of our own. */
export const patientFirstTexts5 = `
# book_appointment
been coughing since the subway flooded and my roommate says I sound like a walrus
my knee clicks going up the el stairs now, both sides
Is it ok to bring in my son for his kindergarten shots some afternoon, he starts in August
new to the city, haven't had a physical since Ohio, ready to get that over with
get me in with Dr. Okonkwo please, whenever
I'll grab that Thursday 10:20 if it's still sitting there
rash
Dentist told me my pressure was 160 over something and to have a real doctor look
the school nurse sent Mateo home with pink eye and they won't take him back without somebody looking at it
My old appointment was years back so forget that, I want a fresh one with the skin person about this mole
pee burns
I drive the 22 bus and need my DOT physical before my card lapses on the 30th
lab says I'm prediabetic, so I guess I should sit down with somebody about it
haven't slept right since the divorce. not sure who I'd even talk to but I'd like to talk to someone there
mi mama need the doctor for her feet, swollen, she live with me
Would there be any chance of squeezing in a 70 year old with a stubborn earache this week
Flu shot, me and the two kids, Saturday if you do Saturdays
not a refill this time, I actually want to be seen about the migraines
positive test this morning!! two of them. so what's step one, I'd love to see an OB
Throwing up all weekend, better today but my boss wants me checked
knocked my wrist on a pallet jack two weeks ago and it still won't turn a doorknob
i dont really do doctors but my wife is standing here until I type this. chest congestion, a month
Could Dr. Halvorsen fit me in, I only need about ten minutes for a shoulder shot like last spring
Need eyes on a toenail situation
one annual exam please, no problems to speak of, mornings work
the letter said I'm overdue for a mammogram follow visit and, well, fine, put me down
baby turns two months friday, aren't there vaccines
Since I read my cholesterol on the portal and it was ugly, can I come in and go over a plan
line cook here, burned my forearm last week, it's gone kind of yellow round the edge
My hearing's going. Wife says what did you say is all I say
I was told at discharge to be seen within 7 days and nobody set that up
want a check up before my insurance changes in january
sickle cell pain's creeping back, not hospital bad, would rather see hematology before it is
Can yall see a 15 year old for a sports physical, tryouts are the 8th, I'll drop her off
put me in whatever's open with ortho
the swelling in the ankle never left
Hello, my english not perfect, I need doctor for stomach, after I eat it hurts
it's been, what, four years since a pap? guess it's time
took the depression quiz on your site and scored higher than I'd like. So. A visit, I suppose
Going to Ghana in February and they say yellow fever vaccine is required
hives every time I clean the school, I'm a janitor, think it's the new floor wax
my dad fell out of bed twice this month, he's fine, but he's 84 and we want his balance looked into
Someone canceled on Dr. Zielinski at 2 they told me at the desk, so can that be mine
numb fingers at night
The pharmacist won't give me more of the blood pressure pills until a doctor lays eyes on me, so lay eyes on me
I think I'm starting menopause, do I see you all for that, and when can I
need a TB test read for the daycare job
tonsils again!!
My twins turn one Saturday and I've got nothing scheduled for their shots
gained 30 lbs since I started driving for Uber and I'm tired of being tired
would like to establish care with somebody, I just aged out of my pediatrician, lol
he snores so loud the neighbor knocked. me, I mean, I snore. a sleep doctor?
Next available with Dr. Baptiste, I'll take it, don't even tell me when, just book
blurry when I read the hymnal
I had an appointment for this in the spring and skipped it, stupid I know, the lump's still there
hernia, the old one, poking out again when I lift kegs
Bike courier. Got doored in July, the collarbone healed crooked I think
how soon could an adult get tested for ADHD with you, because I'd like to be that adult
ready to start PrEP
It's not the refill I'm writing for, it's that the refill isn't doing anything anymore and I'd like to be examined
foster placement arrived last night, a boy, 6, agency wants a medical within 72 hours
My voice has been hoarse since Easter and I sing for a living
whoever reads hips, I need them
Would it be possible to be seen regarding a matter of a gentleman's nature
hair's falling out in the shower, like handfuls
released from county last week, no doctor, high blood, the re-entry lady gave me this link
Lock me in for the 5:40 on the 17th
eczema's mad again
after the fender bender my neck was okay, two weeks on it is not okay
Doctor in Kyiv was treating my thyroid, now I live here, need to continue with somebody
saw the report, saw the word nodule, now I want a human in a white coat across a table from me
can my husband and I come in together about, um, trying for a baby and it not working
snot, fever gone, ear still plugged
wedding's in nine weeks and I want this cyst gone off my neck
do me a tetanus, stepped on a nail at the site, three days now and no problem but the foreman insists
Kid's been wetting the bed since we moved. He's eight.
Please get my grandmother in with a memory doctor, she's put the kettle in the fridge
i need one of those medicare wellness things
Dr. Fontaine, any day next week, it's for the shot in my thumb
My depression is back, that's all, I just want to come talk before winter really hits
everyone in our building got scabies notices and now I'm itching, power of suggestion or not
heel
Moved my care from Rush to here, nothing on the books yet, would love a first visit
constipated a week and prune juice let me down
Teach third grade, lost half my voice to it, and the lump in my neck isn't a teacher thing
If Dr. Whitcombe still does those knee gels, count me in for another round
my daughter got her first period at nine, is that early, think I want her looked at
Sore throat, day 4.
a physical, for the fire academy, they gave me a form and ten days
I've put off the colonoscopy talk long enough, who's got an opening, I'm taking it
heart flutters when i lay on my left. went away but keeps returning like my ex
Is there room for one more today? It's only a splinter that went deep
my partner and I both need full screens, new relationship, being grown ups about it
I know my insurance covers one well woman a year and I've not used it
arthritis in my thumbs, I'm a seamstress, it's how I eat
Veteran here, VA wait is four months, you said you take community care, sign me up to see someone about my ears ringing
sugar 300 this morning on my friend's meter, feel okay, never been told I'm diabetic
hey can i get that hpv shot im 24 is it too late if not lets do it
Three of us have the same stomach bug and we'd come together
put Lourdes Pacheco down for the earliest cardiology, that's me
Six weeks since the baby and I cry in the pantry
tick bite, camping in Wisconsin, ring around it
Well hello dear, my hearing aids whistle and the fellow before you used to clean my ears out, could that be done again
My report card from the eye chart at the DMV was a fail so set me up with an eye doc
jaw locks
could u see my nephew hes staying with me, he has asthma and no doctor here yet
bad shoulder, worse attitude, need PT or ortho or something
Quit drinking nine days ago, want a doctor to keep an eye on me
Dr. Mwangi told me come back in the fall. It is fall
pre op clearance, surgery's the 21st at Northwestern, they need it from you people by the 14th
I'd be grateful for a consultation at your earliest convenience concerning persistent fatigue
the cast comes off when? it's been six weeks so find me a slot to get it off
Cruise in five weeks, wanna make sure the ticker's fit for it
dance injury, big toe, opening night's the 30th
somebody should probably look at my moles, I lifeguarded for eleven summers
If a no show frees anything with the hand clinic tomorrow I'm ten minutes away and I'm coming
Immigration medical, the I-693, can a doctor of yours do mine
lower back's out from hauling drywall, comp case number and all
it isn't the old results that bother me, it's that the same ache returned, and I'd want it checked
My husband has refused every doctor since 1998 and today he said fine, so quick, before he changes his mind
school says no shots no school
period's two weeks late, test negative, twice
pls book derm
need to be weighed and have my meds looked over for the eating disorder program, weekly, starting whenever
I keep dropping my chopsticks, right hand, started around New Year
The message from Dr. Fitzsimmons said to make an appointment about my sugar so here I am making an appointment
retired, widowed, never had a shingles shot. Let's go.
oh you do telehealth? I'd take one for this sinus mess, lunch hour
a well visit for Amara, she's four, and her brother Tobi, he's nine, together if possible
can't stop scratching my scalp and it's not lice, I'm a hairdresser, I'd know
sign me up with the quit smoking doctor
Doc number one said surgery. I'd be interested in what a doc number two says
heartburn every blessed night
chipped something in my elbow playing softball w the union guys, gets stuck halfway
Hi, college student, no parent to do this for me, how do I get a doctor's visit for an ingrown toenail
I've a spot open in my own calendar Tuesday at 1, does anyone in primary care match that? Book if so
panic on the train, third time, once I got off at the wrong stop just to breathe. I'm all right now, I want help with it
urology, me, soon, up four times a night
pediatric, Dr. Yazdani, 4 month shots, mornings before nap
not an emergency and not a big deal but this finger has been white every cold day since November
# view_appointments
what time am I supposed to be there tomorrow
Did that booking I made at 2am half asleep actually go through?
lost the little card with the date on it
my daughter usually keeps track of these but she's in Denver, am I due in this week
Who am I seeing on the 14th, the text just said your provider
I don't want to move anything, only checking it's still the 8:40
anything on the books for me
Which building is my thing on Wednesday in, the one on Halsted or the tall one
I got two reminders with two different times. which one is the real one
when was it I last came in, March? I need the date for my job
Work wants me to list every day in May I'm out for medical, so what've I got in May
appt time?
Pretty sure I have Dr. Nakagawa coming up but whether it's this Tuesday or next I could not tell you
thinking about a trip to see my grandkids, before I buy the ticket what do I have with you all in October
is the eye doctor before or after the foot doctor, I remember they were the same day
the phone cut off right as the lady was setting me up for monday, did it take
How many times did I come in last year, roughly, or exactly if you have it
video or in person, my 4 oclock?
is there still something for me on the 3rd or did that get wiped when your system went down
which doc am I with thursday, I want to bring the right folder
Sorry, was it 1:15 or 1:50?
my sister says I've got two things this month, I only know about one
got an appt coming up I think
Trying to see if my ultrasound date clashes with parent teacher night
how long ago did I see the lung doctor, they're asking me at work
do you have me down for anything before Thanksgiving
I clicked the confirm thing and it just spun and spun. am I booked or not
My prescription runs till the 20th, is my next checkup before that
remind me when
The lady on the phone said she'd put me in for Dr. Petrosyan, no email came though
where do I go tomorrow, floor wise, for the one with the surgeon
Is it just the shot on Monday or am I seeing the doctor as well
calendar got erased with the new phone, can you give me all my upcoming ones
what visits have I had since the accident, my lawyer is asking for dates
did my husband by any chance already make that appointment for me
next one?
Blind user here, can you read me out my next appointment
Is my thing with the audiologist the same day as the ear doctor or did they split them
my boss says prove it, so when precisely is that doctor's visit I told him about
not sure whether I cancelled or only thought about it, do I still have Friday
we set something up at checkout, the girl wrote it on a sticky note, the sticky note is gone
two o clock Dr. Haddad, correct?
Could you check if my follow up got made, they said they'd handle it when the biopsy came back
whats on for me in feb
Last time I was in was with which doctor? older fella with suspenders
is my son in for shots this week or next
how many sessions of PT are still on the calendar
do I need to be there at 7 or is 7 the actual appointment
When do I see y'all again
It'd be good to know whether the Monday closure wiped out my appointment
Am I getting Dr. Quigley or her resident on Tuesday
text said REMINDER and then nothing after it
I think there's an appointment for the results, what day did that land on
did I miss it? was it yesterday?
Is Tuesday with the physician or only the blood draw
your recording says press 2 to confirm, and I pressed 2, and did it confirm
how come my calendar shows nothing, I'm sure we had a date for the ultrasound
So the 29th, is that this month's 29th or next's
Before I ask my sister to drive me, which day was it
am I still good for Friday at ten
I remember Dr. Bergström saying see you in a month. Did anyone write that down?
what specialist did they schedule me with
Appointment for Delgado, Ximena, when
do my twins have the same time or one after another
i believe theres a nurse visit for my pressure check some day soon, tell me the day
Was the visit in August billed as a physical or, never mind that, just what date was it
list everything upcoming
Don't cancel it whatever you do, I merely want the hour
first visit on Monday, who will it be with
can you see if the referral people ever booked me with the neurologist
the appointment you have for me, is that at the Bronzeville location
My last three check ups, which months?
am I on the schedule with the breathing people
Hey it's Tyrell, what day did we say
The portal says pending, does pending mean I have an appointment or I don't
I've forgotten if my follow up's with the surgeon or with his PA
is tomorrow's a fasting one, and while at it what time
can you tell whether I already went for my yearly this year
do I have to come in twice next week or have they put both on one day
doctors visit for Wanjiru on the 18th still stands?
got rescheduled by your office, to when I've no idea
My ride needs an exact time and address for Thursday
I was sick as a dog when I booked, could have been any day, please look
have I ever seen a Dr. Rutherford there
Should I have been somewhere at 9 today, with you I mean
your text says Mon, your email says Tue
so long since I made it that I can't recall, the eye appointment, when's that
Confirmed or not confirmed, the 20th
when do the kids go in next
I'm trying to plan chemo rides for the month, what dates am I down for
# cancel_appointment
won't be in on Friday, my cough cleared up on its own so there's no sense
take me off the list for Dr. Pruitt
I found a therapist closer to home, so the intake with you folks isn't needed anymore
Scrap the 11:15.
we're moving to Tampa on the first so the physical in June isn't gonna happen
that appointment i made for the mole, my cousin who's a dermatologist looked at it at a cookout, false alarm, dont need it
Please free up my slot tomorrow for somebody who needs it more
no way I'm paying for a cab in this weather, forget the visit today
the colonoscopy consult... I've thought about it and no. Call it off
cancle tuesday
I booked twice by mistake, keep the morning one and drop the other
You can let the pediatric visit go, the urgent care already gave Nia her antibiotics
I am sorry to trouble, I can not come on the 19, and I do not need other day
got called for jury duty same day as Dr. Feingold. just lose it, I'll call again some day when this is over
husband made me an appointment behind my back and I would like it undone
Not rescheduling, to be clear. Done with physical therapy. Pull the remaining one
something came up and honestly I feel fine so you can give away my spot
I have to back out of Wednesday
not coming saturday. god bless
Nobody told me the sleep study consult was 400 bucks out of pocket so kill that
Mom passed on Sunday. She had an appointment with me as the contact for the 22nd and, well, she won't be needing it
the wart fell off lol so no appt
my booster, I got it at CVS while buying milk, so strike the one I had there
Had Dr. Ferreira at 4, can't, and my schedule is chaos til summer so let's simply drop it
I'd like out of the appointment that was auto made for me after the ER
Remove everything you have me down for in April, I'll be deployed
do you charge if I call off today's with two hours notice? either way call it off
It was for the pregnancy and there's no pregnancy now. Please take it off.
I no longer wish to see the nutritionist. She was lovely. I just won't follow it.
no ride no visit. tomorrow's a no go
Insurance dropped me as of midnight, so the Monday visit can't happen, please delete it
results came clear so the follow up with the urologist isn't necessary he told me himself, cancel please
Pulling out of the weight loss visit, cold feet
hey so i wont be needing that spot w the derm anymore, turns out it was bedbugs
Could you kindly release my reservation for the 27th, I have been admitted elsewhere
new job starts monday, no time off for 90 days, so the physical is off
the school did the vision screening for free so no need for ours
Skip me this time
Dr. Rosenthal is on my list for Tuesday, unfortunately my patience with his waiting room has ended. Remove me for good.
my appointment for the refill, the pharmacy sorted the refill, so there's no reason to come
I booked for my roommate under my name, oops, undo that
kid's got a fever and that's the exact reason no one's doing a well child visit today, cancel him
can't afford it this month. please take my name off thursday
The headache visit? headaches quit when I quit the job. Nix it
am withdrawing from the sleep clinic thing on the 4th
gone back to my old doctor, so the new patient appointment can go
nevermind about friday
Instead of me could some other soul use that 9:30, I've decided against the surgery altogether
I'd rather wait and see on the shoulder so don't hold Thursday for me
the baby came early!! no need for the 38 week visit obviously
please void the 4:15
Somehow I'm on for a flu shot and I've already had mine at work
Dr. Jankowski tomorrow is a no from me
you moved my doctor without asking, so no, I won't be coming on the 5th or any other day
Thought I'd want the second opinion. I don't. Tell them to scratch it
ive got no childcare and no paid leave, i give up, take me off the schedule
going with acupuncture. drop the pain clinic
Can someone take down the standing Wednesday allergy shots, I finished the series
hospital did the stress test while I was in there so your Monday one would be a repeat, get rid of it
my ex booked our son in without telling me and the judge says medical is my call. undo it please
Feeling a hundred percent, the Z pack did its job, no recheck for me
abort tomorrow
the prescription visit got handled by phone so my in office is redundant
It turns out my new insurance wants me seen at Sinai, so kindly cancel what's left with you
Dermatology Thursday, I'm out
turns out the clinic in my kid's school does physicals so yours can be wiped
Would you let Friday's 2:30 go to someone else? I lost my nerve and there's no use pretending
I am in the hospital at Cook County till who knows, so the visits I have with you, cancel all
the appt with the diet lady, no
The symptoms I came for are gone, and I'm a man who lets sleeping dogs lie, so call it off
It's my name on the 10:40 but I'm not going to be the one in it
please unbook me
saw a doctor while visiting family in Lagos and got treated, hence the clinic date next Monday isn't required
Mr. Oduya will not be attending on the 2nd, this is his son, typing for him, he's decided against it
drop dr sandoval thanks
i thought my report would be bad and booked just in case. report's fine. take the booking off
You won't see me Wednesday or any Wednesday, I've moved to Milwaukee
bail on the 6pm for me
Nah scrap the therapy intake, my church has a counselor
we lost our coverage on the 1st so the kids' appointments both have to be called off
# reschedule_appointment
the 3pm won't do after all
my shift got flipped to nights so mornings are out, can Wednesday be an afternoon thing
anything sooner than the 28th? I'm not going to make it that long with this tooth jaw thing
Push me back a week
Monday turns out to be my naturalization interview, I'd hate to lose Dr. Adeyemi altogether though
the 9am isn't happening, custody hearing, what else is there that same week
Swap me from Dr. Lindqvist to a woman doctor if you can, same day is fine
sitter bailed for thursday. friday maybe?
I know I already changed it once and I feel terrible but would the 12th be possible instead of the 10th
make my video call an in person one, different day, my internet's shot
could mom's visit be later in the day, the access van never gets her there before 11
Appointment's at rush hour and I'll be crawling down the Dan Ryan. Midday would be kinder
they put me down for Yom Kippur, that obviously needs fixing
running about forty minutes behind, is there a later spot today I can slide into
My kid's checkup lands on picture day, let's do some other one
earlier pls
Nothing wrong with the doctor you gave me, I'd just be more comfortable with Dr. Bhatt for that same visit
i start radiation the week of my diabetic check so that has to slide to after the holidays
they changed my bus route schedule and now 7:30 is impossible, 9 or after would work
Could we do the following Tuesday instead?
is it too late to get today's pushed into tomorrow
someone called to offer me an earlier date and I missed the call, yes I'd take it
I've a Dr. Gunawardena appointment the same hour as my final exam at UIC
move it up if you can, the itching's driving me up the wall
It's Ramadan and the fasting blood draw at 3 is fine but the dinner hour one isn't, put me earlier
My son has the 10 and I have the 2, could both be back to back so I only miss half a day
Can't do tmrw. Thurs or Fri ok
gotta shift my shift, meaning my appointment, because they shifted my shift
Flight from Manila delayed a full day, so I will not land before my checkup, any day after is good
the 6th is out, what about later that week, same doctor
I'm wondering whether, if it isn't a nuisance, my time might be nudged a half hour
You have me with Dr. Stanhope and I asked for Dr. Ndiaye, fix that please
won't have the MRI done by Friday so seeing the surgeon Friday's pointless, after the 20th then
hate to do this again. new date please
first thing in the morning would be better than what I've got
dialysis days changed to MWF so that Wednesday visit has to become a Tuesday or Thursday
is there wiggle room on my Thursday
The marathon closes every street around you Sunday, can I be seen any weekday in place of that
My cold is nasty and I'd rather not cough on your pregnant ladies so let's bump my OB visit a few days
i picked the wrong month like an idiot, meant june not july
interpreter can only come Wednesdays so my Tuesday must be a Wednesday
Whatever you had earlier than 4, I'll trade
mama needs her foot appointment on a day I'm off, I'm off Sundays and Mondays
Got the results and they scared me, so that visit three weeks out, can it be this week
Dr. Menendez is going on leave I heard, so who gets my appointment, I'd be alright with Dr. Sato
need the kids appts on the same day, they're on two different ones now
won't get outta work before 5, slide me to an evening
Let's postpone, my hip is not up to the stairs on the El this week
I have a 12:30 and a 12:45 with two different people, one of them has to scoot
Two weeks later than what it is now, would you?
funeral Friday. Next Friday instead.
in-person's no good since I broke my leg, turn Tuesday's into a phone visit maybe another hour
the doctor wants me back in six weeks and your desk gave me twelve
Can we flip my morning for an afternoon
They've cut the 9 bus on weekends so my Saturday has to turn into a weekday
would Dr. Cho have me a little earlier than planned, the pain's climbing
I said Tuesday but what I meant was Thursday
Is my slot tradeable, I've got 8 and would like noon
putting off my checkup till tax season's over, I'm an accountant, say the last week of April
can't find anyone to cover the register at 2, what about 6
The nurse told me don't come with shingles, so give me a day after the spots dry
my wife goes into labor any day, the 15th looks dumb now, let's aim for next month
please bring it forward
keep the same doc just not the same day
There's a parade on my route and a cast on my leg. Another day.
switch me over to the Uptown office for that visit if they've got a spot
I'll be out of town for the results appointment, back the 9th, anything from the 9th
My hours at the warehouse came out. Wed no, Thu no, Fri yes
how about we make that 2 a 3
You gave the earliest you had and it's six weeks, put me on if somebody drops out sooner
we're fasting for the lab and 1pm is too long to go without food for a diabetic. morning!
I don't click with Dr. Prewitt, may I finish out my scheduled visit with someone else
Wrong time of the month for a pap, sorry to be graphic, a week on would do
rain delay! by which I mean the roof's leaking and I need my 11 to be much later
would it upset anyone if I came Wednesday rather than Tuesday
I see the cancellation list is a thing, add me for getting in ahead of the 25th
pick up extra shift sunday so no sunday, what else you got
Make it any time but 3, I pick up my granddaughter at 3
the test I needed before seeing Dr. Hoang got delayed so naturally he'll have to be delayed too
kids' spring break starts that monday, i need the week before
Your office called it a 20 minute visit but I need the 40, so find me a day with a longer one in its place
thinking of coming sooner than planned, the cream's doing zilch
Plans fell through for Friday, the day I have is bad, the day after that's worse, Monday's gold
A client moved my pitch right on top of my physical. Ugh. New slot?
could you put me with the lady doctor at my same hour
my plane's at noon so the 10:30 is cutting it too fine, got an 8
dad's in a wheelchair now and takes an hour to get going, his 8 should turn into something like 10:30
Let me come after Lent
The 16th clashes with court, and before you ask, no, I don't want to give it up
night nurse here, a 10am is my 3am, so give me something around 5 pm
# view_prescriptions
how many of the water pills do I have left before I gotta come beg again
Do I take the metformin before or after I eat, bottle got wet and the label's mush
Out of inhaler. Need more.
they gave me two things after the visit with Dr. Castellanos and I only remember the one that starts with a G
am I still supposed to be on the Lexapro or did that run out when I switched doctors
the pharmacy at Walgreens says there is no refills and I say there is one, who is right
need a list of everything I'm on for the dentist form
what was the strength on my blood pressure stuff, 10 or 20
My appointment isn't til June and my thyroid pills run out in May so
Was it one puff or two
somebody stole my bag on the Red Line with my meds in it and I need them again
I think I was meant to stop the prednisone by stepping down but I lost the sheet that says how
lisinopril refill when you get a chance
the blue one, is that for sugar or for the cholesterol
Can the antibiotic Dr. Rahimi wrote be taken with milk, what did she put on the instructions
you guys ever prescribe me anything for sleep? somebody's asking and I honestly can't recall
what'd the doctor say, one at night or two at night, of the gabapentin
I'm down to three pills
been cutting my atorvastatin in half, what does the bottle officially say
Is the Zoloft still active in there or has it lapsed
ER nurse asked what I take and I said a white one, a white one and a white one. what are they
the mail order place needs the exact name of that eye drop
could I get the birth control sent again to the same place
how many times a day was the cream
After my visit last week there was supposed to be a new script, was one ever written
Grandma style pill organizer here, which of mine are mornings
it say take with food, all of them or only metformin
traveling for two months, do I have enough refills to cover it
epipen expired in my purse, need another
when does my Adderall come up for renewal
She upped my dose by message I think, to what
I'm not asking for new meds, just whether that amlodipine was ever bumped down like we talked about
My refills: any left on the albuterol?
I never can remember if it's the pink before bed
what's the dose on my insulin supposed to be at dinner, I had it on the fridge and the fridge died
send the thyroid stuff to the Jewel on Ashland again would ya
do I have any meds that expire off my list this month
Dr. Oyelaran put me on something for nerves in the feet last fall, what was it
am i on a blood thinner or is that just my brother
Forgot, is the steroid five days or seven
The message from the nurse said keep taking it as prescribed and I'd love to know as prescribed how
is vitamin D still on my list or did she drop it
my PrEP's about to run dry
how come CVS gave me 30 and not 90, what was actually written
with or without food, the naproxen
Customs wants paperwork on my pills, can I see what's currently prescribed
I skipped three days of Plavix by accident and want to see the directions that came with it
ADHD meds for my son, it's that time again
Can I get the list of my meds, the TSA lady scared me
hw many refills on sertraline
is it the big one that I'm not supposed to crush
dr. kaminski changed something on thursday, I walked out not knowing which one
the nausea pills from the ER follow up, do I take those all the time or just when it hits
nose spray how often
My mom, I manage her pill box from her account, is the furosemide 20 or 40 now
Should there be a fourth medicine? I only picked up three
Please renew my estradiol same as before
I never picked up that prescription from January, is it dead
Running low on test strips
it's Ramadan, what does my label say about timing for the glipizide
the doctor wrote something for the toenail, was it a pill or the paint
what am I allowed for breakthrough pain, per the script
appointment's not till the 30th and I'll be out of Eliquis by Friday, can it be topped up
Has anything been sent to the pharmacy for me today
Water got in my bathroom cabinet, whole month's pills turned to soup, I need them filled again
which of my pills are the ones I shouldn't have grapefruit with, what's on the label
that cough syrup, how much at bedtime
Is my suboxone good through the weekend
I've been told I have 2 refills, then 0, then 1. How many?
whats amitriptyline and why is it on my list, who gave it to me and when
Refill, Humira, same pharmacy
Did Dr. Cavanaugh send in the nystatin yet, pharmacist says not
after the hospital they changed everything round, what am I meant to be taking now
stop date for the doxycycline?
I keep my scripts in a shoebox and half are old, which are current
my eye drops, left or both
How long am I on the iron for
Dr. asked for a message about how the pills go but first I gotta know what they're called
the patches: change every day or every three
is Ventolin the same thing I've got listed or did I get switched to another puffer
# view_reports
my last visit was with Dr. Trujillo and I never heard about the blood work
Two vials on Monday, silence since
did the MRI come back on my back
A1C number please
I keep getting told no news is good news but it's been three weeks since the biopsy
What does my chart say I have, is it asthma or just bronchitis
before I book anything I want to look at what the stress test said
Disability office wants proof of my diagnosis, can I see what's on file
cholesterol from last year vs now, wanna see if the oatmeal did anything
they swabbed my throat Saturday. Strep or no strep
I need my vaccination record for nursing school, the titers too
x ray of the foot, is it broke
Got an email there's something new in my file and then it wouldn't open
the prescription depends on the kidney numbers, he said, so where are the kidney numbers
Pap results??
whats my blood type, do you have that
The scan was nine days ago
Dr. Iyengar said she'd call Tuesday about the thyroid test and it is now the next Tuesday
did I ever have a hep B titer done there, the hospital I'm starting at needs it
Sat through that tube for 45 minutes, I'd like to know what they saw
any word on the stool thing I mailed in
copy of everything from 2021 on, moving to Atlanta
it says abnormal flag next to something, can you pull that up for me
my appointment to go over the labs isn't for a month and I'd rather see the numbers today
iron still low?
heart echo report please
what diagnosis did they put down for me that day with the dizziness
Has the std panel posted, kind of on pins and needles here
PSA, the latest
I want to read what Dr. Brandt wrote about my back for myself
did they find anything
Bone density, I had the test in the basement there with the nice Filipino tech
Six tubes of blood they took! For what? And what'd it show?
the message says your results are ready, click here, here doesn't click
potassium
lawyer is asking for the imaging after my accident
my covid test from this am
I need to see if I was ever diagnosed with sleep apnea, the trucking company's asking
Is my hepatitis gone, they checked after the last pill
how did my mammogram turn out, last year they called same day and this year nothing
Supposedly the specialist's findings got sent over to you
don't need to come in if the culture's negative, so is it negative
where would I find the glucose tolerance thing from the sweet drink, I'm 26 weeks
my kid's lead level, daycare needs it by Friday
Dr. Calloway ordered labs, I did the labs, then she left on maternity, and now who's got my labs
Got poked on the 2nd, where's the news
what were my lungs like on the ct
Wanted to see my chart to find out whether they ever wrote down the penicillin reaction
Dr. Gallo's note from the surgery, can I view that
was I anemic last time
am I immune to measles according to my records
The lab on the second floor said you'd have it in 48 hours and we're on hour 90
hows my liver
urine test please, the one from the weekend clinic
I was too nervous to listen at the visit. What did they diagnose me with?
for the life insurance man I need all my bloodwork since 2019
My genetic test, the breast one, it's been a month and I jump each time the phone rings
so is it gallstones
skin thing they cut off my ear went to the lab. Verdict?
Not calling to book, only to read the colonoscopy findings
was the kid's ear culture ever resulted
blood. any good news
I was there for a prescription and they ended up taking an EKG, I'd like to see that EKG
Is it on record that I had chickenpox
What's that code on my visit summary, E78 something, it's listed under my diagnoses
can my hormone levels be viewed yet, drawn last Thursday
The radiologist said the doctor would tell me, the doctor says nothing, so what does the paper say
show me my weight and pressure readings since January
hiv test back?
it was supposed to take a week for the sleep study numbers, it's been two and I'm no less tired
vitamin d level pls
my tattoo guy wants to know do I have hepatitis c and I thought, well, you'd have tested me
So about that shadow they saw
Records, entire, PDF or whatever
# doctor_info
is Dr. Mbeki there on Fridays or is that only the other office
Who have you got that's good with teenagers and anxiety
any doctors that speak Polish, for my mother
When's the next time the allergy person has a hole in the schedule? only curious, I'd have to ask work first
do your family doctors handle pregnancy or is that a separate bunch
Dr Sorensen take new patients?
I'm trying to figure out whether a rheumatologist or a bone doctor is who deals with lupus joints
what sort of doctor is Dr. Villanueva
lady doctors, you have how many
my cousin swears by a Dr. Kessler at your place, does he still work there
Before I commit to anything, what times does the heart doctor have open next week
does anyone there see newborns
somebody for feet?
I used to have Dr. Abernathy before she retired, who took over her patients
can the nurse practitioner do the same stuff as Dr. Wu or nah
Is there anybody on staff who's comfortable with trans patients and hormones
which of your people work evenings
the skin doctor, what days is she in
Anyone over there who does Botox for migraines?
my kid's allergic to everything, which doctor would be best
what days does Dr. Salcedo do
I can only come Saturdays, who's around Saturdays
Is Dr. Chaudhry a man or a woman, asking for my aunt
thinking about maybe switching someday, who are the primary care folks taking people
are any of the psychiatrists there free before the end of the month or is it a forever wait
does Dr. Underhill treat gout or just arthritis arthritis
Somebody on the train raved about a kidney doctor of yours, tall, Nigerian, who's that
which one of them delivers babies
Is there a Spanish speaking pediatrician
how booked up is dermatology
Dr. Tran or Dr. Whitfield, who knows more about thyroid
I have an appointment already, it's only that I'd like to know what kind of doctor she is
you got a back guy
Would Dr. Amsel be there the week between Christmas and New Year
who handles diabetes education, is it a doctor or someone else
Can a man go to your gynecologist for pelvic stuff or is that a urologist
What's Dr. Ebrahimi's specialty
I keep hearing nephrologist, do you even have one
how would I know which doctor does vasectomies
Are the doctors at the evening clinic the same as the daytime ones
earliest anyone could look at a shoulder? don't book, I gotta see my hours
does dr mccready still come in wednesdays
which of your doctors is used to autistic kids
My friend wants a Black woman doctor, how many do you have
I'd like to read up on the surgeon before I say yes to her
cardiologists, list them
who does the pain injections, an anesthesiologist or what
Has Dr. Papadakis got anything in the first week of March or is he slammed
is there a geriatrics person on the staff
Do any of the docs know about long covid
My prescription says prescriber K. Ostrowski, who's that, a doctor of yours?
can a pediatrician keep seeing a 19 year old there
a GI who does telehealth, does that exist at your place
When's Dr. Alvarez back from her leave
I was assigned a Dr. Nwosu, what's his background
do you have an endo and if so is she any good with thyroids
who covers when my regular doctor is out
Which doctors at the Rogers Park site take walk in patients
is it possible to see a lung specialist with you or must I go to the university
any openings at all in the week of the 10th with any family doctor? just scoping
Doctor Petrov, he speak Russian?
the young doctor with the braids who saw me in urgent care, does she have her own patients
do any of you treat sickle cell or is that the hospital only
someone who fixes varicose veins
hours for Dr. Tolentino?
My boy's 13, does he stay with a pediatrician or go to family medicine
how many psychiatrists work there
Would a regular doctor do an IUD or does it have to be gyn
Got a note saying my doctor left. Who's still there?
neurology, is it only Dr. Bannerjee or are there others
is doc huang around on memorial day week
I'd want a doctor who listens, older, patient, maybe knows fibromyalgia
Suppose I wanted a Saturday with a gyn, who'd that be
what's the soonest Dr. Rasmussen could see a person, I won't book till my wife says yes
is the bald doctor with the bow tie the lung one or the heart one
anyone who gets ADHD in grown women
doc for hemorrhoids is called what, and have you got one
Is Dr. Eskandari only pediatrics or would she take me too
tell me about the doctors on the west side site
Who do people see for sleep apnea over there
your website lists a Dr. Moreau twice with different days, which is right
Does the rheumatology doctor do Mondays
If my kid's doctor is out Friday, who's the backup
have you a doctor who understands chronic Lyme and won't roll their eyes
how many of your doctors speak Mandarin, for my in laws
I don't need an appointment, my neighbor does, she asks whether Dr. Pham sees Medicare age folks
which doctor does the cortisone
who's the main guy in cardiology
Was Dr. Grigoryan a resident, and is she staying on after June
any wound care specialists
# message_doctor
tell Dr. Osei the new pills make me dizzy when I bend down to tie my boots
Could the nurse ring me back, I'm the one with the drain
I have a question for my doctor and it's kind of embarrassing so I'd rather write than come in
let them know the cream worked, the elbow's clean as a whistle
is it ok by Dr. Marchetti if I go back to lifting boxes yet, I got a shift Monday
My sugars have been 220, 245, 198 since Sunday. She said to report them
I'd like somebody on the care team to call me about what happened at the ER
He told me to check in after a week on the sertraline so here I am checking in, mostly better, some stomach stuff
Not booking nothing, just want doc to know I quit smoking 30 days today
who can I leave word with for Dr. Yoon about my daughter's school letter
can you ask her if she meant the left knee or the right on that note
Please pass along that the pharmacy doesn't carry the brand he picked and wants him to choose another
phone tag with the nurse all week, tell her after 4 I'm reachable
I've stopped the statin on my own because of leg cramps and figure my doctor should hear it from me
The cardiologist downtown is faxing over something, would you warn Dr. Patterson to look out for it
could Doctor answer me one thing: should I fast for the test or not
pls have someone call me. not an emergency, I'm just worried and can't think straight
want to thank the nurse who held my hand during the biopsy, can that reach her
Tell Dr. Lefkowitz thank you for the referral, the fella was terrific
my mother's caregiver noticed she's confused in the evenings, would doctor want to know that
Could you let the nurse know I can't open the pill bottles
I was prescribed the patch and it keeps falling off in the shower, ask him what to do
Please have Dr. Kowalczyk call me about the appointment with the surgeon, I got questions before I say yes
it's about my results, I've seen them, I don't understand them, can the doctor explain by message
just reporting in: 138/84, 141/80, 135/79
would she mind writing down for me what to eat
The stitches look fine to me but I'd love the nurse's opinion, I have a picture
ask doc can I drink at my daughter's wedding on these antibiotics
He said call if it got worse. It's a bit worse.
I need to tell my doctor I'm pregnant since she has me on that acne medicine
can somebody from the team get back to me, left two voicemails
dr said pick physical therapy or shot, tell him shot
how do I get hold of Dr. Eze between visits
I lied about the drinking at my visit, and I'd like her to know the real number
home health lady says she needs an order from my doctor, could you get word to him
Kindly inform Dr. Subramanian that the surgery in Chennai went well and I return in May
the pharmacist says two of my meds fight each other, could the doctor weigh in
ask the pediatrician if half a benadryl's ok for the plane
Let Dr. Thibodeaux know the physical therapy is making it worse not better
I'm deaf, so please have the nurse write me back, no calls
I'd like my doctor's opinion on a supplement before I waste money on it
She asked me to keep a headache diary, where do I send it to her
can you have them phone me tonight, I work days in a tunnel with no signal
Doc said tell him when I'd decided on the knee. I've decided. Let's do it.
please let the whole team know I got into the trial
was i supposed to get the shot before or after my period, could someone ask dr. lindgren
My daughter started coughing after the vaccine, nothing awful, should I worry, could the nurse answer
just a note for the file: I'm not taking the Crestor anymore, doctor should be aware
how do I tell my psychiatrist the dose feels like too much without waiting for June
the nurse had wanted my weight each morning, today's 211
I wanna reach the doctor who saw me for the hand, not for an appointment, only a question
Would you relay to Dr. Mukherjee that my insurance is refusing the injection and she has to write them
something I forgot to mention at the visit this morning, family history, my aunt had it too
send word to my oncologist's nurse, the mouth sores are back
could my doctor sign off that I can fly
Tell the diabetes nurse the sensor keeps screaming at 3 am
Dr. Lombardi said wait for the results then write him what I'd prefer. I'd prefer the pills
Not sure if this is allowed but I'd love to send the midwife a photo of the baby she delivered
The cough is gone but the taste isn't back, is that normal, would the doc mind answering
need a callback re the wound vac
I was meant to hear from Dr. Siddiqui about changing my prescription, please nudge her
hello, I would like ask doctor: the tooth man want pull tooth, I must stop blood pill or no
let her know i cant do the loud mri but id do the open one
my aide quit, and my doctor ought to know I'm on my own with the insulin now
pass on to whoever saw Jaylen on Monday that the ear is draining
she'd told me to report any bruises. Report: bruises
My question's for the pharmacist on the team, not the doctor, about splitting tablets
ring me when he's out of surgery, Dr. Vance I mean, I'd like a word about the plan
can I ask what she thinks of me training for a 5k with this heart of mine
Would you mention to Dr. Arslan, before I see him on the 8th, that I never did get that scan done
tell em the crutches are too short
I'm writing because the last conversation with my doctor upset me and I'd like to respond
Dr. Blackwood ought to hear that the new hearing aid settings are a miracle
please ask if i can stop the antibiotic early, feeling fine day 6
I'm meant to tell somebody there when my water weight goes over 3 pounds, it went over
When Dr. Obi has a minute, I've a thing about my report I don't follow, page two
would the nurse be so kind as to telephone my mother, she trusts no one else
My therapist and my doctor should talk, can you get that message to mine
tell doc the swelling's down, I'm walking, and he owes me a beer
Need to know from her whether it's safe to get pregnant on this lupus medicine
I want to apologize to Dr. Hargrove for my temper last visit
is there any way to text the midwives a question
the refill came in a different color and I'd like my doctor to say it's alright before I swallow it
He wanted an update after the appointment with the eye people. Update: no damage
can the social worker phone me, I was told she's part of my care team
ask my doctor pls can i fast for yom kippur on insulin
No rush whatsoever, but at some point could the doctor say whether I need the pneumonia one
inform dr silva i had a reaction to the dye, it passed, she should put it in my notes
write to my kid's doctor that the rash is gone but the fever stuck around two days
someone from there called me, didn't leave a name, I think it was the nurse, have her try again
# help
ok what is this thing, what do I type
My grandson put this on my phone and I don't know what all it does
options?
what can I get done here without calling
I'm lost, I pressed the bubble and now there's this
is this where I'd do appointments and pills and all or what
Could you explain how I use this for my kids as well as for me
so many buttons. what is it you do exactly
help
I usually just call. How do I do stuff on here?
not tech savvy, walk me through this
tell me the kinds of things I can ask
What would you be good for
how does this chat work, is it instead of the front desk
I don't understand any of this, guide me please
menu
# greeting
good mornin
Hey there, hope you're doing well
hi
afternoon! anybody in there?
Yo
buenas tardes
hello there young man or lady
Morning, sunshine
heyyy
good evening to you
# thanks_goodbye
that's all I had, appreciate ya
ok thanks, bye now
You've been a big help, take care
thank u so much
Alright I'm good, have a blessed day
gracias, that's everything
okey dokey, that'll do, cheers
Much obliged. Good night now
thx bye
perfect, that answers it, so long
ok cool, catch you later
Thank you kindly, I'm off
That is all, God keep you
got what i needed. later!
bye bye and thanks a million
You're a lifesaver, signing off
# confirm
yep
That's right, go ahead
sounds good to me
yes please
uh huh
Yeah do it
correct
sure, why not
yes ma'am, that's the one
absolutely
si, esta bien
ok go for it
affirmative
please do, yes
yup that works
# deny
nope
no, leave it
That's not what I wanted, no
nah
Don't, please
no thanks I changed my mind about that
negative
No no no, hold off
mm, rather not
No ma'am
not now, no
forget it, no
nuh uh
no sir, not that
I'd say no
# out_of_scope
where do I park, the garage on Clark is full
how late are you guys open on Sundays
Do you take Aetna
I got a bill for 240 dollars and I'm pretty sure insurance covered it
what's the wifi password in the waiting room
which bus gets me closest to you from Pilsen
Is ibuprofen bad on an empty stomach in general
my wife's blood work, did it come back
book me a table for two at the taco place on 18th
my dog is due for a rabies shot
How many bones in a hand
cancel my gym membership, this is the third time I'm asking
can you fill out my FMLA paperwork
Are you a person or a robot
is it gonna snow tonight
tell me something funny, long wait here
who's winning the mayor race
reschedule my UPS delivery to Thursday
what is the difference between a virus and a bacteria
My neighbor Mr. Dragomir was there yesterday, what did they find on him
I left my umbrella in the lobby, green with a duck handle
what time does the clinic close on Fridays
do you validate parking
I was charged twice for my copay
Does my Blue Cross plan cover the shingles shot
what causes kidney stones anyway
Can I bring my emotional support parrot
need a doctor's excuse form printed, where's the form
Is there a pharmacy open past midnight near Logan Square
my brother wants to know his MRI results and he doesn't have a phone
who made you, are you one of those AI things
get me an uber home from there
how many calories in a pierogi
book a haircut for me Thursday at Marcus's shop
Cubs score?
The doctor on that TV show, what's his name, the grumpy one
what year was penicillin invented
where's the nearest elevator, I'm in a wheelchair at the back entrance
can I pay my balance in installments
my landlord won't fix the heat, who do I complain to
move my car service appointment to next week
are you hiring? I'm a certified MA
what do I owe
can service dogs come up in the elevator with me
which exit off the Kennedy for the clinic
Is the cafeteria open, I've been fasting since midnight
Explain the four stages of cancer to me in general, it's for a class
need a notary
pull up my father's chart, he's at work
does medicaid pay for the ride over
how do you spell chrysanthemum
my cat won't eat, who sees cats
what's your opinion on vaccines and the government
I'd like to complain about the music in the lobby
did the lotto numbers come out
When's my appointment at the DMV, I think it was today
refill my coffee card lol
do you people have a lost and found, one hearing aid, beige
reset my portal password
Are masks still required upstairs
what's a normal heart rate for a 40 year old
write my essay on Florence Nightingale
the results of last night's Bulls game please
how far a walk is it from the Fullerton stop
are you guys open the day after Thanksgiving
why did my deductible reset
Is it true you can catch a cold from wet hair
need a wheelchair van at 2 tomorrow
please email me the new patient packet to print out
could you look up my roommate's std results, he asked me to, he's shy
what's a good vegan restaurant round there
book two tickets to the Hamilton show
Do babies really need tummy time or is that a fad
my check engine light is on, diagnosis please, ha
there's a guy smoking right outside your door
Translate kidney into Tagalog
my married name isn't on the insurance card, who fixes that
when did Rogers Park get its own library
which is stronger, aspirin or tylenol
postpone my rent, can you do that
My goldfish has white spots, is that ich
Which floor's the bathroom with the changing table
do you remember what I told you last week or do you forget
how much is a visit if I pay cash
can I charge my phone somewhere in your lobby
The blood bank near you, what are its hours
which form do I need for short term disability and can you sign it
is parking free after six
my copay went from 20 to 45, why
does Cigna need a prior auth for an MRI
Who discovered insulin
my son's 22 and won't tell me, what did his drug test show
cancel my Hulu
book a flight to San Juan for the 12th
you got a cute voice, you single
Give me a recipe with no salt that isn't sad
what's the air quality downtown today
is keto bad for people generally speaking
the vet gave my beagle gabapentin, how much was it per day
do I vote at the school or at the library
change my appointment at the nail salon to 5
Your toilet on 3 is overflowing
how long does the flu live on a doorknob
need directions from O'Hare
can I get a job letter from HR, I used to work in your kitchen
what language model are you running on
`;
