/** Sentences of our own. */
export const patientFollowUps14 = `
# readback book_appointment
go_on	ten is when the bus drops me off, so not ten, twenty past if there is such a thing
go_on	yes but with the lady doctor, not him
go_on	no, you heard Thursday, I typed Tuesday
go_on	that's the right hour on the wrong day
go_on	fine by me if it were the week after
go_on	the one before that, the 8:30 you mentioned
go_on	sure, only it's for my son, not me
go_on	what I said first, please, not what I said after
go_on	not her. the other one
go_on	same again but in the afternoon
go_on	perfect, except I'd put ear instead of throat as the reason
go_on	hm 11:15 and 11:45, you picked the one I didn't mean
go_on	yes yes yes, no, wait, Friday
go_on	is there nothing earlier? if there is take that one
wait	before you do anything, I need to see what my husband's shift is
wait	don't book and don't drop it either, I'm reading
wait	that might be right, that might be wrong, calendar's loading
wait	the doorbell, two ticks
wait	I'll say yes or no once I've asked my boss
wait	keep your finger on it while I find my glasses
repeat	sorry which doctor did you say that was with
repeat	and you'd be putting me down for what exactly?
repeat	the yes or no is about what?
repeat	I scrolled too far, read me that last bit again
repeat	ten in the morning or ten at night, how did you put it
confirm	I can't think of a reason why not
confirm	no no, that's exactly the one
confirm	wouldn't dream of turning that down
confirm	if that's the best you've got then that's the best you've got, put me in
confirm	not perfect but nothing is, do it
confirm	oh go on then
confirm	nothing to complain about there, and after that I want to know what pills I'm on
confirm	no objections from this side of the screen
confirm	that's what I asked for isn't it, so obviously
confirm	aye, that'll dae
confirm	why are you even asking, of course
confirm	correct on all counts, for once
deny	yes, well, I thought I wanted it and now I don't
deny	yeah right, as if I'm getting up for that
deny	sure, and who's going to drive me? leave it
deny	I've gone off the idea
deny	that was my answer to something else, please don't book anything
deny	the knee stopped hurting while we were talking, so no need
deny	a no, in case that wasn't clear from the sighing
deny	thank you for your trouble but we'll let that one go by
deny	I'd love to, truly, and I won't
deny	not now not thursday not ever with him
deny	put the pen down, I'm not coming in for a scratch
out_of_scope	does the number 14 tram still stop outside your building
out_of_scope	how much does that come to without insurance
out_of_scope	what does the name Marsh come from, is that English?
out_of_scope	is the cafe downstairs any good these days
doctor_info	has she got any experience with vertigo, your Dr Marsh?
doctor_info	who else is in that morning
view_appointments	wait is that the same day as my other one
view_appointments	don't I already have something on the third?
view_prescriptions	yes in a second, first how many of the white tablets do I take at night
cancel_appointment	while you hold that, the one I already had on Monday has to go
view_reports	did my iron come back yet? because if it's fine I don't need this
message_doctor	ask him whether I should come at all, would you, before we do this
help	what happens if I say yes, can I undo it, how does any of this work
go_on	half an hour later
go_on	let it be Tuesday
deny	I'm not coming
# readback cancel_appointment
go_on	no, the Friday one, the Monday one I'm keeping
go_on	yes, but both of them while you're there
go_on	you've got the right doctor and the wrong month
go_on	not the dentist sort of thing, the skin one
go_on	it's the later of the two that I meant
go_on	that's the one before the one I meant
go_on	wrong Tuesday. next one
go_on	mine stays, it's my daughter's that goes
go_on	I said Dr Oyelaran, you've put Dr Olander
go_on	the one you named first, not this
go_on	everything except that
go_on	keep that and take away the blood test instead
go_on	add the reason please, I've got a funeral
go_on	no not his, hers
wait	let me see whether my mum can bring me after all, then I'll tell you
wait	don't touch it yet
wait	I'm of two minds, give me until the kettle boils
wait	there's a text coming in about exactly this, hold still
wait	hmm. hmm hmm hmm
wait	neither, for the moment, I'm checking the letter I got
repeat	which one is it you're about to bin?
repeat	what time was that one again, the one you want to take out
repeat	say it back to me slower, I was on the phone
repeat	you asked me something, I lost it
repeat	sorry, is this still about the Wednesday one, what was the question
confirm	no, I'm not coming, that's the whole point
confirm	no I don't want it any more, as I said
confirm	don't keep it
confirm	it has to go, sadly
confirm	you read me like a book, off with it
confirm	someone else can have it, with my blessing
confirm	well I can't be in two places at once can I, so yes
confirm	let it go
confirm	I suppose so, much as I hate to
confirm	no doubt about it, and then find me something in January
confirm	that's the one, away with it
confirm	do I have to say it three times, ok, yes
deny	no, I do want it
deny	on second thoughts I'll crawl there if I have to
deny	yes is what I'd say if my sister hadn't just offered me a lift
deny	leave it where it is
deny	keep it keep it keep it
deny	what? no! that's six months of waiting
deny	I only asked whether I could, not that you should
deny	hands off, I'll be there
deny	let it stand
deny	my other half says I'm daft to give it up, so don't
deny	yes, I'm coming. I am coming, that means no to your question
out_of_scope	will they charge me for that, it's under 24 hours
out_of_scope	can you cancel my Netflix while you are at it
out_of_scope	why do you people always ask twice
out_of_scope	do I get the deposit back on my card
out_of_scope	what's a normal waiting time in other countries
reschedule_appointment	can't we push it rather than kill it
reschedule_appointment	no, I'd sooner have it two weeks on
reschedule_appointment	moved, I said, not removed
doctor_info	if I do, when would he have the next opening
view_appointments	what else have I got besides that one
message_doctor	could he be told why? I'd feel rude otherwise, write him I broke my ankle
view_prescriptions	hang on, does my repeat still run without that visit, how many are left
view_reports	is that the one where I'd get the scan results? what do they say
confirm	no, do cancel it
confirm	I'm not coming
deny	I'm coming
# readback reschedule_appointment
go_on	not from the 4th to the 9th, from the 9th to the 4th
go_on	yes, half an hour earlier though
go_on	right day, but I can't do mornings, I told you that at the start
go_on	the day you offered before this one
go_on	and can we keep Dr Farouk rather than that new one
go_on	no, Wednesday week, not this Wednesday
go_on	that's moving the wrong one, it's the physio sort I meant
go_on	as before, but after lunch
go_on	almost. swap the two
go_on	make it the one I turned down a minute ago, sorry
go_on	later, not sooner
go_on	the same hour as it was, just the new day
go_on	hm no, the second of the three you showed
go_on	all good apart from the time and the day
wait	I'd have to check with the nursery, don't do it yet
wait	someone's knocking, stay there
wait	maybe. let me look whether that's bank holiday
wait	my phone's at two percent, plugging it in, don't lose this
wait	thinking about it, don't rush me
wait	I'll get back to that in a sec, the dog's got hold of something
repeat	from when to when, sorry?
repeat	is it the old one or the new one you just read out
repeat	what were we moving, the eyes or the hip
repeat	give me that once more without the abbreviations
repeat	hold up, did you do it already or are you asking
confirm	better than what I had, so move it
confirm	no, I don't mind that at all
confirm	I won't say no to that
confirm	that'd be champion
confirm	move it, move it, before I change my mind
confirm	it's later than I'd hoped but it isn't Monday, that's all I ask
confirm	you finally got it, yes
confirm	suits me and it suits the child
confirm	I'd be a fool not to
confirm	no problem with the new time, and tell me what floor that doctor is on
confirm	as you say
confirm	yup swap them over
deny	oh if it's that late then leave it as it was
deny	no better than the first, so we stay with the first
deny	I've changed back, my meeting got called off
deny	yes the old one was good wasn't it, let's stick to that
deny	let it stay put
deny	not worth the bother, I'll take the morning off instead
deny	that's worse! forget I asked
deny	you know what, original plan
deny	it was a hypothetical question, I never wanted it moved
deny	no thank you dear, I'll manage the old one
out_of_scope	can you move my car tax reminder too
out_of_scope	is parking easier on a Wednesday
out_of_scope	are the clocks going back before then
out_of_scope	do you ever get tired of people like me
out_of_scope	who won last night, do you happen to know
cancel_appointment	you know what, just take it out altogether
cancel_appointment	no, then I'd rather not have it at all
doctor_info	is that other doctor a specialist too or a trainee
doctor_info	which of them works Saturdays
view_appointments	hang on, what's on that day already for me
view_appointments	how long have I had that old one booked for, is it the 16th
view_prescriptions	if it's that much later, will my tablets last, how many have I got left
book_appointment	keep the old one and give me this as an extra
message_doctor	would you let her know I asked for sooner and couldn't get it
deny	put it back where it was
# readback message_doctor
go_on	take out the bit about the wine
go_on	yes, but sign it with my married name
go_on	not to him, to the nurse
go_on	put it more politely
go_on	you've left off the part I said first
go_on	make it two days, not two weeks
go_on	add that it itches as well and send it
go_on	hmm, without the exclamation mark
go_on	I didn't say better, I said bitter, the tablets taste bitter
go_on	the last sentence before the first one
go_on	same words, other doctor
go_on	that's not what I'd call it, write burning
go_on	no, it's the left one, left left left
wait	let me read it through before it leaves
wait	is that how you spell it? give me a moment, I want to look it up
wait	don't send and don't delete
wait	my wife wants a look at the wording
wait	stay, I'm thinking whether I dare
wait	hang fire, she may be ringing me right now
repeat	read it out the way you'd send it
repeat	whose name did you put at the top again?
repeat	how does it begin, I've scrolled past it
repeat	was it already sent, or is this the bit where I say yes
repeat	what have you made of my words, show me again
confirm	off it goes
confirm	I couldn't have put it better myself
confirm	no changes
confirm	nothing to add, nothing to take away
confirm	it's blunt but so am I, let it fly
confirm	yes, and when that's gone, show me my next dates
confirm	don't wait, send
confirm	he won't like it, but he should know, so go ahead
confirm	that says it
confirm	not a word wrong in it
confirm	I have nothing against it being sent
confirm	please and thank you, yes
deny	oh don't bother the poor man
deny	reading it back I sound like a lunatic, bin it
deny	yes I wrote it, no I don't want it sent
deny	it's sorted itself out in the meantime, so let's not
deny	keep it to yourself
deny	I'd rather sleep on it, not today, drop it
deny	don't send that, I was only thinking aloud
deny	she'll see me Tuesday anyway so there is no point
deny	you weren't supposed to take that literally, scrap it
out_of_scope	can he read it on his watch
out_of_scope	does that go by post or by pigeon
out_of_scope	send it to my solicitor as well
out_of_scope	could you translate it into Polish for my neighbour
book_appointment	on reflection I'd rather say it to her face, have you anything this week
book_appointment	no message, just get me in
doctor_info	is she even working this week
doctor_info	who covers for him while he's off
view_prescriptions	what's the name of those tablets I'm complaining about, have you got it down
view_reports	first tell me what the result was, maybe I needn't write
view_appointments	won't I see him soon anyway? when is that
cancel_appointment	instead of writing, call off the visit, that says it all
reschedule_appointment	forget words, can't my slot simply come forward
confirm	ok send it
# asked book_appointment
go_on	whoever it was that did my mother's hip, if he takes me
go_on	well not Mondays
go_on	any of them, so long as it isn't a student
go_on	it's the same old thing, the shoulder
go_on	the second
go_on	the one with the beard
go_on	as soon as the kids are in school
go_on	for what? for my peace of mind
go_on	you tell me, what's the soonest
go_on	not him again
go_on	I'd have said ten but the bus
go_on	the day after my payday, so the 26th
go_on	I don't care who as long as she's kind
go_on	both, one after the other
go_on	what I've always had, a yearly look-over
go_on	her, the one who talks slowly
go_on	first thing
go_on	last thing, before you close
go_on	my foot. well, the nail more than the foot
go_on	neither of those, something in between
go_on	it used to be Wednesdays but now I work, so Thursday
go_on	the one you said, before the last one
go_on	Dr Kowalczyk, or is it Kovalchuk
wait	I knew that a minute ago. let me look for the card
wait	good question, ask me again in a sec
wait	let me ring my daughter, she has the diary
wait	depends on the weather for the hay, I'll look at the forecast and tell you
wait	er. um. moment
wait	just putting the baby down
wait	can you hold that, I am being called in at work
repeat	what do you need from me exactly?
repeat	which ones did you say there were?
repeat	the day or the doctor, what was it you asked
repeat	again please, what was the choice
repeat	I answered something, what did you take it for, where are we
deny	if it's that complicated I don't want it
deny	none of those then, and none at all
deny	oh, I didn't mean to make one, sorry, stop
deny	you know what, I'll live with it
out_of_scope	which bus gets there before nine
out_of_scope	do they take Bupa
out_of_scope	is it true that turmeric helps with joints
out_of_scope	the reason I'm late answering is the football, did you see it
out_of_scope	can you do a haircut as well, ha
doctor_info	who have you got for knees?
doctor_info	does the first one do Saturdays at all
view_appointments	what did I have last time, that was with whom
view_appointments	have I something standing already? because then I needn't
cancel_appointment	first get rid of the one I've got, then we'll see
reschedule_appointment	I've one in March, couldn't you pull that nearer, instead of all this
view_prescriptions	what for, you ask, well what is it I'm taking, that might tell us
view_reports	wait what did the last blood test say, that's why I'm asking
message_doctor	just tell Dr Haddad I'm bad again, she'll know what to do
go_on	her then
# asked cancel_appointment
go_on	the one I can't make, obviously, so the early one
go_on	not the first, not the last
go_on	hers please
go_on	all of them, I'm moving to Leeds
go_on	the eye one. or is that the one on the 12th, then the 12th
go_on	whichever is sooner
go_on	the one that was moved once already
go_on	everything up to Christmas
go_on	top one
go_on	the one you put in for me ten minutes ago
go_on	Thursday's, I told you at the beginning
go_on	the second, no, hang on, I mean the third, yes the third
go_on	with the Greek gentleman, Papadakis
go_on	both Tuesdays
go_on	what I don't want is the one at 7:45
go_on	it's the long one, forty minutes
go_on	my boy's, not mine
go_on	any that's with Dr Brandt
go_on	the follow up thing
go_on	the other one, the one I didn't mention
go_on	only the one in the morning, I'm keeping the afternoon
go_on	I've still got measles at home so the one this week
wait	I'd need to see them side by side, give me a minute
wait	wait, the wife's shouting something about it
wait	let me count on my fingers which one is which
wait	not sure any more, I'll check my letter
wait	hold on hold on hold on, maybe the sitter is free
wait	I'm looking for the email
repeat	which ones were there
repeat	can you list the choices again, numbered
repeat	you said two, what was the second
repeat	what am I supposed to answer here?
repeat	say that again, which of what
deny	none of these, leave them all
deny	I wasn't after cancelling, you misread me, leave it
deny	let's not, I'll turn up
deny	actually neither of them, I can make both after all
out_of_scope	does a cancellation go on my credit file
out_of_scope	the union's on strike again, isn't it awful
out_of_scope	how do I cancel my direct debit with you
out_of_scope	have you any idea what I can do about the neighbours' noise
out_of_scope	can you tell the school he's not coming in
reschedule_appointment	the one in June, but couldn't I come a week later with that
reschedule_appointment	don't take it away, shift it
view_appointments	which ones are there at all, with whom, show me everything
view_appointments	is the Brandt one this month or next
doctor_info	who's the one on the third, what does he do
message_doctor	it's easier if I tell him myself, can I write to him
view_prescriptions	before that, the inhaler, twice or three times a day
view_reports	wasn't one of those for my biopsy, is that back
help	I don't know how to pick one, do I type a number or what
go_on	the second one has to go
# asked reschedule_appointment
go_on	further back, when the snow's gone
go_on	sooner if it can be, the pain is what it is
go_on	Fridays are out, all the others are in
go_on	to the one you first offered
go_on	hers to mine and mine to hers, if that's doable
go_on	the week my in-laws leave, so from the 20th
go_on	the 2 o'clock, not the 2:30
go_on	the one at the end, with the lung doctor
go_on	any evening
go_on	one day back
go_on	it's the Novak one I mean
go_on	it doesn't matter which day, it matters that it isn't before ten
go_on	not the physical, the other
go_on	whatever was free when I asked before
go_on	hm the 3rd, or no, the 5th then, because of the 4th
go_on	same doctor please, different everything else
go_on	the other doctor if he's got room
go_on	when's my usual? make it that
go_on	the one that clashes
go_on	half five
go_on	I'd say Tuesday but my husband would say Monday, so Monday
go_on	before the scan, not after
wait	school's closed some day that week, I have to find out which
wait	I'll need my glasses for this, a moment
wait	wait, they're changing the rota as we speak
wait	could you sit tight while I ask the carer
wait	ooh. that's a tricky one, let me think
wait	not yet, not yet, I'm on a ladder
wait	checking the trains, don't go away
repeat	sorry, what did you want to know, old or new
repeat	which days did you read out before
repeat	remind me what's still missing
repeat	I didn't catch the question
repeat	what are my options again, and no more than three at a time
deny	then don't, leave it where it was
deny	oh if nothing's free it can stay
deny	you've asked me so often that I'll keep the old one out of spite
deny	no new one, thanks, the old will do
out_of_scope	when is Easter next year
out_of_scope	what's your boss's number
out_of_scope	are you open on the bank holiday, building I mean
out_of_scope	can you also reschedule my delivery with the furniture people
out_of_scope	how long is a piece of string
cancel_appointment	none of them suit, so out with it
cancel_appointment	I'd have to say never, so take me off
doctor_info	which days does he work, I can't pick blind
doctor_info	is there anyone else who'd see me before that
view_appointments	when is it now? I need that first
view_appointments	what else do I have that week
view_prescriptions	do I need to move it before my cream runs out, when does it
book_appointment	leave that be, I want a second one on top, for the other ear
message_doctor	ask her which would be better for her, then I'll fit in
view_reports	does it make sense to come before the result is there, is it there
go_on	Friday after all
go_on	half an hour later
# asked message_doctor
go_on	that I'm fine. well, not fine
go_on	just what I told you at the start
go_on	to him, not the nurse
go_on	write it the way you'd write it
go_on	ask whether the lump was anything
go_on	say I won't be coming, she'll be cross
go_on	I stopped the pills on Sunday, that's all he needs
go_on	the same one who wrote to me
go_on	how should I know the name, the heart one
go_on	tell them it was the fish
go_on	if I can fly on the 8th
go_on	Dr Adeyemi, but copy in Dr Lindqvist
go_on	the thing about my wrist, that it clicks
go_on	thank you, and nothing else, just that
go_on	can he call me back after four
go_on	nothing long, only that the swelling is down
go_on	whoever is on the diabetes team
go_on	is it normal that it's green
go_on	that I want another appointment, but from him in person
go_on	first sentence, good morning, second, I need the letter, third, regards
go_on	my results, whether I ought to worry
go_on	cancel, he'll know what I mean by it, just write him that word
wait	I'd have to find the words first
wait	let me type it elsewhere and paste it in here
wait	don't send an empty one, I'm still thinking
wait	sorry, crying child, back soon
wait	how do I put this. wait
wait	I'll ask my husband what exactly he wanted to know
wait	patience, I type with one finger
repeat	what did you ask, what or whom
repeat	have you got my text already or do I have to say it again, what's open
repeat	the names you gave me, once more
repeat	where did we get to with that
deny	no, I'd only be bothering him
deny	there's nothing to write, forget it
deny	on reflection silence is better
deny	ah leave it, I'll tell her when I see her
out_of_scope	write my mother a birthday card instead
out_of_scope	whom do I write to about the toilets
out_of_scope	what's the capital of Burkina Faso, we're doing a crossword here
out_of_scope	can I write to you, just for company
out_of_scope	will he get it before the post goes
doctor_info	who's there for that, somebody for hormones
doctor_info	which doctor was it that does the feet
book_appointment	I don't want to write, I want to be looked at
book_appointment	oh then rather fit me in tomorrow
view_appointments	who was I with in August, that's the one I mean, look it up
view_prescriptions	what's the stuff called that I have for my nose
view_reports	I wanted to ask about my liver numbers, but you may have them
cancel_appointment	nothing to write, only that Monday is off, can't you strike it yourself
reschedule_appointment	what I'd tell him is that 9 is too early, so couldn't you simply put me at 11
help	what can I even say in there, is there a limit
# done book_appointment
wait	don't log me out, there's more, I'm just getting the list
wait	good. er. one second, my wife is mouthing something
wait	stay on, I may have to come back on that, diary's upstairs
repeat	so what did I just agree to?
repeat	have you done it or only said it
repeat	what was the time again, I was writing with a dry pen
repeat	for which day was that now, spell it out
repeat	and whose name is it under, his was it?
reschedule_appointment	Friday after all
reschedule_appointment	no, I said half nine, you put half ten
reschedule_appointment	hm, that's the day the boiler man comes, one later
reschedule_appointment	with her, not with him, I did say her
reschedule_appointment	can I have it on the day you first mentioned instead
reschedule_appointment	same but afternoon
reschedule_appointment	I answered too quickly, the second time was the better
reschedule_appointment	wrong week, mate
cancel_appointment	scrap that
cancel_appointment	undo that please, my finger slipped
cancel_appointment	I said I'd see, that wasn't a yes, take it out again
cancel_appointment	and now the old one, the one from before, can go
cancel_appointment	no, sorry, my sister has just talked me out of it
cancel_appointment	that was for the wrong person, clear it
book_appointment	hers too, straight after mine if you can
book_appointment	great, the same for my lad, he needs his jabs
view_appointments	is that on top of the one on the ninth or instead
view_appointments	which comes first, this or the other thing
doctor_info	is he the tall one, and does he do backs as well
doctor_info	was there really nobody sooner, what about Dr Yilmaz
doctor_info	what's her field, actually, I never asked
message_doctor	now tell him why I'm coming, so he isn't surprised
message_doctor	could you let her know I'd like a chaperone
view_prescriptions	before I forget, the blue puffer, how often
view_reports	and the x-ray they took last time, what came out
view_reports	do I come with the results or are they in already
thanks_goodbye	ta, that was less painful than the tooth
thanks_goodbye	no that's it, thank you
out_of_scope	should I fast before it, in general, what do people do
out_of_scope	which door do I go in by
out_of_scope	put it in my google calendar
out_of_scope	will the taxi be paid
out_of_scope	if it's raining I'll be late, is it going to
out_of_scope	and now a table for two at Luigi's
reschedule_appointment	half an hour later
reschedule_appointment	let it be Tuesday
cancel_appointment	I'm not coming
# done cancel_appointment
wait	hold the line, I may regret this
wait	one sec, he's asking me whether I've done it
wait	right, let me tick it off my list, stay put
repeat	gone? or going?
repeat	which one did you take now, I hope the right one
repeat	tell me again what you've just done, in plain words
repeat	when would that have been
book_appointment	undo that
book_appointment	no no, not that one! give it back
book_appointment	oh you've done it already? I'd only asked, I want it as it was
book_appointment	my lift has turned up after all, can I have the slot again
book_appointment	what you took out three minutes ago, in with it again please
book_appointment	now I need a replacement, any time after the tenth
book_appointment	somebody else then, not him, but this month
cancel_appointment	and the one after it as well
cancel_appointment	both, I meant, the second is still in there I bet
cancel_appointment	the other one goes too then
cancel_appointment	you've left the one with Dr Moreau standing, that was the point of it all
cancel_appointment	hers too, she's not going without me
reschedule_appointment	the remaining one, could that be earlier now
reschedule_appointment	now that this is out of the way, the other can move up to its place
reschedule_appointment	I've kept the blood thing, only at eight it's murder, ten please
view_appointments	what's left
view_appointments	so which have I still got
view_appointments	is there anything with Dr Sorensen remaining
view_appointments	when was I last in at all, if that's not happening
message_doctor	she'll think I'm rude, let her know I had a fall
message_doctor	tell him it's not because of him
message_doctor	does he hear of it by himself? in any case write that I'll be back in spring
view_prescriptions	without him, who renews the heart tablets, how many repeats have I
view_reports	then I'd like to read the findings myself, are they there
view_reports	show me the ECG at least, since I won't be seeing him
doctor_info	who could I go to instead, for the same complaint
thanks_goodbye	cheers then, that's a weight off
out_of_scope	do I get my parking ticket money back
out_of_scope	did anybody else cry today or only me
out_of_scope	can you also unsubscribe me from that furniture newsletter
out_of_scope	will the health insurance hear about this
out_of_scope	what's the time in Manila now
out_of_scope	how many people don't turn up on average
out_of_scope	am I a bad mother
cancel_appointment	and the other one
book_appointment	I'm coming
# done reschedule_appointment
wait	wait, don't do anything more until I've looked at the wall
wait	hm, is that. hang on. let me see the bus plan
wait	hold it there while I text my son
repeat	from what to what, all told?
repeat	did it work
repeat	so when am I coming now
repeat	the new one, was that a.m.?
reschedule_appointment	put it back where it was
reschedule_appointment	no, other way round
reschedule_appointment	back to the first date, the second was a mistake of mine
reschedule_appointment	I gave you my birthday instead of the date, it should be the 17th
reschedule_appointment	you moved the wrong one, the wrong one I tell you, it was the afternoon I meant
reschedule_appointment	what we had two moves ago was best, that
reschedule_appointment	earlier, not later! I said earlier
reschedule_appointment	now hers to the same morning
cancel_appointment	do you know what, I won't go at all
cancel_appointment	too late for me, that, so take it off
book_appointment	since there's time now, add a flu jab beforehand
book_appointment	the old time's free now, isn't it? then my husband takes it
view_appointments	does that collide with anything of mine
doctor_info	is the new one a man or a woman
doctor_info	does he still do Tuesdays, or was that the reason
message_doctor	say to her I needed it because of the chemo of my husband, not to be awkward
message_doctor	she wanted to know when I'd be in, so tell her the new date
view_prescriptions	that's beyond the last tablet, can I get some more to bridge it
view_reports	by then the culture should be ready, or is it already
thanks_goodbye	alright, see you on the day then
help	can I do this by myself next time, where do I press
out_of_scope	does my sick note run until then, at work I mean
out_of_scope	is the 14th a full moon
out_of_scope	could you text my daughter-in-law the new date
out_of_scope	what are the visiting hours
out_of_scope	that lady at the front desk on Mondays, what's her problem
out_of_scope	will they still have those nice biscuits
out_of_scope	how do you know what today's date is
reschedule_appointment	undo that
# done message_doctor
wait	don't write anything more, I'm seeing if she phones
wait	okay. let me breathe for a second
wait	hang about, my partner's reading over my shoulder
repeat	what did you put in the end
repeat	so is it out, or waiting for something
repeat	who did that go to, him or her
repeat	how did you phrase the thing about the bleeding, read it to me
message_doctor	it's the left, I wrote right, tell him
message_doctor	add to that: also when I lie down
message_doctor	I forgot the main thing, that I'm pregnant
message_doctor	no, it should have been Dr Iyer, send it there instead
message_doctor	the same again to whoever does my kidneys
message_doctor	correction, three days, not thirteen
message_doctor	take back what I said about the receptionist, write that I'm sorry
message_doctor	p.s. he can ring me on the landline
book_appointment	he won't answer, they never do, get me a slot
book_appointment	and if that's going to take days, I'd rather come in
view_appointments	will I be seeing her before she answers, when's my next
view_appointments	when was it he saw me, because I wrote a fortnight
cancel_appointment	now that he knows, Monday needn't be
cancel_appointment	having told him I'm well, strike the check-up
reschedule_appointment	I've told her I can't sit long, so make my visit an early one instead
view_prescriptions	what I called the pink ones, what are they really
view_prescriptions	was it right what I wrote, 20 milligrams, have a look
view_reports	has she put anything in my file since, a finding or so
view_reports	meanwhile let me see the thing itself, the MRI
view_reports	is the lab back, or did I write too soon
doctor_info	is he in at all this week
doctor_info	who reads those when she's on holiday
thanks_goodbye	thanks, I feel lighter already
help	where do I see an answer if one comes
out_of_scope	how fast do doctors answer in general, worldwide
out_of_scope	can you send the same thing to my landlord
out_of_scope	do you think I was too harsh with him
out_of_scope	does he have children himself
out_of_scope	and now write me a poem about it
# dropped book_appointment
wait	fine. don't go anywhere though, I'm still dithering
wait	let me sulk for a minute
wait	give me a tick, I want to see what she says to that
repeat	what was the slot you'd had for me, just out of interest
repeat	so nothing's in, yes?
repeat	which doctor had it been
repeat	what happened to it now, I lost the thread
book_appointment	Thursday then
book_appointment	no no, I meant not at that hour, but yes to coming
book_appointment	oh go on, take it after all
book_appointment	the one before that, I'd have taken that
book_appointment	her I'd have come for, if she's got anything
book_appointment	all right but for my daughter instead
book_appointment	you gave up quickly! I only wanted another day
book_appointment	same thing with somebody older
book_appointment	that no was to my husband, not to you. yes please
book_appointment	my tooth has just said otherwise, so put me in
doctor_info	is there anyone who does it by telephone
doctor_info	what if I wanted a woman, who's there
doctor_info	and Friday? is anyone there at all
doctor_info	when would he have been free otherwise
view_appointments	I think I've got one already anyway, haven't I
view_appointments	is the old one still there
view_appointments	what am I left with
cancel_appointment	the same with the one in May, no to that too
reschedule_appointment	rather bring forward what I have
reschedule_appointment	then the one I've got must come down to this week, it's that or nothing
message_doctor	let Dr Brandt know that I'd been willing, at least
message_doctor	I'd rather write to her about it
view_prescriptions	so I carry on with the ointment? how often was it
view_reports	was there anything on my last urine test to make me come at all
view_reports	the old report, from the other time it swelled up, is that there
thanks_goodbye	sorry to have wasted your breath, bye
help	hm. so what else is there that you could do for me
out_of_scope	will I have to pay for asking
out_of_scope	is there a pharmacy round the corner that just sells it
out_of_scope	how do I get rid of a splinter myself
out_of_scope	and they wonder why people vote the way they do
out_of_scope	are other clinics as full as you
out_of_scope	you're not a human, are you
out_of_scope	what would you do in my shoes
book_appointment	let it be Tuesday
# dropped cancel_appointment
wait	phew. wait, let me think about it properly
wait	leave it like that while I talk to my brother
wait	not another step until I've found the letter
repeat	so it's still on?
repeat	what had you been going to cancel, exactly
repeat	when was that one again
repeat	you didn't do it, did you, tell me you didn't
repeat	say where we stand
cancel_appointment	no, do cancel it
cancel_appointment	you misunderstood, the no was for the other, this one is to go
cancel_appointment	hang it, I won't manage, away with it
cancel_appointment	the other one then
cancel_appointment	oh, he can't drive me now, so it's back to what I said first
cancel_appointment	what I meant with leave it was leave it out
cancel_appointment	the early one instead
reschedule_appointment	could it be an hour later, since it's staying
reschedule_appointment	good, and while it lives, make it a Wednesday
reschedule_appointment	rather than give it up I'd have it moved, how about the 28th
reschedule_appointment	sooner if anything
view_appointments	which other ones are there that I could give up
view_appointments	is that the only thing I've got
book_appointment	then I need one more beside it, for the rash
doctor_info	what sort of doctor is she, the one I'm keeping
doctor_info	who'd take over if he's ill that day
message_doctor	tell her I'm coming, she'll have heard otherwise
view_prescriptions	do I stop the warfarin before it, what does mine say
view_reports	what was the result that got me sent there
thanks_goodbye	good, thank God, bye now
out_of_scope	can you cancel the rain instead
out_of_scope	what's it cost if I simply don't show up
out_of_scope	is there a shuttle for old folks
out_of_scope	how do I cancel a marriage, joking
out_of_scope	my neighbour had the same and died, you know
out_of_scope	what's the best excuse to give an employer
out_of_scope	are you recording this
out_of_scope	is it true they are pulling your building down in spring
# dropped reschedule_appointment
wait	let me just ask at work, maybe all the same
wait	don't close it off entirely, I'm getting a call about it
wait	um, wait, I'm working it out
repeat	so which date is valid now
repeat	you left it, did you? on what day?
repeat	what were the days you'd found, before I said no
repeat	once more, the time as it stands
reschedule_appointment	fine, the 3rd then
reschedule_appointment	no was to the hour, not to the move
reschedule_appointment	well, but Thursday I'd have liked
reschedule_appointment	take the one I laughed at, it's better than nothing
reschedule_appointment	if not her, then with the other
reschedule_appointment	my mother says I should, so do move it
reschedule_appointment	yes to the first, no to the second, that's what I was saying
reschedule_appointment	what about in the evening
reschedule_appointment	half past would do
cancel_appointment	then it's no use to me, remove it
cancel_appointment	can't move it, can't make it, so that leaves one thing
cancel_appointment	off with it then altogether
cancel_appointment	oh alright, kill it
book_appointment	keep it and give me one on the 22nd besides
book_appointment	somebody else, a new one, sooner, and the old one stays
view_appointments	what was it I've got, day and time and the lot
view_appointments	have I anything else that might be easier to shift
doctor_info	when is he there at all
doctor_info	which of them has the most room
doctor_info	is there a locum for her
message_doctor	then write her that I'll be ten minutes late
message_doctor	ask him if ten minutes of delay would matter
view_prescriptions	have I enough of the beta blocker till that day
view_reports	anything new in my file, if I have to wait so long
thanks_goodbye	ok it stays, cheers
thanks_goodbye	no harm done, goodbye
out_of_scope	tell my boss he has to let me go
out_of_scope	why is everybody so full everywhere
out_of_scope	does a horoscope say anything for the 19th
out_of_scope	what's the fine for speeding to get there
out_of_scope	is that the day the king visits
out_of_scope	could the doctor come to my house in a helicopter
out_of_scope	I failed my driving test, hence all this
reschedule_appointment	let it be Tuesday
# dropped message_doctor
wait	mm, I'm not sure that was wise, hold on
wait	let me rewrite it on paper, I'll be back
repeat	what had I written? I liked the beginning
repeat	so he won't get it, correct?
repeat	to whom was it going to go
repeat	did I say no to that? what was the question
repeat	read me the thing we've just thrown away
message_doctor	ok send it
message_doctor	no, I wanted it without the last line, not without all of it
message_doctor	to the nurse then, if not to him
message_doctor	you can write that it's better, that's all
message_doctor	my no was about the spelling, let it go out
message_doctor	hm, he ought to know. do it anyway
message_doctor	half of it, the half about my sleep
message_doctor	the first version, not the grumpy one
book_appointment	I'll tell him in person, when can I have ten minutes
book_appointment	face to face is better, put me in with her
view_appointments	I'm seeing him anyway, aren't I
view_appointments	when's the next time I'd be there to say it
cancel_appointment	don't write, just take me off Friday
cancel_appointment	and the visit too, drop that like the letter
reschedule_appointment	so no letter, but could my visit come closer
reschedule_appointment	she can tell me herself on the 9th, only not at eight, at noon
view_prescriptions	it may be answered already, what does it say next to the dose
view_prescriptions	is it with food or without, then I needn't ask
view_prescriptions	can I simply have another box of them
view_reports	perhaps the answer's in my report, show it
view_reports	what did the smear say
doctor_info	is there any other who knows about migraines
doctor_info	is she back next week
thanks_goodbye	you're right, bye
out_of_scope	is a sneeze faster than a train
out_of_scope	did you laugh at it at least
out_of_scope	should a person take magnesium for cramps, what do they say
out_of_scope	can I get a fax number
out_of_scope	what do doctors talk about at lunch
out_of_scope	how do you spell haemorrhoids
out_of_scope	write to the mayor about the potholes then
message_doctor	her then
# told doctor_info
wait	let me write those down
wait	my wife knows him from somewhere, wait till I've asked
wait	interesting, hold on, looking her up
repeat	the third name again?
repeat	slower, and without the titles
repeat	what was it you said about the last one
book_appointment	her then
book_appointment	the second one, next week sometime
book_appointment	he sounds kind, I'd like to see him about my hands
book_appointment	any of those, as long as it's before the wedding
book_appointment	the one with the odd name, Tuesday, if you'd be so good
book_appointment	ten past nine with the first of them is mine
book_appointment	in that case my father should go, to the last
book_appointment	go on then, Thursday
doctor_info	and Friday?
doctor_info	does she do it too
doctor_info	the other one, what about him
doctor_info	no, not who they are, when they are there
doctor_info	and for children
doctor_info	what I asked was hearts, you gave me lungs
doctor_info	among them, who's been longest with you
doctor_info	nobody with an Italian name? I was told Bianchi
reschedule_appointment	ah he's there on Wednesdays, then mine goes from her to him
reschedule_appointment	then I'm with the wrong sort, swap me over to the skin one
reschedule_appointment	if she's free at two, why am I at five? put me there
cancel_appointment	oh, a gynaecologist? I'm down with that one by mistake, take me off
cancel_appointment	seeing that he isn't one for kids, my girl's slot with him can go
view_appointments	which of those am I with
view_appointments	have I been to him before, I don't recall
view_appointments	and mine is on what day
message_doctor	the third, ask him whether he takes new ones like me
message_doctor	tell her, the second I mean, greetings from Ostrava
message_doctor	write to the lung one that I've got his scarf
view_prescriptions	who of them put me on the statin, it's on the label isn't it
view_reports	did one of those sign my scan? what's in it
help	and if I like one, what then, do you do it or do I ring
out_of_scope	is any of them single
out_of_scope	which of those earns most
out_of_scope	are there reviews of him on the internet
out_of_scope	what did she study and where
out_of_scope	would a vet do at a pinch
out_of_scope	any good butchers near you
# told view_appointments
wait	let me compare with the fridge
wait	a moment, I need to ring my carer about those
wait	hmm, that second one. wait. no, wait
repeat	the middle one once more
repeat	that was too fast, start from the top
repeat	you said a time for the first, which
cancel_appointment	the second one has to go
cancel_appointment	all but the last
cancel_appointment	not that. off
cancel_appointment	the early one I won't be awake for, do away with it
cancel_appointment	two on one day is one too many, the later can go
reschedule_appointment	can the first be later
reschedule_appointment	swap those two round
reschedule_appointment	the one with her, not that day, I've got the painters
reschedule_appointment	that says Monday, I was promised Tuesday, put it right
reschedule_appointment	the last one sooner
book_appointment	one more, between those
book_appointment	only that? then I need something before, my ear's on fire
book_appointment	there's none for the little one, give her the same day as me
view_appointments	and last year?
view_appointments	no, the ones I've been to, not the ones I'm going to
view_appointments	who's the second with
view_appointments	what about hers, my daughter's, she's under my name
view_appointments	that's not the answer, I asked where not when
view_appointments	and after Easter
view_appointments	is the one I made just now among them
doctor_info	who's that, the second name
doctor_info	does the first one do ears, or why am I there
doctor_info	is she the one from upstairs, what does she treat
message_doctor	ask the first whether I should bring the brace
message_doctor	let the one on the 11th know that I react to latex
message_doctor	tell her, the middle one, I'm bringing my sister to listen
view_prescriptions	and the tablets that go with that, how many a day
view_prescriptions	which of them gave me the spray, and is it still good
view_reports	what came out of the one in September
view_reports	the first of those was for my thyroid, are the values in
thanks_goodbye	right, that's me told, bye
out_of_scope	is it one ticket for all three, on the tram
out_of_scope	do I get that time off paid
out_of_scope	what does one wear for a thing like that
out_of_scope	is there a discount for three
out_of_scope	and what's on at the pictures on the second of those days
out_of_scope	your handwriting is better than his, ha
out_of_scope	print it and post it to me
out_of_scope	and my husband's, the same list
view_appointments	is that all of them
# told view_prescriptions
wait	let me fetch the boxes and see
wait	not so quick, I'm filling the pill box while you talk
repeat	the second again, how many
repeat	you said with food, for which one was that
repeat	once more, but only the names
view_prescriptions	and the inhaler?
view_prescriptions	no, I didn't ask which, I asked when
view_prescriptions	the last one, can I get more of that
view_prescriptions	is the first the one for my blood pressure or is it the second
view_prescriptions	that one I stopped ages ago, is it really still there
view_prescriptions	and since when
view_prescriptions	not the dose, the refills
view_prescriptions	who prescribed the third
message_doctor	the second makes me dizzy, let him know
message_doctor	ask her if the first two get along
message_doctor	that's wrong, it's half a tablet, somebody should tell him that
book_appointment	then I'd better be seen, I've been on the double
book_appointment	the last one runs out and he wants to see me first, so when can I come
book_appointment	that gave me hives, somebody have a look at me please
doctor_info	is the name under it a skin doctor or what
doctor_info	who'd one see to get off those
doctor_info	which doctors deal with that sort of drug
view_appointments	wasn't I meant to come back when they're gone, is there a date
view_appointments	when was it he gave me the last of these
view_appointments	do they run out before my next visit, when's that
view_reports	and what value was it that got me onto the first
view_reports	it's for sugar, right? what was mine
view_reports	the allergy, is it noted anywhere in my file
cancel_appointment	ah, six left, then I needn't come on Tuesday, take me off
cancel_appointment	if they go on by themselves the medication review can be struck
reschedule_appointment	those end on the 5th and he sees me on the 8th, so pull it up a bit
thanks_goodbye	good. that's the pills settled, bye bye
out_of_scope	is the second one made from pigs
out_of_scope	can I drink with those
out_of_scope	what's cheaper, this or the one from the telly
out_of_scope	do they deliver, the chemist
out_of_scope	and my husband's pills? he takes four too
out_of_scope	is there a herb that does the same as the first
out_of_scope	how does one even swallow such a thing, generally
out_of_scope	which of these could my dog have eaten, and would it matter
view_prescriptions	and the other one
# told view_reports
wait	I have to sit down, wait
wait	let me get my son, he's a nurse, one moment
wait	slowly, slowly, I'm copying out the figures
repeat	what was the number again
repeat	say the last line once more
repeat	and that was from when, you said
view_reports	and the other knee
view_reports	no, the one before that
view_reports	that's last year's, I asked for this year's
view_reports	what about the sugar
view_reports	is it better or worse than the first
view_reports	and in words?
view_reports	not the blood, the picture
view_reports	who wrote that
message_doctor	ask him what that means
message_doctor	she must have mixed me up, I never had that, let her know
message_doctor	has he seen it? if not, put it under his nose with a note
message_doctor	can one of them explain it to me on the phone
message_doctor	tell her the second figure scares me
book_appointment	that doesn't sound good, I want to talk to somebody face to face
book_appointment	it says repeat in three months, so let's do that
book_appointment	with a value like that, to the kidney person please, and fast
book_appointment	recommended follow-up it says there, well, follow me up
cancel_appointment	all clear? then we can spare ourselves Monday
reschedule_appointment	that high? then I can't wait till April, get it forward
reschedule_appointment	it's not all there yet, so move our talk till it is
view_appointments	do I have anything with him to go through this
view_appointments	when had I been in for that
doctor_info	who's good with that sort of finding
doctor_info	is the person who signed it a specialist or just on duty
view_prescriptions	am I taking anything for that
view_prescriptions	is that why I'm on the yellow ones, look
view_prescriptions	it's my iron again, so are those capsules still to be had
thanks_goodbye	good news then, thank you
thanks_goodbye	hm. well. thanks for telling me straight
out_of_scope	is that number normal for a man of eighty
out_of_scope	what does benign mean
out_of_scope	and how's my brother's
out_of_scope	does my life insurance get to see this
out_of_scope	can one eat something against it
out_of_scope	how old does that make my bones, in your opinion
view_reports	and the other one
view_reports	is that everything
# idle
wait	I've something to ask, let me just sit down first
wait	hold on there, I'm looking for the note I made
wait	don't start yet, my hearing aid's whistling
wait	wait, I had it on the tip of my tongue
repeat	where were we
repeat	what did you say just now, before the help bit
repeat	sorry, that last thing once more
book_appointment	so. the ear. it's begun to hum again
book_appointment	what I said weeks ago about never coming back, ignore it, I need somebody for my gout
book_appointment	I've got spots and a free afternoon
book_appointment	it's not for the weather that I'm here, my hip's given up
book_appointment	the school sent her home, eyes all gummed up
book_appointment	oh and a tetanus thing, I'm due one
view_appointments	right, what have I got
view_appointments	did the girl on the phone put me in, in the end
view_appointments	is it this week or next that I'm with you
view_appointments	there was something about the 21st, wasn't there
cancel_appointment	about that thing on the 21st, I've a funeral
cancel_appointment	you know the one I have, I shan't be needing it
cancel_appointment	I'm not coming back to that man, so take me off his list
reschedule_appointment	the same hour won't work any more since the clocks changed, later please
reschedule_appointment	I'm down for early, I asked for late
reschedule_appointment	my wife got hers moved, now mine ought to go along
view_prescriptions	those tablets, the ones with the line across, is it one or a half
view_prescriptions	am I out of refills or is the chemist lying
view_prescriptions	what did he put me on in the end
view_reports	any word from the lab
view_reports	they took three tubes off me and I've heard nothing
view_reports	what's it say about my back, the thing they photographed
doctor_info	do you have somebody for the ears, nose and all that
doctor_info	the Hungarian gentleman, is he still with you
doctor_info	who's on for sick children tomorrow
message_doctor	somebody should tell Dr Petrosyan it didn't work
message_doctor	can I get word to the nurse who did my dressing
message_doctor	he asked how I'd get on with it. well, badly, pass it on
greeting	oh, good day, me again
greeting	hello hello, is that the same one as before
help	I don't know what to ask you, what is there
help	and how does one use you for, well, anything
thanks_goodbye	that's all for now, ta
thanks_goodbye	nothing, I was just looking, cheerio
out_of_scope	how's things with you
out_of_scope	what's my neighbour in there for, she went in at nine
out_of_scope	is there a lost property, I'm missing a glove
out_of_scope	which train was cancelled this morning, the 7:40 was it
out_of_scope	is cold water bad for the kidneys or is that a myth
out_of_scope	somebody's blocked my car in
out_of_scope	do you know a good plumber
`;
