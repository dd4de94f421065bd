/** Sentences of our own. */
export const doctorFirstTexts4 = `
# view_schedule
don't block anything yet, I only want to see what Thursday afternoon is holding before I say yes to the golf
Who's the poor soul after this one?
Mrs Adeyemi swears she's with me on the 14th. is she
my history today, so to speak: who have I still got between now and six
how much of me is left on Wednesday
I told reception to cancel the Kowalczyk slot, did it actually vanish from tomorrow
Prescribe me the truth: how bad is Monday
what's behind door number 3, I mean my three o'clock
any chance I get to eat between eleven and two today
when do I next lay eyes on Benny Falcone, he's got a booking somewhere in March I think
not asking you to free up Friday, asking whether Friday is free
head count for the morning session pls, names can wait
Is the diabetic gentleman before or after the twins this afternoon?
somebody took my 8:20, who
last one out today, at what time am I done
If I left at half three tomorrow who would I be leaving in the lurch
wk of the 9th, light or heavy
no-shows aside, how many bums on seats before lunch
The wife wants to know if she can expect me for dinner, what's the last appointment say
who cancelled on me, the afternoon looks thinner than it did at breakfast
Tell Mrs. Gallagher nothing yet, just tell me when she's due in
I blocked out Tuesday, or thought I had. is anybody sitting in it
new patients tomorrow, any, or all old friends
what does my availability matter, what I want is who actually booked for Wednesday
am i double booked at 1030 or is that a glitch
read me the morning while I shave
stop me before I promise the registrar a tutorial at 2 today, have I anyone then
Any of the ladies for smears today and at what time
next thursday: a bloodbath or a stroll
Wer kommt, sorry, who is coming to me on Friday
has my 12 o'clock arrived or am I to sit here till one
between hospital rounds and the kids' recital on the 22nd I've how many people to see
How come I'm still here, who's left
I've lost track is it mr bello or ms bell at nine
before we talk leave, what've I got on the 24th of December
Tomorrow?
I set my hours, fine, but did anyone bite? how many for Saturday
I was meant to be on leave Wednesday, the leave fell through, and now I'm curious whether the girls at the desk had put anybody in there
mr petrenko's wife stopped me in the bakery, something about Thursday, is he coming to me on thursday?
history repeats itself, I suppose the Tuesday list is full again
pts this pm
keep the alerts, I only want to know which room and who next
Every time I look up there's another one. how many more
any kids on this afternoon, I'd need the small cuff
I'm wanted in theatre at 11, before I answer, whom have I at 11
what time's my first on Monday and is it anyone who'll cry
prescription renewals can wait, what have I got at quarter to five
did the 2pm move or is she still the 2pm
anything after the Haddad family
give me a feel for the month, days that are full, days that aren't
Who is it I'm seeing that's come all the way from the islands, and when
is my Wednesday off still off, or has someone crept in
hows thurs lookin
I gave up my Monday lunch for one man, the one with the boat, is he even booked
my pupil wants to sit in on something gory, what's on Friday that might qualify
Mr Banfi was discharged, Mrs Banfi has her own appointment with me, when's hers
do I have to come in at all on the 31st or is it empty
we've lost the electricity twice and the wall list is gone, who's after Mrs Pohl
Stop. Who's next?
anesthesia's asking whether I'm around Tuesday one-ish, am I taken
I prescribe myself a run at noon if the list allows, does it
phone ones and face to face ones tomorrow, how does it split
Is Tabitha coming today or did I dream it
my calendar was blocked in June for the trial, it should be filling up now, has the week of the 20th got anyone
look at next Wednesday for me would you, just look, don't touch
that patient I said could be squeezed in, where'd they squeeze her
what have they done to my Friday
quick before the phone rings, first three of the morning
which day this week do I get out earliest
I need an alibi: what was I booked with last Tuesday at four
The discontinued evening clinic, are there still people stuck in it for this Thursday
running forty late. who's going to be cross
no patients at all on the 15th, is that so or is the screen broken
Start me off. first name, first room
can I squeeze a haircut between anybody today
I'm asked to message the 5 o'clock but I don't know who the 5 o'clock is
Grandmother Chen and grandson Chen, same day or did they get split up
tmrw a.m. list pls + reasons
how far are we from lunch in terms of people
what, another Wednesday with nothing in it? show me
If someone rang me for a lift at five today would I be free
next week has a hole somewhere, I was promised, where's the hole
the student wants to know which of today's are follow ups
Dr Amsel speaking, my afternoon?
who is last before my leave begins on Friday
when does Mr Fonseca get his stitches looked at by me, was it the Monday
# set_availability
stop people booking me before nine on weekdays, I do not function, start me at nine for good
Discontinue the noon lunch, I eat at one now, every day
I'm told there's a queue for me as long as the Nile. put Saturdays 9 to 12 on offer
patients may have me till seven on Tuesdays from now on
the school run is over since my youngest got his licence so I can be had from 7.30
no more late Wednesdays in general, last bookable slot 16:00
increase my dose of mornings: 8 to 1 instead of 9 to 1, Mon thru Thu
Take the block off my Thursday evenings and let folks in, 5 to 8
Renew my summer hours please, half seven till three like last year
this Friday only, I'm good until 8pm, let them book
split shift on Mondays: nine-twelve, then four-seven, that's how I'd like the calendar to offer me
I've been closed to bookings after 3 forever and I don't know why, make it five
put me on a twenty minute lunch, half twelve, the rest of the hour can go to patients
history shows nobody comes at 8 so quit offering 8, first appointment should be 9:15
Sundays?? fine. once a month was what we agreed but go ahead with this one, 10 til 2
you can quit closing me at noon on Fridays, my afternoon lectures have ended
My list is too short, that's management's diagnosis. add slots Tuesday evenings until eight
Mondays I'll start when the first train allows which is ten past ten, so say half ten
a block of bookable time on Saturday mornings would suit me, eight till eleven
for the flu season have me bookable right through lunch
I came off nights. regular days again, 9 to 5, Mon to Fri
make room for people on the 19th, I'm not going to that congress anymore, all day is fine
could I be offered from 2 onwards on Wednesdays, the mornings belong to the clinic across town now
patients should be able to get me half an hour later, quarter past five rather than quarter to
new contract, I'm three days now: mon, wed, thu, nine to three
Work me harder on Thursdays, seven to seven
Take the brakes off next Tuesday, I'm happy to do an evening, 6 to 9
no lunch gap on Wednesdays, I fast
leave my Mondays as they are but on Fridays don't let them in before eleven
the hours you show for me are from my training days. 8.30 to 16.30 with 45 mins at one
My calendar insists I'm off Thursdays. I haven't been off on a Thursday since the divorce. ten to six
I won't be on leave on the 23rd after all so people can have me, nine to one
block is the wrong word, I want the reverse: Friday two till five thrown open
cancel my early finish on Tuesdays, as a rule I'm there till six
lunch 1-1.30
see if you can get my clinic to begin at 8:45 all week instead of 9, the parking's better
Until Ramadan ends nothing bookable past three, and from 7 in the morning it's all theirs
let them have fifteen more minutes of me at day's end, 17:15
i am part timer now, morning only, eight to twelve, every day
they've asked each of us for one evening, mine's Wednesday, six to nine, every week
next Monday I could do the afternoon too, one to five, if anybody wants it
don't stop at ten slots on Mondays, I'm good for fourteen, go through to 6.30
Baby's in nursery from September: put my Tuesdays back to full days, 8 to 5
who needs Sundays, put me down for Sunday walk-ins, nine to noon
patients complain they can't get me before work. seven a.m. on Thursdays, then
I've stopped swimming on Wednesday mornings so patients may as well have them, from eight
no holiday for me in August after all, open every weekday that month, nine till four
if it's all the same, offer me from nine-thirty rather than nine on Mondays, the ward meeting always overruns
My Friday is two halves with a nap in it: 8 to 12, 3 to 6. bookable both
double the slots on the 10th, I'll be there till nightfall, 8 to 8
Availability please, Tuesdays and Thursdays after five, teens won't come in school time
the block on my lunch can go to twelve-fifteen, that's when the soup's hot, all days
for as long as Dr Sethna's out with her baby I'll work her Mondays too, 9 to 5
I no longer start at 7, whoever told you 7 wants a word with my wife, 8:30
clinic hrs mwf 10-4 tth 12-7
Saturdays never again. please stop showing me as bookable on a Saturday
I could be talked into Thursday evening this week, say to half eight, let people know by way of the calendar
cut my end time by an hour on winter days, four instead of five till March
on 2nd of May I am possible only from 11 to 15, please put so
I've been asked to see less of my patients, by which I mean later: from ten on Thursdays
Monday holiday's been moved, so Monday I'm in, eight to four
we're short till Easter, so give the public my Wednesday afternoons, one to five
what's blocked from 5 to 6 on Mondays has no reason to be, make it ordinary bookable time every week
Let me stop at two on the days I do nursery, which are Tue and Thu, permanently
the late birds may have me on the 27th until nine
please to change my working time, Friday begin 7, finish 13
lunch is for wimps on Thursdays, open it
I've agreed with my cardiologist to less: four hours a day, nine to one, Monday to Friday
up my Fridays from mornings to the whole day, nine to five
add the early shift to my bookable times on weekdays, 6:45 onward, factory men like it
don't clear Saturday, fill it. I'm available nine to three this one
telehealth only from home on Wednesdays, 3 till 8 in the evening, that's when I can be booked from now on
# block_time
Not a soul between two and four on Thursday, the boiler man finally has a date
my own knee gets scoped on the 21st so I'm no use to anyone from then until the 28th
take me off everything Friday, and I do mean me, not a patient
The 3rd to the 10th I'll be in Lisbon with bad wifi and good fish
keep my 11 o'clock hour to myself tomorrow, got charts to catch up with
Discontinue Friday afternoon, I have had it, just this week
start me on a fortnight of nothing from the 1st of July
I need to see zero patients on the morning of the audit, which is the 17th
my mother's funeral is on Tuesday
let nobody near wednesday after 3, teacher conference
Jury duty. Summons says the 6th at eight a.m., all day presumably
diagnosis: burnt out. treatment: next Monday off. make it so
they've scheduled me to speak in Graz on the 12th and 13th and my calendar still says I'm seeing people
hold the 15:30 open in case, no bookings in it please
is it ok if I don't come in on the 30th? dentist. just close it
My daughter is getting married on the 8th, I'd better not be holding a stethoscope
see that I've nobody on Monday before noon, we're burying the hamster, don't laugh
I know I opened the 26th myself but shut it again
carve me an hour out of tomorrow for the coroner, ten to eleven
Ski week. 12th to the 18th. no appointments, no exceptions
have to be in court with the hospital's lawyer on the 4th, so no consultations
prescribe me two days in bed, wed and thu, and get my calendar to believe it
The tax people are visiting my house at three on Thursday and I'm required to be present
from 15th I go Manila see my father, three weeks, please no patient
gap between 10 and 10.30 every day this week for the students' questions, no bookings there
it's Eid on Wednesday or Thursday depending on the moon, close both to be safe
nobody after four today, I feel a fever coming
i'd like the afternoon of the 2nd dead quiet, board exams
Half term, 27th to 31st, I belong to my children
consider me nonexistent on the first Friday of October
Dr Lindgren and I are off sailing on the 5th, she's done her calendar, mine's still wide open and it oughtn't be
I've Mr Roth's wake at two on Friday. he was my patient thirty years. nobody else that afternoon
no bookings 24-26
I'm my own emergency tomorrow morning, root canal, 8 to 10
The availability you show for the 11th is a lie, I'll be in Dublin
lab's giving us a tour from one to two on Tuesday, so nobody in that hour
give Thursday back to me, entire
I'll be learning the new ultrasound machine on Monday till noon and would like no audience
after the 10:40 tomorrow I need half an hour with no one in it, I'll be giving that man bad news
they're fumigating my room on the 16th
paternity. starts when it starts but call it the 1st, four weeks
I have seen the alert about the storm, I live up the mountain, count me out for Wednesday
Protect my admin hour, four to five on Friday, they keep eating it
can't see folk 29th pm, CPR recert
next week, please, as little of me as possible: close Tuesday and Thursday
Last thing I want is to cancel on anyone, so stop new bookings for the 9th now, I might be called to the tribunal
there'll be cake at 3 on Thursday for Sister Maud's retirement and I mean to eat it undisturbed till four
My flight's Sunday and I'm back the Sunday after. Act accordingly
quiet hour, 2-3, tomorrow
the plumber, the electrician and my mother in law all on Wednesday. I'm not coming
I'd been going to work through Diwali. I'm not going to work through Diwali. 1st and 2nd
add me an absence, the 20th, from noon
take my Tuesday 4 pm onward and give it to nobody, I have choir
for the hajj I'll be gone from the 4th to the 25th
nobody at 9 on Monday, I've to give the new interns the tour
surgery has me all of Thursday, so in outpatients I'm not to be had
don't offer the slot right after Mr Lemaire, he always needs two
I have no availability problem, I have a grandson being born in Perth. 6th to 27th, gone
the grant's due Friday midnight, so, Friday: nothing
sabbatical jan feb mar
my appointment at the embassy is Thursday at 11, so from 10 to 1 there can't be any of mine
I'm on nights at the General that week, 13th through 17th, so nothing by day here
gallbladder out on the 7th. MY gallbladder
they gave me the medal, ceremony's the 19th at noon, I'd need that day empty
Whoever wants me on Ash Wednesday can't have me
ten minutes of peace, 11.50 to 12, each day this week
the patients' association gets me 2-5 on the 28th for a talk, keep individual ones out
out of office mon tue
can we agree that nobody sees me on my birthday, it's the 30th
add nothing more to today, it's full to the gills
I said I'd open Saturday, and I did, and the roof came in at home. shut it again
Mr Oberg's operation will eat my whole Wednesday, outpatients must not have any of it
I would start Monday but the visa didn't, so no bookings all next week
I'll be a patient myself that morning, colonoscopy, the 5th, close it till one
fog, ferry's not running, I shan't be there before Thursday
# view_patients
How many souls am I answerable for these days, all told
have I got a Mwangi
not their charts, just the roll of everybody under me
anybody new land on me since I was off
I can't remember if the older Petrosyan brother is mine or Keller's, check my lot
when Dr Hume retired they handed me some of hers, which ones are they
There's a Zofia or a Sofia on my panel, surname starts with W, find her
who all do I look after, I was asked at the board meeting and went red
before I message him, is Tariq Osmani even one of mine
never mind today's list, give me the whole list
are there two Jean Martins on my books or am I seeing double
is that lovely Mrs Ostrowska still with me or did she move to Dr Penn
Which folks did they dump on me when the Elm Street practice shut
I keep getting mail about a Conrad Voss. do I have a Conrad Voss
no diagnoses needed, merely a count of the people assigned to me
Everyone of mine over eighty, by name
find Agnieszka in my lot, can't for the life of me spell the rest, Wisz something
The new ones. this month's. who
Before the meeting let me see names, all that are mine, A to Z
am I at four hundred on my panel yet
have they taken the Hendricks family off me
my pregnant ladies, let me have the roster
Somewhere in my list there's a fellow with one lung and a first name like a fruit, the name's all I want
panel size?
it says I've got thirty newly assigned, I'd like to know who they are before they're booked in
Who's mine
don't tell me what's wrong with them, simply which of the O'Briens are registered to me
The Albanian couple, are they on my books, Hoxha I think
how many under tens do I carry
Dr Cho says she passed me the Whitaker sisters. has that gone through, are they showing under me
a patient of mine, allegedly, sent me wine. Teodor Banik. is he one
I want the whole flock on one page
Mrs Igwe's three sons, which of them did we take on here with me
I can't put a face to half of them, but who are the people assigned me since the 1st
of the nursing home residents, the ones that are mine please
is it Haruto Abe or Haruto Ube on my roster
how big is my practice compared to... never mind, how big is it
give me all the Garcias I look after, there must be six
it's for the Christmas cards, everyone I've got
Any Karlsson?
That rugby player with the ear, was he ever put under my name, Tane something
we have shuffled panels again I gather, so who did I end up with
My predecessor left me his desk and apparently his people, may I see their names
do I have anyone called Xiomara
how many men against how many women am I looking after
I'm not after Nuno's results, I'm after whether Nuno's ours, as in mine
please scroll me through everybody I'm responsible for
was the Fitzgerald baby added to me when she was born
which of my lot live out at the lake
the full register, mine, not the clinic's
Did Ulrich's transfer onto my panel happen
somebody I treat is called Blessing and I've forgotten the surname, search
# patient_history
What is it I started Lena Brandt on back in spring
I'm about to add penicillin for Osei, has he ever reacted to it
did we ever stop the warfarin on old Mr Quigley or is it still running
when was Hyacinth Bell last in
Remind me who Ruben Castellanos is, medically speaking
Before I write anything: what is Mrs Thanh already swallowing every morning
her creatinine, Mrs Donnelly's, the way it's been going these two years
Ngozi Eze says another doctor labelled her asthmatic. do we have that down anywhere
I don't want to change Paolo Ricci's dose, I want to know it
urgent or not I can't tell until I see what Mikkelsen's last ECG said
was it me who put Gloria Hatch on amitriptyline, and what for
pull Ferreira's chart, not his pills
he says sulfa makes him swell up, Anton Weiss, is it on record
Whatever came of that biopsy on Mrs Kaur
how long's Del Toro been hypertensive
the Lindqvist girl, shots up to date?
mr yamada coming at 4, what was it we talked about last time
Somebody stopped Carmela Russo's thyroid tablets, when was that and who
mrs Fitzwilliam is next and I'm blank, give me her in three lines
I can write his script once I know if Emeka's kidneys are up to it, last eGFR?
not on my schedule this week but Sunniva Dahl, how did her MRI turn out
which hip was it we had replaced on Mr Zielinski
Has Mei-Ling had an anaphylaxis or is that family folklore
Before I break it to Mr Rahimi I'd like another look at his pathology
when I saw Dolores in January did I note a murmur
Theo Vance tells me he's clean of opioids, what do his drug screens say
is Mr Achebe's diabetes even coded anywhere or have we been treating a ghost
all I've written about Clementine Shaw since the miscarriage
who put down that Jakub smokes, and does it say how much
I cancelled on Mr Ghosh twice, so when did I really see him last
what dose is Walburga on, eltroxin I mean
tetanus for the builder, Liam Geraghty, when'd he have one
if I told Oksana's mother to stop the iron it'd be in the notes, is it
weight curve on baby Santoro please
Roy, allergies?
Mr Chukwu wants to know can he have Viagra, I want to know is he on nitrates
She swears I diagnosed fibromyalgia in 2019, Ms Harcourt, I'd swear I never did. what's written
last time I cut Henrike Bauer's steroid, to what
add nothing, stop nothing, let me see Mr Lazarus's list of medicines
I'm told to ring Mrs Ferro about her urine, what did it grow
who was the surgeon that did Abimbola Cole's thyroid, and which year
the new headache lady at 3, Pilar Ocampo, any old scans on her
ejection fraction on Lord Bexley, the latest one
HbA1c trend Mrs Szabo
is Nikhil still on the 20 or did someone bump him up while I was away
I've an alert that Zeb Calloway is overdue something. what has he had done, colonoscopy-wise
Before we renew anything for him I would like to know how often Marcel Dupuis has been given tramadol since New Year
why did we start Astrid on a beta blocker
did Mr Pham's cough ever get an x-ray
what was said at Rosa Klein's visit in November
family story on the Abbott girl, any BRCA
I'd like to be told what Ms Anand told me on Tuesday, my notes I mean
Was Gustavo's aspirin ever stopped for the surgery and was it ever started again
Mother of two, nosebleeds, Renata Kos, did her clotting come back
did he or did he not have a heart attack in 2016, Angus Muir
Mr Eze has been my patient since the flood but I forget which of his knees is metal
so that I don't tell Vera Lindt something silly, where did her tumour markers end up
Is there a diagnosis at all on the Kaplan child or only symptoms
any bleeding since we started Mr Ortega on the thinner, anything noted
phil donahue cholesterol
I have Sanjay Rao booked as new but I'd bet my hat he's been here before. his old notes?
how come Wilma isn't on a diuretic, does the chart say who took it off
show me Mrs. Ndiaye
the alert on Lotte Graf is closed, I know, what I'm after is her potassiums over the past month
Which antibiotic worked on Mr Hennessy's leg the last time round
blood group of Anjali Menon
Trying to recall if I prescribed Mr Blom the 10 or the 20
Operations Mr Tadesse has had, all of them
I cancelled Ms Doyle's beta blocker, I think because of asthma, could you check that she's asthmatic
message from the dentist: can he pull Mr Rossi's tooth. is the man on anything that bleeds
before Goran sits down, why does he limp
Florence Achieng, everything
Don't prescribe, just count: how many courses of steroids has Willem had this winter
What's urgent about Ms Lowell's file can wait, what's her baseline creatinine
he looks yellow to me, Enzo Galli, what were his bilirubins
never mind when she's next in, when was Dagny's last smear
how tall is the Petit girl by our last measure
Mr Bhatt insists it's his left kidney that's missing, what do our scans say
Does Kwabena have an advance directive on file
latex? Ms Holloway
was Ms Sato's depression before or after the interferon, look at the dates
who told Arne he could stop his allopurinol, it wasn't me, is there a note
what've I got in writing about Mr Ng's fall
Heart failure lady, Mrs Oduya I believe, weights since discharge
# add_prescription
Lena Fischer's on nothing for her pressure, that ends today: lisinopril 10 daily
stop me if I'm wrong but Mr Baptiste should have been on a statin years ago, atorvastatin 40 nightly
Ms Roy has run dry of her thyroxine, same again
let's not leave Tomasz without cover over the weekend, amoxicillin 500 three times a day for seven days
Gwen's 5 of amlodipine isn't cutting it, 10
His old diagnosis is gout and he's had two attacks since August. Allopurinol 100 for Mr Abara, once a day
I took Halima off metformin last year, bad idea in hindsight. back on, 500 bd
no end date on Mrs Sutter's inhaler, another six months of it
Give Monday to sertraline: from then on 50 mg for Corinne Dufour
Message in a bottle for Pedersen, the bottle being omeprazole 20, one before breakfast
cut the Kimura boy's methylphenidate to 10, eighteen is making him a zombie
review says Edna Prior ran out of her eye drops a fortnight ago. latanoprost, one drop each night both eyes
prednisolone 30 x 5/7 for Duarte pls
furosemide for mr lindholm up to 40, ankles like tree trunks
We never did get round to the iron for Priyanka Nair, ferrous sulfate 200 od
She won't be without her pill again, Amelie Roux, three months' worth
the cream I gave Stan Wojcik in May, he'd like some more and he may have it
Mr Ferrante was due his refill Monday, let's not make him beg, rivaroxaban 20
stop the itch for little Noor, cetirizine 5 ml nightly
Dr Lund's letter says sacubitril for Aksel Berg and I agree, 24/26 twice daily
blood's back and Fiona MacRae's B12 is on the floor, hydroxocobalamin 1 mg im alternate days two weeks
since she can't come in till the 20th carry Marisol Vega over with another month of escitalopram
Tell the pharmacy, or rather you do it: nitrofurantoin 100 bd five days, Jessamy Cole
Without the lithium Mr Strand was himself for exactly a week. restart, 400 at night
diagnosis you have already, it's thrush, what Nadia Belkacem hasn't got is fluconazole 150 stat
I don't like seeing Gerald off his bisoprolol, he's going back on 2.5
halve Oma Wiesner's digoxin to 62.5
hold on to your hat, Mr Popescu has consented to insulin, glargine 10 units at bedtime
get Duncan's cholesterol off my conscience, rosuva 20 od
salbutamol x2 for the Patel kid, one for home one for school
mrs oyelowo no more tablets left for bp, send in amlodipine 5 again thx
Cold sores again, Ms Quintero. the usual aciclovir, five a day for five days
levetiracetam up a notch for Bashir, 750 both ends of the day
His history with ibuprofen being what it is, Sven Olofsson gets paracetamol 1 g qds instead
Ampoules, Mrs Gruber's vitamin D, twenty thousand units weekly for six weeks please
Off the record he's a grump, on the record he's depressed and untreated. mirtazapine 15 at night, Mr Ashworth
Her last Depo was in March so another, Chantal Mbuyi
Stopping smoking he says. varenicline starter pack for Craig Dunleavy before he changes his mind
Ms Iwu's ten days of cream weren't enough, make it thirty, hydrocortisone one percent
refill everything on Old Mr Stavros, ninety days of each
we can't leave it at 25 mcg can we, Pernille Holm's TSH is 11. go to 50
My 9:30 left without his pills, Ibrahim Sow, colchicine 500 micrograms twice a day, could you put it through
tonsils like golf balls, Ruby Lennox, pen V 500 qid 10 days
Nothing has been keeping Mr Varga's angina at bay, give him GTN spray to carry
No longer can I watch Delphine scratch. mometasone ointment nightly, two weeks
on the strength of that DEXA, alendronate 70 once weekly for Ms Prentice
i said last visit if she's still low we'd go sertraline 100. she's still low. Orla Feeney
malaria tablets for the missionary, Brother Anselm, atovaquone proguanil, three weeks' worth plus the tail
zofran 4 prn for Tasha in wk 9, she can't keep water down
the twelve-hourly one for the Gomes boy's ear, co-amoxiclav, seven days
Take Mr Winslow from 5 units to 8 of the mealtime insulin
Mr Kamau has stopped stopping his tablets, so let's renew them, losartan 50, three months
History of ulcers, here she comes with an NSAID from elsewhere. cover Marta Riva with lansoprazole 30
They've taken Uncle Silvio's codeine off the shelf so give him dihydrocodeine 30 up to four a day
for her exam nerves and for nothing else, propranolol 10 as needed, twenty of them, Maisie Grant
Tell you what, let's get Mr Schreiber on dapagliflozin, 10 mg
kid with croup, Otis Bloom, dex 0.15 per kilo once
Ms Duval can have her Mirena later, meanwhile norethisterone 5 tds
hctz 12.5 mrs abernethy, her bp is still 160s
Zosia's been sleeping badly since they discontinued the melatonin. she may have it again, 2 mg
I've blocked enough beta receptors for one day, but one more: Mr Inoue, metoprolol 25 bd
Carry on with Hamish's methotrexate, 15 weekly, and folic with it, another twelve weeks
the patch instead of the pill, same strength, estradiol 50, Joyce Wanjiru, pill's off already
I promised Lena Sørby a bit more than 300 of the pregabalin, make it 450 a day in two
an epipen for home and one for nana's house, Jonah Friedman
Mr Bright's bowels. Macrogol, two sachets daily
Chlamydia positive, she knows, partner knows, pharmacist doesn't: doxy 100 bd a week, Keeley Dunn
give poor Mrs Toth something for the nausea, metoclopramide 10 tds five days
Mr Palmer has finished his trial of nothing, and nothing lost. tiotropium 18 mcg inhaled daily
Book says wait, my gut says treat: clarithromycin 500 bd for Svetlana Orlova
what we took Mrs Bakare off in hospital she needs at home, so, bisoprolol 5 mg mornings
the lad with worms, and his sisters, but him first, Alfie Marsh, mebendazole 100 single dose
end of the month is when Pia's patches end, give her the next three months of rivastigmine
I'd like to see Mr Horvat with less sugar in him and a bit more metformin, a gram bd rather than half
her list lacks a folate, Sunita Rao, trying for a baby, 5 mg since there's epilepsy
No more than 14 tabs, zopiclone 3.75, Mrs Enright
aspirin 75 for Mr Quist, lifelong
migraines beat her paracetamol three nil, sumatriptan 50 then, Rosie Adler
tell Mr Kovalenko's pharmacy it's a yes from me on the spironolactone, 25 daily, twelve weeks
Off with his cast tomorrow, till then Marco may have oxycodone 5, six tablets
mr desai gliclazide 40 to 80 pls
I see from her history that Mrs Boyle's strips and lancets ran out, the next box is on me
We did not renew Aleksander's clozapine on time, sort it, 300 nocte 28 days
# discontinue_prescription
Ms Halloran and her naproxen part ways today
Kofi's cough started the week I started the ramipril, so the ramipril goes
no renewal for Bernadette's zopiclone, she's had her last
What I prescribed Mr Sandoval for his nerves is doing more harm than good. buspirone out
the increase didn't help Ilse Maurer, the drug isn't going to either, finish the gabapentin
Add to Feng's chart that he's through with his antibiotics, and take the doxy off the active list
from tonight Olu sleeps without temazepam
I put Margit on clopidogrel for twelve months and the twelve months are up
bring Trevor down off the paroxetine starting now, 20 to 10 to nothing over a month
pregnancy test positive for Shireen Vaziri, so methotrexate is history
aspirin, Mrs Bianchi: no longer
keep everything on Jarvis except the digoxin
Time Mrs Hargreaves said goodbye to her HRT, eleven years is plenty
I've had the talk with Rufus about the oxycodone. that was the last of it
Add a stop date of today to Mireille's prednisone
statin's giving Hugo Brand leg cramps worth a limp, strike it
no need to refill the pantoprazole for Ayodele or keep it on the list, he's done with it
we doubled Saskia's quetiapine and doubled her waist, enough, off
hypoglycaemia twice at ninety-one, so Mr Tennant loses his gliclazide
get Birgit's spironolactone off her list, K is 5.9
thank you tamsulosin and good night, Mr Mbeki has had his surgery
the iron isn't doing Chipo any good but to bung her up, discontinue
Prescription I'd like undone: the diazepam for Ms Laurent
trazodone. wean. Mr Kovacs. two weeks
There's nothing left for the fluoxetine to do, Ms Arslan is well, let it go
Add insult to injury: the nitrofurantoin scarred Mrs Whitcombe's lungs. strike it
Kristof is seventy-nine and still on oxybutynin. was, I should say. end it
the lady with four sedatives, Mrs Munro, is to have three: away with the lorazepam
I'm not renewing Beto's carisoprodol, I'm ending it
pull the patch, Mr Oduya
dry mouth, dry eyes, dry humour, all from the amitriptyline, so Hetty Lowe's coming off it
clot's gone, six months done, Samir Haddad can live without apixaban from now on
Bring Nora Quist's prednisolone to zero, 5 mg less each week beginning Monday
the montelukast gave Finn Aubrey night terrors, his mum's stopped it and so should we on paper
let Mr Sundqvist keep his metformin, lose the pioglitazone
cease hydralazine, Yolanda B
Her last refill of the phentermine was exactly that, Ms Conti, the last
I shouldn't have put Cedric on trimethoprim with that creatinine, please undo it
start winding down the clonazepam for Aunt Peggy Doyle, a quarter off every fortnight till it's gone
Mr Lund's sugar's so good it's embarrassing. he may drop the sitagliptin altogether
I said 'renew' on Monday when I meant the opposite, Ms Ruiz and her tramadol are finished
increase in liver enzymes, Mr Drago, terbinafine's the villain, take it away
bupropion off. Reza Amini. seizure
the ginkgo isn't mine to prescribe but it is on her list and I want it off, Mrs Kirkpatrick
one inhaler too many for Dov, the blue stays, the purple goes
finasteride has made Mr Crosby miserable, no further supply and strike it from current meds
after tomorrow's dose Ingeborg has no more need for the dexamethasone, end it there
Blessed be the day, Mr Gallo's off morphine. let the record and the pharmacy show it
tell the list, not him, he knows: Sione's ibuprofen is stopped
give Helga's liver a rest from the atorvastatin, for good
we'd said six weeks of omeprazole for Mr Toledo and it's been six years. out
The pill, Zainab Yusuf, ended as of today, she's thirty-nine with migraines
duplicate on Mr Lomax. both lines are perindopril, kill the 4 mg one
I'm not stopping Anouk, I'm stopping her antidepressant, citalopram that is, last week she was on half already
risperidone for Mr Fairweather no longer
start of a new era, Mrs Keane without diazepam, from Monday
renewal request for Luis's baclofen: declined, and please end the drug
lay Mrs Moyo's nightly codeine to rest
# add_diagnosis
let's call a spade a spade, Mr Okonjo is diabetic, type 2, get it on his list
it isn't bronchitis Wendy Marsh has, it's COPD, and her record should say so
I've put off naming it long enough: Caspar Holt, alcohol use disorder
The lab came back on Ines Moreira. Hashimoto's it is, chart her accordingly
before anyone prescribes for Dmitri let his file show G6PD deficiency
E78.5 for mrs goldfarb
Nothing to start for Rosalind yet but prediabetes goes on the problem list
history of her fits turns out to be epilepsy, Naomi Clarke, please make it official
penicillin allergy aside, which is noted, Vikram Sethi also needs plaque psoriasis noted
Lucille has migraines with aura, nobody ever wrote that down, would you
osteoporosis, hip T score minus 3, Greta Olsen, list it
i think we can all agree by now that hassan has ibs. put it in
Patient history to this day claims Pascal Meunier is healthy, he's got stage 3 CKD
add to what we know of Ottilie: atrial fibrillation, paroxysmal
nobody's treating it, I'm not either, but Farah's mild scoliosis belongs in her record
Stop calling it growing pains in the Jansen boy's file. juvenile arthritis, write that
biopsy said coeliac, Enrique Salas, put it where everyone can see it
For Monday's insurance form Ms Tran needs her PTSD actually coded
turns out it was Graves all along, Beatrix Noll
Mr Dube: hypertension. i know, i know, three readings, it's official now
sleep study's in and Clive Huxtable stops breathing forty times an hour, OSA on the list please
gestational diabetes, Lakshmi Iyer, 27 weeks
her mother always called it shyness, I'd code social anxiety, Elodie Fournier
Not cured by any prescription but there it is, tinnitus, both ears, Walter Nye, list it
Hypothyroid, Mrs Okafor. on the list.
the tablets Pavel takes are for bipolar but bipolar is nowhere in his record, fix that
Ms Whitehorse's message said "my eyes went funny"; I've looked, it's optic neuritis, code it
I have stopped pretending that Mr Rhee just forgets things. Alzheimer's, early, put it down
history of nothing, says the file of Djamila Saidi. she has sickle cell trait
two A1cs over 6.5, Herb Stoltz, you know what to write, T2DM
no more "query" in front of it: rheumatoid arthritis, Ingrid Voll
schedule's running over because of Lars, whose chest pain is costochondritis, record it please and I can get on
chronic pain syndrome please, for Alonzo Reed, I'm treating it and it isn't listed
J45.40 against Tilly Marchetti
I prescribed for it in haste, now the paperwork: shingles, left T6, Mr Gold
obesity class two, with her consent, Bridget Fahey
I didn't start anything for it, but Vilma's bladder is overactive and that's the word I'd like entered
Mrs Chaudhry's appointment was about her feet, her diagnosis is diabetic neuropathy, kindly enter
add 'carrier of hepatitis B' to Mr Vuong
while he's on that list give him another entry, Norbert has gout
For twenty years we prescribed the poor man antacids. Barrett's, confirmed, Mr Cartwright
what Ayesha has is PCOS, not laziness, and I'd like it to be in writing
chronic hep C - gone since treatment; cirrhosis - not gone, so please list cirrhosis, Vasile Ionescu
pls code postnatal depression, Hannah Stein
lab says lead 14, little Deshawn. lead poisoning onto the problem list
autism, as her school suspected, Freya Holmqvist, formalise it in the chart
frozen shoulder L, Mr Pacheco
No allergy, that's the whole point, take it as lactose intolerance and enter it so, Mr Olander
for the cough I've given him time; for the chart give him sarcoidosis, Emil Varga
sick of writing 'tired all the time', Mrs Delgado has iron deficiency anaemia, put that
heart failure with preserved EF, Mr Nwosu, problem list, today
I told Sabine it's Ménière's and I'd better tell her chart
when a man has had three kidney stones he's a stone former, list nephrolithiasis for Mr Bradshaw
query lupus can lose its query, Camille Okoro
Insurance wants a label on Mr Silber's back. lumbar stenosis, L4-5. it's true as well
vit d def, Amina Warsame
scan's seen, discussed, treated even, but where's the entry? gallstones, Tess Corrigan
# urgent_patients
don't read me my schedule, read me my fires
Anything overnight I'd regret not knowing?
of all my patients which ones can't wait till after coffee
who's gone off the rails since Friday
before I block the morning for paperwork, is anyone in trouble
red flags, mine, now
not the routine labs, the scary ones, whose
I hear the pager went at four. what was it
The ward sister gave me a look. is something burning
is there anyone I should be seeing ahead of my nine o'clock because it won't wait
alarms since midnight pls
who on my list is crashing, if anyone, the rest can stay lists
skip the good news, which results came in critical
I was out of reception all weekend, what blew up
anyone in red
Alerts
I'm free for ten minutes. whom should I spend them on, worst first
did anybody deteriorate while I was doing bookings
tell me nobody's potassium is seven
message count I don't care about, is there one among them that's life or limb
new criticals since the 6 am lot?
something flashing on my screen and I can't see without my glasses, who is in a bad way
The calendar's a mess but people first: is anyone in danger that I've not heard about
which of the results that landed while I was on leave would make me swear
pls tell any crit labs
anyone bleeding, breathless or blue on my side
Do I need to run or can I walk
skip who's booked, who's sick
my wife says the phone went at 2 and I slept through it, what did the hospital want me for
top of the danger list
worst case first please
It's quiet. too quiet. have I missed a warning on one of mine
don't let me start clinic if there's somebody I should be on the phone to instead
lab rang, left no name, said "now". whom did they mean
what's lit up
before you show me who's at nine, did anybody have a bad night
# acknowledge_alert
The potassium on Mr Haas, seen it, dealing with it
you can stop shouting about Mrs Ivanova's sugar, I've phoned her
got it, the troponin one's mine
discontinue that alert on Elif, she's sorted
no need to show me the INR flag again, I'm on top of it
mark the Sorensen alarm as handled pls
I saw Mr Abernathy's sodium before you did, it's taken care of
The sepsis flag on Ramona, that's me, I'm walking over
take my name down against the Zhou alert
message received about Mr Falk's pauses on telemetry, I'm handling it
ok ok the low platelets, noted, I've rung haematology
consider the fall alert for Mrs Brady dealt with
Seen. The calcium one.
the blinking thing about Mr Dekker can quit blinking, he's been admitted
Assign the stroke call to me, I'm downstairs already
I know about Leila's glucose, I've treated it, tick it off
nurse told me before you did, the Mancini alert's old news, close it
that urgent on Barnaby Pike, i have it
Read it, rung her, done: the Whitlow haemoglobin
I accept the one about Mr Kaminsky
leave Dag's arrhythmia warning to me, cross it off for the others
yes yes the lithium level, I've already told him to skip tonight's. close the warning
you may tell the system a human has looked at Mrs Alvarado's lactate, me
on my way to the bloke in bed six, log that I've got his alert
I'm answering for the Tembo one, mark it
saw it at dawn, Mrs Hirsch's gas, tubes are in, case closed as far as alerts go
Roger on the Dubois glucose
you needn't message me about Mr Sallow's pressure any more, he's with me now, alert handled
give me that critical, the Nwachukwu one, I'll own it
received, the abnormal on Tilda
# message_patient
tell Irina the pills stay as they are and the lab was clean
Yusuf should hear from us that he needn't stop his tablets before the scan
don't book him, just ask Mr Delacroix whether he'd be willing to come in next week
Her diagnosis isn't the one she's dreading. Please put Marguerite out of her misery today
a line to Mrs Papadakis: I'm away that week, my colleague will see her
Joao forgot to say how he's getting on with the new inhaler, would you find out from him
drop Kerstin a note that the mammogram was normal
I prescribed it already, all that's missing is someone telling Mr Nakata to go pick it up
ms obi needs to fast from midnight and i bet no one has told her
could Siobhan be made aware that her iron's low and there's a script waiting
apologise to my 10:15, Herr Vogt, I'm running forty minutes behind
Remind Abdi about the stool kit, it's been on his shelf since Easter
the twins' mother ought to know the swabs were negative, Mrs Achterberg
ask Leopold when he last checked his pressure at home and have him send me the numbers
Ewa needn't cancel, she just has to bring the old films, pass that on
Mr Amadi's to take two not one of the water tablets till I see him, that's prescribed already, he only has to be told
say sorry to Noelle for me, I never rang back
does Gunther still want the operation, put it to him would you
I want Mrs Castellano in here about that lump, kindly get in touch with her
warn Ismail that the drops will sting
her A1c dropped to 6.4, she deserves to hear it from her own doctor, Phyllis Crane
the chart says Mr Vasquez hasn't picked up his meds since June. ask him what's going on
good tidings for the Novaks please, the baby's hips are normal
Send Rafael my answer: yes he can fly
no change in dose for Mrs Lim, but she asked so she must get a reply
to Ms. Danso: stop worrying about the shadow, radiology says it's a vessel
can someone, you, get word to Pekka that he left his glasses here
ask the mum of Cosmo Reilly for a photo of the rash
Mrs Vu ought not find out from the portal, write her that the lump's benign
it's not an appointment I want Karim to make, it's a phone call from him to the pharmacy about the allergy, let him know
Ask Bertil if he stopped the tablets or if the tablets stopped him
The discontinued one, Philippa may throw away, please say so to her
pls inform Ms Achterhof: scan ok, see in 6 mo
someone ought to nudge Wendell about his blood test
I owe Mr Matsuda an explanation about why I changed his pill last week. two sentences, generic, same thing, nothing to fear
wish Nana Boateng a happy hundredth from me
my holiday starts Monday and Ms Petrova worries, so tell her that Dr Anders will look after her
the reading she sent, 150 over 95, isn't urgent but she should come in this week. let Odile know
Tell him yes. Him being Mr Hossain, who asked if he may drive
get Jolanta to ring me
how is Dr. Farrow's old patient, now mine, Luca Bassi, feeling on the new dose? put the question to him
Thank Mr Carvalho for the figs and say his kidneys are fine
Seamus needn't come Monday, a phone reading will do, tell him
I'm not ordering any scan for Hedda until she replies. ask her if the pain moved
Say to Mr Mohamud that fasting is fine but pills at sunset
Mrs Leclerc thinks I stopped her eye drops. I did not. set her straight please
have Yevgenia call in her morning sugars
prescription's at the desk, let Tobias in on the secret
I found the time for Mr Greenberg, he only needs asking whether Thursday suits
no hurry on this one, but Imani's results were perfect and nobody has said so to her
would Mr Stojanovic be so kind as to send a list of what his other doctor gives him, put it nicely
can Esperanza bring her husband along, I'd like you to ask
explain to Ms. Byrne I can't give antibiotics for a cold over the internet
remind everyone's favourite, Mr Pettigrew, NOT to eat grapefruit
an answer for Soledad: two weeks, no lifting
please pass condolences from me to Mr Aguilar
Mr Rosenthal has booked four times for the same wart. gently, in writing, say that it takes twelve weeks
see whether Jadwiga's managed without the stick, a friendly question from me
My apologies to everyone's favourite, Ms Umeh, for cutting her short yesterday
I've blocked nothing and moved nothing, Mr Fabre is simply to come at his usual time, reassure him
write Candice, results in, nothing sinister, but I want to see her
he can start the gym again, Lionel can, please say
how did the funeral go and is she sleeping, from me to Mrs Maddox
Ask Mr Szymanski which pills are actually in his cupboard
the allergy tests came out clean so Poppy's dad can relax, pass it along
Three words for Eero: drink more water
inform mr tran pharmacy out of stock, try monday
would you let the Baroness know that I'm a doctor and not a butler, politely, and that her next check is due
# help
I've been handed you without a manual. what do you do
you're supposed to save me an hour a day, how
Not sure what I may ask for here, schedule, scripts, poems?
which words make you do what, is there a list
the last assistant only did calendars, are you any broader
help me get started, first day with this thing
I ask you for things and then what, you do them or you send me somewhere
instructions?
What sort of requests have other doctors made you that worked
you did something to my calendar, I'd like to understand what you can do and what you can't before I say another word
give me a tour
no idea where to begin with you
commands?
# greeting
evening, it's the night owl from cardiology
well hello there, you're the new one
top of the morning to you
bonjour, Dr Lavigne here
hi
is this thing on? hello
hello from room four
Good day, colleague
# thanks_goodbye
that'll be all, the schedule can wait for tomorrow
Much obliged, I'm shutting the lid now
nothing more to add today, cheers
right, I won't trouble you about the rota again tonight, bye
you've earned your keep, night
Prescription for you: rest. ta-ra
see you on Monday, and thanks for finding them all
no further orders, thank you kindly
enough for one shift, bye now
you can stop now, we're finished, thank you
bless you, off to bed
Thanks for the list, that was all
brilliant, alerts gone, list done, I'm gone too, ciao
ta
can't fault you, goodnight
# confirm
can't say no to that
Not a bad idea at all, do
no objections here
why would I say no
never been surer
wouldn't have it any other way
no doubt about it
don't ask twice, of course
I wouldn't stop you
I'd be a fool not to
how could I refuse
aye
that's precisely what I meant
mm-hm
I've no complaints, proceed
# deny
yeah, no
I'd sooner not
sure, when hell freezes over
thanks but I'll pass
over my dead body
Yes, I'm saying no
Not on your life
I'd have to be mad to agree
all right, all right, but no
nope
agreed? hardly
I'd rather you didn't
absolutely, positively not
leave it
heavens, no
# out_of_scope
block this caller, he's been selling me toner since Monday
What's the most lisinopril a person can take in a day
prescribe me a holiday, ha, no really, find me cheap flights to Crete
add an MRI of the left knee for Mr Banerjee
is Dr Whitlock off next week or is she just hiding
my prescription printer's gone on strike again
refer Mrs Lopata out to the pain people at St Luke's
Take down a letter to Bram Kuiper's GP, dear colleague, thank you for
which of Dr Fontaine's patients are waiting on results
does metformin mess with B12 over time or is that a myth
schedule my oil change for Saturday
what do they charge for a level 4 visit this year
alert me when the canteen has lasagne
history of the stethoscope, who came up with it
Who's covering theatre tonight
my patient is my laptop and it is dying, send IT
need a CBC and a ferritin drawn on Oyelaran
what's the evidence for stopping aspirin before cataract surgery
Dr Moreau's Mrs Hill, what's she on
book me a table for four at eight, the place by the river
get a chest film on Mr Sorrentino this morning
add a parking space for me nearer the door
is it true they are shutting the east wing
cancel my newspaper while I'm away
put the kettle on somebody
Who do I see about my payslip, it's short again
acknowledge receipt of the courier parcel for me downstairs
my own blood pressure's up from that referee, did we lose in the end
what's first line these days for H pylori where clarithro resistance is high
when does Dr Osterman start tomorrow, I want to catch her
Code blue on the coffee machine, call maintenance
dictate: sick note for Mr Baines's employer, off until the fourteenth
how many refills does the state allow on schedule IV drugs
tell my husband I'll be late
what does it take to get discontinued from the hospital mailing list
can anyone diagnose a printer that only prints on Tuesdays
which anticoagulant do I pick with a mechanical mitral valve
appointment with my hairdresser, move it to six
refer Bo Nyström out to neurosurgery in Lund
urgent: my car's being towed
how many milligrams of morphine equal a 25 fentanyl patch
find me that NEJM piece about semaglutide and the heart
My son's teacher wants me at nine, write her something nice
who's on call for anaesthetics over the bank holiday
show me Dr Ramsay's list for Thursday, he asked me to eyeball it
prescription pads have run out, order some
block the fax machine number of those solar panel people
how'd I bill a forty minute phone consult
Patient says: knock knock. give me the punchline
add rain to my Sunday or don't, what's the forecast
send the Ferrari family's bill to the insurer again
Can I get Tuesday's soup without the celery
what dose of amoxicillin for an 18 kilo kid, roughly
what's the half life of diazepam in the elderly, they'll ask me at rounds
start the car, it's freezing
which of us is on over Christmas, the whole rota please
I've a message for the landlord, the tap's dripping again
Urgent care on 5th street, do they do x-rays on Sundays
put Ms Lowry down for an echo
get Mr Hakimi over to the hand surgeons at the university
the login thing has forgotten me for the third time this week
Is Dr. Bose's Mr Trent still an inpatient
remove me from the parking waiting list
diagnose my wifi
who won last night
write a reference for my receptionist, three paragraphs, glowing
dog needs his heartworm refill from the vet's
translate "does it hurt when you swallow" into Tigrinya
get Mrs Underhill's wrist x-rayed
my pension, who handles it
put in for a urine culture on Mr Amato
does anyone on the staff have Thursday spare to swap with Nurse Adair
stop the air con, I'm an icicle
NICE or ESC for lipids, whose target's lower now
what's happening in parliament
tell me about drug interactions between St John's wort and the pill
book the seminar room for my journal club on the 12th
Pick up my dry cleaning, the patient's been waiting since Tuesday, the patient being my tux
our colleague Dr Fiore, how full is she on Friday
physio at the sports centre for Marlon Pierce, send him there with a referral
type up my discharge summary while I talk
renew my medical licence, it lapses in May
two tickets for the opera, row F if they have it
`;
