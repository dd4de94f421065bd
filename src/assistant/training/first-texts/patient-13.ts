/** Sentences of our own. */
export const patientFirstTexts13 = `
# book_appointment
lambing's over so I can finally get this shoulder seen to
we dock in Hull Thursday morning and sail again Saturday, anything in between for a tooth-sized lump under my jaw
Sister Benedicta's knees have given out on the chapel steps, Mother says she must be looked at
thumb clicks every time i press the trigger button, three weeks of it now, gamer life i guess
ten hours a day in the cab and my left leg goes dead by lunchtime
baby is eleven days old and the midwife said he needs his hip check here
I nursed forty years and always told folk not to leave it, and now I've left it. A mole, changed colour since Easter.
mum keeps wandering at night and the social worker says a doctor must assess her before anything else happens
burnt hand from the fryer last week, skin's gone shiny, chef says get it looked at
new in this country, never saw doctor here, my card came yesterday, how soon first visit
the letter about my eyes said to ring but I'd sooner do it here, pressure test it called it
periods all over the place since I stopped feeding
itchy
got your reminder that my smear is due, go on then
not about the pills this time, it's my ear, full of seawater and I can't hear the foghorn
could somebody peer down Wilf's throat, he's gone off his bottle and barks like a seal
I take the 4:15 with whoever it is that does feet
prescription ran out in June and I felt fine without so somebody ought to check my pressure before I go back on
hay dust, every August, wheeze wheeze
my report said borderline sugar and to be seen within the month, so here I am
tetanus, stood on a rake
if Dr Mbeki has a gap before the harvest I'd be glad of ten minutes
husband swears he's fine but he has been up six times a night to pee since spring and I am the one making this happen
they want a medical before they'll renew my taxi badge, eyes and blood pressure and all that
Dad can't swallow his tablets any more and he's losing weight, I need him in front of a doctor
flu jab for the whole convent, nine of us, or at least start with me
tired. just so tired, always
squeeze me in friday??? wrist is the size of a tennis ball since the tournament
my son he cough since we are come from the camp, two month, I like doctor to hear his chest
the health visitor wasn't happy with Ottilie's weight and told me to come in to you this week
Not cancelling, the old one stands. I need a second visit, for the rash.
heels like razor blades first thing in the morning
last summer you froze a wart off me and blow me if it hasn't come back twice the size
tractor seat has done for my hips, I can barely get down off the thing
when I bend to haul net the belly pushes out a lump, it goes back in if I lie flat
twenty years a nun and never bothered a doctor, but these headaches come each vespers
eyes burn after an hour of ranked, and letters double up
a lady passenger who's a pharmacist told me that cough's gone on too long, so
the six week check, me and the little one both, same day if you can
I've a pessary wants changing, it's past the date on the card
her bottom's red raw from the pads and the district nurse says a GP must see it
smoke, flour, whatever it is, I sneeze from the minute I enter the kitchen
please one visit for my wife she has baby inside four month and no doctor yet
yearly MOT for the diabetes is overdue says your postcard
feet swell up like bread by evening
my repeat got refused till I've been seen, so see me
I'll have that Thursday one you were advertising on the text, the vaccine thing
could do with a chat with someone about drink, face to face, not a leaflet
can a doctor come see why he won't eat, he's 88 and calls me by my dead aunt's name
Look, I cancelled last time and I'm sorry. The knee's no better. Have me back?
pollen or cold i dont know but my nose been running since 1st of april
grandad needs ears syringing
six months old on Friday and due the next needles
lost a toenail to a bullock
something's crawling under the skin, or that's how it feels, never at night, only days
Dr Abernethy did my other hand so I'd want him for this one, whenever he likes
the optician sent a letter, says you lot should look into my blood vessels
came home from sea with a rash shaped like a ring
my report came up on the app and there's a word on it, anaemia, and a line saying arrange review
we are trying for a second and nothing is happening, two years
haven't pooed right since the painkillers, what a thing to type to a machine
pre-op check, they told me to get one locally, any morning
I've cooked through worse but this elbow won't lift a pan
panic when I get on the bus, it was the bombs, my teacher says a doctor for this exists
spots before my eyes when I straighten up from the potato rows
the crew doctor signed me off with "see own GP on return", well I've returned
Brother Anselm and I both got the same stomach after the pilgrimage, he's over it, I'm not
cant sleep, 4 nights out of 7, streaming schedule's ruined
a fellow driver had his prostate found early so now I want mine looked at
latch is agony, lactation woman says tongue tie, someone needs to snip or say no
blood pressure cuff at home says 158 and I don't believe it, nurse or not, take it properly
carer's assessment aside, it's me who's falling to bits, can I be seen for that
got asked at my last visit to come again in three months, three months is up
fingers go white in the walk-in freezer
how would I get Yusuf in for his vaccinations, he has had none since we left Aleppo
not after a prescription, after an actual pair of eyes on this leg ulcer
dr kowalczyk please, any day, the hearing's worse
it's the change I think. Sweats. Husband sleeps in the barn.
Friday's two o'clock still free? mine
shingles vaccine, I turned seventy on Sunday and you sent a birthday text about it
sore throat five days, no fever, talk for a living
He walks into doors on his left side, my dad, and laughs it off
little Magnus bangs his head on the cot when he's tired and nan says get it checked
they found protein in my pee at the works medical and gave me a slip to take to my doctor
wheelhouse stairs, down on my tailbone, a fortnight back, still can't sit
there's a chance I've caught something. down there. discreet please
I had a message to ring about an abnormal smear and book the colposcopy thing
pins n needles both hands wakes me up
old injury, knee, playing up since the cold came, you'll want to see it I expect
my daughter has thirteen years and she eats not, only water and apple
wart
Every spring the same red patches and every spring I say I'll go, well this is me going
the pharmacist wouldn't sell me more antacids and sent me to you
my nan's cataract letter said contact your doctor to be put forward, so when can she come
could I be fitted in between the school run and the lunch prep, it's only a dressing
My brother runs the other half of the farm and he's had a skin cancer off his scalp, which made me feel my own scalp, and there is a crusty thing up there that has no business being there
widower here, no appetite since March, the girls say talk to somebody
Would there be half an hour for Sister Maria Goretti, whose hip is a torment to her though she'd never say so
we've just got keys to our flat after fourteen months in the hotel and want to sign on as patients and have the kids looked over
crick in neck, can't check the blind spot
his first tooth is coming in sideways and gums are purple, is that a doctor matter, I'd like it seen
i was due a b12 jab
chronic fatigue for nine years, new flare, want the same understanding woman as before to look me over
the wound nurse was supposed to have me weekly and no one made next week's
Getting wed in Kerala in December, which needles do I need and when can you do them
anything this week for a poorly toddler
pelvic floor's shot, had twins
mum's pacemaker check, the card says due November
right so I lost the game AND my voice, three weeks hoarse
the last report from the eye hospital says 'review by GP', consider this me asking for the review
shoulder again
my wisdom tooth man says my pressure's too high to pull it so you've got to have a go at me first
can't get the ring off, finger's been growing for a year, joints like walnuts
your doctors wanted to see how I get on with the tablets, in person, after six weeks, which is about now
mole check, farmer, seventy summers, no hat
smells. I can't smell anything since the virus and I cook for a living. Someone must be able to test that.
dr el-sayed whenever she's next got room, for the coil
please to give hour for blood taking
nits we can handle but these sores behind his ears are something else
when I stand up I see stars, only for a sec, been like it since the new year
Gran's been wetting the bed and the carers reckon infection, somebody should see her
not seeing anyone at present about my anxiety but I'd like to be
sea legs won't leave me, room sways, ashore six weeks already
take me for the 5:40 if it hasn't gone
a stye, big one, on the eye I aim with
knackered old knees, third steroid injection if you'd be so good
we both snore and she says mine stops and starts, so she's signed me up in her head for the sleep doctor
they told my wife at her appointment I ought to be tested as well, so when can you do me
vicar says I look grey, butcher says I look grey, the wife's stopped looking, so what time can someone have a look at me
knuckle split on the winch in August and it's set crooked
Since the stroke he drools and the tablets for it dry his eyes, I'd like the two of us in a room with whoever can sort that
novice here, first full medical before my vows, where do I begin
the floor gave under me for a moment at the pass, twice this week, iron I bet
new tenancy, new town, epileptic, need to be on somebody's books
Could Dr Rahimi's next free one be ours? For Laleh, five, squint.
smoker's cough, wants stopping, me and it both
guts like concrete since they put me on iron, I'd come in over it
lad's got a bump where the growth plate is, football every day
they sent me home without a follow up
gp pls asap not dying just sore
my wee boy stammers worse since his brother was born
pill check is due it says on the packet note, pressure and weight
Somebody should go through all of dad's medicines with me at the table, fourteen is too many, when could that be
booking was for my wife, this one's for me, the snip consult
allergy test, I've come up in welts at three weddings running
fish hook went through the thumb a week ago, it's out, but it throbs
tummy ache before school every day, never at weekends, teacher suggested you
elderly aunt, hoarse, smoker, refuses, but I've got her to agree to Tuesday or Thursday
i work nights u only open days, i have eczema all over, what you got at like 8am
The nurse who rang with my cholesterol said to pop in for a talk about it
waterworks
hot flushes at sixty-eight, is that even allowed
my doctor write for me paper for specialist of stomach, I want go to him
I'll take whatever day, my ankle's not going anywhere, literally
the bite's gone hard in the middle, tick I think, from the sheep
after the miscarriage they said come at six weeks, it's been five
would it be daft to have a lump looked at that's been there since I was a girl
jaw locks on me mid fare
Pencil me in beside my husband on Friday, back to back, mine's for the thyroid
baby's head is flat on one side, how do we get that measured
overdue the lot: eyes, feet, kidneys, you know the diabetic drill
# view_appointments
is it this Tuesday or next I'm meant to bring the cow-bitten finger back
on shore for four days, have I anything with you in that time
remind an old nurse what she signed up for, I wrote it on my hand and washed it
Did the thing I clicked last night at 3am while feeding actually go through?
have we got dad down for the memory clinic yet or is that still a promise
the lad on the phone said he'd put me in but I've had no text
who am i seeing on the ninth
morning or afternoon, my physio one?
not to change it, only need the hour so I can tell dispatch
how many times did I come in last year, my lawyer for the asylum wants the dates
your letter says bring a urine sample to my next visit but doesn't say when the next visit is
two bookings or one? my phone shows two
which building is my Monday with Dr Fitzwilliam in
whens mine
kitchen rota goes up at noon, need to know what days I'm already promised to you lot
you texted "see you tomorrow" and I have no idea what for
baby's jabs, the second lot, what date did we settle on
am I still on for the 30th since Dr Halloran went on leave
the calendar my daughter keeps on the fridge says podiatry wednesday and I say thursday, settle it
was it October I last had my eyes done with you
did the hospital pass on a date to you, or am I still waiting
am i in at all this month
The wife says three, I say half past. Which?
we're down for something in the week of the regatta, can't think what
is the visit next week a phone one or do I come in my wellies
when's the next time my bloods get taken
you rescheduled me, fine, but to when
any bookings under Papadimitriou for the twins
our convent diary was spoiled by a leak; which dates had we with you
has Dr Ivanov got me this week or the one after
tell me what's left on my plate with you people before Christmas
i moved it last week i think but then my phone died so what's the current time
the 11 o'clock, have I kept it or did that get eaten when I cancelled the other
Went to the desk and they'd no trace of me. Am I booked or not?
what was the date I came about the scald, need it for the accident book at work
is anything fixed for the old lady in my care... no wait, I mean my own eye test, when
the paper is in English small letters, my visit is which day please
just checking thursday's real
am I seeing the nurse or the doctor when I come for my leg
how long did they set aside for me on the 5th, twenty minutes or forty
forgotten what I'm coming for on the 19th, enlighten me
is mine with the one who does the bones or with Dr Fairweather
did you get me in after all
we've three children and five dates and a very full fridge door, what's the next one
how many visits are left in my physio
can you see a booking I made from the ship, connection dropped
prescription review, that's a date in my diary without an hour
Am I too early? I'm outside and nobody's here, what time was it
Was anything put in for me when the results came back bad
text says 0900 email says 0930, believe which
i need proof for job centre that i have doctor next tuesday, do i have
last time I was at yours, what day
the date for removing the plaster
Sister Agatha asks whether hers and mine fall on the same afternoon, mine is when?
not rescheduling, don't panic, just read me my time
what have i got
anything with the diabetic nurse coming my way
do you know when I'm due to bring her back for her nine month check, I'm sure it was put in
has my cancellation of Monday gone through or am I still showing
my husband's driving so he wants the address and hour of my next one, at least the hour
Had a cancellation text and a confirmation text inside of one minute, so where does that leave me
who is it I've got on Tuesday, a doctor or one of the students
fasting for the blood one, but from when, as I don't know what time it is
in my language the week starts Sunday, so your 'first day' visit for me is on which date
dates please all of them
is it down as telephone
Twelve visits I've had this year by my count, what's yours
how long till my next b12
they promised at the hospital that you'd have me for stitches out, has that come through
someone changed my appointment without asking, what's it say now
the rota master needs the days I'm off for your clinic, May and June
hav i missd it
was yesterday mine?
any chance you can tell me if the boy's jab is the same day as his hearing test
remember I asked for a lady, is it a lady I've got
Can't find my card with the next check on it, it went through the wash with the whites
nothing wrong, only want to be sure I'm still in for the 21st
did the refill lady also put me down for a review
is my daughter's the one at 4 and mine 4.20 or the other way about
the boat's insurers ask when I last was examined by you
up coming?
did i ever turn up for that second dose
It's written on the calendar in Mum's hand and Mum writes nonsense now. What's she got with you, and when? I'm booking her transport, she's on my account.
will I be back in time for milking, ie when's my slot
i see doctor thursday or i dream it?
I was in a fog when the girl made it, was it for the 6th or the 16th
are the three of us all in on the same morning still
my app's frozen on August, what's in September
whom do I see first on Monday, nurse or Dr Valentine
prior visits, could I have the list
When did I have my last tetanus appointment, round about 2018?
after the refill mess they said they'd put in a call with me, what hour is that
next one?
nothing from you in weeks, am I forgotten or is there a date in there
the scan clinic told me it's on your side that the date sits
you sent a QR code, I'm 81, what does it say, day and hour
which arm of my life collides with you this week, haha, I mean have I anything on
pls check if 14:30 is confirmed
is Dr Shapiro expecting me
the ward sister said six weeks and somebody would fix it. Did they?
can I still eat breakfast, depends if my bloods are before ten, are they
our care plan meeting with you, did the social worker get it into your book
do I have the same room again as before, and the same time
# cancel_appointment
we're off to New Zealand for good on the 3rd so the checkup in June is no use to us
my mother passed on Sunday. She was to see Dr Lindqvist next week.
Dad went into Rosewood on Friday and they've their own GP, so let somebody else have his Tuesday
back's mended itself, give my slot to some poor soul
ship sails early, won't be there Friday nor any day this quarter
nah leave the wednesday one, boss won't give me the shift off and tbh it stopped hurting
Kindly release the hour set aside for Sister Perpetua, she has been sent to our house in Lagos
scrap the 8.40
I booked twice by mistake, the second one can go
the tooth man sorted it so no need for you on thursday after all
they moved us to another city, the housing people, so doctor on monday we can not come any more
no longer pregnant. please take the scan off.
it's calving, I'm not leaving the yard, bin it and I'll come when I come
my reminder says tomorrow at ten, well tomorrow at ten can go hang, I'm cured
fought with myself all night and I don't want the procedure, so take me off the list for the 12th
the results came back clear so there's no point in the follow up is there, free it up
Wedding catering that day, can't be two places. I'll do without.
got seen privately yesterday. strike me off for next week please
I'm the son. Mr Delacroix died on the 4th, please don't send him any more reminders, take off the visits he had
can't face it, sorry, don't put me down again either
decided to let nature take its course with the bunion, so no thursday
Visa came through!! we fly tuesday so the dental... no the doctor one on friday won't be happening
mum's in the nursing home as of yesterday and their matron sees to all that, so drop the foot clinic
ignore my booking for the cough, it went by itself
the reminder you sent about the mole: a hospital took it off last week, nothing left to show you
wont be there
we found a paediatrician nearer, thanks, so Elodie's visit in May isn't needed
tell whoever's waiting they can have my Monday, fever's gone
not moving it this time, properly finished with it, remove
gout packed up and left, so shall I, from the 15th
posted to Rotterdam from the first, so all my autumn dates with you are dead
I said yes to the flu jab but the pharmacist had me in the queue for paracetamol and did it there and then
pull me from the sleep study, I've sold the boat and I sleep like a top
nobody can sit with him so I can't come and I won't rebook till he's settled
the boy refuses point blank, he's sixteen, I can't drag him, call it off
mistake. pressed the wrong button. undo that booking
moved to my sister's in Cork, won't be using you any more, take me off Wednesday
the funeral was Saturday, so obviously Gran won't be at the eye clinic
ward called, they're keeping me in, so I can't very well be at yours tomorrow
she has gone to the memory home now and has all that in-house, so the home visit on the 2nd isn't wanted
I'll give the 9 a.m. a miss, thank you
lad's got a match, it's the final, the jab's off
Nothing the matter with me any more, so the specialist can rest
pls remove me frm tmrw
my caseworker books for me now at other clinic so yours please take out
the hernia's waiting list finally coughed me up, operation done, so your look-see is pointless
chickened out, sorry
I know it's short notice but the sows are farrowing and I shan't get there and don't want another just yet
we lost the baby on Tuesday. I don't want to come on the 20th and sit with the others.
had words with Dr Mortlake and I'll not be coming to him again, Thursday included
no show from me on monday, telling you early so you don't fine me
reminder received, reminder declined, itch all gone
both appointments i made for the tendon, drop the first, keep the second
bishop has called me to Rome for two years, strike out my spring visit if you would
what with the foot and mouth scare nobody's leaving this farm, so count me out for Monday
my lady, who I look after, has gone into hospice. The Thursday doctor will not be needed, God keep her.
Please take me out of the diary for the 11th; I shall be in retreat, and after it I shall see our infirmarian instead
the referral said you'd see us Friday but the specialist already rang and did it over video so there's nothing left for friday
transfer came through, Glasgow by Monday, off with all my stuff in your calendar
do not want doctor wednesday. is good now.
it was only for the pill and the chemist gives that without you these days
got cold feet re vasectomy
Dad's dead. Stop the appointments.
tell Dr Rasmussen I shan't trouble him on the 4th after all, it was the mattress
kid swallowed, kid passed it, no xray required tomorrow ta
you only gave me that time because I moaned, and I'm done moaning, let it go
she's eaten! The feeding appointment can be given away
can we un-book
they've laid me off and I can't pay for next Tuesday so it'll have to go
results were normal so no thank you to the camera test
the afternoon one, not the morning one, that's the one to get rid of
between the lambs and the bank manager I've no hour for it this side of summer, so wipe it and I'll be in touch
Harbour master's given us a berth in Brest, so that's goodbye to Plymouth and to your Monday
Mrs Eleftheriou's neighbour writing on her phone for her: she's gone to live at The Laurels, no more home visits please
the cyst burst. lovely. not required tomorrow
I won't detain the good doctor on the 13th, I've decided to offer it up
he's been sectioned so he can't come to you tomorrow
gig got booked. wednesday no.
take our little one off the allergy clinic, we've emigrated basically, boxes are on the lorry
ring them up and say the Baxter boy isn't having it, his father's against
was going to come about sleep but then the baby slept
no more counselling sessions for me, they've done what they could, remove what remains
stop the 7 june
Bereavement. Won't attend. Don't need a new one.
it's my ex's address you have, and my ex's doctor, I'm elsewhere now, get rid of next week
the prescription did the trick so I needn't come in to be told it did
she said at reception to cancel online if the rash cleared. the rash cleared
flooded out, staying with my brother up north for good, so all of them
just the flu one off, leave my blood test alone
i want back from the list, I not more go to psychologist
# reschedule_appointment
the harvest won't wait so my knee will have to, any day after the 20th instead
pilot's put us back a tide, could the Thursday be Friday
raid night clashes lol, can my thing be earlier that day
I drive nights now. Nine in the morning's like midnight to me, something after four?
they've booked me with a man again and I did ask for a woman, same time is fine just not him
carer for mum fell through on the 14th, we need another day that week
prayers are at noon so our Sister would be obliged for a different hour than the twelve o'clock
baby naps at ten, whoever gave us ten is not a parent, two-ish would do
lunch service kills me, is there an early bird one in place of my 1pm
My blood test won't be back by Monday so seeing Dr Oyelaran Monday is silly, make it the Monday after
interview for papers same day as your doctor, please give me other day not to lose it
can it be sooner, three weeks with this is a long while
the 6th is my chemo day over at the big hospital, you've gone and put me on the 6th
Dr Kaplan's nice but he mumbles, could I have my Wednesday with someone else
swap wed for thurs
daughter who drives me is on her holidays, so the one on the 22nd wants to be once she's back
sorry sorry overslept, was supposed to be there at 8:30, what else is there today
I don't want to lose the appointment, I just can't do mornings since the new job
you moved me to the 17th and that's my wife's operation, move me again
snowed in till the plough comes, so not today, the back end of the week
is there nothing before the 28th, I'm booked then but I can't stand up straight
shearing gang's turned up two days early so tomorrow's gone, next week any time
our captain says ashore from the 9th not the 7th
got the text with my time, it's school pickup, an hour later?
I'd sooner see Dr Balogun than the one I've been put with, keep the slot if you can
Feast day on the 15th, Sisters do not travel, would another date be possible
they gave me my test the day after my visit, should be the other way round, fix the visit
push my thing back a bit
dad has sundowning, anything past three is hopeless, his is at five
the one with the dietician, can that go from Zoom day to in person day
Jury duty of all things. Not that week then.
is it trouble if i come wednesday in place of tuesday
head chef's off sick so I'm running the pass, my two o'clock needs to be a day I'm not in whites
if someone drops out before me, I'd jump in, mine's not until November
english class is in the morning every day, doctor is in the morning, afternoon better
my back appointment and my eye one are on different days, put em together
Not feeling up to the drive, chemo week. Could we do the week following?
car's in the garage till friday and you've got me thursday, see the trouble
cancel my thursday and give me one on monday, same doctor
twins both have chickenpox so we shouldn't come near you till it's crusted, find us something the week after next
spring tides, we can't get off the island on the 12th, another day
i've got mum on the same morning as me, in two places, separate them
something came up
the thing on the 8th, could it be a phone one at some other hour
is there any way of bringing Arthur's forward, school won't have him back till he's seen
Dr Ndiaye is away when I'm booked with her it says, so who or when
early shift then late shift, roster changed, and your 10.15 sits in the middle of both
please to put my time after friday prayer
I'd been given Dr Langstrom, friends say ask for Dr Vasquez, can you shift me across
don't cancel me!! just later in the week
Postpone the mole until I'm back from Lourdes
could hubby's slot and mine trade places, he's 9 I'm 11 and I'm the early riser
the results you need for my review aren't in, the lab says a fortnight, review ought to follow
tourney finals moved to saturday so saturday's bad now, sunday? or mon
no taxi driver works Friday teatime by choice and then sits in a surgery, find me a dead hour like Tuesday eleven
ten days is a long time for a baby who won't feed well, can you do better than the 24th
hip's at 2, hearing aid's at 2, make hip 3
banquet for 300 on the 6th. what about the 7th
my interpreter is only in on wednesdays and the visit is monday
booked in for tomorrow but it's dad's bad week, the week after's calmer
My mother has her good hours about eleven and by half past two she thinks I'm the bailiff. You have her at half past two. You see where I'm going with this.
so the van's broke, the dog's sick, and I'm supposed to be with you at noon, any other noon?
the pain's getting worse than it was when they gave me that date, I'd be grateful for an earlier one
have me with the nurse in place of the doctor for that Wednesday check
Dr Goldfarb has my booking but Dr Iyer has my history, put her on it instead
watch rota's out. Tuesday no good. Wednesday good.
could we nudge it to half past
is next month's the soonest? tell me it isn't, and if there's sooner take it for me in its place
you asked me to confirm the 9th. I can't confirm the 9th. the 10th I could.
they've given us Eid for the vaccination, any other day would be happy
a bit later in the day if it's no bother, I've to get the sisters their dinner first
the new baby came ahead of schedule so the antenatal on Friday is now a postnatal, which I suppose is another date
train strike wed so not wed
put off my review till the tablets have had their six weeks
Can't do stairs since Saturday and your Friday doctor's on the second floor, is there another doctor at ground level for that same visit
my reports won't be ready, the lab closed, so what about moving us on
i asked for monday and got sunday
stream's sponsored on the 18th, legally can't skip, same time 19th?
not the hour that's wrong, it's the doctor, he was my wife's solicitor's brother, anyone else
slide me up the list
Sister Immaculata has the only car on Tuesdays, which she has just told us, and we're down for Tuesday
wheat's at 14 percent and the contractor's here, so I'd take any wet day you like in place of tomorrow
i put PM and meant AM
oh heavens it's my own daughter's graduation that Friday, have you the Friday after
can you make me later, bus doesn't run before nine
you've paired me with Dr Crabtree, last time he told me to pray less, somebody else for that date please
if we're having bloods and a chat, can they not be on the same trip, it's forty miles
it's a lot to ask but my fasting sugar goes silly after eleven and you have me fasting until two
mine's ages off, hurry it on please
the ship's been sold and I'm home two weeks longer than I thought, so the rushed one tomorrow can wait for next week
I'd confirm if it weren't for the hour
baby's fever, so no jab tomorrow, what day can he have it once he's cooled
appointment is with man doctor, I need change for woman doctor, same day no problem
fridge engineer only comes the day you picked, what else
don't want to drop it, want to delay it, till after the tribunal
Is Thursday set in stone
prefer the other branch for my Tuesday one
clocks go back that night and mum's all over the place, could her morning be an afternoon
my podiatry and the grandson's nativity, guess which wins, give me the week before
Dr Mukherjee's secretary rang to say the results won't be there by the 2nd and to pick a later day with you
# view_prescriptions
down to two of the little white ones and the chemist says it's up to you
which of mum's tablets is the one she mustn't have with grapefruit... I mean on my own list, I take it too now
how many puffs did she say, morning and night or just night
fresh out of insulin needles and the boat leaves Saturday, could you top me up
is the water tablet still on my sheet or did he strike it off
with food or without, the big orange horse pill
my own list of medicines please, the customs at the port wants it
amoxicillin, was it seven days or ten
The letter from the hospital says they changed my dose, does your list show the new one
can't read the label since the baby was sick on it
repeat please usual stuff
I used to hand these out on the ward and now I can't tell you what strength I'm on myself
what cream was it for the hands, the one last winter, chef's hands
how many goes have I left on the blue inhaler
do i still have to take the iron now the baby's here
Ramadan is coming, when do I take the metformin the way doctor wrote it
nothing to see anyone for, I'd only like the sleeping tablets done again
the pills finish, where I see if more is waiting for me
the yellow ones, are they for heart or for water, I've lost track
two weeks at sea coming, need double the usual if you please
he said he'd written me something for sleep, is it there
do I finish the course even though I'm better, what did the instructions say
my doctor upped one of them Wednesday, which one was it
Mother Superior keeps our tablets in a tin and the labels have come off mine. What do I take?
is the pill on my list the mini one or the normal one
gel for the thumbs, running low
how long am I on these blood thinners for
Only three of the pregabalin left and a long weekend ahead
what's my dose of ramipril again, twenty years dishing it out and I draw a blank
it's not urgent but the cream tube is flat as a kipper
did doctor put antibiotic for me, the pharmacy say nothing has arrived
whats valid still and whats expired on my script
been told at my appointment to halve the steroid after ten days, or was it seven, look it up on mine
Any refills remaining on the thyroid ones
night tablets, how far before bed
do i take both of them together or space em out, the two he gave me friday
same again please love, the heart ones
there's one I suck and one I swallow, which is which
what did I come away with last time, tablets wise
harbour chemist wants to know the strength of my warfarin
is my migraine tablet one I can have two of in a day, it's on the sheet you gave
my script's for 28 but there were only 14 in the bag, how many was it meant to be
steroid cream, thin layer, how many times a day was it
They said at the desk that my gel's been stopped. Has it?
can I get the pill for another six months without the chat
list all, my new carer needs it by tonight, my own meds
allergic to the last antibiotic so what did she swap me to
missed two days of the lithium because of Lent retreat, what's on the label about missed ones
eye drops, last bottle
is there something on there for pain stronger than paracetamol
Do I have any of those patches to come
once a week is it, the bone one, standing up with water
i have paper with medicine name and doctor sign but is it old, can you look if it works still
do you keep a record of what I was on in the pregnancy
The boat's medicine locker wants a list of what I carry, names and strengths
three nights now I've gone without my reflux pill because the bottle's empty
was it one in the morning and two at night or t'other way round, the gabapentin
does my repeat include the needles as well as the insulin
ive dropped them down the sink, can i have more
new mum brain: what was the name of the stuff for sore nipples she prescribed
how strong's the patch I'm wearing
there was talk at my appointment of coming off the statin, is it still on my list or not
top up my thyroxine before the long retreat please, it's forty days
You gave me a leaflet but no dates. When do the tablets end?
is the antibiotic the doctor wrote me without pork gelatine, what exactly is it
inhaler, brown
they've changed the box and now I don't know if it's the same drug I'm down for
do I rub it in or leave it sitting on top, that foam
my wee organiser box has a gap on wednesdays, what should be in there
what am I taking that ends in -pril
has anybody signed off on more of the tramadol, chemist keeps shrugging
when am I allowed to ask for the next lot
My husband filled the pill boxes until he died and I never learned which is which. What am I meant to be taking?
repeat's run dry
how many mils of the reflux syrup for the baby, he's 5 kilo now, what did she write
wanting more of the ointment for my seams, the surgery scar one
what did they give me for shingles in the end, the acyclo-something
is there a shelf life on what doc ordered for me or can I collect it next month
the night nurse in me asks: is that mane or nocte on my amitriptyline
gamer girl w/ migraines, are my triptans renewed yet
Did Dr Novak make it slow release, the label's Greek to me
before my appointment I'd like to see what I've been prescribed since last summer
pharmacy closes in an hour and there's nothing there under my name, was it sent
which of these did the heart doctor add
taking 2 is right??
need some more of the tablet that stops me running to the loo on a fare
the steroid, am I tapering by one or by half
I keep bees and they stung me, how do I use that pen thing, what's on my instructions
water pill: before breakfast or lunch, I forget her words
old prescription from Damascus, did doctor copy it into your system for me
# view_reports
what did he write about my back, the insurers are asking and I'd like to read it before they do
bloods from Tuesday, are they in
never heard a word about that scan, taken before haymaking
did the swab grow anything
i want to see what the doctor put down about me after I cried in there
my ferritin, the actual number, I can read it, I was a nurse
the ship's medic needs my last chest x-ray findings
Can I have a look at the whole file you keep on me since 2009
cholesterol good or bad this time
The appointment with Dr Sato went quick and she said the letter would be on here, what's the diagnosis called
baby's heel prick, did it come back
they took tests in the camp and again by you, I want the paper of the hepatitis one
what's written under allergies for me, some nurse said penicillin and that's wrong
kidneys, how are they doing compared with last year
your text said results ready, do not ring
did they ever put a name on whatever is wrong with my thyroid
no need of a visit, only the biopsy outcome
ecg from my cab medical, was it normal
I'd like to know what my notes say about smoking, I gave up in 2011
test for the cows' disease, brucella is it, what came of mine
are my hormones back
doc said he'd upload the MRI wording
can i see the letter you sent about me to the council
they listened to the baby's heart for a long time and wrote something, what's on his record
Have I ever been marked down as having had TB
haemoglobin please
lung function from the dusty job medical
I've an appointment next week but I'm not waiting till then to hear about the lump, show me what the lab said
pathology in yet? asking for my own breast
which jabs do I have on record, the crewing agency won't let me aboard without
do you hold anything from my old country's hospital, they said they'd sent it
was it a sprain or a fracture in the end, nobody put it plain
stool sample, yes that one, verdict?
everything from the stroke year, I'd like it in front of me
the prescription he gave hints at gout but is that what's down in my diagnosis
it pinged that there's a new document
that camera test, what did they see down there
what my immunity to rubella came out as, midwife needs it
show me the latest
was it ever written down that I fell in 2020
anything abnormal in what came back thursday
i am a nun and do not own much but I'd like to own a copy of my records
weighed me, bled me, told me nothing, so out with it
doc changed my tablets off the back of some result, which one, let me see
pleural plaques, is that what the CT said, I was a lagger in shipyards
my son's allergy panel, peanuts especially
bone density score
could I read the summary of Wednesday's consultation, I was too flustered to listen
sick note from february, is it saved anywhere
Vitamin D
is the sleep apnoea thing official now or still suspected on my file
where's my covid proof from back then, embassy wants it
you booked me because of a result and nobody told me the result
liver tests, and be honest, I run a bar kitchen
Nobody would say it to my face in the clinic so let me read it: does it say dementia on my notes
the swab from my throat, was it strep
give me the numbers from my last bloods, sodium first
is there any trace in my record of that operation in Odessa that I told the first doctor about
how did the stress test go
the nurse hummed and hawed over my ECG printout, what's the official reading
I was told "it's nothing", I'd like that in writing
sugar average, the three month one
have the coeliac ones come home yet
what did dr lefebvre conclude
x ray my foot, broken yes or no
is my blood group on there, the ship wants it on my tag
wrote a complaint about how I was described, want to see those lines again, the visit of 3rd March
I'm not asking for my pills, only whether the level of them in my blood was all right
can I see his growth chart, the baby's
the message said call about results, I'm on hold forty minutes, can't you just show me
PSA
did they rule out lupus
It's been a month since they put the camera up me and you'd think it was a state secret
gallstones or no gallstones
Any joy with the lab
the consultant at the big place wrote to you about me, I'd like sight of that letter
blood lead level, I strip old boats
my diagnosis in full, spelled right, for the visa lady
what height have I got on record, I've shrunk
hearing test, the graph
how bad is the arthritis on those pictures
she said my records show a heart murmur as a child, let me look
The appointment was six weeks ago and the smear takes four they said, so it must be there
nurse took a sample of the discharge, has it told you anything
did my reprot get uploded
not my prescriptions, my history, the ops and illnesses
are we clear? the cancer marker thing
my little boy's blood lead please and his iron
what is wrong with me according to your papers
urine culture results before I swallow any more of this muck
# doctor_info
does Dr Achterberg take little ones or just grown ups
is the lady doctor in on Thursdays
who've you got that knows about farmer's lung
anybody there speak Tigrinya
Is Dr Whitcombe a man or a woman, my wife will ask
which of them does babies with reflux
soonest anyone could look at a hand, roughly, not booking yet, the mate has to agree
has Dr Pettigrew retired or is he just never there
what sort of doctor would you go to for gamer's thumb
who's on saturday
Somebody told our prioress you have a doctor good with the very old, what is the name
do any of yours do acupuncture as well as proper medicine
Dr Nakagawa free at all next week or is she rammed
my appointment says "Dr T. Okonjo", is that a kidney person or a general one
who looks after memory troubles since Dr Bloom left
can dr ferrante see under fives
how long's the wait for the skin specialist
late evenings, anyone work them? my cab's busy till six
whos good with anxious people
is the same chap who did my prescription in tomorrow or is it the locum
would any of them come out to a farm
what days is Dr Szymanski in
heard there's a new woman for bones
is it a doctor or a nurse that takes out stitches
who'd be right for a child who walks on tiptoe
has anyone any space before we sail on the 8th, just asking
Do you have doctors of the faith, or at least who'd understand the habit stays on
which one is it has the Glasgow accent, he was grand
Is Dr Rosario any good with teenagers who say nothing but "fine"
got any Arabic speaking doctor woman
my husband is after a urologist, is there one among you
does Dr Underhill do implants, the arm ones
nobody's told me who took over Dr Castellano's patients
when could the heart fellow see a person, typically
are you lot all GPs or are there proper specialists
on Sundays who is there
who deals with carers, you know, when the carer is the one cracking
Dr Yildiz, is she back from maternity
which doctor ordered the scan I had, and is she one of your regular ones? I want to know her field
tell me about dr. nwachukwu
is there a doctor who won't lecture me about weight
What does Dr Thackeray actually specialise in
someone who knows scars from torture, do you have such doctor
on Wednesday is Dr Bjornstad there mornings or afternoons
do your doctors see sailors who aren't registered, or only regulars
the midwife's name that does the Tuesday clinic?
Who should a man see about his, you know, equipment
is dr lim a she
how far ahead is Dr Ozturk booked up
do you do house calls for nuns in enclosure, which doctor goes
for carpal tunnel do I want a hand man or a nerve man
can the nurse do a smear or must it be the doctor
Which among the doctors has the most patience with dementia
got a number of choices for my booking, all names I don't know, which is the skin one
has the children's doctor a slot going this afternoon, asking before I wake him
Dr Prendergast, still practising?
anyone there trained in sports, esports counts right
when does the diabetes team come to you
qualified where, this Dr Moreau
is my usual chap about this week, Dr Hollis
hiya is there a female for a cervical thing, just want to know before I commit
that tall doctor with the limp, what's he called
would Dr Beaumont see my mother at home or does she only do clinic
which days does the foot lady come
got anyone who knows about repetitive strain
I can only come ashore Sundays, is there a soul working
nearest free hour with a bone doctor?
does anyone of your doctors understand Pashto or Dari
Are Dr Santos and Dr Santos-Reyes two people
is Dr McAllister running his farmers' clinic at the mart again this year
who sees new mums about their mood
how old must a child be for Dr Kimura
who would write up pills for ADHD, one of yours or elsewhere
can you tell me is Dr Svensson on call today
prices aside, do you have a private dermatologist among you
any doctor that does evening surgeries
who is the head doctor
I've an appointment with a physician associate, is that a real doctor
is doctor in
the old one or the young one, who's better with Parkinson's
where's Dr Papas gone
Sister Columba saw a lovely German doctor with you in Advent, is he still among you
what's the difference between Dr Hale Sr and Dr Hale Jr
need to know which doctor signs seafarers' medicals, the ENG1
can a kid of seven be seen by Dr Rutherford
who would fit a pessary
is there someone female and over forty, I've things to say
is Dr Agarwal in tomorrow or at the other surgery
any paediatrician at all free before Friday, I'd have to ask my husband first
do you lot have a doctor for nerves, the electrical kind
how soon can one get seen by the ear man, generally
has the physio any early mornings
The doctor who told me to stop my tablets, is she a cardiologist or what
does your skin doctor do children's birthmarks
is dr. grieg on holiday
I hear good things of Dr Adeyemi-Clarke, what's her field
you have psychiatrist?
which doctors come to the care homes round here
between Tuesday and Thursday who is there for ladies' matters
would it be Dr Moss for veins
list your consultants for me
who covers when Dr Wren isn't there
# message_doctor
the stitches are weeping a bit at one end, yellowish, tell the nurse will you
have someone ring me after milking, so past nine
could Dr Voss know that mum didn't settle on the new patch at all
wound's gone from red to pink, dry, no smell, she asked me to report
Pass on to Sister Fidelma's doctor that she is fasting and whether the pills should wait... well I am Sister Fidelma
phone me, I don't like typing
the appointment tuesday was fine but I forgot to ask him, can I fly with this leg
let the physio know i did all the exercises and it's worse not better
satellite phone only from Monday, so if the doctor has anything to say about my bloods, best say it by Sunday to my wife's number
Would you ask Dr Grunwald if breastfeeding and these antihistamines are alright together in my case
tell her it worked!! first night's sleep in a year
my sugar readings for the doctor: 7.1, 8.4, 6.9, 11 after the wedding cake
I need word sent that the tablets make my tongue feel like felt
the dressing came off in the dishwater, does the nurse want me to put another on
caseworker say doctor must write letter, please say to doctor
she said to drop a line in a week about the blister so here it is, flat and peeling
what does the doctor make of my scan, I've read it but I want his opinion, he can ring
not refill, a question, for whoever prescribed it: is it meant to turn my pee orange
can a human call me back please before 3
dad hit the night carer again. His doctor should know.
this is for Nurse Tallulah: swelling's down, bruise is now green, all ten toes move
ring my daughter not me, I'm deaf as a post, about the new tablets
Just want Dr Eriksen to hear I got the job on the rig so the leg must be signed off
can the doctor look at a photo of a rash if I send one, baby's tummy
mum thinks the pills are poison and spits them, what does Dr Hatherley want me to do
i stopped the antidepressant by myself a week ago and i think he should know
Would somebody kindly call the convent, ask for me by name, it's about my blood
the burn has a white rim now, is that right for day six, nurse said keep her posted
about my appointment yesterday: I told the doctor I don't smoke. I do. Correct that with her
could she write me a line for my employer, chef's no good with one arm
fever last night 38.2 this morning 37.1 thats all the doc asked
the interpreter said a wrong word, I have pain two YEARS not two weeks, please the doctor must know it
has the doctor an opinion on whether I should be lifting hay bales yet
call back requested, landline, let it ring long
Whoever read my ECG, could they tell me in plain words if I can still drive fares
give my regards to Dr Pemberley and say the hip's grand
need the doctor's word on whether I stop the aspirin before the dentist
drain bag filled up by half since breakfast, clear straw colour, the nurse wanted numbers
i got no reply from the surgery to what i asked her monday so ask again pls: do i carry on or not
he told me to say if the rash returned. It's returned, small, left elbow only.
leave word for Dr Amadi that the second batch of tablets suits me
the wound vac beeps at night, is that anything, ask nurse
somebody please get in touch, any time after the lunch service
I've been told to cut salt and I forgot how much, she'd know, would you ask her
baby's cord stump fell off today, health visitor said to inform you
no wish to come in, the doctor could answer in one line: cold or warm compress on this elbow
Sharing with the team that mum now wakes at 3 every night and the lorazepam isn't touching it
he asked did the pain go down into the foot. yes. it does. tell him
i'm on a boat with patchy signal so write don't ring: should I stay on the half dose
a scab's come where the mole was, black, dry, doesn't hurt, she wanted to know
prescription came but it's not what we agreed, doctor needs to hear that from me
Tell Dr Feldman no. I thought about the operation and it's no.
could you find out from the consultant whether I may kneel
ringing's no good I'm driving, but get the doc to leave me a voicemail re my potassium
the report said "clinical correlation advised", would dr explain what that's supposed to mean for me
for doctor: my son have again fever after vaccine small one, is normal?
just to say the nurse's trick with the honey dressing is working
ask whether my flu jab needs to wait until the antibiotics are done
I'd be grateful for a call, it is private, it's about my marriage bed
pins came out a bit on the left side of the frame, not sore, a photo's with my wife, who do we show
Blood sugar was up at 14 after communion wine and cake, down to 8 by compline, Dr Hartigan said to report such things
ask him can I go back behind the wheel
The physio's machine left a red square on my back, tell her, no blame, only so she knows
would like doctor's view on whether the cough mixture mixes with the heart tablet
please get the mental health lady to phone, withheld number's fine, I'll pick up
it's oozing less. the smell's gone. she wanted to hear by Wednesday
let them know I've started the new ones and no hives so far
I missed a call from you, no idea who, ring again
the report's wrong, it says left and it's the right one, somebody tell the surgeon
can doctor say if I can eat liver, with the baby in me
just pass it on: mum didn't recognise me for the first time today
what I want is for the consultant's secretary to call about that letter
Dr Cruz said two weeks off the combine and I've a field standing ripe, ask him does ten days do
could you forward to my doctor that the hospital gave me a different inhaler
hi nurse, the plaster's rubbing at the ankle bone, is it ok to pad it
i am scared of the operation and would like to speak to the doctor first, by telephone
peg site is a wee bit crusty, no temp, do we keep with the saline
get Dr Ahlberg on to me, not about an appointment, about what she said concerning my kidneys
she asked what my mother died of, I found out, it was the bowel
I'll not be taking those tablets, and I want her to know why: they made me see things
For the attention of whoever cut off my plaster: the wrist clicks, doesn't hurt, is that expected
two fingers wide the wound is now, was three on Monday, clean pink bed, no pong
ring me back love, it's Dot
I've a bone to pick with Dr Quayle about what he prescribed, have him phone me
doc, it's the fella with the ear, drops done, hearing back, cheers
ask the diabetes nurse if i can do the fast, please, Ramadan is starting on Saturday
how's one to know if the stoma bag's cut too wide, the nurse would know, could you put it to her with my name
the results came and I understand nothing, someone explain by telephone
would he mind if I halved the water tablet while I'm at sea, put the question to him
letter for the school saying she can't do PE, could you ask Dr Fenwick
Mum's carer again. Since the new drops she naps all afternoon. Does the doctor want her to carry on with them?
my appointment isn't till the 30th, so in the meantime let the doctor know the lump has doubled
she told me keep a headache diary and send it: mon bad, tue none, wed bad, thurs awful
the baby's stools are green and the midwife said run it past you
can the doctor send word to my employer that I was with him
tell nurse Josie the bandage has slid down to me ankle
please request that Dr Tan returns my call of yesterday
could anyone on the ward team tell me whether the metal in my hip sets off airports
Kindly convey to Dr Ambrose that I have completed the course and the cough persists at night only
is it alright to shower with it, ask the surgeon
# help
right what's this then and what do I do with it
grandson put me on here, I've no clue
can you do bookings or are you only for show
what kind of things I may ask here
explain yourself, machine
how'd I go about things here, I'm new
where do I start
first time. what now
whatcha do
is this where I'd ask about doctors and that
I do not understand how is working this
show options
dunno what to type
is there a list of things you know
could you walk me through it slowly
what buttons do I press
I'm no good at these, what do you want from me
your job is what exactly
# greeting
ahoy there
Grüß Gott and good morning
evenin all
hello, anyone in
yo
morning, bread's in the oven so I have a minute, how do
hullo hullo
good day to you from a very wet farm
salaam
peace be with you
# thanks_goodbye
God bless you dear, that's me done
cheers mate, fare's waiting
ta ta for now
you've been kinder than the last lot, goodbye
that is all thank you very much sir or madam
right, cows won't milk themselves, bye
brilliant, gg
thank you my dear and a peaceful day
fair winds to you
ok bye thanks
I'll let you get on, pet, thank you
blessings, that was most helpful
grand, I'm away now
ty for the help cya
merci, au revoir
gotta dash, baby's up, thanks
right you are, thanks, over and out
nice one bruv later
thank you from all of us at the priory
that's everything, good night
# confirm
aye aye
go for it
that'll do me nicely yes
yeah do that
naturally
correct, proceed
yep yep yep
if you would, yes
too right
sounds right to me, yes
ok do it
you have my blessing
affirmative
yes of course, that's the one
ja, mach
# deny
not on your life
nope, leave that
I'd rather we didn't
no ta
better not
that's wrong, no
negative
no no, not that
absolutely not thank you
nah mate
I don't think so, no
no thank you kindly
no way
hold off, no
not that one, no
# out_of_scope
you've charged my card twice for the one visit and I want it back
what did my husband's urine test show, he won't ring himself
is there room for a horsebox in your car park
sixty quid!! for what, five minutes, who do I shout at
my daughter's nineteen and won't tell me what the doctor gave her, look it up
do you take the sailors' insurance or is it cash
what time do you shut on a Saturday
vet's coming tuesday, can you make it wednesday
how long is measles catching for, in general
which bus from the refugee hostel gets me to you
cancel my Netflix would you
recipe for chicken soup for eighty please
receipt for last month, the tax man wants one
who do you think wins the league
are you a real nurse or one of them robots
my flatmate keeps getting letters from you, what's wrong with him
do I need form B12 or C9 for the housing people
Is ibuprofen bad for the stomach?
the wheelchair hire people never turned up, sort them out
book me a cab to the airport 5am
wifi code for the waiting room
tell me a joke, night feeds are long
your direct debit took it out on the 1st and again on the 2nd
the neighbour's been in and out of yours all week, is it catching what he has
will it rain on the silage tomorrow
two payments have gone out, one visit, do the sums
could I see mum's chart, I'm her carer but there's no paperwork
what's the going rate for a private MRI
how do you stop a goat scouring
invoice says consultation x2, I was there once!!
where's the nearest mosque to the surgery
Is your coffee machine mended
my ex is bringing our kid in, tell me everything he says to the doctor
lend me a form for the disabled parking badge
i need my son's school to move parents evening
what's a normal temperature for a grown woman
which console has the best grip for sore hands
your website keeps logging me out
Renew my cab licence please
what's Dr Levy's home address, I want to send her a ham
refund me
why is the sea salty
the chap in the bed next to me on the ward, did he pull through
do I get a discount, OAP
who prays for the sick at the hospital chapel on Fridays
can you post a parcel for me since you're by the post office
is the clinic shut on Whit Monday
order two crates of lemons for Friday
translate this letter from the Home Office
you're useless, who made you
the bill came to me and I wasn't even the patient
find out if my lodger's got hepatitis, he eats in my kitchen
do you validate parking for taxis
why have I paid 45 on Monday and 45 on Tuesday for the same bloods
what is the capital of Eritrea's neighbour, homework
i'd like to complain about the receptionist with the nails
How many calories in a scone
print me my bank statement
have you lost property, I left a rosary in the loo
reserve a berth at the marina for the 9th
my sister's scan, did it show a girl, she's not telling
will my travel insurance pay
best way to get diesel off skin
a table for six at eight and no shellfish
where can I buy nappies at this hour
could you pay the chemist for me and I'll square it with you
is it true they're closing you down
please reset my password
vaccination for my sheepdog
does the clinic have a lift, mum's chair is wide
how do I become a nurse at my age
what did Mrs Ogilvie die of
my employer is owed a doctor's bill breakdown, VAT and all
can you read my horoscope
are mobile phones allowed in there
A hundred and twenty has left my account two times and your girl says it's the bank and the bank says it's you
what's my tenant being treated for, I've a right
fix my headset
what are the visiting hours on the geriatric ward
My son is a grown man but he's my son, so show me what they found in his blood
how big is a dose of wormer for a ewe
which insurance card do refugees show
book me the ferry
can i charge my electric taxi outside yours
do nuns pay
when does the flower shop in your foyer open
any jobs going for a retired ward sister
how much water should a person drink a day
your leaflet has a spelling mistake on page 3
who won last night
reschedule my driving test would you, it's the 9th
what's this 12.50 admin fee on the statement
the doctor on the telly says butter's fine, is it
how do I apply for carer's allowance
my mate's girlfriend comes to yours, is she pregnant
change the language of the website
set a timer for the eggs
you overcharged me, then charged me for complaining
how d'you get to level 40 without the sword
get me the phone number for the council
report a pothole
I've paid, they say I've not paid, I've the slip in my hand
who's the father, it'll be on her notes, my brother wants to know
price of a cab from the station
the monk in the next cell has been to you, what ails him
mending a slipped stitch, knitting, how
can you tell the pharmacy to deliver
do my claim form for me
what is sepsis
how do I dispute a no-show fee, I was sat there
my grandson's report card came, shall I read it you
where do I leave the pram in your building
donate blood, where
put me on to a lawyer
is the creche at the clinic open mornings
book me in for a haircut on thursday
which vitamin's best for hair, general question
have you got change for the meter
last winter's invoice, can I pay it in three goes
I want copies of what was said about my late father, I'm the executor
why's your hold music so dreadful
cancel the milk
play something soothing
what year did penicillin come out
i lost the wristband from hospital, does it matter for tax
refugee council, do you have their number
could you check on my wife, she's in surgery at the General
`;
