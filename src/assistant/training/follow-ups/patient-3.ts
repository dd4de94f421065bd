/** Sentences of our own. */
export const patientFollowUps3 = `
# asked book_appointment
go_on	any docter who is free is ok for me
go_on	the knee fella
wait	Just a sec, checking the roster on the fridge
deny	never mind sure, it's grand
go_on	Wednsday arvo if there's one going
doctor_info	who all is there for childern?
repeat	sorry, what do you need from me again?
out_of_scope	Why do you need to know everything about me
go_on	ten o clock suits
go_on	it's for the rash behind me ear
wait	Umm
go_on	Second option pls
deny	leave that mater
doctor_info	what's the difference between Baxter and Marsh
repeat	waht times you showed me befor? scroll is gone
go_on	whichever one is soonest, I can't be dealing with this
go_on	For chekup only, nothing serius
go_on	Lee Chen
wait	I'm up a ladder, gimme 5
repeat	sorry didn't get you, which type of what?
deny	Cancel this, I don't want booking again
doctor_info	is Ortega there on Tuesdays at all
out_of_scope	what is it to you why I want to come
go_on	early morning before the heat
go_on	Any evening after 5, I do finish at the site by 4.30
go_on	my child has fever, so the child doctor
wait	wait o, make I ask my husband
repeat	which question is still pending from my side?
deny	You know what, I'll go to the walk in place
go_on	is the 11 o clock the lady one?
message_doctor	can't I just write to her in place of coming
out_of_scope	I told you allready!! you are not lisening
go_on	tomorow
go_on	the doctor who did my surgery last year, Mr Ortega
wait	Depends... asking my driver
deny	No doctor, no time, nothing. I stop
repeat	what was the last thing you asked
doctor_info	tell me more about that Raman first
go_on	Any of those, I'm retired
go_on	is 9:20 the first of the day?
go_on	Whoever's got the shortest line
go_on	11:15, that one
go_on	chest cold, lingering
wait	gota chek with the crew, 2 mins
deny	i no want again
repeat	what were those slots? flashing too quick
doctor_info	Is there a lady doctor for skin
out_of_scope	is everything in this country by computer now
# asked cancel_appointment
go_on	first one only
go_on	Both o' them
deny	None, I changed my mind
wait	ehh... let me think small
go_on	d one on firday evening
reschedule_appointment	can I not just shift the second one instead
repeat	what are the options again
go_on	the ortho, cos my knee's come good
wait	dont rush me
deny	i dont want to cancel actually, mistake
go_on	Thursdays one
repeat	how many did you list?
view_appointments	show with dates again, i want to see properly all apointments
go_on	which of these is with Chen?
go_on	the evning one, I have puja at home
go_on	Cancel Raman keep Nwosu
deny	no stop, I go to all of them
wait	Not sure which... thinking
out_of_scope	Shocking how many doctors I have, like a rich man
repeat	whats numer two on the list?
reschedule_appointment	Or maybe move all to same day, is possible?
go_on	the last
go_on	Dr Whitfield one please, I'm feeling better in myself
deny	i think i will attend all, so no
repeat	You gave me a list or no? I don't see
go_on	All of them, I'm going home to Kerala for three months
wait	Moment please, phone is ringing
doctor_info	which one's the skin doctor there, Baxter?
go_on	The one my daughter booked
go_on	that one at 8 in the morning, who wakes up for that
go_on	number two, number two
deny	ninguna, gracias
wait	err, just seeing what the wife says
repeat	Can you put the list again?
out_of_scope	why is it that I have two on same day, who did this
go_on	cancel whichever is further away
go_on	Just the GP one
go_on	the fist one, sorry first
deny	Actually none of these
wait	Pause. Doorbell
repeat	what were you after there?
out_of_scope	My wife booked these, not me
go_on	is the top one the one with Nwosu?
# asked message_doctor
go_on	Tell her the tablets dey make me dizzy
go_on	To Dr Ortega, the bone doctor
wait	lemme find me glasses before I type this
deny	aah forget it, I'll tell him when I see him
go_on	jsut say the sweling has gone down thanks
out_of_scope	does he even read these things
view_reports	wait first show me the x-ray result so I can ask properly
repeat	Who was it going to again?
go_on	Dear Doctor, I am suffering from loose motions since two days, please advise
go_on	the lady Chen not the other
wait	ok gimme a minute Im typing with one thumb
deny	Forget about it jare
out_of_scope	will my employer be able to see this
repeat	what was I supposed to write?
view_prescriptions	hold up, what's the name of that tablet I'm on? list them
go_on	ask can I go back up on roofs yet
go_on	say: good day doc, leg still swollen, wetin I go do?
go_on	The GP
wait	how do I put this...
repeat	you want the name or the mesage?
deny	ah it'll keep
book_appointment	can't be typing all this, just get me an appointment with the GP
go_on	ask when can the stiches come out
go_on	I want to know if I can fast for Ramadan with this medicine
go_on	Orteg
deny	dont bother yourself
wait	Me fingers are full of grease, gimme a minute to wash em
repeat	Did you already ask who or only what
go_on	just tell him "still sore"
out_of_scope	Will it cost like a consult?
view_prescriptions	what was that cream called he gave me? look in my prescriptions
go_on	Whitfield
go_on	tell doctor the new medecine no work at al
wait	Let me copy from my notes, moment
deny	skip it
repeat	so to whom was I writing
out_of_scope	autocorrect is killing me here
go_on	Ask if it's ok I lift things yet, I'm a plasterer like
view_appointments	when was I with him? need the date for the message
go_on	Hi Doc, it's Des, the itch is back worse than before
go_on	whichever one gave me the drops
wait	typing it in Word first, hold on
deny	no message, finish
repeat	do you need from me the doctor or the topic?
view_reports	First let me see what the blood test said
out_of_scope	he knows me, we went to same school
# asked reschedule_appointment
go_on	The one with Madam Baxter
go_on	any day after Diwali week
wait	I must frist look my calender, moment
view_appointments	I don't remember, show me all what I have
deny	it is ok, kepe as it is
repeat	You asked me which day or which doctor?
out_of_scope	bus strike is there that day, what a country
go_on	nxt weeek same time
go_on	Dr. Okafor's one, the eye man
repeat	Which appointment are we talking about?
wait	Checking with the boss, brb
cancel_appointment	ah just cancel it then if it's that hard
out_of_scope	you ask too many quetsion like imigration officer
deny	let it be, I will manage
go_on	The 3rd of next mnth, God willing
go_on	that first one with skin people
wait	let me ring my wife she holds the diary
repeat	what're my choices for times?
deny	no longer neccessary
go_on	When is the latest you have that day?
doctor_info	Does the docter work on sundais
go_on	Push it by two weeks
go_on	My back apointmnt
repeat	Hm? what you want to know?
wait	hold the line, I'm driving, pulling over
deny	Ah leave it as is, I'll swap shifts
view_appointments	when is it now? i forget what I've booked
go_on	Monday or Tuesday both ok
out_of_scope	What a palaver
go_on	as soon as possible, this pain is too much to wait
go_on	The child's one, for Aoife
wait	Ask me again in two minutes
deny	It's fine, leave the booking alone
repeat	sorry mate wasn't paying attention, what?
message_doctor	let me ask the doctor himself if it can wait. message him
out_of_scope	I don't like any of that
go_on	let me take the 8 am
go_on	the knee clinic, Dr Ortega
go_on	anytime except market day
wait	Hmm, school holidays... let me see
deny	no changes then
repeat	Wait which one are we moving?
out_of_scope	none of these times are for working people!
cancel_appointment	If that's all there is, cancel it
# done book_appointment
thanks_goodbye	Sound, thanks a million
book_appointment	and one for my husband also same day
repeat	did it save or what?
view_appointments	So now how many bookings I'm having?
cancel_appointment	oh crap I'm on site that day. Cancel it
out_of_scope	must I come with emty stomack?
message_doctor	Let Dr Nwosu know I'll be bringing my sister along
repeat	So it's confirmed confirmed?
out_of_scope	Is there parking for a truck with trailer?
reschedule_appointment	sorry sorry, could it be one day later
thanks_goodbye	Ta very much
book_appointment	my littel one needs the childrens docotr also
doctor_info	this doctor, is he experienced?
view_reports	meantime did the urine test come back
out_of_scope	they will give me sick note for wrok, yes?
thanks_goodbye	Wonderful, thanks be to God
view_appointments	so wich days am I comming this month in total
repeat	Was that with Baxter or did you put me with the other one
out_of_scope	Do I bring the old x-rays from Lagos?
reschedule_appointment	can you make that a bit later, my train only arrives 9.40
message_doctor	could you send the doctor a note that I need interpreter
out_of_scope	wow that was easier than ordering pizza
book_appointment	one more, for physio or bones, whoever
thanks_goodbye	Bless you, thanks
repeat	what name you booked it under
out_of_scope	Is there lift? I cannot do stairs
cancel_appointment	hmm on second thought take it off again
message_doctor	tell her beforehand I'm scared of needles
view_prescriptions	can I see do I have tablets enough until that day
view_appointments	and the day after is there something too or is that old
repeat	You booked me for what time?
thanks_goodbye	Deadly, thanks
out_of_scope	will they let my wife in the room?
reschedule_appointment	my mistake, should be the Tuesday, can you change
view_reports	can I see my old reports to prepare
view_appointments	And is my old one with Marsh still standing
book_appointment	Also one with heart doctor same week if possible
out_of_scope	I'll believe it when I see it
repeat	which date was it, my hand sliped
thanks_goodbye	Merci, thank you
out_of_scope	do i need to bring my passport
cancel_appointment	wife says no. cancel it
reschedule_appointment	Is it possible to have that a little earlier the same day
message_doctor	Send Dr Raman a note that I'm bringing the old file
book_appointment	same again but for Chidi
doctor_info	and where did he train, what's his field exactly
# done cancel_appointment
repeat	Is it gnoe gone?
book_appointment	Ok now give me one with Dr Marsh instead
thanks_goodbye	thank u so mcuh may God bles you
out_of_scope	they'd better not ring me about it
view_appointments	is there anything left on the books for me
book_appointment	Wait that was wrong one!! put it back please
message_doctor	tell the doctor I'm sorry for cancelling so late
repeat	did u cancle Friday or Satruday one?
thanks_goodbye	grand job
cancel_appointment	and the one after too
out_of_scope	I feel guilty now
reschedule_appointment	the other one also, move that to after Easter
view_prescriptions	Do I still have valid prescription from him?
book_appointment	later in the year I want another with the same woman
wait	wait wait wait, something's wrong. let me look
thanks_goodbye	Fine. Thank you sir
repeat	just to be sure, you cancelled mine not my wife's?
book_appointment	book again in 3 weeks with the same doc
out_of_scope	do I get my deposit back
view_reports	show me the report from the visit before
view_appointments	waht else is comign up
doctor_info	who is the other haert doctor
repeat	Which is it you cancelled now, tell me
out_of_scope	that's forty minutes of my life saved
book_appointment	I want a new one but with woman doctor
thanks_goodbye	OK noted, bye bye
cancel_appointment	Do likewise for the 22nd
view_appointments	Now check is the list empty
reschedule_appointment	right and the other, bump it to October
message_doctor	notify Dr Raman why pls, I have travel
repeat	ok is it off now
out_of_scope	no fine, no penalty, nothing?
book_appointment	hm I'll need one anyway. after the 20th
thanks_goodbye	Thank you kindly
view_prescriptions	tell me my current medicines now
doctor_info	who could see me faster than him?
cancel_appointment	Samantha's also
repeat	did it work
thanks_goodbye	Tank you, bye
out_of_scope	well that's that. Back to work lads
book_appointment	Can you rebook it sometime in winter
cancel_appointment	there's one more under my name, that must go as well
view_reports	have they put up the last result though
message_doctor	Apologise to the doctor from my side
confirm	sí
# done message_doctor
out_of_scope	How long does she usually take to answer?
repeat	Did it go to Lee Chen or the other Chen?
message_doctor	Add one more thing, I also get the cramps at night
message_doctor	Same to Dr Raman as well please
book_appointment	right, now make me an appointment with him too
thanks_goodbye	that's all from me, stay blessed
view_reports	has my blood report come by the way
deny	no
repeat	was it snet with my name on it?
out_of_scope	If he doesn't answer what do I do
thanks_goodbye	That is all. Have a nice day ahead
message_doctor	oh and I forgot tell him I'm alergic to penicilin
view_appointments	when am I seeing her next anyways
out_of_scope	can you delete it again? I made mistake in spelling
view_prescriptions	what dose am I on, of the blood pressure ones
repeat	what exactly did you tell him?
out_of_scope	she never answers on fridays, that one
message_doctor	Follow up: also ask about the diet
book_appointment	Now book me with her incase she says come in
cancel_appointment	and while she's reading that, drop my appointment on Monday
thanks_goodbye	lovely stuff, good luck now
thanks_goodbye	Cheers big ears
repeat	which of teh doctors got it?
out_of_scope	how will I know when he replied?
message_doctor	another message, to Baxter this time
view_reports	and then, show me the allergy test
reschedule_appointment	my visit on Wed also must be moved
out_of_scope	Ha, imagine his face
view_appointments	Is my visit still standing for Monday?
out_of_scope	I hope it was not too long
repeat	Did the part about the dizziness go in?
message_doctor	Oh shoot, tell him also about the fall
thanks_goodbye	Right, I'm off
book_appointment	make booking with him also, just in case
view_prescriptions	which pills was I on about, the list
doctor_info	what time does she start work so I know
repeat	and you sent it just now, yes?
out_of_scope	Would it be faster to phone her?
message_doctor	Correction, it was 3 tablets. tell her
thanks_goodbye	much obliged
view_appointments	what time is it I've to be there Thursday
book_appointment	Better also I book with her next week
view_prescriptions	can you tell me how much of it I'm supposed to take
out_of_scope	fingers crossed so
# done reschedule_appointment
thanks_goodbye	Cheers legend
repeat	what's the new time, I wasn't looking
reschedule_appointment	hmm no, put it back how it was
out_of_scope	I hope this time they'll not make me wait two hours
view_appointments	and whats the other one I have
reschedule_appointment	now do the same with the dermatology one
cancel_appointment	You know what, cancel it altogether
view_prescriptions	And my tablets, how many I have still?
repeat	ok what did you just change?
thanks_goodbye	Many thanks dear
out_of_scope	me boss is going to love that, not
message_doctor	pls inform Dr Lee Chen that we'll be coming with the vaccine card
view_appointments	right so what's the full list now
reschedule_appointment	No!! I said 5 not 15. Fix it
book_appointment	while your at it, bok me in for skin check
repeat	for which day now?
out_of_scope	And if I'm sick that day, what then
cancel_appointment	the other one on the 20th, cancel that
thanks_goodbye	all good, hooroo
view_prescriptions	do my repeats last until then? show me the list
reschedule_appointment	Hm wait that's a public holiday in Trinidad, I'm away. Another day
doctor_info	Will it still be the same doctor? is he in that day
message_doctor	let him know the reason: I got work in Perth
repeat	did ya do it or are ya still thinking
thanks_goodbye	Nice one
reschedule_appointment	Ay no, that day I have exam. next week better
out_of_scope	my wife says I should of done that weeks ago
cancel_appointment	Actually cancel that one, they've rung me from the hospital
book_appointment	and a fresh one for me young fella, Cian
view_reports	what about the MRI report, is it ready before then?
repeat	Sorry, moved it to what?
view_appointments	so after that one what comes
thanks_goodbye	gracias, muy amable
out_of_scope	Should I inform my insurance of this
message_doctor	write the doctor that it's because of my shift
reschedule_appointment	Too early that, I've just noticed. afternoon of same day?
book_appointment	plus skin doctor, first available
doctor_info	does he see patients also on Saturday, in case
repeat	so it's the 18th now, did I hear right?
thanks_goodbye	You're a star, goodbye
out_of_scope	remind me by SMS can you?
reschedule_appointment	Other one too, put it just after
view_appointments	Read me everything that's upcoming
out_of_scope	I don't trust it until it's on paper
view_prescriptions	and will I run out of tablets? what've I got
# dropped book_appointment
book_appointment	ah go on, book it so
doctor_info	who else is there for the back
thanks_goodbye	no worries, see ya
out_of_scope	too much stress, this booking business
out_of_scope	Don't worry. Is only money I'm saving
view_prescriptions	ok so show tablets
book_appointment	no no I meant different doctor. Book with Marsh
repeat	so notihng is booked?
wait	maybe later, I'll let you know in a bit
book_appointment	sorry network problem, pls book it still
out_of_scope	my mechnic is easyer to book
reschedule_appointment	Just bring my existing one forward then
book_appointment	Actually my wife says I have to. Thursday morning so
thanks_goodbye	see you next time
message_doctor	I'll just message the doc
repeat	you didn't book anything right
doctor_info	do you have evening doctors at all?
view_appointments	What do I have already
out_of_scope	My neighbour says try turmeric first
wait	might come back to you, depends on the boss
book_appointment	Hmm but Saturday maybe? try Saturday
repeat	What happened with the booking, is it there?
thanks_goodbye	no bother, mind yourself
# dropped cancel_appointment
repeat	You didn't cancel it, did you?
reschedule_appointment	but can I come later in the day that same day?
out_of_scope	my son told me I must go, so I go
view_appointments	good, when is it again?
cancel_appointment	ah listen, cancel it, I'm not going
wait	I'll thnk about it over the wekend
deny	No, nothing else
thanks_goodbye	fair enough, catch ya
view_prescriptions	Then show my pills
repeat	did anything get cancelled just now?
cancel_appointment	wait I meant cancel the OTHER one
out_of_scope	I'm brave, I will go
message_doctor	then tell doctor that I am coming with my brother
wait	let me sleep on that one
doctor_info	What time does that doctor finish on that day?
repeat	So I'm still down for it, yes?
reschedule_appointment	maybe just make it shorter notice. move to tomorrow?
out_of_scope	sure I might as well go, nothing on telly
book_appointment	And can I get one more, for my mother
view_appointments	Remind me who it's with
cancel_appointment	No do cancel, I've no lift
thanks_goodbye	okay good evening to you
view_reports	while I'm here, test results?
# dropped message_doctor
message_doctor	ok new try: ask her can I drink beer with the antibiotic
book_appointment	I'd rather see him face to face. Book something
thanks_goodbye	Alright, bye for now
help	what else can you do then
view_reports	Check are my results in at least
message_doctor	lemme write to the other doctor instead
repeat	it wasn't sent, right?
out_of_scope	would've been a stupid question anyway
view_appointments	when's my next visit, I'll ask there
message_doctor	no actually send it
out_of_scope	He's too busy for me
help	What other options do I have here
thanks_goodbye	leave it so. Thanks anyway
book_appointment	book me in to see her so
message_doctor	Change of plan: write to Marsh about the cream
out_of_scope	I'll google it
view_prescriptions	Just remind me how often I take the thing. my prescriptions
repeat	my text is deleted now or sent?
message_doctor	Hmm tell her only this: thank you
out_of_scope	best to let sleeping dogs lie
wait	still thinking what to say to him honestly
# dropped reschedule_appointment
view_appointments	so it's still on the 14th yes? check for me
cancel_appointment	then just cancel it fully
repeat	so you haven't moved it?
wait	Give me a minute, I may come back to it
reschedule_appointment	Wait, do it after all. Wednesday
out_of_scope	sorry for wasting your time robot
message_doctor	tell Dr Ortega I might be 10 mins late though
thanks_goodbye	sweet as, bye
repeat	And what's it now, still the old time?
out_of_scope	Fine fine. Life is hard
doctor_info	can you check is Baxter free other days
reschedule_appointment	tell you what, try the Friday after
view_appointments	show me so what is standing now
out_of_scope	Yes well. Some other time perhaps
cancel_appointment	Hmm then please cancel same
repeat	nothing moved then?
reschedule_appointment	Ok ok try one more time, Monday
thanks_goodbye	cool, thanks for trying
view_appointments	What time must I be there then?
wait	I'll see what my supervisor says and then we talk again
reschedule_appointment	Actually yes change it, the later slot
# idle
greeting	Good morning o
out_of_scope	are you a real person or computer?
out_of_scope	What's the capital of Burkina Faso, go on
help	So what are you good for?
book_appointment	need fella to look at me sholder
view_prescriptions	medicine list please
deny	no nothing
wait	wait small, let me gather my thoughts
doctor_info	which doctor is there for heart?
repeat	what did you say?
message_doctor	I am wanting to wriet to Dr Whitfeild
confirm	yeah
view_appointments	wen is my date with docter
out_of_scope	ok you understood nothing, bravo
view_reports	show lab paper
help	how does this thing work
out_of_scope	tell me a joke about nurses
greeting	G'day
doctor_info	you have docter for depresion?
cancel_appointment	cancel cancel cancel my appointment
view_appointments	am i booked or amn't i
out_of_scope	Can you fix my phone also
wait	brb, someone at the gate
reschedule_appointment	I need change date
view_prescriptions	que medicinas tengo
out_of_scope	you didnt undrestand? i said it claer
book_appointment	Dermatologist. Tomorrow. Thanks.
deny	nope
thanks_goodbye	ok bye useless
repeat	¿cómo dice?
out_of_scope	I'm bored, talk to me
book_appointment	my back is paning since last weak, need doctor
help	Help me understand what this app does, I'm new
message_doctor	mesage to cardology doctor
view_reports	did my reslts arrive
out_of_scope	¿hablas español o no?
wait	hmm let me see
greeting	Hello dear
reschedule_appointment	its abuot moving my visit
view_prescriptions	need see my medicines them
doctor_info	Have you got an ear nose n throat man
repeat	What can't you do?? say again
help	What are you able for at all
deny	Not today
help	show me what to do
out_of_scope	Write me a love letter to my wife
view_appointments	pls tell me timming of my appoinment
view_reports	Xray reslut, is it in?
deny	No thanks machine
cancel_appointment	don't want to come friday, cancel
out_of_scope	u are not chatgpt are u
doctor_info	does somebody there do acupuncture
message_doctor	i have question for my doctor
confirm	yes yes
wait	um, one sec
repeat	come again?
greeting	Wah gwaan
book_appointment	Can you fit me in for the shoulder sometime
out_of_scope	So you can't even tell me the wether
view_reports	reports
book_appointment	want to consalt with doctor for suger problem
wait	wait I'm talking to someone here
out_of_scope	who made you
reschedule_appointment	The 12th doesn't suit anymore
message_doctor	ask my doctor something, can you?
view_appointments	Anything on for me tomorrow?
greeting	Namaste
help	what are the options in this chat
deny	Nah you're right
doctor_info	Which doctor for a sore hip
view_prescriptions	Tablets, what have I been given
cancel_appointment	please to cancel my booking
thanks_goodbye	Okay then, good night
greeting	Top of the morning to ye
help	Go on then, impress me, what tricks have you
help	list of what you can do for me
book_appointment	I'd see a doctor about me hearing
view_reports	Where are my test?
reschedule_appointment	Postpone my check up please
cancel_appointment	Wish to cancel
message_doctor	want to tell doctor something
doctor_info	what hours is Dr Mrash workign
view_prescriptions	which drugs has the doctr put me on
wait	ok wait i'm asking my son how to say it
view_appointments	Have I an appointment at all at all
repeat	what was that last bit?
help	y tú qué puedes hacer
deny	no, ya no
# readback book_appointment
confirm	Yes that is correct, kindly do the needful
wait	hold on, my wife is shouting something from the kitchen
go_on	Not Tuesday na, I said Thursday
deny	Ah no, leave it so. I'll ring in meself
repeat	Say the time again? teh kettle was goign
out_of_scope	does it cost exta if Im late by few minutes
doctor_info	wait who is this Dr Raman, man or woman?
confirm	too right mate, lock it in
wait	hmm. thats durring the cricket
go_on	is it morning 8 or night 8?
confirm	Perfect, book it in
go_on	For my daughter it is, not for me. Kemi Adeyemi
deny	Stop, I don't want it
repeat	which doctor was taht again sorry
view_appointments	Isn't that clashing with my other one? Show me them
wait	yes yes but let me see can I get the ute back first
confirm	Go ahead, abeg
go_on	Make it for Samuel, I am only typing for him
wait	Before you press anything. Let me confirm my leave with HR
repeat	Wait, what you've put down?
out_of_scope	tell him put the kettle on
deny	No. too far ahead, my foot will have fallen off by then. leave it
doctor_info	can I have a woman instead? Who are the women
confirm	That's the one, boss
wait	Let me check if the scaffold's coming that day first
go_on	wrong Chen! I need the brain Chen
repeat	coud you tell me agian the day and time
out_of_scope	last time I waited three hours, I'm telling you
deny	no ya eejit. forget about it
go_on	4 not 14
view_appointments	have I something else the same day? look
confirm	Absolutely, put me in
repeat	hello? what did you say about the time
go_on	Dr Baxter is the one I know, put with her
wait	I'm not a hundred percent, lemme see what the weather's doing
deny	ah no, scrub it
view_prescriptions	wait, before booking, check if my prescription ran out or not
out_of_scope	you're worse than the bank
go_on	reason is headache not toothache!
confirm	Yessir
confirm	Right you are, go on
go_on	Not me. For my mother, Mrs. Fernandes
wait	I'm waiting for text from my brother, then I say yes or no
repeat	what was the doctor's name in there
deny	no I was only testing you haha
out_of_scope	you have a nice voice for a typewriter
doctor_info	And is that doctor good with old people?
# readback cancel_appointment
confirm	yep bin it
wait	yes but wait wait, one minute, my daughter is saying something
deny	No no no, don't cancel anything please!
go_on	not the skin one, the hart one i ment
repeat	which one are you about to remove, please?
reschedule_appointment	Actually instead of cancelling can it just be next month
out_of_scope	will they charge me for this cancelation
confirm	I do confirm, God bless
repeat	sorry, cancle which one?? repeat pls
deny	eh, don't
confirm	do it before I change my mind
wait	Stall the ball there a sec
doctor_info	is that the one with the tall doctor? which kind doctor is Marsh
go_on	cancell only the frist, keep the other
out_of_scope	he'll be cheesed off with me
confirm	Confirm cancellation.
wait	hm, my husband will kill me. One minute
deny	no, I said CAN'T cancel, not cancel
repeat	Tell me again what date is this
view_appointments	is that my only one? list what I got
go_on	No, Priya's appointment, she's my daughter
out_of_scope	You sound happy to be rid of me
confirm	Sí, cancélala
deny	abort abort
wait	Am I sure? am I not sure? dunno yet
repeat	Please repeat, which doctor and which hour
go_on	it's the one on the 9th I want gone
reschedule_appointment	No better give me another date for it
out_of_scope	what happens if I just don't show up
confirm	Correct. Remove that one please.
confirm	Yes o, cancel am
wait	Hold on now, is that the one me mother was asking about...
deny	No! that one is important
repeat	You are cancelling what exactly?
book_appointment	only if you can book me another first. Get me one in May
go_on	nope the Marsh one
out_of_scope	four months I waited for that and now I'm working, typical
confirm	please cancle the same at the earlyest
deny	Wait no I read wrong, keep it
wait	Let me first see if cousin can drive me, then we cancel or not
repeat	is it today's one or tomorrow's you mean? say again please
go_on	no not Thursday, the Friday
message_doctor	would rather you told him I'm running late
out_of_scope	I'm sure he will survive without me
# readback message_doctor
go_on	put "Good morning Doctor" at the begining please
confirm	send am
wait	let me raed it out to the missus first
deny	scrap that i sound liek a madman
go_on	Spell it right, it's Oluwaseun with an e
repeat	i didnt catch it, what did you write in there
out_of_scope	Is a robot going to read this or a real man
confirm	Yes, please send same to doctor
go_on	change "pain" to "burning", it is more like that
wait	I am thinking if is polit enogh
deny	No send. I call better.
repeat	To who is it going?
go_on	take out the bit about me smoking lol
book_appointment	rather than send, could I get in to see her tomorrow
go_on	Better write "since three weeks"
confirm	looks good to me, fire away
wait	Ssh, baby is crying. wait
repeat	show me the text once more
deny	do not send that, it was joke
go_on	wrong doctor. Should go to Michelle
out_of_scope	I hope my grammar is not bad
confirm	ok send it, sí
go_on	no no 'cannot sleep', you wrote 'can sleep'
confirm	Please to send
wait	let my son read it, his english is better
deny	leave it out, she'll think I'm a hypochondriac
repeat	what am I saying in it?
go_on	Add my number at the end will you
out_of_scope	funny, it sounds smarter than me
confirm	Ok good, submit
go_on	it should say left knee, not right
go_on	Sign it from Walter
wait	wait let me count to ten, I was angry when I wrote it
deny	Don't bother sending, I found the leaflet
repeat	what's it say again, me screen went black
out_of_scope	is this thing private?
view_reports	before you send, let me look at the report once again
confirm	yup hit send
go_on	Say Sir, not Doc
go_on	and mention I took the last tablet on Sunday
wait	hmmmm is it to long you think? lemme reraed
deny	drop the message, no use
repeat	Sorry read that to me again
reschedule_appointment	rather than all that, can't I come sooner? move my appointment up
out_of_scope	I write like a lawyer, eh
# readback reschedule_appointment
go_on	half nine not half ten, ye have it wrong
confirm	Yes please go ahead and prepone it
wait	Hmm. Let me aks my forman if I can nock off early that day
repeat	from which day to which day you said?
deny	nah leav it where it was
view_appointments	before that, tell me what all I have in this month
out_of_scope	you sure your not makeing this up?
confirm	ya ya correct only
go_on	make it an hour latter than that
wait	ooh, not sure. Who's minding the kids that day
repeat	Read it back to me slow
deny	Don't move it, I beg you
go_on	I said the skin doctor one!! not the brain doctor
out_of_scope	It's like talking to my mother in law
confirm	Si, así está bien
confirm	Thas right darlin
go_on	no, other way. I want later not sooner
repeat	what date was it on originaly?
wait	lemme just... where's me diary
deny	Nevermind, I'll take the day off
cancel_appointment	you know wat forget moving, cancel the whole thing
go_on	Is that this Monday coming or the one after?
confirm	yes and be quick about it
confirm	exactly so
deny	Keep the old one thank you
wait	yeah... nah... give us a tick
repeat	Which doctor is this one concerning?
go_on	Same day is fine but must be before noon
doctor_info	hang on is Marsh even in that week
message_doctor	can you just tell the doctor I'll come late instead
confirm	Yes. Shift it.
go_on	not 2pm. two in the afternoon I'm praying, make it 3.30
wait	ok ok but first I ask my manager, stay there
repeat	old time and new tiem, say both agian
deny	I've decided against it
out_of_scope	I feel like I'm in an airport
go_on	which Wednesday is this, the 7th or 14th?
confirm	that'll do nicely
confirm	Sí señor
go_on	Nah mate the other Thursday
go_on	move it to Baxter's list, not only the time
deny	it's not worth it. stay
wait	phone battery 2% let me plug in
repeat	I want heer again the new date
view_appointments	hang on what else is on that day for me
# told doctor_info
book_appointment	She sounds good, put me down with her
doctor_info	is any of dem speakin Yoruba
doctor_info	and who does skin?
book_appointment	Ortega will do. earliest ye have
out_of_scope	are they any good though, honestly
repeat	which days did you say for Whitfield
wait	let me discus with my familly then I will tell
view_appointments	do I already have something with this man?
book_appointment	the first lady then, this week if God agrees
doctor_info	Is she in on saterdays?
doctor_info	no I meant for bones
out_of_scope	My cousin's a doctor too, useless
message_doctor	can I message that one first before I commit
repeat	give me the name again, how do you spell
doctor_info	any of ye do hypnosis?
wait	hmm choices choices
doctor_info	Which one is nearest available?
book_appointment	book the pedriatics one for my boy
out_of_scope	¿cuántos años tiene ese doctor? parece niño
doctor_info	and what about for the mind
repeat	You said Mondays and what?
thanks_goodbye	Noted with thanks
doctor_info	she does kids too or only big people?
view_appointments	when did I see her last
doctor_info	Are any of them free this arvo?
book_appointment	That Lee Chen sounds right, next opening please
out_of_scope	Did she study here or abroad
doctor_info	I mean who treats diabetis
repeat	what was the second name you told
message_doctor	Let me drop a line to Ortega to ask before booking
out_of_scope	too many Chens in this place
book_appointment	Okay give me that one on Monday
doctor_info	Which of them is longest here?
out_of_scope	All the same to me
doctor_info	when is Nwosu around?
repeat	his surname once more please, slowly
wait	un momento, le pregunto a mi hermana
view_reports	did any of those upload my report yet
book_appointment	Whitfield, first available, discreetly
doctor_info	Can she see me as new patient?
doctor_info	no, not children, for adult
out_of_scope	Do they make house calls like in old days
repeat	Friday till what time, you said?
thanks_goodbye	Good to know, thanks
message_doctor	Ask her for me does she treat vertigo
cancel_appointment	oh he's the one I'm booked with? cancel that
# told view_appointments
cancel_appointment	The second one, I don't need it, remove
reschedule_appointment	10.15 on monday is no good, I'm pouring a slab. Push it back
doctor_info	This Marsh, what sort of doctor is he?
view_appointments	only that? what about December
out_of_scope	I thought I had more, memory is going like my father
thanks_goodbye	Okay thank you
repeat	Come again? You said the what?
reschedule_appointment	that friday one has to be earlier, school pickup
book_appointment	theres none for the eyes ther. can i get one
out_of_scope	is it upstairs or ground floor
cancel_appointment	Who booked that last one?! not me. Take it off
view_appointments	the one with Whitfield, what hour is it
thanks_goodbye	got it, cheers
wait	I need to write this down, hold on
repeat	repeat the second please, your English is too quick
reschedule_appointment	Can you shift the morning one to evening hours
view_appointments	And for march?
out_of_scope	why am I seeing a neurologist, my brain is perfect
cancel_appointment	get rid of that Teusday one
message_doctor	message the one on Thursday that I can't climb stairs
repeat	what was the date of the earliest
view_prescriptions	good and prescriptions?
out_of_scope	Do they do Medicare there?
out_of_scope	what floor is cardiology
reschedule_appointment	The Nwosu one, make it the week after
book_appointment	I want another between those two
view_appointments	is there one for my wife in there?
doctor_info	And Ortega, what is he specialised in?
wait	I screenshot this, wait
repeat	say it again but only times
cancel_appointment	Drop number 3
thanks_goodbye	Very good, gracias
view_appointments	What about last month, did I come?
repeat	I lost you after the first one
reschedule_appointment	is possible to put those two on one day?
cancel_appointment	I'm not going to that shrink, take Whitfield off
out_of_scope	ha! told you I had one, Deborah
message_doctor	Tell Michelle Chen I may be late for that one
wait	Let me check against what's on me phone
view_appointments	When's the one after that?
reschedule_appointment	Saturday one, I have a wedding! other date please
cancel_appointment	the neurolgist, cancle
book_appointment	That's all? then add one with the heart man
out_of_scope	can I bring my dog
repeat	you said quarter past or quarter to?
message_doctor	can I send a note to the doc on the first one
doctor_info	Are they both women?
# told view_prescriptions
out_of_scope	wich of them is making my mouth dry?
message_doctor	ask doctor to renew the metformin one, only 3 left
view_prescriptions	and the ones taht finished can i see those to
repeat	sorry what was the first one on the list
view_reports	Right. And me bloods?
wait	hang on getting a pen
out_of_scope	Jaysus, that's a pharmacy
message_doctor	write to Raman that chemist has no stock of this one
out_of_scope	can I take two if I forget one
view_prescriptions	which one I take at night?
out_of_scope	price?
repeat	what's the strength of the last one you said
book_appointment	this is too much drug. I want to see the doctor to reduce
view_prescriptions	does any of theese have refil left
out_of_scope	My grandmother cured this with ginger only
view_prescriptions	when did he perscribe the last one
message_doctor	ask doc can I get cheaper brand of number 2
doctor_info	who's on for prescriptions today? is Raman in
wait	Wait, comparing with the boxes here
thanks_goodbye	Right so, thanks
repeat	how many tablets you said per day?
message_doctor	Request him to send two months supply, I'm travelling to Accra
view_prescriptions	no the active ones only
out_of_scope	Is the amlodipine the one makes ankles swell
out_of_scope	that's halal, the capsule?
repeat	What did you call the second?
book_appointment	I need appointment for renewal it looks like
view_reports	okay now tests
out_of_scope	Can I crush them? I can't swallow big ones
message_doctor	chemist says the script is expired, let the doctor know
view_prescriptions	who gave me that last one?
out_of_scope	Which of these is the pink one
repeat	Once a day or twice, you said?
view_appointments	When am I due in for the review?
thanks_goodbye	OK thats clear
book_appointment	want to see a GP about coming off these
view_prescriptions	That's the old list, no? give me the latest
out_of_scope	why's everything finish with -pril
message_doctor	Tell him I stopped the statin cause of me legs
repeat	What's the name of that thing, lisi-what?
out_of_scope	can I drink with those?
wait	writing on my hand, hold on
book_appointment	My inhaler isn't there, I'd want an appointment to get one
reschedule_appointment	Bring my review forward then, I'm nearly out
# told view_reports
out_of_scope	what is meaning of ESR 40?
message_doctor	Can the doctor explain me this report, send him message
view_reports	the oldr one please, form last year
book_appointment	I better see the doctor about this. Any slot tomorow?
repeat	when was it dated, you said?
out_of_scope	you can tell me honestly, am I dying or what
wait	One moment I am opening the file
view_prescriptions	did they give me any new medicine after that one
view_reports	is there one for the scan too
out_of_scope	In my country the normal range is different units
out_of_scope	What does it mean, 'unremarkable'? Rude
repeat	who signed it did you say
message_doctor	forward a question to my doctor: should I worry about the cholestrol
thanks_goodbye	okay, that's all I needed
doctor_info	wat doctor do I go to for lever
out_of_scope	HDL LDL, what is this alphabet
view_reports	Any from June?
book_appointment	make appointmnet to discuss
out_of_scope	can you print it for me
message_doctor	tell Dr Nwosu my ECG result is there and I'm worried
repeat	was it normal you said or abnromal?
view_reports	no the blood one, not that
out_of_scope	Explain to me in simple english please
view_reports	And the ultrasound?
message_doctor	could you ask Raman if I must repeat that test
repeat	the date on it, what was it?
view_prescriptions	ok and what did she prescribe for that
out_of_scope	my phone can't open it
thanks_goodbye	seen it, ta
book_appointment	I'd like a second opinion, book me with another one
view_reports	is that all? there should be two
out_of_scope	Is 6.8 bad for somebody of my age
repeat	and who was it ordered by again
message_doctor	Ask Dr. Lee Chen what the result means for her school
out_of_scope	so I'm healthy? yes or no
book_appointment	Right, get me in with Raman about that sugar
wait	bear with me, downloading
view_reports	¿y el de orina?
out_of_scope	So what's creatinine when it's at home
repeat	was that from this year or last, you said?
message_doctor	Please let Dr Marsh see I've read the biopsy and want a call
view_appointments	When do I see someone about it, is it booked?
thanks_goodbye	Thanks for showing
view_prescriptions	So what tablets am I on for that
doctor_info	Who reads these scans there?
`;
