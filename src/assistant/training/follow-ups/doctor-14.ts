/** Sentences of our own. */
export const doctorFollowUps14 = `
# readback set_availability
go_on	14:30 as the end, I need the cast room after
go_on	only the Tuesdays, the other day stays how it was
go_on	hmm, say quarter past eight rather, the school run is a circus this year
go_on	yes but not before January
go_on	0730 not 0830
go_on	perdón, until the five, not until the fifteen
confirm	Correct. Next.
confirm	oh go on then, my wife will moan but those are the hours
confirm	y go
confirm	así mismo, leave it like that
confirm	That matches what I have on my sheet, please enter it
deny	No. My hours stay as they are.
deny	you know what, the nurses will lynch me, let's leave well alone
deny	nah scrap
deny	mejor no, I don't touch nothing until the chief she tells me
deny	on reflection I would rather not alter the template mid-term
wait	one sec, morning Brenda, no I haven't seen the keys, one sec
wait	let me check with the front desk whether room 3 is even free those mornings
repeat	from when to when did you say
repeat	sorry I was on the stairs, those hours once more?
out_of_scope	do the other partners get paid extra for Saturdays, any idea
out_of_scope	which bus gets here before eight
view_schedule	before I say anything, how many are already in that morning
block_time	not opening it, shutting it, I'm in Leeds all of that morning
message_patient	ooh first drop Mrs Okonjo a line that I'll have later slots for her
# readback block_time
go_on	From noon. Not from nine.
go_on	the week after, that one's half-term, silly me
go_on	thru sun pls
go_on	add also the Monday, is holiday in my country and I travel
go_on	Please put the reason as training, otherwise fine
go_on	both, no, both afternoons, hello Pat, both afternoons I said
confirm	Shut it.
confirm	bliss, yes, I can practically smell the sea
confirm	ye lock it
confirm	eso es, I am not here those days, write it
confirm	Those are exactly the two dates I intended, thank you, go ahead
deny	Conference is off. Forget it.
deny	ah no, Graham's going to cover me so there's no need after all
deny	nvm swapped w jo
deny	better we don't close nothing, the people they wait already too much
deny	I should not leave the babies' clinic uncovered, so no
wait	hang on, phone, it's the crèche
wait	I must look at the rota on the wall before I commit to that
repeat	the 12th or the 20th, what did you just say
repeat	which afternoon was that again por favor
out_of_scope	is the train strike still on that Friday
out_of_scope	who's covering for Dr Pell while he's off, him not me
view_schedule	wait who's in those slots right now
set_availability	other way round, I'm offering extra hours that day not taking them away
message_patient	someone should warn little Anselm's mum first, tell her I'm away
# readback add_prescription
go_on	75. Not 50.
go_on	make it the liquid, she's four and tablets end up in the sofa
go_on	bd not od
go_on	ten days instead of the seven, the chest is very ugly
go_on	Weight was corrected to 14.2 kg, so 210 mg per dose please
go_on	for him not her, the brother, the brother has the ear
confirm	Sign it.
confirm	lovely, that'll have her right by the weekend, off it goes
confirm	k send
confirm	sí sí, this is the dose, prescribe
confirm	I have rechecked the calculation and it agrees, you may issue it
deny	He'll manage with ice. Don't.
deny	hmm, you know, let's see how she goes with honey and rest first, no script today
deny	scrub that, crcl 18
deny	ay no, she is allergic, take it away
deny	I would prefer to hold off until the culture is back, so please do not issue
wait	let me just do the sum again
wait	don't press anything, I'm going through a door, don't press
repeat	how many mg was that
repeat	wrong chart maybe? whose name is on it again
out_of_scope	does this stuff interact with grapefruit
out_of_scope	how much would that cost her at the chemist on the corner
patient_history	kidneys ok? what was his last egfr
discontinue_prescription	no, I'm taking him off that one, not putting him on it
patient_history	has she had a rash with anything like this before, do we have it written
# readback discontinue_prescription
go_on	The naproxen. The other stays.
go_on	not today, from Sunday, she's just filled her pill box bless her
go_on	only eve dose
go_on	the small one, the five, the ten she continues
go_on	Please note the reason as vomiting, not as rash
go_on	both of them, the, yes I'm coming, both the inhalers
confirm	Off. Done with it.
confirm	yes bless him he's hated those tablets since Easter
confirm	aye stop
confirm	quítaselo, the liver doesn't support more
confirm	Indeed, the course was completed on the ninth, kindly end it
deny	Leave it. He'd be back limping in a week.
deny	oh let her keep it over Christmas, poor love, we'll look at it in the new year
deny	dont, cards wants it
deny	no señor, with this pressure it must continue
deny	having seen the growth chart I think she should remain on it
wait	hold it there, sister's waving at me
wait	un momentito, I consult the cardiologist
repeat	that was which drug
repeat	remind me what we're ending and for whom
out_of_scope	what's the washout time for that, roughly
out_of_scope	do pharmacies take back the leftover boxes
patient_history	hm since when is she taking it
message_patient	better I tell him in my own words first, write that I'll ring tonight
add_prescription	don't pull it, drop him to 5 mg daily
# readback add_diagnosis
go_on	Right knee. Right.
go_on	put suspected in front of it, I don't want to frighten anybody
go_on	T2 not T1 lol
go_on	chronic, not acute, already three years she has it
go_on	Onset should be recorded as 3 March, the rest is accurate
go_on	mild, and, thanks leave it on my desk, mild with no exacerbation
confirm	That's the one. Enter it.
confirm	I'm afraid so, poor man, pop it on
confirm	yep add
confirm	exacto, this is what he has
confirm	The criteria are met on all five counts, so please record it
deny	No fracture. Bin it.
deny	let's not label the lad just yet
deny	neg trop, drop it
deny	I have doubts, it is better no write this in the chart
deny	Until the second sweat test is reported I cannot put that down
wait	give me a tick, I'm squinting at the film
wait	hmm, hmm, is it though, let me ponder
repeat	how had you worded it
repeat	again, slower, I've a lift door closing
out_of_scope	what is the current DSM cut-off for that
out_of_scope	will that affect her travel insurance do you think
patient_history	isn't that on his list already from 2019
add_diagnosis	leave hers, it's Mr Brandvold I want down for gout
message_patient	he doesn't know yet, write him to come in so I can tell him
# readback acknowledge_alert
go_on	The potassium one. Not him.
go_on	the top one as well while you're at it
go_on	2nd not 1st
go_on	no, the one of the señora with the sugar
go_on	Only the fever alert, the weight alert I want left standing
go_on	add that I've rung the ward, then yes
confirm	Mine. Mark it.
confirm	yes dear I've already spoken to the daughter, tick it off
confirm	ack it
confirm	claro, I have it in my hands already
confirm	I reviewed the trace personally, so you can put my name to it
deny	Not mine. Leave it up.
deny	ooh no, I haven't actually clapped eyes on him yet
deny	no day team takes it
deny	todavía no, I didn't see her
deny	please don't clear it, the repeat sample is outstanding
wait	hang fire, I'm just opening the ecg
wait	moment, moment, someone's asking me about a bed
repeat	which alert is this about
repeat	whose sodium did you say
out_of_scope	can you make that bleeping noise stop on my laptop
out_of_scope	who was on call when this came in, Fairley?
urgent_patients	is it the only one sitting there
patient_history	what was it last week, the same value, before I say anything
message_patient	write to her before that, she should come back for a repeat bloods
# readback message_patient
go_on	Shorter. Just say the X-ray is clean.
go_on	take out the bit about the biscuits, he'll take offence
go_on	s/mon/tue
go_on	put it more sweet, she is old and scares easily
go_on	Address it to the mother, not to the child himself
go_on	and add bring the, oh not now Colin, bring the splint
confirm	Send that.
confirm	that's got my voice to a tee, off with it
confirm	ok fire
confirm	está perfecto, let it go to him
confirm	no corrections, it may go as written
deny	I'll tell him Thursday. Don't.
deny	hmm no, that's a conversation for over a cup of tea, not a text
deny	del pls
deny	no lo mandes, I call her by the phone
deny	This ought not to be put in writing, kindly discard it
wait	let me sleep on the second sentence, well, let me read it twice at least
wait	just getting my glasses
repeat	say the ending once more
repeat	to whom does it go, and what does it say, I lost you
out_of_scope	how do you spell physiotherapist in Polish
out_of_scope	could that go by post with a stamp, in a proper envelope
patient_history	check me on that number first, what was his hba1c
view_schedule	is she not coming tomorrow anyway
add_prescription	instead of writing to him just renew the blessed cream
# asked set_availability
go_on	Wednesdays. Seven to one.
go_on	well let's see, the grandchildren come Mondays, so any day but that, say Thursday
go_on	8-4
go_on	all the week less the Friday
go_on	From 09:10, allowing ten minutes for the vaccine fridge check
go_on	until, hi, hi Moira, until half five
go_on	just that one day, not for ever
go_on	lunch at one, short, thirty minutes
go_on	starting the second week of Feb
deny	Skip it. I'll sort it with my secretary.
wait	have to dig the theatre list out, stay there
wait	need 2 ask consultant brb
wait	depends on my husband's shifts, I'm ringing him now
repeat	what exactly do you need from me here
repeat	I was telling you hours, wasn't I, how far had we got
out_of_scope	is the building heated on Saturdays, last time I wore a coat
out_of_scope	which days does Dr Quiroga work, he does mornings no?
out_of_scope	would more evening slots push me over the pension threshold
view_schedule	how does that day look as it stands
view_schedule	what do I normally have on a Wednesday, show me an ordinary one
block_time	rather keep all that Thursday empty, it's my mother's cataract
patient_history	while I think, did young Ferhat's thyroid numbers ever land
urgent_patients	anything burning while we do this
add_prescription	park the hours. Pavlidis needs celecoxib 200 a day
thanks_goodbye	I'm being pulled into a meeting, lovely, talk later, bye
# asked block_time
go_on	Friday. All of it.
go_on	ooh just the afternoon, I've a christening cake to collect
go_on	2-4p
go_on	from the Monday of Semana Santa, all the week
go_on	17 through 21 November inclusive
go_on	the whole, no after you, the whole morning
go_on	next one, not this one
go_on	put down dentist, root canal, pity me
go_on	an hour will do
deny	leave it then, too fiddly
wait	wait for me please, I look the ticket of the airplane
wait	checking when swim finals are, moment
wait	hold the line, Tracey has the leave book
repeat	you wanted the what, the date?
repeat	where did we leave that, was it the afternoon still missing
out_of_scope	how many leave days have I got left this year
out_of_scope	do you know a decent hotel near the congress in Lisbon
out_of_scope	can a locum be paid for that week
view_schedule	what's sitting in that afternoon now
view_schedule	tell me which day next week is lightest then I'll choose
set_availability	forget closing, give them 8 to 12 on that Saturday
view_patients	how many children are on my books now, out of interest, before I vanish for a week
message_patient	first thing, tell the Adeyemis I won't be there for her six-week check
discontinue_prescription	that can wait. Strauss, get the diclofenac off him
acknowledge_alert	before that, the bilirubin flag, I'm dealing with it
# asked add_prescription
go_on	500. Three times.
go_on	the little girl with the plaits, Ottoline something, you know the one
go_on	40 iv
go_on	one in the morning with the breakfast and one in the night
go_on	15 mg per kg, she is 18.4 kilos, every six hours if needed
go_on	the cream not, sorry, mind the trolley, not the ointment
go_on	a month's worth
go_on	same as he had last time
go_on	whichever is the smaller tablet, his swallow's not great
deny	ah, don't bother, he's got a drawer full at home
wait	ask me in a minute, I've to weigh him
wait	looking it up in bnf
wait	dame un segundito, the patient is telling me something
repeat	strength of what, I've forgotten which we were on
repeat	was it you needed the dose or the name
out_of_scope	what do they usually give, 20 or 40, in the elderly
out_of_scope	is there still a shortage of that brand nationwide
out_of_scope	does it come in strawberry
patient_history	what did I put him on in spring for the same thing
patient_history	what does she weigh these days, it must be in there
patient_history	any clash with what he already swallows
add_diagnosis	before the drug put otitis externa down for him
message_patient	let her know instead that paracetamol is enough for this one
view_schedule	have I still got anyone waiting after her
discontinue_prescription	hold that, the old one must come off first, end her cefalexin
# asked discontinue_prescription
go_on	The tramadol.
go_on	him, Reg, Reginald, with the whippets
go_on	all 3
go_on	that one for the stomach, the pantoprazole
go_on	The one dated 4 June, not the repeat from August
go_on	ineffective, put, careful wet floor, put ineffective
go_on	the second
go_on	she comes out in hives from it, that's why
go_on	Mehta with an h, the younger of the two
deny	forget I asked, he can stay on it
wait	lemme pull mar
wait	hm, which was it, she's just rummaging in her handbag for the box
wait	I'll phone the pharmacy and come back to you on it
repeat	pardon, you asked me the name or the medicine
repeat	what were my choices
out_of_scope	how fast can you taper that without a seizure
out_of_scope	what does the trial say about stopping statins after eighty
out_of_scope	who prescribed this rubbish in the first place, was it St Aidan's
patient_history	list me everything he's on and I'll point
patient_history	has she ever tried going without, what do my notes say
add_prescription	put her up to 100 instead, then we'll see
view_patients	I have two Mehtas? show me who I have under that name
message_patient	drop her a line to just finish the packet, no need to do anything else
view_schedule	is he in this week, because then I'd do it face to face, look when
urgent_patients	sorry, something just beeped, who needs me
# asked add_diagnosis
go_on	Meniscal tear. Left.
go_on	for Winifred, her what does my flowers
go_on	cap, rll
go_on	the anaemia of the iron, ferropénica, how you say it here
go_on	Bronchiolitis, moderate, RSV positive, day three of illness
go_on	it's the, excuse me, it's the eczema, atopic
go_on	code M54.5
go_on	neither, plain old tension headache
go_on	since childhood
deny	no leave his list in peace
wait	waiting on path hold
wait	still listening to his chest, bear with me
wait	I think about it while the coffee comes down
repeat	what is it you want to know, severity?
repeat	hang about, for which patient were we doing this
out_of_scope	what's the ICD code for a parrot bite
out_of_scope	is that one notifiable to public health
out_of_scope	are there any decent reviews on long covid in teenagers
patient_history	show me what's on the list, I don't want it twice
patient_history	did the spirometry come back on her, that decides it
add_prescription	the name can come later, get doxycycline 100 going for her
view_schedule	actually what's the time of my next one, I may be running over
acknowledge_alert	first mark that glucose warning as seen, it's the same story
help	can you take the codes too or just plain words, how does this bit work
message_patient	I rather write to her parents that we still don't know
# asked acknowledge_alert
go_on	The top one.
go_on	oh the one about dear old Mr Lindqvist and his warfarin
go_on	k+ 6.1
go_on	all of them, I have seen them all this morning
go_on	The 06:40 one, not the repeat at 07:15
go_on	hers, the, go ahead I'll catch you up, hers
go_on	not that, the other
go_on	bed 9
go_on	whichever says haemoglobin
deny	None. Leave them standing.
wait	reading them now, keep still
wait	ward's on other line
wait	I should look at the trace before I choose, please be patient
repeat	which ones were there, I scrolled past
repeat	you asked me which, and of what
out_of_scope	why does the system flag every cold as sepsis, who designed this
out_of_scope	can you turn the threshold down to 5.5 for everyone
out_of_scope	did Dr Hartigan clear hers yet
urgent_patients	let me see them again with the times
patient_history	what's his baseline creatinine before I take anything
patient_history	has that girl been like this before, her notes please
message_patient	tell the family of the first one I call before lunch
add_prescription	forget the ticking, resonium 15 grams for her, now
block_time	I'm going to be tied up with this, nobody in from two till four
view_schedule	how long till my next patient, can I fit a ward visit
# asked message_patient
go_on	Cast comes off Monday. That's all.
go_on	tell her the lump is nothing, a bit of fat, and that I'm chuffed for her
go_on	labs ok f/u 2w
go_on	that she doesn't eat nothing from the midnight
go_on	To both parents, please, they live apart
go_on	say, er, say, morning all, say he can drive again
go_on	the husband
go_on	just that I rang and nobody picked up
go_on	Zsofia, the one from yesterday, with the wrist
deny	actually no, I'll catch her at the school gate
wait	composing it in my head, two ticks
wait	paged, hold that
wait	espera, I search how to say this with kindness
repeat	who was it for again
repeat	did I already give you the text or not
out_of_scope	translate it to Tagalog for the grandmother could you
out_of_scope	write it to the surgeon at the General rather, he's the one who must know
out_of_scope	what's a nice way of saying overweight, is there guidance
patient_history	what exactly did the ultrasound say, so I don't tell him wrong
view_schedule	when's she due in, I could say it then
view_patients	who were my new ones this month, they should all hear from me
add_diagnosis	I'd sooner get the coeliac on his record before writing to anyone
set_availability	hm first give me an evening, Tuesdays to 19:00, then I can offer it
discontinue_prescription	quicker if you simply end his iron and be done
help	do they see that right away or is it an email, what can you send
# done set_availability
wait	right, next thing, no, wait, somebody's knocking
wait	stay put, I've one more but I need the calendar in the hall
repeat	what did it end up as
repeat	sorry did that go in, the wifi went
out_of_scope	and will the receptionists be told to come in that early too
out_of_scope	do I get the lights on at seven or is it a timer
out_of_scope	put the same hours on my Google page
set_availability	Wrong. Eight, not nine.
set_availability	and Friday?, same there
set_availability	ooh and a bit of lunch in the middle or I get ratty
set_availability	put it back how it was, my sitter laughed at me
block_time	except the 14th, that one I'm not here
block_time	but first week keep empty, I have the mudanza, the move of house
view_schedule	has anyone landed in it yet
view_schedule	so how does the Tuesday look now
message_patient	good, tell Kowalczyk there's room for her after work now
view_patients	who of mine was it that only ever can do mornings, bring the list up
thanks_goodbye	smashing, you're worth your weight, bye for now
urgent_patients	ok that's admin, anything nasty overnight
# done block_time
wait	let me check that against the tickets, don't go away
wait	ah, hold on, my registrar has a question
repeat	which day did you just close
repeat	it took, did it? from when till when?
out_of_scope	now find me someone to look after the budgie
out_of_scope	set my out of office on the email as well
out_of_scope	who stands in for me while I'm off, is that fixed yet
block_time	the Monday too
block_time	no no, pm, not am
block_time	and his wedding's the 9th so that one as well, the whole day
set_availability	ugh conf cancelled, open it again
set_availability	actually leave them the last hour, four to five they may book
view_schedule	who got knocked out by that
view_schedule	What remains on the day before?
message_patient	then somebody write to the Nakagawa boy that we see him when I come back
message_patient	she was in there, let her know with my apologies
add_prescription	since I'm gone two weeks, give Fitzgibbon enough pregabalin for it, 75 twice daily
patient_history	the one with the hip who'd have come then, how far was he
thanks_goodbye	ta, off to pack
# done add_prescription
wait	hmm, hang on a minute, something's nagging at me about that
wait	the mother is asking, wait, she is asking me a thing
repeat	read back what you put
repeat	was that the 5 or the 10 in the end
out_of_scope	when will the chemist have it on the shelf
out_of_scope	can he drink on that
out_of_scope	print it on the green paper, tray two
add_prescription	no sorry 25
add_prescription	something for his stomach with it, omeprazole, 20
add_prescription	and the twin
add_prescription	Extend it to six weeks.
discontinue_prescription	take it back, she's just told me she's expecting
discontinue_prescription	so the old one goes, the amlodipine
discontinue_prescription	wrong Henrik, that's the father, get it off him
add_diagnosis	and the reason for it should stand in the chart too, scarlet fever
message_patient	tell him with food, always with food
patient_history	what does that make now, all in all, how many things does she take
view_schedule	ok he's sorted, who's in next
thanks_goodbye	gracias, you are very kind, that was everything
# done discontinue_prescription
wait	mm, not so fast, he's shaking his head at me
wait	before the next, I'm between floors, you'll lose me a second
repeat	is it gone
repeat	what precisely did you end just now, with which date
out_of_scope	will the pharmacy robot know or do I have to ring
out_of_scope	what withdrawal should I look for
out_of_scope	where can she hand in the patches
add_prescription	oh blast, put it back, that was her heart one
add_prescription	in its place lisinopril, ten, at night
add_prescription	no, halve it I said, 12.5
discontinue_prescription	the evening one as well
discontinue_prescription	and for his wife the same, they share the same silly cough syrup
patient_history	what's left on her
patient_history	since when did he have that anyhow
message_patient	now say so to her son, he fills the box
message_patient	somebody has to tell him, so write it, kindly
add_diagnosis	and write it down as a penicillin allergy, that it was that
view_patients	how many others of mine are still on my panel from that old study, list them
block_time	Good. Now nobody after three, I'm in theatre.
# done add_diagnosis
wait	sec, reading her face, she's got something to add
wait	hold fire before anything else, the radiologist is ringing
repeat	how does it read now
repeat	you put left, yes? tell me what you put
out_of_scope	is there a leaflet on it in Arabic
out_of_scope	what's first line for that these days
out_of_scope	and refer him on to the sleep lab at the university
add_diagnosis	wrong side, left
add_diagnosis	severe, not moderate, excuse me
add_diagnosis	with it also the hypertension
add_diagnosis	her sister has precisely the same, enter it for Philippa also
add_prescription	so give him something for it, colchicine, half a milligram twice
add_prescription	then we begin metformin, 500, with the dinner
message_patient	she should hear it from me, so: the swab was positive, please stay off nursery till Monday
patient_history	and what else is there on the list
patient_history	who had found it first, was it in his old notes
view_schedule	when do I see him for the follow up
discontinue_prescription	which means the ibuprofen has to go
urgent_patients	righto, who else wants me in a hurry
# done acknowledge_alert
wait	don't move on yet, I'm writing that on my hand
wait	ok now, uf, one moment, they call me from the floor
repeat	that was Castellanos, right, which one did you take down
repeat	did mine register or did someone beat me to it
out_of_scope	does the night sister get told automatically
out_of_scope	who set it off, the machine or a human being
out_of_scope	get me an urgent CT on him
acknowledge_alert	hers too
acknowledge_alert	and the sodium one under it
acknowledge_alert	the rest I've also dealt with, tick them
urgent_patients	is that all of them
urgent_patients	next one?
urgent_patients	how many remain, and since when do they stand there
patient_history	right show me her numbers then
patient_history	what's he allergic to, I'm walking over there
message_patient	tell his mum I'm on it and she's to keep her phone by her
add_prescription	ok fluids done, add furosemide 40 for him
discontinue_prescription	his spironolactone out, obviously
view_schedule	that'll eat my morning, who's before lunch
# done message_patient
wait	don't shut anything, I may have a PS, let me think
wait	hmm wait a bit, I see if she answers
repeat	what went out exactly
repeat	has that gone or is it sitting somewhere
out_of_scope	can you see whether he's read it
out_of_scope	send that one by fax to the insurers as well
out_of_scope	you write better than my registrar, where did you go to school
message_patient	oh crumbs, I forgot, fasting! tell her fasting
message_patient	the same to his brother
message_patient	I wrote Tuesday and it's Wednesday, correct that to her
message_patient	and one in simpler words for the grandma
view_schedule	and when is he coming
view_schedule	back to work, who's outside
block_time	she'll want to ring me, so keep five to half past free tonight
add_diagnosis	now make it official in the record, gestational diabetes
add_prescription	go ahead with the drops I promised in it, chloramphenicol
patient_history	which result was I talking about there, let me see it once more
view_patients	any others on my list who are new and haven't heard from me
thanks_goodbye	that's me done, night
# idle
wait	about that, oh, door, give me a moment
repeat	what were we up to before I got called away
out_of_scope	them again, the drug reps, can you get rid of them
out_of_scope	who's on in radiology this evening
out_of_scope	yes but is there any soup left
out_of_scope	how many millimoles in a sachet of that stuff
out_of_scope	did we win last night
out_of_scope	it needs a new battery, the otoscope, who do I tell
out_of_scope	somebody has blocked me in, silver Skoda
view_schedule	so who's first
view_schedule	and after lunch?
set_availability	that thing we discussed, me doing Saturdays till noon, let's start it
block_time	I'm not in on Thursday after all
block_time	the knee man's course, two days, 5th and 6th, nobody near me
view_patients	the little redhead, Siobhan something, is she one of mine
view_patients	how many have I now
patient_history	Dragomir, what's with his platelets
patient_history	the boy with the burn, where did we get to with him
add_prescription	same again for Mrs Haugen, her thyroxine, 75
discontinue_prescription	he's had enough prednisolone, Tunde, finish it
add_diagnosis	carpal tunnel, both, Ivanka
urgent_patients	nothing on fire I hope?
acknowledge_alert	seen the flag for Bhattacharya, it's under control
message_patient	tell Lou it was only a cyst
help	and what else are you good for
greeting	buenas, doctora Roldán here again
# dropped set_availability
wait	hmm, well, let me have a word with Siân and then we'll see
repeat	so what are my hours now
repeat	did we change it or not, I lost the thread
out_of_scope	the manager will sulk, won't he
out_of_scope	what time does the cleaner lock up anyway
set_availability	no, do it after all
set_availability	ok other idea, Mondays from six in the evening
set_availability	only till Easter then, nine to twelve
block_time	and since I'm not working it, make sure nobody sneaks in
block_time	instead mark me gone that whole week
view_schedule	how full am I as it is
view_schedule	then let's see who comes Thursday with the old hours
message_patient	someone has to disappoint Bettina, write her there's no evening clinic
view_patients	remind me how long my list is, to see if I even need more hours
patient_history	fine, let's go on to Szabo, how's the fracture
thanks_goodbye	never mind, thanks for your patience with me
urgent_patients	better so, and is there someone bad waiting
# dropped block_time
wait	let me think what else, stay on
repeat	it's still open then, that afternoon?
repeat	sorry, corridor, you did what with my Friday
out_of_scope	get my money back from the airline
out_of_scope	the wife'll be livid, what do florists charge now
block_time	on second thoughts yes, close it
block_time	half then, only up to eleven
block_time	try the week before
block_time	ok but the 3rd I really must, exam board
set_availability	in fact add to it, take bookings from 7:30 that day
view_schedule	so who have I got that day now that I'm staying
view_schedule	show how it stands
message_patient	good, then let Mr Oyelaran know I'll be here after all
add_prescription	right then, Cuthbert, iron, 200 twice a day
discontinue_prescription	let's do something useful, stop Imelda's antihistamine
help	is there another way to keep a gap, what can you do about that
thanks_goodbye	fine. Goodbye.
# dropped add_prescription
wait	hold on while I ring the microbiologist
repeat	what did I want to give him, what strength was it
repeat	nothing went to the pharmacy, correct?
out_of_scope	which antibiotic would you have picked
out_of_scope	ask poisons what they think of the combination
add_prescription	ok he insists, do it
add_prescription	the lower one then, 2.5
add_prescription	the syrup rather, if tablets are no good
discontinue_prescription	and the one from before, out with that too
discontinue_prescription	she needs less not more, take away the bisoprolol also
patient_history	what's she reacted to in the past
patient_history	let me first see his INR
message_patient	tell them to try saline drops and ring me Monday
add_diagnosis	just note it's viral then, upper respiratory
view_schedule	does he come back this week so I can rethink it
acknowledge_alert	that interaction warning that came up, I've taken note of it
thanks_goodbye	good catch, muchas gracias, hasta luego
# dropped discontinue_prescription
wait	hm, I'm still undecided, let me look at her ankles
repeat	so she's still on it, is she
repeat	which was it I was going to end
out_of_scope	is there any evidence for drug holidays
out_of_scope	what do the cardiologists over the road do with theirs
discontinue_prescription	cards said fine, pull it
discontinue_prescription	the other inhaler, that's what I meant
discontinue_prescription	end of the month then, for good
add_prescription	reduce it at least, 20, every other day
add_prescription	then she'll need more of it, another three months please
patient_history	what's it for in the first place, did I write why
patient_history	show me the pressures since he's had it
message_patient	say to her she carries on as before
message_patient	he threw them away already I bet, ask him
view_patients	let me have Gwendoline up instead, is she under me
add_diagnosis	well, then at least put ankle oedema for him
block_time	ok leave it. shut me off 1 to 2, need sleep
# dropped add_diagnosis
wait	I want to see one more thing on the slides, wait for me
repeat	nothing written, no?, tell me
repeat	what term did I use there, before we binned it
out_of_scope	what would the insurers call it
out_of_scope	order the MRI then, with contrast
add_diagnosis	ok path's back, it is what I said, add it
add_diagnosis	as query then, with a question mark
add_diagnosis	sprain. Just a sprain. Put that.
add_diagnosis	it was for the other child, for Benedikt, his is certain
patient_history	let me reread her last two visits
patient_history	did anyone before me ever think of it
add_prescription	treat it anyway, ceftriaxone, one gram
message_patient	ask her to come in for another look, no alarm
view_schedule	when's his next review, we'll decide there
view_patients	who else under me came down with this lately, my list
discontinue_prescription	without that on paper the steroid makes no sense, away with it
urgent_patients	leave him. Who's worst right now?
# dropped acknowledge_alert
wait	wait till I've got a signal again
repeat	is hers standing then or did I clear it
repeat	what did it say once more, the one I left
out_of_scope	ring the registrar and tell him it's his
out_of_scope	can an alert be given to Dr Villanueva
acknowledge_alert	ok seen him now, take it
acknowledge_alert	fine, nobody else will, it's mine
acknowledge_alert	the first, though, you can tick off
urgent_patients	who's left on there
urgent_patients	anything that came after it
patient_history	pull her bloods so I can make up my mind
patient_history	is he diabetic, that one
add_prescription	whatever, get the lactulose in for her, 15 ml
message_patient	let the lad know we're repeating the sample
view_schedule	until it's repeated, who's in the waiting room
add_diagnosis	stick AKI on his problems anyhow
block_time	then clear my next hour, I'm going to the ward
# dropped message_patient
wait	let me find the words first, a minute
repeat	you didn't send it, did you
repeat	read me what I had there, for old times' sake
out_of_scope	give me her landline then
out_of_scope	would you want to hear that by text
message_patient	oh send it anyway
message_patient	shorter: all clear, come in six weeks
message_patient	to the father then, in English
message_patient	write only that she phones me
view_schedule	is he booked, because I'll say it to his face
patient_history	what did the biopsy say word for word
patient_history	who's his next of kin in the chart
set_availability	open me half an hour at six then, she can come and hear it here
block_time	leave ten past four empty for that talk
add_prescription	and without the message, just renew Rosalind's cream
view_patients	get up everyone I've got with that surname
thanks_goodbye	wiser, I think. Thank you, good night.
# told view_schedule
wait	let me take that in, ten lines, heavens
wait	wait wait, I'm writing them down
repeat	say the third one again
repeat	slower, I'm crossing the car park
out_of_scope	which room am I in for those
out_of_scope	why does Dr Menon only have six
out_of_scope	has anybody booked an interpreter for the second lady
view_schedule	and Wednesday?
view_schedule	is that the lot
view_schedule	who's after him
block_time	too many. Nobody after four.
block_time	the gap at eleven, keep that for me
set_availability	I could squeeze in two more at the end, open until six
patient_history	what's she on, the ten o'clock
patient_history	him again? what did we do last time
message_patient	tell the last one I'm running thirty minutes late
add_diagnosis	that first lady, she was plantar fasciitis, enter it
urgent_patients	and not on the list, who's pressing
# told view_patients
wait	scrolling, scrolling, don't rush me
repeat	how many did you say
out_of_scope	give the last four to somebody else
out_of_scope	which of them owe the practice money
out_of_scope	what's Dr Abernathy's list like, shorter I bet
view_patients	only the under fives
view_patients	any more below that
view_patients	who joined since September
patient_history	the fourth, what ails him
patient_history	open her
patient_history	Yevgenia there, is she vaccinated for measles
view_schedule	which of those do I see today
urgent_patients	and out of these, any in trouble
message_patient	write the second one that I've taken her over from Dr Lamb
add_prescription	that reminds me, Esposito, his allopurinol, 300, renew
discontinue_prescription	ah, him, he ought to be off the codeine since a week
add_diagnosis	she there at the bottom, put migraine with aura
set_availability	so many, ay, then open me also the Friday afternoons
# told patient_history
wait	hold that there while I wash my hands
wait	still reading
repeat	the creatinine once again
out_of_scope	is 6.4 high for a three-year-old in the literature
out_of_scope	fetch the actual pictures from the hospital's system
out_of_scope	what did Dr Sorensen charge him for that
patient_history	and before that?
patient_history	hers as well, the sister's
patient_history	any allergies
add_prescription	ok up it to 80
add_prescription	then he can have amoxicillin, 250, five days
discontinue_prescription	why is that still there, get rid of the second one
discontinue_prescription	two anticoagulants?! the apixaban off
add_diagnosis	prediabetes is missing there, put it
message_patient	lovely numbers, tell her so
view_schedule	when's he in
acknowledge_alert	then that warning about her is old news, mark it as handled
thanks_goodbye	that's what I needed, ta
# told urgent_patients
wait	give me a sec to find my shoes
repeat	the second name once more
repeat	who, sorry, the lift ate it
out_of_scope	who's the crash team tonight
out_of_scope	get a porter to bed four
out_of_scope	whose patient's that bottom one, not mine surely, look in Dr Yoo's
urgent_patients	anything since
urgent_patients	is the child worse than the old man, which is more grave
acknowledge_alert	got the second one
acknowledge_alert	all three are known to me, thank you, sign them off
acknowledge_alert	I go to her now
patient_history	what's he got in the background
patient_history	when was her last haemoglobin
add_prescription	the first, calcium gluconate, write it up
discontinue_prescription	hers is the ramipril, kill it
message_patient	tell his wife to bring him straight to my room
block_time	then bin my lunch, nobody from twelve to two
view_schedule	can I get there, who's due in the next half hour
`;
