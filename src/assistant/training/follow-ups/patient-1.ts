/** Sentences of our own. */
export const patientFollowUps1 = `
# asked book_appointment
go_on	gp
go_on	whoevres free first
go_on	tues
go_on	Dr Witfield
go_on	after 3, i have school
go_on	knee
go_on	for me
go_on	the first one
go_on	the 10:40
go_on	skin stuff. acne mainly
go_on	any time tmrw
go_on	my little girl, shes 2
go_on	nov 3 i guess
go_on	Mornings are best as I work nights.
go_on	headaches for like 2 weeks
go_on	the lady one
go_on	el jueves por la tarde
go_on	not monday, anything else
go_on	same dr as last time
go_on	which of them is soonest
go_on	got anything later than those
go_on	latest u have
go_on	dosent matter
go_on	Is the 8am one on a Saturday
wait	let me look at my rota
wait	idk yet
wait	ill have to ask my wife
wait	hmm let me see
wait	hold that thought, the nurserys ringing
wait	not sure which, need a min
repeat	what were the times
repeat	sorry what do u need from me
repeat	which days did u say
repeat	wht was the question
deny	forget it
deny	none of those, leave it
doctor_info	whats the difference between the two chens
doctor_info	who do you have for backs
doctor_info	does Baxter see teenagers
view_appointments	wait when was my other appt so i dont double up
message_doctor	can i ask nwosu first whether i even need one
reschedule_appointment	actually could i bring my december one forward instead
out_of_scope	can my boyfriend come in with me
out_of_scope	is it free on the nhs
out_of_scope	im so tired man
# asked cancel_appointment
go_on	todays
go_on	the nwosu one
go_on	3rd one down
go_on	both of em
go_on	the one at 2
go_on	mine not samanthas
go_on	april
go_on	psyciatry
go_on	the last in teh list
go_on	the kids one
go_on	cuz i got work
go_on	all of them
go_on	The earlier one.
go_on	la del martes
go_on	that blood pressure thing
go_on	is number 2 the eye one or the skin one
go_on	wichever is tomorrow
go_on	dr chen, neuro
go_on	im moving house thats why
wait	hold on lemme think which
wait	two ticks
wait	ah idk i need to check which my mum made
wait	hmm. dont rush me
wait	wait theres 2? let me look at my texts
wait	im driving give me a min
wait	need to speka to my partner before i pick
repeat	what were they again
repeat	whats the list
repeat	say the dates again
repeat	sorry got distracted, what do i pick from
repeat	which ones did u fidn
deny	ninguna, déjalo
deny	neither. keep them all
deny	no wait i want to keep them
deny	leave it im going
reschedule_appointment	can i swap one to july instead
reschedule_appointment	actualy dont cancel, push Raman back a few days
view_appointments	when exactly is the cardiology one and where
view_reports	did my mri come back? depends on that
message_doctor	let ortega know my knees fine now
doctor_info	is whitfield even still there
book_appointment	i dont wanna cancel i wanna make one
out_of_scope	do i get my money back
out_of_scope	why do you care lol
out_of_scope	is it rude to cancel same day
out_of_scope	this app is giving me a headache
# asked message_doctor
go_on	raman
go_on	the skin dr
go_on	tell him the cream isnt working
go_on	hi doc the tablets make me feel sick, is that normal
go_on	the one i saw last week
go_on	Lee Chen, its about my baby
go_on	say im running out of inhalers
go_on	just ask if i can take it with alcohol
go_on	can i stop the antibiotics now that im better
go_on	that i wont need the crutches anymore
go_on	1
go_on	dígale que ya no tengo fiebre
go_on	whitfeild
go_on	Could you ask whether Alfie still needs the second dose, he threw up the first one
go_on	does she want me to fast before the blood test
go_on	not her, the other dermatologist
go_on	that the splint is rubbing
go_on	asking for a sick note for work mon-weds
go_on	sertraline 50 keeps me awake, should i take it mornings
go_on	is the second chen on that list the childrens one
wait	hmm how do i put this
wait	typing it out now bear with
wait	let me find the letter
wait	hang on need to ask my mum what its called
wait	not sure who, let me look
wait	one minuet please
repeat	who can i pick again
repeat	what do u want me to write
repeat	wheres the message going
deny	dont worry about it
deny	no i'll tell him in person
deny	stop
doctor_info	which doctor does hormoes
doctor_info	whos on holiday this week
view_prescriptions	whats the name of my tablet thing, show my meds
view_prescriptions	need to see what ive been prescribed first
view_reports	pull up my test resutls so i know what to ask
view_appointments	is my appt with her soon? then i wont bother
book_appointment	can u book me a call with her instead
cancel_appointment	nah just cancel monday for me
out_of_scope	can i send a pic
out_of_scope	are these private
out_of_scope	is there a word limit
out_of_scope	i cant spell to save my life sorry
# asked reschedule_appointment
go_on	the one with marsh
go_on	second
go_on	next weds
go_on	any day but friday
go_on	lunchtime
go_on	the earlist u got
go_on	same time a week later
go_on	my sons one
go_on	5ish
go_on	first thing monday
go_on	Ortega's
go_on	17th
go_on	top one
go_on	el lunes si se puede
go_on	sometime after christmas
go_on	anythin past 4 really, he finishes school at 3.15
go_on	the 11.20 works better for me
go_on	are any of them before 9
go_on	is that wednesday the 6th or the 13th?
go_on	Not today's, the one on Friday please
wait	checking
wait	ooh tough one. let me text my manager
wait	hang on finding my diary
wait	1 sec my toddlers got the remote in his mouth
wait	can i get bak to u in 5
wait	ermm
wait	need to see when grandma can babysit
repeat	what were my options
repeat	wait which one are we moving
repeat	list tehm again pls
repeat	didnt catch that, what do u want to know
repeat	u asked me what
deny	no leave it where it is
deny	never mind then
deny	ok none work so dont move it
cancel_appointment	cant do any of those just cancel
cancel_appointment	honestly take it out completely i'll rebook whenever
view_appointments	how many have i got?? show me
doctor_info	what days is she in
doctor_info	does anyone do evenings
message_doctor	can i send her a note saying im gonna be late instead
book_appointment	leave that. i want a new one for my daughter
out_of_scope	why are there never any slots smh
out_of_scope	do u do saturdays for the flu jab clinic across the road
out_of_scope	MOM im on the phone
# done book_appointment
thanks_goodbye	ta
thanks_goodbye	ur a star bye
thanks_goodbye	great thats all
thanks_goodbye	cheers mate
repeat	did that go through
repeat	what day did we end up with
repeat	so its booked for sure?
repeat	who am i seeing again
repeat	wait what time was that
repeat	was it the 5th or 6th u put
repeat	am i all set then or do i still need to do smth
view_appointments	what else hav i got comign up
view_appointments	show all my appts
view_appointments	so thats two this month right?
view_appointments	when's my next one after that
view_appointments	is the old one still in there as well
reschedule_appointment	ah crap can we make it an hour later
reschedule_appointment	no i said thursday!! change it
reschedule_appointment	sorry just seen ive got an exam then, can it be a differnt day
reschedule_appointment	now move my other one to the same day
reschedule_appointment	mi mamá trabaja ese día, cámbiala
cancel_appointment	undo that
cancel_appointment	omg wrong doctor cancel
cancel_appointment	and take off the one with Ortega since i wont need it
cancel_appointment	my husband just booked one too so get rid of this
book_appointment	one for my son too
book_appointment	same again in 6 weeks
book_appointment	and i ned to get in with a gp
book_appointment	another for right after, for Maisie
message_doctor	let him know its about my migranes
message_doctor	tell her ill be bringing my baby
message_doctor	can u pass on to marsh that the rash has spread since
doctor_info	is he nice
doctor_info	wheres dr nwosu trained
doctor_info	does she speak spanish
view_prescriptions	waht meds will he see that im on
view_reports	are the last bloods in so she can look at them
wait	hang on somethings up with my calendar
wait	wait let me double check w my mom
out_of_scope	what do i bring
out_of_scope	where do i park
out_of_scope	is it ok if im 10 mins late
out_of_scope	finally jeez
out_of_scope	do you text me a remidner
out_of_scope	can i eat before it
# done cancel_appointment
thanks_goodbye	thanks thats it
thanks_goodbye	appreciate it, later
thanks_goodbye	nice one
repeat	so its off?
repeat	which did you cancel sorry
repeat	did u get rid of the right one
repeat	just to be sure what was removed
repeat	is it cancelled or do i confirm
repeat	it didnt load, did it work
repeat	Was that the one on the 9th you just took out?
book_appointment	wait no put it back
book_appointment	can i rebok for feb
book_appointment	oh god i needed that one. is the slot still there? gimme it
book_appointment	ok now make me one with the other skin doctor
book_appointment	then i want a phone one w raman
book_appointment	new one pls, ankle
book_appointment	y una nueva para mi hija
view_appointments	whats left
view_appointments	do i still have the kids one
view_appointments	any others on there
view_appointments	im free in june now right?
view_appointments	check nothing else is on friday
cancel_appointment	and the other
cancel_appointment	do samanthas too
cancel_appointment	now the same for next month's
cancel_appointment	theres one w whitfield, lose that
reschedule_appointment	move the next one up insted
reschedule_appointment	can the ortho one come forward since thats gone
reschedule_appointment	also need to switch tuesday to thurs
message_doctor	tell them why, my kid has chickenpox
message_doctor	will u let him know? say im really sorry
message_doctor	message marsh that im going private
doctor_info	who esle does heads
doctor_info	when does nwosu have gaps
view_prescriptions	do i still keep takin the tablets? what did she have me on
view_reports	ok lets see my results then
view_reports	can i still get at the letter from last visit
wait	hang on a sec mate
wait	hm let me think if theres anything else
out_of_scope	phew
out_of_scope	is that gonna cost me
out_of_scope	feel bad now
out_of_scope	will they think im a timewaster
out_of_scope	do i need to ring reception as well
help	what other stuff can u do
deny	nope
# done message_doctor
thanks_goodbye	thank u so much
thanks_goodbye	k bye
thanks_goodbye	that's everything, have a good one
thanks_goodbye	tysm
repeat	did it send
repeat	what did u write to her exaclty
repeat	who did that go to
repeat	so he's got it now?
repeat	show me what was sent
repeat	was my name on that
repeat	sent sent or like still pending
message_doctor	forgot to say shes allergic to penicilin, send that too
message_doctor	and one to baxter
message_doctor	tell her also the fever was 38.4
message_doctor	oops typo, send another saying i meant 5ml
message_doctor	can u copy Raman in
message_doctor	same one to michelle chen
message_doctor	also ask if he can still go swimming
message_doctor	dile también que gracias
book_appointment	think i'll book in too just in case
book_appointment	and get me the next slot w him
book_appointment	if she cant fix it by text i want to see someone thurs
view_appointments	when do i see her anyway
view_appointments	remind me whats booked
view_appointments	is there an appt already in for this
cancel_appointment	so i dont need mondays now, cancel
cancel_appointment	right now kill the friday one
reschedule_appointment	and move my appt to after she answers, like the 20th
view_prescriptions	what am i on again
view_prescriptions	show my repaets
view_prescriptions	whats the strength on the steroid cream
view_reports	resluts in yet?
view_reports	have they uploaded the xray report
doctor_info	is he in today even
doctor_info	which days does dr whitfield work
doctor_info	how old is she she looks about 12
wait	wait lemme see if i forgot anything
wait	erm hold on a mo
out_of_scope	when will he answer
out_of_scope	can i delete it
out_of_scope	cringe
out_of_scope	will it ping me
out_of_scope	wish my teachers replied this fast
out_of_scope	is it normal for a 1yr old to not sleep
out_of_scope	do they get annoyed if u msg too much
# done reschedule_appointment
thanks_goodbye	lifesaver thank you x
thanks_goodbye	ok done bye
thanks_goodbye	sweet thx
thanks_goodbye	gracias adiós
repeat	did it move
repeat	whats the new time then
repeat	sorry which one did u change
repeat	so is the old slot gone yeah
repeat	date again plz
repeat	You said half past what?
repeat	is that saved
view_appointments	show me my lsit now
view_appointments	do i have anything the same week
view_appointments	and when is the physio one
view_appointments	wats left this month
view_appointments	so what order are they in now
reschedule_appointment	no no i meant the other one, put that back
reschedule_appointment	ugh my boss just changed my shift, needs to be tuesday instead
reschedule_appointment	swap it back
reschedule_appointment	do the same with dr baxter
reschedule_appointment	and bump samuels by a day too
cancel_appointment	actually wont make that either, cancel
cancel_appointment	drop the ocotber one while ur at it
cancel_appointment	now get rid of my derm appt
book_appointment	need one for my wife aswell
book_appointment	can I also make one for a jab review
book_appointment	get me in with raman this week too
message_doctor	let her know its bc of exams
message_doctor	tell dr lee chen sorry about messing around
message_doctor	and say to him ive got the scan disc
doctor_info	is it definitely the same doctor on saturdays
doctor_info	hows Ortega fixed for mondays generally
doctor_info	whos the heart one again? how long has he been there
view_prescriptions	will my pills last til then? how many did they give me
view_prescriptions	and whats my inhaler dose
view_reports	any news on the biospy
view_reports	can i see my ultrasound write up
wait	hmm wait let me just check that with him
wait	hold on dont close this
out_of_scope	does my bus pass work out there
out_of_scope	u guys should have online checkin
out_of_scope	hope she wont be mad
out_of_scope	can someone else bring him or does it have to be me
out_of_scope	that was easier then calling
out_of_scope	is the cafe open that early
confirm	yes
# dropped book_appointment
book_appointment	actually go on then book it
book_appointment	hmm no i do want it
book_appointment	what about with a different doctor
book_appointment	try nxet month
book_appointment	make it for my brother instead
message_doctor	ill just message her
message_doctor	can u ask raman if i even need to come
view_appointments	what do i have already
view_appointments	is my other one still on
cancel_appointment	and cancel the one i do have
reschedule_appointment	maybe just move the existing one
doctor_info	who else culd see me
doctor_info	is there anybody evenings only
view_prescriptions	ok what about my tablets, list em
view_reports	did my swab come back
repeat	so nothing got booked?
repeat	wait did it book or not
repeat	what was that slot u had
wait	lemme think about it a bit
thanks_goodbye	ok bye then
out_of_scope	my mates gonna drive me to the walk in
out_of_scope	sorry for messing u about
out_of_scope	too expensive anyway
# dropped cancel_appointment
cancel_appointment	no do cancel it. final answer
cancel_appointment	it was the other one i wanted gone
cancel_appointment	mum says cancel so cancel
cancel_appointment	bueno, cancélala mejor
reschedule_appointment	can i shift it by a day tho
reschedule_appointment	make it at 5 instead then
view_appointments	whats the address of it
view_appointments	when was it for
view_appointments	how many do i have total
book_appointment	and add one w the heart doctor
message_doctor	let lee chen know we are coming
message_doctor	just tell him i'll be there but w/ my baby
doctor_info	what does dr marsh specialise in
view_prescriptions	do i have any active scripts
view_reports	show my reslts pls before i go
repeat	so im still going?
repeat	you didnt cancel anything did you
repeat	which was it, the one we kept
wait	hmm hold on let me ask him again
wait	espera un momento
thanks_goodbye	great ty bye
out_of_scope	im so indecisive lmao
# dropped message_doctor
message_doctor	wait i do wanna send it
message_doctor	send it to Michelle instead
message_doctor	ok shorter: can i exercise yet
message_doctor	nah go on, say im out of pills
book_appointment	i'll come in, whats free. book me
book_appointment	get me a call back appt
view_appointments	am i in with her this week
view_appointments	wen do i see baxter
cancel_appointment	n cancel tomorrow too
reschedule_appointment	move my vist closer then
view_prescriptions	how often do i take the pink ones
view_prescriptions	show my perscriptions
view_reports	maybe its in the report. open it
doctor_info	does he even do texts? is he in
repeat	did any of it get sent
repeat	what had i writen
wait	hold on im thinking of how to say it
wait	baby woke up 1 min
help	what else can i use this for
thanks_goodbye	all good thank you
out_of_scope	i'd have sounded like a karen
out_of_scope	he never answers anyway
# dropped reschedule_appointment
reschedule_appointment	no wait do move it
reschedule_appointment	ok how about mornigns
reschedule_appointment	the other one needs changing tho
reschedule_appointment	ugh boss says no. monday after all
cancel_appointment	just cancle it
cancel_appointment	i wont go, take me off
view_appointments	so when is it
view_appointments	show whats in my diary
book_appointment	i need a different one, for my lad
book_appointment	book me a flu jab chat
message_doctor	tell ortega i might be late to it
doctor_info	does marsh do fridays
view_prescriptions	what did he put me on
view_reports	is my ecg there
view_reports	got my smear result?
repeat	its still the same time yeah?
repeat	what did u not change
repeat	so did taht save or no
wait	gimme a sec to think
help	what can you actually do
thanks_goodbye	fine thanks
out_of_scope	everything's a faff today
out_of_scope	cant wait for summer
# idle
book_appointment	need to see somone about my foot
book_appointment	appt tmrw
book_appointment	can my 4 yr old be seen today hes got a sore ear
book_appointment	dr, asap, acne
book_appointment	I'd like to come in sometime next week please
book_appointment	quiero una cita
view_appointments	when am i in
view_appointments	do i have smth on thursday
view_appointments	what time was my thing
view_appointments	chekc my bookings
cancel_appointment	not coming tomorrow
cancel_appointment	cancel raman
cancel_appointment	just want my appt gone
cancel_appointment	take jordan off the list for monday
reschedule_appointment	move it to half term
reschedule_appointment	need my phsyio thing sooner
reschedule_appointment	can i change days
reschedule_appointment	ok simpler: TUESDAY TO WEDNESDAY
view_prescriptions	my meds
view_prescriptions	pill refill
view_prescriptions	what dose of setraline do i have
view_prescriptions	is my epipen scrpit still valid
view_reports	results
view_reports	has my blood test come thru
view_reports	i mean the xray. from sat. is it up
view_reports	looking for my sons alergy test
doctor_info	who does acne
doctor_info	lsit the docs
doctor_info	is nwosu in today
doctor_info	got any female gps
doctor_info	when does ortega work
message_doctor	msg my doctor
message_doctor	tell whitfield i ran out
message_doctor	ask lee chen how much calpol for a 6 month old
message_doctor	hay que decirle algo a la doctora Marsh
message_doctor	ok then pass a note to my gp
help	what CAN you do then
help	how dose this work
help	idk what to type
help	options?
help	menu
help	do u do like bookings or what
greeting	hey
greeting	hiya
greeting	yo
greeting	hola
greeting	Good morning
greeting	heyyy its me again
repeat	what
repeat	sorry u said what
repeat	wdym, repeat
repeat	come again mate
repeat	didnt read all that what did it say
repeat	can't what?
wait	hang on
wait	ermmm
wait	sec
wait	one min finding it
wait	let me think what i need
wait	wait my mum's typing
wait	just a moment while i get my card out
confirm	yeah
confirm	yup
confirm	ok
deny	no
deny	nah
deny	forget it then
thanks_goodbye	ok thanks anyway
thanks_goodbye	bye
thanks_goodbye	useless. bye
thanks_goodbye	np ill ring them, cya
out_of_scope	are u real
out_of_scope	tell me a joke
out_of_scope	whats the wifi
out_of_scope	how much is a private scan
out_of_scope	test test
out_of_scope	asdfgh
out_of_scope	what time do u close
out_of_scope	is covid still a thing
out_of_scope	do you know taylor swift
out_of_scope	can i change my surname on here, got married
out_of_scope	why is my milk pink
out_of_scope	i forgot my password for the other site
out_of_scope	no not u, talking to siri
out_of_scope	this isnt helpfull at all
repeat	qué? otra vez porfa
# readback book_appointment
confirm	yep thats the one
confirm	yh book it
confirm	perfcet go for it
confirm	ok yes pls
confirm	sounds good lock it in
confirm	ye
confirm	All correct, thank you, please go ahead.
confirm	sí, está bien así
confirm	yup 👍
confirm	do it quick before someone else takes it lol
go_on	not 9, half past 9
go_on	can it be the afternoon instead
go_on	wait its for my daughter not me so the reason should say ear ache
go_on	wrong day, i said tuesdya
go_on	nah Baxter not Marsh
go_on	which date is the wednesday u mean, this week or next?
go_on	yes but a bit later than that like 4
go_on	reason is rash not flash, autocorrect
go_on	right doc wrong time. 2:15
go_on	is that am or pm
wait	yes hang on
wait	let me ask my mum if she can drive me
wait	sec baby crying
wait	gotta chekc my shifts first
wait	yeah probably, just looking at my calender
wait	umm one min im at the till
wait	i THINK so but my boyfriend has the car that day, asking him
repeat	what time did u put
repeat	scrolled past it, what am i saying yes to
repeat	who is it with again
repeat	sorry was makin tea, what was it you were gonna book
deny	nope leave it
deny	actually dont bother im feeling better
deny	no thx
doctor_info	is Marsh a woman?
doctor_info	hold up does dr raman do kids too
doctor_info	is there any othr skin docter or just him
view_appointments	have i not already got something that week
view_appointments	show me whats boked already before i say yes
cancel_appointment	ok but i need my thursday one cancelled as well
message_doctor	can i just message her instead of comign in
out_of_scope	do i have to pay for this or
out_of_scope	hay parking ahí o no
out_of_scope	ugh i hate the doctors
out_of_scope	do u need my insurance card for that one
# readback cancel_appointment
confirm	yes get rid
confirm	yep cancel
confirm	Please do.
confirm	yeahh bin it
confirm	mhm
confirm	cancelalo sí
confirm	sure am
confirm	absolutely yes i cant be there
confirm	y
go_on	not that one the other one
go_on	no the 2nd, with nwosu
go_on	its Samuels i want off not mine
go_on	both actually
go_on	wrong appoinment, i meant the one in march
go_on	is this the morning one or the 4pm
go_on	the derm one. not gp
go_on	put the reason as no childcare
wait	uhh wait
wait	dont do anything yet im asking my dad
wait	yes.. or maybe no. gimme a minute
wait	hold on whos at the door
wait	pause i wanna think
wait	not yet
wait	brb
wait	yes but lemme see if my sister can have the kids first
repeat	what date is it ur canceling
repeat	which one did you say
repeat	wait what r u about to cancel
repeat	sorry cant see it on my screen, whats the one
deny	no dont
deny	omg no i still need that
deny	ive changed my mind, leave it in
deny	keep it
reschedule_appointment	or could we shift it to next week rather
reschedule_appointment	id rahter move it tbh
reschedule_appointment	dont cancel just make it later in the day
book_appointment	if i do this can i get in with the other dermatologist instead
view_appointments	what else have i got that month
view_appointments	show me all of them first
message_doctor	tell Dr Chen im sorry for the short notice
doctor_info	when would he be free next if i drop this
out_of_scope	do i lose my deposit
out_of_scope	is ther a no show fee
out_of_scope	mum said id regret this haha
out_of_scope	does cancelling put me back to the bottom of the waiting list
# readback message_doctor
confirm	send
confirm	yep send it off
confirm	ok thats good
confirm	yes thats what i wanna say
confirm	fine. send.
confirm	looks right to me
confirm	Yes please, exactly that
confirm	ya
confirm	mándalo
go_on	change ibruprofen to paracetamol
go_on	take out the last bit
go_on	add that its been 3 dyas
go_on	spell my name right its Priya not Prya
go_on	to lee chen not michelle
go_on	say "he" not "she", its about my son
go_on	make it sound more polite lol
go_on	and say thanks at the end
go_on	no its the left knee!!
go_on	is that going to the kids doctor chen
wait	let me reread
wait	hang on my mums reading it
wait	one mo need to check the temp again
wait	dont sned yet
wait	wait wait wait
wait	yess hold on though need to look at the packet for the name
wait	mmm is it too blunt? let me think
repeat	read it to me agian
repeat	what does it say rn
repeat	who did u put it to
repeat	what was the message, i closed the app
repeat	can I see the whole text one more time
deny	no dont send that
deny	delete it
deny	forget it ill ring
deny	nah its embarrasing leave it
book_appointment	tbh id rather just come in, can u get me an appt
book_appointment	scrap the msg and book me with her tomorow
view_prescriptions	what dose am i on btw so i can put it in
view_reports	hang on did the blood results come, show me
doctor_info	does he work fridays
view_appointments	when am i seeing him next? might not need the message
out_of_scope	how long does she normaly take to reply
out_of_scope	does the receptionist read these
out_of_scope	will my parents see it? im 16
out_of_scope	lol sounds like a robot wrote it
out_of_scope	Oscar put that DOWN
# readback reschedule_appointment
confirm	yes move it
confirm	that works
confirm	Yea thats fine
confirm	cool yes swap it over
confirm	go ahed
confirm	yes yes yes just do it
confirm	correct
confirm	great, plaese change it to that
confirm	okie dokie
go_on	to the 14th not from the 14th
go_on	no, the dermatology one stays. its Raman i want moved
go_on	thursday's fine but not before school run, so after 9.30
go_on	same day just earlier
go_on	You've got the wrong week, I meant the one after half term
go_on	almost. 3 not 3:30
go_on	keep the old time just diff day
go_on	friyda i said
go_on	is that still with Dr Ortega tho?
go_on	otra hora por favor, más tarde
go_on	make it the day aftr that
wait	lemme check with work
wait	hang on hang on
wait	ooh wait isnt that bank holiday, let me look
wait	yes if my mom can get off early, shes calling them now
wait	thinking...
wait	bout to say yes but my phones ringing
wait	2 secs getting off the bus
wait	hm not sure about that yet
repeat	from when to when?
repeat	huh what's it changing to
repeat	which appt is this about again
repeat	What exactly happens if I say yes?
repeat	the new time is what sorry
repeat	can u repeat i lost the page
deny	no kepe it how it was
deny	nvm ill make it work
deny	scrap that
cancel_appointment	actually just cancel it altogther
cancel_appointment	you know what i dont even need to see him, take it off
view_appointments	does that clahs w my other one
book_appointment	and i also want a second slot for the twins same day
doctor_info	who else in ortho is there if ortega cant do mornings
message_doctor	can u let her know why im moving it
view_reports	are my xray results back? if they are theres no point
out_of_scope	will i get charged for changing it
out_of_scope	my dog just ate my sock
out_of_scope	wow this is slow
out_of_scope	is it gonna snow that day u think
# told doctor_info
book_appointment	her please
book_appointment	book the second
book_appointment	ok lets do marsh
book_appointment	get me a slot w him monday
book_appointment	the chen that does kids, can we see her tmw
book_appointment	id take any of those, whoevers soonest, sign me up
book_appointment	con ella entonces, una cita
book_appointment	put me down for that 3pm
book_appointment	sounds good i'll have an hour with the neuro one
doctor_info	and saturdays?
doctor_info	any women
doctor_info	is he good with kids
doctor_info	what abuot ortho
doctor_info	which one has the most experence
doctor_info	what does michelle do
doctor_info	anyone yuonger
doctor_info	do they do video
doctor_info	whats the other baxter do or is there just one
doctor_info	does she do eczema
doctor_info	whos free soonest out of them
doctor_info	no one for eyes at all?
doctor_info	whats her hours like next week
message_doctor	can i ask her somthing before booking
message_doctor	send whitfeld a msg for me
message_doctor	drop him a line saying do u treat adhd in adults
view_appointments	hav i seen him beofre
view_appointments	which of those am i booked with
view_appointments	isnt mine with that one already
reschedule_appointment	oh then switch my appt to a day hes in
reschedule_appointment	can mine go to thursday when shes there
cancel_appointment	not him omg cancel mine
cancel_appointment	that's the guy i hated. get me out of the 22nd
view_prescriptions	was it her who gave me the cream? show me it
view_reports	has she put my results up
repeat	name again?
repeat	perdón qué días eran
repeat	say the last one again i didnt get it
repeat	how do u spell who u just said
wait	let me google him
wait	hmm thinking about it
wait	sec asking my gf who she had
out_of_scope	is she single lol
out_of_scope	do they take aetna
out_of_scope	my nan had him, lovely bloke
thanks_goodbye	ok cool thnaks
# told view_appointments
cancel_appointment	cancel the second
cancel_appointment	dont need that last one
cancel_appointment	get rid of the skin one ive healed
cancel_appointment	wipe all of those
cancel_appointment	cant make weds, call it off
cancel_appointment	i never made that top one?? remove it
reschedule_appointment	can that be later
reschedule_appointment	swap those two round
reschedule_appointment	make teh 8am one not so early
reschedule_appointment	friday clashes with prom, need another day
reschedule_appointment	push hers back a week
reschedule_appointment	esa cámbiamela para el viernes
book_appointment	nothing for jayden? make one
book_appointment	ok so i need to book then
book_appointment	add one with nwosu in may
book_appointment	none?? right get me one asap
book_appointment	is there room for a gp visit same day as that
view_appointments	and after that
view_appointments	what about my sons
view_appointments	any in agust
view_appointments	and past ones?
view_appointments	where is the first one
view_appointments	which of those is with dr chen
view_appointments	is the 12th a video call or do i go in
view_appointments	does that inclued the ones my mom made
message_doctor	message the first one and say im pregnant
message_doctor	tell ortega i'll be 15 late
message_doctor	ask her if i still need to come to that
doctor_info	whos dr marsh
doctor_info	is baxter the bald one? what does he do
view_prescriptions	and my meds
view_reports	is the result from the last one up
repeat	read that again slower
repeat	what was the first one u said
repeat	screen went blank show it again
repeat	the time on the middle one was?
wait	ok let me put them in my phone
wait	hmm lemme compare with my planner
wait	wait writing this down
thanks_goodbye	perfect thats all i needed
out_of_scope	how long will it take
out_of_scope	do i need to bring her red book
out_of_scope	god thats ages away
out_of_scope	can i get the train there
out_of_scope	thats my bday lol
# told view_prescriptions
message_doctor	need more of the first one, can u ask raman
message_doctor	ask him to up the dose
message_doctor	tell her the blue one gives me nightmares
message_doctor	that says 20 but my box says 10, can you check with the dr
message_doctor	request the pill again pls
message_doctor	i stopped that ages ago let whitfield know
message_doctor	pregunte al doctor si la puedo partir
message_doctor	can Dr Shaw swap it to liquid, he cant swallow tablets. send that
view_prescriptions	when does that run out
view_prescriptions	who gave me that one
view_prescriptions	how many times a day is it
view_prescriptions	and the old oens?
view_prescriptions	hers?
view_prescriptions	wheres my amoxicilin its not there
view_prescriptions	is the inhaler still active
view_prescriptions	any refils left on the second
view_prescriptions	how long was i meant to take it for
view_prescriptions	what strength
book_appointment	think i need a med review, book one
book_appointment	can i come in about that last one
book_appointment	get me an apointment to renew it
view_appointments	do i see him before they run out
view_appointments	whens my next visit
view_reports	and test results
view_reports	show me the bloods that were for that
cancel_appointment	so i dont need the review on the 8th, take it off
reschedule_appointment	hmm bring my gp appt sooner then, ive only 3 left
doctor_info	which doc does asthma
doctor_info	is dr shaw still with u
repeat	say the second one again
repeat	what was that dose u said
repeat	huh, repeat the list
repeat	sorry the bit about evenings, what was it
wait	let me go look at the bottle
wait	one sec checking the cupboard
wait	hmm hang on thats not... let me think
out_of_scope	can i drink on these
out_of_scope	does it make u fat
out_of_scope	whats that one even for
out_of_scope	can i get it at walgreens
out_of_scope	how do u pronounce that
out_of_scope	is it safe w breastfeeding
out_of_scope	the pharmacys shut tho
out_of_scope	how much is it without insurance
thanks_goodbye	ok thx got it
# told view_reports
view_reports	and the other one
view_reports	open the 1st
view_reports	is that the latets
view_reports	whats teh date on it
view_reports	any from last year
view_reports	wheres the mri
view_reports	mine not my sisters
view_reports	does it have the thyroid in it
view_reports	who signed it off
view_reports	is there a pdf
view_reports	nothing at all? even the urine one from monday?
view_reports	muéstrame el de sangre
message_doctor	ask her waht it means
message_doctor	can dr nwosu explain that to me, send him a msg
message_doctor	tell raman ive seen it and im worried
message_doctor	its been 2 weeks ask them where it is
message_doctor	that's the worng side, let ortega know
book_appointment	i want to talk to someone about this, get me in
book_appointment	ok book a folow up
book_appointment	whens the soonest i can come discuss that. book it
book_appointment	it says retest in 3 months so set that up
view_appointments	am i seeing her about it
view_appointments	is there already a follow up in
cancel_appointment	all clear so cancel monday
reschedule_appointment	can we do my appointment sooner cos of that
reschedule_appointment	not back yet so move wednesday til they are
view_prescriptions	did they give me anything for it
view_prescriptions	what iron am i on
doctor_info	who do i see for low iron
doctor_info	is Michelle the one who reads scans
repeat	what did u say the date was
repeat	can u put that up again
repeat	sorry what were the ones listed
wait	hold on reading
wait	let me show my dad
wait	omg ok wait
wait	hang on need my glasses
out_of_scope	is that bad
out_of_scope	what does hba1c 41 mean
out_of_scope	is 6.2 high
out_of_scope	can i print these at the library
out_of_scope	in english please?
thanks_goodbye	brilliant cheers bye
`;
