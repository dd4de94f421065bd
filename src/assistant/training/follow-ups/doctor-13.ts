/** Sentences of our own. */
export const doctorFollowUps13 = `
# readback add_prescription
go_on	not the 500, the 250, he weighs nothing
go_on	make that bd, tds is asking for trouble with her
go_on	wrong Fatima, I mean the one born in fifty-eight
go_on	seven days is plenty
go_on	clarithromycin then, penicillin brings her out in hives
go_on	same thing but the modified release one
go_on	yes but at night, not mornings
go_on	it is for the husband, not for the wife
go_on	kindly change to Subramaniam, with m at the end
go_on	half of it for the first week, then as you said
go_on	LANSOprazole. not olanzapine. god help us all
go_on	liquid please he's four
go_on	let's say until I see her again in March
go_on	ok with two refills though
go_on	thrice daily after food only, sir, not before
go_on	correction, strike two hundred, read one hundred milligrams, full stop
go_on	and the reason is neuropathic pain, put that in
go_on	oh I forgot, she spits out capsules, so tablets
go_on	perfect apart from the strength
go_on	longer. a month at least, he lives out past the quarry
go_on	twenty, twenty, I said two-oh
go_on	hm, no, on reflection sertraline rather than that
go_on	do it prn instead of regular
add_prescription	and a bit of omeprazole to cover his stomach while we're there
add_prescription	also the folic acid, five, once a week, different day
add_prescription	don't forget she'll want her inhaler renewed as well
discontinue_prescription	before that goes out he has to come off the diclofenac
discontinue_prescription	hold on if I give this the old amitriptyline has to go, pull it
patient_history	is she still on the warfarin though
patient_history	what was his last creatinine before I sign that
patient_history	any allergies down for this chap?
patient_history	when did I last give her that
patient_history	did he get on with it the last time, or was that the one that made him dizzy
patient_history	how's the potassium been
patient_history	first show me what all she is taking already
patient_history	isn't he the sulfa one, have a look
patient_history	her weight, do we have her weight
patient_history	was she pregnant in the last note or am I thinking of her sister
out_of_scope	does that clash with grapefruit at all
out_of_scope	what's the ceiling dose of this in the over eighties
out_of_scope	have boots got it in, there was a shortage
out_of_scope	who wrote this awful formulary anyway
out_of_scope	is that cheaper than the brand, she pays for everything herself
out_of_scope	what does NICE say now, still first line?
wait	one sec the BNF is somewhere under the coffee
wait	hang fire, nurse is shouting
wait	let me just do the sum for his kilos
wait	keep it there, I want to ask her whether she can swallow tablets
wait	just a moment, patient's attender is talking
wait	mmm. thinking
repeat	say the dose again?
repeat	who's that going to, which Jones
repeat	what have you got down for the duration
repeat	sorry the screen jumped, what am I agreeing to
repeat	twice a day did you put or once
confirm	that's the badger
confirm	allergy was a tummy upset in 1987, it isn't one, go ahead
confirm	correct, proceed, next
confirm	I know about the interaction, I'll watch her INR, send it
confirm	yes yes kindly issue
confirm	if you must have it twice: affirmative
confirm	fire away, he's stood here waiting with his coat on
confirm	looks right from here, ta
deny	oh lord no, she's allergic, scrub the lot
deny	leave it, he says he's got a drawer full at home
deny	don't issue, I'll discuss with the renal people first
deny	changed my mind, she can try physio before we go down that road
deny	absolutely not, who dreamt that up
deny	no need sir, cancel it only
deny	bin it
message_patient	rather, write him first and ask if he still wants to try them
add_diagnosis	I should really get the gout onto her problem list before I treat it
view_schedule	when am I seeing him next, is it before these run out
confirm	why do you think I said it, of course
confirm	have checked allergy with mother also, nil, so proceed
deny	not with her QTc, thanks, no
set_availability	sorry, butting in: tomorrow I can start from seven, put that down
# readback discontinue_prescription
go_on	not the ramipril, the amlodipine, it's his ankles
go_on	reason: dry cough, she's sounding like a seal
go_on	because of falls, if it insists on a because
go_on	from Friday, let him finish the strip
go_on	both of them actually, the 5 and the 2.5
go_on	yes but say it was the patient's own choice
go_on	the other Chowdhury, the younger brother
go_on	wean please, not dead stop, over four weeks
go_on	only the evening one stop, morning one shall continue
go_on	amend: indication lapsed, not adverse reaction
go_on	hers, not his, they're on the same blessed tablet
go_on	just put no longer indicated
patient_history	how long has he been taking it
patient_history	who started her on this, was it me
patient_history	what would that leave him on
patient_history	remind me of his last pressure before I take that away
patient_history	has she ever had a seizure off it
add_prescription	swap, so losartan fifty in its place
add_prescription	and give him bisoprolol to cover the gap
out_of_scope	will he get withdrawal headaches off that
out_of_scope	how slow should one taper it according to the books
out_of_scope	can the pharmacist be told by fax, does anyone still fax
out_of_scope	you ever worry you're out of a job too
wait	give me a tick, cardiology are ringing back about precisely this
wait	wait wait let me see what the wife says
wait	don't do anything yet, I am reading the discharge letter
wait	bear with me, dropped my specs
repeat	which one are we stopping, I looked away
repeat	what reason did you put
repeat	come again, the whole lot or just the statin
repeat	read me that once more slowly, I'm new on this thing
confirm	stop it, he hates it, we all hate it
confirm	yes, well, it's doing nothing for her anyway
confirm	do the needful
confirm	please, and good riddance
confirm	as stated, thank you, carry on
confirm	aye take it off
deny	hmm better keep her on until bloods are back
deny	no he'll go into fast AF, put that down
deny	whoa no. she needs that one
deny	let it continue for now, no change
deny	on second thoughts the risk isn't worth it, let sleeping dogs lie
message_patient	maybe ask her first whether the swelling's gone, drop her a line
discontinue_prescription	and his zopiclone while I'm feeling ruthless
block_time	ooh and I'm off Thursday afternoon, keep it clear before I forget
view_schedule	is he coming in this week at all
urgent_patients	sorry, that beep, did something serious come in
deny	she'd be on the phone by teatime, so no
# readback message_patient
go_on	less stiff, say Hi Margaret
go_on	take out the bit about cancer, for pity's sake
go_on	to the mother, the lad's only nine
go_on	add that she must fast from midnight
go_on	normal not abnormal!! fix that
go_on	sign it Dr Okonjo-Bell, not just doctor
go_on	send it to Piotr instead, same wording
go_on	shorter. he doesn't read
go_on	instead of urgently put in the next few days, she panics
go_on	yes but lose the exclamation mark
go_on	tell her also to bring the old x-rays
go_on	Tuesday in it should be Wednesday
go_on	and that he may call me if the fever is coming back
go_on	new paragraph, we shall repeat the bloods in six weeks, close
go_on	say kidney, he won't know renal
go_on	polite version please, I was cross when I said that
patient_history	was it actually normal, show me her result
patient_history	what did I tell him last visit, I don't want to contradict myself
patient_history	does she take metformin, else the advice is rubbish
patient_history	hang on is her surname still Lindqvist after the divorce, check her record
view_schedule	do I even have a gap on Wednesday to offer him
view_schedule	check first if she isn't coming tomorrow anyway
set_availability	I'd better open up Wednesday morning first, nine till eleven
view_patients	which of my people is called Imogen, there are two I think
out_of_scope	will it come up on his phone or does it go to some email
out_of_scope	can you put it into Polish for him
out_of_scope	has reception posted the paper copy as well
out_of_scope	you write better than my registrar, d'you do exam essays
wait	don't send! let me reread
wait	a second, I'm wondering how she'll take that
wait	park it, my bleep
wait	wait na, checking the value
repeat	how does it read now
repeat	which number two Smith is it addressed to, tell me again
repeat	sorry I skimmed, what does the last line say
repeat	and who gets this?
confirm	off it goes
confirm	lovely, that's just how I'd say it to her, send
confirm	fine. Shakespeare it isn't, but fine
confirm	yes please go ahead and forward the same
confirm	good enough, hit it
deny	no I'll ring her, that's not news for a text
deny	don't send that, it's cold
deny	scrap it he's just walked in
deny	nah leave it, he'll only reply with forty questions
deny	better not. thank you though
message_patient	do one for his sister too, that her scan is clear
discontinue_prescription	come to think, I should just stop her naproxen outright, do that
add_diagnosis	has anyone coded the anaemia? put it in for her, iron deficiency
confirm	sounds like a robot wrote it, which, well. send
confirm	okey-dokey, let her have it
# readback set_availability
go_on	from nine, I'm not a milkman
go_on	only this Thursday mind, not every one
go_on	till one. the afternoon's the nursing home
go_on	put a half hour for lunch in the middle, I do eat
go_on	and Saturdays the same
go_on	make the slots twenty minutes, tens are a fantasy
go_on	quarter past rather than on the dot, school run
go_on	starting next month, not now
go_on	evening session also, six to eight
go_on	swap the Tuesday for a Wednesday and we have a deal
go_on	yes yes but without the bank holiday
block_time	and what about the 14th, I'm at the coroner's all day, shut that
block_time	fine hours, though between twelve and two on Monday nobody please
view_schedule	would it clash with anyone already in
view_schedule	how full is the Thursday as it stands
view_schedule	who's the early one that day, is somebody there at eight
out_of_scope	does payroll see these extra hours or do I moan to someone
out_of_scope	is Dr Hallam working Saturdays too or am I the only mug
wait	let me ring my wife before we carve it in stone
wait	hm, wait, is that half term? checking
wait	five minutes, the practice manager might overrule me
repeat	till when did you say
repeat	is that every week or a one-off, what have you got there
repeat	go through the days again will you
confirm	suits me
confirm	right you are, set it
confirm	alas yes, open the floodgates
confirm	okay doctor says okay, haha, kindly save
deny	no that'd kill me, forget the Saturday idea
deny	leave my hours how they were
deny	not happening, my knees won't do a twelve-hour day
message_patient	Let poor Mrs Achterberg know first that I'm starting later
view_patients	how many have I got on my list altogether, I'm deciding if it's worth it
confirm	I'll regret this. yep
# readback block_time
go_on	the whole day, not just the morning
go_on	from three, the meeting was brought forward
go_on	it's the 17th I fly, so from the 16th
go_on	two hours will do, it's only the dentist
go_on	call it study leave
go_on	no wait, back on Tuesday, so through Monday only
go_on	the week after that one
go_on	reason? family function, my cousin-brother is getting married
go_on	leave the first slot open, block after that
go_on	till lunchtime then, if you're going to be like that
go_on	also Friday while you're at it, it's a long weekend
go_on	don't say holiday in it, just away
view_schedule	who would that hit
view_schedule	anyone booked in that stretch already?
view_schedule	is Mr Tanaka's review in there, I promised him
view_schedule	what does the Monday after look like
set_availability	on the other hand I could do extra on the Wednesday, eight to twelve, open that
set_availability	and to make up for it put me on the Saturday morning
out_of_scope	who's covering me that week, is it the Belgian
out_of_scope	how many leave days have I got left this year
out_of_scope	has HR to sign that off?
out_of_scope	what's the weather like in Lisbon about then
wait	let me see the flight times, hold it
wait	not yet, waiting on the college to confirm the date
wait	er... checking with her indoors
repeat	which dates again
repeat	was that half past two you had, or half past three
repeat	I was on the other line, what's blocked
confirm	yes, gloriously, yes
confirm	do that, and nobody is to squeeze anyone in
confirm	correct as read, over
confirm	put it in please, I've earned it
deny	the course got cancelled so no
deny	no no I can't leave them that long
deny	forget it, my leave's been refused, what a surprise
deny	drop that, I shall manage without
message_patient	somebody should tell Mr Delacroix, he's down for then, write that I'm away
urgent_patients	before I vanish, anything hot still on the board
confirm	confirmed, full stop, end of dictation
deny	oh what's the point, let them come
# readback add_diagnosis
go_on	type one, not two, she's eleven
go_on	left. not right
go_on	say suspected, I've no biopsy yet
go_on	the date should be last August when he first came
go_on	mild, not moderate
go_on	put it under Agnieszka, that's the twin
go_on	gout, singular, not gouty arthropathy unspecified blah
go_on	stage three B, semicolon, stable
go_on	add with neuropathy
go_on	resolved one, it should go as past history only
go_on	use the J45 code instead
go_on	yes but chronic, it's been since the floods
go_on	ok but note: diagnosed by the chest clinic not by me
patient_history	what was the HbA1c that made me say that
patient_history	is it not on his list already from Dr Pereira's time
patient_history	pull the echo up before I brand her with it
patient_history	any family history noted
patient_history	how many pressures above one-forty have we actually recorded for him
out_of_scope	what are the criteria this year, have they changed them again
out_of_scope	will the insurers see that word
out_of_scope	which code is it for being bored witless by coding
add_prescription	then he needs allopurinol, a hundred a day to start
add_prescription	so levothyroxine 25 for her
discontinue_prescription	if that's what it is the steroid cream must stop
wait	let me look at the film again, don't save it
wait	hold that thought, radiologist calling
wait	I want a second to think, that's a label for life
repeat	what wording have you used
repeat	was that left or right you wrote
repeat	sorry, on whose list?
confirm	sadly yes
confirm	enter it, he knows already
confirm	that is the correct term, please record
confirm	mm-hm, stick it on
deny	no. it's not proven and it'll cost him his driving licence
deny	hold your horses, strike that out, the ferritin is normal
deny	don't label her yet
deny	rubbish, it's viral, leave it off
message_patient	she ought to hear it from me before it's on there, send her a note to come in
view_schedule	when's she back, could do it face to face
confirm	one hundred percent sure, put
deny	nay, that's last week's idea, drop it
# readback acknowledge_alert
go_on	no the one above, the potassium
go_on	not that, the chest pain from the man on the barge
go_on	both the Okafor ones
go_on	the newer one, the other was dealt with at six
go_on	yes but mark it as handed to the crisis team
go_on	with a note that I phoned and left voicemail
go_on	just mine, the last one belongs to Dr Reyes
go_on	all three
urgent_patients	what did he say exactly in it
urgent_patients	how long's it been sitting there
urgent_patients	are there others behind it
urgent_patients	remind me how bad, red or amber
patient_history	is he the one on lithium, pull him up
patient_history	what was her potassium in June, for comparison
patient_history	has this lady any cardiac history at all
message_patient	tell him first that I'm ringing in ten minutes
message_patient	write to her please, keep the leg up, I'm on my way to the phone
out_of_scope	who was on call last night and slept through that
out_of_scope	can switchboard patch me through to her
out_of_scope	why does it always honk like a goose, can IT change the noise
wait	no wait I'm just getting him on the phone
wait	hang on there, reading it properly
wait	let me finish this stitch
repeat	which of them are we closing?
repeat	whose alert is that, you went too quick
repeat	uh, what happens if I say yes, repeat the line
confirm	I have it
confirm	mine, yes, on to it
confirm	spoke to her, she's fine, it was the budgie's tablets, close it
confirm	handled, sir, you may mark
confirm	already rung. obviously yes
deny	not until I've spoken to him
deny	no, let it stay up so the night team sees
deny	that's not mine to take, leave it
deny	nope, unresolved
add_prescription	he needs salbutamol now then, the usual, add it
view_schedule	could I fit her in at noon, what's there
block_time	keep my next hour clear, this will take a while
confirm	consider it mine
deny	wrong man, I never spoke to him, don't
acknowledge_alert	and the amber beneath it, I've seen that too
# asked add_prescription
go_on	the two-fifties
go_on	whatever he had before
go_on	five days, no, seven
go_on	for the Maria with the parrots
go_on	it's for her shingles
go_on	one tablet OD, morning time
go_on	doxycycline, since she can't have penicillin
go_on	no allergies that she's told me of, carry on
go_on	until the next review
go_on	cream not ointment, the thirty gram tube
go_on	chest infection, what else in November
go_on	half a milligram, that's nought point five, with a leading nought
go_on	second one on the list there, with the moustache
go_on	spray. under the tongue. as needed
go_on	mild psoriasis, elbows mainly
go_on	six hourly, max four times
go_on	lowest you have
go_on	three months' worth, he's off to sea
patient_history	what strength was it last year
patient_history	which of the two had the allergy, check that first
patient_history	can't recall, is she on the hundred or the two hundred
patient_history	how are his kidneys, that'll decide the dose
patient_history	what else is he swallowing these days
view_patients	how many Singhs have we got for heaven's sake, list mine
out_of_scope	what strengths does it even come in
out_of_scope	what is the usual paediatric dose per kilo
out_of_scope	don't you have a drop-down like the last system I worked on
wait	I'm asking him, one moment
wait	let me look on the box, she's digging in her handbag
wait	wait doing mental arithmetic, never pretty
repeat	what are you asking me, strength or frequency
repeat	you want what from me?
repeat	which bits have you got so far
deny	oh forget it I'll write it by hand
deny	you know what, she'll do without
deny	leave the tablet sir, not required now
discontinue_prescription	first things first, pull the old patch she's on
message_patient	I'd sooner ask her directly, message her what dose does she have at home
help	do I have to type mg or do you guess, how does this work
# asked discontinue_prescription
go_on	the water tablet
go_on	numbers two and four
go_on	made her itch
go_on	all the inhalers except the blue
go_on	Mr. Venkataraghavan, room six this morning
go_on	side effects. well, one big one: he fell off a ladder
go_on	it wasn't working, there's your reason
go_on	no reason other than he's had enough
go_on	hyperkalaemia, comma, five point nine
go_on	tapering, ten every week
go_on	the one Dr Abernathy put her on
go_on	from today itself
go_on	duplicate, someone in hospital started the same thing under its brand name
patient_history	list what she's on and I'll tell you
patient_history	what was it for to begin with
patient_history	has he had two lots of those?
patient_history	did I note last time why we kept it
out_of_scope	does that one need weaning or can it go cold turkey
out_of_scope	what's the generic called, the hospital writes brand names to spite me
wait	hmm it begins with a c, it'll come to me
wait	let me think which is the culprit
wait	hold it there my patient's phoning her daughter for the name
repeat	which were the choices?
repeat	reason for what, sorry, remind me where we are
deny	then don't bother, I'll sort it at his review
deny	none of them. leave him as he is
add_prescription	I'd rather begin the new one now, start her on candesartan four
add_diagnosis	the reason is worth its own line, put drug-induced angioedema on her problems
urgent_patients	just park this, what was that red flag a minute ago
# asked message_patient
go_on	that her smear is clear and see you in three years
go_on	just say call me
go_on	the Hendricks boy, well, his father
go_on	tell him: bloods fine, stop googling
go_on	dear sir, your sugars are on higher side, please come with fasting report
go_on	both of them, same text
go_on	she should double the furosemide till Friday and weigh herself every morning
go_on	him with the hip
go_on	write it nicely, you know, that I'm sorry about the wait
go_on	the blonde one, no, Zsófia, she's the blonde
go_on	begin, good afternoon, your biopsy shows nothing sinister, full stop
go_on	what I said on the phone, that the scan moved to the 8th
patient_history	what did her smear actually say, I'm not promising things blind
patient_history	when was he last here, a year at least no
patient_history	wait what is his LDL, I want to quote it
view_patients	who have I got called Ferreira
view_patients	show me the new ones from this week, it's one of those
view_schedule	hold on when could he come, what have I free Monday
out_of_scope	is there a character limit like on that bird site
out_of_scope	can you attach the diet sheet as a PDF
out_of_scope	what's Icelandic for liver
wait	let me find the right words
wait	two secs, lab's on the phone about this very thing
wait	not sure how to put it. give me a minute
repeat	who was it going to
repeat	sorry did you ask who or what
deny	no I've nothing nice to say, drop it
deny	don't write her after all
deny	skip it, secretary will post a letter
add_prescription	never mind words, give him the trimethoprim, 200 twice a day, 3 days
acknowledge_alert	his alert's still blinking, take that one in my name
# asked set_availability
go_on	Mondays and Thursdays
go_on	eight thirty to half twelve
go_on	every week till Easter
go_on	just the once
go_on	fifteen minutes each, ten if it's a jab
go_on	after lunch, let's say two, up to whenever the cleaner throws me out
go_on	the usual but an hour later
go_on	morning OPD ten to one
go_on	not that day, the one after
view_schedule	what do I have on Thursdays at present
view_schedule	what time was the last one booked on Monday, late?
view_schedule	I don't know, how does the week look
block_time	scratch Thursday anyway, I'm at my daughter's graduation, close that day
out_of_scope	what hours does Dr Kaplan do, I'd hate to outshine him
out_of_scope	when does the building lock up
out_of_scope	do locums get paid for the admin hour
wait	I need to ask the agency, hold on
wait	let me see when nursery shuts
repeat	which question was that, days or hours
repeat	what did I give you already
deny	too complicated, keep it as is
deny	oh never mind, I'm not doing evenings
help	I'm new here, what format do you want the times in, what can you take
wait	thinking about what my back can bear
# asked block_time
go_on	the 3rd to the 11th inclusive
go_on	all day
go_on	an hour, ninety minutes if the traffic's foul
go_on	my wisdom tooth, if you must know
go_on	from now until the inspector leaves
go_on	tomorrow pm
go_on	only the two slots after Mrs Achebe
go_on	whole of Diwali week
go_on	personal reasons
go_on	Wednesday week, you know, not this one
go_on	from ten to eleven thirty hours, repeat, eleven thirty
view_schedule	which afternoon is quietest
view_schedule	when does my last one finish that day
view_schedule	is the 11th a full list?
out_of_scope	when's half term this year
out_of_scope	what time's kick-off Saturday
wait	waiting for the rota person to text me back
wait	lemme open the email with the course dates
repeat	what do you need, start or end
repeat	did I say the 11th or the 12th just now
deny	nothing then, I'll stay
deny	cancel that thought, meeting's off
set_availability	or the reverse, make me bookable Friday evening to catch up, five to seven
message_patient	who cares when, first warn old Mr Birnbaum I may not be there, text him
# asked add_diagnosis
go_on	hypothyroid, subclinical
go_on	right knee, medial
go_on	second suggestion, the one without complications
go_on	since about 2015
go_on	Njoroge, the mother of the triplets
go_on	moderate persistent
go_on	not sure of the code, it's plain old eczema
go_on	confirmed by histology, so not query
go_on	what they call in the textbook benign positional vertigo
go_on	gestational one
patient_history	what have I put for her so far
patient_history	how high was it, the TSH
patient_history	which side was the fracture, it's in the letter from ortho
patient_history	is he a smoker by the way
out_of_scope	what's the difference between those two codes
out_of_scope	how do you spell that, two r's and an h?
out_of_scope	is long covid still a thing in the code book
wait	not certain. let me examine her again
wait	just reading what the neurologist calls it
repeat	sorry, which options did you give
repeat	what did you want, the side?
deny	leave it undiagnosed, like most of life
deny	no let's not put anything till the film's back
add_prescription	while I dither, start her on the iron, ferrous fumarate once daily
view_patients	do I have another Njoroge on my panel, younger?
# asked acknowledge_alert
go_on	the top one
go_on	the lady with the calf
go_on	every one except the suicidal lad, I haven't rung him yet
go_on	third and fifth
go_on	Mrs Kowalczyk's, the dizzy spell
go_on	the ten past four
go_on	called an ambulance, put that as the note
go_on	both please
urgent_patients	which ones are there again with the worst on top
urgent_patients	what was the second about
urgent_patients	which came in first
patient_history	is Kowalczyk the one with the pacemaker, show her chart
patient_history	what tablets is that dizzy one on
out_of_scope	who else is seeing these besides me
out_of_scope	can't the nurse triage do this sort of thing
wait	reading them, hang on
wait	let me phone the first before I choose
repeat	how do you want me to answer, a number?
repeat	eh? which what
deny	none yet, leave them all up
deny	don't touch them, Dr Ruiz is coming on at eight
message_patient	to the calf lady say go to the scan room straight away, send her that
discontinue_prescription	that dizzy one's on doxazosin, get her off it
# done add_prescription
add_prescription	ah no. ten, I said, not five
add_prescription	and the same for her brother
add_prescription	wait that was meant for the other Mr Haugen, give it him instead
add_prescription	one more for her, paracetamol, a gram four times
add_prescription	it should've been twenty-eight days
add_prescription	yes but I wanted the dispersible sort
add_prescription	now something for the nausea it'll give him
discontinue_prescription	take it off again, she's just told me about the rash
discontinue_prescription	good, so the old one can go
discontinue_prescription	undo that please, wrong twin
discontinue_prescription	oh hell. pregnant. pull it
patient_history	what does that make, all together, on her list
patient_history	did I not prescribe him precisely this in spring
patient_history	did she ever come up in blotches with anything?
message_patient	tell her it's at the pharmacy and to take it with food
message_patient	let him know about the dizziness, rise slowly and so on
add_diagnosis	and the reason for it ought to be listed too, polymyalgia
view_schedule	who have I after her
out_of_scope	will it be ready for pick-up by five
out_of_scope	can the chemist deliver to a houseboat
out_of_scope	how soon does that normally start to bite
repeat	did that go under my name or the locum's
repeat	what did you put for the frequency in the end
repeat	so is it in, yes or no
wait	don't close her yet, there may be another thing
wait	let me see if she needs anything else, hold
thanks_goodbye	grand, that's me done with the scripts
thanks_goodbye	thank you so much, very fast you are
help	what else can you do for her, I only know the prescribing bit
# done discontinue_prescription
add_prescription	no put that back, I meant the other one
add_prescription	in its place, apixaban, five, twice
add_prescription	reinstate please, the cardiologist has just bitten my head off
add_prescription	hm then he'll need something for the pain instead. tramadol fifty prn
discontinue_prescription	and the little white one as well
discontinue_prescription	same again for Mrs Gunnarsdóttir
discontinue_prescription	no the 40, you've stopped the 20, it's the 40 that must go
discontinue_prescription	next: her iron, also off
patient_history	so what remains
patient_history	when was the last time anyone checked his liver
patient_history	let me see whether he's still got the other two running
message_patient	he'll go on taking it regardless, so spell it out to him in writing
message_patient	write to her daughter's phone, I mean hers, that it's finished and why
add_diagnosis	log the reaction as well, statin myopathy
out_of_scope	does the chemist's repeat get killed too or will they keep churning them out
out_of_scope	where does one dispose of leftover patches
out_of_scope	half-life of that stuff?
repeat	which strength did you just kill
repeat	read me the reason you filed
wait	stay on him a second, I'm scanning the rest
wait	wait, reading what the hospital said about the others
thanks_goodbye	ok that's all for this gentleman
thanks_goodbye	no no nothing else, you've been a gem
block_time	that took longer than it should. keep my last half hour free for notes will you
# done message_patient
message_patient	oh blast I forgot to say fasting. add that in a second one
message_patient	now the same to Dimitri
message_patient	send her a sorry, that was for somebody else
message_patient	one more line to him, bring the spacer
message_patient	it was supposed to say NOT to stop it!! write again at once
patient_history	and what were her last three readings, out of interest
patient_history	has she got anyone at home, look in her notes
view_schedule	is there a place for him Thursday if he says yes
view_schedule	good. next in the waiting room?
add_prescription	and write up what I promised her in it, nitrofurantoin, five days
discontinue_prescription	she'll have stopped by tonight then, so strike it off her meds
set_availability	make room then, open up Thursday from two so they can actually come
acknowledge_alert	that settles the one that came up about him, mark it off
urgent_patients	has he written anything alarming back
out_of_scope	can I recall it like an email
out_of_scope	has she seen it, is there a blue tick
out_of_scope	what do I do if he answers in Tamil
repeat	show me what went
repeat	did it go to the mother or the girl
repeat	has that left or is it still sitting here
wait	give it a second, I think she's typing to me
wait	hmm was there another I had to write to? let me think
thanks_goodbye	bless you
thanks_goodbye	right that's the last of them, see you tomorrow
view_patients	who else is on my list with that awful rash thing, I should tell them all
# done set_availability
set_availability	no no, PM not AM
set_availability	and Fridays too, till noon
set_availability	put it back how it was
set_availability	only for this week though, I didn't mean forever
set_availability	twenty-minute ones rather
block_time	hmm actually close the last hour again, I'm an optimist
block_time	but not the 24th, keep that one shut
block_time	except take a lunch out of it on Wednesday, one to two, nobody
view_schedule	so what does Friday look like now
view_schedule	has anybody grabbed the new ones yet
message_patient	tell Mr Petrosyan there's now an early one if he wants it
out_of_scope	does the website show it straight away
out_of_scope	and will someone be at reception at that godless hour
out_of_scope	who do I see about the overtime
repeat	what are they now, from when to when
repeat	that was for every Monday, right, is what you set?
wait	don't go, I might need to alter the Thursday too, asking
thanks_goodbye	smashing, cheers
patient_history	next thing, the Appiah girl, what did the paeds people write
view_patients	and who's new on my panel to fill those with
acknowledge_alert	now that thing flashing from Mrs Stavros, I've got it
# done block_time
set_availability	damn, wrong week. open it all back up
set_availability	the plane's not till five so let them have the morning again
set_availability	I can do one hour in it after all, nine to ten
block_time	plus the day after, jet lag
block_time	same in April, first week
block_time	no, the OTHER Tuesday
block_time	make it until four, they always overrun
view_schedule	who's going to be cross, names please
view_schedule	what's left of that week
view_schedule	and the day I'm back, how bad is it
message_patient	apologise to Ms Wanjiru for me, she'd waited six weeks
message_patient	inform the same to all, well, to Mr Pillai at least, that I am on leave
out_of_scope	will someone water the plant in my room
out_of_scope	any decent restaurants in Ghent
out_of_scope	did the manager get a copy of it
repeat	from which date did you take it
repeat	did you shut the whole day or just the bit I said
wait	leave that up, I'm comparing with the wall planner
thanks_goodbye	freedom. thanks
urgent_patients	anything on fire before I go
add_prescription	oh and before the beach, Osei's insulin renewal, same as ever
view_patients	who on my list is due and can't wait a fortnight
set_availability	undo the lunchtime one, let people in again
# done add_diagnosis
add_diagnosis	wrong side, it's the left
add_diagnosis	also with retinopathy, add that on
add_diagnosis	and her cholesterol thing, familial
add_diagnosis	correct that to in remission
add_diagnosis	the second diagnosis, comma, plantar fasciitis, bilateral
add_diagnosis	hmm no, make it probable, I was too brave
add_diagnosis	good lord not Mrs Hale, Mr Hale
add_prescription	which means colchicine, five hundred mikes, bd
add_prescription	now treat it: permethrin, whole family's itching but do his
discontinue_prescription	she shouldn't be on a triptan then, off with it
patient_history	how many is that now on his list
patient_history	did we have her Hb from before
message_patient	word to him please, it has a name now and it's harmless
block_time	I'll need a double slot to explain it, block the one after hers on Monday
view_schedule	when can I tell him face to face, is he in this week
out_of_scope	is it notifiable, do I have to fill in the form
out_of_scope	do they have to tell the DVLA
out_of_scope	any good leaflet for that in Spanish
repeat	what exactly stands there now
repeat	sorry, mild or moderate did you store
wait	hmm hold on, there might be a better word for it
thanks_goodbye	that is all, thanking you
view_patients	how many of mine have that now
wait	one moment before the next, she's asking me what it means
# done acknowledge_alert
acknowledge_alert	and the other one from her as well
acknowledge_alert	no, wrong one, it was the Baptiste one I rang about
acknowledge_alert	the rest too then
urgent_patients	is that the board clear
urgent_patients	next worst?
urgent_patients	anything since
patient_history	open him up, I want his ECGs
patient_history	what's she been started on lately that could do that
message_patient	tell him I've seen it and I'll ring at two
message_patient	let her know to hold the tablet tonight and come for bloods
discontinue_prescription	it's the spironolactone doing it, discontinue
add_prescription	bump her lactulose up, thirty ml three times
add_diagnosis	that was an overdose, accidental, record it as such
view_schedule	where can I squeeze him in before lunch
block_time	nobody in the next thirty minutes, I'm going to be on the phone with psych
out_of_scope	which ambulance station is nearest to her
out_of_scope	who's on call for surgery
repeat	which did you just tick off
repeat	is it down as mine now?
wait	hold on, got him on the line
thanks_goodbye	phew, ta, back to the sutures
# dropped add_prescription
add_prescription	actually give it her, she's looked at me with those eyes
add_prescription	then the cheaper one instead
add_prescription	sorry, renal man says fine, put it through after all
add_prescription	go back to it, but five
patient_history	good. now what did she react to, exactly
patient_history	so she stays on what, as of today
discontinue_prescription	and while nothing's being given, take away the codeine too
message_patient	ask him how many he's still got in that drawer
add_diagnosis	mark her down as penicillin-intolerant type rash, as a diagnosis
out_of_scope	what would you have given, go on
out_of_scope	does physio have a shorter queue than orthopaedics these days
repeat	nothing went to the pharmacy then, sure?
repeat	which did we just scrap
wait	leave me in her file, I'm not finished deciding
thanks_goodbye	fair enough, we'll see in a week. bye for now
# dropped discontinue_prescription
discontinue_prescription	no sorry, do stop it, potassium's just back
discontinue_prescription	only the second one then, not the pair
discontinue_prescription	as before, but give the reason as cost
add_prescription	quite so, he stays on it; renew it in fact, same strength
patient_history	show me what he's had it with all these years
message_patient	let him know he carries on as usual
out_of_scope	what does the evidence say about stopping those in the very old
repeat	it's still active then, yes?
wait	mm let me mull on it, stay with him
thanks_goodbye	all right, better safe. cheers
# dropped message_patient
message_patient	no do write, but gentler
message_patient	hm. her husband then, he's calmer
message_patient	send it tonight as I had it, she isn't picking up the phone
patient_history	what was the number I was going to tell her
block_time	I'll go see her at home instead, keep four to five clear for that
out_of_scope	can the secretary ring him for me
out_of_scope	put me through to her landline
repeat	so she hasn't got anything from me?
wait	hang on, maybe there's another way to word it
view_schedule	is he perhaps coming anyway, this week or next
acknowledge_alert	well then close his alert in my name at least
thanks_goodbye	no harm done, thank you kindly
# dropped set_availability
set_availability	okay okay, do the Saturday, but only mornings
set_availability	from ten then, would that please everyone
block_time	reverse in fact: give me the Friday off altogether
view_schedule	how bad is the backlog, look at next month
out_of_scope	tell management I tried
repeat	so my hours are what, unchanged?
wait	don't shut it away, wife may yet say yes
thanks_goodbye	good, good night
view_patients	which patients of mine haven't been seen in ages, I feel guilty now
# dropped block_time
block_time	on second thoughts I do need it, two till four
block_time	the following week instead, same days
block_time	leave's granted after all!! the lot as I said
set_availability	since I'm staying, add an extra hour on the Thursday for people
view_schedule	then I'm working that day. who's in
message_patient	so tell Mr Delacroix it stands, I'll be there
out_of_scope	can I get my conference fee back, you reckon
repeat	is it open still, that afternoon
wait	hold fire, the boss is rereading the email
thanks_goodbye	no matter. thanks all the same
# dropped add_diagnosis
add_diagnosis	film's back, so enter it after all
add_diagnosis	as suspected then, with a question mark
add_diagnosis	something softer, low mood maybe
patient_history	what have the last people called it
patient_history	scroll me through his ferritins
add_prescription	label or no label she gets the drops, latanoprost, one each eye at night
out_of_scope	is there any code at all for tired all the time and fed up
repeat	is her list as it was before
wait	wait, pathologist's just typing to me
message_patient	say to him we don't know yet and I'd like him back in a month
discontinue_prescription	with no asthma proven he hardly needs the brown inhaler, get rid
thanks_goodbye	good, wiser that way, thanks
# dropped acknowledge_alert
acknowledge_alert	done now, rang her, you can tick it
acknowledge_alert	fine give it here, nobody else will
urgent_patients	what's it say again, the whole text
urgent_patients	and besides that one, how many are up there
patient_history	before I ring, what's she on
message_patient	she doesn't answer her phone, write that she's to call the ward
out_of_scope	who's the next on the on-call list after me
repeat	that's still open, right
wait	give me two minutes with him and we'll see
discontinue_prescription	for him the trimethoprim has to go anyway, that's where the potassium's from
add_diagnosis	so it was a panic attack, put it on file
# told view_schedule
view_schedule	and the day after
view_schedule	just the new ones out of those
view_schedule	is that with or without the phone calls
view_schedule	which of these is a first visit
patient_history	what's the third one got
patient_history	tell me about the ten fifteen, I've never set eyes on him
patient_history	is the noon lady the one with the lupus
block_time	good grief. no more after four
block_time	that gap at two, hang on to it for me
block_time	someone's slipped into my lunch hour, seal it for the rest of the week
set_availability	half empty! start me at eight and let folk have them
set_availability	why does it say till six, my day ends at five, alter that
message_patient	the last one, tell her to bring her glucometer
message_patient	let half past nine know I'm running behind
add_prescription	second from top wants her pill again, microgynon, six months
out_of_scope	why does Dr Iyer get the nice short days
out_of_scope	any chance of a coffee in between
out_of_scope	move Mr Obi to a different doctor's list, one of the partners
repeat	again but slower
repeat	what was the name at eleven, my eyes
wait	let me write those on my hand
thanks_goodbye	could be worse. ta
view_patients	are all of them mine, who's actually assigned to me
urgent_patients	that'll do, anything that can't wait till they arrive
acknowledge_alert	no more of that, I've just rung the alert from Yusuf, sign it off
# told view_patients
view_patients	only the over seventies
view_patients	is that all of them
view_patients	further down, the rest
view_patients	which came to me from Dr Haverkamp
patient_history	open the fourth
patient_history	what's wrong with the second Yilmaz
patient_history	has the bottom one ever been on steroids
view_schedule	is the first of those coming any time soon
view_schedule	which of them do I see this afternoon
message_patient	write to the one I haven't seen since spring, that he's due
add_prescription	for the younger one there, amoxicillin syrup, five days
add_diagnosis	the lady under K has got diabetes now, enter that
discontinue_prescription	number six is dead against her aspirin, stop that one
out_of_scope	strike the one who passed away from the register
out_of_scope	can I give half of these to the new partner
out_of_scope	do I get paid by the head
repeat	how many was that
repeat	that name after Whitcombe, say it once more?
wait	I'm counting, hold
help	I'm only here till Friday, can you filter these or what
thanks_goodbye	right, found her, thank you
block_time	with this many I need paperwork time, keep Wednesday pm for it
urgent_patients	are any of those in trouble at the moment
set_availability	with numbers like these I'd better do Saturdays, nine to one
# told patient_history
patient_history	and before that?
patient_history	just the kidney numbers please
patient_history	same for her mother, she's mine too
patient_history	what did I write in June
patient_history	the allergy, is it real or a guess
add_prescription	then the fifty isn't enough, make it a hundred
add_prescription	fine, no allergies, so co-amoxiclav, one tds for a week
add_prescription	run out in october?! renew all three
discontinue_prescription	why's he on two of those. off with the second
discontinue_prescription	that naproxen has no business there
discontinue_prescription	the last item on his list, finish it
add_diagnosis	nobody ever put down that she has osteoporosis, look at that score! add it
add_diagnosis	with that HbA1c he's diabetic, official
message_patient	he'll be pleased with that, tell him
message_patient	she should repeat it in three months, drop a note
view_schedule	when's he booked for next
set_availability	I can't do her on my current hours, let me be booked from seven thirty on Tuesdays
out_of_scope	what's the normal range for that in pregnancy
out_of_scope	order it again, plus a ferritin
out_of_scope	and her son's, he's with Dr Novak
repeat	the creatinine once more
repeat	sorry, whose was that, I've got two windows up
wait	reading, reading
wait	one moment sir, comparing with the old file
thanks_goodbye	that's what I wanted, much obliged
view_patients	ok back, next one on my list after her
# told urgent_patients
acknowledge_alert	I'll take the second
acknowledge_alert	known, rang him at seven, tick that
acknowledge_alert	got it. both of them
acknowledge_alert	the barge man's with me, put my name to it
urgent_patients	what did the first one say in his own words
urgent_patients	only the ones since midnight
urgent_patients	that's the lot?
patient_history	who is that, what's he got
patient_history	pull up the calf lady's meds
patient_history	does he have previous, with his heart I mean
message_patient	answer her: stop the tablet, come at two
message_patient	to the top one, I've read it, stay by the phone
discontinue_prescription	bleeding on rivaroxaban, well, stop that from her list for now
add_prescription	let him have prednisolone, forty for five days, that's his usual flare
block_time	right. clear my next hour
block_time	nobody new till I've dealt with those
view_schedule	can any of them be put in today, how's my noon
view_schedule	not urgent, half of it. back to my list please, who's waiting
out_of_scope	which hospital takes strokes round here
out_of_scope	who triages this stuff, a coin?
repeat	the name on the amber one again
repeat	how long ago did you say
wait	stay there, I'm dialling
thanks_goodbye	nothing for me then, good. ciao
# idle
view_schedule	what's first
view_schedule	how's my afternoon shaping
set_availability	from January I'm part time, Mondays to Wednesdays only
set_availability	I could be talked into Thursday evenings, put it on
block_time	school nativity on the 15th, I won't be back after two
block_time	can nobody book me Monday first thing, ever again, well, this month
view_patients	any fresh faces given to me over the weekend
patient_history	the plumber with the shoulder, what did his MRI show
add_prescription	Mrs Thistlethwaite's eye drops again, the usual timolol
discontinue_prescription	the Quispe lady, no more methotrexate please
add_diagnosis	write fibromyalgia for Xiadani, she's earned it
urgent_patients	did the night leave me any horrors
acknowledge_alert	the fall at the care home, yes, seen, it's with me
message_patient	Rafferty can stop worrying, his mole's benign, would you say so to him
help	I'm the locum, what am I allowed to do in here
help	right so what do you do besides nod
greeting	morning, me again
greeting	good afternoon, doctor sahib reporting
greeting	evening all
greeting	hello hello, anyone awake
out_of_scope	where's the good stapler
out_of_scope	my login for the x-ray viewer's died
out_of_scope	is there a teaching session at lunch
thanks_goodbye	I'm away home, night
wait	give me a moment to log in to the other thing
repeat	where had we got to
repeat	what was the last thing I had you do
`;
