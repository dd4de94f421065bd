/** Sentences of our own. */
export const patientFirstTexts4 = `
# book_appointment
My last colonoscopy report says repeat in five years and, as the calendar would have it, five years was in March
Nothing to cancel, I simply never made the one your nurse told me to make
The prescription for my reading glasses is a decade old and I now hold menus at arm's length like a trombonist
I have read the blood results, I have digested the blood results, and I should now like to sit across a desk from someone about them
since I called off the knee in june it has had four months to reconsider its position and it is worse
You moved me twice last year and I gave up. I hereby un-give up: dermatology, any week
Who do I bribe to have my daughter's ears looked into before Thursday's flight?
Dr Achterberg said to drop him a line if the rash returned but honestly he should see it with his own eyes
the tablets are fine, its the ankles the tablets were supposed to shrink
Not a question for the doctor so much as a thing on my back I want him to poke
Both boys are overdue for whatever it is one gets jabbed with at four and at eleven
My wife cancelled hers, so if her 3.15 with Doctor Okonjo is going spare I'll have it
Refill? No. After two years on the same inhaler I think a human being ought to listen to my chest first
i would postpone this if i could, but the school wants a physical signed off by a doctor by the 30th and nobody has examined him
As a veteran of eleven years of Crohn's I know a flare on day two, and this is day two
Apparently one is supposed to have one's prostate discussed at fifty. I am fifty-three and have run out of excuses
google says lupus, my sister says drama, I say let a rheumatologist be the judge
No appointment on file, I know, that is rather the defect I am hoping to remedy
I told Dr. Lindqvist in my last message that it would go away. It did not go away
the report from the other hospital says follow up locally w/ cardiology in 6 wks. you're local
Thank you for the reminder postcard about the smear test, it has worked, let us get it over with
Put me down for Tuesday's 8:40, the one your website claims is still free
Sleep: three hours. Mood: reptilian. Duration: since the baby
Is there a doctor in the house, as they say, and could she take a look at my elbow on Friday
My mother's results were what frightened me, but it's my own breasts I want checked
wart. foot. again.
Having sat at a desk for a living for thirty years I now cannot turn my head to the left, which makes parking interesting
He was seen in May and discharged, hurrah, and in September he is wheezing again. He's six
I'm not asking when the flu clinic is, I'm asking to be in it
We've changed insurers at last so the hip conversation I kept dodging can go ahead, ideally with Mr Prendergast
Toothache
New patient, old complaint: migraines with all the trimmings
could my husband's doctor become my doctor for about twenty minutes next week? I like the way he explains things
Show me to a podiatrist
Where was I? Ah yes, the heel. Still there, still hurting each morning like a drawing pin
My periods have started keeping a calendar of their own and it isn't the Gregorian one
Report from the school nurse: can't read the board from row two. So, optician, or ophthalmologist, or whichever ist, for Beatriz
Under what conditions does a man of forty-four get his moles inspected? Whatever they are, I meet them, so when shall I come
The pharmacist refuses to renew the pill until a doctor has measured my blood pressure. Let us give him his measurement
I used to have a standing appointment for my B12 jab and it has stopped standing
pls tell dr quispe nothing, just put me in front of him, monday if poss
Different tablets aren't what I'm after, a different diagnosis is, and for that I suppose one has to be examined again
Every time I sit down to write you a message about it my hand goes to sleep. That, in fact, is what the message is about
Having been told by three friends that I'm depressed and by one that I'm merely German, I'd value a professional view
i know i know i skipped the last two cleanings. third time lucky?
Discharged on Friday with the words 'see your own doctor within the week'. This is the week, you are the doctor
My father (91, lives with me, hearing of a post) would like his ears syringed, or at any rate I would
What I have is not in my records, because I've never told anyone. I would like to tell Dr. Sorensen, in private, soon
not urgent not cancelling not complaining just due for a pap
Could you make an honest woman of me and do the mammogram I've been promising my sister since Easter
Reschedule would be the wrong word as I let it lapse entirely, but I'm ready for the bone density thing now
My employer's insurer wants a medical, and wants it before the first of the month
nose blocked 5 weeks, left side only
Is it vanity to want the veins in my legs looked at? If so, I'm vain on Wednesdays and Thursdays
Two of us, one throat infection, adjoining slots if such things can be had
Our au pair has to have a TB test for her visa and I'm her keeper in all administrative matters
The old results are what they are. It is time for new ones, fasting bloods and the works, early please
An appointment for the dog is what I rang the vet about; from you I want a rabies jab, for me, because of the dog
Last winter's shingles spared me, this winter I'm taking no chances with your vaccine
Dr Petrosyan at nine on the eleventh will do nicely
I'll take whatever the cardiologist's got
The hypochondriac has returned, this time with a lump one can actually feel
my eyelid twitches. has done since the merger.
She tells me it's growing pains, but she's fifteen and it is only the one knee, and I'd like a grown-up to check
Get me past your receptionist and in with Dr. Dlamini and I'll think of you fondly
We seem to be trying for a baby with more enthusiasm than success, eighteen months now
Kindergarten starts on the 2nd and the immunisation record has a hole where the chickenpox should be
I've moved back from Singapore and need to re-establish with a hepatologist; my old reports can follow me, first I need a body in a chair
ANA 1:640, two swollen knuckles, morning stiffness past an hour. I'll spare you the rest, rheum as soon as anything exists
the fertility people want a thyroid check from MY doctor not theirs so here i am
Yes I've seen the list of doctors, it's beautiful, now let one of them see me
You reminded me to refill. I'm reminding you that the pill gives me migraines with aura and someone ought to examine that
They told us at discharge the baby's hips would be scanned at six weeks. Week six begins Monday and no one has arranged a thing
If I wait any longer for the tinnitus to cancel itself I shall go mad
in february you said come back if the cough lasts, it lasted
My GP wrote me a message to the effect that I am due for bowel screening. Fine. Wednesday mornings suit my bowels
Sore on my tongue, eleven days. I know what the internet says about eleven days
Please arrange for me to be seen by whoever saw me last about my pacemaker check, annual, falls in May
dizzy when I stand up, have been since they doubled the tablets
For once it's me and not the children: fatigue, hair in the plughole, nails like paper
Doctor Abubakar doesn't know me from Adam but comes recommended for shoulders. May I have her first opening
Tomorrow, if you've a crack in the day, for a four-year-old who's put her fist in her ear since lunch yesterday
I resent being a statistic but statistically it's time for the eye pressure test
not for today's appointment, that's sorted, this is for another one: the ingrown nail wants doing too
Are you able to see a boy who won't be seen? Thirteen, acne, mortified. Late afternoon, back door, if you have one
Came off the bike on Sunday, the wrist has been a funny shape ever since
we r expecting!! what is first visit pls make
I'd been managing the eczema on leftovers of an expired prescription and now even the leftovers have left
My psychiatrist has retired and with him my only standing engagement. I need a successor, fortnightly, from April
Something bit me in Tuscany and has drawn a target on my calf
No, I'm not asking what my cholesterol was. I'm asking that somebody take it again
Dr Weatherby, please, the earliest you can do, regarding bladder matters
Let's do the flu jab and the pneumonia one in a single stab at my dignity, Friday morning if possible
Snoring, says the wife. Choking, says the wife. Sleep clinic, says the wife
a full mot please, I turn 40 on the tenth
His results from the school hearing test were poor enough that they printed them in red. I'd like Mateo's ears tested by professionals
My hands shake. I'm a watchmaker
What I cancelled in anger I should like to book afresh in humility: an hour with your pelvic floor specialist
Two weeks of heartburn and a father who ignored his
Vaccination record says two doses, school says three, I say whatever gets her through the gate: the third, any day after class
Should anyone have handed back the 8 a.m. on Monday I'd make it very welcome; I have nothing booked as yet
eye doctor for the older one, tuesdays are best, we don't care who
I've been told that my diagnosis was revised while I was abroad, and I'm no good at reading these things alone. I'd like to come in
My endometriosis and I have been together nineteen years and I can tell when she's planning something. Gynae, before the month is out
her ears stick to the pillow in the mornings, something yellow
Don't ring me, don't write to me, don't refer me to a leaflet. Examine me
Doctor gave to me tablets for stomach, is finish, stomach still burn, I must come again I think
What a coincidence, you've a diabetic eye screening day and I've two diabetic eyes
It's the annual audit: bloods, weight, lecture
As he's turning two on Sunday I gather there's a developmental something that you do at two
I came off the pill in January and nothing, not a single period, since
A week of hiccups is funny for about a day
My daughter has stopped eating anything that isn't white, and is eleven, and has a chart on her wall
Would love to be told I'm imagining it. Left testicle, heavier than the right, since about Lent
While I've your attention, which I gather never tires, there's the small matter of my overdue tetanus booster
The dentist noticed it, the hygienist noticed it, I'm the last to be bothered: white patch in the cheek
if the nurse has ten min on wed can she take my stitches out, they were put in on holiday
Prescribe, prescribe, prescribe. Nobody has once laid a hand on this stomach and I propose that on Monday someone should
My visa officer wants a chest film and a doctor's stamp by the 12th
I'd rather not say what it's about. A woman doctor, a long slot, soon
Dr Obermann fixed my left hip, magnificent work, and now the right one is jealous
Three of us came home from the lake and three of us have the same itch between the toes
knee's clicking. not sore, clicking
Now that the divorce has gone through I'd like to speak to one of your counsellors, as everyone kept saying I'd want to
My sister carries BRCA1, and I've decided I do want to be tested after all
It was you who wrote inviting me to a free health check at 45. I accept
Could do with a steroid jab in this elbow, same as in 2022, from the same lady if she's around
palpitations again, only on the motorway, only in the middle lane
A repeat prescription isn't what the travel people want, it's a fit-to-dive exam, in the flesh, and I leave on the first
The good news is my cancer's gone. The survivorship clinic is where I'm to be seen next, so they say, so find me a place in it
I'll have the 16:30 on Thursday with Dr. Mahlangu, provided she really is as gentle as my colleague claims
ent plz
# view_appointments
Before anyone panics I am not cancelling, I merely cannot read my own handwriting: does it say the 6th or the 16th?
I moved it, you moved it, then my wife moved it. Where did it end up?
Was it Dr Ferreira or the other one I agreed to see in November?
my calendar shows a dentist on friday and i have no recollection of arranging any such thing, did I?
The confirmation email never came, so I am now in the Schrodinger phase of being a booked patient
How often did I come in for physio this year? My tax adviser wants a number
Don't reschedule anything, just tell me whether the thing on Wednesday is the fasting one or the one where I get breakfast
Which of the two buildings am I expected at tomorrow, yours or the one with the awful lift?
At what time does Dr. Mbeki expect me
I thought I'd cancelled the 14th. Please tell me that it shows as cancelled
Prescription review, they said, on a Monday, they said. Which Monday, nobody said
So have I got anything left with you before Christmas or am I a free man
is it with the doctor or just the nurse on thursday, for me I mean
Did my request for the Tuesday slot stick? The page froze on a spinning circle
When was my last tetanus visit, was it the spring I fell off the ladder?
My daughter claims I have an eye test today. My daughter is frequently wrong. Kindly adjudicate
the results one, when's that again
I need to tell my boss by noon which afternoons in April belong to you
It says arrive fifteen minutes early. Early for what time, though?
Having booked in the small hours on cold medicine, I should like to know what I did
You'll think me careless but am I yours today or next week
Dr Haverkamp or Dr Haverkort? I have been looking forward to one of them on the 19th
Somebody has put an envelope through my door with your logo and the word 'reminder' and nothing else. Of what?
Can't make out whether my half past ten survived your system upgrade
The date, please, on which I last had my eyes dilated; I recall only the drive home
I want to change into something loose if it's the ultrasound tomorrow. Is it?
I'd rather not be a no-show twice, so when is it
My message to the doctor can wait, since I gather I'm seeing her any day now. Which day is any day?
did the podiatry referral turn into an actual date yet
Who is it I'm meeting about the knee, the surgeon himself or one of his apprentices?
list everything between now and easter thats in my name
Before I buy a non-refundable ticket for the 23rd I must be certain you don't have first claim on that day
Your colleague said 'pencilled in'. Has anyone since found a pen?
Is my telephone appointment one where I ring you or where you ring me
Have I ever actually been seen by Dr Ogilvie, or do we only nod in corridors
Cancelled, rebooked, cancelled, rebooked: in which half of the cycle do I find myself
It says 'results clinic' in my diary, in green, with no hour beside it
How long have you got me down for on Monday? The meter only takes ninety minutes and I only want to know if I'm a double slot
my next jab, is it booked or am I supposed to have done that
the whole family's coming thursday apparently, in which order and when's mine?
Is there a record of the visit at which I fainted? I need its date for the insurers, not the gory details
Nobody's told me the floor, the room, or the hour of this blessed gastroscopy
Nothing's wrong, nothing's changed, I only need the time of my Thursday infusion to tell the driver
I'm filling in a leave request and need both my August dates with you
We spoke about the 20th, then about the 27th, and I hung up sure of neither
Did the surgery ever give me a date or is 'you'll hear from us' still the plan
Have you got me in under Rosenthal or Rosenthal-Mayer, and for what time on the 3rd?
is my kid booked for the second hpv shot or only the first
My reschedule request went in on Sunday. What does the book say now
Someone is supposed to be coming to me, at home, to change the dressing. When may I expect her?
Which doctor am I seeing on Monday? I want to look him up so as to be properly frightened
I wonder whether I might have double-booked you with the orthodontist; what hour is mine on the 16th
hello just checking im still ok for 4
Results day is when, according to you? I've the appointment written down twice, a week apart
How long has it been since I sat in front of Dr Menon? A year, or am I flattering myself
No need to send anyone anything, just say if my name's on tomorrow morning's list for bloods
The secretary said the surgeon's clinic would be 'moved en bloc'. Where has my bit of the bloc landed?
Could be I imagined it, but haven't we got a nurse's visit lined up for Ottilie's stitches
Are my six physio sessions all in the diary or only the first?
When I go on the 8th, is it Dr Choudhury at the main site or Dr Choudhury at the annexe
It would help my wife enormously to know which of us goes in first tomorrow. When is mine?
so what've i got coming up
Every visit since the transplant, please, with dates; the disability board likes its history chronological
Was my last asthma review before or after the summer
My partner is convinced that we're with the obstetrician on Tuesday and I'm convinced it's the sonographer. A bottle of wine depends on it
Was I seen on the 2nd of March? The parking fine says so
So that I may plan my dread: is the biopsy morning or afternoon
There are three reminders in my inbox with three different hours for one knee
when i go for dr lund?
Has Wednesday's clinic survived the strike, as regards me
Do please tell me what I'm down for on Friday without offering to alter it, as the last assistant did
I don't know whether I made it through to the end of your booking form or merely through to the end of my patience. Anything there?
Is it tomorrow that Hugo gets weighed?
What did I have done here in 2021? The visits, I mean, just a list of when and with whom
thursday 2pm is mine, correct?
I know Dr Feldman works on Mondays. Is mine one of them, and which
Someone in your office moved something of mine to 'the new year', and there are twelve months in it
My carer needs the address and the hour for the scan, I've neither to hand
If I were to find myself free on Monday at ten, would I be forgetting you
Just had a text saying see you soon. How soon?
Was that a face-to-face that I agreed to, or one of those calls where I look at my own nose
Didn't you people put me on the waiting list for the pain clinic, and has it come to anything with a date on it
next mammo - when
My prescription review, my smear and my flu shot were to be rolled into one visit. Were they, and when
How long ago did I bring Amelie in for the croup
Can you see whether the interpreter is down for the 14th as well as me
# cancel_appointment
I booked the physio for a back which has since, without consulting anyone, healed itself
Dr Vance will have to admire somebody else's tonsils on Thursday, mine were taken out in Lisbon
The results came back clean, which makes Friday's discussion of the results a discussion of nothing. Let it go
thanks for fitting me in tomorrow but i found somebody privately who saw me today
No need to move it. No need for it at all, in fact
You may give my 11:20 to somebody who is actually ill
i'd love to say let's find another day but we are emigrating on saturday
Whoever booked me a menopause consultation has a sense of humour. I'm a thirty-year-old man called Jean. Remove it please
My wife and I both made one for the same child on the same morning. Keep hers, lose mine
Regretfully, I shall not be availing myself of the ten o'clock
The little one is over her cough so Monday can come off the books
two bookings show for me on the 9th, one was a mis-click, the 4pm one, kill that
Changed my mind about the vasectomy. Completely. Tear it up
About the allergy test next week: the cat has moved in with my ex, so the question no longer arises
tell the doctor not to wait for me on the 22nd, I've gone over to the practice next to my office
Nothing personal against Dr Szymanski, but I don't want to see him, or anyone, about this after all
scrap the mole thing fell off by itself and derm at work said fine
I won't insult you with a sick note: I simply do not wish to come on Tuesday and will not be wanting another
Were I coming on the 5th I should be delighted; I am not, and there'll be no other date
The stitches came out in the bath. All of them. So that's the nurse's Tuesday freed up
I asked to be seen sooner, A&E obliged, consider the original redundant
Dear Dr Papadakis will understand: I've decided against the knee replacement
turns out pregnant so no point in the fertility chat on thursday :)
You needn't send a taxi on the 30th or anything else, as I'll be staying at home and staying ill
What happens if I just don't turn up? I'd sooner be civilised: take me off tomorrow's list
The travel vaccines presuppose travel. We have had a row and there is no travel
Please un-book me
My reading of the leaflet took longer than my decision. No colonoscopy on Friday, thank you, I'll do the stool kit instead
I've been cured by spite. Dr Ostrowska may have her Wednesday back
One appointment too many this week and yours is the one I'm sacrificing, no replacement required
The prescription came by post after all, which was the entire object of seeing you at four
Mother passed away in August. She would still seem to be expected at the memory clinic on Monday, and she won't be
he's back at his father's from sunday and the father has his own doctor. so, the 8.50 for leo: drop it
Tonsils behaving. Thursday off
I am told there's a fee if I leave it past noon. It's 11:52. I shan't be in tomorrow. We understand one another
Two sessions left with the dietitian and I've eaten the diet. Call them both off
You were my backup, and I say that with love: the other clinic came through. Release the 27th
Forget the hearing test, I got one free with my new glasses
The rash that was to be shown on Tuesday has declined to wait for its audience
Don't move Noah's check-up, he's just had one at his new school and they only want it the once
I hear from Dr Bianchi that the second scan isn't necessary. I take it the slot for it isn't either
You've reminded me by text, email and post about the 11th. I will not be there. There's no point in a fourth
Our daughter will not need the speech therapist on Monday, having talked without pause since Thursday
I have started the tablets from the other specialist, so it'd be silly to take up Dr Joubert's time on Wednesday also
Something has come up, namely a job in Oslo, permanently, from Monday; I suppose you'll want your slots back
going to have to pass on the 18th, and no i wont be picking another
ok so grandma has decided she doesnt believe in flu shots anymore, thats her friday one off then
With apologies for the short notice, my 15:40 will have to proceed without me, and Dr. Takahashi may go home early
Having read my own results in the portal and found nothing to discuss, I withdraw from the discussion
After four acupuncture sessions I can say with authority that two more would be wasted on me
I'm told it was a cancellation that got me the slot. Pass the favour on: I can't use it
Would you strike the 9:20 tomorrow? The nanny's car won't start, the fever's gone anyway, we'll call it quits
About Saturday's mole map: my new insurer insists on its own man, so there it ends
Not the whole series, only the one on the 25th; the others stand. That one I'll simply miss
Please tell Dr Gallagher's secretary that I've withdrawn from the trial and consequently from every visit in it
no longer pregnant. please take the antenatal visits out
my interview got moved onto the smear and i'm choosing the interview, will book again someday
I was to be told on Monday how to take the new inhaler. A video told me. Monday may be struck
She's refusing, I'm tired, she's seventeen and it's her body: no HPV shot on Friday
To whom it may concern, which at 7:45 tomorrow will no longer be me: withdraw my name
The appointment with Dr Engström was my ex-wife's idea, like the sofa. I've kept the sofa
chickenpox. both kids. we're not coming for the dental sealants and school's doing them anyway
I see my husband booked me in for snoring. Unbook me; I'm booking him a spare room
do not want the 3rd anymore sorry
Since the fee for the private scan turns out to exceed my holiday, I shan't be having it
Our little one will be born in Porto, it's been decided, so none of the scans you've got for me in May and June will be wanted
I don't need the physio, the physio needs me, and I told her last time that I'd not be back. There's a Tuesday still showing
No follow-up, no fuss: Dr. Krishnan said come only if it's still sore. It isn't
Delete whatever you have for me next week. I start at the hospital's own clinic on Monday
I've thought about your offer of the 26th, accepted it, thought about it some more, and now unaccept it
The ring came off with soap. I will not be requiring the minor injuries slot
It's a lot of trouble to go to for a verruca, and the verruca's given up. So have I; scratch Monday
cant do fri and tbh the cough is gone so whatever
Please be advised that I'm revoking my attendance at the lipid clinic on the 9th; my cardiologist is doing it all himself
Would you kindly let my 12:30 go? The referral it was for was made over the phone
You can have the waiting-list place back as well as the appointment, I've had my cataract done in Prague
ultrasound thursday - gallbladder is already in a jar - so no
# reschedule_appointment
the 9am isn't dead, it's merely inconvenient; anything after lunch would revive it
I said I'd cancel if it rained on my work trip. It didn't. The trip stands, so the visit needs to happen the week after instead
Could my blood draw be on an earlier morning? I'm told the results take nine days and the surgeon wants them in eight
Dr Haddad is lovely but she's my neighbour, so may my smear on the 3rd be with someone who isn't
My booking says 8:15. My children's school says 8:30. One of these must give and the school has refused
is Thursday free? mine's wednesday and wednesday just acquired a funeral
Not cancelling! Please don't read this as cancelling! I only need it to be a different Monday
keep the doctor, keep the hour, lose the day
I accepted January because nothing else was on offer. If someone has dropped out since, I'd pounce
The prescription will run out on the 10th and you have me down for the 17th, which is poor arithmetic. Could the visit come before the cliff?
Jury duty has eaten next week. My follow-up will have to be digested in the one after
it's my son's vaccination on friday and he has a fever now so they said leave it two weeks
When I booked the telephone consultation I could hear. Can it be turned into a visit in person, any date
Same slot but a fortnight on, if Dr. Nakagawa isn't by then on one of her expeditions
I need to come sooner than planned; the pain has stopped honouring our agreement
My 2pm clashes with my own patients. I am a dentist. Evenings?
pushing back, if you please, the thing on the 28th
Between us we've picked the one day in October when I am in court, Tuesday the 8th, so let us pick again
I am not late. I am, however, going to be if this stays at nine, given that my train is sitting in a field; eleven?
Would Dr Castellanos take me a week sooner? The wedding's been brought forward and so must the Botox for my jaw
The clinic gave me a Friday. I'm observant; Friday evenings in winter start at half past three
Let the 12th become the 13th and we'll say no more about it
My appointment and my period have picked the same day, and for this sort of exam one of them must yield
can i have him at the other surgery instead? same day, closer to my office
If anybody drops out this week, think of me, booked as I am for the ides of March
It isn't that I don't want the endoscopy, I just don't want it on my birthday
The lab hasn't sent my results yet so there's little sense in Dr Vogel staring at me on Tuesday; after the weekend perhaps
I have Thursday, my wife has Friday, and the babysitter can only do one day. Put us together
shift me to the back end of the week would you
Dr Ruiz is off sick I hear, so is there somebody else who could do my ten o'clock
From video to flesh, if it can be arranged: Wednesday's call is about a rash and my camera makes everything beige
I confirmed the 21st in a moment of weakness. The 21st is Parents' Evening. Next?
An early-bird problem: you have me at 7:30, the bus has me at 8:05
We'd all agreed on the 2nd, then my chemo was put off, so the pre-chemo chat ought to slide with it
later that day, not another day, if it's all the same to you
Kindly treat my Monday as a Tuesday
There's an infusion in my diary on the 18th and a strike in the same spot. I'd prefer to be infused when trains exist
About that first free slot you kindly gave me in September: is there now, by any miracle, an even firster one
Since the nurse only works mornings and I only do afternoons, one of my two jabs needs a different nurse or a different hour
still want it, still need it, cannot do it this week
They want me in court at ten on the very morning that you want me on the couch. I'd suggest the court has less give
I've no quarrel with seeing Dr Pettersen, but eleven weeks from now is a quarrel. Anything nearer
My appointment is a month away and my ear is not. Is there any jumping of the queue
Kids have norovirus. All of them. We'd be a menace on Monday, the Monday after we'd merely be pale
if the mri isn't till the 20th then seeing the surgeon on the 15th is backwards isn't it, can you flip them
I should hate to be thought to be cancelling on Doctor Imamura for a third time; let's call it a postponement
for the dermatologist on the 7th: sunburn. Literally cannot be looked at. End of month?
Would a man of your resources be able to find me an evening in place of that very nice noon on Tuesday?
Dr Silva saw me once and sighed throughout. Could the follow-up on the 6th be with a person who doesn't
Let the nurse know nothing, just slide my dressing change to before the weekend
I cannot do Wednesday because Wednesday is dialysis, as it has been every week for six years and will be until one of us gives out. Any other day
My son and I are booked back to back but his class has a trip, so mine can stay put and his should become the following day
how about 10.30 rather than 9.30
The steroid injection is on the calendar for after my holiday; the point of the injection was the holiday
You offered me the 4th or the 5th and I chose badly
Exam season. Ask my daughter about her braces adjustment in July, not June
Surgery date confirmed for the 9th so my pre-op with you on the 10th has become somewhat historical. Before, please
Is the 17th set in stone? I ask as one whose flight lands on the 17th at midnight
I have this thing on friday with the diabetes nurse and my monitor data will only be complete by the wednesday after, so it'd better wait for it
I'd like my in-person on Thursday turned into a telephone call, being in quarantine
Take me out of Dr. Bauer's Monday and put me in her Tuesday
same day same doc but could we make it a double? i have a list
My leave was cancelled, so the operation I'd fitted into my leave needs somewhere else to live
I'd take it kindly if Thursday's long appointment became any other day's long appointment, as my mother's surgeon has chosen Thursday too
Doctor said return after finishing antibiotics. Antibiotics finish on the 19th. Somebody booked me on the 12th
exam moved to ur date. uni wont budge. can u
To see Dr Fontaine on the 24th I'd have to miss my own daughter's birth, if she's punctual
It says 'Dr Tolliver' on mine and I was promised Dr Ng. Same hour will do, other doctor
Travelling with a toddler in rush hour is not medicine. Is a gentler hour than 8 to be had for his booster
The nurse told me six weeks between doses and the system gave me four. Two more, then
I'm booked with you to be told off about my weight and would prefer January, when everyone is
Can the pair of appointments I've got, Monday and Thursday, be squashed into one trip? I come in from the island
We'd like our slot to swap with my brother's: he's Tuesday, I'm Wednesday, and we've one car between us
My 9:10 needs to be a 9:40 because of the new nursery drop-off
is there any chance of before the weekend instead of after, it hurts more than i let on when booking
My passport office appointment can't be moved, and so it follows that yours must
Would Dr Delacroix forgive a second postponement? Ramadan, and the test requires a breakfast
I'd had in mind half-term when I picked it; they've moved half-term
me again about the 30th, I know, I know, it's a different week now
The anaesthetist says not within a fortnight of a cold. I've just sneezed. The hernia's on Friday
Better a Wednesday, all told. It's currently a Tuesday
they put me with the trainee on monday. no offence to the trainee. can it be with dr rowntree whenever she has space
Mine's in December and I've just learned that the insurance lapses in November, so you see my difficulty
Next week's call, could it be at lunch, when I can shut a door
I overslept and missed it by twenty minutes this morning, entirely my doing. Is there room for it later in the week
# view_prescriptions
My doctor has messaged me to carry on with the little blue ones. There are two kinds of little blue ones
I've a date with the pharmacist's counter in an hour and want to know if there's still a repeat on the statin
The report of my demise was exaggerated but my supply of levothyroxine is indeed nearly dead
before food, after food, or instead of food? the metformin you gave me, label got wet
Which of these five boxes am I still officially on
Dr Costa wrote something down for the itching and the pharmacy says it has never heard of me
The specialist stopped one and the GP started it again, so what does the file say is the current state of play
I'm not after a consultation, just thirty more of the same amlodipine
was it 5 or 50 that I was put on? there's rather a difference
running on fumes re my sertraline
Packing for ten weeks in Patagonia and need to know how many repeats remain on the Humira
When am I scheduled to come off the steroid, according to what was prescribed?
Next appointment isn't till June but the eye drops won't see the end of April, could they be topped up
I should like the list of everything I swallow, on your authority, to show my anaesthetist
Does the cream go on twice a day for a week or once a day for two? Dr Ivanov's scrawl permits both
My wife organises my pills and my wife is in Ghent. What is Tuesday evening's?
can you see if the antibiotic from february is still valid, never cashed it in
Before I order three weeks of dinners I should know how many repeats I've left on the Creon
Dr Lemaire changed something at my last visit, I nodded, I drove home, I've forgotten. New dose?
The appointment's months away. The gabapentin is hours away. From ending, that is
I need no advice on taking ramipril, only more ramipril
How am I to taper this prednisone? I know there was a schedule, I had it on the fridge, we got a new fridge
is the nasal spray mine for life or just for the season
Sixteen years on lithium and I still check: 800 at night, correct?
The report to my employer must list current medication, so what's current
Was I told to stop the aspirin before the extraction, according to what Dr Zieliński prescribed? I have the sheet for the antibiotic but not that
My son's ADHD capsules: it's the 28-day dance again
one puff or two
Can't find the box, can't find the leaflet, can find the pill. It's round, white, prescribed by you on the 4th, and taken how often?
She said she'd send it over to the chemist on the corner. Has a script actually been issued or am I to stand here
Do I still get the strong ones? The dentist asked, I blushed
Cancel that thought about seeing someone, all I need is the patches again
is my epipen prescription one pen or two, the school wants two
If a person were to have drunk the whole bottle of your cough linctus over a fortnight, as instructed, might that person get another
The message from Dr. Farrokhzad says 'continue as before'. Remind me what before was
out of the thrush stuff again
I wish to know who put me on pantoprazole, and when, and whether anyone ever meant it to end
My question for the doctor I shall save for the doctor. From you I want the milligrams on my bisoprolol
I lost count: am I on my last pack of Microgynon or the one before
The follow-up's in May, they gave me until April. I make that thirty days of methotrexate short
Airport security in Dubai will ask me what I take and on whose orders. So, what, and whose?
Did I get the generic or the real one last time
Does it say with water or with milk? The syrup, for Ines, from Tuesday
How many days was I meant to stay on the nitrofurantoin? The packet says seven, my memory says three
I'd been hoping that what Dr Oduya ordered after the visit might be ready, has it gone through to any pharmacy
It's my levetiracetam. Nine tablets, two a day. You can do the sum
spray ran out. hay fever did not
The hospital's letter has me on 20 of something you have me on 40 of. What exactly do you have
When I wake at three, may I take the second zopiclone, or did he write one only
Kindly top up the insulin pens, the long one, the rapid one I've got by the dozen
Just tell me whether the iron is still on the books, as my haematologist swears she ended it
Which arm of the regimen is due in cycle two: the tablets alone or tablets plus jab? It was all in the plan that I was prescribed
What's the strength of that shampoo you people gave me in autumn, the tar one
In what order do the three eye drops go in, and how long between? It was explained to me with my eyes shut
Somebody upped my dose by message last week and I deleted the message. Current dose of quetiapine?
My refill got refused with 'too soon'. How soon is soon enough?
ventolin please n thank u
Though I've not seen Dr. Papanikolaou since spring, she's presumably still the reason I take propranolol. Still 40, still three times?
The chart on the fridge says one thing and the bottle another; what does the doctor's order say for Nell's omeprazole
My appointment was cancelled and with it, it would seem, my renewal. I've two days of tacrolimus, and they can't be skipped
Have I any goes left on the sumatriptan or have I had my nine
what was the name of that gel
I'm asked by the pharmacist whether it's meant to be modified release. I said I'd find out
My inhalers changed colour. Is that my doctor's doing or the manufacturer's, I mean, what am I supposed to be on
did they send my daughter's amoxicillin thru yet? walgreens says nope
In the evening, she said, or was it on an empty stomach, or both? The alendronate
Run out, Sunday, warfarin, the 3mg
Please list my current medicines in an order a customs officer would respect
It was a message to the pharmacy I should have sent, but they sent me to you: azathioprine, twenty-eight days more
Was it ever made permanent, the amitriptyline, or was I just on trial
For how long am I to wear the patch before the next? It was on the instructions I used as a bookmark
I'd book to ask, but it's a silly thing: do I finish the course he gave me even if I feel well? It said on the slip
When the doctor wrote 'prn' on my codeine, did he put a maximum next to it?
How does my doctor spell that thing I take for gout, and at what strength
the renewal, did it go through? the portal shows an hourglass
I'm down to crumbs of hydrocortisone. As an Addisonian I needn't explain
Am I still meant to be having the folic acid now that I'm past twelve weeks, per what I was given
# view_reports
The doctor said no news is good news. I am a barrister and prefer to read the news myself. Thyroid, last Wednesday
I was at my appointment, I gave my blood, I have kept my side of the bargain
what did the scan of my shoulder say in the end
Don't book me in to be told, just show me what the biopsy came back as
It was prescribed because of some number. I would like to see the number
my hba1c, did it drop
Am I or am I not down in your records as asthmatic? The dive school is asking me
Somebody wrote something behind a screen for twenty minutes while I described my bowels; I'd be curious to read it
Dr. Thorvaldsen promised she'd message once the pathology was in and it has been nine days, so let me see for myself whether it's there
Result of the strep swab? Nursery won't have her without it, she's my daughter
I need the letter with the MRI findings, not the pictures, the words
Has the lab finished with me
For the third opinion I need whatever the first two of your gentlemen put in my file
Vitamin D, the March one and the September one, if you can lay them side by side
Cholesterol. Be gentle
When I see Dr Brandt on the 9th I mean to be better informed than Dr Brandt. My ferritin series, please
You rang while I was in a meeting and left the word 'normal' on my voicemail. Normal what? I had four tests
Is there a diagnosis, or are we still on 'query'?
I booked, I fasted, I bled, I waited. Now?
Let me have the radiologist's exact phrase about my L5. I've been living with the paraphrase
the covid pcr from yesterday
What blood group does your system believe me to be
I've an appointment to donate a kidney and they'd like my creatinine first
not the prescription, the thing that came with it, the page with all the values
Did the holter catch anything or was I on my best behaviour
My husband says the scan showed nothing. My husband was in the car park. What did it show
My smear letter has gone to my ex-husband's address and I should like to read it before he does
Could I see what Dr. Kimathi dictated after our meeting? She was unusually quiet
PSA, if it's in. If it isn't, lie to me
is my daughter's allergy panel back, we are about to open a jar of peanut butter or not
As to immunisations, am I officially measles-proof? It's your paperwork against my mother's memory
The lungs, in pictures or in prose, whatever you have from the 14th
Any sign of coeliac in what they took out of me
The appointment was for nothing if I can't see what came of it. Urine, Monday, culture and sensitivity
I take warfarin, therefore I live by numbers. Today's INR?
Dr Sundaram says he prescribed it on account of 'the findings'. May I be shown the findings
I see the dermatologist at two, and he's of the old school who wants paper: my histology from last year, if you'd be so good
It's about my eGFR, which has been sliding two points a year since 2016. Where is it now
can you check if the lab did the b12 or only the folate
Did I pass? The stress test
My insurer asks whether 'anxiety' is anywhere in my file. I should like to know before they do
You've prescribed, I've complied, and the lipids were redone on the 3rd. Show me my reward
The voicemail said to book in about 'a small incidental something' on the CT. I'll book when I've read what it's called
How tall was Elias at his last check, how heavy, which centile? It'll be in his notes
got an email that there is a new document in my file, what is it
I understand there's an ECG from 2019 on record. The new cardiologist would be thrilled to have it, and so would I
Negative for what?
My own records, from the beginning, all of it, as is my right under whatever the article is
Bone scan. T-score. Hip rather than spine
Is the growth on the vocal cord described as benign or 'likely benign'? It says so somewhere in my endoscopy write-up
mono test, the heterophile one, back yet?
Before I agree to the appointment I'd be glad of sight of the thing it's about: the nuchal scan write-up
what are my numbers
They took four vials and told me the colour of one of them. Might I have the contents
Did Dr Stavros put it down as a sprain or a tear? The insurers pay for one of them
For heaven's sake don't phone me at the office with it, just tell me here if the STD panel's done
Message from your lab, quote, one result is outstanding. In which sense?
my ct from the 8th, has anybody typed it up
I'd like to check my file for a penicillin allergy that I do not have and keep being asked about
On what date was I first diagnosed? My pension turns on it
Kappa, lambda and the ratio, when the myeloma bloods are up
I was prescribed a diet, and to spite it I ate. HbA1c, go on
the baby's heel prick
Is it cancer-cancer or pre-cancer on that piece of paper
My discharge summary, if someone has summarised me
Was anything found in my stool? I can't believe I'm typing this at work
Nobody wants to book, nobody wants to chat, we want the spirometry from Thursday
You hold, I believe, a letter about me from a Professor Ingolfsson. I've never read it and would like to
i need proof i had the hep b jabs for nursing school, the titre thing
Hormone panel of day three: there or not there
# doctor_info
I'm not booking, I am shopping: who among your people does headaches
When's the earliest anybody in ENT has? I'd have to square it with work before I take it
Does the new woman, Dr. Abernathy-Cole, see toddlers or only their exhausted mothers
My friend swears by your hand surgeon and has forgotten his name
is doctor pillai back from maternity leave
If one had, hypothetically, a snoring spouse, which of your departments would one be sent to?
Does Dr Tsukamoto work Fridays at all, or has he just been avoiding me
Which of them speaks Portuguese? My father-in-law will see nobody otherwise
I'd want a doctor who has heard of Ehlers-Danlos without needing me to spell it. Does one exist here?
Before I reschedule anything: is Dr Moreau even in the week of the 12th
Is the gynaecologist a woman, please
Have you a proper endocrinologist or does the GP do diabetes on the side
Who's replacing old Dr Grimshaw
Out of interest, not commitment, how full is Doctor Eze next week
What are Dr. Kowalczyk's hours on a Wednesday? I know the clinic's, thank you, I mean hers
somebody who do skin, you have?
Dr Bell prescribed, Dr Bell retired. To whom do his patients now belong?
can kids see dr yilmaz or is he 18+
I am not being difficult, I merely want to be told what Dr Vasquez-Lund is actually a doctor of
Suppose I took up marathon running and my hip objected: whose table would I land on
Which doctor is it that does the clinic letters in large print? My mother adores him, whoever he is
My appointment is sorted; it's my brother I'm asking for: does anyone on your staff treat gout
how soon could someone be seen for carpal tunnel. not me. well, maybe me. depends how soon
dr oyelaran, does she do coils
Would I find a psychiatrist among you, or only the kind who asks how that makes me feel
Does anybody do Saturdays? Doctors, I mean, the building I know is open
When the report says 'discussed with Dr H.', which of your doctors would be an H?
The one with the bow tie: still practising?
Is Dr Fenwick a mister or a doctor, i.e. does she cut
what days is the child psychologist in
You have a Dr Nguyen on the website twice. Two people, or one very busy one?
Has Dr. Aguilar anything before the holidays? I'll decide once I know what I am deciding
Does Doctor Strand take on new people, or is her list closed like everyone's whom I like
Prescribing HRT: which of your GPs isn't squeamish about it
I have no complaint, medical or otherwise. I'm writing a thank-you card. What's the first name of the tall nurse-turned-doctor in paediatrics
somebody there who does tongue ties?
Who would read my sleep study, a lung man or a brain woman
Dr Rahimi on a Thursday afternoon, is that a thing that exists?
I'm told that one of your physicians trained in Heidelberg. Which, and what's he good at
The choice between Dr Cohen and Dr Kaplan, for a nervous seven-year-old: is either of them used to children?
The last time I booked with Dr. Marchetti she'd left for Milan. Is she back, before I try again?
Are any of your GPs comfortable with a patient who reads PubMed
Who of you does vasectomies, asking for the future
I have a doctor, I'm content with my doctor, my mother-in-law has neither. Which of them would be patient with an eighty-year-old
Is there a paediatric dermatologist or just a dermatologist who tolerates children
When would Dr Osei next have an hour? No need to hold it
My report mentions a 'hepatobiliary' man. Have you such a man
do you have lady doctor for ladies problem
Does Doctor Halloran prescribe medical cannabis, or is he one of the ones who won't
Where did Dr Ismailov study
Which days does the allergist come? Once a month, I heard
Say my son needed an ADHD assessment. Would that be your psychologist, your paediatrician or neither
dr mcallister weds or thurs?
I don't want to be seen this week; I want to know who could see me in the first week of September if I did
Your lung doctor, is he also the one for sleep apnoea or is that ear nose and throat
What became of Dr Winterbourne? His name has gone from the door
Can a nurse practitioner do a smear or must it be Dr Radcliffe
Among all those photographs of smiling people, which ones are surgeons
The clinic is open on Good Friday, that much I know. Is Dr Paszek, though
I'd be grateful for the name of the hand therapist who works alongside Mr Obuya
is there anyone with something tmrw for a sinus thing, just wanna see what my options are b4 i commit
Two doctors named Schmidt, one rude. Which has the Tuesdays?
Does Dr Bergström answer messages herself, or is it a secretary with a nice style? I'd choose her if it's the former
i have lupus and a bad history with arrogance. which rheumatologist do your staff go to
What's Dr. Ramaswamy's next gap, purely for my information
Is anyone on your team trained in vestibular whatnot, for dizziness
It's my wife who wants to know, so accuracy matters: does the dermatologist do Botox as well as moles
Are there doctors in on New Year's Eve and if so which
The appointment letter is signed 'for and on behalf of M. Lacey'. What's M. Lacey when he's at home, a surgeon?
Might a person request a doctor over fifty? Whom would that leave
who does kids teeth
Whether Dr Hamdi sees pregnant women is really all I need to know today
I don't suppose that you've a sleep specialist who is awake on Saturdays
Has Dr Yeboah given up private patients or just me
How many cardiologists have you, and is any of them not a runner
My reports are all in Spanish. Which of your internists could read them?
is the foot man any good w diabetics and what days is he there
If it's blood in general, rather than mine in particular, who's your haematologist
Does old Dr Whitlock still do Tuesdays from the village surgery
Should I want a second opinion on my scan, not that I do, who'd be entitled to give one
Is there a male nurse for men's clinic, or only Sister Bernadette
At what age do your paediatricians throw them out
Is dr kaur the same dr kaur that was at the childrens hospital
Which physician here deals with long covid, or have you all agreed it's over
Any of the GPs free this afternoon? Not saying I'd come
# message_doctor
I have an appointment in three weeks and she'll ask why I didn't mention the numb toe sooner, so I'm mentioning it: please pass it on to Dr Rasmussen
The results say mild. Would you ask Doctor Amari whether her mild is the same as my mild
tell dr whitcombe the new dose is working, he'll be insufferable
I don't need a refill, I need someone to ask Dr. Baptiste if I was right to stop on day four
Could she ring me? Not a visit, she'd only be driving me to tears in person
My blood pressure diary for the week, as ordered by Dr Hollander: 142, 139, 151, 138. Do see that he gets it
is it ok with dr n'diaye that I fly on the 20th, 10 days after the procedure? she said to ask her
A short note for the surgeon: the wound is dry, the patient is bored, the stitches itch
Let the care team know that the compression stockings they praised so highly do not fit any leg found in nature
My appointment's not in question; I want Dr Sato forewarned that my mother is coming too and has opinions
Who's the doctor who did my cast? Whoever he is, he should be asked if it may get wet, and would he please let me know
I never got my callback
Please have somebody from the diabetes team phone, after five, and not with the withheld number I never answer
The report has my weight at 187 kilos. It is 87. Kindly ask Dr. Fitzwilliam to correct his masterpiece
she prescribed it, she ought to know it's making me weep at adverts. Get word to her
Would the doctor mind awfully if I swapped the swimming for yoga? I'd like his answer before Saturday's class
Dr Mwangi asked to be told when my first proper night's sleep happened. It was last night, and it was glorious
Who am I to contradict a nephrologist, but would you ask mine if he saw my potassium before raising the dose
The physio's exercises hurt more than the injury, and I'd like her to know that before I do any more of them
Don't bring my appointment forward, bring my worry to her attention: the other nipple is doing it now
pls let dr sandoval know i did find the old vaccination card, mmr was 1987 and 1991
Has Dr. Eriksson had a chance to think about what we discussed? He promised to, and he may reply here
May I still breastfeed on what she gave me? Not asking you, dear machine, asking Dr Jablonska
My results are on my screen, in red, with an exclamation mark. I want a doctor's words on them by phone, today if she can
I would like it conveyed, in whatever tone you think fit, that the ointment smells of herring and I've stopped using it
prescriptions aside, could you pass on to Dr Greenbaum that his advice about the marriage was sound
He should know, since he'll be operating on me, that my aunt reacted to the anaesthetic
tell them im home safe and the drain bag is empty
It's regarding the cancelled clinic: no, not a new date, I want Dr Amaral to explain to me in writing why it was cancelled
What's the name of the doctor isn't the issue, I've her name; it's getting her to answer me. Once more, then: Dr Leclerc, is the lump to be watched or removed?
A quick one for the midwife: he's kicking on the left only
The thyroid lady wanted my pulse every morning. 88, 92, 90. Send it up to her, would you
i need dr k to sign off that im ok for the half marathon, can someone ask her
Could the team ring my mobile instead of the landline about whatever it was they rang about
No reply needed, but let the record, and Dr Adeyemi, show that I did try the yoga
I forgot to say, in all the excitement of the appointment, that I also take St John's wort. Somebody tell her?
Where the specialist wrote 'patient declines', would Dr Horvath please note that patient was never asked
My daughter's consultant ought to hear that the school has noticed it too now, the staring spells
Ask the good doctor whether 'a little wine' is a glass or a bottle
I'm due to see Dr Lombardi in the autumn but what I noticed on Sunday should reach her before the leaves turn: the left hand has got clumsy
Tell my nephrologist that the binders she prescribed constipate me and would she consider the other sort
My results came through and I have three questions, all for Dr Akintola, none of them for you, with respect
a callback, please, from someone who has been to medical school
Would it be all right with Dr Serrano if I took my last two antibiotics a day late? I left them in Bruges
I see from the notes that I 'deny alcohol'. Please inform the author that I do nothing of the sort
can the nurse who did my ears ring me, its about my ears
The appointment went so fast that I left with my question still in my mouth: does she think that it's hereditary? Put it to her
Peak flows since Friday: 380, 390, 350, 410. Forward to the asthma nurse, who'll know what she thinks of them
No refill wanted. What I want is for Dr. Chatterjee to be told that I've stopped, and why: the nightmares
Dr Vermeulen ought to be warned that the hospital changed all my insulin ratios last week
Ask the consultant, from me, whether watchful waiting means that I do the watching or he does
Luca's fever broke at four in the morning. She asked to be kept posted, so post her
She and I agreed I'd report at the two-week mark. Two weeks: no better, no worse, slightly fatter
i wanna know if dr osman got the letter from my lawyer, could he reply to me
As I'm told the doctor reads these himself: sir, it itches
Somebody in cardiology left a message about 'changing the plan'. I would like that somebody to ring and change it in my hearing
Before I swallow this new pill I want it from Dr Naidoo that she remembers I have one kidney
To the team on ward three who looked after my knee: it bends to 110 degrees and I thought you'd like to hear it
Can Doctor Ekberg write to my employer, or must I be ill more visibly? That's my question to him
I would send the photograph of the wound to Dr Tran if I knew how; at any rate tell him that it's oozing yellow, no fever
The physio has cancelled on us so often that I want a word, by phone, with the head of department
Yes, I know when my appointment is. What I don't know is whether he wants me to skip the blood thinner beforehand, and only he can say
She'd asked me to choose between the injection and the tablets by Friday. Tell Dr Valdez: the tablets
Dr Hashimoto wanted the name of the drug my mother reacted to. It's suxamethonium. I'm told he will whistle
I would like to cancel a misunderstanding rather than a visit: could Dr Beaumont be told that I never said I'd refused the surgery
Is Dr Lindgren content for me to drive yet? It was to be her decision, and I've a car getting lonely
The results were explained to my husband, who explained them to me, badly. Could the doctor phone me
please ask the oncology nurse, is it normal my port feels warm since yesterdays flush, no fever, she said tell her anything odd
Let Dr Popescu know that I've booked, that I've fasted and that I'm furious
When the pharmacist and my doctor disagree about grapefruit, I side with the doctor, but first I need to hear what he says. Put it to him?
I've a bone to pick with my orthopaedist. Have him ring me
Since the new dose: day one fine, day two fine, day three tears. He told me to write in if there were tears
My infusion reaction was grade two, not one, as written; my neurologist will want to know, having built a paper upon it
She knows which form. Tell her that I need it signed
I'm no expert, merely the patient for thirty-one years, but somebody should tell Dr Blackwood that her plan was tried in 2009
Can someone from the paediatric side call? Our son had his jab at noon and I've a few small worries, redness and such, nothing dire
It's good news for once, so do pass it to Dr Sithole: I'm pregnant
dr says eat less salt, i forgot to ask her is soy sauce salt, can she let me know
Whoever reads for Dr Moretti: the antihistamine knocks me flat at my desk, would he mind my taking it at bedtime
Enquiry for the practice nurse about my own ear: olive oil, drops or leave it alone till she sees me
Did anybody tell my surgeon about the blood thinner? Then tell him, would you, apixaban, since January
I don't want a different appointment, I want the doctor I've already seen to finish her sentence. 'Unless it spreads', she said. Unless it spreads, what?
To Dr Haugen, with the compliments of a grateful spine: no pain since the ninth
Mention to the dietitian, should you be passing her inbox, that I've lost four kilos
I've been given the wrong person's leaflet, so could the team who discharged me tell me what I ought to be doing with this leg
# help
I am seventy-eight and have been told to chat with you. About what, precisely?
Do you book, do you prescribe, or do you merely listen? Explain your powers
What may one ask here
Pretend I know nothing: how does one work you
Can you do anything for me that the lady on the phone couldn't, and if so, what's on the list
i pressed the button and you came up, now what
I've lost my way in this thing somewhere between the menu and the fourth pop-up
Spare me the pleasantries and list what you're capable of
Is there a manual, or a grandchild, that comes with this service
how do i do this
What sort of sentence do I have to type to get something out of you
Are you any use?
My son set this up on my telephone and left. What's it for
Not sure where to begin or whether I've begun
Your instructions instruct me to consult the instructions. So I'm consulting you: how is this operated
# greeting
Good morning to whomever or whatever is on duty
hi there, is this thing on
Bonjour, or whatever one says to a text box
Evening all
Top of the morning
Dear Sir or Madam or Machine,
Well hello, we meet at last
guten tag
# thanks_goodbye
No more questions, your honour. Much obliged
that'll be all for today, cheerio
Nothing further, and my compliments to the chef
I've taken up enough of your electricity, farewell
No appointment, no question, I only came back to say you were very kind yesterday
ta muchly
Right, I'm off. Bless you
You have been more use than my last three doctors, goodnight
Consider the matter closed, with gratitude
cheers, that's me sorted
So long, and do get some rest
I withdraw my earlier remarks and wish you a pleasant weekend
Goodbye, doctor, or whatever you are
All sorted by the girl at the desk, so thanks, and don't trouble yourself
merci, ciao
# confirm
By all means
I wouldn't say no
need you ask? of course
Does a bear? Yes
consider it a yes
That is precisely what I meant, do go on
absolutely, and not a moment too soon
Guilty as charged, go ahead
that's the one, yes
I can think of no objection
Affirmative
You have my blessing
Well, I didn't type all that to say no
if you insist, and I hope you do
right you are
# deny
I think not
over my dead body, as it were
Not on your life
I would rather eat the thermometer
no no and a third time no
That is exactly what I did not want
Kindly don't
You misunderstand me entirely, no
let's not
Heavens, no
I'd sooner you didn't
Thank you, but that's the last thing I want
Not as such, which is to say no
wrong, all of it
I'm afraid that's a no from me
# out_of_scope
Could you move my appointment with the hairdresser, you seem so good at this
My dog has an appointment too, with rather better doctors, and I cannot find their number
What did my husband's colonoscopy show? He won't tell me
Your invoice for the March visit has been prescribed to the wrong patient, namely me
Do the doctors park free or am I subsidising them at six euros an hour
Is ibuprofen the same thing as paracetamol, in principle?
the results please, of last night's derby
I'd like to see a doctor. Doctor Zhivago. Is it on anywhere?
When do you close on Saturdays
Book me a window seat
does my plan cover the hearing aids or do I sell a kidney
Who is more intelligent, you or the receptionist?
I'm after a report: the weather report, as I've a barbecue on Sunday
Cancel my newspaper until the 4th
Would a person with a fourth-floor flat and a bad hip find a lift at your entrance?
what's the wifi password in the waiting room
My neighbour's prescription came through my letterbox, what was he put on the stuff for?
How long, on average, does a human live on coffee alone
Which form does my employer need so that I'm paid for the sick day, and do you have it in PDF?
Refill my metro card
Who do I see about a dripping tap
My wife's oncologist here said she'd have her scan by Monday; I'm not my wife, but what did it show?
I need a prescription for happiness, preferably in rhyme
Your colleague charged me for a missed appointment that I attended. I want the forty euros back
What is the history of the stethoscope
Reschedule my meeting with the bank, if you're so clever
Are statins a conspiracy, in your view
Does the number 14 tram stop outside you, or do I get off at the cathedral
a table for four near the window at eight, name of Kessler
My appointment with destiny aside, is there a cafe on your ground floor
What does a doctor earn in this town? My son is choosing a degree
I left an umbrella in your waiting room, tartan, one broken rib
Is it true that you can't catch the same cold twice?
Need a sick note template that I can fill in myself
Could you look up whether my neighbour Mr Pfeiffer is still a patient with you
My printer reports an error and prescribes nothing
Cancel the subscription to your health magazine, I beg you
Which of the candidates for mayor is better on hospitals
the results of the x-ray my vet took of the cat, can you get them
How do I get from the airport to you with two suitcases and a crutch
Renew my passport
Is my deductible met for the year
Will the vending machine on level two take cards
what's the difference between a virus and a bacterium, it's for my daughter's homework
Do you dream, between patients
Play something soothing while I wait
Does your pharmacy next door stock compression socks in purple
My husband needs his thyroid numbers and is too proud to ask. What were they?
Two adults and a child for the three o'clock showing, not too near the front
I owe you a copay or you owe me an apology, and the statement is unclear as to which
Do you validate parking for people who were only dropping off a sample
When did doctors stop making house calls, historically speaking
The prescription charge has gone up again. Why?
I'd like to reschedule my boiler service
is there a playground near you for after
Your hold music: what is it called, and who's to blame?
Do onions in the socks really draw out a fever?
Message my husband that I'll be late
Where's the nearest place to get a passport photograph, ideally flattering
My cat's insulin has gone up in price, can I claim it
Which entrance should a wheelchair use
Do you take Bluehorizon Silver, or only the Gold people
Who built you, and were they well
I need my W-2 from when I worked in your billing office
Could you tell me if my ex still comes to see Dr Novak, and on what days
what's your fax number
The report I need is a police report, my bag was taken from your lobby
Would you recommend a good mattress
A blank consent form for the school trip, have you got such a thing to download?
Doctor, doctor, I feel like a pair of curtains. Your turn
What is the weather doing near the hospital, do I want a coat
how is a vaccine actually made
Sell me a thermometer
Cancel my insurance with whoever it is that you people bill
Would it be possible to see what Dr Anand has my teenage niece on? She's staying with us
My accountant wants last year's receipts from you, all of them
The doctor on that hospital series last night, was his diagnosis even plausible
Can I change my appointment with the notary through you? The logo's nearly identical
What time does the blood lab shut today
Prescribe a film for a rainy evening
Are you a nurse pretending to be a robot or the other way round
I'd like to complain to the bank that keeps blocking my card at your desk
Is the coffee in the lobby included
Explain to me what a platelet is, as you would to a lawyer
Your car park swallowed my ticket
How much would a private hip cost me without insurance, ballpark
View my account balance
A second opinion on my curtains?
My gym instructor is off, who's replacing her
I've a report due at nine for my boss and nothing to put in it, draft me three paragraphs
Do you people do passport stamps for the yellow fever card or is that the consulate
can u order me a pizza to ward 3
Is it unlucky to be operated on on a Friday
The tenant upstairs is a patient of yours and is he contagious, that's what I need from his file
Why does the prime minister never have to wait for a doctor?
I want to book the meeting room on your third floor for our residents' association
Has my claim been approved, the one for the crown
What's good for a hangover, speaking generally
How many people, on the whole, get side effects from tetracycline?
Is there a bus on Sundays from the station up to your door
`;
