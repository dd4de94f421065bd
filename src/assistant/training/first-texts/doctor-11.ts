/** Sentences of our own. */
export const doctorFirstTexts11 = `
# view_schedule
Haven't had my coffee yet, what am I walking into this morning
I was told the list had shrunk since last night. True?
Mrs Halvorsen's daughter just rang to ask what time her mother is due, I have no idea
Thursday.
if the half past three dropped out I could make the school play, did it?
Reception says I'm triple booked at eleven, which cannot be right, show me
who's after this one
I don't want to block anything, only to see whether Wednesday afternoon has holes in it
My train gets in at 8.40 so I need to know when the first one sits down
Any new faces tomorrow or all follow-ups
not today's, I've seen today's, the day after
The nurse mentioned someone for a joint injection around noon but I don't see who, what's in the diary for then
lunch gap today y/n
I promised my wife to be home by six on Friday and would like to know if I lied
How bad is next week
am I seeing the Ferreira boy this week or was that the week after
remaining patients before I may go home
It's very quiet in the waiting room, is there really nobody before ten?
A rep wants twenty minutes on Tuesday. Would I have twenty minutes on Tuesday?
First one in the monday
Back from two weeks away, dread in my stomach. Show me what's been packed into today
Mr Eriksen's wife asks if he's tomorrow or the day after, and so do I
Do I have time to drive to the other site between the ten o'clock and the next?
whats the 4pm
Someone moved my ultrasound list around and nobody told me, so how does Thursday look now
I'd be glad to hear that tomorrow is empty
Name of the person at quarter past nine? The ink on my printout ran.
afternoon list
Before I say yes to the medical students, how crowded is the 14th
My colleague would like to swap Tuesday with me. What would she be getting?
count of consultations left
Did the lady with the vertigo get herself on for today after all
Sister says my two o'clock has been sitting out there since one, who is it
monday morning first patient when
I do not wish to cancel the Friday people, I wish to see how many Friday people there are
Is there a slot I could squeeze a crying toddler into before lunch
On paper I have eleven, in the computer fourteen, which is the truth for this afternoon
from now until 5, who's coming
Anton Berg phoned saying he's confirmed for the 9th. Is he?
running 40 min late, how many are piling up
My pager died and with it my day plan, read it to me
supposing I wanted to leave at four on Thursday, whom would I be letting down
Didn't Mrs Saldanha have a follow-up fixed in the spring? Which day was it
nxt pt
The students ask at what hour the interesting ones come today
I have a hunch that Monday's a wall-to-wall nightmare, confirm or deny
11.15?
Who cancelled on me today, if anyone
This has nothing to do with my leave, I only need to know what's booked on the 30th
Nurse Ines is laying out the trolleys and wants the order of the procedures for the afternoon
How many children among tomorrow's appointments
Is the 17th a light one, I was thinking of the dentist
Felix Abara, tomorrow or not at all?
my last one leaves when
week ahead, roughly
Never mind yesterday, it was awful. Today?
I'm on the tram with one hand, so briefly, first three patients
do we have the diabetic foot man in today or did they shift him to wed
Wednesday evening, am I still needed
they added people without asking me AGAIN didn't they, what does the morning look like now
I'm being asked to give a lunchtime talk on the 26th, would that collide with anyone
Pedro Amaral thinks he's got an appointment with me at 10, I think he hasn't. Who's right?
what have you got for me today then
The babysitter needs to know by noon how late I'll be tonight, so how far does the list run
free mins before 2
Should I skip lunch? Depends on what's at half past twelve
for once I'm early. who could I call in ahead of time
My whole wednesday, top to bottom
When will that nice Mrs Gilfoyle be back to show me her scar
There's a blue box in my calendar at 15.00 with no name, who hides behind it
I am thinking to go earlier home Friday, I have patients in the afternoon or no?
Tell me it's only six tomorrow
not the urgent ones, simply everyone in order of time
Has the five o'clock slot been snapped up
Dr Sorensen can't do her clinic and asks how much space I have this afternoon
busiest day next week
the room's being painted Thursday morning, how many would be affected
any home visits today or all in the practice
post-ops tomorrow?
I lost track after the third coffee. Where are we in the list
Somebody's stuck a note on my door, Mrs Valdez 2.15 or 3.15, I can't read the handwriting
Could I make a 12.40 train on Tuesday or is somebody down for noon
tmrw list pls
I need to know, for the interpreter's sake, when the Eritrean family's due
after Mr Kristiansen, who
They're asking for volunteers for the blood drive on Thursday at ten and I'd go if nobody's booked
What did I do to deserve this, twenty in the morning? Is that really so?
Evening surgery, anyone?
Do not rearrange anything. Just the line-up for Monday
is my 3.20 here on time usually... no, who IS my 3.20
When's the next time I'm seeing Philip Ansah
The new patient, the tall one from Sudan, wasn't he to come this morning
days with nothing in them this month
i think tomorrow they gave me vacation day but is still people in my list?
Start and finish, today
My assistant nurse would like to leave early on Friday, depends on the number of wound checks that afternoon, how many
Anything before the ward round at nine
So what's left
half of them haven't turned up because of the snow, who's still to come
Which afternoons next week are mine to use, meaning without patients
List for the 3rd of November.
# set_availability
Patients complain they can never get me after work, so let them have Wednesdays until eight
From September my daughter starts at nursery and I can't be here before half nine
half days on Fridays from now on, mornings only
I could take people on Saturday mornings as well, say nine till noon
The system still thinks I work Mondays. I gave up Mondays in spring.
15 minute slots are a joke, give me twenty each
Lunch is noon to one, not one to two, somebody got that wrong
tues 7.30 - 13.00 thurs 14.00 - 20.00
Would it be possible to start at ten instead of nine on days after I've been on call, this Thursday for instance
The waiting list is a disgrace and I have the energy, open another two hours on Tuesday evenings
no wait, not eight to four, nine to five, every weekday
Dr Amsel hands me her Thursday room so I can be booked there Thursdays two till six
I'm back to full time as of the first, Monday through Friday, eight to five
Nobody before 9 please, on any day, my knees don't do earlier
If people want to come on Sunday between 10 and 12 let them, I'm here anyway this Sunday
Make me bookable later on Mondays, up to seven
evenings ok in december
My contract changed to sixty percent. I can be seen Monday, Tuesday and Thursday mornings
Since the babysitter left I cannot do the evening surgery, my hours end at four
Longer appointments for the over-seventies would be nice but since you can't tell ages, make them all thirty minutes
on the 23rd i can only be there 1 to 5
Dr Fontaine asks me to cover the walk-in hour, so let people reserve me from seven to eight each Tuesday
Why does it offer me at 8 when I clearly arrive at 8.30? Adjust
I have nothing better to do on Saturday the 6th, you may offer me nine to three
summer hours: 7 to 2, july and august
It isn't leave, I'm merely starting an hour later tomorrow, ten o'clock first patient
one hour for lunch instead of half, I get heartburn
people keep asking for telephone slots early, I can do seven fifteen to eight on weekdays
Wednesdays 8-12 and 14-18, the rest as is
I'm told you set when I can be booked. So: never after 16.30.
More room on Thursday, please. I can see patients till six that day.
The flu wave is here so release my reserve hours on Monday and Tuesday afternoon
Now that I've stopped operating on Wednesdays, clinic can run all day that day
shift everything an hour back from winter time on, ten to six
Feel free to book me through lunch this week, I'm fasting anyway
My physiotherapist insists on a pause at three, so fifteen minutes there every day as a fixed break
Only afternoons for me until Easter
please i am working also the tuesday now, from eight hours to sixteen hours
The locum goes at the end of the month, hence I'm opening Thursdays again, full day
can't the last slot be at 17.40 rather than 17.20
Not away on Friday any more, the trip fell through. I can be booked 9 to 4 after all
Everyone says I'm impossible to get hold of. Very well, Monday to Thursday, half past seven to six
from 8.15
Dr Koh and I trade: she gets my Monday mornings, I do her Thursday evenings, five to eight
Ten-minute slots for the vaccination mornings, Tuesdays and Fridays
I'd sooner begin at noon on the Wednesday after the marathon
Reduce me to twelve hours a week, mornings nine till twelve, mon to thu
Extra clinic on the 29th, 18.00-20.30
Mondays aren't good, Tuesdays are. Same hours, other day.
with the new nurse starting we can manage two more people per morning, so extend my mornings to 12.30
add saturdays
Sundown comes early in winter and I don't ride in the dark, so last patient at 3.30, November to February
I could stay longer Tuesdays, until seven or so, if that's any use to people. Put it in
8-4 m-f
The childcare centre has changed its hours and so must I: 9.15 to 15.15 daily
who put me down for evenings? I work days, eight to half four, correct it
Please let folk book the 31st, I'm here from ten to one
My slots should be 25 minutes, that's what a consultation really takes
Instead of closing at five on Thursday I'd carry on till eight
no lunch on Fridays but finish at two
If it can be arranged I'd see people on alternate Saturdays, 9 to 12, beginning with the next one
they've given me a second room on Wednesdays, double my slots that day
Good news, the course is off, so Monday's bookable again from 8
I'll take an early shift tomorrow, six thirty to one
the manager asked for my hours: Tue 10-18, Wed 10-18, Fri 8-13. Enter them
Phone consultations only between one and two, every day
I find that first thing on Mondays everybody's late, so begin at 9.30 there
Maternity's over and I return on the 2nd, three mornings, Monday Wednesday Friday, eight to noon
On the last Friday of each month I'd do an evening, 17 to 20 hours
I've been coming in at seven for years and nobody can book me before nine. Silly, isn't it? Seven please.
Tuesdays? Yes. Two to seven.
They shortened the clinic's closing time so my last possible slot is four fifteen
it would suit me to have lunch later, 13.30 to 14.15
Half an hour per new patient isn't enough, forty five
Monday mornings I'm now free for consultations since the tumour board moved
Turns out I can be there Thursday after all but not before eleven, so 11 to 5
open up friday afternoon
My agreement with the practice says four days. Drop the Wednesdays and let the other days run 8 to 5
the practice nurse asks on which days I'd be willing to see walk-ins, well, Mondays and Thursdays, 8 to 9.30
Not Saturdays any longer
could my day kindly begin at quarter to nine
after the clocks change, nine thirty start
Friday 12 only until 1, other fridays as usual
I can squeeze more in. Take the gaps out of Tuesday and let them book straight from eight to one
# block_time
My father's funeral is on Friday
Root canal, Tuesday, 2pm. Mine, not a patient's.
We're off to Crete from the 4th to the 18th
Could I be left alone between twelve and two tomorrow, I've a mountain of discharge summaries
nobody in after 3 on wed
The head of department wants me in a budget meeting Monday ten to eleven thirty so that hour and a half is gone
I won't be in next week at all, jury duty
Not asking what's on Thursday, asking that nothing gets put on it
half term, keep it clear
If I don't write up these audits this week I'll be shot, so take Thursday afternoon out of circulation
Congress in Lisbon, 12 to 15 May.
my son graduates the 21st and I'm not missing it for anyone's blood pressure
Teaching the students Wednesday 8-10, so no bookings then
They move my paternity leave forward, from 3 March four weeks nobody can be booked
Keep the last slot today free for me pls, I need to phone a coroner
The builders will be drilling above my room on Monday morning, no point having anyone sit there
Sister Agnes says I should ask you to shut my afternoon because of the fire drill
Stuck in Frankfurt, flight cancelled, can't possibly be there before tomorrow evening so keep tomorrow clear
The locksmith comes to my flat at 4, I must leave by 3.15, nothing after that today
Yom Kippur I don't work
next Tues pm = appraisal
Is it feasible to have no one between the 10.30 and the 11.30? I've got a video call with the tribunal
I might be needed as a witness on Wednesday, so better not let anyone reserve me that day
My back has gone. I shan't be seeing anybody till Thursday.
eid, two days, whichever they turn out to be, assume the 20th and 21st
Ten minutes after each home visit would be a luxury, but just give me 11 to 11.20 without anybody
Professor wants all of us in the lecture hall from one to three on Friday
The rest of the afternoon is not to be sold
sabbatical. october through december. close me
I've got the skiing holiday finally approved, 8 to 15 Feb
If nobody's on at five yet, see that it stays that way
Training on the new defibrillators, 13 June, 9 until noon, no patients
Ute from HR says I have 9 days left to take by the end of the year, I'll take 22 to 30 December
a mother needs to breastfeed, so twenty minutes at 10 and 3 without patients today
Something's come up with my daughter's school, I'm out from eleven on
Bin the 5th, I'm on a course
my knee is being replaced on the 9th of April and they say six weeks
I know I said I'd work the bank holiday. I won't.
between surgery & ward round I want nobody, thats 12.30 - 13.30 today
Do let me have Thursday morning to myself, the research grant is due at noon
Dr Hassani warns that the water will be off from two to four on Tuesday, so it would be senseless to have patients then
off sick
Could next Friday simply not exist for booking purposes?
I fly Wednesday night, home again Sunday week
the inspector comes on the 11th at nine and stays till God knows when, keep the day open of patients
Honeymoon!! 1-22 June
No more for today, I've a fever
If the 16h slot is still free, lock it, I have to see the lawyer
one free hour Monday, any
Not the whole of Wednesday, only from three onwards nobody can be seen
I'd like the gap after Mrs Carvalho at ten kept as a gap
We've a patient safety drill at 15h on Thursday for an hour or thereabouts, nobody in my room then
My twins' birthday is the 8th. Daddy's not in.
I'm double-jobbing at the uni every first Monday of the month, don't offer those
thurs all day no
Ramadan evening prayers, so after 17.30 no one this week
The dog is having surgery Monday and I want to be with her
would anybody object if I vanished between 1 and 4 on the 19th
I'm handing in my kidney stones on Wednesday, day surgery, back Friday
Keep 8 to 9 for paperwork tomorrow
stop taking bookings for this afternoon, the migraine's here
My colleague's on maternity leave so I have to do her ward round Tuesday 9-11 and can't see outpatients meanwhile
23/12 - 2/1 gone
Board exam on the 15th, as examiner, from eight to six
Secretary tells me that I forgot to enter my leave. It's the last week in August.
a strike is called for Friday and I'm joining
From Monday I'm in quarantine for five days
there's a gap at 11, leave it a gap, I have to eat sometime
The school called, nits, both of them. I'm leaving at one and not coming back
Royal College visit on Wednesday, from 10 to 3 I belong to them
weekend on call means I'd like Monday clear to recover
I am moving house on the 28th
Nobody after Mrs Tennant at 4 please
can we shut up shop at three on Christmas Eve
the 7.45 slot tomorrow should not be given away
Passport office Thursday 9.30, takes an hour plus the tram
I've agreed to speak in Toronto, so from the 18th to the 22nd there's no me
Instead of patients from two to three I'd have my supervision, only this week
My locum's fallen through for the week I'm on holiday, so nobody at all can be seen 10-14 July
no pts sat
the ethics committee eats up my Tuesday afternoons, three in a row starting the 4th
Nurse Halima asked for half an hour with me at 2 to go through the fridges, hold that
i will be absent the whole october 6, is national holiday of us
Reserve half an hour for dictation before lunch
# view_patients
Who do I actually look after these days?
The practice says I'm over my quota and I doubt it, what's the head count
is there a Wojciechowska among mine
anyone added to me since Monday
I inherited Dr Lindqvist's people when she retired and would like to see who they are
all my ladies over eighty
panel
I don't need anybody's chart, only the names of those registered with me
Somebody called Abiodun, or Abidoun, first name starts with T, is he one of ours?
How many diabetics have I got on the books
They told me at the staff meeting three were transferred to me, which three
the full roll of people under my care please
My registrar leaves and her patients come to me, I'd like to see the names
any Nakamuras
It says 412 on the wall, how many is it really
Who among mine hasn't been in for over a year
search my list for a Gretchen, surname begins with a B I think, or a P
I'm writing Christmas cards to everybody in my care, give me the lot
Have they given me anyone new or is it the same old crowd
She claims that she's been registered with me for a decade and I've never heard of her: Mirela Popescu
my kids under two
not the appointments, the people. All assigned to me.
which of my folks are on dialysis
Do we have two Maria Garcias?
The name escapes me, an opera singer, she's been mine for years, let me scroll through everybody
how many souls in my charge
Reception wants to know whether Mr Thistlewood belongs to me or to somebody else
I need to pick five candidates for the trial, show me my asthmatics
Who's been handed over to me while I was on leave
No one's details, merely the roster of names
alphabetical patient list pls
Have I any patient by the name of Quispe
If the merger went through I should have about fifty more people. Do I?
the Hartmann family, how many of them are mine
my pregnant ones
last week's new registrations
The regional office wants the size of my list by noon
I'm looking for a man, Bulgarian, Dimitar something. Is he under me?
mine only, all of them
Who have I got with heart failure, for the new nurse's clinic
since the reshuffle whose names are under mine
Mrs Grunwald's not showing up when I type her, has she been taken off my panel
can you narrow my list to those living in Eastgate
new people?
Before I accept another, how many have I
The oldest patient of mine, who would that be
I was promised that Ms Odegaard would be assigned to me. Was she
patients on my name please with telephone
My successor starts on Monday and I want to hand her my patients, so which are they
any of mine called Hyacinth
how many of them are men
Mr Orlov says I'm his doctor. Am I?
The count's gone down since June, hasn't it? Number of patients now
Names of everyone I follow for epilepsy
haven't a clue who's new, who's new
I keep being asked who Lorna Beckett's doctor is, is she in my group
Everyone under me with a mobile missing
Full caseload, please, no clinical stuff
we were to split Dr Rosen's people between us, which ones fell to me
Patients called Smith. There must be a dozen.
# patient_history
Mr Szabo swears nobody ever told him about his kidneys. What were his last creatinines?
Before I give penicillin to the Castellano girl, anything I should fear?
remind me why Delphine Marchand came in February
is Gunnar Eide still on the beta blocker or did we pull it
Old Mr Tremblay is in front of me and can't name a single one of his tablets
what did I put Nkechi on last time, it was an ointment
HbA1c Rasmussen latest
No need to prescribe Yusuf Demir anything, I'm only checking what he already gets
The lab texted that Ilse Brandt's results are back, let me see
has mrs pereira had her gallbladder out or am i mixing her up
When did I last lay eyes on Tobias Krenn
Everything on Hana Suzuki
If Goran Petrovic has ever had a bleed I can't start him on an anticoagulant, has he?
Nurse Beth thinks little Oskar is allergic to nuts, does his file agree
that biopsy of Magnusson's, benign?
Her cardiologist wrote something in autumn about Mrs Abernathy's valve. Find it.
how has Lamar's weight gone over the past year
The next one, Fatoumata Keita, I know nothing about her, brief me
Vikram Rao vaccinations up to date?
Zoltan Kiss, penicillin, did he react or was that his brother
I can't for the life of me recall whether Mrs Nyberg had the pneumonia jab
The surgeon will only operate on Ingrid Solheim if her haemoglobin is above ten, so is it
Pull up Kwabena
Dorota mentions a hospital stay in Kraków, is there anything on file
current meds, Alasdair Finlay
In the corridor Mrs Bianchi asked me about her thyroid and I nodded wisely. What's going on with her thyroid?
Has anything I gave Ravi for his eczema ever worked
how much metoprolol does Thandiwe take
Looking for the ECG from the 12th, patient Ruben Vos
For the insurance form I need all that Lucille Bonnet was ever diagnosed with
is it true that Emeka stopped smoking, what did he say last time
kidney function mr halloran trend
I'm seeing Mrs Duarte in ten minutes, catch me up
If Erik had a tetanus booster in the last ten years I can let him go home
who referred Sunniva Aas to us and why
The pharmacist is on the other line and wants to know whether Basma is on anything that thins the blood
Her notes, Jelena Markovic
The last time Bogdan fainted, what did we find
He says it was a small stroke, his wife says a migraine. What does the chart say? Willem de Groot
Cora's pap smear, done or overdue
I prescribed something to Mustafa in January that gave him the runs and I'd hate to do it twice
psa mr fitzwilliam
Did the spot on Eleni's lung grow between the two scans
Dr Vasquez left a message that Torvald's echo is back, ejection fraction please
Can I look at what Mrs Chatterjee has been through before she walks in
Sten's allergies
whether Apolline is vaccinated against hep B, that's all I need
How long has Mr Ionescu been on the PPI now
I do not want to write to Kirsten, I want to see what she was treated for
old records for Jerome Batiste, anything cardiac
The physiotherapist asks which side Mrs Underhill's hip was done
Why on earth is Matthias taking digoxin
blood group of Olena Shevchenko
last three pressures for Gaspar
She'll be here at two with her third miscarriage, poor woman. Let me read up. Name's Zeynep Arslan.
have we ever tested Duncan for haemochromatosis
What came of Mrs Tollefsen's colonoscopy
The tattooed fellow, Brody, what was his hepatitis status again
I only want to renew Yvonne's pills if her liver enzymes are fine. Are they?
Henrietta Cole: meds, problems, allergies
that cough of Mr Zhang's has lasted how long according to us
What did we tell Anselm in his last consultation? He remembers it otherwise.
mrs Papadakis INR last
Please show the discharge summary of Mr Rautio from Saturday
Did anyone ever work up Mireille's anaemia
I'd written a plan for Graham Tate somewhere in March, I'd like to read it
Was Shanice given the MMR as a child, her employer's asking
lipid panel bro of a guy, Marcus Webb
It's either codeine or tramadol that makes Mrs Eklund vomit, which
Her daughter phoned, mother confused. Anything like dementia recorded for Mrs Thornbury?
has kamala's hba1c dropped since we put her on the new drug
Cesar's last visit
not the list of my patients, the file of one, Tuula Virtanen
Where did Mr Benhamou have his stent put in and when
what's her dose. Ottilie Kern. Thyroxine
Sister Joy is drawing up the injection and wants to be sure Mr Mbeki isn't allergic to latex
If Calypso's ever had a seizure I can't give bupropion
Nothing new to add, I just want another look at Mr Haugen's spirometry
sorry, not Jansen, Janssens, Marijke, what's her potassium
Her husband says she's on a water tablet. Which one? Alma Stensrud
When did Gideon start the biologic
I was about to write to Perpetua but first, what was her last smear
the swab from Mr Achterberg's leg, grown anything
mental health history, Robin Sewell
how many times has Jaroslav been in with his back
He was in A and E on Sunday apparently. Show what they did. Mr Okonkwo.
For the anaesthetist: Mrs Bellini's previous operations
Pharmacy thinks I prescribed Wei-Ling 10 of ramipril and I'm positive it was 5
tell me about leticia
chart arturo galvan
She's in tears outside and won't say why; what did we talk about last month with Francesca Duffy
Mr Hosseini's family history, colon cancer or not
did Pascal ever pick up those antivirals I gave him
Sodium?? Mrs Birch's I mean, latest
# add_prescription
Mrs Oyelaran's pressure was 165 again and I think it's time for amlodipine, five milligrams in the morning
Jonas Weiler amoxicillin 500 tds seven days
the Kowalczyk twins both have scabies, permethrin cream for Ania, I'll do Ola after
Piotr is out of his levothyroxine, same again for three months
forty of atorvastatin isn't cutting it for Deepak Menon, make it eighty
Can Svetlana have something for her nausea, ondansetron 4 mg as needed
Not ibuprofen, naproxen, 250 twice daily, for Carmen Iglesias
renew Haruto's inhaler
The pharmacy rang, they've no script for Mrs Dunleavy's ramipril, would you put one through, 2.5 od
If she tolerates the 25 of sertraline, and she does, Amira Haddad goes up to 50
Iron for Maeve Costigan, ferrous sulfate 200 once daily, her ferritin is nine
I told Mr Nwosu he'd get sildenafil and then forgot all about it. 50 mg, eight tablets.
let's try Lars on pregabalin 75 bid
vit D 20000 weekly for Shirin
The night nurse asks that Mr Giordano be written up for zopiclone 3.75, fine by me
Prednisolone forty for five days, Ewan McAllister, he's wheezing again
Metformin should be on Rosa Quintero's list and it isn't, 500 with breakfast, do it
Start bisoprolol 1.25 on Henrik Dahl and no, don't touch his other tablets
Next for Pilar: nitrofurantoin, 100 mg twice a day, five days
The throat's full of pus, Declan needs pen V, 500 four times, ten days
Would salbutamol be on offer for Aigerim, two puffs prn
Don't stop his furosemide, double it, 80 in the morning. Mr Van Wyk.
Nothing helps her sleep. I'd give Rosalind mirtazapine 15 at night
Chidi wants his epipens replaced, two of
Cardiology advise rivaroxaban 20 mg for Elsbeth Ammann and I agree, go ahead
refil tamsulosin mr oconnell
Since the ramipril made her cough, losartan 50 for Patrice Lemaire as from today
Mika's acne: doxycycline 100 daily, three months
Rasheed, allopurinol, 100.
We ran out of samples so Guadalupe will need a real script for the latanoprost drops, one each eye at night
hydrocortisone 1% cream baby Noor, thin layer bd
if I recall the dose correctly it's 300 mg, so gabapentin 300 tid for Leonard Strauss
Mrs Achebe is going to Ghana and wants malaria tablets, atovaquone proguanil, one daily, 24 tablets
nurse Colm says that the fluconazole for Tessa never went out, 150 stat
Could we see our way to giving Archibald a laxative, macrogol, one sachet
Escitalopram ten for Noémie, not twenty, she's sensitive
same pill as before, six months' worth, Kayleigh Burns
Insulin glargine up from 18 to 22 units, Mr Mukherjee
There's an otitis behind that screaming, so amoxicillin syrup for Theo, 250 three times a day
I owe Mr Baranov a script. Candesartan, eight milligrams.
Pain is worse, ergo more morphine: Gladys Umeh, 20 twice daily
Mrs Finch will be away all summer, let her have three packs of her thyroid tablets in advance, 75 mcg
bump Roisin's lamotrigine to 100
Any chance of sending Tariq's metformin through again, he lost the box on the bus
not tablets, the patch, rivastigmine 4.6, Old Mrs Hoang
put Clarisse on the mini pill
the dietitian suggested thiamine for Boris and I think she's right, 100 daily
ciprofloxacin 500 bd 7d, Mr Lindholm, prostatitis
As her asthma isn't controlled I want Keisha on a steroid inhaler, budesonide 200, morning and night
Nicotine patches for Gerald, 21 mg, he's finally ready
I've changed my mind about waiting. Give Sabrina the triptan, sumatriptan 50
his repeat ran dry on Friday, Mr Opoku, the simvastatin
Two drops of chloramphenicol every two hours, both eyes, Mila
Would you be so good as to have the blood thinner from the hospital letter issued by us, apixaban 5 bd, Ernst Vogel
Mr Jablonski, same as last time but stronger, so naproxen 500
Blood pressure still high, what about adding indapamide 1.5 to Mrs Sharma's tablets? Yes, let's.
oral contraceptive continue 12 m, Eloise
Let Mr Salonen have something against the itching, cetirizine ten
As her gout flared twice this year I'd like Geraldine on colchicine, 500 micrograms bd for three days
Two weeks of esomeprazole 20 for Kofi
His wife collected the wrong strength: it has to be 10 of rosuvastatin for Mr Lavigne, issue it
Could Vera get by on 12.5 of carvedilol? No, let's say 25, twice a day
metronidazole gel Polly rosacea
The hospital started Nikolai on ticagrelor 90 bd and we have to carry on
New script needed, Mr Traoré's insulin pens, the rapid one, ten units with meals
up the duloxetine, Maxine, sixty
levetiracetam 500 morning and evening Fraser Boyd, neurology's wish
I'm not stopping Mrs Huang's steroid, I'm raising it to 15
Zinnia's thrush: clotrimazole pessary 500 single dose
renewal due, Lorcan, sertraline 100
Having looked at her bone scan, alendronic acid 70 once a week for Sigrid Holm
mr fonoti wants to stop smoking, varenicline starter pack
pls send the usual for Mrs Cavendish's eyes, the timolol
Jiro is travelling tomorrow and has only two days of his azathioprine left
B12 injections every three months, Mrs Ghosh, start now
Nurse practitioner saw impetigo on Teddy and proposes fusidic acid cream three times daily, I second that
Sorry, one thing I left out with Mr Njoroge: he gets lansoprazole 30 along with his aspirin
It hurts when she pees, dipstick's positive, so trimethoprim 200 twice a day for three days. Helga Lund.
Nasal spray, Quentin. Mometasone. Two puffs per side daily.
I think we might as well begin with 25 of quetiapine at night for Mrs Albescu
rx azithro 500 x3d tyrone
the cream worked, Mrs Nakagawa would like another tube of betamethasone
Does Isabel still get folic acid? She should. 400 micrograms, begin today
Mr Hargreaves can't sleep for cramp, quinine 200 nocte
Renew. Everything. Mrs Delacroix-Owens.
propranolol 10 as required, for Juno's stage fright
We agreed at the ward meeting that Mr Lappalainen should have memantine, 5 mg to start
my wish is to give Olga the antiemetic in drops, metoclopramide, fifteen drops thrice daily
Baby Santiago's vitamin drops, 400 units, haven't been issued
The pharmacist has no atenolol, so make it metoprolol 50 for Mr Drummond
from 5 to 10, olanzapine, Kirk
Sore throat? Viral, no antibiotics. But do give Mabel paracetamol 500 up to four times
Is there a way to have Mr Tshabalala's hydrochlorothiazide ready by tonight, 12.5 a day
# discontinue_prescription
Mr Achterberg coughs day and night since the lisinopril so that's the end of that
no more tramadol for Kelsey
Warfarin, Domingo Reyes, finished his six months
If the potassium is 5.9 then the spironolactone must go. Abigail Thorne.
why is Mrs Lindgren still getting omeprazole, I said two weeks, get it off
Bring Pavel's diazepam down by 2 mg a week until he's off
She's pregnant, so the statin can't stay: Yasmin El-Amin
Don't renew Trevor's codeine, in fact end it
The nurse says Mateusz has come out in hives from the co-trimoxazole, pull it
that gliclazide is giving Winifred hypos, out
Oluwaseun doesn't need his antihistamine anymore
cease hrt for Bridget Fallon
I'd rather Mr Pham were not taking aspirin on top of the apixaban
strike the second metoprolol entry from Edwina's meds, it should never have been there
Her heart rate's 44, Mrs Sandoval has had enough bisoprolol for one lifetime
Clopidogrel was for twelve months and those are over, Mr Zielinski
Rita's methotrexate: finished
The psychiatrist phoned, Jasper is to come off the quetiapine
I never wanted Sandrine on two antihypertensives, remove the older one, the HCT
amiodarone out of the question now that his lungs look like that (Mr Heikkinen)
Is it all right to let Philomena's prednisolone peter out, 5 mg less every three days till nothing
ankles swollen, so away with Fergus's amlodipine
stop everything for the bladder Mrs Roux takes, i.e. the solifenacin
Not a refill, the opposite. Carlos Mendes and oxycodone part ways today.
hold on, it was naproxen I meant, take naproxen off Birgit
pls d/c lorazepam for S. Whitcombe
Esther says the doxycycline burns her gullet and I said fine, leave it off
Now that Ola's infection has cleared there's no reason to carry on with his flucloxacillin
I see Mr Farrow's eGFR has fallen to 28, so that's goodbye to metformin
The donepezil does nothing for Mrs Olofsson except make her sick; let's be done with it
venlafaxine taper off, Juliette, 37.5 less each week
Sertraline was a year ago agreed for a year. Marek. So.
Home visit nurse found three boxes of ibuprofen at Mr Grady's, he mustn't have it from us anymore
off the pill, Hannelore wants a baby
Cancel, no not the appointment, the prescription of finasteride for Mr Souza
If it was me who put Anneke on alendronate seven years ago then it's also me who says enough
Sulaiman should no longer be getting tamsulosin
the iron can go, ferritin's normal, Paulina
nobody on 95 needs a statin, mrs whitlock's first
Cut out evening dose and then the morning one too next week, clonazepam, Luis Cabrera
I wrote Dagny up for cefuroxime by mistake, she isn't the right patient, undo
No benefit from the antidepressant, Conrad would like to be rid of it, citalopram, I've no objection
Why continue the bisphosphonate, it's been ten years, Mrs Aldous can go without
The nurse reports black stools. So no diclofenac for Rolf from this minute.
hydroxyzine, Wendy, off
Mr Castellanos is falling about because of the doxazosin. I'd rather he didn't have it
Cefalexin course done on Sunday, Iris Navarro, close it
I don't see the point of Ilona's beta carotene capsules and neither does she. Delete
We switched Mr Ncube to the combination pill so the single valsartan is redundant
withdraw fluoxetine slowly, Petra Lang
Haldol no longer indicated for Mr Ebersole
The gynaecologist wants Loretta's tamoxifen ended, five years are up
can we please get Mrs Jimenez off the sleeping tablets, the zolpidem
he's QT 510, domperidone must end, Raymond Achard
instead of renewing it, kill Dustin's oxycodone script
Her allergy's settled so Femke won't be needing the prednisone past tomorrow, end it there
Mr Eberhardt's INR is all over the place and he's going onto something else, warfarin's over
Too drowsy. Noreen. Pregabalin.. no more of it
the palliative team thinks Mr Osterman's tablets are pointless now, take away the simvastatin for a start
Would it trouble you to remove loratadine from Cedric
her migraine prophylaxis, topiramate, is making her forget words, so Blanche quits it
Stop order: enoxaparin, Mr Dubois, after tonight's dose
I want the patches gone from Agatha, fentanyl that is
Nobody told the pharmacy that Ulla has finished with levothyroxine, so they go on sending it, put an end to it
Let's see how Rupert gets on without his omeprazole
ween mrs Galea of the baclofen
Since the cataract op Mr Tunde needs no more dexamethasone drops
Nitrofurantoin, with her kidneys? Take Miss Lampard off that
# add_diagnosis
Raúl Ordóñez is officially a diabetic as of this morning
gout, Mr Pettersen, right big toe, put it down
Saoirse's swab came back strep so let her record say so
The insurance will ask, so Leila Farahani needs migraine without aura coded
J45 for Damian
it's not reflux, it's coeliac, enter that for Imogen Blackwood
Nobody ever wrote in Mr Castro's problem list that he has COPD, would you
Third reading above 150, I'm calling it hypertension. Beatriz Almeida.
Rheumatology confirm lupus for Chiamaka, please have that on file
Plantar fasciitis both feet / Gwen Hartley
I suppose we should record that Mr Oyama is depressed, moderate episode
If one counts her TSH of twelve, Agnieszka has hypothyroidism and it ought to be listed
otitis media left little Benji
Mrs Vandenberghe's list is missing osteoporosis
Radiology phoned a scaphoid fracture for Dario, make sure it's listed
Mr Yilmaz has sleep apnoea now, on paper too if you'd be so kind
iron deficiency anaemia. Tamsin Oakley.
I25.1 Wilhelm Kraus
The nurse can't give the foot care without a recorded neuropathy, so record neuropathy for Augustin
We've been calling it anxiety for years without writing it anywhere. Fiona Gallacher, generalised anxiety disorder.
can Mr Adeyemi's chart say prediabetes, he's at 6.1
It turned out that Kaspar has shingles
eczema goes onto baby Matilda's list
no, left-sided sciatica, put sciatica left for Mr Bjornstad
Ophthalmology see glaucoma in both of Mrs Petrou's eyes and our file sees nothing
AF new, Reginald Poole
So Lucia's lump is a lipoma, note it among her conditions
polymyalgia it is, for Annelise Friis
I'm afraid it's Parkinson's. Mr Delgado. It should stand in his file from today.
her smear shows CIN 2, Rebekah Stein, list it
Lactose intolerance, Xiu Ying
The school wants proof of Elijah's ADHD and there's nothing in his diagnoses, add it
Would it be correct to carry Mr Norgaard as CKD 3a? I think so, do it
E11.9 to Samoa Tuiasosopo
we've all known for months that Hazel has fibromyalgia, time it was entered
Mrs Pfeiffer's cough and fever: pneumonia, right lower lobe, onto the list
Ultrasound found gallstones in Ibrahim Touré and I want them documented
tick psoriasis for Mr Stavros
It was no sprain. Torn meniscus, right, Benedikt Huber.
Billing can't go on without a code for Norma's visit, use R51 headache
penicillin allergy should be a listed condition for Rhys
endometriosis, confirmed at laparoscopy, Camille Robert
The neurologist's letter says MS. Please see to it that Oriane's record says so too
I had written bronchitis for Mr Usman but forgot to save, enter it
Two positive tests: Tatiana Morozova, coeliac
hyperlipidaemia mixed, Mr Bergeron
If we don't code obesity for Clive he can't get into the programme
that's scarlet fever, Pippa Lawson, write it in
Not a suspicion any longer, Nathaniel has Crohn's
PCOS / Anushka
Mrs Rahbek is missing her hearing loss among the problems, bilateral, sensorineural
Allow me to add heart failure with reduced EF to Mr Moskowitz
G43.1 goes with Elspeth Rennie
tennis elbow for the plumber, mr hadley
We should have it down somewhere that Liam's a type 1
Her mole came back as melanoma in situ, Josephine Abbott, needs to be on the list today
The MRI leaves no doubt, Mr Ekström has spinal stenosis
Hypertension's on Mr Wang's letter but not in his list here
Kiran: carpal tunnel, both wrists
I've explained to Mrs Bouchard that it's diverticulitis, now her file has to know
put vertigo, benign positional, for greta
what she has is an allergic rhinitis and I'd like that kept on record, Ming Zhao
Chronic hep C. Ricardo Pinto. Problem list.
Would you kindly register alcohol dependence for Mr Malloy, he's agreed
D50.9, Ifeoma
Physio's convinced it's a frozen shoulder and having examined Mr Reyes again so am I, enter it
confirmed covid, Mrs Trent, today
no longer pre-, Kendra is a type 2 now
# urgent_patients
Anything on fire?
I was off the grid all weekend, who got worse
Somebody paged me at six and I couldn't read it. What's pending that can't wait?
critical labs?
Before the routine stuff, is anyone in real trouble
My phone's been buzzing with red triangles, show me what they are
if nobody is seriously ill I'll have breakfast first
who shud i phone first, the sickest
Night shift said there were two to keep an eye on but not who
The lab rang while I was scrubbing and they said panic value and hung up. Whose?
Is anybody likely to crash before lunch
red list
I'm about to leave the building, unless somebody needs me badly
overnight nasties pls
Triage me: where do I go first
Not the routine queue, the ones that scare the nurses
Heard there was commotion in the waiting room, any emergencies flagged to me?
unresolved alerts
I've got five minutes between operations, is there anyone I must see in them
Did anything blow up while I was in theatre
Priority cases first please, then I'll do the rest
who is worst
Sister Mary looks pale and says to check my alerts
no alarms, or have I muted you?
A quick scan of the danger list before I start
something about a suicidal patient was whispered to me in the lift, do I have that flagged
Urgentes?
Who's in the red today
Nights were rough they tell me. The serious ones only, please
A nurse shouted a name at me and I was on the phone; which of mine is deteriorating?
is it calm out there or should I come running
anything flagged high since 6am
Don't give me the whole list, give me those who cannot wait until tomorrow
stat things
If there's an abnormal result waiting with an exclamation mark, I'd like it now
I want to know whom to worry about
Came in late; who has been waiting with something bad
Is there any alarm I ought to have seen by now
The phone at the desk won't stop, which of my patients is in trouble
crit values since midnight
I can only manage two more today so the two most serious
any emergencies or may I get on with my letters
Highest priority?
# acknowledge_alert
The potassium on Bertrand, I've seen it and rung him
yes yes I know about Ms Osei's troponin, stop flashing
mine, I'll deal with the chest pain one
Consider the alert about Kjell's INR handled
Tell the system that I'm already looking after the fall in room four
Read that red flag, taking it from here
No need to escalate the Moreau warning any further, I'm dealing with it
I phoned Mrs Drago about the sodium myself. Clear the flag.
ok got it, the sats alarm for bed nine is with me
Would someone please note that I know about Ferdinand's glucose and am walking over
The nurse keeps asking whether I saw the warning on Mr Tal. I did. Mark it.
seen, the D-dimer
Take my name against the Whitaker emergency, I'm answering it
Don't send the sepsis flag to Dr Orban, it's mine and under control
The thing blinking about Theodora's lithium level, I've dealt with it
I'm with her now, so sign off the alert on Mrs Eze
not a false alarm but handled all the same, the one about the hypoglycaemia
Alert received
put me down as responsible for that critical haemoglobin
Dr Wren here, aware of the abnormal ECG, thanks, you can file it
Whoever raised the flag on Mr Lomax should see that a doctor has read it
As to the high calcium for Mr Lovell: noted, treatment begun
tick off the stroke alert, I was there
Am aware. Glucose 2.9. On my way.
Nobody else need bother with the Fenwick emergency as I've got it
let the record show that I saw the CRP warning at 8.10
you can quit beeping about Mr Aydin, his heart rate is being looked after by me
I accept the alert
Right, the Sorokin alert's been attended to, patient transferred
I know, I know, potassium 6.2
Nurse Dina will be glad to hear I've taken over the anaphylaxis warning
that low platelet count has been seen by me and needs no further shouting
Set the alarm on Mrs Chu to done
on it - the sats drop
Alert for Mr Bisset, was me who phoned the ambulance, so tick it
# message_patient
Mrs Takahashi is worrying herself sick over nothing, her mammogram is clean, would you put her mind at rest
Femi should come in fasting
I forgot to tell Mr Lundgren not to drive after the eye drops
Let Ana Lucia know that the form is ready at the desk
Drop Callum a line, how's the ankle
If Joanna Pruitt hasn't had her blood taken by Friday there's no point in her coming, she ought to hear that
The nurse thinks someone should warn Mr Bakker that the tablets may turn his urine orange
not a prescription, just word to Nadia that she may stop worrying, the rash is harmless
ask Sipho whether he's still got the cough
To Mrs Ivanova: please bring your old glasses. Dr Reuter
Has anyone told the Hendricks family that the child's test was negative? If not, do so from me
Christos needs to ring me
I'd like Philippa to hear from us before the weekend that her results were normal
remind old Mr Feeney abt his compression stockings
Sorry to Gabriela for running late today, pass that on would you
The potassium sample was haemolysed, Mr Tanaka has to come back for another and should know it isn't his fault
Winston hasn't turned up three times, I'd like to write him something friendly
Could Marguerite be told to halve the tablet until I see her
biopsy benign, tell Sanjay
I want Mrs Kovalenko to keep a blood pressure diary, twice a day for a week, she needs it in writing
nothing to prescribe to Tom Baxter but please advise him rest and fluids
Inform Adunni, x-ray fine
if mr schaefer doesn't hear from me today he'll go to the papers, so write that I'm looking into it
Mrs Lacroix left her glasses in my room
My receptionist says Oleg is still waiting for word on his scan. It's clear, he can relax
thank Mrs Brennan for the jam
Ask Hugo's mum if the fever broke
Tell him not to eat before the gastroscopy, him being Stefan Wolff
A short note for Priyanka, the cholesterol's better, keep going with the walking
have Bjarne call the office about his repeat bloods
Sven ought to know that his urine culture grew something and that I've left antibiotics at the chemist's
Her mother calls every day. Please assure Mrs Wozniak that Lena is doing fine.
get Ahmed to bring all his boxes of pills along
I can't reach Mr Villanueva by phone, his line's dead, so write: pathology normal
I said I'd let Paloma know by Wednesday
Message for the 10.20: don't come if you've got the flu, yours Dr Nilsen. It's Mr Pritchard.
if it's not too much bother might Ingeborg be asked about her sleep
The vaccine's arrived, Mr Amadi can pop in any day
Reply to Tilda, yes she may fly
don't book him, just ask Jean-Luc which day suits
Nurse Owen reckons nobody explained the inhaler to Dalia, could we send her a few lines on how to use it
all good, bloods, Mr Kim
Mrs Santoro to weigh herself daily and tell me the numbers
Would Lennart mind if a student sat in? Find out from him
say happy birthday to old Hortense from me, she's a hundred
The tests on Haruka's thyroid were perfect and she's losing sleep over it
I would like Mr Owusu to do his ear drops another week, will you let him have that
Please get a word to Mrs Lindqvist: the crutches can be returned
tell bruno no alcohol with those
Mr Stankovic asked by phone whether he can swim with the plaster. He can't.
Can somebody find out from Yetunde whether the new tablets agree with her
the results have been lying here since Monday and Annika Berglund still doesn't know they're normal
write Lorenzo, appointment next month needs a full bladder
Not to frighten Mrs Hewitt, but she should come in this week about her scan. Put it gently
Dear Mr Sundaram, your referral has gone out. Send that.
Warn Grace off grapefruit juice
We ran over and I never said goodbye to the Okoro children's mum, tell her the spots will fade in a week
how's he coping at home? Ask Mr Dlamini for me
Ludmila, come by for your stitches Friday, that sort of thing
my nurse forgot, so: Mr Espinoza mustn't take the metformin on the morning of the CT, he has to be told
Elif's waiting to hear whether she can go back to work and yes, Monday's fine
Since Mr Whelan doesn't answer, leave him a written word that his stool test came back clean
note to Desmond: stretch!
I don't need to see Mrs Fujimoto again and she should be told that, kindly
Somebody ought to let the Lindgren lad know that his plaster comes off on Tuesday
how did the new insulin go, I wonder. Ask Mrs Bailey-Ruiz
Explain to Mr Pereira why I changed his tablets: the old one clashed with his kidneys
Invite Solveig for a chat about her results, nothing alarming
text Jamal wound check thursday dont get it wet
Dr Imai asks me to ask our mutual patient Mrs Frost whether she'd join the study
apologise to the four o'clock lady, Mrs Rossi, that I had to run off
please tell that Mr Andrzejewski, his wish for a second opinion is ok for me
As soon as possible Ms Varga must learn that she's not to take both blood thinners
# help
First day here. What are you for?
Is there a list of the things I can ask
I'm told you do prescriptions and diaries and so on but nobody explained how
how do I talk to you, in commands or just like this
So the young ones use you for everything. What's everything?
instructions?
Can you also do diagnoses or only the diary? In short what are your powers
I pressed something and now you're here, what next
lost, sorry
Talk me through your abilities
what would I say if I wanted something from you
Do you do anything apart from schedules?
is there a manual for you
Could you tell me what kind of thing you're able to sort out for a doctor
hm, how does one begin
what can i type here
Pardon my ignorance, I have never used one of you, show me the ropes
# greeting
Morning all
Hello there, Dr Baptiste here
good afternoon assistant
hiya
Good evening
hello hello, anyone in there
Bonjour
hey
Good day to you
# thanks_goodbye
that's me done, off home
Much obliged, see you Monday
cheers, nothing more
lovely, that's all sorted, bye
Signing off for the weekend
tack så mycket, hej då
you've been a great help, ciao
Ta, over and out
Enough for one day. Good night.
that'll do, thank you kindly
See you tomorrow, machine
thx bye
Brilliant. I'm off to theatre, bye
no further questions, thanks
I appreciate it, take care
merci, à demain
Done. Cheerio
# confirm
Yes
go on then
quite right
mm-hm, do that
That's correct
yep fine by me
sure
I do, yes
go right ahead
yes please do
Affirmative
ok, agreed
indeed
Exactly that
yeah why not
# deny
No
rather not
scrap that
absolutely not
no, leave it
nah
oh no, don't
Negative
I'd prefer you didn't
no thanks, changed my mind
better not
certainly not
Don't do it
wrong, no
forget it
# out_of_scope
The printer in room six eats paper again
max daily dose of paracetamol in liver disease?
Where does one leave the car now that the east lot is closed
Mr Hollis needs an MRI of his lumbar spine, request it
Is the canteen doing the fish today
prescribe me two weeks on a beach
who's covering nights in Ward B this weekend
Dictate to the orthopaedic surgeon: thank you for seeing this pleasant lady
my password has expired and I can't get into the imaging viewer
What do NICE say about statins above 85
Dr Petrossian's patient with the odd rash, what's he got
has the invoice for the Bergmann consultation been paid
Book my wife and me a table for eight tonight
If it rains I'm not cycling, will it
Full blood count and lipids for Stella Morris, send it to the lab
does clarithromycin go with simvastatin
block this number, a salesman keeps ringing my extension
Refer Ulrike to dermatology at the university
Who won last night
I can't log on from home since the update, VPN says token invalid
Which antibiotic covers pseudomonas orally
My mother in law wants an appointment with her hairdresser and thinks you do that
is there any evidence for turmeric in osteoarthritis
Get Mrs Ostrowska a chest x-ray
half-life of diazepam?
When will the coffee machine on the second floor be mended
who's on call for cardiology tonight
Sick note letter for Bartek's employer, two pages, please compose
how many points do I get for the Lisbon congress
The patients of Dr Hallberg, how many has she got
what was my salary slip for may
Order more gloves, size seven and a half
Remind my husband to fetch the kids
send Mr Delacroix for physiotherapy at the rehab place in town
the air conditioning in my consulting room drips on the couch
Can a nurse legally sign this form
diagnose my car, it makes a knocking sound
Trains to Basel after six?
Somebody's parked in the doctors' bay again, grey Volvo
dose of gentamicin per kilo in neonates
How do I cite a Cochrane review
My laptop won't find the projector and the lecture starts in ten minutes
CT abdomen with contrast for Mr Drobny asap
What's Dr Ferrante's list like on Friday, she owes me a favour
does the hospital pay for my parking fines
I need a referral written for Aziza to the pain clinic across town
is the pharmacy downstairs open on sundays
Letter to the GP re Mr Blom: seen today, doing well, discharged, please type that up
anyone know a decent plumber
normal range for ferritin in women
Would you water the plant in my office
what percentage of people get a rash with lamotrigine
which nurses are in tomorrow
I'd like to cancel my subscription to that journal
How much do we charge a private patient for a mole removal
translate wound dressing into Polish
Elections today, who's ahead
My screen is upside down since the cleaner was here
Do we still have lollipops for the children in stock
arrange a bone scan for mrs Quigley
Is dapagliflozin safe in type 1?
what will the surgical team's rota look like in May
I want to discharge my teenage son from his duties
Wellsley criteria or Wells criteria, which was it for PE
How do I claim back my travel to the conference
send a taxi for Mr Ames
Compose a reference letter for my trainee
Dr Yeo's diabetic lady, the one with the ulcer, how is her foot
recipe for lentil soup
urgent: the toilet on the third floor is flooding
has my parcel come to the front desk
could you get Magda into the hand surgeon at St Luke's
Interaction between warfarin and cranberry?
add milk to my shopping list
I'd like throat swabs and a monospot done on Zach
What's the wifi for guests
Our scanner makes every page pink
Any new trials on semaglutide in adolescents?
Tell my wife I'm running late
who is the duty manager
I've been prescribed reading glasses myself, where's a good optician
Holter for Mr Lacey, 24 hours, book it with the cardiac lab
how fast can one taper clonazepam according to the book
The neighbour's cat has diabetes, can you imagine, and he wants insulin from me
could you schedule my car's MOT for thursday
What's the billing code for a long consultation
Draft the discharge letter on Mrs Ingram for her family doctor
first line treatment for cluster headache
Stock price of that vaccine company
Is the lift working yet? I've a lady in a wheelchair
my badge doesn't open the drug cupboard
Please have neurology at the county hospital see Mr Fairbanks
what's Dr Albrecht got his patient Mr Hoppe on
`;
