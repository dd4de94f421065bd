/** Sentences of our own. */
export const patientFirstTexts8 = `
# view_reports
they took three tubes out of me on Tuesday and I have heard precisely nothing since
mammogram, two weeks back, nothing in the post
So my knee has been through the big magnet and I would love to know what it saw
Was my A1c better this time. I've been so good since the metformin
nursery wants proof of which vaccines my boy has had, where do I look at it
TSH?
They cut the mole off and sent it away. Has it come back from wherever it went?
they stuck wires to my chest in May. somebody must have written down what it showed
what was I allergic to out of all those scratches on my arm
X-ray from when I broke it, is that on here
The sonographer typed the whole time she scanned me. May I read it?
what grew in my throat swab
did I have a flu jab last winter, my work wants the date
Last time the foot nurse scored me, low risk or moderate, something like that, I need to see which
what was my pressure when the nurse took it in the spring
Passed my work medical with you in March I believe, want to see the page that says so
I slept in that lab with electrodes in my hair, surely there's a write-up by now
pressure in my eyes was measured in January, there was a left number and a right number
Has my dipstick from this morning been looked at
the paper from laboratory is in English only, you show me what is my result
What did the hearing booth come up with, I only heard half the beeps
INR from this morning?
wasn't there a heart ultrasound done about my ankles? who saw it
Sunday's x-ray, broken or not broken?
so they put a camera down my nose and I never got the verdict
weights from every visit since she was born, they must be on her chart
derm took bloods before the strong spot tablets, can I start or what did they say
I blew into that tube for ages in February and got no number out of anybody
there was a questionnaire I filled in with scores for mood, can I see what I scored
Memory test, clock drawing and all that, mine, done in November. How did I do?
did the ct show it moved
ultrasound of my ovaries. Cyst, no cyst?
his sample and my day 21, I only want mine, is mine there
finger prick said 11 and the nurse took more blood to be certain, now I'm asking are they certain
My dentist wants the echo of the valve, can I pull it up to show her
is my yellow fever certificate on file, border chap's asking
MRI of my brain. my actual brain. has anyone read it
needle biopsy result, I'd rather read it alone before anybody rings
do my records say when I last had a tetanus
ferritin came back? The Tesco ones made no difference I bet
is the ADHD assessment write-up finished, the one with the percentiles
the sports doctor heard a murmur last year, it'll be written in his notes, where's that
have my old records turned up from Ohio
uric acid?
rheumatoid factor, they took that off me a fortnight since
nurse said my liver numbers were a bit off, I'd like to look at them in black and white
lung function from when I smoked vs now, can I see both
chest film
swabs and bloods from the sexual health screening, all of it, is it clear
the poo sample. what did it say. don't be shy
they took two polyps out last time, what kind were they
ribs x-rayed Saturday, no one rang
the insurance doctor's report, did a copy of it land with you and may I read it
chemist says I need kidney numbers before she'll hand over my prescription, where do I find the kidney numbers
nothing hurts, don't need a visit, just the number from the test
An optician wrote to you about my drooping lid, has that been put with my papers
in all the fuss with mother I never heard about my own smear
Just wondering whether the thing you scraped off my elbow was a wart or what
school is demanding the immunization records of Lucía, not mine, hers, I'm her mom
bone density?? mine was done because of the stress fracture
eyesight test I did for the lorry licence, was it good enough
hormone levels from last month's bloods, my coach is asking
What centile is he on, they plotted it last time
nerve test on my hands with the little shocks
they weighed me and did a body fat thing, want to print it for my fridge
Italian hospital emailed you pictures of my gall bladder, have they arrived on my file
lyme come back yes or no
is the glandular fever test a yes, my flatmates have a sweepstake
carotids were scanned yesterday, both sides of my neck, is there anything written
ear pressure test they did for diving, got a result?
bladder pressure study, that undignified business with the tubes, is it written up
neck. scan. said worn discs or said something else?
PSA, I believe it's called. A number. I gave blood for it
pathology
What diagnosis have you put against my name? A nurse said a word I didn't like
Blood group please, it'll be in there from when I had my kids
can I download everything you've got on me since birth
urine culture ready?
Doctor was going to write to me with it, hasn't, so just show me what the biopsy found
# book_appointment
my sister's cholesterol came back sky high so I'd better get mine taken too
I'm fifty now and apparently that means the squashing machine
Knee's clicking going downstairs again, same as before the MRI
sugar has been over 14 every morning this week even with the metformin
Little one turns two on the 9th, so the jab with the long name is due I think
thyroid needs its yearly going-over
there's a mole on my back my husband says has changed shape
for once I have a sitter, thursday morning, so let's finally do that smear
whoever's covering for Dr Fairweather will do, my ear is throbbing
my GP in the old town always said I ought to have a cardiologist and I've never had one
I come up in welts whenever I eat prawns now
the plaster on my wrist is supposed to come off after six weeks and it's been six weeks
Two lines on the stick this morning!!! so what happens now, do I come in
my wife has been dizzy since monday and she won't ring you herself
finished the whole box of antibiotics and I'm still coughing up green
I want to come off the pill and have the coil thing instead, talk it through with somebody
flu jab pls
diabetic. toe's gone a funny colour. not sore, just funny
158 over 97 at the chemist's machine
starting at the depot on the 1st and they need a doctor to say I can lift
can't sleep. haven't for a month
Our Ellie's got nits and a rash on her neck from scratching, the school said show a doctor
I've been seeing floaters
hi its my dads hip hes 84 and hes limping bad and he wont say but hes limping
it burns when i pee
Speak no good English, have pain in stomach, want doctor please
ringing in the left ear since the concert
nosebleeds. third this week. on thinners.
ankles like tree trunks by teatime
Fell off the ladder Sunday, thought nothing of it, now can't lift the kettle
voice gone. I teach. this is the third time since Easter
our baby is not putting on weight the health visitor says
spots. prom in five weeks. HELP
i want to talk to someone but not with my mum there
Wheezy whenever we mow. No, I'm fine now, but it's every time
i can't stop crying since the baby. she's 7 weeks
Grandad forgot my name
kidney stone is back i know that pain anywhere, comes and goes, gone for now
My periods have gone haywire, two in one month
am trying for a baby fourteen months now, nothing
dry mouth, thirsty, peeing all night. mum was diabetic
Dentist won't pull my tooth till a doctor has checked my heart valve
travelling to Ghana in november, yellow fever and whatever else
Grinding my teeth, headache by noon, jaw like a vice
lump
That lump under my arm I told no one about, I've decided to tell someone
Bitten by next door's terrier. Skin's broken. It's stopped bleeding
i think my stitches need looking at theyre weepy
any scrap of Sandoval's Monday would do me
put me down with the red-glasses doctor my sister goes to
need somebody before Ramadan about fasting on my sugar tablets
worn out, pale as a sheet, everybody at church is commenting
my boy's headteacher thinks he can't sit still, wants him assessed
sports club wants my lad's heart listened to before the season
Hi I'm new in town and I'd want to join with a physician, not sick, just organized
Shingles, I've had my warning, I'm told there's a vaccine for us over seventies
gout again, big toe, feels like someone's parked on it
stiff hands till eleven in the morning, can't do buttons
Drinking too much. There, I've said it
eight fags a day for thirty years and I'm ready to pack it in
coughing up rusty stuff on and off since March, used to work in asbestos
My partner and I would like to be tested, together if that's allowed
I'm 15 do I need my parents to come see a doctor about my stomach
Stomach in knots before every shift
colon thing, fifty, letter says overdue, go on then
Piles, if you must know
got hit by a cricket ball in the ribs, sore to laugh
The insurance doctor wrote in his report that I ought to be examined properly by my own people, so here I am, examine me
you sent a reminder that I've not been seen for three years, fair cop, let's do it
text says my prescription won't be renewed until a doctor has seen me, so I need a doctor to see me
don't want a prescription i want someone to look at my foot
I know I said no last time to the specialist, I've come round
The passport photo man said one of my eyelids is drooping. Never noticed. Now I can't stop noticing
slot on thursday at 10:20 if still going
I pulled something lifting my mother
ok so funny story I sat on a cactus in Tenerife and three weeks later bits are still coming out
My granddaughter says I should have my ears syringed because I shout at the telly
need my ears doing before my silver wedding on the 30th
warts
verruca that laughs at everything from the chemist
kids all three need school physicals before august 15, can they go back to back
Mateo held his breath till he went blue again, that's twice this month, he's running about now, but I'd like someone to see him
i run ultramarathons and my hip has other ideas
Vicar here. I've buried four this week and my own chest feels tight when I kneel. Not at this moment, and not a pain precisely
Long-haul driver, DVLA wants a diabetic check, I'm parked up in Rotterdam but home Friday to Sunday
hot flushes in the middle of board meetings
I would be obliged for an hour of someone's expertise on the menopause, preferably before the AGM
he's hit his head on the radiator this morning, he's happy as larry, egg on his forehead, I'd still like him glanced at
I took my ring off for the first time in ten years and there's a groove and it's numb
i want to lose weight properly, no shakes
Gall bladder's playing up whenever there's cheese
doctor in Italy looked at my gall bladder on a screen and said see your doctor at home
I sheared two hundred ewes last week and since then there's a red ring on my forearm the size of a jam lid
student, freshers, everyone in my corridor has it, glands like golf balls
I am deaf, please no telephone. My hip is painful and I need a face to face with interpreter
My late husband always dealt with this. I've a pain in the knee and a bag of his tablets
spose i should get my eyes tested for driving no sorry i mean the diabetic eye one, never had it
Woke up and my face felt stiff on the one side for an hour last Sunday. It went. My wife only told me today it isn't nothing
scuba medical, certificate by the end of the month, any doc who does em
Hey so my tattoo's got a raised edge and it's angry looking on the shading only
My ex has them till Sunday but Monday onwards I'd like Freya's eczema looked at by a proper skin person
every time I sneeze I wee. forty one years of age
Get me Dr Obuya before she goes on maternity
Is it too much to ask that someone has a look at my neck sometime this century
I promised my wife on her deathbed I'd have my prostate done and that's six years gone
toddler swallowed a bead on Sunday, hospital said wait, it's now Friday, no bead, he's fine, could a doctor just feel his tummy
booster
whichever doc's free, sore throat
next smear whenever
Can I bring both the twins Tuesday, one has the ear and the other will have it by then
something in between my shoulder blades, only when I reverse the van
Look, I hate doctors, no offence. The wife's made me. Knee. Mornings
hi i was supposed to have a 6 week check after the section and its been 11 nobody called
My heart does a little skip, it's done so since college, and now that my brother's had a stent I'd rather somebody listened
wanna get snipped lol where do i sign
I'd love to be told by someone qualified whether a man of seventy-four should be on a trampoline, and while he's there he can examine the back that resulted
my period tracker app says see a doctor so
rash under the watch strap
cud u fit in my grandson hes stayin with us, cough, no fever, mum says ok
Respected sir, kindly arrange one consultation for my giddiness, evening time will be convenient
since covid food smells of petrol. two years. my wife gave up cooking
It's about my nose, it isn't urgent, it's been bent since rugby in '94, but I snore and she's leaving
always the same, gets to spring and my eyes swell shut, this year I'd like to get ahead of it with a professional
new job, need hep B shots, series of three I guess
a chat with a dietician about my kidneys wouldn't go amiss
Dr Karimov, please, the earlier in the day the better
I take the 16:40 with Dr Stavros that you're showing
that colleague of mine who saw you for her voice is singing again, and I'm as hoarse as ever, make of that what you will
My report from the gym machine says irregular rhythm, want a proper doctor to say yes or no in person
I cancelled like an idiot in June when it stopped hurting. It hasn't stopped hurting
Thought I'd leave a message but no, it's easier if he sees the thing himself, any weekday
The prescription ran its course, the rash didn't
for my husband, who is standing behind me saying don't you dare: his back, a morning, please
we are two weeks from the due date of baby's next vaccines and I've nothing arranged
Could I trouble you for ten minutes of Dr Achterberg's time regarding a rather embarrassing itch
well woman thingy due i think
I am carpenter, the thumb is not bending since two week, which day I can come
# message_doctor
could someone ask Dr Lindqvist whether those three tubes on Tuesday included iron, because that's the thing I was worried about
tell dr osei the mammogram place said my old films never arrived and would she chase them
The MRI people put me on hold for an hour, can the doctor tell me himself if I'm allowed to go skiing on this knee
metformin is giving me the runs something awful and I want Dr Haddad to know before I just quit taking it
his arm has a lump where Nurse gave the jab on Monday, please pass that on and see if she thinks it's normal
since the thyroxine went up I've been jittery as a squirrel, Dr Brandvold said to report back so this is me reporting back
I've got a photo of the mole like Dr Petrosyan wanted, how do I get it to her
congratulations to Dr Fairweather, and when she's back could she look at the letter from my surgeon
I wore the little heart box for 24 hours, want the cardiologist to know that I fainted at 3pm so he looks at that bit
Pls let allergy doctor know I took an antihistamine yesterday by accident, does that spoil the test
it itches like mad inside the cast and smells, I'd like the fracture doctor told
Midwife Adaeze asked me to count the kicks and tell her, it was six in two hours
you gave me amoxicillin and I've just remembered I'm allergic to penicillin as a kid, somebody ask the doctor before I start
missed three pills on holiday, what does Dr Nakashima want me to do
Tell the foot nurse I bought the shoes she said and they're rubbing
Dr Okonjo asked for a week of pressures: 142/88, 139/90, 150/91, 138/85, 144/90, forgot, 141/86
those sleeping tablets gave me horrible dreams so I've chucked them and I thought Dr Salgado ought to know
Dr Pell saw Ellie's neck Monday, it's spread to her ears now, can he say if we carry on with the cream
stinging for an hour after the drops, every night, ask Dr Viswanathan if that's how it should be
my dad fell asleep twice at the table since the new hip pills, I want whoever prescribed them rung
burning's gone but now there's a pink tinge, told to let the nurse know, so I'm letting her know
my English is small please doctor call my son he explain about the stomach
Mr Tremaine should know the hearing aid whistles every time I chew
my INR was 4.8 at the other place while I was travelling, the anticoagulation nurse wanted to know if it went over 4
Ankles have gone down lovely, Dr Ferreira wanted telling
The exercise sheet from your physio has me lifting the arm over my head and it flat out will not go, let her know
I'm the teacher with no voice, please ask Dr Castellanos whether whispering makes it worse because my class is on Monday
Health visitor wanted Dr Amundsen to hear that baby took 120 ml every four hours since Friday
can sum1 tell dr ng the gel is peeling my whole face off
peak flows for Asthma Nurse: mornings about 310, evenings 340, dip on Thursday after the bonfire
Dr Wójcik told me if the crying got no better by week three on the tablets to say so. It's week three.
I'm told I was short with Dr Rosenthal at the memory clinic. Kindly convey my apologies and say I'd do the test again
Caught the stone in the sieve! What would the urologist like me to do with it
gynae, Dr Iwu, said call if the bleeding lasted past ten days, today's eleven
cycle day one today, fertility nurse said to tell her on day one
Hypos every night around three. Not now, I'm fine, but the diabetes nurse said any more than two a week, tell me
dentist wants to pull one on Monday, he asks should I stop the aspirin, please put that to Dr Mbeki
Could the travel nurse say if the yellow fever one is alright with the infusion I get
headache diary: eleven bad days in March, six in April since the new tablet. For Dr Bhattacharya
please don't ring me at work about the biopsy, get the nurse to try after six
The bite's gone hot round the edges, the nurse who dressed it drew a line and said to tell her if it crossed. It has crossed
could Sandoval give me a tinkle Monday, only a quick question on the wrist splint
the lady doctor with the glasses asked what vitamins I take, it's called Vitabiotics something, tell her
I have begun to fast, my sugar at noon is 4.1, please inform Dr Siddiqui and he will tell me to continue or break
iron makes me bunged up so I take it every other day, I'd feel better if doctor knew
he's stopped eating lunch since the Concerta, Dr Yamamoto should know, he's lost 2 kilos
murmur was mentioned, nobody explained, I'd like Dr Oyelaran to phone and explain
My previous physician in Ohio, Dr Kessler, would love to brief whoever takes me on, can you pass his number along to Dr Ramaswamy
The shingles rash is gone but the nerve's still jumping, Dr Thorsen asked me to report at one month
Tell Dr McAllister the toe went down in two days with colchicine like he said, and he owes me nothing but I owe him a pint
Forgot Monday's methotrexate. It's Wednesday. Rheum nurse please: take it or skip it
Sober 31 days, the doctor that started me on the tablets would like to hear it I think
slipped and had two at a wedding, quit nurse says tell her everything, so
The chest doctor wanted to know which years I was at the shipyard: 1971 to 1979
text message said contact clinic about my screen, so I'm contacting, have the nurse who sent it call me on the mobile
Since you wanted to know: no heartburn for nine days running. Pass it to Dr Delacroix with my love
I've eaten sweetcorn the day before my scope. Ask the endoscopy nurse whether all's lost
My husband says bleeding on the paper twice this week is something the doctor should be told, so I'm telling, can he say if it matters
The codeine the doc gave me for my ribs has me seeing spiders on the ceiling, is there a milder one he'd suggest
my insurer's doctor rang and asked me things I couldn't answer, so would Dr Quintero phone him rather than me
Got a reminder signed Dr Vance. Tell her I've already sent the sample by post, so she needn't worry
My prescription ended up at the wrong chemist again, would Dr Molnár's secretary please ring them
this isn't about booking. just ask Dr Adeyemi if I did right stopping the drops when they ran out
lid's drooping more in the evenings than mornings, dr kaminski said to watch for that, watched, yes
if I don't pick up thursday 10.20 it's because I'm in the tunnel, ask Dr Lowell to try again at quarter past eleven
To whoever treats me for stress, since you asked how caring for mother goes: badly. I'd welcome a call
Can nurse Pru be told the oil made me dizzy so I stopped
blister from the freezing is the size of a grape, do I pop it, asking nurse
For Dr Hwang: Mateo did bite the thermometer, there was no glass missing, we checked
told the sports doc I'd rest. I did 40k. Please let her know I confess and what's the damage
Would you convey to Dr Beaumont that her tablets and my sermon both went down well, and might I halve the evening one on Sundays
I'm the driver, ask doc if I can take the spray while on the road, he can text me, not call
please inform Dr Lindgren the patches won't stick in this heat, would the gel be an option
health visitor said report head bumps, so, one head bump, reporting
does the hand surgeon want my splint worn at night still, put it to her
two weeks on the weight jab: down 3 kilos, sick twice, tell the nurse both
Before the 28th the surgeon ought to know I've had a bad reaction to anaesthetic, in 1988, who'll tell him
Dr Gallagher thought tick, I've since found the tick in a sock, will I bring it in a jar, ask him
my tutor is worried, wants to know if its ok I do lab work with mono, can the dr drop me a line on that
Please write, don't call: tell Dr Iqbal the new implant setting is too loud on the left
Dr Whitcombe sent a card when Harold died. Would you thank him from me, and say I am eating
I've started driving again, Dr Schuster said wait a month, it's been three weeks, own up for me please and ask
re the tattoo: it's down, it's flat, tell nurse Imani she was right about the soap
Three-day bladder diary is done. Where shall I send it so that Miss Chaudhry sees it before we talk
tell Dr Obuya it was a girl for us too
Dr Zielinski rang about my neck while I was up a ladder, can he try again, I'm by the phone till two
up four times a night instead of six, Mr Featherstone may count that as progress
Bead's out! please tell doctor at once, bead's out
would dr abara mind if I swapped my evening walk for swimming, she was quite strict
Please say to the nurse that it stopped oozing
I only need two minutes of the doctor's ear by phone
feedback for Dr Ocampo: new dose good, mouth dry, dreams mad
I'm not after a visit, I had one Tuesday, only I forgot to say to her that my father had the same thing at forty
cancelled my physio and now feel guilty, would you say to Anneke it wasn't her
result's been read out to me already, it's what to do about it that I need the doctor to answer
# reschedule_appointment
the blood draw is down for 7:15 and fasting till then I can do, but not on a night shift, so somewhere after ten please
turns out breast screening falls bang on my daughter's graduation. any week but that one.
Milo has a snotty nose and a temperature and they won't jab him like that I suppose, so give us the week after
I'd got used to the idea of having the mole off in June but I'm getting nervous, can it be done earlier
sitter's bailed on 9am but my mum can have them from two
you've put me with the locum. I'll wait for Dr Fairweather, even if it's August
Cardiology on the 14th clashes with my wife's op. The 21st?
took an antihistamine by mistake so tomorrow's scratch test is no good, next week instead
Cast comes off the 3rd but I fly the 2nd and I am not going through security with this thing
My husband can't get leave for the 11th and I'm not seeing the baby without him there
coil fitting's going to land on my period, push it on a week
flu jab morning is the morning of my exam and I don't want a sore writing arm
I've only done four days of the pressure diary, so wednesday is too early to come back with it
depot moved my start up so the medical has to be this week not the 20th
eye clinic's on the 6th and that's the day my lift is away, so the day before or the day after is alright
Dad will come about the hip but not on Monday, Monday's bowls
I work till five so dropping by at 4 with a sample isn't on, could it be first thing
Tomorrow work say no, Saturday work say yes
hearing test on Wednesday and I have a stinking cold, it'd be wasted, make it once I'm clear
finger prick for the INR every Monday is fine except this one, bank holiday, so Tuesday surely
With my ankles I can't do the stairs at the annexe, so the same visit but on a day you're at the ground floor place
physio's at the very time the plumber comes, and you know what plumbers are
nose camera at half past three means I miss the bell. Anything after four?
she's just gone down for her nap at the time you want her weighed, every day the same, so mornings please
derm is during double chem and i've a test. after school any day not weds
asthma review while I've got a chest infection will give daft numbers, stick it in next month
the counselling's on the day my mother in law has off work, I'd rather come when she isn't at home to ask questions. any day but Friday
Memory clinic insists on afternoons but I'm sharpest in the mornings, be fair
urology before the CT makes no sense does it, swap so he's after
I'll be bleeding on the day of the exam, I've counted, so can it be a week on
follicle scan should be day 12 and you've put me on what will be day 15
eye photo for diabetics and the sugars review are on different days and it's two buses each, put the review on the photo day
tooth coming out Monday so I'll be a chipmunk for Tuesday's heart thing. Thursday?
we fly earlier than we thought, so the second jab needs hauling forward to the weekend
migraine right through today and I was due with the neurologist, can I have him another day
I can't have the lump seen the day before my wedding, I just can't, let it be the Monday after
stitches out on day 7 they said at hospital but you've me down day 12, that's too late
Same doctor, other day: Monday's out because the wife's having her cataract done
Nothing against the tall young man but could my visit be with the lady in the red glasses instead
Friday at one is jumu'ah. Thursday at one, inshallah
the drip takes three hours the leaflet says so 3pm is no good, I'd be there past closing. morning?
half term he's at his father's, so the ADHD clinic would need to be when I've got him, week of the 4th
Sports medical, can it be squeezed in before trials on Saturday rather than the Tuesday after
movers come the same morning as my new-patient visit. push to the following week?
been told I should leave it till I'm over the bronchitis, so the shingles jab will have to wait till about the 25th
can't get a shoe on so Wednesday's gout clinic is a non-starter, Monday perhaps
I've a cold sore and you're not meant to get the infusion with one, so let's say next week
I've a court date on the day of the alcohol nurse, so another day, I'm not dodging
nights all next week so swap me into the daytime quit group
union meeting about our lungs is the same day as my lungs, ironically. Any other morning
PrEP bloods on pride weekend lol no. week after
Camera down the throat on the morning of my mother's funeral is not possible, the week following if you would be so kind
I've eaten sweetcorn, I give up, do the scope another day
my ribs make the drive impossible this week, can we leave it till I can twist to reverse
the insurance medical has been put on top of my visit to you, same hour, one of them must give and it'll have to be yours
reminder says 8.05, bus gets in 8.30, you see my difficulty
my prescription runs out the 12th and I'm not seeing him until the 19th, can the seeing be before the running out
please don't cancel it!! only nudge it an hour, the school run
eyelid chap on Tuesday, but I'm down to give blood Tuesday. Wed?
make thursday 10.20 into friday whatever
carer for mother comes only Tuesdays so my own things need to be Tuesdays, starting with the one on Wednesday
need to put oil in for five days before syringing and I've done one, so shift me back
wart freezing is every three weeks and you've made it five, tighten it up
put Mateo after Lucía not before, he comes out of camp at noon
race got moved to the 5th so gait analysis can't be
Funeral to take at eleven Thursday, though I'd be through by two if the nurse would have me then
stuck in Calais, strike, won't see England before Saturday, what about next time I'm home, 18th
board's been convened for that afternoon; I can offer the Tuesday at eight or the Wednesday at eight
nursery says 48 hours away after a tummy bug, so does that mean Wednesday's jabs go to Friday, let's say Friday
I'm a pianist; a concert has come in; the hand will have to be operated on after the 20th and not before
Weigh-in straight after Christmas is cruel. Mid Jan
I'm told there's a two week gap because of cancellations, so if I could jump into one with the gall bladder surgeon instead of waiting for the 28th
lambing's started. nobody sees me for a month, ring finger or no ring finger, find me something after Paddy's day
overslept, my bad, can i still come in this arvo instead
Interpreter can only do 2pm on the 23rd so my 11am must become 2pm
They want my neck scanned quicker than what you gave me. You gave me six weeks. Quicker
My ex switched weekends on me. Freya's skin thing needs to land in a week I've got her
can't be more than half an hour from a loo so the far clinic is out. Same consultant, near clinic, whichever day she's there
Dr Obuya will be off by the date I've got, so I'd like it earlier while she's still there
waiting since spring for this neck man and it's been put to November, any chance you could squeeze me nearer
I was told no cycling before a PSA and I've just done the coast road, so can the blood go to the week's end
16:40 to anything before noon, my eyes aren't good in the dark
any cancellations that'd bring me forward?
I'd sooner have the woman than Dr Rourke for the one I've got, if it's no bother
not the 30th, the 31st
Puncture. Running late. An hour later today would save me
Dr Mensah's lovely but he's the far end of town, same week with somebody at the near branch please
# out_of_scope
what does it actually mean when LDL is over 160, just in general
do mammograms hurt as much as people say they do
can you go in an MRI with a tattoo
is it true metformin makes you lose weight? saw a video
are the measles jabs compulsory for nursery in this country
does coffee stop thyroid tablets working
how do i remove a mole at home
do you have a creche or someone who watches the kids while I'm in with the doctor
what's a normal resting heart rate for a woman of 63
what pollen is high today
can I take a plane with a plaster cast
when does a baby start kicking usually
my wife had her scan monday, she's asked me to find out what it said
I look after my neighbour Mrs Kowalczyk and need the list of what tablets she takes
can you drink on antibiotics
how effective is the pill compared to condoms
has the flu jab got mercury in it
where can I buy diabetic socks
how do i use a home blood pressure cuff properly
can you fill in the form from the depot, HR wants it stamped
best mattress for bad sleepers?
Nits!! Three kids, all of them crawling. Which shampoo is strongest
could you order me new contact lenses, minus 3.25
my dad's bank won't let me in, do you do power of attorney
does cranberry juice do anything for cystitis
you translate this letter from the town hall for me please
how much are hearing aids these days
is spinach really forbidden on blood thinners
compression stockings, do i wash them hot or cold
who do I sue about the ladder
honey and lemon or salt water for a lost voice, which is better
what formula is best for a hungry baby
does chocolate give you spots
which air purifier do you recommend for asthma
is it normal to not love your baby straight away
crossword apps that stop dementia
what foods cause kidney stones
how many days can a period be late
ovulation calculator
how many carbs in a samosa
tooth's killing me, do you do teeth
do i need a visa for Ghana
does piercing your ear cure migraines
what percent of lumps are nothing
my terrier needs his booster
next door's terrier bit me, who do I report it to
whereabouts does Dr Sandoval live, I want to drop off a bottle of wine
where did the lady doctor get those red glasses, I want the same
what time is iftar today
liver or steak, which has got more iron in it
does sugar make kids hyper
sports club near you with under tens?
my old clinic won't send the records, can you force them
can you catch shingles off someone
is red wine worse than beer for gout
copper bracelets for arthritis yes or no
AA meetings tonight
how much money do i save if i quit smoking
asbestos compensation who do i ring
how long after sex can you test for chlamydia
home remedies for acid reflux
will my insurance cover the scope
best cushion for piles, amazon or chemist?
how do you strap a cracked rib
Insurance doctor says I'm fit, I say I'm not. How do I appeal
stop sending me reminders at 6 in the morning, you woke the whole house
the chemist is shut, is there one open late round here
prescription glasses, do u sell
I'd like an appointment with a hairdresser
my appointment at the passport office got moved, what do I need to bring
Thursday 10.20 from platform 2, is it running late
i need a carer for my mother
what did the doctor say about my mother today
ok so is it safe to put superglue on a cut
duct tape on warts, does it work
school supply list for third grade
best running shoes for flat feet
can i book the parish hall through you
can I drive with codeine legally
is HRT linked to breast cancer
radiator covers that are child safe
how long does carpal tunnel surgery recovery take
calories in a pint of stout
Italian for gallstones?
ewe with mastitis, can your doctor come out
extension on my essay, could you write to my tutor
How do I get subtitles on the television in your waiting room
what should i do with my late husband's leftover morphine patches, can you collect them
what are the chances of a stroke after a mini stroke
dive shop says my form's the wrong form
Hey so what does a tattoo removal cost at your place
where are the public toilets between the station and you
what did Dr Obuya have, a boy or girl
how many pillows should you sleep on for your neck
Does cycling raise your PSA or is that rubbish
bead necklaces are they banned for kids
the 16:40 bus to your clinic, does it run sundays
book a table for two at seven
cancel my gym
what's the wifi in the waiting room
are you real
My dog's got an appointment at half three, where's the vet
who'll win the election
tell me a joke about doctors
how late are you open fridays
invoice 20418, I paid that already
Can my neighbour's blood results be read to me, he's in Portugal
# view_appointments
is the fasting thing this friday or the one after, I don't want to starve for nothing
The letter about my mammogram has gone through the wash and the date is a blue smudge
did I already arrange Milo's two-year jabs or did I only dream it
the mole lady, what time was I seeing her
sitter is asking what time I'm leaving tomorrow, so what time am I with you
heart man, Thursday, or is that next Thursday
How many days before must i stop the tablets, I mean when exactly is the scratch test
cast off day!! when is it
20 week scan, is my husband on the right day when he says the 11th
We had two slots, my wife's and mine, I only need to know mine
flu jab when
feet check, I wrote foot 2.40 on the calendar but not which month
the physical for the depot, was it the tenth
sleep clinic. date. please. I'm too tired to look
Am I having drops at that eye visit on the 6th, and what time, because I can't drive after
dads hip appointment i think my brother made it, is it there
I not understand the paper, which day I must come
audiology: am I in on Wednesday or Thursday, I didn't catch it on the phone which is rather the point
am I weekly or fortnightly now, what's the next one down as
the shoulder bloke, when've I got him
Remind me, is it the camera this time or only a talk?
weigh-in for the baby, is it with you or at the church hall, and when
mum says ive got derm today?? do i
do I bring my inhalers to the one on the 17th and is it even the 17th
when do i see the counsellor again, my head's too full to remember
wife says memory clinic is today, I say Thursday. Settle it.
urology comes first or the CT?
was gynae confirmed or just pencilled
follicle scan is tomorrow?? or did I count wrong
my sugars review got a date yet?
what's after the dentist, I had something with you the same week
second rabies jab is day 7 isn't it, so that's which day by your book
I'd another head appointment, not the scan, the one where they talk to you about it, when was that
the breast clinic lady said you'd book the next one, did you
stitches out: nurse or doctor, and is it Wednesday
Monday's me and the bone doctor isn't it
who is it I'm seeing, the tall one or the one with red glasses
during Ramadan I gave up remembering dates, is there anything down for me after Eid
when's the drip, I need to arrange someone for the dog
ADHD clinic is half term week or the week before
lad's sports check, before or after school hours?
I signed up last week and think there was a first meeting offered, did it stick
second shingles jab is due between two and six months, have you got me in that window
the gout fella, tomorrow or did I miss it
infusion number three, that's got to be coming up
alcohol nurse again when
Quit clinic group, is it every tuesday and does it start this one
Chest doctor. Wife put it somewhere safe. When?
three monthly PrEP bloods due when
when exactly am i swallowing that camera? I have to not eat
colon thing: do I start the drink tonight or tomorrow night, depends what day you've got me down
I wrote Monday in my diary and then 'ribs' under Tuesday. Which?
you sent me a reminder but it only says 'your appointment is approaching', approaching from where
prescription lady said come back in six weeks, did she put that in the book or was I meant to
not cancelling, promise, only it's gone from my phone's calendar
got three appointments this week with three lots of people, which of them is yours
thursday 10.20, mine or somebody's
Before I book the carer for my mother: what time would I be out of the house for my own visit?
am I down for both ears or one, and when
did they give me a second go at the freezing or was once enough
which of my three is first on the 12th, Mateo, Lucía or the baby
gait thing on the treadmill is that at yours on the 5th
A funeral's been asked of me for Thursday and I've an inkling I am promised to you
parked at Dover, have I got you at 3 or half past
my assistant handles my calendar but this she mustn't see, so you tell me, what's booked under my name
is it his ears or his jabs I'm bringing him for on Weds
hand op's in the morning? eve? nobody said
weigh in's tues
28th is the surgeon, but is there anything before that I have to turn up for
Lambing's nearly done so where am I with ye, was it this week for the arm
flatmate says i'm talking to a nurse today?? am I
Is the BSL interpreter's booking for the same hour as mine? What hour is mine?
Harold used to keep the diary. Am I expected anywhere this week?
Neck scan, upstairs or downstairs, and what o'clock
Which parent is it has to bring Freya on Monday, yours is the only calendar neither of us can edit
Miss Chaudhry phoned or wrote that she'd see me, and I'm blowed if I know when
October, is that still with the lady who's expecting
Got a missed call about my neck, is it that you've given me a day
Mr Featherstone's list on the 8th, is my name on it
Is the bead follow-up Friday afternoon or was that only if it doesn't come
Is 16:40 still me
what did I come in for in 2022, was it twice
Next?
I clicked on the green button and the page went white so am I booked
wats my time 2moro
Do I have to be anywhere before Easter, medically I mean
did the secretary ever put me in with the pain people
My phone died with all my dates on it, could you list what there is
Before I ask my boss for the afternoon, did you actually put me through for the 22nd?
# cancel_appointment
Had my bloods done at the hospital while I was in there anyway, so you can let the one with you go
no point in that knee follow up now, I'm having it done privately
I was coming to talk about my thyroid tablet but the pharmacist sorted it, give my time to someone else
the 9am was only ever going to work with a sitter and the sitter has bailed, so, forget it I guess
if it's not Fairweather I'd rather not come at all
my ticker's been fine since they fitted the thing elsewhere so I shan't be needing your cardiologist on the 14th
skip the scratch test, we figured out it's the cat
They took my cast off in Spain so never mind Friday
i lost the pregnancy on sunday. please take me off for the scan
Antibiotic did the trick in two days flat, no need to look in my throat on Friday
changed my mind about the coil
boots did my flu jab while I was getting shampoo so you can scrap mine
depot went with somebody else so no medical for me
i'm sleeping like a log these days, the sleep clinic can have my spot
Ellie's neck cleared up so that's one less thing for Dr Pell
Dad's dead set against coming about the hip on Monday. I've tried. Take it off.
the burning's gone by itself, no need for me to drop by at 4
Tomorrow not come. Sorry. Work say no.
I've decided I don't want to know about my hearing, strike me off for Wednesday
they've put me on the new thinner that needs no checking so all those Mondays can go
my shoulder's right as rain so I'm giving physio a miss
the nose camera can wait for ever as far as I'm concerned
We've moved to her mum's in Leeds, so the six-month check won't be with you
mum booked me derm but my spots r basically gone so no
I've had my asthma review over the phone, the room one's redundant
I'm not ready to talk about it. Please let the counsellor know I'm stopping for now and free up the Tuesdays
there is nothing the matter with my memory and I shan't be attending on Thursday
stone passed at 4 this morning, hallelujah, you can have your Thursday back
bleeding stopped. gynae off pls
got pregnant by ourselves, if you can believe it!! the fertility consult can go to some other poor soul
retinal photo: had it at the optician's, no need for yours
the dentist has put me off everything medical for a month, do not expect me Tuesday
Trip's off, my uncle passed, so no jabs
Neurology can cross me out, moving abroad in a fortnight
I'm transferring my whole breast care to the Marsden, so nothing further with you
stitches fell out on their own so nobody needs to take them out on Wednesday
Monday with Sandoval, bin it
I shall be in Makkah that week, alhamdulillah, so I will not need the place
doctor said if my iron is over 30 I needn't have the drip, and it's 41, so I needn't
his father refuses consent so the ADHD assessment isn't happening, sorry for wasting the space
he's given up football for the guitar, so forget his sports medical
I've found somebody nearer my apartment so scratch the new patient visit
my niece is pregnant and staying, and I don't fancy any live vaccine, so no shingles jab thanks
With the toe back to normal I'll spare the gout clinic my company
no more infusions, I'm switching to the jab pens at home
I've gone into rehab as of Saturday so I can't do the weekly with your nurse
I have failed at quitting and don't want to sit in a circle about it. Off the list please.
Chest clinic can have its Thursday back, I'm going to the one the union pays for
the GUM clinic downtown squeezed me in today so i'm good, won't need the screen at yours
I just cannot swallow a camera. I've thought about it and thought about it. No.
Scope's off my end. Insurance won't pay
rib's fine, Monday's not needed
got your reminder, thing is I never wanted that appointment, my son made it
came in about the prescription yesterday without waiting for my slot, so Friday's slot is spare
I don't want another date, I don't want a phone call, I just want it off
after I slept properly the eyelid came back up so the eyelid chap is off the hook
thursday 10.20 is going spare as of now, boss called
my mother can't be left so I won't manage my own thing on Wednesday, don't bother rebooking, I'll shout when life calms
ears popped on the plane, can hear a pin drop, no syringing today
duct tape did it!! no wart no visit
Only two of my three need to come now, drop the baby's
pulled out of the race, pulled out of the gait thing
Funeral to take on Thursday, I'm the vicar, so I fear the dead have precedence over my blood pressure; do not find me another hour yet
Just been told I'm driving to Gdansk that day. It's a no from me, I'll try again in spring
A colleague turned out to have the very specialist I needed, so kindly release Tuesday
he's had his jabs in the school, I've got the slip, don't expect us Wednesday
second opinion says don't operate. I'm listening to the second opinion
I'm not coming to be weighed any more, you know why
took it out in Bologna, the gall bladder, as an emergency, so the surgeon on the 28th can put his feet up
Lambing's started. Whatever it was ye had me in for, leave it
soz overslept past it, dont need it, throat ok now
no interpreter was found so I'm not attending, I refuse to lipread about my own hip
There's still a day in your book for Harold and me together. He died on the 2nd. I won't come to mine either
Diving trip got sunk, ha, so you can scuttle the medical
it's my ex's job to take Freya now, court says, so scrap mine and he'll make his own
exercises worked so well I'm trampolining, no need of the consultant
without the pregnant doctor I don't see the point of the October one
got an osteopath now who's clicked my neck into next week so I can do without yours
Watched a programme and I'm not having the prostate biopsy
the bead has reappeared so our Friday afternoon with you isn't wanted
won't be there thurs, new baby came early, all well
Take me out of the diary, I'm tired of hospitals
nvm about weds
The results came back clear so presumably nobody needs me to come and be told so on Thursday
# doctor_info
which of your ladies does the breast checks, I'd rather not have a man
who reads knee scans at your place, is there an orthopaedic person at all
whos doing baby vaccines wednesdays now that pauline retired
is there anybody who looks at moles or do you send people out
Is Dr Fairweather back from her honeymoon yet
have you got a heart man
who delivers on weekends, midwives or doctors
who can write antibiotics, is it doctors only or the nurse too
Does anyone there do coils or have I to go to the family planning place
which days does the nurse do the flu jabs
the girl that does the feet for diabetics, is she only there on Mondays?
is there someone that deals with snoring and that
eyes. who does eyes
Would Dr Abernethy be the one for an old man's hip, or is she children
Somebody who speaks Tigrinya, do you have
Is it the ENT who does tinnitus or somebody else with you
anticoagulation, is that Sister Bernadette still or a new one
is anybody any good with veins
have you physios on site or is that hospital only
I sing for a living. who of yours would know about vocal cords?
do you do babies under three months, and who
which dr does skin that isnt weird about it
is asthma a nurse thing or a doctor thing at your surgery
do any of your doctors understand new mothers, someone kind
who does one go to about memory
do you have any urologist who sees women
Any woman gynaecologist with room before the end of the month?
Fertility: do you have it in-house or only refer
Your diabetes person, do they do evenings
Do you do travel jabs or is it a special place
who do you have for headaches, a proper head doctor
lumps, is there one of your ladies that does them
anyone do stitches there
Sandoval in Monday?
My sister swears by a lady doctor of yours with red glasses, does she take new people
would there be a Muslim sister among your doctors
Who'd do an iron drip, do you have that here
adhd in grown ups, anyone?
New here. Which of your doctors still has space on the list?
shingles vaccine, does your nurse carry it
does rheumatology come to you or do I trek into town
which consultant is on for the infusion day, Dr Eze or the other one
someone who helps with drink that isn't preachy
Have you a stop-smoking person?
whos your chest man these days
Gay friendly doctor?
which doctor does the cameras and is he gentle
are scopes done by Dr Hallberg himself or a trainee
is there an x-ray on your premises, and who reads them
is any of your doctors allowed to sign for the insurance people
for a prescription to be changed, do I need my own doctor or can the pharmacist of yours do it, who's that
I'm not booking yet, I'm shopping around. Who've you got for hips?
eyelids, is that the eye people or the nerve people with you
anything going thursday at all, not saying I'll have it
is there a nurse among you I could see early, like 7, before mother wakes
do nurses syringe ears there or has that stopped like everywhere
Freezing off warts: who and what days
Which pediatrician is best with a kid who bites
sports injury, anybody who'd not just say rest
saturday doctors?
Menopause. Who among you actually believes in it?
anyone seeing kids after half four
Does your hand surgeon operate locally
dietitian?
is there a surgeon comes to you for gall bladders or is it the county hospital
anybody there know farm things, ticks, orf, that class of yoke
is there a campus doctor or do I use you
Which of the doctors can sign, or at least doesn't mumble behind a mask?
if a person had a funny turn ten days ago and is fine now, what doctor of yours would that be for
Who's approved for diving medicals?
would u have a skin doctor that does video calls
pelvic floor physio exist at yours?
when does Dr Obuya go off on maternity and who's picking up her people
how long's the wait for a neck specialist, honest answer
is there a chap for the waterworks who isn't thirty
Dr Stavros, does he see people at 16:40 or is he off by then
Is Doctor Pham a he or a she and do they do women's stuff
kidney specialist?
Between Dr Arslan and the new one, which has more to do with migraines
what is the soonest that anybody could look at a baby
My mother only speaks Cantonese, which of your doctors could talk to her
I've heard there's someone who does acupuncture with you, is that so
does Tues evening surgery exist and who runs it
what's Dr Benedetti's speciality, she's on my letter and I don't know why
is my old GP, Tomlinson, still practising
do u have any1 for eating disorders
How far ahead is Dr Sørensen booked up
who covers weekends
A friend has lupus, so do I possibly, which of you knows about lupus
Lady or gent, whoever does the smears on a late night
doc that does gender stuff?
# view_prescriptions
metformin: with the food or before it, it doesn't say on the box
down to my last four metformins
I honestly can't remember whether it's 50 or 75 of the thyroxine since you lot changed it
how often can I use the allergy spray you gave me, once or twice in each nostril
The amoxicillin, do I stop when I feel better or see it out
do I have any months of the pill left or was that the last
ramipril makes me cough, what dose am I even on
the sleeping pill is it half or a whole
Which cream goes on Ellie's neck in the morning and which one at night
eye drops at night: left, right or both
I have the little sachets for the waterworks, do I take the second one tomorrow or was it one only
the doctor write me medicine but I not read his hand, what is it and how many one day
warfarin: is today a 3 or a 4
did he give me ten or twenty of the water tablet
How many of the strong painkillers am I allowed per day, the ladder ones
how many drops of the vitamin D was my baby given, five or one
that gel stuff for my spots do i put it on the spots or everywhere
The inhaler, brown first or blue first?
blue inhaler's rattling empty
sertraline 50 or did we go up, I've two boxes here with different numbers
White one with the line across it, that's for my memory, isn't it? how many
what were the tablets called that help the stone pass
norethisterone: three times a day until when?
clomid which days
units of the long insulin at night please, husband cleaned the whiteboard
needles for the pen, ive none
antibiotic before the dentist, was it two capsules an hour before or four
malaria tablets, when do I begin them, before the plane or when I land
how soon after the first migraine melt can I take the second?
dog bite tablets. three a day or four?
In Ramadan do I take the morning sugar tablet at suhoor or leave it, what did he put on the label
How long do I keep on with the iron, it's turned everything black
Concerta 27 or 36, the school nurse is asking me and I went blank
the ritalin is nearly gone and he goes back to school monday
what were those horse pills for the shingles, five times a day was it
allopurinol and colchicine, which is for always and which is for when it flares
methotrexate day was monday and folic acid day is... ?
pens at home: weekly or fortnightly? the courier just dropped four
those tablets that make you sick if you drink, one in the morning?
patches: do I go down to the 14 this week
PrEP every day or the 2-1-1, what's written on mine
ran out of PrEP tmrw
omeprazole before breakfast or bed
how do i mix the bowel prep powder and when's the second litre
the cream for down below, inside or outside, the box is in the bin
is the codeine every four hours or every six
the text says 'your prescription is ready for review'. What is on it then
did the prescription get sent this time, the one for my nerves
Not after more of them, only want to know if they're the ones you chew
Drops for the lid, the fridge one, how many weeks is it good for once opened, what did the sheet say
I mix up mother's pill box and mine. Mine, please, what should be in the Tuesday morning hole
those ear drops, how many and do i lie down
the wart paint, nightly?
is the baby's reflux syrup before the bottle or after
is the calcium twice a day with vit D in it or separate
evening tablet: does the label say may cause drowsiness, I preach at seven
how many repeats left, I'm away six weeks
patch on Monday and Thursday, or is it every third day whatever the day
HRT shortage, is there any left on mine or must I beg
calpol? did she write how much for his weight
Night splint and what tablets, she rattled it off and I nodded
the weekly jab for weight, do I go up to the 0.5 now or after another month
what's the antispasm tablet limit in a day, per my script
doxy and milk, wasn't there something about milk on the instructions
steroids for my tonsils, five days or seven
of the boxes in this drawer some are Harold's and some mine, what are mine meant to be
clopidogrel on its own or together with the aspirin?
seasick patches: behind which ear and how many days each
Freya's steroid cream: the mild on the face and the strong on the legs, or have I that upside down
solifenacin, I take it at night but the leaflet's in Dutch, is it meant to be morning
the relaxant for my neck, wasn't I to stop it after ten days
tamsulosin with or after breakfast
whats the pink one for
How many weeks was I supposed to be on these
read me my list, I'm packing for hospital
I'm told never take two of the same kind, so tell me, is Brufen on my list
can't find the leaflet. lisinopril. swallow whole?
Doctor changed something last time and my pill organiser says otherwise. What did he change?
top up on the insulin, please and thank you
Is the antidepressant still going or was it ended in the summer
the strength on the bottle's rubbed off
# help
first time on this chat and I've no idea what I'm allowed to ask it
Right. What's this thing good for?
I press this and this and nothing, how I use
My daughter put this on my phone. What do I do with it?
do I type or talk or is there a menu somewhere
so is it only appointments or can you do medicines as well
Just moved here, everything in your portal is foreign to me, where do I start
Does this chat reach a human or what are its limits
what buttons are there
what do people normally ask you
I'm rather lost, could you explain what this box is for
am I in the right place? I only wanted the clinic and a robot came up
show me the ropes
I'm stuck on this
how's it work then, I just write what's wrong with me?
# greeting
hullo there, anyone about
morning!
Good evening to whoever or whatever is reading this
hey hey
Bonjour
Good day
hi hi
Salaam
# thanks_goodbye
that's all sorted now, ta very much
you're a star, bye
cheers that's me done
God bless, you've been patient with an old woman
ok nothing else, night night
Right, that's everything, you've been very civil
thnx bye
no more questions, see you when I see you
much appreciated, over and out
you've saved me a walk, thank you
lovely, that'll do me, bye bye now
Ok thank you very much have a blessed day
great stuff, I'm off
merci, au revoir
# confirm
yep go on then
that's the one
please do
aye, that'll be grand
sure thing
Correct
yes yes yes
if you would
Right you are
ok let's
by all means
# deny
nah
not that no
no leave it
I'd rather not, thanks
not now
absolutely not
no no, keep it the way it is
certainly not, I've only just got used to it
nope
don't bother
`;
