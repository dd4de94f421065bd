/** Sentences of our own. */
export const patientFollowUps5 = `
# asked book_appointment
go_on	Marsh
go_on	the other doctor then
go_on	whoever isn't Marsh
go_on	anyone but him
go_on	not the morning. anything else.
go_on	Thursday, no, Friday
go_on	it's not my heart, it's the skin on my chest
go_on	my knee, it's been clicking since the ski trip
go_on	the earliest, I don't care who
go_on	second one down
go_on	Not for cancelling anything!! For a checkup
go_on	mine, not the boy's
go_on	a woman if there is one
go_on	the one that speaks Spanish
go_on	2pm. or was that gone
go_on	i don't mind
go_on	headaches, mainly at night, nothing dramatic
go_on	can it be the same one as last time?
go_on	could I have the late one perhaps
go_on	el jueves por la tarde
go_on	neither of those mornings, but the afternoon is ok
go_on	which of these is the soonest
go_on	is 3:30 the last you have that day?
go_on	not tomrrow but the day after
go_on	you pick
go_on	well it can't be Wednesday because that's yoga, and Monday my mum comes, so what's left, Tuesday
go_on	he's six so the children's one i suppose
go_on	does "a.m." mean before lunch in your list
wait	i'll have to ask my mum which
wait	hm let me see what my shifts are
wait	good question... thinking
wait	just a minute the cat is on the keyboard
wait	Thursday maybe. don't hold me to it, I'll check
wait	can you keep those up while i fetch my glasses
wait	both would do. ugh. give me a second
wait	ask me again in two minutes
wait	hold on I've got the pharmacist on the other line
deny	none of those, forget it
deny	No thanks, I don't want one after all
deny	you know what, no. drop the booking
deny	stop, I don't want to book anything
deny	leave it. I'll go to the walk-in
deny	I never wanted an appointment, stop asking
repeat	what were the choices again
repeat	sorry, what do you need from me?
repeat	you asked me something, what was it
repeat	which doctors did you say?
repeat	list those times once more
repeat	huh? what are you asking
doctor_info	which of them is best with nervous kids?
doctor_info	what's the difference between Baxter and Marsh
doctor_info	is Ortega the surgeon type or the other type
doctor_info	Who's this Whitfield? Never heard of him.
doctor_info	does the heart doctor work weekends
view_appointments	hmm, first tell me what I've already got booked
view_appointments	depends. when am I seeing Raman?
view_appointments	wait haven't I got one already on the 9th
cancel_appointment	none. i want to cancel the one i've got, you misunderstood
cancel_appointment	No new ones! Take off the old one.
reschedule_appointment	you got me wrong, I want the visit I have on another day
reschedule_appointment	none of these. Is it possible to bring my existing one forward instead
message_doctor	I'd sooner write to her than pick a time
message_doctor	can't choose, please ask Dr Marsh which she thinks is best
view_prescriptions	what date do my pills run out? show me the prescription, I'll pick after
view_reports	let me see the lab report before I pick a doctor
out_of_scope	why do you need to know that
out_of_scope	it's none of your business why lol
out_of_scope	my last clinic never asked this much
out_of_scope	do any of those rooms have step free access
out_of_scope	Oh look it's snowing
out_of_scope	I had that doctor once. Cold hands.
out_of_scope	no not you Samuel, put the scissors down
# asked cancel_appointment
go_on	the second
go_on	the tuesday thing
go_on	not Baxter
go_on	All of them.
go_on	whichever's with the bone man
go_on	the later one, I'm keeping the early one
go_on	mine not my daughter's
go_on	I have to be at a funeral, that's why
go_on	the reason? I feel fine now
go_on	because I found someone nearer
go_on	the one I booked yesterday by accident
go_on	Not the one I moved, the one I didn't
go_on	la primera
go_on	the reason is private, put "other"
wait	can't tell from that, let me check my emails
wait	hmm hmm hmm
wait	hang on, wife says don't
wait	neither yet, I'm still deciding
wait	wait up, phone's ringing
wait	which one was it, i had it on a post-it somewhere, sec
deny	no none, I'm keeping all of them
deny	actually don't cancel any
deny	neither! leave both
deny	changed my mind, no cancelling
repeat	what were they?
repeat	can you say those again, with dates
repeat	sorry what did you want to know
repeat	which appointments did you list
reschedule_appointment	oh can't I move one instead of cancelling
reschedule_appointment	None. Could you put the first one a week later?
book_appointment	I didn't say cancel, I said I want to CAN SEE Dr Chen, as in book
book_appointment	none. i need one more, not one less
doctor_info	which one is Marsh, the man or the woman? what does he do there
message_doctor	neither, I'd like to drop Dr Ortega a line about it
view_reports	not any. I was after my results
view_appointments	what others have i got, is that really all?
out_of_scope	is it rude to cancel twice
out_of_scope	do i have to say why? that's nosy
out_of_scope	you're not going to tell my mother are you
out_of_scope	Can they bill me if I don't show up
# asked message_doctor
go_on	dr raman
go_on	the one I saw last
go_on	Tell her I won't cancel, I'm only asking whether the swelling is normal
go_on	that the pills make me dizzy
go_on	can I stop taking them
go_on	not Lee, Michelle
go_on	i need to book bloods, is that something she can arrange, that's the message
go_on	My GP, obviously
go_on	please cancel my prescription for the spray, it makes me sneeze. That's what he should read
go_on	both Chens
go_on	whether I should come in or not
go_on	write: thank you for Tuesday, the arm is better
go_on	it's about the rash. it's spread to the other arm
go_on	him again
go_on	ask if I may swim
go_on	"Is it ok to fly?" that's all
go_on	que me duele menos
wait	i'm still working out how to put it
wait	let me write it on paper first
wait	hmm how do i say this
wait	can't think with the kids screaming, one moment
wait	I'll get the exact name off the box, wait
wait	i know what to say but not to who, give me a sec
deny	oh forget it, it's silly
deny	no message then
deny	don't bother, I'll tell her on Friday
deny	nothing. leave it
repeat	what did you ask? who or what?
repeat	sorry, what was I meant to type here
repeat	who are the doctors i can write to, you had a list there
repeat	say that again?
doctor_info	which of them does skin?
doctor_info	is dr whitfield the one for sleep
book_appointment	no text. I want to be seen. next available
cancel_appointment	I don't want to write, I want it cancelled, the Monday one
reschedule_appointment	no need for a message if you can move it to the afternoon yourself
view_prescriptions	what's the name of the thing I take at night? I want to put it in
view_appointments	hmm when did I last have one booked with her
out_of_scope	will anyone else read it
out_of_scope	I'm not good with words
out_of_scope	how many letters can it have
out_of_scope	is this thing encrypted
# asked reschedule_appointment
go_on	the skin one
go_on	next week, any day but Friday
go_on	hers
go_on	not the cardiologist. the other
go_on	both?
go_on	after school
go_on	first one
go_on	I don't have two, the one with Chen
go_on	which Chen is that in your list, the brain one?
go_on	it's the one that isn't cancelled
go_on	later same day if poss
go_on	in a fortnight or so
go_on	the 18th. sorry the 19th
go_on	number 2, and not because I like it
go_on	as early as the place opens
go_on	the blood pressure thing
go_on	Whenever she's in next
go_on	half nine is no use to me, quarter to twelve is
go_on	la de la rodilla
wait	depends on my husband, he's just calling
wait	let me count... no wait
wait	not sure which yet
wait	ok ok give me time to think
wait	bear with me love I'm on the bus
wait	need to find the letter with the date first
wait	I could do Tuesday, could I? let me look
deny	forget moving it
deny	no I'll make the original work
deny	none. keep things as they were
deny	too complicated, leave it
repeat	which ones were there?
repeat	I've forgotten what you asked
repeat	what dates did you just offer
repeat	give me the list of my two appointments again, I scrolled past it
cancel_appointment	none of these times work, just cancel the thing
cancel_appointment	i said move but honestly, take it off altogether
book_appointment	no, I want to keep that and have an extra one with the GP
doctor_info	is Dr Nwosu there on Thursdays at all
doctor_info	what days does she usually do
message_doctor	tell the doctor I can't decide, would she say how urgent it is
view_appointments	when is it now? I don't even know
view_appointments	show all of mine first
out_of_scope	it wasn't me who cancelled last time, it was you lot
out_of_scope	does the clinic reimburse train tickets
out_of_scope	I hate choosing
view_prescriptions	Not now. Which cream was I given?
# done book_appointment
reschedule_appointment	no wait, make it Tuesday
reschedule_appointment	oh blast, that's my birthday. a day later?
reschedule_appointment	Hm actually could that be the afternoon instead
reschedule_appointment	sorry sorry, it should have been at 11
reschedule_appointment	too early! anything later on the same day
reschedule_appointment	just saw the date, thats when im in Leeds. needs moving
reschedule_appointment	not cancel, just nudge it half an hour
reschedule_appointment	and now the other one, can you shift it so they're on one day
reschedule_appointment	Wrong week, my fault, I meant the one after
cancel_appointment	undo that
cancel_appointment	oh no. My husband already booked one. Take mine off
cancel_appointment	ok now cancel the old one with Marsh
cancel_appointment	wait I didn't want that!! get rid of it
cancel_appointment	and the Friday one can go now
cancel_appointment	Scratch that, they've just offered me one elsewhere
cancel_appointment	since I've got this I don't need the one in June any longer, please remove it
book_appointment	now one for my back
book_appointment	same again the week after
book_appointment	And with Nwosu too, I'm due a checkup there
book_appointment	great, another for the physio follow-up in a month
book_appointment	next: the dermatologist. any morning
book_appointment	hers too, the little one needs her jab
book_appointment	one more please, that was only the first of two
book_appointment	could you put me in for the neurologist while we're at it
view_appointments	so when's my next one?
view_appointments	what's my week look like then
view_appointments	is that my only one now
view_appointments	list them all, I like to see it in black and white
view_appointments	Does that clash with anything I had?
view_appointments	how many have I got now, three?
view_appointments	have I still got the one with Whitfield as well? Not that I want to drop it
doctor_info	what sort of doctor is she, by the way
doctor_info	is he the one that trained in Boston
doctor_info	does she speak spanish do u know
doctor_info	and what do I know about Dr Ortega? nothing. tell me
message_doctor	could you let her know I'll bring my mother along
message_doctor	tell him I use a wheelchair please
message_doctor	write to the doc that it's about the biopsy
message_doctor	I have a question for her before the day, can you pass it on
view_prescriptions	cool. and my tablets, which ones are still running
view_prescriptions	what do I take again, she'll want to know
view_prescriptions	need my list of meds to bring with me
view_reports	and are last month's labs back?
view_reports	I'd like to look at my x-ray report before I go in
view_reports	pull up the results he'll be asking about
repeat	what did you book?
repeat	was that 10 or half 10
repeat	sorry, who with?
repeat	did that go through
repeat	Which day did you just put me in for
repeat	say it once more so I can write it down
repeat	is it definitely booked or just pencilled in
repeat	My phone died. Did you do it?
repeat	wait did that say monday
wait	hang on got to write this down
wait	don't go away, somebody's at the door
wait	ooh one moment, there was something else
wait	wait a minute... no, carry on in a sec, I'm looking at my diary
wait	hold on a moment while I tell my wife
out_of_scope	what should I bring
out_of_scope	do i need to be sober lol
out_of_scope	will it hurt
out_of_scope	that was easier than cancelling my gym
out_of_scope	she'd better not cancel on me
out_of_scope	can my husband come in with me?
out_of_scope	Do you send a reminder?
out_of_scope	how much is that going to set me back
out_of_scope	my neighbour booked the same doctor, small world
out_of_scope	you spelled my name wrong on the letter last time
out_of_scope	which bus goes there from the station
out_of_scope	told you it'd work mum
thanks_goodbye	no that's everything, cheers
thanks_goodbye	ta love
thanks_goodbye	Wonderful, thank you so much, see you then.
thanks_goodbye	gracias, adiós
thanks_goodbye	nothing else, and no I won't cancel this one, bye
thanks_goodbye	thx
deny	nope nothing more for now
help	what else do you do
confirm	yes
# done cancel_appointment
book_appointment	oh no, I want it back
book_appointment	ok and now book me another with her
book_appointment	that was the wrong one! put it back please
book_appointment	in its place I'd like one in spring
book_appointment	Now get me somebody who isn't always late
book_appointment	actually I do need seeing, just by a different doctor
book_appointment	can you get me in with Baxter instead
cancel_appointment	the other one too
cancel_appointment	and my daughter's
cancel_appointment	now the 9th
cancel_appointment	same with whatever I've got in April
cancel_appointment	All the rest as well, I'm moving away.
cancel_appointment	not that I'm angry but the knee one can go too
reschedule_appointment	and push the other back a week while you're there
reschedule_appointment	the one that's left, can it start later
reschedule_appointment	Good. The remaining one I don't want cancelled, it needs a different time though
view_appointments	what do I still have
view_appointments	any others on the books?
view_appointments	nothing left then? show me
view_appointments	when do I have to go next, if at all
view_appointments	is the one with Nwosu still standing?
view_appointments	double check my list pls
message_doctor	tell her it isn't personal
message_doctor	could you let dr ortega know it healed
message_doctor	I'd like to explain to him why
message_doctor	say sorry to Dr Chen from us
doctor_info	who else does skin
doctor_info	what other hearts people have you got
doctor_info	Is there a woman GP here?
doctor_info	does marsh do evenings. asking for my brother
view_prescriptions	do I still take the tablets though? let me see what was prescribed
view_prescriptions	what meds have I got open
view_reports	i still want to see the report from it
view_reports	the letter from last visit, is that on here
repeat	which one did you cancel?
repeat	was that the right one
repeat	is it really gone now
repeat	sorry did you say cancelled or couldn't cancel
repeat	tell me again what you just took off
repeat	what day was the one you removed
wait	oh wait... hang on. what have I done. let me think
wait	one second, my wife's shouting something
wait	stay there i need to look something up
out_of_scope	will I get charged
out_of_scope	that felt good
out_of_scope	do i get my copay back
out_of_scope	never liked that place
out_of_scope	I bet everyone cancels in january
out_of_scope	does the doctor see that I cancelled
out_of_scope	No darling, Mummy's not going to the doctor any more
out_of_scope	Will it count against me
thanks_goodbye	thanks, and sorry for the bother
thanks_goodbye	that'll be all
thanks_goodbye	no more, good night
deny	no thats it
help	is there anything else you can help with
# done message_doctor
message_doctor	oh and tell her it itches at night
message_doctor	wait I forgot to say which arm
message_doctor	same to the other Chen
message_doctor	send a correction please, it was 38 not 83
message_doctor	Add that I'm free to talk after 5
message_doctor	and ask whether I should stop the ibuprofen
book_appointment	but I'd like to be seen as well, when can i come
book_appointment	meanwhile book me in for monday
book_appointment	if she's not going to answer today, then an appointment, please
cancel_appointment	so now I don't need the visit, take it out
cancel_appointment	Having told him, I'd also like the Tuesday slot given up
reschedule_appointment	I also asked you to push my visit back, so please do that now
reschedule_appointment	since he won't read it before Thursday, could Thursday become the week after
view_appointments	and when do I see her
view_appointments	did I have a visit with him coming up?
view_appointments	next appointment?
view_prescriptions	what was that medicine I named, check it against my list
view_prescriptions	what dose does it say I'm on
view_prescriptions	Show my prescriptions, I think I told her the wrong one
view_reports	and while she looks, show me the results
view_reports	is my urine test in yet
doctor_info	is dr raman in today
doctor_info	which days does he work? not to book, only so I know when to expect something
repeat	did it go?
repeat	who did you send it to??
repeat	read me what you sent
repeat	did you put in the bit about the swelling
repeat	was that to Lee or Michelle
wait	hold on, typing another one, slow fingers
wait	wait don't close this, I've more to say when I find my glasses
out_of_scope	how soon does she answer usually
out_of_scope	Do I get a notification when she replies?
out_of_scope	I wrote to my MP once, same silence
out_of_scope	could you just answer it yourself? is it normal to itch
thanks_goodbye	bless you
thanks_goodbye	great thanks thats all from me
thanks_goodbye	ok thank u, have a good one
deny	no, that was all i had
# done reschedule_appointment
reschedule_appointment	oh no, not that day either! the 20th
reschedule_appointment	put it back where it was
reschedule_appointment	actually half past would be better than on the hour
reschedule_appointment	sorry it's me again. earlier?
reschedule_appointment	now hers as well please, a week later likewise
reschedule_appointment	hm, that was the wrong appointment, the other one should move
reschedule_appointment	Moved to Thursday? I said Tuesday. Change it.
cancel_appointment	you know what just cancel it
cancel_appointment	second thoughts: I won't go at all
cancel_appointment	and the one on the 5th can be dropped, not moved
cancel_appointment	she's now saying I don't need it. bin it
book_appointment	ok and a fresh one with Raman in the old slot
book_appointment	what about one for my shoulder too, with the bone doctor
book_appointment	now I've got a gap there, put me in with the dermatologist
book_appointment	I also need an appointment for the flu jab, not instead of this, as well
view_appointments	show me all so I see it's right
view_appointments	and what else is on that day for me?
view_appointments	what's coming up now
view_appointments	are any left in March
view_appointments	so the others are still as they were? Let's see them
doctor_info	who's taking it, is it still Baxter, and what's his speciality
doctor_info	does the clinic have somebody who does feet
doctor_info	is Dr Lee Chen free more often in summer?
message_doctor	let the doctor know why I moved it, it's the funeral
message_doctor	please apologise to her for me
message_doctor	Tell Marsh I didn't cancel, I only moved
view_prescriptions	do my pills reach until the new date
view_prescriptions	which ones were due for renewal
view_reports	since that's later now, can I see my results online meanwhile
view_reports	anything new in my reports?
repeat	from what to what?
repeat	which one did you move
repeat	what time is it at now, sorry
repeat	so did it change or not?
repeat	hold on what did it use to be before you moved it
repeat	I blinked. New date?
repeat	you did the skin one right, not the heart one
wait	hmm wait, is that school holidays... let me look
wait	give me a sec to check that with him
wait	un momento, por favor
wait	just putting that in my phone, don't rush me
out_of_scope	is it free to move it twice
out_of_scope	they moved my bins day too this week
out_of_scope	won't she be annoyed
out_of_scope	does the taxi voucher still work for the new date?
out_of_scope	nobody ever has to cancel with you, do they
out_of_scope	Not everything is about you, Grandad. Sorry, talking to my grandad
thanks_goodbye	that's grand, thanks
thanks_goodbye	much obliged young man
thanks_goodbye	ok tks bye
thanks_goodbye	Sorted. Appreciate it!
deny	no, nothing else
# dropped book_appointment
book_appointment	oh go on then, book it after all
book_appointment	hm ok, but with a different doctor
book_appointment	no hang about, I do want it. Saturday's fine
book_appointment	Different idea: the GP, Wednesday
book_appointment	ok then try the skin doctor instead
repeat	so nothing's been booked?
repeat	what would it have been, which day
repeat	did you book it or not
repeat	Sorry what did I just say no to
view_appointments	have I still got my old one at least
view_appointments	what do I have then
cancel_appointment	now cancel the one I do have
cancel_appointment	and get rid of the Nwosu one as well
reschedule_appointment	instead move the one I've got
reschedule_appointment	Rather than a new one, bring my May one closer
message_doctor	I'll write to him instead
message_doctor	just pass on to Dr Marsh that I'm better
doctor_info	who else could I have had
doctor_info	is there anyone for nerves, I mean anxiety, not to book yet
view_prescriptions	do I have enough tablets anyway? show me
view_reports	my results then, are they in
wait	hmm wait I'm not done
wait	hold on, wife disagrees, stay there
out_of_scope	doctors, eh
out_of_scope	It's only because of the money
out_of_scope	my knee will forgive me
thanks_goodbye	good. bye
thanks_goodbye	that was all, no hard feelings
doctor_info	just out of interest, does Raman see toddlers
# dropped cancel_appointment
cancel_appointment	no actually do cancel it
cancel_appointment	I've decided. Off. Take it off.
cancel_appointment	but the other one, that one you can cancel
cancel_appointment	ugh, wife says cancel, so cancel
reschedule_appointment	keep it but later in the day
reschedule_appointment	so not cancelled, but could it be another week
book_appointment	and on top of that get me in to see the bone doctor
book_appointment	since I'm coming anyway, another one straight after for my son
repeat	phew, so you didn't cancel?
repeat	it's still there isn't it? you haven't touched it?
repeat	what was the one I nearly lost
repeat	which one had you been about to delete
view_appointments	what time have I to be there
view_appointments	remind me when that one is
message_doctor	can you tell him I'm coming after all
message_doctor	a note for Ortega: yes I'll be there, on sticks
doctor_info	which doctor is it with and what's her speciality
doctor_info	does he do the injections himself
view_prescriptions	which pills should I mention there? let's see my list
view_reports	what did the last report from him say
wait	wait, dont go, asking my son
out_of_scope	I chickened out of chickening out
out_of_scope	will my wife be told
out_of_scope	what do i wear
thanks_goodbye	thanks for not cancelling, bye
deny	no that's all
# dropped message_doctor
message_doctor	oh no do send it
message_doctor	different message then, to Raman
message_doctor	Start over: tell her the bandage fell off
book_appointment	better to see her. any slots?
book_appointment	no letter, a visit. Thursday early please
repeat	so it wasn't sent?
repeat	what had I written, remind me
repeat	he didn't get anything, did he
cancel_appointment	and cancel the visit too while you're at it
reschedule_appointment	can you at least put my visit on a later date
view_appointments	when can I tell him myself? when's my next visit
view_prescriptions	no matter, show me what it says on the prescription
view_reports	is the result in, then I needn't ask her
doctor_info	who'd be the right one to ask about sleep
wait	let me think of a better way to say it, wait
out_of_scope	she'd only have laughed
out_of_scope	Words, words, words
out_of_scope	does a message cost anything
thanks_goodbye	ok thanks anyway
# dropped reschedule_appointment
reschedule_appointment	hmm no let's move it after all
reschedule_appointment	ok what about the other one, could that move
reschedule_appointment	try a later week then
reschedule_appointment	I've just looked and I really can't do it, so find me another day
repeat	so it's still at the old time, right?
repeat	what did you leave it at
repeat	you didnt change anything did you
cancel_appointment	may as well cancel it then
cancel_appointment	right, can't move it so it'll have to go. cancel
view_appointments	when is it, so I don't forget
view_appointments	show me the list as it stands
book_appointment	and make me a second one after it
book_appointment	Keep that. Add one for my ears
message_doctor	warn the doctor I might be late
message_doctor	tell her I tried to move it and failed
doctor_info	is he even around in august
doctor_info	what's Dr Baxter's field again
view_prescriptions	my meds list please, since I'm here
view_reports	Was there a letter from that visit?
wait	now let me think what else there was
wait	hang on a tick
out_of_scope	story of my life
out_of_scope	I always do that, move and unmove
out_of_scope	You must get dizzy from people like me
thanks_goodbye	ok leave it at that, thanks
deny	nope
# idle
confirm	yeah
deny	no, not that
deny	nah I'm good
book_appointment	need to be seen, not today, nothing bad, whenever
book_appointment	I'm not asking what you can do, I'm asking for an appointment with a dermatologist
book_appointment	my little girl has a rash on her tummy, can Dr Chen take a look
book_appointment	last time I cancelled like a fool, so give me a new one
book_appointment	doctor. appointment. me. please.
cancel_appointment	No, CANCEL. C A N C E L.
cancel_appointment	I don't need moving or booking, the opposite: get me out of Tuesday
cancel_appointment	i booked with Baxter by mistake so that has to go
reschedule_appointment	I can't do the time you gave me, another?
reschedule_appointment	let me say it differently: same doctor, same visit, other day
reschedule_appointment	I've no wish to cancel, it simply must be after Easter
reschedule_appointment	is there any way on earth to be seen earlier than the date I've got
view_appointments	am I seeing anyone this week
view_appointments	I forget whether I cancelled or not, what's on my list?
view_appointments	appointments, mine
view_appointments	don't book a thing, only say when I'm due
view_prescriptions	the pills. what are they called
view_prescriptions	not results, PRESCRIPTIONS
view_prescriptions	what did Nwosu put me on
view_reports	not prescriptions, the blood thing, the numbers
view_reports	can i see what the lab found
view_reports	has the hospital sent my MRI over
doctor_info	do you have a back doctor
doctor_info	Whom would one see about a mole?
doctor_info	Is Marsh taking people? No need to book me, it's for my flatmate
message_doctor	I want to say something to Dr Lee Chen
message_doctor	get a note to my cardiologist: no chest trouble at all since the new pills
message_doctor	how would I let dr whitfield know I've stopped? can you tell him
help	so what CAN you do
help	how does this work
help	What sort of things am I allowed to ask
help	que puedes hacer
greeting	hello?
greeting	Hi, me again
greeting	good evening
greeting	buenos días
wait	hang on
wait	let me think how to put it
wait	wait my daughter will type it for me
wait	sec. someone at the counter
wait	hmm what was it I wanted...
repeat	what did you say?
repeat	pardon
repeat	say that again in simple words
repeat	Sorry I wasn't looking, what was your answer
repeat	can you repeat the last thing
out_of_scope	are you a person
out_of_scope	you didn't understand a word
out_of_scope	useless
out_of_scope	I'm not cancelling, I'm not booking, I'm just bored
out_of_scope	what's the capital of Peru
out_of_scope	can you ring me a taxi
out_of_scope	when does the canteen close
out_of_scope	my phone keeps correcting appointment to ointment
out_of_scope	it's raining here
out_of_scope	Do you book flights too?
out_of_scope	my wifi password isn't working
out_of_scope	I don't have anything to complain about for once
out_of_scope	can you change my address
out_of_scope	What's the wifi in the waiting room
out_of_scope	Who won last night?
out_of_scope	haha ok
out_of_scope	testing testing 1 2
out_of_scope	asdfgh
out_of_scope	no offence but my toaster is smarter
thanks_goodbye	never mind then, bye
thanks_goodbye	fine. thanks for nothing
thanks_goodbye	ok forget you, goodbye
deny	no.. not what I meant at all
# readback book_appointment
confirm	yes book it
confirm	go ahead, and no I don't want to cancel anything, just book
confirm	That's correct. Please proceed.
confirm	yep thats the one
confirm	Not a doubt about it, put me in
confirm	why not, do it
confirm	no objections, book away
confirm	si, está bien
confirm	"No" was to my husband, to you it's a yes
confirm	perfect, I'll be there, lock it in
confirm	couldn't be better, take it
confirm	yes, even though I hate mornings
confirm	i was going to say no but ok yes, book it
confirm	sure thing doc bot
wait	yes hang on, that's my daughter's recital day, let me look
wait	Yes, yes, in a minute!! sorry, not you
wait	yes but I need to see if my wife has the car
wait	yeah... wait. what's the date today
wait	ok so that's the 14th... lemme open my calendar
wait	before I say yes I'd like to ask work
wait	I'd say yes if I knew my shifts. give me a moment
wait	dont book anything yet
wait	not yes, not no. thinking
wait	tienes que esperar un segundo, me llaman
wait	almost. don't press anything till i come back
wait	uhhh my boss just walked in
wait	I think so? Let me read it over once more
wait	"yes" - that was me answering my kid, ignore
deny	No.
deny	no dont book that, leave it
deny	on second thought I'm fine, forget the whole thing
deny	Yes I'm sure I don't want it anymore
deny	right, no. I've changed my mind about seeing anyone
deny	yeah nah
deny	it's gone away on its own actually so never mind the appointment
go_on	right doctor, wrong day, should be the Thursday
go_on	yes but with the other Chen
go_on	it isn't for my knee, it's the hip
go_on	perfect except for the time, can it be after four
go_on	not Marsh! Baxter, I said
go_on	ok but is that morning or evening
go_on	make it 10, not that I mind 9, but the bus
go_on	Yes to Raman, no to Monday. Tuesday.
go_on	is that the neurologist or the kids doctor?
go_on	almost right, the reason is a rash not a rush lol
go_on	does that say the 3rd or the 13th
go_on	change the reason to follow-up pls
go_on	You wrote Samantha. I'm Samuel. Oh wait, no, it's the reason you got wrong: it's back pain
go_on	same day same time but Ortega
repeat	what exactly am I saying yes to?
repeat	sorry the screen jumped, what did it say
repeat	read that back to me again please, slower if you can
repeat	So what would you be booking? I lost the thread.
repeat	have you booked it already or are you waiting on me
repeat	which doctor was that with, once more?
repeat	come again?
repeat	didnt hear the last bit, when was it
out_of_scope	will I have to pay for this one?
out_of_scope	my sister had the same thing and she cancelled hers, silly woman
out_of_scope	do i need to fast before
out_of_scope	you sound just like my bank
out_of_scope	can I bring the dog
view_appointments	hold that, when is my other appointment? i don't want them on the same day
view_appointments	Do I already have something that week?
doctor_info	is he the one who does hearts?
doctor_info	before that: does Dr Ortega do children as well
doctor_info	how many years has she been doing this
view_prescriptions	actually what I need first is to see what tablets I'm on
view_reports	did my blood results come in? they might make this pointless
cancel_appointment	No, don't book another, I came to get rid of the one I have
cancel_appointment	forget booking. It's the Friday one I want cancelled
reschedule_appointment	no no, I don't want a new one, I want my existing one moved
message_doctor	I don't think I need to come in. Just tell Dr Raman the cream worked.
message_doctor	skip that, can't I simply write to her instead
help	what else could you do besides booking me in
# readback cancel_appointment
confirm	yes cancel
confirm	Yes. I don't want it.
confirm	no I don't want to keep it, yes cancel it
confirm	cancel the lot of it, yes, that one
confirm	I'm sad to but yes go on
confirm	that's the one, get rid
confirm	go ahead and remove it please
confirm	Positive. Off with its head
confirm	I don't need to think about it. Do it.
wait	wait dont cancel yet
wait	yes... actually is it too late to, hmm, let me think
wait	I should ring my mother before you do that
wait	hold fire
wait	not so fast, my partner wants a word
wait	ok but wait til I find out if they can see me elsewhere
wait	stop a sec, i need to read that
wait	don't do anything, I am looking up the letter they sent
deny	no keep it
deny	No!! I don't want to cancel
deny	yes I want to keep it
deny	who said cancel? leave it alone
deny	wait no I'll go after all
deny	I'll go. Fine. You win.
deny	leave my appointment exactly as it is
deny	it's ok i got a lift so im coming
go_on	no the other one, the cardiologist
go_on	not the 4th, it's the 14th I can't do
go_on	yes but not Marsh's, Baxter's
go_on	wrong one mate its the knee thing
go_on	is that the one at 8:15?
go_on	I meant hers, no, sorry, I meant the one with the lady doctor
repeat	which one are you cancelling?
repeat	hang on what did you just ask me
repeat	sorry was that gone or not gone
repeat	repeat the date please
repeat	Say that again with the doctor's name
reschedule_appointment	don't cancel it, can it be pushed back instead
reschedule_appointment	no I only want it later in the day, not gone
reschedule_appointment	I said I can't make it at nine, I can at noon. So not cancelled: moved.
reschedule_appointment	cancel? no, swap it for next week
book_appointment	yes i know, but what I asked is a new one with Nwosu
view_appointments	do I have any others left if that goes?
view_appointments	wait show me all of them first
message_doctor	Don't cancel. Tell him I'm running late, that's all
out_of_scope	is there a fine for cancelling
out_of_scope	last time someone cancelled on ME
out_of_scope	you're very quick to cancel arent you
out_of_scope	will they be cross with me?
doctor_info	who is that doctor anyway? what does she treat
# readback message_doctor
confirm	send it
confirm	Yes, word for word like that.
confirm	it says cancel in there but that's fine, that's what I want her to read. Send.
confirm	off it goes
confirm	no changes. fire away
confirm	Looks good to me, please send this to him
confirm	vale, mándalo
confirm	yes even with the typo
wait	don't send that yet
wait	yes, no, let me reread it
wait	hmm does it sound rude? give me a mo
wait	my son wants to see it first
wait	hold on there's something i forgot, can't think what
wait	Before it goes I need to find the name of the pill
deny	no delete that, don't send anything
deny	on reflection she doesn't need to know. leave it
deny	I'd rather tell him in person, so no
deny	nah bin it
go_on	put "since Sunday" not "since Saturday"
go_on	add that I'm allergic to plasters
go_on	to Raman, not to Ramon or whoever
go_on	take the last sentence out
go_on	make it politer
go_on	the message is right but it should go to the skin doctor
go_on	start it with Dear Doctor will you
repeat	what does it say so far?
repeat	who's that going to?
repeat	read me the message again would you
repeat	did it already go off
book_appointment	don't send it, I'd better just see her. Any day next week
cancel_appointment	oh forget writing. Simply cancel my visit, that's what the message was for
view_prescriptions	leave the message a second and tell me what that pill is called, it's on my prescriptions
doctor_info	is she the right person for that, or is that someone else's field?
out_of_scope	do doctors really read these
out_of_scope	how long till he writes back normally
view_reports	Hmm, before sending: what did the scan report actually say
reschedule_appointment	Actually no message. Just put my appointment on a later day
view_appointments	never mind what I wrote, remind me when I'm seeing her
# readback reschedule_appointment
confirm	yes move it
confirm	Affirmative. The new slot, not the old one.
confirm	I'm not cancelling, am I? good. then yes, go on
confirm	please do, the sooner its sorted the better
confirm	ok that works for me and for mum
confirm	do it before someone nicks it
confirm	correct, shift it
confirm	Sí, cámbiala.
wait	Yes, that is, probably, if the childminder says yes. I'll ask her now
wait	hmm that's half term isn't it
wait	hold the line, doorbell
wait	i want to say yes but somethings off, let me check my diary
wait	dont move it until i say so
wait	one tick, comparing with the train times
wait	let me sleep on... well let me think five minutes
deny	no leave it where it was
deny	actually the old time is fine, don't touch it
deny	Keep the original.
deny	nope, wasn't that keen on moving it anyway
deny	yes, no, I mean no. Leave it be.
go_on	the other way round! from Tuesday TO Friday
go_on	later than that please
go_on	not that appointment, the one with Whitfield
go_on	half an hour earlier and you've got a deal
go_on	is that still with the same doctor?
go_on	I said the 21st, you've got the 12th
go_on	yes the time, but the week after
go_on	Wednesday yes, but you've picked the wrong visit, it's the skin one
repeat	from when to when, sorry?
repeat	run that by me again
repeat	is it moved now or is it not
repeat	Which of my visits were you about to move?
repeat	what was the new time u said
cancel_appointment	If moving means waiting till May then no, just cancel it altogether
cancel_appointment	no don't move it, drop it
cancel_appointment	scrap the visit itself, not only the change
book_appointment	fine, leave that. But I do need a second one, with a dermatologist
doctor_info	is Dr Baxter even in that day?
doctor_info	who covers for her when she's on holiday
view_appointments	what have I got around then? show me the lot
message_doctor	rather than moving it I'd like to let Dr Lee Chen know we'll be ten minutes late
out_of_scope	moving house is easier than this
out_of_scope	do you charge for changing
out_of_scope	i never cancel on people, ask anyone
out_of_scope	Will there be someone who speaks Polish?
view_prescriptions	hang on, will my tablets last until then? how many have I got left
# told doctor_info
book_appointment	the 9:30 then
book_appointment	her, please
book_appointment	put me down for the first of those
book_appointment	ok I'll have Marsh, any day
book_appointment	sounds good get me in
book_appointment	not him. The other one, and make me an appointment
book_appointment	he'll do. monday?
book_appointment	I'll take the late one on thursday
book_appointment	fine then, the brain one, next week
doctor_info	and the other?
doctor_info	what about Marsh
doctor_info	is there a man
doctor_info	which of the two has been there longer
doctor_info	anyone nearer 6pm
doctor_info	does he do kids
doctor_info	so who do I go to for a dodgy hip
doctor_info	and on saturdays?
doctor_info	Not for me, I'm happy with mine, but who would my dad see for his heart?
doctor_info	what's her full name
doctor_info	neither. who else
doctor_info	which languages
message_doctor	write to the first one for me
message_doctor	ask her if she takes new patients
message_doctor	can I put a question to him before I decide
cancel_appointment	I like her better. Cancel the one with him
cancel_appointment	ah so I've booked the wrong kind. Kill that booking please
reschedule_appointment	she's only in thursdays? then my tuesday thing must be shifted to thursday
reschedule_appointment	he's in at 4? Mine's at 9, swap it to 4
view_appointments	have I got anything with her already
view_appointments	is she the one I'm seeing on the 3rd
view_prescriptions	was it him who put me on the steroids? look at my list
view_reports	did she write my last report
repeat	what was her name again
repeat	those times again?
repeat	sorry missed the second doctor
wait	hmm let me ask my friend who she had
wait	I'll look him up first, wait
wait	can't decide. let me think
wait	one moment please I'm driving, pulling over
out_of_scope	he looks about twelve
out_of_scope	is she married haha
out_of_scope	never trust a dermatologist with a tan
out_of_scope	Does he cancel a lot?
out_of_scope	i was at school with an Ortega
out_of_scope	is he in my insurance network
out_of_scope	chen and chen, sounds like a law firm
thanks_goodbye	good to know, thanks
thanks_goodbye	no booking, just curious. bye now
deny	no not interested
# told view_appointments
cancel_appointment	the second one's no good to me any more, take it off
cancel_appointment	lose the last
cancel_appointment	not the first. the other. cancel
cancel_appointment	Marsh? I thought I'd cancelled that. Do it now then.
cancel_appointment	why is the 7th still on there?? it should be gone, please remove it
reschedule_appointment	that one with Ortega needs to be earlier
reschedule_appointment	can Friday's go to Monday
reschedule_appointment	Not cancel. Just not at eight in the morning, give me a later hour
reschedule_appointment	could both be on one day
reschedule_appointment	the last one clashes with work, another day please
book_appointment	only one? add a checkup with Raman
book_appointment	none? then make me one, skin please
book_appointment	I thought there'd be one for my headaches. Can we fix that
book_appointment	same doctor as the top one, but also in June
view_appointments	and hers?
view_appointments	which of them is first
view_appointments	is that all
view_appointments	any with the heart doctor?
view_appointments	what about the ones that are over, last year's
view_appointments	and in december
view_appointments	which is the one for my skin
view_appointments	what time's the Wednesday
view_appointments	so nothing at all next week?
view_appointments	is the cancelled one still showing
doctor_info	who's that second doctor, I don't recognise her
doctor_info	what does Nwosu specialise in
doctor_info	Marsh is the dermatologist, isn't he?
message_doctor	I'd like to ask the doctor on the last one if I need to fast
message_doctor	let Baxter know I may be late for it
message_doctor	Don't move it, don't drop it. Just say to her I'll be on crutches
view_prescriptions	and my tablets
view_prescriptions	ok and what did the first one prescribe me
view_reports	did any of those come with results
view_reports	now the reports from the last visit
repeat	sorry can you say those again
repeat	what was the first one once more
repeat	it vanished, show that again?
repeat	didn't catch the date of the middle one
wait	hmm let me write these down
wait	ok. thinking. one moment
wait	Hang on, comparing with my wall calendar
wait	wait wait, my son's on the stairs with my phone charger
out_of_scope	that's a lot of doctors for one old woman
out_of_scope	which entrance is it for the second one
out_of_scope	I hate fridays
out_of_scope	what do I bring for the first one
out_of_scope	my cancelled holiday was that week, funny
out_of_scope	are those in the main building
out_of_scope	Not you Samantha, I'm reading MY list
thanks_goodbye	lovely that's all I wanted
thanks_goodbye	thanks, nothing to change
confirm	yep
# told view_prescriptions
view_prescriptions	and the old ones?
view_prescriptions	which is the one for blood pressure
view_prescriptions	how often for the second
view_prescriptions	is the cream still on there
view_prescriptions	when does that run out
view_prescriptions	who gave me the last one
view_prescriptions	i need a refill of the top one
view_prescriptions	what strength is the white one, the lisinopril
view_prescriptions	so two a day or one?
view_prescriptions	my mother's too? she's on my account
view_prescriptions	any that have stopped?
message_doctor	ask him if I can stop the second one
message_doctor	the top one makes me cough, tell her that
message_doctor	I want to know from my doctor whether I can halve it
message_doctor	can you get Raman to renew it
message_doctor	tell whoever prescribed that I never took it
message_doctor	these are wrong, he needs to hear that the dose was changed
book_appointment	I ought to see someone about that last one
book_appointment	can I come in to talk about these with the GP
book_appointment	they don't work. put me in with somebody
cancel_appointment	cancel... no not the pills, you can't. The appointment on Thursday.
cancel_appointment	right I've still got plenty so the review visit can be dropped
reschedule_appointment	they last until the 30th so move my review to then
reschedule_appointment	Since I've two weeks of them left, put the check-up off a fortnight
view_appointments	when do I see the man who gave me these
view_appointments	is there a review booked
view_reports	what about the bloods they took before that
view_reports	and the liver test for it, is that back?
doctor_info	who is this dr whitfield on the third one
doctor_info	is she a heart doctor or what is she
out_of_scope	can I take it with wine
out_of_scope	what happens if I miss one
out_of_scope	is the generic one the same
out_of_scope	that's not my tablet, mine's pink
out_of_scope	does it make you fat
out_of_scope	is grapefruit really that bad
out_of_scope	you can't even pronounce it can you
out_of_scope	Do they cancel each other out?
repeat	say the second one again
repeat	sorry what was the dose
repeat	whats that last name, too quick
wait	let me fetch the boxes and compare
wait	hmm one moment I can only find two of those
wait	hold on I'm putting my reading glasses on
thanks_goodbye	ok good, thank you
thanks_goodbye	perfecto, gracias
help	can you also do something about refills or what can you do
# told view_reports
view_reports	and the one before
view_reports	is that the latest?
view_reports	the x-ray one, open it
view_reports	what about my cholesterol
view_reports	nothing since March? not even the mole?
view_reports	who signed that
view_reports	just the summary of the last
view_reports	has hers come too
view_reports	was there an older MRI, not the one from this year
view_reports	the other one then
view_reports	show the scan not the blood
message_doctor	ask her to explain the third line
message_doctor	I don't understand it. Would Dr Nwosu tell me what it means?
message_doctor	tell him it's incomplete
message_doctor	can the doc be told I've read it and I'm worried
message_doctor	I don't want a visit about it, only his opinion in writing
book_appointment	i want to go through this with someone in person
book_appointment	that doesn't look good, when can I see Nwosu
book_appointment	Right. Cardiologist. Soonest.
book_appointment	next step is a follow up then, set it up please
cancel_appointment	if that's normal I don't need to come in. take me off the list for monday
reschedule_appointment	seeing that, can I come in sooner than the 22nd?
view_appointments	when am I going over this with her
view_appointments	and my appointments
view_prescriptions	did she put me on anything because of it
view_prescriptions	what am I taking for that again
doctor_info	who could explain a thing like that, which specialist
doctor_info	what's an orthopedist got to do with this, do you have a Dr Ortega's details
out_of_scope	is 7.2 high
out_of_scope	what does mild mean
out_of_scope	should I worry
out_of_scope	so is that good
out_of_scope	this says nothing to a normal human being
out_of_scope	can I get it on paper, stamped
out_of_scope	my cousin's was worse and he runs marathons
repeat	what was the date on that
repeat	again please, I was reading out to my wife
repeat	which report was it you showed me
repeat	sorry, you said none?
wait	let me read this properly
wait	Give me a minute with it.
wait	hm. hang on. calling my husband over
wait	wait I need a translator, my daughter, she's coming
thanks_goodbye	alright, thanks for looking
thanks_goodbye	fine, bye
view_reports	is mine from the hospital on there or only yours
`;
