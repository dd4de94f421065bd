/** Sentences of our own. */
export const patientFollowUps17 = `
# asked reschedule_appointment
view_appointments	when is it now, the one I have?
repeat	which two were there to pick from
view_reports	tell me first if the potassium's back
go_on	any day but the market day, so not Thursday
doctor_info	is she in on saturdays at all
deny	never mind. I'll come when I was told to
cancel_appointment	too much bother, strike it
go_on	as near to the old time as you can
go_on	Dr Sarpong's one, to any day I'm not on nights: Mon or Tue
go_on	mañana no, pasado mañana
go_on	the one with the bone man
wait	checking with my team lead, don't go
go_on	later same day if there's any
go_on	earlier if at all
wait	I must check with the matron
go_on	noon's my only hour
view_prescriptions	I run out on the 11th I think, can you see that
go_on	with Dr Ferreira in place of him, day doesn't bother me
go_on	a day my nephew's off, he's off Mondays
message_doctor	hmm let me ask the doctor when he wants me, write him
doctor_info	what times is he there in general?
view_appointments	is the eye one this week or next?
repeat	say again, you want the new day or the old day
message_doctor	could the secretary ring me to find a day? pass that on
deny	nothing suits, just leave it
deny	no importa, I come as it is
cancel_appointment	there's no day that's good, chuck it
doctor_info	what are Dr Chaudhry's days
out_of_scope	when's the bank holiday this year
go_on	the four o'clock you mentioned
cancel_appointment	i can't think of any day so just delete it
wait	need my glasses for this, a moment
out_of_scope	whats the weather friday
repeat	what days was it you had?
deny	ah it can stay, I'll swap my shift
wait	hmm, no sé todavía
deny	I've upset enough people's diaries, let it stay
out_of_scope	what date is Eid this year
view_reports	wait is it even needed, is the ECG normal
cancel_appointment	in truth I don't want any day, call it off
go_on	not before the 10th and not past the 15th
go_on	one day sooner would do it
doctor_info	is there anyone else does the same, that's in at weekends?
wait	ask me in a minute, there's a calf out
book_appointment	not moving. A new one. For my foot
view_appointments	what's on the calendar around there for me
repeat	which one are we moving here?
doctor_info	and if I want a different doctor, who have you
go_on	my second one, the other is untouchable
out_of_scope	why do you people have no evening hours
repeat	has it been moved yet or d'you still need the day
view_prescriptions	two things: my lisinopril, is it still 10? and then the day
go_on	lets say the monday and like 3ish
wait	brb
deny	if there's no Sunday then leave it as is
go_on	same bat time same bat channel just a week later
go_on	after the shearing, say the end of June
go_on	hmm 11 or 11.30, you choose
go_on	it's the counselling I mean
# readback reschedule_appointment
repeat	so is it pushed already or are you still asking me
go_on	yes but by phone, I can't face the ward she was on
repeat	a las dos o a las doce?
repeat	is that a Monday?
confirm	that one paaa, thank you, please fix it
repeat	so the Thursday falls away and it's then instead, have I that right?
go_on	later than that, I've to wash after the parlour
view_appointments	when did I have the last, so I know how long it'd be between
repeat	from when to when, please? I lost it
confirm	my daughter drives me and she's nodding, so I take it that's a yes
go_on	anything the same day that isn't over my lunch
go_on	Tuesday was right, quarter to was not
go_on	further out, that's still in my exams
deny	Then I stay with what I have
go_on	Wednesday fine, but keep it at the old time
out_of_scope	are you open on the holiday
wait	I need to ask the wife, she keeps the book
go_on	make that the last slot of the day and we've a deal
view_appointments	hmm what was the original time anyway, and is there another one around it
go_on	it was the dental-- I mean the diabetes one that I wanted moved, not that
confirm	it's my half day so that's actually perfect, click it
wait	hm, the twelfth... let me count
go_on	I need it in writing as the 8th, it says the 18th
confirm	go on so
cancel_appointment	you know what, no, get rid of it altogether
out_of_scope	does the cafe there do a decent breakfast
go_on	a bit before, I've a team huddle at two
confirm	sale
book_appointment	no leave mine, it's my son needs one that day
out_of_scope	will it be snowing by then d'you think
view_prescriptions	that's fine I think, but what was the ointment called they gave me
out_of_scope	do I get a text thing on my phone for it
deny	I beg, leave it, nobody will swap with me that day
view_reports	just while we're at it, what was my weight and pressure on the report
go_on	mejor el otro que dijiste, the second
go_on	week after that, lambs
wait	two ticks, call's dropping in
go_on	you moved my tuesday, i meant the thursday one
message_doctor	no, don't move a thing, ask her whether it can wait till I'm back
cancel_appointment	if that's the soonest, no, and strip out the original as well
confirm	that suits me down to the ground
view_reports	if it's only to tell me the results can't you show me them now
doctor_info	is Dr Ofori-Atta back by then? her days, I mean
deny	ach, leave it where it was then
confirm	ok fine whatever that works, i'll skip lecture
out_of_scope	does the 46 still stop out front on a sunday
book_appointment	leave the old, and take that new one as an extra please
repeat	and the old one was what?
deny	ah no, if it's him instead of her then no
deny	wait that's a month later?? no way keep it
cancel_appointment	honestly no. bin the whole lot, I feel fine
message_doctor	nah leave it, text her im running behind
confirm	if it rains I'm free and if it doesn't I'm behind anyhow, so put it in
cancel_appointment	no. I'm tired of this. Give my place to someone
confirm	I was hoping you'd say something like that. Do
wait	can you keep it for me while I ask
out_of_scope	what's the taxi cost from the station
confirm	eh sure
book_appointment	leave this, but on that new day I'd take a flu jab appointment separately
deny	hmm the more I look the less I like it, don't touch it
doctor_info	this Dr Pflueger you've got there, what's he for
go_on	the weekend if possible, please, I'm on straight days
repeat	did you say he or she
go_on	half past, not on the hour
confirm	oh that's kind, I was afraid you'd have none. I'd be glad of it
deny	stick with the first, I've been told the baler's coming the other day
go_on	the new time's fine, I just want her and not the locum
message_doctor	before I agree ask Dr Boateng does he mind the delay
repeat	you said the 21st or the 22nd
wait	I'm coming, one patient is calling me
deny	no. too long to wait, I'd sooner keep the one I've got
view_prescriptions	would my tablets be the same till then? the white ones, what's it say
doctor_info	and is it still the same doctor there on that day? does he even work wednesdays
cancel_appointment	no me conviene nada, quítala
out_of_scope	I'm allergic to cats, does it matter to say
view_prescriptions	while it's that far off, have I got refills to last?
out_of_scope	can you move my shift too haha
go_on	both of them to that day, not one
doctor_info	what's her Fridays like, out of interest
confirm	nine is early for an old man but there's nothing else to get up for, put it there
wait	wait wait the wife's shouting something across the yard
go_on	no, not earlier, LATER. I finish at four
confirm	works for the rota, do it before someone nabs it
deny	no. Sorry. It took me all week to get used to the first one
message_doctor	don't shift anything yet, ask Dr Brannigan does the cast come off then
wait	let me finish plating this, one minute
confirm	órale, queda
go_on	the 14 is good pero con la doctora Treviño, not him
view_prescriptions	hang on the tablets stop on the 2nd, is there another lot
# readback cancel_appointment
confirm	there's a fellow I know waiting on a hip, let him have it, so yes
confirm	I hate doing it but do it
out_of_scope	can I sell the spot haha
go_on	wrong day, I meant the one at the start of the month
deny	you know, I'd better go. She made me promise I'd look after myself
repeat	and that's the whole series you'd be taking off or only the one
confirm	it's a shame, she's a lovely girl that doctor, but yes, I can't get in with the road out
deny	ei, no please, I waited two months for this one
doctor_info	who'd be free instead the week following, just asking
deny	oh no, dear, I only wanted to know the time of it
go_on	not the foot, the eyes one
go_on	just the Tuesday, leave Thursday standing
go_on	the ones in June all of them, July I come
go_on	it's the ultrasound I'm giving up, not the talk after
confirm	ye
out_of_scope	does it go on a record that I missed
view_prescriptions	what'll I do for the patches, can I still get them on the old script?
confirm	if I don't say yes now I'll dither till supper. Yes
confirm	yes take it off, somebody who needs it can use it
reschedule_appointment	I don't say yes. What I'd like is it in the afternoon, same day
message_doctor	neither yes nor no, would you ask the doctor if it's safe to leave it out
view_reports	my last a1c, quick, before I answer
confirm	it's paining me but I'm on duty, so take it out
reschedule_appointment	not out, only later in the day
book_appointment	no, leave that one alone, and find me another besides for my cough
confirm	si si, bórrala, my boss no let me out
reschedule_appointment	would sooner come Friday than not at all, can it be put there
reschedule_appointment	hm don't drop, delay
repeat	is that the one at ten past?
wait	stay there, I'm ringing the lad to see can he mind the stock
go_on	no that's my spare one, the original's what I'm dropping
doctor_info	when would she next have room though, if I let this go?
wait	leave it there till I've rung Agnes
out_of_scope	how do I get a doctor's note without going
wait	please hold on small, I'm checking the duty list
deny	I've changed my mind, my neighbour says he'll take me after all
confirm	yep kill it
out_of_scope	can my brother have the place instead of me
message_doctor	no leave it in and ask him if I still need it, the lump's gone
confirm	Already told work I'd be in, so there's your answer, off with it
view_appointments	what others have I got with her after that
confirm	pues ni modo
view_prescriptions	one thing in between, the iron tablets, morning or night
deny	keep it keep it my shift just got swapped lol
confirm	correct, correct, that is the one I can't attend
wait	let me think on it a second, I don't like letting people down
wait	hmm... maybe... wait
doctor_info	how far ahead is Dr Villaseñor full if I drop out
go_on	that's one of the two, the other has to go along with it
go_on	you got the right doctor and the wrong week
view_appointments	oye and my daughter's check, is that in the list too, on my name?
deny	actually they've given me the hour off, I keep it!
repeat	that is with the bone doctor?
repeat	sorry are you asking me or did you do it
out_of_scope	tell me, is it cold in there, I mean the weather over in town
wait	idk gimme a min i need to ask my mom
go_on	say reason is work, not that I'm better
view_prescriptions	hang on, doesn't she have to see me to renew the warfarin? is there one left on it
deny	naw i'd get in trouble
repeat	just to be sure, what am I giving up here
confirm	affirmative, agent to agent lol
reschedule_appointment	no, my cousin can drive Thursday, so put it on Thursday
book_appointment	no that stays. I need one more, for these headaches
go_on	not the clinic one. The one by phone with her
doctor_info	is there another lung doctor if I don't see this one
go_on	yes the 4th but not the 14th, both were read out and I want one gone
out_of_scope	is it true they put you at the end of the queue
view_reports	hmm the scan they did last time, what did it say? I'd decide from that
out_of_scope	will they charge me for that
deny	hmm, no. I'd only fret. Leave it be
book_appointment	don't cancel, and I need one more for the vaccination card
reschedule_appointment	no don't bin it, just push it past harvest
deny	hold off, don't. The rain's stopped, I'll get the hay in by then
wait	espérame tantito, ahorita te digo
go_on	the later of the two I meant
reschedule_appointment	no, give me same thing next month instead of nothing
wait	hold on, my supervisor's standing right behind me
repeat	what date's on it, I can't see it any more
confirm	no use pretending I'll get there with a broken axle, so aye
deny	wait no!! that's the one I want
wait	hmm. is it bad that i cancel again.. let me think
out_of_scope	will I get my co-pay back
go_on	no era la de la rodilla, era la del ojo
go_on	only my part, my son's slot has to stay
view_appointments	and Friday, I've something Friday too, no?
# dropped reschedule_appointment
reschedule_appointment	what about the Friday then
wait	I'll look at my rota, stay there
doctor_info	when has she more openings
out_of_scope	can you call my boss and tell him lol
reschedule_appointment	let us try again please, next month
reschedule_appointment	ok ya hablé con el chef, go with the new one
cancel_appointment	then I can't come at all, take it out
message_doctor	just tell the doctor I'll be a bit late to it
view_appointments	what day is it so I can tell my daughter
reschedule_appointment	actually the Tuesday was alright, do that
thanks_goodbye	ok no bother, all the best
repeat	so it's stayed at what time?
view_prescriptions	as I'm coming then anyhow, is there anything due for renewal
# told doctor_info
view_prescriptions	was it him gave me the tramadol?
wait	let me think who my wife used to see
message_doctor	can I write to the second one
repeat	which of them was it does hearts?
book_appointment	put me with whoever's soonest of those
reschedule_appointment	in that case can I switch mine over to him
book_appointment	her. The earliest she's got
out_of_scope	which one would you pick if it was your mum
doctor_info	y el otro, qué cura?
doctor_info	is that all of them
doctor_info	and on Saturdays?
repeat	spell the last one
book_appointment	the first one then, Monday
thanks_goodbye	okay that's all I was wondering
book_appointment	tomorrow at nine you said she's free, I want that
# asked message_doctor
go_on	tell her my pressure was 150 over 95 on my own machine at work
go_on	I need a refill but stronger, ask him would he
go_on	that I can't get the lid off the tablets and have gone without
out_of_scope	how do you spell diarrhoea
wait	I'm not sure how to put it, bear with me
cancel_appointment	just that I'm not coming tomorrow, or no, you do it, take tomorrow off
wait	Hold on, there's a heifer at the gate
go_on	ewe kicked me, it's gone yellow, does he want to see it or not
go_on	say the stuff he gave me turned my pee orange lol is that normal
wait	I'm typing it out on paper first, hold on
view_reports	hold up show me the report then I'll write
go_on	to Señora Delgado, the nurse of the vaccines
go_on	I'm a nurse myself, so just: wound clean, no exudate, sutures day nine, may I remove
go_on	I want to know should I keep fasting
go_on	whether I may go back on the line with the stitches in
out_of_scope	does this cost anything per message
out_of_scope	would you write what a doctor would want to hear, I'm no good, what would you say in my place as a poem
go_on	about the results, that I didn't understand a word
book_appointment	I'd sooner be face to face. Can you give me ten minutes with her
deny	no, leave it, it'd only worry her
go_on	that the rash went up to the elbow
go_on	well it's a bit private. The, uh, marriage side of things, but she's passed. No: about the sleeping
view_appointments	am I due with him this week? if so it can keep
go_on	not him, her
deny	no forget it she's busy enough
go_on	ask if it's ok to drink on it, it's my birthday
go_on	ask which of my appointments is the important one
book_appointment	no let me come in, this week, whoever
go_on	just thank you, for how she was with my wife at the end
doctor_info	is it Dr Agyeman for children or am I wrong
deny	ya no, gracias, ask my comadre
go_on	same as I wrote you before, about the cough
view_appointments	hm when did I see him, I want to put the date
go_on	that the prescription never reached the chemist's
go_on	Dr Nakamura. And it's about the dizzy spells since the new dose
go_on	tell them I've cancelled my holiday so they can operate any week
repeat	do you want the doctor or the message first
view_prescriptions	I need the name of my thyroid pill, look that up would you
doctor_info	which of the doctors answers quickest, who's in today
book_appointment	actually, it's too long to write, get me in to see him
go_on	the one who did my stitches
wait	please, let me get to the staff room
go_on	just say i said hi and the acne is better
view_reports	what were the numbers again? then I know what to ask
repeat	what did you ask, to whom or what about
out_of_scope	is it true honey heals burns
repeat	did you keep what I said before
view_prescriptions	what did he put me on in the first place, I've got to know before I moan about it
go_on	que me duele cuando trago
go_on	tell him the new pills make me sleepy on the line and my calls are going to pot
deny	stop it there. I'm not sending anything
go_on	Dr Asante, she knows me
deny	no it's silly, forget it
doctor_info	which one is my GP now the old one's left?
wait	hmm how do i say this
reschedule_appointment	instead of writing, just move tomorrow's to Friday
out_of_scope	can you send it on whatsapp
view_prescriptions	show me my list of meds first will you
go_on	can you ask them to ring me but not between 1 and 2
repeat	who did I say it's for
repeat	what's it you're after, the name?
go_on	both of them, the doctor and the physio
wait	wait i'm thinking how to not sound weird
repeat	to who was it going?
# readback book_appointment
confirm	please kindly do so, I have told in-charge already
doctor_info	what's he specialised in, this fella
go_on	all of it's right except it isn't for me, it's for my little girl Abena
wait	let me text my roommate see if he can drive
help	what happens if i say yes like how does this work
view_appointments	weren't you just showing me one with him already booked?
confirm	right so I've been in a queue my whole life, I'll not quibble, book the thing
message_doctor	no thanks. Rather tell her I'm managing and she needn't see me
confirm	andale pues
view_prescriptions	did anyone refill the gel yet, asking while I'm here
confirm	bet
wait	don't press anything yet, I'm looking for a pen
go_on	thursday's grand but half ten, not half nine, I've the vet coming at nine
deny	no mija, déjalo, I go to the farmacia
go_on	Monday yes. Chest no, I said chess-- no, it IS chest, the time's what's off, 2 not 12
view_prescriptions	before I say anything, am I still down for those water tablets?
go_on	no pues, not 8, my kitchen opens 8. Ten
wait	ooh, thursday, thursday... what's thursday
deny	nah leave it out, I'll tough it out till lambing's done
deny	on balance, no, I only get nervous in waiting rooms
view_appointments	when's my other thing, the dietitian, I want them apart
go_on	hmm sooner if there is, I'm hobbling
deny	not worth the diesel for a mole. Let it drop
cancel_appointment	no, and the one I've got on the 9th can go as well, I'm done with it
repeat	did you put my knee in there or not
wait	umm
wait	espera, my sister has the calendar
view_prescriptions	quick one, can they refill my pill or is it out
view_prescriptions	first a question on the antibiotico, is it finish on friday or not?
go_on	what about the day before?
out_of_scope	will they have a signal there, I'm on call
deny	no please. I have treated worse at home, cancel this talk
message_doctor	no, not a visit, would you ask her whether it's even needed
go_on	pon el otro doctor, same hour
repeat	the name again, was it Hassan or Hussein
confirm	well, Margaret would have wanted me to, so... yes, please
out_of_scope	which floor would that be on
out_of_scope	what if I'm running late, is there a grace thing
wait	I am still here, just thinking, don't rush me please
go_on	is it long enough? make it a double one, I've three things to show him
go_on	half that, I only need the eyes, not the ears too
go_on	could be the same but the week after? we're baling
doctor_info	is she the one who does skin, or is that the other lady
view_appointments	the one in January, is that still on as well
wait	un momentito, the oven is beeping
go_on	put down it's for the hip, not the knee, I said it wrong
repeat	twenty past or twenty to, I read it upside down
confirm	If that's what there is then that's what I'll have
deny	forget it, I've a caller on the line and I don't care any more
repeat	that's the morning or the evening, jefe?
confirm	so that's after school run, before the lunch, and he's the nice one? then yes, I've no reason to say otherwise
message_doctor	I'd say yes but let me first ask Dr Yeboah by message, can I bring my mother
message_doctor	nah skip that just tell dr whatshisface the mole grew
go_on	instead of the doctor can it be the nurse, it's only a dressing
out_of_scope	is there somewhere to tie up a dog
reschedule_appointment	oh I don't want a second one, the first just needed shifting to that day
out_of_scope	are you a person, dear? you're very quick
reschedule_appointment	no not a new one, I meant shift the one I already have to then
repeat	and that's in how many days?
go_on	thats my bday do the monday after
confirm	go ahead before my break runs out, I've got ninety seconds
doctor_info	was there nobody sooner? who's got the earliest opening of all
go_on	doctor yes, day yes, hour no. After lunch service only
confirm	chale that one is fine, put me there
repeat	say me again please, which doctor and which day
go_on	I said the twelfth, you've the twentieth, must be my mumbling
view_reports	did the blood come back though, cause if it's fine there's no point
go_on	it is Osei with an i, and female, you have put me down for the wrong one
view_prescriptions	I'll say in a moment. The heart tablets, is it with food?
out_of_scope	my manager wants a note for it, can you print one
go_on	sí pero más tardecito
view_reports	I was meant to ask you about the stool test, is it there
repeat	so if I say yes what precisely have I said yes to
confirm	the dog's at the vet at noon but that leaves me time, so go on, yes
repeat	is that this Friday or Friday week?
out_of_scope	what's the wait like usually in there
go_on	Right, I had a think while you were typing and the day's fine, the time's fine, only my surname's Prendergast-Hill now
confirm	mhm mhm, that one
view_appointments	do I have two then? what's the other
view_reports	wait a moment, the ferritin that day, what was it
deny	oh. no, I don't think I shall, sorry to have troubled you
wait	bear with, just putting a caller on hold
cancel_appointment	no and while you're there the smear on the 3rd can go too
out_of_scope	how long do these take, my bus is at five past
deny	That's no use to me at all, leave it altogether
out_of_scope	do they take the union plan there
deny	hmm nope, she creeps me out, forget i asked
go_on	not that Mensah, the other Mensah, the woman
confirm	I was going to say the afternoon but no, the morning's all right, it's all right as you have it
repeat	with who did you say
confirm	ok so my mum says I have to so yeah I guess, that one
go_on	I'd rather a video thing if she does it, same slot
wait	I'd have to look at the tide of things here first, give me a tick
go_on	yes if it's the near clinic, if it's the far one make it the near one
doctor_info	out of curiosity, does that one do moles too
doctor_info	Is Dr Amponsah not around? she saw me the last time
confirm	I'll be there with bells on
reschedule_appointment	no new one please, shove the existing forward to there
doctor_info	does he speak español, that one?
view_reports	dizque my liver was bad, you have that paper? before I say yes
# asked book_appointment
deny	oh, it doesn't matter then
view_reports	first tell me if my x-ray is in, then we see the day
repeat	what do you want from me, I got lost
wait	lemme look at my timetable rq
go_on	no sé, cualquiera, whoever is free more soon
go_on	with the lady one if she's about
go_on	with anyone that'll look at a thumb
wait	just a second please, the relatives are here
out_of_scope	is the road flooded out your way
help	do I type the name or is there a list to press
view_appointments	when did I come last? I'd say six months from then
go_on	first thing, before the phones open
go_on	well it's the nights, I don't sleep since she's gone
go_on	para mi hijo, he is 6
out_of_scope	do you need my insurance for that
wait	hm, hard to say, give me a minute with the calendar
go_on	a tetanus, I stood on a nail Saturday
go_on	next week sometime, mornings I'm milking till eight
repeat	which ones did you say there were?
view_appointments	depends, what day is my other one?
go_on	not fussy on who, fussy on when: it has to be a Tuesday
go_on	the soonest that isn't tomorrow
go_on	for the typhoid and yellow fever, I travel in five weeks
wait	one sec customer on the line
message_doctor	hmm actually can I just send her a question instead
out_of_scope	my insurance ran out tho does that matter
go_on	the fever that's been coming and going since Kumasi
wait	uh
view_reports	can I know my smear result before I choose
go_on	a check, you know. The kind a man my age has
view_appointments	when was it I saw the foot lady?
wait	I'm asking the foreman, wait
doctor_info	when is he in, the one with the beard?
message_doctor	can't the doctor decide who? ask him for me
repeat	what were the times you'd left?
out_of_scope	can i pay in two parts
deny	stop, not today, my head's not in it
go_on	any time you like after Tuesday's call calibration
doctor_info	does Dr Quartey do children
reschedule_appointment	oh I think I have one already! then just bring that nearer
go_on	the second
view_reports	hmm depends, is the thyroid result in yet
wait	let me pull up my roster
go_on	me and the baby, both
repeat	sorry, what was it you wanted to know?
deny	I'll ring instead, leave this
doctor_info	Is Dr Zieliński taking new people
go_on	whoever does backs
repeat	do you mean the day or the doctor?
doctor_info	who's any good with knees, you tell me
repeat	didn't I tell you already? what's missing
go_on	after the 20th, I don't get paid before
go_on	same as last time
cancel_appointment	no wait, not book. I meant to get rid of the one I've got
go_on	quarter past four or quarter past five, either will do
view_appointments	remind me what's already in the book for this month
deny	no, mejor no
view_prescriptions	mm, one thing, the omeprazol, do I have more
go_on	3
go_on	it's about the... well, the waterworks
go_on	I don't know the name, she took my blood pressure and laughed a lot
view_prescriptions	before that, have I any of the inhaler left on the script
doctor_info	what does an internist do for you here, is there one
deny	ah skip it, too many questions
go_on	not the first, nor the last, the one between
go_on	my shoulder, from lifting pots
out_of_scope	how much is it without insurance
go_on	i can do literally whenever except wed
# told view_appointments
doctor_info	who's that last one, what's he do
wait	wait I'm writing them down
cancel_appointment	ei, that one is finished business, remove it
cancel_appointment	i cant do either of those
message_doctor	tell the first one I'm bringing an interpreter
view_reports	the last visit there, what came of the tests
cancel_appointment	that second one, no
view_appointments	and after that?
out_of_scope	how long between the two, can I get lunch nearby
book_appointment	hm there's no diabetes check in it, put one
repeat	the middle one was at what o'clock
reschedule_appointment	the Thursday is no good to me, milk lorry
thanks_goodbye	ok so I did remember it right, thank you
view_prescriptions	and that one's for the pills? which were they
reschedule_appointment	las dos el mismo día, se puede?
view_appointments	any in the new year
# done book_appointment
out_of_scope	send me a thing for google calendar
view_prescriptions	that'll be about the tablets, which ones am I on by the way
view_prescriptions	y mis pastillas, how many refills I have
view_appointments	so how many have I got now in all
repeat	did it take? the screen went funny
repeat	and what time did we end up with
cancel_appointment	no, I only wanted to see! please remove it
book_appointment	and a second one, a month on, for the follow up
thanks_goodbye	sweet thx laterrr
reschedule_appointment	that's with the wrong one, swap me over to Dr Addo
reschedule_appointment	put me half an hour on, would you, cows won't wait
reschedule_appointment	ah wait no I'm on nights that week, make it the week after
book_appointment	now one for my brother, same day if you can
view_prescriptions	good. and my repeat, is it due
view_reports	sweet, did my swab thing come back
wait	wait before you do anything else
doctor_info	is that the doctor with the nice manner, what does he do exactly
cancel_appointment	oh bother. that's the day of the funeral. take it out again
thanks_goodbye	great, back to the phones
help	what more can you do in here?
repeat	what did you put as the reason
view_appointments	is the old one gone or do I have both now
reschedule_appointment	actually my roommate has the car, can we do the day after
doctor_info	and who covers if she's sick that day
message_doctor	could you tell the doctor I'll bring the old scans
thanks_goodbye	gracias, muy amable
thanks_goodbye	thank you my dear, you've been patient with me
view_reports	next thing: anything new from the lab
book_appointment	my kid needs the same jabs
cancel_appointment	jk undo that my mom already made one
out_of_scope	where do I leave the tractor
message_doctor	pass on to her that I'm hard of hearing, would you
repeat	it's in the system now, is it?
reschedule_appointment	perdón, mejor a las once
view_appointments	show me everything I have then
out_of_scope	should I eat before
doctor_info	has he got Saturdays too
repeat	who's it with in the end
cancel_appointment	changed my mind, strike that
message_doctor	can you let him know I'll have my cane and need a chair
# done cancel_appointment
book_appointment	oh no, wrong one! get that back for me please
view_appointments	so when am I in next, if at all
book_appointment	ok now give me something in december
view_appointments	and the one in March, that's not touched?
doctor_info	does he have telephone hours or anything
reschedule_appointment	Monday's one, slide that to fill the gap
out_of_scope	do you tell the bus people or do I
out_of_scope	what's the no-show fee
book_appointment	right, and now a fresh one with the Greek fella
message_doctor	would you let Dr Petrossian know why? I don't want her to think badly
thanks_goodbye	lovely, one less thing. Bye now
repeat	which one did you just take off?
message_doctor	ask if someone could phone me about it instead
thanks_goodbye	ok gracias, que esté bien
view_prescriptions	does that mess up my refills? how many are there
out_of_scope	now cancel my netflix haha
repeat	it's gone, is it?
view_reports	did they keep the results from before though
cancel_appointment	not just mine, the follow-up too
book_appointment	ay no, I needed that one! can you put it back
thanks_goodbye	ta, that's one off my list
book_appointment	on reflection I'd still like to be seen, but in the spring
view_appointments	what is left now
cancel_appointment	and the one after, same thing
view_prescriptions	now, my eye drops, are they still on there
reschedule_appointment	and the blood test, put that one on the Friday
out_of_scope	will I lose the deposit
book_appointment	hmm is the slot still there? I'll have it after all
reschedule_appointment	and the other, could it come forward then
thanks_goodbye	medaase
cancel_appointment	the rest of them too while you're at it
view_reports	the test I had for it, is it in
repeat	say that again, it scrolled away
repeat	you've really done it?
doctor_info	who else does what she does
cancel_appointment	there's a twin of it on Thursday, that as well
message_doctor	tell her sorry from me, it's not that I don't want to come
wait	hang on a sec don't close it
# readback message_doctor
confirm	I couldn't have said it nicer, thank you, please do
repeat	is that in my name or in hers
confirm	hmm. hmm. ok. yes
view_prescriptions	forget the message if the refill's there already, is it?
out_of_scope	translate it to twi for my mother
go_on	dile también que no duermo
confirm	well, she asked me to keep her posted, so I suppose that's it, yes
wait	is that too blunt? I need a moment
wait	hm does it sound mad
confirm	good, off it goes
repeat	let me hear the last line once more
go_on	I'd put 'lonely' instead of 'low'
out_of_scope	can you attach a pic of my toe
go_on	take out the bit about the drinking please
go_on	no names in it please, take my cousin out
book_appointment	skip the message, it's gone worse, a visit please
view_prescriptions	sorry, was it one or two a day they gave me? I want to get it right in there
deny	I'd rather not put that in writing after all
go_on	I meant the yellow ones not the white
view_appointments	I see her on some day this month, no? which
book_appointment	no, they'd take days, get me one of tomorrow's slots
confirm	aye that'll do him
deny	don't, I'm feeling better already since I typed it
go_on	address it to her and copy him
repeat	who's that going to?
cancel_appointment	no forget writing, I won't be there Thursday full stop, take me off
view_reports	was it high or low, my sugar? check first before it goes
wait	ooh, wait, let me word it better
go_on	drop the last sentence
go_on	it should say my husband gave me the injections, not the nurse
view_appointments	am I not seeing him soon anyway? when is it
reschedule_appointment	no, no message, just shift my visit to after Easter
repeat	read it out the once more, slowly
deny	nvm she just called me
reschedule_appointment	not a message then. Put the visit a week sooner
wait	un segundo, let me ask my patron
view_reports	wait maybe they've put the result up, can you look
repeat	how did you put the part about the swelling?
view_reports	hang on, maybe the answer's in my results, what do they say about iron
repeat	has it been sent or is it sitting there
go_on	that's too polite, tell him I've waited three weeks
confirm	That's the gist. On your way
deny	leave the man be, he's enough to do
deny	not sending that. no
confirm	all good on my end, fire away
deny	let it lie, I've found the leaflet and the answer's in it
doctor_info	is that the same Dr Wójcik that does the pain clinic
cancel_appointment	nope don't send, pull my appointment instead, that's what it boils down to
cancel_appointment	no need to write, take my name off Friday
repeat	did you mention the fever in it
confirm	read it to my colleague and she says it's clear, so pass it on
go_on	put my number in so she can call, it changed
wait	let me fetch the box so the name's right
deny	no, on second thought he'll think I'm daft
view_prescriptions	what strength have I got, 20 or 40, so the message is right
out_of_scope	do doctors get annoyed by these
go_on	the first half yes, the bit after the comma no
go_on	before that put: Good morning doctor
repeat	you wrote what about the wound, exactly?
view_appointments	if it's less than a week till my visit I'll not bother her, when is it
confirm	i mean it's cringe but send
go_on	shorter
go_on	change the question, it isn't whether, it's when
repeat	does it say which leg
go_on	it's left ear, you wrote right
out_of_scope	what do you reckon it is, the lump
go_on	say it's since the vaccination. Rest is fine
out_of_scope	what does 'benign' mean, the word you wrote there
wait	hmm is it rude? let me think
book_appointment	no don't write, I'd better just come in and show him
doctor_info	she's not on leave, is she
wait	wait let me read that over, english is not my first
go_on	add that I stopped the metformin since Sunday
wait	not yet, my charge nurse just walked in
confirm	así mero
confirm	mándalo ya
book_appointment	no chat, put me in for a look at it, tomorrow if there is
go_on	also ask can I lift, the sacks of rice are 20 kilos
help	what else can I send through here or is it only words
go_on	send the same but to the other doctor
deny	no, don't bother her on a friday
deny	delete that omg
go_on	say please at the end, I don't want to sound bossy
go_on	three times a day I throw up, not three days
out_of_scope	could you fix my cv like that too lol
wait	I want to sleep on it a minute, if you see what I mean
view_prescriptions	ah but is it lapsed or can I just get more? look before I annoy her
book_appointment	leave that, quicker if I come by, what morning can I have
view_reports	let me see the scan text first, then you can send or not
out_of_scope	can my daughter see this from her phone
deny	scrap it, I'm being dramatic
doctor_info	is Dr Hidalgo the right one for feet or is that somebody else
deny	no please, matron will see it and talk
confirm	sounds like me, only better spelled. Let it go
go_on	instead of 'pain' write 'burning'
# dropped book_appointment
out_of_scope	is there a chemist near you open late
reschedule_appointment	instead bring my existing one forward
doctor_info	who'd be in after the holidays
book_appointment	Let me try again: Monday, the lady doctor
repeat	so nothing's been booked?
view_prescriptions	good. So just the tablets, are there refills
book_appointment	no, con otro doctor sí
thanks_goodbye	fine. thanks anyway
view_reports	all right, then only my results
message_doctor	in place of that ask her can it wait
book_appointment	ok wait is that slot still free? I'll take it
book_appointment	my boss says I can go after all, put me down for it
view_appointments	and what I had before, is that still standing
wait	mm, let me think about it more
book_appointment	hmm no, do it, the pain's back already
# asked cancel_appointment
deny	ah sure I'll go to them all
go_on	la del lunes
wait	I have to find my card with the dates
reschedule_appointment	can the first be put to May in place of that
view_reports	the one with results, but have I got them here already?
view_prescriptions	whichever one isn't for my prescription, what's that running till
out_of_scope	if i just dont show up what happens
repeat	what are the choices again
repeat	what was the third?
doctor_info	does the first doctor there work late any day
deny	leave them both, my daughter will take me
repeat	read me them again, I've no glasses on
deny	stop, don't cancel anything, I pressed wrong
book_appointment	wait, cancel nothing; is there space to make one more for my skin
go_on	las tres
go_on	my check, not the blood pressure
wait	hmm they all sound the same, wait
go_on	the one for my mother-in-law's cough... no, mine, the cough one
go_on	It will be the one I made last week in my break
deny	none, leave it all, I'll manage
wait	hmm which one was it... thinking
out_of_scope	is there a fine if I do it this late
go_on	whichever has the needle
doctor_info	which of them is there on fridays too
repeat	is one of those today's
go_on	the dentist... no, not dentist, the one for my ears
wait	one moment, my tía is on the other phone
view_appointments	give me places and names with those, I can't tell them apart
go_on	the one furthest off
go_on	both
go_on	Dr Appiah's
go_on	the early one
view_appointments	are there only those? I thought I had three
go_on	tuesday. no hold on thursday. yeah thurs
repeat	sorry what is it you need to know
reschedule_appointment	neither, hmm, could you rather move the second one
reschedule_appointment	I'd prefer not to lose any, just swap the days
out_of_scope	do they ring my mum if i cancel
out_of_scope	can they take it off my bill
deny	forget cancelling i'll just deal
view_reports	depends if my culture was clear. was it?
wait	I need to look which is which
go_on	all but the scan
reschedule_appointment	I'd like the later one brought ahead instead
go_on	the one I share with my wife's old doctor, the 2 o'clock
go_on	I can't come in the week of the silage so whatever falls in there
wait	let me have a look at the wall calendar
repeat	the first one is what day?
book_appointment	none of them, I came for another one on top
go_on	la de la doctora, no la del doctor
go_on	whichever's first
view_appointments	those are all in this month?
message_doctor	none yet, first get word to Dr Thorvald that I'm in hospital in Galway
message_doctor	do I have to pick? let me first write to the doctor
# done reschedule_appointment
view_prescriptions	will the inhaler last till then, what's left on it
reschedule_appointment	sorry, sorry, my shift just changed again, one day on?
reschedule_appointment	hmm could be one hour more late? the lunch rush
reschedule_appointment	good, do the same with the other
reschedule_appointment	no that's the 5th, I asked for the 15th
repeat	is it still her I'm seeing
reschedule_appointment	no no back to how it was
doctor_info	when does Dr Gyamfi come back from leave, by the by
doctor_info	this new doctor, is he good with hands? what's his field
thanks_goodbye	you've saved my bacon, cheers
repeat	was it moved or did you make a second
repeat	so what have I got now
thanks_goodbye	God bless you, I am going back to the ward
cancel_appointment	thinking about it, just drop it completely
message_doctor	does the doctor know? let him know it was because of my shift
view_reports	fine. and my MRI, has anybody read it
reschedule_appointment	that's worse actually, put it back to the morning
thanks_goodbye	that's a weight off, thank you kindly
repeat	so it's when now?
view_appointments	list them all for me in order
cancel_appointment	ah to hell with it, take it off entirely
message_doctor	ask the doctor is it all right to wait that long
book_appointment	since I'm in that day anyway, could I have my ears done too, another slot
view_appointments	any others I should worry about
out_of_scope	remind me the night before can you
out_of_scope	can i bring my gf in with me
out_of_scope	does the lift work yet
wait	wait, let me see it against the milk collection
reschedule_appointment	uy, ese día no! it's quinceañera, the next week
repeat	new time was?
view_appointments	are there any more in the same week
message_doctor	please let the dietitian know I shifted it because of the funeral
book_appointment	and an extra one for my jabs before travel
thanks_goodbye	cool cool bye
out_of_scope	will the taxi firm be told as well
book_appointment	and my wife's mother, no, me again: a flu jab the week before
cancel_appointment	I can't do that one neither come to think, so let it go
# done message_doctor
thanks_goodbye	right you are, cheers
thanks_goodbye	Thank you, stay blessed
thanks_goodbye	tysm
cancel_appointment	then the visit's pointless, drop it
cancel_appointment	well now I've told her, take the appointment off too
out_of_scope	will an answer come to my phone or to the letterbox
wait	hold on there's more, let me think
book_appointment	he'll only say come in. So give me a slot
message_doctor	I spelled the medicine wrong, send again with amlodipine
message_doctor	same to the nurse please
message_doctor	can you pull that back, I shouldn't have said that, and send that it's sorted
thanks_goodbye	good, that's off my chest. Goodnight
view_appointments	have I an appointment with him coming, in case he doesn't answer
message_doctor	y que me llame después de las cuatro, add that
repeat	sent, yes?
repeat	what exactly did you send?
out_of_scope	how do i know you're not reading it too
book_appointment	in the meantime get me seen by anybody
doctor_info	who reads it if he's off
view_appointments	and mine tomorrow, still on?
view_reports	is the report up that I asked him about
message_doctor	one more: can he write me the letter for work
message_doctor	that was meant for Dr Castellanos not him, send it over there
reschedule_appointment	and could my visit be put off till he's answered
view_appointments	when do I see her next
view_prescriptions	what was the name of that medicine, now it bugs me
repeat	what did it say in the end?
message_doctor	I forgot to say it's the left
repeat	it went to the right one?
out_of_scope	how fast do they usually answer
message_doctor	oh and tell him too it itches at night
view_reports	next, the glucose from Wednesday
repeat	who gets to see it again
out_of_scope	can you post a letter to my landlord too
book_appointment	and if she doesn't write back I want to be seen, so put me down for Monday
doctor_info	is she in today, will she see it
view_prescriptions	am I still to take two till he replies? what's on the label
# dropped message_doctor
view_reports	maybe it says in the report, open that
book_appointment	I'd better go in and say it, what about Wednesday, book it
doctor_info	is there a woman I could write to
message_doctor	no, send it. I'll be sorry otherwise
view_appointments	I'll tell her in person, when is that
message_doctor	a la enfermera sí, write to her
message_doctor	let me put it differently: is the swelling normal
thanks_goodbye	thanks for listening any road
out_of_scope	do you think i'm overreacting
view_prescriptions	then look up the dose for me yourself
repeat	so he got nothing?
cancel_appointment	and my appointment, scrap that along with it
wait	not sure... leave me a minute
# idle
repeat	what was that you said first
message_doctor	let them know upstairs I'm still coughing
book_appointment	it's the tooth, no, the jaw, it clicks
view_prescriptions	the pills question again
book_appointment	back to that appointment, I still want it
greeting	buenas
reschedule_appointment	tomorrow's, can it go into next week
out_of_scope	you got a joke for a slow shift
greeting	good evening, it's the farm at Ballinree again
view_appointments	mine for this month please
help	so what do I do now
doctor_info	Dr Tetteh, is he about Wednesday
message_doctor	the doctor from before, I want to tell him something
view_reports	anything back yet?
out_of_scope	I need a number for a plumber
doctor_info	who do I see with veins
wait	one second, getting to a quiet corner
cancel_appointment	about that 3 o'clock, I won't be there
thanks_goodbye	that'd be everything
repeat	where were we?
# dropped cancel_appointment
book_appointment	and add one for the wee one
cancel_appointment	ay pues sí, mejor quítela
message_doctor	and let him know I might limp in late
repeat	which did you keep?
out_of_scope	will there be someone at the door, I'm on a frame
repeat	it's still there then?
view_reports	fine, are my bloods in for it?
view_appointments	when was it, now that I'm going
reschedule_appointment	but could it be an hour later
doctor_info	is it definitely Dr Obuobi there that day
cancel_appointment	no, go on, take it off, I've decided
cancel_appointment	the other one though, that can go
cancel_appointment	ugh shift got changed back. cancel it
thanks_goodbye	phew, good, thanks
# told view_prescriptions
wait	let me get the box and compare
book_appointment	ok but they're not working, i should see someone
view_appointments	when does she want to see me about it
view_prescriptions	more of the first please, I'm out
view_prescriptions	and the other one, with food or without?
doctor_info	who gave me that, is he still with you
view_reports	so was my sugar any better on it, last test
message_doctor	ask if I may halve it
view_prescriptions	is that the lot?
message_doctor	the second makes me sick, tell him
thanks_goodbye	got it, thanks a bunch
repeat	once or twice, you said
out_of_scope	is that a strong one generally
out_of_scope	how much do they cost at the pharmacy
# told view_reports
book_appointment	then I want to be seen about it
message_doctor	get him to explain that to me please
wait	hold on I'm reading it to my brother
doctor_info	who's a good one for that here, a liver person?
reschedule_appointment	ay dios, then bring my visit sooner
view_reports	the x-ray too
view_prescriptions	so do I still take the same dose
view_reports	and the one before that?
out_of_scope	is 6.1 bad?
view_appointments	and when do I talk to her about that
thanks_goodbye	thank goodness. thank you
view_reports	is that everything from that day or is something still out
repeat	which was the high one
cancel_appointment	all clear? then I don't need that appointment anymore, take it off
`;
