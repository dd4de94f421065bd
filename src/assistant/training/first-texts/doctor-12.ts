/** Sentences of our own. */
export const doctorFirstTexts12 = `
# view_schedule
what's on the books for me this afternoon
who've I got first thing tomorrow
Running late from the hospital. Who's sitting in the waiting room for me already?
how bad is thursday
any gaps before lunch today
is mrs. Oyelaran still down for 2:15
My daughter has a recital at five. When does my last one finish?
next one in please, name and time
give me monday top to bottom
anybody between 10 and 11
when's the little Kowalczyk boy due in again
do i have a normal friday or is it another double-booked mess
Coffee's run out and I'm already tired. How many more today?
just the new ones tomorrow, what times
so who's my 3:40
did Mr Haddad move to wednesday in the end, or is he still with me today
all of next week at a glance
My wife wants to know if I can do lunch on the 14th. What does that day look like on my side?
am i seeing anybody twice this week
tomorow list
I was told the morning collapsed. What's actually left of it?
how soon does the clinic bit start after ward round, 10 or 10.30
who is it after Mr. Lebedev
Can I slip out at noon or is there somebody
what've they put in my 9 o'clock
tuesday afternoon, read it to me
I've got a student shadowing me on Thursday. Which visits are on that day so I can choose a few for her?
are there any video calls today or all in person
is next wednesday packed
Got a call that my first one cancelled. So when do I really begin?
which day's lightest this week
how many physicals on the 17th
do they still have me in the north clinic tomorrow
My afternoon feels endless, count them for me
the Guerrero kid, what time
any no-shows this morning
what does december 23 look like so far
Wife's due any day now. What would I be leaving behind if I had to go tomorrow?
is my 1:30 here
show me today again but only what's left
let me see where I'm at from 4 on
Anyone booked late on Friday? I was hoping to catch the early train.
when is mrs. Olufemi next in with me
has the 11:20 been filled
next fortnight, mine
Do I get a break between the Sunday-school lady and Mr. Frost
how many diabetics am I looking at today, on the day sheet i mean
Which room, which patient, 8:45
Give me Thursday's names. I want to read up on them tonight rather than in the corridor.
anything at all on the 2nd of january for me
I prescribed half the town antibiotics last week so brace me, how full is today
tell me if Ahn Jun-ho rebooked and for what day
the next hour, who
where are the holes in my wednesday
Still waiting on a wheelchair van for somebody at 2. Which patient was that?
when do I stop tonight
Is anyone double parked at 10:15 again
My knee injection people, are they all on the same morning? Tuesday I think.
back from lunch, what's the state of play
list for the satellite clinic on friday pls
First patient Monday, and are they new
Did the school physicals land on my Thursday or on Bea's
how long have they given me for mrs. Rosenthal
busy or quiet tomorow?
The snow's got worse. Who's coming from far out today?
just tell me when the Lund girl's recheck is
whats left
Tell me about today, times and reasons
is the fella with the bees coming in this week, Hobson
How many before my two o'clock meeting
My mother's having her hip done on the 26th. Have I got a lot of people that day?
Wednesday, morning only, what've I got
i thought I was off friday but reception says no. what's there
so is it Kobayashi or Kovac at nine
The kids' clinic, is it this monday or next
anyone waiting
can you see whether I'm clear at 11.40
How did my 5 pm fill up, I left it open
Two cancellations, they said. Who's dropped out today?
all the follow ups I have left this month
when do I see Rosamund Pike-Jones again
what time do I have to be at my desk tomorrow
I've misplaced my printout. Read me the morning.
does the day end with Mr. Sithole or is there one after
Count of visits, this week against next
the 29th, is there any space
got time to run to the bank between patients?
A nurse needs me for a dressing at 3. Am I with somebody then?
what did monday look like in the end, who came
my whole march, day by day
# set_availability
from now on I start at 8:30 not 8
you can put people in with me on saturdays again, nine to noon
The school run is mine from September. First slot should be 9:15 every weekday.
I'd like an hour for lunch, one till two, that nobody can book over
open up wednesday evenings, say 5 to 7.30
Make my slots twenty minutes, fifteen is killing me
We're short since Ingrid left. Let them book me straight through to six on Tuesdays and Thursdays.
thursdays i'm in afternoons only
flu season, so give folk a few extra early ones with me, 7 to 8 all of october
My hours on the site are wrong. I do Mon 10 to 4, not 9 to 5.
no more than until four on fridays
I can take patients this Sunday 10-1, please open it
back to full days as of the 3rd
half days only until my knee is better. mornings, 8-12
could you let people have my 4:30 and 4:45 today, the meeting got scrapped
Mondays are pointless for me before eleven, the lab rep and the huddle eat it all. Start bookings from 11.
add two slots end of day tomorrow
I've swapped with Bharat so my late night is now Tuesday rather than Wednesday, noon to eight
my regular week: mon tue thu 8-3, wed off, fri 8-12
shift my lunch to 12:30
people can have me at seven in the morning on Mondays, I'm up anyway
My clinic day moves to Thursday. 9 to 5, starting the week after next.
cut tuesdays to the morning
we said 30 minutes for new patients, 15 for the rest, please set mine like that
Lunch at noon sharp, thirty minutes, all week
The nursery opens later now, so I can't see anybody earlier than 9:45 on any day
i'll do alternate saturdays, 8.30 - 12.30
open the 19th for me, I was going to be away but no longer
I'm finishing my residency stuff. From July I can be booked five days instead of three.
make tomorrow a long one, until 7pm is ok
Friday afternoons: open
Evenings suit my working folk better. Give me 2 to 9 on Mondays and drop the morning.
my day ends 3:30 from now on, tell the calendar
I can squeeze in four more on Wednesday if you put slots from 4 to 5
usual hours but no 8 o'clocks
Ramadan begins next week. Let my day run 8 to 2 without a break until it's over.
set telehealth for me Tuesday nights six to eight
Kirsten's on leave so I'm covering, let patients book with me Fridays too, all day
ten minute breaks each hour please, bookings around them
I'd rather finish at 4 on Wednesdays, choir
no one over the lunch hour, 12.30 to 1.30, but stretch me to 5.30 instead
put me down for Saturday the 8th, 9 till 1
The baby's sleeping through at last. I can go back to 8 am starts.
2 more openings today, 4:15 and 4:30, if anyone's begging
all my tuesdays: ten to six
Give patients the option of a Thursday evening with me, up to eight o'clock
I've dropped to 60 percent. Monday, Tuesday and Wednesday only, as of the first.
summer hours for me pls, 7 to 3, june july august
Can we do phone visits in my 12 o'clock slot? Nobody wants to drive in this weather.
mondays start at noon now because i'm operating in the morning
Longer appointments, forty minutes, for anyone of mine above 75
We agreed I'd do the walk-ins 8 to 10 each day and booked visits from 10 to 4. Please fix my hours so.
add Sunday mornings through the end of flu season
have my slots begin on the quarter hour, first 8.15
That leave I had on the 22nd isn't happening. Let folks book it.
bookable 13 to 19 wednesdays, thats it
My last slot should be 4:40, nobody after
back at work Monday, normal schedule open please, nine to five
Wednesdays I can go on till 6
please let them book me during lunch on Friday, I'm skipping it
no mornings in November, only 1 to 6
The trains changed. Ten past nine is the earliest I can promise, on all days.
make 5 pm my last and not 5.30
I'm taking over Dr. Rasmussen's Monday clinic, so put me on Mondays 8 to 12
same-day slots: two each morning at 8 and 8:20
can do this saturday if folks want it, 10 - 2
Lunch moves half an hour later. That makes it one to two.
Give me 45 minutes for each new patient
Extra hours tomorrow, 6 to 8 in the evening, the measles crowd needs somewhere to go
reduce me to four days, tuesdays out for good
I fly back on the 13th in the morning. Afternoon that day can be opened, from 2.
thurs 12-8
my days are wrong again, it's m/w/f and 9-4 on each
Start times at half past eight through the winter, it's dark and my patients are old
now that the stitches are out I'm fine to be booked full days
There's a queue of mums wanting after-school times. Let's have 3:30 to 5:30 on Mondays and Wednesdays.
make room in my calendar for walk ins, last hour of the day
# block_time
I'm off the 20th through the 24th, nobody in please
keep my first hour tomorrow empty
Jury duty came in the post. Wipe out the whole of next Tuesday for me.
dentist for me at 3 today, so close from 2.30
not in friday
Our boy graduates on June 6. I won't be here that day.
hold 11 to 12 on Wednesday, I have to get these insurance letters out
stop bookings for the rest of today, I've got a fever myself
block out my easter week
My flight's at four on Thursday. Nothing after one, please.
no patients between 12 and 3 on the 9th, site visit
In-laws land on the 2nd. I'm taking that day and the next off.
i need a half hour to breathe after the Lindqvist family, leave it free
paternity leave starts 1 march, four weeks, lock it all
Conference in Lisbon got approved. That's the 11th to the 15th of May I'm gone.
put me as away all of diwali week
shut tomorrow afternoon pls
Do not let anyone into the 8:00 on Monday, the fire inspector is coming to my room
I'm doing a funeral on saturday. The morning clinic that day has to go dark.
christmas eve off, and the day after boxing day
nothing in my diary from 3 on the 28th please
I'm at my mum's in Cork until Monday. Keep patients out till then.
block lunch today, partners' meeting
gone fishing, literally, 5th to 8th of august
The landlord's fixing my ceiling on Wednesday. I can't have anybody in the room that day.
leave the last slot empty each day this week, notes are piling up
off sick tomorow
My board exam is the 30th. I want that day and the one before clear.
close me down from 10 to 11:30, root canal
Hajj this year, so I'm out from 24 May until 10 June
no one at 4pm thursday, I have a call with the coroner
Teaching medical students on the 12th. The whole morning should be unbookable.
free me from 1 till 2.15 tomorrow, car service
long weekend for me, fri thru mon
My own surgery is booked at last. Six weeks away, from the 18th.
can we put a hold on new bookings the week of the 21st, I might be moving house
take the 4th off me, national holiday where I come from
I promised to judge the science fair, so Tuesday is a no from eleven onwards
please guard 8 to 9 on Fridays for paperwork, every week
no one after 2 on the 16th. parent teacher thing
Mark off Thursday. My hearing with the licensing people got set for that day.
I'm going to Accra for my brother's wedding, 9th to 20th december, close everything
Please hold the slot next to Mr. Sandhurst, he always takes double
keep tuesday 10 o'clock for nobody
will be in court friday morning
My back's gone. Today and tomorrow have to be emptied.
put a wall around 12 to 1 next Monday, grand rounds
Off on my birthday, the 27th, whole day
sabbatical jan to march, no bookings
They're swapping the exam table Wednesday at two, should take an hour. Nobody in then.
skiing, 3-10 feb
there's a drug rep lunch I can't dodge on the 6th so noon to 1.30 is gone
Midwife says any day. Let's shut my book from the 15th for three weeks.
half past three onwards today I'm not here
It's Eid on Friday or Saturday, depends on the moon. Block both.
fence off an hour for charting on Thursdays
mandatory fire training 8 to 9.30 on the 11th, no patients
Bar me from the 1st to the 5th, I'm walking the Camino
Nobody near me on the 31st
going under the knife myself, out 7 to 21 april
I've had it. Clear out my Friday, I'm taking a mental health day.
need tomorrow's 9 and 9:30 left alone
son's tonsils come out thursday, so i'm not in
Until the paint dries, nobody in my room on Monday.
Block an hour and a half from 2, the ministry people are coming
shiva for my uncle, all this week
The electricity's going off Tuesday 8 till noon. Don't let people come to me then.
i'll be in Manila from the 19th nov to the 4th dec
we have a practice away day on the 23rd and I can't be booked
Keep my 4:30 open on Thursday. Mr. Adair's widow may want to come and talk and I'd hate to rush it.
no bookings jul 4 or jul 5
Moving day, the 1st, I won't be around
board meeting swallowed my monday 3 to 5
please nothing new in the hour after Mrs. Trevelyan, she's getting bad news
My licence lapses for two days on the 14th. Legally I can't see people until the 16th.
reserve wednesday at 1 for me, no reason given
last week of august, off, camping
# view_patients
who all is on my list now
how many people am I carrying these days
Somebody said I inherited half of Dr. Moreau's folks. Which ones came over to me?
find me a Teodorescu, I think she's one of mine
did i get any new ones this week
all my patients over 80
is Bongani Dube under me or not
Can't remember her surname. There's a Philippa on my panel, who is that?
my panel please, by last name
names of the kids I look after
Audit is asking for a number. What's my head count?
the ones assigned to me since monday
do I have two Hernandezes or three
list everyone with me who's diabetic
Am I the doctor for the Ferreira household?
search Castaneda in my patients
The front desk keeps handing me new people. Who came on this month?
how big is my panel compared with last spring
anybody called Wambui in my lot
which of mine haven't been in for over a year
I'd a lady with a parrot, name starts with K. Let me look through the Ks on my list.
all patients registered to me pls
the pregnant ones under my care, who are they
did they give me the Sorokin brothers or did they go to Hanna
New folder, new me. Show the full roster.
mine, under 5 years
which families do I have from the Ridge Road flats
I'm handing over in June, so I need the full list of who I look after
look for a Szymanski among mine
Two sisters, surname Achebe. Are they both on my panel or just the one?
anyone added to me yesterday
my over 65s please
how many of mine are kids
Did they take the Brennan clan off my list like I asked
who are the folks I got from Dr. Whitfield when he retired
Somebody called Ottoline phoned. Is there such a patient with me?
my people, newest at the top
is it 800 or 900 I've got on my panel
names only, all my asthmatics
could I have my panel on one page
how come Wentworth isn't on my list, or is he
Practice manager wants names. Who are my high blood pressure people?
did i lose any patients from my roll this quarter
Bangura, any of those mine?
Whoever came to me from the Linden Street practice, list them
Met a man at the market who says I'm his doctor, Evaristo something. Am I?
the newly registered, mine
everybody on my list with a birthday over 90
Is the whole Cardoso family with me now
how many men, how many women on my panel
show me patients, a to f
# patient_history
what's Mr Bielski on for his pressure
when did I last see Adaeze Nwosu
Knock on the door any minute now. Quick rundown on Graham Pettifer?
is she allergic to anything, Yun-seo Park
Old Mr. Castellano swears I gave him something for gout last year. What was it?
pull up Leila Haddadi
last a1c for tom ferris
has Mrs. Achterberg ever had a colonoscopy
I don't want to ask her again. Which side was Noor's frozen shoulder?
what did the bloods show on Henrik Aalto
remind me what's wrong with the Delacroix baby
kidney numbers for Imelda Santos over the past year
Does Mr. Pruitt still take the water pill or did cardiology stop that
He was vague about his heart. What do we have down for Oskar Weiss in the way of diagnoses?
chart, Mbeki, Thandi
what'd I write last time for the Flanagan lad
how's Jolanta's thyroid been
any reason I couldn't give penicillin to Walt Briscoe
so what brought Mr. Ramanathan in back in march
when was Siobhan Kerrigan's last tetanus
her potassium, Ruth Abernathy, the latest one
bring up what we know about Farid Azimi
the ct on Mrs. Dunleavy, what did it say
Did Kofi ever finish his hep B series
She says pills for her nerves, no name. What's Wilma Groen taking?
how many times has the Tanaka boy had otitis this year
when was Alejandro's last eye exam
Something about a murmur rings a bell. Open Phoebe Langdon for me?
what's the dose of Bruno's carvedilol
Look up whether Mr. Eberhardt had his gallbladder out
weight trend, Charlene Moody
Who put Mr. Mustafa on digoxin, and when
I saw her for about three minutes in March. What was my plan for Xiomara?
any past strokes, Vernon Tull
lab results from yesterday on Meera Nair
give me the gist on my next lady, Frances Obi
blood group of Elodie Martin
last three pressures for mr. Kaczmarek
He mentioned hives with some antibiotic. Which one is listed for Samir Khoury?
psych history on Tyler B., anything
what shots is baby Lucia missing
Whats Mr. Ferrante's INR been doing
any kids or pregnancies noted for Ines Marchetti
how long has Kwabena been on the steroids
Remind me of Dagny's last visit. She wrote me a very cross letter.
mammogram result Theresa Quill
Did the specialist ever write back about Mr. Oyama's tremor
I need his story in a nutshell, Pieter Van Wyk
is Roberta McNabb a smoker on our books
His daughter is on the phone asking. What blood thinner does Mr. Lindsey have?
show the chart of that 10.20, Esperanza Gil
who saw Ethan Crowe last, me or somebody else, and what for
cholesterol before and after the statin, Mr. Baptista
what's Faisal got on his problem list
Has Mrs. Hwang ever reacted to contrast? Radiology's asking.
old ecg for Dennis Marlow, was it normal
what did we try for Katya's migraines up to now
check if Omari had his MMR
Her weight bothers me. What was Lotte at a year ago?
the pathology on Mr. Eklund's polyp
everything on Aung San Thida
What do I need to know about Greer Maddox before she sits down
when did Pavel's hip get replaced
She says her sister had it too. What's in the family history for Roisin Tighe?
what's on file for Mohammed Al-Sayed's eyes
last pap, Leticia Bravo
Mrs. Engstrom takes how many pills a day?
Was it me who sent Wade Lassiter to cardiology
A pharmacist's on hold. Which strength of Synthroid has Mrs. Biel got?
any drug allergies, the Mensah twins
his psa trend, Harold Wynn
did Jaya get better on the first antibiotic or did we swap it
I have a form to fill. What dates was Sean Molloy in hospital?
let me see Candice's growth chart
what diagnoses does old Miss Thackeray have by now
How has Mr. Nakamura's haemoglobin done since the transfusion
Never mind the schedule, what's the story with my noon patient, Odalys Reyes?
what did his liver tests come to, Vic Sturgis
the last note on Paulina
Has Jarek been given the pneumonia vaccine? He turns 65 this week.
who's her next of kin and what's she on, Beatrix Lowe
did i ever give Kofi Annan-Smith anything for sleep
# add_prescription
give Mr. Okonjo amoxicillin 500 three times a day, a week's worth
start Dana Whitcomb on lisinopril 10
Renata's chest is tight again. Let's get her an albuterol inhaler, two puffs as needed.
metformin up to 1000 twice a day for Joe Tran
same again of her levothyroxine for mrs. Hallberg, three months
prednisone 40 for five days, Curtis Boyle
Two weeks of the low dose did nothing. Bump Annika's sertraline to 100.
put the Yilmaz girl on nitrofurantoin, 5 days
Can you send Arturo Pena his atorvastatin again, he's out
ibuprofen 600 w/ food for Keisha Rowe, ten days
I want Mr. Szabo on a baby aspirin from today
hydrocortisone 1% for little Ewan's elbows, thin layer twice daily
Her reflux woke her three nights running. Omeprazole 20 before breakfast for Colette Dubois, please.
zofran 4mg, Priya Menon, six tabs
Refill for Dale Hutchins, his gabapentin, same dose as before
let's try 5 of amlodipine in Mr. Abubakar
Tatiana leaves for Kenya on the 10th. She needs Malarone, starting two days ahead.
lantus for hugo ortiz goes to 24 units
vitamin d 50,000 once weekly, eight weeks, for Shabnam Rahimi
fluconazole one dose Beth Larkin
ear drops for the Novak twins, cipro-dex, 4 drops twice a day each
doxycycline 100 twice a day for ten days, Rory Callahan
mrs. Bhattacharya needs her eye drops again, latanoprost
Sugar's still 9.1. Add empagliflozin 10 for Clement Asante.
lets put Miguel on 20 of fluoxetine
Write for cephalexin, Darlene Kopp, four times daily 7 days
The cream worked before. Same triamcinolone for Ulrich, one more tube.
furosemide from 20 to 40 for mr. Hennessy
one course of Paxlovid for Barb Zielinski
I told her we'd try the patch. Estradiol 0.05 twice weekly, Monique Tessier.
allopurinol 100, once daily, mr. Tuilagi
an epipen for the Sandhu girl, two-pack
double Rashid's bisoprolol
Montelukast for Penny Aldous at night
get Terrence going on Wellbutrin 150 in the mornings, he's ready to quit smoking
Tamiflu 75 bid x5, Ola Bergstrom
He can't swallow tablets. Amoxicillin suspension for Jakob Stein, 400 twice a day.
renew what Mrs. Villanueva gets for her bladder
cyclobenzaprine at bedtime for Scott Mayhew, no more than ten
Her periods are flooding her. I'd like Nadia Popescu on tranexamic acid for those days.
folic acid 5mg for Simone, daily
increase Mr. Chaudhry to 75 of levothyroxine
send Lucille her usual inhaler
Pain's down to his last molar and he can't see the dentist till Friday. Amoxicillin for Gavin Stroud, a week.
fresh supply of test strips and metformin for mrs. Jankowski
ciprofloxacin 500 bid for 3 days, Anna-Lena Roth
He's fasted two months and lost nothing. Let's begin Wegovy at 0.25 for Marcus Oakley.
lower Vera's insulin to 12 and send that in
propranolol, 10 as needed before her speeches, Jing Liu
Get Mr. Koroma something for those haemorrhoids, the proctosedyl
I think it's strep whatever the swab says. Pen V for Dylan Moss, ten days.
hctz 12.5 added to what Nils already takes
topiramate 25 nightly for Corinne, we go up slowly
Mrs. O'Shaughnessy out of Eliquis, please send ninety days
Flonase, one spray each side, Abdul Karimi
time to go from 5 to 10 on ramipril for Glenys
a short course of dexamethasone for Matteo's croup, single dose actually
Nothing but the Ventolin has ever helped. Send another to Freddie Banks.
start bupropion tomorrow for Ms. Sizemore
permethrin for the entire Gallagher household, apply and repeat in a week
naltrexone 50 daily, Warren P, we talked it through
Levetiracetam 500 twice daily for Mr. Abiodun, neurology agrees
lactulose 15 ml twice daily for Mrs Sattler
clindamycin lotion for Madison Frey's chin
Mr. Tahir back on his pantoprazole, 40 a day
Her INR's too low. Take warfarin up to 6 for Sieglinde Bauer.
nicotine patch 21 for Duane
send in Lamisil for Mr. Ostrander's toenails, twelve weeks
He lost the bottle on the ferry. Another month of clonidine for Eamon, same dose.
melatonin for the Whitford boy, 3 mg
Give Hyacinth ten diclofenac for the back
azithro, five-day pack, Lennart Holm
prenatal vitamins for Mirela
We spoke by phone last night. Put mr. Espinoza on prednisolone 30, five mornings.
mirabegron 25 for Winifred Aske
Up her Vyvanse to 40, Skylar Jensen
three more months of the pill for Emma-Jane, no change
can Mr. Pretorius have nitro spray to carry about
jardiance for Gopal, ten mg in the morning
Not one night's sleep since the funeral. A week of zopiclone for Martha Denholm, no longer.
mupirocin to the nose, Tyrell, five days
hydroxychloroquine 200 twice a day for Ms. Fontaine
her usual thyroid stuff, Pilar, ran out sunday
valacyclovir 1 g three times daily, Mr. Hargrove, seven days
# discontinue_prescription
stop the lisinopril on Ed Garrity, he's coughing all night
take Mrs. Lundgren off tramadol
Her hair is falling out. No more valproate for Jasmin Kaur.
mr. Vukovic is done with his warfarin
pull the ibuprofen from Salma's list, kidneys don't like it
come off the ppi, Norm Decker, he's had it ten years for nothing
Get rid of Irene's sleeping tablets
He fell twice this month. I don't want Mr. Takahashi on that lorazepam any longer.
naproxen out for Marek, please
The rash is plainly from the Bactrim. Cancel it for Gwen Ashby.
end the prednisone for Luis today
wean Fiona McTavish from paroxetine, 10 a week less till it's gone
no need for iron now, hemoglobin's fine, so drop it for Ayesha Siddiqui
statin off, Bernard Coyle, muscles ache
I started two blood pressure pills on Mrs. Quispe and one is plenty. Take away the hydrochlorothiazide.
kill the gabapentin for Rosa Linares, too drowsy
Off with the metformin, Mr. Delgado's kidneys are at 28
he doesn't need omeprazole anymore, Craig Sutter
The ankle swelling is from amlodipine, I'm sure. Take it off Mrs. Papadakis.
tell the system Louise is finished with the antibiotic
Birth control pill stops today for Tamsin, migraines
no more oxycodone to Wade
Oncology has taken over. Everything I had for Mr. Ng's nausea can come off.
remove aspirin, Eleanor Fitch, ulcer
taper Jan's prednisone down and out over two weeks
Mrs. Amoah should quit taking the clopidogrel, it's been her year
citalopram to end for Boris, QT is long
Fosamax has run its five years. Let Hilda Berg stop.
mirtazapine goes, Clive Norton, put on 12 kilos
he gets it from the VA now so drop our copy of mr. Stokes's inhaler
she's pregnant so isotretinoin ends now, Carly Dunn
let Mr. Meszaros off his evening pill, the doxazosin
Please halt methotrexate for Bridget, white cells are dropping
time to say goodbye to Hamish's fluoxetine, drop to 10 for two weeks then nothing
I was wrong to keep him on quetiapine. Take it away, Mr. Sloane.
don't renew the tramadol for Petra and mark it stopped
Amlodipine plus grapefruit, she won't give up the grapefruit. Out goes the amlodipine for Nora Feeney.
strike colchicine from mr. Baird
antihistamine no more for Zoltan, sleeps at the wheel
Lena Hofmann's nitrofurantoin, cut it short
Spironolactone has to go. Potassium 5.9, Mr. Rivas.
finish Gloria's hormone patches this month
baclofen down by 5 every three days until off, mr. Truong
He's on hospice as of today. Clear the statin and the vitamins from Lionel Webb.
donepezil isn't doing anything, discontinue, Agnes
No more Ambien for Mr. Lachance, he was found in the garden
quit the glipizide on mrs. Amari, sugars in the fifties
He thinks he's still meant to take the antibiotic. He isn't. End it for Donny Walsh.
Ritalin holiday turned permanent, stop it for Leo Castaing
furosemide off Wilbur
Taking Ludmila off allopurinol, rash
Since the bypass he needs no metoprolol, surgeons say. Please end it, Mr. Penhaligon.
the estrogen has to come off, Francine had a clot
sumatriptan out, angina in, Mr. Dufresne
I'd put her on trazodone for a month only. Month's up, Cecily Hart.
I want Adnan weaned off the fentanyl patch, 25 to 12 for two weeks and then none
Cross hydroxyzine off Gertie's list
benazepril no good, lips swelled, stop for Jamal Teague
steroid cream, long enough now. Take Ayla off it
he hasn't touched his Lipitor in a year so let's just end it, Ray Dombrowski
# add_diagnosis
put down type 2 diabetes for Raymond Osei
Cora Blanchard has shingles, left flank. add it
her scan is back and it's gallstones, so note that for Mrs. Petrosyan
Three readings over 150. Call it hypertension on Vikram Desai's chart.
add gout to Niall's problems
plantar fasciitis, right, Joanne Tibbs
The sleep study people rang. Mr. Gustafson now officially has moderate sleep apnoea, please record it.
mark Zainab as having migraine with aura
stick eczema on the Hoffman baby's record
B12 deficiency for Old Mr. Ionescu
i want anxiety written down for Paige, generalized type
J45 for Dmitri Volkov, mild
Never got coded last time. Hypothyroidism, Lakshmi Iyer.
osteoporosis onto Edna Wilkes's list
she's pregnant, eight weeks, so put that on Chloe Baptiste's chart
mild asthma for the Lefebvre child, please enter it
Bloods confirm celiac. On the record it goes, Orla Dempsey.
chronic kidney disease 3a for Mr. Mwangi
log a sprained left ankle, Tiago
tonsillitis, the Rahman girl
What she has is polymyalgia. Write that in for Gertrud Maier.
add depression for Kyle H, moderate
osteoarthritis both knees, Mrs. Tupou
Colin Frayne: atrial fibrillation, new today
The biopsy read basal cell. Needs to be among Mr. Doyle's conditions.
enter iron deficiency anaemia for Sabrina Costa
prediabetes, Mr. Halloran, he won't like it
make it official, Yetunde has PCOS
K21 for Roger Platt
my impression was sciatica, so have that down for Anja
Chalk up carpal tunnel for Wendy Amis, left
this is gonna be rheumatoid arthritis, Mrs. Ayala, put it in
fatty liver, Pete Sanderson, from the ultrasound
Hearing test was bad. Note sensorineural loss on both sides, Mr. Chikwanha.
The Iversen baby has reflux, get that on record
add smoking to Trent's list as a problem
Old concussion never made it into the chart, 2019. Put it there for Isla Reid.
lyme, Bart Hollis, bull's eye rash seen
I'd call it vertigo, benign positional, for Sunniva
heart failure with a low EF. Mr. Guidry. problem list
hay fever for Jules
Penelope Strand: penicillin allergy, record as such
anyone can see he's got rosacea, so write it down, Angus Muir
Chickenpox at the Demirs', youngest one. Enter it please.
gestational diabetes, Harpreet Gill
Depression is what it is, put that in for Malcolm Ames
psoriasis on elbows. Nastia. new problem
Fibromyalgia for Mrs. Claassen, she'll be glad it has a name
I'd like the record to say tension headache, Rui Barbosa
stage 2 hypertension, Leonora Vance, code it
He's got a hernia, left groin, Mr. Sawyer. Add it before I forget.
COPD please on Arlo Finch's list, spirometry's done
The twins have hand foot and mouth, Amelie and Theo Roche, note it on each
sickle trait in little Kemi
pneumonia, right base, Mrs. Gunderson
shin splints for that runner, Ignacio
The neurologist says MS and I agree. Add it to Helene Aubert.
latent tb, Mr. Thapa
update Coral's conditions with lactose intolerance
dupuytren's, right hand, Magnus
# urgent_patients
anyone on fire
what needs me right now
Phone's been off for the service. Did anything serious come up while I was away?
any bad labs overnight
show me the alerts
Who should I be worried about before I go home
red flags this morning?
I have five minutes between rooms. Is there somebody who can't wait?
critical stuff first, what've we got
is anything blowing up
overnight emergencies?
Just back from a week off. Who's in trouble?
pls list whoever's flagged
Who do I call first today
anything from the lab that can't sit till monday
I hear the pager went at 4. What was it about?
sickest ones on my watch, now
the nurse said there's a warning for me. Where is it?
who's flagged red
I saw a light blinking on my way in. Emergency or what?
something urgent from Saturday?
Nobody tells me a thing here. Is one of my patients in trouble?
did any panic values come through
Before I scrub up, is there anyone I must see to
open alerts, all
worst first, who do I see
My battery died at midnight. Any calls that mattered?
Is there anybody I'd regret not calling tonight
what's urgent, skip the rest
someone called about a crisis. who
Twelve alerts on Friday, God help me. How many now?
did night shift leave me any fires
potassium, troponin, anything scary in the results?
Show whoever's deteriorating
I can only see three people extra. Who's the most pressing?
high priority list
# acknowledge_alert
got the potassium alert on Mr. Felder, I'm dealing with it
seen it, the one about Amara's sugar
You can clear the flag on Lorenzo. I spoke to him an hour ago.
mine, that troponin
mark the Stavros alert handled
Already phoned Mrs. Nakagawa about her INR. Take that warning down.
ok i've looked at the alert
I'll take the Beaumont one, tell the board it's picked up
yes I saw the high calcium on Mrs. Rowntree, working on it
I'm on the Jimenez thing
Consider the sepsis flag taken, I've been to the bedside
that alert's old, I sorted it last night, mark it read
Spoke with her daughter and changed the dose. You can tick off the alert for Mrs. Lavoie.
noted, the glucose one
acknowledge the top one for me
Stop it beeping. I know about Mr. Paquette's heart rate and he's coming in.
sodium alert on Mrs. Fairweather, I've got it
ok ok, I saw it, Mr. Bianchi's sugar
Please sign me up as the one handling Ms. Dlamini's alarm
done with the chest pain alert, ER has him
The flag for baby Osman can go. Mum brought him in and he's pink and drinking.
that red one's mine
I've read the warning about her digoxin level and I'm halving it, acknowledge that
put my name to the alert from 6 am
Roger on Mrs. Vandermeer's oxygen
the inr one's been seen by me
I have the alert for Stellan in hand. Nurse is ringing him.
yeah saw the flag on Jo Ann, nothing to it, close it
accept the critical lab for Mr. Zhou
Tell whoever's watching that I've taken the Whelan alert
Repeat sample was normal. So sign off the potassium warning on Mrs. Ibarra.
got it, on it, the kid with the low platelets
# message_patient
tell Jerome his x-ray is clean
let Mrs. Adeyemi know I want her back in two weeks
His cholesterol came down nicely. Drop Stefan a line to say so.
ask Mina to stop by for a blood pressure check any day this week
write to the Carvalho family that the throat swab was negative
Message for Hal Jennings: no need to fast for tomorrow
can u let Rosalind know the forms are ready
I forgot to say it in the room. Ginny should take the antibiotic with food, please pass that on to her.
get hold of Emeka and have him bring his pill bottles on monday
text mr. Sandoval, results fine, keep going
Let Aoife's mum know that the fever chart can stop now
someone has to tell Mr. Brandt I can't do the home visit. Word it kindly.
Pass on to Deepa that I've sent her script to the new pharmacy
ask old Mr. Whitlock how his back is doing since the shot
She was in tears when she left. Send Marisol a note saying to ring any time.
let pat know it's benign
remind Tunde about the stool sample, it's been two weeks
Tell Mr. Oduya to skip the blood thinner the night before
give Kathleen my congratulations on the baby
Ultrasound came back normal. Bogdan's been fretting, so write him today.
let the Mathesons know we found a slot for their son's jabs
say to Ximena she can go back to work monday
Please ask Mr. Van Dijk if the cough has gone
I need a urine from Tracy. Could you write and ask her to drop it off?
notify Hussein that his referral went off
send Liz an apology from me, I ran an hour over
tell the new mum, Kamala, that the heel prick was fine
drop a note to Ivan re his low vitamin D, nothing scary
We'd better see him sooner. Ask Mr. Aubrey to come this week.
inform Nkechi that her pills changed colour but they're the same
Could somebody let Gerry know I'm back and read his email
have Suresh send me his home readings
Mrs. Lindholm left her scarf in my room. Tell her it's at the desk.
let Clara know to double up on fluids until I see her
Let Vincent know the MRI didn't find anything nasty
ring-back note to Mrs. Salazar please, I'll call her after five
His chart says he reads Spanish only. Tell Ramiro in Spanish that his sugar is better.
could Astrid send a photo of the wound, ask her
Tell the Pellegrinis their boy is fit for camp
Warn Mr. Huxley not to drive on the new tablets
Doris gets muddled with dates. Write her again that it's the 14th, with me, bring her glasses.
a quick hello to Alvaro, how's the new dose treating him
I've read her letter. Answer Zuzana that we'll go with her plan.
say to mr. Obuya he passed
tell Nadine no alcohol with it
Get word to Fritz Keller he can take the cast cover off
invite Mrs. Malhotra in for her flu jab
It was a false alarm, the shadow's just a rib. Make sure Anthony hears that from us tonight.
Inform Kiran's dad I've filled in the school form
Hey can you tell Bex that I didn't forget her
we need Lamar to fast from ten the night before, send him that
Tell Sergio his stress test was fine
let Mrs. Nyberg's husband... no, her, know she can come off the crutches
Pass this on to Blessing: half a tablet, not a whole one
I won't make 3 o'clock. Tell Mr. Rutledge it'll be more like half past.
ask Vanessa which pharmacy
note to Igor, thank him for the honey
Say sorry to Mrs. Dang for the mix-up with her sample and ask for another
her rash photo came through. Reply to Lindiwe that it's just heat and will pass
please tell Gunnar to stop measuring his pressure every hour
Results took ages. Write Mireille that they're here and they're good.
bid Mr. Seong come in friday about his lungs
Can we remind the Haugens about their booster
encourage Tommy, he's down 9 pounds
write Mrs. Ekberg: keep the leg up
let my 8:15 know I'm stuck behind an accident, Gail Pomeroy
Not for the chart, just a note to Nils-Erik. I enjoyed his book.
get Shanice to bring her glucose meter along
# help
what can I ask you
First day here. How do you work?
not sure what you're for
what sort of things do you do for us doctors
how do I use this thing
Show me the ropes, please
I'm a bit lost in here
can you do anything besides the calendar
what are you good for
How should I phrase things so you get it?
i dont know where to start
which jobs can I hand to you
What else can you do
is there a list of commands
Nobody trained me on this. Where do I begin?
need some guidance with this chat
# greeting
morning
hello there, it's Dr. Pell
hi
good afternoon
good morning, Dr. Esposito here
evening
hey
hello
# thanks_goodbye
that's me done, cheers
thanks, good night
perfect, much obliged
ok off home now, bye
cheers, that'll do
Thanks a million, talk tomorrow
see you
great, that was all
thank you, that's everything for today
bye for now
you've been a help, ta
Done and dusted. Good night.
thx
Bye, see you Monday
appreciate it, signing off
right, I'm off, thanks
# confirm
yes
yep go ahead
that's right
sure, do it
ok yes
please do
yes that's the one
correct
yeah
absolutely
yes, send it
that's the one, go on
yes thanks
fine by me
ja
# deny
no
nope, leave it
don't
no no, not that
no thanks
not now
wrong one, no
nah
no, hold off
not that patient, no
forget it
please don't
no way
absolutely not
cancel that, no
# out_of_scope
how much metoprolol can you safely give in a day
Printer in room 4 is jammed again
what's for lunch downstairs
order a CBC and a lipid panel on Mr. Arredondo
Somebody's blue Skoda is across my space. Can you find whose it is?
refer Helga to the dermatologist at St. Anne's
is it going to rain at five
I can't get into the VPN from home
did we get paid for that procedure I did on the 4th
dictate a letter to the council about Mr. Lowry's housing
When is Dr. Feng on call this month
who's covering reception tomorrow
What does the new guideline say about statins over 75? I've lost track.
get my wife some flowers, it's our anniversary
does clarithromycin interact with simvastatin
MRI of the lumbar spine for Gail Sorensen please
what code do I bill for a 25 minute visit
My badge won't open the back door since Monday
how did the Leafs do last night
Need a taxi to the station at six
the heating in my room is stuck on tropical
find me that NEJM paper on semaglutide and kidneys
what patients does Dr. Okafor have today
translate this leaflet into Polish for me
block that number that keeps ringing my mobile
prescribe me two weeks on a beach
Could you order more gloves, mediums
how long do shingles stay contagious
My own mole looks odd. Who should look at it?
write me a reference for Sunita, she's leaving for a partner job
is the sick note form PDF anywhere
what's my salary slip for March say
who won the election in Portugal
put in a chest film for the fellow with the cough
Book me a haircut saturday
my dog needs his vaccines, can you set that up
We're out of tongue depressors in the yellow room. Tell supplies.
how do you spell oesophagogastroduodenoscopy
is there a locum for Dr. Brannigan in august
convert 150 pounds to kilos
tell me a joke, I need one
check whether Mr. Farrow's insurance covers Ozempic
what's the differential for a painless red eye
My malpractice renewal is due. Where do I send it?
what time does the pharmacy on Elm Street close
call an ambulance company about the transport contract
change my password
Send a fax to Mercy Hospital medical records
who's on nights at the hospital this weekend
get Dr. Silva's patient list for me
can I claim the parking at the conference
What's the half life of diazepam? Somebody asked me in the corridor.
send Mr. Novotny for an echo
my screen keeps going black
do we take Medicaid at the east office
The vending machine ate my two euros
how are the roads out to Millbrook
make a poster for the flu clinic
is Nurse Abigail in today
I promised the bank a letter about my income. Can you draft it?
what's the ICD code for tennis elbow, just curious
Can pregnant women have lidocaine with epinephrine
renew my license with the board
recommend a decent sushi place round here
Pay my parking ticket
request a thyroid uptake scan for Nelly
what's the stock price of Novo
When does the blood courier come by
I want to complain about the cleaning
get the old hospital to send over Mrs. Romero's op notes
need a wheelchair ramp at the side entrance, who do I nag
show me how to do an Epley on video
what did Dr. Petrov give his three o'clock
do a literature search on long covid and exercise
Is my flight to Denver on time
how many sick days do I have left this year
Cancel my newspaper
which is better for nerve pain, duloxetine or pregabalin
set a timer for ten minutes
Call my husband and say I'm late
my mother-in-law's test results, she goes to a clinic across town
hire somebody for the front desk already
Why was the claim for Mr. Abbott bounced? He's livid.
physio referral for Stan Wozniak, please send it outside to the sports place
what is the room temperature limit for storing insulin
take a picture of this rash and tell me what it is
does the clinic own a dermatoscope
sign me up for the ACLS course
lost my stethoscope, littmann, burgundy
are you a person or a program
how's the new EHR contract going
my Netflix is logged out, can you help
what's the CHADS-VASc for a 72 year old with hypertension
write the script for my talk at the Rotary club
Is there a strike tomorrow on the trains
find a babysitter for friday night
how many mg of morphine is 20 of oxycodone
tell maintenance the tap in bay 2 drips
Who borrowed the otoscope from my drawer?
is measles notifiable in this county
put Dr. Hargreaves down as off sick tomorrow
My tax return is late. Know a good accountant?
what's a normal ferritin for a teenager
get the radiologist on the line
xray left wrist, Mr. Dobbs, today if possible
I need someone to interpret Tigrinya at two
What does the mayor think he's doing with that roundabout
can I park my bike in the hall
book table for four at the Thai place, seven thirty
type up my discharge summary for Mrs. Cline while I talk
has the vaccine fridge been serviced
which antibiotics are safe in breastfeeding
draw up the rota for the registrars for november
I'd like to be removed from the all-staff mailing list
letter to the school that Finn has to be let off gym
Any good podcasts on palliative care
does our malpractice cover house calls
please look up Dr. Nandi's 2 o'clock, what's wrong with her
order me a large flat white
show me how much I billed in the second quarter
Our daughter has a fever. What's the ibuprofen dose for 14 kilos?
set up a sleep study for Randall
why does my keyboard type in french
how far is it to the airport from here
Is there a study on apple cider vinegar, patients keep asking
my chair's broken
swap my on-call with Dr. Ostrowski's
do you have feelings
how much does an MRI cost without insurance
the intern is useless, who can I talk to
I want to see who logged into my account last night
what year was the clinic founded
Get bloods on everybody for the study: TSH, free T4
print labels for the specimen bags
does Aetna need prior auth for Humira
Find out which hospital Mrs. Shand was taken to
give me three synonyms for stoic
send my CV to the recruiter
What's the wifi code for visitors? My student asks.
how do I treat a jellyfish sting
water the plants in my office while I'm gone
my own prescription ran out, who fills it for staff
is the gym on second street still open
Which statin is the cheapest these days
what's the max for acetaminophen in cirrhosis
my monitor flickers
Who's in charge of the car park barrier
ask Dr. Lindgren's patient Mrs. Ward to come see him
Is the cafeteria doing the curry today
When did the WHO last update its essential medicines list
ultrasound of the abdomen on Mr. Tremblay
do I get overtime for saturdays
write to the pension office that Mr. Boateng can't work
put the Fischer boy in for allergy testing at the university
how's traffic on the bridge
buy two tickets for the opera, the 19th
Can you give tramadol with sertraline or is that asking for trouble
I've run out of prescription pads, order more
the lift is stuck
what's Dr. Mahmoud on for his own diabetes
Explain to me how Medicare Part D works, my dad is asking
which nurse is with me today
Is there still money in the training budget
help my kid with fractions, she's here after school
the new girl at the desk, what's her name
discount code for the medical bookshop?
write a poem for Gwen's retirement
Somebody ring the lab, they lost two of my tubes
how do you reduce a dislocated shoulder again
delete my account
can a CT be done with a pacemaker
did the Dow go up
who won best picture
Prescribe some patience for my teenage son, ha
book an appointment for me with my own GP
the smoke alarm in the kitchen chirps
admit Mrs. Holloway to the ward at General
Are masks compulsory again
wound swab, send for culture, Mr. Teixeira
tell the cleaners to leave my desk alone
how old is too old for a colonoscopy
Our accountant wants the invoices from May. Where are they?
need a passport photo shop near here
is it a full moon tonight, they're all mad out there
Compare two ultrasound machines for me, GE and Philips
what are the side effects of finasteride
my phone's been stolen
Who does the on-call pay go through
could you call the hotel in Vienna for me
when's the next journal club and who's presenting
schedule the plumber for my house
the coffee machine, descale it
draft a protocol for needle-stick injuries
`;
