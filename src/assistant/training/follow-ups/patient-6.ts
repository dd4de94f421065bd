/** Sentences of our own. */
export const patientFollowUps6 = `
# asked book_appointment
go_on	the second
go_on	whichevr is earliest
go_on	Dr Baxter please
go_on	tuesday arvo if you can
go_on	the 10:30 one
go_on	her, yes
go_on	skin
go_on	my back hurts when I sit
go_on	not the first two, the last
go_on	anyting befor christmas
go_on	the lady
go_on	which of them speaks Spanish? I'll take that one
go_on	for my little one, she's 4
go_on	same as last time
go_on	Chen, the brain one
go_on	after 4 because of school
go_on	el viernes
go_on	I don't mind who
go_on	is the 3:15 on monday or tuesday?
go_on	none of those. something in the week after?
go_on	headaches mostly, since august
go_on	erly as posible, I start work at nine
go_on	the doctor I saw in the spring, Ortega I think
go_on	it's just a check-up really
go_on	number 3
go_on	the top one
go_on	nov 30
go_on	which of these is the soonest
go_on	more times please
go_on	earlier?
go_on	do you have those in the evening
go_on	what's the difference between the two dermatologists on your list
go_on	Mondays only, cos I'm off
go_on	hm the later of the two then
go_on	how abuot the day after that
go_on	a mole that's changed colour a bit
go_on	noon is good
go_on	Me, not my husband
go_on	either is fine, you choose
deny	none of them, leave it
deny	none of these work for me, i'll try somewhere else
deny	stop, no appointment
deny	it's ok forget it
deny	Too far off. I give up.
deny	cancel this pls, i meant this booking we're doing
deny	no quiero nada, gracias
wait	i'll have to look at my rota
wait	hold on pls
wait	dunno yet, let me ask my carer
wait	Just finding my diary.
wait	erm
wait	wait phone
wait	back in 2
wait	can you keep those up while I call my son
wait	thinking...
wait	difficult. give me a second
repeat	what were teh optoins
repeat	what did you ask?
repeat	can you list those again, they're gone
repeat	sorry, what do you need from me?
repeat	say the times once more, slower haha
repeat	I got distracted, where were we
doctor_info	tell me a bit about Whitfield first
doctor_info	does Dr Lee Chen see teenagers or only small kids
doctor_info	whos best for a stif neck
doctor_info	is Nwosu there on wednesdays
view_appointments	what's my next one again? don't want them to clash
view_appointments	do I have anything that week
reschedule_appointment	hm could I not just pull my existing one forward
cancel_appointment	oh and that one on the 5th has to go, cancel it
message_doctor	maybe I ask the doctor by message first whether I need to come
view_prescriptions	am i still on the steroid cream according to you?
view_reports	is the xray reprot there? then I know who to see
help	what can you do apart from booking
out_of_scope	do you do home visits
out_of_scope	how much is a visit without insurance
out_of_scope	is it going to snow
out_of_scope	you ask a lot of questions
out_of_scope	what should i wear
out_of_scope	is that the building by the river
# asked cancel_appointment
go_on	the last one
go_on	Thursday's
go_on	the one with that Chen, neurology
go_on	both
go_on	no. 2
go_on	the one i made this morning
go_on	december, with the bone man
go_on	all of them
go_on	Samantha's not mine
go_on	I've moved away
go_on	because im better now
go_on	the 8:45
go_on	her one, the psychiatrist
go_on	wich is the one with Baxtor?
go_on	is the second the check up
go_on	the one for my knee
go_on	not the first. The other.
go_on	work wont let me of
go_on	lo de la piel
go_on	tomorrow's one, quick
go_on	next tuesday
go_on	whichever is on the 11th
deny	on reflection none
deny	keep all of them
deny	none of those, never mind
deny	oh no, i'd mistaken the day. leave them
wait	hmm let me see
wait	I have to look which one clashes
wait	un segundito que miro
wait	asking my partner
wait	sec
wait	I'm at the till, one moment
repeat	which have I got to chose from
repeat	what did you just want to know?
repeat	come again
repeat	repeat those dates
reschedule_appointment	maybe move instead of cancel, to the spring
reschedule_appointment	can the second one be put off rather
view_appointments	list all i've got including next year
view_appointments	what time is the Raman one, though
book_appointment	can i get one wiht Dr. Ortega aswell
doctor_info	what's the name of the new skin doctor
message_doctor	can I let the doctor know why, in my own words
message_doctor	drop her a line that I've got the flu
view_prescriptions	which ones need a new prescription soon
view_reports	did they ever upload the scan
out_of_scope	you make it harder than it needs to be
out_of_scope	do I get charged
out_of_scope	is the receptionist there now
out_of_scope	It's the same every winter with this chest of mine
help	what else can be done here
# asked message_doctor
go_on	Dr Raman
go_on	the one who saw me last
go_on	that the tablets make me dizzy
go_on	the heart doctor
go_on	ask if I can drink alcohol with it
go_on	my nurologist
go_on	the same one as before
go_on	just say i need more of the inhaler
go_on	I've been sick after the new pills since sunday and want to know if I carry on
go_on	both of the dermatologists, can I?
go_on	marsh
go_on	tell her thanks, the cream works
go_on	whether i should stop the aspirin before the dentist
go_on	About my results, if I need to worry
go_on	her
go_on	please ask if the cast can get wet
go_on	que me llame por favor
go_on	could he write me a sick note till friday
go_on	the second, the woman
go_on	say that I can't sleep on the new dose
go_on	how long can it be?
go_on	write: Can I fly next week with my ear like this?
deny	dont bother
deny	ah forget it, no message
deny	It's nothing really. Leave it.
deny	no i'll just ask at the visit
wait	let me write it up first, one moment
wait	how do I put it... give me a bit
wait	hang on im lookin for the packet
wait	wait, typing
wait	ill get my daughter, she writes better
repeat	what do you want to know
repeat	whom could I pick from?
repeat	say again?
repeat	was it the doctor or the text you needed
book_appointment	rather book me in with him
book_appointment	hm, is it easier to come in? get me a slot with Raman
view_appointments	when am I seeing that doctor
view_appointments	do i have a visit with her before the 15th
view_prescriptions	what's it called, the thing I take at night? I need the name
view_prescriptions	show my meds so I spell it right
view_reports	wait are the results there already?
doctor_info	who is my skin docotr, i forget the name
doctor_info	which one treats migraines
reschedule_appointment	no need, just move my appointment up
cancel_appointment	and cancel the one I have with her
out_of_scope	why can't I phone her
out_of_scope	my grandson set this thing up for me
out_of_scope	do they even read it
out_of_scope	does it cost extra to ask a question
out_of_scope	lunch is ready he says
# asked reschedule_appointment
go_on	the one with Raman
go_on	the earlier one
go_on	next week, any day
go_on	to thursday
go_on	puhs it two weeks
go_on	the tuesday one to friday
go_on	the first on that list
go_on	as late as you have
go_on	same day but in teh morning
go_on	my kid's
go_on	9.40
go_on	the one at the skin clinic
go_on	any afternoon after the 12th
go_on	not a wednesday
go_on	all of these are mornings, is there nothing later?
go_on	The third option, thank you
go_on	el de las cuatro
go_on	half 2
go_on	whichever comes first
go_on	the neurology one obviously
go_on	same hour, one day later
go_on	does he have that Saturday slot for real?
go_on	sometime around the 20th when I'm back
go_on	that one
go_on	what about dec 8
go_on	are those all with the same doctor?
go_on	first thing monday
deny	no leave it as it was
deny	then keep it
deny	if that's all you've got I'll stick with mine
deny	forget about moving
deny	doesn't matter, I'll make it somehow
wait	need to check with my ride
wait	one min
wait	let me get my wife
wait	i'm just looking, hold on
wait	Could be... not sure, I'll think
wait	wait till I've opened my work calendar
wait	lemme see
repeat	which ones did you offer
repeat	what was the question sorry
repeat	didn't get that, what do i have to pick
repeat	the list again please
view_appointments	what's on my list altogether
view_appointments	whens the one with Ortaga, ive forgoten
cancel_appointment	ok then cancel it if there's nothing
cancel_appointment	just scratch that appointment
book_appointment	then give me a new one, different doctor
book_appointment	could somebdy else see me soner? book that
doctor_info	is dr Marsh free any sooner
doctor_info	who else does hearts
message_doctor	can you tell her I'm running out of options and need help
view_prescriptions	how many refills do I have? if enough I can wait
view_reports	has my ecg been writen up
out_of_scope	can't you people be open on sundays
out_of_scope	It was hard enough to get this one
out_of_scope	does moving it lose my place in the queue
out_of_scope	will the letter be sent out again
out_of_scope	is it busy in the mornings usually
# done book_appointment
reschedule_appointment	no wait, make it tuesday
reschedule_appointment	oh sorry, could that be an hour later
reschedule_appointment	hm actualy the 4 oclock would of been better, can you change it
reschedule_appointment	ah damn thats my shift, need another day
reschedule_appointment	shoot I meant morning
reschedule_appointment	can we switch that to Dr Marsh's day, the wednesday
reschedule_appointment	I just saw I'm away then. Later that week?
reschedule_appointment	ups, me equivoqué, el lunes
reschedule_appointment	not the 9th the 19th!!
reschedule_appointment	is it too late to have it at 10 instead
reschedule_appointment	change it to the slot you showed before
reschedule_appointment	that one but a week earlier if possible
reschedule_appointment	on reflection the second time was better for me
reschedule_appointment	my wife says no, must be after five
cancel_appointment	oh no, cancel it again
cancel_appointment	sorry, take that back out please
cancel_appointment	undo
cancel_appointment	wrong person, that should've been for my brother. please remove it
cancel_appointment	I just got a place elsewhere, delete the one you made
cancel_appointment	actually cancel my old one with Baxter now that i have this
book_appointment	and one for my daughter the same day
book_appointment	another one in six weeks please
book_appointment	can my husband get the slot after mine
book_appointment	Also need one with cardiolgy.
book_appointment	same thing for Priya
book_appointment	now the pediatrician for the twins
book_appointment	great and a second appointment w/ Ortega for my hip
view_appointments	so what have I got now in total
view_appointments	does that clash with my other one?
view_appointments	and when's my next one
view_appointments	show my december
view_appointments	is that befor or after the neruologist visit
view_appointments	which one comes first, that or Raman
doctor_info	where is she from, that doctor? is she a specialist
doctor_info	has dr Nwosu many years experience
doctor_info	tell me something about him
doctor_info	is that the same Chen who does children?
message_doctor	let her know I'm bringing my x-rays
message_doctor	can I send the doctor my questoins beforehand
message_doctor	tell him i'll need an interpreter
message_doctor	please tell Dr Raman I've booked with the specialist
view_prescriptions	do I have enough of the metformin til then?
view_prescriptions	wich meds am I on, they allways ask
view_prescriptions	also my refills, how many
view_reports	will my results be in by then, are they in now?
view_reports	now show me the blood test from last week
view_reports	could you pull up my last report so I can bring it
repeat	what time was that now?
repeat	did that go through
repeat	who's it with, sorry?
repeat	sory which day did you book
repeat	is it really booked
repeat	wait how did you write the reason
repeat	one more time, date and hour, getting a pen
repeat	when did you say?
out_of_scope	what do i need to bring
out_of_scope	where do I park
out_of_scope	will you text me a reminder
out_of_scope	can I eat before
out_of_scope	which floor is it on
out_of_scope	how long do I have to wait there usualy
out_of_scope	hope she's nice
out_of_scope	that was easy
out_of_scope	do you take amex
out_of_scope	Is there a bus stop close by?
out_of_scope	my mother always said never see a doctor in december
out_of_scope	well that took a while
out_of_scope	do I need a referral letter for that
out_of_scope	finally!!
thanks_goodbye	great thanks bye
thanks_goodbye	lovely, that's all
thanks_goodbye	cheers
thanks_goodbye	Thank you so much, you've been very helpful.
thanks_goodbye	ta, see you then
thanks_goodbye	muchas gracias
thanks_goodbye	brilliant thanks
help	anything else you can do for me?
help	What other things do you handle?
wait	ok hold on, there was something else
wait	wait, let me see if that fits
wait	one sec don't go
wait	hmm, was that right... checking
confirm	yes
deny	no that's it
deny	nope nothing more
# done cancel_appointment
book_appointment	now can I get a new one in march
book_appointment	then book me with Nwosu instead
book_appointment	i need another one though, any day next week
book_appointment	oh and make one for samuel instead of me
book_appointment	actually give it back to me, I want that slot again
book_appointment	wait no I do need it, rebook it please
book_appointment	Now for something sooner with a different doctor.
cancel_appointment	and the other two as well
cancel_appointment	also the one on the 20th
cancel_appointment	same for my wife's one please
cancel_appointment	now cancell the Marsh one
cancel_appointment	the one after it can go as well
cancel_appointment	get rid of Priya's too
reschedule_appointment	don't suppose you could have just moved it? can we move the next one
reschedule_appointment	and the other one to a later day
reschedule_appointment	now move the Ortega one into that gap
reschedule_appointment	since that's gone, bring the second forward
reschedule_appointment	Please also put my January visit back a week.
view_appointments	so what's left
view_appointments	do I still have the one with Chen?
view_appointments	show whats still on
view_appointments	how many have I got now
view_appointments	is my December one safe
doctor_info	who else could i see for this
doctor_info	is ther sombody else for skin
doctor_info	are there any female GPs
doctor_info	which doctor is free tomorrow
message_doctor	please explain to him, I didn't mean to be rude
message_doctor	tell dr Baxter I found someone nearer home
message_doctor	could u pass on to the dr why
message_doctor	write to Ortega that my knee is fine now
view_prescriptions	are my pills still valid without the visit
view_prescriptions	can i see what he'd put me on
view_reports	I would still like to see that scan
view_reports	has the report from that doctor come anyway
repeat	which one did you take out?
repeat	it's off now, yes?
repeat	you cancelled what??
repeat	sorry, the 8th or the 18th?
repeat	that was the Baxter one, wasn't it? tell me
repeat	did you realy cancle it
out_of_scope	will they charge me
out_of_scope	do i get an email about that
out_of_scope	qué pena, me caía bien
out_of_scope	Someone else will be glad of the slot
out_of_scope	does she get told
out_of_scope	is my deposit refunded automatically
out_of_scope	my back, wouldn't you know it, hurts just thinking of it
out_of_scope	im movign to leeds
out_of_scope	can the doctor be cross with me
thanks_goodbye	thanks, bye
thanks_goodbye	ok thank you very much
thanks_goodbye	perfect ty
thanks_goodbye	that's everything thank you dear
thanks_goodbye	nice one, see ya
wait	ok wait, one thing more
wait	hang on did I... let me look
wait	hmm hold on a moment
wait	stay there, I've another but can't find it
deny	that's all no
help	what more can I do in this chat
confirm	yes good
# done message_doctor
message_doctor	also tell her I've run out of test strips
message_doctor	I forgot, add that I take ibuprofen as well
message_doctor	now the same to Dr Raman
message_doctor	another one, to Marsh this time
message_doctor	write him again: it's the left one
message_doctor	can you send a secnd one to the hart doctor
message_doctor	oh no it should have said milligrams, send a correction
message_doctor	and tell dr Lee Chen as well about the vaccine
message_doctor	same text to Ortega pls
message_doctor	P.S. for her: the number ends in 44
book_appointment	And now an appointment with her.
book_appointment	book me in too, in case he doesn't answer
book_appointment	in the meantime can i get a slot with someone else this week
book_appointment	while we're at it a check-up in january
view_appointments	when do i see her nxet
view_appointments	is there anything booked with him
view_appointments	what else is on my calendar with you
view_appointments	have I a visit before the holidays
reschedule_appointment	now let's move tomorrow's one
reschedule_appointment	can you put my appointment later til she's answered
reschedule_appointment	oh and postpone the visit by a week
cancel_appointment	cancel my appointment with him then
cancel_appointment	and take me off for friday
view_prescriptions	what dose have you got down for that
view_prescriptions	show the prescriptions i asked him about
view_prescriptions	is the thing she prescribed still active
view_prescriptions	until when does that prescription run
view_reports	where is the report I've just asked about
view_reports	let me see the result too
view_reports	any lab results since monday
doctor_info	when is she in
doctor_info	does he work thursdays
doctor_info	what's his full name and title
doctor_info	are there other neurologits than her
repeat	what did you write to her exactly
repeat	has it ben sent?
repeat	who did that go to
repeat	wait, you sent that to which Chen?
repeat	sent or not sent, I can't tell
repeat	so what's in it in the end
repeat	¿le llegó?
repeat	can I see again what went out
out_of_scope	when will he anwser
out_of_scope	how will I know she's read it
out_of_scope	can you unsend
out_of_scope	hope he doesn't think I'm stupid
out_of_scope	what happens if she's on leave
out_of_scope	last time nobody replied for 9 days
out_of_scope	does my wife see this as well?
out_of_scope	she's always so kind that one
out_of_scope	I'm so bad at typing with these fingers
out_of_scope	should I keep taking it until he replies?
thanks_goodbye	thank you
thanks_goodbye	thanks a million, that helps
thanks_goodbye	gracias, adiós
thanks_goodbye	all done then, bye bye
thanks_goodbye	ok thx thats it
wait	hang on one thing
wait	wait, forgot what I wanted...
wait	a moment please, looking for the bottle
wait	uno momento
deny	nope, thats me done
deny	nothing else for now
confirm	good yes
help	waht else are you able to do
# done reschedule_appointment
reschedule_appointment	oh hang on can it go back to how it was
reschedule_appointment	no sorry thrusday is no good either
reschedule_appointment	now also the other one, same week
reschedule_appointment	actually put it at 9 rather than 9.30
reschedule_appointment	one more change, make it the 22nd
reschedule_appointment	and shift Samuel's to the same day
reschedule_appointment	it was the wrong one you moved! put that back and move the Marsh one
reschedule_appointment	a bit later the same day would be ideal
reschedule_appointment	old time was beter after all
reschedule_appointment	sooner, can we go sooner?
reschedule_appointment	and my daughter's two days later too
cancel_appointment	on second thoughts cancel it
cancel_appointment	and the one with Witfield can go
cancel_appointment	i can't make the new one either just delete it
cancel_appointment	drop the other visit, thx
book_appointment	now I need one more, for my eyes.. I mean my skin
book_appointment	and my son with dr lee chen same morning
book_appointment	book the follow up too
book_appointment	can you add one with the GP before that
view_appointments	so what does my month look like
view_appointments	is my other one still on the 3rd?
view_appointments	check I've nothing else that morning
view_appointments	¿y qué citas me quedan?
view_appointments	and the next after this?
doctor_info	does the doctor work that day for sure
doctor_info	who covers for him
doctor_info	what's Ortega's specialty, just wondering
message_doctor	can you tell the doctor sorry from me
message_doctor	send a note to Dr Chen about why
message_doctor	please inform Raman that the other one was moved
view_prescriptions	will my tablets last? how many left
view_prescriptions	and what did she prescribe last time
view_reports	any new repotrs
view_reports	meanwhile, did the biopsy come in
repeat	moved to when?
repeat	was that the Tuesday or the Thursday one you moved
repeat	has it been changed then
repeat	whats teh new time sorry
repeat	so is the old one gone?
repeat	Could you tell me again what you did.
out_of_scope	is the old letter still valid
out_of_scope	my fault, I should have looked at the calendar
out_of_scope	does she know
out_of_scope	can I get that on paper
out_of_scope	do i have to do the blood test again now
out_of_scope	This chat is better than the phone line
out_of_scope	i hate january
thanks_goodbye	great, thank you
thanks_goodbye	that's a load off, bye
thanks_goodbye	thx!
thanks_goodbye	wonderful, have a good evning
thanks_goodbye	super danke
wait	um wait
wait	hold on, my wife is saying something
wait	let me check whether that's actually ok
wait	moment plese, writting it down
deny	no, nothing else
help	what else do u do
# dropped book_appointment
book_appointment	actually yes, book it after all
book_appointment	hm no, let's do it. same slot
book_appointment	anohter doctor instead
book_appointment	then with Marsh
book_appointment	try next month rather
book_appointment	sorry, changed my mind again, that thursday one please
book_appointment	wait can I have the one you offered before
book_appointment	start over, one for my daughter
book_appointment	is the earlier one still free? I'd take it
view_appointments	so waht have I got
view_appointments	nothing booked then? show me
view_appointments	when's my other one
reschedule_appointment	instead move my old one
reschedule_appointment	can we just shift the existing one a bit
reschedule_appointment	better to pull the january one forward
cancel_appointment	And cancel the other as well.
cancel_appointment	while at it, the one on tuesday, out
cancel_appointment	now take me off Raman's too
doctor_info	who else is there
doctor_info	when is she in next
doctor_info	is anybody free at weekends
doctor_info	which doctor would you have for dizzy spells
message_doctor	send her a message instead
message_doctor	I'd rather ask the doctor
message_doctor	tell Raman I'll call round about it
view_prescriptions	what are my meds then
view_prescriptions	can I get a refill without a visit
view_reports	show me my results instead
view_reports	is the ultrasond report in
repeat	so it's not booked, right?
repeat	what did you just drop
repeat	wait, what was that slot again
repeat	nothing's been made, correct?
out_of_scope	sorry for the mess
out_of_scope	you must think I'm daft
out_of_scope	will I get charged for looking
out_of_scope	i just can't decide things these days
out_of_scope	it's the wife who wants me to go
thanks_goodbye	ok thanks anyway
thanks_goodbye	pues nada, adiós
thanks_goodbye	thanks for your patience!
wait	wait no
wait	hmm hang on a mo
wait	let me think once more
help	so what else have you got
deny	nah im good
deny	nothing, no
# dropped cancel_appointment
cancel_appointment	no, do cancel it
cancel_appointment	sorry, yes, cancel. Final answer
cancel_appointment	the other one instead
cancel_appointment	I meant keep the first but cancel the second
cancel_appointment	argh no it does need to go, the friday one
cancel_appointment	ok then Priya's, that one off
reschedule_appointment	move it rather
reschedule_appointment	can I have it later that day, then I can keep it
reschedule_appointment	Put it off till I'm well.
reschedule_appointment	is there room to shift it to december 30
view_appointments	check it's still there
view_appointments	what time is it then
view_appointments	and which others do i have
view_appointments	enséñame mis citas
book_appointment	also a new one for my wrist
book_appointment	one with the GP as well
doctor_info	which doctor was free on the 9th
doctor_info	is dr Whitfield back from leave
message_doctor	tell him i'm coming, he might have heard otherwise
message_doctor	message Dr Baxter for me
view_prescriptions	lets see my perscriptions
view_reports	do I have a result from him
repeat	so I still have it?
repeat	did you cancle or not in teh end
repeat	which one was that about
repeat	what date was it again, the one we kept
out_of_scope	phew
out_of_scope	close call haha
out_of_scope	i was this close to losing it
out_of_scope	would I have had to pay
thanks_goodbye	thank you for keeping it
thanks_goodbye	good, bye
wait	wait, not sure now
wait	hmm give me a moment to think again
wait	sec, reading her text
help	what are my options here
deny	no nothing
# dropped message_doctor
message_doctor	no wait, do send it
message_doctor	different: just say thanks
message_doctor	write to Marsh instead
message_doctor	ok new try. Ask her if I can swim
message_doctor	let me do it over, to Dr Nwosu
message_doctor	actually it's important, send what I had
book_appointment	apointment then
book_appointment	rather I'd see him in person, this week?
book_appointment	Get me a slot with her instead
view_appointments	when am i there next anyway
view_appointments	do I see him in december
reschedule_appointment	bring my visit forward instead
reschedule_appointment	can the appointmnet with her be soner
cancel_appointment	cancel my visit with him as well
doctor_info	when can one reach her
doctor_info	is Dr Lee Chen there today
view_prescriptions	let me see what I take
view_prescriptions	then just show the dose
view_reports	see if the report's there
repeat	you didn't send it did you
repeat	what was in it
repeat	is it deleted now
repeat	who would it have gone to
out_of_scope	me da vergüenza, la verdad
out_of_scope	i'd have only bothered her
out_of_scope	Better to talk face to face about such things.
out_of_scope	you people are patient
thanks_goodbye	thanks anyhow
thanks_goodbye	bye bye
wait	hold on maybe i do want to
wait	thinking about it
wait	let me ask my brother what he thinks
deny	nah nothing
# dropped reschedule_appointment
reschedule_appointment	no hold on, do move it
reschedule_appointment	ok actually yes. the 12th is good
reschedule_appointment	then an other day: monday?
reschedule_appointment	let's try the Marsh one instead
reschedule_appointment	sorry, my boss just said ok, so move it please
reschedule_appointment	different one, the one in january
reschedule_appointment	maybe just by half an hour?
cancel_appointment	then cancel it
cancel_appointment	I can't come to it as it stands so take it out
cancel_appointment	both off please, I've had enough
cancel_appointment	delete that visit then, easier
book_appointment	and a new one with somebody else
book_appointment	give me a second one then, in spring
book_appointment	book one for my mother in law instead
view_appointments	it's still when it was, right? show it
view_appointments	when is it now then
view_appointments	my appoitments please, Im confussed
view_appointments	so that one remains on which date?
doctor_info	which days does that doctor do
doctor_info	would anohter neurologist have time
message_doctor	tell the doctor I may be late then
message_doctor	I'll write her, open a message
view_prescriptions	ok. meds?
view_prescriptions	is my cream still on repeat
view_reports	anything new in my reports
repeat	so it stays at ten?
repeat	what happened now
repeat	you left it alone, yes?
repeat	which times had you offered
repeat	what was that about the 8th
out_of_scope	my daughter does this much better than me
out_of_scope	too much choice
out_of_scope	I'll have to take a taxi then I suppose
out_of_scope	life is complicated
out_of_scope	can nobody drive at that clinic
thanks_goodbye	fine, thank you
thanks_goodbye	thx, laters
thanks_goodbye	no worries, goodbye
wait	espera un momento
wait	wait i'm thinking
wait	don't close this, he's ringing me back
deny	no just leave it
confirm	ok
# idle
book_appointment	i need to see someone about my ear
book_appointment	ok then: appointment, Raman, next week
book_appointment	book
book_appointment	simple: I want a doctor's time on monday
book_appointment	my shoulder clicks when i lift it, can somebody look
book_appointment	same as last time, an hour with the skin lady
book_appointment	another go. visit for my boy, he's five, tummy aches
book_appointment	turno con la neuróloga por favor
book_appointment	I said I'd like to come in!
view_appointments	my next one?
view_appointments	what do I have this week
view_appointments	am i booked for tomorow or not
view_appointments	when was I last with you
view_appointments	is there something on the 18th for me
view_appointments	what time do I have to be there
view_appointments	Which doctor am I down for on Thursday?
view_appointments	did my wife book me in with Ortega
reschedule_appointment	need to mvoe a visit
reschedule_appointment	thursday's too early for me, later please
reschedule_appointment	can't do the 4th anymore, the 5th would do
reschedule_appointment	my train gets in at 11 so the 10:30 needs changing
reschedule_appointment	i'd like an earlier slot than the one i've got
reschedule_appointment	put my appointment off, I've a cold
reschedule_appointment	swap my two visits round
cancel_appointment	I won't be needing Monday
cancel_appointment	cancel mine with nwosu
cancel_appointment	take my name off for the 7th pls
cancel_appointment	got the wrong clinic, please delete my booking
cancel_appointment	cancel evrything i have
cancel_appointment	not coming on tuesday, cancel it
view_prescriptions	my tablets please, what am I on
view_prescriptions	when do I get more of the yellow ones
view_prescriptions	how many refills on the sertraline
view_prescriptions	i lost the leaflet, how often do I take it
view_prescriptions	which ointment did I get
view_prescriptions	repeat perscription
view_prescriptions	whats the strength of my thyriod pill
view_reports	ya salieron mis análisis?
view_reports	is my smear back
view_reports	the letter said there'd be a report online
view_reports	can i look at my xray from tuesday
view_reports	any news from the lab
view_reports	what did they write after the scan
doctor_info	which docters have you got
doctor_info	someone for varicose veins?
doctor_info	does Baxter work mondays
doctor_info	is there a childrens docter
doctor_info	what's the name of your heart doctor
doctor_info	who would I see for panic attacks that I had years ago
doctor_info	qué días está el traumatólogo
message_doctor	message for Dr Marsh
message_doctor	can you tell my doctor the rash is gone
message_doctor	I have a question for Chen, the brain one
message_doctor	ask raman if i still need the drops
message_doctor	drop Dr Ortega a line: the brace pinches
message_doctor	need a note for school from dr lee chen, ask her
message_doctor	please let teh doctor know I couldnt get the blood drawn
message_doctor	quick one to the cardiologist, can I start jogging
help	what are you for then
help	ok so what do you know
help	how does this work
help	give me some examples of what i can say
help	what can I ask
help	I'm new to this. Where do I begin?
greeting	hello?
greeting	hi there
greeting	evening
greeting	hola buenas
greeting	Good morning to you
greeting	hey you
out_of_scope	that's not what I asked
out_of_scope	useless
out_of_scope	are you a robot
out_of_scope	never mind the weather I suppose, it's pouring
out_of_scope	tell me a joke
out_of_scope	do you sell plasters
out_of_scope	my bill is wrong
out_of_scope	how do I change my address
out_of_scope	what's the wifi code in the waiting room
out_of_scope	I've said that three times now
out_of_scope	opening hours over christmas?
out_of_scope	password doesn't work on the other site
out_of_scope	can you call me a cab
out_of_scope	my spelling's not what it was, sorry
out_of_scope	you undrestand nothing my freind
out_of_scope	are flu jabs good or bad in your opinion
out_of_scope	testing testing
out_of_scope	who won last night
out_of_scope	not you, I was talking to the dog
out_of_scope	Are you the same one I had yesterday?
out_of_scope	where's your nearest branch
out_of_scope	i want a refund
out_of_scope	asdfgh
repeat	what did you say?
repeat	huh
repeat	come again, I don't get it
repeat	sorry, what was it you couldn't do
repeat	what do you mean
repeat	Which part didn't you understand?
repeat	explain that last bit again
repeat	can you say it once more in plain words
wait	wait i'll put it differently
wait	one sec
wait	hm how shall I say this
wait	just a minute, getting my papers
wait	hold on, the phones gnoe
wait	let me find the appointment letter first
wait	hang on, different glasses
wait	moment, bus is coming
wait	still looking, don't log me out
deny	no
deny	no not that
deny	forget it then
confirm	yess
confirm	okey
thanks_goodbye	thanks, I'll ring
thanks_goodbye	right, bye
thanks_goodbye	thanks for nothing lol bye
thanks_goodbye	ok thank you, have a nice day
# readback book_appointment
confirm	yep that's right, go ahead
confirm	Yes please book it
confirm	sounds perfect 👍 lock it in
confirm	correct
confirm	sí, está bien así
confirm	ok do it
confirm	That's the one, thank you, please confirm
confirm	yes yes yes
confirm	all good, book away
confirm	I'm happy with that so yes
confirm	yeah thats fine put me down
confirm	Loks right to me. Go for it.
go_on	Thursday, not Tuesday
go_on	i said half past ten not half past nine
go_on	wrong Chen, I want the kids one
go_on	can it be the afternoon instead
go_on	same docter but an hour later pls
go_on	it's for my son Leo, not for me
go_on	the reason should be knee, you wrote neck
go_on	no, December the 3rd. third not thirtieth
go_on	Make that Dr Marsh if it's all the same
go_on	right day wrong hour, i need 4ish
go_on	everythng but the time. 11:15 was what I picked
go_on	is that 9 in the morning?
go_on	hang on is that this Friday or next Friday
go_on	Ortega is the bone doctor right?
go_on	oh and add that it's a follow up
go_on	could you put down that I also have a rash on the arm
go_on	not her, the other dermatologist
go_on	the earlier one you offered before, please
go_on	make it the week after, same time
go_on	Wenesday i meant, sorry
go_on	Did you put down headaches as the reason?
go_on	no the one before lunch
go_on	Nope, should be Dr. Raman. Cardiology I don't need.
go_on	mañana no, pasado mañana por favor
go_on	how long is that visit then, half an hour?
go_on	take the second slot after all
deny	no leave it
deny	actually don't book anything
deny	Never mind, I'll ring them
deny	nah changed my mind
deny	scrap that
deny	no thanks, I'll sort it out with my GP at home
deny	it's too late in the day, forget about it
deny	mejor no, déjalo
deny	I don't want it any more
wait	one moment, my husband's looking at the calendar
wait	ehh let me think
wait	yes but wait, need to see if I work that day
wait	hold on someone's at the door
wait	i'd say yes but my boss has to ok it first
wait	umm not sure yet
wait	gimme a min to check the bus times
wait	Ok... actually wait.
wait	don't do it yet, I'm asking my mum
wait	brb baby crying
wait	probably? let me look at my diary
wait	I'll tell you in a sec
repeat	sorry what time was it again
repeat	read me that again please, I scrolled past it
repeat	with whom did you say?
repeat	so have you boked it or not?
repeat	What exactly am I saying yes to here
repeat	my screen froze, what did you want to book for me?
out_of_scope	will it cost me anything
out_of_scope	is there parking near the building?
out_of_scope	do i have to fast for it
out_of_scope	does my insurrance cover that one
out_of_scope	MARTIN turn the tv down i'm typing
out_of_scope	can I bring my dog lol
out_of_scope	should I take off my nail polish for that
view_appointments	before I say yes, what else have I got that day?
view_appointments	do i already have something on the 9th? check
doctor_info	is he any good with shoulders, that doctor
doctor_info	does she have anything sooner
doctor_info	who else does skin at your place?
doctor_info	what days does Whitfeild work anyway
reschedule_appointment	no actually just move the one I already have with Raman
cancel_appointment	instead of that cancel my friday visit
view_prescriptions	wait what's the name of the cream I'm on, quickly
message_doctor	leave that, I'd rather just write to Dr Nwosu and ask her
view_reports	are my blood results in first? If they are I may not need to come
# readback cancel_appointment
confirm	yes cancel it
confirm	I'm sure
confirm	yep get rid of it
confirm	Pleese cancel, I no longer need it
confirm	that one, yes, off it goes
confirm	yes take it out
confirm	definitely
confirm	ok cancel then
confirm	confirm. thanks
confirm	Yes, I've got better on my own
confirm	sí cancélala
go_on	no the other one, the 14th
go_on	not Baxter. Marsh.
go_on	both of them please
go_on	only the secound, keep the frist
go_on	it's the one at 8 I can't do
go_on	not mine, samuel's
go_on	is that the one with the neurologist?
go_on	put as reason that I'm abroad
go_on	the follow-up one not the big one
go_on	wrong one! I wanted december's gone
go_on	tell them its becuase I have covid
go_on	is this the mornin or the aftrenoon visit
go_on	the one after that
go_on	That's my wife's. Mine's the Tuesday.
go_on	ortega i said
deny	NO don't cancel
deny	i'll keep it after all
deny	no no leave it in
deny	Oh, actually I can come. Keep it.
deny	stop, I don't want to lose that one
deny	nah it's alright i'll go
deny	my plans changed back so no
wait	let me think about that for a minute
wait	wait wait wait
wait	yes... hm, hold on, maybe my sister can take me
wait	Don't cancel yet, I'm on the phone with work
wait	just a sec need to find the letter
wait	I'm not a hundred percent. Give me a moment.
wait	ask me again in five mins
wait	yes but i want to ask my mother first
repeat	which one would be cancelled?
repeat	what date did taht say
repeat	is it gone now or still there?
repeat	sorry can you repeat, I was on the train
reschedule_appointment	can't I move it instead
reschedule_appointment	or push it back by two weeks, is that possible
reschedule_appointment	rahter change it to the new year
view_appointments	have I got any others left if this goes
view_appointments	let me see my list first
doctor_info	when is that doctor free next, if I drop this?
book_appointment	if I cancel can you get me one with Raman instead
book_appointment	then I'd need another with someone else, book me with dr Whitfield
message_doctor	I'd like to explain it to the doctor myself, can you pass something on
message_doctor	wirte her a note that I'm sorry
view_reports	did my mri come back? then I'll know
out_of_scope	is there a fee if i cancel this late
out_of_scope	i feel bad about it tbh
out_of_scope	will i get my deposit back
out_of_scope	do I go to the bottom of the list now
out_of_scope	my cat's just walked over the keyboard
# readback message_doctor
confirm	send it
confirm	yes that's what I want to say
confirm	Please send that as it is
confirm	vale, mándalo
confirm	good, send
confirm	that'll do nicely, yes
confirm	yep hit send
confirm	perfect wording, go
confirm	Yes, send it to her please.
go_on	change "weeks" to "days"
go_on	add that Ive no fevr
go_on	it should go to Nwosu not Raman
go_on	spelled it wrong, it's amlodipine
go_on	and say thank you at the end
go_on	take out the bit about my job
go_on	make it sound nicer
go_on	to the other Chen, please
go_on	20 milligrams, not 12
go_on	put my phone number in: I'm best reached after six
go_on	leave the last sentance off
go_on	Can you also mention the swelling in my foot?
go_on	does it go to him directly?
go_on	not "pain", it's more of an itch
go_on	say it's about my daughter's refill, not mine
go_on	el texto está mal, quita lo del jueves
deny	don't send that
deny	ah no, delete it
deny	nevermind i'll tell her on monday myself
deny	no it sounds silly, drop it
deny	let's not bother the man
wait	let me reread it
wait	wait, I want to add something, thinking what
wait	hang on, checking the box for the name
wait	yes but not right now, my wife wants to see it first
wait	Pausing a moment. Somebody's calling me.
wait	hmm is that too rude... dunno yet
repeat	what does it say now?
repeat	whom was it going to again
repeat	have you sent it already??
repeat	can you show me that text one more time
repeat	what'd you put
book_appointment	or should I just come in? book me with her
book_appointment	forget the note, give me an appointment this week
view_appointments	do i see her soon anyway? when
view_prescriptions	what's that pill called that she gave me in spring
view_prescriptions	first chek if I've any refils left
doctor_info	is Dr Marsh even in this week
view_reports	are there results from her that I could look at first?
reschedule_appointment	actually simplest is to bring my appointment forward
cancel_appointment	and while your there cancle my visit with him
out_of_scope	how fast does he normally answer
out_of_scope	does anyone else read these?
out_of_scope	I'm terrible at writing things
out_of_scope	can i attach a photo
# readback reschedule_appointment
confirm	yes move it
confirm	please do, that suits me much better
confirm	Right. Change it.
confirm	yup swap them
confirm	perfect, thanks, go on and shift it
confirm	correct from monday to wednesday, yes
confirm	ok by me
confirm	that wroks, do it please
confirm	Fine. Confirm the new time.
confirm	yessss thank god
go_on	not 2, 3 o'clock
go_on	no the other one should move, not the Raman one
go_on	new day is right but keep the old hour
go_on	I meant my skin appointment
go_on	could we say Friday instead of Thursday then
go_on	wich one is the new one, the 8th or the 10th?
go_on	earlier, not later!!
go_on	keep it with that doctor though, not Marsh
go_on	Make it morning if there's one
go_on	so the old one goes away, right?
go_on	a week further on. the 17th.
go_on	you've got the date right and the month wrong
go_on	el jueves, no el martes
go_on	quarter past, i typed quarter to by accident
go_on	same day just after 5
go_on	it's Priya's visit that has to change, not mine
go_on	is the length still the same?
go_on	not monday, mondays i have dialysis transport for dad
deny	no leave it where it was
deny	keep the old one
deny	On second thoughts the original is fine
deny	forget it i'll come on the day
deny	don't touch it
deny	ah no, better not move it
deny	nope, stays as is
wait	let me just ask my daughter if she can drive me then
wait	hmmmm
wait	two secs, checking flights
wait	not yet please
wait	Yes, but wait until I've heard from work.
wait	Hang on a tick, kettle
wait	i think so but gvie me a moment
wait	hold it, I have to look whether school's out that day
repeat	were were you moving it to?
repeat	¿cómo? repítelo
repeat	sorry lost my glasses, which appointment is this about
repeat	did it change already?
repeat	from when to when, once more please
cancel_appointment	you know what just cancel the thing
cancel_appointment	rather than moving it, drop it completely
view_appointments	show me everything I've got before we do that
view_appointments	when is it right now?
doctor_info	what other times has she got
doctor_info	does Ortega do saterdays
book_appointment	leave it there, and make me a second one in january instead
book_appointment	could I get a new one with the eye of... the neurologist I mean, on top
message_doctor	can I tell teh doctor why I'm moving it
view_prescriptions	actually what was my dose of bisoprolol
out_of_scope	do you charge for late changes?
out_of_scope	my whole week is a mess, you wouldn't believe it
out_of_scope	Will they be angry?
out_of_scope	is the lift working now in that building
out_of_scope	honestly whoever designed these slots has never had a job
# told doctor_info
doctor_info	and on fridays?
doctor_info	what about the other one
doctor_info	wich of them is the yougnest lol
doctor_info	has the first one got anything this week
doctor_info	is she any good with children
doctor_info	any of these speak polish
doctor_info	what's the second one specialised in
doctor_info	and who for ears
doctor_info	which one has the most experience
doctor_info	does he do knees as well
doctor_info	who's quickest to see
doctor_info	are there any women among them
doctor_info	when is that one free
doctor_info	is there really only one
doctor_info	and mornings?
doctor_info	does the first do evenings
doctor_info	y la otra doctora, qué hace
doctor_info	which is the one for nerves
book_appointment	book the first one
book_appointment	ok her then, tuesday
book_appointment	get me in with that one
book_appointment	i'll take the one with the 9 o'clock
book_appointment	the secnod doctor, nxt week please
book_appointment	sounds good, can I have him on monday
book_appointment	put me down with Marsh then
book_appointment	whoever's first. Make it so.
book_appointment	same doctor for my son please, an appointment
book_appointment	Right, Ortega. Wednesday if he's in.
book_appointment	that one with the free thursday, i want it
book_appointment	need the kids doctor for an earache, today if she can
view_appointments	isn't that who I'm seeing already? check
view_appointments	have i got something with her
view_appointments	when's mine with the first one
view_appointments	did I ever see that doctor here
reschedule_appointment	then switch my visit to the other one
reschedule_appointment	can my appointment go to her day instead
reschedule_appointment	she has earlier ones? move mine to that
reschedule_appointment	i'd like mine moved to that free slot you said
cancel_appointment	then I don't want Baxter, cancel that one
cancel_appointment	forget my old one with the other dr, take it off
message_doctor	can i write to that one
message_doctor	ask him if he treats this
message_doctor	send the second one a message
message_doctor	leave her a message that I'm a friend of Walter Brandt
view_prescriptions	which of them gave me the ointment
view_prescriptions	what did that doctor prescribe last time
view_reports	was it him who did my report? show it
view_reports	any results from that one
repeat	what was his name
repeat	which dyas did you say
repeat	first name again?
repeat	is that Michelle or Lee, you said?
repeat	repite la lista por fa
repeat	so which one did you say does hearts
out_of_scope	is he married haha
out_of_scope	does she take my insurence
out_of_scope	how much does that one charge
out_of_scope	Has he got a parking spot for patients?
out_of_scope	do they have good reviews
out_of_scope	hard to choose
out_of_scope	my aunt knows him
out_of_scope	is she nice
out_of_scope	what's her direct phone number
out_of_scope	never heard of any of them
out_of_scope	Raman, isn't that the one with the beard
out_of_scope	where did he study music, he sings in our choir you know
thanks_goodbye	thanks for the info
thanks_goodbye	ok good bye
thanks_goodbye	cheers i'll think about it, bye
thanks_goodbye	that helps thank you
wait	hm let me think who
wait	need to talk with my partner about which
wait	wait, googling
wait	one sec, my mum knows the name
wait	hold on there's two with the same name...
deny	neither
deny	no, not now
confirm	ok yes
# told view_appointments
repeat	which was the first one again
repeat	say that again, a bit shorter
repeat	sorry, is that all of them?
repeat	when did you say Ortega was
repeat	what was the lats one
repeat	what time was on the Thursday one
reschedule_appointment	the second one needs to be later
reschedule_appointment	can the ealier one move to the 12th
reschedule_appointment	oh no not that day. can that be changed
reschedule_appointment	Swap Tuesday's to the week after
reschedule_appointment	first one, push back an hour
reschedule_appointment	those two are too close together, space them out
reschedule_appointment	can I get Raman's sooner
reschedule_appointment	make the Marsh one the same day as Chen
reschedule_appointment	ugh 8am. anything later that day?
reschedule_appointment	that friday one is my birthday, other day please
reschedule_appointment	put the last one into february
reschedule_appointment	¿se pueden pasar las dos a la tarde?
cancel_appointment	cancel the second
cancel_appointment	I dont need teh one with Baxter any longer
cancel_appointment	take the bottom one off
cancel_appointment	get rid of number one
cancel_appointment	that's a duplicate, delete one of them
cancel_appointment	who made that one? i didn't want it. cancel
cancel_appointment	la segunda no la quiero, quítala
cancel_appointment	drop thursday
cancel_appointment	I won't be going to that psychiatrist thing, remove it
book_appointment	then i need one
book_appointment	none? ok make me one with the GP
book_appointment	shouldn't there be one for my skin? book it then
book_appointment	can you put another one after the last
book_appointment	add one for my daughter on the same day as mine
book_appointment	oh so it's expired. get me a fresh one with Nwosu
book_appointment	same doctor again in three months please
book_appointment	Right, then the soonest you have with Dr Ortega.
view_appointments	and the ones in the past?
view_appointments	only december please
view_appointments	and samuel's
view_appointments	which is the next one
view_appointments	is the second with Michelle Chen or Lee Chen
view_appointments	are those all mine
view_appointments	when did I last see Raman then
view_appointments	next year too?
view_appointments	which of them is the heart one
view_appointments	is the one on the 8th confirmed
doctor_info	who's Whitfield, never heard of him
doctor_info	the doctor on the second one, what does she do
doctor_info	is that doctor a man or a woman
doctor_info	does she have an earlier time than that
message_doctor	tell that doctor I'll be ten minutes late
message_doctor	let the first one know i've a wheelchair
message_doctor	can I send her something before then
message_doctor	ask the Thursday doctor if I have to bring the old tablets
view_prescriptions	and my medecines
view_prescriptions	will my prescription last until the second one?
view_reports	were there results from the last one
view_reports	now the reports
out_of_scope	which entrance is that
out_of_scope	why so many lol
out_of_scope	how long does each take
out_of_scope	oof busy month
out_of_scope	do I have to come in person or is it video
out_of_scope	can my son come in with me
out_of_scope	I don't remember booking that one
out_of_scope	Do I need a urine sample for the first?
out_of_scope	fasting for the early one?
out_of_scope	Hank! it's on tuesday not monday, told you
out_of_scope	Can you put these in my google calendar
thanks_goodbye	ok thanks
thanks_goodbye	good to know, thanks, bye
thanks_goodbye	great ty
thanks_goodbye	perfect that's all I wanted
wait	hm wait
wait	let me write those down, don't rush me
wait	hold on comparing with my work plan
wait	one minuet, getting a pencil
deny	no ok nothing
confirm	yeah right
# told view_prescriptions
view_prescriptions	and the old ones i took before?
view_prescriptions	whats the dosage on teh secnd
view_prescriptions	how often is that one, twice a day?
view_prescriptions	when does it run out
view_prescriptions	any refils on the metfromin
view_prescriptions	which of these is for blood pressure
view_prescriptions	I thought there was a cream as well?
view_prescriptions	¿quién me recetó la última?
view_prescriptions	and Walter's?
view_prescriptions	how many of the white ones am I meant to take
view_prescriptions	is the first still running
view_prescriptions	since when am I on that
view_prescriptions	which one expiers soonest
view_prescriptions	only the active ones please
view_prescriptions	shouldn't there be an inhaler, the blue one
view_prescriptions	renew the second one
out_of_scope	do i take that with the other or apart
message_doctor	ask her for a refill of the last one then
message_doctor	that's wrong, I take one not two. tell the doctor
message_doctor	tell Raman the second one gives me a cough
message_doctor	can I ask the doctor if I may halve that
message_doctor	that one's run out. can she renew it, ask her
message_doctor	dígale que dejé esa en junio
message_doctor	is it ok with grapefruit? pass that on to the doctor
message_doctor	the first makes me sleepy all day, please let Dr. Whitfield know
message_doctor	write the doctor I need the repeat before we fly
book_appointment	no refills? then I need an appointment
book_appointment	book me with whoever perscribed that
book_appointment	want to talk to someone about these, soonest slot
book_appointment	can I see the doctor of that second one this week
book_appointment	a med review please, with the GP
view_appointments	when do i see the doctor about these
view_appointments	do I have a visit before that one runs out
view_appointments	my apointments now
view_appointments	and when am I with him again
reschedule_appointment	so they end before my visit. can the visit be earlier?
reschedule_appointment	then move my check-up to before the 10th
cancel_appointment	well then I can cancel the Thursday visit
cancel_appointment	so it's valid til june, cancel that appt please
doctor_info	who's that doctor on the third
doctor_info	is the one who wrote that still with you
doctor_info	when's she in, the one who prescribed it
doctor_info	has the doctor for the cream any time next week
view_reports	was there a blood test for that
view_reports	now my lab resluts
view_reports	what did the liver test say, the one for this tablet
repeat	which was the one at night
repeat	what was the strenght you just said
repeat	say the names again slowly
repeat	sorry how many were there
repeat	the second one, spell it for me again
repeat	once more?
out_of_scope	what are the side efects of that
out_of_scope	can I drink on these
out_of_scope	is that the pink one or the blue one
out_of_scope	can i get them cheaper somewhere
out_of_scope	why do i need so many
out_of_scope	which pharmasy has it
out_of_scope	is there a generic for the 2nd
out_of_scope	never could pronounce that
out_of_scope	i feel like a walking chemist's
out_of_scope	what happens if i forget one
out_of_scope	do you deliver
out_of_scope	my neighbour takes the same and hers are green
out_of_scope	can you print those out for me
out_of_scope	is that safe when breastfeeding
thanks_goodbye	thanks
thanks_goodbye	ok got it thank you
thanks_goodbye	thats what i needed cheers
thanks_goodbye	great, bye for now
wait	hold on let me get the box and compare
wait	wait
wait	just reading
wait	hm... let me count what's left
wait	second, my nurse is here
wait	Let me put my glasses on first.
deny	no nothing more, no
help	what else can I look up here
# told view_reports
view_reports	and the one before that?
view_reports	is the mri one in there too
view_reports	open the second
view_reports	who wrote it
view_reports	when was that one done
view_reports	show me the newset only
view_reports	what about my daughter's
view_reports	the x-ray of my foot should be there as well
view_reports	can i see the one from the spring
view_reports	what did the first one conclude
view_reports	what about the biopsy, isn't that back
view_reports	which of those was from Nwosu
view_reports	and colesterol?
view_reports	only the ones of this year
message_doctor	ask the doctor what that means
message_doctor	can you ask Dr Nwosu if the second is bad
message_doctor	please tell her the report has the wrong side
message_doctor	I want the doctor to call me about the last one
message_doctor	forward my question: is it growing?
message_doctor	that ought to be there by now. ask Raman where it is
message_doctor	tell him thanks i've read it
book_appointment	I want to discuss that with someone, an appointment please
book_appointment	book me with the doctor who wrote the first
book_appointment	then the repeat test, can i get in next week
book_appointment	get me Ortega about that knee then
book_appointment	sounds like i need cardiology. any slot
view_appointments	when will I talk about it with her
view_appointments	is there an appointment after that report
view_appointments	my next one is when
reschedule_appointment	since that's good news push my visit back a month
reschedule_appointment	not in yet? then move thursday to when they're in
reschedule_appointment	that doesn't look good, can i come sooner than the 15th
cancel_appointment	all normal then, cancel the visit
cancel_appointment	no results no point. take tomorrow's off
doctor_info	who is the doctor who signed that
doctor_info	which doctor would that be for
doctor_info	is there a speciallist for livers
view_prescriptions	did he put me on something after that
view_prescriptions	which tablets are for that
view_prescriptions	and prescriptions?
repeat	what was the date on it
repeat	which one was the latest again
repeat	how many reports did you say
repeat	the name of that first one, once more
repeat	sorry did you say there's none?
repeat	can you repeat the last part
out_of_scope	¿eso es alto?
out_of_scope	what does "unremarkable" mean
out_of_scope	whats a normal value for that
out_of_scope	do i have to wory
out_of_scope	how long do results take usually
out_of_scope	why isn't it there yet, it's been two weeks
out_of_scope	can i download it as pdf
out_of_scope	I don't understand a word of this
out_of_scope	is it contagious
out_of_scope	well that's a relief
out_of_scope	could you send it to my insurance
out_of_scope	ugh medical english
out_of_scope	how much longer does that lab need honestly
out_of_scope	Is it hereditary, what it says there?
thanks_goodbye	good, thank you
thanks_goodbye	tanks bye
thanks_goodbye	phew thanks, that's it
wait	one moment, reading it
wait	hold on, showing it to my wife
wait	wait wait, opening it
wait	hmmm let me think what to ask
deny	no that's fine
`;
