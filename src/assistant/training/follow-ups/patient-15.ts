/** Sentences of our own. */
export const patientFollowUps15 = `
# readback book_appointment
go_on	no not ten, that's swimming, can it be half eleven
go_on	yes but put it in my son's name, Teddy, not mine
go_on	the day's right the time isn't, I can't get there before the school run's done
go_on	hmm Friday, no sorry Thursday, mum's carer only comes Thursdays
go_on	could we have the lady doctor instead of him
go_on	that's no good I'm at work till two, anything after
go_on	make it both of them in the one slot, the twins share everything anyway
go_on	sorry did I say ear, I meant the other thing, the rash on his tummy
go_on	later that day if you can, he naps till one
go_on	same time but the week after, half term and all that
go_on	ooh not Mondays, Mondays is her dialysis
go_on	with anyone else but him please
go_on	it's for the jabs not a checkup, put jabs
go_on	fine except it wants to be a phone one, I can't get Dad down the stairs
go_on	okay if it's quarter past rather than on the hour, the bus you see
go_on	earlier, as in straight after drop off, nine ish
wait	hold on the baby's got hold of the phone charger
wait	one sec I need to ask my husband if he's got the car that day
wait	stop it both of you. sorry, don't go, give me a minute
wait	let me just check the calendar on the fridge
wait	um possibly, depends what the day centre says, I'm waiting on them to pick up
wait	I'll tell you in two ticks, kettle
repeat	what time was that sorry, somebody was shouting about socks
repeat	say it back to me once more, who with and when
repeat	which doctor did you put
repeat	I missed the day, the smoke alarm went
confirm	lovely yes, before pickup, that's perfect you've saved my life
confirm	go on then, it'll have to do won't it
confirm	that works, he's at nursery till three
confirm	aye get it in before somebody else has it
confirm	yeah yeah yes, Oliver get down, yes please
confirm	if that's all there is then I suppose so
confirm	brilliant, mum will be pleased, do that
confirm	put us down for it ta
confirm	can't believe it took this long but yes
confirm	mm hm, do it
confirm	right you are love, that'll do nicely
confirm	I've just looked and the sitter's free so we're on
deny	no leave it, I've not got anyone to sit with him
deny	oh I can't be doing with that, forget it
deny	cancel that, she says she won't go
deny	nope, I'd rather queue at the walk in
deny	you know what, the fever's gone down while we've been talking, let's not
deny	scrap it, my sister's already rung and got her in somewhere
deny	thanks but no, it's a four bus journey with a pram
deny	don't book anything, I'll speak to Dad first and come back another day
deny	no no no, that isn't what I was after at all, stop
deny	we'll leave it there I think, he's perked up
deny	not worth it for a splinter is it, skip it
deny	no ta
out_of_scope	is there anywhere to park a double buggy
out_of_scope	will they have toys in the waiting room, last time there was one broken truck
out_of_scope	do I get charged if she brings her sister in with her
out_of_scope	what's the weather doing that morning
out_of_scope	can you ring school and tell them he'll be late
doctor_info	is he the one who's good with the old folk or is that the other
doctor_info	before I say yes, has the woman got anything that week
view_appointments	wait have I already got one that week for the blood pressure
view_prescriptions	what's he on for the eczema again, they'll only ask me
message_doctor	actually don't bother with a slot, just ask her if the rash is worth coming in for
cancel_appointment	while I'm at it the one on the ninth can go, this replaces it
reschedule_appointment	oh hang on, isn't it easier to just bring the December one forward
view_reports	did her bloods come back though, no point otherwise
# readback cancel_appointment
go_on	no not that one, the other, the one with the physio
go_on	both of them actually, his and hers
go_on	the later one I meant, sorry, I'm driving, well parked
go_on	it's the nine o'clock that wants to go, leave me the afternoon
go_on	tuesday's, not thursday's, I always get them muddled
go_on	just Mum's, mine can stay
go_on	wrong child, that's Freya's, it's Arlo's we don't need
go_on	and say it's because the transport fell through
go_on	not all three! only the first
go_on	the December one love, not November
go_on	keep the doctor, drop the nurse
go_on	sorry, I meant the one after that
go_on	I said the foot clinic, not the eyes
go_on	put down that he's in hospital as the reason, will you
go_on	yes and the one the week after as well
wait	hmm hang about, let me see if I can swap shifts first
wait	give me a second, I'm just asking her whether she still wants to go
wait	don't do anything yet, there's someone at the door with a parcel
wait	let me think, she waited five months for that one
wait	can you hold it there while I find my glasses
wait	ah now, maybe, I'm in two minds
repeat	which one is it you're about to cancel
repeat	the day you just said, what was it, I've lost track of them all
repeat	is that the two o'clock or the half past, you said it too quick
repeat	sorry I was wiping a nose, what are you asking me
confirm	yes cancel, he's better, thank god
confirm	please, and sorry for messing you about
confirm	that's the one, bin it
confirm	yep she passed her driving so she's got a test that day, get rid
confirm	go ahead, no way I'm making that before the school run
confirm	it hurts me to say it after the wait but yes
confirm	do it, the carer's off sick and I can't be in two places
confirm	correct, all gone please
confirm	uh huh, don't need it now, the wart fell off on its own
confirm	I'm afraid so pet
confirm	yes for the third time yes
confirm	well he's not coming so you may as well give it to somebody who will
deny	no no keep it, I just found someone to have the baby
deny	leave it as it is, I've changed my mind
deny	don't you dare, we waited since August for that
deny	oh no, that's mum's memory clinic, I'd never be forgiven, hands off
deny	on second thoughts we'll go, it's only an hour
deny	stop, she's just said she does want to go after all
deny	I never asked for that, you've got the wrong end of the stick
deny	better not, I'd only regret it come the weekend
deny	nah we'll manage, my brother's driving
deny	hang on to it for us, would you
out_of_scope	do you charge for cancelling this late, they did at the dentist
out_of_scope	could you let the patient transport people know an all
out_of_scope	Dad used to do this by phone with a real person, what happened to Maureen
out_of_scope	how long do you reckon a chickenpox lasts anyway
reschedule_appointment	not cancel, shift. can it go to after the holidays
reschedule_appointment	rather than lose it, is there any chance of moving it past four
doctor_info	if I let this go when's he next got anything
view_appointments	what else have we got that week, I might keep it if it's the only one
message_doctor	can you tell the doctor why, I don't want him thinking we're rude
view_prescriptions	does she still get the patches if we don't come
view_reports	he was meant to tell us the scan result at that one, is it not just there on file
# readback reschedule_appointment
go_on	the week after, not this coming one
go_on	no, earlier not later, I said before she starts work
go_on	with Dr Banerjee though, not whoever's spare
go_on	you've got the wrong one, it's the blood test I want shifted
go_on	Wednesday then, if Tuesday's only got mornings
go_on	half an hour later would do me, the ring and ride won't drop before ten
go_on	could the two kids' go on the same day while you're in there
go_on	I said the fourteenth, fourteenth, one four, not fortieth
go_on	ooh no that's sports day, what about the day after
go_on	yes only make it afternoon, she's useless till her tablets kick in
go_on	move the other as well, same day, save me two trips
go_on	not him, I'd rather stay with the one we had
go_on	any time but that, it's the only hour I get help
go_on	thursday, no, tell a lie, friday, bin day's thursday so yes friday
go_on	does it have to be that early, call it eleven
wait	hang on love I'm just shouting up to see if he's free then
wait	I need to check with work, can you keep that there a minute
wait	oh hell the pasta, two secs
wait	hmm what am I doing that day, let me get the diary out of the bag
wait	possibly. I'll have to see what my sister says, she does the lifting
repeat	so what's it going from and to, say both
repeat	did you say morning or afternoon, the telly's on loud for him
repeat	sorry who would that be with now
repeat	I've lost the thread, which one are we moving
confirm	smashing, that gets me out of the pickup mess
confirm	yes that's loads better, thank you thank you
confirm	it's not ideal but I'll grab it
confirm	Go for it, grandma's having the little one
confirm	that's fine by her, and she's a fussy madam
confirm	perfect perfect, change it before I jinx it
confirm	okie doke
confirm	I'd have liked the Saturday but beggars can't be choosers, so alright
confirm	do please, you're a star
confirm	works for us both, her and me
confirm	well if the consultant's off anyway what choice have we, yes
confirm	sure, shove it over
deny	leave it where it was, it's more bother than it's worth
deny	no don't move it, I'd only end up clashing with the hearing aid man
deny	actually the original's fine, ignore me, I'm frazzled
deny	oh not if it's that far off, we'll keep what we've got
deny	nope nope, as you were
deny	I'll stick with the old time, my husband's just said he can do the run
deny	forget I spoke, we'll struggle in
deny	hmm no, she likes the mornings, don't touch it
deny	three weeks later! no thank you, keep it
deny	let it be, it'll sort itself
out_of_scope	is it still the same building or have they moved to that new place
out_of_scope	what day's half term this year do you know
out_of_scope	can you order her a taxi for that as well
out_of_scope	whose idea was it to do away with the receptionist
cancel_appointment	no just get rid of it altogether, I'm not waiting till spring
cancel_appointment	if that's the best there is cancel the lot
doctor_info	does Dr Sato do evenings at all, that'd suit me more
message_doctor	can you just ask the doctor if it even matters if we wait that long
view_prescriptions	will her inhaler last till then, how many have we got left on it
book_appointment	keep that where it is, but get me a separate one for my own back please
view_reports	have they got the xray yet, no use going before
# readback message_doctor
go_on	add that he's been off his milk as well
go_on	take out the bit about me being fed up, that's not for her
go_on	say please at the end, she's always been good to us
go_on	not to him, to the nurse, the diabetic nurse
go_on	it's the left ear, I said right but it's left
go_on	and put that I'm free for a call after bedtime, half seven on
go_on	change Tuesday to yesterday, it'll read funny otherwise
go_on	make it shorter, she's busy
go_on	no it was twice, she fell twice, once was in the garden, put that in
go_on	tell him it's not urgent, otherwise he'll fret
go_on	could you put Mum's name on it, there's two of us on this phone
go_on	also that I need to cancel thursday if she thinks it's nothing
go_on	I didn't say pus I said puffs, his blue puffer
go_on	leave off the last sentence
go_on	that wants to go to both doctors not only the one
wait	wait don't send, I want my wife to hear it first
wait	hang on, I'm just counting how many days it's been
wait	hmm. let me sleep on the wording, well, give me five minutes at least
wait	not yet, he's being sick on the rug, bear with me
wait	I'm just measuring it so I can tell her, stay there
repeat	read it out again slower, I had the hoover going
repeat	who's that going to
repeat	what did you put about the tablets, I wasn't listening
repeat	have you sent it or are you waiting on me
confirm	send it, couldn't have put it better myself
confirm	yes off it goes, fingers crossed she reads them
confirm	that says it all, go
confirm	you can fire that away, I've got to get them in the bath
confirm	sounds like me moaning but it's true, so yes
confirm	right, send, and tell her ta from us
confirm	spot on, she'll understand
confirm	mmm yes alright then
confirm	exactly that, thank you for making it sound sane
confirm	yes please before I lose my nerve
confirm	good enough, he knows me, let it go to him
confirm	it'll do fine sweetheart
deny	don't send it, I'll catch her at the school gates, her little one's in our class
deny	oh it sounds daft read back, leave it
deny	no, bin that, he's stopped crying now
deny	I'd rather not bother him on a Friday
deny	delete it please, Dad says I'm fussing
deny	never mind love, the pharmacist's just told me
deny	stop there, I don't want that on record
deny	no she'll think I'm one of those mothers
deny	nah leave the poor man in peace
deny	on reflection no, I'll bring it up when we're in
out_of_scope	do you sound this posh to everyone
out_of_scope	what's a normal temperature for a two year old anyhow
out_of_scope	my husband's messages, can you see if his consultant wrote back to him
out_of_scope	could you text the same to my sister in Leeds
book_appointment	this is silly, rather than all that writing just get her in tomorrow
view_appointments	hold fire, when am I next seeing him, maybe it can wait till then
doctor_info	is she even in on Fridays
view_prescriptions	what strength is it she's on, I want to get it right in there
view_reports	let me see what the last thyroid said before that goes
reschedule_appointment	actually if he can see us sooner than the tenth I needn't write, can you shift us up
cancel_appointment	leave the note for now, the real thing is that I can't do Monday, take us off the list
# asked book_appointment
go_on	anyone, whoever can do before the school run
go_on	her hip, it's been clicking
go_on	not fussed, just not him with the beard, she's frightened of him
go_on	any day but bin day, no that's a joke, any day but Wednesday
go_on	the little one, Maisie, she's three
go_on	after half three and before five, that's my window
go_on	oh Dr Pereira if she's there
go_on	same one as last time, I forget his name
go_on	tomorrow, or is it too late for tomorrow, Thursday then
go_on	it's for me for once, would you believe
go_on	eight o'clock or as near as dammit
go_on	well she's got this cough, it's three weeks, no, two, and it's keeping the whole house up
go_on	the first thing you've got, Mum's not fussy, well she is but not about this
go_on	his two year check, the one with the blocks
go_on	a woman, please, it's a woman's thing
go_on	whenever the ring and ride runs, that's tuesdays and fridays
go_on	the middle one
go_on	my father in law, he's ninety one and deaf as a post so somebody patient
go_on	um the week they break up, so that's what, the nineteenth
go_on	half past, not on the hour
go_on	number two's good, no, number three, she starts at two
go_on	verruca, sorry, that's the word, I kept saying barnacle
go_on	and friday?
wait	I'll have to look at the rota, hang fire
wait	ooh good question, let me shout my husband
wait	just a tick, he's on the potty
wait	I don't know yet, I'm waiting on the day centre to ring me back in a minute
wait	hmm, thinking, thinking
wait	don't hang up on me, my other phone's going
repeat	sorry, what did you want to know
repeat	what were the choices
repeat	say them names again, slower, I'm writing on my hand
repeat	where had we got to
deny	oh I can't think, leave it for today
deny	forget it, if I've to answer all this I'll go to the chemist
deny	let's stop there, she's fallen asleep on me finally and I'm not moving
deny	no, don't book, I've just realised it's a bank holiday and I'm away
doctor_info	who does children out of those
doctor_info	which of them's quickest to get in with
doctor_info	does the nurse do wasp stings or must it be a doctor
view_appointments	am I not booked with the chest people about that on the third
view_prescriptions	can you tell me first what she was given last time for it
view_reports	hang on, what did the swab say, it might decide who I need
reschedule_appointment	or could you just make my Thursday one longer, no, later, make it later and he'll squeeze in
message_doctor	oh can't you just ask the doctor which one we need
cancel_appointment	before that get us out of the one on Monday, I can't face both
out_of_scope	is it cold out there, do they need coats
out_of_scope	how much sleep's a person meant to get, because I'm on four hours
out_of_scope	have you got a crèche or a play corner or something
out_of_scope	can you book the hairdresser for her while you're in there
out_of_scope	is whooping cough catching at this stage
# asked cancel_appointment
go_on	the dentisty one, teeth, whatever you call it
go_on	both, no, just the first, no yes, both
go_on	that last one you said
go_on	whichever one's on the Thursday, I've only the one sitter
go_on	the kid's, not mine
go_on	it's the one with the Polish name, Nowak is it
go_on	third down
go_on	the earlier one, she can't be got up and dressed by then
go_on	all of hers. she's gone into the home down in Devon, bless her
go_on	two o'clock one, because of pickup
go_on	not the eyes, we fought for the eyes, the other
go_on	anything this side of christmas
go_on	his hearing test, sorry, I should have said
go_on	the nurse one where they do the dressing
go_on	Friday, and I don't mean this friday, friday week
go_on	the ten past nine, what fool agrees to ten past nine, me
go_on	oh it doesn't matter which is which, they're doubled up, lose the second
go_on	because he's over it now, that's the reason if you've to put one
go_on	the one I made this morning half asleep
go_on	her, not him
go_on	tuesday please
go_on	the one that's a telephone call
wait	let me scroll up, he's pressed something
wait	just looking for the letter, it was behind the clock
wait	ooh wait, which was which, I'd better ask her before I say
wait	one moment caller ha, no really one moment, nappy
wait	not sure yet, hold that thought
wait	let me get her settled then I'll tell you
repeat	could you list them again, I was on the landing
repeat	which of what, sorry
repeat	what's there to pick from
repeat	I put the phone down a minute, what were you asking for
deny	oh leave them all, I'll keep the lot
deny	no don't take anything off, I was only sounding it out
deny	never mind then, if it's that much palaver we'll just go
deny	I'd better not, last time I did that we lost our place
view_appointments	what are they each for, I only see times
view_appointments	is one of those the heart man
reschedule_appointment	maybe I don't cancel, could the first just go to an afternoon
doctor_info	which of those two doctors is the elderly specialist
book_appointment	none of these, I need to be seen sooner not lose one, what about tomorrow for her chest
message_doctor	let the doctor know it's my back that's gone, that's why, I'd hate him to think we couldn't be bothered
view_prescriptions	hmm, is one of those to do with her warfarin, what's she on now
view_reports	did the results that the Monday one was for ever come in
out_of_scope	can you cancel the meals on wheels while you're there, same days
out_of_scope	do other people dither this much
out_of_scope	which bus goes out to the annexe these days
out_of_scope	I don't suppose you can see my mother in law's ones too, she's with you
out_of_scope	how come the clinic shuts for lunch
# asked reschedule_appointment
go_on	the one on the eighth, to anything after
go_on	any morning she's got, so long as it's after nine
go_on	hers first, then we'll see about mine
go_on	mum's got the chiropodist Monday so not Monday, erm, Tuesday
go_on	sooner the better, he's not sleeping so neither am I
go_on	end of the week, no, not the end, middle
go_on	the second of those, with the later time
go_on	after the clocks change would be better, she's frightened of the dark
go_on	the 4.40, I'll bring them in their uniforms
go_on	to whenever Dr Quinlan's in
go_on	that physio thing
go_on	wednesday's my only day with the car
go_on	the twenty first, twenty second at a push
go_on	same day just not so blinking early
go_on	his jab, his second one
go_on	as late as they go
go_on	a week later, whatever that comes out as
go_on	both the boys, back to back, before tea
go_on	oh the first one you offered, I was being picky
go_on	swap it to the nurse, he needn't see the doctor for that
go_on	school holidays, any day of them, morning noon or night
go_on	um not before the school run and not after three, so there you have it, what's left
wait	I'm scrolling the family calendar, it's all colours, bear with me
wait	let me ring the day centre and see what days they'll have him
wait	dunno yet. my brother's supposed to text me back any second
wait	hang on hang on, he's out of the gate
wait	wait there I've to turn her
wait	let me think when I'm not doing a double
repeat	what days were they
repeat	was it which one or what day you wanted
repeat	go through them again would you, one at a time
repeat	where were we, I was signing for a parcel
deny	ah leave it where it is, I can't juggle any more
deny	no I'll not change it, my neighbour's offered to sit
deny	let's not then, none of them are any use
deny	stuff it, keep it as it was
view_appointments	when is it currently, that'd help
doctor_info	what days is Dr Ferreira in, I'll go by that
doctor_info	who else does bloods if she's full up
cancel_appointment	oh just take it off, we'll start afresh in the new year
cancel_appointment	could I drop it instead, he's got the all clear from school
book_appointment	leave that one be, I want an extra one, before it, for her water infection
message_doctor	can I put a note to the doctor asking if three weeks is too long to leave stitches
view_prescriptions	how many of his tablets are left, that tells me how long I can push it
view_reports	when was her last kidney blood test done, they like it after that
out_of_scope	when do the clocks go back this year
out_of_scope	are you open Boxing Day
out_of_scope	can they send an ambulance car for her, the sit in one
out_of_scope	will I get a parking ticket if we run over
out_of_scope	is there a reason they never ring on the day they say
# asked message_doctor
go_on	tell her the drops sting and he screams the place down
go_on	say I'd like him seen sooner if she could swing it
go_on	ask if the results are in yet, that's all really
go_on	that we've run out of the cream, the big tub
go_on	Dr Lindqvist, the one with the braids
go_on	can she have paracetamol on top of those new ones, put that
go_on	just say thank you, the ear's cleared up and he's back to being a terror
go_on	whoever reads them first
go_on	cancel thursday unless he says otherwise, put it like that, no, nicer than that
go_on	to the health visitor, or is she not on there, then the nurse
go_on	he's not been since Friday, poo I mean, no, I tell a lie, he has now, but like rabbit droppings
go_on	her knees. it's her knees again, and would an injection do it
go_on	please could he ring me, not between three and four, I'm in the car then
go_on	which of the two should she take in the morning, I've two different labels saying two different things
go_on	that the nights are hopeless, he's up at two, three and four, and is there anything
go_on	put: Dad is refusing the tablets, spits them in the plant
go_on	what I said just now about the nappy rash
go_on	the doctor who saw us last, the tall one
go_on	that she's due another appointment and nobody's written
go_on	oh I don't know, dress it up nicely, basically is it normal to still be limping
go_on	say it came up on the Sunday and went down Monday, no, Sunday night
go_on	the second one, her
wait	I'll need a minute to word that, he's listening
wait	hold on till I'm out of earshot of her
wait	let me find the packet so I spell it right
wait	erm. where do I start. give me a sec
wait	not just now, the teacher's coming over, stay on
wait	wait I want to write it down first, my head's a sieve
repeat	what do you need from me, who or what
repeat	sorry did you ask me something
repeat	who could I send it to again, you gave me a list
repeat	how far did we get, before the doorbell
deny	it's alright, don't bother, the nurse has just pulled up outside
deny	no leave it, I can't put it into words
deny	actually don't, I don't want to be a pest
deny	oh drop it, she's laughing now so she can't be that bad
doctor_info	which one of them deals with dementia, he'd be the one to write to
doctor_info	is Dr Yilmaz back from maternity
book_appointment	writing it all out will take longer than going, just give us a slot for her tomorrow
view_appointments	when's our next one with her, if it's this week I'll say it to her face
view_prescriptions	what's the one she's on for the wobbles, I want the name
view_reports	what did his iron come out at, I'd quote it
reschedule_appointment	or you could simply put next week's back to after his birthday, that'd solve it
cancel_appointment	no need to write if you can take us off Monday's list yourself
out_of_scope	how do you spell diarrhoea, I never could
out_of_scope	are these read by the girl on the desk, she knows my mother
out_of_scope	can you attach a video off my phone of him walking
out_of_scope	what would you say if it was your mum
out_of_scope	could you write one to the school instead
# done book_appointment
repeat	so when is that for again, let me put it on the fridge
repeat	did that go through, my screen went black
repeat	sorry, I was shouting at the dog, what's it booked as
repeat	who's it with, did you say
repeat	tell me the time once more, I'll set an alarm
repeat	is it definitely in then
wait	stay there, don't go off, I might need another
wait	wait I'm writing it in the diary
wait	hold on there was something else, it'll come to me
wait	I'll just check that with her, half a mo
reschedule_appointment	oh no hang on, that's inset day, make it the day after
reschedule_appointment	no wait, did I say morning, I meant when he's back from nursery
reschedule_appointment	shoot, that's the same time as mum's scan, push it back an hour
reschedule_appointment	hmm actually is there not one sooner, a fortnight's a long time with teeth
reschedule_appointment	sorry to be a pain, I've just read the rota, not Tuesday
reschedule_appointment	could you swap it round so she's first and I'm after
cancel_appointment	undo that, he's just told me they've seen him at school
cancel_appointment	scrap that, sorry, wrong child
cancel_appointment	no no I only said maybe, take it back off
cancel_appointment	oh she's refusing already, you'd better get rid of it again
book_appointment	and the same for his sister, straight after if you can
book_appointment	now one for my mum, ears, same morning would be a blessing
book_appointment	another in six weeks, they always want him back in six weeks
view_appointments	is that before or after the one with the bone people
view_appointments	so what's that bring it to, what have we got on this month
doctor_info	is he nice with kiddies, that one, or brisk
doctor_info	if he's running late, who else is on that day
view_prescriptions	right, next, has her water tablet got any repeats left on it
view_reports	next thing, has the stool sample come back
view_reports	did anything come of that xray of his wrist
message_doctor	warn the doctor she'll be in a wheelchair, would you, and she'll need the big room
message_doctor	can you tell him beforehand that we don't say the c word in front of Dad
message_doctor	could the nurse ring me before that so I know whether to starve him
out_of_scope	is it far from the lift to his room, she's slow on the frame
out_of_scope	will you ring my boss and tell her, ha
out_of_scope	what do I do with his brother while we're in there, I ask you
out_of_scope	where's cheapest to park for an hour
out_of_scope	can you put it in my google calendar
out_of_scope	any idea what's on telly tonight, I need a laugh
thanks_goodbye	ah bless you, that's a weight off, cheerio
thanks_goodbye	thanks ever so, right, bath time
thanks_goodbye	lovely stuff, that's all, ta ra
help	what else can I get you to sort, now I've found you
# done cancel_appointment
repeat	which one did you take off, say it so I'm sure
repeat	is that it gone then
repeat	you didn't do both did you
repeat	what day was it that's now free
repeat	sorry, missed that, the washing machine's on spin
wait	hang about, I've a horrible feeling, let me check that letter
wait	just a minute, don't shut the page, she's saying something
wait	ooh, hold up, let me look which one it was
wait	give me a minute to take that in
book_appointment	oh no, put it back, I've just found a sitter
book_appointment	wait that was the wrong one, I want that slot again
book_appointment	hang on, he's been sick again, can we have it back after all
book_appointment	could I have something in January in its stead, not before the schools go back
book_appointment	you couldn't give that slot to her brother could you, his ear's bad
book_appointment	book us in again for when I'm off, that's the first week of March
book_appointment	now her, she does need seeing, she's got a toe like a beetroot
book_appointment	I take it back I take it back, reinstate it please
cancel_appointment	and the one after it, no use without the first
cancel_appointment	same with mine on the Wednesday, I can't leave her
cancel_appointment	his follow up as well then
cancel_appointment	do the thursday too
cancel_appointment	wasn't there another with the same lot, that can go an all
reschedule_appointment	no! I said move it, not kill it, put it on the following week
reschedule_appointment	and since that's freed my morning, bring the nurse one forward into it
reschedule_appointment	mum's one, the same week, can that go later now
view_appointments	what's left
view_appointments	have I still got the one in the new year
view_appointments	when did we last see them anyway, it must be a year
view_appointments	double check for me that the jab one's still standing
doctor_info	who'd see her instead, is there anyone that does home visits
doctor_info	is Dr Kowalczyk a children's doctor or a bit of everything
doctor_info	when's he next free, just so I know what I've thrown away
view_prescriptions	does that mean he stops the drops, what does it say on them
view_prescriptions	how many of the steroids were there meant to be, did we finish them
view_reports	the hip scan, is that written up
message_doctor	tell them sorry from me, it's the carer letting us down again
message_doctor	will you drop the consultant a line to say why we've pulled out
message_doctor	she should know we're not giving up, it's just the timing, can you pass that on
out_of_scope	will they fine me
out_of_scope	I've no mouse to press what do I press now, my grandson set this up
out_of_scope	could you cancel the milk as easy as that
out_of_scope	how do you get a blue badge, while I've an hour free all of a sudden
out_of_scope	what's the chances of this lasting, this sunshine
out_of_scope	does it go against her name, too many of those
out_of_scope	my neighbour needs hers cancelling, Mrs Abernathy, can you
thanks_goodbye	great, that's one less thing, thank you
thanks_goodbye	cheers pet, you've been a help, bye now
# done reschedule_appointment
repeat	what's it now then, tell me slow
repeat	from the what to the what
repeat	has that moved or is it still thinking
repeat	same doctor still, was it, that you said
repeat	did you say the sixth or the sixteenth
repeat	sorry love he bit me, where did it end up
wait	hold on, I'm just texting my sister that, don't go
wait	wait a mo, I think that's parents evening
wait	let me run that by his mum before I dance
wait	one tick, my pen's died
reschedule_appointment	oh blast, that's the day the boiler man's coming, try the next
reschedule_appointment	no put it back to how it was, she's kicking off
reschedule_appointment	further still, can you
reschedule_appointment	earlier in the day, that'll land right on lunch and he won't leave his lunch
reschedule_appointment	I've done it again haven't I, Wednesdays is her club, go for Thursday
reschedule_appointment	that's grand for him, now do likewise with mine
reschedule_appointment	nope sorry, my husband's on earlies, has to be after one
reschedule_appointment	now the other one's too close, so shift that on a bit
cancel_appointment	and now I shan't need the one in between
cancel_appointment	that makes the phone one pointless, drop it
cancel_appointment	sorry, sorry, he's just landed a job interview that day, lose it
book_appointment	good, so there's a gap in the morning, any chance of squeezing my smear in
book_appointment	and one for the little one, same sort of time, she's snotty
view_appointments	is that everything on the one day now
view_appointments	what's the full list looking like after that
view_appointments	does it say which clinic, the old one or up the hill
doctor_info	is that him who did my aunty's hip or a different one
doctor_info	anyone there on a sunday, for next time
view_prescriptions	will she still be inside her repeat by then, how much is left
view_prescriptions	what's the dose on his melatonin, I've a sitter that night
view_reports	have they even got the results in ready for that
view_reports	meanwhile did his allergy bloods show anything
view_reports	is there a letter on there from the last time, about her heart
message_doctor	can you make sure Dr Castellanos knows it's changed, he was going to have the scan up
message_doctor	let her know she's to ring my mobile not the house, Dad hangs up on people
message_doctor	would you ask if he can have the antibiotics a bit longer since we've put it off
out_of_scope	is the cafe still going in there
out_of_scope	how long does the bus take from the precinct
out_of_scope	what happens if there's snow
out_of_scope	do you ever sleep, you lucky thing
out_of_scope	could you tell the school for me
out_of_scope	can my mother claim for the taxi
thanks_goodbye	that's marvellous, you don't know what that's done for my nerves, thanks
thanks_goodbye	ta, off to pick them up, bye bye
thanks_goodbye	all sorted then, many thanks
# done message_doctor
repeat	read me what you put, I dictated half of that to the toddler
repeat	has it gone
repeat	who did that go to in the end
repeat	did you put in the bit about her chest
repeat	what was it I said about the weekend, in that
repeat	so that's with him now, is it
wait	hang on a minute, there's a bit I forgot, let me think
wait	stay with me, potty emergency, well, not emergency, puddle
wait	wait till I see if he's rung already, the phone just buzzed
message_doctor	oh and tell her he had a temperature, I left that out
message_doctor	no I said right knee, can you put her straight
message_doctor	and him too, the other doctor, the same words
message_doctor	another one, to the nurse this time, about the bandages
message_doctor	can you say as well that I won't be near a phone till gone four
message_doctor	he'll want to know what time, say half one in the night
message_doctor	one more line, thank her for the other day
book_appointment	not sure they'll answer before the weekend so get us a slot as well
book_appointment	and if there's anything tomorrow I'd sooner that, he's grizzlier by the hour
book_appointment	actually book her in, I've a feeling in my water
book_appointment	now then, his preschool boosters, could we do those the week after next
view_appointments	has he got us down for anything already
view_appointments	am I in this week or next, while you've got it up
cancel_appointment	in that case I don't think we need friday, do you, take it off
cancel_appointment	and tomorrow's can go, I'll wait to hear what she says
cancel_appointment	she's answered me in the corridor funnily enough, so let the thursday one go
reschedule_appointment	can next week's come a bit nearer, in case he wants to look at it
reschedule_appointment	and the review, would you slide that along till she's had time to reply
doctor_info	is she working today, I mean will she see it
doctor_info	who covers for her when she's off
view_prescriptions	how often is he having that suspension meant to be
view_prescriptions	is that the five or the ten she's on, I've gone and said ten
view_prescriptions	when did her repeat last go in
view_reports	has anything come back from the lab while I was writing
view_reports	what did they put for his diagnosis that time, was it croup or viral something
view_reports	could you look up what her sodium was
out_of_scope	will it cost me if she rings back on the mobile
out_of_scope	is it all right to give him toast meanwhile
out_of_scope	can you send one to the council about my bins
out_of_scope	who's got a worse job, me or you
out_of_scope	my daughter's in Spain, is it an hour on or back
out_of_scope	could I get a copy of the form for carers allowance
thanks_goodbye	you're very kind, that's all for now
thanks_goodbye	right that's that, thank you and good night
thanks_goodbye	phew, ta, bye
# dropped book_appointment
repeat	so is anything booked or isn't it
repeat	what was it you'd offered me, the day
repeat	beg pardon, say again, I had my head in the oven
repeat	did I just turn that down
wait	let me have a think and I'll tell you what I want
wait	hang on there, my other half wants a say
wait	don't go, I'm only nipping to the door
wait	give me five to ask her again
book_appointment	oh go on, put it through, he's started up again
book_appointment	actually yes, she's changed her tune, do book it
book_appointment	was that the last one? I'll take it then
book_appointment	what about the same but Saturday
book_appointment	with someone else then, a lady
book_appointment	not for her, for me, I'll go instead, it's my neck
book_appointment	I pressed the wrong thing with my thumb, I did want it
book_appointment	let's try her with the nurse rather than the doctor, quick in and out
book_appointment	hmm the hour after that, would that have done us
reschedule_appointment	it's more that I want the one I've got already brought forward
reschedule_appointment	so instead budge my existing one up to before the weekend
view_appointments	haven't I got one already anyway
view_appointments	what's he down for as it stands
view_appointments	did we go in October, I feel like we went in October
cancel_appointment	you can drop the other one and all then
cancel_appointment	if I'm not doing that, no sense in the follow up, take it out
doctor_info	who is there on saturdays
doctor_info	is there nobody does before nine
doctor_info	which of the doctors is gentlest, she's very nervy
doctor_info	could a pharmacist person at yours see it or is it doctors only
message_doctor	ask her for me whether it's something that needs looking at in the first place
message_doctor	could somebody just phone me about it, I'm no good with slots
message_doctor	let Dr Mbeki know I tried, at least
view_prescriptions	what cream did he have last summer, I'll see if there's any in the cupboard
view_prescriptions	have we got a repeat left on the ear spray, that'd see us through
view_reports	the last ear swab, did that say owt
view_reports	before I decide, is her blood pressure reading from last time on there
out_of_scope	would calpol and a cold flannel do it
out_of_scope	what time's the chemist shut on a sunday
out_of_scope	why is it always when the car's in the garage
out_of_scope	could you find me a babysitter
out_of_scope	do vets do humans, I'm joking
out_of_scope	my friend's little girl needs one, can you do it on mine
thanks_goodbye	fair enough, thanks for trying
thanks_goodbye	no bother, we'll muddle on, bye love
help	what is it you can do then, if not that
# dropped cancel_appointment
repeat	so I've still got it, have I
repeat	nothing's been touched then, is that what you're saying
repeat	what did I just tell you, keep or cancel, I'm that tired
repeat	which one was it we were on about
wait	right, give me a minute, I'm still not sure
wait	hang on he's asking me something
wait	ooh let me think whether I've done the right thing
wait	stay on the line while I see to this one
cancel_appointment	no do cancel it, she's just been sick on the stairs
cancel_appointment	sorry, yes, I did mean get rid
cancel_appointment	go back, I do want it gone, I was talking to the cat
cancel_appointment	not that one then but the one after can go
cancel_appointment	thinking about it we'll never get her in the car, take it off after all
cancel_appointment	sorry to mess about but the sitter's just said no, so you'd better
cancel_appointment	just the child's then, leave mine
cancel_appointment	okay I've rung him and he agrees, away with it
reschedule_appointment	what I'd really like is it later the same day
reschedule_appointment	could it go to the Friday instead, then nobody loses anything
reschedule_appointment	so bump it on a week, how's that
reschedule_appointment	let's meet in the middle, same day, after lunch
reschedule_appointment	seeing as it's staying, could it at least not be at eight in the morning
book_appointment	and since it's staying, add one for me next to it
book_appointment	so now she's going, can you put her flu jab in the same visit
view_appointments	does that mean there's two in the one week
view_appointments	and what else is there behind it
doctor_info	is he any good with stubborn old men
doctor_info	does she run late, that doctor, or is she prompt
doctor_info	in case I change my mind, how soon could he see her after
view_prescriptions	what's she meant to have stopped before that one, is it on her prescription
view_prescriptions	will his cream run out before we get there
view_reports	is it worth it, I mean were the last lot of results clear
view_reports	that appointment, was it about the shadow on the scan, can you see the report
message_doctor	tell the doctor I nearly didn't come, he should know how hard it is getting her out
message_doctor	can somebody from there ring her and talk her into it, she listens to the nurse
out_of_scope	will there be a wheelchair at the door or do we bring ours
out_of_scope	do you think I'm a bad daughter
out_of_scope	how do I get Teddy's old stroller mended, random I know
out_of_scope	is there a toilet near where you wait, a big one
out_of_scope	do they still do the free biscuits
out_of_scope	what do you give a four year old for breakfast that he'll actually eat
out_of_scope	my uncle has one with you too, is his still on
out_of_scope	can you put the fees on my card from last time
thanks_goodbye	alright, good, thanks for being patient with me
# dropped reschedule_appointment
repeat	where does that leave it, the old time or the new
repeat	so it's not moved
repeat	what date was it going to go to
repeat	did you say it's staying at the ten to
wait	wait, I've still got the diary open, let me look properly
wait	mm, one sec, my sister's typing
wait	hang on in there while I get her cardigan
wait	give us a minute to work it out on paper
reschedule_appointment	oh go on, move it, I'll get up early
reschedule_appointment	try the other way, sooner rather than later
reschedule_appointment	that first one you had, the Tuesday, I'll have it after all
reschedule_appointment	what about a different doctor on the same day, would that open it up
reschedule_appointment	half four any day, any day at all, go
reschedule_appointment	I'll never hear the end of it but yes, switch it as you said
reschedule_appointment	leave hers, do mine
cancel_appointment	then it's simplest if it goes, cancel
cancel_appointment	seeing as it can't budge, we shan't be there, let somebody have it
cancel_appointment	nothing fits so I give up, take us off
cancel_appointment	there's no point in either of them then, ditch both
book_appointment	fine, we'll go to that, and also get me in about these headaches, any time she's at day club
book_appointment	keep it and give me one sooner as well, her leg won't wait
book_appointment	could you at least fit the blood pressure check on the same morning
book_appointment	a phone call slot the week before would tide us over, put me one in
view_appointments	remind me what's either side of it
view_appointments	what's that one under, is it under the kidney people
view_appointments	has he another one that month that I've forgotten
doctor_info	when's she got a free afternoon, just roughly, I'll work round it
doctor_info	do they none of them do after school
doctor_info	is the other fella there all week
view_prescriptions	how much longer's he to be on the drops, if it's past then fine
view_reports	the bloods he'll be talking about, are they on there already
view_reports	that scan from the summer, could I have a look at it now rather than wait
message_doctor	drop her a note that we tried to get in earlier and couldn't
message_doctor	can you ask him is it safe to leave it that long
message_doctor	well will somebody tell the nurse we may be late on account of the school run
out_of_scope	can they not send a minibus, they used to
out_of_scope	what's the law on time off for your parents
out_of_scope	are other people this awkward or is it just us
out_of_scope	does the tram stop outside
out_of_scope	I can't get my screen to go bigger, which button
out_of_scope	how's a person meant to work and do all this
out_of_scope	would a humidifier do any good
out_of_scope	will you swap my shift with Denise as well
thanks_goodbye	okey doke, as it was then, thank you
thanks_goodbye	we'll make do, cheers duck
# dropped message_doctor
repeat	so it never went
repeat	what had I got written up to then
repeat	did she get it or not
repeat	sorry, have we binned that
wait	hang on I might still want it, let me read his text
wait	wait while I see if the nurse picks up
wait	let me just take her temperature and come back to you
wait	one minute, I'm of two minds
message_doctor	no, send it, he's off again
message_doctor	can we do it again but to the nurse
message_doctor	I'll say it different: he's not eating, full stop, anything we should do, full stop
message_doctor	alright just a short one, please ring me
message_doctor	go back to that and leave out the swearing
message_doctor	sod it, she ought to know, let it go
message_doctor	same message, only to the woman he saw on the ward round
message_doctor	make it a thank you instead, I was in a mood
message_doctor	just ask about the dose, nothing else, nothing about my sister
book_appointment	I'd rather sit in front of someone, what's the first you can put us in for
book_appointment	let's do it face to face, after drop off, any of them
book_appointment	no writing then, a phone slot, for when he's at playgroup
view_appointments	I'll tell him when I see him. when do I see him
view_appointments	is she coming out to us this month or was that last
view_appointments	have we got the review in yet
reschedule_appointment	then could the one we've got be sooner so I can say it there
reschedule_appointment	it'd be better said in person, so drag that Thursday one up the queue
cancel_appointment	and the follow up I was going to mention, that can come off the list an all
cancel_appointment	the other thing in that message, about not coming on the sixth, do that for me will you
doctor_info	which of you lot is on on weekends, I'll save it for them
doctor_info	has he got a nurse who'd know
doctor_info	is it Dr Okonjo that does the memory stuff, I might have had the wrong one
doctor_info	would there be a health visitor on your list at all
view_prescriptions	what did it say about taking it with food, that's all I wanted from her
view_prescriptions	it was only about his repeat anyhow, can you put through another lot of the thickener
view_prescriptions	how many mils is it, and I needn't trouble anybody
view_reports	I was only going to ask about the urine, is it back, can you see
view_reports	could you tell me yourself what the chest xray showed
view_reports	does it say on the file whether it's type one or two
out_of_scope	is there a number for the out of hours
out_of_scope	you won't tell anyone what I said about the doctor will you
out_of_scope	how do I make a complaint, properly, on paper
out_of_scope	what are the signs of a growth spurt
out_of_scope	can you delete all I've ever put on here
out_of_scope	have you got kids
out_of_scope	could you write a card for my mother's carer, she's leaving
out_of_scope	where do you buy them beakers with two handles
thanks_goodbye	no that's it, she's settled, thank you
thanks_goodbye	ah you've done your best, night night
help	so what can I do on here without writing to anybody
# told doctor_info
repeat	again, slower, I'm writing with an eyebrow pencil
repeat	who was the first one you said
repeat	what days did you say for the lady
repeat	could you repeat the bit after the skin doctor, a lorry went by
wait	wait, I'm looking her up to see if she's the one my friend had
wait	hmm, let me ask him which he'd sooner
wait	half a sec, the little one's shut his finger, he's fine, he's fine
book_appointment	the second one then, thursday
book_appointment	her, before the school run if she's got it
book_appointment	oh brilliant, put us with him
book_appointment	that last one sounds like what Dad needs, get him in
book_appointment	first thing you mentioned, grab it
book_appointment	either of the two, for the twins, Saturday
book_appointment	right so him, for my knee, any day mum's at the day centre
doctor_info	and friday?
doctor_info	does she do feet
doctor_info	is that all of them
doctor_info	and the lady?
doctor_info	no, I mean for children
doctor_info	which of those has a ramp up to the room
doctor_info	not him, who else
doctor_info	what about in the evenings, any
doctor_info	anybody who'd come out to the house
doctor_info	how far ahead are they all full
doctor_info	is there one who's been there a while, we get a new one every time
reschedule_appointment	oh if she's there Wednesdays can she have our Tuesday one instead of him
reschedule_appointment	there's a gap on Monday then? bring ours into it
cancel_appointment	well I don't need to see that other chap in that case, take me off his list
cancel_appointment	if she isn't a kids' doctor then what we've got with her is no good, lose it
view_appointments	which of them have we already got something with
view_appointments	is it her I'm seeing next week
view_appointments	did Mum see that first one last winter, it rings a bell
message_doctor	can you ask the second one whether she takes them under five
message_doctor	get word to her that we'd love to be back with her
view_prescriptions	was it him that put me on the pink ones
view_prescriptions	who signed off her last repeat, was it any of those
view_reports	the xray one, has he written his report
out_of_scope	is he married, that one, my sister's asking
out_of_scope	what are the private ones charging these days
out_of_scope	do they get a lunch break poor loves
out_of_scope	which bus do I want for that branch
out_of_scope	is there one for dogs, he's got a limp, our Biscuit
out_of_scope	what's the difference between a physio and an osteo
out_of_scope	how'd you get to be a doctor at thirty, I can't get to the shops
out_of_scope	has my brother in law been seeing that one, he won't say
thanks_goodbye	right, good to know, thanks a bunch
# told view_appointments
repeat	read them out again, I only caught the first
repeat	what was the last of those
repeat	say that slow and I'll put it in my phone
repeat	go over that list once more, she was talking over you
wait	hang on, getting a pen
wait	wait, wait, I'm matching it up with the rota
wait	sh, Grandad's asking, give me a sec
cancel_appointment	oh not that, get rid of the middle one
cancel_appointment	the physio can go, he's walking fine
cancel_appointment	wednesday's a no, I've got them both on my own, take it off
cancel_appointment	I don't want that last one at all, who put that in
cancel_appointment	those two are for the same thing, lose whichever's later
reschedule_appointment	the second one, can that be after pickup
reschedule_appointment	those are both on the same day in different buildings, pull them apart
reschedule_appointment	nine? I can't do nine, what else is there
reschedule_appointment	and hers wants to be before mine not after
reschedule_appointment	the one with Dr Vasquez is too far off, isn't there something sooner
reschedule_appointment	could it all go on a Thursday, every one of those
book_appointment	there's no eye test there, she should have one, pop it in
book_appointment	is his jab not on it? then get it on there
book_appointment	and stick one in for me somewhere between them, I've a lump in my wrist
view_appointments	and friday?
view_appointments	is that all of them
view_appointments	who's the half past two with
view_appointments	what about next year
view_appointments	does that include the nurse or only doctors
view_appointments	where's that, the big hospital or yours
view_appointments	what's the Tuesday one even for
doctor_info	is the first one a consultant or just one of the team
doctor_info	that doctor on the third, does she do old people or everybody
view_prescriptions	right and for the last of those, what's he meant to be taking up to it
view_prescriptions	is there a tablet she's got to have had before the first one, on her list
view_reports	do the results from that one show on here
message_doctor	ask the middle one if I can sit in, I'm her daughter and she forgets
message_doctor	will you warn the nurse I'll have the two little ones with me for that
message_doctor	tell him we may be ten minutes after, it's the school run
out_of_scope	is anybody going to charge me for those
out_of_scope	how long should I put on the meter
out_of_scope	is it the same entrance for all of them
out_of_scope	will my aunt be there, she said she'd a clinic that day
out_of_scope	do they do tea
out_of_scope	which is the nearest station
out_of_scope	can you send the lot to my printer
out_of_scope	why do they never put them on the same day, who plans these things
thanks_goodbye	smashing, all on the fridge now, thank you
thanks_goodbye	okay so nothing till the new year, ta, speak soon
# told view_prescriptions
repeat	sorry what was the third
repeat	that again please, and mind I'm a slow writer
repeat	was it one or two you said of the white
repeat	start from the top, I was mopping
wait	hold on, I'm lining the boxes up on the worktop
wait	wait, the cap's stuck, the childproof are granny proof, one minute
wait	let me get my specs and see what it says on mine
view_prescriptions	and with food?
view_prescriptions	what about the inhaler
view_prescriptions	the second one, is that the morning or the night
view_prescriptions	any repeats left on that
view_prescriptions	more of those then please, I've two left
view_prescriptions	what's the small round one then
view_prescriptions	is the cream not on it any more
view_prescriptions	when did that one go up
view_prescriptions	how many days' worth is that
view_prescriptions	and for how long does he have to have it
view_prescriptions	that last one, can he have it crushed, what does it say
view_prescriptions	has that changed from before she was in hospital
message_doctor	I don't like that second one for her, it makes her see things, let him know
message_doctor	could someone who knows ring me, two of those look like the same thing
message_doctor	the doctor said half, that says whole, ask her which
message_doctor	tell whoever's in charge of it that the strawberry one makes him gag
message_doctor	ask him if she can come off the last one
book_appointment	she's due a review on that lot then, put us in for it
book_appointment	he's been that bunged up since the second one, I'd like someone to look
book_appointment	I'll have her blood pressure done, then, as it says, find me a time, mornings
doctor_info	which doctor is it decides about the water ones
doctor_info	is there a pharmacist among you I could sit down with
view_appointments	when's the check up for that one, have we got it in
view_appointments	has she got a blood test booked because of that
cancel_appointment	if she's off that now we don't want the monitoring do we, scrub Thursday
reschedule_appointment	so it runs out on the ninth, then the review needs to be before that, can you bring it up
view_reports	and her levels, what were they
view_reports	what was that first one given for, does it say the diagnosis
out_of_scope	what does it do to you if you mix that with sherry
out_of_scope	is it cheaper to buy that over the counter
out_of_scope	my husband's now, can you tell me what his are, he's hopeless
out_of_scope	will Boots have it in
out_of_scope	who invents these names
out_of_scope	where do I take the old ones, the ones she's hoarded
out_of_scope	can I get a pill box with the days on from you
thanks_goodbye	that's cleared that up, you're a gem, ta
# told view_reports
repeat	the number again
repeat	say it in order, what was first
repeat	sorry I was being climbed on, what did it say after the iron
repeat	which date was that one you just read me
wait	hang on I want my husband to hear this, he's parking
wait	oh. give me a minute
wait	wait, I'm taking a photo of it for my brother
view_reports	and the one before?
view_reports	what about the wee
view_reports	was that his or was that from when he was a baby
view_reports	does it say fasting or not
view_reports	and the scan, is that up as well
view_reports	where's the bit about her bones
view_reports	up or down on last time
view_reports	which side does it say
view_reports	and what have they put down for it, has it got a name
view_reports	is there a longer version of that
message_doctor	can somebody ring me about that second line, not between three and four
message_doctor	ask Dr Rahimi if that's anything to fret about
message_doctor	well thank goodness, tell her we said thanks for chasing it
message_doctor	that's not what he told us on the day, put it to him will you
message_doctor	I'd like to know what happens next, drop the doctor a line
book_appointment	then I want her seen about it, this week, after ten
book_appointment	it says repeat in three months, so put that in, not the school holidays
book_appointment	right, so bloods again, can you get me a morning for those
book_appointment	that's low isn't it, he's been white as a sheet, get us in with someone
doctor_info	who does thyroids with you
doctor_info	is there someone there who can explain that, somebody good with worriers
doctor_info	the one who wrote that, what days is she about
view_prescriptions	so has he been given anything for that
view_prescriptions	does that mean she stays on the same dose, what's it say she's on
view_appointments	when am I back to talk about it
view_appointments	have we got something in already with the bone doctor
reschedule_appointment	so the appointment needs to be sooner after seeing that, could you pull it in
reschedule_appointment	given that's clear we could leave the follow up till after christmas, could you push it
cancel_appointment	all clear! so we won't want the second scan, that can go
cancel_appointment	if it's only a virus then monday's off, take it down
out_of_scope	what's a normal one for a woman of eighty
out_of_scope	can you get my sister's up, she had the same done
out_of_scope	what's haemo whatsit mean in English
out_of_scope	is that from the chips do you think
out_of_scope	can I have it printed and sent to my solicitor
out_of_scope	is it true it skips a generation
out_of_scope	does the school have to know
out_of_scope	how much would a second opinion cost at the private place
thanks_goodbye	oh thank the lord, and thank you
# idle
greeting	hiya, me again
greeting	morning, it's only us
wait	hang on, don't start, I've got toast on
wait	give us a sec, I came on here for something
repeat	what was it you said earlier, before I had to run
repeat	where were we last time, did we finish
help	um so how do I use you then
help	what sort of things do people ask you
out_of_scope	did you sleep, because I didn't
out_of_scope	what's the score in the match
out_of_scope	can you set me a timer for the eggs
out_of_scope	are the bins today
book_appointment	his ear's oozing again and he's back at nursery thursday
book_appointment	mum's heel's cracked again, she wants it looking at
view_appointments	is it this week or next we're in, the knee thing
view_appointments	what time is it tomorrow, and don't say half eight
cancel_appointment	we can't come tuesday, my lift's let me down, so don't wait for us
reschedule_appointment	that ten o'clock's turned into a nightmare, might there be something after two
view_prescriptions	the purple inhaler, is it two puffs or one at night
view_prescriptions	she's on her last strip of the heart ones
view_reports	has the poo thing come back yet
view_reports	any joy with his allergy test
doctor_info	anyone there good with teenagers who won't talk
doctor_info	Dr Eze, is she in before nine any day
message_doctor	let them know the stitches are out and he was ever so brave
thanks_goodbye	that's me done, I'm off to do the packed lunches, ta
`;
