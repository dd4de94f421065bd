/** Sentences of our own. */
export const doctorFollowUps6 = `
# asked acknowledge_alert
go_on	the top one
go_on	Brandt's
go_on	all three
go_on	the breathign one, hes fine now
go_on	number two, and then the third
go_on	the one that came in just now
go_on	note: false alarm, sensor fell off
go_on	hers, from last night
go_on	not the critical, the other
go_on	which one is the oldest?
go_on	oh the Okoye one
go_on	seen adn sent to ED
go_on	la de la señora Delgado
deny	none of them, they're Nwosu's
deny	leave it, somebody else has it
deny	No alert then. Forget I asked
wait	let me go see her first
wait	hold on im readin them
wait	sec. phone's ringing about exactly that
wait	mm i'd better ask the nurse which she handled
repeat	how many did you show?
repeat	read me the second one again
repeat	which are open, come again?
urgent_patients	are ther newer ones since?
urgent_patients	only the critcal ones please
patient_history	Who is this Amadi, what does he have
patient_history	is number 1 the guy with the stent?
message_patient	first write to Jordan that I'll phone within the hour
view_schedule	when was I meant to see him
block_time	Block the next 20 mins, I'll do the alerts in one go
discontinue_prescription	take the digoxin off hers now, that's what is causing it
help	what happens when I acknowledge one?
out_of_scope	why does it go off for a heart rate of 101
out_of_scope	can this be forwarded to the registrar
out_of_scope	I was in theatre, I couldn't hear it
# asked add_diagnosis
go_on	tension headache
go_on	for Shah
go_on	L20.9
go_on	the second code
go_on	right wrist, distal radius, closed
go_on	iron deficency anaemia
go_on	the boy, the older brother
go_on	confrmed, not suspected
go_on	same as on the referral, carpal tunnel
go_on	unspecified will do
go_on	migraña sin aura
go_on	generalised anxiety, mild
go_on	Is the first one with or without complications?
go_on	her with the tremor, Mrs. Lindqvist
go_on	as of last Tuesday
deny	not sure enough yet, drop it
deny	no code, no diagnosis, leave it be
wait	let me google... I mean, consult the literature
wait	wait for the dermatscope picture
wait	give me a moment, she isn't done talking
wait	hmmm which of these two
repeat	what are the chocies again
repeat	you want the patient or the code from me?
repeat	did you get the name?
patient_history	what's already coded for him
patient_history	pull up her last visit first
view_schedule	who was my 9 o'clock, that's the one
add_prescription	before that, prednisolone 30 mg five days for the same man
block_time	sorry quick one, block 12 to 1 today
help	what formats can I give you this in?
out_of_scope	what's the difference between F32 and F33
out_of_scope	my old system filled this in by itself
out_of_scope	testing testing
out_of_scope	Can you look at a photo of the mole?
view_patients	which of my patients is called Amira something?
# asked add_prescription
go_on	500, three times a day
go_on	for Jordan
go_on	the one with the 28 days
go_on	one puff, twice
go_on	by mouth
go_on	whatver she had before
go_on	5 mg qd x 90
go_on	the usual adult dose, 1 g
go_on	The second Samantha
go_on	untl the next visit so six weeks
go_on	im, single shot
go_on	methotrexate, once a WEEK, 15
go_on	two tabs stat then one daily
go_on	hers, the lady I had before lunch
go_on	una tableta cada noche
go_on	which strengths have you got there?
deny	never mind, she has enough at home
deny	leave the script, no
wait	lookign up the dose, sec
wait	Hm good question. Let me weigh him first
wait	wait the mum is asking something
wait	brb, printing
repeat	what do you stil need?
repeat	sorry, which drug did I say?
patient_history	what dose was he on last year?
patient_history	whats her weight on file
patient_history	Any allergies for this one?
discontinue_prescription	no, actually stop her old one first, the citalopram
view_patients	show me my patients, I can't remember her surname
view_schedule	who's the 11:15, it's for them
add_diagnosis	first put down bacterial conjuctivitis for him
help	can you do repeats as well or only new ones?
out_of_scope	what's the max dose of that in renal failure?
out_of_scope	you ask a lot of questions for a computer
out_of_scope	My pen ran out, that's why I'm here
out_of_scope	Is there a generic thats cheaper
# asked block_time
go_on	2 to 3
go_on	next Friday, all day
go_on	the Monday after that
go_on	an hour or so form ten
go_on	for my sons recitl
go_on	the second option
go_on	from the 20th thru the 27th
go_on	whenever my last patient is done, say 4.30
go_on	same time as last week
go_on	tmrw morning
go_on	el martes, de 8 a 10
go_on	lunch
go_on	is the earlier gap before or after the team meeting?
go_on	not today's, tomorrow's
deny	ah skip it
deny	no block then, I'll muddle through
wait	let me look at the kid's school calendar
wait	erm, one second, which week is the congress
wait	hold on, I'm asking Ortega if he'll cover
wait	moment, moment
repeat	what did you want to know, the date?
repeat	which day did I say?
view_schedule	when am I free on wednesday?
view_schedule	whats the quietest aftrnoon next week
view_schedule	Anything booked on the ninth?
set_availability	instead just make me available 8-12 that day
set_availability	open up my thursday evenings actually, 5 to 7
message_patient	tell Maria I may have to move her, before I block anything
patient_history	Before I forget: did Mrs. Quayle ever have her echo?
urgent_patients	any emergency before I go?
out_of_scope	do I need approval for leave?
out_of_scope	I need a holiday not a block
out_of_scope	how many vacation days have I left
go_on	it's my birthday, thats what it's for :)
# asked discontinue_prescription
go_on	the sertraline
go_on	number 3
go_on	for Mr Ellis of course
go_on	all of the topical ones
go_on	she got a rash from it
go_on	the water tablet
go_on	the bigger dose
go_on	not neded any more, BPs lovely
go_on	Hers I mean, Delgado
go_on	the one I began in June
go_on	duplicate, thats why
go_on	el primero
go_on	the last two on there
go_on	which of these is the anticoagulant?
go_on	nausea
deny	none, leav them all
deny	oh forget it, the GP will sort it
deny	No, no stopping today.
wait	let me think which
wait	hang on, she's fishing the box out of her handbag
wait	cheking with psychiatry, don't go away
wait	mmm
repeat	list them again pls
repeat	what was the question?
repeat	Which ones did you say she had?
patient_history	how long's he had each of those?
patient_history	any diagnosis on record for the quetiapine?
add_prescription	Rather raise the metfomin to 1000 bid
add_prescription	no i want to ADD one: folic acid 5 mg daily
message_patient	just write him he should stop taking the ibuprofen over the counter stuff
urgent_patients	who's waiting urgently, got a bleep
view_patients	give me the list of mine, I'm mixing up two ladies
out_of_scope	why do they all take omeprazole for life
out_of_scope	what's the half-life of fluoxetine again
out_of_scope	hold on that sounded rude, sorry
out_of_scope	(to patient) yes you can put your shirt back on
# asked message_patient
go_on	to the Delgado lady
go_on	tell him the swab was clear
go_on	That her prescription is ready and she can collect it any day
go_on	the younger one
go_on	"please ring us about your dose"
go_on	just say everything's normal
go_on	him, yes, and his wife too if she's a patient
go_on	same text as for Priya
go_on	stop the tablets two days before sugery, that's the message
go_on	remind her of friday 9am, fasting
go_on	Samuel.
go_on	Que venga con las placas
go_on	the one with the walking frame
go_on	which Chen are you offering me there?
go_on	same as before only with his name
deny	no message, I'll see her anyway
deny	drop that, phone's quicker
deny	Nothing. Leave it
wait	let me find the words
wait	hang on I need the result in front of me
wait	wiat till the nurse is out
wait	what do I tell her... one sec
repeat	whom did you ask about?
repeat	what do you have so far for that message?
patient_history	what was his last visit about, so I don't get it wrong
view_schedule	when's her next slot with me? I want to put it in
view_patients	list my patients, the name escapes me
add_prescription	Ok and write up the nystatin 1 ml qid for him
acknowledge_alert	ack his alert first, then the mesage
block_time	Hmm, block me ten minutes at 5, I'll phone her instead
out_of_scope	can I attach a leaflet
out_of_scope	does it translate into Polish by itself
out_of_scope	send it to Dr. Whitfield instead
out_of_scope	Dictation never gets my accent
help	who can I write to from here?
# asked set_availability
go_on	Mon Wed Fri
go_on	nine to one
go_on	startng the first of next month
go_on	half hour slots for new patients
go_on	same as Tuesdays
go_on	both mornings
go_on	half past seven, yes really
go_on	just the one week
go_on	until 6, with a break at 12:30
go_on	the last Saturday each month
go_on	weekdays
go_on	no wait, thursdays, wednesday I operate
go_on	De lunes a jueves por la tarde
go_on	Do you mean clinic or theatre days?
deny	leave my hours alone then
deny	no change needed, turns out
deny	forget the saterday idea
wait	checking with my husband
wait	let me open the rota, bear with me
wait	um. not sure. thinking
wait	somebody at the door, stay there
repeat	what's missing still?
repeat	sorry what day was that for
view_schedule	what have I got on Fridays at present
view_schedule	show me next week befor I answer that
block_time	rather block the afternoon of the 3rd
block_time	I'm away from Wed noon, shut that off first
message_patient	let Walter Brandt know I can't see him before nine from now on
view_patients	how many patients do I have by now?
patient_history	Quick other thing, Okoro's allergies?
help	can you set different hours per week?
out_of_scope	Is Raman in on Saturdays?
out_of_scope	my contract says 32 hours, fyi
out_of_scope	who decided on 15 minute slots...
# done acknowledge_alert
acknowledge_alert	and the next one
acknowledge_alert	hers as well please
acknowledge_alert	Ack the two from last night too
acknowledge_alert	the rest of them also mine
acknowledge_alert	no the other Ellis, that's the one I saw
urgent_patients	what's left?
urgent_patients	is that al of them now
urgent_patients	any critical still open?
urgent_patients	hay más alertas?
urgent_patients	show the remainig
patient_history	bring up his history, I'm going in
patient_history	What meds is she on, the one I just acknowledged?
patient_history	has this happened to him befor
message_patient	let her know I'm coming
message_patient	tell Samuel to go lie down and wait for my call
add_prescription	glyceryl trinitrate spray 400 mcg prn for him
discontinue_prescription	stop his ibuprofen, that's the culprit
add_diagnosis	Put unstable blood sugar... hypoglycaemia, as diagnosis
block_time	clear the next 45 minutes for this
view_schedule	who will have to wait becuase of that?
view_schedule	whos sitting outside right now
view_schedule	and my 3 pm, is that still on
repeat	Which one was it you ticked off?
repeat	did my note get saved with it?
repeat	at what time did you log that?
repeat	what was the triger for it again
repeat	it's acknowledged then? sure?
out_of_scope	could someone silence that monitor
out_of_scope	Tell the nurse to do a second ECG
out_of_scope	false alarm by the way. Toothbrushing.
out_of_scope	I'm running, literally
thanks_goodbye	ok thanks, off I go
thanks_goodbye	good, that's it
wait	stay on, I may need you in a sec
# done add_diagnosis
add_diagnosis	and hypothyroidsm for her too
add_diagnosis	sorry, it's the left one, fix that
add_diagnosis	same diagnosos for the twin
add_diagnosis	Should've been Okoye's chart. Put it there
add_diagnosis	second one: vitamin d deficency
add_diagnosis	code it E11.9 rather
add_diagnosis	y a la hija lo mismo, varicela
add_prescription	treat it with fluconazole 150 once
add_prescription	now the cream for it, twice daily, 10 days
add_prescription	start her on 25 mcg then
add_prescription	doxycycline 100 bid for that
discontinue_prescription	so the steroid has to go
discontinue_prescription	Then she doesnt need the antihistamine anymore, stop it
message_patient	explain to him in two lines that it's harmless
message_patient	tell the mother school is fine from monday
patient_history	how many diagnoses has he got now
patient_history	is there anything older in there about the liver?
patient_history	and Ellis, was that ever coded?
view_schedule	do i see her before the holidays?
view_schedule	ok next
view_patients	my patient list please
set_availability	I need more slots for these, open Friday 2 to 5
urgent_patients	any of mine flagged?
repeat	under which code did it go in?
repeat	did you put suspected or comfirmed
repeat	for whom was that?
repeat	read back whats in ther now
repeat	has it saved, the screen flickered
out_of_scope	what's the five year survival for that
out_of_scope	rare one! first I've seen since med school
out_of_scope	Does that need reporting to public health?
out_of_scope	I hate coding
thanks_goodbye	ta, bye
thanks_goodbye	much obliged
wait	hm. let me think what else for him
# done add_prescription
add_prescription	oh no, 2.5 it should have been, not 25
add_prescription	and the same for her sister Ngozi
add_prescription	now the inhaler: salbutmol 100 mcg two puffs prn
add_prescription	that was meant for Priya! put it on hers
add_prescription	make it 14 days after all
add_prescription	same again but for Samuel, 10 mg
add_prescription	plus a PPI with it
add_prescription	hmm twice daily woud be better, change it
add_prescription	y también paracetamol 1 g cada 8 horas
discontinue_prescription	undo that, he's allergic
discontinue_prescription	And the old one can go then, the atenolol
discontinue_prescription	take the one I just wrote back off please
discontinue_prescription	her furosemide out
add_diagnosis	put otitis media down as well
add_diagnosis	now the dx: plantar fasciitis
message_patient	tell him no alcohol with that
message_patient	let her know it's at the pharmcy
patient_history	whats she on alltogether now?
patient_history	Has he had that one before?
view_schedule	right, who's next
view_schedule	and when am I seeing her again to check the levels?
block_time	ten minutes for me at half past, block it
urgent_patients	Anything burning?
repeat	did you save it as tabelts or liquid?
repeat	how many days did that end up as?
repeat	so it's in?
repeat	whose was that just now?
repeat	What time of day did you put?
out_of_scope	will insurance cover it
out_of_scope	does it print automaticaly?
out_of_scope	Her handwriting is worse than mine
out_of_scope	when will the pharmacy have it
thanks_goodbye	great thx
thanks_goodbye	lovely. that's me done
confirm	yes
wait	hmm hang on, was that right...
# done block_time
block_time	and Thursday the same
block_time	an hour longer actualy
block_time	no!! the 17th, not the 7th
block_time	also from 8 to 9, for the handover
block_time	same thing the week after
block_time	add the evening too
block_time	shfit it to three, i got the time wrong
set_availability	undo it, I can work after all
set_availability	Open it again please, the meeting's cancelled
set_availability	in return I can do saturday 9-11
set_availability	free up the last half hour of that again
view_schedule	so what dose that day look like now
view_schedule	did that hit anyone's appointment?
view_schedule	When's my first patient after that?
view_schedule	y el viernes, qué tengo?
view_schedule	whats left free this week
message_patient	tell the 2 o'clock I'm sorry
message_patient	let Mrs. Delgado know I'm away then
message_patient	Send Priya word that we need another day
patient_history	ok. now Brandt's file
add_prescription	next, amlodipine 5 for Mr. Kowalczyk every morning
urgent_patients	and before I leave, emergencies?
view_patients	Show me who my patients are, for the handover
acknowledge_alert	fine, and acknowledge the open alert
repeat	until when did you block?
repeat	which Monday did that go into?
repeat	Was that am or pm?
repeat	so I'm off then, yes?
repeat	what did you write as the reason
out_of_scope	yay beach
out_of_scope	does HR get to see that
out_of_scope	who covers for me then?
out_of_scope	finaly some piece for the paperwork
thanks_goodbye	Thanks, you're a star
thanks_goodbye	gracias, hasta mañana
# done discontinue_prescription
discontinue_prescription	the other one too
discontinue_prescription	same for Jordn, he's on it as well
discontinue_prescription	Damn, I meant the evening tablet. Stop that one
discontinue_prescription	and his aspirin while you're there
discontinue_prescription	now hers, the tramadol
discontinue_prescription	also the iron
add_prescription	wrong one! put the lisinopril back, 20 mg every morning
add_prescription	start duloxetin 30 instead
add_prescription	put it back please
add_prescription	and in its place the patch, 25, every 3 days
add_prescription	new: lansoprazole same dose as the omeprazole was
add_diagnosis	recrod drug-induced cough for her
add_diagnosis	note statin myopathy as a diagnosis too
message_patient	Write to her she mustn't take the rest of the pack
message_patient	he should know about it, drop him a note
patient_history	whats left on his lsit?
patient_history	When did that get started, do you know?
patient_history	And Mrs Delgado, is she still taking it?
view_schedule	next patient?
view_schedule	is he coming back this month
view_patients	which of my others are there, show me the list
acknowledge_alert	and tick off the alert that went with it
repeat	Which one did you stop?
repeat	it's off now, right?
repeat	was that the 50 or the 100?
repeat	what reson did you put down
repeat	sorry was distracted, what happened just now
out_of_scope	pharmacy will be glad, it's been short for weeks
out_of_scope	how long till it's out of his system?
out_of_scope	One pill less. A good day
out_of_scope	does the pharmacy get told?
thanks_goodbye	thank you, that was all for him
thanks_goodbye	cheers
deny	no
# done message_patient
message_patient	same to his brother
message_patient	Oh I forgot: she should bring the old films
message_patient	wrong Samantha... send it to Okoye
message_patient	anohter one to her: no bath for 48 hours
message_patient	correct that, Thursday not Tuesday, write again
message_patient	and one to Jordan, ask how the knee is
message_patient	also for Mr Brandt, the same reminder
message_patient	dile también que venga en ayunas
add_prescription	and now the script for it, cefuroxime 250 bid
add_prescription	write her up for the 50s then
discontinue_prescription	right and off with the naproxen
add_diagnosis	log it as viral pharyngitis
patient_history	what did she have last time
patient_history	When was he here last?
view_schedule	when's he in?
view_schedule	ok, my afternoon?
block_time	block quarter to five so I can ring her
urgent_patients	did anybody else turn urgent while I was typing
acknowledge_alert	her alert can be acknowledged now
view_patients	who else of mine is there, list
set_availability	let me take more calls, open 5 to 6 daily
repeat	what did I wirte exactly?
repeat	has it gone out?
repeat	To which of the two did it go?
repeat	did you inculde the phone number
repeat	read out what you sent her
out_of_scope	has she read it?
out_of_scope	can you unsend
out_of_scope	hope she doesn't panic
out_of_scope	Does it show my private number?
out_of_scope	why is there no smiley in this
thanks_goodbye	ok good, ttyl
thanks_goodbye	brilliant, ty
wait	hold on, she's answering on the phone
# done set_availability
set_availability	make that until six
set_availability	and Fridays likewise
set_availability	Not Tuesday, I meant Thursday, correct that please
set_availability	only for this month, not forever!
set_availability	put it back to how it was
set_availability	same hours for the week after next
set_availability	shorter slosts, 10 min each
block_time	but keep lunch blocked
block_time	Take the 22nd out of it, I'm at a funeral
block_time	half of wednesday off again pls
view_schedule	anybody booked in there allready?
view_schedule	show me how the week looks with that
view_schedule	what's my earliest now on Monday
view_schedule	are there people stranded outside the new times
message_patient	tell Okoye she can come evenings now
message_patient	inform Mr Ellis I've got a slot on Saturdays
patient_history	now pull Maria's notes
view_patients	how long is my patient list these days
add_diagnosis	next thing, Walter has gout, big toe, add it
urgent_patients	urgent stuff?
discontinue_prescription	and stop Mr. Haddad's clopidogrel, his year is up
repeat	what are my hours now, from what you saved?
repeat	did it take the Wednesday too?
repeat	from which date on did you set it
repeat	was it 15 or 20 minute slots you entered
repeat	all saved?
out_of_scope	can patiens see that straight away?
out_of_scope	There goes my gym night
out_of_scope	the receptionist will hate me
out_of_scope	does Lee Chen have the same hours?
thanks_goodbye	super, thank you
thanks_goodbye	That'll do nicely, bye now
help	what else can you change for me?
# dropped acknowledge_alert
acknowledge_alert	ok now I've seen her, acknowledge
acknowledge_alert	the other, then
acknowledge_alert	Do Brandt's in place of that
urgent_patients	is it still showing?
urgent_patients	what else is open
patient_history	who's the patient, background?
message_patient	write to her that somebody's coming
view_schedule	how far behind am I
block_time	block 15 minutes from now
repeat	so it stays open?
repeat	which had I picked?
repeat	it hasn't been closed, has it
out_of_scope	Nwosu's problem now
out_of_scope	who else gets these on their phone
wait	wait a tick, ward's calling back
thanks_goodbye	Good, thanks a lot
view_patients	let me see my people
# dropped add_diagnosis
add_diagnosis	ok do put it in, as suspected
add_diagnosis	something else for her: obesity class 1
add_diagnosis	and for the brother? same, put that
patient_history	what did nuerology write about it
patient_history	then show me what is in there
add_prescription	treat anyway: aciclovir 800 five times daily
message_patient	Tell him we'll wait for the biopsy
view_schedule	next please
block_time	I want time to read up, block 6pm
repeat	did anything get recorded now?
repeat	what code had you chosen
repeat	whom was I on?
out_of_scope	tricky one this
out_of_scope	the lab takes two weeks, can you believe it
wait	mm, let me ponder
thanks_goodbye	thats all then
help	what else could I do for that patient here?
# dropped add_prescription
add_prescription	on second thoughts do it, but 5
add_prescription	rather ibuprofen 400 then, tid
add_prescription	now one for Priya, that one's simple: loratadine 10 qd
discontinue_prescription	but the old one has to stop anyway
patient_history	what has she treid so far?
message_patient	tell her I'm not giving antibiotics and why: it's viral
add_diagnosis	At least note the sinusitis
view_schedule	who's up now
repeat	nothign was saved, was it?
repeat	which drug was that for, I lost track
repeat	so he's got no new script?
out_of_scope	I never liked that drug
out_of_scope	he's not happy about it
wait	let me talk to him first, stay there
thanks_goodbye	fine, thanks
confirm	right
view_patients	my list again please
# dropped block_time
block_time	hmm, do block it, only shorter
block_time	thursday instead, 10 til 12
block_time	Just the lunch then
view_schedule	whats on then anway?
view_schedule	so I'm working that day. who comes
set_availability	then offer it to patients, 9 to 11
set_availability	in fact extned that day to 7pm
message_patient	tell Mr Ellis his slot stays
patient_history	ok back to Samuel, his notes
repeat	nothing blocked, then?
repeat	which day was I on about
repeat	did you leave it as it was
out_of_scope	no rest for the wicked
out_of_scope	my daughter will be cross
wait	maybe later, let me hear from the school
thanks_goodbye	ok merci, bye
add_prescription	then quickly the drops for Mrs. Novak, timolol bid
# dropped discontinue_prescription
discontinue_prescription	no do stop it. She insists
discontinue_prescription	The other one on the other hand, stop that
discontinue_prescription	let's do Walter's instead
add_prescription	lower it then, 12.5 once daily
patient_history	when did he start it
patient_history	show what she takes once more
message_patient	write her to carry on as before
view_schedule	when is he back?
urgent_patients	red flags today?
repeat	so it's still running?
repeat	what was I going to stop?
repeat	nothing's changed on her chart, correct?
out_of_scope	she'd have killed me
out_of_scope	what would NICE say about it
wait	I'll think it over, one moment
thanks_goodbye	ok bye
deny	no, nothing more
# dropped message_patient
message_patient	ok, write her after all, but nicer
message_patient	one to her mum instead
message_patient	rahter just: please call
view_schedule	is she in tomorrow? then I tell her myself
view_schedule	when's he due
patient_history	what number of visits has she had
patient_history	remnd me, whats he got
block_time	block 5 min at 4 so I can call
acknowledge_alert	then acknowledge her alert at least
repeat	it didnt go out, right?
repeat	what was in it?
repeat	who was it for again
out_of_scope	phoning is quicker anyway
out_of_scope	whats her number
wait	no wait, i'm thinking about it
thanks_goodbye	alright, done here
discontinue_prescription	just stop the drug, then I needn't write
# dropped set_availability
set_availability	actually yes, but only alternate weeks
set_availability	let's do Monday evening instead
set_availability	Same idea, start at nine
view_schedule	show me what I have now
view_schedule	whats Friday like
block_time	but shut the 31st
block_time	and lunch closed on Tuesday at least
message_patient	let Maria know evenings won't happen
patient_history	Right. Chen's history, the little one
repeat	so my hours are the old ones?
repeat	what would it have been?
repeat	nothing got publihsed, no?
out_of_scope	management will be back with it next week
out_of_scope	I like my evenings
wait	hold on, partner's texting about it
thanks_goodbye	fine, leave it so. thanks
confirm	yeah ok
# idle
view_schedule	whats on today then
view_schedule	ok simpler: who's my next patietn
view_schedule	I meant my diary for wednesday
view_schedule	how does next week look, roughly
view_schedule	qué tengo esta tarde
view_schedule	Am I on the 24th or not?
view_patients	my pateints, all of them
view_patients	then just list who I look after
view_patients	who are the people under my care, you must know that
patient_history	Samuel Okoro, what's his story
patient_history	No, I asked about Delgado's allergies
patient_history	the little Chen girl, previous visits
patient_history	is Mr. Brandt on a blood thinner? that's all i wanted to knwo
patient_history	when did Priya last come
patient_history	historial de Jordan Ellis
add_prescription	amoxicillin 500 tid 7 days for Okoye. is that so hard
add_prescription	I want to prescribe something
add_prescription	let me rephrase: tramadol 50, one at night, Mr. Ellis, 5 days
add_prescription	Hydrocortisone 1% for the baby Nguyen, thin, bid, a week
add_prescription	ok her refill then, levothyroxine 75 every mornig
add_prescription	lets do a script
discontinue_prescription	stop Mr Brandt's allopurinol
discontinue_prescription	i need sth taken off Delgados list
discontinue_prescription	Again: lithium, Hoffmann, off.
discontinue_prescription	quita el enalapril de la señora Shah
add_diagnosis	add hypertnsion to Samuel's chart
add_diagnosis	Diagnosis then: eczema, Priya
add_diagnosis	I'd like to enter a diagnosis for the last patient
add_diagnosis	put bipolar II down for Mr. Sørensen
urgent_patients	show alerts
urgent_patients	who needs me first
urgent_patients	anything red on the board?
urgent_patients	emergancies?
acknowledge_alert	ok the alert for Ellis, I've got that
acknowledge_alert	Acknowledge whatever is open under my name
acknowledge_alert	I saw the lady with the palpitations, clear that alert plz
block_time	block tmrw 2-4
block_time	I'm off on the 19th, shut my calender
block_time	no patients between twelve and one today please
block_time	try this: block Friday afternoon.
block_time	need an hour for dictaion at 5, keep it free
set_availability	I work tuesdays 8 to 2 from now on
set_availability	change my hours pls
set_availability	open extra slots on Sunday 10-12
set_availability	then set me as available thursday evning, five to eight
message_patient	message Maria: your result is normal
message_patient	write to my 2 oclock
message_patient	I need to tell Mr. Brandt something
message_patient	let samantha know i got her letter
message_patient	can you drop a note to a patient for me
help	so what CAN you do
help	give me an exmaple of what I should say
help	How do I word it then?
help	what was it you offer, just prescriptions or more
help	ayuda, cómo funciona esto
greeting	morning!
greeting	Hi there, Ortega here
greeting	hello, first time I use this
thanks_goodbye	forget... no, thank you, bye
thanks_goodbye	thx anyway
thanks_goodbye	Fine, I'll use the old screen. Goodbye
thanks_goodbye	ok cheers, later
confirm	yep
confirm	yes please
deny	no no
deny	nothing, wrong window
deny	Nah
wait	hang on
wait	one sec, geting coffee
wait	let me find the name first
wait	Just a minute, I have someone with me
wait	wait i'll look up how it's spelt
wait	hold please
wait	um... what did I want
wait	back in five
wait	ehm un segundo
wait	not now, knock on the door
wait	give me a mo to log in on the other screen
wait	hmm let me rephrase, thinking how
repeat	what did you just say?
repeat	say again?
repeat	come again, why can't you?
repeat	I didnt catch that, what was it you refused
out_of_scope	you're useless today
out_of_scope	Order a CBC and a lipid panel
out_of_scope	refer her to cardiology
out_of_scope	do you speak Hindi?
out_of_scope	the printer in room 4 is jammed agian
out_of_scope	let me talk to someone in IT
out_of_scope	how much vancomycin for 80 kilos
out_of_scope	Siri would have got that
out_of_scope	who made you
out_of_scope	what's the wifi password
out_of_scope	sick note for Mr Ellis, two weeks
out_of_scope	sorry that was for my wife
out_of_scope	is Nwosu in today
out_of_scope	Cancel my 4 pm for me, the patient phoned
out_of_scope	I've been up since four
out_of_scope	no idea what I'm doing wrong tbh
# readback acknowledge_alert
go_on	not that one, the potassium one
go_on	the secnd on the list, ive not seen Okoro yet
go_on	add a note: seen at 14:10, stable
go_on	it was Priya's I dealt with
go_on	both, if you can do both
go_on	the chest pain one from this mornig not the yesterday one
go_on	is that the one from eleven o'clock?
go_on	write that I spoke to his wife
go_on	Ellis, J., not Ellis, M.
go_on	the older alert, sory, I clicked wrong
confirm	yes ive got it, acknowlege
confirm	yes, on my way to her now
confirm	ok ack it
confirm	mine, yes
confirm	Sure, close that alert
deny	no, leave it open for the on-call
deny	dont, I haven't seen him
deny	not me, Nwosu should take that. Cancel
wait	hold on, caling the ward first
wait	hm, let me read what triggered it
wait	yes in a sec, walking there
wait	just a moment, want to see her vitals
wait	don't press anything yet
repeat	what did the alert say?
repeat	Which patient's is that again, please
patient_history	give me her background before I do
patient_history	has he had one of theese before
urgent_patients	how many others are still open?
urgent_patients	and is that the most urgent of them
message_patient	tell him to come straight up to the clinic at 3
block_time	Keep my next half hour free for it
out_of_scope	third one today, this thing beeps more than my microwave
out_of_scope	who's on call tonight?
out_of_scope	can you page the registrar
# readback add_diagnosis
go_on	left, not right knee
go_on	put "supected" in front of it
go_on	type 2, type 2! not 1
go_on	J45.9 is fine, unspecified
go_on	for the daughter. Same surname, other first name
go_on	without the aura
go_on	recurent episode rather than single
go_on	Chronic, since spring
go_on	make that mild instead of moderate
go_on	that code's for the hip isnt it? i want shoulder
go_on	delte the bit about smoking
go_on	psoriasis, not psoriatic arthritis
confirm	yes add that to his record
confirm	Fine by me, go ahed and record it
confirm	good yes
confirm	exactly so
deny	no, it's too early to label her with that
deny	leave it out, biospy's not back
deny	don't record it, thank you
wait	hmm let me see the ECG once more before that goes in
wait	Hold it there, the MRI's just coming up
wait	yes… no… give me a minute to think
wait	wait, asking Baxter to look at it too
wait	sec, student has a question
repeat	read me the code again?
repeat	whose chart was this going into?
patient_history	did anyone code taht for her before?
patient_history	what diagnoses does he have already
add_prescription	and for that, mometasone cream once daily 2 weeks
message_patient	can you let her know it isn't contagious
urgent_patients	any alerts meanwhile?
out_of_scope	Is that billable?
out_of_scope	ICD eleven when?
out_of_scope	she cried when I told her, poor thing
# readback add_prescription
go_on	40, not 20, I misspoke
go_on	same dose but at night
go_on	thats for Mrs Delgado, not Walter
go_on	make it ten days, seven is to short for a pyelo
go_on	no no, the cream, not the tablets
go_on	modifed release please, the plain one makes him sick
go_on	wait is that twice daily or twice a week as you've got it?
go_on	add "with food"
go_on	as needed, not regular
go_on	it should say levocetrizine, you wrote cetirizine
go_on	actualy the same strenght she had last time, 75
go_on	yes except half a tablet to begin with
go_on	drop the bedtime one, only morning
confirm	Yes, save it
confirm	spot on, go
confirm	correct. hes had it before without troble.
confirm	yep thats what i want
confirm	sí, guárdalo
confirm	all fine, put it in please
deny	scrap it, shed rather try wihtout
deny	no. he's on a nitrate, I forgot. Don't.
deny	nah leave that, cardiology can decide
wait	hold on let me look up the paed dose
wait	yes but give me a sec, she's asking about the side effects
wait	mmm. Is that right for a gfr of 32... let me think
wait	not yet, pharmacist on the other line
wait	one moment I need my glasses for this lol
repeat	Sorry, what strength was that again?
repeat	Say it once more, i was talkng to the nurse
patient_history	is she allergic to anything in that family?
patient_history	what esle is he taking before I sign this
view_schedule	hang on, who's my next one and am i late
discontinue_prescription	first take the amlodipine off him, then this
message_patient	also tell her she has to take it on an empty stomach
out_of_scope	does the pharmacy downstairs have it in stock?
out_of_scope	God these generic names all sound the same
out_of_scope	what does a month of this cost her?
out_of_scope	Interesting choice of font
# readback block_time
go_on	till four, not five
go_on	Thursday the 12th, you've got the 5th
go_on	only the second hour
go_on	no the whole afternoon, it's a long procedure
go_on	call it "teaching"
go_on	is that this Friday or next?
go_on	start half an hour earleir, parking's a nightmare there
go_on	every week, not once
go_on	I said noon, 12 pm, not midnight
go_on	make it private, dont write "dentist"
go_on	both days please, mon and tue
confirm	yes block it
confirm	perfect, thats the slot
confirm	ok, close it off
confirm	Yes please, and thank heavens
confirm	correcto, bloquéalo
deny	no, scrap the block, the meeting's off
deny	leave my Wednesday as it is
deny	nvm I'll work through lunch
wait	let me check with my secretary first
wait	hmm isn't that the day of the audit? wait
wait	yes, hang on though, Lee Chen may swap with me
wait	hold that thought, door
wait	not just yet
repeat	from when to when was it?
repeat	what day did you have there?
view_schedule	is anybdy booked in that window?
view_schedule	What's on that day anyway?
view_schedule	how many would have to be moved
message_patient	drop Mr. Brandt a line that his 2 pm will be late
set_availability	and open Saturday morning instead, 9 to 12
out_of_scope	my wife will finally believe I took time off
out_of_scope	do I get paid for that hour?
out_of_scope	Can you book me a taxi for that
# readback discontinue_prescription
go_on	the other one, the 5 mg, not the 10
go_on	bisoprolo, not the ramipril. She needs the ramipril!
go_on	no I meant Samuel's, Samantha doesn't take that
go_on	reason is the cough, please put that in
go_on	both of them in fact, the patch and the gel
go_on	from monday let him finsh the box
go_on	is that the one Whitfield started or mine?
go_on	worng Brandt, I have the father here
go_on	put "no longer indicated" as reason instead
go_on	only the evenign dose if that's possible
go_on	the one from march, not the new one
go_on	side effects not "patient request"
confirm	Yes stop it
confirm	do it, her potassium's through the roof
confirm	right, take it off
confirm	that's him, that's the drug, yes
confirm	si, quitalo
deny	no leave it on, I've changed my mind
deny	keep it after all. Neurology wants it contined
deny	absolutely not that one, forget it
wait	Wait. who started it? I'd rather ring them first
wait	yes, well, let me ask him whether he's actually still taking it
wait	hmm not sure about stopping it cold
wait	un momento, me llaman
wait	gimme two min, tapering question
repeat	what are you abot to stop exactly?
repeat	which patient did you say?
patient_history	how long has she been on it?
patient_history	show me his full med list first
add_prescription	and start losartan 50 once daily in its place
add_prescription	replace it with pantoprazole 20 qd
view_schedule	am i seeing him again this week?
out_of_scope	he'll be thrilled, hates that stuff
out_of_scope	Does stopping this suddenly cause rebound hypertension?
out_of_scope	The nurse says hi
# readback message_patient
go_on	take out "urgent", it'll scare her
go_on	Okoro, not Okoye
go_on	say Monday at nine instead
go_on	sign it Dr. Marsh, not Baxter
go_on	add that he shoud bring his inhaler
go_on	her name is spelled with a y
go_on	make it friendlier
go_on	"fasting" please, you left that out
go_on	shorter. he doesnt read long ones
go_on	in spanish if you can, she's from Oaxaca
go_on	does it go to the mother or the child?
go_on	20 drops, it says 2 drops!!
confirm	send
confirm	yes send it off
confirm	that reads well, go on and send
confirm	Good. Out with it.
confirm	envíalo tal cual
deny	don't send that, I'll call her
deny	no, delete the draft
deny	nope he's just walked in, no need
wait	wait, I want to see the result before i promise anything
wait	yes but let me rewrod the last bit, thinking
wait	hmm, too blunt? give me a sec
wait	hold off, privacy question
wait	one min pls
repeat	read it to me again?
repeat	who's that going to?
patient_history	when did I last see her?
patient_history	what did we start him on in the end, before I write nonsense
view_schedule	is she in my dairy for next week?
add_prescription	and renew her ferrous sulfate 200 mg tid while we're at it
message_patient	and once that's gone, same thing to Jordan Ellis
out_of_scope	will she see that I wrote it at midnight?
out_of_scope	You write better than my residents
out_of_scope	does it also go out as SMS?
# readback set_availability
go_on	eight thirty, not eight
go_on	Tuesdays too
go_on	only untill the end of the month
go_on	20 minute slots, not 15
go_on	no evening, just the morning part
go_on	leave out the lunch hour
go_on	Does that cover the 24th as well?
go_on	Same hours but for Friday
go_on	shoud be from January, I'm away in december
go_on	5pm finish. Childcare.
go_on	swap the two days round
confirm	Yes, publish those hours
confirm	looks right to me, set it
confirm	yes thats my new patern
confirm	agreed
confirm	vale, así está bien
deny	no, keep my old hours
deny	forget the change, pratice manager said no
deny	don't touch it
wait	hmm. let me ask at home about wednesdays
wait	Before you save, I need to see the rota
wait	yes probably but wait for Raman's answer
wait	just thinking...
wait	hold, phone
repeat	Run those hours past me again
repeat	what's the last day in that?
view_schedule	do i have poeple booked outside those hours?
view_schedule	what does my Thursday look like right now
block_time	and the 15th off completely, wedding
block_time	keep 1 to 2 blocked on all of them
message_patient	let Priya know I'm there on Tuesdays now
out_of_scope	will they pay overtime for that
out_of_scope	I'm getting too old for 7 am clinics
out_of_scope	What hours does Ortega work?
# told patient_history
patient_history	and Samantha's?
patient_history	what was it before that
patient_history	allergies?
patient_history	Who put her on that, me?
patient_history	is the metformin still runing
patient_history	when was that ECG
patient_history	anything about the kidneys in there
patient_history	his last three visits in more detail
patient_history	no, the other Okoro
patient_history	same for the husband
patient_history	hospital stays?
patient_history	how longs he been hypertesive
patient_history	what dose is that, the second one
patient_history	Has she ever had a biopsy?
patient_history	go back to the one before, Delgado
patient_history	y las vacunas?
patient_history	who's seen him besides me
add_prescription	renew the first of those, same dose
add_prescription	put the ramiprl up to 10 then
add_prescription	I see no statin. Atorvastatin 20 nocte
add_prescription	same thing Whitfield gave him but half
add_prescription	give her what she had in 2023, the 250s, one week
discontinue_prescription	the second med there can go
discontinue_prescription	stop the one from last winter, why is that still on
discontinue_prescription	kill the duplicate pleae
discontinue_prescription	she isnt taking the zopiclone anymore, remove it
add_diagnosis	missing the COPD, add it
add_diagnosis	change that to recurrent depresion
add_diagnosis	he has AF, it isn't in there. Put it in
message_patient	ask her wich of these she realy takes
message_patient	tell him he's overdue for the follow up
message_patient	write to her that the old result was fine
view_schedule	when do I see her next?
view_schedule	is he in this week
view_schedule	ok who's after her
view_patients	back to the list
urgent_patients	does she have an open alert
acknowledge_alert	ok i've read up on him, acknowledge that alert
block_time	needs time. Block a double slot friday 9 to 9:40
set_availability	I'll fit her in, open tuesday 7:30 to 8
repeat	what was the last diagnsis you named?
repeat	which year was that?
repeat	Say the meds again please, the patient was talking
repeat	was that milligrams or micrograms
repeat	sorry, whose is this?
repeat	the bit about the surgery, once more
out_of_scope	what does an anti-CCP of 80 mean
out_of_scope	that's a thick file
out_of_scope	can you summarise it in a letter to the insurer
out_of_scope	is that dose even legal
out_of_scope	show the xray
out_of_scope	She looked so well, you'd never think
out_of_scope	wrong, he never had a stroke, who writes this
out_of_scope	what does her husband do for a living
wait	reading
wait	hm hm. let me think what to do with that
wait	give me a second, he's just coming in
wait	Stay there, I'll come back to this
thanks_goodbye	that helps, thank you
thanks_goodbye	ok got what I needed
deny	no that's nothing
confirm	yes exactly
# told urgent_patients
acknowledge_alert	I'll take the first
acknowledge_alert	mark that as seen
acknowledge_alert	ack number two
acknowledge_alert	mine, the Okoro one
acknowledge_alert	both are dealt with, tick them off
acknowledge_alert	Already saw her at eight, acknowledge it
acknowledge_alert	the last one's been handled by Nwosu and me, close it
acknowledge_alert	confirma la de Jordan
acknowledge_alert	OK got it, on it - put me down for Shah's
urgent_patients	and yesterday's?
urgent_patients	how long has that ben open?
urgent_patients	what trigered the second
urgent_patients	Only mine, not the whole house
urgent_patients	any more?
urgent_patients	which is the worst of them
urgent_patients	refresh please
urgent_patients	since when is he on there
urgent_patients	did anyone acknowledge hers already
patient_history	who is he, give me the short version
patient_history	her cardiac history?
patient_history	meds of number one
patient_history	has Delgado had that before
patient_history	the second one, is she diabetic?
patient_history	pull up the file on that one quickly
message_patient	tell her to saty put, im calling
message_patient	write him I'll ring in ten minutes
message_patient	Let Ellis know we've seen it
add_prescription	give the first one salbutamol via spacer 4 puffs q4h prn
add_prescription	hers: oral potassium 600 mg tid, three days
discontinue_prescription	then stop his warfrin now
discontinue_prescription	take the spironolactone off that one, K 6
add_diagnosis	for number two, panic attack, add
add_diagnosis	Put asthma exacerbation on his record
block_time	block me out till eleven, I'm going over
block_time	cancel nothing, just hold 2 pm for her
view_schedule	who have I got in the meantime?
view_schedule	can I squeeze him in, what's free
view_schedule	is Brandt not booked with me at 3 anyway
view_patients	are these all mine? show my list
set_availability	make me available from 7 tomorrow for these
repeat	What did the top one say?
repeat	how many, two or three?
repeat	was that the Samantha or the Samuel
repeat	repeat the last line, it's noisy here
repeat	none at all, you said?
repeat	which category was hers again
out_of_scope	thank god
out_of_scope	these thresholds are silly
out_of_scope	where is she right now, which ward?
out_of_scope	can you get the crash trolley checked
out_of_scope	it's always on a Friday
out_of_scope	ring the wife for me
wait	let me see...
wait	wait, going to ask triage
wait	sec, someone's shouting my name
wait	Hm, don't know yet if that's mine
thanks_goodbye	phew. thanks
thanks_goodbye	ok, all quiet then, bye
confirm	yes i see
deny	no not now
greeting	oh hello again
# told view_patients
patient_history	the fourth one
patient_history	Open Okoye
patient_history	who's that Farouk, what did he come with?
patient_history	number 2's meds please
patient_history	what does Ellis have again
patient_history	the Delgado one, when did she last come
patient_history	Show me hers, the last on the list
patient_history	both Samanthas, first the older
patient_history	y el señor Brandt, qué toma?
patient_history	which diagnossis did Priya get
patient_history	has the second had her jab?
patient_history	details for him pls, Kwame
view_patients	sort by last visit
view_patients	only the diabetcs
view_patients	is that all of them?
view_patients	more
view_patients	which of these are under 18?
view_patients	next page
view_patients	anyone new in ther since last month
view_patients	isn't Mrs Tran mine too? I dont see her
view_patients	how many are women over 50
view_patients	those from this week only
view_patients	Find the ones starting with O
view_patients	y los de cardiología?
message_patient	wirte to the third that I'd like to see him
message_patient	tell that last one her report is in
message_patient	Message Jordan: bloods next week please
message_patient	remind the top two of their check-up
add_prescription	for the second: vitamin D 1000 units a day
add_prescription	Number five gets her pill renewed, one daily 6 months
add_prescription	brandt, colchicine 500 mcg bid
discontinue_prescription	Samuel, second from top, off with the diclofenac
discontinue_prescription	stop whatever sleeping pill the first one has
add_diagnosis	the one called Haddad has shingles, add that
add_diagnosis	For her there: acne, moderate
view_schedule	which of those come today?
view_schedule	when's Shah's next with me
view_schedule	who of them is on my list for monday
urgent_patients	any of them flagged urgent
urgent_patients	Who of these has an alert open?
acknowledge_alert	that Osei with the alert, mark it as seen
block_time	I need an hour to go through these. Block 1 to 2 tomorrow
set_availability	so many... add slots wednesday 4-6
repeat	how many was it in all?
repeat	what was the third name?
repeat	read me the last two again
repeat	Was there an Ellis in that?
repeat	the names again but slowly, I'm writing
out_of_scope	some of these I don't even recognise
out_of_scope	export this to excel
out_of_scope	remove the dead one from the list
out_of_scope	He still owes me a bottle of wine, that one
out_of_scope	can you transfer the top three to Dr. Baxter
out_of_scope	what's her home address
out_of_scope	I thought I had fewer
wait	let me scroll
wait	wait I'm looking for someone
wait	erm, which was it... hang on
thanks_goodbye	found her, thanks
thanks_goodbye	ok enough, ta
thanks_goodbye	Good good, bye
confirm	yes right
help	what can I do with one of them from here?
# told view_schedule
view_schedule	and tomorrow?
view_schedule	who's the last one?
view_schedule	which of those are new patinets
view_schedule	is the 10:40 a follow up?
view_schedule	what abotu the week after
view_schedule	any gaps in there
view_schedule	how many is that before lunch?
view_schedule	Where's Mrs Shah, wasn't she today
view_schedule	the second one, what's it for?
view_schedule	and the day before that
view_schedule	so can I leave at five?
view_schedule	is there anyone between those two
view_schedule	when do I get to eat
view_schedule	y el jueves?
view_schedule	Only the afternoon, please
view_schedule	which ones are video?
view_schedule	has anybody canceled
view_schedule	next month's too, roughly
patient_history	the third, what did I see her for last time?
patient_history	tell me about the 9:20
patient_history	open the first one's file
patient_history	what's Okoro on
patient_history	has that Brandt been in before, remind me of his story
patient_history	the lady at eleven: allergies?
patient_history	And hers, the one after
block_time	close that gap at 3 before someone takes it
block_time	block the rest of teh day after him
block_time	too much. Take out thursday afternoon
block_time	keep the half hour after Delgado free
set_availability	oh that's empty, open 2 to 4 for walk-ins
set_availability	I could start at 8 that day, put me down from 8
message_patient	tell the first one I'm running twenty late
message_patient	ask the 4:30 if he can come earlier
message_patient	Let her know, the one at noon, that it's room six
message_patient	write to both of the afternoon ones that I've been held up
add_prescription	that second guy needs his insulin, glargine 14 units at night
add_prescription	Ellis - amoxi 500 tid a week
discontinue_prescription	for the 8:30, stop the prednisolone
add_diagnosis	the one I just had, put lumbago
urgent_patients	any of these urgent?
urgent_patients	and alerts?
view_patients	ok and all my patients, not only today's
acknowledge_alert	him at ten, he has an alert, I've seen it, acknowledge
repeat	what time was the second again?
repeat	say the first one once more
repeat	sorry how many did you say
repeat	was that today or tomorow you just showed?
repeat	which room did it say there
repeat	scrolled past it, what was it
out_of_scope	good lord, who books these
out_of_scope	Shah always comes late btw
out_of_scope	what's the weather doing this afternoon
out_of_scope	has Marsh got as many as me?
out_of_scope	that's going to be a long day
out_of_scope	did the 9 o'clock pay?
out_of_scope	move the 11:00 to 11:30 for me
wait	hm let me look at that
wait	one sec, comparing with paper
wait	hold it, the phone
wait	ok give me a moment to digest
thanks_goodbye	perfect, that's all I needed
thanks_goodbye	right. thanks
thanks_goodbye	Cheers, see you tomorrow
confirm	ok yes
deny	nope
help	could you also print or what can you do with these?
`;
