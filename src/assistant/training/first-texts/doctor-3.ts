/** Sentences of our own. */
export const doctorFirstTexts3 = `
# view_schedule
Kindly revert with the names for today's OPD, I am just parking
how many heads before lunch
Who's sitting outside my door?
Good morning, I have lost the printout sister gave me, so what does my Thursday look like please
tmrw list pls
Is it true that Frau Oberhauser comes at eleven, or did I dream this
I wan know who dey come first today abeg
The 2:30, is it still the little boy with eczema or somebody else now?
My wife asks if I am home for dinner. Who is my last one tonight?
before I commit to the teaching round at 10, am I free then
wednesday full or not
Between one and three o'clock, what stands in the book?
Somebody has been moving my bookings around again, show me how Friday stands at this moment
next please
I do not want to block anything, only to see what I have on the 14th
po, sino na next? I mean who is next for me
When does Adaeze Nwosu come back to me, is it this week or the other one
Vaccination clinic day today I believe, how many children are down for it
Did Mr. Kowalczyk get a slot with me in the end? He was begging at reception
I am sitting with coffee and nobody enters. Is the morning really empty?
agenda de hoy, I mean my agenda for today please
They told me it would be a light week. I don't believe them, let me see it
Running behind by forty minutes. How many are still waiting behind this one?
Dictating from the car: read to me the first three of today
can i squeeze a coffee between 11 n 12 or is there smbdy
The new diabetic, Mrs. Akinwale, on which day she is coming?
Please show the day after tomorrow, I must plan my injections list
Am I double booked at 4? reception is laughing at me
What has the calendar for me in the week of 20 May
Only the afternoon interests me, morning I've seen already
is d first one a new case or follow up
For when is the Pereira baby's second vaccine put with me
Schedule.
sir i have not got today's list on whatsapp as usual, pls show here
I suspect that half of tomorrow are no-shows from last week again. Who are they
Do not tell me I have thirty people again today
Which of my days next week is the least crowded? I don't want to change anything, just know
Have I somebody at eight sharp, or can I bring the child to kindergarten myself
when will old Baba Suleiman be here again
Cardio clinic, room 2, today: names and hours
How does my Monday look, Bitteschön
I left the 5pm blocked, correct? Or has a patient landed in it
So who is after Mr. Rosenfeld
Did the cancellation at noon get filled up
Sister says twelve, computer says nine. What is the real number of mine this morning?
I want to go to my son's football at four on Thursday. Before I promise, is anybody written there
last pt today time?
Has Mr. Bielefeld kept his Tuesday with me or was he taken off
Without moving anything, what's there between 9 and 11
Today being Saturday, do I have clinic at all?
is the prescription lady, the one who needs renewal each month, booked for me this week? Mrs Tanimowo
Which hours of Friday are still unbooked on me
wala pa bang susunod? who is next
Read out tomorrow's, I'm cooking
Calendar for the 28th, mine
My 9:40 hasn't come. Who is at ten?
They've put a video consultation somewhere in my day, at what time was it
Check if the Mazumdar child is on for tomorrow, I need to bring the small cuff
weekly view
Kindly apprise me of the appointments remaining for the day
How long until my following patient? I'd like to smoke one
next tues morning, any new patients among them or all controls
I return from leave on Monday and I am afraid of it. What awaits me?
Am I seeing Seifert before or after the lunch
Who took the slot I opened yesterday evening?
what u have for me 2day
The cleaning lady asks when can she mop my room, so when am I without patients today
Twenty-two yesterday. And now, how many
who r my new cases 2mrw
Rajeshwari with the pacemaker, was her control this month or next?
Kindly share the list for the outreach day on the 19th
I opened extra places on Saturday. Did anybody bite?
my three o'clock, tell me the name and why they're coming
Looks the Thursday as bad as the Wednesday?
from now until evening what's left
What time does my day begin on Tuesday, I take the train
Before I ask for holiday I'd like to see who all is booked in the second week of July
Am I correct that the Kowalski twins are coming together at quarter past two
whos next n is it a child
OPD list!!
Nobody told me if the ward meeting is before or behind my first patient. When is the first?
Somewhere next week I see the man with the swollen face, Mr. Ladislaus, on which day
do i hav gap for lunch
Last working day of the month, how does it look with me
Tomorrow I have to leave by 3, is there anyone after that or I am safe
Anything at all on my plate this Sunday
Did the young dermatitis couple keep their joint appointment on Monday, the Alcarazes
No alerts, no results, just my timetable of the morning please
The 12:15, was that a phone call or a visit?
# set_availability
From Monday I can begin only at half past nine, school run is mine now
I am willing to sit on Saturdays also, 10 to 1, let people book
open the evening on tuesday, till 8
My new hours are as follows: Monday to Thursday 08:00 until 16:00, Friday 08:00 until 12:00.
Ramadan is coming so better people book me from 9 till 2 only, that month
Siesta no, but I take my lunch 2 to 3 like a Mexican, so shift the break there
put me bookable on thursdays afternoons too, waiting list is crazy
Since the nanny left I can't do earlies. Ten o'clock first patient, every day, until I say otherwise
Too many gaps and too many complaints, so please release four more slots on Wednesday
Sundays I can work 2 hours, 4-6pm, for the babies only
wrong hours on the portal!! it says i finish 5. i finish 6
I was always away Fridays for the research day. That is finished; from now on Fridays are normal consulting 9 to 5
Make it 20 minutes earlier in the morning, 7:40 start, I like the quiet
Patients may find me on the 23rd between 13:00 and 19:00
The cath lab has given back my Tuesday mornings so you may let people have them
add an extra hour tomorrow at the end of the clinic, flu has everyone
lunch break 12:30-13:15 pls, not 12
Half-day only on Wednesdays henceforth; mornings.
Doctora Mendiola said you could change my consulting times, I'd like 11 to 19 on Mondays
Kindly make me available 4 pm to 8 pm on weekdays, evening OPD
I come back from parental leave part-time: Tue, Wed, Thu, eight to one
The half hours are too long, cut me into 15 minute slots on Mondays
people can have me on 1st of may also, I am not going anywhere
I finished with the hospital job, so all five mornings are yours now
start later on wednesdays. 10.
This Friday I stay longer, until seven, if somebody needs it
Previously I refused Saturdays. My bank disagrees. Open Saturday 9-1
no lunch for me on tuesdays, just run straight through 8 to 3
Would it be possible that my bookable time on Thursday ends by 15:00 instead of 17:00, permanently
After Easter my timetable changes to afternoons only, 13-19h
open me up a bit more on monday na
Allow skin-check patients on me in the early morning also, from seven
Moving my pause from noon to one o'clock, half an hour is sufficient
Winter hours again: light goes at four so my last patient must be at half past three
I'm doing teleconsult from home on Sundays 5 to 7 in the evening, kindly enable
Nobody finds a slot with me before June, they say. Then give them my Wednesday evenings 17 to 20
set 9-5 mon-fri. thats it
The traffic on Third Mainland Bridge is killing me, first booking should be 10 a.m. going forward
I don't go on leave, I only want that Mondays begin at eleven from now on
Now that exams finished I'm able to see patients on Thursday nights, 6 to 9
For the flu jab rush put extra places on Saturday the 12th, eight until noon
kindly extend my OPD timings till 7:30 pm
My contract is now 60 percent: Monday whole day, Tuesday whole day, Wednesday until noon. Enter please
let them book me from 8 not 9
Sabbath begins early in December so Friday finish at 14:00
lunch 1-145
I can see adolescents after school, so Tuesdays add 16:30 to 18:30
Whoever put me as available at 7 in the morning doesn't know me. Nine.
The new room is mine on alternate afternoons, so Mon and Wed 2-6 may be released
Tomorrow only, I can come at 7 and take some early birds
make the breaks shorter, ten minutes at 10:30, nothing else until lunch
I'd be ready for bookings on Dec 27 and 28, others are off
Heat is too much at midday here, so I'd rather sit 7 to 11 and again 5 to 8
Turn Thursday into a full day please
My days henceforth: Tuesday & Friday, 10am–4pm, strictly by appointment
Since Dr. Halloran went I have been asked to carry her Monday evening, five to eight, so show me as bookable there
I no more take night duty, thus mornings from 8 are possible again, every weekday
Wednesdays are to be my long day: noon to eight p.m.
pls put sat 10-2 alternate weeks im free for consults
You show me with thirty places on Monday, I cannot think so fast. Make it 10 to 2 only
Open up the day after Independence Day, normal timings
For June only, start me at 8:30 rather than 9:00
I give up my pause on Fridays, two more children can come there
Kindly modify consulting hours: M-W-F 17:00-20:00
A mother wrote that working people can never get me. Fair. Let Tuesdays run until 19:30
available next thursday 2-5 after all
I'm ready to accept bookings on the morning of the 24th, nine to twelve
New patients take long, so make every first visit forty-five minutes in my calendar hours
lunch shud be 1230 everyday
Sunday clinic for the market women, after service, 1pm to 4pm, put it
Summer: I prefer beginning at seven thirty and stopping at one, Monday through Friday
Mornings don't work for teenagers, nor for me. Shift all my hours to 12-20
Not closed on the 6th as the calendar has it, I work that day as usual, 9-5
add me 2 slots at the end of every thursday
Procedures move to Monday, hence Wednesday from 8 to 12 is for ordinary consultation
# block_time
My mother's surgery is on the 9th, nobody should be put on me that day
Conference in Hyderabad 3rd to 6th, kindly mark me as away
no patients 3-4 today, ward call
I'm off to Lagos for my brother's wedding from the 18th, back on the 27th
close my friday pm
Between Christmas and Epiphany we Russians don't work. Well, I don't. 1 to 8 January keep empty
The audit people want two hours with me on Monday from ten, so don't let anyone in there
Dentist for me, ironically. Tuesday 15:30 till end
I need the first slot tomorrow kept free, paperwork is up to my neck
annual leave 12-26 august thx
If anyone tries to book the last half hour today they should not be able to
Eid days please as holiday for me, the 10th, 11th, 12th
Carnaval! I'm not here from the Saturday to Ash Wednesday
My daughter graduates on Thursday at two and I have promised, so the afternoon must go
put a wall on my calendar next week wed, grand rounds whole day
Fever since night, 38.9, I will not be seeing anyone today
maternity leave begins 1 March, please don't permit bookings after that date
keep 12 oclock hour empty on friday for jumu'ah
I would be grateful if nobody is given to me on the 30th in the morning because the embassy has called me for the passport
Pls mark leave 5-7 nov, Diwali at native place
My board exam is on the 16th. No clinic that day and none on the eve
hold 11:30 open for me, a drug rep I actually want to meet
I shall be on compensatory off tomorrow
Fasching Monday nobody works in Cologne, me neither; close it
From two o'clock today I have a court hearing as expert, take me out
Do not let people into the 8:00 on Thursdays this month, it is journal club
Nothing after 4pm on wed. son's school play
I wish to have the whole of Holy Week off
They are repairing the air-con in my room on Tuesday, so nobody can be seen by me there before noon
My father passed on yesterday. I travel to Enugu tonight and return after two weeks
block out one hour next thurs 9am pls (BLS renewal)
Every Wednesday from 12 to 1 must remain free for my own supervision
vacaciones! 14 july till 4 august closed
After the long psychotherapy at three I need a breath, keep the slot behind it empty
Flying to AAD in Orlando, out 6–12 March
It's Navruz on the 21st and I'm taking it
stop bookings for this friday im post duty
The 1st and 2nd of November I go to the cemetery with the family, like every Filipino. Leave those days closed
I've got a burst pipe at home, I can't come in before eleven tomorrow
Kindly do not entertain any bookings on 15 August
Usg of my own at 2pm (im 20 wks). keep 1.30 to 3 free
The registrar's wedding is on Saturday and all of us go, so my Saturday must be shut
Sabbatical, whole of October and November
Mark me out of office Thu-Fri, CME in Cebu
I have jury... no, how do you call it, Schöffe duty, on the 4th. No patients
take my thursday away, I work from the university
strike day tomorrow, NARD has directed, I won't be seeing anyone
Please shield the last slot on Tuesdays from bookings, I use it to ring the worried ones
no one btw 1030 and 11 on mon
I donate kidney for my brother on the 3rd of June. Six weeks I am not available
Pilgrimage. Hajj group leaves 25th; back after twenty days. Make nothing in that time
Kids' carnival at the kindergarten, so from 14h on Friday I exist not
To finish the discharge summaries I need two quiet hours, say tomorrow 3 to 5
Good Friday evening and Black Saturday I'm not holding clinic
My back went out again, lying on the floor. Nothing for me the rest of this week please
day of the dead, 2 nov, closed for me
I gave birth to a bad idea: half marathon on Sunday. Keep Monday morning clear
my kid has fever, i stay home 2day no pts
Between 15:00 and 15:45 on the 21st comes the man from the health authority; nobody else
Request you to block 1st week of December, sister's marriage in Jaipur
Cataract operation, mine, on the 13th. Ten days without clinic they told me
shut the diary tomorrow after 12
I teach at the faculty every second Tuesday until 11, so no one may be placed there
It's Oktoberfest and no I'm not joking, the 26th off
Next week Thursday na public holiday for Nigeria, I no dey
No bookings in the 20 minutes after each home visit, I need them for driving, tomorrow I have it at 10 and at 12
Reserve for me the 16:00 today, I've to telephone with a judge
Feast of San Juan, 24 June, out of clinic
Nothing for me on the mornings after my night shifts, that's the 8th and the 15th
Can't do Friday, embassy interview
I'm invited to Recife to speak, 19 through 23 September, away
ECG machine goes for calibration, so Wednesday 8 to 10 may not be used on me
My husband returns from the ship after nine months. Friday off, and the Monday too
Exclude me on the 31st, accounts closing with my CA
# view_patients
Whom all do I have under me at present?
how many patient i have total
Someone new was shifted to my panel over the weekend, no? Who
There's a lady, Portuguese surname, begins with F or maybe V, I follow her since spring. Find her in my list
Give me the roster of everyone registered with me
Dr. Bassey retired and I inherited his people, let me see who they are
do i have any patient called Imelda
I need only the names. My whole panel, from A
Which of the children I look after are below two years?
Is Herr Lindqvist one of mine or does he belong to the colleague upstairs?
Count of my active patients, administrator is asking since morning
who got assigned 2 me this wk
Two sisters with the same surname Okonjo, are both on my list?
I'd like to see the full list of those in my care, with ages if you have
Was a Mr. Haddad ever registered under me or did he only call
Names starting with Z on my list
how big is my panel now after the new year
find ruiz in my patients, there may be 3
New babies this month given to me, who are they
For the annual report I must state how many people I follow
Is the Abubakar family all mine, or only the children
show my pts
Which ones did Dr. Feldmann hand over to me before she left?
I don't want their appointments, I want just to know who belongs to me
My list of patients on the phone shows only ten, it should be some hundred. Give me all
Sino-sino ang mine? The newly admitted to my panel pls
Let me have a look at who is on my books
Do I still have that nun as patient, Sister Philomena something
The secretary claims I've over 900 people. Is this so
Any patient of mine called Wagner? with one or two A's
list of my heart failure people pls, just names
Recently allocated to me, whom?
I need to know which of my patients are from the Gutierrez household
panel
Before vacation I will hand over my people to Ogbonna, so give me first the complete list
How many under-fives do I follow
Is somebody with the given name Parveen on my register?
not the schedule. my patients. all.
A colleague transferred three psychotics to my care yesterday, what are their names
After the merger of the two practices who belongs to me now?
The lady with the parrot, Philippine, surname perhaps Gatdula or Gatchalian, search among mine
all of my diabetics by name
Nobody told me but I see a stranger in my corridor. Any new names on my panel
pts under me - count
Are there any Russians on my list? I can give them the leaflet in their tongue
List the infants that are attached to me since January
Herr Doktor Pfaff is leaving, did his patients already come over to my list
Do I look after somebody named Okechukwu or was this the other clinic
I want to post greeting cards, so I need everyone on my register
how many female how many male do i have
Is Old Man Valderrama still with us on my list or has he been moved away
show names beginning with Sh
Which of my patients are over eighty
# patient_history
What is Ranganathan taking now, all of it
ferritin of Mrs Abd El-Rahman, did it come back
last time I saw the Petrenko boy, when was it and what for
Is she allergic to penicillin, Mariana Toledo I mean, the mother swears yes
Before I write anything for Mr. Gbadebo let me look at his kidneys
I remember giving something for sleep to Hannelore Weiss in autumn, but what
bp readings of Sunita Kamath last 3 visits
The husband of the teacher, Crisanto Villanueva, had an echo here in May. What was the EF?
Open chart: Tkachenko, Galina
Has anybody ever tested Bruno Siqueira for coeliac? He is so thin
This lady on my 10:15, Efua Mensah, I never met her. Bring me up to speed
hba1c for dela Cruz pls
I am quite sure we stopped lithium in Mr Steinmetz years ago. Am I right?
why is Chukwudi Eze on two betablockers, what does the record say
I don't need his appointments, I need his diagnoses. Zhukov.
Vaccination card of baby Anaya Deshpande, which ones are done
Ernesto Palafox tells me the biopsy was benign but I want to read it myself
did i ever put Fatma Shaheen on isotretinoin??
Old admission, heart failure, maybe 2021, patient Moreira. Find me the discharge summary
Allergies - Joselito Manalo
Weight curve of the Schuster twin, the girl
Was it left or right, the mole we removed from Ilse Trautmann?
creatinine trend Vasant Gaikwad
The pharmacist asks if Folasade Ogunleye can have sulfa. Does her file mention any reaction
Prior to seeing Mr. Ghobrial kindly put his latest lipids before me
psych admissions of Igor Lebedev, how many and which years
Jennylyn Aquino says I gave her a cream that burned. Which one was it
what vaccines does the Monteiro boy still lack according to his record
I've forgotten everything about Gerda Pohlmann except her dog. What's she being treated for
tsh n t4 - leela menon
Pull up everything on Alejandro Figueroa before he walks in
Did the cardiologist write something last month in the notes of Amina Yakubu?
meds Rostislav Demin
The dose of valproate in Yolanda Bermudez, has it been changed since winter
Someone should have done a Mantoux on little Harsh Wadhwa; result?
Do I read correctly that Cesar Pacheco was never screened for hepatitis
How has the blood pressure been behaving in Frau Niedermeier since we added the third drug
mr osagie, ct chest, what did it say
When was Manal Girgis last in my room
She tells her mother's history as her own always. What cardiac diagnoses does Nilufar Karimova truly have
Growth chart and last haemoglobin for Princess Macaraeg
old stent or bypass in Wilson Drummond? I can't recall
The daughter-in-law says he had a stroke in Kerala. Is it mentioned anywhere for Mr. Kurian Mathew
inr last 5 values, babagana
Why did I send home Marek Dudek last time without tablets?
I have Mrs. Lilian Ferraz on the phone now, which dose of thyroxine does she take
Whatever you've got on Zubaida Lawal
Show lipid panel of Grigory Antipov. I don't want to change the statin, only to look
How many times have we treated the ear of Paolo Catindig this year
Did Herr Immanuel Roth get the pneumococcal shot or refuse it?
skin biopsy Thekla Morgenroth report
I believe she's on two SSRIs. Reem Shoukry. Check for me
When was it that Jorge Urrutia had his ablation
Past psychiatric history - Mr Abhishek Rane - brief
Her last note please, the Ekpo girl with the seizures
This patient Evgeny Fomin wants a refill, but I don't remember him at all. Who diagnosed him and with what?
Compare PSA of Don Fidel Arredondo last year to this
alrgies of cynthia lumbao??
The newborn screening of the Hosseini baby, has it come and is all in range
What is Mr Babatunde's latest creatinine, I need it for the contrast
Summarise the past year of Roswitha Engel
Has Camila Prado ever taken fluoxetine and how did it end
Which eye was the cataract done on, Mr. Jayaraman
Tell me all regarding Smt. Ambujam, she's being wheeled in
did tunde salami ever have TB treatment
Potassium yesterday of Karl-Heinz Moll?
Yesterday's visit I can't reconstruct. What did I write for Ms. Regina Camargo
I'm about to give her a triptan. Any heart trouble in Perpetua Aguilar's past
latest ecg finding, mohsen
For the insurance they ask since when Arkhip Lapin has hypertension
Bianca Salonga, 8 y/o, prior wheeze episodes?
Do we have a penicillin allergy noted or only the mother's word, child Onyinye
what was the ldl before the statin, Prakash Wani
It says renewed on his box but who renewed? Look which medicines Samir Hanna got from us
The Fonseca lady went to the emergency room in March, do we hold the paper
Her PHQ scores over time - Elke Wolter
Is Nestor Padua anticoagulated, yes or no, with what
Give me the story of the rash of Diego Carranza from the start
tetanus status Ruslan
Before you make me ring the lab: is the vitamin D of Mrs. Balakrishnan there
Which antidepressants did already fail in Simone Teixeira de Melo
thyroid scan result - ngozi ume
I saw Gottfried Lang's name on tomorrow's list, what is he suffering from
Was the bone marrow of Mr. Fikry ever done
# add_prescription
Ramipril 5 mg OD for Mr. Thakur, 30 tablets
Start the Olayinka child on amoxicillin syrup 250 mg thrice daily for seven days
double her sertraline, Frau Brandstetter, from 50 to 100
Mrs. Hegazy has finished the metformin, same again please for three months
give Nikolai Baranov atorva 40 at night
He came scratching like a monkey, poor Tiago Nogueira. Permethrin cream, two applications one week apart
I've decided Ms Natividad needs prophylaxis for these migraines, propranolol 40 bd it is
refill salbutamol inhaler for Kavya Iyengar
Put Señora Arriaga on levothyroxine 75 mcg, fasting
Bisoprolol up to 5 for Ludwig Hartmann, pulse was 92 yesterday
The pharmacy phoned that Mr Okafor's amlodipine ran out, renew it
eltroxin 50 for Bhavna Solanki starting tmrw
Let us try mirtazapine 15 at bedtime with Vladislav Orlov, he sleeps nothing since the divorce
hydrocortisone 1% thin layer bd x 5d - Amira Zaki
Nobody continued apixaban after the discharge of Benedita Ramalho! 5 mg twice a day, from today
For the scalp of Rodrigo Cantu: ketoconazole shampoo twice weekly
I'd want Mr. Adeyemi to have furosemide 40 in the mornings
iron drops for the Bautista infant 2 mg/kg
Please to prescribe Lyudmila Sorokina enalapril 10, morning
I stopped her amitriptyline last month and regret it. Back on 25 mg nightly, Uta Grünwald
cetirizine 10mg hs for Farouk Selim 2 wks
Pls write pantoprazole 40 before breakfast for Mr. Nambiar, 4 weeks
Blessing Edet needs her folic acid renewed, twins again
methotrexate 10 mg once A WEEK, Mondays, for Traudl Eichinger
I told Karim Naguib to begin escitalopram 5 for a week, afterwards 10. Enter that kindly
More insulin for Dona Zulmira, glargine goes from 18 to 22 units
Carlo Evangelista is to have montelukast 4 mg chewable at night
Valentin Rybakov, warfarin, raise to 5 mg alternate with 2.5
The acne is worse, the girl cries. Adapalene gel at night for Ximena Orozco
tab telma 40 od for Gopinath Hegde
I'd rather he sleeps on melatonin than on something stronger: 2 mg prolonged release, Hubert Ziegler
Repeat the inhaled budesonide of the Onuoha twins, both same dose as last
Mrs. Soad Ragab, clopidogrel 75, twelve months after the stent
Nystatin drops 1 ml qid, newborn Lacerda
put Girlie Santiago on losartan 50 since she coughs w the other one
Continuing aripiprazole for Yegor Pavlenko, 15 mg, another 2 months' supply
zinc and ORS for baby Arjun Rathod, 14 days of zinc
Maybe it's early but I want Don Refugio Salinas on donepezil 5 at night
azithro 500 od 3/7 Emeka Umeh
Fluconazole single 150, patient Waltraud Fink, partner also treated elsewhere
Her eczema flares each winter; give Manuela Bittencourt tacrolimus ointment 0.1, twice a day
Reinstate carbimazole 10 mg for Mrs Ghada Sabry
Pressure remains 160. So, for Mrs. Thangamma, add amlodipine 5 in the evening
rx cefixime 100/5 5 ml bd 5d, pt Harshita Ahuja
Mr. Fashola used up his GTN spray, send another
I'd like to try propranolol 10 mg as needed before presentations, Miss Judith Wenzel
The mother finally accepts methylphenidate. 10 mg morning, Henrique Assis
For Ahmed Bahgat permit the same tiotropium for six months more
risperidone up to 2 mg for Stepan Kravchenko pls
Boy Kian Mercado, prednisolone 1mg/kg 3 days, croup
Isotretinoin 20 mg daily, one month, Fabiola Sepulveda, pregnancy test negative today
Mupirocin on the nostrils twice daily, Ekaterina Lis
what I forgot on Tuesday: potassium tablets for Olumide Sowande, one each morning
He eats, he grows, only the nose drips. Mometasone spray for Moritz Falk
Kindly initiate dapagliflozin 10 mg OD, Shri Damodar Patil
renew everything for the old Mrs. Quaresma, she has for three days left
Antacid gel, 10 ml after food, Hosny Ramadan
I want levodopa gone up a half tablet at noon for Ruperto Lozada
Write out chloroquine... no sorry artemether-lumefantrine, 4 tabs bd three days, Chinelo Okpara
Olanzapine 5 at night begins today for Rebekka Sommer
Put Tarun Bajaj back to full dose sacubitril, he tolerates
permethrin also for grandmother, Señora Ofelia Montes, same as we did for the kids
B12 1000 im monthly x6 - Zoya Denisova
My pen is dry so you write: cefuroxime 500 twice daily, one week, Mr. Lalwani
Sir Bonifacio Reyes, furosemide up from 20 to 40
extend the rivaroxaban for Edeltraud Maier till christmas
Calcium with vitamin D, one daily, for Mama Ronke Coker
Venlafaxine isn't holding her. 150 now, Tamara Golubeva
Hand, foot and mouth only, but the fever is high, ibuprofen syrup 5 ml when needed, Zyra Mendez
Terbinafine 250 for six weeks, toenails, Sr. Anselmo Duarte
Mrs. Nirmala Pai came for result yet left without her telmisartan. Give 40 mg for a month
Bump Essam Fouad's metoprolol to 100
Scabs everywhere, impetigo, little Obinna: fusidic acid cream tds
She ran out in the middle of holidays. Quetiapine 100 for Sabrina Haas, four weeks
same eye drops again for mr guerrero timolol bd
Sumatriptan 50, six tablets, Mrs Irina Zhdanova, at onset
Let Mr. Tejinder have sildenafil 50, his heart is good enough
naltrexone 50 mg each morning, patient Marcelo Antunes, as agreed with his wife
Doxycycline 100 daily, twelve weeks, for the rosacea of Dr. Mona Seif, who's a patient this time
Allow one more box of the lorazepam to Frau Ingeborg Thiele, only ten pieces
nebulise? no, prescribe: levosalbutamol respules, Vihaan Saxena, 3x a day
I decided against surgery; tamsulosin 0.4 for Efren Dizon
Hydroxyurea 500 for Toyin Alabi, daily, our usual
# discontinue_prescription
Mr. Venkataraman is coughing like anything on that enalapril, no more of it
take Ebere Nnamdi off the naproxen, stomach
off with the statin for Otto Kaltenbach, CK is 2000
She is pregnant, Heba Mansour, and there is doxycycline on her sheet. That must go
stop pred in Larissa Quintela
Digoxin - Semyonov - stop.
I don't see why Rosalinda Ocampo still has omeprazole after four years. Finish with it
The antibiotic for the Pillai girl can be pulled, culture is sterile
wean off paroxetine please, Gudrun Seidel, 10 mg down each two weeks
Enough of tramadol for Don Eusebio Lara, he is becoming fond of it
d/c spironolactone Mrs Uwaifo K 5.9
He has had a rash from lamotrigine, young Timur Akhmetov, discontinue same
aspirin no longer needed in Severino Falcao now he's anticoagulated
Youssef Attia had switched over to insulin so glimepiride can leave the list
cancel the zopiclone of Erlinda Magsaysay pls
no more ibuprofen for Mr. Chettiar, his kidneys are crying
Hydroxyzine makes Omotola sleepy in class, pull it
stop clozapine in Wolfram Jaeger at once, neutrophils 0.9
pls remove the duplicate metformin of Magdy Iskander, he eats both
Ivabradine may leave. Patient Claudia Peixoto.
Vitamin D 60000 weekly was meant for eight weeks only and Jaya Shetty is in her fifth month, end it
The steroid cream on the face of little Marisol, terminate, I don't want atrophy
taper and finish diazepam, Oleg Sidorenko, five to two to zero in one month
Methimazole finished for Ligaya Concepcion, she had radioiodine
Nobody needs quetiapine for sleep at 24. Off it, Annika Vogt
Take away carvedilol from Mr. Tijani, heart rate 44, block second degree
dc accutane - triglycerides 800 - Pamela Rocha
I've weaned Filipp Morozov down already, the last levetiracetam can be deleted from tomorrow
Colchicine gave Herr Achterberg ten toilets a day. Not continuing
The swelling of feet is from amlodipine I'm sure, so Mrs. Rukmini can leave it
omeprazole stop thanks, Godwin Etim
I shouldn't have started topiramate in Ulrike Lorenz, she can't find words. Take it back
Lower and then end the prednisolone for Mr Salah Darwish: 20, 10, 5, nothing, a week each
Now that Beatriz Vidal is breastfeeding, no codeine. Remove
pull allopurinol from Pyotr Belov's list, wrong patient
Let the inhaled steroid of Jomar Villegas run out and don't renew it, it is stopped from my side
Six months of antidepressant are enough, says she, and I concur: phase out citalopram for Graciela Bustos
cut the aspirin, Mr. Wahid, ulcer bleed last month
Minocycline - blue gums - Tatjana Brecht - off
Haloperidol drops not required any more for grandmother Adunni
I see hydroxychloroquine still running for Pooja Mahajan though ophthalmology said to quit it. Quit it
her pills for the bladder can go, they make her confused, Frau Adelheid Kunz
ranitidine is out of market since years, delete from Mr Cordeiro's meds
HCTZ no longer. Sodium 126. Lourdes Pimentel
take out cilostazol, Mr. Ganesan has heart failure
Losartan is not to be continued, she's expecting. Olga Vorobyova
I gave antihistamines to Hatem Lashin for a month, rash cleared; finished
Withdraw clonazepam gradually in Mirela Santana, a quarter tablet each week
no need of montair anymore 4 rudra
Whoever put Mrs. Gisela Ott on pregabalin, I'm removing it
The contraceptive pill needs ending for Analyn Dumlao, migraine with aura
Bilirubin is fine so ursodiol can be stopped, baby Efosa
end amiodarone!! lungs. Mr. Quiroz
Chlorthalidone and gout don't marry. Lift it from Viktor Sazonov's sheet
He forgets them anyway, so let us drop the multivitamins from Pa Oladipo's list
Sitagliptin - pancreatitis - Neide Lopes - never again
Leave her only on one blood thinner: ticagrelor goes, Mrs. Dipika Trivedi
Methotrexate pause? No, stop altogether, Lothar Krieg, liver values
After the second fall I refuse that Frau Walburga gets doxazosin one more day
# add_diagnosis
Put atopic dermatitis in the list of Shreya Bhat
F32.1 for Herr Dombrowski
After two positive readings at home and one here I call it hypertension, Mr Ikechukwu Obi, record it so
Newly found: atrial fibrillation, paroxysmal. Patient Nadezhda Volkova.
pls code asthma, Miguelito Sarmiento
The Holter and the story fit, so Dalia Fahmy has now SVT on her problem list
That patch on the elbow of Joaquim Brandao is psoriasis, I am certain, let it stand in the record
ADHD confirmed today for the Krämer boy, combined type, please enter
G6PD def., baby Olusegun Bankole, write it in
Iron deficiency anaemia is missing from the chart of Guadalupe Rivas
I would add generalised anxiety to what is already noted for Ms. Paramjit Gill
type 2 diabetes - Konstantin Melnik, a1c 7.4 twice
register hypothyroidism for Corazon Abad
Mrs Habiba Lotfy: rosacea, papulopustular.
The echo leaves no doubt on it, mitral stenosis for old Mr Sethuraman, put it
I have seen enough, it's bipolar II. Chart of Nandini Kulkarni.
psoriatic arthritis goes on the list of Friedhelm Busch
Childhood absence epilepsy, EEG proved, for Tolulope Ajayi
kindly document hypertension stage 2 for Mr. Sherif Wahba
coeliac confirmed by biopsy, the Figueiredo girl
Put HFrEF for Mang Tonyo Balagtas, EF 32
L70.0 Alisa Romanova
That cough is no bronchitis; I write pertussis, patient Iker Montoya
Vitiligo. Segmental. Shabnam Mistry.
We assumed for years it was nerves but it's Graves. Let it be in the record of Mechthild Arens
add sickle cell trait to baby Ifeanyi's problems
pls put down dx dysthymia Wael Barsoum
Her problem list doesn't mention the CKD, stage 3a. Correct this for Neusa Sampaio
Chronic urticaria diagnosed at today's consult with Maricel Lacson
The Ukrainian gentleman, Bohdan Shevchuk: PTSD, enter as confirmed
So it IS lupus. Please enter for Madhavi Rao
Post-stroke depression, Adebayo Ladipo, note as diagnosis
N18.3 for Irmgard Scholl
Please add to Hoda Khairy: migraine with aura
obesity class 2 + prediabetes, Wellington Matos
Autism spectrum, level 1, assessed over three sessions, little Migs Alcantara
Put on record that Raisa Yermakova suffers of panic disorder
bullous pemphigoid proven on immunofluorescence. Don Hilario Zepeda
His murmur has a name now, VSD, small, Baby Advait Kelkar
enlist PCOS for Yewande Sobowale
The nails were fungus after all, culture T. rubrum, so onychomycosis for Herr Jost Pfeiffer
I don't prescribe for it yet but osteoporosis should be listed, Mrs Samia Boutros
dx: bronchial asthma mild persistent, Tainá Guimaraes
Please make it official, alcohol dependence, Arseny Gorbunov. He agreed that it's written
Kawasaki in infancy isn't documented for Bea Soriano, add as past condition
Gestational diabetes, she's at 26 weeks, Ritu Chandran, note it
I10 pls, Mr Ade Ogunbanjo
What the school calls lazy I call dyslexia; add for Leonie Hauser
Basal cell carcinoma nose, histology in, patient Gennady Tarasov
Put eczema herpeticum, resolved, in the file of the Sabino kid
to her list add polymyalgia rheumatica, Doña Eulalia Cuevas
Hyperlipidaemia should appear under conditions, Mostafa Galal
moderate aortic regurgitation ff echo, lolo Artemio
Borderline traits I will not code, but recurrent depression yes, F33. Name is Larisse Moura
He had rheumatic fever as a boy. That belongs in the conditions for Mr. Chidi Anyanwu
Record: tinea corporis, Harpreet
Please file a diagnosis of obstructive sleep apnoea, severe, Mr. Burkhard Stein
We have the karyotype: Turner syndrome. Put it in for Aisulu Bekova
contact dermatitis nickel, Ivette Robles, put to chart
COPD gold 2 for Mr Abanob
# urgent_patients
Anything on fire this morning?
Who cannot wait till after my lunch
Did the night bring something bad from my people
alerts?
any critical lab i should see 1st
I was in the theatre without phone since six; has somebody been flagged meanwhile
Leave the routine ones, show who needs me straight away
Red flags today, kindly list
My pager battery was dead the whole evening. Did I miss something serious?
urgent cases, mine
any SOS from the ward people or home patients?
Whom should I call first, the rest can wait
I hear the nurses whispering. Is there something serious in my inbox
Emergencies only pls
Overnight glucose alarms, I want those which are dangerous
Before rounds show to me the worst ones
I come from 14 days leave, what is burning
panic values today?
Somebody suicidal or otherwise pressing among mine that wrote since Friday?
Triage for me: who is high priority
Nothing dangerous waiting I hope? Check for me
Post-call and half blind. Which of them is the sickest
was there any emergency since I left at 5
Is anyone of my people on the red list
Any abnormal results needing action at once
Do I have open alarms
I can have breakfast or somebody is in trouble?
show flagged pts
If there is anybody deteriorating I'd rather know before the rounds
my high risk ones, someone in the red?
Who needs me now
Is it quiet or are there unhandled warnings
Kindly display the critical patients requiring immediate attention
first things first: dangerous results
I slept like stone. Did the phone ring for something grave about my patients?
any urgents? if no i eat
# acknowledge_alert
ok seen the potassium one, am dealing
That alarm for Mr Bhattacharya is in my hands, you can quieten it
I've phoned the mother already, the alert may be closed
noted the troponin flag
Yes yes the INR thing. I am on it
Consider the notification from 06:40 as read by me, action is underway
got it about Oyelaran, mark handled
The red banner won't go away though I treated the girl an hour ago, please tick it off
Take me down as responsible for the sodium alert
i saw it i saw it, stop blinking
Regarding the flagged ECG: reviewed, cath team informed
The overnight notice concerning Mrs. Quiambao was taken care of at 7
alert rcvd. acting
Nothing more needed for the low platelet warning, I've arranged everything
Please acknowledge on my behalf the urgent from lab
you may sign that I've read the fever alarm of the Sandoval newborn
I've taken over the alert about the Chaudhary potassium, no one else need respond
Mark it as seen, the hypoglycaemia from last night
ack
The case you warned of has been sent to hospital, so the warning can be settled
it's with me, that digoxin level
Tick the lab emergency of Mr. Oduya, I spoke to him ten minutes ago
Herewith I confirm to have read the critical notification
Why does it still say unattended? I attended. Take it as mine
Sir I've read it, the calcium one, kindly close
On my way to the ward for that warning, note that I have it
The neutropenia flag is known to me and treated
handled!
Mine is the alert at top, I accept it
The alarm about Quispe, I rang him, all good, put a tick
# message_patient
Tell Mrs. Subramaniam that her thyroid is perfectly fine
Pls inform Bose family report normal no need to worry
let Kehinde Afolabi know he must come fasting on monday
I promised Herr Vogelsang an answer about the mole: it's benign. Can you write him
The boy's father keeps ringing. Text him that the antibiotic can be given with milk, he is Rafael Texeira's papa
ask Aling Nena Dimaculangan to bring all her bottles of medicine next visit
drop a line to Svetlana Kuzmina, biopsy is good, we see each other in six months
Could someone tell Señor Villalpando he left his glasses in my room
Nourhan Tawfik should drink more and call us if the fever passes three days, send her this
want Mr. Dhillon to come in this week about his ECG, write to him gently, he panics
reply to Ngozi: no, she should not take the tablets with grapefruit
message for the mother of Felix Baumgart, stool test negative
Tell her we have the result and it is nothing bad, Mrs. Cavalcanti I mean, she waits since Friday
send to Arkady Gusev that he measures pressure two times a day and brings the paper
My apologies to Miss Chidinma for the long wait yesterday, convey it to her in writing
Reynaldo Pascual hasnt picked up his inhaler, remind him
I couldn't reach Leticia Zamudio by phone so put it in a message, her daughter's iron is low, we talk on visit
Inform Mr. Raghunath his stress test is ok, he may go on pilgrimage
Write Frau Kesselring that I am sorry about her husband
tell oga Danjuma to reduce salt and send me his bp chart on friday
The Vasconcelos girl can return to school tomorrow, please let the parents know
pls msg Roderick Tiangco: stop fasting, test was moved to next week
I'd like that Zinaida Markova receives two lines from me: the new tablets are to be taken in evening, not morning
Abla Mourad asked about swimming with the eczema. Say yes, salt water is good
Ask Mrs Bolanle to come back with the child on Wednesday, I don't like the weight
convey to Hemant Joglekar that sugar reports came and we are happy
His sister can't stop worrying; send Saúl Ibarra the news that the scan shows no tumor
To the patient Detlef Rahn: you forgot your insurance card in my room, it lies at desk
I want a follow up note going to Sheena Baluyot asking how is the mood after two weeks of the new medicine
Let Gleb Nikitin hear that I called the school and they agree
Viviane Torquato must not get pregnant on this medication, put that to her in writing, kindly but clearly
remind Uchenna urine sample tmrw morning first one
Potassium of Mr Erwin Stahl is normal again, he will be glad to hear from us
please respond to Rania's mum that yellow colour of the baby is going as expected
Say to Mrs. Vijayalakshmi the biopsy wound may get wet from tomorrow
kindly communicate to Mr. Ekwueme that his sickle test is AS only
Her bilirubin has fallen. The new mother, Antje Brinkmann, ought to hear this from us today
msg dalisay family pls bring the yellow baby book
Can Lúcia Andrade be told she doesn't need the surgery, cardiologists have decided
I don't have her number. Get word to Karima Abdallah that I agree with Dr. Nabil's plan
Ask Rodion whether the rash has gone and if he can send photo
Reassure the father of Aarav Choksi: fever after MMR is expected, nothing to do
write to ernesto villa he should stop running til we see the echo
Let me tell Heike Dorn something: congratulations for the baby
Invite Musa Garba for a talk about his results, no details in the message please
To Concha Elizondo: you can eat before this blood test
inform mdm Teresita Gallardo that clinic phoned 3x and she must call us back
Miss Polina Ershova wanted to know if she may drink wine with sertraline. Rather not, write that
Please put it politely to Mr. Krishnaswamy that he is to take the tablet even when he feels well
Give news to the wife of Jürgen Adler, no wait, to Jürgen himself: cholesterol is better
Amarachi should get my okay for travelling, send it
Your insulin is at the pharmacy, let Mr. Somasundaram hear that from me
text mummy of Korede: ear swab ok continue drops
I can't prescribe what Frau Sturm asks for; explain to her by message that she needs a visit first
Notify Walid Sharaf his allergy test is on hold, he took antihistamines yesterday
The wart is not cancer. Somebody must say this to Emerson Paiva before he reads more internet
pls remind mommy Aileen to give second dose dewormer on sunday
A note to Anton Zaitsev please, that his chart was discussed and surgery is advised
Request Mr. Bhupinder to report fasting with old ECGs
Let the Trujillos know I will sign the school form, they may fetch it Thursday
tell uduak the lump scan clear
Mrs. Hildegard Noll writes me poems. Thank her from me and ask about the leg
I wish Ms. Deepa Wagh to hear the pregnancy test was positive only from me, so just ask her to phone
Can you drop Rommel Buenaventura a message that his LDL is lovely
Answer Lidia: the redness after cryo is normal for some days
Monday's blood was clotted, Señor Cepeda must repeat it, let him know with my excuses
Instruct Alhaji Bukar by message not to stop his tablets before the surgery
The little one can have her birthday cake, no egg allergy, please write that to the Schröder parents
# help
What all can you do for me?
First day in this clinic, how does one work with this thing
I am not a computer man. Show me what is possible here
options?
I have pressed everything, now tell me how to use you
Are you able to write prescriptions or only to talk?
help
What kind of commands do you understand, doctor's side
I was told you can arrange my diary and medicines of patients, is it so? explain
lost here. what to type
Your functions, briefly
What may I ask of you?
Explain me slowly please what you can and what you can't
instructions pls im new
kuya assistant, how do i start
# greeting
Namaste, good morning
bom dia!
Guten Morgen zusammen
Hello my dear assistant, how was the night
good evening from the night shift
As-salamu alaykum
Good afternoon, Doctor's helper
hi there
# thanks_goodbye
Thank you so much, God bless, I'm going home
ok danke, that was everything
tnx doc bot, bye
Much obliged. See you Monday.
Thanks, that will be all for the day
Obrigado, até logo
bye bye, going for namaz then home
Salamat, very helpful
Thanks ya habibi, we're done
Spasibo. Until tomorrow
Very kind of you, I log out now
thank u po, off to rounds
Right, finished, tschüss
Gracias, nos vemos, have a nice weekend
thanks jare
# confirm
Yes, kindly proceed
jawohl
go ahead abeg
sige, do it
Da, do that
correct, carry on
Haan yes
I agree with it
yes na
Exactly so
that's right, please do
ok ok send
Affirmative
Sim, pode fazer, yes
I have no objection, go on
# deny
no no leave it
Nyet.
Please don't, I changed my mind
not like that, no
nope wrong
Better not.
No, thank you, I would rather not do it
nahi
Absolutely not
no way, don't touch it
Nein danke
cancel that thought, no
Never mind, don't do it
hindi, wag muna
No. I said no.
# out_of_scope
What's the maximum dose of paracetamol in a 12 kilo child?
who is on call for surgery tonight
The printer in room 4 spits only pink pages
My salary for March has come short, to whom do I speak
book an MRI knee for Mr. Parthasarathy
Is there any pounded yam in the canteen today
Write a referral letter to the university hospital for the Ebeling lady
latest ESC guideline heart failure pls
my password expired AGAIN
Prescribe me three weeks on a beach in Bahia
which code do I bill for a 40 minute talk with parents
Does clarithromycin interact with simvastatin
will it rain at five, I came by bicycle
Can you find for me a babysitter for Saturday
Show me Dr. Tolentino's patients of today, I am curious how many she sees
send CBC and CRP on the Wagle baby
block this number, he is selling me insurance each hour
Who won yesterday, Zamalek or Ahly?
I need the chart of my own mother-in-law, she is treated at another hospital
somebody parks his Audi on my place every day, do something
order me tacos for the team, 12 persons
How does one treat scabies in pregnancy
Who from cardiology has weekend duty
my screen is upside down since the cleaning lady
Can you refer Mr. Palaniappan to a neurosurgeon in Chennai
Which antibiotic for otitis if allergic to penicillin, according to AAP
Dictate: Dear colleague, thank you for sending me this pleasant lady
need a chest xray on the Igwe boy
is the cafeteria doing feijoada today, it's saturday
When will the union go on strike
Please block my credit card, I lost it in the tram
Invoice for the Kruse family is wrong, they paid already
Half life of fluoxetine?
Add me to the diagnosis of lazy, haha
What did Dr. Baumeister prescribe to her patient yesterday in room five
wifi is slow like old woman
Are the visa rules for Indian doctors to UK changed
Get me a cab to the airport by 6
order troponin repeat at 3 hours
Tell my wife I am late
Sick note for my driver, he is not a patient here
Which nurse is with me tomorrow
I need a locum for my leave, from which agency do you people hire
Dose adjustment of vancomycin in dialysis?
Who is covering the NICU tonight, is it Salazar
microphone not working for teleconsult
get fasting sugars and lipids drawn on Mr Bello
Evidence for probiotics in colic, any meta analysis?
Prescription printer paper finished in room 2
Where do they sell good biryani nearby
How much does the hospital charge a self-payer for an echo
Please refer the Nasser boy to ENT at the university
Diagnose my car, it makes noise when I turn left
The nurse Ulla has the same day off as me, change hers
What is the news from Kyiv
letter for the court about Mr. Weidmann's capacity, type what I say
I want to discontinue my newspaper
show the records of the Minister, he was admitted under professor Anozie
Congratulate my sister on her birthday for me
Is the new RSV vaccine given at 28 or 32 weeks according to STIKO
mosquito in my office, call housekeeping
Open a ticket, my login gives error 403
how many holidays do I have left this year according to HR
Can statins and grapefruit be combined or is it a legend
Who sits at reception on Saturdays
I've been sent a fine for parking in the ambulance bay
Give me the trial that compared apixaban with warfarin
Request holter from the lab for Mrs. Kadiri
Kindly arrange reference to AIIMS for the Solanke child
My chair squeaks and the patients laugh
tramadol pedia dose?
How is the dollar to the naira today
please type the discharge letter for Mr. Anastasio, I'll dictate
Cancel my Netflix
Which doctors are on leave next week, I wonder if I'm alone
the EMR is hanging since update
Wake me at 5 for the flight
Was the claim for Mrs. Bezerra accepted by Unimed
remind my mother to take her own tablets, she lives in Minsk
Is monkeypox notifiable in Germany and within how many hours
Let me look into Professor Habib's clinic list, I want to steal one case
I have headache myself, what should I take
open the window blinds in consulting room 3
`;
