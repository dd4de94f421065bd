/** Sentences of our own. */
export const doctorFirstTexts9 = `
# view_schedule
boat is late, so tell me who I am going to disappoint before ten
is old Torleif still down for this week or did the cod win again
please how many babies are on my plate today, the waiting room is already singing
Is it true there is a gap after Chidinma, I want to eat something
My mother-in-law lands Thursday 3pm, what would I be in the middle of?
For the afternoon, it rests whom? I have lost the thread since the déjeuner
Madame Perrault, she returns when exactly at my consultation
I would be obliged to learn how my Thursday is filled, particularly the late hours
Has Herr Novotny decided to come after all, or is 15:00 an hour of silence
today list
laser room free 4pm?
Well now, reckon I oughta know who's sittin out there before I wander in with my coffee
how bad's it look between now and the stock show
has that Ledbetter fella got himself on my books for Thursday or is he still too proud
am i dreaming or have I fourteen people before lunch, will you count them for me
what time is the first victim god love them
the trainer wants to sit in on my surgery, would Wednesday be a quiet sort of a day or a mental one
Between the two angiograms do I have a clinic patient or a cup of tea
When is Mr Pemberton next in front of me? Not cancelling him, just want my facts.
ay doña, how many bellies do I have this morning
La señora Itzel, thirty-eight weeks, on which day am I seeing her again?
if I run to the notary at one do I leave somebody undressed and waiting
Twelve dialysis round patients plus ambulatory, or only the ambulatory? I want to see Tuesday.
The time until my next patient, how long is it
Could you give me Thursday's clinic as it stands right now, including the telehealth from Churchill
I think Ms. Sinclair bumped her follow-up again; when does she land now?
Not looking to change it, just curious how light the 29th is
talofa, who's first up, I'm just locking my bike
is Aunty Sina on for this arvo or did I make that up
got church choir at six, what's my last one
Who. When. Tomorrow. Go.
This Abutbul, he keeps saying he's coming on Sunday. Is he?
eh, what have they loaded me with this Monday again, I can hear them coughing from the stairs
Kyria Despina said she'd be here at eleven. It's eleven. Is she even written?
hey sorry super behind what's my list looking like
how many still waiting after Sr Zungu
I wonder whether one might trouble you for the names of those calling upon me on Thursday
Dear me, is it Mrs Penhaligon at eleven or was that the Thursday of last month
wah today so many scopes meh, or clinic also got
That Uncle Lim the one cannot prep properly, he come back which day ah
can I makan at twelve or got somebody
gm whos my 8
did the climber w the pulley tear get in this wk
hows fri look, powder day, asking for science
For me it is not yet clear who comes today by NFZ and who private, show the list
pani Bondarchuk from Kharkiv, when she has her turn
Maybe somebody resigned from Wednesday? I would go to the consulate.
Massa, read me my Tuesday, my glasses are on somebody's face
how many cataracts wait for me after the Sabbath
old Opanyin Boateng says he is coming tomorrow; is it tomorrow or is it his tomorrow
Coudonc, did somebody put me a challenge test at 4 on a Friday
the little one with the peanut, Zachary, he's for this week or the other week
ok first day back, baby didn't sleep, who am I seeing
is 11.20 empty cos I need to pump
how many on Weds, be honest with me
Let me guess, the prostates come in pairs today. How many pairs?
Sven-Åke finally booked, they say. I refuse to believe it without a time.
who all's coming through the bridge clinic today
Is Terrell on the books or is he walk-in maybe
bom dia, which knees come today and which hips
Carnaval is finishing, I have fear of asking, Ash Wednesday has how many?
If the traffic in Agamenon holds me until nine, whom do I make wait?
Tet is coming everyone want see me before, so full already or not yet
which hour Mrs Bui come Thursday, her son ask me at the market
I'm in Footscray Monday and Sunshine Tuesday right? who's where
Mela, how many do I have, and is the parish priest one of them
Ċensu told my wife at the band club he's seeing me Friday. Is he?
what's after the home visits, nothing I hope, my wife is making rabbit
mob coming in from Hermannsburg today, how many on my list
Is Aunty Rhonda's ride lined up with her time? what time is that even
What's Papunya day looking like, two weeks out
Kindly inform, the Thursday people in Deira, how many and from when
Sheikh's cousin has asked to come in quietly, do I have a quiet hour Sunday
habibi who is sitting outside
Bore da lovely, who've I got at home today and who's at the hospice
has Mr Prosser's family meeting been fixed and when, I need to iron something
How much of tomorrow is already spoken for?
Who do I have? Until when? In short.
The singer from Opera, she has hour today or I dreamed
heyyy what's the damage for today, finals week so I'm scared
is 1pm still my lunch or did they eat it
If it is no trouble, I have become a little uncertain about the people of this afternoon
Perhaps Mrs Yamashita's turn was settled already? I hesitate to telephone her and ask
a former student wishes to greet me on Wednesday; is there some small moment in which I am not expected by a patient
how many hot flushes, sorry, women, am I seeing the day
Is thon Mrs McIlwaine back with me this week or the week after, she has me tortured in the Post Office
what have I on after four the morra
night again. which welders at 22.00 and which at 23.00
Third shift medicals, how many remain to me
crane operator Nowicki, was moved by HR, to what night
Sasa, before I fight Thika Road at six, is there even a patient at eight?
The missionary with the fevers, Pastor Kiptoo, has he been given a day with me
kesho, how many
Who's bellyaching first
Some pencil pusher said my no-shows got rebooked without asking me. Into which days, and who.
Next girl, is her mum with her on the booking or alone, and when
Friday's family meals, how many tables of tears
che, the two o'clock, came or didn't come, and who's after
I have the radiofrequency on Thursday, yes, but how many besides
You have changed something in my Monday, I feel it. Read it to me.
Is baby Sterre still for the 14th? I only ask, the date must stay.
My daughter asks if I can fetch her from handball at quarter past three, who would be sitting across from me then
slots still open on the 30th?
# set_availability
Polar night is over. I can take people from half past seven again, all weekdays.
the ferry timetable changed and nobody can reach me before 9.40, so let my bookable hours begin then
I have decided, Saturdays 9 till 1, let the working mothers book me
my lunch is now 2 to 2:30 because of school pickup wahala, fix it so
put four extra slots on immunisation Wednesday they are begging me
From September I consult also the Tuesday evening until 20 h
it would be nice that people may find me the first Saturday of the month, the matin only
Fifty minutes are no longer manageable; on Mondays I shall receive patients only from 14:00 to 18:00
As of next week I could offer an early hour at seven on Wednesdays for people who work
Tue Thu open until 9. Night clinic.
10 min slots not 15, Monday mornings, people just want mole check
Calving's done so y'all can put me back to full days, eight to five
I'll stay late Mondays for the oil rig boys, say til 7:30
so they've changed my teaching to Tuesdays which means I can actually see people all day Thursday now, can that be made bookable
could I be given twenty minute appointments for the next fortnight, I'm new and slow and crying in the loo
cath lab has moved me to Wednesdays, therefore outpatient hours on Fridays, nine to one, beginning next month
Open two more rapid access chest pain slots each morning this week, I shall regret it
no more Sundays births only, but consultas I open Monday to Thursday 10 to 2 and 4 to 7
comida with my daughter at three, one hour, every day, that's when she gets out from school
From first of March, Monday Wednesday Friday 8 until 12, Tuesday I do not hold consultation any more.
The new trainee takes half, so I can in the afternoons between two and four people additionally receive
Pump start days need 45 minutes apiece. Let Fridays hold those only, 9:00 through 3:00.
I'm the one covering thyroid nodules now, so I can take an extra evening, Wednesdays 5 to 7, January only
I wanna do a late one for the factory whānau, Tuesdays till 9
yeah nah start me at 9.30 from now on, doing the school drop
Infusion reviews: eight to eleven, Sunday to Wednesday. Afternoons stop.
I will see people Friday mornings until this war on waiting lists ends
The pharmacists strike, the bakers strike, and I will work Saturdays. Nine to two, put it.
siesta is medicine; for the summer they may book me nine to two and again from half past five to eight
They've put me in ARV clinic Mon-Wed, so 7.30 to 4 those days thanks
taxi strike over, I can reopen full hours this week
Now that my sight has been restored I should be happy to drive again, and thus to see people Tuesdays as well as Thursdays, ten till three.
a gentle half hour apiece suits my old folk; kindly set my Thursdays so
From next month scope list shift to morning, so clinic open me 2 to 5.30, Mon to Thu can
Deepavali eve half day only lah, let them book till noon
can squeeze two more consults every Friday, I eat faster
ski season = open me sundays 12-5 thru march
can ppl book me 6am tues? lifters r insane, yes do that
I moved closer so I can begin at seven every working day, please people to sign from this hour
On the 22nd only, exceptionally, I receive until 20:00
Eye camp finished. Return my usual Mondays and Thursdays 8 to 1 so that the people find me.
I will add Wednesday afternoons for the schoolchildren's spectacles, two o'clock until five
Pollen is come, so open me the evenings 17 to 19 until end of June
for oral challenges I would need a bloc of three hours that the people can take, Thursday morning
Phased return so I'm only bookable 9:30 to 1, Mon Wed Fri, til Easter
can we go 15 minutes each instead of 10, told the partners, they said fine
Management has found that I am a resource. Very well: Mondays 8 to 16, Fridays 8 to 12, let the resource be used.
Fika at 9.30 was abolished, so that quarter of an hour may be sold to the public
I can do inductions Saturday mornings now, 8 to 11, let folks grab those
they can have me Mondays too. Streets are bad.
the public hospital does not pay since March so I give more hours here, all afternoons 14 at 19
Put that they can mark with me also by video, Mondays, from 18 until 20
My English class finish so Wednesday night I can see patient again 6 to 8
change my morning tea, no, my lunch, to 12.45 until 1.30, aged care call always at noon
in summer we do half days like everybody, put me seven thirty to one, July and August
I can do again the Gozo clinic Saturdays, ferry permitting, ten till two
Road's open again after the floods so I can do Yuendumu the first Monday of the month, 10 to 3
stretch my appointments to half hour, need to sit with people proper
In Ramadan we are upside down. Let people book after taraweeh, 9.30 pm to 1 am, and no mornings.
after Eid put everything back to normal hours, 9 till 5, Sunday to Thursday
I used to stop at five but dying doesn't, so let the families have me until seven on Wednesdays
my clinic could be opened up Monday afternoons now the new consultant's started
Make me seven to fifteen in place of eight to sixteen, the bridge is in works.
Audiology lends me the cabin Thursdays so Thursdays you can give 4 hearing people, from 10
Let's do drop-in Wednesdays 3 to 6, students never wake up for 8am
shorten me to 4:30 on Fridays through spring break
It seems the transfusion room is now free on Friday mornings. If patients would care to reserve with me there from nine to twelve, I would be glad.
I am growing old and thirty minutes for a first visit feels hurried. Forty five, perhaps, from April.
So they've finally given us the room upstairs, and I've a waiting list the length of the Falls Road, so Tuesday evenings 5:30 to 8, let them at me
pop my lunch back an hour will ye, one's too early, I'm never hungry
I like the dark. Give bookings from 20:00 to 02:00, Sunday through Thursday.
launch of a ship on the 17th, whole yard drinks, so that night only from midnight I can take them
Travel season, people only remember vaccines after work. Make me bookable 5 to 8 in the evenings till the New Year.
Yellow fever needs only ten minutes, so split my Friday mornings in tens
Fine. They want access, they get access: 7 to 3:30 with a real lunch at 11:30, and not one minute past.
put back the Tuesday phone slots, guys from Athens County can't drive that
School is out at three so from now I want to be there 15 to 18.30 and not in mornings, weekdays
can we open a digital hour at lunch, noon to one, on Wednesdays, they hide in toilets and talk to me
With this inflation I need another morning: Saturdays, nine to one, open it
the strike of colectivos ended, go back to my habitual timetable, 14 to 20
At seventy I do one day. Wednesday. Half past nine to half past twelve. That is what can be booked.
summer camp hearts want a check before July so for June alone add me Thursday mornings
My knees permit only four hours. Noon to four, any weekday, until the surgeon says otherwise.
The partner who hogged the ultrasound has left us, so people may be given to me Monday and Tuesday all day, not only mornings, as soon as the page allows it
extra flu clinic: I'm in on Sunday the 20th 9 to 12, let people in
# block_time
elk season first week of October, I am in the forest and so is everyone who could need me
Reindeer on the road council, Wednesday 13 to 15. No consultations there.
Naming ceremony for my brother's son, all of Friday week I belong to the family
Close me off from 12 to 1 tomorrow, generator people are coming and the room will be dark
the congress of rheumatology at Vienna takes me from 11 to 14 June
In August one does not find me. All the month. It is France.
My own analyst sees me Fridays at eleven. That hour must stay empty, permanently.
I have been advised to rest. From the 3rd to the 21st there will be no one for me to listen to.
funeral of a former patient Tuesday 10 till noon, I should like to attend undisturbed
Chuseok. three days. nobody.
machine calibration Friday am, no bookings on me
don't let anybody have me Friday night or Saturday, grandson's playin for state
Hip surgery, mine, the 9th. Reckon on six weeks without me.
I've the membership exam on the 18th and I'd be useless the day before too so wipe me off both
Half two to half three every Tuesday is tutorial, nobody's to be put in there
BCS in Manchester Monday to Wednesday, nobody is to be given to me
keep the half hour after each pacemaker check clear, they overrun and I look rude
Día de Muertos is sacred, first and second of November I am in Pátzcuaro
don't put me pap smears on the 24th, I have a cesarean in the morning and another, God forgive me, after
On Whit Monday the house is closed but the calendar knows it not. Shut it.
I ride the bicycle to Danzig, two weeks from the 8th of July, nothing for me.
forecast says minus 44 and my car says no, take tomorrow morning off the table
My kid's provincials are in Brandon the weekend of the 15th and we're leaving Friday at noon
Uso's wedding in Apia, I'm gone 19th through to the 30th
Waitangi weekend plus the Friday, keep it empty eh
Yom Kippur eve from ten o'clock I see nobody and nobody sees me
Reserve duty. Twelve days from the 2nd. What can I do.
Great Week, from Thursday to Easter Tuesday. I will be with the lamb.
my wife wants Santorini, what to do, 4 days, from the 20th of September, erase me
comm serve induction Thursday whole day, not me, can't, no patients
post call Friday. Please please please don't let anyone book me
The Horticultural Show requires a judge of sweet peas on the second Thursday of August and they have foolishly picked me
Might the hour following luncheon be left fallow, for I nap, and it is best admitted
ICT camp two weeks starting 4 Nov, army call me, cannot run
Don't anyhow put people after my ERCP, leave me one hour to breathe
sideline doc for the marathon sun n recovery mon so nope both
leadville 100. me. running. aug 16-19 nobody
Mother crosses the border on the 5th, I do not know what hour, so whole day must be free from people
orthodox christmas, 7 January, Poland works but I do not
We are burying my uncle at Kumasi, Friday, Saturday, and the thanksgiving Sunday, no clinic at all
Dumsor timetable says no light on Thursday morning. Without light what do I see? Put nobody.
my cottage at Tadoussac, from Saint-Jean till the Canada day, don't search me
Nothing behind the wasp venom lady at 10, I have to look at her one full hour
Nursery settling in tuesday morning, I need to be unavailable, no arguments
expressing breaks please, 11 and 3, twenty mins, every day, don't let anybody sit on them
eid depends on moon so keep both the 20th and 21st off me
Crayfish. Third week of August. No further explanation will follow.
There will be a meeting about meetings on Tuesday 13 to 15, during which no bladder can be attended
got court Thursday testifying for a patient, kill my morning
my own meeting is noon every day and nothing goes on top of it, been nineteen years
From Galo da Madrugada until Wednesday noon no bone exists for me
The surgery of Dona Socorro will delay, I know, close me everything behind it on the Thursday
lunar new year first three days please I go nowhere see nobody
accreditation people visit Friday, they want to talk to me all the day so no consult
Santa Marija, the feast, the 15th, and the day after for the head
They're operating my cataract Monday, so that week I can't tell a rash from a curtain. No people.
Sorry business. This week. I won't say more than that.
NAIDOC march Friday morning, I'm carrying the banner, no clinic till lunch
Umrah, by God's permission, from the 12th, ten days
inshallah my son graduates on the 30th in Cairo, I'm flying the day before, back the day after
I'm scattering Mam's ashes on Saturday the 9th at Rhossili, keep it clear
an hour after each death, please, where I see no one. Could that be a rule?
mountain. Friday. Nobody.
tonsil Tuesdays: morning I operate, so consultations none in the mornings of Tuesdays
Gonna need spring commencement off, both days, I'm marshaling
jury duty. the 6th. maybe longer, start with the 6th
The cherry trees wait for no one, and my wife also. Thursday the 3rd I would rather not be found.
There is a memorial for my teacher on the 19th, in the forenoon
The Twelfth fortnight we're away to Donegal like every other sane body, 5th to the 19th
wee procedure of my own on the 27th. Don't be telling them what. Just nobody in with me.
Gas alarm drill, 23:30, Tuesday. Half hour empty, everybody must run, me too.
I sleep from the 1st to the 10th, in Crete
I'm escorting a group up Kenya, Point Lenana, from 4th Feb to 9th, zero network, zero patients
Parents day at Limuru Girls. Saturday, until they release us.
Veterans Day. A VA doctor. Figure it out.
deer gun week, same as the last thirty years
Mandatory training on mindfulness Wed 9-11, guess I won't be seeing sick people
Nowruz, I am thirteen days Iranian, 20 March onward
between each weighing leave fifteen minutes with nobody, they meet in corridor and compare
Final of the Libertadores. From 3 pm that Saturday the doctor has pain himself.
My analyst (yes, also me) changed to Tuesdays 16:00, take this hour from the people
Skating. If the canals freeze I am off, and they freeze tomorrow.
Grandmother duty each first Wednesday after 11, non-negotiable
Someone from the ministry inspects our fridge on the 8th at ten and expects me to hold the door, so two hours with no one coming in
locked in examiners meeting 1-5 thu
# view_patients
how many souls do I answer for now that the fish plant closed
somebody named Kvamme moved out to the island, did he land with me
which of my under fives have asthma, I know there are plenty
oga I have lost count, the children assigned to me since January, who are they
There's an Oluwadamilare, or is it Oluwadarasimi, one of mine anyway, can you find the child
my lupus ladies, give me the names of them
the colleague Vasseur retires and passes to me his files, which ones arrived already
How many persons on lithium do I actually follow?
I am told a young woman from the conservatory was given to me, her name escapes me
isotretinoin patients of mine. count.
new ones this week assigned me, names only
who all did I inherit from Doc Purvis when he passed
run me through everybody I got over ninety, I like to holler happy birthday
who have I been seeing the most, like are they officially mine now or only borrowed
Is Concepta O'Driscoll one of mine or does she belong to someone else, she waves at me in SuperValu
list everybody of mine with a defib in
gestational diabetics, mine, I need the number for the Secretaría
All with creatinine clearance under fifteen, who are these
Frau Lehnert has swapped to me or only threatened?
Who on my roster is using a Dexcom? I want the whole group.
Three referrals were accepted under me last week, supposedly. Which three.
They said the Taufa family signed on with me, all nine, can you see em
Breast, triple negative, under forty. Whom do I have.
Is there a Ludmila, Lyudmila, Mila with me? Short, angry, wonderful.
the list of oxygen people, those at home with the concentrators, that depend on me
How did I end with three hundred asthmatics? Count again.
who's virally unsuppressed out of mine
eish I got half of Dr Pretorius's folders, is there a list of exactly who
Which of my flock have reached their century?
I believe a retired admiral has been entrusted to me. Who might he be?
how many hep B carriers under me now sia
Got one Madam Siti transferred from Tan Tock Seng, under me or not under me
all my acls. how many we at
is kayleigh b mine or dr torres's, pull up my list
Which ones were added to me after doctor Wiśniewska went on maternity
those under my hand with glaucoma, how many please
find the fishmonger among my people, Adjoa or Adwoa, surname beginning with Q
Which of mine carries the epinephrine since less than a year?
Maxime Tremblay, there is four of them, which ones are to me
whose babies did I get given while I was having mine
am I still Mrs Kaur-Johal's named GP or did they give her away
Active surveillance men in my care: how large is the choir?
Which new unfortunate has been assigned to me since the summer
who on my panel ain't been assigned a case manager, need names
How many folks have I got on bup all in
the footballers of Náutico that are mine, separate them for me
Entered some new person to my name this week?
Patients with hepatitis B born in Vietnam how many I looking after
Please find me one man, I only know he is baker, from Mekong, very new
all my diabetics from Żejtun please, the council wants to know how many
the Libyans who came last month, the family, are they written as mine
who've we got on my list needing RHD needles
are Lionel and his brothers all with me, or split
Type one children under me, names and ages in a column
I want to know who among my people is fasting with insulin, list only
who came onto our books over the bank holiday, bless them
is there a Popa without Popescu in my people
my stimulants kids, how many are we talking
got reassigned a bunch of grad students supposedly, lemme see who
I wonder how many with myeloma have been left in my keeping
who's all on testosterone from me, the wild ones
The asbestos people that hang on me, how many live
find me that volcanologist, he's mine, the one with the beard, Belgian I think
who is new to me after the summer, there always comes a wave after summer
# patient_history
Before I let Oddvar back on the trawler, what did his last spirometry look like?
did I or did I not give the lighthouse keeper a tetanus shot, I remember the dog but not the needle
has Baby Ezenwa had her measles yet, the mother swears and the card is lost
genotype on Tobi Adeyinka? They are at the door for school medical
I saw this boy Ifeanyi last harmattan for wheezing and I cannot recall what we sent him home with
Monsieur Tissot pretends he never had the methotrexate. Prove me wrong or prove him wrong.
before the biotherapy of Mlle Roussel I must know her quantiferon
Gaspard Lemoine, his hands last winter, what had I noted of the swelling
Frau Zelenka's lithium level in spring, and the creatinine beside it if you please
what had we tried with Klaus Egger before the venlafaxine, he says everything, which is not an answer
Park Ji-a biopsy result
patch test of flight attendant lady, Ms Seo, nickel or not
what's Earlene's sugar been doin since Christmas
Wade Tuttle swears he's allergic to penicillin but I gave it to him in '09, what's it say
that snake bite, Jimmy Roy, how many vials did we wind up usin on him
quick one before I ring her, was Bernie Twomey's ferritin ever checked
the lad with the hurley injury, Cathal something Crowley, did anyone scan the hand
sorry now but what's Mossie Keohane taking for the heart at all, he brought in a biscuit tin of boxes
Harbhajan Gill's ejection fraction, the most recent one, quickly, I'm scrubbed
Which anticoagulant is Mrs Featherstone on these days, she calls it the pink one
Dictating. Raymond Oakes. Was there ever a troponin from the June admission, query
with Ximena, was it the second or the third loss, I refuse to ask her
blood group of Guadalupe Ríos, please, Rh too
that fibroid in Marisol, centimeters? I said watch it but watch what size
Herr Uhlig, phosphate, the course since January
It interests me whether the Mrs Kretschmar a contrast medium allergy has.
The kidney biopsy from 2019, Jens Pohl, what stood therein
A1C trend for Darlene Friesen, eight quarters if you've got them
Why did I hold Gord Penner's metformin? There must be a note.
when was Malakai's last bicillin
Did Mele ever go to the eye people? and what they say
Shlomo's CA 19-9 before and after cycle four
how many cycles did Orit do with the taxane, I say six she says nine
Nothing from memory any more. Haddad, Samir: allergies?
What was the FEV1 of Stavros from the shipyard before he found cigarettes again
Is it me or was Vasiliki on azithromycin already in February
nodule of Mr Karagiannis, how many millimetres the previous CT
Last viral load for Thandeka M, born 94?
Mam' Gladys CD4 before TB treatment, can't find the folder, someone took it for tea tray
Did poor Winifred ever have her bones measured, and with what result
Cuthbert Yeo insists upon four tablets at breakfast. Pray, which four?
Of Mrs Trelawney's falls, were there two this year or three
the polyp for Jeremy Koh, adenoma or hyperplastic, I only remember it was ugly
before I say can or cannot for aspirin, Mr Rajendran got ulcer before?
mri read on Brody's labrum
wait what return to play date did i give Savannah
that hockey goalie, 3rd or 4th concussion
the EEG of the boy Danylo, sharp waves on left or on right
To what dose we came with Halina's levodopa
Pressure in the left eye of Mr Kwarteng, the last three times
Yaw Darko's lens, which power did I implant on the right?
what drops has Madam Akosua been using, she calls all of them water
the IgE of Coralie at cashew, we had how much
Mathis Gagnon reacted at which dose the last time, 1 ml or 3
I'm writing the school; does Léonie have egg or milk, I mix the sisters
Rukhsana Begum, a year of my life missing, what's happened to her
remind me did Courtney have the coil or the implant
Lennart's PSA, the whole symphony from 2015
was it calcium oxalate or uric acid that Göran Lindqvist gave birth to
Did we in our wisdom put in the stent left or right, Berit Holm
Angel's last urine, anything besides fentanyl in it?
what's Dolores at for methadone from when she was at Kensington
Reggie's hep C, did it ever get cured or did he vanish on us
Wellington broke the same wrist in which year before
densitometry of Dona Lourdes, the T of the hip
I operated Josué's meniscus medial or lateral, the man is here pointing at both
Mr Tran Van Loc ultrasound liver six months ago say what
the daughter say her mother take medicine from Hanoi plus mine. What is mine? Pham Thi Nga
Was Ms Dinh's hepatitis surface antibody positive after vaccine
Ġorġ and his leg ulcer, when did it start, Lent or before?
I've known Karmena forty years and still I forget, did her sister or her have the breast
Is the thyroid of Mr Zammit being checked at all or only by God?
Desley's ACR, has it doubled or not
I need to see what Darwin wrote about young Tyrell's heart surgery
what'd we give that old fella Clarrie for his trachoma, year before last
Abu Khaled's C-peptide, did we do it?
the lady Um Salma, foot ulcer, which toe did they take
Before I shout at Hatem: last three HbA1c
Is it the oxycodone or the morphine that made Glenys see cats
what did Emrys say he wanted, it's in his advance plan, I need the exact words
the bleeding nose of Mr Ilie, burned left side or both sides
pull Ainsley's last PHQ-9 before she knocks
Has Zhang Yifei ever had the HPV series
Mr Ishikawa's platelets have been on my mind. How have they been travelling?
forgive me, was it imatinib or dasatinib that I began for Ms Hamasaki
When Fionnuala had the bleed, did they take a biopsy of the lining or just look
Jacqui Mawhinney's mammogram, was it ever reported, before I hand out a thing
Wójcik's audiometry, compare, three years, he wants compensation
manganese in blood from Krzysztof the older, last sample
Did Wanjiru finish all of her rabies series or did she disappear after dose three?
praziquantel for Otieno, was it one day or split, and how heavy is he
What'd we do about Kowalski's PSA? And don't tell me we're watching it.
Alva's potassium, and her weight under it, last four Mondays
Nélida says I promised her a pump. Where did I write that, if I wrote it
gradient over the valve, Thijs de Groot, this year beside last year
when was the hole in Fenna closed and by which device
# add_prescription
Solveig has run through her thyroid tablets and the next boat with post is Friday. Same strength.
hooks in thumb again, Arnt. Flucloxacillin 500 four times daily, seven days.
Kosi's malaria smear is back, artemether-lumefantrine according to her 14 kilos
zinc and ORS for little Bamidele ten days for the zinc
let Uche have hydroxyurea 500 daily, parents have finally agreed
one attacks with adalimumab 40 every two weeks for Nadège Colin
The folic acid was forgotten for Mr Chauvin, 10 mg the Sunday, add it
Herr Pichler may have mirtazapine 15 mg for the night; I held out as long as was reasonable
Sertraline for Annelies Gruber should climb to 100
Isotretinoin 20 mg Lee Min-seo one month, preg test negative
scalp still flaking. ketoconazole shampoo twice weekly. Kwon Tae-yang.
Hong Da-eun steroid stronger one, clobetasol two weeks
get Maybelle another ninety days of her water pill fore she drives in here madder than a hornet
Poison ivy clear to his eyeballs, Dusty Crenshaw, medrol dose pack
I told Floyd I'd bump his lisinopril to 20 and then a cow got out
My trainer says grand, so nitrofurantoin 100 twice a day three days for Siobhán Lucey please
Right so, Declan Horgan, same inhaler as last year, two of them, he lost one at a match
bisoprolol two point five, Geoffrey Sandhu, once daily, he starts tomorrow
She tolerated fifty so Maureen Tolley graduates to sacubitril valsartan ninety seven one hundred and three
Alma vomits everything; doxylamine with pyridoxine, two at bedtime
progesterone 200 vaginal every night for Fernanda Quiroz till week twelve
Teresa has nursing baby and wants no more babies, so desogestrel only pill three months
Sevelamer with the meals, 800 each, for Dieter Kunze
Potassium 3.1 by Frau Hempel, so she becomes potassium tablets, 40 mmol daily, one week
Gerlinde Voss should from now on dapagliflozin ten have
Okay, levothyroxine for Kristjan Olafson goes from 88 to 100 mcg
Brenda Sutherland has used the last of her glargine. Same units, three pens.
skin sores all over little Sione, cefalexin syrup five days
Lavinia's good to keep on the empagliflozin, run it another three months chur
Nausea breaks through. Olanzapine 2.5 at night for Dvora Amsalem.
Tamoxifen, twenty, five years God willing, Hila Ben-David
Double the fentanyl patch of Mr Gurevich. He stopped pretending.
Tiotropium to Panagiota Lazaridou, one breath each morning, I showed her how
forty of prednisone, five days, for Thanasis, he will argue, give
TPT for Nokuthula, 12 weeks of 3HP, she's asked twice now
Bongani's down to three pills. Three month supply TLD same as always
cotrimoxazole prophylaxis, Lindiwe Cele, CD4 of 110
I should like Edith Northcott to have a little paracetamol regularly, one gram thrice daily
The rivastigmine patch has been kind to Major Bellamy; let him proceed to 9.5
H pylori positive again sian, Desmond Tay, bismuth quad fourteen days
mesalazine granules Priya Menon she like the sachet one, three months more
Entecavir 0.5 for Ah Huat lifelong already told him
meloxicam 15 qd 2wks, Trent Maddox, knee the size of a melon
nitro patch for the achilles, Colby, quarter patch daily
Lamotrigine for Oksana, I go up twenty five more, so it will be seventy five twice
three injections of erenumab for Justyna Lis, one by month
Mr Mazur's rivastigmine ended yesterday, he eats the same one further
Latanoprost, one drop nightly each eye, for Reverend Asante, three bottles
make it prednisolone drops hourly for Efua, then six times from Sunday
two auto-injectors new for Antoine Bouchard, the old ones slept in the car at minus thirty
Omalizumab 300 every four weeks, Chantal Fortin, hives
scabies, Ansari family but start with Yusuf, permethrin, two tubes
let's get Shanice back on the citalopram 20 she was on
Because hope is cheap, tamsulosin 0.4 for Bengt Nyström
mirabegron 50, Kerstin, she knows every toilet between here and Malmö
16 of suboxone for Mike D'Amico, one week, he's earned a week
she got robbed, shelter confirmed it, so replace Latoya's naltrexone
narcan, two boxes, for Big Steve's mother
tramadol no, dipyrone yes, for Raimunda, 1 g of six in six hours, five days
After the plate in the tibia Everton needs rivaroxaban ten for fourteen days
tenofovir for Cuong, one a day, six months like before please
I think Mr Hoa gout again because the wedding, colchicine 0.5 two time a day
water tablets for Doris Camilleri, bumetanide one, mornings, she has feet like loaves
Salvu wants the same ear drops as when he dived last year, go on
azithro single dose, Shanelle Nelson, 1 gram, and she'll take it here in front of me
bub Jarrah's ears are running again, cipro drops twice a day
insulin degludec 18 units at iftar for Mariam Nasser
tirzepatide up to five for Mr Al Balushi, he tolerates, thanks God
Levomepromazine 6.25 in the evening for Idris Howells, he's so sick, poor lamb
haloperidol drops half a milligram, Eirlys, nights
just in case meds for Mr Beddoe: midazolam, glyco, the usual four
mometasone two puffs, three months, Ruxandra Stan
Otitis externa because he swims like frog, Matei: drops with ciprofloxacin, a week
bump Kaitlyn's escitalopram to 15
PrEP for Marcus Whitfield, descovy, 90 days, labs fine
plan B plus ella question aside, give Jocelyn the patch, 3 mos
For Mr Oda it may be time that hydroxycarbamide becomes 1000 mg
I believe Haruka would benefit from iron by mouth on alternate days, one hundred milligrams
She's sleeping two hours a night and near murdered him over a teaspoon, Roisin McVeigh, estradiol patch 50 and the micronised progesterone at night, for three months
Vaginal oestrogen for Mrs Shaw, 81, pessaries, tell the chemist not to be coy
Sebastian burned cornea again with no mask. Antibiotic ointment, four times a day, five days.
For Grzegorz the painter, the salbutamol he lost in the hull, new one
Njoroge flies to Juba on Monday so doxycycline, one a day, two days before till four weeks after
typhoid again at that hostel, Cherono, azithro one gram day one then 500 for six
Prazosin, 2 at night, Staff Sergeant Delgado, the dreams came back
Earl Hutchins out of test strips, he's been reusing them, fill em
Thiamine, 100 a day for Saga Berglund before we feed her more
Give Elliot olanzapine 2.5, he agreed himself, I almost cried
pregabalin goes from 75 to 150 twice, Graciela Benítez
Lidocaine patches for the zoster of don Rubén, twelve hours yes twelve hours no
For Marta a last little box of tramadol and I said last, fifty mg, twenty units
Captopril for baby Lotte, 0.5 per kilo, three doses, weight I gave yesterday
propranolol: Jip has grown, so three mg more each time
# discontinue_prescription
Gunhild fainted twice in the sauna; that doxazosin has done enough
Finished with prednisolone for Terje, he has come down to nothing and feels well
the iron is blackening Zainab's teeth and her Hb is 12 now. Enough of it.
phenobarb no more for Somto, he sleeps through class
leflunomide gives Odile the hair in the sink each morning, we abandon
hydroxychloroquine and retina of Mrs Bastide do not love each other, I want it ended today
One can let go of the quetiapine in the case of Mrs Haslinger, she gained eleven kilos and no peace
end lorazepam slowly for Tobias Wimmer, a quarter less each week until nothing remains
minocycline turned gum blue, Choi Eun-bi. out.
Yoon Sang-ho clear skin now no need methotrexate
Clarence has been on that stomach pill since Reagan, let's quit it
take old Mrs Whitlock off the ambien, she was found in the henhouse
turns out Peig Murnane has been getting two statins, will you kill the simva one
She's pregnant, Gráinne Buckley, so the ramipril has to go, today like
twelve months since the stent for Desmond Achebe, clopidogrel's job is over
Ankles like balloons on amlodipine, Sheila Varma, that's the last she'll have of it
the migraine came with aura to Paola so the combined pill she cannot have one day more
Lety is at week 36, no more aspirin for her
Ibuprofen and a transplanted kidney! Away with it, Mario Schreiber.
the allopurinol is for Helga Winkler to end, she had a skin eruption
semaglutide and Wendy Toews's gallbladder are no longer on speaking terms
Since her calcium normalized, we can be done with the cinacalcet, Agatha Wiebe
told Tomasi no more diclofenac, gout or no gout, make the file agree with me
bro's BP is 98 since he dropped the weight, Viliami, cilazapril can go
The scan is growing under capecitabine so why are we poisoning Nurit Katz, finish
Avi Malka, no need for the dexamethasone after today
theophylline, we are not in 1985, remove it from Kostas Petridis
The montelukast gave the girl Eleftheria nightmares with wolves, end of story
efavirenz giving him crazy dreams, Mandla Ngcobo, take out
CD4 400 twice so cotrim can end for Zodwa
One pill fewer is a gift at ninety-four: relieve Ethel Chudleigh of her statin
Oxybutynin has quite addled dear Hubert and ought to be withdrawn
The omeprazole eight weeks up liao, Grace Chia don't need
azathioprine make his white cell drop, Faizal, cut it
naproxen + Jordan's stomach = no. done w it
usada just emailed, Mackenzie cant be on the prednisone, axe it
valproate is not for woman who wants child, Kateryna Melnyk, it goes away
triptan every day is already illness itself. For Beata Sowa no more.
timolol and asthma cannot share one woman, remove it from Abena Ofori
Kwabena's ulcer has closed, the natamycin may rest
No more of desloratadine for Benoît, he sleeps on his forklift
the nose spray makes Josée bleed, fluticasone is over for her
baby Ayaan grew out of reflux so gaviscon's binned
Mrs Chowdhury has had four years of alendronate and a sore jaw, I'd like that ended
the finasteride has cost Ulf more than it gave; we part with it
Two years of trimethoprim at night and still infections. Birgitta is done with that.
Gabapentin's getting sold on the corner. Cancel Ray's.
Crystal's off clonidine as of today, withdrawal's behind her
Severino's stomach is burning with the celecoxib, may suspend
The calcium that dona Iracema takes gave stone. No more for her.
Mrs Lan has low sugar at night so the gliclazide must go out
Cough cough cough from perindopril, Mr Bao, no more
fifteen years of betahistine and she is still dizzy, Filomena, it's enough
Since he stopped the pastizzi, Twanny's pressure is a boy's; the second tablet I'd remove
Nan Ivy's on dialysis now, metformin has to go
Leroy wants off the depot and I back him, last one was Tuesday
glibenclamide in Ramadan is a crime, take it from Mustafa Shaker
Nahla's legs swell from pioglitazone, finish with it please
nobody needs their cholesterol lowered this late; Gwilym's rosuvastatin, please
The ranitidine, or whatever they swapped it for, she can't swallow it, Mair Pugh, let it be over
xylometazoline since two years in the nose!! Sorin, from today none
vertigo passed to doamna Stoica so betahistine useless, out
No more bupropion for Devon Pratt, he had a seizure at home over break
accutane derm handles so the doxy from us for Ellie can drop
Warfarin and Mrs Kuroda have accompanied each other long enough; six months have passed since the clot
that gel's been rubbed on the dog as well, Majella, so it has to stop altogether
Take cetirizine away at Adam Zielony, he sits forty metres above
No need of mefloquine for Sister Agnes, she's seeing her dead aunt
He's on eleven pills. Eleven. Start with the docusate, Harlan Briggs, it never did a thing for anyone.
The fluoxetine does nothing at that weight, Tuva, I am ending it for now
tapering of oxycodone, Hernán Sosa, five less each week till zero, begin today
Furosemide, Daan Visser, he pees now like a normal boy, so finish it
# add_diagnosis
Call it what it is: Ragna has seasonal depression, please set that in her chart
white finger from the chainsaw, Leif Bakken, belongs on his list of conditions
Amarachi is sickle cell SS, electrophoresis confirmed, write it where everybody will see it
nocturnal enuresis, Femi Lawal, he is eight, put it gently
spondyloarthrite ankylosante, HLA B27 positive, for the young Rémi Garnier, to inscribe
Finally it is gout, the fluid of Bruno had the needles. Note it in his dossier.
Regarding Miss Aschauer I no longer doubt: bipolar II. It should be recorded as such.
F41.0 for Leopold Steiner
BCC nose, Mr Ahn, path confirmed
vitiligo. Moon Ye-jin. record
Hoyt's got the sugar now. Type 2. Put it down so it counts.
that cough of Virgil's is COPD, plain and simple, and his chart don't say so yet
I'm fairly sure and the trainer agrees it's polymyalgia, for Nuala Cotter, can that go in her file
postnatal depression, for Aisling Deasy, coded properly so the nurse sees it
paroxysmal AF, Trevor Bassett, caught on the loop recorder, put it on his problem list
preeclampsia without severe features, Jimena Duarte, into the expediente
what Rocío has since fifteen years old has a name now, endometriosis, laparoscopy showed it, register
IgA nephropathy it is after all. Patient Fiedler, Sven.
Renal anaemia with Ursula Jahn is to be supplemented in the diagnoses
Kindly enter Hashimoto's thyroiditis, TPO over 900, for Kyla Spence
Anton Kowalchuk: primary hyperparathyroidism, confirmed, E21.0
Salesi, rheumatic heart disease, mitral, echo says so, get it on there
gout, young fella, 24, Kelepi Vaka
write bone metastases for Pnina Shahar, she asked me to stop being nice
Neutropenic colitis resolved, but lymphoma, follicular, grade two, that stays: Eitan Regev
sleep apnoea severe, AHI 54, Lefteris Manos, let his wife have proof
bronchiectasis for old Foteini, the radiologist finally agrees with me
Cryptococcal antigen positive, Jabulani Mthethwa, add to dx
drug sensitive pulm TB, Precious Khoza, genexpert this morning
I fear it is Lewy body and not Alzheimer's, in the matter of Mr Reginald Pascoe; be so good as to enter it
orthostatic hypotension, Dorothea Luscombe, measured twice lying and thrice standing
crohn's, terminal ileum, Nicholas Sim, histo back already
Mr Goh fatty liver but don't drink one, put MASLD
stage 2 tibial stress fx, Piper, put in chart
RED-S. Annika Lund. coach is gonna hate it
Relapsing MS. Vira Tkachenko. I explained her already with tea, now it may be written.
to the card of Marek Duda: essential tremor, not Parkinson, not Parkinson, not Parkinson
it is trachoma, Mma Fuseini, both lids, place it on record
Primary open angle, advanced, Mr Tetteh. Let it be written so his children are screened.
Penicillin allergy is false. False! But mastocytosis is true, put mastocytosis for Guylaine Roy
oesophagitis with eosinophils, Félix Lavoie, biopsy is there
vit D deficiency, Tahira Malik, add
CMPA, baby Noah Edwards, mum's been saying it since birth and she's right
prostate cancer, Gleason 3 plus 3, the kind one should barely write down, but do, for Rolf Eklund
Interstitial cystitis. Malin Sjöberg. Ten years late.
Endocarditis, treated, but put the history on Vanessa Ruiz's list
xylazine wound, both forearms, Dominic, write it like it is
Necrosis of the femoral head, right, Adriano Cavalcanti, register
it was called sciatica but it's trochanteric bursitis, Conceição Barros, correct putting the true one
new: pre-diabetes, Kim-Ly Huynh
latent TB for the student Quang, quantiferon positive x-ray clear
Marija Borg: favism, G6PD, write big, no broad beans
put glaucoma suspect, Nazzareno Spiteri, the optician found it
Strongyloides, Warren Kantawarra, serology's high
stage 4 kidneys for Noel, she's been ducking me saying it and now it needs saying in the file
LADA, antibodies came, Rania Fawzy, not type 2 as they said
diabetic maculopathy, both eyes, Hajj Ibrahim
hypercalcaemia of malignancy for Arwel, note that
frailty, severe. It isn't an insult, it's a diagnosis. Olwen Rees.
cholesteatoma left Gheorghe Rusu
to be written Ménière, Anca Voicu, four attacks documented
ADHD, inattentive, Priyanka Iyer, testing came back
bulimia for Hallie, she said okay to me writing it
regrettably the marrow of Mr Nishida shows myelodysplasia, and it would be proper that his record say so
POI at 34, Emer Quigg, two FSHs to prove it, poor wee dote, let it go on the list
HAVS stage two, both hands, Jarosław Pietrzak, this goes to the register after but first to his chart
kala-azar, Lokiru Ekal, rK39 positive, enter
visceral leish aside, that Achieng has brucellosis, let her chart show
hearing loss, tinnitus, both service-connected or not I don't care, they're real, add em for Lonnie Tate
ARFID for the small Nikolaj, not anorexia, he is afraid of choking
CRPS type one, left foot, Candela Vera, after the cast
Bicuspid valve. Not the boy, the father, Pieter Hoekstra, he is mine too now.
# urgent_patients
Storm took the phone mast all night. What did I miss that matters?
any child I should run to first before I open this door
I had my telephone off since Saturday, with reason. Is somebody in a bad way because of it?
anything catch fire while I was out mendin fence
is anyone on my list doing badly that I'd be killed for not knowing about
just out of theatre, any of my lot flagged while I had my hands in somebody
Who of my pregnant ones went to triage at night and with what
Potassiums over six since yesterday evening?
anyone's sensor screaming low overnight in my group?
what blew up while I was at touch rugby
fevers under chemo, overnight, mine?
they phoned me three times in the night and hung up, who was bad?
anything red on my side before handover
Have any of the old dears taken a tumble since I was last in?
anyone vomit blood or whatever since midnight
I slept in train. Had any of my epileptics a bad night
Any red painful eye they brought while I was at church?
did one of my desensitisations swell up after leaving yesterday
did duty doctor leave me anything scary
Any catheter in revolt during the night?
anybody of ours OD last night
my operated ones, did some wound open this dawn
In the weekend something happen to my old people?
Anything from the bush clinics last night I gotta call back on
Anybody of mine went low before maghrib?
did anybody slip down badly in the night that I've not been told about
Some child with bleeding after tonsils?
did the RA line send anything overnight on one of my students
I was at the bath from eight until ten. I hope no one's counts frightened the laboratory in that time.
anything through the night that would've wanted me and didn't get me
It's two at night, I had a smoke, did a ping come from the dock about somebody
I switched off for mass, any fever that turned ugly?
so did anybody land in the ED while IT had us locked out
pulse under forty, anybody, since last evening?
hay algo grave from the night?
which of my small hearts gave trouble in the weekend
Covering from home with a sick toddler on my arm. Is there a result or a call from last night I'd lose sleep over?
priorities first: which of them cannot wait for clinic
critical values inbox
alerts
I've only five minutes before the tram, so give me the worst of the list and leave the sniffles
# acknowledge_alert
I read the potassium notice on Mrs Hauge and have already rung her son, so you may stop blinking
The high fever flag from the night nurse, Nkechi's boy, yes I don see am, leave it with me
seen, the transaminases of Odette, I occupy myself of it
The note about Mrs Kranz's missed depot injection reached me and I am speaking to her sister this noon
ALT alert Jang. Mine. seen
Yep I seen that red thing bout Opal's INR, already had her hold it tonight
the brady alert, Mr Lowther's monitor, I've looked, it was sleep, mark it dealt with
already I looked the pressure alarm of Citlali, she comes to me at four, close it
taken note, shunt problem Herr Baumgart, the surgeon is informed through me
Re the 2.9 glucose for Jaxon, spoke with mom, he ate, consider it handled by me
that strep A flag for the Pulu boy, I'm dropping by the house, tick me
neutrophils 400, Gali, yes. Saw. She has antibiotics in her.
About the saturation of Mrs Anthoula, 86, it is her normal, I know her since 1999, I take it
got the creat on Themba, I've phoned him, mine
The warning concerning Mrs Bickford's sodium has my attention; you may mark me down for it
ok ok Hb 6.8 for Mr Chua I saw, transfusing, don't flash already
saw the compartment pressure thing on Diego, surgeon has him, clear it
The endophthalmitis warning on Mr Nyarko has come to me and I have injected; remove it from the board
reaction notice, Mégane, I spoke at the mom, it's passed, I sign it
cauda equina safety flag on Wayne: examined, not it, sign me against it
The bleeding one, Torsten, yes, I was there, my shoes too. Handled.
ER notification on Nicky, I was at bedside, you can take it down
drain of seu Genival, saw, already pulled, ok
I know about calcium 3.0 Mrs Do, hospital take her already, this one can close
that one for Toni the chest, I've read, I've gone, I've come back. Settled.
that sepsis trigger, Kirra, retrieval's already been and gone, I'm across it
ketone alert, Yasmin, I am aware, her brother is bringing her, mark
Pain score nine on Hywel, seen at six this morning, he's a four now, I've got it
Postop fever Ioana, I know, I've spoken, yes
phq item 9 flag on Owen: met him, safe, his dad's in town. consider it seen
the DVT query on Sinead, aye, scanned there now and there's nothing, I have that one
Lead of 52 by Mirek. Yes. He's already off the job. Mine.
I saw it, I saw it. Ruiz, glucose. Quit nagging, it's mine.
Bloods of Ebba were low, mum and I fixed a plan, that warning is taken care of
Yes yes the ECG ping, I'm standing beside him, shush it
# message_patient
Could Borghild be told her lump was nothing but fat. She has not slept.
the Hansen twins should not come Thursday without their vaccination cards, someone say that to their father
Tell Mama Ejiro the blood film is clean and she should stop the herbs
remind the Okonkwos I said no groundnuts until we meet
Would you be kind to say to Monsieur Delmas that the infiltration can be repeated only in three months
Write Sabine: the scanner is reassuring, she may put again her shoes of running
Please convey to Herr Brandl, without alarming him, that I should like to see him earlier than agreed
let Valerie know she left her scarf and that her certificate is ready
stitches out Monday not Sunday, tell Ms Lim
Nam Joo-hyuk: benign. he worries, so quickly
somebody holler at Delbert and tell him quit pickin that wound, doctor's orders
Let Juanita know her mammogram come back pretty as a picture
will you tell Donal that I wasn't ignoring him, the swab only came back now and it's grand
Poor Noreen, could someone text her to say come fasting
Inform Mrs Kapadia her echo is perfectly respectable and she may fly to Nairobi
Ask Colin whether he actually took the water tablets before I double them
Tell the husband no. Tell Araceli yes, she can travel until week 32.
it is a girl and everything well, let Brenda know before she eats her nails
To Frau Seidel: one glass less daily, not one more, she has swapped it
The transplantation list has accepted him, Ronny Thiele, he should hear it from us today
Drop Lorraine a line, her nodule is a boring nodule
I would like Mr. Dyck told to bring the meter, not the notebook of poetry about the meter
hit up Losa and say the sugars are heaps better proud of her
Could you get word to Nana Filipo that I'll bring the flu jab to bingo, she needn't come in
say to Rachel Mizrahi clean. One word. She'll understand.
Someone should stop Mr Zaken drinking that grapefruit juice, write him
Tell Aris the shadow was a nipple. A nipple! He can sleep.
If Chrysa wants to fly then she does the walking test before, pass it to her
pls sms Nonhlanhla VL undetectable with big smiley if allowed
can we ask gogo Beauty to come with the grandchild's clinic card, Wednesday
Pen a line to Miss Ottery for me. Her memory test was excellent and she has no business worrying.
Let Walter's daughter be told that I should prefer he did not drive to Exeter
Help me tell Mei Ling eat white bread two days before, not wholemeal, last time cannot see anything
Auntie Kwan worry until cannot sleep, tell her polyp no cancer
tell Skyler walking boot means WALKING. not soccer.
lmk Harper knows xray good, no fx
Mrs Iryna is afraid of tunnel, let her hear that in MRI she can have open eyes and her sister
write to Paweł he may drive again, half year passed without attack
Charge Esi's daughter to bring her for the bandage at 7, and not to pour breast milk inside
Tell Ebenezer Addo the other eye is next, after harvest, as we agreed
Let the Pelletier family know: the almond, yes; the walnut, never
to Yvan: stop the antihistamine five days before he comes see me, otherwise he comes for nothing
can you let Mrs Osei know I'm back and I'd love to see her bump
Jaspreet's mum needs telling that chickenpox means no flight
inform Stig, with all the joy you can simulate, that his biopsy was negative
Gunnel may be told the urine was normal and that cranberries are a jam
Tell Tasha door's open. That's the whole message.
somebody reach Hector and say his script's at the Girard Ave one, not Frankford
speak with Thiago: without crutches no discharge, and stop posting me on instagram
inform the mother of Lorena that the plaster comes off only after São João
please message Linh in Vietnamese if you able: result good, eat normal
Mr Vu forget his fasting two time, tell him water only water
tell Rita the blood is good, better than mine
Get word to Leli's wife, discreetly, that he's not to be given the car keys
yarn to Marlene for me, tell her baby's hips are fine
can Cyril get told the plane leaves at 6 and not to eat
give Sameh my congratulations, 6.4, he has beaten it
say to Mr Lutfi the dates are three. Not thirteen.
let Bethan know Dad had a good night and asked for custard
Tell Ceri the chemist is holding the patches, no rush, and mind herself
Doamna Nistor must hear from us that the polyp is benign, she cries to the secretary
tell to the teacher no talking ten days, write on paper
ping Malik, strep neg, go to class
let Sofia R. know her form's signed and waiting at the desk
Mr Fujimoto would be relieved, I think, to hear the lymph node was only inflamed
it might be kind if someone suggested to Miss Endo that she come one week earlier than planned
away and tell Lorna it isn't dementia, it's the change, and I'll say it again on Thursday
Nobody told Olek that he passed the heights exam, he stands outside and smokes, so write him
Tell Hassan's employer nothing, tell Hassan he is fit for Mogadishu
Kamau paid for three shots and came for one, nudge him
Let Chuck know the spot's gone and he owes me a walleye
Moa's father thinks I am angry. Tell him I am not, and that dinner counts even if it took two hours.
say hi to Isak and that his blood was perfect, he collects good news
Write to Silvia she did right to call, that the tingling goes by itself in two days
the pump of Horacio must be filled before the 12th, get him to come
Tell the mother of Bram honestly: it is a murmur, it is innocent, go home
Ask whether little Noor drinks her bottles, yes or no, her parents may answer short
# out_of_scope
who do I complain to about the snow plough blocking the ambulance bay
What is the maximum dose of colchicine when the kidneys are half gone?
order a chest x-ray from the county hospital for the cook at the school
abeg which bank is my salary stuck in
can you print this week's duty list for the nurses in the EPI room
the newest recommendations EULAR for giant cell arteritis, summarise
dictation for Professor Mercier: dear colleague, I thank you for sending me this charming patient
is there literature on psilocybin in the elderly
my colleague Dr Hrdlicka, which of his patients are suicidal at present, I cover only out of curiosity
the heating in room four hums in B flat and drives us mad
best sunscreen brand for my wife
laser manual pdf where
what's feed corn goin for today
that fax machine ate my paper again, send somebody
block this fella from Medicare sellin me a brace, he calls every noon
what would you do for a wrist ganglion, asking for the exam
any chance the rota for registrars in Mallow is up
refer Philippa to the transplant unit at Papworth
Who parks a Bentley in a consultant bay, find out
my niece wants to study medicine in Puebla, what does it cost
is misoprostol sublingual better than vaginal what do the studies say
Laboratory request for Herr Zschoche, please create: PTH, calcium, phosphate
Cafeteria today, schnitzel or again this lentil
what's Health Sciences paying per stipend now for call
can somebody de-ice the staff lot
what time's kickoff Moana Pasifika
is the van free for home visits saturday
Explain my pension
price of pembrolizumab privately
What does Dr Feldman's patient in bed 6 have
why does this country tax me in advance
bring the technician, the spirometer prints only in Italian
is there water in the hospital today
where to find the call room keys
I require the crossword answer, seven letters, apothecary's weight
Dictate to the editor of the Lancet: Sir, I write regarding the decline of the home visit
chicken rice opposite still open or not
carpark season pass whose job
garmin wont sync who fixes
is dry needling legit for hamstrings studies?
translate for me documents from English to Polish
Where does one validate diploma from Lviv
when does ECG bring back the light in Osu
I need a driver for Tamale
what is the pollen count Montréal
Dr Girard's rash patient calls me always, which chart is hers
breast pump left in room 2 can reception look
how do I claim childcare vouchers
who in procurement bought these gloves
Prescribe me early retirement
septa strike still on?
can you get a guy a bed in detox tonight
Sport or Santa Cruz who won
ask the resonance of shoulder for seu Amaro at the Hospital Português
orthopaedic implants supplier, telephone
my son HSC, can you help the chemistry
refer Mrs Cao to private cardiologist Dr Nicolaou letter please
how much is petrol today
print me the sick note for the whole of the band club
who won the Lightning Cup
book the troopy for thursday
prayer times Dubai
which insulin is stable at forty degrees
train to Aberystwyth when
Words for a condolence card, I've run out
the microscop is broken at the focus, who repairs
how is euro
does the dining hall do vegan today
what does FERPA say when a mom phones, lawyer it for me
Which journal would take a case report of such modest size
the elevator in the east wing has been thoughtful for many days
is there a bus to the Ulster Hospital that doesn't go round the world
my husband's snoring, who'd sort it
how many amps to the soldering station, the electrician sleeps
coffee machine eats coins
do I require a visa to Burundi
is chikungunya in Lamu at the moment
why is my token expired again
Whole floor smells like popcorn, facilities
travel pay for my patient Dwight, who cuts the check
recipe ghormeh sabzi for forty staff
Does any hospital take 19-year-olds, which beds are free in Uppsala
blue dollar today
My secretary is on holiday, who covers her desk
Where can I buy a stethoscope tube in yellow
the trains to Zwolle
colleague De Wit dismissed a child too early, show me that child
Make an MRI for Floris at the academic hospital, contrast yes
Our cleaner has a birthday, suggest a gift
block my ex on the office line
write me up a discharge letter to the GP of Mr Fonseca
# greeting
Morning from the dark end of the country
how you dey this fine morning
A very good morning, whoever you may be
yo
bonġu
what about ye
buenas, cómo andamos
knock knock, anybody in there
Hej hej, it's only me
# thanks_goodbye
that will do, go to bed machine
I thank you, that was more than adequate
much obliged partner, headin out
fa'afetai my bro, sweet as
With kindest thanks, and good day to you
merci, bye là
bless you hon, later
grazzi ħafna, sahha
diolch, cariad, off I go
dead on, that's me sorted
Asante, we talk
tack snälla, I go now
ta ta, cheers for nothing and everything
signing off, appreciate it
That concludes my day. Well done both.
# confirm
yes o
ok do
go on so
Correct.
By all means do
yup
yeah defo
pode
da, da, go
affirmative
dale
quite so, proceed
That's the one.
mm-hm
right you are, go ahead
# deny
non, not like this
naw, leave it lay
No. Wrong, that I did not want.
ohi, absolutely not
dun want
under no circumstances
la
nah don't
Ah. That is perhaps a little difficult.
nope, scratch that
God no
rather not
never mind, keep things as they are
certainly not that
# help
explain me a little what I may ask you
first day on this yoke, where would I start
what does this thing even do for doctors
Kindly teach me how to use you
I don't understand this screen, can you show me how
Nobody trained me on you. What are you good for
where do I click, or do I only talk
You are the computer? What may you and what may you not?
Is there a list of your tricks
I was told to ask the box instead of my secretary, so, box, what sort of things do I say to you
before I waste my ten minutes, what jobs do you take
manual?
kinda stuck over here
Do you understand full sentences or shall I bark keywords
pls tell me what to type here
`;
