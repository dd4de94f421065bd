/** Sentences of our own. */
export const doctorFollowUps9 = `
# readback set_availability
confirm	yep that's the template I want, lock it in
confirm	mm-hm, yep
confirm	sure, those hours, god help me
confirm	that's what I told scheduling in August, so yes, please
confirm	correct on all counts
confirm	fine by me, wife already signed off on the Saturdays
confirm	affirmative, push it live
deny	nah scratch that, leave my template alone
deny	you know what, no. I'm already drowning, no extra slots
deny	kill it, my residency director would have my head
deny	ugh no I'm talking myself into more work again, forget it
deny	not doing that after all, daycare said no
deny	hold up, no, those are Feldman's hours not mine, don't touch anything
deny	keep what's there
deny	I was thinking out loud, please don't change it
go_on	start at 8:30 not 8, I do drop-off
go_on	Thursdays too while you're in there
go_on	lunch should be 12:15, otherwise good
go_on	through 4, I can't do 5 anymore
go_on	yes but only on odd weeks, I'm inpatient the others
go_on	minus Wednesday, that's my admin half day
go_on	twenty-minute slots tho, not fifteen
go_on	all right except begin it after the holidays, first Monday in January
go_on	no no, afternoon. I said AM, I meant PM
wait	lemme check the call grid real quick
wait	one sec, MA's waving at me
wait	hmm. let me run that past my office manager first, stay there
wait	hang on, overhead page
repeat	say the hours again? I was on with pharmacy
repeat	sorry what did you have for Tuesday
repeat	which days did you hear, read em back
out_of_scope	is Dr. Abernathy also coming in Saturdays or am I the only sucker
out_of_scope	do I get paid extra RVUs for the weekend ones
out_of_scope	who do I talk to about parking on Saturdays when the garage is locked
out_of_scope	what time does the cafeteria open if I start at 7
view_schedule	before I say yes, how stacked is that Friday already
view_schedule	do I have anybody on the books before nine that day?
block_time	better idea, just close me out that whole morning instead
message_patient	hold that thought, tell Mrs. Okonjo I'm running twenty behind
patient_history	quick thing first, what's Delgado's last A1c
urgent_patients	wait did something red just come up for one of mine
view_patients	how many people do I even have on my panel now, is it worth the extra day
# readback block_time
confirm	yes ma'am, I am outta here
confirm	that's the week, do it before somebody books over me
confirm	looks right, PTO's approved
confirm	please and thank you
confirm	yeah. finally
confirm	you got it, same as the email from the chief
confirm	uh-huh, and I don't want to hear about it again
deny	no, wife's conference got canceled so I'm staying, leave it open
deny	strike that, I'll work
deny	on second thought I'd feel bad about the patients, don't block
deny	negative, they denied my leave
deny	nope nope nope, not my calendar
deny	let's not, I'll just take the meeting from the car
deny	abort. Boards got pushed to spring so no need
deny	eh, skip it, I'll squeeze the dentist in at lunch
go_on	the 14th, not the 4th
go_on	only till two, I can do the late clinic
go_on	and the Monday after, flight lands at midnight
go_on	make that the whole day actually, grand rounds plus the retreat
go_on	yep but put down CME as the reason, not vacation
go_on	just the morning then
go_on	other Friday, the one after Thanksgiving
go_on	add fifteen on the front end so I can drive over
go_on	change noon to eleven thirty and we're good
wait	hold please, checking whether Rosen is covering
wait	give me two shakes, I gotta find the AAFP email
wait	not yet, need to see if my co-resident swaps with me
wait	uhhh thinking
repeat	from when to when, again?
repeat	I zoned out, what are we closing
repeat	did you say the 19th or the 9th
out_of_scope	how many PTO hours have I got left this fiscal year
out_of_scope	can you also register me for the conference
out_of_scope	what's the weather in Phoenix that week
out_of_scope	who's on backup call while I'm gone, do you know
view_schedule	who'd get bumped if we do that?
view_schedule	am I already double booked that afternoon or is it clear
set_availability	how about instead I come in Saturday 8 to 12 regular, open that up
patient_history	oh before I go, did Whitcomb's biopsy come back
message_patient	let Lorraine Pasternak know about her potassium first, then we'll do this
acknowledge_alert	that alert that just chimed, mark it seen, I've got it
add_prescription	sidebar, need Zofran 4 mg for Hutchins before she leaves the room
# readback add_prescription
confirm	send it
confirm	yeah that's the dose, she's tolerated it before
confirm	that's right, thirty with two refills, fire away
confirm	ok by me and the attending nodded
confirm	go for it
confirm	perfect, he's standing at the checkout desk so quick please
confirm	yup, verified the allergy list with mom
deny	oh shoot she's on warfarin, don't
deny	cancel, he can get it OTC cheaper
deny	no. Pt just changed her mind, wants to try diet first
deny	never mind, nephro wants to handle it
deny	don't send that, QTc's 510
deny	wrong Martinez. back all the way out
deny	pull it back, insurance won't cover it and I'm not doing a PA today
deny	absolutely not, that's ten times what I said, forget I asked, I'll paper script it
go_on	make it 10 mg
go_on	BID not daily
go_on	seven days is plenty, she's had C diff
go_on	extended release if they make it
go_on	drop the refills, I want him back before more
go_on	correct but ninety-day supply, mail order
go_on	liquid, kiddo can't swallow pills
go_on	half that to start, she's 84 and a buck-ten soaking wet
go_on	at bedtime, please, and write may cause drowsiness
wait	hold on, let me look at the creatinine
wait	just a sec pharmacist is on line two
wait	sit tight, asking her about sulfa
wait	lemme recalc the weight-based dose, don't go anywhere
repeat	what strength did you put?
repeat	read me the sig again slower
repeat	wait for who? say that one more time
out_of_scope	what's the max daily of that with a GFR of 28
out_of_scope	does it come generic and what's GoodRx charging
out_of_scope	can I give that in the second trimester
out_of_scope	which pharmacies around here still have it in stock
patient_history	is she allergic to anything in that family?
patient_history	what was he on last time, amlodipine 5 or 10
patient_history	when'd I last check her LFTs
discontinue_prescription	first get the old one off, the HCTZ, then this
add_diagnosis	need hypothyroid on her problem list before anything else
view_schedule	crap am I late, who's in room 3 next
urgent_patients	anything blowing up in my inbox I need to deal with before this
# readback discontinue_prescription
confirm	yeah d/c it
confirm	yes, his cough is driving everybody nuts
confirm	off it goes
confirm	that is the one, discontinue please, rash up to the elbows
confirm	do it, cards agrees
confirm	right, she hasn't taken it since spring anyway
confirm	exactly, pull the trigger
deny	no leave her on it, BP's 168
deny	wait no, GI wants him to stay on that, keep it
deny	changed my mind, he can finish the bottle
deny	don't stop it
deny	nope, she cried, we're gonna give it another month
deny	let it ride
deny	hmm no, abrupt stop on a beta blocker, bad idea, keep as is
deny	disregard, I had the wrong chart open
go_on	not the metoprolol, the losartan
go_on	both of them, the evening one too
go_on	effective Friday, let her use up what she's got
go_on	reason is hyperkalemia, not cough
go_on	for the husband, not her
go_on	the 40 one, he's got two on there
go_on	yes with a note that it was intolerance and not an allergy
go_on	only the prn, leave the scheduled
go_on	I meant Zyrtec not Zantac, my mouth isn't working
wait	hang tight, calling her cardiologist
wait	let me see what the daughter says
wait	hmm hmm hmm. hold it there
wait	bear with me, attending's walking in
repeat	which one did you hear me say
repeat	sorry, dictating over the vacuum, what are we stopping?
repeat	what's the drug and the dose you've got there
out_of_scope	how do you taper that anyway, by 10 percent a week?
out_of_scope	does stopping it cold cause rebound, any literature
out_of_scope	can you tell the pharmacy robot to quit auto-refilling everyone's stuff
out_of_scope	is my dictation mic glitching or is it you
patient_history	how long has she been on it?
patient_history	did his sodium ever come back up
add_prescription	what I'd rather do is cut him a script for spironolactone 25 right now
message_patient	she's in the parking lot, text her to come back up
view_schedule	when's she due back to see me
view_patients	do I even still follow this guy or did he go to Hargrove's panel
thanks_goodbye	gotta run, code blue, talk later
# readback add_diagnosis
confirm	yessir, chart it
confirm	put it on there, two A1cs over seven
confirm	that's her, that's the code
confirm	correct, radiology called it too
confirm	mhm sounds right
confirm	agreed, save
confirm	I guess it's official, poor guy, yes
deny	not yet it's just a rule-out, leave it off
deny	no no, the path isn't back, don't label her
deny	skip, billing can chase me
deny	oh heck, that's her twin's chart, don't add anything
deny	I'm not comfortable putting that on a 19 year old, no
deny	take it out of the hopper, neurology disagrees
deny	naw it's already on the list, my bad
deny	let me not commit to that on one elevated reading, drop it
go_on	type 2 not type 1, c'mon
go_on	left knee
go_on	with nephropathy
go_on	stage 3b, the eGFR was 38
go_on	mild, intermittent, not persistent
go_on	yes and add unspecified, I don't know the organism
go_on	onset was March per the son
go_on	call it prediabetes for now
go_on	without the bleeding part, hemorrhoids only
wait	hold up, rereading the MRI impression
wait	sec, my upper level wants to hear the murmur
wait	don't file yet, pulling up criteria
wait	mm, one moment, kid's throwing up in 4
repeat	what'd you have for the code?
repeat	on which patient was that
repeat	once more, you said chronic or acute
out_of_scope	what's the ICD-10 for bit by a goose, asking for real
out_of_scope	does that one risk adjust, is it an HCC
out_of_scope	remind me the CHADS-VASc cutoffs
out_of_scope	can you order the confirmatory antibody too
patient_history	does she have that on her list from before, like from the old system
patient_history	pull the last two TSHs so I'm not making this up
patient_history	hang on what meds does he carry for that
add_prescription	while we're at it he'll need albuterol, two puffs q4 prn
message_patient	tell her about it first, I don't want her finding out on the portal
view_schedule	skip ahead for a sec, who's my 11:20
block_time	this visit's gonna run long, keep the next slot after it empty
# readback acknowledge_alert
confirm	yes I own it
confirm	that's the one, already called the floor
confirm	mine, take it off the board
confirm	uh yeah obviously
confirm	go ahead, repeat K was 4.1
confirm	sure thing, seen it, cussed at it, handled it
confirm	affirm, all mine
deny	no, leave it blinking, I haven't reached her
deny	that isn't mine, it belongs to Kowalczyk, leave it up
deny	don't clear it, night team has to see it
deny	nuh uh, I'm not putting my name on that
deny	let it stay red until the redraw
deny	wait no I haven't actually looked at it, keep it open
deny	no thanks, I'll do it from the workroom after I've read the strip
deny	hard no
go_on	the troponin one, not the glucose
go_on	both of his
go_on	other lady, same last name
go_on	yes except leave the INR one up
go_on	not that, the one from 0340
go_on	comment it: family aware, hospice on board
go_on	second from the top I think
go_on	all four actually, they're the same hemolyzed tube
go_on	the newer one, old one's been dealt with
wait	gimme a minute, dialing the lab
wait	hold it, it's ringing
wait	I'm pulling up the tele strip, don't click anything
wait	pause there, charge nurse is talking to me
repeat	whose was it again
repeat	what was the value?
repeat	huh? got cut off after critical
out_of_scope	who's carrying the rapid response pager tonight
out_of_scope	can you send a phlebotomist up for a redraw
out_of_scope	why does this system alarm for a sodium of 134, who do I yell at
out_of_scope	how many mEq to bring a K up from 2.8, peripheral line
urgent_patients	are there others behind it?
urgent_patients	anything worse than that one waiting on me
patient_history	what was it last week, is that her baseline
patient_history	is he still on the digoxin, that'd explain it
discontinue_prescription	stop his lisinopril first, then we'll talk about the alert
message_patient	I'd rather get hold of her, write her to come in for a redraw by noon
view_patients	is she even mine? look her up in my panel
# readback message_patient
confirm	yes send, that's fine, fix my typos
confirm	sounds friendlier than me, go
confirm	ship it
confirm	that'll do
confirm	good, hit send before I overthink it
confirm	ok ok yes
confirm	reads fine, he's an engineer, he'll want numbers but whatever, let it go out
deny	don't send, she just walked up to the desk
deny	nah I'll call her, this isn't portal news
deny	delete that, sounds like I'm mad at him
deny	no, wife reads his portal, hold it back for good
deny	trash it
deny	actually results aren't final, don't say anything
deny	not that way, not today. forget it
deny	bad idea on a Friday at 5, no
go_on	take out the word abnormal
go_on	say Tuesday, not as soon as possible
go_on	nicer please
go_on	add that she should fast
go_on	in Spanish if you can, rest is ok
go_on	to the mom, he's nine
go_on	yes but sign it Dr. K, that's what they call me
go_on	lose the last sentence
go_on	change three weeks to six and tack on the front desk number
wait	let me reread it, don't fire
wait	hold off till the attending's seen the wording
wait	umm. wait. phone
wait	sec, checking if the culture finalized
repeat	how does it start again, I lost the first line
repeat	read it to me one more time
repeat	who's it going to?
out_of_scope	does she get charged for portal messages now
out_of_scope	can the system attach a work excuse letter
out_of_scope	how do you say bowel prep in Tagalog
out_of_scope	fax a copy to her PCP in Tulsa too
patient_history	what was the actual LDL, before I put it in writing
patient_history	did I already prescribe him the cream, I can't remember
view_schedule	see if she's already got a spot with me next week
add_prescription	hm, instead of the note just renew her Synthroid 75
set_availability	if I'm telling them Wednesday then open up my Wednesday 1 to 3
add_diagnosis	shoot, I never coded the anemia, put iron deficiency on him
help	can you do read receipts on these, or what all can you do
# asked set_availability
go_on	mornings only
go_on	Tuesday Thursday
go_on	8 to noon, then 1 to whenever, say 5
go_on	just this week, next week I'm on wards
go_on	same as Monday
go_on	every other Friday starting the 6th
go_on	the usual
go_on	all of em but Wednesday
go_on	seven, I'm a masochist
go_on	whatever Whitaker has on his template minus the evening
go_on	only telehealth those days, nine-ish to two
go_on	indefinitely, till I say otherwise
wait	let me pull up the rotation grid
wait	depends, asking my wife
wait	idk yet, gimme ten
wait	hold that, door
wait	lemme finish this note and I'll tell you
repeat	what'd you need from me? the day?
repeat	sorry, you asked something and I was in the exam room
repeat	come again, hours for which
out_of_scope	do residents get comp days for weekend clinic, ACGME-wise
out_of_scope	what hours are the lab open
out_of_scope	ask HR what full-time means these days lol
out_of_scope	is it Daylight Savings this weekend
view_schedule	what does it look like that week as it stands
view_schedule	show me next Monday first and I'll decide
block_time	none. close the whole day, I've got jury duty
patient_history	park that. Yolanda Figueroa, what's her last INR
add_prescription	that can wait, Mr. Szymanski's out of Eliquis, renew the 5 BID
urgent_patients	wait was that a critical that just popped
message_patient	let the 9:15, the Nakagawa kid's mom, know I'm late, then hours
view_patients	which new people got dumped on me since the merger, that'll tell me if I need the slots
# asked block_time
go_on	two to four
go_on	the whole shebang, Monday thru Friday
go_on	Dec 23, back on the 2nd
go_on	afternoon only
go_on	root canal
go_on	both days
go_on	this coming one, not next
go_on	hmm, call it an hour and a half
go_on	doesn't matter why, put personal
go_on	from when I finish with the last morning pt till close
go_on	CME in San Diego, travel days included so wed to sun
go_on	my kid's spring break, I think that's the second week of April, yeah second
wait	checking the email, hold
wait	not sure, let me text my sister about the ceremony
wait	uh hang on, sign-out's starting
wait	I'll know in five minutes, don't close this
wait	the app's loading my flights, sec
repeat	what was the question
repeat	you want the day or the time? I missed it
repeat	wait where'd we leave this
out_of_scope	how's I-35 looking around two
out_of_scope	when is Easter this year
out_of_scope	does jury duty pay anything for physicians
out_of_scope	can you book the hotel too
view_schedule	who have I got that afternoon
view_schedule	is Thursday or Friday lighter?
set_availability	flip it, I want extra clinic that day, 7 to 10
patient_history	before that, did Grimsby ever get his colonoscopy, what's in the chart
discontinue_prescription	in a sec, stop Petrakis's Flomax, he's passing out in the shower
message_patient	write Mrs. Lindqvist that I'm gonna be gone next week
acknowledge_alert	yeah yeah, and that beeping one, put me down as having it
# asked add_prescription
go_on	500 tid times ten
go_on	the tall one, Reggie, not his dad
go_on	it's strep
go_on	whatever's the lowest they make
go_on	Bactrim DS, sorry, one BID, five days
go_on	same dose as before
go_on	the 20
go_on	topical not oral, thin layer twice a day to the elbows
go_on	thirty, no refill, she loses bottles
go_on	second one on your list
go_on	the guy I just saw, Boudreaux, B-O-U
go_on	weight's 18 kilos so 45 per kilo a day divided, you do the math, eh put 400 bid
wait	let me see what formulary wants
wait	asking the pt, one moment
wait	looking up the renal dosing, chill
wait	hmm, torn between two, give me a bit
wait	don't lose this, I gotta go sign an EKG
repeat	you're asking me what, dose or frequency
repeat	what's still missing on that script
repeat	say again? mask on, can't hear
out_of_scope	what's the conversion from prednisone to dexamethasone
out_of_scope	does Costco compound
out_of_scope	why is Epocrates down
out_of_scope	is that one schedule III or IV these days
patient_history	depends what she weighs, when was she last on a scale here
patient_history	what did Urgent Care give him, is it in there
discontinue_prescription	well first the Norco comes off, take that off
add_diagnosis	it won't let me without a dx, so put acute sinusitis on her
view_schedule	hang on is he coming back before the holiday or not
message_patient	forget dosing for now, ask him through the portal which pharmacy he uses
view_patients	I don't remember her name, who are the pregnant ladies on my panel
# asked discontinue_prescription
go_on	the statin
go_on	Jamal's, the younger Mr. Whitfield
go_on	all three of the inhalers, she's a singer, it was never asthma
go_on	cause of hives
go_on	the bigger dose, keep the baby one
go_on	tonight's the last pill
go_on	gabapentin. or did I say Lyrica? gabapentin
go_on	done with treatment, that's the reason
go_on	her, the one in 6
go_on	not the eye drops, the pill version
go_on	just whatever ortho sent him home with
go_on	pt preference, costs 400 a month
wait	reading the bottle, hang on
wait	let me ask his daughter what he's actually swallowing
wait	stand by
wait	ooh I need to think about withdrawal, hold
wait	sorry, intern has a question, be right back
repeat	which did you list, I can't scroll on this thing
repeat	what're you waiting on me for
repeat	run that list past me again
out_of_scope	half-life of amiodarone, ballpark?
out_of_scope	where do people dump old fentanyl patches around here
out_of_scope	is that the one that got recalled by FDA
out_of_scope	who takes over anticoag clinic when Priscilla's out
patient_history	I dunno, what all's she on
patient_history	who started it and when?
add_prescription	what I'm really after is getting her onto Jardiance 10, do that
acknowledge_alert	one thing, the interaction alert on him, I've seen it, clear it
view_schedule	he's here at what time today?
message_patient	let her know to quit taking the aspirin till the scope, that's the first order of business
urgent_patients	hold on pager. what's urgent
# asked add_diagnosis
go_on	CHF, systolic
go_on	right ear
go_on	Kim, the DOB in '61
go_on	essential. benign. whatever the plain one is called
go_on	resolved in 2019 but I want the history of it on there
go_on	with aura
go_on	number three
go_on	I said GERD, G-E-R-D, not Gerd the guy
go_on	both gout and CKD please
go_on	since the car wreck, so last October
go_on	unspecified's fine
go_on	moderate, PHQ was 16
wait	hmm let me palpate again lol one min
wait	pulling up UpToDate, keep it open
wait	I want to talk with rheum before I answer that
wait	wait wait, tech's here with the tracing
wait	I'll get back to you on the side, she's in xray
repeat	sorry the question was what, laterality?
repeat	did I already give you the name for this one
repeat	what were my options
out_of_scope	what's the difference between J44.0 and J44.1
out_of_scope	DSM criteria for cyclothymia, quick
out_of_scope	does coding it this way bump her premiums
out_of_scope	what's Latin for tennis elbow
patient_history	what have they got him down as already
patient_history	last ferritin on her?
add_prescription	meh the dx can wait, she needs a Medrol dosepak
view_patients	which Johnson, show me the Johnsons I've got
message_patient	actually ask her on the portal how long it's been, then I can answer you
view_schedule	is she tomorrow or today, I've lost track
set_availability	oh that reminds me, procedure clinic, open my Wednesdays at one for skin stuff
# asked acknowledge_alert
go_on	the potassium
go_on	Room 12's
go_on	everything from overnight
go_on	Mrs. Baptiste
go_on	first and third
go_on	the oldest one, it's been sitting since Sunday
go_on	just hers
go_on	both the lactates
go_on	put called patient, sending to ED
go_on	the low one, hgb 6.8
go_on	whichever's red
go_on	sepsis screen, which is bogus, he's just febrile from the flu shot
wait	I'm opening it, hold on
wait	lemme call lab back before I pick
wait	one sec, sterile gloves
wait	hmm two of these look alike, let me compare
wait	not sure yet hang tight
repeat	list them again for me
repeat	you got which ones?
repeat	sorry say the names over, there's a kid screaming
out_of_scope	can we get IT to turn off the flu shot popups
out_of_scope	what's critical for ionized calcium at this lab
out_of_scope	who covers Dr. Mbeki's alerts when she's post call
out_of_scope	do other hospitals alarm this much
urgent_patients	which are still unread, I don't even know
urgent_patients	how many do I have total that are bad
patient_history	what was Crenshaw's baseline crit
patient_history	is she on a blood thinner?
message_patient	the mom's who I need, tell her to bring him in today
add_prescription	just order her the Kayexalate, fifteen grams once
discontinue_prescription	yank the K-Dur off his list, that's what caused this
view_schedule	when's my next open breath, who's at ten
# asked message_patient
go_on	tell him his thyroid's fine
go_on	Gwen Aldridge
go_on	no, the other Rodriguez, the welder
go_on	just that we're out of network starting January, no wait, say to call the desk about it
go_on	normal mammo, see you in a year, happy birthday
go_on	all is well, keep doing what you're doing
go_on	something about drinking more water and I'll recheck in two weeks
go_on	come in Thursday
go_on	the dad, he has proxy
go_on	her A1c went 9.2 to 7.4, tell her I'm doing cartwheels
go_on	say sorry I missed her call, and to stop icing it
go_on	that one, with the dog
wait	lemme figure out how to word it
wait	I'll dictate in a sec, walking to my office
wait	ugh, hold, the lab's still spinning
wait	need to check with risk management what I'm allowed to say, one minute
wait	shh hang on nurse line
repeat	who was I writing to
repeat	what've you got so far
repeat	did you ask me something? screen froze
out_of_scope	what's a sixth grade word for infarct
out_of_scope	do messages show up in MyChart at the other hospital
out_of_scope	translate sana sana colita de rana
out_of_scope	can you draft one to my landlord while you're at it
patient_history	let me have the numbers first, what was his PSA
patient_history	read me what I wrote at her last visit and then I'll tell you
view_schedule	when is she on for again?
view_patients	who are my diabetics, I may want all of them
add_prescription	skip the note, refill the nystatin, that's all she wanted
block_time	before I forget, nobody between 3 and 3:30, I've got a peer to peer
add_diagnosis	first get hyperlipidemia onto his list so it matches
# done set_availability
set_availability	no, afternoon. I said AM, I meant PM
set_availability	start at 8:30 not 8 on those
set_availability	wait that should've been only for December
set_availability	and Saturday too, screw it
set_availability	put it back the way it was, please
set_availability	lunch got eaten, give me back 12 to 1
set_availability	except the 11th, I can do late that day
set_availability	hmm too much. cut it to three
wait	hold on checking that against the grid
wait	don't log me off, brb
repeat	so what are my hours now
repeat	did it take?
repeat	did that wipe out my Tuesday or just add to it
repeat	tell me what you just changed
out_of_scope	will the website show it right away or does marketing have to do it
out_of_scope	somebody tell my MA Denise she's working Saturdays too
out_of_scope	do I get overtime lol
view_schedule	anyone jump on it yet
view_schedule	how's that Friday look now
block_time	cool and now nothing the week of Thanksgiving
block_time	good. leave early on the 9th though, no one past 2
message_patient	great, let the Vasquez girl know there's evenings now
view_patients	who've I got that's been waiting on a slot, new folks on my list
add_prescription	next thing, Farrukh's metformin, bump him to 1000 bid
thanks_goodbye	you're a peach, later
thanks_goodbye	awesome, that's all from me
urgent_patients	anything hot while I was fiddling with that?
# done block_time
block_time	the 14th, not the 4th!
block_time	only till two actually
block_time	and the Monday after
block_time	shift it an hour later, meeting moved
block_time	make it the full day, the babysitter's out too
block_time	same thing next month
block_time	you grabbed the wrong Friday, the one after
block_time	tack on travel the night before, done by 3
wait	mm hold on, was that the right week
wait	stay there a sec, wife's texting dates
repeat	so I'm off when exactly
repeat	what did you end up blocking
repeat	that go through?
repeat	and which reason did you put on it
out_of_scope	who's gonna cover my inbasket, can you line that up
out_of_scope	set my Outlook out of office
out_of_scope	is TSA PreCheck worth it, yes or no
set_availability	oops trip's off, give those hours back to the template
set_availability	I'll make it up, open me the following Saturday morning
view_schedule	anybody already in there that has to move?
view_schedule	what's left of my week then
message_patient	write Mr. Haverford he'll have to rebook, tell him I'm sorry
patient_history	ok now Ines Carvalho, what did the echo show
view_patients	how many on my panel would need seeing before I leave
discontinue_prescription	next. Tollefson's Celebrex, off
thanks_goodbye	bless you, I'm out
thanks_goodbye	k thx bye
# done add_prescription
add_prescription	make it 10 mg
add_prescription	crap, BID not daily
add_prescription	and the same for her sister, she's here too
add_prescription	should've been ninety days, mail order
add_prescription	liquid! he's four
add_prescription	plus some Tessalon for the cough
add_prescription	spacer too
discontinue_prescription	take that right back off, she just told me hives
discontinue_prescription	and get rid of the old strength so he doesn't double up
discontinue_prescription	undo, wrong Martinez
discontinue_prescription	now that she's on that the Plavix can go
wait	hang on the pharmacist's calling me about it
wait	hmm, one moment, interaction popup, reading
repeat	what strength did I end up with
repeat	it went where? which pharmacy
repeat	how many refills was that again
repeat	did that send or is it still hanging
out_of_scope	is he gonna need a prior auth for that
out_of_scope	can she drink on it
out_of_scope	print me a coupon
add_diagnosis	and put otitis media on there to go with it
message_patient	tell him to take it with food
patient_history	when did she last fill it, out of curiosity
patient_history	what else is he on with that?
view_schedule	ok who's next
acknowledge_alert	the DDI warning that it threw, mark it reviewed
thanks_goodbye	super, thanks, on to lunch
# done discontinue_prescription
discontinue_prescription	both of them, the evening one too
discontinue_prescription	his other one as well
discontinue_prescription	not the metoprolol I said losartan!!
discontinue_prescription	same for the wife
discontinue_prescription	also that vitamin nobody believes in
add_prescription	shoot, put her back on it, her pressure's nuts
add_prescription	and swap in an ARB, valsartan 80
add_prescription	restart it at half
add_prescription	in its place, Trintellix 5, see how she does
add_prescription	no no no I needed that one on, reinstate please
wait	hmm gimme a sec, daughter's asking something
wait	hold, is that what I wanted
repeat	so what came off
repeat	was it the 20 or the 40 you killed
repeat	as of which date, did you say?
repeat	confirm for me that's actually stopped
out_of_scope	does Walgreens get told or do I have to call
out_of_scope	how long till it's out of her system
out_of_scope	wish I could discontinue my student loans
message_patient	let him know it's stopped and not to panic
message_patient	tell the mom, she sets up the pill box
add_diagnosis	put drug-induced cough, whatever code that is, on her list
patient_history	what does that leave him on
patient_history	what was her K when we started it
view_schedule	he's due back with me when
urgent_patients	next problem. who's crashing
thanks_goodbye	gracias, that's it for now
# done add_diagnosis
add_diagnosis	with nephropathy
add_diagnosis	left knee, you put right
add_diagnosis	no, stage 3b
add_diagnosis	and obesity, class two
add_diagnosis	I said pre. PRE-diabetes
add_diagnosis	the brother's got it too, same code
add_diagnosis	make it history of, she's been clean since '08
add_diagnosis	hmm change that to suspected, cards hasn't signed off
wait	eh hold on, rheum's texting back
wait	wait there a second, double checking the path
repeat	what code did it land on
repeat	read back what you just added
repeat	whose chart did that go in??
repeat	it's on there now, yeah?
out_of_scope	will that trigger the disability forms
out_of_scope	refer him to endo at the U
out_of_scope	anything new in the guidelines for that this year
add_prescription	so start him on allopurinol, 100
add_prescription	and treat it, doxy 100 bid times ten
discontinue_prescription	which means no more NSAIDs, pull the Mobic
message_patient	break it to her gently on the portal, and that I'll call tonight
patient_history	what else is on that list, it's gotta be a mile long
patient_history	does he have a prior A1c to back that up
view_patients	how many of mine carry that one now
view_schedule	get me back to my day, who's up
block_time	I need a half hour to breathe after that one, hold 2:30 clear
thanks_goodbye	ok good night, thanks
add_diagnosis	left knee
# done acknowledge_alert
acknowledge_alert	not that, the one from 0340
acknowledge_alert	the next one too
acknowledge_alert	and hers
acknowledge_alert	rest of them as well, same story
acknowledge_alert	whoops wrong guy, I meant the dialysis one
urgent_patients	any more?
urgent_patients	what's next on that list
urgent_patients	is that all of them or is the pile still growing
patient_history	pull up his chart so I can see why it's that high
patient_history	what's her creatinine been running
wait	lemme breathe
wait	sec, lab is on hold music
repeat	which one did I just take
repeat	what was that value before it vanished
repeat	so I'm on record as owning it?
repeat	whose did you clear
out_of_scope	page respiratory to 214
out_of_scope	these beeps are giving me tinnitus, who designed this garbage
out_of_scope	order a stat repeat on him
message_patient	tell her husband thru the portal to bring her straight in
message_patient	and let him know the lab was wrong, nothing to worry about
discontinue_prescription	that's the spironolactone's fault, stop it
add_prescription	treat it, potassium 40 po times one
add_diagnosis	call that AKI and chart it
view_schedule	can I go back to clinic now, where am I supposed to be
block_time	shut down my next hour, I'm heading up to the unit
thanks_goodbye	thank you kindly
# done message_patient
message_patient	say Tuesday, not ASAP
message_patient	send him another, I forgot the fasting part
message_patient	ugh wrong Rodriguez, write him to ignore that and send it to the other one
message_patient	same note to her sister
message_patient	PS tell her congrats on the grandbaby
message_patient	and Wu, same thing, normal
message_patient	copy the mom
message_patient	follow up on that Monday if crickets, no wait, just write her now that I need an answer by Monday
wait	hang on I'm getting an autoreply or something
wait	stay with me, another call
repeat	what did it say in the end
repeat	who'd that go out to
repeat	sent sent, or draft?
repeat	did I sign it or no
out_of_scope	has she opened it yet, is there a little check mark
out_of_scope	mail him a hard copy
out_of_scope	bill that as an e-visit
patient_history	what was her last one, for comparison
patient_history	do we have anything back on his MRI yet
view_schedule	did he ever make an appointment with me off that
set_availability	now I've promised her Thursday, open Thursday at 4
add_prescription	and back it up with the actual script, Macrobid 100 bid five days
discontinue_prescription	since I told her to quit it, take it off her list too
view_patients	who else on my list hasn't heard from me about labs
urgent_patients	alright what's burning
thanks_goodbye	perfect, ty, signing off
help	what else do you do besides messages
message_patient	add that she should fast
# dropped set_availability
set_availability	ok fine do the Saturdays, chief just asked nicely
set_availability	well, maybe only the Thursday
set_availability	no I do want it, I just had to sneeze
set_availability	back to those hours, but cap it at 3
set_availability	how bout mornings only then
block_time	so close me instead, both days
block_time	and since I'm not working it, mark me away
wait	hold on, hold on, I may still want it
wait	give me a minute before you move on
repeat	so nothing changed?
repeat	what had I asked for
repeat	is my template the old one still, did any of it stick
out_of_scope	tell Dr. Ferrante he can have my Saturday
out_of_scope	are residents even allowed to say no, is there a policy
out_of_scope	get me a locum
view_schedule	right so what's on today
patient_history	next. Eleanor Stubbs, what's she allergic to
message_patient	then the Abdullahi family needs to hear I won't be in evenings, write em
urgent_patients	whatever's critical, show me
thanks_goodbye	fine, good. bye
# dropped block_time
block_time	no do it, she says we're going after all
block_time	half of it then
block_time	you know what I deserve it, close me Friday
block_time	same thing but the week after
block_time	different plan, just 12 to 1, noon conference
set_availability	might as well stretch that day then, take me to six
view_schedule	so what am I stuck with that day
view_schedule	is it too full to bother anyway
wait	sec, still arguing with my spouse about it
wait	don't wander off, I might un-cancel that
repeat	just so I'm clear, I'm NOT blocked
repeat	which dates did we scrap
repeat	it's still open, right, that afternoon
out_of_scope	can I cash out PTO
out_of_scope	how do I get a refund from United
out_of_scope	I hate it here, tell me something funny
message_patient	let my 3 o'clock know I can see him after all, Mr. Oyelaran
add_prescription	moving on, Tamika Rhodes, EpiPen two-pack
discontinue_prescription	moving right along. Ogilvie's Paxil, done, take it off
thanks_goodbye	appreciate it anyway, cya
block_time	just the morning then
# dropped add_prescription
add_prescription	okay I looked, she's fine with it, write it
add_prescription	the 250 then
add_prescription	try the generic
add_prescription	patient's begging, go ahead with that after all
add_prescription	how about Keflex instead, 500 qid
add_prescription	hm, brand X is out so give him the cream
patient_history	what was the reaction she had, look it up
patient_history	when did I last give him that
discontinue_prescription	and dump the one that's clashing with it
wait	lemme think of an alternative
wait	hold pls pharmacist might have a sub
repeat	nothing went to CVS, correct?
repeat	what was it I'd asked for, what dose
repeat	so it's not sent?
out_of_scope	what would you use in a penicillin allergic pregnant lady
out_of_scope	do we have samples in the closet
out_of_scope	give me the number for the PA line
message_patient	explain to her on the portal why I'm not sending it
add_diagnosis	at least get the UTI on her chart
view_schedule	who've I kept waiting, what's after this
# dropped discontinue_prescription
discontinue_prescription	no, stop it, the wife says he's on the floor dizzy every morning
discontinue_prescription	just the nighttime one then
discontinue_prescription	alright alright, GI called back, pull it
discontinue_prescription	well then kill the other, she can't be on two
discontinue_prescription	next week's fine but yes let's take it off, say the 8th
add_prescription	ok then up it to 20
add_prescription	renew it while I'm not stopping it
patient_history	why's he even on that
patient_history	who put her on it
wait	wait for it, cards is typing
wait	uh, hold, might flip on this again
repeat	so he's still taking it per you guys
repeat	which were we talking about, the Xanax?
repeat	and nothing got pulled?
out_of_scope	is there a deprescribing pharmacist we can consult
out_of_scope	beers criteria, is it on there
out_of_scope	bet you five bucks she stops it on her own
message_patient	tell her to keep on with it till I see her
view_schedule	when do I see him, we'll hash it out then
acknowledge_alert	and that duplicate therapy flag on him, I've looked, check it off
# dropped add_diagnosis
add_diagnosis	path just came back, it IS, add it
add_diagnosis	go with the symptom code then, chest pain unspecified
add_diagnosis	yeah no, put it on, coder's in my doorway
add_diagnosis	something softer, like adjustment disorder
add_diagnosis	but the other, the anemia, that one's legit
patient_history	what does cards call it in their note
patient_history	remind me what's on her list at present
patient_history	let's see the last three pressures before I decide
wait	mmm let me sleep on it, but stay put for now
wait	one moment, resident's presenting
repeat	what did I almost label her with
repeat	so her list is the same as before?
repeat	which chart were you in just then
out_of_scope	who's the coding lady's extension
out_of_scope	sensitivity of a monospot in the first week?
out_of_scope	order the biopsy
add_prescription	treat empirically though, azithro, Z-pack, same fella
message_patient	ask him to keep a headache diary and send it to me
view_patients	pull my list, I think I had the wrong Hernandez
thanks_goodbye	that's all folks
# dropped acknowledge_alert
acknowledge_alert	got a hold of her, you can clear it now
acknowledge_alert	ok NOW I've read it, put me down
acknowledge_alert	do the glucose one at least
acknowledge_alert	it is mine, Kowalczyk swears, so mark it
urgent_patients	leave that. what else is red
urgent_patients	how long's it been sitting there, and any others with it?
urgent_patients	reload them, maybe something new
patient_history	show me his trend first
patient_history	what's she admitted with
wait	lab's calling back, hang
wait	hold everything
repeat	still up there then?
repeat	whose alert was that, I already forgot
repeat	nobody's marked it, right, just making sure
out_of_scope	forward it to the on-call
out_of_scope	who owns that pod this week
out_of_scope	make the noise stop
message_patient	I can't raise him, write him to call the office asap
add_prescription	give the man some calcium carbonate 500 tid, that'll be that
view_schedule	when's my next gap so I can deal with it
# dropped message_patient
message_patient	she left, so yeah send it after all
message_patient	shorter version, just results normal
message_patient	try again but in plain English
message_patient	to the mom, then, not him
message_patient	okay risk said it's fine, go with the one I had
message_patient	do a different one: come in, we'll talk
patient_history	what did her last note say about who to call
patient_history	did the path ever finalize
wait	thinking how else to reach him
wait	hold on she might be calling me back
repeat	it didn't go, did it
repeat	what had we written
repeat	was that the one to Fitzgerald or to his wife
out_of_scope	dial her for me
out_of_scope	have Rhonda at the front call him
out_of_scope	what's postage on a certified letter
view_schedule	she's on my list today isn't she? what time
set_availability	I'll tell her in person, open up my Monday at 5
add_prescription	just do the refill she wanted, the Premarin cream
thanks_goodbye	no worries, have a good one
message_patient	in Spanish if you can
# told view_schedule
view_schedule	and Friday?
view_schedule	tomorrow then
view_schedule	just the afternoon ones
view_schedule	is the 2:40 a new or a follow up
view_schedule	any of those telehealth
view_schedule	how about the week after
block_time	geez. close whatever's still open
block_time	no more after 4 that day, please
set_availability	that gap at 11, let people book it
set_availability	too light. start me at 7:30 that day
patient_history	who is the third one, what's she got
patient_history	the 10:20, what did I do for him last time
patient_history	what's the first guy on
message_patient	tell the last one I'm behind
message_patient	ask the 1:15 to bring his logs
add_prescription	the nine o'clock needs her Lantus renewed, 22 units, do that now
discontinue_prescription	for the 8:40, pull his Ambien before he gets here
add_diagnosis	that second one, she's got lupus now, get it charted
view_patients	how many of those are brand new to me, who got assigned
urgent_patients	any of them on the critical list
wait	hold there, writing it on my hand
wait	ok leave that up, I'm reading
wait	uno momento, nurse has a form
repeat	again, slower
repeat	who was before Delacroix?
repeat	what time did you say the last one was
repeat	once more just the names
out_of_scope	what's Dr. Sorensen's look like
out_of_scope	what is the drug rep bringing for lunch
out_of_scope	order us pizza
out_of_scope	how come scheduling hates me
# told view_patients
view_patients	is that all of them
view_patients	only the diabetics
view_patients	next page
view_patients	any named Cho
view_patients	the new ones since July
view_patients	sort those by age, who's over 80
patient_history	open the fourth one
patient_history	her, with the transplant, what's her tacro level
patient_history	what's the second Patel's story
patient_history	last visit for the top one?
message_patient	flu shot reminder to the first gentleman on there
message_patient	write the bottom one, she's overdue for a pap
add_prescription	him, Wojcik, needs his Advair again
add_diagnosis	the one from Guam has hep B, put that down for him
discontinue_prescription	number six shouldn't be on Actos anymore, take her off
view_schedule	which of these am I seeing this week
view_schedule	when's the last lady coming in
set_availability	that's too many for my hours. add Tuesdays 1 to 5
urgent_patients	and which of em are in trouble
wait	scrolling, hold on
wait	wait, I'm counting
wait	hang on, lemme find my readers
repeat	how many did you say total
repeat	that name after Ruiz, say it again
repeat	one more time from the top
out_of_scope	move half of them to Dr. Ostrowski
out_of_scope	how big's everybody else's panel
out_of_scope	export it to Excel and email it
out_of_scope	which ones have Medicare, for the billing folks
patient_history	number three
# told patient_history
patient_history	and the one before that?
patient_history	hers too
patient_history	go back further
patient_history	any allergies
patient_history	what about kidney function
patient_history	now the husband's
patient_history	did that ever get followed up
add_prescription	okay then restart the second one at the same dose
add_prescription	up that last one to 40
discontinue_prescription	why is he on both, ditch the omeprazole
discontinue_prescription	whoa get her off that
discontinue_prescription	third one down, d/c
add_diagnosis	that's CKD 3a by definition, add it
add_diagnosis	nobody ever coded her apnea? do so
message_patient	tell him those are stable
message_patient	she needs a repeat in six weeks, drop her a line
view_schedule	is he on for this afternoon or was that someone else
view_patients	wrong one. what other Nguyens have I got
acknowledge_alert	okay I've seen what I need, now mark that alert of hers handled
wait	let me absorb that
wait	stay on this chart, going in to examine her
wait	k hold it there, dictating
repeat	what was the second number
repeat	read the meds again, slower
repeat	that date again?
repeat	wait the hemoglobin was what
out_of_scope	order another one
out_of_scope	is a TSH of 6 treatable at her age, what do people do
out_of_scope	can you get the outside films from St. Luke's
out_of_scope	what's his copay
out_of_scope	calculate her ASCVD risk
# told urgent_patients
acknowledge_alert	I'll take the first
acknowledge_alert	seen the top two
acknowledge_alert	third one's an error, mark it done
acknowledge_alert	got it, on my way to him, sign me up
acknowledge_alert	all mine
urgent_patients	that it?
urgent_patients	only ones since midnight
urgent_patients	anything under those, the yellow ones maybe
patient_history	what's the second guy on
patient_history	was her last one that low too
patient_history	first lady's story in two lines
message_patient	tell him to go straight in
message_patient	write to number two that she needs to hold tonight's dose
discontinue_prescription	the INR guy, his Bactrim has to come off this minute
discontinue_prescription	stop whatever nephrotoxic crap she's taking, the ibuprofen I think
add_prescription	vitamin K 2.5 po for that INR
add_diagnosis	well that's DKA, document it
view_schedule	can any wait, what's my next hour look like
block_time	clear my afternoon, this is gonna take a while
view_patients	that bottom name, is he on my panel?
wait	hold, calling one of em
wait	ok ok, breathe, give me a second
wait	stay on that screen, attending's reading over my shoulder
repeat	the value on the first, again
repeat	say those names over
repeat	which room was the second
repeat	how many was that
out_of_scope	call a rapid on 7
out_of_scope	send those to the night float
out_of_scope	who's the surgeon on call
out_of_scope	what's the lab's callback number
acknowledge_alert	just hers, put me on it
# idle
greeting	hey there, it's Dr. Lindholm
greeting	morning sunshine
help	ok so what can I ask you
help	remind me how this thing works, I skipped the training
repeat	where were we
repeat	what was the last thing we did
repeat	did anything I asked for earlier actually go through?
wait	hold on just got here
wait	one sec, logging into the other monitor
wait	gimme a min, coffee
thanks_goodbye	nothing else, thanks
thanks_goodbye	that'll be all, heading home
thanks_goodbye	peace out
view_schedule	so who's up
view_schedule	damage report for tomorrow
view_schedule	my Thursday
set_availability	start at 8:30 from now on, all weekdays
set_availability	Tues Thurs eight to noon for new bookings
block_time	two to four tomorrow, root canal
block_time	I'm a ghost the 23rd thru New Year's
view_patients	the list please, everyone that's mine
view_patients	got any Amish families on my panel
patient_history	Bernadette Moreau, what's she taking these days
patient_history	anything on Tuan's CT
patient_history	Mr. Eisenberg, the quick version
add_prescription	Flonase for the Kirkpatrick boy
add_prescription	10 of prednisone daily for Mrs. Sandoval, five days
discontinue_prescription	Harlan Pruitt can quit the colchicine
discontinue_prescription	no more oxy for Dwayne, take it off
add_diagnosis	Type 2 for Marisol Quintero, new
add_diagnosis	put plantar fasciitis on the mailman, Gus Ferraro
urgent_patients	what fires have I got
urgent_patients	overnight stuff?
acknowledge_alert	that sodium on Leopold, I saw
acknowledge_alert	the pager one, it's handled
message_patient	let Ashley B. know strep was negative
message_patient	Mr. Yamada should come by for a BP check, tell him
out_of_scope	printer's jammed
out_of_scope	who won last night
out_of_scope	NIH stroke scale, how's it go
out_of_scope	get environmental services to room 9
out_of_scope	wake me in 20
out_of_scope	prescribe me a beach
repeat	what had I asked for
`;
