/** Sentences of our own. */
export const patientFirstTexts11 = `
# book_appointment
my left knee clicks on every stair since the hiking weekend
It's been two years since anybody looked at my moles.
Could it be that you still have a gap on Thursday, late, after the school run?
if there's a cancellation tomorrow i'd take it
The nurse at work measured 158 over 95 and told me I shouldn't leave it at that.
eye test
My wife has had enough of my snoring and says either a doctor or the couch
earache again, third night
I was wondering, no rush at all, whether somebody might have a look at my toenail one of these days
Starting at nursery in September and they want all jabs done by then, she's missing two
not a repeat of my tablets, I actually need him to look at the rash
dermatologist, any day but wednesday
Well the ibuprofen isn't touching it anymore and I can hardly hold the steering wheel with this wrist
Supposing I wanted to be seen by Dr. Achterberg before Christmas, put me down wherever she has room
friday 8:20 please
I fly to Ghana in five weeks and have had no shots
Because I can't read the bus numbers anymore
hi my son Tobi keeps wetting the bed he is 8 now and his teacher said maybe get it looked at
Dr. Lindqvist retired and I never got round to seeing the new one, so time for a first visit I suppose
i want see doctor for my back, work heavy, pain go down in leg
Insurance letter says my yearly check is free this quarter, so let's do that
Tuesday, no wait, Wednesday is better, for a pap smear
Last time they looked at my results and said come back in six months. It's been six months.
I'd rather not wait for the phone to ring back, just give me the next thing you've got with a physio
thirsty all the time, peeing all night, dad had diabetes
the hospital discharge sheet says follow-up with GP within ten days
My daughter Yuki needs her braces consult form signed off by an orthodontist you have, whichever one
cough. five weeks. no fever.
Any chance of squeezing in a grumpy old man with a sore hip next week?
since monday i cant lift my arm to brush my hair
They won't let me drive the forklift again without a medical
the one you offered me on the phone, the 4:45, I'll have it after all
Mum's hearing aids whistle and she's shouting at everybody, she turns 84, who can fit her in this week
I keep forgetting words and it frightens me a bit
Blood pressure check, bp machine at home gives up
need too see somone about my anxeity its getting worse at work
Honestly I only write because my partner is standing behind me: this lump on my shoulder has been there since spring
It hums in my right ear, day and night, since the concert in June
Would there be any objection to my turning up Monday at nine for the wart?
get me someone for my feet
Grandson's got nits and impetigo and school won't have him back without a doctor's look
The pharmacist took one look at my eye and said "that one's for a doctor"
I used to think heartburn was normal at my age. Four months of it isn't, my wife says.
hpv vaccine, daughter, 12
My old prescription for glasses makes me dizzy so I guess the eyes have changed and want measuring
If Dr. Tanaka-Reyes still does Saturdays, one of those
no periods since april, test negative
Report from the company doctor says 'to be clarified by a specialist', so clarify me, lungs it was
I'm not one for doctors but this finger's been numb since harvest
Tomorrow or the day after, morning, short
my baby turns 6 weeks on sunday and they said a check at 6 weeks
Is it at all possible to come in without having been a patient before? Sinus trouble.
I sleep nine hours and wake up as if I'd been digging ditches
that 2:30 on the website with dr kim, im having it
Cancelled on you twice, I know, but this time I'd really come. Mammogram.
Since the second Covid I get winded hanging the washing
Not for me, for my lad Declan, he's 15 and his back is all spots and he won't go swimming
pimple things under arm keep come back, it hurts
Our health visitor recommends having the baby's hips looked at by somebody who does that
Whoever's free first. Burned tongue feeling for weeks.
Let's say I can only do lunchtimes, would you find me one with a psychiatrist?
I want off these cigarettes and they say you run sessions, when do I start
been putting it off, prostate
They told me at the desk to do it here, so: Dr. Ferreira, next free, my shoulder
a tick bite with a ring round it
The thing is that at night my legs won't lie still and Hans sleeps on the sofa by now
driving licence renewal, I'm over 70, somebody has to certify I'm fit
We're trying for a baby, fourteen months now, nothing.
shingles jab for me and the missus same time if you can
My results said borderline and to have it repeated in January, so January please
hello doctor my child not eating good 2 week, stomach pain in morning before the school
Any day the week after next, my hand shakes when I pour tea
Dr. Bielak, soon
Tetanus must be twenty years old and I garden
I cut hair for a living and by four in the afternoon neither hand will close, so whoever does hands at yours, that's who I should be sitting in front of, preferably on a Monday since the salon's shut
dry eyes, feels like sand
Saw my face in a photo and one side of the mouth hangs a bit, has for years maybe, somebody ought to say if that's anything
nothing urgent, a check-over, I turned fifty
The slot you freed up by moving my neighbour, she says it's at ten, might that be mine?
Whenever Dr. Kowalczyk comes back from leave, first morning
no more home remedies, it's been six weeks of hives
The optician sent me away with the words pressure and specialist
My boy was sent home from judo because the elbow won't straighten
Either Monday or, hmm, not Monday, Tuesday after four then, ingrown nail
we arrived from Syria one month, no doctor yet, four childrens, all need control
lump breast small
You wrote that I'm overdue for my cervical screening
Is it a lot to ask for a place with the nurse for ear syringing, I can hear myself chew
wednesday, with the same doctor as always
I asked Dr. Jain a question through here and his answer was I'd best come by, so when can I come by?
hubby finally agreed to get his ears tested lol before he changes his mind please
If the mole on my back were to be dangerous I wouldn't even notice, living alone
Can't keep anything down in the mornings and no I'm not pregnant
They won't refill my pill until someone takes my blood pressure in person
put us both in for travel shots, Kenya, leaving the 2nd
My voice has been gone for a month and I teach
Her feet turn inwards when she runs, our Solveig, she's five
a quarter past one on the eighth, if that's still going
Physiotherapy, six sessions, it says on the referral in my hand
knee swolen like a ballon since saturday footbal, can walk tho
In the shower I found a second one, just like the one you removed two years ago on the other side
I'd want someone to go through all my tablets with me in a proper sit-down
my hair comes out in handfuls
Cataracts, the optometrist says, both sides, the left one riper
Not sure whether one needs an appointment for a jab but if yes then I want one
Depression's the word my sister used. I only know I haven't opened the curtains.
Get me in with Dr. Mbeki-Lawson, I don't care if it's at dawn
The midwife thinks 20 weeks is a good moment for the big scan, and I'm 19 and a half
it itches down there
for my mother, she is not walking good since winter, she need bone doctor, I bring her, after 15 h
For thirty years I told my pupils to go to a doctor when something hurts longer than three weeks. Well. It's my jaw, and it's week five.
ok so after the pill change she said come see me after 6 weeks, thats about the 10th, afternoon
I bruise like a peach lately
Does it need a referral or may I just have a time with the nutritionist?
Anything but a Friday, I'm Jewish and travel home early, for a hernia that needs looking at
an x-ray wouldn't be wrong I think, the toe's been fat and blue since Sunday
They stopped me giving blood: haemoglobin too low, see your doctor
new patient, two adults, sometime soon
The letter for my pre-op says 'please arrange with your practice', which is what I'm hereby arranging
my skin on elbows is like fish
Dr. Nwosu-Clarke had only one opening left yesterday; if nobody grabbed it, it's mine
I know my way round the site but it won't let me pick a time for the memory clinic
Our teenager hasn't eaten a proper meal with us since summer and we don't know where to begin, so probably with you
flu jab, whichever nurse, lunch hour
The physical for the firefighter course must be dated before the 1st
Not a message, no. I want to sit opposite Dr. Levy and talk.
wife says i stop breathing when i sleep, every night she counts
I'd be grateful for ten minutes of anybody's time concerning a private matter, a man's matter
Before the winter I want my asthma gone over
when i bend down the room turns, since about two weeks, not every time
Rosalind at your desk said there's always room at 7:45 for workers, so 7:45, Thursday
stitches out, day 10 is saturday
I've a report from abroad nobody here has explained to me and I'd like a half hour with an internist over it
My granny flat tenant, who's like a daughter, made me promise to have this hoarseness checked
Could one still get in today? Pink eye, all three kids.
nose blocked one side only since christmas
good day, I search a termin for the gynecologist, control once in the year, best in the morning
With three weeks of hiccups one becomes a laughing stock at the office
My late mother's melanoma started at my age
Should you have a quiet afternoon for a nervous patient who faints at needles, she owes you a blood test
I drop things
that monday 9 one, ill go for it after all, my boss said ok
The baby's soft spot looks sunken to my mother-in-law, to me it looks as always, but for peace in the house let someone see it
Allergy season starts and last year you said start the shots in February
it should be someone gentle, for a first gynae visit, my girl is fourteen
Menopause. Help. Any Wednesday.
Maybe it's only stress, but my heart skips when I lie on the left, and I'd like that on a machine sometime
# view_appointments
Did the thing I clicked last night actually go through? No mail came.
I have it in my head as Thursday but my husband swears Wednesday
when am i in
My boss wants the exact hours I'll be away next week for the doctor's
lost the little card you wrote it on
Not to change anything, I only want to know which building I have to go to on the 14th
The text reminder said 'your visit tomorrow' and nothing else, no time no name
Is there still something standing for Kwabena in March or did we let that lapse?
If I have nothing with you before the 20th I could book the flights
whats next on my calender with you guys
Who am I seeing on Monday, the tall one or the lady?
The receptionist said she would put me down for the diabetic clinic. Did she?
am i double booked
How long ago was I last at yours? Must be before the move.
I need to arrange a lift and the driver asks at what o'clock
Just making sure Friday is still on
10:15 or 10:50?
For my tax thing I'd need the dates I came in last year
someone from your office rang and told my mother in law a date and she forgot it obviously
Could you remind an old scatterbrain what he has coming up?
Wasn't there supposed to be a second session with the physio?
my app deleted itself and with it all the bookings, what do I have
Both kids have theirs the same afternoon, don't they?
I'd hate to turn up on the wrong day again
Which of the two was it that I kept, the morning or the evening one?
My phone calendar shows "Dr" on the 17th and that is all it shows
I'd have to tell the daycare by tonight whether our visit is before or after lunch
Fasting or not depends on the time so what time do you have me at
He moved it, she said, but where to she didn't say
have i got something tmrw
If it turned out I'm booked for the 5th I'd need to tell my sister, am I?
There ought to be three chemo follow-ups, I can count only two
My cancellation of last week, did that register or am I still expected?
where do i go for it, upstairs or annex
The nurse wrote "FU 2/52" on my slip, is that in your system with a day?
appointment, mine, when please
It can't be right that I wait until November, can it? That's what my neighbour read on my letter.
Is the one with Dr. Ostrowska in person or by video
I don't want to bother the desk over this, it's only that I never wrote down the hour
who was it I saw in february about the hip
Am I on the waiting list or do I have a fixed date?
All my dates until summer, please, so I can plan the leave
Do you see a Bartholomew and a Agnes, same morning, vaccinations? That's us, I just want to be certain.
They sent a letter in the post, it got wet, it says something of the 2-th
in march how often was i with you
Never got the confirmation code
I suppose I'm asking whether anybody is waiting for me today
How long is it meant to last, my slot on Friday
There's a sticky note on my fridge in my late husband's code: 'Dr 11 Th'. What have you got for me on Thursday?
Does the 6th start at nine or half nine? The letter and the text disagree.
all good for tmr right?
I was under the impression they'd set up something with the endocrinologist for me
My carer needs to know which days to come early, meaning the days I'm due at yours
no i dont want a new one i want to know about the old one, is it wed
A lady called Priscilla took my booking over the phone but I have doubts that she typed it in
Just checking I'm with the surgeon himself and not with his assistant on the 21st
how many days to my op
Because of the strike: is mine still happening?
I've a prescription to collect the same day as I'm with you, so which day was that?
Before I ring my sister in Toronto, is there anything of mine on the books for the first week of June?
Second opinion, when was that planned for
when did i get my last tetanus appointment, was it this year or last
It would be a shame to miss it again. It was in the afternoon I think. With the lung people.
My reminder came in Spanish, I don't read Spanish, what does it say I've got?
have you something for Zsófia, a vaccination, this month? I am her mother.
Room?
I paid a deposit for a slot but don't see it anywhere
Would you look whether the follow up landed on a school day
What do I have after the one on Monday?
dentist was monday, eyes was tuesday, and with you its when
They said 'we'll be in touch with a date' and I don't know whether you were
Just the time.
My daughter-in-law handles my things but she's on a cruise, and there's something medical for me this week, isn't there, or did it pass?
so is it the 12th or is 12 the hour
The hygienist wants to see me the same week you do. Which week do you?
Can I still be found under my maiden name for Thursday's? I want to make sure it's in there.
Nothing to report, nothing to cancel, just the date of my infusion please
Would the 30th happen to be one of my days?
dr. Rahimi and me, when
Got a parking fine and to fight it I have to show when my visit was on the 8th
I'd asked for a morning and I don't know whether I got one
It was cancelled by you, then un-cancelled, and what's the state now?
is it at the main house or the one next to Lidl my appointment
After today's, when do I come again?
The lad's orthodontist thing: day?
My wife says I ought to be there a quarter of an hour ahead. Ahead of what?
how much of my ten physio times are still to come
I was sedated when they gave me the next date
i have book in internet, is it arrived by you?
Have I ever been to your ear specialist or was that somewhere else?
They cut my leave unless I name them the day of the surgery
Two confirmations, two different times, one of me
next one?
I might have slept through it. Was it today?
Is somebody from you coming to the house Thursday or was I to come in?
# cancel_appointment
The tooth fell out by itself so there's nothing left for Thursday's visit
I moved to Leeds and have a new GP there, you can give my slot to someone else
won't be there at 3
Back's fine again, touch wood. So the Monday thing isn't needed.
Is it too late to get out of tomorrow's colonoscopy?
my sister found me someone closer to home so forget about the 22nd
Not another date, thanks. Just strike me off.
The hospital took care of everything yesterday, they said I don't have to come to you any more on Friday
Scrap the dermatologist
I was talked into the flu jab and, thinking it over, I'd sooner not come for it
sorry sorry sorry i know its short notice but i really cant do today and i dont want a new one either
Dr. Okonjo's slot on the 9th can go back into the pot
We lost the pregnancy. The scan on Tuesday isn't needed.
i booked twice by accident, take one away, the later
If nobody minds I'd drop the follow up, I feel great
My husband booked that behind my back and I'm not going.
no more physio
Can't afford the copay this month so I'll have to let Thursday go
The referral was for a different Fatima, apparently. So I shouldn't be on the list for cardiology at all.
please to take away my hour with the doctor, I travel in my country for long
She's been sleeping through since the weekend so we don't need you for Ida's sleep consult any longer
annul 11:30
We'll be at sea by then, so don't keep the 19th for us
My rash was the new washing powder. Mystery solved, no dermatologist.
can i un-book
The reason I won't be there on Tuesday is private and I'm not after another day
tell them not to expect Mr Oyelaran at four
Yes I know there's a fee, still, let it go, the 8 o'clock
Suppose a person didn't want their hearing test anymore, what would they have to do
i got a bleeding so smear makes no sense on thursday, i will call when its over
both of them off
I've already had that jab at work, so tomorrow's isn't called for
Mother passed away on Sunday. She had things booked with you through spring.
The physio did more harm than good, I'm through with it, the remaining four can go
Would you be so good as to free up Dr. Guerrero's half hour, I shan't be using it
not going to make it today, don't bother rebooking
It was a reflex when I clicked yes in your app. I don't need a nutritionist.
her fever's gone, she is jumping on the couch, we stay home
doctor in hospital say operation is enough, no need to come on 12 for control
Out with the Wednesday one; the Friday one stays
My insurer turned down the sleep study, there goes the 3rd
I chickened out. No wisdom tooth on Monday.
please remove my name of the list thursday
My appendix is out, they did it in Lisbon of all places, so no one has to look at my belly on Thursday anymore
I'm fed up with being moved around by you lot, I've gone private, take me off
Wait, did I say I'd come in on the 4th? I can't have. I won't.
the nurse said if the swelling was down by today i neednt come. its down
Rather than a no-show on my record I'm letting you know now: not tomorrow, not me
delete dr hossain wed
Is there some way for a booking to be undone before they charge me for it?
Job starts Monday in Dubai. The knee will have to be looked at there.
My results came back clear, so the talk about them on Friday is hardly worth anyone's time, is it? Give it to someone sick.
withdraw
Between us, I never wanted that memory test, it was my daughter's idea, and it's not going to happen
you can have my 4 o clock back
If I say no to the injection, the date for it goes too, I take it? Then no to both.
Baby came early! No need for Thursday's belly check any more.
don't move it, don't shorten it, end it
we are sick all family, tomorrow vaccine not possible, later i make new one alone
Only one of my three next week is to go, the one with the speech therapist
Found a cheaper eye test at the mall
On reflection the 15th is one check-up too many
Tell the nurse who draws blood she can sleep in, I'm not coming at seven
i dont need it anymore the wart is gone
There was a mix-up at home: my partner and I each got a slot for the same ear of the same child, hers is earlier so mine can go
take the 18th off me
No babysitter, no car, no strength. Not this time and I won't promise a next.
Would anyone be cross if I didn't show up for the group on Wednesday, or for any of the Wednesdays from here on
Dr. Banerjee told me in the corridor that we can skip the next one
i dont trust that doctor, remove my appointment with him, thats all
The ache came from the mattress. New mattress, no ache, no orthopaedist.
quit the smoking course for me
I only made it so I'd get my prescription, and that came by itself, so the visit's superfluous
My mum won't be needing Friday at noon, she's been taken into the care home and they've their own doctor
you can offer it to somebody else the 5:15
Should I have been booked for a stress test then that must be undone, I have a pacemaker
Thursday: no. Any other day: also no. Thanks all the same.
he has gone back to Manila my husband, his controls here please finish all
That thing at ten, I'd like to wriggle out of it.
Turns out my insurance ended on the 31st and the check-up's on the 2nd, so that's that
changed my mind bout the vasectomy
I'm in quarantine tomorrow and after that I'm away half a year, best forget it
Please give up my place in Dr. Radcliffe's queue
She can breathe through the nose again, our Amélie, so the ENT can do without us
abort mission friday lol
If it costs nothing to call off the MRI, then I call it off; the osteopath fixed it
# reschedule_appointment
The 9am and my bus timetable don't get along, is later the same morning thinkable?
They've put me on nights that week
Thursday's impossible, Friday's fine
I've Dr. Papadakis on the 30th but it's got worse, is there really nothing before?
not cancelling!! just need it pushed a week
My daughter can only drive me Mondays now, and you have me down for a Wednesday.
Would it upset the whole plan if I came at two instead of at noon?
got my dates crossed, exam is same hour as ur appt, other day pls
I'd feel more at ease with a woman doctor for that visit on Tuesday
The anaesthetist's nurse said I have to stop the thinners five days before, and I haven't, so the procedure can't be on that date
sooner?? 3 weeks is forever with this tooth
Car's in the garage till Saturday so the checkup would have to wait until next week
Make my Monday a Tuesday
If the blood isn't back by Wednesday there's no point in seeing him Wednesday, let's have it after
Ramadan starts that week and mornings are better for me then, I'm at 5 pm currently
I said 4 on the phone, meant the 4th
swap me with my wife, she takes my 10 oclock and i take her 3 oclock
Snow. Nobody's getting out of our valley before Thursday, and I'm with you tomorrow.
It's only that, when I took the July date, I didn't know that my grandson was getting married on it
could the twins go back to back instead of two hours apart
The 7th doesn't work, the 8th neither, anything from the 9th does
hola my cita is for viernes but i work, can be sabado
I'm with Dr. Meriwether again and after last time I'd prefer somebody else, same hour if possible
Earlier in the day, is what I'd wish for, since I mustn't eat beforehand
Jury duty. From the 3rd until God knows.
The interpreter only comes Thursdays, and my visit is on a Tuesday
half an hour later would save my marriage, I'm at 7:30 now
What if I didn't want to wait till the 28th?
My cast comes off on Thursday so seeing the physio on Wednesday is a bit pointless, isn't it
same day different hour
Nurse Abigail said they'd bring me forward if the lump grew, and it has grown
Tuesday -> Friday
Something's come up, but I do want to keep coming, just not this week
I'm down for Dr. Sandoval but my records are all with Dr. Whitaker, can that be put right
please the date of my wife and me is not same day, we want same day, one car only
Running late, train stuck outside Crewe, would the 10 become an 11 by any magic
When I booked the blood test I forgot about the antibiotics, they say wait two weeks after
i dont mind which day as long as its not the one i have
The kids are off school that week, so it'd suit me better in the following one
Is the doctor very attached to our 8 a.m.? I am not a morning creature.
video instead of coming in, for the thing on Thursday
No no, keep me on, only not with the student, and not before ten
my shift got flipped so afternoons are out mornings in
Whatever you do don't cancel it, but the 23rd is a funeral
Oh dear, I told you April and looked at the wrong page, it was to be May
An hour earlier and I could still collect Milo
Can the six-month one be a three-month one, I don't trust this thing on my neck
Thing is, the only person who can stay with my father while I'm with you has her own doctor's that Thursday, any other afternoon would be fine
My flight lands at noon and you've got me in at 11:30
a slot earlier came free, your text says, YES I want it instead of mine
Monday's no good after all, sorry. What's Tuesday look like?
The pain won't let me wait for the 26th
Yesterday you changed my time without asking. I want the old one back.
can i be last patient of the day instead of first
Dr. Iwasaki wants to see the new tablets work for a full month first, that's what she told me today, so next week's would be too early
The babysitter can do five, not three
Ordinarily I'd keep it, but it clashes with my citizenship ceremony, so perhaps a week on?
tues 9 conflict. wed thu ok.
Had I known they'd close the bridge I'd never have taken 8 in the morning
My period's due exactly on the smear day
Not a different doctor, a different day
It says Northside on my letter and I live south, is there the same thing at the south branch?
im contagious till friday they say so thursday with you isnt smart, after the weekend is better
Let's delay the stitches coming out, it doesn't look ready
I need more than ten minutes with her, turn my short one into a long one, whatever day that takes
the appointment of my son is in time of his exam, it is possible after the exam, 13 h?
Please could you bump me up if anybody drops out
I'd give my right arm to have Friday's thing on Monday, and the right arm is what it's for
We've been talking, my wife and I, and the surgery would suit us better after the harvest than in the middle of it
other date, the 31st doesn't exist in June
Would Dr. Petrossian take it amiss if I asked for her colleague for Tuesday's examination?
I take the ferry, and from the first of the month it runs only in the afternoons, and guess what you've given me: eight fifteen
15th to 16th
The sling comes off later than thought, so the nurse told me to ask for my check-up to be a fortnight further on
Dr. Hallström's away that day, your mail says, so which day instead?
mornings please not evenings as it is now
Is my spot with the neurologist carved in stone, or is there some give in it?
Give up the place? God no. But on the 11th I'm in court.
i hav a job interview same time as my bloodtest thurs, could go directly after like 11ish
Too soon. My stomach won't have calmed down by Wednesday.
If the lady before me fails to show, as she does, might I slip into hers?
Our paediatrician's turned out to be on the same evening as the school play. The one after?
Another doctor for Monday's visit, not the one who forgot my name three times
Please make the long drive worth it and put the scan on the day of the talk
I was offered a cancellation for tomorrow by text and deleted the text, I'd have it, in place of the 29th
what about a little later
Half term. We'll be in Wales. He can have his jab when we're back, on the 2nd or so.
my leave was refused so it must be after six or a saturday for the thing on the 20th
Can't do stairs at the moment and Dr. Velasquez sits on the third floor. Someone on the ground floor, same time?
the time what you give me is the time of my prayer friday, one hour after is good
With the results not in, I suppose we'd best hold Tuesday over to the week after
Would now be a bad moment to confess that I can't do what I agreed to yesterday, i.e. the Thursday, though the Friday I could
pull it forward if u can, the rash is on my face now
Seven weeks till the hip man. My neighbour got hers in two. Do something.
Twelve noon is when I feed Dad, so before eleven or after one, whatever you can shuffle
# view_prescriptions
Three pills left in the box
One a day or two a day, that's the question my husband and I are fighting over
The label's been through the wash and I can't read how often
pharmacist says theres nothing on file for me
Am I still meant to be taking the water tablet?
The dentist wants a list of everything I swallow
metoprolol, running low
It would put my mind at rest to see what Dr. Haddad wrote down for my skin, the cream's name I mean
how many more times can i get the inhaler on this script
Not the blue ones, the little white ones, what were those called
If I leave for six weeks, have I enough repeats to last?
My nurse told me 'with food' and the box says 'empty stomach'. What does my prescription say?
10 or 20 mg
I came home from the visit with nothing in my hand, was the antibiotic sent off at all?
Somebody at your place was supposed to renew Mirela's epilepsy syrup
did he up my dose last week or did i dream it
Ran out Sunday. The thyroid ones.
I'd like to know till when that sleeping pill was prescribed
please the medicament for stomach, before eat or after eat?
Going by the bottle it expired in May, the prescription, not the pills
customs want proof of what i'm prescribed, insulin and needles
I threw away the leaflet, how do I use the drops again, both eyes?
Blood pressure's good, so am I supposed to carry on with the lisinopril or was it for a month only
what strength is the patch
They changed my water pill on the ward and I came home with two sorts
It's about Jonah's ADHD medication, he leaves for camp Sunday and there are four capsules
Should there be a repeat waiting for me or do I have to ask each month?
morning or night, the statin
My memory is a sieve, what did she put me on last Tuesday
The carer fills my box and she's not sure about the pink tablet
I wouldn't ask, but the chemist closes at six and swears you never sent it
pls more amlodipin
In case I forget a pill, does my prescription say anything about doubling up?
Appointment isn't till the 19th and the cream's empty now
how long was the cortisone for
Somewhere it must say who prescribed me the Tramadol, I don't recall it at all
zero refills it says, is that right
I've been cutting them in two since Easter, was I told to or did I make that up?
before sleep i take 1 or 2 drop? the paper is lost
Going to Turkey for the whole summer, will my repeat stretch that far
Dr. Lombardi wanted to replace the old reflux pill with another, did he do it
All current meds in one list
my contraceptive is on its last strip
Supper or breakfast? It's the gout one and my daughter did the talking at the visit so I never listened.
Last week I was given something for the nerves and the name starts with P
got bit through my supply faster than planned, can more be sent to Walgreens
For how many days was the nose spray?
Looking at two boxes here, one says 50 and the other 75, which is mine now
I see no point in coming in just for another box of the same old beta blocker
hormone gel how many pumps
If my doctor did stop the allopurinol then it shouldn't still be on my sheet, is it?
The school nurse has to have it in writing: inhaler, puffs, times
no more lancets or strips since yesterday
He scribbled something, I handed it in, the chemist laughed. What does it say in your computer?
pill for cholesterol, finish or continue?
My appointment with Dr. Beaumont ended with 'I'll send it over' but over where, and what
Was penicillin what you gave me in the spring? The dentist would like to know.
next refill date for my adhd stuff
Is it the full tablet again after the taper, or how did the plan go?
Thursday I'm off to my sister's on the island where there's no pharmacy at all, and my heart tablets are down to a handful
what's this Eliquis on my list
I'm looking for the eye ointment instructions, not the report
baby drops vitamin d how much a day did the doc put
A wasp got me and my EpiPen turns out to be from 2020, the swelling's gone now, but I'll need a fresh one
Can I see everything that was ever prescribed for the migraines
My wife lays them out for me and she's at her mother's this week, so which ones go in the morning and which at night?
it says take as directed. directed how
I came off the phone with the pharmacy: they need a new go-ahead from you for the sertraline
Is my pill the mini one or the combined one?
Couldn't face counting them before, but now I did: five patches, two weeks to go
At the border they took my tablets and I need replacing them, the pressure ones and the other
levothyroxine dose pls
Did the lady doctor add something after my results, because the app sings 'medication updated'?
My visit isn't the problem, the problem is she said two weeks of the steroid and the box has enough for four
For the antibiotic, was it seven days or ten
I should like a repeat of whatever it was that helped the hay fever so well last May
can i stop now or is it till the box is finish, the cough syrup
Grandad's on so many. Sorry, I'm the grandad. What am I on?
metformin gone since tuesday
Was it meant to be swallowed whole?
Supposing I lost my paper prescription on the tram, is it stored with you
My son's inhaler, the brown one, isn't it meant to be every day and not only when he wheezes?
the cream u gave me, thick or thin layer, how many times
Have my sleeping tablets run their course or could I fetch another pack
Dr. Zielinska's nurse told me it'd be 5 and then 7.5 and then 10, but from when?
Which of my tablets was it that doesn't go with grapefruit
# view_reports
The lab lady said three days. It's been nine.
was my iron low again
I can't sleep before I know what the biopsy showed
My new employer's doctor wants the chest x-ray you took in autumn
What exactly did they write down as my diagnosis?
sugar value?
An email says 'a new document is available' and then nothing opens
On the phone Dr. Castellanos said everything's fine, but I'd like to see the numbers black on white
Not an appointment, only whether the swab came back
If the MRI is already written up I'd love to read it before I see the surgeon
cholestrol from the 3rd, was it better than last yr
My husband is a number person, he wants to know what my PSA, sorry, his own he has, MY kidney values were
Results
They pricked me for allergies all over the back and I never heard a word
The visa people want my vaccination history
I remember something about a shadow on the scan in 2019, what was that
positive or negative
Would it be terribly impatient to ask about Monday's blood?
radiology said they send to you. you have?
Is asthma actually on my file or did she just mention it?
They took four tubes of me on Monday. And?
The cardiologist in town won't see me without the ECG you made
I have read 'NAD' on my letter, so nothing, but which test was that about
Dr. Halvorsen said she'd ring only if it was bad. She hasn't rung. I'd still like to see it.
am i anaemic or not
Would my thyroid numbers from before the pregnancy still be there?
bone density
The prescription's fine, it's the INR from this morning I'm after
i clicked on the pdf but it was last years, wheres the new one
A copy of everything you've got on me, I'm moving to Norway
My lawyer needs what was written about the accident in your notes
Did the urine thing show anything
If there's something bad in the CT, I'd rather read it at home than hear it in a corridor
the culture. still growing?
My mother had it so they tested me for the gene, it was weeks ago
pls can i see how my sugar developed over the years
I'm 38 and nobody can tell me my blood type, surely you can
Before the holiday I'd like it off my chest: what did the mammogram say
ultrasound picture from thursday, we want show it to grandma
My wife drove over twice for the envelope and twice it wasn't ready, is it here on the computer perhaps?
so whats wrong with me according to the scan
The coil is in the right place or isn't it? They did a picture.
hba1c
Getting a second opinion on Monday and she wants to see it all, histology above all
Nobody has told me whether I'm immune to chickenpox
I had that breathing into a tube thing done at your lab
i have appointment tomorrow but before it i like read my blood result
Dr. Chaudhry mentioned a 'small finding'. Small how? What's in it?
show me my file
If my vitamin D's still in the cellar I'll buy the strong ones, so how is it?
Is the sleep lab done with me? On paper I mean.
stool test back yet? embarassing to ask on phone
You have me as allergic to sulfa, don't you? Where do I see that?
Would last winter's spine pictures still be around somewhere
They mailed me somebody else's results, a Mrs. Novotny's. Where are mine?
Waiting since the 2nd. Biopsy. Left breast.
Was the creatinine in the green
My diving club wants to see the heart echo from this year
the doctor rang while i was on the tram i understood only "liver values" and "slightly", can i read it somewhere
We're buying life insurance and they ask whether I was ever diagnosed with anything, was I?
The technician made a face during the ultrasound and I've been staring at my phone ever since
potassium
I was promised an answer by Wednesday about the node they punctured
Since my booking's not until the 27th, is there any way of seeing the MRI findings before?
has the lab lost my samples or what
Dr. Okafor-Lindley says the tablets work. Do the lab values say it too?
not the bill from the lab, the lab
What did the holter thing record in the end
Is it official? Coeliac, I mean.
My last ten years of blood counts in one place, can you manage that
If the strep test was negative then my boy may go to school today, was it?
the x ray of my feets, i want to see, the broken is together or no
I've to bring proof of my hepatitis B titre to nursing school by Monday
Somewhere in my papers it should say how big the fibroid was
PSA was 4.1 in spring and now?
They repeat it every three months, my marker, and today should be the day it shows up
Did my eye pressure go down compared with the visit before?
my husband opened the letter, got pale, hid it. What's in my report?
# doctor_info
Somebody for tennis elbow, who'd that be at your place?
Does old Dr. Fenwick still practise?
I'd only come if there's a lady doctor
who do you have that speaks Polish
My little one is four, would Dr. Anyanwu even see her?
Mondays, is the heart man in?
Not booking yet, just want to know how long the wait for the skin people is
kids doctor?
The nurse mentioned a new lady for hormones but I didn't catch the name
If I wanted an evening, who works evenings?
My back or my nerves, I don't know which it is, so is that for an orthopaedist or a neurologist at your clinic
which one of them did Rheumatology before
I heard Dr. Szymanski is on maternity leave. True?
Before I decide anything, what are the free times of the eye specialist next week
Is Dr. Vandermeer a he or a she?
names of your gynaecologists pls
Nobody could tell me at the desk whether your psychologist takes teenagers
whos on duty saturday
How soon could one get in with the knee surgeon, roughly? Asking so I can plan my leave.
Between Dr. Ito and Dr. Brandt, who's better with migraine?
we want doctor for old people, you have this?
do any of the GPs there do minor surgery like cysts
I'm told one of you has a special interest in long covid
I wonder who's covering for Dr. Delacroix while he's on the mountain
Can my son stay with the paediatrician when he turns 16 or who takes him then?
the one with the beard whats his name
Thursday afternoons nobody ever picks up, is there any doctor in at all then?
It was a Dr. Mac-something my aunt raved about, knees, do you have such a one
Does your dermatologist do lasers or only look?
for gallstones, do i go to surgeon or to the stomach doctor
I'd be interested in whether Dr. Osei takes new patients, nothing definite yet
how full is the eye lady
Any of the ladies there trained in menopause stuff?
They say there's a Spanish speaking nurse practitioner, which days
My husband needs a man. A male urologist, I mean. Have you got one?
Earliest possible with the allergist? I won't take it now, my calendar is at home.
Dr. Vasquez: Mondays too?
are all ur doctors proper specialists or trainees
The doctor who did my carpal tunnel is not on your page any more
Would one bring stuttering to the children's doctor or is there a specialist for that among you
I don't like needles and I hear one of your people does hypnosis
please who is chief of heart section
If my knee and my mood are both bad is there one doctor for both
Is anyone in over the Christmas days, a GP I mean
psychologist yes or no
How many years has Dr. Grünwald been doing cataracts?
The twins are three months, from what age does Dr. Adeyemi take them?
Say I had a kidney stone, theoretically, who would I land with?
Our old family doctor sold up. Who has his patients now?
any1 in today for walkin
Are there consulting hours for young people without parents, and who does them
It isn't me who'd come but my gran, and she'll only let an older doctor near her, how old are they at your clinic?
Dr Fitzgerald fridays?
From what I read, Dr. Amari does acupuncture on the side, is there something to it
Don't book anything yet! Just tell me when Dr. Stavros could have time
who's good with autistic kids
Of your two Dr. Müllers which is the ear one?
My rheumatologist left for Boston, will there be a new one?
the nurse who takes blood without hurting, what days is she there
Are Tuesdays better than Mondays for getting hold of a GP?
Before I schlep her over there: can a GP take out a contraceptive implant or must it be a gynaecologist
oncologist, you got one in house?
I've only ever been seen by locums. Are there permanent doctors?
female, arabic speaking, for my mother. exists?
If I call at seven, is Dr. Lundgren already there?
What did Dr. Marchetti study, and where
I want choose between doctors, can you show list with what they do
They gave me 'Team Blue', which people are in that?
does the foot person do home visits or who does
How far ahead is the ENT booked out at the moment
Is there someone for varicose veins that isn't a surgeon
It's for later in the year, so no hurry, but I'd like to know which of you would do a hysterectomy and whether I could choose
is the doc with the dog still there
Does one need a man or a woman, I mean is it a urologist I look for, as a woman with bladder trouble?
Pulling out a splinter, do your nurses do it or a doctor
Who stands in when Dr. Castillo's at her conference?
tell me about dr. Wambui
I'd have Wednesday off. Is any of the bone people there Wednesdays?
My boy's allergic to half the kitchen: is there an allergist for children or just for grown-ups
The poster in the lift showed a new lung doctor. Name?
u guys have a sex therapist or no
Not to switch, only out of curiosity, how many family doctors are there to pick from?
If it's true that Dr. Yamamoto only works mornings I'll have to look elsewhere
My friend was cured of vertigo by somebody here, who could that have been
when is next time free by the doctor for nerves? i only ask
Someone who won't lecture me about my weight
Dr. Sorrentino, is she the one for thyroid or the one for kidneys?
does anybody there treat the whole family, newborn to great-gran
Am I right that a nurse practitioner can't see to a frozen shoulder?
Fridays after 4, any doctor at all
Prof. Eberhardt sees only private patients, they say
I've two names on this napkin, Gill and Pascoe, and no idea which one does hips
who would look at a scar that went lumpy
Has Dr. Ramaswamy got any room at all this month or should I not even hope?
your diabetes nurse, what's she called and which days
# message_doctor
Tell Dr. Nakagawa the new drops sting like mad
I forgot to mention in the room that my brother had a clot at 30 and it may matter to her
he said let me know how it goes so: it goes better
Someone ring me back please, I keep missing your calls
Can I have wine with these or not, that's for the doctor
Is there a way that this reaches the diabetic nurse: 14.2 this morning, 9.8 at lunch
My question isn't about a visit, I want to know from Dr. Eze whether I may go swimming with the stitches
the dose makes me dizzy, should i halve it? pls ask him
Would the doctor be so kind as to write my school a line that Petra can't do gym
A word to the midwife, she wanted the weight: 3.9 kilos
note for the doc
She asked me to report after two weeks on the new antidepressant. It's two weeks.
If Dr. Rosenthal has a minute, could he explain what he meant by 'watchful waiting'
I don't need to see him, just an answer
Please pass on my thanks to the surgeon, and that the drain is out
have the nurse call my cell not the landline
The pharmacy gave me another brand, and I'd like the doctor's ok before I start it
pls inform doctor that fever of baby is gone and she is eat again
My hearing's bad so no phone, but I must get it to Dr. Whitcombe that I never had the scan she thinks I had
can I fly after the injection, what does Dr B say
He promised a letter for my landlord about the mould and my chest, and that was in August. Nudge him?
my care team should know i stopped smoking!!
The nurse who bandaged me wanted a photo of it today, how do I get it to her
Ask Dr. Pemberton if the ankle may bear weight yet
I was told to report any swelling to the team, so I'm reporting: a bit, left foot, since yesterday
sick note needs two more days, can doc do that
call back
In the consultation I said I don't drink. That wasn't quite true and Dr. Malhotra ought to know before she decides.
It's no urgent matter, I'd only like his opinion on magnesium along with my other stuff
my sister is a nurse and thinks the dose is too high for my weight, would he reconsider
The surgeon's secretary never answers and I've a question about shaving before the operation
Somebody should tell the doctor the referral she wrote has the wrong knee on it
new phone number for dr. Abara so she can reach me: ends in 77
I'd love a word with the dietitian, but by text
If he thinks I should stop the aspirin before the tooth, he could let me know by tonight
Weight is down 2 kilos, legs thinner. She wants to hear that every Friday.
why did he stop my pills?? i want him to explain me
Not a refill: I'm asking whether Dr. Cho thinks I could come off them altogether
please say to the docter that the baby is vomit after the new milk, what to do she thinks
My results look odd to me and I'd want Dr. Farrow's comment on them, a line or two
a message for whoever read my scan
Hubby says I must own up to the team that I skipped a week of the tablets
Can you get Dr. Svensson to fax the specialist, they're waiting for her letter
to the nurse of the wound: it smells now
Would she mind if I had the tattoo done while on the blood thinner? Only she can say.
I'm seeing him next month anyway but this can't sit that long: the hairs are falling out since the new tablets
It was agreed that I'd send my sugar numbers on Sundays: 7.1, 6.8, 9.0, 7.4
Would Dr. Kaplan object to my running the half marathon, given the murmur?
i was rude to dr sorensen yesterday, id like to apologise to him
She'd asked whether anyone in the family had glaucoma and I said no, but Auntie Bea did
If the itching came back I was to let her know at once. It's back.
My boss wants to know if I can lift, and that's something only the doctor can answer
why's my MRI being repeated? the doc never explained, someone call me
The hospital has put me on a new blood thinner, in case my doctor isn't informed
Not an appointment, please, she has enough of those. A short answer: cream or ointment?
can u let the team know my mums funeral is why i missed the dose
tell him thanks, it worked
Ever since the increase my ankles look like an elephant's, and it's up to him whether we go back down
My questions for Dr. Quiroga before the op are three: rings off, pacemaker, and who tells my wife
ring me between two and three about the lab
The stitch you left in has come through on its own, thought the surgeon should hear
Is it normal after the procedure that I taste metal? I don't ask you, I ask him.
Our daughter's paediatrician wanted a diary of the poos, I have it, how can I send it her
for the doctor: i am pregnant now, are the pills still allow
Mention to Dr. Lefebvre when you get the chance that the second opinion agrees with him
One of the nurses said to stop it and the other to go on, so could the doctor herself decide and let me know by Friday
need a doctors note emailed, back injury, third week
I'm too ashamed to say it on the phone, can I write it to Dr. Hargreaves here
the doc who saw us sunday, can she be asked how long he's infectious
Home readings as ordered: 132/84, 129/80, 141/90
I promised Dr. Thornbury I'd say how the first night with the mask went: awful till two, then the best sleep in years
Whoever prescribed it ought to hear that I can't swallow capsules, never could
ask her if 37.8 after the jab is ok for a toddler
Can it go in his ear that I won't be having the chemo? I'd rather write it than see his face.
The specialist's advice is the opposite of my GP's, and I want my GP to know and tell me whom to believe
doc said email him the pics, no email given
It's not that I want an earlier date, I want the doctor's word that waiting does no harm
A certificate that I'm fit to dive again, would Dr. Aziz write that without seeing me?
if she could phone my daughter, not me, i only understand half
My physio reckons the brace is too tight. Pass that on upstairs?
Since I can't get through: fever down, wound dry, patient happy. For Nurse Odalys.
one more question for him i forgot yesterday
The report says 'clinical correlation advised' and only my doctor can tell me what that means for me
Does my doctor think the flu jab and the shingles jab can go in the same arm?
she must know i took double by mistake on sunday, feel fine now
I owe Dr. Blackwood an answer about the trial. It's a yes.
Let the team know that the pump beeps at night, and what do they suggest
please can doctor change pill to syrup? he not swallow
My cardiologist should hear from me that I fainted at my niece's wedding in May, I kept it quiet until now
Would it be all right with the surgeon if I drove on Saturday
i keep getting told someone will phone. nobody phones. tell them.
Work wants a letter about lighter duties, and Dr. Fairchild said just ask
Get the doctor to look at my results before the weekend and drop me a line
Has Dr. Obi read what I sent on Monday? I'd still need his answer about the travel.
word for the physio: exercise four hurts, others dont
# help
What is it I can do here?
pressed something and now I'm here, what now
Are you for bookings only or also for other stuff?
i dont understand this chat
ok what are my options here
My grandson installed this. How do I talk with it?
menu
Do I just type what I want or is there a button
never used one of these, what do I say
Can you explain what sort of requests you deal with?
stuck
Is this where one does everything now that the phone line is gone?
My eyes are poor, is there some simple way of using you?
what all can u do for me
Sorry, first time here, how do I go about this
Give me a few examples of what I might ask
it keeps asking me to type. type what
# greeting
Good morning to you
heyyy
Hiya
Salaam, good afternoon
evening all
Hello hello anybody home
buenos dias
Top of the morning
namaste
# thanks_goodbye
That was all, have a nice weekend
cheers, bye
I'm sorted, thank you kindly
much obliged, signing off
Right, you've been a star. Ta-ra.
nothing else, ty
God bless and goodbye
I'm off now, you were helpful
brilliant, that'll do me, bye now
Thanks a million. Sleep well, whoever you are.
thx bye
Very kind of you. I'll close this now.
Okay then, until next time
you saved my day thank u so much
All done here, I'm grateful.
ciao ciao
Wonderful service, goodnight dear
# confirm
yep
That's the one
Exactly so
sure go for it
Aye
by all means
ok do that
Correct, yes
mhm yes
Absolutely
fine by me
You may, yes
yes yes yes
I agree to that
indeed, please do
# deny
Nope
better not
Don't
no way
nah
I'd say no
negative
Please don't do that
no thank you
rather leave it
Certainly not
uh-uh
no, not that
I don't think so
nein
# out_of_scope
Where do I leave the car when I come to you?
The bill says 240 and my insurance says 80
are you open on whit monday
My wife's biopsy results, is there anything yet?
Cancel my Netflix
does paracetamol thin the blood
I left my umbrella in your waiting room, the green one
will it rain thursday
The dog needs his rabies shot, got a slot?
is there a lift, I'm in a wheelchair
Which bus comes closest to you from the station?
Have you got an opening for a receptionist? I've ten years' experience
a table for two at eight
How is measles passed on, generally speaking?
are you a robot or is someone sitting there
wifi code
My neighbour Mr. Dragomir won't tell me what medicine he is on, can you?
do you take Aetna
Tell me something funny, I'm bored in the waiting room
I need to postpone my driving test
Who will win the election do you think
the coffee machine on floor 2 ate my coins
My hairdresser double booked me, can you believe it
what are normal values for ferritin in women
Please sign me off the newsletter
i forgot my portal password
Dad's cardiology letter, can you read me what's in it? He's 80 and hopeless with phones.
are masks still a thing at your place
Could my appointment at the tax office be put off, do you do that
I was overcharged for the vaccine in August
Is turmeric any good for joints?
where exactly is the north entrance
Your reception lady was rude to me and I want to lodge a complaint
my sons girlfriend is at yours too, when is her next visit, its a surprise
A recipe for chicken soup, I've got a cold
what time do u close today
I'd like to pay by instalments
The form for the gym discount, who stamps that
Have the cat's stitches got to come out at ten days?
do i need to bring my passport or is the insurance card ok
Write my boss a nice email that I quit
Which pharmacy is open tonight
how did you learn to talk
My earring fell off in the X-ray cabin on Tuesday
Dr. Who, which episode is the best
book haircut saturday 11
how long does a vasectomy take in general
The parcel you say was delivered wasn't
can i get a taxi voucher home after the anaesthetic
My boiler needs a check-up before winter
change the address on my insurance
Do you know a good physio in Bristol, my cousin lives there
did United win last night
Is the clinic hiring nurses?
My brother-in-law says you told him he's got hepatitis, has he?
is the cafe downstairs any good
I need a quote for dental insurance
My appointment with the bank got moved, can you put it in my phone?
Why is the sky red tonight
What does a private patient pay for an MRI with you?
ur website keeps crashing on my tablet
Can children wait with me in the waiting area or is there a play corner?
the horse is lame, which vet do you recommend
Is honey safe for a ten month old?
I want a refund
When's the next train to Gdansk
how do i get a disabled parking badge
Please order me a pizza, the doctor's running an hour late
Does the clinic shut over Easter?
Who has access to what I type here?
report a pothole
My flatmate Ignacio never picks up his results, could you give them to me
prescription sunglasses, where do you get good ones
Would you consider the new health minister any good?
translate "ich habe Halsweh"
My lawn's got brown patches, what's the diagnosis doc haha
can i bring my own wheelchair cushion or do you lend some
Subscription box: skip October please
what's the difference between a virus and bacteria
Someone dinged my car on your lot and I want the camera footage
i have to move the plumber to tuesday
Where do I drop the old medicines, do you take them back?
Does one have to be registered in this borough to be treated at yours?
my mother in laws prescriptions, what is she taking? she lives with us
Which bin does a thermometer go in?
The invoice for the crown came twice
Cancel the taxi I ordered for half past
Hold my seat in the spin class
The nurse's shoes were lovely, where does one buy those?
do you sell compression socks
Can intermittent fasting cause gallstones, as a rule?
I think you've a leak in the gents on the ground floor
view my credit report
Is there a vegetarian meal after day surgery?
how do you spell diarrhoea
My ex is seeing one of your doctors, tell me which, it's for the divorce
Do you folks take cash
What does the word idiopathic mean?
the landlord wont fix heating who do i call
I'd need the reimbursement form in the new version
Was the earthquake felt at your end too?
Rabbit won't eat. Any vet open on Sunday?
are you chatgpt
Could the music in the waiting room be turned down?
My interview at your clinic's HR is at three, I can't find the entrance
how many steps a day are healthy
Can I charge my electric car at yours
Move my dinner with Francesca to eight
Sing to me
does my plan cover massages
What happened in the hospital series last night? I missed it.
i want to sue the ambulance company
`;
