/** Sentences of our own. */
export const patientFirstTexts6 = `
# book_appointment
done me knee again coming off the scaffold, needs someone to have a squiz
bub's six week needles are due and I haven't lined anything up yet
mate the missus reckons this mole has changed and she won't let up til I get it looked at
smoko's the only time I can ring so doing it here, need a skin check sometime after 3
My ears have been blocked since I went diving at Rotto
rego medical for the truck licence, due end of the month, who do I see and when can you squeeze me in
Arvo, after a slot for a tetanus, stood on a nail at the site yesterday
Not sleeping. Not eating much either. Mum said to talk to youse.
g'day got a crook back, any chance this week
I was supposed to sort this in winter and never did but the snoring's that bad now she's moved to the spare room
prob nothing but theres a lump on my forearm
He's four and he's been pulling at his left ear since daycare on Tuesday
Could bub be seen? she's bringing up every feed and the plunket nurse said get the doc to have a look
shearing season's over so now I can finally come in about the carpal tunnel thing
I'm a ward nurse so I know it's likely viral but three weeks of coughing is taking the mickey
Grandad needs his ears syringed, he keeps answering questions nobody asked
two kids, both need flu jabs, one trip if poss
nah yeah the shoulder's stuffed eh, time to get it seen to
iron's low again I can feel it, reckon I should come in
Feeding is agony on the right side and I think it's mastitis brewing but no fever
Dr Whetu saw Dad last time and he was good, want to get Dad in with him again
my partner says I have to and honestly she's right so. vasectomy chat please
wisdom from the pharmacist: stop buying antacids and go see someone
Rash on both hands since we switched grout brands
eczema back with a vengeance
Sparky here, rolled my ankle jumping off the ute, can still walk but it's gone purple
Poppy is turning one on the 9th and I believe that means more needles
haven't had a pap since before covid woops
I keep getting these headaches behind one eye round exam time
slipped on the ice by Timmies Saturday, tailbone's still killing me when I sit
eish this tooth—no not tooth, the jaw by the ear, it clicks and pains when I eat
My boet says I must come get the chest checked, it's the asbestos from the old site
we've been without a family doctor since ours retired, are you folks able to see me
Howzit, need to see somebody about my sugar, the clinic sister at work said it's high
the rink's first aid guy figures concussion from two weeks back, said get it followed up
Baby's got a flat spot at the back of his head and my aunties won't stop commenting
Prenatal. First one. Eight weeks by my count and very nauseous, eh
ag shame my little one has been scratching herself raw, it's that time of year
had no period since March and it isn't what you think
travelling to Malawi for the wedding, what shots do I need and when can you do them
hockey physical for my son, needs doing before tryouts on the 22nd
Put Ouma down for a check up, her pension tablets need the yearly look-over
welder, 54, eyes streaming all day even on days off
It's silly, but I cry in the truck every morning before I go in. Somebody on the site said I should speak to you people.
I'd take the 10:15 on Wednesday if nobody's grabbed it
my hip, the left one, it's gotten so I can't do the stairs without a rest
Student health sent me over here because they don't do IUDs
toe. ingrown. gross. help me out
Kokum wants her eyes and her feet looked at same day cause it's a two hour drive from the rez
need bloodwork ordered for the yearly, so I guess I have to see someone for that first
I've been dodging the prostate thing for three years and now my brother's got it so okay. Fine. When?
the twins are due for their 18 week thing, both together please I only have two arms
Voice hoarse since choir tour, it's been five weeks
abeg I want to see doctor for this waist pain wey no gree go
Good morning ma, my son has been stooling since two days but he is playing, I want doctor to check him
sir I am having burning while passing urine since Sunday
Aiyah my gastric come back again, can see doctor tomorrow or not
kindly arrange for me to consult regarding hair fall, it is coming in bunches only
I am wanting a full body check up before my arranged meeting, mummy insists
My father-in-law has come from Madurai for six months, his BP machine is showing different different numbers, someone should see him
NS medical board say must get memo, so need to see orthopaedic for my flat feet lah
Any slot? Fever gone but cough cough cough.
my period dey come two times in one month, I need to see lady doctor
how to put appointment for small baby vaccine, he is completing 14 weeks on Saturday
madam I delivered five weeks back, that postnatal check is pending
Confinement nanny says baby yellow a bit, want paediatrician to have a look, not urgent but before weekend can?
The okada I fell from scratched my leg and now it is bringing water
sugar patient since 2011, last checkup was long back, kids are scolding me
can take the 4.20 slot with Dr Lim? I see one on the website
I think say na malaria but the drug I buy no work
specs number has increased I feel, board is not visible from third bench
My ah ma keep falling asleep at mahjong, she never like that one, want a doctor to see
body is paining like anything ever since the Ganpati dancing
I don't have appointment oh, but my ear has been making noise since the generator next door started
PSLE coming and my girl stomachache every morning, must see someone ah?
kindly do the needful for my knee, stairs have become enemy
a doctor that can look at my wife and me together, we have been trying for baby for two years
gran says her legs are swelling by teatime and she wont ring herself so im doing it
my nonno pretends he can hear and he cannot
uni counselling waitlist is 11 weeks, can a GP here start the mental health plan
Nights, twelve hours, twenty years of them. My varicose veins have had enough. Where do I start?
i think i have adhd?? everyone on my course says so
Results are ages old, I don't want those, I want fresh bloods and somebody to sit down with me
pimples. so many. formal is in 3 weeks
needlestick last Thursday, occ health want a GP to do the follow up serology
halmoni wants an appointment but only if it's the nice doctor with the moustache
hurt my wrist skating dont tell mum how
Doctors make the worst patients but nurses run them close. I've had reflux for a year and self prescribed. I'd like to do it properly.
Anyway so the pharmacist looked at Pop's script and said has he had his kidneys done lately and he hasn't so here we are
my grandmother fell last month nothing broken but shes scared of walking now, someone should see her i think
contact lenses make my eye red every single time
Would you do a depo for a walk up or do I need to pick a time, if so Monday
dodgy tummy since the Bali trip
placement starts the 3rd and they want hep B and MMR, I've had one out of three
Baba's hand shakes when he pours the tea. It didn't use to.
pls fit my grandad in somewhere his toenails are a safety hazard
second degree haver, first degree burn. healed weird. want it seen
not sleping since exams
I'm asking for an appointment not a callback, last time I got a callback and missed it in theatre
The clicking in my thumb has reached the stage where the patients can hear it
seven months since my last asthma review and the app's been nagging
i need to be seen before my insurance medical, cholesterol and all that jazz
Yia yia's cataracts, she's ready at last, which we never thought we'd hear
pins and needles in two fingers, I'm a hairdresser so kind of need those
chafing. from a half marathon. in a place
three in the morning, feeding, reading about postnatal depression and ticking every box, so I suppose I'd better talk to somebody in daylight
Twenty five years on the jackhammer and now I can't do up a button
Not after a script, not after a certificate, just want someone to listen to my chest
bit of swarf in the eye last week, doc at emergency got it out, said have it checked in seven days, that's today-ish
The bairn, well we say baby here, has thrush in her mouth and so do my poor nipples
I'm from Enugu schooling in Winnipeg and this cold has finished my skin, I need a dermatologist
hubby's doing the school run and I've a free Tuesday for once, anything for a smear?
Farm dog headbutted me. Jaw's out. Laugh all you like but I'd appreciate an appointment
Our daycare won't have him back without a doctor seeing those spots
paid my ACC levies for thirty years so may as well use em, the back's gone
fully intending to ignore my knee until the kids hid the car keys
can't hear the smoke alarm, apparently it's been beeping since Easter
Doctor's report last year said come back in twelve months. It's been fourteen.
I seem to be growing a second chin on one side only
dunno if it's a you thing but I've been going to the loo six times a night
newborn check, hospital discharged us early, he's nine days
Amma is coming by Sunday flight and her prescription is all Indian brands, somebody must see her and put her on local ones
Being a diabetic educator you'd think I'd have had my own feet checked this decade
what would it take to get my husband's and my travel jabs on the same lunch hour
C-section scar's gone hard and ropey at one end
put us down for the four month needles, I'll bring the chocolate, for me not her
If there's a gap tomorrow I'm in town anyway selling lambs
snored so loud at the shearers' quarters they voted. I'm to see a doctor.
get my boy in with Dr Petrakis, it's his asthma plan, school wants it signed before camp
the tingling's back
Yesterday I forgot my own PIN, and last week the way home. I'm fifty-eight.
smoke came over from the fires and I've had a tight chest since, on and off, all right at the minute
I wouldn't ordinarily bother you people but the wart has its own postcode now
baby hips clicky said the midwife, somebody to check
going for my bus licence hey, need the medical and eye test
roofer. sunburnt ears for forty summers. one's scabbed since March
They told me at the pharmacy that shingles vaccine is now at your clinic, I'm ready for mine
My wedding's in Jaipur in December and I'd like these melasma patches handled by then
haemorrhoids, there, I typed it
# view_appointments
what time am I meant to rock up on Thursday
did that go thru or not? I hit the button twice and then the phone died
Nan's asking if its the tenth or the eleventh she's got with the heart bloke
not cancelling or anything just want to know where it is so I can park the truck
The fridge magnet with my date on it has gone missing, toddler suspected
is it Karen or the new fella I'm seeing Monday
I've written 'doctor' on the calendar for the 14th with no time, very helpful past me
Boss wants proof I've got something on Friday morning before he gives me the time off
have I got anything on while the school hols are on
Baby brain. Did I already make the eight week one?
when was I last in, must be two years
hoping someone can remind me which clinic I'm at tomorrow, the Botany one or the other
my shift roster is out so need to check all my bookings against it
Is there still a podiatry thing in my name for March
next one is when
I got a text saying see you soon but it didn't say how soon
pretty sure I booked the derm after the last visit, could you have a look if that actually happened
just checking I'm still in the book for the 6th, your system was down when I phoned
load shedding killed my phone halfway, do I have a date with Dr Mokoena or not
when's my follow up supposed to be again? They told me at discharge but I was loopy
do I see the nurse first or the doctor on the 19th
my mom booked something for me before she flew out and I have no clue what it is
What've I got left for this year before I lose my benefits
Sorry, me again, the confirmation email went to my ex. What time is it at?
driving in from Sioux Lookout so want to be sure sure sure it's Wednesday
which doc did they put me with for the ankle
is my two o'clock in person or over the phone
I've got three reminder texts and they all say something different
has the specialist one been slotted in yet, the lady said she'd do it while I was in the parkade
Need the dates of all my visits since the accident for the RAF lawyer
Tell me nothing's on the 24th, I beg, it's my daughter's matric dance
I can't recall whether I pulled the plug on my physio or only thought about it, am I still down
how long before I'm seeing Dr Van Wyk, is it days or weeks
please confirm my token for tomorrow, is it with Dr Krishnamurthy itself?
wah so many SMS, which day is the real one
I paid and network failed, did the appointment enter?
My appointment with the sugar doctor is preponed or still same? nobody updated me
next week got anything for me or no
I want to know is it morning or evening slot they have given, auto driver is asking
Biko when am I coming to your place, I lost the small card
see the last time I came was before Diwali or after? for my leave application
The one my maid was supposed to fix up for me by phone, is it there in the system
polyclinic or your branch, where to go on the 8th ah
Mama is asking what time you people gave her. I am Chidinma, holding her phone for her, she can't see the screen
got appointment meh? I thought I only enquire
how many more sessions of physio are booked in my name
do not change anything, only tell me the timing on the 17th
Can check whether my Wednesday is the scan or the doctor talking about the scan
since when do I have something on Sunday, the app is showing one red dot
nana keeps askin me every hour when shes going, put her out of my misery
Which day off did I give up for you lot? I swapped a shift and now can't recall for what
whens my thing
has my GP's referral turned into an actual date yet at your end
i have a prescription to get and a blood test to do and somewhere in there also an appointment, when's that one
did Thandi at the desk book me like she said she would
My roster's got a blank where I wrote DR and nothing else. Help me out?
it said pending this morning, is it confirmed now
what was the date I came in with the broken toe, uni extension form wants it
Am I seeing a person or getting a phone call on Thursday
is there any reason I'd have an appointment at 7am, my phone thinks I do
opa can't find the letter. hes in on the 21st or the 27th, he remembers a 2
How long have they put me down for, is it the short one or the double
So I know it's with Dr Castellano, I know it's next week, that's all I know
just want to see what's in there under my name for may
Reminder came through in French. I don't speak French. What does it say I have?
theres a number 3 next to the calendar thingy does that mean 3 appts
feeding brain: is it this Friday or next Friday we're in
Just the date please. I'm keeping it, I only need the date.
foreman needs to know exact times I'll be off site this month for the shoulder
did the lady get me in with the hand surgeon, she was going to try
I've promised my sister I'd mind hers on the 25th, is that free or have I something with you
Am I in your book at all
somebody rang from your number while I was on the mower, was it about a booking I've got?
how many times did I come in while pregnant, filling in the baby album
you people moved me once already so where have I landed
It's the hip doctor this week and the eye doctor next, or have I got that backwards
Wanted to double check Dr Abernethy's still expecting me, given the flooding
the app shows nothing but I paid a deposit, so?
my calendar and my husband's calendar disagree about Thursday, you be the judge
prescription review, that's what it's called on the text, when do I have that
Six week check: who with?
Uncle Bala fixed something up for me through his friend in your office. What time should I come?
where am I going tomorrow, Subiaco or the city rooms
i keep hearing there's a cancellation list, did I get off it and into an actual time
Before I say yes to overtime, have I got bub's thing on Saturday morning
was my last skin check under two years ago or over
whatever I've got before Christmas, list it
Physio, dressing, doctor. In what order and when?
I had a dream I missed it. Have I missed it?
nurse wrote 14/5 or 15/4, can't tell, eish
# cancel_appointment
knee came good on its own, give my Wednesday spot to someone who needs it
Boss has me up in Karratha for the fortnight so scrap the physio
nah flag it, not coming tomorrow
the bubs jabs got done by the council nurse so we don't need the one with you anymore
I won't be needing Friday after all, the hospital sorted it while I was in there
pull me off the list for Dr Papadakis please, found a bloke closer to home
Turns out I'm not pregnant, so. The scan on the 20th can go.
sorry to muck you around but take me out of the 8.40
could you let go of my slot on Monday, my flatmate drove me to the after hours last night and it's dealt with
Grandma passed on Saturday. She had a check up with you on the 3rd, just letting you know she won't be there.
bin the skin check
we're moving to Tassie so whatever I've got lined up, wipe it
My mother in law can't mind the kids and frankly the wart has fallen off, so don't expect me
got the flu jab at work for free so won't be in for yours
the thing at 11, don't want it anymore
roads are closed from here to Moose Jaw so I won't be there today, don't bother finding me another
I've decided against the procedure. Thank the doctor, but please take me off.
found out medical aid's exhausted till January so must let go of the appointment hey
ja no, the rash is gone, leave Thursday
my kid's strep test came back neg at the walk in so we're good, skip our 3pm
Please free up Tuesday. Someone sicker can use it.
don't need that ultrasound slot, I miscarried last week and it's all been looked after
the wedding's off so the travel shots are off
Went to my cousin's chiro instead and he fixed it eh, so no need for your guy
you've got me twice on the 12th, drop the later one
Taking Oupa to Groote Schuur instead, they've got his whole file, so his place with you can go
eye thing - forget it
kindly remove my name from Friday I got a job and it starts Friday, God is good
I'm too chicken. Cancel it.
no need already, fever gone, cancel can
I have travelled to the village for burial, so Thursday cannot hold again, just remove it
Sir please cancel, my in-laws have fixed another doctor without asking me
the reporting came negative thank God so I am not requiring Saturday's consultation
Aunty say traditional bonesetter is better, she don't want your own again, sorry o
block leave got rejected, physio cannot go, just drop it lah
kindly delete my booking as I have shifted to Pune
Paining has stopped by itself, why waste doctor's time on Monday
two bookings I have done by mistake, one is extra, the evening one please remove
Fuel don cost. I no fit come that Tuesday, leave am
my reservist call up so the dental referral visit can forget about it
Don't keep the slot of 5 pm for me, I am already having the injection from company clinic
I will not be disturbing doctor tomorrow after all. My prayer has been answered.
Short staffed, matron's called me in, give away my half past nine
i was gonna come about the acne but it cleared up lol so nvm tomorrow
Grandad's dug his heels in. He's not going. Cancel him with my apologies.
I feel a fraud, cough's completely vanished, release the slot
got into the student clinic for free so scrap urs
please take my name out of the physio book, it's costing more than the knee's worth
the 16th isn't happening, we've a funeral, I'll sort another some day when things settle
Don't need the pre op anymore, surgeon's called the whole thing off
thurs 2pm dr haddad, cncl
My referral went to the public hospital so the private one with you is surplus
too embarrassed to come so can u just undo it
Was going to get my results in person Tuesday but they've phoned already, so that visit is pointless now
i hav the flu and also i was only coming for a flu shot so. bit late. cancel
Aunty's gone back to Fiji early, she won't be at that appointment on Friday
undo yesterday's booking pls it was the cat on the keyboard
wipe Monday
Could you tell whoever does the list that bed 0, i.e. me, will not be presenting on Wednesday or any other day
thumb's back in its socket, went in by itself over breakfast, so ignore the booking
cows are calving so that's me not coming
The baby decided to arrive early, so the antenatal on Thursday is a touch redundant
Dr Vasquez was very nice but I've gone off the idea of surgery and of Monday's chat about it
got a start on the wind farm, flying out tonight, kill the lot
please give my place to the young mum who was crying in the queue, I can live with a sore elbow
husband is better at taking stitches out than he's any right to be. We shan't need the nurse on Wednesday.
No longer with that insurer so it'd cost me a fortune, better strike me off for the 13th
not gonna make it thurs and honestly not gonna make it any day so don't rebook
the free tetanus at Bunnings beat you to it, cancel mine lol
Visa came! Leaving on Sunday. Whatever's booked after that, cancel it please o.
Withdraw my booking, if you would.
you'd be wasting a chair on me Friday, the lump turned out to be a mozzie bite
A report is what I was after and instead I was given an appointment. I do not want the appointment.
take bub off tomorrow's list, she's had the injection at the hospital
he's my ex now so the couples fertility thing, no
Call off my 2.45. Long story. Involves a goat.
don't bother keeping Dr Hamdan's slot for me, I got him at the corridor on rounds, perks of working here
I did want the flu shot, now I don't
the appointment my mum made for me without asking, get rid of it please i'm 17
Rain's stopped, we're harvesting, count me out
scrub tomorrow, sorry, too crook from the chemo to leave the house and they're seeing me at the hospital anyway
Physio at five? Nope. Done with it.
# reschedule_appointment
the 9 o'clock clashes with a concrete pour, got anything after 2?
bub only just went down and there's no way we're making half ten, afternoon instead?
I'm on nights that week, can my thing go to the week after
Rained off today so if you can fit me in earlier than Friday I'm free as a bird
it's Anzac Day, the date you gave me. are you even open? need a different one
Dad's lift fell through for Tuesday but Thursday my cousin can drive him
any way to shuffle my Monday to Wednesday
Exam got shifted on top of my physio, so physio has to budge
They've got me with Dr Lindqvist but I'd be more comfortable with a lady doctor for this one, same time if possible
pain's getting worse, three weeks is too long to wait for the one I've got, anything sooner
push me back a week would ya
ute's in the shop til Thurs so my Wednesday's no good, Friday all right?
Can Hemi's booking be bumped to after school, he's got a maths test period two
I know I've changed it twice already, please don't hate me, but
could we do an earlier one than 4.15, sun's down by five and Nana won't walk in the dark
swap my morning for an arvo
snow day, schools shut, three kids home. not today but maybe later this week?
taxi strike tomorrow, I can't get to you, what about the day after
my shift at the mine got flipped so Monday's now impossible, I still need the medical though
any cancellations come up before mine? I'm on the 30th and the knee isn't waiting that long
Could the 1:30 turn into a 3:30, nursing placement lets out at 3
oh geez I booked it for my own wedding anniversary, she'll skin me, pick me another day
I'm stuck in Thunder Bay with a busted alternator. Tomorrow's a no. Next Tuesday's a maybe.
Make it the other Dr Botha please, the young one, I don't mind when
must shift my thing past Ramadan if that's fine with you
I'll be late by an hour at least, would it be simpler to put me on a different time
that phone visit I've got with Dr Grewal, could it be face to face instead, whatever day
It's not that I don't want to come, it's that the only bus gets in at noon and you have me at nine
bring mine forward hey, I can't take this itching till month end
hoping to have my two kids back to back rather than Tuesday and Thursday
exam timetable came out. yikes. need to move physio
please prepone my appointment, my flight to Dubai is on the same day
third mainland bridge is standstill, I can't reach by 10, put me for afternoon abeg
Can change to after CNY? now everybody spring cleaning
my son's board exam is on that date only, kindly adjust
The boss don change my shift to night, so morning no go work again, evening nko?
Boss say cannot take leave Friday, Saturday can?
due to rahu kalam my mother will not step out at 3, give 5 o'clock please
Doctor Adeyemi is too strict, I'd like the same day but with another person
helper off day clash with ah gong checkup so need push a bit
I was to come for results on Monday but examination timetable has scattered everything, which other day
Got fever today, didn't want to spread to others for my skin appointment, next week then?
if somebody cancels please put me in their place, mine is too far, one full month
shift mine to the Bukit Timah branch day, Tuesday is it? instead of Thursday
Let it be later in the day, naming ceremony is by 9 and it is my own brother's child
onam week is packed pls make it the week following
prac exam same time as my appt ugh, literally any other time that day
They've rostered me on a late. Is there an earlier slot that day, before 1 ideally?
gran's carer comes at ten so ten's bad for gran, eleven's good for gran
Monday seemed like a good idea when I booked it, it's less of one now, Wednesday?
can it be thursaday instead of wendsday
I don't want to lose my place altogether but next week's just hell on the ward
my bus got cancelled so i can get there for 11 not 10 is that ok or do u need to move me
Would Dr Stavros have anything closer? mine's the 29th and I've sat on this cushion for a month
Same appointment, different week. That's all I'm after.
dads on the mines til the 8th and he drives me so after the 8th
i asked for a girl doctor and got put with mr pemberton. same day if u can just not him
Results won't be back before I'm due to see him so wouldn't it make sense to hold off a few days
year 12 camp is that whole week!! need it before or after
Grandma booked herself for 6am. Or thinks so. Either way put her at a human hour.
tmrw 8am -> later
Nursing my mum through her chemo so my own bits keep sliding, sorry, could I go again for the week of the 20th rather than this
Stuck at uni with a group assignment, my 3.15 could do with being a 5.15
crane's only on hire for the day I'm booked with you, so which other day suits
baby's nap is 12 to 2 and heaven help anyone who interferes, so could the 12.30 be otherwise
I'm not cancelling on you! just can't do before ten anymore, new school
Is there any joy in moving up the queue, the specialist's letter says within two weeks and I've got five
The doctor you've put me with was my mother-in-law's, no thank you, another doctor, same week
Diwali bonus shift came up for Thursday, so can it be Thursday after instead
two kids one car one job. tuesday no. any other day yes
might be easier for everyone if mine were a Friday
could you flick my 7.30 to the end of the day
I've been bumped off the flight from Abuja so I'm landing the day after my appointment
my carpool is sick so I'd need a time that lines up with the 11:20 bus
Pump broke, boobs are bursting, we're late, any time later this morning?
the missus is due the same day as my vasectomy. there's irony for you. after, please
Stuck behind a road train at Coober Pedy, no show of making 3 o'clock today, tomorrow I could
lockdown at my kid's school last time, chickenpox this time, we're cursed, third time lucky next month?
Easter Monday, really? Please find me a weekday that isn't one
Hoping to slide back in with Dr Nakamura, the booking's with someone else and I don't mind waiting longer for her
they reckon the biopsy takes ten days and you have me coming in five, doesn't add up, stretch it
earlier earlier earlier, I beg you, this ear
my ah boy's swim meet is at the same timing leh
Wednesday week rather than this Wednesday
Can I trade my long appointment on Monday for a long one any arvo
Load shedding says I'm dark from 2 to 4 so the video consult must be outside that
jury duty. joy. so push everything out a fortnight
I'm with the nurse at 9 and doctor at 3, surely those can be put closer together
half hour later would save my bacon
The 31st? There's no 31st in June, so I'd like to be put on a real date, whichever was meant
# view_prescriptions
down to my last two puffs of the blue one
how many of the white ones am I meant to be taking now, is it still two
pharmacy says no repeats left but I swear there was one more
The doc scribbled something about taking it with food or without, one of those
can I still use the cream from last year's script or has that run out
what was that tablet called that Dr Fenwick gave me for the gout
Does Nana's blue tablet go in the morning box or the night box? It's for me, I mean I'm Nana, Tyler's typing
running on fumes with the metformin, need it topped up
me thyroid pills, what's the dose these days
antibiotics for the mastitis, do I finish the whole pack even tho it feels fine
lost the box with the label on, how often is it
am I still on the half a tablet or did we go back up
script for the pill's about to run dry
I'm filling in a site medical and it asks for current meds. What've you got down for me?
had a booking about my blood pressure tabs last month and came away with a new one, what is it
how much ventolin have I got left on repeat
chemist at Dis-Chem is asking me what strength and I'm standing here like a fool
The sister gave me a packet with no label. Pink. Night time I think. What is it?
am I allowed the second refill yet or must I wait for the month to finish
still on the prednisone taper? lost the sheet, today's day six
I dropped my whole pill organizer down the sink and need to know what went in each slot
my water pill, is it once or twice
running out of insulin pens before the long weekend, can you sort me
Wife threw out the box, sure she did. How many of the antibiotics and for how long?
did he up my dose or was I dreaming
what am I taking, all of it, list please, surgeon wants it
Ouma's typing through me: the heart tablets, half or whole now?
Is the naproxen to go with meals eh
doc said she'd send something to Shoppers for my nose and they've got nothing, what did she write
birth control script expires when
the appointment's not till June but my pills stop in May, need some to tide me over
BP tablet is over from yesterday, need to get again
the yellow capsule before food or after food?
Doctor write so small, I cannot read, how many times a day ah
which drug did the doctor put me on last, the one that sounds like a Greek person
please I want to know if that my ulcer drug is still on the list or I should stop buying
Thyronorm 50 or 75 now? chemist is confused and I am more confused
How many weeks the iron syrup is to be continued for my baby, he's hating it
my drug don finish remain only two
last visit got give me eyedrop, use until when
is the ointment to be applied at night only or both times
I'm due to see the doctor in December but metformin will be over by Diwali, can refill be given
Hospital gave one list, you gave another. What's on yours?
can collect my three months medicine already or not
folic acid how much am I on? first trimester brain
how do i do nanas eye drops, is it both eyes or the bad one
I dispense these to other people all day and can't remember my own dose of sertraline, embarrassing
roaccutane, how long am i meant to be on it for
ran out ages ago didnt tell anyone. the orange inhaler. can i get another
Do I taper the tramadol or just stop at the end of the packet, what did the instructions say
popou wants to know which one's the cholesterol
Appointment's been and gone and I've still no idea what she prescribed because I nodded through it
am I overdue to pick up more of the pill
is my epipen script in date
what strength vit d was i told
fluoxetine repeats remaining?
Grandad's tablets came in a different colour this month, well mine did, I'm grandad, she's only the typist. Is it the same stuff?
The cream's for twice a day or when needed? steroid one
I'm on something for migraines, preventer not the rescue, name's gone clean out of my head
missed a dose on my run of nights, what did the label say about that
script pls. same as last time
left my tablets in the ute and the ute's in Broome, could I get more
what'd you give me for the poison ivy eh
Domperidone for milk supply, how many a day did she settle on?
My lunchbox has three pills in it and I recognise two
the nurse at the rehab wants the exact dose of my blood thinner
still got asthma, have not still got puffer
how long till I'm allowed another lot of the patches
tell me again with the alternate days thing for the steroids
after the appointment he said take these 'as directed' and directed me nowhere
Is baby's reflux medicine two mils or point two, I'm too tired to trust the label
was it one refill or five
Lost me script down a stormwater drain, is it on the system so I can get it again
you've got me on something with a z in it, is that current?
pantoprazole nearly done
Oga doctor gave me two drugs, one for pressure and one I have forgotten, what's the second
do the directions say avoid sun? I lay bitumen
Appointments I've got sorted, it's the pills I need a hand with, specifically when I take the big one
gout flare meds, what's the max he wrote for me in a day
HRT gel pumps - one or two these days?
I've stopped being able to read my own fridge note, so what time's the thyroxine and what time's the iron
who changed my tablets and to what
# view_reports
blood test from last Thursday, any word
Has the x-ray of my wrist landed yet, foreman wants to know if I'm on light duties
what'd the skin bloke find in that bit he cut off
my iron, was it up or down from last time
The lab rang and left a message I can't understand, so are my results in?
did they work out if it's broken
Baby's heel prick came back? nobody ever rang us
got the MRI done in Hamilton on the 2nd, should be with you by now
I was told no news is good news but I'd rather see the news thanks
sugar numbers please
WorkCover want what my back was actually diagnosed as
had me bloods took before the appointment Monday, just wanna know what they said before I go in
The ultrasound lady went very quiet and said the doctor would have it by today
my TB test, is there an answer
CT was three weeks ago and I've heard diddly
Need my vaccine record for nursing school, it should be on my file
cholesterol, yes or no, am I allowed bacon
The physio says she can't start without the knee MRI write up, have you got it there
saw on the app there's a new result but it won't open for me
did my pap come back ok or must I worry
what did they put down as my diagnosis, insurance form has a box for it
hemoglobin from Tuesday please and thanks
my mole went in a little jar to Calgary a month ago, where's the story on that
you did tests for the tiredness, I'd like to know how they came out before I go buy more vitamins
Echo report in yet? I see the heart lady Monday and want to read it first
my baby's jaundice levels from the hospital, are those with you
thyroid profile has come or still pending?
my genotype result, wedding committee is waiting o
Blood test done already last Friday, so how
Widal test positive or negative kindly tell
I have come back from the scan centre, they said soft copy is sent to you people
HbA1c this time better than last time or worse? be gentle
please I need my medical history printed or shown, visa people at VFS are demanding
Got kidney stone or not, the KUB one
Did that my hepatitis test come out well? I could not sleep
semen analysis — you can tell me on chat only, I am not wanting to hear it in front of the compounder
doctor mentioned some condition name in my file last year, starting with P, what was it
the baby's bilirubin, is it in the file
my chest xray for MOM work permit, is it clear
uni clinic did swabs and said my own doctor would get a copy, do u have it
Serology for the needlestick, is the six week one back?
grans bone scan, shes sat right here, she says go on then tell us
i don't want an appointment i just want to know if the glandular fever thing was positive
my hep b titre. number please, not just 'immune'
has anything come back
what did they say was wrong with me in 2019, the thing with the rash, it'll be on record
Pathology says reported Wednesday, so presumably it's sitting in someone's inbox
sleep study, did I pass
could i get my immunisation history, uni portal locks at midnight
The letter only says mild changes. Changes in what? Can you pull up the full spine report?
coeliac test yes or no because theres pizza here
my spirometry figures from last week, I want to compare them with the ones from June
bit anxious, did my STI check come in yet
hearing test from the site medical, did it get sent to you
lead levels. I strip old windows for a living. Any news
Did the glucose drink test come back, I'd dearly love a doughnut
bub's tongue tie, what did they write about it
Before I cancel the gym for good, what did the knee scan actually show?
they took seven tubes off me so there ought to be something to show for it
Dr Lockhart's letter from the last visit, am I able to read that
PSA, up or down, don't sugar coat it
is it in writing anywhere that I've got asthma? the dive school is asking
nuchal scan + bloods = ? been two weeks
any chance the poo test people have reported back
I'd a heart tracing in March and one in September, can I see the two of them
vitamin D. I bet my brother twenty rand it's low
my allergy panel, need to know before I let my aunty cook
what's my blood group
hospital in Kochi emailed you my old files last week, are they showing under my name
Heard from the lab yet?
ring me not necessary, only put the ferritin here
X-ray place said two days and that was five days ago, my toes and I are wondering
baby's weight from each visit is that in there somewhere
lung scan from the silica screening, is it clear
# doctor_info
is there a lady GP there, it's for women's stuff
Who's the one that does vasectomies without making you feel like a goose
does Dr Tamihana work Fridays still
anyone there on a Saturday who sees bubs
which of youse does skin
My back's been crook for years, not booking yet, just want to know who'd be the right person
Is Dr Sandhu back from mat leave
got anyone who speaks Mandarin for my por por
when's the earliest anybody could do a truck medical? just scoping it out
do you have an actual ENT there or do I have to go to town
heard theres a new kids doctor, what's their name
Dr Baptiste any good with teenagers?
who looks after diabetes there now that old Murray's retired
What days is the physio in
lactation person? do you have one of them
how full is Dr Ngata next week
you guys have a pediatrician or is it just the family docs
is there somebody who speaks Zulu for my gogo
Dr Fourie, does he do backs or only knees
Anyone taking new patients?
what's Dr Ouellette's next free morning, just so I can tell my supervisor roughly
Does the nurse practitioner do IUDs or does it have to be a doc
wanting to know is Dr Naidoo there on Wednesdays these days
for depression stuff who's good, who's kind
My last visit was with a locum, forget his name, tall, ginger. Is he still around?
female, under fifty, does skin. got one?
which doctor would a guy see for, um, plumbing issues
do any of you deal with long covid
is the sports med person in during March break
who fills in when Dr Tremblay's on holiday
not sure if my back is a physio or a doctor kind of thing, which of your people handles it
any of the doctors work evenings eh? I'm off at six
is there any lady gynaec available, my wife is not comfortable otherwise
who be the doctor wey dey treat eye there
Dr Ong got come on Saturday or not
which days Dr Venkataraman is sitting
I want to ask if Dr Okonkwo attends to children or only big people
sugar specialist means who in your clinic?
Got Tamil speaking doctor? My amma only Tamil
senior doctor is coming on which day? junior ones I have already met
any skin doctor available around Deepavali period
Please who is on seat this week, I heard half of the doctors have japa'd
for bedwetting, 7 year old, should we meet child specialist or urine specialist in your place
Earliest which doctor free ah, just asking first
my appointment is not the matter, I only want to know Dr Fatima's qualification, is she MD
Is Dr Teo the one that do scope or is it the other Dr Teo
physiotherapist is male or female there
how soon could someone see a cardiologist with you, suppose one wanted to
who's least likely to lecture me about weight
is dr moana in tmrw
Anyone there trained in eating disorders? It's for a mate at uni and maybe also for me
my gran had a dr with a bow tie, does he still work here
which of the drs can do a mental health care plan
Dr Ferreira's a he or a she? Nana will want to know before she commits
I work every weekday so tell me who's on at weekends
do u have a doc that does travel stuff
What does Dr Aoki actually specialise in
when could someone see a 15 yr old about periods, whoever's nicest
is the dietitian a real dietitian or a nutritionist, it matters to my ward
who prescribes adhd meds at yours
I had my results from Dr Marchetti but she's on leave isn't she? when's she back
Is there a doctor who'll do home visits for someone who's ninety one
how many doctors you got
Got a neurologist coming through at all? visiting one even?
which doctor won't mind me bringing a screaming newborn and a toddler
got a bloke who understands tradies' hands?
Does Dr Ashworth still do the clinic out at Longreach
need a second opinion, not from Dr Kruger, who else is there for knees
Are any of your doctors Māori
My prescription's from a Dr Yusuf-Bello, is that one of yours?
who reads the sleep studies at your place
is anybody there next Thursday that does newborns
Dr Prakash, does she take teenagers on their own without a parent
is it true Dr O'Shaughnessy has retired
Which of the paediatricians has the sooner opening
Mondays or Thursdays for Dr Tan Wei Ling, I can never remember
I'm pregnant with twins and would like to know who there has looked after twins
got a hand specialist
any doctor speaking Malayalam or even Tamil, my mother's English is ok for shopping only
how long has Dr Bergeron been practising
podiatrist, do you employ one
the doctor with the koala stethoscope, my kid won't see anyone else, what's her name
tell me who's on tomorrow arvo
does one of the GPs do iron infusions or is that a hospital job
Who should a person see about hot flushes?
what sort of doctor is Dr Rangihuna
men's health, which doctor
Is Dr Chukwuma around during the Easter period, or he will travel?
kids with eczema that food might be causing, would that be your skin man or your allergy lady
do yous have any doctor under the age of seventy, no disrespect
# message_doctor
tell doc Riordan the new tabs are doing the trick, ta
could someone let Dr Mehrotra know I chucked up the antibiotics both mornings, does she want me to keep going
Stitches are weeping a bit, not bad, want to run it past the nurse who did em
just a heads up for the midwife team that bub's back on the bottle
can you ask him if I'm right to go back on the tools Monday
I've a question about the results he already showed me, something he said about my liver that I didn't catch, can he give me a bell
Need a word with whoever did my dressing
She said report back after a week of the new inhaler so here I am reporting, heaps better at night, still wheezy running
get Dr Kowalchuk to ring me after 4 when I'm off the roof
Nan wants the doctor to know she isn't taking that one that makes her giddy and there's no use arguing
would you pass on that the cast is rubbing
is it ok with the doctor if I fly on the 12th
Blood pressure readings as asked: 138/84 Monday, 141/88 Tuesday, 135/80 today. Please give to Dr Iyengar.
please let Sister Dlamini know the wound is dry now and I've stopped the gauze
I'd sooner talk to the doc himself about these results than read em on a screen, could he phone
Dr Arsenault asked me to say if the swelling went down. It did. Mostly.
wondering if she'd mind me doubling the vitamin D, it's dark up here
can you find out from the doctor whether I should still fast if it's an afternoon appointment
pass this along: the crutches are too short
Hi, this is Lerato, Dr Bester's patient, he said shout if the tablets made me dizzy and hey, they do
need doc's ok for my kid to play contact again, don't need to come in, just a yes
Whoever's covering for Dr Singh-Gill, I threw my back out shovelling and the pills he gave me are making me itchy, what now
I have something to tell the doctor that I was too shy to say last week in the room
the dose on the bottle and the dose he told me don't match, please ask him which one he meant
my prescription is fine it's just the doctor should know I've started a herbal from the sangoma as well
callback please. about the biopsy. any time
Could the care team know that mom's hearing aid is broken so phoning her is useless, email me at the usual
kindly inform doctor that loose motion has stopped but weakness is there
tell my doctor say the drug dey make me scratch body
Can help me ask Dr Goh, my stitches can touch water or not
Doctor told to send the weight every Monday. 71.4. Same as last week, sorry.
I want to thank Dr Balogun for what he did for my mother, please deliver my message to him
ma'am should I continue the steroid on Karva Chauth when I am fasting, please ask and revert
she told me to report if baby not pooing for 3 days. today day 3. please let her know
My appointment went well but I forgot to tell him about my penicillin reaction as a child, add it to his ears please
can the doctor ring my son in Mississauga and explain to him, I am not understanding fully
Just convey to Dr Rao that I am tolerating the new tablet nicely
pls ask doc whether the MC can be for two days instead of one, still quite jialat
I get question for the nurse wey dress my leg
The lab people wrote critical beside one item and I don't want to panic, let doctor call me small
can someone tell dr wong grandpa stopped eating rice like she said and now hes just eating noodles
I'd like Dr Sutherland's opinion on whether I can go back to heavy lifting on the ward
how do i send my dr a photo of the rash, it finally showed up
Prescription query really, is she happy for me to swap to the generic? Ask her for me
the doc wanted to know which antibiotic i reacted to as a kid. mum says cefaclor
Nana wants the nurse to know the bandage is too tight but she's too polite
tell him it worked
Hello, I'm a community nurse but also a patient of Dr Osei's. Please pass on that my HR's sitting in the fifties on the bisoprolol and I feel fine.
i freaked out when i saw my results with a red arrow, can an actual doctor explain it to me
Would the doctor write to my lecturer about my extension? He offered.
Please have somebody from the practice phone my grandmother, she's on the landline, let it ring
quick q for dr p: can i drink on these
my physio reckons I need an MRI and would Dr Galloway agree
didn't want to bother her with a visit just wanted her to know i got into med school
The plaster's getting soggy, who do I tell? Can you tell them?
letting the team know ive had a period since, she asked for the date, it was the 11th
Is Dr Eze okay with me taking the tablets at night instead, mornings they make me chunder
the doc bet me I couldn't quit by Easter. Tell him I quit by Easter.
bub's cord fell off, bit of ooze, could the nurse tell me if that's normal for her
Would someone be so good as to let Dr Hargreaves know the specialist has changed my heart pills
is doctor happy for me to have the epidural given my back, I want it from him
got a splinter of a question for Dr Moodley about the wrist splint, do I sleep in it
can she call me, smoko's at 10 and lunch at 12.30
I've booked already so that's fine, I want to warn Dr Pereira I faint at needles
pls pass to my diabetes nurse: 6.2, 7.1, 5.9, 11 (wedding)
he never rang back
The refill's in hand thanks, what I'm after is a word to the doctor that it gives me nightmares
tell Dr Huang my poop is green since the iron, should I worry
ask the physio does ice or heat come first in my case
I'd be grateful if the team knew my address for the home nurse is the blue gate not the green
Baby vomited the rota drops straight after, does the doctor want her to have it again?
my ECG report she showed me, one line I've been stewing over, could she explain it by phone
message for the midwives, feeding's finally clicked, you're angels
Doctor said shout if the toe went black. It's gone more of a plum. Please pass it on, he's expecting to hear.
how do i get hold of dr sorensen herself
want the doc to know before Monday that I'm also on something from the naturopath
Please ask Dr Ekwueme if I may fast this Lent with my ulcer
the new hearing aids whistle, inform the audiology lady
I missed a call from a Dr somebody, would they try me again
can my surgeon be told I've got a cold, he may not want to operate
don't need seeing, need telling: does she want the stitches out at seven days or ten
Dr Mbatha promised a letter to my employer and I'm still waiting, give her a nudge please
update for the knee man - bending to 110 now
It's about the appointment I had, he asked whether Dad had heart trouble. I've checked with my aunt. He did, at fifty.
she forgot to ask and I forgot to say that I'm breastfeeding, does that change the tablets she chose
whoever looks after me these days, they should hear that I've moved in with my daughter
Sorry to be a pest but my wound has a stitch poking out, can you check with the surgeon whether I snip it
have the doctor contact my physio, they're pulling in different directions
i'm ok on 10mg now, let him know, and that the wife says I'm nicer
question from a worried new dad to the paed: is it fine that he sneezes this much
# help
how's this thing work then
never used one of these, what do I type
So what are you actually good for mate
my daughter put this on my phone and said use it. Use it for what?
is it just for booking or can I do other stuff here
lost. where do I start
how to use this one ah
please what and what can you do for me here
sorry i am not tech savvy, kindly guide
idk what im doing
is there a menu or something
nan says what does the robot do
what all is possible here
new to this, talk me through it
I've pressed everything and now I'm here, what happens next
explain yourself, robot, what do you handle
# greeting
g'day
kia ora
howzit
hey there
good morning ma
vanakkam
hiya
morena
hello hello anyone home
# thanks_goodbye
cheers legend
ta, that's me sorted, hooroo
sweet as, catch ya
no worries all good thanks heaps
lekker, thanks, bye bye
thank you kindly, have a good one eh
much obliged, over and out
shot bru
okay can, thank you ah, bye
God bless you, we'll see later
thank you so much ji, that is all
nothing already, thanks hor
ok thx bye
gran says thank you and god bless you dear computer
thnks
beauty, that'll do me, cheers
Right, baby's up, ta ta
# confirm
too right
yeah nah yeah
sweet as, do it
ja please
you betcha
go for it bud
can can
yes o
haan ji correct
yep yep
affirmative
she says yes
righto
that's the one
sure thing bro
# deny
nah
yeah nah
not on your nelly
nee dankie
no thanks eh
not just now hey
no need lah
mba, thank you
nahi nahi
nope
gran says no
rather not
nah you're right
don't think so mate
leave it
# out_of_scope
is there room for a ute with a trailer out the front
what's the gap after Medicare
youse open on the Monday of the long weekend?
My dog's due his needles, can you do that
wife's bloods, are they back? She's at work and asked me to look
how long do you keep a baby rear facing in the car
got a form from ACC that needs a stamp, where do I drop it
Is it gonna rain on Saturday, got a slab to pour
cancel my footy tipping would ya
who won the State of Origin
do you reckon paracetamol and panadol are the same thing
can I bring the pram up or is it stairs
Are you a real person or a bot, no offence
book us in at the pub for 7, four people
prescribe me a beer and a week off
is there a coffee place downstairs, I'll be up all night with this baby
is the highway open past Canmore
what stage of load shedding are you on, do you have a generator
does Discovery cover a dermatologist
My sister's MRI, she gave me permission, can I see it
Leafs score?
how much do you charge for a sick note if I'm paying cash
can you call the school and tell them Kayden's sick
what's the wifi at your place
I want to book the oil change for my Hilux
fever of 38 in grown ups, is that considered high in general
Who should I vote for, the NDP or the other guys
where do I get off the bus for you people
my husband forgot when his appointment is, it's under his name, could you look it up for me
Do I need snow tires by law in Quebec
lost a mitten in your waiting room, red, knitted by a dead woman so kind of important
I've a complaint about the receptionist, who does that go to
tell me a joke I'm stuck in a waiting room
does your dispensary next door sell diapers
cashless facility is there for Star Health?
can use Medisave for this or not
do you people have POS or is it only transfer
My cousin's result is out, she's in Ibadan, check it for me
PSI today how much, haze so bad
is turmeric milk actually good for cold
how much is scan in your place
what's the score, India batting or bowling
Book one Grab for me to the clinic can?
abeg when will light come back in Lekki
visiting hours at the general hospital are until when
I need a receipt for my HMO from last visit
which chapter is coming for the anatomy paper, I'm a second year nursing student
Please I am looking for job as ward attendant, are you recruiting
my driver's appointment is when, I'm his employer, he is not carrying phone
where got parking near you, the HDB one full already
ChatGPT or you who is better
medical certificate format for passport what is it
my mates got an appointment with u and he wont tell us what for, what is it
how do i become a doctor
Will you do my chem homework
does nans gold card get her cheaper visits
whats the student rate
do antibiotics mess with the pill, like generally
Is there a lift? Gran's on a frame
cancel my gym membership im broke
ur so slow
Where do I send my CV, RN with ten years in ED
how much are mouthguards at rebel
when does the uni library shut
can you get my grandpas results, hes asleep
Should nurses strike, what's your view
i need a note from u so i can skip PE forever
the form for the disability parking thingy do u have them
is it true you can get pregnant from a swimming pool
what's normal blood pressure for somebody who's eighty
need a reservation for mother's day lunch, 6 of us, one highchair
play some music
book me a flight to Nadi
what time do the doors open, I start at 7
the invoice has charged me twice
My apprentice cut himself last week, can I see what the doctor wrote for him
is honey all right for babies under one
how far are you from Parramatta station
do I wear a mask to come in these days
cot mattress that doesn't sag, any tips?
can you move my dentist, it's at Smile Bright on George St
need an appointment with Immigration, which link
what's the difference between a virus and a bacteria
bring my concrete delivery forward to six
prescription sunnies, where's cheap
Does the clinic have a change table
My neighbour hasn't been answering her door to the district nurse, who do I report that to
lotto numbers for Saturday please
refer me to a decent plumber ha
my cat had her surgery on Monday and she's not eating, can the vet see her
how come I was billed for a no show
what did my son's blood test say, he's 26 and won't tell his mother
can I pay by instalments
who do you bank with, need to do a transfer for the scan
where's the nearest JB, my monitor's carked it
Are the nurses there unionised?
school report comes out when
change my email on the account
your app keeps logging me out
how many calories in a meat pie
I was wanting the fax number of your reception
what is the best age to circumcise, medically speaking
is the Woolies in your building open late
do they validate parking for the day surgery
my landlord needs a plumber's report, can you find it
why is it called a charley horse
`;
