/** Sentences of our own. */
export const doctorFollowUps11 = `
# readback set_availability
go_on	start at 8:20 not 8, I have a teenager to drop at school
go_on	same thing but stop at four
go_on	and leave me a lunch, noon to one, I've been told I need to eat
go_on	through the end of February only, not forever
go_on	Tuesday. I said Tuesday. The microphone hates me
go_on	every other week, not every
go_on	twenty-minute slots on that, fifteens are a fantasy
go_on	except the first Friday, that's staff meeting
go_on	make the last one 4:40, I'm not a young man
go_on	fine but Thursdays end at noon
wait	one sec, my MA is waving a urine cup at me
wait	hold that thought, checking with my wife's calendar
wait	hmm. Hmm. Let me think about Saturdays before I say something dumb
repeat	which days did you put in there
repeat	say the hours again, the autoclave was going
repeat	so it's eight to what?
confirm	yep put it in
confirm	that's the one, God help me
confirm	correct period new line send it
confirm	sure, what's sleep anyway
confirm	looks right to me, go
confirm	affirmative, and tell my family I loved them
confirm	eight to five, yes, like a bank
deny	no scrap it, I'm not working Saturdays for those people
deny	nah leave my hours how they were
deny	on reflection absolutely not
deny	ugh, no, the partners haven't voted on it yet
deny	kill that one
deny	never mind, my daughter has soccer and she outranks you
out_of_scope	does the clinic pay extra for evening hours or is it the pizza again
out_of_scope	what's Kowalczyk working that day, is he in too
out_of_scope	can you turn the thermostat down in room 4
view_schedule	before I agree, what's already on the books that Tuesday
block_time	wait, is that my Denver week? mark the 14th to the 18th as gone first
patient_history	going in with Delgado, what was his last A1c, then we'll come back to my hours
message_patient	tell Mrs. Ferraro I'm running twenty behind, then back to this
urgent_patients	anybody on fire while we're doing this
out_of_scope	what's overtime on that, time and a half or a handshake
# asked set_availability
go_on	Mondays and Thursdays
go_on	seven thirty. No, seven forty-five
go_on	till six, the working folks can't come earlier
go_on	starting the Monday after Thanksgiving
go_on	just that one day
go_on	eight to twelve, then one to four thirty, same as God intended
go_on	the late one
go_on	both of those days
go_on	I guess nine? Nine.
go_on	half past, not on the hour
wait	gimme a minute, I gotta see what daycare does
wait	uh, standing by the printer, waiting on a page, don't close this
wait	let me ask Brenda at the front, she actually runs my life
repeat	what did you need from me, the day?
repeat	sorry, you asked something and I was in with a toddler
deny	skip it, I'll keep the hours I have
deny	eh, drop it
out_of_scope	what time do the lights go off automatically in this building
out_of_scope	is there a state limit on how many hours a family doc can be made to work, asking for a friend
out_of_scope	do the nurses get a say in when they start
out_of_scope	who covers nights over at St. Luke's
view_schedule	depends, what's my Thursday look like right now
view_schedule	when am I usually done, pull up this week
block_time	actually don't open anything, close Friday from two on, my knee is getting scoped
view_patients	hang on to that. How many people have they put on my panel this month
add_prescription	put room 2, the Pruitt kid, on amoxicillin 400 twice a day first
acknowledge_alert	and I saw that lab flag on Hennessy, mark it seen. Okay, you were asking about hours
help	what can I even set here, days, hours, both?
# done set_availability
set_availability	eight thirty, I meant eight thirty
set_availability	and Fridays the same
set_availability	no no, only the one Monday, not every Monday till I die
set_availability	put it back how it was, Brenda's glaring
set_availability	lunch too, twelve fifteen to one
set_availability	also let them book the five o'clock on those days
set_availability	you took my Wednesday afternoon off the table, I want it open
block_time	now wipe out the 23rd entirely, I'm at my niece's graduation
block_time	except nobody between 10 and 10:30 that first day, I've got a drug rep I can't dodge
view_schedule	so what's tomorrow look like with that in
view_schedule	anybody grab one of those new slots yet
view_schedule	and the 17th, how full
view_patients	how many of them are mine now
add_prescription	next thing, Lisinopril 10 daily for Mr. Agnew, he's out
message_patient	let Rosalind Yee know she can have her late visit after all
urgent_patients	anything hot since lunch
thanks_goodbye	that'll do, I'm off to freeze a wart
add_diagnosis	while I have you, put plantar fasciitis on Gutierrez, left foot
wait	stay there, phone
wait	don't go anywhere, I'm thinking about whether I also hate Mondays
wait	ok wait, doing arithmetic on my fingers
repeat	did it take
repeat	what'd you just set, read it to me
repeat	which weekday ended up with the early start?
out_of_scope	will payroll see that or do I have to email somebody
out_of_scope	now do the same for Dr. Abernathy
out_of_scope	any donuts left in the break room
out_of_scope	does that update my Google calendar at home
set_availability	make it Tuesday
# dropped set_availability
set_availability	okay fine, do it, eight to four, I lost the argument
set_availability	one more try, Tuesdays only this time
set_availability	let's do the evening thing after all, Thursdays till seven
set_availability	with half hours instead?
set_availability	put it through anyhow
block_time	just close the whole day then
block_time	what I really need is to not be here on the 9th
block_time	then keep 11 to noon empty, same Tuesday
view_schedule	good, so who's my last one today
patient_history	alright. Chart. Nakamura, the father not the son. Meds?
discontinue_prescription	take Harlan Boggs off the hydrochlorothiazide, sodium's in the basement
add_prescription	moving on, Flonase for the Whitlock girl
message_patient	drop a note to Mr. Szymanski, his potassium came back normal, he can have his bananas
urgent_patients	who's sick enough to worry about
view_patients	find me a Kaplan, female, maybe seventies, I think she's one of mine
thanks_goodbye	good enough, see ya after rounds
add_diagnosis	hypothyroidism for Beth Crandall, since we're talking
wait	hang on, I'm not done deciding
wait	sec, getting yelled at by a fax
repeat	what did we just not do
repeat	where'd that leave my hours, did anything change or no?
out_of_scope	tell administration they can come see patients Saturday themselves
out_of_scope	find me a locum who likes mornings
out_of_scope	how's traffic on 71
out_of_scope	what's a Roth conversion, my accountant keeps saying it
# readback block_time
go_on	the 12th, not the 11th
go_on	make it all day, who am I kidding
go_on	only till two thirty
go_on	and the Monday after, I'll be jet-lagged
go_on	put vacation, not sick, I'm healthy as a horse
go_on	start it at eleven, I can squeeze in one more
go_on	Both weeks, sorry, said one, meant two
go_on	no, mornings. I'm back by lunch
go_on	add that it's CME or they'll call me about it
go_on	June. JUNE. Not July, dictation, come on
go_on	leave the 8 am in though, she drove from Zanesville
wait	lemme double check the flight, it's in my other email
wait	stand by, somebody's vasovagaled in the lobby, he's fine, he's sitting
wait	give me thirty seconds, texting my husband the dates
repeat	from when to when, one more time
repeat	wait what date is that you've got
repeat	I looked away. What are we blocking
confirm	do it, I've earned it
confirm	yes ma'am
confirm	block away
confirm	yup, that's the colonoscopy, mine for once
confirm	right dates right reason, go ahead
confirm	please, before somebody books a physical in there
confirm	mm hm
deny	no. They cancelled the conference
deny	leave it open, we need the money
deny	don't, Ahmed already swapped with me
deny	ah, forget it, I'll just suffer through
deny	pull that back, trip's off, dog ate the passport, not kidding
out_of_scope	what's the weather in Sarasota that week
out_of_scope	book me an aisle seat while you're at it
out_of_scope	is Marriott points or Hilton points better
view_schedule	does anybody have a visit in there already
patient_history	what did the cardiologist say about Mr. Oyelaran, quick, he's in front of me
set_availability	hold off. Could you rather just start me at ten that day?
message_patient	first tell Jolene Pickett we'll move her, she's in that window
view_patients	wait, how many diabetics have I got, somebody's asking
add_prescription	sidebar, Zofran 4 mg for the Brandt boy, then my vacation
go_on	make it Tuesday
confirm	do it anyway
out_of_scope	is Brenda off that week too, see if the front's covered
deny	not doing it, my partner broke his wrist skiing
# asked block_time
go_on	next Thursday
go_on	whole afternoon
go_on	one to three, dentist
go_on	Just tomorrow
go_on	my own colonoscopy, put personal
go_on	twelfth through the nineteenth inclusive
go_on	until whenever the school play ends, say five
go_on	from ten forty
go_on	that same day, second half
go_on	the 3rd. Scratch that, 4th. It's whatever the Wednesday is
wait	I need to find the invitation, it's under the coffee
wait	gotta step into 5, keep my place
wait	let me count, I get what, four days left
repeat	you need the date or the time?
repeat	what are you waiting on me for, I got pulled away
repeat	say the question again, slower, I'm eating
deny	actually I'll just come in. Drop it
deny	forget I asked, the funeral's on Sunday
out_of_scope	what day does Easter fall on next year
out_of_scope	how many PTO hours have I got banked
out_of_scope	remind me to buy sunscreen
out_of_scope	who approves leave around here now that Lorraine's retired
view_schedule	which afternoon's lightest, show me the week
urgent_patients	hold the vacation, did any critical labs land
acknowledge_alert	that one from the lab, Vandermeer, I've got it, take it off. So, dates
patient_history	what's Lupe Arredondo's creatinine, her daughter's on the line
discontinue_prescription	put a pin in the time off and stop the ibuprofen on Mr. Strickland, his kidneys are sulking
set_availability	other way around, I want to OPEN Friday, not close it
message_patient	write Carla Jimenez her mammogram's clean, she's been pacing all week. Then we'll do my dates
# done block_time
block_time	and the next day too
block_time	end it at three, not five
block_time	wrong week. One later
block_time	extend that through Sunday the 30th
block_time	also half an hour after Mrs. Bloom, always, she talks
block_time	call it conference instead of personal, HR is nosy
set_availability	give me the morning back, only the afternoon should be gone
set_availability	unblock it, hygienist just called, she's out with flu
set_availability	make up for it, open the Saturday after
view_schedule	who got bumped
view_schedule	now what have I got left on Wednesday
message_patient	tell Mr. Lindqvist his slot's gone, we'll find him another
add_prescription	metformin 500 BID, the gentleman I saw at nine, Reyes, Hector
add_diagnosis	Add prediabetes to Sun-hee Park. She'll be mad
view_patients	who'd they just assign me, three new ones somebody said
urgent_patients	before I disappear, anything outstanding that's serious
thanks_goodbye	lovely. Gone fishing
wait	wait, wait. Don't do anything else yet
wait	looking at the wall calendar, one sec
wait	hold, knocking on 6
repeat	did that go in as all day or just the afternoon
repeat	what'd you put down as the reason?
repeat	is that saved
out_of_scope	put an out of office on my email too
out_of_scope	call the airline
out_of_scope	and block this number, it's a warranty scam
out_of_scope	can Priya cover my inbox, ask her
block_time	make it Tuesday
# dropped block_time
block_time	ok no, do block it, she rescheduled the closing again
block_time	same thing but only Friday
block_time	just an hour then, two to three
block_time	how about we make it the following week
block_time	put it in after all, I don't care what Gary says
set_availability	since I'm stuck here, open up four to six that day
set_availability	I'll work it then, and add the Saturday
view_schedule	so who do I see instead
view_schedule	then Friday stands as is? list it
patient_history	back to work. Winona Fairchild, what did her echo show
add_prescription	Start Dmitri Volkov on Eliquis five twice a day
discontinue_prescription	quit the Ambien on Mrs. Hathaway, she's sleep-ordering from QVC
message_patient	let Bettina Cole know I will be here after all
acknowledge_alert	the Sorensen alert, on it
add_diagnosis	gout, Frank DiSalvo, right great toe, textbook
urgent_patients	so long as I'm staying, who needs me first
view_patients	how many over eighty on my panel
thanks_goodbye	ok. bye, duty calls
wait	mm, leave it a second, I'm still arguing with myself
wait	pausing, EKG machine is out of paper and it's apparently my problem
repeat	so nothing's closed?
repeat	wait what got dropped, the whole week or one day
out_of_scope	can I get my money back on a nonrefundable cruise
out_of_scope	what's the PTO carryover rule
out_of_scope	is it against the law to fake jury duty
out_of_scope	who won the Bengals game
block_time	do it anyway
# readback add_prescription
go_on	twenty, not ten
go_on	once a day, at bedtime, she'll never remember the second one
go_on	ninety days, three refills, save us both the phone calls
go_on	the liquid, he's four
go_on	hydroxyzine, not hydralazine, oh boy
go_on	with food, put that in
go_on	no refills on that, we've danced before
go_on	it's Marjorie, not Margaret, they're twins, I know
go_on	drop it to 2.5, he weighs as much as my umbrella
go_on	ten days instead of seven
go_on	as needed, not scheduled
wait	hold on, checking he's not on warfarin
wait	let me look up her weight, scale's in the hall
wait	I want to think about that QT a second
repeat	dose again?
repeat	who's that going to, I've had three Johnsons today
repeat	twice a day or three times, what did you hear
confirm	yes, send
confirm	that's right, fill it
confirm	go ahead and start him
confirm	write it
confirm	exactly as read, gold star
confirm	you heard me through a mask and a crying baby, impressive, yes
confirm	ok to go
deny	nope, she just told me she breastfeeds
deny	cancel that, he wants to try diet first, bless him
deny	don't start it. Insurance will laugh
deny	stop, I'm not giving that with his kidneys
deny	hmm no. Let's not
deny	abort, wrong chart entirely
out_of_scope	is that one on the four dollar list
out_of_scope	what's the max of that per day
out_of_scope	does it interact with grapefruit or is that the other one
patient_history	what else is she taking
patient_history	wait, penicillin, isn't he the one who hives
discontinue_prescription	before that, pull the old one, the lisinopril, or he'll take both
view_schedule	what time's my next one, I'm slow today
message_patient	let her know first that it may turn her pee orange, I'll confirm the script after
deny	yank it, her sister says she's got a drawer full
out_of_scope	can they crush that, generally speaking
# asked add_prescription
go_on	forty milligrams
go_on	The 0.5. Zero point five. Not five
go_on	for Esperanza Villalobos, she's in 3
go_on	one puff, twice daily, rinse and spit
go_on	a week's worth
go_on	whatever he was on before, 50 I believe
go_on	sertraline. S as in Sam
go_on	the older one, Walter Senior
go_on	TID with meals
go_on	generic's fine, the 81
wait	pulling my cheat sheet out of my pocket, hold
wait	I have to ask him if he's still on the other one, don't close
wait	brb, she has the bottle in her purse, she's digging
repeat	what'd you want, strength or how often?
repeat	lost the thread, whose prescription is this
repeat	huh? again
deny	forget the script, he's got two months at home
deny	never mind, she walked out
out_of_scope	whats the pediatric dosing for cefdinir
out_of_scope	which one's cheaper at Costco
out_of_scope	is there a shortage on Adderall again
out_of_scope	remind me which beta blocker is okay in asthma
patient_history	what did I give her last time
patient_history	depends on her GFR, what is it
view_patients	which Hernandez have I got, list them
discontinue_prescription	actually the opposite, I want him OFF the clonidine
add_diagnosis	put otitis media on him first, right side, then we do the drops
urgent_patients	hold that, why's my screen flashing, who's critical
view_schedule	how many left before lunch
message_patient	text his mom the strep was positive, then ask me again
# done add_prescription
add_prescription	make that 30 tablets, not 90
add_prescription	and a rescue inhaler
add_prescription	no wait, evening, it'll knock her out
add_prescription	same for her husband, he's got it too, Leon Baptiste
add_prescription	I said mils, not milligrams, fix it
add_prescription	up it to 75
discontinue_prescription	take it back off, she's had a rash to it, it was buried in page 40
discontinue_prescription	and stop the old one
discontinue_prescription	now get rid of his naproxen since we've got him on this
add_diagnosis	put down why, essential hypertension
add_diagnosis	Sinusitis, acute, that's the reason for it
message_patient	drop her a line that it's at the pharmacy
patient_history	was he on anything else for that
urgent_patients	who else is waiting on me in the bad way
thanks_goodbye	great, on to room 4, thank you
acknowledge_alert	and the alert that came with that, mark it
wait	just a sec, the mother has a question
wait	hold, I'm having second thoughts about that dose
wait	stay put, pharmacist on line two
repeat	did you say five or fifty
repeat	wait, how many refills did that go out with?
repeat	which one of the Schmidts did you just give it to
out_of_scope	did CVS get it, call them
out_of_scope	how much is his copay
out_of_scope	what's the black box on that again
out_of_scope	prescribe me a beach
# dropped add_prescription
add_prescription	okay do it, I checked, she's not pregnant
add_prescription	half the dose then
add_prescription	try the cream instead
add_prescription	fine, but as Augmentin
add_prescription	put it through after all, he'd rather take a pill than eat a vegetable
discontinue_prescription	and while we're at it stop what he's already on, the meloxicam
patient_history	so what IS he taking
patient_history	when did she last fill the Norco, roughly
patient_history	show me his liver numbers
message_patient	write her that we'll hold off on the pill until her labs
message_patient	tell Mr. Castellano no antibiotic, it's a virus, he'll argue, tell him anyway
add_diagnosis	just list it as viral URI
add_diagnosis	put obesity class 1, he knows, I told him
view_schedule	who's in 2
block_time	block me fifteen after this, I have to call poison control about something old and boring
urgent_patients	anything red up there
view_patients	next one, is Thaddeus Moon on my list or Gupta's
thanks_goodbye	all right that's plenty. adios
wait	hang on a minute, he's changing his mind in real time
wait	don't move, reading the package insert
repeat	so it did NOT go out, correct
repeat	what was the dose we had, before I chickened out?
out_of_scope	what else works for restless legs
out_of_scope	is there a generic for that yet
out_of_scope	send him to derm at the university
out_of_scope	order a BMP on him
add_prescription	do it anyway
# readback discontinue_prescription
go_on	the glipizide, not the glyburide
go_on	effective Monday, let her use up the weekend
go_on	taper it, five a week
go_on	both statins, somebody doubled him
go_on	no, the 40s, keep the 20s
go_on	Gloria's, not Gregory's
go_on	reason, cough, put that down
go_on	just the morning one
go_on	and the potassium that rides with it
go_on	as of today, she already quit it in July
go_on	wrong Murphy. Sheila
wait	hold up, lemme see if cardiology started that
wait	I need to call her daughter first, leave it there
wait	one minute, asking him if he's even taking it
repeat	which one are you stopping
repeat	stopping it for who, did you say
repeat	is that the beta blocker or the water pill you read me?
confirm	yes stop it
confirm	please, and good riddance
confirm	off it goes
confirm	pull it
confirm	uh huh, she's been mailing them back anyway
confirm	do that, yes, twenty years too late
confirm	right drug, right guy, go
deny	leave it, he says it's the only thing that works
deny	no no no, not the blood thinner
deny	keep her on it
deny	changed my mind, I'm not poking that bear before Christmas
deny	don't. Nephrology wants it
deny	nope, belay that
out_of_scope	can you just stop tramadol cold or does it need a taper
out_of_scope	what's the half life on amiodarone, eleventy years?
out_of_scope	would a lawyer care about this
patient_history	how long's she been on it
patient_history	what was it for in the first place
message_patient	explain to her first why I'm stopping it, a note, nothing scary
view_schedule	hold on, am I late for the 2:40
acknowledge_alert	also that INR alert is this same fellow, I've got it, check it off
confirm	stop that one
go_on	the other one
out_of_scope	why'd we ever think that drug was a good idea, historically
# asked discontinue_prescription
go_on	The oxybutynin
go_on	Mr. Barzani
go_on	all three of them
go_on	the second one, the 100
go_on	she's dizzy, write dizziness
go_on	the one that ends in pril, it's making him bark
go_on	Lucille Abrams, hip lady
go_on	wean, over two weeks
go_on	the nighttime one only
go_on	not hers, her mother's
wait	I'd have to see the bottle, she's sending a picture
wait	hmm, could be either. Thinking
wait	keep that open, lab's calling me overhead
repeat	what was the question? I had my stethoscope in
repeat	are you asking which drug or which patient
repeat	once more
deny	let it be, I'll do it at her physical
deny	eh no, nothing to stop then
out_of_scope	what's the withdrawal look like on paroxetine
out_of_scope	how do folks dispose of old fentanyl patches here
out_of_scope	can vet Xanax be given to people, don't ask
out_of_scope	who started her on that, I'd like to have a word with urgent care
patient_history	read me his med list and I'll tell you
patient_history	what's she on that could do that to a sodium
add_prescription	no, I'm ADDING one, famotidine 20 for Denise Krol
urgent_patients	is that a critical popping up, who
view_schedule	which room's he in, what time was he down for
message_patient	ask Ray Dombrowski to bring all his bottles in, before I answer that
view_patients	who's on my panel named Orlando, first or last, I forget
# done discontinue_prescription
discontinue_prescription	and the aspirin
discontinue_prescription	the other one too, same reason
discontinue_prescription	no, I meant the evening dose, just that
discontinue_prescription	stop hers also, they share a pillbox, God help us
add_prescription	put it back, pharmacy says I stopped the wrong salt
add_prescription	now start him on amlodipine 5
add_prescription	replace it with something gentler, Lexapro ten
add_prescription	whoops, undo, she still needs it at 25
add_diagnosis	statin intolerance, put it on her list
add_diagnosis	and document the angioedema
message_patient	let him know not to take any more of it
message_patient	tell his wife, she does the boxes. He won't read it. Actually, tell him, she'll read it
patient_history	so what's left on his list
patient_history	what's his pressure been without it
view_schedule	now who's next
urgent_patients	fine. Anyone crashing upstairs on my list
acknowledge_alert	and clear the interaction warning it threw, I saw
thanks_goodbye	thanks, one less pill in Ohio
wait	hold a sec, she's got another bottle, of course she does
wait	wait, the son is talking
wait	freeze, I smell something burning in the break room
repeat	what did I stop just now
repeat	that was the 20 or the 40?
repeat	so it's off, it's really off?
out_of_scope	does Medicare refund her for the unused ones
out_of_scope	tell the drugstore to quit auto-refilling
out_of_scope	what do people use instead of Ambien these days
out_of_scope	can the sharps bin get emptied, it's a hedgehog
discontinue_prescription	the other one
discontinue_prescription	and hers too
# dropped discontinue_prescription
discontinue_prescription	you know what, yes, stop it, I asked her and she hasn't touched it since spring
discontinue_prescription	just the one then, the Benadryl
discontinue_prescription	okay but taper
discontinue_prescription	stop it after all and I'll take the blame
add_prescription	lower it instead, 12.5
add_prescription	leave that and add a PPI, pantoprazole 40
add_prescription	then renew it, three months
patient_history	any falls on record for her
patient_history	when was his last level
message_patient	send her a note, stay on it, call if the rash is back
add_diagnosis	orthostatic hypotension, add that, it'll explain me later
view_schedule	how far behind am I
set_availability	next topic, Thursdays I can start at seven
block_time	I want nobody after 4:15 today
view_patients	which of my folks are named Delphine
urgent_patients	what's burning
thanks_goodbye	leave it at that, bye now
wait	don't do anything, I'm rereading cardiology's handwriting
wait	mmm, wait, conferring with my resident, who looks twelve
repeat	just so I know, she's still on it?
repeat	what had I asked you to stop
out_of_scope	is deprescribing a billable code
out_of_scope	what does Beers say about that one
out_of_scope	get me the pharmacist
out_of_scope	what's for lunch in the cafeteria
# readback add_diagnosis
go_on	left, not right, my other left
go_on	type 2, he's 61
go_on	say history of, it's gone now
go_on	mild. Mild persistent
go_on	with neuropathy, that's a different code
go_on	chronic not acute, she's had it since Reagan
go_on	put it on Dana's chart not Dane's
go_on	Suspected. I haven't proved a thing
go_on	add since 2019 to it
go_on	stage 3a
go_on	unspecified, don't make me pick
wait	uh let me see the x-ray first, it's loading
wait	waiting on the strep, two minutes
wait	hold it there, wanna look in that ear again
repeat	what'd you code it as
repeat	what have you got, sounded like you said gouda
repeat	on whose chart are you hanging that?
confirm	yes code it
confirm	add it, poor fella
confirm	sounds right, list it
confirm	put her down for that, yes
confirm	it is what it is, go
confirm	yeah, can't unsee that A1c
deny	no, biopsy's not back, jumping the gun
deny	don't hang that on a nine year old
deny	leave it off
deny	nah, insurance will drop him if I put that
deny	strike it, it's a hematoma and she fell on a Lego
deny	I take it back, that's no more lupus than I am
out_of_scope	what's the ICD for struck by turkey, there is one I swear
out_of_scope	does that code pay better than the other one
out_of_scope	what are the criteria for that, Rome four?
patient_history	didn't somebody already have that on her list
patient_history	check his last TSH for me before I brand him
add_prescription	let me do the inhaler first, albuterol two puffs as needed
message_patient	wait, she should hear it from me before it's on the portal, write her to call in
view_schedule	is she back on the books this month
discontinue_prescription	hang on that, first cancel his Flomax, he passed out
urgent_patients	one sec, is there something marked red for me
out_of_scope	what'd the new guideline do to the cutoff on that
# asked add_diagnosis
go_on	Plain old GERD
go_on	Clarence Whitaker, he's eighty-one and he's cute about it
go_on	it's for the baby
go_on	the right shoulder
go_on	since about March
go_on	tennis elbow, and no she doesn't play
go_on	moderate, recurrent
go_on	both of them, the knees I mean
go_on	diverticulosis, no itis
go_on	code it R53, tired, like the rest of us
wait	I'm looking at it right now, give me a second, it's weird
wait	let me peek at the path report
wait	somebody paged me to 1, wait here
repeat	what do you want, the side?
repeat	you lost me, which chart are we in
repeat	sorry, what was that, the blood pressure cuff was talking
deny	forget it, I don't have one, she's just sad it's winter
deny	drop that, I'll do it in my note tonight
out_of_scope	differential for a bilateral foot rash, go
out_of_scope	what's the code for parking lot rage
out_of_scope	can I bill a modifier 25 with that
out_of_scope	get me a derm consult
patient_history	what's already on her problem list
patient_history	did his ultrasound come back
add_prescription	it's strep, but get the pen VK going first, 500 BID
view_patients	show me which of my Goldbergs it was
message_patient	shoot Fatima Zahrani a line that her culture grew something, I'll call. Then ask me again
acknowledge_alert	hold on, that sodium flag on Whelan, I'm aware, clear it
# done add_diagnosis
add_diagnosis	in remission, I should have said
add_diagnosis	and hyperlipidemia
add_diagnosis	nope, other hip
add_diagnosis	change that to rule out
add_diagnosis	same diagnosis for the brother, they share a tent
add_diagnosis	it's Hashimoto's specifically, make it say so
add_prescription	so start levothyroxine 50
add_prescription	now the colchicine, 0.6
discontinue_prescription	and get him off the thiazide, that's what did it
message_patient	write to him about it, gently, he googles
patient_history	when'd she first have numbers like that
patient_history	what'd her mother have, is that in there
view_schedule	who've I got next
view_schedule	when's he coming back?
view_patients	how many of mine have got that now
urgent_patients	any more bad news waiting
block_time	block ten minutes after him tomorrow, we'll need it
thanks_goodbye	appreciate it, that's a wrap
wait	wait on me, the CT tech is at the door
wait	hold please, she's crying, give me a sec
wait	hmm, hang on, not sure I like that
repeat	did you put left or right
repeat	how's it read on the list now
repeat	it's on there?
out_of_scope	what's the five year survival on that
out_of_scope	refer her to rheum downtown
out_of_scope	does that count toward my quality numbers
out_of_scope	look up the new KDIGO
# dropped add_diagnosis
add_diagnosis	go ahead and put it on, path just came over
add_diagnosis	just call it knee pain then
add_diagnosis	ok ok, list it as probable
add_diagnosis	do add it, I'm tired of pretending it's stress
add_diagnosis	the other one I mentioned, that one's real
patient_history	what does she have on the list as of now
patient_history	any imaging of that, ever
add_prescription	treat it anyway, prednisone 40 for five days
message_patient	tell Nanette Fujimoto nothing's certain yet and to breathe
view_schedule	when do I see her next
discontinue_prescription	stop that antibiotic then
acknowledge_alert	and the positive screen alert, I've dealt with it
urgent_patients	what else is flagged
set_availability	let me do Mondays till six while I'm thinking of it
view_patients	who on my list is a Zielinski, there's a cousin
thanks_goodbye	fine by me, talk later
wait	sit tight, calling radiology
wait	wait, wait, the resident has an opinion
repeat	so her list's unchanged
repeat	what had I called it
out_of_scope	how do you tell that from PMR
out_of_scope	get him a sleep study
out_of_scope	who's on call for psych
out_of_scope	is that reportable to the county
add_diagnosis	do it anyway
# readback acknowledge_alert
go_on	not that one, the potassium
go_on	both of hers
go_on	add that I called the family at 2
go_on	the older of the two, the 6 am
go_on	all except the sepsis screen
go_on	Ewing's. You've got Irving's
go_on	note it as repeat in the morning
go_on	just the one about the sugar
go_on	the overnight ones, every one
go_on	say handled, patient in ED already
wait	don't click yet, I'm reading it
wait	let me call the lab and make sure it's not hemolyzed
wait	hold that, charge nurse is on the phone
repeat	what's the alert say again
repeat	whose was it
repeat	is that the high or the low?
confirm	I've got it, yes
confirm	mark it
confirm	yes, mine
confirm	take it off the board, I'm already walking
confirm	acknowledged on top of your acknowledged
confirm	yep saw it at breakfast
confirm	clear it, she's in my exam room eating crackers
deny	no leave it lit, I haven't called her
deny	not mine, I'm not signing for Hopkins' patient
deny	no sir
deny	keep it up there till I've seen her with my own eyes
deny	hold it open, no, don't take it
out_of_scope	what's a critical for lactate at this lab
out_of_scope	can you make that thing stop beeping
out_of_scope	page respiratory
patient_history	what was her last one before this
patient_history	is he on a thiazide by any chance
urgent_patients	is that the only one or are there more like it
message_patient	tell him to come in for a redraw, then I'll sign it
view_schedule	where is she in my day, is she coming in
discontinue_prescription	first pull his spironolactone, then I'll take the alert
go_on	and hers too
deny	uh uh, that belongs to surgery
out_of_scope	get ICU to look at him
# asked acknowledge_alert
go_on	the first one
go_on	whichever is oldest
go_on	all of em
go_on	the hemoglobin
go_on	top two
go_on	Mr. Featherstone's troponin, which was from a different century
go_on	that same fellow, the pressure
go_on	the one from 3 am
go_on	say I spoke with the wife
go_on	hers, the glucose
wait	wait I'm scrolling
wait	let me see who called me, it's on my hand in pen
wait	in with someone, hold the list
repeat	what were my choices
repeat	which ones did you say, I caught Fitz and nothing else
repeat	you asked me something about an alert
deny	none of them then, leave them
deny	forget it, nurse already did it
out_of_scope	who gets these when I'm off
out_of_scope	why does it flag every MCV of 101
out_of_scope	tell IT these alerts are crying wolf
out_of_scope	is hemolysis a thing with the tube system here
urgent_patients	what else is urgent in there, show me, then I'll pick
urgent_patients	are there any from last night
message_patient	let me message Abdi first, ask if he's having any symptoms
add_prescription	give Cobb some K-Dur, 20 a day, that'll settle which
view_patients	are those all mine or some of Levenson's
go_on	the other one
deny	not now, somebody else can sign for it
# done acknowledge_alert
acknowledge_alert	and the one under it
acknowledge_alert	oh wait, meant the other lady's, Ostrowski
acknowledge_alert	take the rest too while you're at it
acknowledge_alert	his BP one as well
acknowledge_alert	all the ones from that same draw
patient_history	so what's his creatinine been
patient_history	now open her chart, what's she on
add_prescription	start her on iron, 325 every other day
discontinue_prescription	hold his Lasix, I mean stop it
message_patient	tell her I saw it and she's not dying
add_diagnosis	hyperkalemia, on her list
urgent_patients	what's left
urgent_patients	so is that all of them
view_schedule	squeeze, do I have a gap for her at three
block_time	keep 3 to 3:30 clear, she may come in
thanks_goodbye	ok good, back to the snotty noses
wait	wait, she's calling back right now
wait	gimme a sec, walking to the nurses' station
repeat	whose did I just sign
repeat	did that clear or is it still blinking at me
out_of_scope	admit him
out_of_scope	call transport
out_of_scope	what do I do with a ferritin of 9 in a vegan marathoner, literature wise
out_of_scope	repeat the CBC
acknowledge_alert	the other one
acknowledge_alert	and hers too
# dropped acknowledge_alert
acknowledge_alert	okay I've talked to her, now take it
acknowledge_alert	just hers then
acknowledge_alert	do sign it off, I was being dramatic
acknowledge_alert	on second look it IS mine
acknowledge_alert	take it after all, Hopkins is on a boat
urgent_patients	so what's still up there
urgent_patients	any worse than that one
patient_history	whats his trend
patient_history	was he in the ER last week or did I dream that
message_patient	let Gus Papadakis know I need him to redo that blood
discontinue_prescription	stop his trimethoprim, that's why
add_prescription	Kayexalate, if we still make that, 15 grams once
view_schedule	can I see him today, where's a hole
view_schedule	who's up
add_diagnosis	add anemia to Ms. Lattimore, while it's in my face
block_time	shut my lunch hour today, I'll be on the phone with lab
view_patients	is she even on my panel
thanks_goodbye	ok leave it there, thanks
wait	keep it there, calling upstairs
wait	wait till I've got my glasses on
repeat	so it's still showing
repeat	which did we leave open?
out_of_scope	who's hospitalist today
out_of_scope	what number is the lab
out_of_scope	can the alert sound be something other than a truck backing up
out_of_scope	transfer his care to Dr. Eastman
# readback message_patient
go_on	tell her fasting, too
go_on	make it friendlier, I sound like the IRS
go_on	next week not this week
go_on	take out the word abnormal, he'll move to Canada
go_on	to Yolanda, not Yvonne
go_on	add my direct line
go_on	cut it after the first sentence
go_on	say Tuesday at the latest
go_on	no exclamation marks, I'm not selling a truck
go_on	spell it Bryce with a y, he's touchy
go_on	put in Spanish underneath, the daughter reads it
wait	let me reread that, hang on
wait	wait, I want to double check the number before she sees it
wait	hold it in the chamber a sec, he may be on his way in
repeat	what am I saying to her exactly
repeat	read it back to me once more
repeat	who's it addressed to
confirm	send it
confirm	yes, off with it
confirm	perfect, ship it
confirm	good enough for government work
confirm	let it fly
confirm	okay yes, and spellcheck my name
deny	don't send that, she'll panic, I'll call
deny	no, trash it
deny	he just walked past me in the hall, never mind
deny	scratch the whole note
deny	nah. Portal messages at five on a Friday are a war crime
deny	keep that to ourselves
out_of_scope	print it and mail it too
out_of_scope	can it go by fax, he's Amish adjacent
out_of_scope	what's a nicer word for obese
patient_history	wait, what was his actual number
patient_history	does she read these or does the portal say she never opens them
add_prescription	get her the refill first, montelukast 10, then send
view_schedule	isn't she coming in tomorrow anyhow, look
add_diagnosis	first put B12 deficiency on her chart
urgent_patients	anybody more urgent than her
discontinue_prescription	before it goes, take the ibuprofen off her list
confirm	send it anyway
deny	eh, she can wait till Monday. No
# asked message_patient
go_on	that his labs are fine and quit worrying
go_on	Mrs. Rademacher
go_on	come back in three months, bring the log
go_on	her husband. No, her
go_on	just say call me
go_on	both parents
go_on	tell him the mole was a mole
go_on	the younger Osei
go_on	say it's benign, benign, benign, in that order
go_on	that I got the pictures and it's poison ivy
go_on	no salt, less beer, the usual sermon
wait	thinking how to put it
wait	gotta phrase this so he doesn't sue me, wait
wait	ask me in two minutes, nurse needs a signature
repeat	to who did I say?
repeat	you want the text or the name
repeat	what did I leave out
deny	skip it, I'll ring him
deny	never mind, her sister works here, it's handled
out_of_scope	what's the Spanish for gallstones
out_of_scope	can you write a poem for my nurse's birthday
out_of_scope	does the portal do emojis
out_of_scope	write a letter to her landlord about the mold
patient_history	what was her cholesterol, I'll put it in the note
patient_history	his biopsy's back, isn't it? what's it say
view_schedule	when's she due in, I might just tell her then
view_patients	who's the lady with the parrots, she's on my panel
add_prescription	scratch the note for now, call in Macrobid for Tiffany Renner, 100 BID
acknowledge_alert	that alert's about her, I've seen it, close it out
add_diagnosis	put him down for anxiety first, then we'll write
urgent_patients	before I compose anything, is there a fire
# done message_patient
message_patient	and tell her to bring the meds
message_patient	one more thing to him, no alcohol
message_patient	oops I said 40, it's 400, send a correction
message_patient	now one to Mr. Banerjee, his stress test was fine
message_patient	follow up with thanks for the zucchini
patient_history	what did his lipids come out to
discontinue_prescription	and it should come off his list, that pill
add_diagnosis	add that to her problems, vitamin D deficiency
view_schedule	did she take the Thursday slot
block_time	keep noon open in case he calls
acknowledge_alert	clear his flag, now that he knows
urgent_patients	any others I should be worried about
thanks_goodbye	thank you, that's off my conscience
set_availability	I told her I'd see her early, so open 7:40 on the 2nd
wait	wait. He's typing, I can see it
wait	don't send anything more, I'm rethinking that second line
wait	hold on, phone. It's her, naturally
repeat	what did I end up telling him
repeat	did she get it
repeat	how'd I word the last bit
out_of_scope	call her and read it to her
out_of_scope	cc my lawyer
out_of_scope	does the portal charge them for replies now
out_of_scope	tell my wife I'll be late
# dropped message_patient
message_patient	send it after all, she's not picking up
message_patient	shorter one, just ask him to call
message_patient	let's do it but to the daughter, she has proxy
message_patient	tell him in kinder words then
message_patient	go on, send it, what's the worst
patient_history	what number do we have, his A1c I mean
view_schedule	I'll tell her in person, what time is she coming
add_prescription	just refill it, she'll figure it out, omeprazole 20
discontinue_prescription	stop it on his list anyway
add_diagnosis	put noncompliance, no, put underdosing, it's kinder
block_time	save me ten minutes at 12:30, I'll call her myself
acknowledge_alert	mark her result reviewed at least
view_patients	give me the next overdue one on my list
set_availability	let's move on, Wednesdays from nine
thanks_goodbye	okay dokey, gotta run
help	what else can you do for me besides not sending things
wait	leave me a minute, I'm composing
wait	hang fire, I'm dialing her now
repeat	nothing went out, right?
repeat	what did the draft say
out_of_scope	how do I recall an email I sent to the whole department
out_of_scope	call him for me
out_of_scope	look up his new address
out_of_scope	does texting a patient violate HIPAA
message_patient	send it anyway
# told view_schedule
view_schedule	and Friday?
view_schedule	who's the second one
view_schedule	is that all of them
view_schedule	afternoon too
view_schedule	what about after lunch
view_schedule	any new patients in there
block_time	close the last two
block_time	after her, nobody
block_time	take that 4:30 hole and keep it a hole
set_availability	I could take one more, open the 5
set_availability	why's it start at 8, I come in at 8:30, fix that going forward
patient_history	what's the first one here for, and what's he on
patient_history	the 10:40, remind me, is she the pacemaker
patient_history	second guy's labs
message_patient	tell the last one I may be late
message_patient	ask the 9:20 to bring her inhalers
add_prescription	the two o'clock needs her Synthroid renewed, 88, do it now
add_diagnosis	that 11:15, he's got shingles, put it on
view_patients	how many on my whole panel, if that's one day
urgent_patients	any of those urgent
thanks_goodbye	good God. Thanks
wait	hang on, writing these on my hand
wait	let me count
repeat	again from the top, slower
repeat	the third was when, you said?
repeat	that last name, what was it
out_of_scope	is Dr. Renfro's day this ugly
out_of_scope	swap rooms 2 and 5
out_of_scope	can somebody bring me a sandwich at noon
# told view_patients
view_patients	only the women
view_patients	and the new ones?
view_patients	that it or is there a page two
view_patients	anybody on there over ninety
view_patients	no, the other Hoffman
view_patients	how many is that
patient_history	what's the third one on
patient_history	open that last fellow
patient_history	him, what's he allergic to
patient_history	when did I see her last, the top one
message_patient	tell the second one his x-ray's fine
add_prescription	her, give her Boniva, 150 monthly
discontinue_prescription	that guy, get him off Soma
add_diagnosis	first one's got glaucoma, per the eye doctor, add it
view_schedule	is any of them in today
urgent_patients	which of those is flagged
thanks_goodbye	that's who I wanted, thanks
wait	one moment, trying to place a face
wait	mm wait
repeat	name again
repeat	how many did you say
repeat	I missed the end of that, repeat
out_of_scope	take the rude one off my panel and give him to Stan
out_of_scope	whats her home address
out_of_scope	how many has Whitcomb got
out_of_scope	which of them owes us money
# told patient_history
patient_history	and before that?
patient_history	what about the kidneys
patient_history	hers too, the wife's
patient_history	when was that drawn
patient_history	same for 2022
add_prescription	renew the second one
add_prescription	bump that to 20
discontinue_prescription	lose the bottom two
discontinue_prescription	why's that still on there, take it off
discontinue_prescription	that first drug, she's done with it
add_diagnosis	well that's CKD, put it on
add_diagnosis	missing the afib, add it
message_patient	let him know it's stable
message_patient	tell her that number's lovely
view_schedule	when's he in next
acknowledge_alert	I've seen that flag on her, it's old news, clear it
urgent_patients	does anyone else have one that high
thanks_goodbye	ok that's what I needed
view_patients	not him, find me the other Dominguez
wait	wait, putting my glasses on
wait	hold that up, I'm comparing with the outside records
wait	let me digest that
repeat	that ejection fraction, say it once more
repeat	repeat the meds, skip the vitamins
repeat	say that last value again
out_of_scope	what's normal for that at his age
out_of_scope	calculate her ASCVD
out_of_scope	get me the records from Riverside
out_of_scope	order another one of those
discontinue_prescription	stop that one
# told urgent_patients
urgent_patients	and since midnight?
urgent_patients	only those two
urgent_patients	which is worst
urgent_patients	anything from cardiology in there
acknowledge_alert	I'll take the first
acknowledge_alert	got them both
acknowledge_alert	second one's old, I dealt with it, mark it
acknowledge_alert	mine, the bottom one
patient_history	what's her baseline
patient_history	the sodium guy, what's he taking
patient_history	pull up number two
message_patient	tell him come in this morning
message_patient	have her skip her water pill and call me, write that
discontinue_prescription	that potassium, stop his lisinopril
add_prescription	vitamin K for the high INR, 2.5 oral, once
add_diagnosis	AKI, on the first one
view_schedule	do I have room for her before noon
view_schedule	is either one already coming in
block_time	clear out my eleven to noon so I can deal with this
view_patients	is that last one even my patient
thanks_goodbye	nothing? well, miracles. thanks
wait	hold on, calling her now
wait	I'm looking, I'm looking
wait	don't scroll, I'm still on the first
repeat	name on the second one?
repeat	say the value again, did you say six point one
repeat	the list once more, and enunciate, I've got a jackhammer outside
out_of_scope	call 7 North and ask who sent that
out_of_scope	what's the protocol for a high digoxin
out_of_scope	who's rapid response tonight
out_of_scope	turn off alerts from the outside lab
# idle
view_schedule	who's up first
view_schedule	morning. what's the damage
set_availability	I can do till six on Tuesdays now, the kid got his license
block_time	I've got a root canal the 21st at ten, keep me clear till noon
view_patients	did they stick me with any of Yarborough's people
patient_history	Ingersoll, Maude. What's her latest TSH
add_prescription	Need Tamiflu for the Sandoval twins' mother, 75 twice a day five days
discontinue_prescription	nix the gabapentin on Coach Rudd, he's walking into doors
add_diagnosis	put carpal tunnel on my 9:40, Irina Sokolova, both wrists
urgent_patients	anything blow up over the weekend
acknowledge_alert	the Lindstrom critical, I spoke to her at six, it's handled
message_patient	drop Otis Greer a line, his stool card was negative
help	remind me what you're good for
help	can you do orders or just the gossip
greeting	hey there, me again
thanks_goodbye	ok that's me for today, lights out
view_schedule	what have I got between now and three
wait	hang on, let me shut this door
wait	one second, putting my coffee down
wait	wait, I had a thing. Had it a second ago
repeat	what were you saying?
repeat	where were we, I got called away for a nosebleed
out_of_scope	my badge won't open the supply closet
out_of_scope	what's first line for restless legs if the iron's fine
out_of_scope	get facilities, the toilet in 3 is singing
out_of_scope	order me a chest film on Roscoe
out_of_scope	who's doing flu shots Saturday
`;
