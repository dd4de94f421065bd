/** Sentences of our own. */
export const patientFollowUps11 = `
# readback book_appointment
go_on	nah not Thursday, Thursday's me allotment meeting, owt else that week
go_on	half ten's no good, bus pass dunt kick in while half nine and then there's two changes, make it after dinner
go_on	wi t'other one, the lass wi the glasses
go_on	can you put down it's his knee and not his hip, he's told you wrong
go_on	same day but later on, I'm on shift while two and I'm bringing him
go_on	Dad that's your birthday! no, the day after please
go_on	first thing instead
go_on	aye but put Dr Lindqvist, not him
go_on	it were the Tuesday I said, not the Wednesday
go_on	earlier, love
go_on	and put that he'll need a double slot he can talk for England
go_on	ooh no not a Monday
go_on	afternoon
go_on	week after would suit us better, we're at Filey that one
go_on	go on, as long as it's with Okafor and not that young un
go_on	hers is the name on it is it? nay I wanted the foot doctor
go_on	yes but can it be twenty past cos the 49 gets in at ten past
go_on	right day wrong fella
wait	hang on, she's gone to fetch the calendar off the fridge
wait	just let me ring our Stephen see if he can run me
wait	hold that a sec love kettle's going
wait	I'll have to ask our Carol first, she's in the bath
wait	ooh now then, let me have a think on
repeat	what day were that again, I'd no glasses on
repeat	say it once more he's deaf this side
repeat	sorry who did you put me down wi?
repeat	come again?
repeat	Dad was talking over it, what am I saying yes to here
confirm	that'll do me grand
confirm	aye go on then
confirm	he says if he must
confirm	well it's not like I've owt better on is it, put me down
confirm	champion
confirm	he's nodding, he's just not said it out loud, so yes please
confirm	Reyt.
confirm	oh thank god, yes, before he wriggles out of it
confirm	fair enough love, ta
deny	nah I'll leave it
deny	he's shaking his head at me. no then. stubborn as a mule
deny	scrap that
deny	gi'ower I'm not going all that way for five minutes
deny	no no no, Dad pressed summat, we didn't want booking in at all
deny	cancel that
deny	not on your nelly
out_of_scope	is there anywhere to leave the car round there or do I get done for a ticket
out_of_scope	which bus goes past there now, they've changed all the numbers since I packed in
out_of_scope	will it be chucking it down that day d'you reckon
out_of_scope	do they still have that little cafe wi the bacon butties
out_of_scope	Dad's asking are you a real person or one of them robots
doctor_info	does he do feet an' all or just knees
doctor_info	is she the one that speaks up a bit, or is that a different doctor
view_appointments	hang about haven't I got summat that week already?
view_appointments	before I say owt, what else is in the book for him in December
view_prescriptions	will me water tablets have run out by then
view_reports	are his bloods back yet though, no point going else
message_doctor	can you just ask the doctor if I really need to come in for it
reschedule_appointment	couldn't I just shift the one I've already got wi the nurse up to then instead
cancel_appointment	if I tek that one, then get shut of the one on the ninth
help	what happens if I say yes, how's this thing work
# readback cancel_appointment
go_on	no not that un, the eye one
go_on	t'other, the one with Pickles
go_on	it's the morning one wants binning, not the afternoon
go_on	both on em
go_on	wrong one Dad! the Friday, tell it the Friday
go_on	the physio, I said physio
go_on	that's me heart one you daft ha'porth, it's the feet I'm not off to
go_on	and the one after it while you're there, I'll be in Benidorm for both
go_on	second of the two you said
go_on	her on the Tuesday, not him on the Tuesday
go_on	put it's cos of the strike, not cos I can't be bothered
go_on	not Dr Haigh. The other.
go_on	the later one
go_on	it's the January un he means, he's got his months muddled
go_on	nay nay, the hearing aid fella
go_on	no love the one with no time against it
go_on	that but also the blood test that goes with it
go_on	the telephone one, he's not a clue how to answer on that mobile
wait	oooh let me just check wi him first before owt gets deleted
wait	don't do owt yet
wait	hang fire, our Mandy might be able to tek me after all
wait	he's changing his mind as we speak, hold your horses
wait	I'm not saying owt while I've sat down and had me tea
repeat	which one were that you were getting rid of?
repeat	read us that again duck
repeat	whose name were on it
repeat	what am I cancelling, he's walked off and left me with the phone
repeat	eh? say again
confirm	aye bin it
confirm	cancel it
confirm	go ahead he'll not be there
confirm	well I can't be in two places can I, so yes
confirm	it's got to go, sadly
confirm	Yep
confirm	sorry to mess you about but yeah please
confirm	get shut
confirm	let some other poor beggar have it
deny	no! keep it, keep it
deny	hold up I never said cancel, leave it be
deny	Dad you ARE going. leave it in please
deny	nah I'll drag mesen there
deny	he's been waiting since March for that, course we don't want it cancelled
deny	leave it stand
deny	I were only mithering, I'll go
out_of_scope	do they fine you for not turning up these days
out_of_scope	what's on at the Grand that night, I've lost me leaflet
out_of_scope	can you cancel his Sky Sports while you're at it, he's paying forty quid
out_of_scope	will the patient transport people know or do I tell them
out_of_scope	is the lift mended
reschedule_appointment	could it not be put back a week rather than scrapped
reschedule_appointment	ooh no don't lose it, just shove it to after Christmas
doctor_info	who is it wi, is that the skin woman, what does she actually see folk for
view_appointments	wait, is that the only one he's got in
view_appointments	is there owt else that same day, I might go to one and not t'other
message_doctor	only if you tell Dr Mistry it's not cos I've fallen out wi him
view_reports	did I not get a letter wi the scan result for that, see if it's on there first
view_prescriptions	he'll still get his tablets won't he? how many has he left on that repeat
book_appointment	if that's off can I have one nearer the time wi the nurse instead
# readback reschedule_appointment
go_on	not that late love I'm in me pyjamas by then
go_on	the week after that, I said a fortnight not a week
go_on	Thursday.
go_on	morning if you can, he's useless after dinner
go_on	it's the diabetic one wants shifting, not this un
go_on	keep it on the Monday but make it half three
go_on	nearer, not further off!
go_on	later on that day, me daughter finishes at two
go_on	can it be the same fella though? you've swapped him
go_on	Dad says Wednesday. Wednesday. he's shouting it so Wednesday
go_on	owt after the 20th
go_on	just an hour on, that's all I were after
go_on	no the other way, bring it forrard
go_on	aye that day but wi Barraclough
go_on	before dinner
go_on	nah not Friday, Friday's fish and the quiz
go_on	nine while ten, summat like that, not gone eleven
go_on	you've moved me ears, I wanted me eyes moved
wait	bear with me I'm looking at the bus times
wait	let me see what shift I'm on that week, hang on
wait	one sec love, somebody's at the door wi a parcel
wait	don't press owt, he's gone for his diary and he dunt move fast
wait	hmmmm
repeat	so from when to when, tell me again
repeat	what were the new time?
repeat	I lost that, he sat on the phone. what does it say it's doing
repeat	and that's instead of which one?
repeat	ey up, once more wi feeling
confirm	aye that's better
confirm	spot on that love
confirm	move it yeah, he's quite happy, well not happy but
confirm	reyt enough
confirm	yes. Dad. yes? yes
confirm	that'd be a weight off, please do
confirm	if that's the best you've got then aye
confirm	can't grumble, do it
confirm	tha's a good un, go on
deny	no leave it where it were
deny	nah it's worse is that
deny	Leave it.
deny	I'd only be swapping one bad day for another, don't trouble thissen
deny	you what? no chance, I'll go to the first one
deny	Nope, our Gary's just said he can run us after all
out_of_scope	do the trams... no we never got the trams did we. is there a park and ride near you
out_of_scope	is it true they're shutting that surgery down
out_of_scope	any idea if United are at home that Saturday
out_of_scope	how much is the taxi from Bramley about
out_of_scope	will our Jean's appointment shift an' all, she's at same place
cancel_appointment	oh it's a faff, just get rid of it altogether
cancel_appointment	know what, bin the whole appointment, I'm sick of moving it
doctor_info	is he even in on a Wednesday
view_appointments	what's the rest of me week look like before I say owt
message_doctor	can you let the nurse know why it's been moved about so much, she'll think I'm avoiding her
doctor_info	who else is there that day if not him
view_reports	has anybody put the x-ray on yet, cos if it's fine I needn't shift owt
view_prescriptions	have I tablets to last me while then
book_appointment	right but can he have a flu jab booked in an' all that day
# readback message_doctor
go_on	no not Dr Metcalfe, the other, him what did me hip
go_on	put dizzy, not fizzy, he mumbles
go_on	and say it's worse of a night
go_on	tek out that bit about the drinking
go_on	add that he's not slept since Sunday and neither have I
go_on	it's the left one, not the right
go_on	make it sound less mardy will you
go_on	can you start it with dear doctor, he likes things done proper
go_on	to the nurse I meant
go_on	Dad it says you're "fine", you are NOT fine, change that to not fine
go_on	three weeks not three days
go_on	shorter, she'll not read all that
go_on	put me daughter's number on it and not mine, I never pick up
go_on	say please at the end
go_on	ask her an' all if he can still have his pint
go_on	four tablets, I've told you four
go_on	it were swelling, summat about his ankles swelling, you've left that off
go_on	nay that reads like I'm at death's door, tone it down
wait	hang on he wants to hear it read out first
wait	don't send it yet love
wait	ooh let me find the box so I've got the spelling right
wait	wait on, he's thinking what else
wait	two ticks, dog's at the postman
repeat	how's it read again?
repeat	who's that off to?
repeat	what did it say about me leg, I weren't listening
repeat	read it us back from the top
repeat	say that again slowly he's not got his hearing aid in
confirm	send it
confirm	aye that's about the size of it
confirm	perfect that, off it goes
confirm	he's reading it... he's reading it... aye he says that'll do
confirm	couldn't have put it better mesen
confirm	get it sent
confirm	yes please love, quick before he changes owt
confirm	go on, she can only say no
confirm	Fine.
deny	nah it's mithering her for nowt
deny	scrap it I'll tell him to his face
deny	rip it up love
deny	no, he's gone shy
deny	actually he's just belched and he feels better, so no, leave it
deny	I'd rather not after all, ta
deny	not now no
out_of_scope	have they paid the doctors that back pay yet
out_of_scope	can you send it to our Brian on WhatsApp as well
out_of_scope	how do you spell Wetherby
out_of_scope	Dad wants to know if you can write to the council an' all about the bins
out_of_scope	does a doctor legally have to answer or
view_appointments	when am I next seeing him anyroad, might not be worth it
view_appointments	am I not in wi her next week as it is?
book_appointment	sack the letter, just get me in front of him
view_prescriptions	what's that brown one called that I'm on about, the water one, what's it say on my list
view_reports	did she not already put summat on about that scan, let's see it before we go asking
doctor_info	is he the right doctor for that sort of thing or is there a chest one
cancel_appointment	and that Monday appointment wants cancelling while I think on
reschedule_appointment	can you not just bring me check-up forrard instead
help	can you do it so she rings us back or is it just letters you do
# asked book_appointment
go_on	me knee
go_on	well it's me chest, it's been going on since Bonfire Night, you know how it is when you've sat in a cab forty year
go_on	any on em, I'm not fussed
go_on	Dr Ackroyd, she did his mother
go_on	afternoons only, I can't get off before one
go_on	the lady doctor
go_on	not Wednesday
go_on	next week sometime, whenever's going
go_on	it's his waterworks, he won't say it so I will
go_on	same as last time
go_on	whoever's quickest
go_on	it's his ears. What? EARS Dad. Yes ears
go_on	sat'day if they do em
go_on	tomorrow
go_on	half nine or thereabouts, no later
go_on	him wi the beard
go_on	just a going over, he's not had one since he retired
go_on	I told you Dad, it's for your sugar. diabetes check, put that
go_on	the second one down
go_on	a week on Thursday, that's pension day plus one
wait	hold on, I've to find me other glasses
wait	now you've asked me... gi' me a minute
wait	I'll ask our Sheila she remembers names, don't go anywhere
wait	letter's behind the clock, I'll just reach it down
wait	er
wait	depends, wait there while I see if next door can have the dog
repeat	what did you want to know?
repeat	say that again love, telly's on
repeat	you were asking me summat and I've lost it
repeat	where'd we got to, phone went off
repeat	sorry was that which doctor or which day
confirm	aye, I do want one
deny	oh don't bother, it's too much faff
deny	if you don't know, I don't know. leave it love
deny	he's gone and put his coat on, no, never mind
deny	nowt. leave it. I'll be reyt
deny	I've changed me mind I aren't going
out_of_scope	how long's the wait at the walk-in down Burmantofts
out_of_scope	what's it to do wi you what for, nosy
out_of_scope	our Kevin wants one an' all but he's in Wakefield, can you do him
out_of_scope	is it normal for your knee to click, like, in general
out_of_scope	are you them what did the Beeston surgery as were
out_of_scope	he wants to know have you got a toilet on ground floor
doctor_info	well who've you got
doctor_info	which one's the bone man
doctor_info	does that Illingworth still work there
doctor_info	when's she in
doctor_info	is there one who's good wi old folk
doctor_info	what have you got going Friday, any on em
view_appointments	have I not already got one for that? check
view_appointments	I've a feeling the hospital put me down for summat, what's on there
cancel_appointment	oh and that one wi Holroyd, I can't go to that, get rid
reschedule_appointment	no no, not a new one, I want the one I've got shifting
view_prescriptions	me blood pressure tablet, what's it called, they'll ask me
view_reports	hang about, what did it say on me last blood test, that's what they'll want to see me for
message_doctor	couldn't you just ask Dr Nair to ring him, he won't go in
message_doctor	tell you what, drop her a line first and see if she wants me
help	I don't follow, what sort of thing am I meant to put
thanks_goodbye	oh ta-ra love I'm off for me bus
# asked cancel_appointment
go_on	the top one
go_on	that one wi the skin fella
go_on	all of em
go_on	feet
go_on	t'first
go_on	not the nurse, the other
go_on	Thursday's
go_on	the ten o'clock
go_on	Dad which is it? the eye clinic? aye the eye clinic
go_on	the one our Diane can't run me to, that'll be the Monday then
go_on	him at the far end of town, whatever he's called
go_on	both the January ones, I'm having me cataract done
go_on	Dr Rasool I think it were
go_on	the last
go_on	the one about the wotsit, the prostate
go_on	anything after the tenth
go_on	whichever's the earlier
go_on	the flu jab, he's had it at Boots
go_on	3 then
go_on	the blood test not the chat after
wait	I'm just looking, hang on
wait	let me think which it were
wait	one minute, he's got it written on the back of his hand
wait	don't rush me
wait	I'll have to look at what the hospital sent, back in a tick
wait	ooh wait our lass'll know
repeat	what were the choices again
repeat	go through them again, slower
repeat	how many did you say there were?
repeat	which ones? I'd scrolled past
repeat	say em again love I were stirring me tea
confirm	yes that's right, cancel
deny	none of em, leave em all
deny	oh no I'll keep the lot
deny	eh? I didn't want owt cancelling
deny	she'd kill me. leave it
deny	never mind love he's going to go
out_of_scope	cancel the milk while you're at it
out_of_scope	can I get me parking money back for last time
out_of_scope	is there a charge if it's short notice
out_of_scope	what's the capital of Bulgaria, he's doing the crossword
out_of_scope	you sound like our old inspector at Torre Road
out_of_scope	our mam's got one too on that list surely? Margaret
view_appointments	when's the eye one
view_appointments	is there one there in the new year at all
view_appointments	who's the middle one with
doctor_info	what's a rheumatologist when it's at home, do I need one? is that what Dr Kowalczyk is
reschedule_appointment	actually not cancel, can the second one just go back a few days
reschedule_appointment	push the Thursday one on instead, that'd do it
book_appointment	what I really want is one wi the knee man, put me in wi him
message_doctor	just tell whoever it is that I'm poorly and can't get out
view_prescriptions	which on em is it does me warfarin and what dose am I down for
view_reports	did I get owt back from the last lot of bloods, I'll not cancel if it's bad
doctor_info	is Dr Stubbs the one who does hearts
doctor_info	when would she next be free if I chuck this one
view_appointments	I've that many, what's on the 14th
cancel_appointment	while I'm at it I want shot of everything in February an' all, never mind just this
reschedule_appointment	could the nurse come before dinner and not after, that's all it is really
help	how do I pick, do I tap it or type it
# asked reschedule_appointment
go_on	any Tuesday bar the first
go_on	to the Friday, same time
go_on	week later
go_on	owt you've got after dinner
go_on	when me daughter's off, so Wednesdays or Thursdays
go_on	as late as they go
go_on	the one wi the diabetes nurse
go_on	that first un
go_on	sooner, love, sooner, he's like a bear wi a sore head
go_on	he says Monday but he means the Monday after
go_on	t'second, and put it a fortnight on
go_on	nine o'clock, I'm up at five any road, forty year of earlies
go_on	December's no use, try January
go_on	the lungs one
go_on	after me holidays, we're back on the eighteenth
go_on	you pick, as long as it's not snooker night
go_on	Dr Yilmaz's, cos I'm double booked wi the chiropodist
go_on	Dad, when? he says when it's warmer. put March
go_on	half past eleven if it's there
go_on	not the scan, the other thing
wait	I'll have to see, hang on
wait	gi' us chance to look at rota
wait	that's a good question, let me sit down
wait	he's just asking the neighbour if she can drive him, wait a bit
wait	now then... now then... let me look
wait	um hold on I've three calendars going here
repeat	when did you say it were now?
repeat	what are me choices again
repeat	eh, which un are we on about?
repeat	run that by us again, bus went past
repeat	I've forgot what you asked me love
confirm	aye move it please
deny	oh leave it be
deny	nah he'll go when it says
deny	don't matter, I'll work round it
deny	it's more trouble than it's worth is this, stop
deny	forget the moving, it can stop where it is
deny	never mind, our Phil's swapped his shift
out_of_scope	what time's last bus from Seacroft on a Sunday
out_of_scope	can you ring me taxi firm and shift that as well
out_of_scope	is there owt on telly tonight
out_of_scope	does it cost owt to change it
out_of_scope	when do clocks go back
out_of_scope	his mate Ron's got one the same day could you move Ron's too
cancel_appointment	ditch it then if that's all you can do
cancel_appointment	or just knock it on the head, he's not bothered about that one now
doctor_info	when's Dr Hirst in then
doctor_info	which days does the foot fella do
doctor_info	what's the soonest he's got
view_appointments	which ones have I got, name em
view_appointments	is it the sixth or the sixteenth, that eye do, I've wrote it both ways
book_appointment	this'll be a new one actually, for his shoulder, nowt to do wi the rest
message_doctor	ask the receptionist, nay ask the doctor, whether it'll hurt to wait another month
view_prescriptions	do I need to fetch me tablets, which ones am I even on now
view_reports	if the results are already in I might not need to go, are they in
doctor_info	is there nobody else does the same job a bit nearer Christmas
cancel_appointment	bin the Friday one entirely, I'm only keeping t'other
help	do you want a day or a time or what, I'm not used to this
message_doctor	let Dr Tanaka know I'm not being awkward, it's me lad's wedding
thanks_goodbye	right I'm off to me bed, night love
# asked message_doctor
go_on	tell her the new tablets are making me legs swell
go_on	just that he's much better, ta very much
go_on	can he have a glass of stout wi them pills, ask that
go_on	say I've run dry of the cream and it's come back between me toes
go_on	Dr Sutcliffe
go_on	the one I saw Monday
go_on	put that me father will not use his inhaler, I've tried, and could she have a word
go_on	whoever's me heart doctor
go_on	that I never got no letter
go_on	to ring me. mornings. on the landline
go_on	"Dear doctor, you were right about the cheese"
go_on	it's about his breathing at night, he stops, and then he starts, and I'm lying there listening
go_on	should I still be taking the water tablet in this heat
go_on	that I want to cancel the operation, well not cancel, I want to talk about it first
go_on	he's been sick twice on that antibiotic, is there a different one
go_on	the chest nurse, not a doctor
go_on	me blood pressure readings. 148 over 90, 152 over 88, 139 over 85
go_on	say Derek's lass is asking whether he's fit to drive
go_on	thank her for sorting me ear
go_on	I'd like to know why I've been booked in twice
wait	let me word it right, hold on
wait	he's dictating and I can't keep up, wait
wait	I'm thinking I'm thinking
wait	ooh hang on while I find where I wrote it down
wait	gimme a sec love, me thumbs are too big for this
wait	don't go, he's just nipped to the lav
repeat	who's it going to again?
repeat	what were it you wanted from me
repeat	sorry, what do I have to put?
repeat	say again duck, I've lost me place
repeat	did you ask who or what
confirm	yes I want to send one
deny	oh I don't know. leave it
deny	nothing. he's clammed up
deny	it's not worth her time, forget it
deny	scrub round it love I've thought better of it
deny	no message then
out_of_scope	can I send her a photo of me garden an' all
out_of_scope	put a bet on for me, Kempton three thirty
out_of_scope	what's the number for the council
out_of_scope	how do I make the letters bigger on this thing
out_of_scope	and write to First Bus, tell em their drivers don't wait at stops
out_of_scope	does paracetamol go off, generally speaking
doctor_info	what's the name of that tall one that does stomachs
doctor_info	who is it deals wi sleep and that
doctor_info	is Dr Vasquez back off her maternity or not
book_appointment	do you know, I'd rather sit in front of her. fit me in
book_appointment	instead of writing, is there no chance of him just being seen this week, his foot's a state
view_appointments	am I not seeing him Thursday? what does it say
view_prescriptions	what's on me list now, so I can tell her right
view_prescriptions	how many milligrams is the amlodipine, she'll want it exact
view_reports	what were me sugar number, that three month one, I want to quote it
view_reports	hang on, did the scan say left or right side
cancel_appointment	never mind writing, cancel Friday's and I'll have done
reschedule_appointment	easier if you just put me back a week, then I've no need to tell her owt
view_appointments	have we got owt in wi her before the month's out, cos I'd wait
doctor_info	does she read these herself or is there another doctor covers her Fridays
help	is there a limit on how long it can be or do I just rattle on
view_prescriptions	is that sleeping tablet still down as one of mine, no sense complaining of it if not
cancel_appointment	the physio one wants binning, do that first
reschedule_appointment	he can't do his Tuesday wi the nurse, swap that for Thursday before we start on letters
thanks_goodbye	that'll be all flower, cheers
# done book_appointment
wait	hang on before you go I've not wrote it down
wait	wait there while I find a pen
wait	one mo, he's asking me summat
wait	just hold the line love
repeat	what day did you say?
repeat	so is that me in?
repeat	did that go through cos it went blank
repeat	read it me back I'll put it on the calendar
confirm	aye that's right
deny	no nowt else
thanks_goodbye	smashing, ta love
thanks_goodbye	you've been a star, bye now, bye, bye
out_of_scope	which stop do I get off at for it
out_of_scope	is it masks on or have we packed that in
out_of_scope	will there be a hearing loop
out_of_scope	can you put it in me phone so it dings
out_of_scope	what'll they do to me when I get there, with a camera test, like
out_of_scope	Dad's asking do you do haircuts
out_of_scope	is it free wi a pensioner's card
reschedule_appointment	no wait, make it the Tuesday
reschedule_appointment	ooh that's bin day, can't have that, week after
reschedule_appointment	not him! the other doctor
reschedule_appointment	Friday
reschedule_appointment	bit later if you can, that's too early for t'X84
reschedule_appointment	I've just looked and it clashes wi me chiropodist
cancel_appointment	scrap that
cancel_appointment	oh heck no, he's just found a letter from the hospital for the same thing, tek it off
cancel_appointment	nay I were only asking, I didn't want it doing, undo it
cancel_appointment	he's refusing point blank now. sorry. take him off again
book_appointment	and one for the week after while you're there
book_appointment	same again in six months
book_appointment	now I need one wi the eye people an' all
book_appointment	him done, what about his jabs, get him in for them
view_appointments	how many have I got now all told
view_appointments	and owt else on that day?
view_appointments	so what comes first, that or the blood test
view_prescriptions	what tablets should I be fetching wi me, what's on my list
view_reports	will me results be up by then or are they up now
doctor_info	has she got a Scottish accent, that one, and what's she specialise in
doctor_info	has he anybody under him or is it just him in that clinic
message_doctor	tell her I'll be fetching me daughter in wi me
message_doctor	let him know in advance I can't do stairs
message_doctor	can you ask does he want me to starve beforehand
# done cancel_appointment
wait	hold on, Dad's pulling a face
wait	just a tick before you do owt else
wait	hmm, let me think what else there was
wait	wait wait wait let me see me calendar
repeat	which one's gone?
repeat	is it definitely off
repeat	what did you just do
repeat	so I'm not down for owt Thursday now, is that what you said?
confirm	yeah, good
deny	no that's all
thanks_goodbye	right thanks for that, ta-ra
thanks_goodbye	sorted. cheers love
out_of_scope	will I be struck off for that
out_of_scope	who'll get me slot
out_of_scope	do I ring the ambulance car people mesen
out_of_scope	now do his mother in law, can you cancel her
out_of_scope	what time does Kirkgate market shut
out_of_scope	is it going to freeze tonight do you know
out_of_scope	can I have me money back from the hospital telly card
book_appointment	put it back! put it back, wrong one
book_appointment	no hang on our Linda can tek me after all, can I have it again
book_appointment	can he go in for summat in the new year instead
book_appointment	I still want looking at mind, just not by that one
book_appointment	ey, get me the same slot wi a different doctor
book_appointment	I shouldn't have done that. me knee's just gone again. rebook us
book_appointment	whenever the next one is, I'll have that
cancel_appointment	and the Friday
cancel_appointment	t'other one an' all
cancel_appointment	that's one down, now the hospital phone call
cancel_appointment	hers is still on there, the dietician, I'll not be going to that neither
view_appointments	what's left
view_appointments	is the eye one still standing, I didn't want that touching
view_appointments	so when am I next in
view_appointments	have I any at all now
reschedule_appointment	right, and the blood test, can that slide to where that one was
reschedule_appointment	then bring the November one up a bit, since that's out the road
message_doctor	tell him I'm sorry, I didn't mean owt by it
message_doctor	will you let Dr Ramsden know it's cos of the funeral
message_doctor	she ought to know why, say his nerves got the better of him
view_prescriptions	does that mean his tablets stop an' all, how many has he left
view_reports	I only binned it cos they said the scan were clear, check that for me
doctor_info	when does he have another clinic
doctor_info	who else does hips
# done reschedule_appointment
wait	hang about I've to cross the old one out
wait	let me tell him, one second
wait	don't do owt more while I've checked wi our Susan
wait	ooh just wait, summat's niggling me
repeat	when's it now?
repeat	did it tek
repeat	what did you change it to, say it slow
repeat	is the old one gone or have I two
confirm	that's it yeah
deny	nay nothing more
thanks_goodbye	lovely, he'll be made up, ta
thanks_goodbye	thanks pet, I'm off to mash some tea
out_of_scope	can you tell the bus what time to come
out_of_scope	is there a chemist next door that's open then
out_of_scope	how long will I be in there about
out_of_scope	do they let dogs in
out_of_scope	what's tha name any road
out_of_scope	our Pat's is same day, will you swap hers
out_of_scope	what's the date today, I've lost track since I retired
reschedule_appointment	put it back how it was
reschedule_appointment	bit later
reschedule_appointment	nay that's when I have me nap, owt in the morning
reschedule_appointment	now t'other one wants shifting to match
reschedule_appointment	no! I said THIS Thursday not next
reschedule_appointment	it's still no good, she's just looked at her rota, try the Monday
reschedule_appointment	and can it be wi Dr Adeyemi and not the locum
reschedule_appointment	ey up, is there really nowt nearer, try again
cancel_appointment	oh just scrap it
cancel_appointment	you know what he's not going, new date or no new date, bin it
cancel_appointment	get rid of the lot now, I'm done wi em
view_appointments	and what else is that week
view_appointments	does that sit before or after me eye test
view_appointments	show us all of em so I can copy em out
book_appointment	and book me one more, about me water, while you're in there
book_appointment	our young uns are down that week so squeeze me in for a flu jab before
message_doctor	tell her thanks for being patient wi me
message_doctor	let the nurse know I'll be ten minutes late to it, bus
message_doctor	ask him does it matter leaving it that long
view_prescriptions	will I need another lot of tablets to see me through
view_reports	is there owt back from the last one or is that why they want me
doctor_info	is that the same doctor or a different one, and what's his line
# done message_doctor
wait	don't shut up shop yet, he wants to add summat but he can't think what
wait	wait I've not finished
wait	just hold fire a minute love
wait	sssh Dad. one moment please
repeat	did it send?
repeat	what did I put in the end
repeat	who did that go to
repeat	can you show us what it said, I pressed before he'd read it
confirm	yep that's the one
deny	no more ta
thanks_goodbye	ta very much, you've put me mind at rest
thanks_goodbye	Right. Bye love.
out_of_scope	how long do they usually tek to answer
out_of_scope	do they charge for that
out_of_scope	will it come on me phone or in the post
out_of_scope	can you send the same to me sister in Hull
out_of_scope	what does LOL mean, he's seen it on a message
out_of_scope	do you reckon Leeds'll stay up
out_of_scope	has she got bairns, that doctor
message_doctor	I forgot me ankles
message_doctor	and one to the nurse as well
message_doctor	no I said his right hand, tell her it's his right
message_doctor	ey, it should've gone to Dr Bhatt
message_doctor	same thing to the heart one
message_doctor	and ask if he can still go up on the allotment
message_doctor	oh and say it's all reyt to ring after six
message_doctor	he's remembered. it's the purple tablets not the pink, let her know
message_doctor	put a PS on, I've not had a fag in nine days
book_appointment	actually he looks grey, can I get him in and not wait for an answer
book_appointment	now get me in to see her an' all
book_appointment	while she's mulling that over is there a nurse slot I can have Friday
view_appointments	when am I seeing her, is it before she'll have read it
view_appointments	and have I owt booked after that
cancel_appointment	that being said I'll not need the Wednesday now, so tek it off
reschedule_appointment	could you shove me check-up nearer an' all, since it's playing up
view_prescriptions	what's the dose I'm on, did I tell her right
view_prescriptions	them I've just moaned about, how many's left in the repeat
view_reports	has she put any results up since
view_reports	what did me kidney do say last time
doctor_info	is she in today to read it or does somebody else cover
# dropped book_appointment
wait	hang on let me think if I've done right
wait	I'm getting told off, bear wi us
wait	just stop there a minute while we argue it out
wait	now let me see
repeat	what was it you were going to give me
repeat	so I'm not booked then?
repeat	where does that leave us
repeat	which doctor were that with, that one you'd offered
confirm	aye, good
deny	no, nowt
thanks_goodbye	sorry to waste your time love, bye
thanks_goodbye	never mind, ta anyway
out_of_scope	is there owt I can rub on it that you'd recommend
out_of_scope	are there any good osteopaths up Roundhay
out_of_scope	does vinegar work for cramp, his mam swore by it
out_of_scope	tell us a joke then, cheer him up
out_of_scope	how busy are they up at Jimmy's
out_of_scope	when's bin day in Crossgates
out_of_scope	he says he'd sooner see the vet, have you one
book_appointment	oh go on then, put me in
book_appointment	she's giving me the look. book it
book_appointment	no I do want it, it were only the day I didn't like
book_appointment	what about the Friday instead, I'd go then
book_appointment	same one but wi a lady doctor, I'd manage that
book_appointment	he's been up all night wi it, I'm overruling him, get him in please
book_appointment	the nine o'clock. I'll have it after all
book_appointment	summat shorter notice then, I'm free as a bird mornings
book_appointment	another time. spring, happen
view_appointments	have I one already, is that why I thought I didn't need it
view_appointments	so what's still in there for me
view_appointments	is the physio one still on, that's separate
cancel_appointment	and that Tuesday, I'll not bother wi that neither
cancel_appointment	in fact tek everything off, I'm having nowt to do wi doctors while Christmas is over
reschedule_appointment	then can I just bring me regular one nearer
reschedule_appointment	what if we move the one he's already got wi Dr Lockwood, so he sees her sooner
message_doctor	just ask the doctor if I'm being daft
message_doctor	drop her a line so she can tell him herself he needs to come
view_prescriptions	have I enough of them painkillers to be going on with
view_prescriptions	is that gout tablet still going or did they stop it
view_reports	what did the x-ray say last time, I'll decide off that
doctor_info	who were that one, does he do backs proper
doctor_info	who else could I have had
doctor_info	what days does the lady one do
# dropped cancel_appointment
wait	hang on he's wobbling again
wait	let me ask him one last time
wait	wait, give over a minute Dad, I'm typing
wait	I'm just mulling it over, stop there
repeat	so it's still on?
repeat	which one had we got hold of there
repeat	what was the time on it, the one I kept
repeat	what have you done wi it then
confirm	aye that's what I want
deny	no I don't want owt else doing
thanks_goodbye	good, he's going and that's that. thanks
thanks_goodbye	cheers flower, glad that's settled
out_of_scope	he'll need summat to eat first, is there a Greggs
out_of_scope	what are visiting hours on ward J28
out_of_scope	how do I get him out the house, any ideas
out_of_scope	which side do I sit on for the 16 to get there, only kidding
out_of_scope	will you tell our lad off for me
out_of_scope	do they tow you if you park on the grass
out_of_scope	what is stress anyroad, is it catching
cancel_appointment	nah bin it after all
cancel_appointment	he's sat back down. he's not going. cancel it
cancel_appointment	it were the other one I were after getting rid of
cancel_appointment	I've thought about it and no, I'll not be there
cancel_appointment	the nurse one then, not that one, that's what he meant to get shut of
cancel_appointment	same one. this time I mean it
reschedule_appointment	could it go a bit later in the day then
reschedule_appointment	but shift it, I can't do mornings
reschedule_appointment	happen a different day'd suit, week after say
reschedule_appointment	if I'm going I want it wi Dr Crossley and not the other fella
reschedule_appointment	closer in, since I'm keeping it
view_appointments	what time's it at then
view_appointments	who's it even wi
view_appointments	right what else am I keeping
view_appointments	and when's the one after that
book_appointment	and put me one in for me ears same week, may as well
book_appointment	get me a flu jab booked an' all while I'm being good
message_doctor	tell Dr Firth I'm coming but I'm not happy
message_doctor	let em know he'll have me with him and we need a wheelchair
view_prescriptions	should I tek me insulin that morning, what's it say on mine
view_reports	will he have me results there, are they on yet
doctor_info	what sort of doctor is he again, the one I'm keeping
doctor_info	has he owt free earlier if I wanted
# dropped reschedule_appointment
wait	our lass is ringing, back in a bit
wait	let's have a think then
wait	wait while I turn wireless down
wait	stop there, he's off to look at his letter
repeat	so it's back on the old day, is it?
repeat	when's it standing at then
repeat	what were the other time you could've done
repeat	did owt get changed or not
confirm	right you are
deny	nah nothing more from me
thanks_goodbye	fair dos, thanks for trying
out_of_scope	will the roads be gritted by then
out_of_scope	is there a wool shop near that clinic, I could drop him and go
out_of_scope	what does a new hip set the NHS back, just nosy
out_of_scope	have you got any work going for old drivers
out_of_scope	can you get our Trevor moved instead, he's my brother
out_of_scope	do I get me bus fare back
out_of_scope	Dad you'll be the death of me. can robots drink tea
reschedule_appointment	go on, move it then, I were being awkward
reschedule_appointment	what about a different week altogether
reschedule_appointment	the Thursday'd do after all
reschedule_appointment	nay she's just told me she's working it, so we'll have to shift it whatever
reschedule_appointment	try it wi a different doctor then, same day
reschedule_appointment	owt at all before Easter?
reschedule_appointment	I'll tek that half past three you had
cancel_appointment	well I can't do the old day and I can't do the new, so it'll have to go
cancel_appointment	forget shifting, get rid
view_appointments	what day is it as it stands
view_appointments	list em, I'll see what fits round it
view_appointments	have I a clash, is there summat else that morning
message_doctor	tell Dr Eze I'll be there on the day but late
message_doctor	could you let the clinic nurse know he struggles wi mornings so she can fit him round that
book_appointment	I'll have an extra one then, nearer time, for the coughing
view_prescriptions	he'll run out of his inhaler before that, how many's left
view_reports	are the results he's going in for showing yet
doctor_info	what mornings does that fella work
doctor_info	is there one who does evenings
# dropped message_doctor
wait	ey he's opened his mouth, shush, stop there
wait	let me just see what she says about it first
wait	wait, he's reaching for the phone
wait	erm just a minute
repeat	so she's not been told owt?
repeat	what had we put
repeat	did it go or didn't it
repeat	who'd I got it down to
confirm	aye, best that way
deny	no I'll say nowt
thanks_goodbye	thanks for nowt, only joking love, bye
thanks_goodbye	well that's me done, cheers
out_of_scope	can I put a complaint in about the car park
out_of_scope	does honey help a throat or is that an old wives' tale
out_of_scope	who won the rugby
out_of_scope	is it rude to send a doctor chocolates
out_of_scope	what would you do if it were your dad
out_of_scope	how long does shingles last in general
out_of_scope	have you a number for Age UK
message_doctor	nay send it, I've had another think
message_doctor	put it through after all, he's gone upstairs so he'll not know
message_doctor	but to the nurse, she'll not laugh at me
message_doctor	a shorter one. just "it's no better". that's all it need say
message_doctor	go on then let's have another bash at it
message_doctor	I will write to her, but about me ears, not that
message_doctor	what I'd sooner do is have her ring me
book_appointment	I'd rather talk face to face, when can I come in
book_appointment	shall we just get you seen Dad? aye. get him seen
cancel_appointment	and that follow up, I'll not be wanting it, so tek that off too
reschedule_appointment	then bring me next one forrard and I'll tell her there
view_appointments	when do I see her next, I'll say it then
view_appointments	is it this week he's in
view_appointments	who am I down to see on Friday, I could tell them instead
view_prescriptions	what did she say about how to tek em, it'll be wrote on there
view_prescriptions	it were only to ask about a refill, can I get it off you
view_reports	I only wanted to know me cholesterol, have you got that
view_reports	what's it say on me records about that allergy, that might answer it
doctor_info	is there another doctor who knows about that sort of thing
doctor_info	who's on this week besides her
help	so what else can you do for us then, if not that
# told doctor_info
wait	I'm writing em down, stop there a minute
wait	let me get me magnifying glass
wait	wait, Dad's gone through three of em already and hated two
wait	ooh let me mull it over
repeat	again, slower
repeat	who was the first one?
repeat	what did you say about the third un's days
repeat	you lost me after the skin fella, start again
confirm	aye, I see
deny	nay, none of them
thanks_goodbye	that's all I wanted to know, ta
thanks_goodbye	grand, I'll tell him, bye
out_of_scope	which one's the best looking, he's asking
out_of_scope	are they paid by the patient
out_of_scope	what football team does he follow
out_of_scope	can I get one to come to our caravan
out_of_scope	are them real doctors or students
out_of_scope	has that last one got a brother on the buses
out_of_scope	how do you say that name
book_appointment	the first one then, soon as you like
book_appointment	her
book_appointment	I'll tek the Thursday
book_appointment	put me dad in wi the second
book_appointment	him wi the mornings, get us one of them
book_appointment	last on your list sounds about right, is ten o'clock taken? if not it's mine
doctor_info	and Friday?
doctor_info	is that all of them
doctor_info	which on em's a woman
doctor_info	the second one, does he do diabetics an' all
doctor_info	and who does hands
doctor_info	any nearer than that
doctor_info	does she see old folk or just bairns
reschedule_appointment	so could I have mine swapped over to her
reschedule_appointment	then put my Monday one wi that third fella
cancel_appointment	in that case I've been down for the wrong one all along, cancel him
view_appointments	which of them am I already down to see
view_appointments	is it her I've got on Monday or the other un
message_doctor	ask that top one if she'd tek a look at a bunion
message_doctor	drop the second a note, say I'm one of her old drivers, route 42, and me chest's bad again
view_prescriptions	which of them give me these green tablets and what are they
view_reports	and what did that last one find when he saw me, is it wrote up
# told view_appointments
wait	hold on I'm copying em out
wait	just let me compare wi the letter
wait	wait a mo, that's not what our Wendy's got
wait	mmm give me chance to look
repeat	say them again
repeat	what was the top one?
repeat	slower love I've only one good hand
repeat	once more from the start he's nodded off
confirm	aye that tallies
deny	no that'll do
thanks_goodbye	ta, that's cleared that up
thanks_goodbye	right love, off to put em on fridge, bye
out_of_scope	is that a lot for a man his age
out_of_scope	which of those can I claim travel for
out_of_scope	will me bus pass get me to all them
out_of_scope	and our mother's? she's Edith, same house
out_of_scope	what's it mean, phlebotomy
out_of_scope	who invented calendars, he's asking, I'm that sorry
out_of_scope	do you do reminders by pigeon
cancel_appointment	not that
cancel_appointment	the second one, I'll not be needing it
cancel_appointment	two in one week? nay, drop the nurse
cancel_appointment	that last un wants to come off, I've had it done at Chapel Allerton
reschedule_appointment	first one's too early
reschedule_appointment	can them two not be on the same day, save us a trip
reschedule_appointment	that Wednesday's no good, try Thursday
reschedule_appointment	bring the bottom one up nearer
view_appointments	and in January?
view_appointments	is that all of them
view_appointments	who's the Monday wi
view_appointments	what's the third one for
view_appointments	where's that at, the hospital or your place
view_appointments	and them I've already been to
book_appointment	there's nowt for his feet, put summat in
book_appointment	add one for me bloods then, before the first of them
doctor_info	that second name, what's he do
doctor_info	the lady on the twelfth, has she owt earlier going
message_doctor	tell the first one I'll be on crutches
message_doctor	ask him on that Tuesday if I need to bring a sample
view_prescriptions	do I tek me tablets as normal before that top one, what's it say on em
view_reports	the one on the second, did owt come of it, results like
# told view_prescriptions
wait	he's tipping em all out on the table, bide a bit
wait	let me match em to the boxes
wait	wait while I get the dosset thing
wait	just a sec, she's counting em
repeat	read them out again, slow
repeat	what was that third one?
repeat	for the water one, how many was that you said
repeat	I missed that, kettle
confirm	aye that's them
deny	no, that's me told
thanks_goodbye	champion, I know where I am now, ta
thanks_goodbye	cheers for that, night night
out_of_scope	can I have em wi grapefruit
out_of_scope	does the chemist on Harehills Lane deliver
out_of_scope	what do they cost if you're under sixty, our lass wants to know
out_of_scope	and what's me wife on?
out_of_scope	can I crush em up for the whippet
out_of_scope	why do they mek boxes so hard to open
out_of_scope	is Bonjela owt to do wi it
view_prescriptions	and the little white un?
view_prescriptions	is that all of them
view_prescriptions	before food or after
view_prescriptions	how many of them have I left
view_prescriptions	that first one, is it same as what I had before Christmas
view_prescriptions	I'm down to me last two of those, top us up
view_prescriptions	who put me on that last one
message_doctor	ask her if I can come off the second
message_doctor	that's not right, tell the doctor, he were taken off it at Jimmy's
message_doctor	let Dr Thackray know them blue ones are keeping me up
book_appointment	I don't like the sound of that dose, get me in with somebody to go over it
book_appointment	it's them that's giving me the trots, I want seeing
view_appointments	and when's the check on them, am I booked
view_reports	were that one for me cholesterol? what was it last time they tested
view_reports	did they find why I need that last one, on the scan
doctor_info	which doctor's the one for going over tablets
doctor_info	the name on that first one, is he still there
reschedule_appointment	in that case me review wants bringing forrard, I'll be out by then
# told view_reports
wait	hold on, let me sit down
wait	wait wait, let me get me glasses for that
wait	that's a lot to tek in, stop there a bit
wait	he's reading it, hang on
repeat	say that number again
repeat	what was the last bit?
repeat	tell me again but in English
repeat	sorry love I welled up, what did it say at the end
confirm	aye, I thought as much
deny	nay, spare me the rest
thanks_goodbye	oh thank you, that's a load off, bye love
thanks_goodbye	right well ta for that
out_of_scope	what's a normal one for a man of seventy four, any man
out_of_scope	can you get that from eating liver
out_of_scope	how did they work owt out before computers
out_of_scope	has our Eileen's come back
out_of_scope	will it affect me travel insurance
out_of_scope	should I laugh or cry, he says
out_of_scope	is it on Wikipedia
view_reports	and the kidneys?
view_reports	is that all of it
view_reports	is mine up or down on last time
view_reports	which side was that
view_reports	and the one before
view_reports	when were that took
view_reports	nowt about me lungs on there?
message_doctor	ask him what that means
message_doctor	can she ring me about that second one
message_doctor	tell Dr Greenwood I want it explaining to me daughter an' all, not just me
book_appointment	I'd better see somebody about that then
book_appointment	when can he get in to talk about that last bit, soonest
book_appointment	get me back in wi whoever did that
view_appointments	have they booked me in to go through it
view_appointments	is that what Tuesday's for
cancel_appointment	so I'm all clear? then I'll not need that follow up, tek it off
reschedule_appointment	that changes things, can you pull me December one nearer
view_prescriptions	am I on owt for that
view_prescriptions	so have they upped me tablets, what's it say now
doctor_info	who's the doctor for that sort of thing
doctor_info	is there a kidney one, and what days
# idle
wait	hang on love, just getting sat down
wait	wait there, I'm fetching our dad
wait	give us a minute to find me notes
wait	er now what did I come on for, let me think
repeat	where were we?
repeat	what did I say to you before
repeat	did owt happen there
repeat	what've you just said
confirm	aye
deny	nah
thanks_goodbye	that's all, ta-ra now
thanks_goodbye	bless you, goodnight
out_of_scope	has the 56 been took off
out_of_scope	what's for tea, he asks it. I ask you. beans
out_of_scope	would Boots do me toenails
out_of_scope	how old do you reckon I sound
out_of_scope	I want to speak to whoever does your Christmas lights
out_of_scope	can you look me neighbour up, see if he's out of hospital
out_of_scope	is it Leeds or Bradford you're in
book_appointment	me back's gone again lifting that flaming compost
book_appointment	Dad's ears are ringing and he won't shut up about it, somebody needs to look
book_appointment	Thursday, if there's owt, just for a once over
view_appointments	Thursday, am I in?
view_appointments	when's me next
view_appointments	is it the eye clinic Monday or have I dreamt it
cancel_appointment	Thursday's off, I'll not be coming
cancel_appointment	that one wi Dr Dyson, he's had enough of needles, call it off
reschedule_appointment	Thursday's turned awkward, could it be the Friday
reschedule_appointment	me daughter's broke her wrist so there's no lift for the ninth, when else
view_prescriptions	what's that pink one
view_prescriptions	I've nobbut three of me water pills left
view_reports	owt back on me bloods
view_reports	did that scan show owt, he's fretting
doctor_info	who does hips
doctor_info	is Dr Cheung there of a Thursday
message_doctor	tell her it worked a treat, that cream
message_doctor	somebody wants to ring my dad about his breathing test, I can't explain it, can the doctor
help	right, what do I do, I've never used one of these
greeting	ey up
greeting	how do love, Derek here, and his minder
`;
