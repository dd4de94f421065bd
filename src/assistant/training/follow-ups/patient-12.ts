/** Sentences of our own. */
export const patientFollowUps12 = `
# readback book_appointment
go_on	make it the 4pm tho i got lab til 3
confirm	yea lock it in
deny	nah im good forget it
go_on	ok but not her. the other dr, the one w the glasses
wait	hold up lemme check my shift app
doctor_info	before i say yes, is she cool w trans patients or nah
go_on	thursdays are cursed for me, friday?
confirm	mhm thats the one
deny	oh great, a 7am. love that for me. no
repeat	sorry was walking into class, what time did u say
out_of_scope	whats the copay on that gonna be
go_on	yes except it should say left knee not right
confirm	i mean id rather be asleep but sure, go
go_on	nah later. like after 5 later
deny	never mind the rash left on its own lol
view_appointments	do i already have smth that week?
go_on	put it under my legal name, malachi not mal
confirm	fine ugh 8am it is
wait	one sec the prof is staring at me
go_on	wait no i work weds. thurs same time
deny	ok so actually dont
out_of_scope	does the 36 bus stop by there
confirm	say less
go_on	yeah but virtual if thats a thing
view_reports	did my strep swab come back first tho, might not even need this
deny	scratch that whole thing my roommates mom is a nurse shes gonna look
go_on	not the 3rd the 10th, the 3rd is finals
confirm	works for me ty
repeat	which doctor was that again i scrolled too fast
go_on	good good but its for my lil brother not me
deny	hard pass on all of it
view_prescriptions	hang on am i still on the spiro or did that run out
confirm	perf, my mom will finally stop texting me about it
go_on	bet but earlier, my shift starts at 11
wait	great just great, my boss is calling, stay right there
deny	mm ill just walk in somewhere, dont book
go_on	that day yes that hour absolutely not
out_of_scope	do u validate parking or am i getting towed again
confirm	k do that
doctor_info	is he the only one who does skin stuff
go_on	swap marsh for okonkwo and were golden
deny	lol no thats not happening
repeat	run that back?
confirm	couldnt have picked better myself honestly
go_on	hmm closer to noon and im in
message_doctor	can u just ask dr lindqvist if i even need to come in
deny	ya know what its fine, im probably fine
go_on	u put physical, its for the rash lol
reschedule_appointment	actually i already got one nov 30, just slide that one to this slot instead
confirm	its giving adult. yes
deny	leave it, not losing a shift over a sore throat
go_on	week after that
wait	idk idk gimme a min to ask my roommate for the car
out_of_scope	are u a real person or
confirm	ye thats cool w me
deny	on second thought nope
go_on	10 in the morning?? try 2
repeat	wait what am i saying yes to
cancel_appointment	before that tho, kill the one i have on the 9th, thats the same thing basically
confirm	ight run it
# readback cancel_appointment
confirm	yup axe it
go_on	not that one the other one, the eye one
deny	wait nooo keep it
go_on	lol wrong dr. i meant the tran one
confirm	its been nice knowing that appt, bye to it
repeat	hold on which one are u about to delete
deny	hmm nah leave it where it is
reschedule_appointment	or could i just do it next week instead of killing it
go_on	that plus the follow up after it
confirm	correct im not going
deny	no bc they make me wait 2 months every time, it stays
wait	lemme text my mom first she made that one
go_on	only the tuesday, dont touch the thursday
out_of_scope	do they charge me for this like a no show fee
confirm	do it before i change my mind
deny	ok fine ill drag myself there. dont cancel
go_on	nope its the physical im ditching not the derm
view_appointments	whats left after that one
confirm	ya im all better so
go_on	the december one i said, thats november
deny	ughhh my conscience. keep
doctor_info	is there any other day shes even in this month
wait	sec my uber is here
confirm	rip to that slot. go ahead
go_on	yeah but put the reason as work
deny	i take it back im going
repeat	u said the 8th or the 18th
out_of_scope	lol can u cancel my 8am stats lecture while ur at it
go_on	both of mine not just the first
confirm	obviously yes thats why i texted
deny	cool cool so now theres guilt. nah dont
message_doctor	can u let dr osei know its not her its my schedule
go_on	mine not my daughters, shes still going
confirm	cancel away my friend
reschedule_appointment	wait is thurs open bc id rather shift it than lose it
deny	nvm my coworker is covering so i can make it after all
view_prescriptions	if i skip do i still got refills on the adderall
go_on	no no the later of the two
confirm	mhm delete
deny	stop stop dont do it
wait	um. hmm. idk let me sleep on it
go_on	its the one at the downtown place i dont want
repeat	say again? screen cracked i cant see half of it
confirm	they can give it to somebody who needs it, so yea
deny	you know what, no. i waited since august for that
out_of_scope	whats the weather gonna be like that day tho bc thats the whole reason
go_on	all of em except labs
view_reports	hmm did my thyroid results post bc if theyre fine then whatever
confirm	sure sure whatever gets me out of it
deny	jk jk i need that one
book_appointment	actually could u get me in w somebody for my ankle first, then well talk
go_on	should be rileys appt not remys, twins lol
wait	hang tight my group project ppl just walked in
confirm	affirmative. free at last
go_on	the video visit, leave the in person
deny	lets not, my dad would lose it
out_of_scope	why does everything in this city need 24 hrs notice, rhetorical
repeat	what time
view_appointments	wait when was i supposed to see rivera, is that sooner
go_on	just the second half, the nutrition part
# readback reschedule_appointment
confirm	yessir move it
go_on	not monday omg. any day but monday
deny	nah keep the og time
cancel_appointment	honestly just scrap the appt, im moving to philly in jan anyway
go_on	same day but after lunch
confirm	way better than the old one yes
repeat	wait so from when to when
deny	oh cool so 3 weeks later, amazing. leave it as is
wait	brb checking w my manager if i get off by then
go_on	can we go one week further
confirm	that slaps. do it
go_on	still w haddad tho not the new guy
deny	dont move anything, class got cancelled lol
out_of_scope	is that the day of the marathon, are the streets gonna be closed
go_on	thursday instead
confirm	bless yes
deny	hmm the first one was better leave it
doctor_info	is yoon not in at all that week or
go_on	the 14th not the 4th, ur missing a 1
wait	lemme see what the train does that early
confirm	okok thats doable
cancel_appointment	at this point just drop the whole visit
deny	nope not worth it, ill make the old one work
go_on	earlier if they got it, i dont get why its later
repeat	whats the new time again i blinked
confirm	that works out way better w rehearsal, gracias
go_on	any chance its the other location
deny	changed my mind back sorry. stay put
view_appointments	hold up do i have anything else that morning
go_on	yea but mornings. mornings only from now on
out_of_scope	can u also move my rent due date lol
confirm	go for it chief
deny	forget moving it i found a sub
go_on	wrong appt, its my cleaning consult thing not the bloodwork
wait	ok gimme like two mins im literally on a bike
confirm	yes omg before somebody else grabs it
go_on	make it a phone one and then its fine
deny	uh that clashes w my other job so never mind, old slot stays
message_doctor	could u just tell dr abara im running 20 late instead
repeat	so like did u change it yet or are u asking me
go_on	thurs is good, 9 is criminal. 11?
confirm	mhm swap em
deny	ew no a friday night? keep what i had
view_prescriptions	will my inhaler even last til then, how many puffs/refills do i have
go_on	push it past the 20th, thats when my break starts
out_of_scope	how long does it take to get there from the l stop
confirm	i guess thatll have to do so yes
deny	nvm nvm, i looked at it wrong, the old date is right
go_on	before thanksgiving pls not after
book_appointment	keep that, but can i get a separate flu shot thing too
confirm	100 percent do that
go_on	switch the dr too while ur in there, somebody less scary
deny	too complicated, dont touch it
wait	wait wait dont hit anything yet
view_reports	oh hmm are my mri pics in yet, thats what the visit was about
repeat	the what on the what? was on the subway
go_on	half hour later if possible, i gotta drop my kid
out_of_scope	whats the penalty if i bail on that too
confirm	long as its not the 6am one again, yep
deny	lol no offense but thats worse. no
# readback message_doctor
confirm	send it send it
go_on	take out the part about me crying lol
deny	omg no delete that
go_on	say please at the end i sound rude
confirm	thats literally how id say it, go
wait	lemme reread that when im off the floor
go_on	its hydroxyzine not hydralazine, whoever named these hates me
deny	nah dont bother him w that
repeat	read it back to me one more time?
go_on	to her nurse not her, she never answers
confirm	yea hit send before i chicken out
book_appointment	tbh this is too much to type, just get me in w her
go_on	add that it only happens when i run
deny	great, that makes me sound insane. toss it
out_of_scope	can u make it rhyme
confirm	looks good to me boss
go_on	not kim, park. i always mix them up
deny	actually id rather tell her to her face
wait	hmm. is that tmi. give me a sec
go_on	also say ive had it since like halloween
confirm	fire it off
repeat	who does it go to again
deny	ehh never mind she'll see it at my visit anyway
cancel_appointment	instead of all that just drop the visit, thats what i was gonna ask about
go_on	change two weeks to three, its been three
confirm	couldnt say it better, ship it
doctor_info	does delgado even read these or is it someone else covering this week
go_on	less formal, im not writing to the president
deny	scrap it i found my inhaler in my gym bag
out_of_scope	is it a felony if my friend uses my epipen training thing lol
go_on	ok but say he not they, its my boyfriend who drove me
confirm	yup and thank u for fixing my spelling
deny	do not send that, my mom can see my portal
wait	ooh wait my roommates reading over my shoulder
view_appointments	am i seeing her soon tho cause if its like tmrw forget the msg
go_on	ask if i can still play saturday too
confirm	mmk thats fine off it goes
repeat	hold on whats it say now w the new part
deny	lol i was venting, pls dont
view_reports	before u shoot that over, are the a1c numbers already in there somewhere
go_on	put my cell on it, the 617 one, not the house phone
confirm	you got it right first try wow. ok yes
reschedule_appointment	or like can i just move my visit up and ask him then
out_of_scope	how do i spell definitely
go_on	her instead
deny	sike. not sending anything to a doctor at 2am
confirm	please and thank u
view_prescriptions	wait first, what mg does it say im on, i wanna put the right one
go_on	nooo not urgent, mark it like whenever
wait	eh hold that thought, my bus
deny	leave it out of her inbox she has enough
go_on	shorter. just say it came back
confirm	i have zero shame anymore so yes
repeat	u gonna send it exactly like that or what was the wording
deny	stop lol my girl says ask the pharmacist first so no
go_on	mention the other pill too, the pink one
out_of_scope	will my school see this, like is it on my transcript or smth
confirm	yep thats all i wanted her to know
deny	its giving desperate. bin it
go_on	instead of call me say text me, i cant pick up at work
# asked book_appointment
go_on	whoevers free first
go_on	umm the lady from last time, curly hair
doctor_info	idk who do u have that does knees
go_on	its for my hip, been clicking since soccer
wait	uhhh lemme look at my class schedule
go_on	any day but tues thurs, thats lab
repeat	what was the question sorry, in line at chipotle
go_on	me and my daughter, like back to back
deny	ugh too many questions nvm
out_of_scope	do they take the student insurance tho
go_on	goldberg or whatever his name is
go_on	not mornings. literally any not morning
wait	hmm who did i even like last time, lemme think
doctor_info	which one of them is chill about weight stuff
message_doctor	can u just forward that to santos and let her pick
go_on	physical for the job, amazon wants it by friday
go_on	the first one u said
repeat	wait u need what from me
view_appointments	didnt i already have one tho? check
out_of_scope	ok but do they have wifi in the waiting room bc i got a quiz
go_on	my throat. its always my throat
cancel_appointment	tbh the one i already got on the 5th, get rid of that before we add more
wait	hm lemme see what my bf's week looks like
wait	asking my boyfriend which day hes off, sec
go_on	somebody who speaks spanish for my abuela, shes coming w me but its my appt
doctor_info	is mbeki still there or did she leave
deny	lol im on my break thats 10 min, forget booking
go_on	the second one i guess, idc
view_prescriptions	also am i still supposed to be taking the iron, off topic
go_on	friday works, if not friday then never
reschedule_appointment	hmm tbh maybe just bump up the one i have instead of a new one
repeat	did u want the day or the dr
view_reports	hm depends, did the ultrasound say anything
out_of_scope	is it cold in there, do i bring a hoodie lol
go_on	std test. there i said it
wait	my phones at 3 percent dont lose this
go_on	same guy as my brother has
go_on	next week sometime, later in the week, not the weekend
help	wait what are my options here like how does this even go
go_on	birth control convo, not a whole exam
deny	nah i got scared nvm
go_on	not him. literally any other human
out_of_scope	real q do i gotta shave my legs for this
go_on	after the 12th, im broke til then lol
doctor_info	is there a guy dr on mondays at all
repeat	huh? pick between what and what
go_on	11 if he's got it, 11:30 if not
wait	standby im being yelled at by a customer
out_of_scope	can u also book me a haircut, joking, unless
out_of_scope	ok but is it gonna hurt, in general, getting ur blood drawn
message_doctor	eh tell dr whitfield im the one from the er last month and ask what she wants me to do
wait	ok thinking. thinking. dont rush me
go_on	my tooth-adjacent jaw thing, it pops
# asked cancel_appointment
go_on	the thursday one
go_on	both honestly
deny	wait if i have to pick then just leave em
view_appointments	idk whats on there even
go_on	w the allergy person
wait	lemme pull up my cal
go_on	that one yes the early one
repeat	what were the choices
reschedule_appointment	can the second one just go to january, not gone, just january
out_of_scope	does canceling mess w my fafsa health fee thing
go_on	the one my mom booked w/o asking me
wait	ugh which was it. gimme a sec to find the text
doctor_info	wait which of them does the sleep stuff, thats the one im keeping
go_on	everything before new years
go_on	not the shot, the other thing
deny	none. i panicked
out_of_scope	why do yall need a reason, my ex didnt need one lol
repeat	sorry which of which? i had like 3 tabs open
go_on	dr sokolov, nov something
book_appointment	actually leave those but i need one for my ear
go_on	the first and third
view_reports	is one of those the biopsy results thing, did that come in already
go_on	reason is im broke and i feel fine
wait	um 2 seconds the barista called my name
message_doctor	just let dr banerjee know shes not the problem, then well figure out which
go_on	whichever is at 8am, i refuse
go_on	the other one
wait	one tick im paying for my coffee
repeat	u asked me which one and then i got a call, what were they again
out_of_scope	is there a cancel button for life
wait	ok my other tab has my schedule, hold
view_prescriptions	which one had to do w my meds again, whats the zoloft refill sitch
go_on	it's the pt one, my knee is whatever now
deny	hmm lets just not
wait	my sister has the app open shes looking, hang on
go_on	the later one. no the earlier. no yeah earlier
view_appointments	read me what day the follow up is at least
out_of_scope	whats ur cancellation policy on existing
reschedule_appointment	ooh can they take the 3rd one later in the day tho, then i dont have to drop it
out_of_scope	do u guys cancel gym memberships too bc same energy
go_on	castellanos, the other one is fine
repeat	so did u cancel one already or still waiting on me
wait	eek um wait im driving ill tell u at the light
go_on	top of the list
go_on	mine. not the one under my kids name
doctor_info	if i drop nakamura is there someone else for headaches
go_on	the phone call one
out_of_scope	what happens if i just dont show
wait	ok thinking abt it, one of them my dad paid for
repeat	do u need the date from me or the drs name
deny	ah whatever ill go to all of em
go_on	the one that isnt bloodwork
message_doctor	can i tell the front desk nurse lady why instead of u, like write her
go_on	the tues. it was always gonna be the tues
out_of_scope	ur kinda nosy for a robot, who made u
# asked reschedule_appointment
go_on	friday but not early friday
go_on	the one w diaz, the other ones fine
wait	checking my shifts app its loading
doctor_info	is she around the week of the 14th at all
go_on	sooner. whatever u got thats sooner
repeat	lost u, which part do u need
go_on	idk like midmonth? 15 16 ish
cancel_appointment	hmm honestly nothing works, take it off the books
out_of_scope	can my boss see that im asking for a thursday off lol
go_on	anytime after 3:15, thats when i get out
go_on	both of em to the same day so i only bus once
wait	wait my roommate needs the car some of those days, asking
view_appointments	which day is it on rn
go_on	same time just diff day
go_on	not the kiddo's, mine
repeat	what did u say the openings were
deny	nah just leave it where its at
out_of_scope	is there a bus that goes out there on sundays
go_on	later that week
go_on	the 9:40 i guess, dont love it
message_doctor	could u just pass along to zhao that im gonna be late instead
wait	uhhh hold on im at the register
go_on	after break, so jan 8 on
doctor_info	which days is the tall dude in
go_on	first one u listed
book_appointment	actually leave it be and add another one for my foot
view_reports	if my labs came back clean id rather not even, did they post
go_on	whichever one is next up
repeat	say the times again pls the train was loud
out_of_scope	why are there only like 5 days in a week that count
view_prescriptions	do i got enough pills to last til like the 20th tho thats what decides it
out_of_scope	ok but what day is thanksgiving even
go_on	evening. if no evening then lunch
wait	one minute my manager is posting the new schedule literally now
go_on	the 22nd or if thats gone the 23rd
cancel_appointment	ya know what id rather lose it than keep playing calendar tetris, drop it
go_on	the tues one can go to weds
deny	great so nothing good. fine it stays
repeat	hm? to when or from when, which u asking
go_on	hers, my daughters, she's got a field trip
out_of_scope	can u see my google calendar from there
doctor_info	does it have to be him or is another one open that day
go_on	monday, unless its that monday w the holiday then tuesday
wait	mm lemme flip a coin real quick
wait	ok wait my group chat is deciding when brunch is
view_appointments	is that the only one i have or is there another
go_on	2 weeks out from whenever it is now
message_doctor	tbh tell her to pick, write her that
out_of_scope	wait daylight savings is that this weekend
go_on	the physical. push it
repeat	um which appt did u think i meant
go_on	not that day its my bday
# asked message_doctor
go_on	just say the cream burns
go_on	to my primary
wait	hm how do i word this without sounding dramatic
go_on	tell her it worked!! finally
repeat	wait who is this going to
go_on	that i threw up the antibiotic twice and do i retake it
doctor_info	who even did my stitches, idk the name
go_on	the one who did my sleep study
out_of_scope	how do u say dizzy in mandarin asking for my mom
deny	actually my thing resolved itself no need
go_on	uhh can he write me a note for missing stats
wait	lemme type it in notes first
book_appointment	nah words are hard, can i come in thurs instead
go_on	nothing long, just ask if its normal
go_on	greene, she did my iud
view_prescriptions	actually before i ask her that, when does my lexapro run out according to u
repeat	u need what it says or who it's for
go_on	ask if i should still do the mri
go_on	all of them lol. no ok just adeyemi
out_of_scope	can u write it for me but like in a shakespeare voice
wait	typing w one hand hold onnnn
wait	dang my thumb slipped. ok ok composing
view_reports	did she put any notes w the xray? id ask about that
go_on	him again
view_appointments	eh am i seeing him this month anyway? if so ill wait
go_on	that im off it since sunday bc i felt gross
repeat	whats the question again im half asleep
go_on	have her call me, not before noon
cancel_appointment	on 2nd thought just tell the system im not coming on the 6th, whatever u call that
go_on	is it cool if i double up tonight, ask that
go_on	her nurse, jackie i think
wait	wait my friends a premed she's helping me write it
out_of_scope	whats the word for when ur foot falls asleep
doctor_info	is it vega or the other one that covers when shes on mat leave
go_on	put: still coughing, day 9, roommates threatening me
deny	lowkey dont even wanna anymore. skip
go_on	whoever did the blood draw
reschedule_appointment	actually could i just see him earlier, like move mine up and say it then
go_on	tell em my pharmacy switched to the walgreens on 5th
repeat	where were we, sorry, customer
out_of_scope	do doctors think were annoying when we write
out_of_scope	lol what would u say if u were me tho
go_on	same thing i told her last time
wait	gimme five im in the middle of a quiz lmao
go_on	say im mad. no dont say that. say im concerned
go_on	both, mensah and the other one
repeat	did u already send smth or u waiting for the words
go_on	need a letter for my emotional support cat situation
out_of_scope	is it weird that u dont have a name
wait	let me screenshot the rash first
out_of_scope	is it gonna sound like a robot wrote it
go_on	that the dose is too much im a zombie at work
help	can i put a pic in here or how does this thing work
# done book_appointment
reschedule_appointment	no wait make it tuesday
cancel_appointment	ah shoot undo that my shift just changed
repeat	so is it in there now or
out_of_scope	do i park on the street or whats the deal
thanks_goodbye	ur a lifesaver, later
reschedule_appointment	cool cool but like 30 min later would be chefs kiss
view_appointments	so thats how many i got now
doctor_info	is he nice tho like what does he specialize in
message_doctor	can u tell her im bringing my mom to translate
cancel_appointment	lol i forgot i dont have the car. kill it
book_appointment	great now the same for my kid right after
repeat	whens it again im putting it in my phone
view_prescriptions	do i keep taking the naproxen til then
out_of_scope	whats it gonna cost w aetna
reschedule_appointment	hm actually the other dr u mentioned, same slot
wait	wait dont go anywhere im writing it on my hand
view_reports	ok next thing, that pap from sept, did it ever come back
book_appointment	and a dentist-type cleaning? jk. but a flu shot for real
thanks_goodbye	k ty ily
cancel_appointment	oh no. oh no thats my nieces recital. never mind that one
reschedule_appointment	thursday instead
doctor_info	does she do telehealth if i cant make it out there
message_doctor	let him know its the same thing as last year so he can look
out_of_scope	can u remind siri to remind me
repeat	wait did i end up w the 10 or the 11
view_appointments	does that overlap w my other one
reschedule_appointment	u know what 8 is a joke im not waking up for that, something after 11
out_of_scope	is there a mcdonalds near there for after
cancel_appointment	mmm changed my mind im not going lol
view_reports	will the old labs show up there too, show me em actually
view_prescriptions	oh and im out of my birth control can that get refilled
wait	one sec im not done w u, elevator
reschedule_appointment	great, just great, that's the day of my exam. the day before?
out_of_scope	do i gotta fast my roommate says everybody fasts for everything
message_doctor	and can you ask her if i should stop the retinol before it
doctor_info	so who covers if she calls out that day
repeat	u said building b or what did you say
cancel_appointment	undo that
reschedule_appointment	switch it to a video one, im not crossing town in the snow
thanks_goodbye	sweet thats all i needed
view_appointments	ok list me everything im signed up for now
help	sick. what else can u do
reschedule_appointment	her instead
book_appointment	my roommate came in hot w the same cough so i need... wait no i need one for my eyes too
# done cancel_appointment
book_appointment	wait actually i need it back
repeat	just checking its gone gone?
reschedule_appointment	hm shouldve asked, can it be in feb instead of gone
thanks_goodbye	cool deuces
out_of_scope	will i get charged, my card is on life support
cancel_appointment	other one too while ur at it
view_appointments	so whats still on there
book_appointment	can i have like the same one but a month out
repeat	which one did u kill
message_doctor	tell her no hard feelings lol its my schedule
doctor_info	anyone else there do what he does, he was kinda mean
view_prescriptions	do my refills still go thru without that visit
view_reports	ok now pull up that bloodwork the appt was for
book_appointment	ok regret. put me back in for that time if nobody took it
wait	hang on im looking for the other one
out_of_scope	does this affect my grade in health class. kidding
cancel_appointment	the 12th as well, same reason
reschedule_appointment	wait u deleted the wrong drs?? no ok good. but shove the other one to the afternoon
repeat	sorry did that one go thru, my wifi died
doctor_info	so is there a lady dr on thursdays
book_appointment	great now i feel guilty. when i said cancel i meant like... just gimme a later one
message_doctor	and msg jonas that my back is fine now thx to the stretches
thanks_goodbye	aight thats it for me
view_appointments	do i still have the one w the nutrition person
out_of_scope	can u cancel my student loans next
view_prescriptions	and what was the dose on that nasal stuff again
view_reports	did the strep thing come back btw
out_of_scope	does dropping stuff hurt my credit score, serious question
book_appointment	undo that
wait	wait hold up someones at the door, dont log me out
reschedule_appointment	ok and now move the eye one to where that one was
repeat	u canceled thursday right not tuesday
message_doctor	can i explain to her why? like write her
doctor_info	does anyone do evenings there, thats my whole issue
out_of_scope	where do i cancel my parking pass for the garage
view_appointments	so im free that whole week now? nothing else?
book_appointment	oof my ear just popped weird. ok maybe i do need one
view_prescriptions	she was gonna renew my vyvanse at that visit so what happens w that
thanks_goodbye	thank u fr
help	wait can u do other stuff or just delete things
view_reports	so was the xray even bad tho, what did it say
wait	hm ok give me a moment to feel feelings about it
cancel_appointment	all the rest of them too, clean slate
repeat	what did i just agree to lol i was half asleep
# done reschedule_appointment
reschedule_appointment	no put it back where it was
cancel_appointment	you know what just get rid of it
repeat	so its which day now
out_of_scope	what time does the pharmacy downstairs close that day
reschedule_appointment	hmm is 4 gone? 4 was better
thanks_goodbye	clutch, thx
view_appointments	does that mess w anything else on there
message_doctor	can she get a heads up that its my fault not the clinics
reschedule_appointment	great, just great, i just got the schedule and im closing that night. next one?
doctor_info	did it swap to somebody else, like whos in that day
wait	hol up lemme double check the syllabus
book_appointment	while ur hot, get my boyfriend... no wait get me a skin one too
repeat	did it take? it froze on my end
reschedule_appointment	that but 15 min later so i can park
view_prescriptions	cool so do my meds stretch til then, how many left
view_reports	and did the results that appt is for already land
cancel_appointment	lol my mom says shes not driving me so cancel
out_of_scope	can u put it in my google cal
reschedule_appointment	ok one more time im so sorry. the thursday after
repeat	what was it before u moved it
view_appointments	list em all again in order pls
message_doctor	let haddad know i still have the boot on so he brings the saw thingy
out_of_scope	are they open on veterans day
wait	wait dont close, typing slow bc gloves
reschedule_appointment	now the other one to the same day
cancel_appointment	actually both suck. drop that one keep the other
book_appointment	also need a travel shot before the 20th, peru baby
thanks_goodbye	k we good. goodnight
doctor_info	does lopez have that same hour or only him
view_prescriptions	oh n whats the name of the ointment he gave me
repeat	u moved the right one right, the knee
reschedule_appointment	undo that
view_reports	show me the last one of those blood panels since i gotta wait longer now
message_doctor	and ask if waiting 2 more weeks is even ok
out_of_scope	does moving it mean i gotta fill the paperwork again
reschedule_appointment	earlier earlier, earlier is what i meant
wait	lemme just put it in my phone, dont vanish
cancel_appointment	k so work just fired me so no insurance. take it off
wait	hmm let me sit w that for a sec
out_of_scope	is the train running normal that weekend
out_of_scope	how early do i gotta show up for parking
doctor_info	which dr was it that does earlier than 8
repeat	tell me the new one again and the address never mind just the new one
help	can i do that myself from the app next time, how
# done message_doctor
message_doctor	shoot add that im allergic to sulfa
repeat	what exactly did u tell him
book_appointment	actually why wait, whats open... no just put me w him friday
out_of_scope	when do drs usually check their phones
message_doctor	her instead
thanks_goodbye	ok bye thank u
view_appointments	when am i seeing her tho
wait	stay on im thinking if i forgot something
reschedule_appointment	and slide my visit to after she writes back, like the week after
view_prescriptions	while we wait whats the max its says i can take in a day on my label
message_doctor	ask her the refill thing too
view_reports	ok meanwhile show me the thing im freaking out about, the mri
cancel_appointment	if shes gonna call me then i dont need the 14th, yeet it
out_of_scope	do u read my messages like are u snitching
repeat	did it go to her or the nurse
doctor_info	is she even working this week or did i just yell into a void
message_doctor	follow up w: never mind found it
book_appointment	k but also book me one in case he ghosts me
message_doctor	can u unsend? ok if not then tell him ignore that
out_of_scope	how do i block someone on here lol
repeat	wait so it sent sent?
wait	ok let me see if my roommate has more to add
view_prescriptions	hows it say to take the prednisone, the going down part
thanks_goodbye	cool ill wait then. peace
repeat	did u put my name on it or no, whats it say at the bottom
reschedule_appointment	also my friday w bauer needs to be a monday
doctor_info	whos her backup if she doesnt answer
view_reports	and was that culture positive or neg, i forgot
wait	omg hang on my mom is literally calling about this
cancel_appointment	oh n cancel that consult, he'll know why now
message_doctor	tell her one more thing the swelling went down overnight
out_of_scope	lol is it gonna autocorrect my stuff
book_appointment	hmm typing that made me realize i should prob be seen. whatevers soon
repeat	read me what went out, i blacked out
message_doctor	wait i spelled my own birthday wrong fix it
doctor_info	is that the same wu that does pediatrics or
view_prescriptions	does it say take w food, for the thing i just complained about
view_reports	any chance the a1c came in since we started talking
out_of_scope	my bf wants to know if u date
reschedule_appointment	ok and my appt tmrw lets do it later in the day, im scared of his reply
cancel_appointment	the telehealth one can go away now yeah
view_appointments	ok read me my upcoming so i know when id see her in person
message_doctor	also to the knee guy, just say hey still hurts
wait	mm brb prof just walked in dont do anything else
# told doctor_info
doctor_info	and friday?
book_appointment	ooh him. put me w him
doctor_info	what about the second one does she do kids
repeat	say the first name again i cant read my own handwriting
book_appointment	the weds one ill take it
out_of_scope	which one is hotter lol
reschedule_appointment	wait shes in mondays? move mine to her then
cancel_appointment	ok so none of em are mine, take me off the one w the temp guy
message_doctor	can u ask the first one if she takes ppl w no referral
wait	let me read their bios real quick
doctor_info	is that all of them
thanks_goodbye	ok good to know ty
view_appointments	which of those am i already seeing
view_prescriptions	was he the one who gave me the nortriptyline
view_reports	the last one, isnt that who ordered my ct? show me that
doctor_info	none of these. whos got evenings
out_of_scope	whats a d.o. anyway
book_appointment	her instead
repeat	wait the kidney one was who?
doctor_info	is she a woman or is that just the name
repeat	who was the one in thurs u mentioned
message_doctor	tell the knee one my knee says hi. no for real tell him its worse
out_of_scope	what did they get on their mcats
cancel_appointment	i dont like any of em tbh so dump my referral appt
book_appointment	the one w spanish, for my tia's... no for me. tuesday
doctor_info	anyone younger? no shade
wait	one min asking my girl if shes heard of him
wait	ok ima look em up on insta, sec
out_of_scope	what do they make a year u think
view_reports	the blood dr, did he ever finish reading mine
out_of_scope	do they have good yelp reviews
help	so do i tell u which one or click something
view_prescriptions	did any of those ppl actually prescribe me anything
book_appointment	lets do the 2nd, morning, idc about the rest
repeat	slower, which ones are in on what day
out_of_scope	does he take medicaid or nah
message_doctor	shoot the second name a note asking if shes lgbtq friendly
doctor_info	great just great hes out til march. whos not
reschedule_appointment	oh the gi lady is back?? put my appt w her, keep the day
wait	hmm hmm hmm lemme think between the two
thanks_goodbye	nah thats all i was curious about, later
view_appointments	so w which one is the thing on the 11th
doctor_info	him, weekends too?
book_appointment	guess im a saturday person now. 10:20
# told view_appointments
reschedule_appointment	the second one can that be later
cancel_appointment	ew no kill the thursday
view_appointments	is that all of them
repeat	what was the top one again
book_appointment	huh so no physical on there? i need one then
out_of_scope	why am i this sick at 20, rhetorically
reschedule_appointment	why is it 7am. push it
out_of_scope	is that gonna take long like can i make my 2pm class
doctor_info	who even is pham
message_doctor	let the first one know im bringing crutches
wait	hold up let me screenshot
view_reports	the one from last month, what came of it, any results
view_prescriptions	the sept visit, what did he put me on
view_appointments	and after that?
reschedule_appointment	those two are the same day. split em up
repeat	come again? the date of the eye thing
out_of_scope	whats the suite number smell like lol jk but how do i find it
cancel_appointment	i never made the one on the 4th. off w it
thanks_goodbye	ok just needed to see it. thx
view_appointments	what about past ones like did i go in august
wait	still reading, chill
doctor_info	the monday one is that dr a foot dr or a general
message_doctor	ask the therapist one if we can do it cam off
reschedule_appointment	swap the first and the second around
wait	wait dont scroll im on the phone w my mom reading it to her
out_of_scope	do i get a doctors note for that automatically for my job
repeat	so thurs and friday both? did i hear that right
cancel_appointment	all of december, drop. im going home
view_reports	did they post the biopsy from that first one
reschedule_appointment	the friday one w someone who isnt him
view_prescriptions	that nov one was for my meds right, which ones
view_appointments	where's the 2nd one, like which office
out_of_scope	whos paying for all these my god
book_appointment	hm thats too far out. i got a new thing w my wrist, anything this week. set it
doctor_info	is she the one who does hormones
reschedule_appointment	great, 3 in finals week, love that. move em all after
repeat	again but just the times
message_doctor	hit up the last one and say im still waitlisted right?
cancel_appointment	the one w my name spelled wrong isnt even me i think, get it off there
view_appointments	what time
wait	lemme compare w my work sched
thanks_goodbye	oh phew its not today. ok bye
help	can i touch these or do u do it, how do i change stuff
out_of_scope	can u text my roommate those dates
# told view_prescriptions
view_prescriptions	ok and refills on that?
out_of_scope	can u take those and still donate plasma
repeat	say the second one again, i cant spell it
message_doctor	the white one makes me itchy can u tell whoever
out_of_scope	do they sell it over the counter at cvs
view_prescriptions	is that everything
view_reports	and what number got me put on that one, the cholesterol thing, pull it up
wait	wait im reading my bottles out loud to compare
book_appointment	no refills? great. ok get me in w the guy then
view_prescriptions	hows that one supposed to be taken
out_of_scope	who invented lisinopril like what is that word
doctor_info	the dr who wrote the first one is she still around
view_prescriptions	top ups on the 2nd one pls im down to 3
repeat	lol all that in one breath, again
view_appointments	whens she seeing me about those
out_of_scope	how much is that w goodrx
cancel_appointment	then i dont need the med check on the 7th do i. take it off
view_prescriptions	i thought i was off that?? is it old
message_doctor	ask him if i can drop the third one
wait	hang on finding a pen
view_prescriptions	which ones the new one
reschedule_appointment	yikes i run out on the 9th so my appt gotta be before that
out_of_scope	do they test for that at my job lol
view_reports	k now the labs
view_prescriptions	half a pill or whole
repeat	what was the mg on the one before that
thanks_goodbye	thats it thats the tweet. thank u
out_of_scope	are the gummies the same as vitamins asking for real
wait	one sec my moms saying thats wrong
view_prescriptions	and the cream, that still good or expired
doctor_info	who do i even talk to about acne stuff there
book_appointment	mm that lists long af. i think i should be seen like soon to go over it
out_of_scope	why does every pill smell like that
message_doctor	the pharmacy says they never got the 2nd one, let the dr know
repeat	sorry was that 1 a day or 2
view_reports	did the liver test for that one come out ok, show me
view_prescriptions	the other one
out_of_scope	can i sell... jk jk. but what do i do w old ones, like trash?
wait	ok gimme a min to digest that pun intended
view_appointments	ya so is my refill visit thing even scheduled
help	can u do anything w these or just list em
view_prescriptions	wait no inhaler on there?
# told view_reports
view_reports	and the one before that
view_reports	the cholesterol part, what was it
repeat	wait go back what was my number
message_doctor	uh can she explain that like im 5, ask her
book_appointment	mkay that freaks me out. get me in
out_of_scope	what does mchc even stand for
view_reports	is that all of them, there were like 4 vials
cancel_appointment	so im fine?? lol then drop the follow up
wait	my dads reading it over my shoulder give us a min
wait	hold on sending my sister a pic of that
view_prescriptions	so did he give me anything for it
doctor_info	who does thyroid there
out_of_scope	whats a normal one for a 22 yr old in general
view_reports	what about june
repeat	the what count was low? repeat that
view_appointments	do i got a visit to talk about that
thanks_goodbye	k cool not dying. bye
view_reports	the other one
out_of_scope	can i put that on my dating profile, negative across the board
message_doctor	let the nurse know that ones not mine i was never at that lab
wait	great just great. ok. give me a second to breathe
view_reports	any notes w it or just numbers
view_prescriptions	is that why im on the folic acid, how long does it say to take it
book_appointment	then i guess i need the second shot. next week, any day
out_of_scope	does vitamin d go up if i just sit outside
view_reports	nah the other one, the pee one
repeat	one more time w the date on it
reschedule_appointment	since its clear move my appt back a month, no rush now
doctor_info	is the dr who signed that a cancer dr or just regular
cancel_appointment	lol negative! cancel the recheck then
view_reports	so thats what they put as my diagnosis? what else is on file
wait	dont close that im finding my glasses
out_of_scope	can u print it at the fedex on my campus
message_doctor	pass that on to dr kaplan shes the one who wanted it
out_of_scope	my roommates came back worse, can u show me hers
view_appointments	and when did i go in for that, what day
out_of_scope	is my blood type rare, like could i get money for it
repeat	k slower, which ones were flagged
help	where do i find this later on my own
view_reports	just the last line again? no wait i mean the mri one
view_prescriptions	ok so w that result is my dose still 50
out_of_scope	lol whats my sign say about these results
# dropped book_appointment
book_appointment	ok fine do it
book_appointment	wait was that the last spot?? put me back
repeat	what did we drop, i was half listening
view_appointments	so i got nothing at all coming up?
doctor_info	ok so who else is there
out_of_scope	cool so what do i do for a sore throat, tea?
thanks_goodbye	yea my bad. thx anyway
book_appointment	thursday instead
wait	hmm. stay there. im thinking
reschedule_appointment	k but the one i do have can it go to that time
message_doctor	just tell her i tried
view_reports	instead show me if the covid pcr is back
view_prescriptions	ok so do i still have refills to get by w
cancel_appointment	and the other one i got, same, dont need it
book_appointment	my girl says im being dumb. the same one pls
out_of_scope	do u judge people who bail
doctor_info	was there anything w the lady dr tho
repeat	wait so is it booked or not booked
book_appointment	different dr same time
help	so what can i do here w/o seeing anybody
wait	sec, my mom just texted, she has opinions
out_of_scope	is urgent care on market st open rn
view_reports	did i ever get my tb test thing, i need it for the job not an appt
message_doctor	could somebody just call me instead
out_of_scope	so how do ppl w real jobs do this
out_of_scope	ugh whats the deal w healthcare in this country
view_prescriptions	oh it was just for the mupirocin, can i get more of that
view_appointments	did i accidentally make one last night tho, check
out_of_scope	lol my roommate wants to know if u do tarot
doctor_info	so when is he back from vacay
repeat	whatd i just say no to
book_appointment	nvm the nvm
cancel_appointment	wait there was an old one too for the same thing. that also no
wait	hang on hang on, i might have a ride
out_of_scope	kk do u know if the student health center does walk ins
reschedule_appointment	lets just bump my physical up then
thanks_goodbye	appreciate u, sorry for wasting ur time
repeat	what time was that one u had, just so i know
message_doctor	k but ask santiago if otc is good enough
book_appointment	maybe after midterms, the 17th, whoever
# dropped cancel_appointment
cancel_appointment	no wait do cancel it
view_appointments	ok so its still on? what time
reschedule_appointment	but can it be later in the day
repeat	sorry so did it get canceled or nah
thanks_goodbye	ok phew ty
cancel_appointment	on second second thought yeah kill it
out_of_scope	how do i get there w/o a car
wait	ugh idk. dont go anywhere
message_doctor	let them know ill be like 10 late tho
doctor_info	is it still w dr moreau or that sub guy, like is moreau even there
view_prescriptions	should i bring my meds, whats on my list
view_reports	before i go tho did the labs for it come in
out_of_scope	what do people wear to a gyno
reschedule_appointment	great. so now i gotta go. at least make it a different day
book_appointment	and since im going anyway, add a flu shot slot right after
cancel_appointment	the other one tho, that one yes
repeat	whens the one im keeping
out_of_scope	can u write my excuse email to my prof for that day
view_appointments	what else is on that week
wait	hmm lemme double check w my boss before i commit to going
cancel_appointment	lol my mom just said no. delete it
reschedule_appointment	ok keep but not at 8am
out_of_scope	do they give u a lollipop
message_doctor	ask bauer's nurse if i gotta fast for it since im apparently going
repeat	wait what did i decide
doctor_info	does that dr do the shot too or is it someone else
view_reports	pull the last results so i know what were even gonna talk about
out_of_scope	whats the cheapest insurance if u know
wait	okok one sec im getting paged at work
thanks_goodbye	good looking out. bye
out_of_scope	lol can u come w me
view_prescriptions	how many refills til that visit
help	if i change my mind at 3am can i still do it here
view_appointments	remind me who its w
book_appointment	k keep that. my brother also needs one, same morning
out_of_scope	is there parking by there or am i walking
reschedule_appointment	just slide it a week then, compromise
repeat	u left it alone right
cancel_appointment	sike. trash it
out_of_scope	how do i convince myself to go to stuff
# dropped reschedule_appointment
reschedule_appointment	wait ok no move it
view_appointments	so its still the old day, what day is that
cancel_appointment	then just get rid of it i cant do that day
repeat	remind me what we left it at
out_of_scope	great, guess im skipping class. can u tell my ta
wait	mm hold up my coworker might take it
reschedule_appointment	how bout the week after tho
doctor_info	is there another dr w better hours, like which ones do nights
message_doctor	let shah know i might be late then, w the bus and all
thanks_goodbye	s'all good. thx for trying
book_appointment	keep it and give me a second one in jan too
out_of_scope	great so i just live here in scheduling limbo. hows ur day been
view_reports	did the thing come in that we're waiting on, the culture, thats why i wanted it later
out_of_scope	is there like an uber for patients
repeat	so nothing moved?
wait	hang on im doing math w my shifts
reschedule_appointment	u know what the 1st option was fine actually. that one
out_of_scope	dumb q but whats a good excuse to leave work early
out_of_scope	can u just clone me
view_appointments	and the one after that is when
wait	dont leave im just eating
doctor_info	if i keep it its w her right, is she the shots one
reschedule_appointment	ok my roommate says take the later one so, that
repeat	what were those times u gave me
message_doctor	tell them if someone else bails i want their spot
out_of_scope	does the clinic do carpool lol
book_appointment	different thing, my wisdom... no my sinus. whens good, thurs? put thurs
view_prescriptions	and the antihistamine, was that 10
cancel_appointment	both then. neither. none of em im over it
view_reports	ok fine moving on, whats my iron at
thanks_goodbye	ok bye for real this time
wait	gimme a bit to cry about it
out_of_scope	my prof says i need a jury duty type excuse, u got those
reschedule_appointment	only if its afternoon tho then yea move it
repeat	did i keep tues or lose tues
help	ok so what else can i even ask u
view_appointments	how long till that appt now
out_of_scope	u ever get tired of people like me
wait	one sec, calling my dad he might drive me
doctor_info	which of em is in on sundays if anyone
# dropped message_doctor
message_doctor	ugh ok send it anyway
book_appointment	easier if i just come in. monday?
repeat	did she get any of that or none
out_of_scope	good bc it was embarrassing. anyways whats a good ramen place
wait	hold on maybe. let me ask my sister if i should
message_doctor	to the nurse instead then
view_appointments	when do i see her, ill say it then
thanks_goodbye	kk thx for not sending lol
view_prescriptions	i could just read the label, what does it say for that one
view_reports	the results might say it, can u open em
message_doctor	shorter version: hi its better
reschedule_appointment	then bring my visit w him closer so i can say it in person
out_of_scope	u think she'd have laughed tho
doctor_info	does anyone there do therapy type stuff, maybe thats who i need
out_of_scope	am i overthinking, be honest robot
repeat	what had i put in it
wait	wait lemme find a less weird way to say it
message_doctor	nvm now it hurts again, tell her that one thing only
out_of_scope	does melatonin give everybody weird dreams or just me
book_appointment	ok slot w him whenever, i talk better than i type
view_prescriptions	does it say i can take it w the other one, on my list i mean
repeat	it didnt go out right? pls say it didnt
view_reports	was there smth about it on my last bloodwork tho
message_doctor	fine. same words. but sign it jaz not jasmine
out_of_scope	lol do u delete it delete it or does the government have it
wait	hmmm idk gimme a sec im spiraling
view_appointments	i think i see her this week anyway?? check that for me
doctor_info	is he even the right person for that or is it someone else
thanks_goodbye	alr im out, night
out_of_scope	can u send it to my ex instead lol
cancel_appointment	and since im dropping things, the 19th w her, that too
reschedule_appointment	my weds w her tho, can it be in the am
message_doctor	her instead
wait	lemme go smoke... lemme go breathe and come back
repeat	which one was it to, boateng or the other lady
help	so without messaging how do i get an answer on here
wait	ok dont move, rewriting it in my head
out_of_scope	is it normal to google ur own symptoms every night
book_appointment	great, so my rash and i just vibe til when? give me whatevers next
view_reports	ok whatever just show me the scan report again
# idle
book_appointment	my knees doing the thing again
view_appointments	am i supposed to be somewhere tmrw
out_of_scope	u got any plans for halloween
view_prescriptions	the blue pill, how many left
view_reports	anything new in there since my blood draw
reschedule_appointment	my 3pm is not gonna happen, something friday instead
cancel_appointment	that thing on the 8th? not going lol
doctor_info	whos good w migraines
greeting	yo u there
help	ok now what
wait	wait one sec, my bus
out_of_scope	how much do nurses make
book_appointment	pink eye. great, just great. i got work at 5
greeting	heyy its me again
view_reports	did the chlamydia thing come back
view_appointments	did that booking from last night go thru
reschedule_appointment	sooner. my thing w alvarez. sooner
view_prescriptions	out of my inhaler basically, can that get topped up
wait	ok hang on before i ask, my laundry
cancel_appointment	take me off for monday, i got called in
out_of_scope	is it illegal to use my roommates amoxicillin
message_doctor	tell ruiz the pt exercises made it worse
repeat	where were we
book_appointment	so my school wants a meningitis shot before i can move in
thanks_goodbye	nah thats all, ur the goat
view_reports	idk if its dr stuff but whats my blood type on file
reschedule_appointment	turns out my exam is the same hour as singh. after it?
view_appointments	what time thurs, i forgot
wait	lemme get my earbuds in first
out_of_scope	can i bring my emotional support ferret
doctor_info	does whoever took over from levy see teens
view_prescriptions	was it 2 a day w the doxy
cancel_appointment	boyfriend got the same slot elsewhere so i dont need yours, the eye thing
message_doctor	can somebody ask her if its cool i fly w this ear
out_of_scope	my dog ate my retainer who do i sue
help	what was it u could do again like in general
repeat	sorry what did u just say
book_appointment	i keep getting nosebleeds in lecture its a whole scene
greeting	hi hi, back from class
`;
