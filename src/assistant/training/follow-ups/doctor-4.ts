/** Sentences of our own. */
export const doctorFollowUps4 = `
# asked acknowledge_alert
go_on	the top one
go_on	Delgado's
go_on	The chest clinic one from this morning
go_on	caled back, all fine
go_on	everything but Okoye
go_on	mine, the other one is Baxter's
go_on	sent to the walk in centre
go_on	the lates one
go_on	that's the 11:20
go_on	which is the one from last night?
go_on	no note needed
wait	let me opne them first
wait	I'm ringing the daughter right now, hang on
wait	hmm, give me time to read
wait	Don't know yet, need to ask triage
deny	ninguna, gracias
deny	no, forget acknowledging, night team will
deny	i'd rather you left them all
repeat	list those alerts again
repeat	what were my chioces?
repeat	you asked me what exactly?
urgent_patients	is that all of them for today?
urgent_patients	any from the weekend still unanswered
patient_history	who is Ellis again, what's his history
message_patient	let Walter know the nurse will visit
view_schedule	am I on duty this afternoon?
out_of_scope	who set the threshold for these
out_of_scope	he rings every friday at this time
out_of_scope	can you sort them by how loud they shout
out_of_scope	is the duty phone charged, anyone?
# asked add_diagnosis
go_on	eczema
go_on	Maria Delgado
go_on	J06.9
go_on	moderate
go_on	hand foot and mouth
go_on	genralised anxiety, F41.1
go_on	the girl, not her brother
go_on	the second code
go_on	iron deficency anaemia
go_on	just "viral wart"
go_on	onset abuot six weeks ago
go_on	hipertensión
go_on	confirmed, yes, by the lab
go_on	mild I'd say
go_on	the one that says without complication
go_on	do you have one there for unspecified?
wait	I'm not certain enough yet, wait
wait	let me lok up the code
wait	just examining her, one minute
wait	oh, door. back shortly
deny	no diagnosis for today, stop that
deny	forget about coding it
deny	nah leave it blank
repeat	which patient did I say?
repeat	What else did you need from me?
repeat	come again?
patient_history	what did neurology conclude about her
add_prescription	he'll need hydrocortisone 1% cream as well
message_patient	write to Priya that I've got her biopsy back
out_of_scope	is there a code for "mother worried"
out_of_scope	ICD was invented to punish GPs
out_of_scope	What's the difference between .0 and .9?
# asked add_prescription
go_on	Priya Shah
go_on	500 mg
go_on	one at nigth
go_on	5 ml three times daily
go_on	for a fortnite
go_on	ibuprofen suspension
go_on	the first Okoro
go_on	same as last time
go_on	10 mg once daily, 28 tablets
go_on	prn, max four a day
go_on	by mouth
go_on	the inhaler, blue one
go_on	for the baby, not mum
go_on	whichever strength comes lowest there
go_on	una vez al dia
go_on	twice dialy for 5 days
go_on	which of those is the sugar free?
wait	let me wiegh her first
wait	good question, I'd have to look it up
wait	hang on, asking mum what he weighs
wait	erm
wait	just a sec, computer's frozen on the other screen
deny	never mind, I'll handwrite it
deny	no, don't bother with the script
deny	drop that, he doesn't want tablets
repeat	what was it you still need?
repeat	sorry, what are we prescribing at this point?
repeat	the question again?
patient_history	what did she get in March
patient_history	is he on anything with it?
discontinue_prescription	first take her off the citalopram
urgent_patients	has anything urgent come in meanwhile
out_of_scope	why so many questions
out_of_scope	whats teh max dose per kilo
out_of_scope	Typing this with a toddler on my stethoscope
# asked block_time
go_on	tomorrow from 2
go_on	half an hour
go_on	10 to 11
go_on	partners' meeting
go_on	the 14th
go_on	all day
go_on	lunch
go_on	after my last pateint
go_on	the second of those
go_on	wendesday
go_on	Say two hours
go_on	this friday, the early bit
go_on	personal, don't give a reason
go_on	viernes por la tarde
go_on	does the later slot run past six?
wait	not sure yet, I'm waiting for the school to ring
wait	let me find the invitaion
wait	um lemme see
wait	need to ask reception when the rep comes. moment
deny	oh leave it, I'll manage
deny	no, no block then
deny	the course was cancelled so drop this
repeat	what do you need, the date or the time?
repeat	say again what you're blocking
repeat	where did we get to?
view_schedule	is thursday full?
view_schedule	show me the afternoon first
set_availability	in fact could you just stop my Wednesdays at noon from now on
view_patients	which of my patients are under five
out_of_scope	I forget my own birthday these days
out_of_scope	do locums cost extra if I'm out
out_of_scope	when is the bank holiday
# asked discontinue_prescription
go_on	the naproxen
go_on	number two
go_on	both of them
go_on	Mr Brandt
go_on	it made her dizzy
go_on	no longer neeeded
go_on	the one Whitfield started
go_on	the statin, whatever you call it there
go_on	all the laxatives
go_on	sleepin tablets
go_on	Samuel, the older gentleman
go_on	ineffective
go_on	which one's the oldest script?
go_on	the evening dose one
wait	let me ask her which she's actually taking
wait	hmm not sure, need to look at the blister pack
wait	Bear with me, he's digging through the bag
wait	wait, interruption
deny	leave it. none of those
deny	No, let him carry on with everything
deny	skip it, the hospital already did
repeat	what did you ask?
repeat	wich drugs did you list?
repeat	where were we with this
patient_history	what has he been prescribed since summer
patient_history	when did Ortega put her on tramadol?
add_diagnosis	put down gastrits while I think
view_schedule	what time's my 3 o'clock again, did it move?
out_of_scope	you'd think the list would be shorter at eighty
out_of_scope	is it safe to stop suddenly
out_of_scope	the brand names confuse everybody
# asked message_patient
go_on	to Samantha
go_on	tell her teh smear was normal
go_on	ask him to book a blood test
go_on	her mum
go_on	Jordan Ellis, the younger one
go_on	Please come fasting on Thursday
go_on	that his repeat is ready
go_on	just say call me
go_on	the flu jab is in, come any morning
go_on	that I'm sorry about the wait and will phone at six
go_on	dile que la receta está lista
go_on	stop the ibuprofn and drink plenty
go_on	Both parents if you can
go_on	is the second Chen the mother?
wait	let me think how to word that
wait	one moment, looking for the right Shah
wait	I'll dictate it in a minute
wait	wait wait, she's just walked in
deny	don't message anyone, she's here
deny	no, skip it
deny	Forget that, I'll catch him in the corridor
repeat	who was i wirting to
repeat	what did you want from me
repeat	you need the text or the name?
patient_history	what did her last scan say
patient_history	did he turn up to his last appointment?
urgent_patients	anything marked urgent I've missed
add_prescription	better, do her trimethoprim 200 bd now
out_of_scope	do kids under 16 have their own login
out_of_scope	you write better than I do
out_of_scope	can I send a photo with it
# asked set_availability
go_on	9 to 1
go_on	mondays and wednesdyas
go_on	from next week
go_on	fifteen minutes
go_on	every other Friday
go_on	same as Raman's
go_on	until 18:00
go_on	not the mornings, the evenings
go_on	all weekdays but Thursday
go_on	eight thirty start
go_on	just tuesady
go_on	Only in the school holidays
go_on	from september on
go_on	is the first option with a lunch break?
wait	I'd have to talk to the practice manager first
wait	let me get my diary
wait	thinking...
wait	wait, my wife's texting about nursery
deny	leave everything as it stands
deny	no, no new hours after all
deny	Stop, I don't want to set this now
repeat	which day are you asking about?
repeat	what have i gvien you so far
repeat	sorry?? what was that about slots
view_schedule	what am I down for at the moment
view_schedule	how busy are my Mondays?
block_time	just block the 20th, that'd do
out_of_scope	how many sessions counts as full time
out_of_scope	Is my pension affected if I drop a day
out_of_scope	i've said that twice now
# done acknowledge_alert
acknowledge_alert	and the one below it
acknowledge_alert	his secnod alert too
acknowledge_alert	add to that one: family informed
urgent_patients	what's still open?
urgent_patients	so is the list empty now
urgent_patients	were there any for the kids clinic?
message_patient	text her I'll call after surgery
message_patient	let the patient know we've seen it
patient_history	give me his histroy
patient_history	what were her last readings
view_schedule	can I squeeze him in at noon, what's there
view_schedule	whats left of my afternoon
block_time	block 5 to 5:30 so I can ring him
block_time	keep tomorrow 8:30 free for her
add_diagnosis	record it as a hypo on her file
add_prescription	she'll want a new GTN spray, prescribe that
set_availability	i'll stay til seven tonight, open that up
repeat	which one was that now
repeat	did you put my note on?
repeat	it's gone from the list, right?
repeat	what time did you log it
wait	hang on, another call coming
wait	wait, let me see if that was correct
thanks_goodbye	ok thanks
thanks_goodbye	that's all then
out_of_scope	false alarm by the way
out_of_scope	can it be un-acknowledged?
out_of_scope	who carries the bleep tonight
out_of_scope	reception could've told me that
deny	nope
# done add_diagnosis
add_diagnosis	no sorry, it's the left knee
add_diagnosis	and secondary: obesity
add_diagnosis	her brother's got it too, Daniel, same code
add_diagnosis	Correct that to "in remission"
add_prescription	now something for it, clotrimazole cream bd
add_prescription	fluoxetine 20 mornings for her then
add_prescription	he needs a steroid inhaler with that
patient_history	qué más tiene en su historia
patient_history	any family history recorded?
patient_history	when was he first seen for this
message_patient	message the parents it's nothing catching
message_patient	ask her to come back in two weeks
discontinue_prescription	in that case stop his antihistamine
view_patients	list my asmatics
view_schedule	and who have I got after her
view_schedule	how late am I runing, whats next
urgent_patients	is anybody urgent now
repeat	what code did it go under?
repeat	that's saved, is it?
repeat	which wording did you use in the end
wait	dont close it yet, i'm reading
wait	mm, let me think whether that was wise
thanks_goodbye	lovely, thank you
thanks_goodbye	Gracias, hasta luego
out_of_scope	how contagious is it really
out_of_scope	she creid when i told her
out_of_scope	does school need a certificate
out_of_scope	third case this week
confirm	ok yes
# done add_prescription
add_prescription	no wait, make it 10 mg
add_prescription	lo mismo para su hermana Anita
add_prescription	and paracetmol with it
add_prescription	sorry, should have been twice a day
add_prescription	give her a spacer as well
add_prescription	oh it's meant to be the suspension, can you redo it
add_prescription	now one for Mr Okoro, lansoprazole 30
discontinue_prescription	Damn, wrong patient. take it back off
discontinue_prescription	and stop the old dose
discontinue_prescription	now the amitriptyline can go
add_diagnosis	put it under tonsillitis
add_diagnosis	add ADHD to his record as well
message_patient	let mum know she can pick it up
message_patient	tell him to take it with food
patient_history	what is he on in total now
patient_history	show me her allergies once more
view_schedule	who's next?
view_schedule	right, next patient
urgent_patients	any alerts?
repeat	did that go through?
repeat	what strenght did you save
repeat	for whom was that, Samuel or Samantha?
wait	hold on before we go on, I'm checking something
wait	Just a moment, she has a question
thanks_goodbye	great, ta
thanks_goodbye	thanks, that's me done
out_of_scope	does the pharmacy on the high street get that today?
out_of_scope	that was quick
out_of_scope	what does it cost her
# done block_time
block_time	no, make it till four
block_time	and the same next week
block_time	also thrusday lunchtime, an hour
block_time	I meant the 12th! do that instead
block_time	every Tuesday in fact
set_availability	then open up friday morning for the overflow
set_availability	lets add an evening session to make up for it
view_schedule	who did I have there?
view_schedule	so what does that day look like now
view_schedule	is anything left before noon
message_patient	tell the two who were booked
message_patient	write to Mrs Shah that I can't do Thursday
view_patients	show me all my patients please
patient_history	open Jordan's file then
urgent_patients	before I go, anything burning?
repeat	what did you block exaclty
repeat	until when is that?
repeat	sorry was that this week or next?
wait	hmm, wait. may have been the wrong week
wait	let me check with Baxter
thanks_goodbye	super, thanks a lot
thanks_goodbye	bye for now
out_of_scope	I need a holiday
out_of_scope	do the receptionists see that right away
out_of_scope	What happens to people already booked?
out_of_scope	my dentist has longer waits than we do
add_prescription	next thing: Okoye's pill, renew it 6 months
help	what else can you do in my diary
deny	no that's everything
# done discontinue_prescription
discontinue_prescription	and the bisoprolol too please
discontinue_prescription	her iron as well, same reason
discontinue_prescription	now the same for Brandt's zopiclone
add_prescription	oops, wrong one. put it back, 20 mg daily
add_prescription	replace it with candersartan 8
add_prescription	No, he does need it, re-prescribe please
add_prescription	start her on escitalopram 5 from tomorrow then
message_patient	tell her she can bin the rest
message_patient	drop him a note that it's stopped
patient_history	what's left on her list?
patient_history	so what does he still take
add_diagnosis	note an ACE inhibitor cough on the record
add_diagnosis	record statin intolerence
view_schedule	now where was I, who's at eleven
view_patients	which others are mine from that care home
block_time	give me ten minutes free now, block 11 to 11:10
repeat	which of them did you sotp?
repeat	is it off now?
repeat	you took off the 5 or the 10?
wait	let me just tell him, one sec
wait	pause, need to speak to the mother
thanks_goodbye	good, thanks
thanks_goodbye	cheers bye
out_of_scope	he'll be pleased
out_of_scope	how long does it stay in the system
out_of_scope	can he get a refund on the unopened box
out_of_scope	polypharmacy is a disease
confirm	yes
deny	no, nothing else
# done message_patient
message_patient	oh and add that she shouldn't drive
message_patient	same mesage to her husband
message_patient	another to Samuel: results normal
message_patient	No! I meant Samantha, send it to her
message_patient	ask the Brandts as well if they need a visit
message_patient	follow up with: bring the red book
patient_history	has she been in since April?
patient_history	what did I prescribe him last
add_prescription	he'll need more of the ointment, same as before
add_prescription	now do the prescription, doxycycline 100 for a week
discontinue_prescription	and take the codeine off
add_diagnosis	code it as migraine without aura
view_schedule	When is he booked
view_schedule	what have i got this pm
view_patients	how many patients have i with diabetes
block_time	block a quarter of an hour for when she rings, 16:15
urgent_patients	right, red flags, any?
acknowledge_alert	and mark her alert as seen
repeat	waht did it say in the end?
repeat	has she got it?
repeat	which address did that go to
wait	wait, before the next one, kid's screaming
wait	let me see if she answers first
thanks_goodbye	thank you kindly
thanks_goodbye	Cheers, off home
out_of_scope	she never reads them
out_of_scope	can I see if he's opened it?
out_of_scope	is this encrypted
out_of_scope	I hope that didn't sound cold
greeting	hello again
# done set_availability
set_availability	chagne the friday to 9
set_availability	no, hold on, 10 minute slots was right
set_availability	and Saturdays once a month
set_availability	put the old hours back please
set_availability	same for the week after
view_schedule	show me next week with that
view_schedule	does anyone fall outside now?
view_schedule	how many are in for Monday
block_time	now block the 24th, training day
block_time	except lunch on wednesday, close that
message_patient	tell Mrs Delgado I do evenings now
message_patient	can you let Ellis know I'm in from eight
patient_history	while we're at it, the Shah girl's notes
urgent_patients	no alerts in the meantime?
add_diagnosis	Right. Next: impetigo for the boy, put it in
repeat	what are my hours as of now?
repeat	from which date does that count
repeat	did you take the wednesday out
repeat	¿se guardó o no?
wait	let me tell my partner first before anything else
wait	one moment, somebody's talking to me
thanks_goodbye	brilliant thanks
thanks_goodbye	thats it for tonight
out_of_scope	finally home for dinner
out_of_scope	Will the website show it?
out_of_scope	who covres for me then
out_of_scope	does my contract allow that
out_of_scope	your clock is an hour off i think
confirm	yep
# dropped acknowledge_alert
acknowledge_alert	no, do close it, she's been seen now
acknowledge_alert	acknoledge the other one at least
acknowledge_alert	right i've rung him, mark it done
urgent_patients	so what's outstanding
urgent_patients	show them again, newest first
patient_history	pull up his chart then
repeat	it is still open, yes?
repeat	whose alert did we leave?
wait	i'll come back to it, one sec
message_patient	send the daughter... no, send him a note I'll visit at 6
out_of_scope	night team can earn their money
view_schedule	am I even working tonihgt
# dropped add_diagnosis
add_diagnosis	oh put it in after all, the letter's just come
add_diagnosis	record "chest pain, unspecified" for now
add_diagnosis	lets do anxiety instead, mild
patient_history	does neurology mention anything in her notes
add_prescription	I'll treat it anyway, so miconazole gel qds
repeat	did anything get written on her record?
repeat	What was that code, for later?
wait	wait, the lab is calling
out_of_scope	better no label than a wrong one
message_patient	ask dad to bring her back friday if it spreads
block_time	book out twenty mins at five for the referral letter
# dropped add_prescription
add_prescription	actually go on, do prescribe it
add_prescription	try codeine-free then: ibuprofen 400 tds
add_prescription	she's changed her mind, so yes the nitrofurantoin after all
discontinue_prescription	and take off the one he has
patient_history	so what did he have the last time for this
message_patient	tell her she can get it at the chemist
add_diagnosis	put down viral sore throat instaed
repeat	it's not saved, right?
repeat	what exactly did I just cancel
wait	let me thnik what else would suit her
out_of_scope	antibiotics wouldn't have helped
view_schedule	ok who's waiting
# dropped block_time
block_time	friday instead
block_time	ugh, meeting's back on, block it
block_time	just fifteen minutes then, at ten
view_schedule	so whats in that slot now
view_schedule	how full is the rest of the week
set_availability	i'll change my hours properly: thursdays till 1
repeat	is my diary the same as before?
repeat	which slot was that again, so I tell reception
wait	hmm let me see what my partners say
out_of_scope	never get my lunch anyway
message_patient	tell Shah her time stands
thanks_goodbye	alright, bye
# dropped discontinue_prescription
discontinue_prescription	hmm no, do stop it
discontinue_prescription	the other one should go though, the diclofenac
add_prescription	halve it rather, 25 a day from now
patient_history	remind me why he's on that at all
repeat	so is it still actve?
repeat	Which drug was this about?
message_patient	let him know he carrys on as is
view_schedule	next one, when
out_of_scope	he knows his own tablets best
wait	give me a minute with his wife
thanks_goodbye	ok, thats all thanks
# dropped message_patient
message_patient	no, do write to her, shorter tho
message_patient	send it to his carer rather, Mrs Brandt
message_patient	changed my mind, tell him to ring me
patient_history	when did I last see her actually
view_schedule	is he down for tomorrow
add_prescription	just do her repeat then, loratadine
repeat	nothing went out, did it
repeat	what had I written there? want to keep it
wait	hold on, she's calling me this minute
out_of_scope	talking's better than typing
urgent_patients	anything pressing?
deny	no that's it
# dropped set_availability
set_availability	on second thoughts do it, but from october
set_availability	maybe only the mondays then, 9 to 12
set_availability	bueno, sí, pon el horario nuevo
block_time	block just the one day then, the 3rd
view_schedule	what does monday look like with the old hours
view_schedule	Am I in on saturday as it stands
repeat	what were the hours you were going to put?
repeat	nothing changed, correct?
wait	i'll ask my husband and tell you
out_of_scope	they'd never have let me anyway
view_patients	fine, my patients then
help	what else is there you can change
# idle
view_schedule	what's my day like
view_schedule	am i free friday at 2
view_schedule	who's first
view_schedule	tomorow's list please
view_schedule	qué tengo hoy
view_schedule	how many have I got before lunch
block_time	block my lunch today
block_time	I'm at a conference on the 8th and 9th, keep those clear
block_time	school play on thursday, no patients from 2
set_availability	i want to work tuesday and thursday mornings only
set_availability	Change my hours to 8 till 4.
set_availability	set up my childrens clinic, wednesdays 1 to 5
view_patients	my patients
view_patients	who is on my list
view_patients	pateint list pls
patient_history	history for Priya Shah
patient_history	What's Walter on?
patient_history	pull up the Okoro notes
patient_history	I meant her old letters and diagnoses, Samantha's
add_prescription	prescribe amoxicilin 250 tds five days for Leo Hart
add_prescription	need a scirpt
add_prescription	let me put that differently: give Mr Brandt ramipril 2.5
discontinue_prescription	stop Delgado's aspirin
discontinue_prescription	take somone off a drug
add_diagnosis	new diagnosis for Jordan, ADHD
add_diagnosis	add hypothyroidism to Maria's record
add_diagnosis	Could you code a chest infection for me
urgent_patients	urgent ones?
urgent_patients	any alrets over night
urgent_patients	¿alguna alerta?
acknowledge_alert	acknowledge the Ellis alert
acknowledge_alert	I've seen that alert, close it
message_patient	message Samuel
message_patient	write to Anna Novak that her smear's due
message_patient	tell Jordans mum I got her letter
repeat	what did you say?
repeat	Sorry, didn't read that. Again?
repeat	what was it you couldn't do
repeat	what did we do last, did the script save
repeat	huh?
repeat	which thing did you not undrestand
repeat	can you say that in fewer words
wait	hang on, patient coming in
wait	un momento, estoy pensando
wait	be wiht you in a mo
wait	one sec, need my glasses
wait	wait, logging in on the other one
wait	not now, two minutes
out_of_scope	can you book me a flight
out_of_scope	what's the weather for my rounds
out_of_scope	refer him to orthopaedics
out_of_scope	you're hopeless
out_of_scope	order a full blood count
out_of_scope	the printer's jammed again
out_of_scope	what's 15 mg per kg for 12 kilos
out_of_scope	are you a person
out_of_scope	i'm so tired
out_of_scope	write a sick note for two weeks
out_of_scope	asdf test
out_of_scope	No time for this.
out_of_scope	How's Ortega's waiting list these days?
help	so what can you do
help	help
help	How do I use you for prescriptions and so on?
help	give me some examples
help	qué puedes hacer
help	options?
help	are there things you can do with messages
greeting	good morning
greeting	Hi there
greeting	evening
thanks_goodbye	never mind, thank you
thanks_goodbye	bye
thanks_goodbye	ok thanks anyway
deny	no, nothing
confirm	yes pls
# readback acknowledge_alert
confirm	yes, acknowledge
confirm	ok ive seen it, makr it
confirm	yes that one's mine
confirm	tick it off, ive spoken to her
confirm	Please do.
deny	no leave it open for the duty doctor
deny	don't touch it
deny	no, Sam's handling that himself
go_on	the older one, not this
go_on	Walter's alert I mean
go_on	add that I phoned at 2
go_on	note: seen at home visit, stable
go_on	all three of his in fact
go_on	the one about her blood pressure
wait	not before I've reached the family
wait	hmm let me read it proprely
wait	hold that thought, phone
wait	yeah just let me get the locum's opinion first
repeat	remind me which alert this is
repeat	what would be closed here?
repeat	whats it say again
urgent_patients	are there ohters waiting?
urgent_patients	what else is flagged
patient_history	what's her background
message_patient	send him a line that I'll ring tonight
view_schedule	do I have a gap to see her today?
out_of_scope	who raised it, reception or the system?
out_of_scope	that thing goes off every time he sneezes
out_of_scope	Does acknowledging mean I'm liable
out_of_scope	we need fewer alarms round here
# readback add_diagnosis
confirm	yes record it
confirm	That's right, put it on her record.
confirm	yup, ottitis media it is
confirm	go ahead with that code
confirm	si, esta bien
deny	no dont add that
deny	Hm no, it's not established, drop it
deny	forget the diagnosis
go_on	left ear, not right
go_on	make it type 2
go_on	sevrity mild please
go_on	the code is F32.1, moderate
go_on	add "suspected" in front
go_on	should be under Priya
go_on	chronic, its been going on for years
go_on	does that code cover the adolescent form too?
wait	let me wiat for the swab
wait	Not so fast, I want to see the X-ray
wait	i need to think about wether that's fair on him
wait	sec, nurse at the door
wait	yes well... let me ask the mother one more thing
repeat	what code was that
repeat	once more, what are you about to write?
repeat	is it Jordan you've got that under? didn't catch it
patient_history	has anyone put depresion on her file before?
patient_history	show me what's on his problem list
add_prescription	start her on amoxicillin while you're at it
view_patients	who else of mine has this
out_of_scope	Will the parents see that word?
out_of_scope	codign is the bane of my life
out_of_scope	does that label affect his life insurance
out_of_scope	what's the DSM criterion for duration again
# readback add_prescription
confirm	yes, prescribe it
confirm	Correct, save that.
confirm	yep thats the one, go
confirm	that all reads right to me, add it
confirm	sí, adelante
confirm	fine. sgin it off
deny	no, leave it, she can buy it over the counter
deny	scrap that script
deny	Actually no. I'd rather not start her on it.
go_on	three times a day, not two
go_on	its the 250 suspention for a child, not capsules
go_on	make that a 7 day course please
go_on	twenty milligrams, I misspoke
go_on	for the other Okoye, I mean Samantha
go_on	at nihgt not in the morning
go_on	and put "with food" on it
go_on	is that the slow release one you've got there?
wait	hold on, mum's asking me something
wait	let me look at his wieght first
wait	Yes, but give me a second to check the BNF
wait	hmm. 40 does seem a lot for her size
wait	dont svae it yet
repeat	read that back again?
repeat	sorry what dose did you put down
repeat	Who's that one for, I looked away
patient_history	is she allergic to penicillin?
patient_history	what's he already taking
patient_history	Before I say yes, when was his last potassium done?
discontinue_prescription	stop his ramirpil first
view_schedule	how long til my next patient
out_of_scope	does it come in a liqiud?
out_of_scope	is it cheaper generic
out_of_scope	these names all sound the same to me by five oclock
# readback block_time
confirm	yes, block it
confirm	That's good, close the slot.
confirm	yep book me out
confirm	sounds right do it
confirm	vale, hazlo
deny	no need, the meeting's off
deny	don't block it then
deny	Cancel that, I'll work through
go_on	until half past, not the full hour
go_on	no, next Wednesday
go_on	call it "shcool run"
go_on	make it the whole afternoon
go_on	from one, lunch is earlier that day
go_on	reason: CPD
go_on	Thurday not tuesday
go_on	is that before or after my baby clinic?
wait	let me ask my partner if she can cover
wait	one tick, chekcing the rota
wait	maybe. dont do it yet
wait	yes if Raman agrees, I'll ask him now
repeat	which day was that?
repeat	from when to when, sorry?
repeat	You lost me. What are you blocking?
view_schedule	who is boked in then?
view_schedule	have i anyone at that time already
set_availability	I'd rather just shorten my hours that day
message_patient	tell Maria we'll have to shift her
out_of_scope	does that come off my leave
out_of_scope	can the practice manager see why I'm out?
out_of_scope	it's only the dentist, nothing fun
# readback discontinue_prescription
confirm	stop it, yes
confirm	yes please take it off
confirm	Agreed, discontinue.
confirm	ok do that
confirm	rigth, end it today
deny	no keep him on it
deny	leave her tabelts alone for now
deny	Nope, changed my mind, it's helping him
go_on	no, the sertraline, not the mirtazapine
go_on	the 5 mg one. keep the 10
go_on	reason is the cough
go_on	put it down to side effects rather
go_on	both inhalers actualy
go_on	Brandt's, not Ellis's
go_on	is that the one from January?
wait	wait till I've asked her if she still takes it
wait	um, hang on
wait	let me ring the cardiologist before you do
wait	yes... no, one moment
wait	give me a min im still takling to him
repeat	which drug did you say?
repeat	say that agin please
repeat	whose is it you're stopping
repeat	what reason have you got down for it?
patient_history	how long has she bene on it
patient_history	what was it started for, do you have that?
add_prescription	and then I'll need amlodipine 5 for her instead
message_patient	could you let him know he should taper, not stop dead
block_time	book me out at 4, I've a meeting
out_of_scope	do i need to wean this one off?
out_of_scope	my own mohter takes these
out_of_scope	will the pharmacy hear of it straight away?
# readback message_patient
confirm	send it
confirm	Yes, that's fine to go
confirm	perfect, off with it
confirm	yes pls send that to her
confirm	mándalo
deny	don't send
deny	no, I'll phone him myself
deny	on reflection no, that'd only worry her
go_on	make it freindlier
go_on	add that she should bring a urine sample
go_on	take out the word "abnormal"
go_on	sign it Dr Marsh
go_on	to his mother, not to him
go_on	say monday insted of "soon"
go_on	drop the last sentence
go_on	change "fasting" to "nothing to eat after ten"
wait	let me sleep on the wording
wait	wait, im rereadign
wait	Almost. Give me a moment to think how to put it
wait	hold it till her results are back
repeat	léeme el mensaje otra vez
repeat	who does that go to?
repeat	what did you end up writting
patient_history	are his bloods back, before I write this
view_schedule	when's she next in with me?
add_prescription	and renew his salbutamol too
out_of_scope	do they get this by text or email?
out_of_scope	I never know how to sound kind in two lines
out_of_scope	can you translate it into Punjabi
# readback set_availability
confirm	yes those are my hours
confirm	correct, set it
confirm	Looks right. Save.
confirm	good, put that up
confirm	ya, ok, set them
deny	no, leave my hours as they were
deny	forget it i'll ask the manager
deny	Not that. Leave it.
go_on	start at 8.30 rather
go_on	mornigns only on fridays
go_on	no saturdays!
go_on	20 minute slots please
go_on	from the 1st, not straight away
go_on	it's Monday to Thursday, you've put Friday in
go_on	finish at 5, my daughter has swimming
go_on	does that include the late Tuesday?
wait	i'll need to see what my husband is working first
wait	let me check wiht the other partners
wait	hang fire on that
wait	hmm, is five days really what I want
repeat	what huors did you read out?
repeat	Run through the days again
repeat	sorry, missed the end of that, what was the last bit
view_schedule	what does next week look like as is
block_time	also keep the Thursday lunch hour clear
out_of_scope	will patients get told about it automatically
out_of_scope	I'm trying to go part time, can you tell
out_of_scope	does the nurse's clinic move along with mine
view_patients	how many patients do I have on my list anyway
# told patient_history
patient_history	and Samantha's?
patient_history	what about alergies
patient_history	how far back does that go
patient_history	any admissions?
patient_history	who put her on lithium
patient_history	when was that biopsy
patient_history	is he still taking the metformin
patient_history	and vaccinations, has he had his MMR
patient_history	just the last year
patient_history	vacunas?
patient_history	now his brother
add_prescription	she's out of inhalers then, give her two salbutamol
add_prescription	renew the last one, same dose
add_prescription	restrat it at 25
add_prescription	up the sertraline to 100
add_prescription	ok methotrexate's fine, but add folic acid 5 weekly
discontinue_prescription	that omeprazole can go
discontinue_prescription	she doesn't need both, stop the older one
discontinue_prescription	end the tramadol now, six months is enough
add_diagnosis	depression's missing there, put it in
add_diagnosis	add penicillin allergy rash to diagnoses
add_diagnosis	I'd call that bipolar II, record it
message_patient	ask her why she missed the last two
message_patient	tell him his hba1c si due
message_patient	write to mum about the second MMR
view_schedule	when is she in next
view_schedule	have I anything free to see him thursday
block_time	i want 40 minutes to go through this, block noon tomorrow
urgent_patients	Is he on the urgent list?
acknowledge_alert	that BP alert of hers, acknowledge
view_patients	back to the list of patients
view_patients	who else has that
repeat	what was the date of the last visit?
repeat	reapeat the meds for me
repeat	Sorry, is this Ellis or Ellison?
repeat	which dose did it say
repeat	who did you say saw her in June
wait	let me read
wait	give me a moment, that's a lot
wait	hmm... thinking what to do with her
wait	wait, going to ask him about that
out_of_scope	poor woman
out_of_scope	what does a ferritin of 9 mean in a toddler
out_of_scope	that's not what she told me
out_of_scope	letters from the hospital never arrive
out_of_scope	can you fax that to social services
out_of_scope	theres a mistake in his birth date
out_of_scope	does the mother know?
thanks_goodbye	thx, got what i needed
deny	no
# told urgent_patients
urgent_patients	only mine please
urgent_patients	since when is that one open
urgent_patients	which caem first?
urgent_patients	any for children
urgent_patients	y las de ayer
urgent_patients	what's the second about
urgent_patients	refresh that
urgent_patients	hay más?
urgent_patients	are those all unackowledged
acknowledge_alert	aknowledge okoro
acknowledge_alert	the first one's dealt with
acknowledge_alert	mark both as seen
acknowledge_alert	I've just spoken to her, clear it
acknowledge_alert	take the Brandt one, it's me
acknowledge_alert	tick off the bottom one, note: bloods repeated
acknowledge_alert	ill take all of them
patient_history	who is she, any heart history
patient_history	Show me Walter's record
patient_history	what is the lady in the first on
patient_history	has Ellis had one of these before?
message_patient	tell Priya to come straight over
message_patient	send him: I'll ring you in ten minutes
message_patient	write her back that it can wait till monday
message_patient	let the family know that I've seen it
view_schedule	where can I fit her in
view_schedule	what am I doing at 12
view_schedule	is my 4:30 free
block_time	clear my next half hour, block it
block_time	block form now to eleven
set_availability	open an extra hour tonight, 6 to 7
add_prescription	she needs furosemide 40, write that up
add_prescription	prednisolone 30 for five days for the COPD man
discontinue_prescription	that'll be the spironolactone, stop it
add_diagnosis	UTI for Mrs Okoye, put that in
view_patients	whose patients are these, show mine
repeat	how many was that?
repeat	what did the last one say
repeat	name again?
repeat	what time did you say that came in
wait	let me deal with the first, then I'll be back
wait	wait, I'm ringing her
wait	moment, askign the nurse
wait	hang on a bit, reading
out_of_scope	otra vez no, por favor
out_of_scope	why does it always happen on Fridays
out_of_scope	what's the cut off for that score
out_of_scope	Could the duty doctor get these instead of me
out_of_scope	that's the smoke detector lady
out_of_scope	ok so nothing terrible
thanks_goodbye	good, thanks, that's reassuring
greeting	hi, back again
# told view_patients
view_patients	only the over 65s
view_patients	sort tehm by name
view_patients	and the ones I haven't seen this year
view_patients	is there a second page
view_patients	any other Chens in there?
view_patients	which of them are new
view_patients	just the chldren
view_patients	who's under Whitfield as well
view_patients	and how many is that in total
patient_history	open the third
patient_history	Let's see Okoye's
patient_history	Brandt - what's his story
patient_history	what meds is Priya on
patient_history	the last one, when was she here
patient_history	ese último, su historial
add_prescription	for that Ellis: cetirizine 10 daily
add_prescription	the second one wants her pill, Microgynon, 3 months
add_prescription	prescribe Okoro some paracetamol
discontinue_prescription	Delgado shouldn't have diazepam any more, stop it
discontinue_prescription	take number four off her HRT patch
add_diagnosis	put asthma on the Shah boy
add_diagnosis	Samantha has shingles now, record that
message_patient	wrtie to the first two about the flu clinic
message_patient	message Maria to come for a BP check
message_patient	ask that one to ring me
view_schedule	which of them are in today
view_schedule	and who's in tomorrow morning
view_schedule	when am I seeing Brandt
block_time	i need an hour for paperwork on them, thursday 3pm, block it
set_availability	with that many I'd better open Tuesday evenings
urgent_patients	whcih ones are urgent?
urgent_patients	is one of those on the alert list
acknowledge_alert	Ellis's alert can be ticked off, saw him
repeat	read those again slower
repeat	was there a Samuel or did I mishear
repeat	how many was it
repeat	What was the name after Delgado?
wait	scrolling, hang on
wait	let me find her
wait	one minute, I have somebody on the line
out_of_scope	half of these moved away
out_of_scope	it's a big list for a small village
out_of_scope	can you print that
out_of_scope	who had them before me?
out_of_scope	take the dead ones off please, this is embarrassing
out_of_scope	could some go over to Dr Marsh's list
thanks_goodbye	that will do, thanks
thanks_goodbye	ok bye
help	what can i do with these?
confirm	sure
# told view_schedule
view_schedule	and tomorrow?
view_schedule	who's the 10:30
view_schedule	whats she comign for
view_schedule	the whole week please
view_schedule	is there a gap before lunch?
view_schedule	When does the last one leave
view_schedule	how many children are there
view_schedule	any home vists in that
view_schedule	mañana también
view_schedule	just the afternon
patient_history	give me the history for the first one
patient_history	Delgado, what's she had done
patient_history	what did i see him for last time
patient_history	the 2 pm, is she diabetic?
block_time	block that emtpy half hour
block_time	close everything after four
block_time	put a break between those two
block_time	I can't do the 15th, keep it free of patients
set_availability	that's too much, start me at 9 on mondays
set_availability	i'd like shorter Fridays, finish at 3
set_availability	cap my appointments at 15 minutes each
message_patient	tell the 9 oclock I'm running late
message_patient	ask Walter to come ten minutes early
message_patient	message the last patient that we're behind
add_prescription	the 11:40 just needs a repeat, do her levothyroxine 75
add_prescription	he's here now. flucloxacillin 500 four times a day
discontinue_prescription	for the first lady, stop the oxybutynin
add_diagnosis	the kid at nine: croup, put it on file
urgent_patients	anyone in there flagged urgent
urgent_patients	and alerts?
acknowledge_alert	ah, Okoro. his alert from earlier, acknowledge it
view_patients	now my patient list
repeat	say the tiems again?
repeat	what was the second name you read
repeat	which day is this for
repeat	how many did you say
wait	ok let me look at that
wait	hold it, I'm writing them down
wait	hmm give me a moment with that list
wait	espera, el teléfono
out_of_scope	thats a killer of a morning
out_of_scope	where's my coffee in all that
out_of_scope	which rom am i in
out_of_scope	who's the nurse on with me
out_of_scope	can you move the 10 o'clock to Baxter
out_of_scope	reception have squeezed in another one I see
thanks_goodbye	right, thanks
thanks_goodbye	grand, see you
confirm	yes please
deny	no thats fine
`;
