/** Sentences of our own. */
export const doctorFollowUps7 = `
# asked acknowledge_alert
go_on	top one
go_on	mine
go_on	all
go_on	The one that's been shouting the longest, poor thing
go_on	Brandts
go_on	Spoke to him, he's gardening, numbers be damned. Put that as the note
wait	looking
wait	Give me a moment to see which of these is real and which is the machine's nerves
repeat	how many r there
repeat	Which ones did you offer, I clicked it away
deny	none
deny	I'd rather not put my name to any of those before someone's seen them. Leave it
go_on	glucose
go_on	3
go_on	"seen, no action"
go_on	the older
go_on	whichever came in at 7
patient_history	okoro chart
patient_history	Who's this Okoye again, what does she have
urgent_patients	list em
urgent_patients	I'd need the whole board in front of me to answer that
out_of_scope	why do these go to me and not the np
out_of_scope	Cry wolf, the software edition
go_on	the o2 sat
go_on	la segunda
wait	mm, ask marsh first
go_on	not the child's, the dad's
message_patient	text jordan to come by
repeat	wht note do you want?
deny	no ack
wait	on phone w him now
go_on	the one re: inr
view_schedule	is he coming in today at all
repeat	cuál era
# asked add_diagnosis
go_on	htn
go_on	afib
go_on	One would call it tennis elbow if he'd ever held a racket, so lateral epicondylitis
go_on	samantha
go_on	The little one with the barking cough, croup I think we can say
go_on	copd, mod
wait	not sure. mri pending
wait	I have two candidates and a bad feeling, give me till the cultures
repeat	for what?
repeat	What else did you want to know for that entry?
deny	drop it
deny	Let's not put a name on grief. Leave the record as it is
go_on	confirmed
go_on	m54.5
go_on	right
go_on	Stage three, and I'm rounding in his favour
patient_history	what did raman code last time
out_of_scope	code for hates mondays?
out_of_scope	We had an old professor who diagnosed everything as nerves
go_on	ortega's pt, the hip
go_on	chronic
go_on	dm2
go_on	unspecified for now
wait	lemme look it up
wait	Sí, pero espera, I want to palpate once more
go_on	Anemia, iron deficiency, as any look at her eyelids will tell you
go_on	since jan
add_diagnosis	skip that, do brandts gout instead
view_patients	my pts list pls, forgot the name
go_on	the first
repeat	which patient did u have there
go_on	mild i guess
deny	ya no
wait	neuro is calling back on that
go_on	psoriasis
# asked add_prescription
go_on	amox
go_on	500
go_on	The usual for a sinus that's been brewing ten days, so Augmentin, I'd say
go_on	tid x 7
go_on	for shah
go_on	The chap with the gouty toe from this morning, Brandt, wasn't it
wait	um
wait	That depends on his weight, which nobody saw fit to record. Looking for it now
repeat	what do u need
repeat	You were asking me something and then the fax machine screamed. What was it?
deny	nvm
deny	She has three bottles of it at home already, hasn't she. Let's not
go_on	as before
go_on	Whatever we gave her in spring worked a treat, so that, same strength
go_on	once dly
go_on	qhs
go_on	Let's be homeopathic about it, 2.5 to start
patient_history	what's he on now
patient_history	Depends on what else is in the soup. Pull his meds for me
out_of_scope	is this stuff on shortage
out_of_scope	The price of that drug would make a cat weep
go_on	po
go_on	90 day
go_on	Until the bottle's empty, which in my arithmetic is a month
add_prescription	actually cephalexin for jordan, leave this
wait	asking mom how much he weighs
wait	pharmacy on hold
go_on	cream
go_on	two puffs
go_on	Loading dose first, doubled, then one a day like a Christian
urgent_patients	that ping, was it urgent?
out_of_scope	you ask a lot
go_on	puff as needed w/ spacer
go_on	la de siempre
go_on	Delgado
repeat	which field u missing
deny	cancel rx
wait	The dose, the dose. It was in the discharge letter, which is under the coffee
discontinue_prescription	stop, get rid of the naproxen first
# asked block_time
go_on	fri pm
go_on	2-4
go_on	The afternoon, and if I'm honest the evening too, but we'll settle for the afternoon
go_on	all day
go_on	Grand rounds, which as you know never end before ten
go_on	next wk
go_on	Whenever it is the inspectors come, the 18th I believe
wait	let me see when my flight is
wait	I'll have to consult the home secretary, by which I mean my husband
repeat	from when, u asked?
repeat	You wanted a date or a duration, I've already forgotten which
deny	leave open
deny	The course is full, so I suppose I'm working after all
go_on	an hr
go_on	12
go_on	8a to 10a
go_on	conference
view_schedule	whats on fri
view_schedule	Depends. Where are the holes in my week?
out_of_scope	can u book me a vacation too lol
out_of_scope	If only one could block the phone as well
go_on	mañana
go_on	the 3rd AND 4th
go_on	half day
wait	ehh
wait	hold on someone at door
go_on	the first of those
repeat	what did i need to give
go_on	til noon
deny	nvmd block
go_on	is the tuesday one still free of pts?
wait	pager
go_on	The same slot I lose every month to the tumor board
repeat	Remind me, what's left to fill in?
# asked discontinue_prescription
go_on	the water pill
go_on	Whichever one is making her ankles look like bread loaves, that'd be the amlodipine
go_on	2nd
go_on	all the nsaids
go_on	pt request
go_on	Let's say side effects, since "he read something online" isn't a category
wait	let me see the list..
wait	Good question. His wife has the box at home, I've asked her to fetch it
repeat	what were the options
repeat	Which drugs did you have on offer there?
deny	forget
deny	None of these, on closer look, he needs every last one of them
go_on	okoro
go_on	warfarin
go_on	Today, I'd have done it yesterday had anybody asked me
patient_history	show meds
patient_history	I can't remember half of what she takes, open the full picture
add_prescription	just add apixaban
out_of_scope	do they all interact or just most
out_of_scope	Polypharmacy, the national sport
go_on	duplicates
go_on	the tiny white one, sertraline
go_on	not working
go_on	The later of the two, from the ER, they never look at what's there
wait	dunno yet
wait	hold on, arguing w colleague
repeat	asking me what?
go_on	no longer indicated
go_on	is the top one the newer?
view_schedule	when do I see her
go_on	por tos
go_on	she cant afford it
message_patient	ask him what he actually takes
# asked message_patient
go_on	delgado maria
go_on	labs ok
go_on	That the biopsy was benign, and do phrase it so he doesn't read past the first word
go_on	come fasting
go_on	Just say I'd like to see him, no drama, sometime this week
go_on	call me
go_on	ellis
go_on	the mom
go_on	Tell him what I told him last time, only with more exclamation marks: stop smoking
wait	drafting it
wait	How does one say this kindly. Let me think a second
repeat	who did i say
repeat	You'd asked what to write or whom to write to?
deny	no msg
deny	I'll phone her. Some things don't belong in an inbox
go_on	take w food
go_on	her results are in
go_on	priya
go_on	bring ur inhaler
go_on	Say his pressure diary looks like the Alps and we need to talk
go_on	2nd of the two
go_on	que venga el lunes
patient_history	what were her results
patient_history	I'd better not promise good news before seeing what's in her chart
view_patients	who's overdue
out_of_scope	do they get a push or an email
out_of_scope	My handwriting used to protect me from this
wait	typing w one hand sec
go_on	all clear, see you in 6 mo
go_on	same text as to samuel
go_on	is that the Okoye with a y-e
repeat	options?
wait	hmm how to put it
deny	quit that
go_on	"pls stop ibuprofen"
repeat	whats it waiting for
go_on	pls rebook
message_patient	no, write to walter first
# asked set_availability
go_on	m w f
go_on	9-5
go_on	The civilised hours, ten to four, with a proper lunch in between
go_on	tues too
go_on	30s
go_on	starting the 1st
go_on	Mornings are for patients and afternoons for regret, so until twelve
wait	idk yet
wait	Whether I do Saturdays rather depends on whether they pay Saturdays. Let me ask
repeat	which days u need
repeat	What was the bit you were still missing from me?
deny	no chg
deny	Leave the timetable as it stands, I've no fight left in me
go_on	noon
go_on	weekdays
go_on	from 7
go_on	Five to eight in the evening, the working folk can't come otherwise
view_schedule	whats it now
view_schedule	What does my week look like at present, so I know what I'm changing
out_of_scope	is clinic open labor day
out_of_scope	My contract says forty hours, my bladder says thirty
go_on	half hr
go_on	until further notice
go_on	wednsday
wait	my secretary knows, asking
wait	give me 5
go_on	lunes
repeat	what slot lengths were there
block_time	no, just block friday
# done acknowledge_alert
urgent_patients	any othrs
urgent_patients	And behind that one, what other horrors await?
acknowledge_alert	next one too
acknowledge_alert	The twin of that, from the same cuff I'd wager, may go the same way
acknowledge_alert	not that 1, bps
acknowledge_alert	ack hers
repeat	who was that
repeat	Which of them have I just signed off?
patient_history	open chart
patient_history	Let's see whether he has form for this sort of thing
message_patient	have him call
message_patient	She'll be sitting by the phone, so tell her the number's fine and she may breathe out
add_prescription	kayexalate 15 once
add_prescription	It wouldn't hurt to give him something for that pressure, amlodipine five
discontinue_prescription	stop spironolactone
discontinue_prescription	And the culprit, if you ask me, is the potassium tablet. It's had its day
add_diagnosis	hyperk dx
view_schedule	see him today?
view_schedule	Is he perhaps already on my list this afternoon?
out_of_scope	who gets paged next time
out_of_scope	Peace at last, for four minutes
wait	Before I move on let me just hear from the ward
thanks_goodbye	kk thx
block_time	need 20 min now, block
confirm	ya
repeat	did the note go with it
acknowledge_alert	Walter's goes the same way, I saw him with my own eyes at breakfast
out_of_scope	can u raise the threshold for copders
urgent_patients	rest of them pls
thanks_goodbye	bye
view_patients	any of mine w no alerts lol, show pts
set_availability	add evening hrs today
# done add_diagnosis
thanks_goodbye	ok tx
add_prescription	metformin then
add_prescription	Named and shamed, now let's treat the thing: topical clobetasol, thin layer, at night
add_prescription	lisin 10 qd
add_diagnosis	also ckd3
add_diagnosis	And while the ink is wet, the sleep apnea that everybody within earshot has diagnosed
add_diagnosis	wrong side, right
add_diagnosis	Oh dear, she isn't pregnant, he's not even a she. Make it abdominal distension
add_diagnosis	change to suspected
repeat	what u write
repeat	Under which name did that go down just now?
patient_history	full hx
patient_history	Does that make three or four problems on her list?
message_patient	inform her
message_patient	He'll read it in the portal before I get to him, so a kind word from me first please
view_schedule	who now
view_schedule	Have I any minutes left before the next one knocks?
out_of_scope	prognosis?
out_of_scope	My old teacher would've called it vapours
wait	mmm hold on
wait	I'm having a flash of doubt, let me look at that film again
discontinue_prescription	stop nsaid
discontinue_prescription	Given what we've just written, the ibuprofen has become something of an embarrassment
urgent_patients	anyone critical
confirm	sure
out_of_scope	does she get a handicap placard 4 that
help	u can do more?
view_patients	other diabetics, list patients
block_time	block half an hr, need to dictate
repeat	saved?
thanks_goodbye	That's the lot, cheers
add_diagnosis	brandt same
add_diagnosis	code shd be e11.9
set_availability	im in sat 9-12
acknowledge_alert	ack his too
message_patient	avísale a ella
# done add_prescription
thanks_goodbye	thx
thanks_goodbye	Splendid, that'll be all from me
add_prescription	oops 10
add_prescription	I've the sinking feeling I said twice a day when I meant once. Once it should be
add_prescription	and naproxen
add_prescription	The same for his brother, since they share everything else including the strep
repeat	did it go
repeat	What exactly is he now on, as you saved it?
message_patient	let her know
message_patient	He'll never find it at the pharmacy unless someone tells him it's waiting, so somebody tell him
discontinue_prescription	dc old dose
discontinue_prescription	With that on board the omeprazole has lost its job, hasn't it
add_diagnosis	dx too, uti
add_diagnosis	And so that the insurer won't faint, let the record say cellulitis of the left leg
view_schedule	next
view_schedule	Who's the lucky soul after this one?
patient_history	chart
patient_history	Let me see how the whole list looks with that thrown in
out_of_scope	how long till the pharmacy has it
out_of_scope	One down, a thousand to go
wait	wait wait
wait	Hmm, something about that combination is nagging at me, give me a second
deny	no
confirm	yup
urgent_patients	alerts
add_prescription	add 2 refills
add_prescription	liquid actually, hes 4
discontinue_prescription	undo that
discontinue_prescription	That was meant for somebody else altogether, so it had better come off her list
out_of_scope	to which pharmacy did u send
block_time	10 min for me after this, block it
out_of_scope	what does a course of it cost
help	what else u do
add_prescription	Now for the next patient, who'll want prednisone, as they all do, 20 for five days
view_schedule	y ahora quién
view_patients	my pts
out_of_scope	kid's adorable btw
repeat	whch one did you just add
message_patient	Drop Delgado a note that it may turn her urine orange, I don't want that call at midnight
repeat	dose u saved?
wait	ooh interactions, 1 sec
set_availability	open sat too
acknowledge_alert	also ack ellis
# done block_time
thanks_goodbye	lovely
view_schedule	show wed
view_schedule	So what's left of my week after that bloodletting?
block_time	thurs too
block_time	On reflection an hour won't cover it, these people never stop talking, take it to three
block_time	1pm not 12
block_time	wrong week
set_availability	reopen it
set_availability	It turns out the meeting's a phone call, so patients may have that hour back
repeat	what did you block
repeat	Did that swallow my half past ten or leave it be?
message_patient	tell the 11 oclock
message_patient	Mrs Shah will turn up regardless, unless somebody writes to her that I'm away
out_of_scope	who covers
out_of_scope	Sunscreen, passport, and for once no pager
wait	Ortega's saying something about Thursday, bear with me
add_prescription	ok, amox for ellis
patient_history	priya hx
patient_history	While I have you, what's the story with the Brandt fellow?
urgent_patients	urgents
acknowledge_alert	ack walters before i go
confirm	ok yes
view_patients	patients
block_time	same every mon
block_time	Ah, and the Friday after, I'd promised the residents a lecture
repeat	til when is it
view_schedule	free tmrw?
thanks_goodbye	cool, im off
add_diagnosis	brandt: gout. add
help	what now, options?
discontinue_prescription	and kill the hctz on okoro
set_availability	undo
block_time	add 15 on the end
# done discontinue_prescription
thanks_goodbye	ta
add_prescription	put it back
add_prescription	Ah. That was the one thing keeping her upright. We'd better have it going again
add_prescription	instead valsartan 80
add_prescription	Something has to hold the fort now, so ramipril, two and a half, mornings
discontinue_prescription	hctz too
discontinue_prescription	While we're weeding, the second antihistamine can go the same way
discontinue_prescription	not that, the other
repeat	wich one went
repeat	Tell me you stopped the forty and not the twenty
patient_history	whats left
patient_history	And what remains in the poor man's pillbox?
message_patient	tell pharmacy.. i mean tell him
message_patient	If nobody writes to her she'll go on taking it till Christmas
view_schedule	nxt pt
add_diagnosis	add dx: drug rash
add_diagnosis	The hives deserve a line in the problem list, allergic urticaria I'd say
out_of_scope	taper needed?
out_of_scope	My predecessor loved that drug. He also loved leeches
wait	hold up
wait	Let me make sure the nephrologist isn't going to have my head for that
urgent_patients	anything red
confirm	yah
block_time	block 4pm
discontinue_prescription	hers as well
repeat	is it off now
thanks_goodbye	gracias, ya está
out_of_scope	can he keep the leftover pills
acknowledge_alert	and ack the potassium thing
view_patients	who else is on it, show my patients
set_availability	tues til 6 now
# done message_patient
thanks_goodbye	sent, good, ta
message_patient	ps fasting
message_patient	I called her Mrs and she's a colonel. Follow up with an apology, would you
message_patient	also to samuel
message_patient	The same to the daughter, she's the one who reads things
message_patient	it was 8 not 9, tell him
repeat	what did it say
repeat	Did that go to the right Maria?
view_schedule	nxt up?
view_schedule	Does he already have a slot with me this week?
patient_history	her file
patient_history	What had I given him the last time, it'd be good to know if he answers
add_prescription	send rx too, cipro
add_prescription	And he'll need something for the meantime, so naproxen 500 with breakfast
add_diagnosis	add bronchitis
discontinue_prescription	now stop his metoprolol
discontinue_prescription	Having told her so, we should also make it true and take the tramadol off
urgent_patients	flags up?
acknowledge_alert	and clear her alert
acknowledge_alert	That deals with the reason his alarm went off, so you may put it to bed
out_of_scope	has he read it
out_of_scope	He'll frame it and hang it in the loo
wait	oh wait
wait	Hmm. One second, I think she's just walked in the door
confirm	uh huh
block_time	hold 3pm for him, block
block_time	If he rings at four I'd like nobody in the chair, keep that half hour empty
view_patients	who else needs one, list pts
out_of_scope	unsend?
repeat	sent?
thanks_goodbye	grcs
out_of_scope	do replies come here
message_patient	one for shah: labs fine
set_availability	open fri am so he can come
help	wht else
add_prescription	y dale ibuprofeno 400
# done set_availability
thanks_goodbye	done thx
view_schedule	show me
view_schedule	Let's admire what we've done, how does Tuesday look now?
set_availability	no 8:30
set_availability	I forgot I've a daughter to drop at school, we'd best begin at nine there
set_availability	same for july
set_availability	tuesdays also
set_availability	20 not 15
block_time	cept the 4th, block
block_time	There's one hole to punch in it, the 22nd, when I'm giving evidence in court
repeat	hours now?
repeat	What did you put down for Wednesdays in the end?
message_patient	tell pts?
message_patient	Mr Ellis has been pestering me for evenings, write him that they exist now
out_of_scope	who approves this
out_of_scope	There goes my yoga
wait	hold on hold on
wait	Give me a moment, the receptionist is making a face at me
urgent_patients	anything red atm
add_prescription	refill delgado metformin
patient_history	okoye
view_patients	whos on my list
out_of_scope	do locums see that
repeat	is it live
view_schedule	hay alguien el martes
set_availability	Sundays slipped in there, I can't think how, and I go to church, or at least to brunch
help	whatelse
add_diagnosis	put migraine for samantha
thanks_goodbye	ok thats me done
acknowledge_alert	that bp alert, ack
discontinue_prescription	dc marias glipizide
set_availability	from monday not today
repeat	when does it start
view_schedule	anyone booked yet in those?
# dropped acknowledge_alert
acknowledge_alert	ok now ack
acknowledge_alert	The wife just confirmed he's fine and eating soup, so let's lay that alarm to rest
acknowledge_alert	the 2nd instead
repeat	so its still open?
repeat	Who was that alarm about, before I got cold feet?
urgent_patients	show
urgent_patients	If that one stays, let me at least see what's keeping it company
patient_history	his k hx
patient_history	Could we look whether she's had this sort of reading before?
message_patient	ask him 2 recheck
message_patient	Somebody ought to ask her how she feels, and that somebody's me. Drop her a line
out_of_scope	not my circus
out_of_scope	It'll be back in ten minutes, like my mother in law
wait	walking over there now
view_schedule	do i see her
discontinue_prescription	stop k tabs
thanks_goodbye	out
# dropped add_diagnosis
add_diagnosis	lupus then
add_diagnosis	The titre's come back while we were dithering, so hashimoto it is
add_diagnosis	other pt: croup
repeat	nothing in chart?
repeat	What had I called it, for the life of me?
patient_history	problems?
patient_history	I'd rather reread her story before I label anything
add_prescription	treat anyway, pred 20
out_of_scope	labs are slow
out_of_scope	A label's easily stuck on and never comes off
wait	path calling
view_schedule	who's left
message_patient	say we dont know yet
message_patient	He's owed an honest line, that the tests are inconclusive
thanks_goodbye	thats it ty
view_patients	my list
urgent_patients	pings?
# dropped add_prescription
add_prescription	no do it
add_prescription	I've turned it over once more and she does need the stuff, so let's have amoxicillin after all
add_prescription	diff drug: doxy
add_prescription	Perhaps something milder for the poor girl. Cetirizine, ten, at bedtime
repeat	not saved right?
repeat	What was it I nearly gave her?
out_of_scope	close call
out_of_scope	The best prescription is the one that isn't written, Osler or somebody
patient_history	what does he take
discontinue_prescription	dc the other then
message_patient	tell him no rx
message_patient	She'll be expecting a medicine, so let me explain to her in writing why there is none
view_schedule	nxt one
wait	hmm lemme rethink
wait	I'm not done with that thought, one moment
thanks_goodbye	k thx bye
urgent_patients	anything urgent
add_diagnosis	just the dx then, viral uri
confirm	yea
deny	no more
# dropped block_time
block_time	block thurs then
block_time	The committee has risen from the dead, so I need that Wednesday hour after all
block_time	shorter, 15
repeat	im open then?
repeat	For which day had we been planning that?
view_schedule	show day
view_schedule	And with nothing blocked, how bad does it look?
set_availability	open it more, til 7
out_of_scope	i give up
out_of_scope	No rest for the wicked, or for dermatology
wait	ask me in 5
message_patient	tell 3pm still on
add_prescription	new rx ellis
patient_history	next pt hx
thanks_goodbye	fine ty
deny	nooo
out_of_scope	ni modo
# dropped discontinue_prescription
discontinue_prescription	fine stop it
discontinue_prescription	Well, the nephrologist agrees with me after all. Out with the ibuprofen
discontinue_prescription	the aspirin instead
repeat	still on it?
repeat	Which one did we spare just now?
add_prescription	lower it, 2.5
add_prescription	If it's staying, it might as well stay at half the strength, twelve and a half
patient_history	list?
patient_history	Then let me see what else could go
out_of_scope	coward, me
out_of_scope	He'll outlive us all on that cocktail anyway
wait	wait
view_schedule	when is he in
message_patient	ask her abt cough
thanks_goodbye	ok good
block_time	ok block 5pm
# dropped message_patient
message_patient	actually send
message_patient	She's not picking up, so we're back to the written word. Say her result is normal
message_patient	shorter one: "call us"
message_patient	wrong guy, to ellis
repeat	so not sent
repeat	What had I got as far as writing?
patient_history	phone hx.. her chart
patient_history	I ought to know what I'm talking about before I write, what's in her record?
out_of_scope	phew
out_of_scope	Half the art is in what one doesn't say
wait	she's calling me, 1 m
view_schedule	is she in 2day
add_prescription	just the rx, pcn vk
acknowledge_alert	then ack it
thanks_goodbye	thats ok bye
deny	dont need
add_diagnosis	record it tho, anxiety
# dropped set_availability
set_availability	ok mon only
set_availability	My wife's come round on the Saturdays, so nine to twelve, before she changes her mind
set_availability	8-4 instead
repeat	old hrs stay?
repeat	What would the new hours have been?
view_schedule	this wk
view_schedule	Let me look at the existing mess then
block_time	just block the 9th
block_time	Simpler, really, if nobody gets in on Tuesday afternoon and we leave the rest be
out_of_scope	hr will whine
out_of_scope	Nobody ever got rich from evening clinic
wait	lemme think tho
urgent_patients	urgnt ones pls
view_patients	who's mine
thanks_goodbye	ok leaving
confirm	ok then
set_availability	My partner in the practice has just agreed to close up, so let us have those Thursday evenings after all
# idle
greeting	hi
greeting	yo
greeting	Evening. Or morning. I've been here since yesterday
greeting	mornin
help	cmds?
help	So what, pray, are you good for?
help	what u do
help	menu pls
thanks_goodbye	tschuess
thanks_goodbye	Well, this has been educational. Goodbye
deny	nuh uh
confirm	yessir
view_schedule	today
view_schedule	sched
view_schedule	Let's see what the gods of the front desk have in store for me
view_schedule	am i free at 4
view_schedule	Do I dare ask about Thursday?
view_patients	pts
view_patients	Whom do I call my own these days?
view_patients	roster
patient_history	chart shah
patient_history	ellis hx
patient_history	There's a Brandt sitting outside looking grey with worry, what do we have on him?
patient_history	okoro meds
patient_history	Delgado, remind me, is she the one with three stents?
add_prescription	rx
add_prescription	amox 500 tid delgado
add_prescription	Young Ellis has earned himself a course of doxycycline, a hundred twice a day
add_prescription	refil brandts metformin
discontinue_prescription	dc
discontinue_prescription	stop shahs ssri
discontinue_prescription	Samuel's cough, I've a theory, and the theory's called lisinopril. Let's be rid of it
discontinue_prescription	kill tramadol 4 okoye
add_diagnosis	dx
add_diagnosis	okoye: ibs
add_diagnosis	If that rash on Mrs Shah isn't lichen planus I'll eat my dermatoscope. Into the record with it
urgent_patients	urgent list
urgent_patients	alrts
urgent_patients	Is anything on fire, figuratively speaking?
urgent_patients	any new flags
acknowledge_alert	ack brandt
acknowledge_alert	ack all mine
acknowledge_alert	That beep about Delgado's sugar, she'd eaten cake, I was there. Consider it noted
block_time	block
block_time	lunch 12-1
block_time	My back and I have a date with a physio at five on Monday, so no patients then
block_time	out fri
set_availability	set my hrs
set_availability	wed 9-3
set_availability	If people insist on working by day I suppose I could sit here Tuesday evenings till eight
set_availability	add sat
message_patient	msg
message_patient	txt shah
message_patient	Somebody should gently remind Mr Okoro that an appointment is not a suggestion
message_patient	dile a Maria que llame
repeat	huh?
repeat	come again
repeat	Sorry, I had a stethoscope in my ears. What was that?
repeat	u what?
out_of_scope	order mri
out_of_scope	dictation?
out_of_scope	wifi dead again
out_of_scope	Could you perhaps find my reading glasses
out_of_scope	ok robot
out_of_scope	refer to gi
out_of_scope	You'd make a fine intern, you don't understand me either
out_of_scope	whos winning
out_of_scope	test test
out_of_scope	print sick note
out_of_scope	fax it
wait	hm wait
wait	Bear with me, I had a reason for opening this
wait	lemme put gloves off
wait	What was I about to... no, give me a second
wait	ocupado, 2 min
patient_history	same as i asked, samantha
view_schedule	i said tomorow
discontinue_prescription	i mean stop it, the plavix, walter
add_prescription	presribe
out_of_scope	forget the computer, nurse, hand me that
out_of_scope	lang setting?
block_time	said block not book, tue 3
message_patient	ellis: come at 9
greeting	buenas
urgent_patients	q hay urgente
greeting	Ah, somebody's awake in there after all
help	examples?
out_of_scope	whatever
out_of_scope	im talking to the pt not u
out_of_scope	Never mind me, I talk to myself on even days
out_of_scope	coffe
wait	dont close, brb
wait	The phone, naturally. Stay where you are
repeat	wat did u not get
view_schedule	whos in rm 2 next
view_schedule	Is it true what the nurses whisper, that I've a double booking at ten
view_patients	hows my panel, list em
patient_history	lst visit raj patel
add_prescription	predisone 40 x5d for maria
add_prescription	Mr Lindqvist's shoulder would be grateful for a bit of diclofenac gel, thrice daily
discontinue_prescription	dc metfromin, egfr 24
add_diagnosis	Raj's breathlessness has a name at last, and it's sarcoidosis
urgent_patients	critcal labs?
acknowledge_alert	akc the 6am one
block_time	bloc tmrw am
set_availability	im on mon thu now, update
message_patient	mesage okoye: k is fine
message_patient	I've been meaning to tell Mr Lindqvist he can swim again, so would you pass that on
thanks_goodbye	cya tmrw
# readback acknowledge_alert
confirm	ack
confirm	I've seen it, I've called them, I've even found the chart. So yes, take it off the board
wait	dont yet
wait	I'd like to hear the patient's voice before I tell a computer I've dealt with it
repeat	which alert r we on
repeat	Remind me who this is about, they flash by so quickly
deny	not mine
deny	It's Baxter's patient, let Baxter have the glory. Don't touch it
go_on	the bp one
go_on	No no, the potassium one, the pressure one can stew
go_on	note: called pt 10:40
go_on	Add that I spoke with the wife and they're on their way in
patient_history	chart first
patient_history	It would be reckless to wave this through without a peek at what he has
urgent_patients	others open?
urgent_patients	How many more of these are simmering behind it?
confirm	seen, clear
message_patient	msg him come in today
out_of_scope	this beeps too much
out_of_scope	In my day an alert was a nurse shouting
wait	yes but wait 4 the repeat k
confirm	mark it
go_on	was that at 8 or at 9?
repeat	again?
deny	nope
out_of_scope	who set these thresholds
repeat	whose
wait	gotta look at ecg 1st
confirm	yeah handled
go_on	both of samuels
view_schedule	do I even see him today
go_on	put "pt stable"
wait	The lab is ringing me about this very thing, don't close it under my nose
# readback add_diagnosis
confirm	thats it
confirm	If it quacks like gout and swells like gout, I suppose we may write down gout
go_on	left
go_on	It's the other knee, though I grant you they look alike
go_on	not confirmed, suspected
go_on	Type 2, obviously, at seventy-one nobody turns type 1 out of politeness
wait	hold
wait	Let me see the smear before I brand her with that for life
repeat	code?
repeat	What label have you put on him, once more?
deny	no dx
deny	Come to think of it, a tired resident with a headache isn't a migraineur. Strike it, don't record anything
go_on	icd wrong, its .9
go_on	add "mild"
go_on	with neuropathy too
go_on	Chronic, I'm afraid, it's been going on since before her wedding
patient_history	prior dx?
patient_history	Somebody must have called it something before me, what did they write in the past?
out_of_scope	billing will love that one
out_of_scope	Whitfield would have three pages on it
confirm	put it in
confirm	Fine by me, let history be the judge
add_prescription	then metformin 500 bid
wait	lemme check labs
wait	One moment, the medical student has a theory
go_on	eczema. not psoriasis
go_on	For Priya, this, not for whoever was open before
repeat	who is this going on
confirm	Save it before I start doubting
wait	mm not sure yet
urgent_patients	any alerts meanwhile
go_on	onset march
out_of_scope	whats the icd for bad luck
go_on	hx of, not active
repeat	dx again?
wait	waiting on path
confirm	Occam would sign it and so shall I
go_on	derecha no izq
# readback add_prescription
confirm	yep
confirm	Well, that's what the guideline would have us do, and for once I agree with it. Send it.
go_on	bid not tid
go_on	Hmm, her creatinine was creeping up last time, so I'd rather be gentle, half that strength
wait	hang on
wait	Let me just see what cardiology had her on before I sign my name under this
repeat	whats it say again
go_on	14 days
deny	nah scrap
deny	On reflection, the man has a viral cold, and penicillin has never yet frightened a virus. We'll leave it.
go_on	tabs not caps
go_on	With meals, naturally, unless we want her back here on Monday with a hole in her stomach
patient_history	allergies first
patient_history	Before I commit, wasn't there something with sulfa in his record? Show me the history
out_of_scope	does insurance cover this one
out_of_scope	The rep who brought us the pens for this stuff would be delighted
confirm	ok do
wait	sec, phone
wait	Yes, well, yes, but the pharmacist is standing right here with an eyebrow raised
repeat	Sorry, a nurse came in, which dose did you have down?
go_on	wrong pt
go_on	That was for Brandt, the other one can do without
go_on	prn
go_on	is that the xr
view_schedule	whos next btw
discontinue_prescription	and drop the old one, lisinopril
confirm	Go ahead, what's the worst that can happen. Joke. Save it.
go_on	at nite
go_on	5 mg. not 50. jesus
wait	thinking
go_on	If we're splitting hairs, he swallows nothing larger than a lentil, so make it the suspension
confirm	si, dale
repeat	read back pls
out_of_scope	my pen would've been faster
wait	not yet
wait	uno segundo
repeat	whats the sig u got
go_on	no refills
add_diagnosis	put the dx in as well, otitis media
confirm	hit it
go_on	oral, not im, hes not a horse
# readback block_time
confirm	block it
confirm	A surgeon needs to eat now and then, so yes
go_on	till 3
go_on	Rather the whole morning, knowing how those committee meetings breed
go_on	thurs
go_on	That's the week the kids have off, I meant the one after
wait	w8
wait	Let me see if my wife has already booked me for something else
repeat	what times did u put
deny	skip
deny	The meeting's been called off, praise be, so there's nothing to block
view_schedule	anyone in there?
view_schedule	Am I about to annoy somebody who's already booked on that morning?
go_on	reason admin
go_on	lunch, not leave
out_of_scope	can i get paid for it
out_of_scope	Funny how a dentist appointment for oneself is always urgent
confirm	claro
wait	hmm, maybe
wait	Yes, no, hold that thought, Ortega wants to swap with me
go_on	am only
message_patient	let the 2pm know
repeat	From when till when, did you say?
confirm	ok lock
go_on	30min
go_on	does that include friday
deny	dont block
go_on	and the same on the 12th
go_on	noon to 1
wait	lemme ask marsh if he covers
confirm	make it so
repeat	and the date was..?
out_of_scope	nobody respects blocks here anyway
# readback discontinue_prescription
confirm	dc it
confirm	It's been doing nothing for her since the Obama years, so let it rest in peace
go_on	other one
go_on	No, the statin stays, it's the niacin that's earned its retirement
wait	hmm hmm
wait	Her daughter was quite attached to that pill, let me have a word with her before we pull it
repeat	which med?
repeat	I was on another line. What precisely were you about to stop?
deny	leave it
deny	Stopping a beta blocker cold on a Friday afternoon, who does that. No.
go_on	reason: rash
go_on	Put "intolerance" as the reason, cough that would wake the neighbours
go_on	from tmrw
add_prescription	start losartan instead
patient_history	when did he start it
patient_history	I'd be curious how long this has been riding along, anything in his file about it?
out_of_scope	will she get withdrawal
out_of_scope	Deprescribing, they call it now. We used to call it common sense
confirm	y
confirm	Off with it
wait	1 min
wait	Almost. Let me ring the nephrologist, he gets cranky when I touch his drugs
go_on	the 20 not the 40
go_on	is it the evening dose ur stopping
message_patient	tell her too
message_patient	She should hear about this from us and not from the pharmacy, so drop her a line
confirm	para, sí, quítalo
go_on	samuels i said
repeat	say agian
deny	keep
wait	nt so fast
wait	The cardiologist put him on that and cardiologists bite. Give me a minute to ring her
repeat	which strength was it that you'd stop
confirm	stop it then
go_on	only the pm tablet
deny	Her pressure today argues for leaving well alone, doesn't it. Forget I spoke.
# readback message_patient
confirm	send
confirm	It's blunt, but he's a retired sergeant, he'll appreciate it. Off it goes
go_on	softer
go_on	Lose the word "abnormal", people hear that and start writing wills
go_on	add fasting
go_on	sign it nwosu
wait	dont send yet
wait	Let me sleep, or at least have coffee, on that wording
repeat	read it
repeat	How did the last sentence go?
deny	bin it
deny	Perhaps this is a conversation one has face to face. Don't send anything
go_on	to the mother not the kid
go_on	Tell him ten days, I was being optimistic with a week
patient_history	whats her last a1c
out_of_scope	can she reply to that
out_of_scope	Shakespeare it isn't
confirm	mandalo
wait	maybe call instead.. thinking
go_on	is that going to Maria D or the other maria
go_on	in spanish
confirm	out w it
repeat	to who?
confirm	good enough for government work, go
wait	ooh hold on shes calling me now
go_on	"tues" not "thurs"
repeat	whats it say at the end
go_on	cut it in half
go_on	drop the last line
wait	typo? let me read
view_patients	is he even my patient still
deny	I'd only frighten her, and over a lipid panel. Let it go unsent
# readback set_availability
confirm	publish
confirm	It'll do, until somebody in admin redraws the template
go_on	no tuesdays
go_on	I'm too old for eight o'clock starts, let's call it nine
go_on	20 min slots
go_on	to 6 on wed
wait	let me ask the front desk
wait	I would say yes, but there's the matter of who closes the clinic
repeat	list em again
repeat	What hours was it that I'm supposedly working?
deny	keep the old ones
deny	My spouse just read this over my shoulder and laughed, so no
view_schedule	whats booked mondays
go_on	starts in june not may
go_on	with a break at noon
go_on	every other fri
out_of_scope	is that legal lol
out_of_scope	At this rate I'll be seeing patients in my sleep
confirm	thats me
confirm	Agreed, reluctantly
block_time	and block the 4th
wait	noo wait
go_on	is sat in there
repeat	hours?
wait	un momento, me llaman
go_on	same but tele
repeat	mornings or what was it
go_on	15 min each
wait	brb
confirm	yes those
go_on	Thursdays belong to the operating theatre, as everyone but the calendar knows
# told patient_history
patient_history	meds only
patient_history	and samanthas
patient_history	Did anybody ever scope him, does it say?
patient_history	labs?
patient_history	allergies
patient_history	Who on earth started the prednisone?
patient_history	older stuff
patient_history	since when
add_prescription	restart statin
add_prescription	Nobody's given him anything for the neuropathy, I notice. Gabapentin, three hundred, nights
add_prescription	same again 30d
add_prescription	ok furosemide 20
add_prescription	His last script ran dry in March from the looks of it, so that wants renewing
discontinue_prescription	dc #3
discontinue_prescription	Two ACE inhibitors in one pillbox, bravo. The older may go
discontinue_prescription	naproxen off
discontinue_prescription	I see we're still treating an ulcer from 2019. That can end today, the pantoprazole
add_diagnosis	add obesity
add_diagnosis	With three sugars like those, one needn't be a wizard to write down diabetes
add_diagnosis	asthma missing
add_diagnosis	put ckd there
message_patient	tell her a1c better
message_patient	I'd like him to know that somebody has noticed he lost ten kilos, send a line to that effect
message_patient	have her redo k
urgent_patients	was there an alert on him
acknowledge_alert	ok ack it
acknowledge_alert	Now I understand why the thing beeped, and it's old hat. Mark it as seen
view_schedule	next visit?
view_schedule	When's she due back with me?
view_patients	back to list
view_patients	other pts
block_time	block 30 for her
set_availability	open evening for him, thu 6-8
patient_history	allergic to..?
repeat	What was the second to last line?
repeat	whose is this
patient_history	dose of that?
out_of_scope	thick chart
out_of_scope	What does a ferritin of nine even mean to these machines
out_of_scope	who's the next of kin
out_of_scope	scan it in?
out_of_scope	egfr ok?
out_of_scope	It reads like a Russian novel, minus the duel
wait	reading
wait	Interesting. Very interesting. Give me a second with that
wait	hm the K
wait	yes, but first i look at ecg
thanks_goodbye	thats plenty
patient_history	wrong guy, delgado i meant
confirm	yes.
help	n now what
patient_history	el otro okoro
patient_history	not him, his father
patient_history	Before the bypass, what was she like, on paper?
add_prescription	The ear's at it again I see, so what helped in May should help now, the drops, ciprodex
patient_history	last bp?
wait	lemme talk to pt
out_of_scope	is that contagious
discontinue_prescription	stp the clopi
patient_history	And the husband's, they're both mine
add_diagnosis	Depression's been hiding in those notes for years without its name. Give it its name
out_of_scope	mychart says differnt
# told urgent_patients
acknowledge_alert	ack 1
acknowledge_alert	both, ack
acknowledge_alert	The first I've dealt with in the corridor, so you may tick it
acknowledge_alert	clear okoro
acknowledge_alert	That's his ordinary pressure, heaven help him, so it needn't keep flashing
acknowledge_alert	mine only, ack em
patient_history	chart 2
patient_history	What's the backdrop on the potassium lady?
patient_history	who is she
patient_history	meds of that one
message_patient	tell him to come in
message_patient	Before she reads it herself, write to her that I've seen the number and I'm not losing sleep
add_prescription	kcl 20 for her
add_prescription	He'll want his furosemide doubled by the sound of it, forty then
discontinue_prescription	hold.. no, stop metformin on #1
discontinue_prescription	With an INR like that the warfarin can take its hat and leave
add_diagnosis	aki, add
urgent_patients	still?
urgent_patients	And since this morning, anything fresh?
urgent_patients	just mine
urgent_patients	oldest?
urgent_patients	from last nite
view_schedule	are they on today
view_schedule	Could I squeeze her in, is there air anywhere before five?
block_time	block now till 11
block_time	I'd better have nobody at two, this will need a phone call or three
set_availability	open 5-6 for these
view_patients	whole list
urgent_patients	which was highest
repeat	Say the middle one again, the printer was going
repeat	name?
urgent_patients	when did it come in
out_of_scope	ugh
out_of_scope	Who in their right mind checks potassium on a hemolysed sample
out_of_scope	is k 5.6 bad at 80
out_of_scope	who's oncall
out_of_scope	where do i set the limits
wait	omw, wait
wait	Let me ring the floor first
wait	phone him first
thanks_goodbye	ok noted, bye
out_of_scope	not urgent
confirm	ok yeah do
help	what can i do about it
urgent_patients	y los demás
acknowledge_alert	la primera, vista
acknowledge_alert	samanthas
patient_history	Has that one done this to us before?
out_of_scope	tell the nurse
wait	hmm, thats an artifact i bet.. looking
acknowledge_alert	Baxter rang to say the second's sorted. I'll take his word, and so may you
urgent_patients	none of raman's?
repeat	how many again
add_diagnosis	It's pneumonia till proven otherwise for that lady, and it may as well be written
view_schedule	who's b4 them
thanks_goodbye	Fine. Nothing burning, I'll go and have my soup
add_prescription	abx for him, ceftri 1g im
# told view_patients
patient_history	brandt
patient_history	The third name there means nothing to me, jog my memory
patient_history	#2
patient_history	open shah
patient_history	Okoye, is she the migraine or the thyroid?
view_patients	more
view_patients	w/ diabetes
view_patients	Surely there are more of them than that?
view_patients	And the ones I haven't laid eyes on this year?
view_patients	by age?
view_patients	the kids only
view_patients	new ones
message_patient	msg all.. ok just delgado: flu shots in
message_patient	The bottom one owes me a phone call, give him a nudge
add_prescription	ellis ibuprofen 600
add_prescription	For the last one, the same blood thinner as her sister if you'd be so good, apixaban five twice daily
discontinue_prescription	samuel, stop metop
discontinue_prescription	Brandt's still carrying a steroid around like a souvenir, isn't he. Time to end it
add_diagnosis	#1 has htn
add_diagnosis	The young lady second from the top has celiac, proven at last, and it should say so
urgent_patients	any bad
urgent_patients	Which of these good people is likely to ruin my evening?
acknowledge_alert	top guys alert, seen
view_schedule	any today
view_schedule	When am I next inflicting myself on Mrs Delgado?
block_time	block an hr for calls
set_availability	more slots needed, open thu pm
repeat	who was last
repeat	Did you say Okoro or Okoye there
view_patients	how many
out_of_scope	whos the new one, looks nice
out_of_scope	Half of them owe me Christmas cards
out_of_scope	phone nr of ellis?
out_of_scope	thats marsh's pt not mine
wait	scrolling
wait	Let me match it with what's on my paper, old habit
thanks_goodbye	ok ty
confirm	mm yes
help	what can i do w them
patient_history	la de shah
patient_history	his
patient_history	Jordan and what he's taking, if one may ask
view_patients	a to z
repeat	again the k's
wait	Just a moment, the intern is reading them out to me and gets the names wrong
view_schedule	and whos in tmrw
out_of_scope	who deleted mrs lang
message_patient	write the 2nd her mri is fine
view_patients	Any Whitfield sent over to me?
add_prescription	add on walter colchicine .6
view_patients	last seen?
out_of_scope	insurance of #4?
add_diagnosis	For the first of those, let us finally admit it's rheumatoid
patient_history	the one after him
repeat	spell that
thanks_goodbye	Handy, that. Goodbye for now
set_availability	abrir viernes 8 a 12
# told view_schedule
view_schedule	and fri
view_schedule	Tomorrow can't be worse. Can it?
view_schedule	pm?
view_schedule	Where in all that am I supposed to eat?
view_schedule	1st pt when
view_schedule	How many of those are new faces?
block_time	block the gap
block_time	There's a lovely empty patch at two, and before anybody spots it I'd like it for charting
block_time	kill 4pm onward
set_availability	open weds
set_availability	With a week that thin we might let people in from seven
patient_history	9am pt
patient_history	The half past ten, what's she been through lately?
patient_history	whos ellis
message_patient	tell the last one im late
message_patient	I shan't make it by eight with this traffic, so warn the poor soul who's first
add_prescription	rx for the 1st, amox 500 tid
discontinue_prescription	delgado: dc statin
add_diagnosis	brandt, add oa knee
urgent_patients	reds?
urgent_patients	Among that crowd, is there anybody I should be worried about before coffee?
acknowledge_alert	ack shahs
view_patients	all mine
repeat	agian slower
repeat	Which name was that at eleven?
view_schedule	the last 1?
out_of_scope	brutal
out_of_scope	Whoever built this day has never needed a bathroom
out_of_scope	is ct free then
out_of_scope	parking full at 8?
wait	ok let me look
wait	Hmm, I'm counting on my fingers, bear with me
thanks_goodbye	merci, off i go
confirm	si
greeting	hola de nuevo
help	can u move appts?
view_schedule	y el jueves?
view_schedule	mon
view_schedule	Is that the Brandt with the knee or the Brandt with the temper, and when's he due?
block_time	Nobody operates well on an empty stomach, so noon to one shouldn't exist for patients
set_availability	not mondays anymore
patient_history	The two o'clock rings a bell, and not a pleasant one. What did we do with him?
view_schedule	marsh's?
view_schedule	3pm is who
wait	nurse talking, sec
out_of_scope	tell marsh hes buying lunch
view_schedule	Did anyone pull out since last night?
view_schedule	free when
message_patient	ask 2:15 to bring her inhaler
add_prescription	Before I forget him in that throng, Okoro wants his inhaler again, albuterol, two puffs
block_time	fri off
out_of_scope	can u cancel brandt
thanks_goodbye	Right, into battle. Thanks
repeat	was that am or pm
urgent_patients	who cant wait
view_schedule	week
out_of_scope	i need a clone
wait	hmm thats odd. checking my phone cal
view_patients	and patients?
add_diagnosis	The one at nine turned out to have shingles, so let that stand in her chart
discontinue_prescription	The man at ten won't need his antibiotic any longer, he's fit as a fiddle
greeting	hey again
wait	espera
`;
