/** Sentences of our own. */
export const doctorFirstTexts5 = `
# view_schedule
who've I got first thing
Run me through Thursday please
is the 2:40 still on or did they drop off
I'd like to know whether I can sneak out for a sandwich around noon or if somebody is sitting there
how bad is it today
my wife wants to know what time I'll be home, so when is the last one
Any colposcopies on the books this afternoon?
Just scrubbed out. Who is waiting for me in clinic
when does Mr. Abernathy come back to see me
tomorrow a light day or a heavy one, do you think
not changing anything, only curious what next Wednesday morning looks like
daycare called, kid has a fever, before I decide anything show me what's left for today
Do I have a gap between ten and eleven thirty on the 14th
caseload for monday
the front desk says I'm double booked at 3, that so?
New patients this week versus follow ups, how are they spread over the days
Somebody told Priya Raman to come in on Friday, is she actually on for Friday?
whos nxt
Lay out the rest of my week, I lost the printout
did the stress test consult at 1 pm get moved, i see nobody in the room
trying to plan a call with my accountant, when's my first free half hour tomorrow
Is Bernadette Achebe my 9:20 or my 9:40?
give me the afternoon
I have a feeling next Monday is a zoo. Confirm?
which of the kids are well-child checks today and which are sick visits
Mr. Delacroix mentioned he rebooked, what day did he end up on
headcount for the 30th
nobody tells me anything up here, has my 11 checked in
The prep nurse wants a list of tomorrow's scopes
am i seeing anyone after the noon conference
two weeks out, still empty or filling up?
How late am I stuck here on Tuesday
med student joins me tomorrow, what interesting cases will walk in
Did my no-show from this morning get put somewhere else this week
what time's the Svensson couple, they always come together
I wonder if there'd be room for a long consult on Thursday, can you look what is there
calendar, Oct 3
Same-day add-ons - have they stuffed any in
reading off my phone in the parking garage, what's waiting upstairs
Does anybody need an interpreter tomorrow, and at what time are they coming
my brain is mush, is today Tuesday clinic or procedures
Show next week
The anesthesiologist asks how many I've lined up for Friday
has the 8:15 canceled? room's empty
Not in a rush to block anything, I only want to see how the week of Christmas has filled
Where in my day does Thaddeus Monk fall
post-ops this week, who and when
kid's recital at 5 thursday, will I make it?
What was I booked for yesterday, I need it for my log
Any openings left on my side Wednesday or is it wall to wall
Wo do I see after lunch
When are the Rosenthals due, I promised to greet them
List out my telehealth visits for this evening
looks like I'm free at 4, am I
how's my Monday shaping up
is Juanita Cordero coming in this month at all
Day sheet for the 6th please, I'd like to read up on people tonight
I swear there was a hole at half past two, who's in it
Before I say yes to golf, what does Friday hold
who is coming for botox this week
number of visits today, done and still to go
I got pulled into the OR and lost track, who is after Mrs. Swanson
Somewhere next week there's a Latvian gentleman, Mr. Berzins, when exactly
anything before nine tomorrow? I'd love to sleep
Let's see my bookings for the 25th
is there time for a lumbar puncture between the 10 and the 11:30
Did my Tuesday ever fill
they told me I was off on the 2nd, yet my phone buzzes with appointments, what does it say
Which day next week is quietest
remaining today
Quick check, Shanelle's 3:15 is a pap or a consult?
what have you got me doing at one
three names tomorrow I don't recognise, let me look at that list again
When's the next time I see Burt Ackerman
Am I on this Saturday
how many new consults did the desk give me for the week
stuck on the highway, who's the first one and what time, I may be late
Could I fit in a haircut at lunch, or is somebody on
Pull my list for today, infusion patients first
the intern is asking which room, I'm asking which patient, who's at 10:45
Anyone on for allergy shots Thursday
tmrw?
do I see Mr. Bannister before or after his CT
I'd forgotten it was a holiday week, what's actually on for Wednesday
Show me everything between now and the end of the month with the word pacemaker
it seems my 5 pm vanished, did they cancel on me?
What's the damage for next Tuesday
first and last patient today, times only
Remind me which morning the Tsosie family comes for their physicals
any chance the afternoon is thinner than the morning was
My locum wants a copy of what's on my plate on the 18th
Nobody's here. Clinic at this hour or not?
I said I'd ring Ms. Abiodun the day before her visit, so when's her visit
appts 7/11
Thursday, what's the longest stretch I've got without anyone
Not asking to move him, but what slot is old Mr. Pettibone in
# set_availability
Starting in September I can see people from 7 on Tuesdays
my mornings should run 8 to 12 from here on, not 9 to 12
Saturday clinic is a go for me, ten until two
I drop the twins at school now so nothing before 8:45 makes sense any more, let folks book from then
Lunch belongs at 12:30 for half an hour, every day
there's a waitlist a mile long, open up Friday afternoon for me as well, 1 to 5
evenings work for me on Wednesdays, patients could take anything up to 7:30
Put my hours as Mon Wed Fri, 9 to 4
On the 22nd only, I can start at six thirty
we agreed I go part time, which means Tuesday and Thursday are my only clinic days
Make it fifteen minute slots on Mondays, nine till noon
OR moved my block to the afternoons, so clinic for me is mornings 8-11:30 all week
i'd be happy to take telehealth between 4 and 6 on thursdays if people want it
Finish time four thirty instead of five on Fridays
More room for new patients, please, I can do another two hours Monday after lunch
patients keep asking for early spots. Fine. 7:15 it is, weekdays
I can't do Monday mornings any longer from January, Monday afternoons are okay though, 1 to 5:30
Let them book me until six on Tuesdays
add three slots on Friday morning, 8, 8:30 and 9
since the residents cover the ward now, my clinic can open at 8 rather than 10
Thirty minutes for lunch is plenty, give the other half hour back to patients
we're doing flu shots, I'm available Sunday the 12th from 9 to 1
New template for me: M 8-12, T 1-5, Th 8-5
the commuter train changed. Earliest I'm here is 9:10, so bookings from 9:15 please
Wednesdays used to be research and now they aren't, so make them clinic, usual hours
I would not mind a later finish on Thursdays, say half past six
every other Saturday morning, put me down as bookable
with Dr. Marsh gone I'll absorb some, extend me an hour at both ends through August
Noon to one is for eating. Schedule around that from now on
just for tomorrow I can be there at seven
my hours are wrong, they show 10 to 6 and it should be 8 to 4
Can patients get at me on Mondays between 5 and 7? I'd like that to be possible
Turn on Thursdays for me, eight to noon
The nanny leaves at five now, so my last bookable slot has to be 4:15
from next month: no more 20s, I want 40 minute visits for new patients on Tuesdays
I've got spare capacity on the 28th in the afternoon, let it be booked, 1:30 to 4
Dialysis rounds finish at 10, patients after that, weekdays
could we shift my whole Wednesday an hour later
weekends, yes, first Saturday of the month, 8 to 1
Change lunch to one o'clock
my cataract days are Mon and Tue so clinic hours only Wed through Fri, nine to five
open up more spots next week, there's flu everywhere
As of the 1st I'm full time, all five days, 8:30 to 5
Kindly make me reachable for appointments between 6 and 8 pm on Mondays, working parents want it
i said i would never do fridays but here we are. fridays, 8 to 11
Half days only through the end of the year: mornings
You have me starting at 8 on Thursdays but tumor board ends at 9, so 9 it is
I'd like the 5 to 6 hour on Tuesdays to be bookable again
Cut my lunch in half and let people have the rest
they've given me a second exam room, so from Monday I can take double, start at 7:30
Available on Columbus Day after all, normal hours
please make my Thursdays short, nine to one
I no longer teach on Wednesday afternoon, which frees up 1 to 4 for visits
set clinic hours Mon-Thu 8-6, Fri off
Parents of teens want after school times, so give them 3:30 to 6 with me on weekdays
tomorrow i'll be in from 10 not 8, take bookings from 10
Sundays? why not, one to four, during allergy season
My slots ought to be half hours from now on
Winter schedule: begin at 9, roads are ice before that
Slide my break to 1:15, the cafeteria is a mob at noon
we open the satellite office in Plano, I'm there Tuesdays 9-3 for anyone who wants in
Extra clinic on the 29th, eight thirty to eleven thirty
my fellowship's over, so no limits: eight till five, all week
Add me to the after hours clinic on Thursdays, 5:30 to 8
My pediatric hours: Tue and Fri, 8 to 3
I'm a morning person, so let's begin at 6:45 in the summer months
Give the people another hour on Wednesday, till 5 instead of 4
lunch off the books this Friday, I'm seeing patients straight through
Residency's asked me to teach Tuesdays, so move those hours onto Saturday, 9 to 1
start mondays at ten now pls, commute from hell
Would it be possible that patients see openings with me on the 3rd from 2 to 6
two evenings a week, Mon and Thu, is what I can offer, 6 to 8
Back from leave on the 15th, restore my old hours, 8 to 5
every appointment with me should be at least 25 minutes
I cover the downtown site Fridays, put bookable time there between 9:30 and 2
My contract says 32 hours, so Mon to Thu, eight hours each, from the first
The 8 o'clock slot can come back, I got a new babysitter
tomorrow let them book me past five, up to seven
Noon hour walk-ins? Sure, set me up for those Mon through Wed
# block_time
I'm at the AAD meeting March 7 through 11
nobody after three today, school play
My root canal is Tuesday at 10, so leave me alone from 9:30 to noon
jury duty, all of next week, ugh
Could the hour before grand rounds stay empty on the 19th
Hawaii with the family, June 20 to July 3, nothing at all should land in there
take me off the calendar on Good Friday
need to catch up on charting, so shut Thursday from 1 onward
Closing argument in my custody hearing is the 8th, I will not be in clinic that day
hold 11 to 12 tomorrow, the department chair wants me
mat leave begins November 4th and I'd rather not see bookings after that until February
The residents' retreat eats all of Friday the 26th
no one in my 4 pm on Wednesday pls, I've got the MRI committee
surgeon here, knee scope on my own knee Monday, out the whole week after
Keep the two slots after the biopsy clear, I always run over
I won't be around on the day after Thanksgiving
My daughter graduates May 18, that day is sacred
Vacation: Aug 1-15
plumber's coming between 8 and 11 friday so i'm home then
Don't put anyone in the last slot today, I've a flight at six
let the 16th go dark, board recertification exam
I was going to add hours next week but it's the reverse, I need Tuesday off completely
two hours Wednesday for peer review, ten to noon, no patients
Yom Kippur, I'm out from sundown the evening before, so close after 2 that day and the next one entirely
mother's hip surgery is Monday, I'm with her all day
Could you wall off the first hour of every Friday, I do procedures notes then
sick as a dog, not coming in tomorrow
Out of office the week of the 9th, teaching in Denver
reserve 3:30 for my podcast recording thing with marketing, thursday
I'd be grateful for a breather after the 1 o'clock, twenty minutes of nobody
spring break april 6-10, gone
Fasting is hard on me in the last ten days of Ramadan, close my afternoons from the 20th to the 29th
Flying to my brother's wedding in Lagos, out the 12th until the 24th
close me Monday
can't have people in the chair from 2 to 3 tomorrow, the laser is being serviced
CME day on the 17th
Mark me unavailable for the afternoon of election day
I need to pump at 10 and at 2, every day, twenty minutes with no visits
They've subpoenaed me for Wednesday, can't be seeing anyone
leave the noon slot open on Friday, med students are bringing lunch and questions
My own colonoscopy, of all things, is the 21st. And the prep the day before. Both days out
Nobody past 4:30 on the 31st, trick or treating with the kids
gone fishing july 4 week
Hurricane's due Thursday, I'm not opening the clinic
Please no new bookings in the final week of March, I'll be moving house
I take my dad to chemo on alternate Tuesdays, mornings, starting the 5th, so don't book me then
Joint Commission walks through on the 11th, protect my morning
tomorrow 3 to 5, hold. resident interviews
I've to give a deposition at 1 tomorrow, that'll take the afternoon
Put up a wall between 12 and 2 on the 23rd
the wife's due any day, let's not have anyone booked from the 15th for three weeks
sabbatical sept thru dec, no bookings
Kid has a swim meet Saturday so I am giving up that clinic
away
Nothing on Juneteenth please
I want the half hour after Mr. Grigoryan for myself, that one is always a hard talk
power's going to be off in our wing on Tuesday until 11. No patients then
Last slot before lunch should stay vacant on Mondays, I do phone calls
I will be in Chicago for RSNA the Sunday through Thursday after Thanksgiving
Fri pm off
burned out, honestly. Clear next Wednesday for me, whole thing
For the 13th, block everything after the 11 o'clock, I'm donating blood and then the dentist
Do not let them add on anyone this afternoon, I'm at capacity
Diwali is on the 20th this year, I'd like to be home
Freeze 9 to 10 on Thursday for the tumor board
I'm having Lasik on the 27th and can't see a thing that day or the next
Labor Day weekend plus Tuesday, we're at the lake
Quarantine, so no in person anything for me until the 10th
give me tomorrow morning back, my father in law died
no afternoon clinic on the 24th of December
Whatever's unbooked today should stay unbooked
I am lecturing at the med school 8 to 10 on Mondays this semester, nobody then
medical mission Guatemala 2/2-2/16
On Friday, I would prefer an empty chair from 1:30 onward
I told my son I'd chaperone the zoo trip, it's the 7th, nine to two
contractor walkthrough wednesday 4pm, keep it free
Pencil me out for the annual retreat, the 5th and the 6th
The sterilizer's broken, so procedures stop Thursday and Friday, close those slots
ten minute pause after each of the afternoon visits, my back is killing me
Take the 20th away from the schedulers, I'm interviewing nurses
# view_patients
Who all is under me at the moment
did they hand me any of Dr. Feldman's old people when he retired
Pull up the roster for my panel
I've a woman in mind, surname starts with Kow, Polish I think, is she one of mine?
how many souls do I look after these days
anybody new assigned since the first of the month
Is there an Estrada among my patients, or two of them
The chief asks how large my panel is, and honestly I have no clue
everyone on my list alphabetically
Looking for a patient of mine named Thibodeaux, not sure of the spelling
my people, all of them
my diabetics, do I have more than a hundred of them on the panel
Find Mr. Xiong on my list
Before I sign on for another FTE, how many patients do I actually carry
which patients joined me this quarter
Two brothers named Castaneda, are both mine
they said I'd be getting the Riverside nursing home folks, have those shown up under my name?
patient list
I keep mixing up the Hendersons. Which Hendersons do I have?
Is Svetlana Orlova still with me or did she transfer out
names of everyone I follow please
A lady stopped me at the grocery store and said she's my patient, Marge something, Marge with a G, who could that be
What's my panel size
Do I have anyone called Featherstone?
was a Mr. Gebreselassie assigned to me lately, I got a call from his daughter
Give me the list of kids under two that I look after
whom did I inherit from the Eastside office
my roster seems short, let me see it
Could you look up whether Philomena Drury belongs to me
count my patients
I want to see all names, newest first
The old panel had a Buchanan and a Buckhannon, do they both still exist on mine?
any patients put on my list while I was on leave
Are there any Yoders on my panel, the Amish family
list my patients
Let me find a patient, Quintana comma Lourdes, should be with me
how many over 65 do I have
Somebody said I got eleven new ones, who are they
who's assigned to me that I've never met
I'd need the full register of the people under my care for the audit
Which Johnsons are mine? There must be a dozen
did Arturo Belmonte switch over to me yet
panel, pls
Check whether I still have Mrs. Stavros or if she moved to Arizona for good
Have I been given any new pregnancies
who do I have by the name of Mackey or McKee
All my patients with a birthday doesn't matter which, simply the list
Total on my panel, active only
my nurse can't find Mr. Oyelaran in my list, can you
Gimme my panel
Were the Delgado kids put with me or with someone else?
before vacation coverage gets sorted, I need a printout of who is mine
newly assigned?
Scroll me through the heart failure people I follow
a Lucille called the desk for me, no surname, which Lucilles are on my list
# patient_history
what do I know about the man in room 3, Okoro
Refresh me on Lillian Crowe before I walk in
was Marcus Webb ever on amiodarone
Anything Mrs. Petrosyan reacts to?
creatinine on Duc Pham, the latest
I put Hollis on something for his nails last spring and can't recall what
Before I write any sulfa for the Nakamura girl I want to see her allergies
how long has Gwen Tully been diabetic
Mr. Salazar swears he had a colonoscopy with us in 2019, can you see one
her A1c keeps creeping, Denise Fontaine, show me the trend
last visit, Abdi Warsame, what did we decide
Meds list for Rosalind Pike
the guy with the ankle, Brady Kessler, did the X-ray come back and what did it read
not prescribing yet, only want to see what Ines Carvalho takes for her migraines
Tell me about Ofelia Juarez
someone wrote depression in Kyle Brandt's chart, when was that and who by
Has little Amara Osei had her MMR
surgical history on Walter Dombrowski pls
Bring up Antonio Ferrara's EKG from last visit
does Wendell Cobb still take aspirin
I'm about to see Miriam Adler, catch me up
when did I last check Earl Guthrie's lipids
Penicillin ok for Jasmine Rowe?
Was it the left or right knee I injected on Mrs. Papadakis
Family says Mr. Nguyen-Ford had a stroke years ago. Is that in there
room 6 is a Constance Beale, 71, what am I walking into
Vikram Desai's peak flows over the last year
what did the pathology say on Ewa Jablonska
she's asking about her mammogram, Rochelle Timmons, and I have no memory of it
Everything we've tried for Stuart Penhallow's psoriasis
immunizations up to date on the Baptiste twins' older sister Naomi?
how much weight has Cora Lindgren lost since January
Chart on Emeka Nwosu
I'd stop her statin if the liver tests say so, what were they for Paula Renner
past psychiatric history for Trevor Haines
what was Gus Papas's INR last time around
Cousineau, first name Remy: what's he allergic to
I'm blanking on why Mrs. Haverford stopped her beta blocker
hemoglobin trend, Aaliyah Benson
When was Frank Dellarosa last here and what for
Is Mina Choi still nursing, did she say so last time, it'd matter for the antibiotic
Show me what dermatology wrote about Gerald Whitcomb
That rash on Pedro Alcantara, have we seen it before
OB history for Shauna Dupree
who's Ignatius Bell and why is he on three antihypertensives
Did the ferritin ever come back on Lucy Hargrove
I thought I'd started Norbert Klein on a PPI but he says I never did, which is it
old MRI report, cervical, Dana Whitaker
Has Mr. Two Bulls had his pneumonia shot?
what dose of lamotrigine is Opal Jennings up to
catch me up on the Villanueva case, Rosario
Kidney function for Silas Boateng over two years
Nothing to prescribe today, I merely want Alma Rutledge's current meds in front of me
What does the record say about Jurgen Haas and alcohol
Prior PSA values for Lester Hume
Mrs. Chaudhry says the last antibiotic made her ill. Which was it?
What's the story with Zachary Toth's shoulder
any hx of DVT in Lucinda Farrow
is Benicio on blood thinners, he wants a tooth pulled. Benicio Arce
Look up the growth chart for Milo Jankowski
I saw her in August I believe, Trudy Malone, what did I tell her to do
Latex allergy? Operating on Rob Castillo
when was Jan Hoekstra's last tetanus
Summarize Ida Blackwell, she's transferring care and I want to know what's open
Bone density on Margit Olsson, old and new
eye pressure readings Harvey Teller
His wife wrote me a long letter about his drinking, but what do our own notes on Doug Prentiss say
what am i treating Saoirse Kelly for again
The HIV viral load on Terrence Oakes, is it still undetectable
Who prescribed the Xanax to Gail Rossetti, me or someone else
vitals from Boris Yelchin's visit this morning
I'm covering for nobody today, just want my own Inez Medrano's file, mostly her echo
Amylase and lipase on Conrad Beech, this week's
Dig out whatever we have about Marisol Vega's fainting spells
Mr. Hightower's pacemaker, what year did it go in
eGFR? Patient is Chidi Anyanwu
I may add a diuretic for Betsy Coyle but first, what's she on
how did the glaucoma field look last time for Abigail Stern
Somebody's knocking at door 2, a Mr. Krishnan. Bring me up to speed
vaccines that Finn O'Hara is missing
last pap, Kendra Voigt
did Howard Lutz ever follow through with that cardiology visit
Was it me who told Judy Pagano to stop her estrogen, what's noted
What do Sergei Volkov's lungs sound like in my old notes
The report about Tina Okonkwo-Hall's thyroid nodule, size please
anything psychiatric in Roscoe Dean's past
I don't remember this lady at all, Henrietta Sloan
problem list for Maxine Corbin
Allergies of Javier Ontiveros, quickly, anesthesia is asking
# add_prescription
Amoxicillin 500 three times daily, ten days, for Theo Lindqvist
Mrs. Gallagher's pressure isn't where I want it, let's have her on lisinopril 10
bump Jerome's metformin to a gram twice daily
Vince Corelli ran out of his inhaler, give him another two
I think it's time for a statin with Harriet Boone, atorvastatin 40 nightly
the Tran boy needs tretinoin 0.025 at bedtime
She tolerated 25 well, so sertraline 50 from now on for Molly Schaefer
renew levothyroxine 88 mcg, Beatriz Monteiro, ninety days with three refills
Let Sam Whitehorse have a short course of prednisone, 40 mg for five days
ear drops for the Dunleavy toddler, ofloxacin, 5 drops bid
Mr. Hashimoto can go up to 20 on the rosuvastatin
got her culture, it's sensitive to macrobid, so that for Tiffany Reyes, 5 days
Latanoprost one drop each eye qhs - Eugene Stroud
Rafael's gout is back and he'd do well with colchicine 0.6 twice a day
tamsulosin for the gentleman from this morning, Mr. Bellamy
Gabapentin isn't touching it at 300, make that 600 tid for Noreen Quigley
pharmacy lost the script for Aaron Feinberg's adderall xr 20, send it again
iron for Shanice Odom, ferrous sulfate 325 every other day
Hydrocortisone 2.5% for the rash on little Wyatt Crandall
I'm giving Adele Fournier ten days of doxycycline for the tick bite
Another month of Suboxone 8-2 for Corey Lattimore
Mrs. Obi is finally willing to try something for her hot flashes, paroxetine 7.5
albuterol prn for Declan Roach
he stopped smoking twice and failed, chantix starter pack for Russ Tillman
Up Ivan's carvedilol to 12.5 bid
Tim Osgood's ADHD med, same as before, thirty days
the wheeze in Camila Duarte calls for a spacer and fluticasone 44, two puffs morning and night
Let's try Mr. Steinmetz on duloxetine 30
Vitamin D 50,000 weekly, eight weeks, Fatima Siddiqui
pls refil losartan 50 for Hugh Merriweather
apixaban five twice a day starting tonight for Agnes Thorpe
My 4-year-old with impetigo, Bodhi Larkin, could use mupirocin
We talked about birth control and Simone Abbott picked the patch, write that
Insulin glargine to 22 units from 18 - Leroy Hampton
Eye's red and goopy, polytrim for Suki Watanabe
ondansetron 4 odt #10, Heather Colby
Mr. Pritchard's toe is infected, cephalexin 500 qid for a week
start Bonnie Marsh on alendronate 70 weekly
The heartburn's back and I'd like pantoprazole 40 for Gideon Frost
Lasix up to 40 in the mornings, Theodora Gianni
her seizures broke through at 500 so keppra 750 bid, Mackenzie Dahl
EpiPen two-pack for Ravi Subramanian
same cream as last time for Mrs. Tolentino, triamcinolone, big tube
Might as well have Dexter Mooney on flonase, two sprays daily
valtrex 1 g tid 7 days shingles, Lorraine Pickett
I promised Ahmed Farahani something for his back, cyclobenzaprine 5 at night would be it
Renew the whole lot for Mildred Stokes, the amlodipine and the HCTZ, a year's worth
Ritalin 10, one in the morning, for Caleb Norris
Estradiol cream twice weekly should help Georgette Lambert
azithro z-pack for Marlon Deveaux
It is time Mr. Kowalczyk had some help with erections, sildenafil 50 as needed
Put Shirin Azadi on methotrexate 10 once a week with folic acid
lantus won't hold her by itself, add lispro 4 units before meals, for Tamika Rhodes
Could you get Dennis Quaresma his nitroglycerin tabs, he's lost the bottle
Finasteride 5 for Phil Granger
Emily Sato goes home with nifedipine XL 30
For Doris Applegate's nerve pain let's see what 25 of nortriptyline does
the baby's thrush, nystatin susp, Oliver Pratt
more test strips and lancets for Ephraim Gold
Humira has been approved! Start it, 40 mg every two weeks, for Kirsten Vang
he can't sleep on the steroid, so a bit of melatonin 3 mg for Jimmy Arceneaux
Synthroid from 100 to 112 on Leila Mansour
If we go by the ASCVD score, Mr. Tisdale needs 20 of atorva, so write it
Terbinafine 250 daily 12 weeks - Marek Zielinski
refill the Trulicity, Rhonda Epps is on her last pen
Ciprodex for swimmer's ear, Hayden Schultz
I'm comfortable with buspirone 7.5 twice daily in Vanessa Crain
Plan B wasn't it, ella is. One tablet for Amber Joyce
Let's get Otto on donepezil five at bedtime. Otto Bachmann
bactrim ds bid x 3d uti Maribel Santos
Moving Cedric Hale from 0.5 to 1 mg of Ozempic
The mom forgot the script at the beach house; permethrin cream for Ruby Halstead once more
Cleocin gel for Paige Bollinger, mornings
let Mr. Windham try 10 of montelukast at night
Mirabegron 25, Rosemary Dull, her bladder runs her life
second course of fluconazole 150 for Mallory Keane
The neurologist and I agree, sumatriptan 50 for Bethany Coombs as needed
Diltiazem from 120 to 180, please, Mr. Estrella
I want Kofi Mensah covered for malaria on his trip, malarone daily
Prenatals for Daisy Renfro
his potassium's at 3.2, so kdur 20 a day for Burl Simmons
Extend the Eliquis another three months for Yvonne Lacroix
escitalopram 10 qd #30 rf 2 Ned Ferraro
Now that she's 12, Lily Ostrowski can have a proper dose, cetirizine 10
Mr. Ameen says 5 mg takes the edge off and nothing more, so double his oxybutynin
Hep B positive partner, so start Lonnie Vickers on... no wait, he wanted PrEP, truvada daily
tdap I gave already; what Selma Grubb lacks is her ibuprofen 600 script
Jublia for the toenail, Hiroshi Ono
mouthwash, the magic kind, for chemo sores, Mrs. Beaumont
# discontinue_prescription
that's the last of the ibuprofen for Tom Ridley
Pull Mrs. Vandermeer off the warfarin
with his kidneys the way they are, Mr. Ogunleye has no business on metformin any more
stop lisinopril, Carla Jimenez, cough
Lena Sorokin has been sleeping fine for months so the trazodone can go
she's pregnant! Get the isotretinoin off Kaylee Morrow's list
no more oxycodone for Dale Hutchins, we're six weeks post op
Time Mr. Castellano said goodbye to his omeprazole
the rash was the Bactrim all along, so Nadia Haddad is done with it
d/c amlodipine on Peter Voss
clopidogrel year is up for Ruth Ellison, take it away
I don't want Ximena on the pill with those migraines, end it
Take fluoxetine off Grant Mueller
Enough with the Ambien for Patricia Knowles
The statin is making Bruce Aldrich's thighs ache, so let's be rid of it
Discontinue topiramate for Angela Stroh
Mr. Farouk fell twice last week. Off the doxazosin he goes
cancel naproxen on Julie Tran-Miller, ulcer
wean finished, so remove prednisone from Esther Blum
I never meant for Clive to be on both ARBs, drop the valsartan. Clive Underhill
The acne is gone and so should be the minocycline for Brooke Yates
she can put the crutches and the tramadol behind her, Monique Baker
Bleeding gums on Xarelto, I'd rather not have Otis Franklin continue it
no reason to keep Alfonso on allopurinol
kill the duplicate metoprolol order, Sheila Watts
Taper's over, lorazepam out. Pt Goran Petrovic
Take away the hydroxyzine, it makes Edith Langley foggy
Mr. Bhattacharya's A1c is 5.6 so we can let the glipizide go
Stop the pill for Lauren Escobar
benazepril off, angioedema, never again - Clarence Dupont
Three years on Fosamax is plenty for Vera Kozlov, finish it
wrong patient!! the cipro was not for Jackie Lunn, remove it
I'd love to see Maurice off the Percocet, effective today. Maurice Greer
Halt methimazole, Soo-jin Bae
The memantine isn't doing a thing for Mr. Ostrander, his wife agrees we quit
Paxil: down to zero as of Friday for Renata Pavlik
Kid's gained 30 lbs, the risperidone has to end. Jaylen Moss
scratch the aspirin for Homer Dietz, he bruises like a peach
spironolactone dc'd pls, k 5.8 last wk, Viola Emmerson
Strike hydrochlorothiazide for Sylvia Brandt-Cole
Mr. Kaplan is through with his course of Lovenox
thirty pounds lighter, Roland Pickens can do without the amlodipine now
stop zyprexa Marguerite Hale
The Accutane's finished, five months, Devon Strickland. Take it off
Don't renew the Norco for Skip Lanier when it comes up, I'm ending it
Tamoxifen: five years done, Bernice Avery can ring the bell
could you yank that celecoxib, Nils Andersen is post MI
I was asked to refill Gloria Pace's Soma and instead I'd like it gone
Miss Tamara's hives came from the amoxicillin, discontinue. Tamara Blythe
no more digoxin in a 91 year old, Mr. Fairbanks
gabapentin made Yusuf Demir dizzy, out it goes
Remove the nicotine patches for Lamar Whitley, he's quit for good
Let's get Cheryl Mapes off Premarin
The cough syrup with codeine, Nolan Fry, shouldn't be active any more
trial of hydroxychloroquine failed for Anneliese Roth so we stop
Finish the Depakote, Mr. Landau hasn't had a seizure in a decade
Ms. Tovar's iron stores are full, there's no point in the ferrous any longer
allergic to it, end Keflex on Simon Pell
mr hutchinson off plavix as of today
I inherited Grandma Pearl Avant with fourteen pills, and the docusate is the first to go
Wellbutrin stop, Kate Lumley, it made her jittery
That antibiotic I wrote for Ramona Díaz yesterday, viral after all, take it back
we're not going to need the insulin for Leonard Fisk since the gastric bypass
clonidine patch, discontinue, Minnie Barrow
# add_diagnosis
Put plantar fasciitis on Louise Hebert's chart
it's official, Darnell Pope has type 2 diabetes
that mole came back as melanoma in situ, please note it for Ingrid Halvorsen
Code J45.40 for Mateo Rios
we should have hypothyroidism down for Phyllis Grady, I see it isn't listed
Three episodes, light bothers her, one side: I'm calling it migraine. Sadie Novak
problem list, Hank Driscoll: add AFib
Mrs. Iyer's dexa makes it osteoporosis, make sure that's on record
otitis media left, baby Fitzgerald
Turns out Curtis has sleep apnea, moderate, needs to be in his problems. Curtis Bloom
Eun-ji Park meets criteria for generalized anxiety disorder, enter that
stage 3a ckd for Mr. Lombardi please
Document eczema for the youngest Abubakar, Zainab
BPH for Mr. Sokolov
The EMG settles it, carpal tunnel bilaterally for Tina Marchetti
add hypertension to Reggie Coles
I saw cataracts in both eyes on Mrs. Ferreira, get that into her record
Would you list postpartum depression under Hannah Weiss
lab confirmed celiac, Liam Donahue
He's had a cough eight years and the spirometry says COPD, so COPD it is for Roy Skaggs
Rheumatoid arthritis, seropositive. Graciela Montoya
Nobody ever wrote down that Leticia Gomes is obese, class 2, please do
scoliosis thoracic 22 degrees on the Erickson girl, Annika
e11.9 - Dwight Simms
Chart should say GERD for Pastor Willie Banks
Iron deficiency explains it all, record it for Meera Joshi
Write up Osgood-Schlatter for Tyler McNabb
Mrs. Sandhu has gestational diabetes, that needs to be in there
frozen shoulder, right side, goes on Colleen Byrne's problem list
After that PHQ-9 I'm comfortable with major depression, single episode, for Jordan Pruitt
mild persistent asthma. Delilah Grant
His angiogram showed 70 percent LAD, code CAD for Mr. Rasmussen
I'd been hedging on lupus but the dsDNA decides it, so put lupus. Keisha Armstrong
Diagnosis for Abe Silverman: glaucoma, open angle
gout - add - Big Mike Tuiasosopo
Let the record show Priscilla Yoon is lactose intolerant
M54.5 for Carl Jeppesen
hep C, newly found, Wayne Stubbs, please enter
The girl's never been labeled with it but Harper Quinn clearly has ADHD inattentive type
Chronic sinusitis, Betty Lou Harmon
Scope showed Barrett's, add it for Ken Yoshida
Her 24 hour monitor says SVT, that belongs on Alicia Tremblay's list
Bobby Ray Tate should have a PTSD diagnosis on file, the VA never sent it
please put down vitamin B12 deficiency for Ursula Bright
concussion w/o LOC, Jake Feeney, football
I'm labelling Chantal Mercier's belly trouble IBS-D
Macular degeneration, dry, both. Elmer Judd
Kindly register PCOS for Sabrina Lodge
the ultrasound found stones, so cholelithiasis for Mr. Moretti
F41.1 Brianna Cho
We can call it Parkinson's now, Sheldon Graff, he's taken it well
vitiligo: Nyasha Moyo
Put a name to it: trigeminal neuralgia, Glenda Sharpe
Sickle trait, newborn screen, baby girl Toussaint
add dx hyperlipidemia to Ken Broderick
his wife counts the snores and the study counts 31 events an hour, so OSA severe for Mr. Stanfield
Endometriosis seen at laparoscopy, that should be listed for Carmen Aviles
Basal cell on the nose - Ole Gunderson
I never coded the rosacea for Kathleen Finnerty, do so now
Would like Raynaud's documented in Thuy Dang's record
tennis elbow from pickleball, funny, but write it down for Sandy Morales
Prediabetes goes into Ernest Chavis's chart as of this a1c
L40.0 Winifred Cass
hearing loss, sensorineural, both ears: Mr. Abramowitz
# urgent_patients
what's on fire
Anyone among mine I should be worried about this morning
show the red flags
I was off call last night, what came in that can't wait
Are there critical values with my name on them
skip the routine stuff and give me only whoever needs me right away
any alerts open
my pager died around two, did I miss anything serious
Do any of my patients need me before I start rounds
triage list
anything screaming from overnight
Back from vacation, which of my folks went south while I was gone
I've ten minutes. Worst cases only
is anybody flagged high priority today
Did the lab phone in anything panicky for me
Who can't wait until Monday
Let me see all active alerts
nurse line said something about one of mine, was there an urgent flag
Before my coffee: any emergencies?
critical list pls
which patients of mine got worse since yesterday
I hear the phone's been ringing off the hook, is there somebody I ought to call back first
Any abnormal labs serious enough to act on today
Any sepsis alerts on my folks
show whoever's critical
I just got in, what is the most pressing thing you have for me
Is it quiet or do I have an emergency to deal with
did anyone of mine land in the ER over the weekend
Top of the worry list please
no calendar, no meds, just tell me if someone is in trouble
high risk flags
Give me the serious ones
Was there a stat call about anyone of mine during the lecture
alerts?
I'm in between cases with five minutes, does any patient need me that badly
whose numbers are scary
Sort by how sick and show me the first few
Let me know of unresolved urgent items before I hand over to the night team
# acknowledge_alert
seen it, the potassium one on Whitfield
I've got the Bianchi alert
Already called about that low hemoglobin for Mrs. Dyer, you can clear the flag
on it
Mark the troponin alert as handled please
you can quit blinking about Mr. Sandoval, he's been seen
taking the one on Vasquez
Acknowledge please, glucose 412, I spoke with his wife
the sodium alarm? Yes yes I know about it and I've acted
Consider the Mrs. Lam warning dealt with
Noted, I'm heading to see the Ortega patient that you flagged
ack all
read the chest pain alert for Dorsey, I own it
Yes I saw Mr. Pacheco's platelets, stop reminding me
handled
I'll take Eastman, the one with the high lactate
Please close out the fall alert on Mrs. Wojcik, family has him and her both at home now
that red banner for Tessa Lund, it's under control
mark it seen, the BP one
Got the notice about Mr. Dang's glucose, calling him this minute
I have read the alert, mark it
The Robles one is mine, tell the others to stand down
put a check next to Fenwick's INR alert, dose is already adjusted
yes I know about the drug interaction warning for Sutter and I accept it
alert received
Took care of the Lindstrom thing an hour ago, it can come off the board
I'm aware of Mrs. Nakagawa's oxygen number, flag it as reviewed
That bili alert for baby Moreno, peds and I have it in hand
silence the warning for Gentry, he's been transferred
roger on the Coumadin alert
Sign my name to the alert about Ms. Petty, I'm walking over
saw the one from 4 am, dealt with it by phone
# message_patient
Mrs Lee should know her scan was clean
Tell Oscar Bergman his biopsy is benign
somebody has to let Yolanda know she can drive again
drop Mr. Popov a line that he should fast before Thursday
Ask Fiona McBride how the new inhaler is working out
Jamal's mother is probably sick with worry, his strep was negative, pass that on
I'd like Greta Lindholm to come in next week so we can go over the echo
text the Herrera family that the vaccine is in stock
write Alan Zimmer: keep the boot on two more weeks
Let Mrs. Kapoor know her thyroid numbers are right where we want them
It'd ease Bill Tanaka's mind to hear the PSA went down
remind Chloe Bissett to bring her glucose log
Could Dmitri send me a photo of the incision? Ask him
no need for an appointment, just let Hector Quintero know his labs look good
Good news for Pilar Ocampo: no fracture. She hasn't heard
Message Nathan Gold that his form is signed
Would you ask Mrs. Brzezinski whether the swelling went down
the Kim baby's bilirubin is fine, the parents would sleep better knowing
Tell him to hold his blood thinner for five days before the procedure - Lloyd Barrow
Andrea Swift, please come in Thursday for a suture check, send her that
I owe Rev. Tolliver a word about his stress test, it was normal
let Zoe Papanikolaou know I'm running forty minutes behind
shoot Raj Malhotra a note to quit the ibuprofen before his surgery and call if it hurts
Inform Ms. Dubois that her refill is at the pharmacy
Nobody told Edwin Marsh to stay out of the pool, and he should
your cholesterol is better, keep walking - that to Vernon Sykes
Condolences to Mrs. Albrecht, her husband passed, from me, something short
Has Tanya started the drops? Find out from her
Mrs. Ouellette keeps calling about her MRI, please tell her it's nothing worrying
Get word to Sanjay Pillai that the cast comes off on the 9th
ask Ms. Ferris to send last week's blood pressures
I forgot to say to Roman Bielski he mustn't eat grapefruit
Let Debbie Strand's husband, no, let Debbie herself know that the lump was a cyst
Thyroid biopsy benign, inform Cecilia Ruano
he left before I could tell him: Andre Whitmore needs to come back in two weeks
Wish Dolores Pena a happy 90th from all of us
a quick hello to Brent Ashby, is the new CPAP mask leaking less
Kim Tolbert might like to hear that the pregnancy test was positive, ask her to phone me though, don't say it in writing
Let every... no, only Mr. Engstrom, let him know I'm leaving the practice in June
reply to Wanda Fitch that yes she may fly
Stitches out Tuesday. Whoever's free, notify Paulo Teixeira
Tell Mrs. Nasser the pharmacy has a generic now
Tell Jocelyn Varga to double up on fluids
Warren Teague will be pacing the floor till he hears his nodes were negative
Would you write to Mrs. Haddix and ask for a call about her potassium
ask aunt and nephew both... well ask Mrs. Ibarra, when she wants her ear cleaned
Please have Stefan Moldovan come by for a repeat blood pressure
her form's ready at the desk, Ashley Conway, ping her
An apology to Mr. Rutherford, I cut him short yesterday, would be decent
results in, nothing to fear. Let Cassandra Boyle know
I changed Nora Eklund's dose already; what's missing is that someone tells her to take it with food
Contact Isaiah Bright re: his sleep study, mild only
the culture grew nothing so Trish Donnelly may stop isolating, she'll want to hear
say to Vu Hoang, in simple English, one tablet and not two
Send my congratulations to the Okafors on the baby
Mr. Lefebvre, your appointment letter had the wrong suite, it is 410. To him please
Jeanette Rowley's pathology is back, all clear. She'd love to know that
Ask Terry Blankenship if his headaches went away
we prescribed it last week but I never explained it. Tell Mr. Aguinaldo to take it at bedtime
Please remind the Whelan family about fasting
Tell Ginny her appointment stays, only the room is different
Letting Mr. Goldfarb know about his kidney stone passing on the film would be kind
can somebody inform Elsa Lundgren we found her cane
He has an excellent ejection fraction and no idea of it. Write to Preston Gaines
nudge Carlotta Bruni to pick up her drops
I need Marvin Sprague in here this week, kindly invite him
Dear Ms. Vaughn, your HPV test was negative, see you in five years. Send that
Your allergy panel shows dust mites only - forward that to Ulrich Meier
Lost count of how often I've said it, but tell Chuck Dooley again: no smoking before surgery
see how Patty Mills feels after the injection, drop her a note
# help
what are you able to do for me
First day here, nobody trained me on this thing
How do I go about using you
I'm stuck, what can I ask here
show me the ropes
What sorts of things does this assistant handle for physicians
what else do you do
Not sure where to begin with this
can you list your commands
is there a manual
HELP
so you're the new assistant, tell me what you're good for
what's this chat for
How does one work this
Walk me through what I can do from here, I usually let my nurse click things
# greeting
Good morning
hey there
Hi, Dr. Whitlock here
morning
Hello!
good afternoon
Howdy
hello good day
Evening
# thanks_goodbye
that'll do, thanks
Signing off for the night
much obliged, see you tomorrow
Perfect, I'm out
thx bye
appreciate the help today, really
Cheers, that's me finished
ok great thank you so much
Night, talk tomorrow
You've been a lifesaver, goodbye
that is everything for now
done here, ta
thank you kindly
Bye now
all set, have a good weekend
# confirm
yep
go right ahead
That's correct
sure
Yes please do
mm-hm
affirmative
Yes, that's the one
do it
Correct, proceed
yes ma'am
ok yes
Absolutely
yes
please do, yes
# deny
nope
better not
No, leave it
nah
Definitely not
not that, no
no thanks
Wrong, don't
hold off, no
negative
I'd rather you didn't
no no no
no
Don't do that
nope, never mind
# out_of_scope
What's the max daily dose of acetaminophen in a cirrhotic
order a CBC and CMP on Mr. Novotny
my badge won't open the stairwell door
Send Ms. Albright over to Mayo for a second opinion
is the cafeteria serving the chili today
who's on call for ortho tonight
Dictate a letter to the disability office about Joan Platt
get an MRI lumbar for Keith Sorensen, no contrast
did that claim for the Mohs procedure get denied again
Block this number, it's a drug rep and he calls five times a day
prescribe me a holiday
Does semaglutide interact with levothyroxine
printer on the second floor jams every time
Will it snow for the drive home
how many patients does Dr. Sizemore have today
find me the latest on SGLT2 in HFpEF, two or three papers
Pick up my dry cleaning, would you
USPSTF lung cancer screening ages, what are they now
Could you call the ENT group across town and refer Mrs. Bronson
what should I get my nurse for her birthday
the EHR logged me out again and my password is expired
Chest x ray PA and lateral on Arlo Finch
Is clindamycin still first line for dental abscess with pen allergy
RVUs for last month
how long is a parking permit in the north garage good for
Order a pizza for the team at noon
When is Dr. Yamamoto back from leave
which nurse is on with me tomorrow
write a work excuse letter for Tony Bruno and fax it
pull up the chart on a patient of Dr. Lowe's for me, he asked me to look
Who won the Bears game
CPT code for a shoulder injection
explain the difference between HFrEF and HFpEF in plain words for my student
set a diagnosis for my car, it makes a grinding noise
we're low on gloves in exam 4
Sign me up for the ACLS renewal
What does the new hypertension guideline say about starting with two drugs
schedule a PET scan for Mr. Halloran at the imaging center
wifi in the east wing is dead
how do i bill for a 40 minute phone call
See if Dr. Pruett can cover my shift on Sunday
make me a reservation at that Thai place for six
I need a note to the school about Hazel Brandt's peanut allergy, printed on letterhead
Are there generic versions of Eliquis yet
Set up physical therapy for Don Kirkpatrick with the place on Elm
did the Dow go up
My kid wants a cardiology shadowing spot, who do I talk to at HR
Add milk to the list
Tell the receptionist her music is too loud
half life of digoxin in renal failure?
stop prescribing me guilt trips, dear computer
Get a urine culture off on Mrs. Lockwood
whose turn is it to buy bagels
can you translate this consent form into Hmong
What's the differential for eosinophilia in a traveler
refer Gail's daughter to a good child psychologist outside the network
Where'd they move the otoscopes
book me a massage for Saturday
prior auth for Mrs. Dinwiddie's Repatha, can you fill it in
Which of the other doctors has room today
add a holter for Percy Lamb
my microphone for dictation keeps cutting out
is Ozempic going to be on the news again tonight
what are Dr. Chandra's patients like
Pay stub from last Friday looks short
compose a condolence card for my aunt in Ohio
pediatric dosing of azithromycin per kilo, I forget
Someone took my spot in the doctors' lot again
discontinue my newspaper subscription
Send a TSH and free T4 to the lab for Ilse Brandt
how was the turnout at the town hall
a joke please, it's been a long day
Is there a trial for refractory celiac I could enroll someone in
request an abdominal ultrasound for Nadine Purcell
my laptop needs the VPN reinstalled
Should I lease or buy a car as a 1099
what's the copay on an Aetna PPO visit
Find out who is staffing the infusion suite on the 12th
Type up my op note from this morning, left inguinal hernia, mesh
Do you think I'm a good doctor?
vancomycin trough targets, new AUC way
transfer Mr. Ledbetter to the rehab hospital in Tulsa
the coffee machine on 5 is leaking
check my dog in at the vet for Thursday
Call my husband and say I'm late
Are generic statins all bioequivalent
Look at Dr. Bose's schedule and find where she's free
file my license renewal with the state board
latest on bird flu?
`;
