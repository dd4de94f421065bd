/** Sentences of our own. */
export const patientFollowUps10 = `
# readback book_appointment
go_on	no Thursday love, I did say Thursday
go_on	could it be the one after, only the bus doesn't get in till twenty past
go_on	that's grand but it's for himself not for me, Fergal is the one with the chest
go_on	Marsh is the tall fella? no, the lady doctor I meant
go_on	morning not afternoon please, in afternoon I pick my grandson
go_on	sí pero con la doctora, no con él
go_on	yes only put down that it's my hip and not the knee
go_on	sorry, wrong week, I meant the week after
go_on	half past would suit better, sorry to be a nuisance
go_on	is ok but i want 11 no 10
go_on	lovely, only can you make it a long one, I've two things to go over
go_on	oh not the Monday, that's bank holiday surely, the Tuesday
go_on	that one but with Dr Okafor, if she has same hour
go_on	December you've put and I'm after November
go_on	make the reason diabetes review please, not feeling bad, that sounds like I have a cold
confirm	oh go on then
confirm	that'll do nicely, thanking you
confirm	well if that's all there is I suppose I'll have to take it
confirm	tak tak, please, is good
confirm	I don't see why not
confirm	right you are
confirm	dale, resérvela por favor
confirm	my daughter says she can drive me so aye, put me down
confirm	it's a bit early for my old bones but I'll manage it
confirm	haan ji, do like this only
confirm	no worries, lock it in
confirm	wouldn't be my first pick but beggars can't be choosers, stick me in for it
deny	ah no, I'd better not, leave it so
deny	you know what, it's easing off already, I won't take up a slot
deny	no no no this I did not ask
deny	I am in Gdansk whole of that month so no need
deny	better not, thank you, I'll see how I go over the weekend
deny	mejor no, ya llamaré yo
deny	husband says too much trouble for small thing, so please forget
deny	that's too dear in taxis, we'll leave it
deny	not on your nelly
deny	scrap that, I've just remembered the chemist can do it
deny	I think I've wasted your time, sorry, don't put it through
deny	inshallah another time, not this one, not now
wait	hang on till I find me glasses
wait	bear with me, the calendar's on the fridge
wait	un momentito, le pregunto a mi hija
wait	let me just see is the carer in that day
wait	sorry the kettle's screaming, don't go away
repeat	what time was it you said there
repeat	come again, who is it with
repeat	could you put that in bigger writing, I lost where it says the day
repeat	which one did you say, I scrolled up and it's vanished
out_of_scope	is there anywhere to leave the mobility scooter at yours
out_of_scope	will there be a charge, I've only the pension
out_of_scope	before that, do you know if the 46A still stops outside
out_of_scope	which is better for the knees, turmeric or cod liver oil
out_of_scope	and how long one must sit in waiting room normally there
doctor_info	does that doctor speak any Polish
doctor_info	is he the one who does ears as well
doctor_info	and nobody on the Saturday at all?
view_appointments	isn't that the same day I've the eye clinic with you?
view_appointments	have I not got one in already, I've a feeling I have
view_prescriptions	what was the blood pressure one called, I'll need it for telling her
view_reports	did the scan come back yet, because if so maybe I don't need
message_doctor	could you not just ask him for me instead of dragging me in
reschedule_appointment	rather than a new one can you shift the one I have on the 9th
help	sorry, am I supposed to press something now or just write
# readback cancel_appointment
go_on	no not him, the one with the foot lady
go_on	wrong one pet, it's the second I'm giving up, I need that first
go_on	the 14th, not the 4th, my finger slipped
go_on	both of them while you're at it
go_on	only the follow up please, jab stays
go_on	es la otra, la de las cuatro
go_on	that's my husband's you've picked out, it's my own I meant
go_on	no no, cardiology keep, skin remove
go_on	not this month's, next month's, I'll be well able for this month
go_on	say the reason is the funeral, would you, so he doesn't think me rude
go_on	and take the one after it off as well, there's no sense in it alone
go_on	Tuesday's. Did I say Thursday? I'm a terror for that
go_on	i mean the one of morning, not the one of afternoon
confirm	afraid so, yes
confirm	yes that is it, sorry to mess everybody about
confirm	do, please, God forgive me I hate letting people down
confirm	correct, I cannot come
confirm	get rid
confirm	sí, quítela, qué remedio
confirm	it'll have to be, won't it, with the leg in plaster
confirm	that's the fella, off with it
confirm	please do it, somebody else needs more than me
confirm	yep she's gone, strike her out
confirm	sadly I am agree
confirm	well I'm not going to be there so what else can you do
deny	oh no, keep it, I waited eleven weeks for that
deny	don't you dare, I only asked when it was
deny	stop, I come, I come
deny	leave it where it is so, my nephew will bring me after all
deny	no la borre por favor
deny	hold your horses I never said get rid, I'll be there with bells on
deny	ah I'd feel terrible, no, let it stand
deny	my son has arranged car, so now no need to remove
deny	on second thoughts it's only one afternoon, I'll go
deny	not that and not any other, nothing is to be cancelled
deny	if it means going to the back of the queue then I'll hang on to it, thank you
deny	I change my mind, it stays
wait	give us a tick, I want to ring my sister before you do anything
wait	wait please, my wife is reading the letter
wait	ooh now. Let me think about that a minute
wait	there's the door, it's the meals, I'll be back to you
wait	one second, I am looking for my paper with dates
repeat	sorry, which of them is that you're about to take off?
repeat	read that to me again, slower
repeat	was that the ten o'clock or the two o'clock you have there
repeat	qué cita era, que no me acuerdo
out_of_scope	will I be fined for it, I'm only asking
out_of_scope	does your crowd tell the patient transport or must I ring them
out_of_scope	could my neighbour go in my place, she has same pain
out_of_scope	do you think is bad luck to change hospital date in this month
out_of_scope	my hearing aid battery is whistling, do you stock those
reschedule_appointment	rather than lose it could it go to the spring
reschedule_appointment	unless there's something the week after? I'd sooner move than lose it
reschedule_appointment	not cancel, the man on phone said I can do later date
view_appointments	what else have I down besides that
view_appointments	when is it exactly, because if it's the Friday I might manage it yet
doctor_info	how long would I be waiting to get another with her if I let this one go
doctor_info	is there anyone else does feet if I give up him
view_prescriptions	before you do that, does he need to see me to renew the warfarin or have I plenty
message_doctor	can you say sorry to Dr Lindqvist for me, tell him it's the snow
book_appointment	yes well, and I'd want one for the flu jab, could we see to that first
view_reports	what did my last bloods say? if they're right there's no call for me going
# readback reschedule_appointment
go_on	quarter to, not quarter past, I've the chiropody before it
go_on	same day but after the dinner, about two
go_on	oh not with the new chap, leave me with Dr Brennan
go_on	the 22nd I said, you have 20th
go_on	that's the wrong one you're shifting, it's the ear one that clashes
go_on	más tarde, a las cinco si puede ser
go_on	earlier would be better if you've earlier, I'm up with the birds
go_on	a week further on again, sorry, I forgot about the cruise
go_on	any day but that, it's my dialysis
go_on	no, move the December one, the November one I attend
go_on	Friday so, if Thursday's the only other
go_on	could be same doctor but other day, like Wednesday
go_on	nearly. Ten thirty, not ten
go_on	if Kowalska has nothing that hour then put whoever is there
confirm	perfect, that fits in with the school run for the little ones
confirm	yes my dear, that suits down to the ground
confirm	I accept
confirm	ah sure that's miles better, go ahead
confirm	good good, make the change
confirm	okey, cámbiela
confirm	much as I don't like Mondays, fine, do it
confirm	if you'd be so kind
confirm	too right, swap it over
confirm	that will be okay for my mother's carer also, so proceed
confirm	it'll have to do I suppose, he's a busy man
confirm	ta, that's spot on
deny	oh in that case I'll stay as I was
deny	no leave it the way it is, I'd only get muddled
deny	that's worse than the first, I'll keep what I have thank you
deny	déjela como está
deny	ah no, if it means March I'll get there on the old day if I have to crawl
deny	please don't touch, old time is better
deny	never mind moving it, Geoff has swapped his golf
deny	thank you but no, I was only seeing what you had
deny	not worth the bother, I'll stick
deny	my boss now gives me the free day, so no change needed
deny	I didn't ask for this to be moved, did I?
wait	let me check with the warden, she has the minibus book
wait	hold that there now a minute till I see is Noreen free
wait	espere, no cuelgue
wait	i need to ask my daughter in law, she is upstairs
wait	don't do it yet, I'm counting days on my fingers
repeat	so from when to when is it, I'm lost
repeat	and what was the old time?
repeat	you said Wednesday was it, or did I imagine that
repeat	please one more time, I not understand the hour
out_of_scope	is the clinic open at all on Good Friday
out_of_scope	will my travel expenses be paid if I come from the island
out_of_scope	how many sleeps is that to Christmas, my grandson's asking
out_of_scope	are you a computer or is there a girl typing this
out_of_scope	can you change also my appointment in the bank, same day is
cancel_appointment	ah do you know, take it out altogether, I'm sick of chasing it
cancel_appointment	if that's the soonest then just get rid of the thing
doctor_info	is that the doctor who did the locum last summer
doctor_info	who else has something that same week
view_appointments	doesn't that bang into my other one? what have I that week
view_appointments	let me see all what I have first, maybe two on one day
book_appointment	I'd need one for my wee boy too, same morning, a fresh one for him
view_prescriptions	will my tablets last me till that day, how many have I left
view_reports	can you tell me first were the x-rays all right, it would decide me
message_doctor	would you ask Dr Adeyemi does she mind me leaving it that long
help	what happens if I write no
# readback message_doctor
go_on	not stomach, chest. say chest
go_on	put please at the start, I don't want him thinking I've no manners
go_on	that's to go to the nurse, not to himself
go_on	leave out the bit about the whiskey
go_on	and add that I've been off my food since Sunday
go_on	quite right but it's Mrs Pennington with two n's in the middle
go_on	al doctor Serrano, no a la doctora
go_on	too long, just say I am better and thank you
go_on	can you say it's the left one, not the right one
go_on	it was three weeks I said not three days, that's the whole point
go_on	make it more urgent sounding, but polite like
go_on	mention my mother is 84, she's the one this is about, otherwise he thinks is me
go_on	say injection instead of needle
go_on	sign it from Maureen, he won't know an M. Duffy from Adam
confirm	send her off
confirm	that's exactly how I'd have said it, only better
confirm	yes is true, please send
confirm	ay sí, mándelo tal cual
confirm	you've a lovely way with words, off it goes
confirm	go ahead so, he can only say no
confirm	all correct, dispatch kindly
confirm	I feel a fool bothering him but yes
confirm	good enough for the likes of me
confirm	fine, fine, let him have it
confirm	please do, and God bless
confirm	that reads well, away with it
deny	oh don't send that, he'll think I'm a moaning minnie
deny	no please, I am ashamed, delete
deny	I'll tell her to her face when I see her
deny	tear it up
deny	mejor no le moleste
deny	ah no, leave the poor man alone, he has enough on
deny	nothing to be sent, I was only thinking aloud
deny	it's not worth his time, sorry, forget I spoke
deny	my husband would kill me, don't
deny	keep it to yourself, would you
deny	this is not what I feel, stop, I'll phone instead
deny	hm, no, she's only back from her own operation, I'll not bother her
wait	let me read it over with my magnifying glass first
wait	hold on, I want my son to look at English
wait	wait till I think is there anything else
wait	espera que me suena el otro teléfono
wait	I'm just thinking is it too forward, give me a minute
repeat	read us that back again would you
repeat	who did you say it's going to?
repeat	what have you put about my leg
repeat	sorry I fell asleep, what was I sending
out_of_scope	how much is a stamp for that now, ha ha
out_of_scope	can you send it on the whatsapp to my daughter as well
out_of_scope	what's the Irish for heartburn, do you know, I like to give him a word
out_of_scope	is ibuprofen and paracetamol allowed together do you know
out_of_scope	will he get it on holidays, where does he go, Portugal is it
book_appointment	do you know, instead of all that just get me in to see her
book_appointment	no message, I want to sit in front of him, find me a day
view_appointments	am I not seeing him shortly anyway, when is it, might be sooner than he'd answer
doctor_info	is she even in this week
doctor_info	which of them is the one for kidneys, maybe I'm writing to wrong one
view_prescriptions	what's the dose I'm on now, so I'm not telling him a lie
view_reports	wait now, what did the report say about it, I want to have it right before he reads
cancel_appointment	better just call off Friday than ask him about it
reschedule_appointment	look, skip the letter and put my Thursday visit to another day yourself
# asked book_appointment
go_on	the Indian lady, she was very patient with me last time
go_on	whoever's free, I'm not fussy
go_on	my waterworks, if you'll excuse me
go_on	Tuesday or Wednesday, but not if it's wet
go_on	el que atiende corazones
go_on	a mole, on the back, where I can't see it
go_on	first thing, before I've to be at the daycare for Mum
go_on	second one on that list
go_on	it's for my husband's ears actually
go_on	any day after pension day
go_on	Dr. Zhang please, she understand my language
go_on	same one I had in August, the fella with the beard
go_on	only a check over, nothing wrong with me thank God
go_on	3pm or later, I'm a slow riser these days
go_on	the knee again, it's always the knee
go_on	next week sometime, whichever
go_on	cualquiera, pero que sea mujer
go_on	cough. long time already, two months
go_on	not him. The other one you said
go_on	I believe it's Farrelly, or Farrell, something of that kind
go_on	my grandson Kuba, he is six, he needs vaccine
go_on	Sunday not possible? then Monday
go_on	it's a delicate matter, could you just put personal
go_on	the twentieth, if it's all the same to you
wait	now you're asking. Let me think
wait	I'd have to look at the rota, the girls are coming and going all week
wait	esperate que busco el papel
wait	my wife knows, I ask her, wait
wait	sorry, had to let the dog out, still deciding
repeat	with who, sorry? I don't follow what you're asking me
repeat	what were the days again
repeat	can you repeat the question, the phone is jumped
repeat	what did I say I wanted it for, I've gone blank
deny	ah I can't decide, we'll leave it for today
deny	too many questions, I do not want any more, stop please
deny	no lo sé, déjelo, no importa
deny	forget about it love, I'll walk in and ask at the desk
out_of_scope	do I bring a sample with me in a jar or have ye the proper yokes
out_of_scope	is there a lift, with my hip I'd not do stairs
out_of_scope	what does rheumatologist mean in simple word
out_of_scope	my cat also needs a vaccine, can be same day?
out_of_scope	would you have the number of the taxi crowd in Mullingar
doctor_info	who have you got?
doctor_info	which of them does the arthritis
doctor_info	is any of them there in the evenings
doctor_info	I don't know the doctors, who is good for the skin
doctor_info	and when is Dr Haddad in, usually
view_appointments	what day am I already coming? could be the same trip
view_prescriptions	hang on to that, what's the name of my water tablet, I'm asked it everywhere
view_reports	did the last blood test say anything about sugar? that's what it's about
message_doctor	could you let my own doctor pick and ask him to ring me
cancel_appointment	oh while I think of it, Friday's one with the dietician must go
reschedule_appointment	actually maybe simpler if we just bring forward the one in January
help	I don't know what to answer you, how do other people do it
# asked cancel_appointment
go_on	the top one
go_on	both the two of them
go_on	him with the moustache, Dr Pereira is it
go_on	the one that's nearest, this coming Monday
go_on	la del martes
go_on	third, third, not second
go_on	the blood one so, I'll keep the rest
go_on	that early morning one, I can't be up that hour with my mother
go_on	I think it's the ninth but you'd know better than me
go_on	whichever is the physiotherapy
go_on	everything you see there, I'm moving to my daughter's in Perth
go_on	the last, down at the bottom, October
go_on	not the eye, other
go_on	one I made yesterday by mistake
go_on	hers, the lady doctor's, not his
go_on	it's the two o'clock, I have the plumber
go_on	that one for my son, he has no more fever
go_on	todas menos la del dentista
go_on	Nowak, on Thursday
go_on	because I am going to my country, mother is ill
go_on	oh the long one, what's it called, the assessment
go_on	first of them. no sorry, the one under it
wait	let me go get the card off the mantelpiece
wait	now hold on, I'd better ask Bernadette which she's bringing me to
wait	i think. please give me time
wait	ahora le digo, estoy mirando
wait	don't rush me, I'm reading them
repeat	which ones were they again?
repeat	say the list over, I only caught the first
repeat	i dont see the choices on my phone, again please
repeat	what were we at, I was called away
deny	oh none of them then, I'll go to the lot
deny	ninguna, déjelo
deny	leave them all be, I've mixed you up with the hospital
deny	do you know I won't touch any of it, it'd only cause bother
out_of_scope	would they be annoyed with me do you think
out_of_scope	and my Tesco delivery is on the same day, can you cancel that
out_of_scope	does the health insurance refund me this if I don't go
out_of_scope	tis a terrible day out, is it bad where you are
out_of_scope	why everything is now by computer, before was nice lady on phone
view_appointments	when's the one with the heart man? tell me and I'll know
view_appointments	is the scan in that lot or is that somewhere else
reschedule_appointment	could the Monday one just go to a Wednesday and I'd not need to lose any
reschedule_appointment	hm, better I don't lose. change of the day for the second one is possible?
doctor_info	which of those doctors is the bone man, I can never remember
doctor_info	are any of them in on the Saturday instead
book_appointment	no wait, I need one more, not one less. For the ear, it's blocked since two days
view_prescriptions	does the one on the 5th have to do with my inhalers, what have you me on
view_reports	what were the results out of the first one? that'd tell me if I want it
message_doctor	I'd sooner ask Dr Castellano which to drop, can you send him a line
message_doctor	just let the nurse know I'm at a loss about it, she'll ring me
help	I've never done this before, do I type the number or the name
# asked reschedule_appointment
go_on	the week of the 11th would be grand
go_on	any afternoon when the tide's in, I'm on the ferry. Say Thursday
go_on	later. I don't mind how later
go_on	it's the back one I mean, not the ears
go_on	el viernes por la mañana
go_on	Wednesday if God wills
go_on	to the same as my wife's, she's at ten on the 6th
go_on	the one with Fitzgerald
go_on	second half of the month, after Diwali
go_on	sooner, as soon as ever you can
go_on	as near to noon as you can manage it for me
go_on	number two, please, to the Friday
go_on	it's my mother's, the 30th one
go_on	anything that isn't a Tuesday
go_on	last one in the day, after my shift
go_on	I'll take the quarter past four, if nobody minds
go_on	oh the earlier of the two you gave me
go_on	not December. In January
go_on	same time only the day after
go_on	that one, yes, and put it with Dr Mbeki
go_on	3.30 then
go_on	whichever you think, love, but not before my breakfast
go_on	a otra hora, el día me da igual
wait	I'll have to ring the day centre and come back to you
wait	one moment I am driving, I park
wait	let me have a look at the other diary, this is last year's
wait	a ver, déjeme pensar
wait	oh dear now, I wasn't ready for that question
repeat	what were the times once more?
repeat	you asked me something, what was it
repeat	sorry I lost the thread, is it the new day you want or the old one
repeat	tell again please what is free
deny	if there's only those then leave it stand as it is
deny	no me sirve ninguna, la dejo como estaba
deny	oh I'll struggle in on the day I have, it's not worth upsetting everyone
out_of_scope	do you have a wheelchair there I could borrow from the door
out_of_scope	is it going to be icy that week, have you the forecast
out_of_scope	my English is bad, is there a translator with a person voice
out_of_scope	how do I turn the letters bigger on this tablet
out_of_scope	what's a good present for a nurse, she was so kind
doctor_info	has Dr Marchetti nothing at all before then?
doctor_info	what days does the lady one work
doctor_info	who is standing in while he's away
view_appointments	what date is it on at present, I never wrote it down
view_appointments	have I anything else that week I'd be crashing into
cancel_appointment	oh bother the lot, just take me off the list for it
cancel_appointment	in this case I prefer not go, remove please
book_appointment	leave that one alone, it's an extra one I'm after, for the cough
view_prescriptions	will I have enough of the thinners if I go later, what's left on it
view_reports	wait, is the MRI even in? no use me coming before that
message_doctor	tell Dr O'Riordan I'm stuck with the dates and let him choose
message_doctor	would you get his secretary to phone me, I can't be doing this on a screen
help	what are you able to change, only the day or the doctor too
# asked message_doctor
go_on	Dr Whelan, who else
go_on	that the cream is after bringing me out in lumps
go_on	just thank her, she was very good to my late husband
go_on	could she see my mother at home, as she cannot stand now
go_on	que me sigue doliendo y que no duermo
go_on	ask is it all right to have a drop of sherry with them
go_on	tell him Monday is no good to me
go_on	to my heart doctor please, I forget name, Dr. Rao maybe
go_on	write that pressure was 160 in the morning and 150 in the evening
go_on	say I was asking for her, and that the hand is still numb
go_on	about my results, when will he look at it
go_on	whoever did my hip
go_on	I need to stop the tablets? because Ramadan is coming. this you write
go_on	the nurse, if it isn't too much to ask
go_on	that I'm sorry I missed him, I'd the wrong day in my head
go_on	you can say Margaret's fine, she only wants the letter for the council
go_on	only one line: I vomit after every pill
go_on	same thing I told you at the start, word for word
go_on	to both of them, the lady and himself
go_on	is my kidney okay, ask her this
go_on	my daughter wants to bring me to Spain and would he let me fly
go_on	al doctor Ibáñez, que es el que me operó
go_on	that I'll run out Thursday and the chemist won't budge
wait	I'm no good at writing letters, let me compose myself
wait	hang on, my son comes now, he writes better
wait	give me a few minutes to put it nicely
wait	espere un segundo que me pongo las gafas
wait	just a sec, have to count how many times it happened
repeat	what is it you need from me, sorry?
repeat	who did I say it was for
repeat	where were we, was I telling you or were you asking me
repeat	you ask what? please again, simple words
deny	oh it'll keep, don't bother him
deny	nothing, nothing, I was only being a nuisance, leave it
deny	no quiero decir nada, olvídelo
out_of_scope	can you spell rheumatism for me, I'm doing the crossword
out_of_scope	would you write one to the council about my bins while you're at it
out_of_scope	do doctors get paid to read these things
out_of_scope	how do you say dizzy in english when the room is going round
out_of_scope	does he have facebook maybe, I can find him there
out_of_scope	what is the cause of white tongue, just tell me this and I leave you
book_appointment	ah no, he'll want to look at it. Have you a slot with him
book_appointment	not write. I must see somebody this week for my foot, it is black nail
view_appointments	have I not to see him soon anyway? check that for me
doctor_info	is it him or the registrar I should be asking about the knee, who does that
doctor_info	is Dr Sullivan back from maternity yet
view_prescriptions	wait till I see, how many a day of the small white ones am I meant to have
view_reports	first show me the paper from the lab, then I can know what to ask
cancel_appointment	sure I may as well just pull out of Thursday, do that instead
reschedule_appointment	skip that, can you push my visit a week yourself, without him
help	how long can it be, is there a limit to what you let me put
# done book_appointment
reschedule_appointment	oh no wait, the Tuesday, I said the Tuesday
reschedule_appointment	half an hour later would be handier now that I look at it
reschedule_appointment	that should have been with the woman doctor, can you fix it
reschedule_appointment	ay no, el jueves no, póngala el viernes
reschedule_appointment	sorry, sorry, my daughter just tells me she works that day. Next day can be?
reschedule_appointment	is it too late to make it a bit earlier on
reschedule_appointment	I've given you the wrong week entirely, it's the one following
cancel_appointment	undo that please, I didn't mean yes
cancel_appointment	ah here, himself has already rung and got one, take mine back off
cancel_appointment	take it away again, I pressed wrong
cancel_appointment	oh Lord, that's the day of the christening. No, I can't have it at all
cancel_appointment	actually I feel better with the tea, so remove
book_appointment	now the same for my husband
book_appointment	and another one a fortnight after, she said she'd want to see me twice
book_appointment	one for the jab as well while I'm there
book_appointment	y otra para mi niño, el mismo día
book_appointment	my mother also needs this check, can she go directly after me
view_appointments	now what have I altogether
view_appointments	that makes how many I have this month
view_appointments	is it down in the book under Sheila or under Mrs Gannon
view_appointments	and my old one in the spring, is that still standing
doctor_info	what kind of doctor is he anyway, is he a specialist or an ordinary one
doctor_info	is she the only one who does the memory things
view_prescriptions	should I bring my tablets, and what ones have you me down for
view_prescriptions	will I get my refill that day or have I one left yet
view_reports	good. And the smear, is there word on that
view_reports	he will want my sugar numbers, what were they in last test
message_doctor	let her know beforehand I'll be in the wheelchair, would you
message_doctor	ask him do I need to fast for it
message_doctor	and tell the doctor my English is small, so he speaks slowly
wait	don't go yet, I've to find a pen
wait	wait till I see was there another thing
wait	espere, que voy a por la agenda
wait	hold on there, the carer's just in
repeat	sorry, what day did I end up with?
repeat	did it take?
repeat	what hour, I must write it for my husband
repeat	so who am I with in the end
repeat	repeat slowly please, I put in calendar
repeat	say that again dear, I was looking for the biro
out_of_scope	will there be someone to help me out of the taxi
out_of_scope	is it the new building or the old one behind the church
out_of_scope	do they validate the parking or is that gone now
out_of_scope	can you remind me of my sister's birthday also
out_of_scope	is there a tea trolley in that waiting room
out_of_scope	what do I say to my boss, do you give a paper for the job
out_of_scope	the fare is desperate, do pensioners still go free on that line before nine
thanks_goodbye	you're a star, that's a weight off
thanks_goodbye	God bless you, I'll let you get on
thanks_goodbye	gracias, mi reina, hasta ese día
thanks_goodbye	no more thank you, see you then
# done cancel_appointment
book_appointment	oh no, put it back, I thought it was the other one
book_appointment	I shouldn't have done that, can I have it again please
book_appointment	in its place now, a week or two on, have you something
book_appointment	that was wrong one! make this again, same day same doctor
book_appointment	my daughter is roaring at me, she says I'm to be seen. Get me back in
book_appointment	ay, que no era esa, vuelva a ponérmela
book_appointment	now one for after Easter instead
book_appointment	restore please, my leave got approved after all
cancel_appointment	and the one behind it too
cancel_appointment	the Thursday as well so, there's no point in half
cancel_appointment	y la de mi marido también, la que está con la mía
cancel_appointment	also dentist with you, that one, same reason
cancel_appointment	while you're there do the rest of them
cancel_appointment	no, I meant hers and not his. Hers should be gone too now
reschedule_appointment	and the other one, would that go to the day I just freed
reschedule_appointment	since there's a hole there now, bring my February one into it
reschedule_appointment	my remaining one should be later please, after operation of my wife
view_appointments	so what's left
view_appointments	is my eye one still there or did that go with it
view_appointments	have I anything at all now before the summer
view_appointments	do I still have the nurse on same week
doctor_info	who would I see instead if it came back bad
doctor_info	when would she next have a gap, in case I come round to it
view_prescriptions	that means I don't see him till spring, so have I enough of the patches
view_prescriptions	how many repeats on the eye drops now, if nobody's looking at me
view_reports	what did they find the last time, the reason I had to go back
view_reports	has the biopsy anything up yet? I wouldn't need the visit then
message_doctor	tell her it's nothing she did, I just can't face it
message_doctor	could you let Dr Voss know why, it's my hip replacement falls the same week
message_doctor	ask him can he do it by phone instead, some day he's free
wait	wait wait, I'm not sure now was that right
wait	un momento, que me entra la duda
wait	hang on, himself is saying something about it
wait	give me a moment to see what else is in this letter
repeat	which one went?
repeat	did you do it already? I didn't see
repeat	the ten o'clock, was it, or the other you took off
repeat	so is it definitely gone, I don't want them charging me
repeat	what you did now, please say again
repeat	tell me that once more, the hearing aid was out
out_of_scope	do I have to tell the ambulance people myself
out_of_scope	will somebody be sent a letter about it, my postman is hopeless
out_of_scope	now can you cancel the rain as well
out_of_scope	is there a fine for doing it so late
out_of_scope	how do I get my money back of the bus ticket
out_of_scope	my friend had hers cancelled by ye three times, how many did she have left?
out_of_scope	would you ring the chiropodist in the village and say the same to him
thanks_goodbye	thanks love, sorry for all the chopping and changing
thanks_goodbye	grand, that's one less thing. Mind yourself
thanks_goodbye	dziękuję, thank you, goodbye
thanks_goodbye	that is all, have a blessed day
# done reschedule_appointment
reschedule_appointment	no, back to the old one, I got it wrong
reschedule_appointment	and now the blood test to the same morning, so it's only the one bus
reschedule_appointment	ach, could we say eleven instead, the half nine is too much with mother
reschedule_appointment	I'm sorry to be a pest, but it's Wednesday week I should have said
reschedule_appointment	put it back where it was would you, Aidan can do the driving after all
reschedule_appointment	the other as well please, one hour later
reschedule_appointment	mejor una semana más tarde, perdone
reschedule_appointment	hm, this is Eid. Can be the day after?
reschedule_appointment	not with that doctor, I wanted the hour changed but not the man
reschedule_appointment	my son's one too, he comes with me
reschedule_appointment	ah no, you moved the wrong fella, that was my hearing test
cancel_appointment	you know, just drop it, I'll never make that either
cancel_appointment	then the old one in October is no use, that one can go altogether
cancel_appointment	I see now is same day with my citizenship exam, so no, delete it
book_appointment	and since I'm there, see could the nurse fit me in for the ears right after
book_appointment	my wife wants one the same day, she hasn't any yet
book_appointment	could you give me as well a second one, for the results talk, some weeks after
view_appointments	what does my month look like now
view_appointments	so is the old one gone from the book or have I two now
view_appointments	y ahora cuántas tengo
view_appointments	what's the full list, so I can put it on the fridge
doctor_info	is she in that early? I thought she only did afternoons
doctor_info	the new name I don't know, what is his speciality
doctor_info	who's covering the clinic that day, is it him for sure
view_prescriptions	right, that's later than I thought, have I any refills to carry me over
view_prescriptions	do I go on with same drops until then, and how many times
view_prescriptions	what strength is it I take for the thyroid, while we're here
view_reports	would my X-ray be up by then, or is it already
view_reports	what was the potassium when it was last looked at
message_doctor	let him know I'm only moving it on account of the grandson's confirmation
message_doctor	ask her does the longer gap matter for the stitches
message_doctor	could you say to the doctor that I'm in no pain, so she doesn't fret
wait	half a minute, I'm crossing out the old one in my book
wait	esperate, no te vayas todavía
wait	let me tell my daughter and see what she says to that
wait	wait now, something's not right, I'm checking
repeat	what is it now, the new time?
repeat	so was it changed or wasn't it
repeat	did you say am or pm
repeat	you what, love? which day?
repeat	please write again, number of day and hour
repeat	remind me what you've just done
out_of_scope	what platform does the Bristol train go from these days
out_of_scope	do the clocks go back that weekend
out_of_scope	I'm knitting for the raffle, does the hospital still run it
out_of_scope	can you change my library reservation too
out_of_scope	is it good to eat garlic for pressure, my aunt says yes
out_of_scope	the phone mast is down beyond, when will Vodafone fix it do you know
out_of_scope	and for the lunch there, is there vegetarian in cafeteria
thanks_goodbye	very good, you've the patience of a saint
thanks_goodbye	ta ever so, bye bye now
thanks_goodbye	nothing else, thank you, I'm sorted
thanks_goodbye	thank you brother, now I can sleep
# done message_doctor
message_doctor	oh and tell her also it's worse at night
message_doctor	did I say left knee? it's the right, send another to put that straight
message_doctor	same again to the nurse please
message_doctor	I forgot to put my phone number, she'll have nothing to ring
message_doctor	add that I'd sooner he rang after six
message_doctor	y dígale también que ya no tengo fiebre
message_doctor	no no, it was for Dr Papadakis, you sent to the other one
message_doctor	say sorry for the first one, it came out very cross
message_doctor	and one for my heart man saying the same only shorter
book_appointment	if she's going to take a week over it I'd better just come in
book_appointment	I don't wait for answer, make me a visit with him
book_appointment	what about the jab I mentioned, can I be put down for that now
view_appointments	when am I seeing him next, he'll probably just tell me then
view_appointments	is it the 3rd I'm in? I told her the 3rd and now I doubt it
view_appointments	did I have visit with him in summer, or was it other doctor
cancel_appointment	since I've told him I'm away, that Monday slot can go
cancel_appointment	now he knows why, so take me off the list for the Tuesday
cancel_appointment	as I wrote to her, not coming. You take it out please
reschedule_appointment	and will you actually shift the visit, or is that only him can do it
reschedule_appointment	well in the meantime move me on a week anyway, whatever she says
doctor_info	is he the type to answer or does he leave it to the girls
doctor_info	when's she in next, so I know when to be looking out
doctor_info	does anyone else there know about Parkinson's, if he's slow
view_prescriptions	which tablet was it I should be asking about, the pink, what's that one
view_prescriptions	have I another repeat on the inhaler or was that the last
view_prescriptions	and while he thinks about it, how I take this capsule, before food?
view_reports	is the echo not up there myself to look at
view_reports	he said see the results online, where, show me
view_reports	what's written in my file about that allergy I told her of
wait	hang on, I think I've more to tell
wait	don't close it, my wife's dictating something
wait	aguarde, que no sé si me falta algo
wait	one sec I look at the photo of the rash again
repeat	what did it say in the end?
repeat	did she get it?
repeat	who was that sent to, remind me
repeat	was my bit about the fall in it
repeat	you sent already? show once more what I wrote
repeat	so that's gone now, is it, or is it waiting on me
out_of_scope	do you read these yourself, be honest
out_of_scope	can you send one to the Prime Minister next
out_of_scope	how long would a first class letter take by comparison
out_of_scope	is there any way to recall my email to the gas company
out_of_scope	what could it be, in your own opinion, the ringing in ear
out_of_scope	does she have children, she looks so young
out_of_scope	my neighbour Dot wants to know did her doctor answer hers
thanks_goodbye	you're very good, that's all I wanted
thanks_goodbye	thanks a million, safe home
thanks_goodbye	muchísimas gracias, buenas tardes
thanks_goodbye	okay finish, thank you sir
# dropped book_appointment
book_appointment	oh go on, I'll have it after all
book_appointment	is it still there, that slot? my lift's just said yes
book_appointment	try again but with a lady
book_appointment	bueno, sí, resérvela, que mi hija insiste
book_appointment	the week following, what about that, would I get in then
book_appointment	I was hasty. The one at ten, please
book_appointment	now pain come back, so again please the same one
book_appointment	ah look, I suppose I'd better, Tom's giving out to me
book_appointment	let's start over, not for me but for the child
reschedule_appointment	maybe instead of new one we bring nearer the old one in March
reschedule_appointment	the one I've already got, then, could that slide to a Friday
cancel_appointment	and the one I had before that can go too, I'm not coming at all now
cancel_appointment	since I'm going home to Manila the other one also take off
view_appointments	so what have I still coming up
view_appointments	that leaves me with just the one, does it, on the 17th
view_appointments	do I have any other in the book
doctor_info	who else was there besides him
doctor_info	and is anybody in on Saturday mornings
doctor_info	which one is for thyroid, I think I asked for wrong doctor
doctor_info	does that Dr Fong ever come to the Ballina clinic
view_prescriptions	I'll try the cream a bit longer. How often was it, twice?
view_prescriptions	would I have a repeat left on that antibiotic instead
view_prescriptions	what was I given in spring for the same thing
view_reports	maybe I don't need if the result is ok. what said the lab
view_reports	have you the old diagnosis there, what did they call it
message_doctor	just pass word to him then that I'll wait and see
message_doctor	ask her would she post me out the form so I needn't come
message_doctor	could he maybe ring the house instead, would you say that to him
wait	don't go away, I may change my mind yet
wait	espere, que lo estoy pensando otra vez
wait	I'm still here, only thinking
repeat	so there's nothing booked at all now?
repeat	what was it I said no to?
repeat	did it go in or not, you've me confused
repeat	where we were, I lost
repeat	what day had that been for?
out_of_scope	what would you do yourself in my shoes
out_of_scope	can I just use vinegar on it
out_of_scope	is there a private crowd in town you'd recommend
out_of_scope	my mother in the village used cabbage leaves, you believe in it?
out_of_scope	have they a walk-in clinic in Leeds at all
out_of_scope	sorry for the fuss, I'm not usually like this, are you busy today
out_of_scope	what's on the telly tonight
thanks_goodbye	well thank you for trying anyway
thanks_goodbye	that's me done so, cheerio
thanks_goodbye	sorry for lost time, goodbye
# dropped cancel_appointment
cancel_appointment	no you were right, take it out, I can't
cancel_appointment	oh do it, do it, before I change my mind again
cancel_appointment	well the other one then, the Monday
cancel_appointment	he says he won't take me, so it will have to go after all
cancel_appointment	bueno, al final sí, quítela
cancel_appointment	sorry, it's me again, yes after all. Not this one only, both
cancel_appointment	my husband decided: we travel. So now really remove it
cancel_appointment	it was the nurse one I had in mind, get shot of that
reschedule_appointment	but could it be nudged to later in the day
reschedule_appointment	I'm keeping it but not on that date
reschedule_appointment	what about swapping it to a different week rather
reschedule_appointment	good. only can be with other doctor, same hour?
reschedule_appointment	as it's staying, would they have me earlier, before the traffic
book_appointment	good, and put another one in beside it for the chest
book_appointment	also my small girl needs one, school asks for vaccine
book_appointment	y ya que voy, deme otra para los ojos
view_appointments	remind me then when it is
view_appointments	so how many am I left with
view_appointments	it is upstairs or downstairs doctor, I mean who I have it with?
view_appointments	and was I ever at him before, I can't recall
doctor_info	is it a doctor or a nurse does that test
doctor_info	what sort of doctor is this, I've only the name
doctor_info	will it be Dr Hennessy herself or one of the young ones, is she in that day
view_prescriptions	do I skip the tablets that morning, what does it say on them
view_prescriptions	then I'd better know, have I enough gliclazide till that day
view_reports	since I'm going, what did the last one show
view_reports	is there a report from before, he'll ask me
view_reports	what is in my record about fainting
message_doctor	let her know I'll be on sticks, so not to rush me at the door
message_doctor	could you tell him I nearly didn't come, it's the nerves
message_doctor	ask doctor can my son be inside with me
wait	now wait till I ring himself again
wait	hold there, I'm not finished, I'm looking for the other date
wait	dame un minuto, que llamo a mi hermana
repeat	so I still have it, yes?
repeat	it's not gone, is it? I'd be in bits
repeat	what was I going to take off there
repeat	which day does that leave standing, the one we were on about
repeat	what happen now, you cancelled or no
out_of_scope	what's the bus timetable for that side of town
out_of_scope	will I wear the loose trousers do you think
out_of_scope	do they have the big wheelchair scales, I hate to ask
out_of_scope	they say strike of train that day, is true?
out_of_scope	is there a crèche for the little one
out_of_scope	how long does an MOT take, I've that the same morning
out_of_scope	is my friend Renata on there too, she goes to same doctor
thanks_goodbye	God that was close, thanks pet
thanks_goodbye	lovely, that's all settled, ta-ra
thanks_goodbye	shukran, many thanks, that's it
thanks_goodbye	ah you're very good to put up with me
# dropped reschedule_appointment
reschedule_appointment	hm, actually would they have anything Thursday week
reschedule_appointment	go on and move it, I've been talked round
reschedule_appointment	that time you offered me, I'll take it so
reschedule_appointment	pues sí, cámbiela, que no llego
reschedule_appointment	then the second one, that I want to put after New Year
reschedule_appointment	sorry, I asked boss, he said no. So it has to be other day
reschedule_appointment	only swap the doctor and leave the day
reschedule_appointment	could we have another go, with afternoons only
cancel_appointment	ah it's no good, take it off entirely
cancel_appointment	I won't go to it at all, then, there's no point in keeping it
cancel_appointment	and what about the other visit, I want that one out
cancel_appointment	if can't move then finish with it, free it for somebody
book_appointment	I'll keep that and have a second one near Christmas
book_appointment	well himself needs one anyway, see what there is for his prostate
book_appointment	for my skin is there a place soon? separate thing
view_appointments	so when do I have to be there
view_appointments	es el martes o el miércoles, la que dejé
view_appointments	have I the two in the one week still
view_appointments	who is it with, that one I kept
view_appointments	is there any other I forget, next month maybe
doctor_info	and if Dr Bondarenko gets a free morning sooner, when would that be
doctor_info	who does Fridays
doctor_info	is there another one who does the injections in the eye
doctor_info	has she any days at all in Wexford
view_prescriptions	what have I left of the steroid, will I last to that
view_prescriptions	the gel for the back, am I still allowed it or is it finished
view_prescriptions	how many of the morning ones now, two or one
view_reports	did the swab ever come back, I might not need to go anyhow
view_reports	what number was my cholesterol, he'll be asking
view_reports	any letter on file from the hospital about my stent
message_doctor	say to him I did try to change, so if I'm late he knows why
message_doctor	ask would she do it by video, I can't get off work
message_doctor	tell the nurse I'm coming but I'll have the twins with me
wait	let me go over it with my carer, stay there
wait	I'm not sure I did right, wait
wait	ahora vuelvo, no cierre
repeat	so it's as it was, is that it?
repeat	what was the time they'd offered?
repeat	did anything get changed in the end
repeat	tell me what stays, please
repeat	sorry, what was the last thing you said
out_of_scope	can someone collect me, I'm in sheltered housing
out_of_scope	the road is closed at Ennis they say, do you know till when
out_of_scope	do you do house clearances, no? worth asking
out_of_scope	how much costs if I arrive half hour late
out_of_scope	I had a lovely cake today, do you ever get cake
out_of_scope	what is the number of the tax office
out_of_scope	does green tea make the pulse go up
thanks_goodbye	never mind, you did your best, cheers
thanks_goodbye	it's okay, good day for you
thanks_goodbye	righto, thanks anyhow, that's the lot
# dropped message_doctor
message_doctor	ach send it, what harm
message_doctor	I'll try a shorter one, say only that I'm no better
message_doctor	to the nurse then, she's easier talked to
message_doctor	my daughter scolds me, so yes, write to him what I said
message_doctor	al final sí, dígaselo, por favor
message_doctor	can we do it again but nicer
message_doctor	no not for Dr Kaminski, but for the lady of the diabetes I do want one
message_doctor	put the same thing to the other doctor, he's more understanding
book_appointment	I'd rather say it to his face, when can I come
book_appointment	then I come personally, find me some evening
book_appointment	so a visit it'll have to be, have they one for the dizziness
book_appointment	mejor pídame cita con él
cancel_appointment	and I won't be going in Thursday either, tell the book
cancel_appointment	as I'm not asking him, what's the use of Monday, drop it
reschedule_appointment	see can I be moved up instead so I can ask her in person
reschedule_appointment	better make my visit earlier, then no letter needed
view_appointments	when do I see him, I'll hold it till then
view_appointments	have I her on the 2nd or the 12th
view_appointments	how long since I was last in with him
view_appointments	have I anything with the nurse, I'll mention it to her
doctor_info	is there anybody else there I could talk to, a woman
doctor_info	what days is he about, I'll catch him in the corridor
doctor_info	which one deals with the memory clinic
doctor_info	she speaks Arabic or I remember wrong?
view_prescriptions	I'll look it up myself so, how many a day does it say
view_prescriptions	is it written to take with milk? only this I wanted to ask him
view_prescriptions	then just tell me have I any repeats
view_prescriptions	were the patches ever stopped on my list
view_reports	maybe answer is in the paper of my scan, can you open
view_reports	what did he put down as the cause, is it in my notes
view_reports	have they the figures in from Tuesday's bloods, that'd settle me
wait	I'm swithering, leave it a minute
wait	wait, now my sister is telling me the opposite
wait	no se vaya, que igual sí
repeat	it didn't go then, did it?
repeat	what had I put in it?
repeat	so he hasn't seen a word of it, no?
repeat	read me out what it would have said
repeat	who was that going to be for, I've it lost
out_of_scope	do people write foolish things to you all day
out_of_scope	is a tingling toe anything to worry over do you think
out_of_scope	where could I make a complaint about the car park
out_of_scope	write a letter to my landlord then
out_of_scope	what's the emergency number when I'm abroad
out_of_scope	can you make my phone to beep every morning at eight
out_of_scope	I'm a widow nine years this Friday, you'd miss the company
thanks_goodbye	that's all right dear, thank you for your trouble
thanks_goodbye	no matter. good evening and thank you
thanks_goodbye	sorry for annoying you, bye bye bye
# told doctor_info
doctor_info	and Friday?
doctor_info	what about the other lady, is she around as well
doctor_info	any of them nearer to Bray
doctor_info	is that one a man or a woman, you can't tell from the name
doctor_info	y los sábados, ¿nadie?
doctor_info	only those? no one who knows lungs?
doctor_info	is the second one any good with old people
doctor_info	does he take the small ones too, my grandchild is three
book_appointment	the Wednesday one would do me
book_appointment	her then, whenever she has room
book_appointment	I'll take the earliest of those, for my shoulder
book_appointment	ah perfect, Dr Nwosu, put me with him
book_appointment	pues con esa, el lunes
book_appointment	any of them, but this week please
book_appointment	that half ten you mentioned, is it mine if I ask nicely
book_appointment	first name on the list, for my mother's dizzy spells
reschedule_appointment	could I be swapped over to her from the man I'm down with
reschedule_appointment	so he's in on the Thursday. Put my Monday visit to then
reschedule_appointment	that's better doctor for me, so my appointment change to this one
cancel_appointment	if she's leaving then I don't want the one I have with her
cancel_appointment	as he's not there that day after all, take me off it
view_appointments	which of them am I with on the 8th
view_appointments	have I been to any of these before
view_appointments	is it him I'm already down for
view_prescriptions	the third one, was it he put me on the statin
view_prescriptions	what was that Dr Teoh gave me for the itch, is it still running
view_reports	she's the one did my scope, isn't she? what came of it
view_reports	the kidney one, did he write any report for me
view_reports	what did the skin doctor put in my file that time
message_doctor	tell the first one I was asking could he take me on
message_doctor	can you drop a line to that last one, the hip man, about my crutches
message_doctor	that lady, write her please that my wound opens
wait	let me write these names down, slowly now
wait	hold on, I'll see what my wife thinks of that one
wait	espere, a ver si le conozco
wait	I'm thinking, don't hurry me, there's a lot of them
repeat	say those names again
repeat	sorry, which one was the ear one?
repeat	what did you say his days were
repeat	I lost the first, please again from start
repeat	it's gone off my screen, what came up
out_of_scope	which is the best looking of them, my friend's asking
out_of_scope	is he any relation to the Gallaghers of Donegal
out_of_scope	do they pay tax here or in Dubai, these doctors
out_of_scope	how one becomes doctor in this country if diploma is from Syria
out_of_scope	where does she live, is it out our way
out_of_scope	have you somebody for dogs
out_of_scope	have they stars on that Google at all, those ones
thanks_goodbye	that's all I was wondering, much obliged
thanks_goodbye	oh brilliant, thank you, I'll talk it over with the family
thanks_goodbye	vale, muchas gracias por la información
# told view_appointments
view_appointments	is that all of them
view_appointments	and in the New Year?
view_appointments	which of those is upstairs with the bone people, I mean what doctor
view_appointments	what about last month, did I miss any
view_appointments	the one in the middle, is it morning or evening
view_appointments	y la del oculista, ¿no sale?
view_appointments	no others? they told me three
cancel_appointment	the second one can go
cancel_appointment	none of those suit me any more, I'll be in the home by then
cancel_appointment	oh that first one, I'm not going to that
cancel_appointment	I don't need two for the same ear. Leave one
cancel_appointment	la última me sobra
cancel_appointment	what's that on the 19th? I never asked for it, get it off there
reschedule_appointment	that top one clashes with bingo, can it go to the Tuesday
reschedule_appointment	not both in one week surely, spread them out a bit for me
reschedule_appointment	the ten to nine, could it be made later, I've no lift before ten
reschedule_appointment	the last one is too far, my pain is now
reschedule_appointment	is it all the same if I go to hers an hour after
reschedule_appointment	the one with Dr Ashworth, I'd sooner a lady
book_appointment	so there's nothing for the feet, well there should be
book_appointment	only one? I need also for my baby, the vaccine
book_appointment	I've no flu jab down then, stick that in
book_appointment	pues pídame otra, con la misma
doctor_info	that name I don't recognise, who is she
doctor_info	the Monday man, what is it he does
doctor_info	has that doctor anything on a later day in case my son can't bring me
doctor_info	is the first one a specialist or just the ordinary GP
view_prescriptions	for the second one I need bring list of medicines, what is mine
view_prescriptions	the one on the 6th is about my tablets, what am I on at the minute
view_reports	that visit in September, was there a result out of it
view_reports	for the third one, is the scan already done and in there
view_reports	what did they say I had, at that one in May
message_doctor	tell the Friday one I'll be on oxygen, she'd want to know
message_doctor	ask that second doctor must I stop eating before
message_doctor	let them know I'll be ten minutes behind for the first
wait	don't move on till I mark them on the calendar
wait	let me get a pencil that works
wait	espera, apunto la primera
wait	wait I'm comparing with the letter they sent
repeat	again, slower
repeat	what was the third one?
repeat	could you say just the dates again
repeat	when did you say the blood one was
repeat	no entendí, repita por favor
repeat	run that by me again, my good ear was on the pillow
out_of_scope	which bus gets me to the first in time
out_of_scope	will it be raining for any of those
out_of_scope	can you put them in my phone calendar with an alarm for the oven too
out_of_scope	my wife's ones, show also
out_of_scope	do I pay each time or once
out_of_scope	why do I always get the one before lunch when they're cranky
out_of_scope	is that a bank holiday in Scotland as well
thanks_goodbye	fine, I have them all now, bye
thanks_goodbye	you've put my mind at rest, thank you dear
thanks_goodbye	good, I wrote all. Thanks
# told view_prescriptions
view_prescriptions	and the little blue one?
view_prescriptions	before or after my dinner, that second
view_prescriptions	is that the whole list? there used to be nine
view_prescriptions	the last one, is there repeats left on it
view_prescriptions	the first, what's it for at all
view_prescriptions	¿y la de dormir, ya no está?
view_prescriptions	I've run out of the third one, can I get more
view_prescriptions	who put me on that one, and when
view_prescriptions	same dose as last year or they make it more?
message_doctor	ask him why the water tablet's still there, I thought that was stopped
message_doctor	those two together make me bad in stomach, tell to doctor
message_doctor	tell her I never got the second one from the chemist
message_doctor	could someone ring me about the top one, I'm not sure I'm taking it right
message_doctor	dígale a la doctora que esa última me da alergia
message_doctor	I don't take that one at all now, will you let him know
book_appointment	I can't go on with those, they have me wrecked. I'd want to be looked at
book_appointment	no refill left? then give me visit for new one
book_appointment	time somebody went through that lot with me, face to face. Next week?
book_appointment	she'll want my bloods done for that one, get me down for it
view_appointments	did I not have a check for that one coming up
view_appointments	when did I last see him about these
view_appointments	is the review of all this on Tuesday or the Tuesday after
cancel_appointment	I see it's renewed so there's no need for me to go in Friday, take that off
cancel_appointment	six months' worth, well then, I won't need Dr Ferreira's slot any more
reschedule_appointment	that one runs out on the 10th and I'm only in on the 15th, can I come before
reschedule_appointment	as I've enough until January, push the review back to then
doctor_info	who's the right one to ask about the blood thinner, which doctor does those
doctor_info	is the doctor who wrote that first one still with ye
doctor_info	the diabetes nurse, what days is she in
view_reports	is the iron one because of my last test? what was the count
view_reports	it says for heart failure, have I that? what's in my records
view_reports	the sugar one, did the numbers come down with it
view_reports	have they checked my kidneys since I'm on that one, show me what came back
wait	wait till I get the boxes out of the press
wait	let me check it with what's in the drawer
wait	a ver, espere, que abro el pastillero
wait	hold on I'm counting what I have left
repeat	what was the second one called again?
repeat	spell the first one for me
repeat	how many did you say, one or two
repeat	sorry, once more, from the top of the list
repeat	I couldn't see for the sun, say those over
out_of_scope	can I drink grapefruit on that last one
out_of_scope	how much is it without the card
out_of_scope	what time does the chemist in Main Street close
out_of_scope	and my husband's? he gets the same white ones
out_of_scope	what's the difference between brand and the cheap kind
out_of_scope	is there an app for reminding pills, you'd recommend one
out_of_scope	would they let me through the airport in Sydney with all those
thanks_goodbye	ah that's it, I knew it began with an R, thanks
thanks_goodbye	good so I was doing it right, God bless
thanks_goodbye	gracias, ya me quedo tranquila
# told view_reports
view_reports	and the one before that?
view_reports	is that high or low, that third number
view_reports	the liver ones, are they in there as well
view_reports	which of those was done on the Monday
view_reports	is that the full thing or only the summary
view_reports	¿y la radiografía?
view_reports	only blood? where is the scan
view_reports	what does it say underneath, in the comment
message_doctor	ask her what she makes of the second one
message_doctor	I don't like the look of that, could he ring me
message_doctor	tell doctor I saw it and I am afraid
message_doctor	would you get someone to explain me that last bit, on the phone like
message_doctor	let him know it's there, he was waiting on it
message_doctor	que me lo explique el médico, escríbale
book_appointment	oh dear, I'd better be seen then
book_appointment	that's up again. Put me in with whoever does sugars
book_appointment	so I need repeat this test, please find me a morning
book_appointment	I want to go through that with somebody, have you a place on Thursday
view_appointments	do I see him about those, is there a day set
view_appointments	when was it I had that done, which visit
view_appointments	and am I due back for the second half of it
cancel_appointment	all clear, is it? well you can scratch me off the follow-up
cancel_appointment	if that's normal I won't be needing the 12th
cancel_appointment	thank God. So the appointment with surgeon not needed, remove
reschedule_appointment	with that number I'm not waiting till March, get me up nearer
reschedule_appointment	it's not all back yet, so no sense my coming Friday, could it go on a week
reschedule_appointment	good result, so visit can be later, in May for example
doctor_info	who is the doctor named at the bottom, what does he do
doctor_info	which of yours would know about that, the gland one
doctor_info	is the lady who signed it there on Mondays
view_prescriptions	is it for that I take the tablet at night, which one is it
view_prescriptions	does that mean the same dose still? what am I down for
view_prescriptions	and did they write anything for it, any prescription
view_prescriptions	the cholesterol's down so am I still on the whole forty
wait	hold it there till my son reads it with me
wait	I'm still reading, my eyes are slow
wait	un momento, que busco los de antes para comparar
wait	let me sit down first
repeat	what was the number for the sugar again
repeat	say the last part again, I went cold
repeat	did you say normal?
repeat	can you repeat but without the big words
repeat	which date you told me for the second
out_of_scope	what is a normal one for a woman of eighty
out_of_scope	what does it mean in general, lymphocytes
out_of_scope	could I see my brother's and put them side by side
out_of_scope	can you print it out and post it, my printer's kaput
out_of_scope	is it the red meat does that do you think
out_of_scope	what were the football results then, ha
out_of_scope	would that have to go on the travel insurance form
thanks_goodbye	well that's a relief, thank you so much
thanks_goodbye	dzięki Bogu, thank you, good night
thanks_goodbye	that'll keep me going for another year, ta love
# idle
greeting	only me again, good morning
greeting	buenas, ya estoy aquí otra vez
greeting	well hello there, how are we today
book_appointment	it's the wee one's chest again, rattling all night
book_appointment	my mother she forgets now everything, someone should look
book_appointment	would there be a crack in the door for me this week at all
book_appointment	haven't been right since the weekend, to be truthful with you
reschedule_appointment	that Thursday's gone and got awkward on me, a day or two on would be grand
reschedule_appointment	the new shifts came and my dermatology doesn't fit any more
cancel_appointment	you may give my Wednesday to some other poor soul
cancel_appointment	about the hearing test, I've bought the things myself so no call for it
view_appointments	what's next for me then
view_appointments	did I dream it or have I the nurse tomorrow
view_prescriptions	there's two left in the box, what do I do about more
view_prescriptions	the ones for the nerves, is it still half a one
view_prescriptions	se me acaba el jarabe del niño, ¿queda alguna receta?
view_reports	anything back yet?
view_reports	I had the tube down me on the 3rd, is it written up
view_reports	they took a piece from my skin, is paper ready
doctor_info	that new doctor, is she taking on people
doctor_info	who would you go to there for a frozen shoulder
doctor_info	has Dr Quigley finished up or is he still in Tuesdays
message_doctor	tell the doctor it worked, would you, she'll be tickled
message_doctor	I promised Dr Mukherjee I'd say how the ankle was
message_doctor	someone there was to phone me back and nobody did
help	so what do you do exactly
help	I don't know where to begin, pet
help	my niece put me on to this, what am I supposed to ask it
help	no sé usar esto, ¿qué le puedo pedir?
wait	just a moment there, I'm getting settled
wait	hang on, I had it in my head coming up the stairs
wait	wait please I put the glasses
wait	one minute, have to turn down the radio
repeat	what did you just say
repeat	I wasn't listening, sorry, say that over
repeat	pardon? my language is not good, repeat
repeat	where had we got to
out_of_scope	tell me, are you real
out_of_scope	is the canteen doing the soup today
out_of_scope	my radiator has gone cold, who do I ring
out_of_scope	what time are you people shut till
out_of_scope	how much for the passport photos
out_of_scope	did you see the state of the roads
out_of_scope	my brother in hospital in other city, can you see how he is
out_of_scope	I need to translate the letter from the school
out_of_scope	would you ever tell me what day it is
out_of_scope	could you pay the electric for me from there
thanks_goodbye	no that's everything, thank you
thanks_goodbye	I'll love you and leave you
thanks_goodbye	nada más, hasta luego
thanks_goodbye	okay, sleep well, thank you
`;
