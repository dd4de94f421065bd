/** Sentences of our own. */
export const patientFollowUps9 = `
# readback book_appointment
go_on	no, Thursday. I pull a double Wednesday
go_on	10 is fine but it's for my daughter not me
confirm	yep lock it in before somebody else grabs it
confirm	that'll do, I reckon
deny	nah forget it, I ain't missing work for a wart
deny	hm you know what, she says she feels better now so let's not
wait	hang on my boss is walking over
repeat	sorry the screen went dark, what day did you say
out_of_scope	is there a Waffle House anywhere near yall
doctor_info	wait is he the one who does knees or the one who does kids
view_appointments	do I already have something that week
go_on	that's for me and the baby both, can you put that down
go_on	wrong Dr Nguyen, I want the young one
go_on	monday's good but later, I gotta get the cows in
confirm	works for me, third shift don't start til eleven
confirm	yes please and bless your heart
deny	nuh uh, I said FEMALE doctor, just quit
deny	if it's gotta be that far out then forget the whole deal
wait	k wait my brother's yelling, one min
repeat	say that time again, wind's blowing out here
out_of_scope	is the elevator fixed yet, I'm in a chair
message_doctor	before that, can you ask him if he even needs to see me or if I can just call
reschedule_appointment	this ain't a new one, I already got one, I want THAT one moved up
go_on	close, except I said December, not whenever that is
go_on	in person please, I've had enough of zoom to last several lifetimes
go_on	not for the foot anymore, do it for the migraines
confirm	riveting. yes
confirm	bet, do it
deny	lol no shot im waking up at 7 for that
deny	if those are my options I'll die at my desk like God intended, so no
wait	let me consult the almighty Outlook, two secs
repeat	wait is that with the doctor or the nurse
out_of_scope	is yall's parkin garage still twelve bucks, that's robbery
doctor_info	hmm does Dr Abernathy do telehealth though
cancel_appointment	nope what I need is the old one gone first
go_on	can't do mornings, I drive the school bus. three or after
go_on	put down it's for my hands goin numb, not my elbow
go_on	yeah but the shorter kind of visit, I just need the stitches out
confirm	might as well, I ain't getting any younger
confirm	reckon so, thank ya darlin
deny	naw, by then I'll be either fixed or buried
deny	my little cousin just barfed on me so I'm gonna say not today, drop it
wait	gotta holler at my wife first, she's in the garden
repeat	you say the clinic by the Dollar General or the big one?
out_of_scope	what size shirt should I wear for that, is it one of them gown deals
view_prescriptions	what's the name of what I'm on for it anyway, before we get that far
message_doctor	nope too soon, just ask Dr Ostrowski if she'd even want me in
go_on	switch it to my other kid, Jaylee's the one throwin up
go_on	whoa, two WEEKS? ain't there nothin this week with the other fella
go_on	no to the 30 minutes, I need the long one, I got a list
confirm	a hearty yes from row 6 of a delayed flight
confirm	mhm go for it
deny	my cousin had him and said his hands are cold. hard pass
deny	too rich for my blood, skip it
wait	phone's at 2 percent finding a charger dont lose it
repeat	what'd you put down as the reason
out_of_scope	my supervisor wants a doctor's excuse, can you make one say tuesday thru thursday
view_reports	did the ultrasound come in? cause if not there's no sense goin
view_appointments	isn't that the same day as my colonoscopy
go_on	make it tuesday
go_on	the other one then
confirm	sold, to the lady with the bad hip
confirm	oh alright, quit twistin my arm
confirm	yes, and god have mercy on whoever's got to look at this toe
wait	uhh I gotta ask my shift lead
out_of_scope	what's the nurse's name that does the shots, she's single right
thanks_goodbye	hon I gotta run, thanks for everything, I'll call back
# readback cancel_appointment
go_on	not that one, the dentist-looking one. the cleaning
go_on	no the other tuesday, the 15th
confirm	go on and get rid of it
confirm	sure do, I got hay down and rain coming
deny	wait no keep it keep it
deny	on second thought mama would skin me, leave it be
wait	lemme ask my husband real quick
repeat	which one are you about to cancel now?
out_of_scope	yall gonna charge me for backin out
reschedule_appointment	could we just push it a week insted of killing it
message_doctor	tell Dr Okafor I'm sorry first, he squeezed me in special
go_on	yes but only the first of the two
go_on	not mine, Braxton's
confirm	kill it
confirm	go ahead and give it to somebody that's sick
deny	whoa whoa no I was just asking when it was
deny	I guess I'll be a big boy and show up
wait	ok so I'm looking at the calendar on the fridge, stay there
repeat	is that the bloodwork one you just read me or the checkup
out_of_scope	do I lose my place in heaven for this
view_appointments	is there another one after that already set
book_appointment	long as I can get one in January before you drop it, set that first
go_on	no no, I meant the follow up. keep the big one
go_on	that one AND the one right behind it please
confirm	yeah get rid of it, I got my tonsils out at the other place already
confirm	obviously, yes
deny	nvm mom says im going whether i like it or not
deny	hold the phone, that's the heart one, dont touch that
wait	my lawyer brain wants to reread this, stand by
repeat	tell me the date on that again before I do somethin stupid
out_of_scope	is there a form I gotta sign for my job
reschedule_appointment	what about we do the same thing a month out rather than lose it
doctor_info	actually who was it with? was that the lady doctor that does the hormones
go_on	other way around, keep the 6th and lose the 7th
go_on	you got the right doctor, wrong month
confirm	drop it like a hot tater
confirm	that's right, we moved to Paducah
deny	actually I got the day off after all so I'm coming, hands off
deny	no sir
wait	let me make sure my daughter didn't set that one up
repeat	how many are you taking off, just the one?
out_of_scope	if I cancel do you sell my blood
view_appointments	when was I there last, if it's been over a year I better not
message_doctor	he'll think I'm ducking him. write him that my truck threw a rod
go_on	no, his not hers
go_on	only if it's the 2 o'clock, I got two that day
confirm	please and thanks, my probation officer moved our meetin to the same time
confirm	that's the one, chop it
deny	don't you dare, it took me 5 months to get
deny	hmm the way my back popped just now, let's leave it on
wait	let me check that my ride wasn't already paid
repeat	cancel which? I had my thumb over it
out_of_scope	is that gonna ding my credit
book_appointment	no need to keep staring at me, first book me the replacement with Dr Ikeda
go_on	the other one then
go_on	I only wanted the second half of it off, the lab stays
confirm	yes. my therapist can hear about my boundaries some other week
confirm	uh huh, ditch it
wait	give me til the commercial
wait	are you SURE hmm ok no let me think
out_of_scope	will my insurance rat me out to my dad
view_appointments	when was it I made that one, back in summer?
# readback reschedule_appointment
go_on	make it the afternoon one, I don't function before noon
go_on	2:15 not 2:50
confirm	fine by me
confirm	perfect, that's after harvest so yeah
deny	leave it where it was, I'll find a sitter
wait	shoot, let me look at my shift schedule
repeat	from what to what again?
out_of_scope	can yall write my boss a note cause he don't believe me
cancel_appointment	actually just scrap the whole visit
doctor_info	does Patrice work that friday or is it somebody else
view_prescriptions	before I say yes, do I got enough pills to make it to then
go_on	thats still too early, I'm a bartender
go_on	no the week AFTER next
go_on	can it be the Salem office and not downtown
confirm	that beats what I had
confirm	alright do it, coach can deal
deny	ugh no, then I'd miss the tailgate. let it be
deny	not if it means seeing the new guy, keep what I got
wait	I need to check with Memaw, she's driving me
repeat	hold on did you say a.m. or p.m.
out_of_scope	will the school count that as excused
view_appointments	what else is that day, feels like I got something
message_doctor	tell you what, just ask Dr Sizemore if he can stay late for me instead
go_on	almost, I need a 4:30 so I can clock out first
go_on	with Dr Reyes tho, not with the resident
confirm	deal, I'll take it
confirm	sure, my Wednesday was already ruined
deny	then I lose my spot with her? no thank you
deny	eh, just keep what we had, I swapped with Rhonda
wait	in a meeting, pretend to be patient
repeat	that's the 3rd or the 13th, my eyes are bad
out_of_scope	do you guys reschedule weddings too because mine's a mess
cancel_appointment	honestly just take it off and I'll call when hunting's over
view_reports	hang on, if my a1c came back fine do I even gotta come? show me
go_on	no I'm sayin move the OTHER one, that one stays put
go_on	push it one more day
go_on	why would I want lunch hour. the morning
confirm	yea thats straight
confirm	okay if that's the best you got
deny	oof, that's the Iowa game. leave her be
deny	no, and I'll tell you why, my sister already bought the plane ticket around the old one
wait	let me look if I get my braces tightened that day
repeat	so it'd be what day of the week
out_of_scope	how far is that from the interstate
doctor_info	is there a reason she's never in on Fridays
cancel_appointment	you know what just erase it, I found a chiropractor
go_on	I meant forward like sooner, not forward like later
go_on	not her, keep me with Dr Whitlock, only change the day
confirm	ok fine but I'm not happy about it
confirm	hell yeah, that's payday
deny	nope nope nope, that's my anniversary and I already forgot one
deny	just let it ride like it was
wait	one sec, my charge nurse is paging me
repeat	what's the old one again and whats the new one
out_of_scope	are you gonna be open if it ices
message_doctor	hmm rather than that, ask her can I come by on her lunch
view_appointments	how many more of these do I have after it
go_on	make it tuesday
go_on	and just a hair later than that, say quarter til
confirm	welp, better than nothin. do it
confirm	that'll work, my relief comes on at six
wait	my wife's mouthing something at me through the window
out_of_scope	you sure seem happy to be movin me around, do you get a commission
reschedule_appointment	hm leave that one be and move the foot one instead
# readback message_doctor
go_on	take out the part about me smoking lol
go_on	also say its been swelling since sunday
go_on	not to Dr Hale, to his nurse
confirm	send it
confirm	yes ma'am, that's word for word what I mean
deny	don't send that, I sound crazy
wait	hold up, my kid is grabbing the phone
repeat	read it back to me slower
out_of_scope	how do you spell diarrhea, asking for real
book_appointment	forget the note, just get me in to see him
view_reports	did my bloodwork already come back, cause then I don't need to ask
go_on	change the 3 days to 5
go_on	sign it Big Tim, there's three Tims in this family
go_on	put please somewhere in there, sounds rude
confirm	yup that's what I said
confirm	sounds like me, ship it
deny	eh don't bother the man at supper
deny	oh lord no, delete that
wait	I'm re-reading it, gimme a second
repeat	who's that going to, him or the front desk?
out_of_scope	does he get in trouble if he don't answer me
view_appointments	you know when I'm seeing him next? might not need this
view_prescriptions	what's the dose I'm on, so I know if what I wrote is even right
go_on	less whiny please
go_on	it's spelled Kathryn with a K and a Y
go_on	leave my job out of it
confirm	ye send
confirm	I stand by every word
deny	nah scrap it, HR would have a stroke
deny	lemme not. I'll bring it up when I'm in there
wait	don't hit send yet, my aunt's a nurse and she's readin it over my shoulder
repeat	can I see it one more time
out_of_scope	can he arrest me for what I said about the pills
book_appointment	you know this is dumb, just give me a half hour with her
view_appointments	first when was I there last, I put two weeks but I'm not sure
go_on	add my number, 4 1 7, uh it's in there, just say use the cell
go_on	you got left knee, it's right
go_on	put it to both of em, him and the surgeon
confirm	yes and dont sugarcoat it
confirm	looks good from my house
deny	I done changed my mind, he's got enough to worry about
deny	cancel that, my mother-in-law's reading over my shoulder with opinions
wait	still chewing on that last sentence
repeat	did you put in the part about the fever
out_of_scope	do they charge me for these, the last place did, thirty nine bucks a pop
view_reports	wait did that lab finally post? that might answer it
reschedule_appointment	well since I'm fussing about Tuesday, just bump Tuesday to the next one instead of sending that
go_on	you put him, she's a girl. fix that
go_on	make it shorter, he don't read
go_on	say since Easter, not since yesterday
confirm	exactly right, off it goes
confirm	lgtm, fire away
deny	I'd better not, he and my dad go to the same church
deny	forget I typed any of that
wait	mom wants to add something, she's coming downstairs
repeat	did you put my name on that or is it anonymous
out_of_scope	could you make it rhyme
view_prescriptions	what's the strength on those again, I don't wanna say it wrong to her
book_appointment	or hey, just put me on her list for tomorrow instead
go_on	not that, the part before it
go_on	say I'll be up til ten
confirm	tell her exactly that, yes
confirm	that's fine, fire it off before I chicken out
wait	oh lord my phone's ringing, one minute
wait	thinking about whether that's too much info
out_of_scope	would you text your doctor that, honest answer
doctor_info	hold up, is he even the one that handles hernias
# asked book_appointment
go_on	whoever's got the shortest line
go_on	Friday after school lets out
go_on	my back's out again
go_on	dr lindqvist I guess, she was nice to grandma
deny	ehh never mind, I'll walk it off
wait	gimme a sec, I'm driving
repeat	what'd you ask me?
out_of_scope	will I have to pay somethin up front
doctor_info	who all do you have that does skin
view_appointments	when was my last one with him
go_on	my son, he's 9, he's got the croup cough
go_on	not Dr Vance, anyone but Dr Vance
go_on	after 5 or don't bother
go_on	that sports physical thing, coach won't let me practice
deny	you know what never mind, ER's cheaper on my patience
wait	still thinkin, I got a lot of shifts
repeat	what was the first choice you said?
out_of_scope	my grandson set this phone up, how do I make the letters bigger
doctor_info	depends, who's good with old farts
message_doctor	can't I just have Dr Tran call me and him decide
go_on	the PA is fine, I'm not fancy
go_on	um like next week sometime but not tuesday cause band
go_on	it's about my weight, don't make it weird
go_on	Wednesday if the good lord's willing
deny	forget it, I've got a deposition every hour til I'm dead
wait	I'm asking my dad rn
repeat	what do you need from me again? I answered like two things
out_of_scope	do you take Klarna
reschedule_appointment	no no not a new one, I wanted the one I got bumped to earlier
view_appointments	ain't I already down for one of those?
go_on	not you again, I mean a human, the one from last time, Dr Mireles
go_on	first thing Monday before I lose my nerve
go_on	uh it's kind of embarrassing, down there stuff
go_on	twins. both of em. shots
deny	hm, actually my granny says it's just growing pains so skip it
wait	pulling over so I can type
repeat	you asking me when or who?
out_of_scope	can you just tell me if it's strep
doctor_info	well is Dr Rasmussen still there or did she retire
view_reports	hold that thought, did my strep test come back already
go_on	the lady with the braids
go_on	a Tuesday, I'm off Tuesdays, unless Randy calls out
go_on	it's my ankle, I jumped off the shed
go_on	no preference, just somebody awake
deny	forget about it, momma gave me some Benadryl and I'm fine
wait	my calendar app is having feelings, wait
repeat	run those days past me again would you
out_of_scope	do girls have to get that physical too, you know, the cough thing
view_appointments	when was my last tetanus visit there anyway
message_doctor	it's not for a visit, I just need her to answer somethin for me
go_on	make it tuesday
go_on	the other one then
go_on	hers is fine, she saw my sister
go_on	it's for that paper the plant wants signed, my hearing
wait	not sure yet, the foreman posts the schedule at noon
out_of_scope	my charger just caught fire lol got any tips
# asked cancel_appointment
go_on	the one on the ninth
go_on	both of em
go_on	the eye thing
deny	none of them, changed my mind
wait	um I gotta find the card they gave me
repeat	list em one more time?
out_of_scope	why do you need to know, are you the IRS
reschedule_appointment	what if I don't cancel the monday one, just slide it to later that week
doctor_info	is the thursday one even with a real doctor or the PA
message_doctor	I'd rather write Dr Pruitt and explain
go_on	whichever one's first
go_on	all the PT ones, my shoulder's good as new
go_on	hers, not mine
deny	neither, I thought I was in trouble for missing one
wait	scrollin, scrollin, hang tight
repeat	what are my choices again hon
out_of_scope	why is everything a quiz with you
view_appointments	which one's the one with fasting?
reschedule_appointment	the second one, but don't cancel it, make it after Thanksgiving
doctor_info	is Dr Castellano the stomach guy? if so maybe not him
go_on	the one my mother made without consulting me
go_on	everything in february
go_on	the early one, obviously
deny	actually I'll keep em both, sorry to bother ya
wait	one of em's important, let me figure out which
repeat	say em again with the days?
out_of_scope	how come my cousin gets text reminders and I dont
message_doctor	Dr Yilmaz's, but don't cancel it, just tell her I'm fighting with the ex about who's bringing him
view_appointments	show me all of em first, I can't remember what I got
book_appointment	none, what I want is another one
go_on	the one that says new patient
go_on	just mine, leave my kid's on there
go_on	whatever's on the 23rd, I'll be in Branson
deny	wait no I'm thinkin of the vet, leave em all
wait	my wife knows which, she'll be out the shower in a minute
repeat	what was the last one on that list
out_of_scope	how's come they wanna see me so dang much
reschedule_appointment	the 8th. but see if it can go somewhere else first before you trash it
view_appointments	does it say which one's with the needle guy
doctor_info	who's the second one? I don't know that name from Adam
go_on	the one I can't pronounce
go_on	that'd be the mammogram
go_on	all but the last one
deny	uh oh I pressed the wrong thing, I don't want any cancelled
wait	looking at the reminder text right now
repeat	can you say which ones are which doctor
out_of_scope	do I get paid for wasting my own time
view_appointments	is the 18th the fasting one or no
view_reports	hmm depends, did my scan come back clean? tell me that and I'll tell you which
go_on	not that, the one after
go_on	the thing with the treadmill, I have stairs at home
wait	hmm lemme think which one I'm scared of less
wait	there's a cop behind me hang on
out_of_scope	can I cancel my gym on here too
# asked reschedule_appointment
go_on	the foot one, to next week sometime
go_on	anything past the 20th
go_on	early as yall open, I'm up at 4 anyhow
go_on	same time, just the day after
deny	eh, leave it, too much hassle
wait	lemme text my ride and see
repeat	didn't I already tell you? what are you waiting on
out_of_scope	what's the weather doin on the 20th
cancel_appointment	shoot, nothing works. just take me off
doctor_info	what's she got open that week
go_on	any day that ends in y except sunday
go_on	the one with the ear lady
go_on	when my deer tag's filled. so like the 24th
go_on	yall's earliest
deny	forget it I'll just make it work
wait	ask me in a minute I'm in the drive thru
repeat	which days did you say were open
out_of_scope	can you ask my ex when he's got the kids
view_appointments	what time's it at now, I forget
cancel_appointment	ooh actually just nix it, my insurance switched
go_on	Dr Hollis, the one on the 4th
go_on	sooner. it hurts to sit
go_on	after my finals so like dec 12 or later
go_on	to literally any time that isn't my board meeting
deny	you know, I'll leave it, 9's fine
wait	my husband's got the calendar, he's on the tractor
repeat	wait what were the two you offered me
out_of_scope	is that the week of the eclipse
doctor_info	what's the soonest any of em can do it
message_doctor	nah. can you ask her instead if we can do this one over the phone
go_on	a week from whatever it is now
go_on	the sleep study one, my wife's snoring is the real problem but ok
go_on	not before ten and not after two, the bus don't run
go_on	1st of the month after my check
deny	nm I'll just call off work
wait	hold please, I'm ringing somebody up
repeat	sorry what, when to or which one
out_of_scope	is daylight savings before or after that
view_appointments	how many I got?
cancel_appointment	changed my mind, just do away with that one
go_on	Wednesday week
go_on	it don't matter but not in the morning and not with that student
go_on	the second Monday, after the plant shutdown
go_on	Jaxon's well check
deny	aw never mind, the boss let me off
wait	lemme flip over to my class schedule
repeat	which one did we say we were movin?
out_of_scope	why does everybody wanna move stuff on me, even the cable guy
doctor_info	who's on that thursday
message_doctor	can't say yet, ask Dr Amari if it can wait til my cast's off
go_on	make it tuesday
go_on	oh I don't care, whenever Dad's sober enough to drive, weekends mostly
go_on	hers too, same day
wait	pullin up the game schedule
wait	dang, lost my reading glasses again
out_of_scope	how do you spell your doctor's name, I wanna yelp her
# asked message_doctor
go_on	tell him them new pills give me the runs
go_on	I need to see you before the wedding or I'm gonna scream
go_on	Dr. Yoder
go_on	can you please refill my lisinopril, thx, Wanda
deny	actually don't worry about it, I'll ask when I'm there
wait	I gotta think how to put this
repeat	who's it going to right now?
out_of_scope	can you write my history essay too
view_prescriptions	what's that pill called again, the little orange one, so I get it right
book_appointment	nah this is too long to type, just book me with him
go_on	just say it's Darlene and it's happening again
go_on	whoever did my stitches
go_on	is it normal for it to be green
go_on	that I'm gonna cancel if he makes me wait an hour again
deny	hmm nah. he'll think I'm a baby
wait	let me get my glasses, I'll type it right
repeat	remind me what I was fixin to tell him
out_of_scope	you think he'd be mad
view_reports	was it the cholesterol or the thyroid that was off, I need to say it right
book_appointment	skip the letter writing, give me a time with her
go_on	just that I quit takin it and I feel great
go_on	the one who did my colonoscopy, sadly I remember his hands and not his name
go_on	say hey its Tyler, my inhaler is empty and i got a game friday
go_on	does this mole look like a Rorschach test to you, question mark
deny	never mind, he'll just tell me to lose weight
wait	typing it out in notes first
repeat	did you want to know who or what?
out_of_scope	what would YOU say to him
view_appointments	when do I see him next cause if it's soon I'll hush
view_prescriptions	wait maybe it's on the bottle label in there, how am I supposed to take it
go_on	ask if I can take my old man's naproxen
go_on	it's for the sugar doctor
go_on	that I had to cancel cause my grandbaby came early, and she's 6 pounds even
go_on	tell em the pharmacy's out and what else would he give
deny	ahh leave it. he told me to quit pestering
wait	I'm at the drive-up, be right with you
repeat	who all can I write to, you said three names?
out_of_scope	is he a Republican
view_reports	what did my thyroid say last time, I want to put it in there
book_appointment	no, I wanna sit across from him. get me a time
go_on	same as last time, still burns
go_on	my regular one
go_on	I'd like to know what my options are besides surgery, and spare me the pamphlet
go_on	does she have anything sooner than march because I'm losing my mind over here
deny	uhh nvm i told my mom instead
wait	let me count how many I got left so I can tell him
repeat	who'd you say was on call
out_of_scope	is my spelling bad
view_appointments	first, am I seeing him this week or not
cancel_appointment	tell you what, skip the note and take me off his list for Monday
go_on	make it tuesday, tell him, for calling me back I mean
go_on	will he sign off on me deer hunting from a stand with this hip
go_on	I'm sorry I yelled
wait	still typing it my thumbs are fat
wait	my nephew's fixing the wording for me
repeat	what all have I put so far?
out_of_scope	can I send her money on here
# done book_appointment
reschedule_appointment	no wait I said the morning one
cancel_appointment	ope, undo that
repeat	so we're good? it went through?
view_appointments	what else do I have that day
out_of_scope	do yall have a vending machine
message_doctor	let her know my ears were bleeding last month too
book_appointment	do one for my little brother right after
thanks_goodbye	appreciate ya hon, see yall Tuesday
reschedule_appointment	oh dang that's prom night. week later?
cancel_appointment	changed my mind, get me back out of it
repeat	what did I just agree to
doctor_info	is he any good or did I get the leftovers
view_appointments	is that before or after the one with Dr Petrov
out_of_scope	now can you get me a table at Cracker Barrel
message_doctor	let em know I'll be in a wheelchair
book_appointment	and one for the flu shot while you're in there
reschedule_appointment	is it too late to make that the 11:30
cancel_appointment	ah hell I just remembered I'll be in Tulsa. never mind that one
repeat	whens that again
view_appointments	anything else that day I should know about
out_of_scope	can I eat before
message_doctor	tell the doctor ahead of time I faint at needles
book_appointment	same for my wife... wait she's on her own login huh. ok then, just add me one for the dermatologist
reschedule_appointment	can you swap the doctor on that to the lady one
reschedule_appointment	dadgum that's the day they shut our water off. try the next one
reschedule_appointment	later, same day
cancel_appointment	scratch that one, my ride fell through
repeat	and that was for which one of my kids?
doctor_info	does she do the exam herself or is it a student
out_of_scope	how much they gonna hit me for
message_doctor	warn her I'm bringing my mother and my mother talks
view_appointments	read me what all I got now
reschedule_appointment	you gave me nine, I need nine-thirty, the daycare don't open
cancel_appointment	well now she says it's just gas. pull it back off
repeat	read that to me one more time so I can put it on the fridge
view_appointments	is there anything else on there with my name
doctor_info	and what's she like
view_prescriptions	should I still be takin my morning ones that day
message_doctor	give the doc a heads up that I don't do stairs
out_of_scope	is it weird to bring my mom I'm 19
reschedule_appointment	make it tuesday
reschedule_appointment	the other one then
cancel_appointment	not that, get rid of it
wait	hang on, is my mother calling
out_of_scope	what do you even do all day when I'm not here
thanks_goodbye	okey doke
# done cancel_appointment
book_appointment	okay now get me one with somebody who listens
repeat	so that's gone gone?
book_appointment	crap that was the wrong one put it back
view_appointments	what's left on there
out_of_scope	you ever get cancelled on? hurts don't it
message_doctor	somebody oughta tell Dr Amundson why, I don't want her thinking I'm a flake
thanks_goodbye	alright bye now
book_appointment	undo undo undo
repeat	you did the 14th right, not the 12th?
cancel_appointment	now the other one too
view_appointments	so what's that leave me with
out_of_scope	do I get my twenty bucks back
reschedule_appointment	and the one after that, bring it up since I got the room now
wait	dont close nothing yet my wife is talkin
reschedule_appointment	wait, I said MOVE it, not cancel it, read the room
book_appointment	can I have it back for the week after
repeat	did you cancel one or did you cancel two
message_doctor	shoot him a line that it's nothing personal
out_of_scope	will they send me to collections for that
view_prescriptions	do I keep taking the stuff he gave me then
thanks_goodbye	peace out
book_appointment	that spot still open? cause my boss just changed his tune
repeat	now which one was that you took
reschedule_appointment	and slide the other one up into that hole
cancel_appointment	while you got the axe out, do the 30th as well
out_of_scope	whats a no-show cost these days
view_reports	did he ever put up the results from the last time, since I won't be asking him
wait	hang on, I may need that back
message_doctor	somebody let Dr Venkat know it was the snow
book_appointment	can I trade that for one with the lady doctor
book_appointment	hm my wife's giving me the look. get it back please
view_appointments	so there's nothing on for me no more?
reschedule_appointment	now that other one, make it later since I'm not driving up for two
message_doctor	tell the gal at the desk she was real sweet about it
out_of_scope	do I still need to pee in that cup
view_appointments	list me what I got after that
wait	hush a minute I think that was the wrong kid's
cancel_appointment	hers too
cancel_appointment	not just that one, I said all of them
book_appointment	make it tuesday instead of never, I guess. book me
wait	I might've messed up, hold on
out_of_scope	does that free up my copay or what
# done reschedule_appointment
reschedule_appointment	move it back, my mom just said she's got work
repeat	what'd you change it to
cancel_appointment	never mind the new one either, drop it
wait	hold on hold on, checkin with my foreman
out_of_scope	can you text my mom the new time on whatsapp
view_prescriptions	and will my metformin hold out that long
book_appointment	can my son be seen the same trip, he's got pinkeye
thanks_goodbye	thank you kindly
reschedule_appointment	scratch that, the one before was better
cancel_appointment	you know what, forget the new time, take me off altogether
repeat	so old one's off and new one's on, that right?
view_appointments	does that bump into Kaylee's
out_of_scope	put it in my google calendar
message_doctor	and Dr Baptiste, does she know? drop her a line
doctor_info	he's in on Saturdays now?
reschedule_appointment	one more hour later would be even better tbh
repeat	remind me what I ended up with
cancel_appointment	actually I got into a different place sooner, so yank it
view_appointments	and my other one's still the 6th?
out_of_scope	guess I owe my sister lunch now, where's good round there
wait	lemme make sure that works with carpool dont go nowhere
book_appointment	now add one for my teeth grinding while we're winning
reschedule_appointment	ugh sorry it's me being difficult, Tuesday instead?
repeat	wait did the place change too
cancel_appointment	mm nope. I'm not gonna make that neither. pull it
message_doctor	tell him don't start without the scans
view_prescriptions	do I still stop the blood thinner 5 days before, what's it say on there
doctor_info	and it's still with the same lady, what's she do exactly, bones?
out_of_scope	how do I explain this to my boss without using the word prostate
view_appointments	so what've I got this month then
reschedule_appointment	ope wrong Thursday, the next one
repeat	what day'd you say? I was lookin at my crew
view_appointments	and that gives me how many that week
cancel_appointment	nah. just dump it
message_doctor	let her office know I'll be in uniform, I'm coming straight off patrol
out_of_scope	can you move my dentist too he's over on Main
view_reports	can I see the last scan so I know what they're lookin at
thanks_goodbye	preciate you workin with me
reschedule_appointment	make it tuesday
reschedule_appointment	hers too
repeat	again, slower
wait	hmm wait I think that's Derby weekend
out_of_scope	my wife says I should be nicer to you so, how's your day
# done message_doctor
message_doctor	shoot I forgot to say which leg. the left
repeat	did he get it?
message_doctor	send the same thing to Dr Bhatt
book_appointment	and book me in case he don't answer
out_of_scope	is there a way to see he read it like the blue checks
view_reports	meanwhile what'd the xray say
thanks_goodbye	k thats all
message_doctor	take that back and say it nicer
repeat	was that to the right doctor
wait	hold on I'm still mad let me breathe
book_appointment	I ain't waitin on him, when can I come
view_reports	did that MRI ever get read
out_of_scope	how long do doctors usually take to answer folks
cancel_appointment	and I guess I don't need Thursday then
thanks_goodbye	preciate it bud
message_doctor	ps tell him I also can't sleep
message_doctor	oh no autocorrect said bowl. it's bowel. fix that to him please
repeat	so what exactly did you tell her
book_appointment	also pencil me in with her, belt and suspenders
out_of_scope	if he calls will it show up as private number
view_prescriptions	how many of those did he say I could take a day
view_appointments	when was it I'm in there next
thanks_goodbye	tysm ur a lifesaver
message_doctor	oh and ask about my sister's thing, if it runs in families could I have it
repeat	which doctor did that land on
book_appointment	meanwhile put me on for Friday so I got something
wait	oh shoot wait
reschedule_appointment	and since he won't be back till then move my visit past it
out_of_scope	can he see the picture of my toe, can you take pictures
view_appointments	do I even got anything with her coming up
view_reports	what was my pressure in there, the nurse wrote it down
message_doctor	now another one, to the bone doctor
message_doctor	tell him ignore that last one
repeat	what time did that go out
repeat	did you send it or just save it
book_appointment	what I really oughta do is come in, got anything monday?
doctor_info	is she the type that writes back
out_of_scope	is that HIPAA
view_prescriptions	so meanwhile how do I take em, one or two
message_doctor	hers too, same words
message_doctor	not that, I meant the swelling, tell him again right
repeat	what was it I ended up saying
out_of_scope	lol does he know I'm typin from the toilet
reschedule_appointment	and yeah make Friday the week after since he'll want to look at it first
# dropped book_appointment
book_appointment	ugh fine, book it after all
repeat	wait so am I on the books or not
doctor_info	who else could see me then
wait	gimme a minute, mad at myself
out_of_scope	how long does poison ivy usually last
message_doctor	just let him know the rash is spreading
thanks_goodbye	alright then, take care
book_appointment	wait I take it back, that slot still there?
doctor_info	fine but tell me who's around after Labor Day
book_appointment	my mom says I have to. so. do it
repeat	huh? what didn't get booked
message_doctor	then just have him call the house
view_appointments	so the only one I have is still the one in March?
out_of_scope	home remedies for a stye, go
book_appointment	jk jk book it
book_appointment	my wife just walked in and now apparently I'm going. the same one
doctor_info	so what did Dr Lachance have open again, just wondering
repeat	what was that time you had for me before I chickened out
message_doctor	how about dropping her a note and lettin her tell me if I oughta come
out_of_scope	what's good for heartburn that's not tums
view_appointments	then what do I still have with yall
book_appointment	alright you twisted my arm. 9:15
book_appointment	well what about for Junior then
doctor_info	anybody in there see folks without a referral
repeat	so nobody's expecting me on the 12th
wait	still deciding, don't rush me
out_of_scope	my neighbor says vinegar. thoughts?
view_prescriptions	in that case do I got any of that cream left to use
book_appointment	hold on, my tooth, I mean my jaw's throbbing again, let's do that
book_appointment	okay what if it was a lunch hour one
repeat	did you drop it or did I
view_appointments	when's the last time I was even in
doctor_info	fine. which one's closest to Broken Arrow
out_of_scope	how many ibuprofen is too many
wait	letting my wife weigh in
message_doctor	have the nurse ring me, I'll figure out if I need it
book_appointment	make it tuesday and I'm in
book_appointment	the other one then
view_reports	then what'd the chest film say, if I ain't comin in
wait	hold your horses I ain't done deciding
out_of_scope	why does my knee know when it rains
thanks_goodbye	sorry for wastin your time, bye
# dropped cancel_appointment
cancel_appointment	no I did mean it, take it off
view_appointments	okay so when is it then
repeat	so I still gotta show up?
reschedule_appointment	could it be later in the day at least
out_of_scope	my truck's in the shop, yall do rides?
doctor_info	is Dr Kowalczyk gonna be there or is it his partner
thanks_goodbye	good, thanks for not messing it up
reschedule_appointment	but I do need it later in the month
cancel_appointment	ok now my supervisor says no. kill it
repeat	so nothing changed right
view_appointments	remind me what time that is then
wait	lemme think on it some more
out_of_scope	ain't it funny how they never cancel the bill
message_doctor	could you tell her I'll be about 20 minutes behind though
cancel_appointment	ugh. no. cancel it for real this time
reschedule_appointment	but move it off a Monday, Mondays are a war crime
view_appointments	good. and where is it at, the main one or the annex?
repeat	so she's still expecting me yes?
wait	i might change my mind again give me a sec
doctor_info	who'd I even be seeing
out_of_scope	can I sell my spot on ebay
cancel_appointment	no I was talkin to my dog. yes, cancel it
reschedule_appointment	good, but a couple days later would be smarter
view_appointments	ok phew. same room? what time
repeat	wait which one did we just NOT cancel
message_doctor	but tell Dr Novak not to be late, I got a roast in
out_of_scope	what if I fall asleep in the waiting room will they wake me
book_appointment	and add one on for the baby right after it
cancel_appointment	I've reconsidered my reconsidering. cancel it
reschedule_appointment	yeah but swap me to whoever has evenings
view_appointments	so that one's at 3 yeah? or did I dream that
view_appointments	what's still on then
out_of_scope	what do people wear to a stress test
wait	lemme see if my brother can watch the store first
doctor_info	what does that doctor do exactly, nobody told me
reschedule_appointment	make it tuesday
cancel_appointment	the other one then, I only wanted to keep the Friday
repeat	what'd you just do
wait	my boss is still talkin, hang around a sec
out_of_scope	is there a prize for showing up
# dropped reschedule_appointment
reschedule_appointment	ok ok do the thursday, my wife says it's fine
view_appointments	what time is it now then, same as before?
cancel_appointment	you know if I can't move it I may as well not come
wait	let me see what the coach says about practice
out_of_scope	whyd they pave your lot in the middle of flu season
book_appointment	get me a second one then, for the shoulder
view_reports	while I'm here was that biopsy ever posted
reschedule_appointment	wait what about the one you said before that
view_appointments	so I'm still down for the tenth?
cancel_appointment	then take it off entirely, I can't do that day
repeat	hang on what happened to my appointment
out_of_scope	can I bring my dog if I can't get a sitter
doctor_info	does anybody do evenings over there
message_doctor	tell the nurse I'll be there but I'll be smelling like a paper mill
reschedule_appointment	no I lied, I do need it moved, the 17th
reschedule_appointment	Friday would work though, if that's there
cancel_appointment	what if I just don't go. take it off
view_appointments	same time as always then?
view_appointments	ok what time was it then
out_of_scope	how do I tell my teacher I'm leavin early
wait	ok dont do anything while i ask him
reschedule_appointment	unless there's a 7am, I'd take a 7am
reschedule_appointment	ask me again with the next week
view_appointments	read it to me then, the one I'm keeping
cancel_appointment	well that settles it, I can't go. take me off
repeat	did anything change or no
out_of_scope	you're worse than the DMV you know that
doctor_info	who else does what she does, maybe they got better hours
reschedule_appointment	okay fine the 6th, I'll eat the parking ticket
view_appointments	good so remind me the hour
repeat	am I moved or ain't I
cancel_appointment	wait I can't make the old one neither, shoot, take it away
book_appointment	okay then give the new time to my brother, he's on my account, he's 12 and he needs one
out_of_scope	can I pay you in tomatoes
message_doctor	tell doc I tried
reschedule_appointment	the other one then, the 8:45
reschedule_appointment	make it tuesday, last try
view_prescriptions	speaking of, what'd he have me take the night before
repeat	come again? did it move
wait	hmm, lemme ask the carpool one more time
out_of_scope	remind me to buy milk
# dropped message_doctor
message_doctor	no go ahead and send it, I'm a grown woman
repeat	it didn't go out did it??
book_appointment	I'll say it to his face, when can he take me
view_prescriptions	what did he tell me to do if I skip one
out_of_scope	google says its a fungus, is google right
doctor_info	is he even in this week
thanks_goodbye	nah we good. later
message_doctor	on second thought send it, what's he gonna do
book_appointment	I'd rather just come in
repeat	so he didn't see any of that? swear?
view_reports	lemme just look at the numbers myself instead
wait	not yet, I'm wording it in my head
out_of_scope	tell me something good
view_appointments	when do I see him anyhow
message_doctor	well could you at least tell him thank you
message_doctor	no ok send it but without the attitude
book_appointment	can I just get seen instead of all this writing
repeat	what'd you do with what I wrote
doctor_info	does she even read these or is it an intern
out_of_scope	is therapy a scam yes or no
view_reports	what did the doc write on my chart last time
message_doctor	okay but could you get em to just call me
message_doctor	you know what I AM gonna send it
view_prescriptions	fine. what's it say on there about missing a dose
repeat	so is it a draft or is it gone
out_of_scope	my teacher says AI is dumb, any comment
wait	gonna sleep on it, well, gimme five minutes anyhow
cancel_appointment	and while I'm giving up on stuff, lose my appointment with him too
message_doctor	eh. do send it. but take out cuss words
book_appointment	so how do I get in front of her before the weekend then
repeat	it's still unsent, right, tell me it's unsent
view_reports	just pull up what she wrote about my MRI
out_of_scope	what would a lawyer say
doctor_info	does anyone else there know about lupus
reschedule_appointment	maybe just get me in to her earlier than the 28th
message_doctor	the other one then, send it to the nurse
doctor_info	who answers faster, anybody know
wait	let me cool off a minute
out_of_scope	write me a breakup text
# told doctor_info
book_appointment	the second one sounds good, put me in
doctor_info	and which of those does diabetics
repeat	run that by me again
book_appointment	her then, Monday if she's got it
wait	lemme ask my wife which she likes
out_of_scope	which one's the cutest lol
doctor_info	any of em speak Spanish
message_doctor	could you ask the lady one if she takes teenagers with anxiety
book_appointment	give me the one with the earliest
doctor_info	not him, who else
book_appointment	monday 8:20 with the bald fella's fine
repeat	who was the third one
message_doctor	can you pass a note to the foot one for me
reschedule_appointment	well shoot if she's free thursday move mine to her
out_of_scope	which one got sued
wait	let me look em up on facebook first
book_appointment	whichever of em has a tuesday, give me the tuesday
doctor_info	and on weekends?
doctor_info	is that first one still mean
repeat	sorry say the names again
message_doctor	let me write the last one, I wanna know does she do IUDs for teens
out_of_scope	what'd he get on his MCAT
view_appointments	which one am I already with
wait	thinking, thinking. she's got a nice face
book_appointment	slide me in with the last one there
book_appointment	does the knee lady have something at two, no who cares, just give me whatever she's got
doctor_info	what about the other location
repeat	back up, which one was the kid doctor
reschedule_appointment	oh if she's back from maternity then switch me from the sub to her
out_of_scope	did any of em go to Auburn, I can't have that
message_doctor	tell that first one my mama says hi, she delivered my brother
book_appointment	can I have the ten o'clock
book_appointment	I'll take Mr grumpy if it's before friday
doctor_info	what about for kids though
doctor_info	no, I mean who does the surgery part
repeat	was that Tuesday or Thursday he's in
message_doctor	see if that last one will take my brother's old chart, just ask her
out_of_scope	are they hiring
wait	hold that thought, popcorn
book_appointment	the other one then
book_appointment	make it tuesday with her
doctor_info	hers too, what hours
doctor_info	is that all of them
wait	lemme count on my fingers what days I'm off
out_of_scope	what's he charge
# told view_appointments
cancel_appointment	that last one, I don't need it no more
reschedule_appointment	and can the 8am be not 8am
view_appointments	is that all of them
view_appointments	what about after christmas
wait	let me write this down, hang on
out_of_scope	whats the cheapest gas between here and there
doctor_info	is the tuesday guy the same one I had for my hip
thanks_goodbye	ok cool that's all i needed
reschedule_appointment	the second one's gonna have to wait till school's out
cancel_appointment	I already did that one at the VA, so get rid of it
view_appointments	wheres the one with Dr Mbeki
repeat	go back to the first, what time
doctor_info	what kind of doctor is that one
book_appointment	I don't see one for my feet on there so let's fix that
out_of_scope	can you remind me the night before with a phone call
message_doctor	can you let the Wednesday one know I got no car seat for the ride
reschedule_appointment	make that first one a video thing on a different day, I am not crossing two bridges for a blood pressure cuff
cancel_appointment	can we lose the one in the middle
view_appointments	and the year before?
repeat	what was the last thing on there
book_appointment	alright squeeze in one more between those, my wrist
out_of_scope	how early is early, like do you people mean 15 early or church early
message_doctor	tell that second doctor I got my cast wet
view_appointments	nothing with the heart guy?
view_appointments	which of those is the farthest drive
reschedule_appointment	that one's gotta scoot to after lunch
cancel_appointment	why is that one on there, I told em no. take it off
repeat	read the middle one again hon
wait	lemme get the calendar off the wall
doctor_info	who is that second guy
out_of_scope	can I take a nap between those two somewhere
message_doctor	please advise Dr Feldstein I'm only coming to that one if his staff has located my records
reschedule_appointment	can you flip those two
cancel_appointment	the nutrition one can go, I know what a vegetable is
view_appointments	which one's first
view_appointments	and that's all with the same person?
repeat	nope lost it, say em again
doctor_info	the Friday one, is he a real MD
out_of_scope	will I be home by kickoff
message_doctor	could you tell the second one I'm allergic to the tape
reschedule_appointment	make it tuesday, that last one
cancel_appointment	not that, I told em I ain't doing it
view_appointments	is that it or is there more
wait	readin it to my wife
out_of_scope	can I bring a cooler
# told view_prescriptions
view_prescriptions	how many of the white ones do I have left
view_prescriptions	and with food or without
repeat	say the second one again, slower
message_doctor	ask Dr Ferreira can I quit that last one, it makes me mean
out_of_scope	can I drink beer on that
book_appointment	I want to come in and get off half of these
wait	hang on let me get my bottles out
view_prescriptions	what's that third one even for
view_prescriptions	that ain't right, I thought he took me off that
message_doctor	get ahold of him about the last one, my ankles are like hams
out_of_scope	which of these makes me fat
repeat	wait how many a day?
book_appointment	need to see somebody bout changing that one
wait	okay okay let me find a pen
view_prescriptions	any of it running low
view_prescriptions	what was I on before that
view_prescriptions	so can I get more of the top one
repeat	what'd you say the dose was on the blue
book_appointment	I want a different one, can someone see me about that
out_of_scope	will it show up on a drug test for work
message_doctor	tell her that second one's givin me nightmares
wait	writing it down for mom, slow down
doctor_info	who put me on that last one
view_prescriptions	and that's twice a day still?
view_prescriptions	is the cough one on there
repeat	wait go back to the first, how many milligrams
message_doctor	well ask him why there's two for the same thing
view_prescriptions	the water pill, do I got any more coming
out_of_scope	can my dog have one of those
book_appointment	okay I want to see whoever can get me off that
wait	my bottle says something else, hang on
view_prescriptions	so the old one's off of there now?
view_prescriptions	when do I run out of that
view_prescriptions	how come there's two
repeat	which was the one for sleep again
message_doctor	holler at Dr Szabo for me, I never got that third one filled
out_of_scope	does CVS have those or just walgreens
book_appointment	might better come in and go over all these, whatcha got
reschedule_appointment	move my checkup up then, I'll be out before I see him
view_prescriptions	hers too? I mean the ones Dr Adeyemi wrote
view_prescriptions	is that all of them
view_prescriptions	can I get some more of those last ones before the weekend
out_of_scope	what's that do if you snort it, my dumb friend wants to know
doctor_info	does he do the pain stuff too or somebody else
# told view_reports
view_reports	and the sugar one?
repeat	huh? in english?
message_doctor	ask him is that bad
book_appointment	get me in to go over that
out_of_scope	is 7.2 high for a fella my age
view_reports	what was it last year
wait	hold on I'm reading
view_reports	what about the one from the spring
repeat	do that last number over
view_reports	so is it broke or not
doctor_info	who reads these things, is that a real doctor
message_doctor	send him a note asking why it says abnormal
out_of_scope	is mine worse than most people my age
view_prescriptions	was that before or after they upped my dose
book_appointment	well that don't sound good, get me in
view_reports	did he say anything about the spot
repeat	so what's that mean for the kidneys, you said it too fast
view_reports	ok and the ones from the hospital in June?
message_doctor	well ask her if I should be freaking out
out_of_scope	what even is a triglyceride
book_appointment	if it's high like that I reckon I should come in this week
wait	hold on getting my husband he understands this stuff
view_reports	is there a picture
view_reports	and my liver
repeat	what'd you say it was, good or bad
doctor_info	which doc would I see for a thing like that
book_appointment	then set me up with somebody for it
out_of_scope	my buddy had the same thing and died, should I be worried
message_doctor	send that doc a question, is that from my drinking
wait	lemme find out what my old one was
view_reports	and before that was it better
view_reports	where's the one for my neck
repeat	read the part about the gallbladder again
message_doctor	forward a question to her, do I gotta quit salt
doctor_info	who ordered that
out_of_scope	what can I eat to bring that down
book_appointment	ok I wanna sit down with somebody about them numbers
view_prescriptions	am I takin anything for that
view_reports	is that all of them
view_reports	and the one before
view_reports	what'd the other knee show
repeat	what's the bottom line again
out_of_scope	is that enough to get me out of the draft lol
# idle
repeat	what were we doin? phone died
wait	just a sec, fixing lunch
out_of_scope	you a real person?
book_appointment	so my knee, anyway
view_prescriptions	which one was it I take at bedtime
reschedule_appointment	about that thing on Friday, can it be Saturday
view_appointments	what time do I gotta be there tomorrow
help	what all can you do on here
book_appointment	same as last time, with her
message_doctor	it's me again, tell him it didn't work
out_of_scope	sing me happy birthday
repeat	what did you say a while ago about my knee
view_appointments	and after that?
cancel_appointment	bout Thursday. ain't happenin
view_reports	did it come back yet
doctor_info	that new doctor, is she takin folks
thanks_goodbye	ok that's it, have a blessed day
reschedule_appointment	remember that one we talked about? later in the day
book_appointment	the usual, the usual guy
view_appointments	am I good for tomorrow
repeat	what was I askin about
cancel_appointment	take me off of that one in the morning
out_of_scope	so who made you
view_prescriptions	refill me, you know the one
message_doctor	got another thing to tell her
greeting	howdy again
book_appointment	she ain't doin no better
view_reports	them numbers we talked about, what were they
view_appointments	the one in the morning, what time
reschedule_appointment	it's gonna have to be later than that after all
doctor_info	does he still do hips
cancel_appointment	you can take that one off now
repeat	where'd we leave off
out_of_scope	are you even listening
wait	lemme get settled, just got in the truck
view_appointments	so what'd I end up with
message_doctor	I ain't heard back from him, poke him again
reschedule_appointment	that one, uh, the ear one. gotta be a different day
view_prescriptions	did they ever change the dose
book_appointment	now for my other foot
help	back again. what else can this thing do besides that
repeat	what was that you told me yesterday about it
out_of_scope	is it just me or is it hot
view_reports	anything new in there
reschedule_appointment	make it tuesday, my appointment I mean
view_appointments	is that all of them, what I got coming
view_prescriptions	again, slower this time, how do I take that inhaler
thanks_goodbye	naw I'm good, tell everybody hey
help	ok grandson left, now what do I push
`;
