/** Sentences of our own. */
export const patientFollowUps7 = `
# asked book_appointment
go_on	knee
go_on	whoever's kindest, I've had enough of being barked at
go_on	2nd
go_on	asap
go_on	let's say the day after my pension comes, that's Wednesday
wait	brb door
wait	now you're asking. I'd have to look at the calendar in the kitchen
doctor_info	whos good w kids
out_of_scope	do i need to bring my card
deny	forget it
repeat	which were the choices again?
go_on	thurs
go_on	the one that isn't at the crack of dawn
go_on	skin
go_on	well it's my waterworks, if you must know
go_on	marsh i guess
go_on	el martes
wait	um let me check
wait	Hush, Tyler, mama's on the computer. Sorry, hold on
wait	not sure yet
repeat	what was free on weds
out_of_scope	do they do lollipops
doctor_info	which one of those speaks spanish
view_appointments	what did i book last time w/ him
deny	oh, sack it off
go_on	noon
go_on	whichever gets me home in time for Countdown
go_on	headaches
go_on	It's not for me, it's for our Karen. She's seven and won't stop scratching
go_on	l8 as poss
go_on	ellis, jordan
go_on	any
wait	umm 1 min
wait	I'd have to see how the land lies with the boss
repeat	wat r the times
out_of_scope	why so many questions
doctor_info	baxter or marsh whos better
deny	stop stop
go_on	oh not skin, I've led you astray. It's the ears need seeing
go_on	dr r
go_on	Somewhere between breakfast and my nap would be ideal
go_on	elbow
go_on	el segundo
go_on	My nerves are in tatters, so whoever does that
go_on	1130
go_on	tmrw?
wait	depends. gimme min
wait	I'd need to have words with my calendar, she's a cruel mistress
repeat	Which doctors were they? You rattled them off like a train timetable
out_of_scope	bit nosy
out_of_scope	is there wifi
deny	nah dw
view_appointments	wen was i last in
doctor_info	is Marsh a he or a she, if it's not rude to ask
go_on	after 4
go_on	ears
go_on	The nice one we had when Mia had the chickenpox, Lee Chen I think
go_on	dnt mind
go_on	Any time the sun's well up
go_on	lunes tempranito
wait	ooo idk hold
wait	my calendar's on the other phone and the other phone's in the car
repeat	say the 3 again
out_of_scope	u ask alot
deny	On reflection I'm probably just getting old. Leave it
doctor_info	wat does ortega do
reschedule_appointment	not a new one, change mine
go_on	2moro
go_on	neck
go_on	Let's try the fellow, I had a run-in with the other
go_on	7th or 8th
go_on	If I tell you it's a burning business after curry, you'll know what to put
go_on	delgado
wait	lol lemme think
wait	I daren't say till I know about the grandkids
repeat	cut out, times?
out_of_scope	is it free
out_of_scope	You sound like my old headmistress
deny	cba now
view_appointments	What day's the other one I've got, I don't want two in a week
go_on	la tarde
wait	uh kid awake brb
repeat	qué horas hay, otra vez?
wait	Give me long enough to find out if Dad's chair fits in my car
# asked cancel_appointment
go_on	top one
go_on	hers, the little one's
go_on	derm
wait	errr
deny	none of em, i changed my mind
view_appointments	I'd need to see the lot of them in front of me to say
out_of_scope	will I get told off for this
go_on	both
go_on	the daft early one
go_on	19th
wait	hmmm which
repeat	list them agin
reschedule_appointment	rather move it tbh
deny	stop that, keep em all
go_on	all
go_on	the one with himself, the heart chap
go_on	fridays
wait	let me think which I can live without
repeat	sry what r they
out_of_scope	decisions decisions
deny	nun
go_on	ortega's
go_on	whichever is the one I'd have to fast for
go_on	2
wait	let me see the letter, it's behind the clock
repeat	options agn
deny	keep em
out_of_scope	whoops my bad
go_on	raman 1
go_on	The poorly-timed one, on the twenty-second
go_on	samuels
wait	not sure hmm
wait	I'd be guessing. Let me find the card they gave me
repeat	wat did u list
out_of_scope	this is awkward
reschedule_appointment	None, come to that, if one of them could be nudged to the Friday
go_on	this weeks
go_on	Anything in that building up the hill
go_on	whitfeild
wait	sec which is which
deny	I've thought better of it. They can all stay
repeat	Name them again for a poor old sinner?
out_of_scope	urgh guilt
view_appointments	show dates 1st
wait	un ratito
repeat	Start again at the top, I nodded off at the second
go_on	la de Ortega
# asked message_doctor
go_on	just that the cream stings
go_on	Tell him I've been a good girl and done the exercises, mostly
go_on	baxter
wait	uhh thinking
deny	oh it'll keep, don't trouble him
out_of_scope	do doctors even read these
repeat	sorry what do u need?
view_reports	come to think of it, did those bloods ever turn up on here?
go_on	nwosu
go_on	that my ankles have gone like balloons again, same as last summer
go_on	need refill
wait	how do i put this
out_of_scope	is it private?
repeat	Beg pardon, who's this going to?
view_prescriptions	lemme see my meds first
deny	skip it
go_on	its itchy
go_on	Ask whether it's normal to be up at all hours on those new tablets
go_on	my gp
wait	typing...
wait	Lord, where do I start? Give me a minute to get it straight in my head
repeat	what was q
out_of_scope	does he mind
book_appointment	nah just book me in w him
deny	dont bother
go_on	side effects
go_on	the fella who did my knee
go_on	say tx
go_on	That I'm at my wits' end with this itching and would sell my soul for a night's sleep
wait	erm
repeat	who to? brain fog
out_of_scope	can i attach pic
view_appointments	hang on, aren't I seeing her tomorrow anyway?
deny	leave it be
go_on	rash back
go_on	Oh, that I was right about the mushrooms and it was the mushrooms
go_on	psych dr
go_on	"running late, sorry, bus"
wait	holdon
repeat	sorry what did you want from me, the who or the what
out_of_scope	awkward qs ok?
doctor_info	whos my dr even
deny	better not
go_on	priya's mum here, she has a fever blister
go_on	ms chen, neuro
go_on	Well, he asked to be told if it swelled. It swelled
wait	wait looking 4 photo
repeat	u wanted what
out_of_scope	will my wife see it
deny	Least said, soonest mended. Leave it
view_prescriptions	wats it called, the bp 1
view_reports	hmm is my report there? i'd quote it
wait	deja pienso
repeat	For whom was I writing this, him or her?
go_on	dile q ya no me duele
go_on	no this is for marsh, nwosu another time
# asked reschedule_appointment
go_on	the marsh one
go_on	anything that spares me the school run
go_on	nxt mon
wait	let me ring the boss first, he's touchy about time off
view_appointments	what've i got
cancel_appointment	tell you what, I'm past caring, just take it off the books
repeat	?? which do u mean
go_on	early
go_on	the one I've been dreading, with the bone man
go_on	whenevs
wait	lemme look at shifts
repeat	come again? I didn't catch the times
out_of_scope	ugh work
deny	nvm its fine
go_on	16th
go_on	That miserable half eight one
go_on	a week on
go_on	mañana
wait	idk yet
deny	On second thoughts let's not rock the boat
repeat	wich appt?
doctor_info	when's raman even in
out_of_scope	my life is a circus
go_on	that 2pm
go_on	kids one
go_on	oh, any old day but a Sunday
wait	not got my diary, hold fire
wait	cooking brb
repeat	the slots agn?
deny	leave it where it is
out_of_scope	Never rains but it pours
cancel_appointment	axe it instead
go_on	to 11am
go_on	Whenever the rush has died down, after lunch say
go_on	wedsnday
go_on	The skin lady's
wait	ask my mum 1st
deny	too much hassle, stay put
repeat	What was it you wanted off me, sorry?
out_of_scope	grr diary
view_appointments	cant rember when it is. look it up?
go_on	2nd of them
go_on	anytime b4 xmas
go_on	The one with the long name, the nerve man... lady
wait	mmmmm
repeat	which day did u offer
deny	Oh, never you mind, I'll get a taxi and keep it
out_of_scope	tired
cancel_appointment	None of those, and frankly I've gone off the idea of going
doctor_info	does marsh work fri
go_on	viernes mejor
wait	wont know til 5
repeat	lost signal, wat u ask
wait	I'd be telling lies if I picked one now. Let me ring work
# done book_appointment
reschedule_appointment	no wait make it tues
reschedule_appointment	oh bother, that's the day they bury Uncle Ted. It'll have to be after
cancel_appointment	oops undo
cancel_appointment	I've gone and put my foot in it, my wife booked me in already. This one's surplus
repeat	whens that then
repeat	did it go thru
repeat	Sorry, the kettle was screaming, what have you put me down for?
thanks_goodbye	ta
thanks_goodbye	you're a star, that's me sorted
out_of_scope	parking?
out_of_scope	well that was less painful than the dentist
book_appointment	one 4 my son 2
book_appointment	and while we're at it himself has been moaning about his hip since Easter
doctor_info	whats she like
book_appointment	same 4 my twin
view_appointments	show all
view_appointments	I ought to write these on the fridge. Give me the whole lot
reschedule_appointment	actually 3 better
reschedule_appointment	My boy's just reminded me that's the county fair. Lord. The week following?
cancel_appointment	no no wrong person cancel
repeat	wat time was it
repeat	is that in the book then?
out_of_scope	do i fast
out_of_scope	phew
thanks_goodbye	gracias
message_doctor	tell her i may be late
view_reports	n my results?
book_appointment	n 1 for tmrw
view_appointments	so what does my month look like with that in
reschedule_appointment	eek 9 too early
reschedule_appointment	I've just looked out the window, so to speak, and there's no way I'll get over the pass in January
cancel_appointment	mistake. undo it
repeat	wait who with
repeat	I take it that's took?
out_of_scope	will they text me
out_of_scope	my bus only runs hourly, pray for me
out_of_scope	yay
thanks_goodbye	lovely jubbly
thanks_goodbye	tysm
doctor_info	Is he new? Name doesn't ring a bell
message_doctor	He'll want warning I'm bringing the parrot of a sister. Could that get to him?
cancel_appointment	nooo cancel
cancel_appointment	My mother-in-law has just announced her visit. I shan't be going anywhere
reschedule_appointment	sry can it b wed
reschedule_appointment	Make that the week after, I've a funeral tea to cater
view_appointments	any others on file
repeat	repeat pls
repeat	With whom, my dear? I was looking at the dog
out_of_scope	how long does it take
out_of_scope	i hate drs
thanks_goodbye	sweet thx
thanks_goodbye	that's jolly decent of you
book_appointment	my hub too
book_appointment	Two birds with one stone, there's a toe wants seeing as well
view_prescriptions	rx list
cancel_appointment	dont want it now sry
cancel_appointment	No sooner had I pressed it than the thing cleared up. Typical. Free it for some other poor soul
reschedule_appointment	meant 5 not 3
reschedule_appointment	Himself says we're in Tenby that week, so it'd want to be once we're home
view_appointments	list mine
repeat	so thats a yes?
repeat	Which of the Chens have I got myself?
out_of_scope	what should i bring
out_of_scope	well slap my thigh
thanks_goodbye	nice 1 ty
thanks_goodbye	Bless your little cotton socks
book_appointment	n eye dr too
message_doctor	pass on im allergic to latex
doctor_info	so this whitfield, been there long has he?
reschedule_appointment	10 not 9 soz
reschedule_appointment	My daughter's pulled a face. Apparently that's her graduation
cancel_appointment	delete it, sis already did it
cancel_appointment	Ah. I've just been told he's not on our insurance. That's scuppered it
view_appointments	how many have i now
repeat	Is it cast in stone now, or have I more to press?
repeat	day?
out_of_scope	do u send reminders
out_of_scope	Well, I never thought I'd see the day
thanks_goodbye	brill
thanks_goodbye	Obliged to you, ma'am
book_appointment	and derm
book_appointment	Our Billy could do with a once-over too, same sort of hour
view_reports	my bloods b4 then?
repeat	booked or no
thanks_goodbye	mil gracias, reina
reschedule_appointment	ay no, mejor a las 4
wait	hang on 1 sec b4 i go
# done cancel_appointment
book_appointment	rebook for june pls
book_appointment	now I feel guilty. I suppose I'd better have another with her when the weather turns
repeat	which 1 went?
out_of_scope	is there a fee 4 that
thanks_goodbye	thx bye
view_appointments	anything else w/ my name on it?
repeat	u sure its gone
out_of_scope	one less thing to dread
book_appointment	That leaves a hole, doesn't it? Anything with the same lady come autumn would fill it
cancel_appointment	the other 1 too
cancel_appointment	in for a penny. Samuel's can go the same way
message_doctor	she'll wonder where I've got to, so somebody ought to tell her it's not personal
thanks_goodbye	laters
thanks_goodbye	cheers m8
out_of_scope	free day woo
book_appointment	need new 1
book_appointment	Trouble is it still aches. Might there be something at the tail end of the month?
repeat	did u do it
repeat	Just so I've got it straight, which of them have you struck off?
view_appointments	so next is?
book_appointment	oh no put it back!!
out_of_scope	aw
out_of_scope	They'll not miss me
thanks_goodbye	ta duck
book_appointment	on 2nd thought rebook
book_appointment	so when's the lady next got a gap, once I'm back on two legs?
cancel_appointment	n thurs
repeat	was that the heart or the skin one you got rid of
reschedule_appointment	shoot i meant move not cancel
out_of_scope	sad face
out_of_scope	One door closes, and all that
repeat	u didnt cancel both??
repeat	Run me through what you just did, slowly, like I'm eighty. I am eighty
thanks_goodbye	ok thats all
book_appointment	same dr august?
cancel_appointment	Since I've got my pruning shears out, the Monday one can come off as well
message_doctor	say sorry to ortega 4 me
view_appointments	wats left
reschedule_appointment	And the other, the heart one, could be a bit kinder to my sleep
thanks_goodbye	ok gone good
repeat	cancelled yeah?
book_appointment	now 1 w marsh
book_appointment	My conscience says I'll want that back by spring, same chap
out_of_scope	i'll regret that
out_of_scope	That's one less bus to catch
cancel_appointment	n sams
view_appointments	Have I anything left to my name?
doctor_info	some1 else for hearts?
reschedule_appointment	undo. i meant shift it
repeat	ya se canceló?
out_of_scope	ni modo
book_appointment	nu appt pls, marsh
# done message_doctor
message_doctor	add that im out of cream
message_doctor	I clean forgot to say it's the left ear. He'd want to know that, I reckon
repeat	sent?
out_of_scope	how long till he answers
thanks_goodbye	bless you
view_prescriptions	what am i on rn
thanks_goodbye	that's a weight off, goodnight
message_doctor	oh n ask about dairy
repeat	which dr did it go 2
view_appointments	btw when do i see him
out_of_scope	fingers crossed eh
book_appointment	he'll only say come in, so let's beat him to it
message_doctor	n say thanks
message_doctor	He'll never fathom that without the photo's story. I should've mentioned it spread after the beach
repeat	what did i end up telling him
out_of_scope	seen?
out_of_scope	feel like a kid writing to Santa
thanks_goodbye	ok nite
view_reports	labs in?
cancel_appointment	now for the sad part, the 20th and I must part company
repeat	u sent it?
message_doctor	wrong dr!! to baxter
message_doctor	And another thing, she never said whether I could swim
out_of_scope	he's a slow typer
thanks_goodbye	ok peace
view_prescriptions	what'd he put me on
book_appointment	Might be as well to have a slot in hand in case she's stumped
view_appointments	n my next visit w him?
thanks_goodbye	tx
repeat	what exactly did it say
repeat	I trust that's winging its way to her now?
message_doctor	pps it stings
message_doctor	Trouble is I've told the wrong Chen. The brain one ought to have had that
out_of_scope	my cat says hi
out_of_scope	I don't suppose they get paid for reading that
view_appointments	my appts
view_reports	did the lab lady ever put my numbers up, talking of him
reschedule_appointment	also shift fri to mon
thanks_goodbye	good stuff
message_doctor	wait also fever
message_doctor	Only now do I recall I never signed it. He'll not know which Shah
repeat	did marsh get it
repeat	Remind me how I put it? I hope I was civil
out_of_scope	he wont read it
out_of_scope	That's my good deed for the day
book_appointment	n get me in w him
view_appointments	While I think of it, what's the date I'm to go to her?
view_prescriptions	check refill
repeat	se mandó?
view_reports	reslts
wait	Don't go anywhere, I've a feeling there was more
# done reschedule_appointment
reschedule_appointment	hmm maybe an hr later
reschedule_appointment	Would you hate me if I said Thursday after all?
thanks_goodbye	cheers pal
repeat	so its when now
view_appointments	and whats left this month
out_of_scope	my memory's like a sieve these days
cancel_appointment	scrap it actually
reschedule_appointment	Tuesday it has to be, I've read my own writing wrong
thanks_goodbye	sound, cheers
out_of_scope	sorry im a pain
repeat	moved yet??
book_appointment	While the iron's hot, my lad's ears want looking at too
message_doctor	tell nwosu why plz
view_appointments	nxt one?
thanks_goodbye	much obliged
out_of_scope	that was easy
reschedule_appointment	urgh no 2pm
reschedule_appointment	I spoke too soon. My lift's just fallen through for that one
repeat	wats new time
cancel_appointment	Bless me, I've just heard we're moving house that week. Best knock it on the head
book_appointment	1 more 4 mum
view_prescriptions	do my tablets run till then
repeat	ok so what day now
repeat	I lost the thread. What have we swapped for what?
out_of_scope	pinky promise i'll show up
thanks_goodbye	ur the best
reschedule_appointment	nope back 2 monday
reschedule_appointment	Oh crumbs, half past is when I fetch the twins
message_doctor	Raman might fret, I'd like him told I've not vanished
view_appointments	see list
thanks_goodbye	great bye
view_appointments	n the rest?
view_appointments	What does that leave me with before Lent?
reschedule_appointment	ack later
reschedule_appointment	I've gone and picked the one day the ferry doesn't run
repeat	u moved which
out_of_scope	hope nobody's cross w me
cancel_appointment	no bin it all together
out_of_scope	Sooner you than me, sorting that mess out
book_appointment	add priya same day
thanks_goodbye	fabbo
repeat	and it's still with the same feller?
repeat	wat time tho
reschedule_appointment	no no earlier
reschedule_appointment	I've been and counted wrong, that's the day we fly
out_of_scope	sry 4 messing
out_of_scope	You've the patience of a saint, for a machine
cancel_appointment	tbh just kill it
book_appointment	Might the wife hop in right after me?
doctor_info	is it the same building shes in
repeat	did tht save
thanks_goodbye	muy amable
view_appointments	My husband will ask, so what have I got from here to Easter?
# dropped book_appointment
book_appointment	ok no i do want it
book_appointment	oh go on, I'm being silly, put me down after all
out_of_scope	sorry to be a faff
thanks_goodbye	cya
repeat	so nothing booked right?
out_of_scope	story of my life
book_appointment	changed mind book it
doctor_info	any1 else free instead
book_appointment	ok fine. thurs
view_appointments	what else have i got on
out_of_scope	I blow hot and cold, me
thanks_goodbye	ok ty x
book_appointment	no ok book
out_of_scope	I'm all mouth and no trousers
repeat	nothing saved?
doctor_info	hows abt other drs
book_appointment	jk book it
book_appointment	Well now I've had a biscuit I feel braver. Put me down
repeat	did any of that save
out_of_scope	soz
thanks_goodbye	Another time perhaps. Good day to you
message_doctor	just msg raman insted
view_appointments	I take it I've nothing at all coming up then?
book_appointment	k actually yeah
book_appointment	Is it too late to say I was only being dramatic? I'll take it
doctor_info	other derm?
out_of_scope	I've the attention span of a gnat
repeat	nothing happnd?
thanks_goodbye	tata
wait	actualy give me a sec
repeat	What was it I just threw away?
# dropped cancel_appointment
cancel_appointment	no do cancel
confirm	ok
view_appointments	and which one was that I've hung on to, I'd like to look at it
reschedule_appointment	could push it 2 weeks maybe
out_of_scope	indecisive, moi?
thanks_goodbye	np bye
cancel_appointment	sod it, let it go after all
repeat	still on?
out_of_scope	phew close one
thanks_goodbye	k ta
cancel_appointment	Hmm, no. Truth is I'm not going, so do the deed
message_doctor	ill just tell her myself. msg
cancel_appointment	ugh cancel it
reschedule_appointment	can i go l8r in day tho
out_of_scope	My wife's stood behind me with her arms folded
repeat	ok so its safe?
thanks_goodbye	ace
cancel_appointment	ok do cancel srsly
cancel_appointment	I've had a word with myself. Let it go
view_appointments	list then
out_of_scope	I'd have missed her jokes
thanks_goodbye	fanks
wait	hmmm let me rethnk
repeat	wich one did i keep
# dropped message_doctor
message_doctor	actually just tell her its better
out_of_scope	wasn't important anyhow
view_reports	scan back?
thanks_goodbye	right you are, bye now
message_doctor	no send it
view_appointments	I'll tell her in person. When is it I'm with her?
book_appointment	need appt
out_of_scope	lol ok
message_doctor	diff dr: raman
message_doctor	Oh, conscience is pricking. Best he does hear I skipped the tablets
out_of_scope	he never answers anyways
deny	nothing
book_appointment	Words fail me. Better I show her in the flesh
repeat	it didnt send did it
out_of_scope	meh
thanks_goodbye	toodle-oo
message_doctor	write marsh insted
message_doctor	He ought to know, oughtn't he. All right, tell him
out_of_scope	chickened out lol
doctor_info	Whose patch would a dodgy stomach be, if not hers?
thanks_goodbye	ok ciao
message_doctor	ok fine tell her
view_prescriptions	How many of those tablets have I left, instead?
out_of_scope	forget i spoke
repeat	Nothing's gone to the poor man, has it?
book_appointment	see her f2f
repeat	Did even a word of that get out the door?
wait	idk gimme a min
# dropped reschedule_appointment
view_appointments	so im still down for?
reschedule_appointment	My husband says I'm a fool and to take the later one. He's usually right
out_of_scope	👀
cancel_appointment	just cancel then
thanks_goodbye	ok bye x
repeat	So the Wednesday still stands, does it?
reschedule_appointment	ugh ok 4pm then
repeat	is it still 10
out_of_scope	my wife says I'd argue with a signpost
reschedule_appointment	fri then
out_of_scope	ah well
view_appointments	wat do i have
reschedule_appointment	no do it
reschedule_appointment	Oh, I'm a weathercock today. Let's have the Thursday
view_appointments	so wens it now
thanks_goodbye	good enough bye
out_of_scope	clutz
cancel_appointment	Truth be told I'd be happier without it hanging over me at all
reschedule_appointment	try tues insted
cancel_appointment	cancl it then
repeat	Which have I kept, the early or the late?
out_of_scope	wasted ur time sry
view_appointments	mk sure its there
repeat	did u move it or na
wait	Let me sit with that awhile, don't go away mad
# idle
book_appointment	ear hurts
book_appointment	I've been putting this off since Christmas and the wife's lost patience
help	wat can u do
help	I'm new to all this gadgetry, where would a body begin?
greeting	hiya
greeting	evenin'
view_appointments	appts?
view_prescriptions	meds
view_reports	has my bloodwork come home to roost yet
message_doctor	msg raman
doctor_info	got a heart dr?
out_of_scope	r u a bot
out_of_scope	you've all the warmth of a parking meter
repeat	huh? what did u say
cancel_appointment	cant go fri, drop it
deny	nope
book_appointment	derm plz
view_appointments	It's on the tip of my tongue, the day I'm supposed to be there
view_prescriptions	wat pills do i take
view_reports	xray
doctor_info	Would there be a lady doctor about the place?
message_doctor	can i text my dr
reschedule_appointment	mv my appt
help	options?
greeting	yo
out_of_scope	tell me a joke
out_of_scope	computers, I ask you
confirm	si
thanks_goodbye	nah im good bye
repeat	come again duck?
book_appointment	back gone again
book_appointment	My other half's snoring could raise the dead and he needs telling by a professional
view_appointments	wen am i in
view_prescriptions	Whatever was it they've got me swallowing of a morning?
view_reports	results???
cancel_appointment	not coming mon
reschedule_appointment	Something's come up the day I'm meant to be in, could it slide along a little
doctor_info	psych?
out_of_scope	real person pls
out_of_scope	weather
help	how does this wrk
greeting	Ey up
thanks_goodbye	never mind then, ta-ra
book_appointment	appt
book_appointment	There's a lump of gristle on my wrist that's started answering back
view_appointments	am i booked
view_prescriptions	prescripton
view_reports	anything come back from the lab with my name on it
message_doctor	tell dr smth
doctor_info	who we got
cancel_appointment	I shan't be gracing you with my presence on the 4th
reschedule_appointment	late 4 fri can we do pm
out_of_scope	fml
out_of_scope	What's the football score
help	menu
greeting	holaa
repeat	u said what
book_appointment	tooth no, throat yes
book_appointment	My ticker doctor said he'd like another look at me once the leaves turned, and they've turned
view_appointments	next?
view_appointments	I've a dreadful notion I've missed one
view_prescriptions	still got repeats?
view_reports	They had an armful of blood off me Monday. I keep wondering
message_doctor	need 2 tell raman smth
message_doctor	There's a thing I never got round to mentioning to Dr. Ortega on the way out
cancel_appointment	fri off
reschedule_appointment	sooner plz
reschedule_appointment	I'd not say no to a bit less of a wait for that scan chat of mine
doctor_info	skin ppl?
doctor_info	Who'd a person see about a mood that won't lift
out_of_scope	useless
out_of_scope	ur slow
out_of_scope	give me a human being, I've talked to toasters with more sense
help	huh wat is this
greeting	morning all
greeting	sup
thanks_goodbye	cheers anyways
deny	na
repeat	You've lost me. What was that?
confirm	yeh
book_appointment	hip
book_appointment	fever kid
book_appointment	I've a knee that forecasts rain better than the wireless
view_appointments	whens it
view_prescriptions	Doctor gave me something for my chest rattle, and for the life of me I can't recall what
view_reports	biopsy back?
message_doctor	It's only fair Dr. Marsh hears how well that ointment did
message_doctor	refil
cancel_appointment	nt coming wed
cancel_appointment	You can give my place on Monday to somebody who's properly ill
reschedule_appointment	chng date
doctor_info	ortega hrs
doctor_info	Is there anybody left down there who remembers my mother's generation?
out_of_scope	ok boomer
out_of_scope	Do you dream of electric sheep
help	hlp
help	What sort of thing do people generally ask of you?
greeting	heya
greeting	Well hey there, sugar
thanks_goodbye	k thnx bye
deny	nuh uh
repeat	y cant u?
confirm	ya ok
help	q puedes hacer
greeting	buenas
# readback book_appointment
confirm	yep
confirm	go on then, twist my arm
wait	ooh let me just see what himself is doing that day
wait	sec
go_on	not the morning, I'm no use to man nor beast before eleven
go_on	fri not thu
go_on	pm pls
repeat	who w again?
repeat	run that by me one more time, love, I was miles away
deny	nah leave it
out_of_scope	last time I sat in that waiting room I read a whole Dick Francis
doctor_info	is she the one folk round here swear by for skin?
view_appointments	I've half a feeling I'm already down for something that week
cancel_appointment	never mind this, it's the one on the 9th I'd sooner be shot of
confirm	do it
confirm	I'd be a mug not to
confirm	yesss
wait	yes but hang fire, someone's hollering at me
wait	gimme 2 min
go_on	its for priya not me
go_on	Oh heavens, not him. The other Chen, the one for children
go_on	half 3 i said
go_on	am that 10 in the mornin?
deny	pass
deny	no, I think I'll let sleeping dogs lie
repeat	wats the date u got
out_of_scope	wish me luck haha
out_of_scope	how much is it gonna cost
view_appointments	isnt that when i see nwosu? check
message_doctor	before we do that, somebody should let Dr. Raman know I stopped his tablets
confirm	perf
confirm	can't say fairer than that
confirm	yas
wait	lemme chk
wait	I want to, I do, but I'd best square it with the childminder
wait	hang onnn
go_on	no, 4
go_on	I did say afternoon, though I may have mumbled
go_on	nwosu not whitfield
go_on	Put down it's the back, not the shoulder. The shoulder's an old story
deny	cba
deny	the moment's passed, thank you
repeat	wen?
repeat	my hearing's shot, read me that back slow
out_of_scope	he better not be running late again
out_of_scope	wat do i wear
cancel_appointment	wait cancel my old one 1st
view_prescriptions	First I want to know if he's still got me on that water tablet
confirm	book
confirm	you've twisted my rubber arm
confirm	yea thats it
wait	oh hm
wait	Yes, only... my husband's got the car. I'd better see
wait	sorry phone
go_on	15th!!
go_on	Chen with the brains, not Chen with the babies
go_on	earlier than that
go_on	say its for a mole
deny	stop
deny	I fear I've been hasty. Let's not
repeat	is it marsh or baxter u wrote
out_of_scope	hope shes nice
out_of_scope	Do they still make you step on those scales?
doctor_info	wot does he do exactly
reschedule_appointment	hang about, isn't it simpler to bring my March one forward?
confirm	yup book that
confirm	That'll do pig, that'll do
wait	yh but w8 work rota
wait	My hand's hovering over the button, give an old woman a moment
go_on	9 30
go_on	reason shd be cough
go_on	Would that be the Wednesday that's tomorrow or the one after?
deny	no ty
repeat	what time, who, where did we land
out_of_scope	will my ins cover
doctor_info	she any good w anxious ppl
message_doctor	could I not just drop him a line first and see if it's worth the petrol
confirm	k book
confirm	Suits me better than it suits my boss, so yes
wait	Hold your horses, I'm after my reading glasses
wait	uno momento
go_on	walter not me
go_on	It was the Friday I'd my heart set on
go_on	is tht w the lady dr
deny	ah no too far
repeat	Humour me, what's it all say?
out_of_scope	does she do house calls lol
out_of_scope	Rain forecast and all
go_on	sry wrong, need gp not derm
view_appointments	Won't that bump into the other thing I've got Monday?
confirm	dale sí
wait	espera tantito
repeat	q dia dijiste?
go_on	no, el jueves
wait	ooft lemme c
# readback cancel_appointment
confirm	yh bin it
confirm	I'm afraid so, yes
wait	hold up
wait	part of me thinks I ought to ask my daughter before I do anything daft
deny	keep it
go_on	the other one
reschedule_appointment	or could we just shove it back a bit instead of losing it altogether
confirm	ya kill it
confirm	needs must
wait	dunno...
deny	no!! not that
repeat	thats whos?
repeat	Could you tell me once more which one's for the chop
go_on	the 14th i meant
out_of_scope	feel bad lol
out_of_scope	they'll think I'm a right flake
confirm	yes plz get rid
confirm	sad but true
wait	ehhh not so fast
wait	Somebody's at the door, don't do anything rash
deny	no dont
deny	my mother would turn in her grave. I'll go
reschedule_appointment	move it inst?
repeat	whch day is that
out_of_scope	hate doin this
go_on	mine not jordans
confirm	correct, axe it
confirm	it's for the best
wait	mm lemme ask hub
deny	oh no i need that
go_on	no its the chen one
repeat	time of it?
out_of_scope	This feels like breaking up with someone
book_appointment	not that, I wanted a new one on top of it
wait	I'd not be too quick to pull that trigger just yet
confirm	y
confirm	Put it out of its misery
wait	just a tick
reschedule_appointment	hmm mayb postpone instead
deny	not cancel
repeat	that's the one at ten, or have I muddled it?
out_of_scope	do they charge for no show
go_on	Lord no, not my daughter's, I meant the one with my own name to it
view_appointments	show em all b4 i decide
confirm	yeah bye appt
confirm	With a heavy heart, aye
wait	not sure sure
wait	I'd better hear what the physio says first
deny	wait no dont want that
deny	Talked myself round. It can stand
repeat	sry cancel which?
go_on	I'd the other Thursday in mind
out_of_scope	bet its a long wait to get back in
reschedule_appointment	Unless there's wiggle room to do it a different day
confirm	si cancela
wait	no no wait wait
repeat	Which poor appointment is it we're sending to the gallows?
deny	mejor no
# readback message_doctor
go_on	take out the bit about the wine
confirm	send
confirm	that says it better than I could, off it goes
go_on	spell it Brandt w a d
go_on	It reads a touch snippy, doesn't it. Soften the end
go_on	2 wks not 2 days
wait	not yet
deny	dont send
repeat	read it back 2 me
out_of_scope	hope he doesnt laugh
book_appointment	why am I writing letters, I'd do better seeing the man face to face
confirm	fire away
confirm	k send
go_on	to marsh
go_on	I'd sooner not sound like I'm begging. Drop the please please
go_on	add its urgent-ish
wait	lemme reread
wait	my niece is a nurse, I'll let her look it over before it goes anywhere
deny	delete
repeat	what does it say at the end
out_of_scope	my spelling is shocking
view_appointments	do i see him b4 that anyway?
confirm	yup off u go
go_on	make it sound less grumpy
go_on	no its walter brandt, w/o the e
go_on	The left one. I never can tell my left from my right, me
wait	w8 typo?
wait	Read it to my wife first, she's coming up the stairs
deny	sounds daft written down. Spare him
repeat	whos that to
out_of_scope	lol so formal
confirm	sí envíalo
confirm	let fly
go_on	2 tabs not 1
go_on	Might you slip in a word about my husband's regards
wait	lemme think abt wording
wait	Before that goes, I'd best find out what the tablets are called
deny	nvm she's busy
repeat	repeat msg
view_prescriptions	name of that pill im on? need it 4 this
out_of_scope	I write like I talk, too much
confirm	perfect send that
go_on	say pls call
go_on	Say it was Sunday it started, not Saturday. Saturday was the barbecue
wait	stop a sec
wait	Jean, does this sound rude to you?
deny	no scrap
repeat	what hav i asked him
out_of_scope	god im rambling
go_on	doc is raman
view_appointments	Hmm, I might be seeing her Monday, that right?
wait	ay un segundo, la puerta
repeat	u put wat??
confirm	así mero, mándalo
deny	Least he knows of my bowels the better, strike it
# readback reschedule_appointment
confirm	👍
confirm	that'd suit me down to the ground
wait	hmm
wait	Well now, my sister does the driving and she ain't said yet
go_on	later that day
deny	on reflection the old slot wasn't so bad
repeat	frm when to when?
out_of_scope	traffic's a nightmare on that side of town innit
confirm	aye
confirm	reckon that'll do just fine
go_on	wrong wk
go_on	you've got me down for the fifth, which is bonfire night. the day after, surely
wait	w8
wait	I'm in two minds, truth be told
deny	leave as is
repeat	whats it moving to, i blinked
cancel_appointment	you know what, by then it'll have cleared up on its own. No sense going at all
out_of_scope	never met a diary I couldn't ruin
confirm	fab
confirm	you'll hear no complaints from me
go_on	1 not 11
go_on	it's the boy's I'm shifting, not mine. Mine can stay put
wait	pause
wait	Now let me think, is that when the plumber's coming?
deny	scratch that
repeat	the new day agen?
view_appointments	whats on either side of that
out_of_scope	third time this month, they'll bar me
confirm	ok do
confirm	if that's the best there is I shan't grumble
go_on	same day but 3
go_on	Heavens, no, that's Yom Kippur. The one after
wait	1 sec bby crying
wait	let me run it past the dragon at reception in our office
deny	dont move it
deny	I'd as soon stick with what I had
repeat	eh which day
out_of_scope	do i get a new letter
confirm	yes n hurry
go_on	nxt week not this
go_on	You've the day right but I'd asked for teatime
wait	thinkinggg
cancel_appointment	no just cancel
repeat	what was the old one, before all this
out_of_scope	they must think im mad
confirm	Fine by me if it's fine by the good doctor
confirm	lock it in
confirm	Reckon I can stomach that
go_on	3 45
go_on	not hers, his
wait	Oh, now I'm torn. Don't press anything
deny	cancel that change
repeat	so it goes to...?
view_appointments	is that the only one i have
out_of_scope	cheeky monday lol
message_doctor	Only I'd feel rude not dropping Dr. Nwosu a word first
confirm	ándale pues
wait	momentito, hablo con mi esposo
repeat	wait so wat changes
wait	I'm minded to say yes but I'll have a brew on it first
# told doctor_info
book_appointment	her pls
book_appointment	he sounds like just the ticket
doctor_info	n female ones?
doctor_info	I do better with someone who's got a bit of grey in the hair
doctor_info	any on sat
out_of_scope	marsh lol like the swamp
repeat	whats her name again
wait	lemme ask mum
thanks_goodbye	that's all I was after, ta very much
message_doctor	let her know i said hi n the rash is gone
book_appointment	1st one, mon
book_appointment	I could stand to meet this Lee Chen, with Ruthie's cough hanging about the way it is
doctor_info	y not raman
doctor_info	She got any sooner days than a man turning forty would wait for?
repeat	who did u say does hearts
out_of_scope	he went to school with my cousin
wait	noted, gonna sleep on it
view_appointments	am i w/ her already?
book_appointment	put me w whitfield
book_appointment	If she's as gentle as they say, our Joe might just tolerate her on a Saturday
doctor_info	nxt avail?
doctor_info	who looks after nerves and the like
out_of_scope	she looks nice
repeat	their names agian
deny	no none
doctor_info	Nobody a bit nearer the bus station, then?
book_appointment	chen. fri?
book_appointment	I'd chance my arm with Ortega, long as it's not before I've had my tea
doctor_info	their hours
doctor_info	does anyone there understand teenagers
out_of_scope	fancy name
repeat	spell it
repeat	the lady you named, does she do children, was that it?
wait	let me ask around a bit first, folk here know everything about everybody
message_doctor	can i ask her smth direct
book_appointment	baxter pls
book_appointment	Sign me up for the shrink, God help him
doctor_info	he do kids?
doctor_info	And is there anyone who'd look at a man's feet without pulling a face?
doctor_info	any eve slots
out_of_scope	never heard of em
out_of_scope	I knew a Whitfield once, sold tractors
repeat	wat days did u say
view_appointments	Am I not down for that one already, some Tuesday?
thanks_goodbye	perfect cheers
wait	gonna ask wife 1st
book_appointment	lee chen, sat?
book_appointment	Second fellow sounds patient enough for the likes of me
doctor_info	raman in thurs?
doctor_info	Do any of them know about horses... I mean, riding falls
doctor_info	es hombre o mujer?
out_of_scope	posh
repeat	Say her first name again, was it Michelle?
deny	not him
message_doctor	wanna ask her if she takes new ppl
thanks_goodbye	Mighty kind of you
repeat	mich who?
doctor_info	The one who does bones, is he in of a Saturday at all?
book_appointment	con ella porfa
# told view_appointments
reschedule_appointment	that tues one clashes w work
reschedule_appointment	The Monday's a bit ambitious for me, what with the grandbabies staying
cancel_appointment	dont need the 2nd
cancel_appointment	well that hip one's neither use nor ornament now they've given me a new hip
out_of_scope	busy lil bee arent i
repeat	again pls
book_appointment	No eyes or skin on there, and this patch on my arm isn't getting any prettier
doctor_info	who's ortega
thanks_goodbye	kk ty
book_appointment	add 1 w raman
reschedule_appointment	swap thurs
reschedule_appointment	I'd hoped there was nothing before harvest. That first one wants to be on the other side of it
cancel_appointment	lose the last one
view_appointments	which is sooner?
repeat	wait say that agian
out_of_scope	thats a lot of needles
out_of_scope	is there a bus
message_doctor	gotta tell ortega the brace broke
view_appointments	n walter's?
cancel_appointment	bin the 3rd
reschedule_appointment	that's cutting it fine with the wedding. I'd breathe easier if it were once they're hitched
reschedule_appointment	2nd 1 later pls
book_appointment	dentist no. but eyes yes?
out_of_scope	u forgot my bday lol
out_of_scope	where do i park
repeat	the top one, whose was it
wait	jotting down
view_appointments	is fri am?
view_appointments	past ones
reschedule_appointment	push marsh
reschedule_appointment	That eight o'clock is a young person's hour, if you follow me
cancel_appointment	dont want last
cancel_appointment	I'm not one to pay for the same sermon twice, so the second psychiatrist visit may as well go begging
book_appointment	need 1 more
out_of_scope	wheres the entrance
repeat	huh what time
repeat	Which was first? I'd my eyes shut
message_doctor	someone had better tell the bone doctor I've gone and slipped again
thanks_goodbye	sorted
view_appointments	does it say am or pm
view_appointments	just july
view_appointments	What about further off, once the clocks have gone back?
reschedule_appointment	10am no good
reschedule_appointment	I'm on nights that week, I'd be asleep on her couch. Another week'd be kinder
cancel_appointment	drop nwosu
book_appointment	want sooner gp 1
book_appointment	Hm. I could've sworn the little one was due her jabs too
out_of_scope	which floor
repeat	The last one, love, I'd my mouth full
thanks_goodbye	thats all thx
deny	nope wrong
out_of_scope	I'll never see the outside world at this rate
reschedule_appointment	1st 1 earlier
reschedule_appointment	The seventh's my anniversary and I value my marriage
cancel_appointment	not goin 2 the 8am
cancel_appointment	He discharged me, so heaven knows why that follow-up's still sat there
book_appointment	none? then book
book_appointment	Nothing? Well that won't do, this cough's older than the dog
out_of_scope	what shd i wear
out_of_scope	Time flies
repeat	and the thurs 1?
message_doctor	tell em im bringing mum
view_appointments	which is w chen
thanks_goodbye	Right you are, that's in my head now
wait	let me write
repeat	rpt dates
cancel_appointment	quita la del lunes
wait	hm lemme look at that propely
# told view_prescriptions
message_doctor	running low on the blue 1s
message_doctor	There's about three left rattling in the bottle, if he'd be so kind
view_prescriptions	old ones too?
out_of_scope	w/ food?
out_of_scope	good grief, I rattle when I walk
repeat	say the middle one again
thanks_goodbye	k thx
wait	hold on, fetching my specs
view_prescriptions	any repeats left
view_prescriptions	The doctor put me on something for the gout way back when. Is that gone?
message_doctor	pills make me dizzy tell him
out_of_scope	can i drink on that
repeat	how many mg sorry
thanks_goodbye	grand
book_appointment	shd see someone abt these
message_doctor	need more
message_doctor	The pink one and I don't agree. I'd like him to know it's been a rough fortnight
view_prescriptions	who gave me the last 1
view_prescriptions	what about the puffer
out_of_scope	generic?
out_of_scope	Granddad lived to ninety on whisky and spite
repeat	slower
book_appointment	reckon it's time someone gave that list a good going over with me sat there
view_prescriptions	n dose?
view_prescriptions	There used to be a wee yellow fella on that list. Has he been retired?
message_doctor	refill 2nd
message_doctor	I'm down to crumbs on the thyroid ones
out_of_scope	costs?
out_of_scope	Mercy, that's a pharmacy
repeat	the long name one, agian
thanks_goodbye	ok noted
view_prescriptions	still on statin?
view_prescriptions	I can't make out whether the iron's meant to have finished
message_doctor	out of inhaler
message_doctor	He'll have a fit, but I've been halving them. I suppose he should hear it from me
out_of_scope	what if i miss 1
repeat	n how oftn?
repeat	The second name went right over my head
out_of_scope	My bathroom cabinet's better stocked than the chemist's
thanks_goodbye	got it bye
book_appointment	wanna come off em, see raman
view_prescriptions	wats the red one
view_prescriptions	and hers, is she still on the antibiotics
message_doctor	more pls
message_doctor	The chemist says there's nowt left on it without the doctor's say-so
out_of_scope	side effs?
out_of_scope	The cat's on fewer
repeat	twice a day or wat
repeat	I got as far as the 'pril'. What came after?
book_appointment	My stomach won't have them. High time he and I sat down together
thanks_goodbye	yep ok ty
wait	grabbing pen
repeat	wats the dose u said
view_prescriptions	y la de mi hija?
wait	I'm just matching that against the boxes in the drawer, bear with me
# told view_reports
view_reports	n the older ones
view_reports	Didn't they put my hand through the machine as well? That ought to be there
out_of_scope	is 6.1 bad
out_of_scope	all Greek to me, this
message_doctor	id like him to tell me what that means
book_appointment	I'd feel easier sat across from somebody to talk that through
repeat	what date was it
view_reports	mri?
view_reports	there was talk of a second lot of pictures, from the spring
message_doctor	why was she so vague in that, I'd dearly like her to explain herself
out_of_scope	shrug
repeat	lost me. That top line once more
book_appointment	book follow up
thanks_goodbye	ok gr8
view_reports	just the latest
message_doctor	ask ortega wat it means
out_of_scope	so am i dying haha
out_of_scope	I'm none the wiser
repeat	wat was the number
thanks_goodbye	ok coolio
book_appointment	see someone bout this
view_appointments	when's he going over that with me
view_reports	ct?
view_reports	Is there word on the little sample they snipped off my back
message_doctor	msg her abt it
message_doctor	I'd give my eye teeth to hear what Dr. Nwosu makes of that squiggle
out_of_scope	good or bad?
out_of_scope	looks like my son's maths homework
repeat	whats it called again
book_appointment	can smne go over it w me
view_reports	urine 1
view_reports	Is that all they wrote? I'd thought there'd be another from the chest clinic
message_doctor	send nwosu a q on it
message_doctor	If he has a minute I'd love it in words a farmer can follow
out_of_scope	idk wat that means
out_of_scope	shd i worry
repeat	go over that agian
book_appointment	Sounds like a thing one discusses over a desk. Has he room for me?
wait	printing it, wait
thanks_goodbye	k thats it
view_reports	n marias
view_reports	The bone density business, is that in there
message_doctor	ask if its ok
message_doctor	Lord knows I can't read it, but Dr. Raman could tell me in a line
out_of_scope	high is bad ya?
out_of_scope	I've had weather reports with more cheer
repeat	wich lab
book_appointment	appt 2 discuss
view_prescriptions	is that why im on the pills, which ones
thanks_goodbye	Well, that's my mind at rest. Cheerio
repeat	Say that last bit like I'm a child of five
view_reports	thyriod one
wait	reading stil
`;
