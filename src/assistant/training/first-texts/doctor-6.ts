/** Sentences of our own. */
export const doctorFirstTexts6 = `
# view_schedule
Morena. What have you got lined up for me once the kettle's boiled?
right, hit me with it, how bad is tuesday
if I duck out to the school gala at two am I leaving anybody sitting in the waiting room
Kia ora, just wanting to know whether Mrs Tamatea ended up in the morning or the arvo
Locum here, first day, nobody's told me a thing. Who's first in?
The wife is asking can I be home by six thursday and honestly that depends on you
who've I got after smoko
not wanting to change anything, only curious what the 11:40 is
count of heads tomorrow pls
Dr Mutua on the tele shift, is there anybody booked between midnight and four or can I rest my eyes
Saturday list. Go.
Is it this week or next that young Declan Concannon is due back to have his wound looked at
I've double-booked myself in real life again. What does Friday look like on your side?
wah today so many people ah, how many more after this one
post-call and seeing double, so please just read me the next name on the sheet
There was a fellow, Bashir, supposed to come at ten and it's twenty past. Was it ten?
my theatre list overran, what have I now missed in the rooms
Nairobi traffic is standing still. Whoever is at 8:15, who is it?
What time do I get to stop
Would you be so kind as to tell me how my Wednesday is shaping up.
anything on the books for boxing day or did admin finally show mercy
gaps?
I was told twelve, then fourteen, then nine. What is the true number for this morning?
Tell me I've nobody at half four. Please tell me that.
new consults vs follow-ups on monday, which is there more of
Somebody said Ngaire shifted her slot. When's she actually in?
ok so the ferry gets in at 9:50, is anyone before that
my knees want to know how many stairs, I mean patients, before lunch
Is it a full moon or is it just Wednesday that has twenty-three people on it
Good morning. Kindly furnish me with today's list at your convenience.
daughter's recital is at 5:15. Be honest with me.
The trainee wants a clinic to sit in on, which of my days this week has a bit of variety
next
after the break who walks in
I'm meant to be doing a home visit at eleven, or did that get moved, whose house is it even
did Mr. Pelletier actually get a booking or did he only threaten to
before I say yes to the golf: thursday pm, anyone?
First one tomorrow, what time and who
Looks quiet. Too quiet. Has the list loaded or have I genuinely got no one?
I have a prescription to write for Mrs Ferreira but I'll do it when she's in front of me, what time is that
telemed q, how long is it
wat time my last pt today ah
Not Monday, I know Monday. The Tuesday after.
it's the 3pm I'm fretting over, is she still down for it
how's my fortnight looking, broadly
Any new bookings crept in since I looked at six this morning
registrar's off sick so I'm absorbing her lot as well, show me what my afternoon is now
When did they put Mr Ogilvie in for? he says spring, his wife says friday
the 14th. busy?
Between you and me and the wall, is there a hole anywhere before noon for a cup of tea
what's cooking on sunday's shift
Chai first. Then tell me who's waiting.
The plumber can only come between one and three, and before I promise him anything I want to know if I've people booked in that window
I was convinced Mrs Kilbride was my ten o'clock but it's a strange man sitting there. Who is the ten o'clock?
long weekend coming up and I've lost track of whether Tuesday is a normal day or rammed
So Dr. Sim swapped clinics with me, or I swapped with him, at any rate whose patients turn up in my room on Thursday morning?
Have they squeezed anybody into my lunch again
I had eleven when I went to bed. How many is it now.
Kamau's procedure, was that the 8th or the 9th on my calendar
is my last one a video or a real human in a chair
do I have time for a proper breakfast or is somebody coming at eight
my wednesday list read aloud please, I'm driving
hello hello, Dr Farooqi, kindly tell how many patients have taken time in evening today
telephone consults tonite?
What's the damage for the week
They tell me Old Mrs Robichaud never misses. Which day have we got her this month?
cancellations overnight? or is it still wall to wall
Blimey, it's the 30th already, who's on
Am I doing a double clinic on the Thursday before Easter or did I dream that
any under-ones due in for jabs with me today
is there a patient between the Pasifika clinic finishing and four o'clock
Not after the notes, just the time: what time's Cormac Deasy?
If the flight is cancelled out of Iqaluit, which patients on Friday would I be letting down
Somewhere in tomorrow there's a man with a hernia who wants to argue about mesh. What time should I brace myself?
How many noses this morning? ENT humour, sorry
is my 2 oclock here or no show history, sorry, I mean who is my 2 oclock
Two lists ran into one after the storm. What have I got for the Monday that was meant to be Friday?
Quarter to four free?
I wrote three prescriptions in a queue and lost count of people. How many remain to be seen?
Running to the airport at five, so who's my final customer
anyone been stuck in at half seven again, I've asked them not to
Be a pet and give me the names for after lunch
have I got clinic on Jamhuri Day or is that off for all of us
which afternoon next week am I lightest
The med student asks who's coming at 9:30 and I'd like to look clever
They've pulled me in to assist with a spleen. Which clinic patients am I about to annoy?
what's tuesday week saying
My notes say Mrs. Crosbie, the door says Mr. Adair. Who has the 11:15 really?
I'd love to tell my son I can watch him bat. Saturday, are there people?
You're the diary now are you. Well, what's in it for this afternoon?
how late does sunday's video clinic go, going by who's booked
just the numbers for Mon Tue Wed, no names
Rescheduling nobody, but when is Mr. Ayub next due in front of me
Any chance there's a twenty minute breather before the vasectomy at three
whos in room w me at 1
Do kindly recite the rest of my day.
No clinic tomorrow, correct, or have they snuck one in
Mrs. Gichuru brought mangoes last time, so when's she in again
# set_availability
From now on I can't do school drop-off and eight o'clock patients both, make my mornings begin at nine thirty
put me down for saturdays till one, the mortgage rate went up
Locum contract says Mon to Thurs ten to six, so that's what people should be able to book me for
During Ramadan kindly keep my bookable time 8 to 2 only, then I go for rest before iftar
happy to take evening telehealth tue and thu, say 7 till 10
The surgeons' lounge may laugh but I want an actual lunch. Half twelve to half one, every working day.
I'm getting old. Last patient at four, please, all week.
open up more slots next monday, half the valley has the flu
Sunday nights I'm awake anyway with the baby so let folk book me from nine pm
wed i start late now, 11, dialysis round before
My Fridays used to be theatre. They've given the list to somebody younger, so Fridays can be clinic now, nine to five.
ten-thirty start tomorrow, just tomorrow, the ute's at the garage
could the diary let people in from 7 am, the fishermen can't come later
Can lah, I do Saturday also, 9 to 12
hours for me: M 8-12, T off, W 8-16, Th 8-12, F 8-14
We agreed at the partners' meeting I'd drop to three days. Tues, Wed, Thurs, normal hours.
Stretch my thursday to eight in the evening, the mill workers only get off at six
Since the hospitalist block ended I'm all clinic. Monday to Friday, half eight to half four.
put on a few extra for me wednesday, I can go till seven
No need to keep patients from me on Thursdays any more, the teaching's finished for the term. Nine to five like other days.
seven a.m. starts are for surgeons and I've retired from surgery, make it nine
Old habits: I'd like to see people from 7:30, they're all farmers, they're up
my lunch is at one not twelve
winter hours please, ten to three, the road ices over
can you have me do tuesdays at the clinic as well as the monday
Public can book me twice a week only now, Mon and Thu, 2 to 6 pm
I'm back to full time!! god help us. mon-fri 8-5
extend today by an hour at the end, the mumps crowd
The nanny quits at five so five is when I quit too, from next week
I'd work a night shift on the app if you need it, eleven till three, Fri
finish at noon on the 24th, start as usual
Whoever set my day to begin at seven wasn't thinking of a man who does dialysis rounds till nine. Correct it to 9:15.
Jumu'ah prayer, so Fridays I can be booked until 12:30 and again from 2:30
they can have me this saturday, just the morning
is it you who sets my bookable times? Monday till eight pm then, thanks
open sunday 10-1
new contract, new me: 4 days, nothing Wednesday, else nine to six
I've been bookable right up until half six and it's killing me. Half five, no later, Monday through Friday.
Would it be possible to let patients choose Saturday mornings with me, nine to noon, beginning the week after next
they keep offering folk my 8am and I'm not even in the building till 8:45, fix that please
theatre's cancelled friday so I'm sitting about, let people book me 9 to 4 that day
Give me a siesta. 1 to 2:30 unbookable every weekday, that's lunch plus dignity.
Tuesdays used to be admin. I've surrendered. Tuesday can be clinic, ten till two.
The hospital has moved our ward round to 7 to 9:30. My outpatient hours should now be 10 to 1 and 2 to 5.
from march I work days not nights, so 8-4 instead of the 8pm-4am
I'll do the late one on Thursdays, noon to eight, if the rest of you stop moaning
wedding season over, weekends available again from my side, 11 to 3
Mondays half day
add 4 to 6 on tuesday for me
same hours tuesday as monday please
more room on Wednesdays, start me at 8 not 9
no one's able to find a slot with me till June apparently. Right. Open my Thursday evenings, six to nine.
The wee one starts creche so I can begin at 8:30 from the third of next month
could I trouble you to note that I consult at the clinic Mon, Wed and Fri only, four to eight in the evening
what I told the last secretary was 9 to 3 on Wednesday and she put 9 to 5, make it three
my saturday is finished, remove saturday from what people can pick
Half an hour later on Mondays, that's all I ask. Hockey's Sunday night.
I said I'd give the clinic one evening. Make it Wednesday. Six to nine.
patients may be scheduled with me in Ramadan nights also, after taraweeh, 10:30 pm to midnight
New knee works a treat so I'm fit for mornings and afternoons again, 8:30 to 12:30, 1:30 to 5
Not a holiday, I'm only cutting back: Thursdays finish at one from here on in
could yous set me for the out of hours, weeknights 6 to 10
tmrw only: 10-2
The cleaners are in till eight so nobody before quarter past, any weekday
9 to 1 Sat, school hols only
Farm's quiet in July. I'll do five days then instead of three, eight to four.
I've Tuesday evenings going spare since choir folded, use them, 5 to 8
take my lunch down to thirty minutes so ye can fit another in
I go back to nights in the hospital on the first so in the clinic I can only be had Tuesdays and Thursdays, noon till four
let em in earlier friday, say 7:45
Between school runs is all I've got: 9:15 to 2:45, five days
Please note the undersigned shall be available for consultation on Saturdays, 10 am to 1 pm
I've no registrar till August, so more clinic: add Wednesday afternoons
lunch. i don't get one. give me 1 to 1:45
The bus from Gisborne gets in at ten so nobody sensible comes before half past. Start Tuesdays at 10:30
On the 5th only, I could see people right up until eight at night
tele hours change from 9pm-1am to 8pm-midnight all days except sun
half days for me till the hip's healed, mornings only, Mon-Fri
You may offer people any time after two on Mondays, theatre ends at one
Earlier finish Wednesdays, I coach the under tens, four o'clock tops
# block_time
I'm off to my niece's wedding in Lahore, 12th to the 26th, nobody should be able to find me
cottage week. first full week of august. nothing gets booked, not even if they cry
My own colonoscopy is Tuesday morning, irony noted, so let no one in before noon
close off friday arvo, the All Blacks are on, call it professional development
Nothing between two and three on Thursday please, coroner's phoning
snow day, highway's shut, I'm going nowhere tomorrow and neither should they
kindly keep the 19th free, my mother is having her cataract done and I am her only driver
CME in Halifax the 3rd to the 5th
burying my father on Saturday. Clear the day, thank you.
I need an hour of nobody. Today, after one.
Good Friday through Easter Monday, away, phone off, at the bach
leave approved, 4 to 18 december, upcountry, no network there
don't put a soul in my four o'clock wednesday, I have the trainee's assessment
Hari Raya I take two days off, 10 and 11 April
Jury duty. I know. From Monday, could be a week.
that empty space at 3 on monday is empty for a reason, don't let anyone fill it
If anybody asks, I'm fishing. The whole of the last week in March.
my back's gone again, take me out of circulation thursday and friday
Somebody has to mind the grandkids on the 6th and I have been volunteered, so no patients
AGM of the college, Wellington, 22nd & 23rd, not here
need thirty minutes to do death certs, hold 12:30 on monday
The accreditation people are in Wednesday, so shut my morning
Could you see to it nobody's put in after three tomorrow, I've the dentist, and I'm a coward about it
Umrah, inshallah, from the 8th for two weeks
ok I give in, I'm sick. nobody today
baby is due around the ninth of June so I'll be out from the second right through to September
Ten minutes to breathe between the 10:20 and the 10:40, guard it with your life
theatre wants me on tuesday instead so the clinic that day can't have anyone else added
Turkana outreach, Monday to Thursday, no clinic for me here
paint drying in my consulting room, keep it empty friday morning
off on the 17th obviously, I'm Irish
Let nobody near 1pm to 2pm on the 30th, M&M meeting, I'm presenting my own disaster
CNY, whole clinic know I not around, but system don't know. 29 Jan to 2 Feb
I promised my daughter one Monday. The 11th. Make it impossible to book me.
Sure look, the in-laws are landing in Shannon on Thursday at two and somebody has to collect them, me, so nothing from one onward
It's the Melbourne conference, orthopaedics, 2 to 7 October, I'll be gone
Whatever's free in my Monday, keep it free. I've a grant due.
hernia op, mine, they say two weeks off, from the 20th
Moose season. You know the drill. Last week of September.
I have to be in court about the road crash on Tuesday, it might be an hour, it might be all day, assume all day
My exam is 14th (FRCS part two), from 10th no patients please I beg
stick a fence around noon on wednesdays for the journal club
heads up the power is off for maintenance 2-4 sunday so no video visits for me then
Canada Day I'm on a dock
Doc needs a doc. Stress leave, four weeks, from Monday.
I see there's a slot open at 4:40 today. Don't let that be filled, I need to phone the pathologist.
If it's all the same to you I'd rather see nobody on my birthday, the 27th
Matariki weekend I am at my nan's, block friday
daughter's matric result day tomorrow, close me after 11 am
I'm not retiring, whatever they say, I'm just off to Galway for the races, Monday to Wednesday
parent teacher thing 315 today cant have ppl after 3
Whoever has the keys to the calendar: I'm in Mombasa from the 20th until New Year's Day, not to be disturbed
the wife has put her foot down, no work on the anniversary, 6th of May
Tangi up north. Away from tomorrow, back when I'm back, say Friday.
two hip revisions on wednesday so no clinic for me whatsoever that day
I need to sit with Mr. Aldridge's family at eleven tomorrow, no other bookings then, an hour should do
Polio drive duty 3, 4, 5 of month, cross those out
leave a hole at ten for my sanity, thursday
I've used up my sick days, carers days and excuses, but I'm still not coming in friday
study leave nov 6-10
plaster's coming off my own leg on Monday at 2, so 1:30 to 3:30 is out
National Day weekend away, 8 to 10 august, no teleconsult also
the boiler man, between eight and twelve tomorrow he says. So that's tomorrow morning gone.
Stop them adding to my friday afternoon, it's a bloody bus station already
Retirement do for Sister Agnes at 3 on the 12th, the whole of surgery will be there, me included
Flying doctor shift the 18th. I'm in the sky. No bookings.
The bees have swarmed, I'm not joking, shut my next two hours
hold my 9 to 10 on Friday for the complaint meeting, sigh
paternity, three weeks, begin when herself begins, pencil the 1st to the 21st of Feb
I'd be grateful if the 4th and 5th of July were left clear, we have visitors from Karachi
Ski week, Whistler, 15-22 feb, i break my leg i'll let u know
nobody's to go in after Mrs. Pennefather on Tuesday, she takes as long as three
Easter Tuesday too, I forgot to say, away
Keep Wednesday morning sacred, the new scanner gets demoed
Booster day for staff so I'll feel rotten, no consults on the 28th
first thing monday nothing please till 10, driving back from Kisii
I won't be in at all the week the exams are on, I'm an examiner, 9th to 13th
Blank out Deepavali for me
Emergency list has me Thursday night, so protect Friday morning or I'll be operating on the carpet
My mum's hospice want us in tomorrow at 3. I'll need from half two to the end of the day.
# view_patients
Who've they given me since old Fitzgerald retired?
how many souls am I responsible for at this point
is there an Achieng under me? first name might be Pauline
List please. All mine.
I keep running into a woman at Tim Hortons who says I'm her doctor. Last name Gagnon. Is she one of mine?
any fresh faces put on my panel this week
Taking over from Dr. Lim's practice on paper since the first, want to see who came along
names of everybody assigned to me, alphabetical if you can manage it
have we still got the two Patricia Murphys or did one of them go
Somebody told the college I carry 1,400 people. Can that be right?
Do I look after the whole Wairua family or just the dad
show whoever's mine in the under-fives
find me Abdirahman, I think he's mine, tall lad
Apparently I've been handed six of Dr. Thibault's. Which six?
is there any O'Dowd left on my list or have I buried them all
who all is mine
Don't tell me about their health, only whether a Grace Njeri comes under me
panel size?
the health authority form has a box for number of patients attached to me and I've been guessing for years
Three Jasmines and I muddle them. Surnames please, of my Jasmines.
any come across to me after the amalgamation with the Mosgiel practice
I'm going on leave and the covering doctor wants to know whose doctor I am, so, everyone
did Mr. Zulfiqar get registered with me in the end, he said he'd sign the form
see my folks
The pharmacist swears that a Mr. Abdi Noor is under me. News to me. Look?
All I want is the headcount. Not charts, not appointments.
Who do I have from the islands out there, read me the list and I'll spot them
my patients pls, am updating my logbook
Since January, who got added to me?
Is she one of mine or one of Dr Cullinane's, a Mrs. Peggy Halloran
Nine hundred? A thousand? What's my roll
I've a Christmas card to sign for every patient I've got, so who are they
look up Tevaga under my name
Before I go and introduce myself, who's new to me on this service
Send the full roster of people I'm primary doctor for, please and thank you
Somebody beginning with Mc, lives out the Lismore road, he belongs to me, what's the name
how many am I up to since they closed the Clifden practice
Do we have a Zeynep in my crowd
just want to see everyone I'm the named doctor of
Three men on the ward told me I'm their GP. I'm a hospitalist. Who's actually under my name?
any of the Manukaus mine? there's a whole street of them
Before I sign off as most responsible physician I'd best see who for
newly added?
Tan Tan Tan Tan. Which of the Tans are with me, give full names
is Fr. Moloney still with me or did he go over to Dr Sheedy
patients list kindly share sir
is the Ishikawa lady mine these days
A student wants twelve patients for a survey so first I'd better see all of mine
My late husband's practice came over to me in spring, has that shown in my list yet
Which patients would be orphans if I left, asking idly
did any of mine transfer out, how many am I left with
Can't recall the surname, first name Nyokabi, she's on my books I'm sure
list of mine, quick
I was off five weeks. Who joined me in that time?
Look among mine for a Mr. van der Byl
hw many pts under me now
# patient_history
Before I ring Mr. Khattak's son back I need to know what his creatinine's been doing
what on earth did I give Hemi for his gout last winter
Aoife Brennan's bloods, are they back and are they any good
Allergies, Otieno J.
She swears she's never had a statin. Mrs Rukhsana Chaudhry. Has she?
Pull up Wanjiku's file for me, the one with the thyroid
when did I last clap eyes on Gerry Doyle
old chap on the third floor, Kumaran, what's he on for his pressure
I've a pharmacist on hold wanting to know whether Siti Aminah takes warfarin
Not prescribing anything, only checking, did Leblanc ever finish the doxycycline I wrote
hba1c trend for tevita fonoti
background on my 2pm, Mr Goh Beng Huat, anything I ought to know
Was it the left or right knee Sinead had scoped?
remind me why we stopped Mr Njoroge's metformin
Fatima Siddiqui tells me penicillin makes her itch, is that down anywhere
the whole story on Bruce Atkinson please, I inherited him Monday and he's cross already
Kipchoge, B. last ECG?
Just had Mrs Sutherland's daughter in my ear for ten minutes about side effects, what are all the tablets the mother takes
what was it the last fella prescribed for Eamon's cough
Mr. Wafula's viral load, the most recent one
I can't read my own hand. What did I put down at Kathleen's visit in october?
Nguyen Thi Hoa, hep B status?
did Brendan ever have his gallbladder out
The appointment's in ten minutes and I can't remember a single thing about Mr. Javed Mir, save me
weight on Harpreet last time and the time before
is Alison Cowie diabetic or only nearly
A nurse tells me Mrs. Lau reacted to contrast once. What have we written about that?
tetanus, when was Shane Pomare's last
egfr on the big fella, Sione
He's asking for more codeine. How much did I give him last time, Trevor Gillis?
Let me have Madam Halimah's past problems, the long version
how has Mwikali's blood pressure been since the new tablet
meds. Dermot Healy.
not to renew it, only to see, what strength is Mrs Banerjee's levothyroxine at
the histology on Moana's mole, has it come
I'm about to see Mr. Haughey's wife but it's him I want to know about, is he still on the lithium?
I know I put the young fella on something for acne in the spring. Which one was it? Luke Prendergast.
just the last three BPs on Mrs. Ibrahim
Can I eat your brain about Mr. Beng Kiat, when did he have the stent
Before I increase anything, let me know what Mrs Waweru takes already
She's coming to me about the hip but mentioned blood in the water a year ago. Anything in Dorothy Lefebvre's record on that?
was it sulfa or penicillin with Georgie Hapuku
bit of a mystery man, Mr Shahbaz, no letter came with him, what have we got on file
the cholesterol on Frankie D'Angelo, before and after
Smoker or not, Mr. Sim Wei Jie
has Awhina had her smear in the last three years
quick one, which arm was the clot in, Mrs Mahony
Someone diagnosed Mrs. Opiyo with asthma and I'd love to know who and on what grounds
Rattle off Donal's meds
Did Farah's urine grow anything
Cancelled twice, came once, that's what I recall. What did we find the once? Mr. Rob Kinsella.
what's the story w/ Ines Robitaille
pre-op check on bed 4, Mr Tuiasosopo: anticoagulants? allergies? last Hb?
Mr. Noordin claims he was never told that he has hepatitis. Was it charted?
You'll have something on Mr. Kirkpatrick's kidneys, I assume
was i mad or did i tell mrs dube to double the frusemide, what does my note say
No prescription today, just curious what Gulzar's been collecting from us this year
Her husband says she is allergic to everything. What is she really allergic to, Mrs. Hemingway?
Let me see how Mr. Ekwueme's PSA has behaved over the years
bring me up to speed on Caoimhe, I've her coming at noon
Did Mr. Lucien Doucet ever go for his colonoscopy and what'd they find
Mrs Chepkoech, how far along was she at the last visit
Diabetic foot man, Rangiora address, Mr. Pukeroa, when did we last look at that foot
what inhaler. Marcus Teh.
the seizure girl Laila Baloch, levels?
Vaccines for the Corrigan twins, are they up to date, both in one chart I think, Tadhg's
I promised the anaesthetist a list of Mr. Hartigan's comorbidities
who saw Mrs Pua last and what for
bp readings Mr. Onyango past 6 months
Anything on file to explain why Ms. Treacy is on a beta blocker
cxr report for Hector Beaulieu please
He's new to me but not to you. Mr. Ashok Pillai-Reddy. Tell me all.
Three different doctors and each blamed something else. What has actually been diagnosed in Mrs. Connolly?
tell me you have Mr. Sam Ngata's INRs since christmas
I think it was me who put Stefan on tramadol. Was it? when?
The granddaughter's asking for the name of the blue tablet, Mrs. Gwendoline Poole's blue tablet
Hb now v last month, Mr Korir
Refresh my memory on the Hegarty case, Owen, the one with the funny sodium
Mr. Yong. Everything.
did the renal people change Mrs. Tautahi's tablets after she saw me
latex, is Ms. Bakhtawar allergic to latex, list is at eight
Would you be able to see if Mr. Wainaina ever had an echo, and what the EF was
before i message her, what were Jocelyn's thyroid numbers
When did Rangi Blackwood last get his flu jab, he says march, I say never
Prior surgeries, Mme. Ouellette, she says none and has four scars
he's coming off something but what, show me Mr. Hackett's current list
post-natal check, Mumbi, how was the depression score
What's known about Mr. Alistair Birch's liver
The gum bleeding one, Sook Yin, platelets last count?
I'm nosy about whether Cathal kept off the drink, anything in my last entry
# add_prescription
Amoxicillin 500 tds for a week, wee Aroha Paki, strep again
Mr Tan's pressure laughs at five milligrams. Make the amlodipine ten.
she's out of her thyroxine since sunday, send another three months, Bernadette Quinn
time to get Joseph Kamau on insulin, glargine ten units at bedtime
salbutamol puffer for the Singh boy, two puffs as needed
I held out as long as I could but Doreen can have her sertraline, fifty, mornings
same again for Mr. Iqbal, the lot
bump Colm's bisoprolol to 5
pred 40 for five days, Nanaia Rangi, wheezing but happy enough
Would you kindly write up nitrofurantoin, 100 mg twice a day for five days, for Ms. Joy Cheung
gabapentin 300 nocte pls, MacIsaac, shingles pain
She'll not leave me alone till I give her the B12. Teresa Nolan, 1 mg IM every three months.
Yusuf Omar, malaria slide positive, artemether-lumefantrine the full course
mupirocin for the kid with the crusty chin, Theo Arsenault
allopurinol from one hundred to two, Mr Faleolo, still getting flares
Mrs. Ho's omeprazole has run dry and she's off to Penang tomorrow, top her up
You can let Ciara have the pill again, six months' worth
lisinopril twenty now, ten's doing nothing for Mr Abernethy
For Ndung'u, amoxiclav 625 BD seven days. Dog bite, dog fine.
he's that breathless at night, forty of furosemide for Mr. Slattery
I'd been dithering about a statin for Mr Chua and I've stopped dithering: rosuvastatin 10
renew anything that's lapsed on Mrs. Pritchard
ORS and zinc, ten days, for baby Wekesa
sumatriptan 50 to have by her, Chantal Bergeron
Folic acid please, Maryam's expecting at last, five mg
Get Mr Whaanga going on empagliflozin ten
hydrocort 1% for the eczema on little Oisin's elbows
my colleague forgot to write her up for the antiemetic, so ondansetron 4 prn, Li Na Soh
two more weeks of pantoprazole for Art Kowalchuk, then we'll talk
escitalopram 10 to 15, Zainab, she agrees
Trim the fluff, Murray needs tamsulosin
He's run out in the bush and his sister's at the counter now, give Ipeelee his metoprolol, 30 days
vit D 50000 weekly x8, Nadia Shafiq
It's three a.m. and the man only wants his inhaler, so a ventolin for Mr Vikram Rao, one, no repeats
Against my better judgement, five tablets of zopiclone for Mrs. Geary, five, not fifty
I meant to do this while she was sitting here. Methotrexate 10 weekly for Anne-Marie Cormier, plus the folate.
warfarin for Mr. Mbugua from 3 to 4 mg
Do the needful for Mr. Liaquat, he requires sitagliptin 100 once daily
I hear Paora's out of his blood pressure ones, see he gets another ninety
permethrin, whole household, the Makokhas
put a patch on Norah, fentanyl 12, every three days
can we go to the bigger dose of quetiapine, 100 at night, Matthew Crowe
flucloxacillin 500 qid, Hamish, boil on the backside, not that you needed to know
stronger hydrocortisone isn't enough, so betamethasone cream for Madam Salmah
doxy for lyme. Sarah Whynot. 3 wks
adjust Mrs. Tupou's insulin, up by four at supper
I'd like Mr Ainslie to have a nitrate spray in his pocket
tell you what, a month of varenicline for Seamus and we'll see is he serious
The cough's on its way out but she's wheezy still, montelukast 10 at night, Mrs. Ruth Chebet
Repeat everything, three months, Mrs. Kerrigan, off to her sister's in Perth
Ah go on, let Bridie have her diclofenac gel
I've had a look at his swab and it's sensitive to trimethoprim, so that for Mr. Buckley, 200 BD, one week
carvedilol up a notch to 12.5 bd for Mr Karanja
The boy can't swallow tablets so make it cefalexin syrup, 250 per 5, Ihaia, seven days
Get Mrs Tahir on iron, the gentle one every second day
you know the way I said we'd wait? We waited. Start Mr. Keaney on ramipril 2.5.
Patient Goh Ai Ling wants malaria cover for Sabah, give her malarone, enough for 3 weeks
more methadone for Dwayne, same dose, thirteen carries
refill eyedrops mrs lachance latanoprost
I don't want to see her, she's well, she only wants her mirena tablets, sorry, her Microgynon, renewed. Shannon Duggan.
duloxetine from 30 to 60, Mr Kahurangi
Send the chemist something for Gladys Muthui's thrush
paracetamol 1 g qid regular for bed 2, Mr. Haines
Would somebody write Mr Sajid a laxative before he explodes
semaglutide 0.25 weekly then 0.5, Michelle Pomerleau, she has read everything there is to read
Pneumonia but walking about. Co-amoxiclav five days, Mr. Anton D'Cruz.
I am content for the Hayes child to have her EpiPens again, two of them
EPIPEN aside, cetirizine 10 nightly for the brother, Rory
aspirin, low dose, from 12 weeks for Mrs. Nekesa
thiazide low dose for Ms. Ihimaera if you would
Could I impose on you to issue Mrs. Delahunt a further twenty-eight days of her blister pack
he wants Viagra and his heart's fine, sildenafil 50, eight of them, Mr. Moriarty
levothyrox 75 to 100 for Hine
Cipro eye drops, Nguyen's little one, Bao, every four hours while awake
Sayed's chest is no better on the amox, so step to clarithromycin 500 bd
Not stopping it, raising it: Mr. Bohan's levodopa, one more at lunchtime
Mefenamic acid for the days she needs it, Wairimu P., 500 tds
night pharmacist needs it from you apparently, so, Mrs. Ganesan, clexane 40 daily
I'd put him on hormones if he'd let me and today he let me. Goserelin, Mr. Charlie Dunphy.
dapsone 100 od, Mr Lokwang
chewable calcium for Old Tom Fahy, the horse pills frighten him
give Pearl back her nortriptyline, 10 at night, I was wrong
Mr. Aziz requires renewal of all cardiac medicines for three months, going for Hajj
terbinafine, six weeks, toenails, Blair
benzathine penicillin every 28 days for Sefina, rheumatic fever, and pray she turns up
naproxen five hundred with food for the curler's elbow, Doug Friesen
let's have Mrs. Teng on a low dose mirtazapine, she's not eating
two puffs of Seretide morning and night. Kid's name is Lachlan
Rabies post exposure, 4 doses, schedule as usual, for Mutiso
Extend the heparin by a fortnight, Mr. Bellamy
# discontinue_prescription
Pull Deborah's naproxen before her kidneys write me a letter
he's bruising like a peach, no more aspirin for Mr Ryan
Tramadol, Kevin Boudreau. Gone. Today.
Kindly remove the glibenclamide from Mzee Kiptoo's list, he has been having lows
amitriptyline off for Mrs. Akhtar, she slept through Eid
Three months clear, so Hinemoa needn't take the apixaban any longer
wean young Ong off the prednisolone, 5 less every three days till nothing
I thought somebody had taken Norman off digoxin. Evidently not. Do it.
cough since March and it's the ramipril, so that's the end of the ramipril for Sheila Kearney
statins. Mr Wong. legs agony. stop.
the zopiclone has to go, Lorraine's been on it since the Flames won the cup
That's enough ibuprofen for Pita, thanks
Fluoxetine's made Erin climb the walls. It can come off
I should never have started Mr Sandhu on pioglitazone, kindly undo it
hb 8 and dropping, no more rivaroxaban till I've seen him, take it off, Mr Tierney-Walsh
clopidogrel was for a year and the year's up, Mr. Leong
rash head to toe on the allopurinol. Off. Achieng Beatrice.
slow taper on the lorazepam for Mme Fontaine, down to none by new year
stp metoclopramide for Ronan, twitchy
She's ninety-three and on fourteen things. Start by losing the simvastatin, Mrs Eileen McGrath.
nitrofurantoin's pointless with that GFR so get rid for Mr Beaton
I've had the lab on. Mrs. Maxwell's potassium is 5.9, so spironolactone is no longer among her tablets.
Keith has finished his course, remove the prednisone
The wife says he's giddy every time he stands. Doxazosin out, Mr. Robert Toner.
Knock the oxybutynin on the head for old Mrs. Burke, she's seeing cats
Now that he's on apixaban there's no sense in the warfarin as well, take that off for Mr. Tolentino
halve sertraline for a fortnight then nothing, Saoirse
Please desist from giving Mr. Wasike the ceftriaxone, cultures negative
lose the PPI. Ten years is plenty. Glenys.
breast lump history, so off HRT for Mrs. Annabel Teo
Nobody can tell me why Ross is on quinine so Ross isn't on quinine
sitagliptin no more pls Mrs Parveen, pancreas trouble last yr
I've tried, she's tried, it gives her the runs. No more metformin, Mrs. Lim-Chua.
Peter's hydroxychloroquine should finish now that the eye man has found something
The bisphosphonate, Mrs. Hurley, eight years on it, we can have our holiday from it starting today
Off the tamsulosin please, cataract surgery coming, Mr. Rafferty
dc lasix mr gagne
Psychiatry agree with me for once, so Leilani can come down off olanzapine, 2.5 a week
He has taken himself off the pill that turned his ankles to balloons. Make it official, amlodipine, Mr. Yeoh.
Mrs. Riaz is pregnant, out with the valproate, neurologist is arranging the other
finished w antibiotics, take co-trimoxazole off Musa
You may strike ranitidine, which nobody makes any more, from Mr. Cotter's list
Mind you, I never liked that combination. The verapamil goes and the atenolol remains, Mrs. Pask.
gout settled so colchicine out, Mr Vaea
why is Mavis still on iron?? no more
no further depo for Akinyi, she wants a child
Liver enzymes triple, end the isoniazid for Mr Yap Kok Wah today
taper down and away: pregabalin, Jim Corkery
Herself is eating liquorice and liquorice isn't a drug but the nifedipine is, so that can go. Mrs. Scanlan.
Enough. Of the. Diazepam. Mr. Rooney.
remove tamoxifen from Mrs. Hoskins, five years done, well done her
Stopping rather than adding today: Mr. Fong's gliclazide please
Hira's lithium must come down gradually and then out, 200 a fortnight
baclofen making Jerome a zombie, bin it
Swelling of the lips. Enalapril off for good, Mr Odhiambo.
The appointment went well, thanks, and the upshot is Mrs. Trudel no longer needs her inhaled steroid
take kapiti man off tolterodine, Mr. Royce Heke
Mr. Shen shall have no further cortisone
Erythromycin vomited thrice, end of that for Sorcha
I see two PPIs on one list. Keep panto, drop esomeprazole, Mr. Wheelan
bleeding ulcer so meloxicam's finished, Mama Adhiambo
cancel the repeat on Dale's Ritalin, he's done with it
please wean venlafaxine, Thandeka, 37.5 steps, off by june
since the stones passed no more tamsulosin needed for Mr. Dufresne, end it
# add_diagnosis
Put down type two for Samuel Mwangi, A1c of 7.9 and 8.1, no arguing with that
Well it wasn't reflux. Gallstones, Mrs. Gallagher, onto the problem list please
coeliac for Niamh Tierney, biopsy proven
Ravi Menon should say hypertension on his chart by now, three readings over 150
code it as carpal tunnel, right, Mei Ling Yeo
I've finally got a name for Wiremu's rash, it's psoriasis, write it in
gout. Faisal Qureshi. no surprise to anyone
Let the record show that Mrs Dumont has osteoporosis, T-score minus 2.9
iron deficiency anaemia for Mercy Atieno please, ferritin of four
her spirometry came back obstructive so we'd better be calling Joan Fahey what she is, COPD
add PTSD to Cpl. Levesque's problems, he's okay with it being there
OSA, severe, Big Tony Pereira, sleep study says 48 an hour
you can call it what it is, depression, Orla Hickey, moderate
CKD 3b for Mr Mohamed Yunus
write latent TB down for Kibet, quantiferon positive, x-ray clear
Not a sprain after all, scaphoid fracture, left, Jayden Te Whata
Missed it for years but Mrs Vandenberg has Addison's, make sure the file says so
polycystic ovaries, Hira Anwar
B12 deficiency goes on Ken Drummond's list
AF new today on Mr Cusack, pls add
migraine with aura for the schoolteacher, Ms. Muthoni
I owe the chart an honest entry: Mr. Gallant, alcohol use disorder
Endoscopy's back, Barrett's, Mr. Dinesh Perera, note that down
J45 for Te Ao, the asthma
kindly enter essential hypertension against Mrs. Naliaka
hypothyroid. Shauna Power. TSH twenty something
It was viral, I said it'd be viral, and so it was. Dengue, Mr. Koh Jia Hao, record it.
Put fibromyalgia on there for Linda, and don't let anyone tell you it's not real
He asked me was it cancer and it is. Prostate, Gleason 7. Add to Mr. Cahill's problems.
Bipolar two on file for Miss Anjali, psychiatrist's letter agrees
Gave her pills already, forgot to log the reason, it was a UTI, Mrs Bev Stockwell
osteoarthritis of both knees should be down for Mr. Fa'alogo
problem list, Oduor: sickle cell trait
A third miscarriage and at last an answer, antiphospholipid syndrome. Enter that for Mrs. Sana Rafiq.
Could we have dementia on Mr. Redmond's list, the family have been told
bronchiectasis, Hana Ruru, per CT
I kept calling it a tummy bug but it is Crohn's. Poor Jordan Seaward. Add it.
prediabetes Mr. Shankar
I've written heart failure in three letters and yet it isn't among his problems. Preserved EF. Mr. Dooley.
No drug for it, just the label please: essential tremor, Sister Perpetua
frozen shoulder, left one, Kavita Nair
Down as rule-out PE and it wasn't ruled out. Pulmonary embolism, Mr. Tangaroa Wiki.
E11 with neuropathy for Jane Wairimu
GAD for the young accountant, Ethan Low
vitiligo for Mrs. Kosgei, please and thanks
put penicillin reaction aside, it's ALS that needs writing in the problem list, Mr. Petrov
rosacea on Maeve
Nobody's ever recorded that Mr. Landry lost his spleen. Asplenia, on the list.
acute otitis media r ear baby Zayan
Eight months of everybody's guesses, then one blood test. Polymyalgia rheumatica, Mrs. Vickers. On the list with it.
Mr. Bhatti has cirrhosis. It should say so.
typhoid, confirmed, Naserian
hyperemesis for Mrs. Lepaio on today's visit pls
Insurance wants a word for it, so, adjustment disorder, Garret Foyle
MGUS to be added, Mr. Auld
I heard the murmur, echo agreed. Aortic stenosis, moderate. Lady by the name of Cecilia Romero
She's known about it since girlhood but we don't have it written, von Willebrand's, Emer
log plantar fasciitis R for the postie Nik Taumata
Stage it as T2N0, breast, left, Mrs. Fairuz, into her problems
ADHD belongs in Connor's record now that the report's arrived
hyperlipidaemia mr tham
Not the drugs, the disease: enter ulcerative colitis for Wambura
Write vertigo, benign positional, next to Mr. Ernie Cluett
Retinopathy, both eyes, add that to what we already have for Mrs. Chaudhary Naseem
# urgent_patients
Just on. What blew up while I was asleep?
anyone I should be seeing before I take my coat off
Give me the bad news first.
fires to put out?
Handover was a shrug and a coffee. Is there anything red I ought to know of?
night desk here, has anything nasty landed since eleven
who can't wait
Quick scan of the horizon. Anyone circling the drain?
I've been on a plane nine hours, which of them has got into trouble
Labs phoned but hung up, was it something critical and about whom
any of mine gone off overnight
alerts
Everyone says it's been a quiet night, which frightens me. Is it true?
skip the routine stuff, only those that would get me sued
Did any red ones come in while I was scrubbed?
I'm covering for Dr. Bannerjee till noon, what's hanging over me that can't wait
You've gone red in the corner. What's that about?
no appointments, no scripts, just tell me who's poorly enough to bump the queue
critical results in?
Did something go wrong with one of my post-ops last night
All calm on your side or are there patients I should be jumping for
tele queue tonight, any of them really bad ones
I was underground in the MRI with no signal for an hour. Did I miss any screamers
Rank them by who'd die first, with apologies for the phrase
the routine results I'll get to after lunch, what about the non-routine kind
Kindly apprise me of any patients of mine requiring attention at once
sepsis flags, any
All hands or false alarm? my phone buzzed four times
Tell me the emergency bit, never mind the calendar
anyone dropped their sats or haemoglobin since evening round
is anything on fire, doc on nights here
The wards are silent and my tea is hot. What is it, who is it?
before the round, three worst please
Which of my crowd was in the emergency department overnight
I can hear an alarm but it's not on my pager, is it one of yours
Switch said "urgent for you" and then the line died
code anything? I'm in the car park
is there somebody whose numbers you don't like
Unread criticals, mine only
Weekend's over, who did the weekend nearly finish
# acknowledge_alert
Seen the potassium one, dealing with it, stop flashing at me
yeah yeah I've got Mrs Sharma's troponin alert, am ringing the ward now
Mine. I'll take it.
that red flag from 0310 is sorted, mark it so
I am already at the bedside, you may quit paging about Mr Cassidy
noted re the sodium, on it
Thanks, I know about Mrs. Pillay's calcium, tick it off
I'm calling the family about that INR right this minute so you may close the alarm
have dealt w the hypo, clear it
the one for Fiona, I've eyes on it
Consider the overnight flag received.
silence that, I'm walking over there
On my way to him, the low sats one, log that it's me
The lactate. I've read it. Acted on it. Done.
ok ok i saw it
Dr Mahon has this one in hand, and by Dr Mahon I mean me, so dismiss the beeping
that was the lab error, nothing to it, you can clear the potassium warning
I'd like the record to show I've responded to Mr. Mulholland's alert
got it got it, the lady with the chest pain, cath lab has her
Dealt with. The INR of nine. Vitamin K's in.
You can put me against the one that came in at five past two
Roger on the K of 6.8
that bell for bed 11 is answered, turn it off
No need to escalate Mrs. Wanyama's warning any further, I have taken it up
Aye, I have the haemoglobin one. Blood's hanging. Settle down.
sorted out Mr. Kaplan's alert over the phone w ICU, u can close it
I accept the handover of that red alert and will see the lady presently
the glucose of 2.1? ate a mars bar, is grand, mark as handled
on it!!
put my initials beside the fall on 4 west
False alarm, lead fell off, acknowledge it for me
I'm taking the stroke flag, the registrar can stand down
# message_patient
Tell Gwen her biopsy's clear and she can go on her cruise
Can someone let Mr. Hussain know his sugar is better, and to keep walking
drop Padraig a line, ask him did the ankle swelling go down
I couldn't get through to Mrs Wambui on the phone three times, so write to her that the scan shows nothing sinister
ask Tama to pop in this week about his bloods, nothing scary, don't make it sound scary
the Tremblay girl was worried sick, put her mind at rest, her thyroid is normal
Apologise to my nine-thirty, Mrs Koh, I was in theatre and it ran over, I'd like her to know it wasn't her
Let Ms Bukhari know she should fast before Thursday's blood draw
a wee note to Fergus to bring his inhalers with him next time, all of them
could you get word to Mr Musyoka that the letter for his employer is ready
Would someone tell the Kelleher boy his mono test came back positive and no rugby for a month
Please inform Mr. Rashid his potassium was a lab error and he may eat his bananas
message for Wendy: stay on the tablets, ring if the rash spreads
He'll think I forgot him. Say to Mr Lindqvist that I'm still waiting on the path
i told mrs ang i'd confirm the dose in writing, one tablet at night not two, send pls
she won't answer the phone, Kirsty that is, text her to come get the results in person
ask Mrs. Cheruiyot how the new hearing aids are going and is the dizziness any better
Nothing to change on the prescription, but let Otis know generic and brand are the same
get hold of Mr Lafferty and tell him clear fluids only the day before
tell Bilal's mum the swab's negative, he can go back to school
Remind Ted no driving for a week after the procedure
Mrs. Feeney was in tears at the desk over that letter. Can she be told it's routine, everybody gets one, from me.
Could you say sorry to Ahmed for me and that the form will be there by friday
Ping Lisette: results good, same dose, see you in spring
I want Mr Njuguna in here before the weekend to talk over his scan, will you write and ask him
someone must tell Gordon he left his hearing aid on my desk
tell her I'm running forty late and she should get a coffee, Mrs Yap that is
Prescription's gone through to the chemist on Mill Street, let Carmel know
The lad with the broken wrist, Manaia. He can take the splint off. Let him know, eh.
I don't do this by text normally but she's in Dubai. Let Mrs Sultana know the lump was benign.
reply to Mr. Hennebury, yes he can have a beer
I said I'd ring and I won't get to it, so write to Mr. Spillane that the stress test was fine and he may go back on the bike
let Mrs. Pham know I've read her message and I'm not ignoring her
To Nuala: the swelling is normal. Leg up. Frozen peas.
Patient called Rehana left a voicemail about side effects, tell her it passes in a week and to carry on
The appointment she's booked is with the wrong clinic, could you write and warn Mrs. Bouchard
Ask Kipkemboi does he want his medical form posted or will he collect it
encourage Mr. Fatu for me, tell him six kilos off is no small thing
could a message go to Tracey that her mammogram was clear, before she goes up the walls
tell him the truth gently, the sugar's crept up and I'd like to see him, Mr Lee Chong
I've lost my voice so you'll have to speak for me. Mrs Hanrahan needs to know it's a yes to the flight.
Mr. Gitau to bring all bottles of medicines in a bag, inform him
get Hugo's mam to send me a photo of the rash in daylight
Please convey my condolences to Mrs. Sealy and say I'm at her disposal
when Rosie asks, and she will, say two weeks. Actually don't wait, write her that now.
sms to Mr. Haider pls, surgery confirm, nil by mouth from midnight
Reassure Vaughan. Test came back negative. All four.
Has Mrs. Oyelaran's headache gone? Ask her.
Would you tell Mrs. Ngugi it was a pleasure, and that no, she need not come back
Mr. Bautista's cast check got bumped and nobody has told him why. Explain it was my emergency, not his fault.
inform the Harrington lady that her iron's come up nicely
i'm on nights so can't phone people at decent hours, write to Mr. Siaosi that his MRI is fine
Tell Jarlath to quit googling. And that it's a cyst.
Ask her if she started the tablets I gave or if they're still in the drawer, Mrs. Tay
let Mihi's dad know bub can have solids
After all that fuss the lump's nothing, do pass it on to Mr. Greaves
write Shabana in urdu if you can, else english, she must come for dressing monday
Four lines to Mr. Prosser, thank him for the salmon, tell him the cholesterol's down
need Kyle to call us, please nudge him
Could you chase the Nolan-Peters boy's mother for that food diary I asked her for
Mrs. Kamande should know the insurance form isn't needed after all
we never told Rex his result. Tell Rex. Normal.
she asked may she swim w stitches. answer no, ten days. Mrs. Foo
let my 10 am know by text that I'd rather do it as a video, roads are ice, Mr. Savoie
Contact Mr. Mehmood and request that he kindly repeat the sugar log
Word to Dympna: halve the walking, double the water
The path came back benign and I'd like Mr. Kauri to hear it tonight not thursday
tell Agnes W to take it after food not before
Send a kind word to Mrs. Lundrigan, she'd a rough week
warn Mr. Chia his new capsule will turn his pee orange
Can young Fintan be asked whether the rash itches
pls ask mrs Sibanda bring old xrays
# help
never used one of these. what do I say to it
The receptionist says I'm to ask you for things now. What sort of things?
how does this yoke work at all
What's within your powers and what's beyond
lost. where do I begin
They've put another robot in. Go on then, your party piece?
is there a list of commands or do I just talk at you
Wah, new system. Teach me?
I'm sixty-eight and I trained with paper. Explain yourself.
wot are the things u do for docs
Do you do anything besides calendars
Sorry now, but which bits of my job do you do?
halp
If I type rubbish at you what happens, and what should I type instead
The trainer left before I got here. Show me the ropes?
which buttons. there are no buttons
# greeting
Top of the morning, machine
Assalam o alaikum
Evening. Dr. Ogola, night desk
Hiya
Jambo
Good evening to you
Dia dhuit
'lo
# thanks_goodbye
Grand, that's me done, good luck
Right, I'm away to my bed, ta for everything
Cheers, that's all from me
Shukriya, Allah hafiz
much obliged, I'll not keep you
Thanks a million
that'll do, off home before somebody finds me
lovely, nothing further
Thanks eh
Signing off, bless you
Goodnight and thank you kindly
Ka kite
ta, bye now, bye bye bye
appreciate it boss, over and out
# confirm
aye go on
Ndiyo
Haan ji, proceed
Sure thing, send her
yep
That's correct, thank you.
fire away, that's what I want
ok can
sawa, do it
that's the one, yeah
That's fine by me
absolutely
Go for it mate
K
By all means
# deny
nah you're right
Not on your life.
hapana
No, leave it be
wrong one, don't
no lah
Ah no.
scrap that
hold off
No thanks, I've changed my mind
nope
I'd rather you didn't
Negative.
bilkul nahin
Don't do that
# out_of_scope
Who's on call for ortho tonight
what's the ceiling dose on colchicine these days
The printer in room 3 has eaten another form
is the canteen doing the butter chicken today
Did Dr Pereira's patient in bed six ever get her scan? Not mine, just nosy
book me a tee time, thursday
block this fella from Pfizer who keeps ringing me
what do the GOLD people say now about triple therapy
Get a chest film on Mr Petrie
somebody's parked across my space again, grey Hilux
Draft me a letter to the insurer about Maureen's hip
Will the Cook Strait crossing be rough tomorrow
my payslip's short by two on-calls
Refer Mrs Obado out to the cardiac people at Aga Khan
prescribe me a fortnight in Rarotonga would you
Who won, Leafs or Habs
order an LFT and a lipid panel for the next lady
password expired again, let me in
Does Dr. Whitcombe have anybody at four? asking for him not me
is it safe to give metronidazole with warfarin, I forget
What's a Cliniko and why is it emailing me
petrol's run out in the locum car, who pays
MRI lumbar for Geraldine please, without contrast
the lift's stuck again
which journal had that paper on colchicine after MI
my sister-in-law wants an appointment with a lawyer, know any
How long till pension, asking for every one of us
ICD or no ICD at EF 34, what's the current thinking
What is the billing code for a long consult with a minor procedure
Blood cultures on bed 9, twice, thirty minutes apart
Order me a flat white
dictate: Dear colleague, thank you for seeing this pleasant gentleman
is dr Adeyemi's Mrs Hall still on the heparin, she's on his list not mine
cancel my spotify
Who's rostered in A&E this weekend, and will they swap
wifi is useless in the doctors' residence
diagnose my car, it coughs when cold
What is the weather doing in Corner Brook
Does anybody know whether the night pharmacist is in
echo for Mrs. Tapsell this week if they'll have her
I'm told the union meeting moved, is that so
what's first-line for h pylori now that clari's useless
The tea lady has taken my mug
Can you do my tax
which of the juniors is off tomorrow
Letter to whom it may concern, my patient is fit to fly
pregnancy and lamotrigine, okay or not
the EMR froze my screen twice today, whom do I shout at
Send Mr. Tuilagi over to the vascular fellas in Auckland
is Dr. Obuya back from leave yet
my own prescription for reading glasses, where can I get that filled cheap
Cancel my gym, I'm never going
chase radiology for slots, I need a CT abdo on a private patient
What are you, exactly? A program? Who reads this?
Is there a chaplain in the building
why does it say licence expiring when I log in
how do the Danes manage shoulder dislocations, there was a trial
Ultrasound of the liver, Mr. Tuckey, non-urgent
half my pigeonhole is somebody else's post
what's today's headline
may I give azithro to someone with a long QT
Someone's bleeping 4417 over and over, whose number is it
Get the interpreter company to send a Tagalog speaker Thursday
write the discharge summary for the lad in 6B
does the clinic cover my parking ticket
a book recommendation for a man with three nights on call
Order troponins six hourly
can I claim mileage on the Wairarapa run
Prof's patient in the side room, Mrs. Aldous, is she for resus or not
my mother needs a haircut, who comes to the house
Pass this lady along to the rheumatologists in Cork
Could someone feed my fish while I'm in Eldoret
what do you reckon on robotic versus lap for hernias
The consult room heater's broken, who do I ring
Need a urine ACR and a microscopy on Mrs. Gwynne
How do I get reimbursed for the indemnity
I could murder a curry, who delivers at 2 am
Which anaesthetist is doing my list on monday
letter to the school saying the child is excused from PE, draft that
remind me the CHA2DS2 cutoffs
is it flucloxacillin that interacts with paracetamol, some acidosis thing
Book a hotel in Queenstown for the conference
schedule my car for a service
Stop the builders drilling, I can't hear a heart in here
I need a new badge
Send for physio at the sports place in Moncton, outside lot, for the goalie
Dr. Kimani's lady in the end bed is asking for her blood results, can you read them to her
the govt has fallen again, is it true
`;
